// a17 to a21 over a real socket and a real browser: other names, other sites, other ports, used links, slow and huge requests.
import { createServer } from "node:http";
import { request } from "node:http";
import { connect } from "node:net";
import { serve } from "../serve.mjs";
import { enter, sample } from "./common.mjs";

const ask = (server, { path = "/", method = "GET", headers = {}, body } = {}) => new Promise((good) => {
  const asked = request({ host: "127.0.0.1", port: server.port, path, method, headers, setHost: false }, (answer) => {
    let text = "";
    answer.on("data", (piece) => { text += piece; });
    answer.on("end", () => good({ status: answer.statusCode, text, headers: answer.headers }));
  });
  asked.on("error", (error) => good({ status: 0, text: String(error), headers: {} }));
  if (body) asked.write(body);
  asked.end();
});

export async function guard({ browser, check, watch }) {
  const server = await serve();
  const context = await browser.newContext();
  const page = await context.newPage();
  await enter(page, server);
  const { base } = await sample(page);
  const secret = "row-";

  // a17_web_rebind: a page under another name, and thirty spellings.
  const rebound = await context.newPage();
  const answer = await rebound.goto(`http://evil.test:${server.port}/`);
  check(answer.status() === 421, `a17: evil.test was answered with ${answer.status()}`);
  const name = server.host.split(":")[0];
  const p = server.port;
  const spellings = [`127.0.0.1:${p}`, "127.0.0.1", `127.1:${p}`, `127.0.1:${p}`, `0x7f000001:${p}`, `2130706433:${p}`, `017700000001:${p}`, `[::1]:${p}`, `[::ffff:127.0.0.1]:${p}`,
    `localhost:${p}`, "localhost", `localhost.:${p}`, `0.0.0.0:${p}`, `0:${p}`, `evil.test:${p}`, `x.localhost:${p}`, "", name, `${name}:80`, `${name}:${p + 1}`, `${name}.:${p}`,
    server.host.toUpperCase(), `a.${server.host}`, `${server.host}.evil.test`, `${name}:0${p}`, `evil.test@${server.host}`, `http://${server.host}`, `${server.host},evil.test`, "*", "%", `${server.host}#`, `${server.host}/`];
  let refused = 0;
  for (const host of spellings) {
    const { status, text } = await ask(server, { headers: { Host: host } });
    const is = [400, 421].includes(status) && !text.includes(secret);
    refused += is;
    check(is, `a17: Host ${JSON.stringify(host)} was answered with ${status}`);
  }

  // a18_web_csrf: another site and another port try to read and to do.
  const seen = [];
  const evil = createServer((asked, answer) => {
    seen.push(asked.headers.cookie ?? "");
    answer.setHeader("content-type", "text/html");
    answer.end(`<!doctype html><title>evil</title><img src="${server.origin}/c/1/accounts"><form id=f method=post action="${server.origin}/lock"><input name=form value=x></form>
      <link rel=prefetch href="${base}/accounts"><iframe src="${base}/accounts"></iframe><a id=a href="${base}/accounts">go</a>`);
  });
  await new Promise((good) => evil.listen(0, "127.0.0.1", good));
  const other = evil.address().port;
  for (const origin of [`http://other.test:${other}`, `http://127.0.0.1:${other}`, `http://${name}:${other}`]) {
    const tab = await context.newPage();
    await tab.goto(`${origin}/`);
    const read = await tab.evaluate(async (at) => {
      const out = [];
      for (const mode of ["cors", "no-cors"]) for (const method of ["GET", "POST"]) {
        try { const a = await fetch(`${at}/accounts`, { mode, method, credentials: "include" }); out.push(await a.text()); } catch { out.push(""); }
      }
      await new Promise((good) => { const s = new WebSocket(at.replace("http", "ws")); s.onopen = () => { out.push("opened"); good(); }; s.onerror = good; });
      return out.join("");
    }, base);
    check(read === "", `a18: ${origin} could read ${read.slice(0, 60)}`);
    const framed = tab.frames().find((frame) => frame !== tab.mainFrame());
    check(!framed || !(await framed.content().catch(() => "")).includes(secret), `a18: ${origin} could frame a page`);
    await tab.evaluate(() => document.getElementById("f").submit());
    await tab.waitForLoadState().catch(() => {});
    await tab.close();
  }
  await page.goto(`${base}/accounts`);
  check((await page.locator(".row[data-id]").count()) > 0, "a18: another site could lock the vault");
  // A cookie of this host does go to another port of the same name: only who knows the name gets it, and no other name does.
  const outside = seen.length;
  check(outside > 0, "a18: the other site was not visited");
  evil.close();

  // a21_web_slowloris and a21_web_upload_5g: a hundred and fifty half requests are held while the person works.
  const slow = Array.from({ length: 150 }, () => {
    const socket = connect(server.port, "127.0.0.1", () => socket.write(`GET / HTTP/1.1\r\nHost: ${server.host}\r\nX-A: `));
    socket.on("error", () => {});
    return socket;
  });
  const drip = setInterval(() => slow.forEach((socket) => socket.writable && socket.write("a")), 500);
  await new Promise((good) => setTimeout(good, 1000));
  const times = [];
  for (let n = 0; n < 20; n += 1) {
    const begun = Date.now();
    const got = await page.evaluate(async (at) => (await fetch(at)).status, `${base}/accounts`);
    times.push(Date.now() - begun);
    check(got === 200, `a21: ${got} during slow requests`);
  }
  clearInterval(drip);
  slow.forEach((socket) => socket.destroy());
  times.sort((a, b) => a - b);
  check(times[19] < 1500, `a21: ${times[19]} ms during slow requests`);
  const huge = await ask(server, { path: "/enter", method: "POST", headers: { Host: server.host, Origin: server.origin, "Content-Length": String(5 * 2 ** 30) } });
  check(huge.status === 413 || huge.status === 0, `a21: five gigabytes: ${huge.status}`);
  const head = await ask(server, { headers: { Host: server.host, "X-Long": "a".repeat(200_000) } });
  check(head.status === 431 || head.status === 0, `a21: a head of 200 kB: ${head.status}`);
  // a19_web_token_replay, and everything without the session.
  const stranger = await browser.newContext();
  const replay = await stranger.newPage();
  await replay.goto(server.link);
  await replay.waitForLoadState("networkidle");
  check((await replay.locator('[data-enter="spent"]').count()) === 1, "a19: a used link is not told to be used");
  const ended = await page.goto(`${base}/accounts`);
  check(ended.status() === 401, `a19: a session whose link came again: ${ended.status()}`);
  check((await page.locator('[data-enter="ended"]').count()) === 1, "a19: a session that was ended is not told why");
  const bare = await replay.goto(`${base}/accounts`);
  check(bare.status() === 401, `a19: accounts without a session: ${bare.status()}`);
  const other_user = await ask(server, { path: new URL(base).pathname + "/accounts", headers: { Host: server.host, Cookie: `ringoff=${"0".repeat(64)}` } });
  check(other_user.status === 401, `a19: a guessed session: ${other_user.status}`);
  await stranger.close();
  await context.close();
  await server.stop();
  return `${refused} of ${spellings.length} spellings refused, slowest page of 20 in the attack ${times[19]} ms`;
}
