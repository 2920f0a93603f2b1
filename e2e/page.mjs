// The page that needs no installation, in Debian's Chromium, from dist/. Arguments choose parts: same lone looks
// own tabs killed hostile full file locked. Each ends with its figures; any failure ends with 1.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { LANGS, PLACES, gaps, sideways } from "./parts/common.mjs";
import { PASSPHRASE, after, arrive, dist, go, launch, makeVault, program as inPage, site } from "./parts/site.mjs";
import { wholeWay } from "./parts/way.mjs";
import { program } from "./serve.mjs";

const fixtures = join(dist, "..", "crates", "readers", "fixtures");
const PHONE = { viewport: { width: 390, height: 844 }, reducedMotion: "reduce", acceptDownloads: true, timezoneId: "Asia/Almaty" };
const work = mkdtempSync(join(tmpdir(), "ringoff-page-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));
const browser = await launch();
const problems = [];
let checks = 0;
const check = (holds, what) => { checks += 1; if (!holds) { problems.push(what); console.error(`FAILED ${what}`); } };
const watch = (page, at) => {
  page.on("dialog", (dialog) => { if (dialog.type() !== "beforeunload") check(false, `${at}: a dialog`); dialog.accept(); });
  page.on("pageerror", (error) => check(false, `${at}: script: ${error.message}`));
  page.on("console", (said) => { if (said.type() === "error") check(false, `${at}: console: ${said.text()}`); });
};
/// A download, as a file of its own.
const saved = async (page, act, name) => {
  const [file] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), act()]);
  const to = join(work, name);
  await file.saveAs(to);
  return to;
};
writeFileSync(join(work, "passphrase"), `${PASSPHRASE}\n`);
const native = (vault, ...args) => execFileSync(program, [...args, "--vault", vault, "--passphrase-file", join(work, "passphrase")], { encoding: "utf8" });
const SMS = (name, count) => {
  const texts = Array.from({ length: count }, (_, n) => `<sms protocol="0" address="${n % 2 ? "Kaspi.kz" : "eGov"}" date="${1790000000000 + n * 60000}" type="1" body="${n % 2 ? "Kaspi.kz" : "eGov"}: код ${481516 + n}. Никому не сообщайте" read="1" status="-1" sub_id="1" />`);
  return { name, mimeType: "text/xml", buffer: Buffer.from(`<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count="${count}">\n${texts.join("\n")}\n</smses>\n`) };
};
const readAll = async (page, files, timeout = 60_000) => {
  await after(page, () => page.setInputFiles("#f-file", files));
  await page.waitForSelector('.job a[href$="/accounts"]', { timeout });
};

/// The made-up traveller's whole way without a network, in each language, on a phone.
async function lone() {
  let deeds = 0;
  let first = 0;
  for (const lang of LANGS) {
    const { origin, asked, stop } = await site();
    const context = await browser.newContext({ ...PHONE, locale: lang });
    const page = await context.newPage();
    watch(page, `lone ${lang}`);
    await arrive(page, origin);
    await page.reload();
    await page.waitForSelector("body.page-start");
    check(await page.getAttribute("html", "lang") === lang, `lone ${lang}: begins in ${await page.getAttribute("html", "lang")}`);
    await context.setOffline(true);
    const before = asked.length;
    // The service worker answers for the page's own files; of the network nothing is asked, and nothing of elsewhere.
    const elsewhere = [];
    context.on("request", (request) => { if (!request.url().startsWith(`${origin}/`) && !/^(blob|data):/.test(request.url())) elsewhere.push(request.url()); });
    await page.reload();
    await page.waitForSelector("body.page-start");
    const begun = Date.now();
    await after(page, () => page.click('form[action="/start/sample"] button'));
    await page.click(".sample-read button");
    await page.waitForSelector('.job a[href$="/accounts"]', { timeout: 60_000 });
    await after(page, () => page.click('.job a[href$="/accounts"]'));
    await page.waitForSelector(".row[data-id]");
    first = Math.max(first, Date.now() - begun);
    check((await sideways(page)) <= 0, `lone ${lang}: the list is wider than the phone`);
    const base = page.url().replace(/\/accounts.*/, "");
    deeds += await wholeWay({
      page, check, name: `lone ${lang}`, base,
      go: (url) => go(page, new URL(url).hash.slice(1)),
      after: (act) => after(page, act),
    });
    await page.goBack();
    await page.waitForTimeout(300);
    check((await gaps(page)).length === 0 && (await page.title()).length > 0, `lone ${lang}: back`);
    // The browser looks by itself whether there is a newer service worker.
    const more = asked.slice(before).filter((name) => name !== "sw.js");
    check(elsewhere.length === 0 && more.length === 0, `lone ${lang}: asked ${elsewhere} ${more}`);
    await context.close();
    await stop();
  }
  return `${deeds} deeds without a network, first list within ${first} ms`;
}

