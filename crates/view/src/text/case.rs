//! What a case looks like on a terminal.

use super::{Page, Style};
use crate::case::{Answer, CaseContext};
use crate::{Step, closing_said};
use ringoff_model::one_line;
use ringoff_words::{Value, Words};
use ringoff_workspace::case::{Account, AccountState, Next, Phase, Stage, Task, TaskState};
use ringoff_workspace::{Result, account_address, accounts_left, document_name, task_words};

/// Characters of a name that a row takes.
const NAME: usize = 40;

/// Where the case stands, and the one thing to do now.
pub fn status(at: &CaseContext<'_>, style: &Style<'_>) -> String {
    let mut page = Page::new(style.screen);
    head(&mut page, at, style);
    let words = style.words;
    let stage = at.case.stage(&rules(at, style), at.today());
    page.title(&words.say(stage.key(), &[]));
    page.text(&words.say(&stage.about(at.case.state().grounds()), &[]));
    page.text(&accounts_left(words, at.case.state()));
    closing_day(&mut page, at, style);
    if stage >= Stage::Closing {
        countdown(&mut page, at, style);
    }
    page.blank();
    next_card(&mut page, at, style);
    page.done()
}

/// The one thing to do now, with what it takes.
pub fn next(at: &CaseContext<'_>, style: &Style<'_>) -> String {
    let mut page = Page::new(style.screen);
    next_card(&mut page, at, style);
    page.done()
}

fn next_card(page: &mut Page, at: &CaseContext<'_>, style: &Style<'_>) {
    let words = style.words;
    if let Some(said) = at.finished(words) {
        page.text(&said);
        return;
    }
    match at.workspace.next(&at.case, words.tag(), &at.now) {
        Next::Do(task) => {
            page.title(&words.say("desk-next", &[]));
            card(page, at, style, &task);
        }
        Next::Wait(day, task) => {
            let until = words.until(day, at.today());
            page.title(&words.say(
                "desk-next-wait",
                &[("day", words.date(day).into()), ("until", until.into())],
            ));
            card(page, at, style, &task);
        }
        Next::Nothing => page.title(&words.say("desk-next-nothing", &[])),
    }
}

fn card(page: &mut Page, at: &CaseContext<'_>, style: &Style<'_>, task: &Task) {
    let (words, today) = (style.words, at.today());
    let (title, why) = task_words(words, task, style.reveal);
    page.row("→", &title);
    page.under(&why);
    for step in how(at, task, words) {
        page.item(&step);
    }
    if let Some(due) = task.due {
        let key = if due < today {
            "desk-was-due"
        } else {
            "desk-due"
        };
        let values = [
            ("day", Value::from(words.weekday_date(due))),
            ("until", words.until(due, today).into()),
        ];
        page.under(&words.say(key, &values));
    }
    page.under(&format!("ringoff {}", task.verb));
    for letter in &task.letters {
        page.under(&format!("ringoff letter pdf {letter} --out {letter}.pdf"));
    }
    if !task.papers.is_empty() {
        let papers = task.papers.iter().map(|p| document_name(p, words));
        let papers: Vec<String> = papers.collect();
        let list = words.list(&papers);
        page.under(&words.say("desk-bring", &[("papers", list.into())]));
    }
    if !task.questions.is_empty() {
        page.under(&words.say("desk-ask", &[]));
        for fact in &task.questions {
            page.item(&format!(
                "{} ({})",
                words.say(&fact.question(), &[]),
                fact.name()
            ));
        }
    }
}

/// Everything there is to do, by phase.
pub fn plan(at: &CaseContext<'_>, style: &Style<'_>) -> String {
    let words = style.words;
    let mut page = Page::new(style.screen);
    let tasks = at.workspace.tasks(&at.case, style.words.tag(), &at.now);
    for phase in [Phase::Before, Phase::During, Phase::After] {
        let of_phase: Vec<&Task> = tasks.iter().filter(|task| task.phase == phase).collect();
        if of_phase.is_empty() {
            continue;
        }
        page.title(&words.say(phase.key(), &[]));
        for task in of_phase {
            let (title, _) = task_words(words, task, style.reveal);
            let mark = match task.state {
                TaskState::Ready => "→",
                TaskState::Waiting => "…",
                TaskState::Done => "✓",
                TaskState::Skipped => "–",
            };
            let due = task.due.filter(|_| task.is_open());
            let due = due.map(|day| words.short_date(day)).unwrap_or_default();
            page.columns(mark, &title, &due);
            if task.state == TaskState::Ready {
                if let Some(step) = how(at, task, words).first() {
                    page.under(step);
                }
                page.under(&format!("ringoff {}", task.verb));
            }
        }
        page.blank();
    }
    closing_day(&mut page, at, style);
    page.text(&words.say("desk-plan-marks", &[]));
    page.done()
}

