//! An operator's record.

use super::{Page, Style};
use ringoff_words::{Value, Words};
use ringoff_workspace::{FactRow, OperatorView};

/// An operator's facts with their sources, what is not known, and what is only claimed.
pub fn operator(view: &OperatorView, style: &Style<'_>) -> String {
    let mut page = Page::new(style.screen);
    let mut about = Vec::new();
    if view.legal_name != view.name {
        about.push(view.legal_name.clone());
    }
    if view.is_sketch {
        about.push(style.words.say("desk-operator-sketch", &[]));
    }
    page.title(&if about.is_empty() {
        view.name.clone()
    } else {
        style
            .words
            .bracketed(&view.name, &style.words.clauses(&about))
    });
    if !view.brands.is_empty() {
        page.text(&view.brands.join(" · "));
    }
    for facts in [&view.facts, &view.rules] {
        page.blank();
        for fact in facts {
            row(&mut page, fact, style);
        }
    }
    if !view.questions.is_empty() {
        page.blank();
        page.title(&style.words.say("desk-operator-questions", &[]));
        for question in &view.questions {
            page.item(&style.words.say(&question.question(), &[]));
        }
    }
    if !view.claims.is_empty() {
        page.blank();
        page.title(&style.words.say("desk-operator-claims", &[]));
        for (value, about) in &view.claims {
            page.item(value);
            page.under(about);
        }
    }
    page.done()
}

/// Where a fact stands, and when it was seen there.
fn source_and_day(fact: &FactRow, words: &Words) -> [String; 2] {
    let day = [("date", Value::from(words.date(fact.seen)))];
    [fact.source.clone(), words.say("fact-seen", &day)]
}

fn row(page: &mut Page, fact: &FactRow, style: &Style<'_>) {
    let words = style.words;
    let label = style.words.say(&fact.key.label(), &[]);
    page.row("·", &words.labelled(&label, &fact.text));
    let confidence = format!("fact-confidence-{}", fact.confidence);
    let mut told = vec![words.say(&confidence, &[])];
    told.extend(source_and_day(fact, words));
    if fact.check_first {
        told.push(style.words.say("fact-check-first", &[]));
    }
    page.under(&words.clauses(&told));
    if let Some(url) = &fact.url {
        page.under(url);
    }
    for other in &fact.contradicts {
        page.under(
            &style
                .words
                .say("desk-says-otherwise", &[("says", other.as_str().into())]),
        );
    }
}