const unlock = async (page) => {
  await page.fill("#f-passphrase", PASSPHRASE);
  await after(page, () => page.click('form[action="/unlock"] button.main'));
};

/// A vault of one's own: kept from one visit to the next, saved as a file, to the native program and back.
async function own() {
  const { origin, stop } = await site();
  const context = await browser.newContext({ ...PHONE, locale: "en" });
  const page = await context.newPage();
  watch(page, "own");
  await arrive(page, origin);
  const { base, took } = await makeVault(page);
  check((await page.locator(".copy-due").count()) === 1, "own: nothing says that the vault is in this browser alone");
  await readAll(page, [SMS("sms.xml", 40), { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("to do\n") }]);
  await go(page, `${base}/accounts`);
  const rows = await page.locator(".row[data-id]").count();
  check(rows === 2, `own: ${rows} accounts`);
  const file = await saved(page, () => page.click(".copy-due a"), "first.backup");
  await page.waitForTimeout(500);
  check((await page.locator(".copy-due").count()) === 0, "own: the saved file is said to be older at once");
  await go(page, `${base}/journal`);
  await page.fill("#f-note", "Asked at the desk");
  await after(page, () => page.click('form[action$="/journal/note"] button'));
  check((await page.locator(".copy-due").count()) === 1, "own: nothing says that the saved file is older");

  // Closed and opened again.
  await page.reload();
  await page.waitForSelector('form[action="/unlock"]');
  await page.fill("#f-passphrase", "not the one at all");
  await after(page, () => page.click('form[action="/unlock"] button.main'));
  check((await page.locator(".trouble").count()) === 1, "own: a wrong passphrase opens");
  await unlock(page);
  await go(page, `${base}/accounts`);
  check((await page.locator(".row[data-id]").count()) === rows, "own: the list is not what it was");
  const second = await saved(page, () => go(page, "/settings").then(() => page.click('a[href$="/settings/backup"]')), "second.backup");
  await page.waitForTimeout(500);
  await page.click(".menu summary");
  await after(page, () => page.click(".lock-small"));
  check((await page.locator('form[action="/unlock"]').count()) === 1, "own: a locked vault shows more");

  // To the native program and back.
  for (const [backup, name] of [[file, "older"], [second, "newer"]]) {
    native(join(work, name), "vault", "restore", backup);
    const said = native(join(work, name), "vault", "verify");
    check(said.length > 0, `own: ${name}: ${said}`);
  }
  native(join(work, "newer"), "vault", "backup", join(work, "third.backup"));
  const other = await browser.newContext({ ...PHONE, locale: "ru" });
  const back = await other.newPage();
  watch(back, "own, back");
  await arrive(back, origin);
  await back.click("details.more summary");
  await back.setInputFiles("#f-backup", join(work, "third.backup"));
  await after(back, () => back.click('form[action="/start/restore"] button'));
  await unlock(back);
  check((await back.locator(".copy-due").count()) === 0, "own, back: what comes from a file is said to be in none");
  await go(back, `${base}/journal`);
  check((await back.textContent("main")).includes("Asked at the desk"), "own, back: the note is gone");
  await after(back, () => back.click('button[name="verify"]'));
  check((await back.locator('.panel [role="status"]').count()) === 1, "own, back: the journal does not hold");
  await other.close();

  // A phone with a share sheet: a calendar goes there.
  const phone = await browser.newContext({ ...PHONE, hasTouch: true, isMobile: true, locale: "en" });
  await phone.addInitScript(() => {
    navigator.canShare = () => true;
    navigator.share = async ({ files }) => { window.handed = files[0].name; };
  });
  const sharing = await phone.newPage();
  watch(sharing, "own, shared");
  await arrive(sharing, origin);
  await after(sharing, () => sharing.click('form[action="/start/sample"] button'));
  await go(sharing, new URL(sharing.url()).hash.slice(1).replace(/\/archives.*/, "/papers"));
  await sharing.click('a[href$="/papers/file/calendar"]');
  await sharing.waitForTimeout(1000);
  check(/\.ics$/.test(await sharing.evaluate(() => window.handed)), "own, shared: the calendar does not go to the share sheet");
  await phone.close();

  // The browser cleared its storage; the saved file brings everything back.
  await page.goto("about:blank");
  const cdp = await context.newCDPSession(page);
  await cdp.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await arrive(page, origin);
  check((await page.locator('form[action="/start/vault"]').count()) === 1, "own: storage was cleared, and a vault is there");
  await page.click("details.more summary");
  await page.setInputFiles("#f-backup", second);
  await after(page, () => page.click('form[action="/start/restore"] button'));
  await unlock(page);
  await go(page, `${base}/accounts`);
  check((await page.locator(".row[data-id]").count()) === rows, "own: the saved file does not bring back the list");
  await context.close();
  await stop();
  return `${rows} accounts, vault made in ${took} ms`;
}

