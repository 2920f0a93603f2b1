//! `ringoff operator`: what is known, with its source, and what the operator said.

use super::args::OperatorVerb;
use super::page::Page;
use super::session::Session;
use super::stop::{Result, stop};
use super::{print, record, wrote};
use crate::output;
use ringoff_model::for_terminal;
use ringoff_view::wanted;
use ringoff_words::Value;
use ringoff_workspace::case::Event;
use ringoff_workspace::{FactRow, OperatorView, operator_view};

pub(super) fn run(verb: &OperatorVerb, session: &mut Session<'_>) -> Result<u8> {
    match verb {
        OperatorVerb::Said {
            fact,
            value,
            by,
            who,
            on,
        } => {
            let (_, case) = session.case()?;
            if ringoff_workspace::case::Fact::named(fact).is_none() {
                let names: Vec<&str> = ringoff_workspace::case::Fact::ALL
                    .iter()
                    .map(|fact| fact.name())
                    .collect();
                let detail = format!("{fact}: {}", names.join(", "));
                return Err(stop(session.terminal, "fact-unknown", &detail, 2));
            }
            session.write(Event::OperatorSaid {
                fact: fact.clone(),
                value: value.clone(),
                day: record::day(on, &case, session),
                channel: (*by).into(),
                who: who.clone(),
            })?;
            wrote(session)
        }
        OperatorVerb::Contribute { out } => {
            let id = session.id()?;
            let text = session.told(session.desk.contribution(&id))?;
            output::new_file(out, text.as_bytes()).map_err(|error| {
                stop(
                    session.terminal,
                    "io",
                    &format!("{}: {error}", out.display()),
                    1,
                )
            })?;
            let values = [("file", Value::from(out.display().to_string()))];
            print(
                session,
                &format!("{}\n", session.say("desk-written", &values)),
            )
        }
        OperatorVerb::Show {
            operator,
            unverified,
        } => {
            let view = match operator {
                Some(named) => {
                    let (id, _) = session.told(session.desk.operator_of(named))?;
                    let registry = session.desk.registry();
                    let today = session.now.date();
                    operator_view(registry, &id, &session.terminal.words, today, *unverified)
                }
                None => {
                    let (_, case) = session.case()?;
                    session
                        .desk
                        .operator_of_case(&case, &session.terminal.words, &session.now)
                }
            };
            let Some(view) = view else {
                return Err(stop(session.terminal, "operator-not-said", "", 1));
            };
            let text = shown(&view, session);
            print(session, &text)
        }
        OperatorVerb::List => {
            let mut page = Page::new(session);
            let registry = session.desk.registry();
            let words = &session.terminal.words;
            for operator in registry.operators() {
                let name = operator.name(words.tag());
                if registry.is_sketch(operator) {
                    let sketch = session.say("desk-operator-sketch", &[]);
                    page.columns(" ", &words.bracketed(name, &sketch), &operator.id);
                } else {
                    page.columns(" ", name, &operator.id);
                }
            }
            let text = page.done();
            print(session, &text)
        }
        OperatorVerb::Wanted => {
            let text = wanted(session.desk.registry(), &session.terminal.words);
            print(session, &for_terminal(&text))
        }
        OperatorVerb::Check => {
            let mut page = Page::new(session);
            let due = session.desk.registry().due(session.now.date());
            if due.is_empty() {
                page.text(&session.say("desk-review-none", &[]));
            }
            let words = &session.terminal.words;
            for fact in due {
                let row = format!("{} {}", fact.record, fact.key.name());
                page.columns(" ", &row, &words.short_date(fact.review_by));
                page.under(&fact.title);
            }
            let text = page.done();
            print(session, &text)
        }
    }
}

fn shown(view: &OperatorView, session: &Session<'_>) -> String {
    let mut page = Page::new(session);
    let name = if view.legal_name == view.name {
        view.name.clone()
    } else {
        session
            .terminal
            .words
            .bracketed(&view.name, &view.legal_name)
    };
    page.title(&name);
    if !view.brands.is_empty() {
        page.text(&view.brands.join(" · "));
    }
    for facts in [&view.facts, &view.rules] {
        page.blank();
        for fact in facts {
            row(&mut page, fact, session);
        }
    }
    if !view.questions.is_empty() {
        page.blank();
        page.title(&session.say("desk-operator-questions", &[]));
        for question in &view.questions {
            page.item(&session.say(&format!("fact-ask-{question}"), &[]));
        }
    }
    if !view.claims.is_empty() {
        page.blank();
        page.title(&session.say("desk-operator-claims", &[]));
        for (value, about) in &view.claims {
            page.item(value);
            page.under(about);
        }
    }
    page.done()
}

fn row(page: &mut Page, fact: &FactRow, session: &Session<'_>) {
    let words = &session.terminal.words;
    let label = session.say(&format!("fact-{}", fact.key), &[]);
    page.row("·", &words.labelled(&label, &fact.text));
    let confidence = session.say(&format!("fact-confidence-{}", fact.confidence), &[]);
    let mut told = vec![confidence, fact.source.clone()];
    let day = [("date", Value::from(words.date(fact.seen)))];
    told.push(session.say("fact-seen", &day));
    if fact.check_first {
        told.push(session.say("fact-check-first", &[]));
    }
    page.under(&words.clauses(&told));
    if let Some(url) = &fact.url {
        page.under(url);
    }
    for other in &fact.contradicts {
        page.under(&session.say("desk-says-otherwise", &[("says", other.as_str().into())]));
    }
}
