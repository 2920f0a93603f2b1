// The way to the first marks with the keyboard alone, and what axe cannot see: focus is seen and never hidden.
import { serve } from "../serve.mjs";
import { enter } from "./common.mjs";

export async function keyboard({ browser, check, watch }) {
  const server = await serve();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  watch(page, "keyboard", server.origin);
  await page.addInitScript(() => addEventListener("mousedown", () => { throw new Error("a mouse"); }));
  let presses = 0;
  const press = async (key) => { presses += 1; await page.keyboard.press(key); };
  const to = async (what) => {
    for (let n = 0; n < 150; n += 1) {
      await press("Tab");
      const seen = await page.evaluate((what) => {
        const at = document.activeElement;
        const box = at.getBoundingClientRect();
        const top = document.elementFromPoint(box.x + Math.min(box.width, 20) / 2, box.y + box.height / 2);
        return { there: at.matches(what), hidden: box.width > 2 && at !== document.body && !!top && !at.contains(top) && !top.contains(at) && !top.closest("label") };
      }, what);
      check(!seen.hidden, `keyboard: focus is covered on the way to ${what}`);
      if (seen.there) return;
    }
    check(false, `keyboard: ${what} is not reached`);
  };
  await enter(page, server);
  await to('form[action="/start/sample"] button');
  await press("Enter");
  await page.waitForURL("**/archives");
  await to(".sample-read button");
  await press("Enter");
  await page.waitForSelector('.job a[href$="/accounts"]', { timeout: 60_000 });
  await to('.job a[href$="/accounts"]');
  await press("Enter");
  await page.waitForSelector(".row[data-id]");
  await to("button.keys");
  await press("Enter");
  await to("#keys-on");
  await press("Space");
  for (const key of ["j", "j", "x", "j", "x"]) await press(key);
  await press("m");
  await page.waitForURL("**done=**");
  check((await page.locator(".row.is-moved").count()) === 2, "keyboard: two are marked");
  await Promise.all([page.waitForNavigation(), press("u")]);
  await press("/");
  check(await page.evaluate(() => document.activeElement.id === "f-q"), "keyboard: search has the focus");
  await page.keyboard.type("bank");
  await press("Enter");
  await page.waitForURL("**q=bank**");
  await to(".row .name");
  await press("Enter");
  await page.waitForSelector(".mark-one");
  await to('.mark-one button[value="removed"]');
  await press("Enter");
  await page.waitForURL("**done=**");
  await page.close();
  await server.stop();
  return `${presses} presses`;
}