/// Two tabs: one has the vault, the other waits for it.
async function tabs() {
  const { origin, stop } = await site();
  const context = await browser.newContext({ ...PHONE, locale: "kk" });
  const first = await context.newPage();
  watch(first, "tabs");
  await arrive(first, origin);
  const { base } = await makeVault(first);
  const second = await context.newPage();
  watch(second, "tabs, second");
  await second.goto(`${origin}/#${base}/archives`);
  await second.waitForSelector('.boot [role="status"]');
  check(await second.getAttribute('.boot [role="status"]', "lang") === "kk", "tabs: another language");
  await first.close({ runBeforeUnload: false });
  await second.waitForSelector('form[action="/unlock"]', { timeout: 20_000 });
  await unlock(second);
  check((await second.locator(".cases li").count()) === 1, "tabs: the case is gone");
  await context.close();
  await stop();
  return "one has the vault, the other waits";
}

/// A reader that dies or meets a bomb costs its archive alone.
async function killed() {
  const { origin, stop } = await site();
  const context = await browser.newContext({ ...PHONE, locale: "en" });
  const page = await context.newPage();
  watch(page, "killed");
  await arrive(page, origin);
  const { base } = await makeVault(page);
  const [worker] = page.workers();
  // The first reader dies as it begins.
  await worker.evaluate(() => {
    const begin = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message) {
      if (message.kind !== "read") return begin.call(this, message);
      Worker.prototype.postMessage = begin;
      setTimeout(() => this.onerror(), 0);
    };
  });
  await readAll(page, [SMS("large.xml", 60_000), SMS("small.xml", 20)]);
  const files = await page.locator(".file").allTextContents();
  check(files.some((text) => text.includes("small.xml")), `killed: ${files}`);
  check((await page.locator(".file.bad").count()) === 1, "killed: no archive is named as lost");
  const deflated = execFileSync("python3", ["-c", `
import io,sys,zipfile
out=io.BytesIO()
with zipfile.ZipFile(out,"w",zipfile.ZIP_DEFLATED) as z:
    z.writestr("sms.xml", b"<smses>"+b" "*(400<<20))
sys.stdout.buffer.write(out.getvalue())`], { maxBuffer: 64 << 20 });
  await readAll(page, [{ name: "bomb.zip", mimeType: "application/zip", buffer: deflated }, SMS("other.xml", 10)]);
  // What lies beside a database is read with it.
  const lost = await page.locator(".file.bad").count();
  await readAll(page, ["live.db", "live.db-wal"].map((name) => join(fixtures, "iphone-messages", name)));
  check((await page.locator(".file.bad").count()) === lost, "killed: a database with its log is not read");
  check((await page.locator(".file").allTextContents()).some((text) => text.includes("live.db")), "killed: nothing is said of a database");
  await go(page, `${base}/accounts`);
  check((await page.locator(".row[data-id]").count()) >= 2, "killed: the list is gone");
  await context.close();
  await stop();
  return "one archive lost, the others read";
}

