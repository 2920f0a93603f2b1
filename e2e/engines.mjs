// The smoke way in other engines than Chromium: `node engines.mjs [firefox webkit]`. The page of dist/ in Debian's Firefox
// ESR and in WebKitGTK: the made-up traveller's list, a vault of one's own, an archive, a reload, the vault opened again.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PASSPHRASE, site } from "./parts/site.mjs";

const work = mkdtempSync(join(tmpdir(), "ringoff-engines-"));
const begun = [];
const begin = (program, args, env = {}) => {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, HOME: work, ...env } });
  begun.push(child);
  return child;
};
process.on("exit", () => { begun.forEach((child) => child.kill()); rmSync(work, { recursive: true, force: true, maxRetries: 5 }); });
const wait = (time) => new Promise((later) => { setTimeout(later, time); });
/// What a program writes about where it listens.
const said = (child, pattern) => new Promise((found, none) => {
  let text = "";
  const look = (some) => {
    text += some;
    const match = pattern.exec(text);
    if (match) found(match[1]);
  };
  child.stdout.on("data", look);
  child.stderr.on("data", look);
  child.on("exit", () => none(new Error(`it ended: ${text.slice(-400)}`)));
});

/// Firefox speaks WebDriver BiDi by itself.
const firefox = async () => {
  const child = begin("firefox-esr", ["--headless", "--no-remote", "--profile", mkdtempSync(join(work, "firefox-")), "--remote-debugging-port", "0"]);
  const socket = new WebSocket(`${await said(child, /BiDi listening on (ws:\S+)/)}/session`);
  await new Promise((open, none) => { socket.onopen = open; socket.onerror = () => none(new Error("no session")); });
  const waiting = new Map();
  let sent = 0;
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(data);
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  };
  const send = async (method, params) => {
    sent += 1;
    const id = sent;
    const answer = await new Promise((got) => { waiting.set(id, got); socket.send(JSON.stringify({ id, method, params })); });
    if (answer.type === "error") throw new Error(`${method}: ${answer.message}`);
    return answer.result;
  };
  const { capabilities } = await send("session.new", { capabilities: {} });
  const { contexts: [{ context }] } = await send("browsingContext.getTree", {});
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    open: (url) => send("browsingContext.navigate", { context, url, wait: "complete" }),
    run: async (text) => {
      const answer = await send("script.evaluate", { expression: `(async () => { const result = await (${text}); return JSON.stringify(result ?? null); })()`, target: { context }, awaitPromise: true });
      if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result.value);
    },
  };
};

/// WebKitGTK has a driver beside it, and needs a display.
const webkit = async () => {
  const display = begin("Xvfb", ["-displayfd", "1", "-screen", "0", "800x900x24", "-nolisten", "tcp"]);
  const number = await said(display, /(\d+)\n/);
  const port = 20000 + (process.pid % 20000);
  begin("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], { DISPLAY: `:${number}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", LIBGL_ALWAYS_SOFTWARE: "1" });
  const send = async (path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, { method: "POST", body: JSON.stringify(body) });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  for (let n = 0; n < 50 && !await fetch(`http://127.0.0.1:${port}/status`).catch(() => null); n += 1) await wait(100);
  const binary = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
  const session = await send("", { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: ["--automation"] } } } });
  const at = `/${session.sessionId}`;
  await send(`${at}/timeouts`, { script: 120_000, pageLoad: 60_000 });
  return {
    name: `WebKitGTK ${session.capabilities.browserVersion}`,
    open: (url) => send(`${at}/url`, { url }),
    run: async (text) => {
      const script = `const done = arguments[arguments.length - 1]; (async () => (${text}))().then((result) => done(JSON.stringify([result ?? null])), (error) => done(JSON.stringify([null, String(error)])));`;
      const [result, error] = JSON.parse(await send(`${at}/execute/async`, { script, args: [] }));
      if (error) throw new Error(error);
      return result;
    },
  };
};

