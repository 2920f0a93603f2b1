//! What a case looks like on a terminal.

use super::page::Page;
use super::session::Session;
use super::stop::Result;
use jiff::civil::Date;
use ringoff_model::{Moment, one_line};
use ringoff_view::{closing_said, wait_said};
use ringoff_words::Value;
use ringoff_workspace as desk;
use ringoff_workspace::case::{Account, Case, CaseId, Next, Phase, Stage, Task, TaskState};
use ringoff_workspace::document_name;

/// Characters of a name that a row takes.
const NAME: usize = 40;

/// Where the case stands, and the one thing to do now.
pub(crate) fn status(session: &Session<'_>, id: &CaseId, case: &Case) -> String {
    let mut page = Page::new(session);
    head(&mut page, session, id, case);
    let (rules, today) = (rules(session, case), session.today(case));
    let stage = case.stage(&rules, today);
    page.title(&session.say(stage.key(), &[]));
    page.text(&session.say(&stage.about(case.state().grounds()), &[]));
    page.text(&desk::accounts_left(&session.terminal.words, case.state()));
    closing_day(&mut page, session, case);
    if stage >= Stage::Closing {
        countdown(&mut page, session, case);
    }
    page.blank();
    next_card(&mut page, session, case);
    page.done()
}

/// The one thing to do now, with what it takes.
pub(crate) fn next(session: &Session<'_>, case: &Case) -> String {
    let mut page = Page::new(session);
    next_card(&mut page, session, case);
    page.done()
}

fn next_card(page: &mut Page, session: &Session<'_>, case: &Case) {
    match session.desk.next(case, session.lang(), &session.now) {
        Next::Do(task) => {
            page.title(&session.say("desk-next", &[]));
            card(page, session, &task, session.today(case));
        }
        Next::Wait(day, task) => {
            let words = &session.terminal.words;
            let until = words.until(day, session.today(case));
            page.title(&session.say(
                "desk-next-wait",
                &[("day", words.date(day).into()), ("until", until.into())],
            ));
            card(page, session, &task, session.today(case));
        }
        Next::Nothing => page.title(&session.say("desk-next-nothing", &[])),
    }
}

fn card(page: &mut Page, session: &Session<'_>, task: &Task, today: Date) {
    let words = &session.terminal.words;
    let (title, why) = desk::task_words(words, task, session.terminal.reveal);
    page.row("→", &title);
    page.under(&why);
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
        page.under(&session.say(key, &values));
    }
    page.under(&format!("ringoff {}", task.verb));
    for letter in &task.letters {
        page.under(&format!("ringoff letter pdf {letter} --out {letter}.pdf"));
    }
    if !task.papers.is_empty() {
        let papers: Vec<String> = task
            .papers
            .iter()
            .map(|p| document_name(p, words))
            .collect();
        let list = words.list(&papers);
        page.under(&session.say("desk-bring", &[("papers", list.into())]));
    }
    if !task.questions.is_empty() {
        page.under(&session.say("desk-ask", &[]));
        for fact in &task.questions {
            page.item(&format!(
                "{} ({})",
                session.say(&fact.question(), &[]),
                fact.name()
            ));
        }
    }
}

/// Everything there is to do, by phase.
pub(crate) fn plan(session: &Session<'_>, case: &Case) -> String {
    let words = &session.terminal.words;
    let mut page = Page::new(session);
    let tasks = session.desk.tasks(case, session.lang(), &session.now);
    for phase in [Phase::Before, Phase::During, Phase::After] {
        let of_phase: Vec<&Task> = tasks.iter().filter(|task| task.phase == phase).collect();
        if of_phase.is_empty() {
            continue;
        }
        page.title(&session.say(phase.key(), &[]));
        for task in of_phase {
            let (title, _) = desk::task_words(words, task, session.terminal.reveal);
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
                page.under(&format!("ringoff {}", task.verb));
            }
        }
        page.blank();
    }
    closing_day(&mut page, session, case);
    page.text(&session.say("desk-plan-marks", &[]));
    page.done()
}

/// The earliest safe closing day, and what decides it.
fn closing_day(page: &mut Page, session: &Session<'_>, case: &Case) {
    let closing = session.desk.closing_day(case, session.lang(), &session.now);
    if let Some(closing) = closing {
        page.blank();
        page.title(&session.say("closing-heading", &[]));
        for sentence in closing_said(&closing, &session.terminal.words) {
            page.text(&sentence);
        }
        page.blank();
    }
}

