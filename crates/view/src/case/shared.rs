//! Small sentences that many views share.

use super::CaseContext;
use super::{CaseHead, Choice, Next, Source, Task};
use jiff::civil::Date;
use ringoff_model::link_host;
use ringoff_words::{Value, Words};
use ringoff_workspace::case::{self, Channel, Finish, JournalEntry, Outcome, TaskState};
use ringoff_workspace::{account_address, accounts_left, task_words};
use std::collections::HashSet;
use std::sync::Arc;

impl CaseContext<'_> {
    /// The day it is where the operator is.
    pub fn today(&self) -> Date {
        ringoff_workspace::today(&self.case, &self.now)
    }

    /// Everything there is to do, in order.
    pub fn tasks(&self, words: &Words) -> Arc<Vec<case::Task>> {
        self.workspace.tasks(&self.case, words.tag(), &self.now)
    }

    /// The events of the journal that hold, the latest entry first, each with the entry in which it stands.
    pub(super) fn events(&self) -> impl Iterator<Item = (&JournalEntry, &case::Event)> {
        let entries = self.case.entries().iter().rev();
        let entries = entries.filter(move |entry| self.case.counts(entry.seq));
        entries.flat_map(|entry| entry.event.parts().iter().map(move |event| (entry, event)))
    }

    /// What stands on every page of the case.
    pub fn head(&self, words: &Words) -> CaseHead {
        let state = self.case.state();
        let line = state.line.as_ref();
        let operator =
            line.and_then(|l| self.workspace.registry().operator(l.operator.as_deref()?));
        let rules = self.workspace.rules(&self.case, words.tag(), &self.now);
        let done = [
            (
                "line",
                line.is_some_and(|l| l.operator.is_some()) && state.choice.is_some(),
            ),
            ("archives", !state.archives.is_empty()),
            ("list", state.accounts_listed.is_some()),
            (
                "accounts",
                !state.accounts.is_empty() && state.blocking().is_empty(),
            ),
            ("operator", operator.is_some() && rules.unknown().is_empty()),
            ("call", !state.contacts.is_empty()),
            (
                "branch",
                state
                    .contacts
                    .iter()
                    .any(|c| c.channel == Channel::Branch && c.outcome == Outcome::Reached),
            ),
            (
                "password",
                state.recoveries.last().is_some_and(|tried| tried.worked),
            ),
            ("papers", !state.letters_sent.is_empty()),
            ("after", state.closed_on.is_some() && state.slip().is_some()),
            (
                "balance",
                state.balance_settled.is_some() || !state.refunds_received.is_empty(),
            ),
            ("exhibits", state.slip().is_some()),
        ];
        CaseHead {
            id: self.id.0.clone(),
            number: line.map(|l| l.number.masked()).unwrap_or_default(),
            operator: operator.map(|o| o.name(words.tag()).to_owned()),
            state: words.say(self.case.stage(&rules, self.today()).key(), &[]),
            next: self.next(words),
            done_pages: done
                .into_iter()
                .filter(|(_, done)| *done)
                .map(|(page, _)| page.to_owned())
                .collect(),
            revision: self.revision(),
        }
    }

    /// A task as a row.
    pub fn task(&self, task: &case::Task, words: &Words) -> Task {
        let today = self.today();
        let due = task.due.filter(|_| task.is_open());
        Task {
            id: task.id.0.clone(),
            text: task_words(words, task, false).0,
            by: due
                .map(|day| format!("{} · {}", words.weekday_date(day), words.until(day, today)))
                .unwrap_or_default(),
            iso: due.map(|day| day.to_string()).unwrap_or_default(),
            done: !task.is_open(),
            late: task.is_overdue(today),
            ticks: task.state == TaskState::Ready && matches!(task.finish, Finish::Event(_)),
        }
    }

    /// Rows of the tasks whose keys begin so. Rounds of one task that have no day yet are one row.
    pub fn rows(&self, words: &Words, begin: &[&str]) -> Vec<Task> {
        let tasks = self.tasks(words);
        let of = tasks.iter().filter(|t| {
            begin.iter().any(|b| t.key.starts_with(b)) && t.state != TaskState::Skipped
        });
        let mut rows: Vec<Task> = of.map(|t| self.task(t, words)).collect();
        let mut said = HashSet::new();
        rows.retain(|row| !row.by.is_empty() || row.done || said.insert(row.text.clone()));
        rows
    }

    /// What still depends on the number.
    pub fn depends(&self, words: &Words) -> String {
        accounts_left(words, self.case.state())
    }

    /// The one thing to do.
    pub fn next(&self, words: &Words) -> Option<Next> {
        let today = self.today();
        let state = self.case.state();
        let depends = self.depends(words);
        let rules = self.workspace.rules(&self.case, words.tag(), &self.now);
        if let Some(what) = self.finished(words) {
            return Some(Next {
                depends,
                what,
                page: "papers".to_owned(),
                ..Next::default()
            });
        }
        let danger = match self.case.reissue(&rules) {
            Some((day, _)) if day > today => {
                format!("{} · {}", words.date(day), words.until(day, today))
            }
            _ => state
                .line
                .as_ref()
                .and_then(|l| l.last_day(today))
                .map(|day| {
                    words.say(
                        "web-danger-leaving",
                        &[(
                            "day",
                            format!("{} · {}", words.date(day), words.until(day, today)).into(),
                        )],
                    )
                })
                .unwrap_or_default(),
        };
        let (task, what) = match self.workspace.next(&self.case, words.tag(), &self.now) {
            case::Next::Do(task) => {
                let what = task_words(words, &task, false);
                (task, what)
            }
            case::Next::Wait(day, task) => {
                let (title, why) = task_words(words, &task, false);
                let values = [
                    ("day", Value::from(words.date(day))),
                    ("until", words.until(day, today).into()),
                ];
                (
                    task,
                    (
                        format!("{} {title}", words.say("desk-next-wait", &values)),
                        why,
                    ),
                )
            }
            case::Next::Nothing => {
                return Some(Next {
                    depends,
                    what: words.say("desk-next-nothing", &[]),
                    danger,
                    ..Next::default()
                });
            }
        };
        let row = self.task(&task, words);
        Some(Next {
            depends,
            what: what.0,
            why: what.1,
            danger,
            by: row.by.clone(),
            page: page_of(&task),
            task: row.ticks.then_some(row.id),
        })
    }

    /// That nothing is left to do, and what to keep until when; `None` while anything is.
    pub fn finished(&self, words: &Words) -> Option<String> {
        let rules = self.workspace.rules(&self.case, words.tag(), &self.now);
        if self.case.stage(&rules, self.today()) != case::Stage::Finished {
            return None;
        }
        Some(match self.case.keep_papers_until(&rules) {
            Some(day) if day > self.today() => {
                words.say("stage-finished-until", &[("day", words.date(day).into())])
            }
            _ => words.say("stage-finished-over", &[]),
        })
    }
}

