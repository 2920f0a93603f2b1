// The pages in Debian's Chromium. RINGOFF names the program. Arguments choose parts: axe cases scan way phone attack guard
// keyboard kill backup open only. Each part ends with its figures; any failure ends with 1. With --shots every page that is looked
// at is pictured in shots/, for people; painting and packing them takes longer than many a check.
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { attack } from "./parts/attack.mjs";
import { axe } from "./parts/axe.mjs";
import { backup } from "./parts/backup.mjs";
import { cases } from "./parts/cases.mjs";
import { guard } from "./parts/guard.mjs";
import { keyboard } from "./parts/keyboard.mjs";
import { kill } from "./parts/kill.mjs";
import { only } from "./parts/only.mjs";
import { open } from "./parts/open.mjs";
import { phone } from "./parts/phone.mjs";
import { scan } from "./parts/scan.mjs";
import { speed } from "./parts/speed.mjs";
import { way } from "./parts/way.mjs";

// The longest first, so that none is left to run by itself at the end.
const parts = { axe, cases, way, scan, attack, phone, keyboard, kill, backup, open, only };
// These look at how long something takes: nothing else runs meanwhile.
const alone = { guard };
// Measured, not tested: only when asked for by name.
const measured = { speed };
const shots = join(dirname(fileURLToPath(import.meta.url)), "shots");
const pictured = process.argv.includes("--shots");
if (pictured) mkdirSync(shots, { recursive: true });
/// A picture of a page as it stands.
const shoot = async (page, name) => { if (pictured) await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true }); };
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--host-resolver-rules=MAP evil.test 127.0.0.1, MAP other.test 127.0.0.1"],
});
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
const wanted = process.argv.slice(2).filter((word) => word !== "--shots");
const chosen = (some) => Object.entries(some).filter(([name]) => (wanted.length ? wanted.includes(name) : !(name in measured)));
/// Takes one part after the other out of a list that several of these may share.
const work = async (list) => {
  for (let next = list.shift(); next; next = list.shift()) {
    const [name, part] = next;
    const begun = Date.now();
    try {
      const figures = await part({ browser, check, watch, shoot });
      console.log(`${name}: ${figures} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
    } catch (error) {
      check(false, `${name}: ${error.stack}`);
    }
  }
};
// Two at a time: each waits for the browser or for its server half of its time.
const list = chosen(parts);
await Promise.all([work(list), work(list)]);
await work(chosen({ ...alone, ...measured }));
await browser.close();
console.log(`pages: ${checks - problems.length} passed, ${problems.length} failed`);
process.exit(problems.length ? 1 : 0);