/// What was made to break a reader costs its own archive at most.
async function hostile() {
  const folder = join(work, "hostile");
  mkdirSync(folder);
  execFileSync("python3", [join(dist, "..", "e2e", "parts", "hostile.py"), folder]);
  writeFileSync(join(folder, "other.xml"), SMS("other.xml", 10).buffer);
  const { origin, stop } = await site();
  const context = await browser.newContext({ ...PHONE, locale: "en" });
  const page = await context.newPage();
  watch(page, "hostile");
  page.on("crash", () => check(false, "hostile: the tab is down"));
  await arrive(page, origin);
  const { base } = await makeVault(page);
  const names = readdirSync(folder).sort();
  const begun = Date.now();
  await readAll(page, names.map((name) => join(folder, name)), 600_000);
  const took = Date.now() - begun;
  const told = await page.locator(".file").allTextContents();
  for (const name of names) check(told.some((text) => text.includes(name)), `hostile: nothing is said of ${name}`);
  const bad = await page.locator(".file.bad").count();
  check(bad > 0 && bad < names.length, `hostile: ${bad} of ${names.length} were given up`);
  await go(page, `${base}/accounts`);
  check((await page.locator(".row[data-id]").count()) >= 2, "hostile: what stood beside was not read");
  await context.close();
  await stop();
  return `${names.length} archives, ${bad} given up, ${took} ms`;
}

/// axe-core on every page of a case, on the narrowest phone and by keyboard alone from one to the next.
async function looks() {
  const { origin, stop } = await site();
  const context = await browser.newContext({ ...PHONE, viewport: { width: 320, height: 640 }, locale: "en" });
  const page = await context.newPage();
  watch(page, "looks");
  let seen = 0;
  const look = async (name) => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] }).analyze();
    seen += 1;
    for (const v of violations) check(false, `looks ${name}: ${v.id} ${v.nodes[0]?.target} ${v.nodes[0]?.failureSummary?.split("\n")[1]}`);
    check((await sideways(page)) <= 0, `looks ${name}: wider than the phone`);
  };
  await arrive(page, origin);
  await look("start");
  await after(page, () => page.press('form[action="/start/sample"] button', "Enter"));
  check(await page.evaluate(() => document.activeElement.id) === "main", "looks: the focus is not where the page begins");
  await page.click(".sample-read button");
  await page.waitForSelector('.job a[href$="/accounts"]', { timeout: 60_000 });
  await after(page, () => page.press('.job a[href$="/accounts"]', "Enter"));
  const base = new URL(page.url()).hash.slice(1).replace(/\/accounts.*/, "");
  const account = (await page.getAttribute(".row .name", "href")).slice(1);
  for (const path of [...PLACES.map((place) => `${base}/${place}`), account, `${base}/papers/letter/terminate`, "/settings"]) {
    await go(page, path);
    await look(path);
  }
  await go(page, `${base}/plan`);
  await page.evaluate(() => scrollTo(0, 300));
  await go(page, `${base}/accounts`);
  check(await page.evaluate(() => scrollY) === 0, "looks: another page begins below its top");
  await after(page, () => page.goBack());
  const y = await page.evaluate(() => scrollY);
  check(page.url().endsWith("/plan") && y === 300, `looks: back is not where one was: ${page.url()} ${y}`);
  await context.close();
  await stop();
  return `${seen} pages at 320 px`;
}

