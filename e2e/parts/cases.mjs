// Three people's whole cases through the pages, from an empty home until the case says that it is finished. What is done
// is what the next step on the page asks for; where it asks for nothing yet, a month goes by.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../serve.mjs";
import { PLACES, gaps, ownCase, prefer } from "./common.mjs";
import { PEOPLE, proof } from "./people.mjs";

const locales = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "locales");
/// Fits a sentence of the program, with any values in it.
const sentence = (lang, file, key) => {
  const text = new RegExp(`^${key} = (.*)$`, "m").exec(readFileSync(join(locales, lang, file), "utf8"))[1];
  return new RegExp(`^${text.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, "\\$&")).join(".*")}`);
};
const FIRST_DAY = "2026-11-25";
const LONGEST = 12;

const monthsLater = (day, months) => {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.toISOString().slice(0, 10);
};

/// One person at the pages of their case.
class Way {
  constructor(person, context, server, { check, watch, shoot }) {
    Object.assign(this, { person, context, server, check, watch, shoot, day: FIRST_DAY, deeds: 0, months: 0, steps: [], calls: [...person.calls] });
  }
  /// A window on the pages behind a link. Each program that is started has a name of its own.
  async open(link) {
    await this.page?.close();
    this.page = await this.context.newPage();
    this.watch(this.page, `case ${this.person.name}`, new URL(link).origin);
    await this.page.goto(link);
    await this.page.waitForURL("**/start");
    await prefer(this.page, this.person.lang, this.person.theme);
    await this.page.reload();
    return this.page;
  }
  async go(slug) {
    const answer = await this.page.goto(slug.startsWith("http") ? slug : `${this.base}/${slug}`);
    this.check(answer.ok(), `${this.person.name}: ${slug}: ${answer.status()}`);
  }
  /// A form is sent and taken.
  async send(what, button) {
    await this.page.click(button);
    await this.page.waitForLoadState();
    this.deeds += 1;
    const trouble = await this.page.locator(".trouble").allTextContents();
    this.check(trouble.length === 0, `${this.person.name}: ${what}: ${trouble}`);
    this.check((await gaps(this.page)).length === 0, `${this.person.name}: ${what}: ${await gaps(this.page)}`);
  }
  has(what) { return this.page.locator(what).count(); }
  async fill(fields, prefix) {
    for (const [name, value] of Object.entries(fields)) {
      const field = this.page.locator(`#f-${prefix}${name}`);
      if (await field.evaluate((element) => element.nodeName === "SELECT")) await field.selectOption(value);
      else await field.fill(value);
    }
  }
  async read(files) {
    await this.go("archives");
    await this.page.setInputFiles("#f-file", files);
    await this.page.waitForSelector('.job a[href$="/accounts"]', { timeout: 60_000 });
  }
  /// Every page as it stands now, for people to look at.
  async look(when) {
    if (!this.shoot) return;
    for (const slug of [...PLACES, "papers/letter/terminate", "accounts/pictures"]) {
      await this.go(slug);
      await this.shoot(this.page, `case-${this.person.name}-${when}-${slug.replaceAll("/", "-")}`);
    }
  }

  async begin() {
    const { person } = this;
    const page = await this.open(this.server.link);
    this.base = await ownCase(page, person);
    await this.look("0-empty");
    await this.go("line");
    await this.fill(person.line, "line-");
    await this.send("line", 'form[action$="/line"] button.main');
    await page.check('input[name="way"][value="close"]');
    await this.send("choice", 'form[action$="/line/decide"] button.main');
    if (person.files.length) await this.read(person.files);
    if (this.shoot) await this.shoot(page, `case-${person.name}-read`);
    if (Object.keys(person.listed).length) {
      await this.go("list");
      for (const [service, answer] of Object.entries(person.listed)) await page.check(`input[name="has-${service}"][value="${answer}"]`);
      await page.check('input[name="rest"]');
      await this.send("list", "form.by-hand button.main");
    }
    if (person.password) {
      for (const [way, outcome] of person.password) {
        await this.go("password");
        await page.check(`input[name="way"][value="${way}"]`);
        await page.check(`input[name="outcome"][value="${outcome}"]`);
        await this.send("password", 'form[action$="/password"] button.main');
      }
    }
    await this.look("1-begun");
  }

