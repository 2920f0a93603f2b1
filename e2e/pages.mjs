// The pages in Debian's Chromium. RINGOFF names the program; shots/ gets the screenshots. Arguments choose parts:
// open way keyboard phone axe attack guard kill. Each part ends with its figures; any failure ends with 1.
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { attack } from "./parts/attack.mjs";
import { axe } from "./parts/axe.mjs";
import { guard } from "./parts/guard.mjs";
import { keyboard } from "./parts/keyboard.mjs";
import { kill } from "./parts/kill.mjs";
import { open } from "./parts/open.mjs";
import { phone } from "./parts/phone.mjs";
import { speed } from "./parts/speed.mjs";
import { way } from "./parts/way.mjs";

const parts = { open, way, keyboard, phone, axe, attack, guard, kill };
// Measured, not tested: only when asked for by name.
const measured = { speed };
const shots = join(dirname(fileURLToPath(import.meta.url)), "shots");
mkdirSync(shots, { recursive: true });
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const launch = (...more) => chromium.launch({ executablePath: "/usr/bin/chromium", args: [...flags, ...more] });
const problems = [];
let checks = 0;
const check = (holds, what) => { checks += 1; if (!holds) { problems.push(what); console.error(`FAILED ${what}`); } };

/// Whatever a page does that it must not do.
const watch = (page, at, origin) => {
  page.on("dialog", (dialog) => { check(false, `${at}: a dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("pageerror", (error) => check(false, `${at}: script: ${error.message}`));
  page.on("console", (said) => { if (said.type() === "error" && !/status of (401|404|422)/.test(said.text())) check(false, `${at}: console: ${said.text()}`); });
  page.on("request", (request) => check(request.url().startsWith(`${origin}/`), `${at}: asks ${request.url()}`));
};
const wanted = process.argv.slice(2);
for (const [name, part] of Object.entries({ ...parts, ...measured })) {
  if (wanted.length ? !wanted.includes(name) : name in measured) continue;
  const begun = Date.now();
  try {
    const figures = await part({ launch, check, watch, shots });
    console.log(`${name}: ${figures} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  } catch (error) {
    check(false, `${name}: ${error.stack}`);
  }
}
console.log(`pages: ${checks - problems.length} passed, ${problems.length} failed`);
process.exit(problems.length ? 1 : 0);
