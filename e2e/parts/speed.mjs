// How fast the pages are: a large archive read, a long list painted, clicks, requests a second, the server's memory.
// Prints a table; `cargo xtask bench web` runs it on the release build.
import { readFileSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { serve } from "../serve.mjs";
import { PLACES, enter, ownCase } from "./common.mjs";

const MESSAGES = 100_000;
const SERVICES = 2_000;

/// A backup of so many messages, every service with its share of them.
function archive() {
  const rows = [];
  for (let i = 0; i < MESSAGES; i += 1) {
    const name = `Brand${String(i % SERVICES).padStart(4, "0")}`;
    const text = i % 5 === 0 ? "your code is 481516. Do not tell it to anybody." : "your order is ready for pick-up.";
    rows.push(`<sms protocol="0" address="${name}" date="${1700000000000 + i * 600000}" type="1" body="${name}: ${text}" read="1" status="-1" />`);
  }
  return `<?xml version='1.0' encoding='UTF-8' ?>\n<smses count="${MESSAGES}">\n${rows.join("\n")}\n</smses>`;
}

/// From the click, or the address typed, to the first paint of the page that it leads to, and to the whole document. The browser's own
/// clock tells: driving it takes longer than the page does.
const shown = (page) => page.evaluate(async () => {
  const entry = await new Promise((good) => new PerformanceObserver((list) => {
    const paint = list.getEntriesByName("first-contentful-paint")[0];
    if (paint) good(paint);
  }).observe({ type: "paint", buffered: true }));
  const [way] = performance.getEntriesByType("navigation");
  return { first: entry.startTime, whole: Math.max(entry.startTime, way.domContentLoadedEventEnd) };
});
async function timed(what) {
  const begun = performance.now();
  await what();
  return performance.now() - begun;
}
const at = (times, share) => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];

/// Requests a second on one page, over so many connections that stay open.
function load(server, cookie, path, seconds) {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const until = performance.now() + seconds * 1000;
  let answered = 0;
  let wrong = 0;
  let bytes = 0;
  const one = () => new Promise((good) => {
    const asked = request({ agent, host: "127.0.0.1", port: server.port, path, headers: { Host: server.host, Cookie: cookie, "Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document" } }, (answer) => {
      const held = answer.headers["content-security-policy"] !== undefined && answer.statusCode === 200;
      answer.on("data", (piece) => { bytes += piece.length; });
      answer.on("end", () => { answered += 1; wrong += !held; good(); });
    });
    asked.on("error", () => { wrong += 1; good(); });
    asked.end();
  });
  const line = async () => { while (performance.now() < until) await one(); };
  return Promise.all(Array.from({ length: 16 }, line)).then(() => { agent.destroy(); return { rate: answered / seconds, wrong, size: Math.round(bytes / answered) }; });
}

export async function speed({ browser, check }) {
  const server = await serve();
  const context = await browser.newContext();
  const page = await context.newPage();
  await enter(page, server);
  const base = await ownCase(page);
  // Making a key out of the passphrase takes 256 MB for a second, by design; what follows is the server's own.
  const proc = `/proc/${server.child.pid}`;
  writeFileSync(`${proc}/clear_refs`, "5");
  const short = await measureLoad(server, context, `${new URL(base).pathname}/accounts`, check);
  const file = join(server.temp, "sms.xml");
  writeFileSync(file, archive());
  // From the person's choice of the file on: it is handed over, too.
  const first = await timed(async () => {
    await page.setInputFiles("#f-file", file);
    await page.waitForSelector(".live-files li .path, .files .file .path", { timeout: 60_000 });
  });
  const second = await context.newPage();
  const meanwhile = [];
  for (const place of ["operator", "line", "call"]) {
    await second.goto(`${base}/${place}`);
    meanwhile.push((await shown(second)).first);
  }
  await page.waitForSelector('.job a[href$="/accounts"]', { timeout: 120_000 });
  const list = [];
  let rows = 0;
  for (let i = 0; i < 5; i += 1) {
    await page.goto(`${base}/accounts?at=all`);
    list.push((await shown(page)).whole);
    rows = await page.locator(".row[data-id]").count();
  }
  check(rows > 0, "speed: no accounts were found");
  const clicks = [];
  for (let i = 0; i < 4; i += 1) {
    for (const place of PLACES) {
      await page.click(`nav a[href$="/${place}"]`);
      await page.waitForURL(`**/${place}*`);
      clicks.push((await shown(page)).first);
    }
  }
  const long = await measureLoad(server, context, `${new URL(base).pathname}/accounts`, check);
  const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`${proc}/status`, "utf8"))[1]) / 1024;
  await context.close();
  await server.stop();
  console.log(`| pages | measured | must |
| --- | --- | --- |
| first recognized file shown, ${MESSAGES} messages | ${first.toFixed(0)} ms | 300 ms |
| another page painted while reading, slowest of three | ${Math.max(...meanwhile).toFixed(0)} ms | |
| list of ${rows} accounts, whole and painted, median | ${at(list, 0.5).toFixed(0)} ms | 500 ms |
| click to paint, p95 of ${clicks.length} | ${at(clicks, 0.95).toFixed(0)} ms | 200 ms |
| requests a second, 16 connections, accounts page of ${short.size} bytes | ${short.rate.toFixed(0)} | 3000 |
| the same with ${rows} accounts, ${long.size} bytes | ${long.rate.toFixed(0)} | |
| peak memory of the server, the key made | ${peak.toFixed(0)} MB | 150 MB |`);
  return "table above";
}

async function measureLoad(server, context, path, check) {
  const cookie = (await context.cookies()).map((c) => `${c.name}=${c.value}`).join("; ");
  const { rate, wrong, size } = await load(server, cookie, path, 5);
  check(wrong === 0, `speed: ${wrong} answers were refused or without a policy`);
  return { rate, size };
}
