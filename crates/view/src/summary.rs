//! Sentences about the whole scan, shared by the terminal and the page.

use crate::mask::shown;
use crate::phrases::{place, some};
use crate::view::{NAME, View, line_shown};
use crate::waits::closing_with;
use ringoff_detect::Scan;
use ringoff_model::{Grounds, PhoneNumber, SkipReason};
use ringoff_words::{Value, Words};

/// The one line that says it all; without grounds, that nothing is known.
pub(crate) fn summary(view: &View<'_>, words: &Words) -> String {
    match view.scan.grounds() {
        Grounds::Nothing => words.explain("nothing-read", "").happened,
        Grounds::Statements if view.rows.is_empty() => words.say("read-statements", &[]),
        Grounds::Statements => {
            let counted = counts(view, words);
            words.sentences(&[counted, words.say("read-statements", &[])])
        }
        Grounds::ByHand | Grounds::Archives => counts(view, words),
    }
}

/// What was read and found.
fn counts(view: &View<'_>, words: &Words) -> String {
    let count = |key: &str, n: u64| words.say(key, &[("count", n.into())]);
    let mut read = vec![count("count-messages", view.messages)];
    for (key, kind) in [
        ("count-mails", "mail"),
        ("count-logins", "login"),
        ("count-contacts", "contact"),
        ("count-stated-accounts", "account"),
        ("count-second-factors", "second_factor"),
    ] {
        let n = view.count_of(kind);
        if n > 0 {
            read.push(count(key, n));
        }
    }
    let mut values = vec![
        ("read", Value::from(words.list(&read))),
        (
            "services",
            words
                .say("count-services", &[("count", view.services().into())])
                .into(),
        ),
        (
            "moves",
            words.say("moves", &[("count", view.before.into())]).into(),
        ),
    ];
    match view.scan.lines {
        [] => words.say("summary-no-line", &values),
        [line] => {
            let line = line_shown(view.scan, &line.id());
            values.push(("line", line.into()));
            words.say("summary", &values)
        }
        lines => {
            values.push(("lines", lines.len().into()));
            words.say("summary-lines", &values)
        }
    }
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
    let unknown = view.without_line().len();
    if unknown > 0 {
        out.push(words.say("gaps-lines", &[("count", unknown.into())]));
    }
    out.push(words.say("gaps-no-clue", &[]));
    out
}

/// What to say where no service was found.
pub(crate) fn nothing_found(view: &View<'_>, words: &Words) -> String {
    match view.scan.grounds() {
        Grounds::Nothing => words.explain("nothing-read", "").to_do,
        _ => words.say("nothing-found", &[]),
    }
}

/// The earliest safe closing day, and why.
pub(crate) fn closing(scan: &Scan<'_>, words: &Words) -> Vec<String> {
    closing_with(&scan.ranking.closing, words, &|name| {
        shown(scan, name, NAME)
    })
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

/// What was not read of a scan, one sentence each, under the heading `skipped-heading`.
pub fn said_not_read(scan: &Scan<'_>, words: &Words) -> Vec<String> {
    not_read(&View::new(scan), words)
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
    for (path, kind) in &view.kinds_unread {
        let explained = words.explain(&format!("unread-{kind}"), "");
        out.push(words.say(
            "skipped-archive",
            &[
                ("path", path.into()),
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
            let places = words.clauses(&places);
            let first = words.say("skipped-first", &[("places", places.into())]);
            sentence = words.clauses(&[sentence, first]);
        }
        let to_do = match row.reason {
            SkipReason::Encrypted => Some(words.say("skip-encrypted-do", &[])),
            SkipReason::AccountKey => Some(words.say("skip-account_key-do", &[])),
            SkipReason::PackedOtherwise => Some(words.say("skip-packed_otherwise-do", &[])),
            _ => None,
        };
        if let Some(to_do) = to_do {
            sentence = words.clauses(&[sentence, to_do]);
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
    said.extend(other_numbers(view.scan, words));
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

/// The numbers that the phone tells of as its own, where they are none of the person's lines.
fn other_numbers(scan: &Scan<'_>, words: &Words) -> Vec<String> {
    let key = match scan.lines.is_empty() {
        true => "phone-line",
        false => "phone-line-other",
    };
    let shown = |number: &PhoneNumber| match scan.reveal {
        true => number.reveal().to_owned(),
        false => number.masked(),
    };
    let numbers = scan.other_numbers().into_iter();
    numbers
        .map(|number| words.say(key, &[("number", shown(number).into())]))
        .collect()
}

/// A heading and what stands below it.
pub(crate) struct List {
    pub heading: String,
    pub items: Vec<String>,
}

/// What stands below the cards: questions, mail, what was not read, what cannot be shown.
pub(crate) fn lists(view: &View<'_>, words: &Words) -> Vec<List> {
    let list = |heading: &str, items: Vec<String>| List {
        heading: words.say(heading, &[]),
        items,
    };
    let mut mail = falls(view, words);
    if !mail.is_empty() {
        mail.push(words.say("mail-about", &[]));
    }
    let all = [
        list("lines-heading", line_questions(view, words)),
        list("mail-heading", mail),
        list("skipped-heading", not_read(view, words)),
        list("gaps-heading", gaps(view, words)),
    ];
    all.into_iter().filter(|l| !l.items.is_empty()).collect()
}
