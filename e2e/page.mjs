// The demo's page in Debian's Chromium: nothing loaded, nothing scrolled sideways, no axe finding,
// in light and dark, narrow and wide. Screenshots go to target/screens for people to look at.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium } from "playwright-core";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
const screens = join(target, "screens");
mkdirSync(screens, { recursive: true });
const work = mkdtempSync(join(tmpdir(), "ringoff-e2e-"));
const page_file = join(work, "accounts.html");
execFileSync(join(target, "debug", "ringoff"), ["demo", "--html", page_file], { stdio: "ignore" });

const problems = [];
let checks = 0;
const check = (holds, what) => { checks += 1; if (!holds) problems.push(what); };
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [320, 768, 1280]) {
      const at = `${colorScheme} at ${width} px`;
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
      const page = await context.newPage();
      page.on("console", (m) => check(m.type() !== "error", `${at}: console: ${m.text()}`));
      page.on("request", (r) => check(r.url().startsWith("file:") || r.url().startsWith("data:"), `${at}: request ${r.url()}`));
      page.on("dialog", (d) => { check(false, `${at}: a dialog`); d.dismiss(); });
      await page.goto(pathToFileURL(page_file).href);
      const size = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      check(size[0] <= size[1], `${at}: scrolls sideways (${size[0]} > ${size[1]})`);
      check((await page.locator("script").count()) === 0, `${at}: a script`);
      check((await page.locator("svg title").count()) >= 2, `${at}: two pictures with titles`);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      check(violations.length === 0, `${at}: axe: ${violations.map((v) => `${v.id} (${v.nodes[0]?.target})`).join(", ")}`);
      await page.screenshot({ path: join(screens, `scan-${colorScheme}-${width}.png`), fullPage: true });
      if (width === 1280 && colorScheme === "light") {
        await page.emulateMedia({ media: "print" });
        await page.screenshot({ path: join(screens, "scan-print.png"), fullPage: true });
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
for (const problem of problems) console.error(`FAILED ${problem}`);
console.log(`browser: ${checks - problems.length} passed, ${problems.length} failed`);
process.exit(problems.length ? 1 : 0);
