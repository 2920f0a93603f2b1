// axe-core on every page, in four languages and both themes; each may be pictured for people to look at.
import { AxeBuilder } from "@axe-core/playwright";
import { serve } from "../serve.mjs";
import { GUIDE, LANGS, PLACES, enter, gaps, prefer, sample } from "./common.mjs";

export async function axe({ browser, check, watch, shoot }) {
  const server = await serve();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  watch(page, "axe", server.origin);
  const looks = LANGS.flatMap((lang) => ["light", "dark"].map((theme) => [lang, theme]));
  let seen = 0;
  const look = async (path, lang, theme) => {
    if (path) await page.goto(path);
    const name = new URL(page.url()).pathname.replace(/^\/(c\/[^/]+\/)?/, "").replace(/accounts\/[0-9a-f]+/, "account").replace(/\//g, "-");
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] }).analyze();
    seen += 1;
    for (const v of violations) check(false, `axe ${lang} ${theme} ${name}: ${v.id} ${v.nodes[0]?.target} ${v.nodes[0]?.failureSummary?.split("\n")[1]}`);
    check((await gaps(page)).length === 0, `axe ${lang} ${name}: ${await gaps(page)}`);
    await page.evaluate(() => document.querySelectorAll(".row").forEach((row) => { row.style.contentVisibility = "visible"; }));
    await shoot(page, `${lang}-${theme}-${name}`);
  };
  await enter(page, server);
  for (const [lang, theme] of looks) { await prefer(page, lang, theme); for (const path of [...GUIDE, "/start"]) await look(server.origin + path, lang, theme); }
  const { base } = await sample(page);
  const account = await page.getAttribute(".row .name", "href");
  const paths = [...PLACES.map((p) => `${base}/${p}`), server.origin + account, `${base}/accounts/pictures`, `${base}/papers/letter/terminate`, `${server.origin}/settings`];
  for (const [lang, theme] of looks) {
    await prefer(page, lang, theme);
    for (const path of paths) await look(path, lang, theme);
  }
  await page.emulateMedia({ media: "print" });
  await page.goto(`${base}/accounts`);
  await shoot(page, "print-accounts");
  await page.emulateMedia({ media: "screen", forcedColors: "active" });
  await page.goto(`${base}/accounts`);
  await shoot(page, "forced-accounts");
  await context.close();
  await server.stop();
  return `${seen} pages`;
}
