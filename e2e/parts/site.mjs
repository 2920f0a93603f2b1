// The page of `cargo xtask page`, served as any static host would, without a header of its own.
import { createServer } from "node:http";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const dist = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "dist");
const KINDS = { html: "text/html; charset=utf-8", js: "text/javascript", css: "text/css", svg: "image/svg+xml", webmanifest: "application/manifest+json" };
/// The day on which the made-up traveller's way is tested.
export const CLOCK = Date.parse("2026-11-25T05:00:00Z");

export async function site({ clock = CLOCK } = {}) {
  const asked = [];
  const server = createServer((request, answer) => {
    const name = new URL(request.url, "http://x").pathname.slice(1) || "index.html";
    asked.push(name);
    try {
      let bytes = readFileSync(join(dist, "page", name));
      // Another clock for the instances; no page asks for the time itself.
      if (name.startsWith("worker-")) bytes = bytes.toString().replace("now: () => Date.now()", `now: () => ${clock} + performance.now()`);
      answer.writeHead(200, { "Content-Type": KINDS[name.split(".").pop()] ?? "application/octet-stream" });
      answer.end(bytes);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise((good) => server.listen(0, "127.0.0.1", good));
  const origin = `http://localhost:${server.address().port}`;
  return { origin, asked, stop: () => new Promise((good) => { server.closeAllConnections(); server.close(good); }) };
}

/// The program of the page, unpacked as the page does it.
export async function program() {
  const file = (begins) => readFileSync(join(dist, "page", readdirSync(join(dist, "page")).find((name) => name.startsWith(begins))));
  const { memory, give, take, place } = (await WebAssembly.instantiate(file("unpack-"))).instance.exports;
  const packed = file("ringoff-");
  const at = give(packed.length);
  new Uint8Array(memory.buffer, at, packed.length).set(packed);
  const pieces = [];
  for (let length = take(); length > 0; length = take()) pieces.push(new Uint8Array(memory.buffer, place(), length).slice());
  return Buffer.concat(pieces);
}

/// Waits until another page is shown than the one before: the shell replaces the whole body.
export async function after(page, act) {
  await page.evaluate(() => {
    window.another = new Promise((shown) => {
      const seen = new MutationObserver((changes) => {
        if (changes.some((change) => [...change.addedNodes].some((node) => node.nodeName === "BODY"))) { seen.disconnect(); shown(); }
      });
      seen.observe(document.documentElement, { childList: true });
    });
  });
  await act();
  const shown = await page.evaluate(() => Promise.race([window.another.then(() => true), new Promise((late) => { setTimeout(late, 60000); })]));
  if (!shown) throw new Error(`no other page than ${page.url()}`);
}

export const launch = () => chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
/// Opens the site, and waits until it is kept for when there is no network.
export async function arrive(page, origin) {
  await page.goto(origin);
  await page.waitForSelector("body.page-start", { timeout: 60_000 });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
}
export const PASSPHRASE = "seven green kettles sing";
/// From the start page to a vault with a case. Gives the case's address and how long the vault took.
export async function makeVault(page, number = "+7 700 000 12 34") {
  await page.fill("#f-passphrase", PASSPHRASE);
  const begun = Date.now();
  await after(page, () => page.click('form[action="/start/vault"] button.main'));
  const took = Date.now() - begun;
  const words = await page.locator(".words li").allTextContents();
  for (const field of await page.locator('input[name^="word"]').all()) {
    await field.fill(words[Number((await field.getAttribute("name")).slice(4)) - 1]);
  }
  await after(page, () => page.click('form[action="/start/key"] button.main'));
  await page.fill("#f-number", number);
  await after(page, () => page.click('form[action="/start/case"] button.main'));
  return { base: new URL(page.url()).hash.slice(1).replace(/\/archives.*/, ""), took };
}
/// Follows a link to a path.
export const go = (page, path) => after(page, () => page.evaluate((to) => {
  const link = document.createElement("a");
  link.href = `#${to}`;
  document.body.append(link);
  link.click();
}, path));
