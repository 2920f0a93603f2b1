//! Sentences about a row, shared by the terminal and the page.

use crate::own::shown;
use crate::terminal::some;
use crate::uses::{Known, has_source};
use crate::view::{EXCERPT, NAME, Row, View, is_web};
use crate::{Scan, keys};
use ringoff_detect::Band;
use ringoff_model::{Place, one_line};
use ringoff_registry::Answer;
use ringoff_words::{Value, Words};

/// One thing to do, or one fact about it.
pub(crate) struct Step {
    pub text: String,
    pub link: Option<String>,
}

/// A question about changing the number, and its answer as far as known.
pub(crate) struct Fact {
    pub question: String,
    pub answer: String,
    pub unknown: bool,
}

/// `login, codes, notices`: what the archives show.
pub(crate) fn why(row: &Row<'_>, words: &Words) -> Vec<String> {
    let clues = row.binding().found.clues.keys();
    clues
        .map(|clue| words.say(&format!("why-{}", clue.name()), &[]))
        .collect()
}

/// What the record adds to what was seen.
pub(crate) fn by_record(row: &Row<'_>, words: &Words) -> Vec<String> {
    row.uses
        .iter()
        .filter(|u| u.known.only_recorded())
        .map(|u| {
            let fact = words.say(&format!("fact-{}", u.what.name()), &[]);
            match u.known {
                Known::Check => words.say("fact-check", &[("fact", Value::from(fact))]),
                Known::Optional => words.say("fact-maybe", &[("fact", Value::from(fact))]),
                _ => fact,
            }
        })
        .collect()
}

/// What happens if the number goes, from worst to least.
pub(crate) fn lost(row: &Row<'_>, words: &Words) -> Vec<String> {
    let Some(record) = row.record else {
        return Vec::new();
    };
    let number = &record.number;
    number
        .if_lost
        .iter()
        .map(|c| {
            let fact = words.say(&format!("lost-{}", keys::consequence(*c)), &[]);
            if has_source(&number.if_lost_source) {
                fact
            } else {
                words.say("fact-check", &[("fact", Value::from(fact))])
            }
        })
        .collect()
}

/// The first thing to do, in a few short parts.
pub(crate) fn first(row: &Row<'_>, words: &Words) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut step = |text: String| steps.push(Step { text, link: None });
    if let Some(date) = row.changed() {
        step(words.say("first-changed", &[("date", words.date(date).into())]));
        return steps;
    }
    if row.band() == Band::Check {
        step(words.say("first-check", &[]));
    }
    let Some(record) = row.record else {
        match row.documentation {
            Some(link) => steps.push(Step {
                text: words.say("first-documentation", &[]),
                link: Some(one_line(link, EXCERPT)),
            }),
            None => step(words.say("first-look", &[])),
        }
        return steps;
    };
    let change = &record.change;
    step(match change.needs_old_number {
        Answer::Yes => words.say("first-old-yes", &[]),
        Answer::Alt | Answer::Optional => words.say("first-old-alt", &[]),
        Answer::No => words.say("first-old-no", &[]),
        Answer::Unknown => words.say("first-old-unknown", &[]),
    });
    match change.branch_visit {
        Answer::Yes => step(words.say("first-branch-yes", &[])),
        Answer::Alt | Answer::Optional => step(words.say("first-branch-alt", &[])),
        Answer::No | Answer::Unknown => {}
    }
    if let Some(wait) = &change.wait {
        step(words.say("first-wait", &[("wait", one_line(wait, 120).into())]));
    }
    if let Some(minutes) = change.minutes {
        step(words.say("first-minutes", &[("count", minutes.into())]));
    }
    let answered = change.needs_old_number != Answer::Unknown || change.wait.is_some();
    if answered && !has_source(&change.source) {
        step(words.say("first-unverified", &[]));
    }
    if let Some(url) = change.url.as_deref().filter(|url| is_web(url)) {
        steps.push(Step {
            text: String::new(),
            link: Some(one_line(url, EXCERPT)),
        });
    }
    steps
}

/// The same as questions and answers, with what nobody knows shown as a question to ask.
pub(crate) fn change_facts(row: &Row<'_>, words: &Words) -> Vec<Fact> {
    let Some(record) = row.record else {
        return Vec::new();
    };
    let change = &record.change;
    let verified = has_source(&change.source);
    let fact = |question: &str, answer: Option<String>| Fact {
        question: words.say(question, &[]),
        unknown: answer.is_none(),
        answer: match answer {
            None => words.say("answer-unknown", &[]),
            Some(answer) if verified => answer,
            Some(answer) => words.say("answer-unverified", &[("answer", answer.into())]),
        },
    };
    let said = |a: Answer| {
        (a != Answer::Unknown).then(|| words.say(&format!("answer-{}", keys::answer(a)), &[]))
    };
    let minutes = |count: u32| words.say("answer-minutes", &[("count", count.into())]);
    vec![
        fact("fact-needs-old-number", said(change.needs_old_number)),
        fact("fact-branch-visit", said(change.branch_visit)),
        fact(
            "fact-wait",
            change.wait.as_deref().map(|w| one_line(w, EXCERPT)),
        ),
        fact("fact-minutes", change.minutes.map(minutes)),
    ]
}

