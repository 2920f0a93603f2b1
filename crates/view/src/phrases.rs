//! Sentences about one row, shared by the terminal and the page.

use crate::keys;
use crate::uses::{Known, has_source};
use crate::view::{EXCERPT, Row, is_web};
use crate::waits::{wait_said, waits_said};
use ringoff_detect::Band;
use ringoff_model::{Place, one_line};
use ringoff_registry::{Answer, Category, Change, CodeTo, Service};
use ringoff_words::{Value, Words};

/// One thing to do, or one fact about it.
pub(crate) struct Step {
    pub text: String,
    pub link: Option<String>,
}

/// A question about changing the number, and its answer as far as known.
#[derive(Clone, Debug)]
pub struct ChangeFact {
    /// The question.
    pub question: String,
    /// The answer, or that it is not known.
    pub answer: String,
    /// Whether it is not known.
    pub unknown: bool,
}

/// The first few names, and how many more.
pub(crate) fn some(names: &[String], limit: usize, words: &Words) -> String {
    let mut shown: Vec<String> = names.iter().take(limit).cloned().collect();
    if names.len() > limit {
        shown.push(words.say("and-more", &[("count", (names.len() - limit).into())]));
    }
    words.pieces(&shown)
}

/// `login, codes, notices`: what the archives show.
pub(crate) fn why(row: &Row<'_>, words: &Words) -> Vec<String> {
    let clues = row.binding().found.clues.keys();
    clues
        .map(|clue| words.say(&format!("why-{}", clue.name()), &[]))
        .collect()
}

/// `... (usual for banks)`: no fact about this service.
fn usually(said: &str, category: Category, words: &Words) -> String {
    words.bracketed(said, &usual_for(category, words))
}

fn usual_for(category: Category, words: &Words) -> String {
    words.say(&format!("usual-{}", category.name()), &[])
}

/// What the record adds to what was seen.
pub(crate) fn by_record(row: &Row<'_>, words: &Words) -> Vec<String> {
    let category = row.record.map(|record| record.category).unwrap_or_default();
    row.uses
        .iter()
        .filter(|u| u.known.only_recorded())
        .map(|u| {
            let fact = words.say(&format!("fact-{}", u.what.name()), &[]);
            match u.known {
                Known::Usual => usually(&fact, category, words),
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
                usually(&fact, record.category, words)
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
    match (row.item.score.asks, row.band()) {
        (Some(clue), _) => step(words.say(&format!("first-{}", clue.name()), &[])),
        (None, Band::Check) => step(words.say("first-check", &[])),
        _ => {}
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
    steps.extend(change_steps(record, words));
    steps
}

/// How the number is changed, as far as a record tells.
pub(crate) fn change_steps(record: &Service, words: &Words) -> Vec<Step> {
    let change = &record.change;
    let mut steps = Vec::new();
    let mut step = |text: String| steps.push(Step { text, link: None });
    step(words.say(which_number(change), &[]));
    match change.branch_visit {
        Answer::Yes => step(words.say("first-branch-yes", &[])),
        Answer::Alt | Answer::Optional => step(words.say("first-branch-alt", &[])),
        Answer::No | Answer::Unknown => {}
    }
    change
        .wait
        .iter()
        .for_each(|wait| step(wait_said(wait, words)));
    if let Some(minutes) = change.minutes {
        step(words.say("first-minutes", &[("count", minutes.into())]));
    }
    let answered =
        !matches!(change.branch_visit, Answer::No | Answer::Unknown) || change.minutes.is_some();
    if answered && !has_source(&change.source) {
        step(usual_for(record.category, words));
    }
    if let Some(url) = change.url.as_deref().filter(|url| is_web(url)) {
        steps.push(Step {
            text: String::new(),
            link: Some(one_line(url, EXCERPT)),
        });
    }
    steps
}

/// Which number gets the code, as far as the record's source says: what nobody vouches for is not known.
fn which_number(change: &Change) -> &'static str {
    if !has_source(&change.source) {
        return "first-old-unknown";
    }
    match (change.needs_old_number, change.code_to) {
        (Answer::No, Some(CodeTo::New)) => "first-code-new",
        (Answer::Yes, Some(CodeTo::Both)) => "first-code-both",
        (Answer::Yes, _) => "first-old-yes",
        (Answer::Alt | Answer::Optional, _) => "first-old-alt",
        (Answer::No, _) => "first-old-no",
        (Answer::Unknown, _) => "first-old-unknown",
    }
}

/// The same as questions and answers, with what nobody knows shown as a question to ask.
pub(crate) fn change_facts(row: &Row<'_>, words: &Words) -> Vec<ChangeFact> {
    let Some(record) = row.record else {
        return Vec::new();
    };
    let change = &record.change;
    let verified = has_source(&change.source);
    let fact = |question: &str, answer: Option<String>| ChangeFact {
        question: words.say(question, &[]),
        unknown: answer.is_none(),
        answer: match answer {
            None => words.say("answer-unknown", &[]),
            Some(answer) if verified => answer,
            Some(answer) => usually(&answer, record.category, words),
        },
    };
    let said = |a: Answer| {
        (a != Answer::Unknown).then(|| words.say(&format!("answer-{}", keys::answer(a)), &[]))
    };
    let waits = waits_said(&change.wait, words);
    let goes = |to: CodeTo| words.say(&format!("code-to-{}", keys::code_to(to)), &[]);
    let minutes = |count: u32| words.say("answer-minutes", &[("count", count.into())]);
    let mut facts = vec![
        fact(
            "fact-needs-old-number",
            said(change.needs_old_number).filter(|_| verified),
        ),
        fact("fact-branch-visit", said(change.branch_visit)),
        // Each waiting time has a source of its own.
        ChangeFact {
            question: words.say("fact-wait", &[]),
            unknown: waits.is_none(),
            answer: waits.unwrap_or_else(|| words.say("answer-unknown", &[])),
        },
        fact("fact-minutes", change.minutes.map(minutes)),
    ];
    if let Some(to) = change.code_to.filter(|_| verified) {
        facts.insert(1, fact("fact-code-to", Some(goes(to))));
    }
    facts
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn which_number_gets_the_code_is_said_only_as_far_as_a_source_says_it() {
        let said = |needs_old_number, code_to, source: &str| {
            which_number(&Change {
                needs_old_number,
                code_to,
                source: source.to_owned(),
                ..Change::default()
            })
        };
        let page = "https://help.example/number";
        assert_eq!(said(Answer::Yes, None, page), "first-old-yes");
        assert_eq!(said(Answer::No, None, page), "first-old-no");
        assert_eq!(said(Answer::No, Some(CodeTo::New), page), "first-code-new");
        for answer in [Answer::Yes, Answer::No, Answer::Alt, Answer::Unknown] {
            assert_eq!(said(answer, None, ""), "first-old-unknown");
        }
    }

    #[test]
    fn messengers_that_send_the_code_to_the_new_number_do_not_ask_for_the_old_sim() {
        let registry = ringoff_registry::Registry::embedded();
        for id in ["whatsapp.com", "telegram.org"] {
            let record = registry.service(id).unwrap();
            assert_eq!(which_number(&record.change), "first-code-new", "{id}");
        }
    }
}