/// No room in the browser's storage: what was kept stays, and what did not fit is said not to be kept.
async function full() {
  const { origin, stop } = await site();
  const context = await browser.newContext({ ...PHONE, locale: "ru" });
  const page = await context.newPage();
  watch(page, "full");
  await arrive(page, origin);
  const { base } = await makeVault(page);
  const cdp = await context.newCDPSession(page);
  const { usage } = await cdp.send("Storage.getUsageAndQuota", { origin });
  await cdp.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: usage + 100_000 });
  const slip = Buffer.concat([Buffer.from("\xff\xd8\xff\xe0\0\x10JFIF\0\xff\xda\0\x08", "latin1"), Buffer.alloc(4_000_000, 7), Buffer.from("\xff\xd9", "latin1")]);
  const keep = async () => {
    await go(page, `${base}/exhibits`);
    await page.setInputFiles("#f-exhibit", { name: "slip.jpg", mimeType: "image/jpeg", buffer: slip });
    await after(page, () => page.click('form[action$="/exhibits/add"] button.main'));
    return page.locator(".trouble").count();
  };
  check((await keep()) === 1, "full: nothing says that there is no room");
  await go(page, `${base}/journal`);
  await after(page, () => page.click('button[name="verify"]'));
  check((await page.locator('.panel [role="status"]').count()) === 1, "full: the journal does not hold");
  await cdp.send("Storage.overrideQuotaForOrigin", { origin });
  check((await keep()) === 0, "full: there is room again, and nothing is kept");
  await page.reload();
  await page.waitForSelector('form[action="/unlock"]');
  await unlock(page);
  await go(page, `${base}/exhibits`);
  check((await page.locator(".exhibit").count()) === 1, "full: the slip is gone");
  await context.close();
  await stop();
  return "said, and nothing lost";
}

/// The one file, from a disk: the vault in memory, saved as a file.
async function file() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, locale: "zh-CN" });
  const page = await context.newPage();
  watch(page, "file");
  const begun = Date.now();
  await page.goto(pathToFileURL(join(dist, "ringoff.html")).href);
  await page.waitForSelector("body.page-start", { timeout: 60_000 });
  const took = Date.now() - begun;
  check(await page.getAttribute("html", "lang") === "zh-Hans", "file: another language");
  const { base } = await makeVault(page);
  check((await page.locator(".copy-due").count()) === 1, "file: nothing says that the vault is in memory");
  await readAll(page, [SMS("sms.xml", 40)]);
  await go(page, `${base}/accounts`);
  check((await page.locator(".row[data-id]").count()) === 2, "file: no list");
  let asked = 0;
  page.on("dialog", (dialog) => { asked += Number(dialog.type() === "beforeunload"); });
  const backup = await saved(page, () => page.click(".copy-due a"), "file.backup");
  await page.waitForTimeout(500);
  check((await page.locator(".copy-due").count()) === 0, "file: the saved file is said to be older");
  await go(page, `${base}/journal`);
  await page.fill("#f-note", "Not saved");
  await after(page, () => page.click('form[action$="/journal/note"] button'));
  await page.close({ runBeforeUnload: true });
  await new Promise((later) => { setTimeout(later, 1000); });
  check(asked === 1, "file: what is in memory alone is closed without a question");
  native(join(work, "of-file"), "vault", "restore", backup);
  check(native(join(work, "of-file"), "vault", "verify").length > 0, "file: the saved vault");
  await context.close();
  return `begins in ${took} ms`;
}

