// The made-up traveller's whole way, by mouse, in each language: from nothing to the last check.
import { serve } from "../serve.mjs";
import { LANGS, enter, gaps, prefer, sample } from "./common.mjs";

const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

/// Every deed of a case, from the list to the last check. `go` shows a page by its address; `after` does something that
/// leads to a page, and waits for that. Gives how many there were.
export async function wholeWay({ page, check, name, base, go, after }) {
  let deeds = 0;
  const saved = async (what, act) => {
    await after(act);
    deeds += 1;
    const trouble = await page.locator(".trouble").allTextContents();
    check(trouble.length === 0 && page.url().includes("done="), `${name}: ${what}: ${page.url()} ${trouble}`);
    check((await gaps(page)).length === 0, `${name}: ${what}: ${await gaps(page)}`);
  };
  const post = (action) => `form[action$="${action}"]`;

  // Accounts: one by its page, undone, then the whole band.
  await after(() => page.click(".row .name"));
  await saved("mark one", () => page.click('.mark-one button[value="moved"]'));
  await saved("undo", () => page.click(".toast button"));
  await after(() => page.click(".row .name"));
  await saved("rehearse", () => page.click('.rehearse button[value="yes"]'));
  await go(`${base}/accounts`);
  await page.click("details.more summary");
  await page.fill("#f-name", "Corner Library");
  await saved("add", () => page.click(`${post("/accounts/add")} button`));
  check((await page.textContent("main")).includes("Corner Library"), `${name}: the added account is not shown`);
  await go(`${base}/accounts?band=before&at=all`);
  const moved = () => page.locator(".row.is-moved").count();
  const already = await moved();
  const open = page.locator(".row:not(.is-moved) input[name='account']");
  for (const box of (await open.all()).slice(0, 8)) await box.check();
  await saved("mark eight", () => page.click('.batch button[value="moved"]'));
  check((await moved()) === already + 8, `${name}: ${await moved()} are moved, not ${already + 8}`);
  await saved("undo eight", () => page.click(".toast button"));
  check((await moved()) === already, `${name}: the undo left ${(await moved()) - already} of eight`);
  await go(`${base}/accounts?band=before&at=all`);
  for (const box of await page.locator('input[name="account"]').all()) await box.check();
  await saved("mark all", () => page.click('.batch button[value="moved"]'));

  await go(`${base}/line`);
  await page.fill("#f-line-holder", "Mira Example");
  await page.selectOption("#f-line-sim", "physical");
  await saved("line", () => page.click(`${post("/line")} button.main`));
  await page.check('input[name="way"][value="close"]');
  await saved("decide", () => page.click(`${post("/line/decide")} button.main`));
  const script = async () => {
    await go(`${base}/call`);
    return page.textContent(".sheet");
  };
  const asked = await script();
  await go(`${base}/operator`);
  await page.fill('input[name="answer-terminate-fee"]', "500 KZT");
  await saved("answer", () => page.click(`${post("/operator")} button.main`));
  check((await page.locator('input[name="answer-terminate-fee"]').count()) === 0, `${name}: what was answered is asked again`);
  check((await script()).length < asked.length, `${name}: the call script still asks what was answered`);
  await page.check('input[name="outcome"][value="unreachable"]');
  await page.fill("#f-waited", "25");
  await saved("call", () => page.click(`${post("/call")} button.main`));
  await go(`${base}/branch`);
  await page.fill("#f-day", "2026-11-30");
  await page.fill("#f-place", "Abay 10");
  await saved("appointment", () => page.click(`${post("/branch/appointment")} button.main`));
  await page.check('input[name="outcome"][value="reached"]');
  await page.fill("#f-ticket", "A-17");
  await saved("visit", () => page.click(`${post("/branch/visit")} button.main`));
  await go(`${base}/password`);
  await page.check('input[name="way"] >> nth=0');
  await page.check('input[name="outcome"][value="failed"]');
  await saved("password", () => page.click(`${post("/password")} button.main`));
  await go(`${base}/balance`);
  await page.click("details.more summary");
  await page.selectOption("#f-extra-kind", "auto-top-up");
  await page.fill("#f-extra-name", "Bank app");
  await saved("extra", () => page.click(`${post("/balance/extra")} button`));
  await go(`${base}/plan`);
  await page.locator(".plan details.more summary").first().click();
  await page.locator('.plan details[open] input[name="reason"]').fill("Not needed");
  await saved("skip", () => page.click('.plan details[open] button'));
  check((await page.locator(".plan .out").count()) === 1, `${name}: nothing was left out`);
  await go(`${base}/balance`);
  await page.check('input[name="way"][value="refund"]');
  await page.fill("#f-amount", "4 200");
  await saved("balance", () => page.click(`${post("/balance")} button.main`));

  // A letter as PDF, the calendar, the bundle.
  for (const [what, press] of [["letter", async () => { await go(`${base}/papers/letter/terminate`); await page.click('button[name="as"][value="pdf"]'); }],
    ["calendar", async () => { await go(`${base}/papers`); await page.click('a[href$="/calendar"]'); }],
    ["bundle", async () => { await page.click('a[href$="/bundle"]'); }]]) {
    const [file] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), press()]);
    check((await file.failure()) === null && (await file.path()), `${name}: ${what} was not given`);
  }

  await go(`${base}/papers/letter/refund`);
  await page.fill("#f-sent-day", "2026-11-25");
  await page.selectOption("#f-sent-channel", "post");
  await saved("letter sent", () => page.click(`${post("/sent")} button`));
  await go(`${base}/journal`);
  await page.fill("#f-note", "Asked at the desk");
  await saved("note", () => page.click(`${post("/journal/note")} button`));

  await go(`${base}/after`);
  await page.click(`details.more:has(${post("/after/refused")}) summary`);
  await page.fill("#f-refused-words", "Not here");
  await saved("refused", () => page.click(`${post("/after/refused")} button`));
  await page.click(`details.more:has(${post("/after/escalated")}) summary`);
  await page.fill("#f-complaint-day", "2026-11-25");
  await saved("complaint", () => page.click(`${post("/after/escalated")} button`));
  await saved("answered", () => page.click(`${post("/after/answered")} button[value="yes"]`));
  await saved("ready", () => page.click(`${post("/after/ready")} button.main`));
  await page.fill("#f-day", "2026-11-25");
  await page.selectOption("#f-channel", "branch");
  await saved("requested", () => page.click(`${post("/after/requested")} button.main`));
  await page.fill("#f-day", "2026-11-25");
  await saved("confirmed", () => page.click(`${post("/after/confirmed")} button.main`));
  await go(`${base}/exhibits`);
  await page.selectOption("#f-kind", "slip");
  await page.setInputFiles("#f-exhibit", { name: "slip.png", mimeType: "image/png", buffer: PNG });
  await saved("slip", () => page.click(`${post("/exhibits/add")} button.main`));
  const painted = () => page.locator(".thumb img").evaluate((img) => img.complete && img.naturalWidth > 0);
  for (let n = 0; n < 100 && !(await painted()); n += 1) await page.waitForTimeout(50);
  check(await painted(), `${name}: the slip is not shown`);
  await go(`${base}/balance`);
  await page.fill("#f-arrived-amount", "4200");
  await page.fill("#f-day", "2026-11-25");
  await saved("arrived", () => page.click(`${post("/balance/arrived")} button.main`));
  await go(`${base}/after`);
  await saved("bill", () => page.click(`${post("/after/bill")} button[value="no"] >> nth=0`));
  await go(`${base}/journal`);
  await after(() => page.click('button[name="verify"]'));
  check((await page.locator('.panel [role="status"]').count()) === 1, `${name}: the journal does not hold`);
  return deeds;
}

