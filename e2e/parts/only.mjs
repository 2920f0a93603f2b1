// Only close it: from the start page to the finished page by mouse, in each language; then on with a case.
import { serve } from "../serve.mjs";
import { LANGS, enter, gaps, ownCase, prefer, sideways } from "./common.mjs";

export async function only({ browser, check, watch, shoot }) {
  const server = await serve();
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
  watch(page, "only", server.origin);
  await enter(page, server);
  let most = 0;
  for (const lang of LANGS) {
    await prefer(page, lang, "light");
    await page.goto(`${server.origin}/start`);
    let clicks = 0;
    for (const ends of ["/guide", "operator=kz/activ", "sim=physical", "", "bought=agent", "balance=yes"]) {
      clicks += 1;
      if (ends) await page.click(`main a[href$="${ends}"]`);
      else {
        await page.fill("#f-leaving", "2026-12-20");
        await page.click('form[action="/guide"] button');
      }
      await page.waitForLoadState();
      check((await gaps(page)).length === 0, `only ${lang}: ${await gaps(page)}`);
      check((await sideways(page)) <= 0, `only ${lang}: ${page.url()} is too wide`);
      await shoot(page, `390-${lang}-only-${clicks}`);
    }
    most = Math.max(most, clicks);
    check((await page.locator(".guide section").count()) >= 12, `only ${lang}: ${page.url()} is not the page`);
    for (const what of ["pdf", "calendar"]) {
      const [file] = await Promise.all([page.waitForEvent("download"), page.click(`a[href*="/guide/file/${what}"]`)]);
      check((await file.failure()) === null, `only ${lang}: no ${what}`);
    }
  }
  check(most <= 6, `only: ${most} clicks`);
  await page.emulateMedia({ media: "print" });
  await shoot(page, "print-only");
  await page.emulateMedia({ media: "screen" });
  await page.click('form[action="/guide/case"] button');
  const base = await ownCase(page);
  await page.goto(`${base}/line`);
  check((await page.inputValue("#f-line-leaving")) === "2026-12-20", "only: the case did not take the day along");
  check((await page.inputValue("#f-line-sim")) === "physical", "only: the case did not take the SIM along");
  await page.close();
  await server.stop();
  return `${most} clicks in each of ${LANGS.length} languages`;
}
