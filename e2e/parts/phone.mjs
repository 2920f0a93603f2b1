// Every page at phone width and wide: nothing scrolls sideways, targets are large enough.
import { join } from "node:path";
import { serve } from "../serve.mjs";
import { LANGS, PLACES, enter, prefer, sample, sideways } from "./common.mjs";

export async function phone({ launch, check, watch, shots }) {
  const server = await serve();
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 320, height: 700 }, reducedMotion: "reduce" });
  watch(page, "phone", server.origin);
  await enter(page, server);
  await page.screenshot({ path: join(shots, "320-en-start.png"), fullPage: true });
  const { base } = await sample(page);
  let seen = 0;
  for (const lang of LANGS) {
    await prefer(page, lang, "light");
    for (const path of [...PLACES.map((p) => `${base}/${p}`), `${base}/accounts/pictures`, `${base}/papers/letter/terminate`, `${server.origin}/settings`]) {
      await page.goto(path);
      seen += 1;
      const over = await sideways(page);
      check(over <= 0, `phone ${lang} ${path}: ${over} px too wide`);
      const small = await page.evaluate(() => [...document.querySelectorAll("button, summary, input:not([type=hidden])")]
        .filter((e) => e.checkVisibility() && !e.closest(".hidden")).map((e) => [e.getBoundingClientRect(), e.outerHTML.slice(0, 80)])
        .filter(([b]) => b.height > 1 && b.height < 20).map(([, html]) => html));
      check(small.length === 0, `phone ${lang} ${path}: small targets ${small[0]}`);
      await page.screenshot({ path: join(shots, `320-${lang}-${path.split("/").pop()}.png`), fullPage: true });
    }
  }
  await browser.close();
  await server.stop();
  return `${seen} pages at 320 px`;
}
