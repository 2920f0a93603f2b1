// What several parts do.
export const LANGS = ["en", "zh-Hans", "ru", "kk"];
export const PLACES = ["line", "archives", "list", "accounts", "operator", "call", "branch", "balance", "password", "papers", "exhibits", "after", "plan", "journal"];
/// Only close it: the first question, the one that takes a day, the page.
export const GUIDE = ["/guide", "/guide?operator=kz/kcell&sim=esim", "/guide?operator=kz/tele2&sim=esim&where=abroad&bought=agent&balance=yes"];

export async function enter(page, server) {
  await page.goto(server.link);
  await page.waitForURL("**/start");
}
export async function prefer(page, lang, theme) {
  const form = await page.getAttribute("body", "data-form");
  await page.evaluate(async ([form, lang, theme]) => {
    await fetch("/prefer", { method: "POST", redirect: "manual", body: new URLSearchParams({ form, lang, theme, back: "/start" }) });
  }, [form, lang, theme]);
}
/// Through the made-up traveller's archives to the list; counts clicks.
export async function sample(page) {
  let clicks = 0;
  const click = async (what) => { clicks += 1; await page.click(what); };
  await click('form[action="/start/sample"] button');
  await page.waitForURL("**/archives");
  await click(".sample-read button");
  await page.waitForSelector('.job a[href$="/accounts"]', { timeout: 60_000 });
  await click('.job a[href$="/accounts"]');
  await page.waitForSelector(".row[data-id]");
  return { clicks, base: page.url().replace(/\/accounts.*/, "") };
}
export const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
export const gaps = async (page) => (await page.content()).match(/⟦[^⟧]*⟧/g) ?? [];
/// A vault of one's own with one line, as a person makes it; ends on the archives' page. Gives the case's address.
export async function ownCase(page, { number = "+7 700 000 12 34", leaving = "" } = {}) {
  await page.fill("#f-passphrase", "seven green kettles sing");
  await page.click('form[action="/start/vault"] button.main');
  await page.waitForURL("**/start/key", { timeout: 60_000 });
  const words = await page.locator(".words li").allTextContents();
  for (const field of await page.locator('input[name^="word"]').all()) {
    await field.fill(words[Number((await field.getAttribute("name")).slice(4)) - 1]);
  }
  await page.click('form[action="/start/key"] button.main');
  await page.waitForURL("**/start");
  await page.fill("#f-number", number);
  if (leaving) await page.fill("#f-leaving", leaving);
  await page.click('form[action="/start/case"] button.main');
  await page.waitForURL("**/archives");
  return page.url().replace(/\/archives.*/, "");
}