/// The same for other programs.
pub(crate) fn plan_json(session: &Session<'_>, case: &Case) -> String {
    let tasks = session.desk.tasks(case, session.lang(), &session.now);
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
pub(crate) fn timeline(session: &Session<'_>, id: &CaseId) -> Result<String> {
    let words = &session.terminal.words;
    let rows = session.told(session.desk.timeline(id, words, session.terminal.reveal))?;
    let mut page = Page::new(session);
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
    let head = session.desk.store().head();
    let values = [
        ("hash", Value::from(head.hash.to_string())),
        ("seq", head.seq.to_string().into()),
    ];
    page.text(&session.say("desk-chain-head", &values));
    Ok(page.done())
}

/// The accounts in the order of work.
pub(crate) fn accounts(session: &Session<'_>, case: &Case) -> String {
    let mut page = Page::new(session);
    let rows = session.desk.accounts(case);
    if rows.is_empty() {
        page.text(&session.say("desk-no-accounts", &[]));
    }
    let mut band = None;
    for row in rows {
        let found = &row.account.found;
        if band != Some(found.band) {
            band = Some(found.band);
            page.title(&session.say(&format!("band-{}", found.band.name()), &[]));
        }
        let mark = if row.account.is_open() { "→" } else { "✓" };
        let state = session.say(&format!("account-state-{}", state_name(&row.account)), &[]);
        page.columns(mark, &one_line(&found.name, NAME), &state);
    }
    page.done()
}

/// One account: evidence, what to do.
pub(crate) fn account(session: &Session<'_>, account: &Account) -> String {
    let words = &session.terminal.words;
    let found = &account.found;
    let mut page = Page::new(session);
    page.title(&one_line(&found.name, NAME));
    let values = [
        (
            "state",
            Value::from(session.say(&format!("account-state-{}", state_name(account)), &[])),
        ),
        ("score", found.score.into()),
    ];
    page.text(&session.say("desk-account-state", &values));
    for (clue, tally) in &found.clues {
        let last = tally.last.and_then(Moment::date);
        let last = last.map(|day| words.date(day)).unwrap_or_default();
        let name = session.say(&format!("clue-{}", clue.name()), &[]);
        page.columns(
            "·",
            &format!("{name} ({})", words.number(tally.count)),
            &last,
        );
    }
    for evidence in &found.evidence {
        let sender = evidence.sender.as_deref().unwrap_or_default();
        page.item(&one_line(&format!("{sender}: {}", evidence.excerpt), 300));
    }
    for wait in &found.waits {
        page.under(&wait_said(wait, words));
    }
    for hint in &found.hints {
        page.under(hint);
    }
    if let Some(url) = &found.change_url {
        page.under(url);
    }
    page.done()
}

fn head(page: &mut Page, session: &Session<'_>, id: &CaseId, case: &Case) {
    let words = &session.terminal.words;
    let Some(line) = &case.state().line else {
        return;
    };
    let number = if session.terminal.reveal {
        words.phone(line.number.reveal())
    } else {
        line.number.to_string()
    };
    let operator = line.operator.as_deref();
    let record = operator.and_then(|id| session.desk.registry().operator(id));
    let name = record.map(|o| o.name(session.lang()).to_owned());
    let mut parts = vec![id.0.clone(), number];
    parts.extend(name.or_else(|| operator.map(str::to_owned)));
    if let Some(leaving) = line.leaving {
        let day = words.date(leaving);
        parts.push(session.say("desk-leaving", &[("day", day.into())]));
    }
    page.text(&parts.join(" · "));
    page.blank();
}

/// The strip from the stop to the day on which the number may be given away.
pub(crate) fn countdown(page: &mut Page, session: &Session<'_>, case: &Case) {
    let words = &session.terminal.words;
    page.blank();
    page.title(&session.say("desk-countdown", &[]));
    for mark in case.countdown(&rules(session, case)) {
        let day = match (mark.earliest, mark.usual) {
            (None, _) => session.say("desk-day-unknown", &[]),
            (Some(day), _) if mark.happened => words.date(day),
            (Some(earliest), Some(usual)) if earliest != usual => session.say(
                "desk-day-between",
                &[
                    ("from", words.date(earliest).into()),
                    ("to", words.date(usual).into()),
                ],
            ),
            (Some(earliest), _) => {
                session.say("desk-day-from", &[("from", words.date(earliest).into())])
            }
        };
        let sign = if mark.happened { "✓" } else { "·" };
        page.columns(sign, &session.say(mark.kind.key(), &[]), &day);
        if let Some(origin) = &mark.origin {
            page.origin(session, origin);
        }
    }
}

fn rules(session: &Session<'_>, case: &Case) -> ringoff_workspace::case::Rules {
    session.desk.rules(case, session.lang(), &session.now)
}

fn state_name(account: &Account) -> &'static str {
    use ringoff_workspace::case::AccountState as State;
    match account.state {
        State::Open => "open",
        State::Moved => "moved",
        State::Removed => "removed",
        State::Kept => "kept",
        State::Dismissed => "dismissed",
        State::Done => "done",
    }
}

/// A number as it may be shown.
pub(crate) fn number(session: &Session<'_>, number: &ringoff_model::PhoneNumber) -> String {
    if session.terminal.reveal {
        session.terminal.words.phone(number.reveal())
    } else {
        number.to_string()
    }
}