/// How the number is changed in the account that a task is about.
fn how(at: &CaseContext<'_>, task: &Task, words: &Words) -> Vec<String> {
    let moves = task.id.0.starts_with("account:");
    let service = task.service.as_deref().filter(|_| moves);
    let view = service.and_then(|service| at.account(&account_address(service), words).ok());
    let steps = view.map(|view| view.steps).unwrap_or_default();
    steps.iter().map(step_said).collect()
}

fn step_said(step: &Step) -> String {
    let link = step.link.as_ref().map(|(_, link)| link.as_str());
    let parts = [step.text.as_str(), link.unwrap_or_default()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

/// The earliest safe closing day, and what decides it.
fn closing_day(page: &mut Page, at: &CaseContext<'_>, style: &Style<'_>) {
    let closing = at
        .workspace
        .closing_day(&at.case, style.words.tag(), &at.now);
    if let Some(closing) = closing {
        page.blank();
        page.title(&style.words.say("closing-heading", &[]));
        for sentence in closing_said(&closing, style.words) {
            page.text(&sentence);
        }
        page.blank();
    }
}

/// The same for other programs.
pub fn plan_json(at: &CaseContext<'_>, style: &Style<'_>) -> String {
    let tasks = at.workspace.tasks(&at.case, style.words.tag(), &at.now);
    let rows = tasks.iter().map(|task| {
        serde_json::json!({
            "id": task.id.0,
            "phase": task.phase.key().trim_start_matches("phase-"),
            "state": task.state.key().trim_start_matches("task-state-"),
            "opens": task.opens,
            "due": task.due,
            "optional": task.optional,
            "verb": task.verb,
        })
    });
    format!("{:#}\n", serde_json::Value::Array(rows.collect()))
}

/// The journal, the latest entry first.
pub fn timeline(at: &CaseContext<'_>, style: &Style<'_>) -> Result<String> {
    let words = style.words;
    let rows = at
        .workspace
        .timeline(&at.id, words, style.reveal, &at.now)?;
    let mut page = Page::new(style.screen);
    for row in rows {
        let mark = if row.undone { "✗" } else { " " };
        page.columns(
            mark,
            &format!("{:>4}  {}", row.seq, row.text),
            &words.short_date(row.day),
        );
        if let Some(why) = row.ignored {
            page.under(&why);
        }
        if let Some(note) = row.note {
            page.under(&note);
        }
    }
    let head = at.workspace.store().head();
    let values = [
        ("hash", Value::from(head.hash.to_string())),
        ("seq", head.seq.to_string().into()),
    ];
    page.text(&words.say("desk-chain-head", &values));
    Ok(page.done())
}

/// The accounts in the order of work: state, score, what shows them, when last.
pub fn accounts(at: &CaseContext<'_>, style: &Style<'_>) -> String {
    let words = style.words;
    let mut page = Page::new(style.screen);
    let accounts = at.accounts(words);
    if accounts.items.is_empty() {
        page.text(&words.say("desk-no-accounts", &[]));
    }
    let mut band = None;
    for account in &accounts.items {
        if band != Some(account.band) {
            band = Some(account.band);
            page.title(&words.say(&format!("band-{}", account.band), &[]));
        }
        let open = account.state == AccountState::Open;
        let name = one_line(&account.name, NAME);
        page.columns(
            if open { "→" } else { "✓" },
            &name,
            &state(account.state, style),
        );
        let mut about = vec![words.number(u64::from(account.score))];
        about.extend(account.domain.clone());
        about.extend(account.why.first().cloned());
        about.push(account.last.clone());
        page.under(&words.pieces(&about));
    }
    page.done()
}

/// One account: what to do, what is lost, the evidence.
pub fn account(at: &CaseContext<'_>, account: &Account, style: &Style<'_>) -> Answer<String> {
    let words = style.words;
    let id = account_address(&account.found.service);
    let view = at.account(&id, words)?;
    let mut page = Page::new(style.screen);
    page.title(&one_line(&view.row.name, NAME));
    let values = [
        ("state", Value::from(state(account.state, style))),
        ("score", u64::from(view.row.score).into()),
    ];
    page.text(&words.say("desk-account-state", &values));
    for step in &view.steps {
        page.row("→", &step_said(step));
    }
    for fact in &view.facts {
        page.under(&words.labelled(&fact.question, &fact.answer));
    }
    for about in view.lost.iter().chain(&view.record).chain(&view.note) {
        page.row("·", about);
    }
    for clue in &view.clues {
        page.row("·", clue);
    }
    for seen in &view.evidence {
        let told = [seen.day.as_str(), &seen.sender, &seen.excerpt];
        page.item(&words.pieces(&told.map(str::to_owned)));
    }
    Ok(page.done())
}

/// Every case of the vault.
pub fn cases(cases: &[CaseContext<'_>], unread: u64, style: &Style<'_>) -> String {
    let mut page = Page::new(style.screen);
    if cases.is_empty() {
        page.text(&style.words.say("desk-no-cases", &[]));
    }
    for at in cases {
        let stage = at.case.stage(&rules(at, style), at.today());
        let line = at.case.state().line.as_ref();
        let number = line
            .map(|line| number(style, &line.number))
            .unwrap_or_default();
        let row = format!("{}  {number}", at.id.0);
        page.columns(" ", &row, &style.words.say(stage.key(), &[]));
    }
    if unread > 0 {
        page.text(&style.words.say("desk-unread", &[("count", unread.into())]));
    }
    page.done()
}

fn state(state: AccountState, style: &Style<'_>) -> String {
    style
        .words
        .say(&format!("account-state-{}", state.name()), &[])
}

fn head(page: &mut Page, at: &CaseContext<'_>, style: &Style<'_>) {
    let words = style.words;
    let Some(line) = &at.case.state().line else {
        return;
    };
    let number = number(style, &line.number);
    let operator = line.operator.as_deref();
    let record = operator.and_then(|id| at.workspace.registry().operator(id));
    let name = record.map(|o| o.name(style.words.tag()).to_owned());
    let mut parts = vec![at.id.0.clone(), number];
    parts.extend(name.or_else(|| operator.map(str::to_owned)));
    if let Some(leaving) = line.leaving {
        let day = words.date(leaving);
        parts.push(words.say("desk-leaving", &[("day", day.into())]));
    }
    page.text(&parts.join(" · "));
    page.blank();
}

/// The strip from the stop to the day on which the number may be given away.
fn countdown(page: &mut Page, at: &CaseContext<'_>, style: &Style<'_>) {
    let words = style.words;
    page.blank();
    page.title(&words.say("desk-countdown", &[]));
    for mark in at.case.countdown(&rules(at, style)) {
        let day = match (mark.earliest, mark.usual) {
            (None, _) => words.say("desk-day-unknown", &[]),
            (Some(day), _) if mark.happened => words.date(day),
            (Some(earliest), Some(usual)) if earliest != usual => words.say(
                "desk-day-between",
                &[
                    ("from", words.date(earliest).into()),
                    ("to", words.date(usual).into()),
                ],
            ),
            (Some(earliest), _) => {
                words.say("desk-day-from", &[("from", words.date(earliest).into())])
            }
        };
        let sign = if mark.happened { "✓" } else { "·" };
        page.columns(sign, &words.say(mark.kind.key(), &[]), &day);
        if let Some(origin) = &mark.origin {
            page.origin(style.words, origin);
        }
    }
}

fn rules(at: &CaseContext<'_>, style: &Style<'_>) -> ringoff_workspace::case::Rules {
    at.workspace.rules(&at.case, style.words.tag(), &at.now)
}

/// A number as it may be shown.
pub(super) fn number(style: &Style<'_>, number: &ringoff_model::PhoneNumber) -> String {
    if style.reveal {
        style.words.phone(number.reveal())
    } else {
        number.to_string()
    }
}
