//! `ringoff operator`: what is known, with its source, and what the operator said.

use super::args::OperatorVerb;
use super::print;
use super::session::Session;
use super::stop::{Result, stop};
use crate::output;
use ringoff_model::for_terminal;
use ringoff_registry::operators::Situation;
use ringoff_view::{text, wanted};
use ringoff_words::Value;
use ringoff_workspace::{operator_of, operator_view};

pub(super) fn run(verb: &OperatorVerb, session: &mut Session<'_>) -> Result<u8> {
    match verb {
        // A command, done before.
        OperatorVerb::Said { .. } => Ok(0),
        OperatorVerb::Contribute { out } => {
            let id = session.id()?;
            let text = session.told(session.workspace.contribution(&id))?;
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
                    let registry = session.workspace.registry();
                    let (id, _) = session.told(operator_of(registry, named, None))?;
                    let today = session.now.date();
                    let (any, words) = (&Situation::ANY, &session.terminal.words);
                    operator_view(registry, &id, any, words, today, *unverified)
                }
                None => {
                    let (_, case) = session.case()?;
                    session
                        .workspace
                        .operator_of_case(&case, &session.terminal.words, &session.now)
                }
            };
            let Some(view) = view else {
                return Err(stop(session.terminal, "operator-not-said", "", 1));
            };
            let text = text::operator(&view, &session.style());
            print(session, &text)
        }
        OperatorVerb::List => {
            let mut page = session.page();
            let registry = session.workspace.registry();
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
            let text = wanted(session.workspace.registry(), &session.terminal.words);
            print(session, &for_terminal(&text))
        }
        OperatorVerb::Check => {
            let mut page = session.page();
            let due = session.workspace.registry().due(session.now.date());
            if due.is_empty() {
                page.text(&session.say("desk-review-none", &[]));
            }
            let words = &session.terminal.words;
            for fact in due {
                let row = format!("{} {}", fact.record, fact.key);
                page.columns(" ", &row, &words.short_date(fact.review_by));
                page.under(&fact.title);
            }
            let text = page.done();
            print(session, &text)
        }
    }
}