/// The one line that says it all.
pub(crate) fn summary(view: &View<'_>, words: &Words) -> String {
    let count = |key: &str, n: u64| words.say(key, &[("count", n.into())]);
    let mut read = vec![count("count-messages", view.messages)];
    for (key, kind) in [
        ("count-mails", "mail"),
        ("count-logins", "login"),
        ("count-contacts", "contact"),
    ] {
        let n = view.count_of(kind);
        if n > 0 {
            read.push(count(key, n));
        }
    }
    let mut values = vec![
        ("read", Value::from(read.join(", "))),
        (
            "services",
            words
                .say("count-services", &[("count", view.services().into())])
                .into(),
        ),
        ("before", view.before.into()),
    ];
    match view.scan.lines {
        [] => words.say("summary-no-line", &values),
        [line] => {
            let line = crate::view::line_shown(view.scan, &line.id());
            values.push(("line", line.into()));
            words.say("summary", &values)
        }
        lines => {
            values.push(("lines", lines.len().into()));
            words.say("summary-lines", &values)
        }
    }
}

/// `messages.xml, line 12`.
pub(crate) fn place(file: &str, place: Place, words: &Words) -> String {
    let (key, at) = match place {
        Place::Byte(at) => ("place-byte", at),
        Place::Line(at) => ("place-line", at),
        Place::Entry(at) => ("place-entry", at),
    };
    words.say(key, &[("file", file.into()), ("at", at.into())])
}

/// What the archives cannot show.
pub(crate) fn gaps(view: &View<'_>, words: &Words) -> Vec<String> {
    let mut out = Vec::new();
    let months = view.scan.months;
    match months.keys().next().zip(months.keys().next_back()) {
        Some((first, last)) => out.push(words.say(
            "gaps-covered",
            &[
                ("first", words.month(*first).into()),
                ("last", words.month(*last).into()),
            ],
        )),
        None if view.messages > 0 => out.push(words.say("gaps-undated", &[])),
        None => {}
    }
    for (first, last) in view.gaps.iter().take(12) {
        out.push(words.say(
            "gaps-range",
            &[
                ("first", words.month(*first).into()),
                ("last", words.month(*last).into()),
                ("count", u64::from((last - first).unsigned_abs() + 1).into()),
            ],
        ));
    }
    if view.gaps.len() > 12 {
        out.push(words.say("and-more", &[("count", (view.gaps.len() - 12).into())]));
    }
    out.push(words.say("gaps-no-clue", &[]));
    out
}

/// When the line can be closed at the earliest, and why.
pub(crate) fn closing(scan: &Scan<'_>, words: &Words) -> Option<String> {
    let date = words.date(scan.ranking.latest_safe_closing?);
    let Some(service) = &scan.ranking.waits_for else {
        return Some(words.say("closing-now", &[("date", date.into())]));
    };
    let days = scan
        .ranking
        .latest_safe_closing
        .and_then(|end| end.since(scan.today).ok())
        .map_or(0, |span| u64::from(span.get_days().unsigned_abs()));
    Some(words.say(
        "closing-waits",
        &[
            ("date", date.into()),
            ("service", one_line(service, 80).into()),
            ("count", days.into()),
        ],
    ))
}

/// Accounts that fall with a mailbox.
pub(crate) fn falls(view: &View<'_>, words: &Words) -> Vec<String> {
    let fall = &view.scan.ranking.fall_through_mail;
    let sentence = |(account, mailbox): &(String, String)| {
        let account = shown(view.scan, account, NAME);
        let mailbox = shown(view.scan, mailbox, NAME);
        words.say(
            "mail-item",
            &[("account", account.into()), ("mailbox", mailbox.into())],
        )
    };
    fall.iter().map(sentence).collect()
}

/// What was not read: archives that failed, files that no format knows, entries by reason.
pub(crate) fn not_read(view: &View<'_>, words: &Words) -> Vec<String> {
    let mut out = Vec::new();
    for error in &view.errors {
        let explained = words.explain(&error.key, &error.detail);
        out.push(words.say(
            "skipped-archive",
            &[
                ("path", (&error.path).into()),
                ("happened", explained.happened.into()),
                ("todo", explained.to_do.into()),
            ],
        ));
    }
    if !view.unrecognized.is_empty() {
        let paths = some(&view.unrecognized, 5, words);
        let values = [
            ("paths", Value::from(paths)),
            ("count", view.unrecognized.len().into()),
        ];
        out.push(words.say("skipped-unrecognized", &values));
    }
    for row in &view.skipped {
        let reason = words.say(&format!("skip-{}", row.reason.name()), &[]);
        let mut sentence = words.say(
            "skipped-item",
            &[("count", row.count.into()), ("reason", reason.into())],
        );
        if row.reason.is_loss() && !row.places.is_empty() {
            let places: Vec<String> = row
                .places
                .iter()
                .map(|(file, at)| place(file, *at, words))
                .collect();
            sentence.push_str("; ");
            let first = words.say("skipped-first", &[("places", places.join("; ").into())]);
            sentence.push_str(&first);
        }
        out.push(sentence);
    }
    out
}

/// What the person has to say before a line is known, and what was left out.
pub(crate) fn line_questions(view: &View<'_>, words: &Words) -> Vec<String> {
    let rows = view.without_line();
    let mut said = Vec::new();
    if view.scan.lines.is_empty() && !view.rows.is_empty() {
        said.push(words.say("lines-none", &[]));
        said.push(words.say("lines-do", &[]));
    } else if !rows.is_empty() {
        let names: Vec<String> = rows.iter().map(|r| r.name.clone()).collect();
        let values = [
            ("services", Value::from(some(&names, 12, words))),
            ("count", rows.len().into()),
        ];
        said.push(words.say("lines-question", &values));
        said.push(words.say("lines-do", &[]));
    }
    for (key, count) in [
        ("elsewhere", view.scan.elsewhere),
        ("left-out", view.scan.left_out),
    ] {
        if count > 0 {
            said.push(words.say(key, &[("count", count.into())]));
        }
    }
    said
}
