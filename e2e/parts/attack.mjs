// a14, a37: three hundred payloads through sender, text, file name, service name and forms; nothing runs, nothing is asked.
import { serve } from "../serve.mjs";
import { messages, passwords, payloads } from "../payloads.mjs";
import { LANGS, PLACES, enter, ownCase, prefer } from "./common.mjs";

export async function attack({ browser, check, watch }) {
  const server = await serve();
  const page = await browser.newPage();
  watch(page, "attack", server.origin);
  await page.addInitScript(() => addEventListener("securitypolicyviolation", (e) => console.error(`policy: ${e.violatedDirective}`)));
  await enter(page, server);
  const base = await ownCase(page);
  await page.setInputFiles("#f-file", [
    { name: "<img src=x onerror=alert(1)>.xml", mimeType: "text/xml", buffer: Buffer.from(messages()) },
    { name: "'\"><script>alert(2)<\u2215script>.csv", mimeType: "text/csv", buffer: Buffer.from(passwords()) },
  ]);
  await page.waitForSelector('.job a[href$="/accounts"]', { timeout: 60_000 });
  await page.goto(`${base}/accounts?at=all`);
  const accounts = await page.locator(".row .name").evaluateAll((links) => links.map((link) => link.href));
  check(accounts.length > 50, `attack: only ${accounts.length} accounts came of ${payloads.length} payloads`);
  await page.goto(`${base}/call`);
  await page.check('input[name="outcome"][value="refused"]');
  for (const name of ["who", "ticket", "note"]) await page.fill(`#f-${name}`, payloads.slice(0, 10).join(" ").slice(0, 380));
  await page.click('form[action$="/call"] button.main');
  let seen = 0;
  for (const lang of LANGS) {
    await prefer(page, lang, "auto");
    const some = lang === "en" ? accounts.slice(0, 40) : accounts.slice(0, 3);
    for (const path of [...PLACES.map((p) => `${base}/${p}`), `${base}/accounts?at=all&q=${encodeURIComponent(payloads[1])}`, `${base}/accounts?at=all`, `${base}/accounts/pictures`, ...some]) {
      await page.goto(path);
      seen += 1;
      const foreign = await page.evaluate(() => [...document.querySelectorAll("script, iframe, object, embed, base, img, link")]
        .map((e) => e.src || e.href || e.data).filter((at) => at && !at.startsWith(location.origin)));
      check(foreign.length === 0, `attack ${path}: ${foreign[0]}`);
      const links = await page.evaluate(() => [...document.querySelectorAll("a[href]")].filter((a) => /^(javascript|data):|evil\.test/.test(a.href)).map((a) => a.href));
      check(links.length === 0, `attack ${path}: ${links[0]}`);
    }
  }
  await page.close();
  await server.stop();
  return `${payloads.length} payloads, ${accounts.length} accounts, ${seen} pages`;
}