/// The page where a task is done.
pub(super) fn page_of(task: &case::Task) -> String {
    if let Some(service) = &task.service {
        return format!("accounts/{}", account_address(service));
    }
    let pages = [
        ("task-ask-branch", "branch"),
        ("task-visit", "branch"),
        ("task-appointment", "branch"),
        ("task-ask-", "call"),
        ("task-recover", "password"),
        ("task-line", "line"),
        ("task-sim-lost", "line"),
        ("task-choice", "line"),
        ("task-paper", "line"),
        ("task-import", "archives"),
        ("task-lookup", "accounts"),
        ("task-account", "accounts"),
        ("task-rehearse", "accounts"),
        ("task-recheck", "accounts"),
        ("task-extra", "balance"),
        ("task-devices", "balance"),
        ("task-balance", "balance"),
        ("task-keep-alive", "balance"),
        ("task-park-ask", "call"),
        ("task-carry-ask", "call"),
        ("task-refund", "balance"),
        ("task-slip", "exhibits"),
        ("task-proxy", "papers"),
        ("task-confirmation", "papers"),
        ("task-tell", "papers"),
        ("task-keep-papers", "journal"),
    ];
    let found = pages.iter().find(|(begin, _)| task.key.starts_with(begin));
    found.map_or("after", |(_, page)| page).to_owned()
}

pub(super) fn choice(value: &str, text: String) -> Choice {
    Choice {
        value: value.to_owned(),
        text,
    }
}

pub(super) fn channels(words: &Words) -> Vec<Choice> {
    Channel::TRIED
        .into_iter()
        .map(|c| choice(c.name(), words.say(&format!("channel-{}", c.name()), &[])))
        .collect()
}

pub(super) fn outcomes(words: &Words) -> Vec<Choice> {
    Outcome::ALL
        .into_iter()
        .map(|o| choice(o.name(), words.say(&format!("outcome-{}", o.name()), &[])))
        .collect()
}

/// A text whose numbers of telephones stay whole where a line ends.
pub(super) fn unbroken(text: &str) -> String {
    let mut inside = false;
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let before_digit = chars.peek().is_some_and(char::is_ascii_digit);
        inside = match c {
            '+' => before_digit,
            ' ' => inside && before_digit,
            _ => inside && c.is_ascii_digit(),
        };
        out.push(if inside && c == ' ' { '\u{a0}' } else { c });
    }
    out
}

pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|first| first.to_uppercase().chain(chars).collect())
        .unwrap_or_default()
}

/// A source with its link, where it has one that a browser opens.
pub(super) fn source(title: &str, url: Option<&str>, dates: String) -> Option<Source> {
    let url = url.filter(|url| url.starts_with("https://"))?;
    Some(Source {
        title: title.to_owned(),
        url: url.to_owned(),
        host: link_host(url).to_owned(),
        dates,
    })
}

#[cfg(test)]
mod tests {
    use super::unbroken;

    #[test]
    fn a_number_of_a_telephone_stays_whole_where_a_line_ends() {
        for (text, shown) in [
            (
                "of +7 700 000 12 34, from",
                "of +7\u{a0}700\u{a0}000\u{a0}12\u{a0}34, from",
            ),
            ("5 + 5 is 10 or so", "5 + 5 is 10 or so"),
            ("+44 7700 900123 rings", "+44\u{a0}7700\u{a0}900123 rings"),
        ] {
            assert_eq!(unbroken(text), shown);
        }
    }
}
