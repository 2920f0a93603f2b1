// An encrypted backup of an iPhone given by its folder: only what is read is sent, the passphrase is asked on the page, and
// what it opens stands in the list.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../serve.mjs";
import { enter, ownCase } from "./common.mjs";

const fixture = join(dirname(fileURLToPath(import.meta.url)), "../../crates/readers/fixtures/iphone-backup/encrypted");

export async function backup({ browser, check, watch }) {
  const work = mkdtempSync(join(tmpdir(), "ringoff-e2e-"));
  const folder = join(work, "00000000-0000000000000000");
  cpSync(fixture, folder, { recursive: true });
  mkdirSync(join(folder, "ff"));
  writeFileSync(join(folder, "ff", "ff".repeat(20)), "a picture");
  const server = await serve();
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    watch(page, "backup", server.origin);
    await enter(page, server);
    const base = await ownCase(page);
    const sent = [];
    page.on("request", (request) => { const name = new URL(request.url()).searchParams.get("name"); if (name) sent.push(name); });
    await page.setInputFiles("#f-folder", folder);
    await page.waitForSelector("#f-locked", { timeout: 60_000 });
    check(sent.length === 4 && sent.every((name) => !name.endsWith("ff")), `backup: sent ${sent}`);
    await page.fill("#f-locked", "not this one");
    await page.click(".unlock button.main");
    await page.waitForSelector(".unlock .trouble", { timeout: 60_000 });
    await page.fill("#f-locked", "lamp on the table");
    await page.click(".unlock button.main");
    await page.waitForSelector('.job a[href$="/accounts"]', { timeout: 60_000 });
    check((await page.content()).includes("iPhone backup"), "backup: its format is not named");
    await page.goto(`${base}/accounts`);
    const list = await page.locator("main").innerText();
    check(list.includes("Lamp Shop"), `backup: the list is ${list.slice(0, 300)}`);
  } finally {
    await context.close();
    await server.stop();
    rmSync(work, { recursive: true, force: true });
  }
  return "its passphrase asked on the page, after a wrong one; four files sent of five";
}
