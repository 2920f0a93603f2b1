// The page that a scan writes: nothing loaded, nothing scrolled sideways, no axe finding, in light and dark, narrow and wide.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { program } from "../serve.mjs";

export async function scan({ browser, check, shoot }) {
  const work = mkdtempSync(join(tmpdir(), "ringoff-e2e-"));
  const file = join(work, "accounts.html");
  let seen = 0;
  try {
    execFileSync(program, ["demo", "--html", file], { stdio: "ignore" });
    for (const colorScheme of ["light", "dark"]) {
      for (const width of [320, 768, 1280]) {
        const at = `scan ${colorScheme} at ${width} px`;
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
        const page = await context.newPage();
        page.on("console", (m) => check(m.type() !== "error", `${at}: console: ${m.text()}`));
        page.on("request", (r) => check(r.url().startsWith("file:") || r.url().startsWith("data:"), `${at}: request ${r.url()}`));
        page.on("dialog", (d) => { check(false, `${at}: a dialog`); d.dismiss(); });
        await page.goto(pathToFileURL(file).href);
        seen += 1;
        const size = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
        check(size[0] <= size[1], `${at}: scrolls sideways (${size[0]} > ${size[1]})`);
        check((await page.locator("script").count()) === 0, `${at}: a script`);
        check((await page.locator("svg title").count()) >= 2, `${at}: two pictures with titles`);
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        check(violations.length === 0, `${at}: axe: ${violations.map((v) => `${v.id} (${v.nodes[0]?.target})`).join(", ")}`);
        await shoot(page, `scan-${colorScheme}-${width}`);
        if (width === 1280 && colorScheme === "light") {
          await page.emulateMedia({ media: "print" });
          await shoot(page, "scan-print");
        }
        await context.close();
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return `${seen} looks at one page`;
}
