// The way from the file that the browser is started with to the pages, with script and without.
import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { serve } from "../serve.mjs";

export async function open({ browser, check }) {
  for (const javaScriptEnabled of [true, false]) {
    const at = javaScriptEnabled ? "with script" : "without script";
    const server = await serve("--browser");
    const file = await server.file();
    check(!/[0-9a-f]{32}/.test(file), `${at}: the browser is started with ${file}`);
    check((statSync(file).mode & 0o777) === 0o600, `${at}: others can read the file`);
    check((statSync(dirname(file)).mode & 0o777) === 0o700, `${at}: others can enter the folder`);
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href).catch(() => {});
    await page.waitForURL((url) => url.href.startsWith(server.origin));
    if (!javaScriptEnabled) {
      check((await page.locator("[data-enter=enter]").count()) === 1, `${at}: not the entry page but ${page.url()}`);
      await page.locator("#f-token").fill(server.link);
      await page.locator("form[action='/enter'] button").click();
    }
    await page.waitForURL(`${server.origin}/start`);
    check((await page.locator("h1").count()) === 1, `${at}: no page`);
    check(!existsSync(dirname(file)), `${at}: the file is still there after its link was used`);
    const [cookie] = await context.cookies(server.origin);
    check(cookie?.sameSite === "Strict" && cookie.httpOnly, `${at}: the cookie is ${JSON.stringify(cookie)}`);
    await page.goto(`${server.origin}/start`);
    check((await page.locator("[data-enter]").count()) === 0, `${at}: the session does not hold`);
    await context.close();
    await server.stop();
  }
  return "the file leads to the pages and goes";
}