/// Every archive of the fixtures and of the made-up traveller, read by the program of the page and by the native one: the
/// same answer, byte by byte. The instance runs in this process; what it asks for is what a worker gives it.
async function same() {
  const demo = join(work, "demo");
  execFileSync(program, ["demo", "--keep", demo], { stdio: "ignore" });
  const files = [fixtures, demo].flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  const lines = ["+77000001234", "+77990005678"].map((number) => ({ number, operator: null, sub_ids: [], first_day: null, last_day: null }));
  const module = await WebAssembly.compile(await inPage());
  const read = (job) => {
    const said = [];
    let memory;
    const bytes = (at, length) => Buffer.from(memory.buffer, at, length);
    const none = () => 0;
    const given = { page: {} };
    for (const { module: from, name } of WebAssembly.Module.imports(module)) (given[from] ??= {})[name] = none;
    const { page } = given;
    page.read_file = (file, at, into, length) => {
      const part = readFileSync(files[file]).subarray(at, at + length);
      bytes(into, part.length).set(part);
      return part.length;
    };
    page.say = (at, length) => { said.push(bytes(at, length).toString()); };
    page.broke = (at, length) => { throw new Error(bytes(at, length).toString()); };
    const { exports } = new WebAssembly.Instance(module, given);
    ({ memory } = exports);
    const text = Buffer.from(JSON.stringify(job));
    const at = exports.room(text.length);
    bytes(at, text.length).set(text);
    exports.read(at, text.length);
    return said;
  };
  // Of the progress, which is told by the clock of the machine, nothing is compared.
  const done = (said) => said.filter((line) => line.startsWith('{"done"')).map((line) => line.replace(/,"sha256":"[0-9a-f]{64}"}}$/, "}}"));
  const job = { lines, watched: null, several: true, passphrases: { said: [], ask: false } };
  const size = (path) => statSync(path).size;
  // A database's log is read with it.
  const beside = (path) => files.flatMap((other, file) => (other.startsWith(`${path}-`) ? [{ name: basename(other), file, bytes: size(other) }] : []));
  const ofPage = done(read({ ...job, files: files.map((path, file) => ({ path, file, bytes: size(path), beside: beside(path) })) }));
  const answer = execFileSync(program, ["worker"], { input: JSON.stringify({ ...job, files, bytes: 0, tables: [] }), maxBuffer: 1 << 28, encoding: "utf8" });
  const inProcess = done(answer.split("\n"));
  check(ofPage.length === files.length && inProcess.length === files.length, `same: ${ofPage.length} and ${inProcess.length} of ${files.length}`);
  ofPage.forEach((line, n) => check(line === inProcess[n], `same: ${files[n]}:\n${line.slice(0, 600)}\n${String(inProcess[n]).slice(0, 600)}`));
  return `${files.length} archives, the same answers`;
}

/// Locked files: a wrong passphrase is told, the right one opens, what is passed over is named.
async function locked() {
  const { origin, stop } = await site();
  const context = await browser.newContext({ ...PHONE, locale: "en" });
  const page = await context.newPage();
  watch(page, "locked");
  await arrive(page, origin);
  const { base } = await makeVault(page);
  const files = ["bitwarden-json/locked-pbkdf2.json", "kdbx/version-3.kdbx", "sms-backup-restore/typical.xml"];
  await after(page, () => page.setInputFiles("#f-file", files.map((name) => join(fixtures, name))));
  const say = async (passphrase) => {
    await page.fill("#f-locked", passphrase);
    await after(page, () => page.click(".unlock button.main"));
  };
  const asked = new Set();
  for (const known of [true, false]) {
    await page.waitForSelector(".unlock", { timeout: 60_000 });
    asked.add(await page.textContent(".unlock .path"));
    check((await page.locator(".unlock .trouble").count()) === 0, "locked: nothing was tried yet");
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    check(violations.length === 0, `locked: axe: ${violations.map((v) => v.id)}`);
    check((await sideways(page)) <= 0, "locked: wider than the phone");
    await say("not this one");
    await page.waitForSelector(".unlock .trouble", { timeout: 60_000 });
    if (known) await say("four brass lamps");
    else await after(page, () => page.click('.unlock [name="pass-over"]'));
  }
  await page.waitForSelector('.job a[href$="/accounts"]', { timeout: 60_000 });
  check(asked.size === 2, `locked: asked about ${[...asked]}`);
  check((await page.locator(".files .skipped", { hasText: "encrypted" }).count()) === 1, "locked: what was passed over is not named");
  await go(page, `${base}/accounts`);
  check((await page.locator(".row[data-id]", { hasText: "Zorvex" }).count()) === 1, "locked: what was opened is not in the list");
  await context.close();
  await stop();
  return `${asked.size} files asked about`;
}

const parts = { same, lone, looks, own, tabs, killed, hostile, full, file, locked };
const wanted = process.argv.slice(2);
for (const [name, part] of Object.entries(parts)) {
  if (wanted.length && !wanted.includes(name)) continue;
  const begun = Date.now();
  try {
    console.log(`${name}: ${await part()} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  } catch (error) {
    check(false, `${name}: ${error.stack}`);
  }
}
await browser.close();
console.log(`${checks} checks, ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);