export async function way({ browser, check, watch }) {
  let deeds = 0;
  let slowest = 0;
  const before = [];
  for (const lang of LANGS) {
    const server = await serve();
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
    const page = await context.newPage();
    watch(page, `way ${lang}`, server.origin);
    const begun = Date.now();
    await enter(page, server);
    await prefer(page, lang, "auto");
    await page.reload();
    const { clicks, base } = await sample(page);
    slowest = Math.max(slowest, Date.now() - begun);
    check(clicks <= 12, `way ${lang}: ${clicks} clicks`);
    check(Date.now() - begun < 60_000, `way ${lang}: too slow`);
    before.push(await page.textContent(".list-head .big"));
    deeds += await wholeWay({
      page, check, name: `way ${lang}`, base,
      go: (url) => page.goto(url),
      after: async (act) => { await act(); await page.waitForLoadState(); },
    });

    // Reload and back, two tabs, lock.
    const other = await context.newPage();
    await other.goto(`${base}/accounts`);
    await page.goto(`${base}/accounts`);
    await page.goBack();
    check((await page.title()).length > 0, `way ${lang}: back`);
    await page.click(".lock");
    await page.waitForLoadState();
    await other.reload();
    check(/\/(unlock|start)$/.test(other.url()), `way ${lang}: a locked vault shows ${other.url()}`);
    await context.close();
    await server.stop();
  }
  check(new Set(before).size === 1, `way: the languages disagree: ${before}`);
  return `${deeds} deeds, first list within ${slowest} ms, ${before[0]} before closing`;
}
