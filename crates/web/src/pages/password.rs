//! Password: ways back into the operator's self-care account.

use crate::form::Typed;
use crate::frame::Frame;
use crate::pages::render;
use askama::Template;
use ringoff_view::case::{Answer, CaseContext, PasswordView};
use ringoff_workspace::{Command, Result, text};

#[derive(Template)]
#[template(path = "password.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: PasswordView,
}

pub(crate) fn view(at: &CaseContext<'_>, f: Frame<'_>) -> Answer<String> {
    let v = at.password(f.words);
    render(&Page { f, v })
}

pub(crate) fn attempt(typed: &Typed) -> Result<Command> {
    Ok(Command::TryRecovery {
        way: typed.value("way", text::named)?,
        worked: typed.text("outcome") == "worked",
        on: None,
        note: typed.given("note"),
    })
}
