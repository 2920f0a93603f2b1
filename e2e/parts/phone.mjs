// Every page at phone width and wide: nothing scrolls sideways, targets are large enough.
import { serve } from "../serve.mjs";
import { GUIDE, LANGS, PLACES, enter, prefer, sample, sideways } from "./common.mjs";

export async function phone({ browser, check, watch, shoot }) {
  const server = await serve();
  const page = await browser.newPage({ viewport: { width: 320, height: 700 }, reducedMotion: "reduce" });
  watch(page, "phone", server.origin);
  await enter(page, server);
  await shoot(page, "320-en-start");
  const { base } = await sample(page);
  let seen = 0;
  for (const lang of LANGS) {
    await prefer(page, lang, "light");
    for (const path of [...PLACES.map((p) => `${base}/${p}`), `${base}/accounts/pictures`, `${base}/papers/letter/terminate`, `${server.origin}/settings`, ...GUIDE.map((path) => server.origin + path)]) {
      await page.goto(path);
      seen += 1;
      const over = await sideways(page);
      check(over <= 0, `phone ${lang} ${path}: ${over} px too wide`);
      const small = await page.evaluate(() => [...document.querySelectorAll("button, summary, input:not([type=hidden])")]
        .filter((e) => e.checkVisibility() && !e.closest(".hidden")).map((e) => [e.getBoundingClientRect(), e.outerHTML.slice(0, 80)])
        .filter(([b]) => b.height > 1 && b.height < 20).map(([, html]) => html));
      check(small.length === 0, `phone ${lang} ${path}: small targets ${small[0]}`);
      await shoot(page, `320-${lang}-${path.split("/").pop()}`);
    }
  }
  await page.close();
  await server.stop();
  return `${seen} pages at 320 px`;
}
