//! Operator: facts with their sources, questions where there is none, answers as given.

use crate::form::Typed;
use crate::frame::Frame;
use crate::pages::render;
use askama::Template;
use ringoff_view::case::{Answer, CaseContext, OperatorView};
use ringoff_workspace::case::Channel;
use ringoff_workspace::{Command, Result, text};

#[derive(Template)]
#[template(path = "operator.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: OperatorView,
}

pub(crate) fn view(at: &CaseContext<'_>, f: Frame<'_>) -> Answer<String> {
    let v = at.operator(f.words);
    render(&Page { f, v })
}

pub(crate) fn answer(typed: &Typed) -> Result<Command> {
    Ok(Command::RecordAnswers {
        answers: typed.beginning("answer-"),
        // The questions are those of the call script, unless the person says otherwise.
        channel: typed
            .optional("channel", text::named)?
            .or(Some(Channel::Hotline)),
        who: typed.given("who"),
        on: None,
    })
}
