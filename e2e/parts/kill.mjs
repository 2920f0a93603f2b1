// The server is killed in the middle of an import: the vault opens, nothing half is in it, the next start clears the uploads.
import { readdirSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { program, serve } from "../serve.mjs";
import { enter, ownCase } from "./common.mjs";

export async function kill({ browser, check }) {
  const server = await serve();
  let page = await browser.newPage();
  await enter(page, server);
  await ownCase(page);
  const row = '<sms protocol="0" address="Aurora" date="1790000000000" type="1" body="Aurora: your code is 481516" read="1" status="-1" />\n';
  const text = `<?xml version='1.0' encoding='UTF-8' ?>\n<smses count="300000">\n${row.repeat(300_000)}</smses>`;
  const file = join(server.temp, "sms.xml");
  writeFileSync(file, text);
  await page.setInputFiles("#f-file", file);
  await page.waitForSelector(".job.live", { timeout: 60_000 });
  check(readdirSync(server.temp).some((name) => name.startsWith("ringoff-upload-")), "kill: no upload folder while reading");
  const args = server.child.spawnargs.slice(1);
  // A page whose server is gone loads itself anew, into whatever it is sent to next.
  await page.close();
  page = await browser.newPage();
  server.child.kill("SIGKILL");
  await new Promise((good) => server.child.on("exit", good));
  const again = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, TMPDIR: server.temp } });
  const link = await new Promise((good) => {
    let said = "";
    again.stdout.on("data", (piece) => { said += piece; const found = /http:\S+#t=[0-9a-f]+/.exec(said); if (found) good(found[0]); });
  });
  check(!readdirSync(server.temp).some((name) => name.startsWith("ringoff-upload-")), "kill: the upload was left behind");
  await page.goto(link);
  await page.waitForURL("**/start");
  await page.fill("#f-passphrase", "seven green kettles sing");
  await page.click('form[action="/unlock"] button.main');
  await page.waitForSelector(".cases a", { timeout: 60_000 });
  await page.click(".cases a");
  check((await page.locator(".row[data-id]").count()) === 0, "kill: half an import is in the case");
  await page.close();
  again.kill();
  await server.stop();
  return "killed once, opened again";
}
