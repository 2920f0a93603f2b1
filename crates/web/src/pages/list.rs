//! List by hand: accounts gone through without an export.

use crate::form::Typed;
use crate::frame::Frame;
use crate::pages::render;
use askama::Template;
use ringoff_view::case::{Answer, CaseContext};
use ringoff_view::hand_list::HandList;
use ringoff_workspace::{Command, HandAnswer, Result, text};

#[derive(Template)]
#[template(path = "list.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: HandList,
}

impl Page<'_> {
    /// Whether something is still to be answered.
    fn open(&self) -> bool {
        self.v.rows.iter().any(|row| row.answer.is_none())
    }
}

pub(crate) fn view(at: &CaseContext<'_>, f: Frame<'_>) -> Answer<String> {
    let v = at.hand_list(f.words);
    render(&Page { f, v })
}

pub(crate) fn answers(typed: &Typed) -> Result<Command> {
    let read = |(service, said): (String, String)| {
        let answer: HandAnswer = text::named("has", &said)?;
        Ok((service, answer))
    };
    Ok(Command::AnswerList {
        answers: typed
            .beginning("has-")
            .into_iter()
            .map(read)
            .collect::<Result<_>>()?,
        none_of_the_rest: typed.has("rest"),
        on: None,
    })
}
