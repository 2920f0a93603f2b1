// The figures of the page, in Debian's Chromium: `node page-bench.mjs SMS100 [SMS1000]` names archives of 100 MB and 1 GB.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { PASSPHRASE, after, arrive, dist, go, launch, makeVault, site } from "./parts/site.mjs";

const [hundred, thousand] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), "ringoff-page-bench-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));
const browser = await launch();
const { origin, stop } = await site();
const rows = [];
const row = (what, must, aim, got) => { rows.push(`| ${what} | ${must} | ${aim} | ${got} |`); };
const median = (of) => of.sort((a, b) => a - b)[of.length >> 1];
const fresh = () => browser.newContext({ viewport: { width: 390, height: 844 }, locale: "en", acceptDownloads: true });

const packed = readdirSync(join(dist, "page")).reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, "page", name)), { level: 9 }).length, 0);
row("first visit, all files, gzip", "4 MB", "2.5 MB", `${(packed / 1e6).toFixed(2)} MB`);

const starts = [];
for (let n = 0; n < 5; n += 1) {
  const context = await fresh();
  const page = await context.newPage();
  const begun = performance.now();
  await page.goto(origin);
  await page.waitForSelector("body.page-start");
  starts.push(performance.now() - begun);
  await context.close();
}
row("from navigation to usable start page", "1.5 s", "0.7 s", `${(median(starts) / 1000).toFixed(2)} s`);

/// A visit with a vault of its own.
const visit = async () => {
  const context = await fresh();
  const page = await context.newPage();
  page.on("dialog", (dialog) => dialog.accept());
  await arrive(page, origin);
  const { base } = await makeVault(page, "+7 799 000 12 34");
  return { context, page, base };
};
const { context, page, base } = await visit();
/// From the choice of a file to the whole list, as the page itself sees it.
const scanned = async (file, { page, base }) => {
  await go(page, `${base}/archives`);
  await page.evaluate(() => {
    document.querySelector("#f-file").addEventListener("change", () => { window.begun = performance.now(); }, { capture: true });
  });
  // Nobody finds a file in less.
  await page.waitForTimeout(1000);
  await page.setInputFiles("#f-file", file);
  await page.waitForSelector('.job a[href$="/accounts"]', { timeout: 600_000 });
  await after(page, () => page.click('.job a[href$="/accounts"]'));
  return page.evaluate(() => performance.now() - window.begun);
};
if (hundred) row("100 MB of SMS: drop to whole list", "3 s", "1.5 s", `${((await scanned(hundred, { page, base })) / 1000).toFixed(2)} s`);
const unlocks = [];
for (let n = 0; n < 3; n += 1) {
  await page.click(".menu summary");
  await after(page, () => page.click(".lock-small"));
  await page.fill("#f-passphrase", PASSPHRASE);
  const begun = performance.now();
  await after(page, () => page.click('form[action="/unlock"] button.main'));
  unlocks.push(performance.now() - begun);
}
row("opening a vault (key derivation)", "4 s", "2 s", `${(median(unlocks) / 1000).toFixed(2)} s`);

// 2,000 accounts, from a password export.
const csv = ["name,url,username,password,note", ...Array.from({ length: 2000 }, (_, n) => `site ${n},https://www.site${n}.example/login,+77990001234,x,`)];
writeFileSync(join(work, "passwords.csv"), csv.join("\n"));
await scanned(join(work, "passwords.csv"), { page, base });
const clicks = [];
for (let n = 0; n < 40; n += 1) {
  const to = [`${base}/accounts`, `${base}/plan`, `${base}/accounts?band=before`, `${base}/call`][n % 4];
  await page.evaluate((url) => { document.querySelector(".brand").setAttribute("href", `#${url}`); }, to);
  clicks.push(await page.evaluate(() => new Promise((painted) => {
    const begun = performance.now();
    new MutationObserver((_, seen) => { seen.disconnect(); requestAnimationFrame(() => setTimeout(() => painted(performance.now() - begun), 0)); })
      .observe(document.documentElement, { childList: true });
    document.querySelector(".brand").click();
  })));
}
row("click to painted page, 2,000 accounts, p95", "150 ms", "60 ms", `${clicks.sort((a, b) => a - b)[37].toFixed(0)} ms`);

await context.close();

if (thousand) {
  const other = await visit();
  // What of the memory of its process is the tab's own: the page, its workers and their instances.
  const cdp = await browser.newBrowserCDPSession();
  const taken = async () => {
    const { processInfo } = await cdp.send("SystemInfo.getProcessInfo");
    const renderers = processInfo.filter(({ type }) => type === "renderer");
    return Math.max(...renderers.map(({ id }) => Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))[1]) / 1000));
  };
  const before = await taken();
  let most = 0;
  const seen = setInterval(async () => { most = Math.max(most, await taken()); }, 100);
  const took = await scanned(thousand, other);
  clearInterval(seen);
  row("1 GB of SMS: memory of the tab", "200 MB", "100 MB", `${most.toFixed(0)} MB, ${before.toFixed(0)} before (in ${(took / 1000).toFixed(1)} s)`);
}
console.log(`| | must | aim | now |\n| --- | --- | --- | --- |\n${rows.join("\n")}`);
await browser.close();
await stop();