const smoke = async ({ open, run }) => {
  const { origin, stop } = await site();
  const times = [];
  const timed = async (what, act) => {
    const from = Date.now();
    await act();
    times.push(`${what} ${((Date.now() - from) / 1000).toFixed(1)} s`);
  };
  const there = async (what, most = 60_000) => {
    for (const until = Date.now() + most; ;) {
      if (await run(`!!document.querySelector(${JSON.stringify(what)})`)) return;
      if (Date.now() > until) throw new Error(`no ${what}: ${(await run("document.body.innerText")).slice(0, 600)}`);
      await wait(100);
    }
  };
  const click = (what) => run(`document.querySelector(${JSON.stringify(what)}).click()`);
  const fill = (what, text) => run(`document.querySelector(${JSON.stringify(what)}).value = ${JSON.stringify(text)}`);
  const go = (path) => run(`(() => { const link = document.createElement("a"); link.href = ${JSON.stringify(`#${path}`)}; document.body.append(link); link.click(); })()`);
  const same = (got, wanted, what) => { if (got !== wanted) throw new Error(`${what}: ${got}, not ${wanted}`); };

  await timed("begins in", async () => { await open(origin); await there("body.page-start"); });
  await timed("the made-up list in", async () => {
    await click('form[action="/start/sample"] button');
    await there(".sample-read button");
    await click(".sample-read button");
    await there('.job a[href$="/accounts"]');
    await click('.job a[href$="/accounts"]');
    await there(".row[data-id]");
  });
  const rows = await run('document.querySelectorAll(".row[data-id]").length');
  await click(".sample button");
  await there('form[action="/start/vault"]');

  await fill("#f-passphrase", PASSPHRASE);
  await timed("a vault in", async () => { await click('form[action="/start/vault"] button.main'); await there(".words li"); });
  await run(`(() => {
    const words = [...document.querySelectorAll(".words li")].map((word) => word.textContent);
    for (const field of document.querySelectorAll('input[name^="word"]')) field.value = words[Number(field.name.slice(4)) - 1];
  })()`);
  await click('form[action="/start/key"] button.main');
  await there("#f-number");
  await fill("#f-number", "+7 700 000 12 34");
  await click('form[action="/start/case"] button.main');
  await there("#f-file");
  const base = (await run("location.hash")).slice(1).replace(/\/archives.*/, "");
  await timed("an archive in", async () => {
    await run(`(() => {
      const texts = Array.from({ length: 40 }, (_, n) => '<sms protocol="0" address="' + (n % 2 ? "Kaspi.kz" : "eGov") + '" date="' + (1790000000000 + n * 60000) + '" type="1" body="' + (n % 2 ? "Kaspi.kz" : "eGov") + ': код ' + (481516 + n) + '. Никому не сообщайте" read="1" status="-1" />');
      const files = new DataTransfer();
      files.items.add(new File(['<?xml version="1.0" encoding="UTF-8"?><smses count="40">' + texts.join("") + "</smses>"], "sms.xml", { type: "text/xml" }));
      const field = document.querySelector("#f-file");
      field.files = files.files;
      field.dispatchEvent(new Event("change"));
    })()`);
    await there('.job a[href$="/accounts"]');
  });
  await go(`${base}/accounts`);
  await there(".row[data-id]");
  same(await run('document.querySelectorAll(".row[data-id]").length'), 2, "accounts");

  const seen = () => `${rows} accounts of the made-up traveller; ${times.join(", ")}`;
  if (await run("shell.memory")) {
    await stop();
    return `${seen()}; the vault in memory alone: a session of this driver has no storage`;
  }
  await run("location.reload()");
  await there('form[action="/unlock"]');
  await fill("#f-passphrase", PASSPHRASE);
  await timed("opened again in", async () => { await click('form[action="/unlock"] button.main'); await there(".cases li"); });
  await go(`${base}/accounts`);
  await there(".row[data-id]");
  same(await run('document.querySelectorAll(".row[data-id]").length'), 2, "accounts after a reload");
  await stop();
  return seen();
};

const engines = { firefox, webkit };
const wanted = process.argv.slice(2);
let failed = 0;
for (const [name, engine] of Object.entries(engines)) {
  if (wanted.length && !wanted.includes(name)) continue;
  try {
    const browser = await engine();
    console.log(`${browser.name}: ${await smoke(browser)}`);
  } catch (error) {
    failed += 1;
    console.error(`FAILED ${name}: ${error.stack}`);
  }
}
process.exit(failed ? 1 : 0);