  async state() {
    await this.go("plan");
    const link = await this.page.locator(".next .what a").first().getAttribute("href", { timeout: 500 }).catch(() => "");
    return { state: (await this.page.textContent(".which .state")).trim(), what: (await this.page.textContent(".next .what")).trim(), slug: link.replace(/^\/c\/[^/]+\//, "") };
  }

  /// Does what the page of the next step is for. Whether there was anything to do.
  async act(slug) {
    const { page, person } = this;
    await this.go(slug);
    const [place] = slug.split(/[/#]/);
    const form = (end) => `form[action$="${end}"]`;
    if (/^accounts\/./.test(slug)) {
      await this.send(slug, '.mark-one button[value="moved"]');
    } else if (place === "call") {
      const outcome = this.calls.shift() ?? "reached";
      await page.check(`input[name="outcome"][value="${outcome}"]`);
      await page.fill("#f-note", `${outcome} ${this.day}`);
      await this.send("call", `${form("/call")} button.main`);
    } else if (place === "branch" && (await page.locator(".lead").count()) === 0) {
      await page.fill("#f-day", this.day);
      await page.fill("#f-place", "Abay 10");
      await this.send("appointment", `${form("/branch/appointment")} button.main`);
    } else if (place === "branch") {
      await page.check('input[name="outcome"][value="reached"]');
      await this.send("visit", `${form("/branch/visit")} button.main`);
    } else if (place === "password") {
      await page.check('input[name="way"][value="security-questions"]');
      await page.check('input[name="outcome"] >> nth=0');
      await this.send("password", `${form("/password")} button.main`);
    } else if (place === "papers") {
      await this.go("papers");
      const letter = page.locator(".letters .now a").first();
      if (!(await letter.count())) return false;
      await letter.click();
      await page.waitForLoadState();
      if (this.shoot) await this.shoot(page, `case-${person.name}-letter-${this.deeds}`);
      await page.fill("#f-sent-day", this.day);
      await this.send("letter sent", `${form("/sent")} button`);
    } else if (place === "exhibits") {
      await page.selectOption("#f-kind", "slip");
      await page.setInputFiles("#f-exhibit", proof(person.proof));
      await this.send("proof", `${form("/exhibits/add")} button.main`);
    } else if (place === "balance" && await this.has("#f-arrived-amount")) {
      await page.fill("#f-arrived-amount", person.balance[0]);
      await page.fill("#f-day", this.day);
      await this.send("arrived", `${form("/balance/arrived")} button.main`);
    } else if (place === "balance" && await this.has("#f-asked-amount")) {
      await page.fill("#f-asked-day", this.day);
      await this.send("refund asked", `${form("/balance/asked")} button.main`);
    } else if (place === "balance" && person.balance) {
      await page.check(`input[name="way"][value="${person.balance[1]}"]`);
      await page.fill("#f-amount", person.balance[0]);
      await this.send("balance", `${form("/balance")} button.main`);
    } else if (place === "after" && await this.has(form("/after/ready"))) {
      if (await this.has("#f-reason")) return false;
      await this.send("ready", `${form("/after/ready")} button.main`);
    } else if (place === "after" && await this.has(form("/after/requested"))) {
      await page.selectOption("#f-channel", person.way);
      await page.fill("#f-day", this.day);
      await this.send("requested", `${form("/after/requested")} button.main`);
      await this.look("2-asked");
    } else if (place === "after" && await this.has(form("/after/confirmed"))) {
      await page.fill("#f-day", this.day);
      await this.send("confirmed", `${form("/after/confirmed")} button.main`);
      await this.look("3-closed");
    } else if (place === "after" && await this.has(form("/after/resolved"))) {
      await this.send("resolved", `${form("/after/resolved")} button`);
    } else {
      return false;
    }
    return true;
  }

  async later() {
    this.day = monthsLater(FIRST_DAY, this.months += 1);
    const page = await this.open(await this.server.again(`${this.day}T10:00[Asia/Almaty]`));
    await page.fill("#f-passphrase", "seven green kettles sing");
    await page.click('form[action="/unlock"] button.main');
    await page.waitForSelector(".cases a");
    this.base = (await page.locator(".cases a").first().evaluate((link) => link.href)).replace(/\/accounts.*/, "");
    if (this.months === 2 && this.person.later) {
      await this.read([this.person.later]);
      await this.look("4-charged");
    }
  }

  /// From step to step until the case is finished. Whether it came to that.
  async follow() {
    const finished = sentence(this.person.lang, "case.ftl", "stage-finished");
    const waits = sentence(this.person.lang, "desk.ftl", "desk-next-wait");
    let before = "";
    for (;;) {
      const { state, what, slug } = await this.state();
      this.steps.push(`${this.day} ${state}: ${what}`);
      if (finished.test(state)) return slug === "papers";
      if (waits.test(what)) {
        if (this.months === LONGEST) return false;
        await this.later();
      } else if (what === before) {
        return false;
      } else if (await this.has(".next form")) {
        await this.send(what, ".next form button");
      } else if (!(await this.act(slug))) {
        return false;
      }
      before = what;
    }
  }
}

async function one(person, { browser, check, watch, shoot }) {
  const server = await serve();
  const context = await browser.newContext({ viewport: person.viewport, reducedMotion: "reduce", hasTouch: person.viewport.width < 500 });
  const way = new Way(person, context, server, { check, watch, shoot: process.argv.includes("--shots") ? shoot : null });
  await way.begin();
  const done = await way.follow().catch((error) => { console.error(way.steps.join("\n")); throw error; });
  await way.look("5-end");
  check(done, `case ${person.name} does not come to its end:\n${way.steps.join("\n")}`);
  await context.close();
  await server.stop();
  return `${person.name} ${way.deeds} deeds in ${way.months} months`;
}

export async function cases(tools) {
  const told = [];
  for (const person of PEOPLE) {
    told.push(await one(person, tools));
  }
  return told.join(", ");
}
