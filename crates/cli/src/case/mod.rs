//! The verbs of a case: what was typed becomes a command, and what stands in the case is shown.

pub(crate) mod args;
mod guide;
mod import;
mod line;
mod list;
mod operator;
mod papers;
pub(crate) mod place;
mod session;
mod stop;
pub(crate) mod values;
mod vault;
mod watch;

pub(crate) use vault::run as vault;

use crate::args::{Global, Verb};
use crate::output;
use crate::terminal::Terminal;
use args::{AccountVerb, OperatorVerb};
use ringoff_view::text;
use ringoff_workspace::{AccountRef, Command, Vault};
use session::Session;
use stop::{Result, Stop, stop};

/// Runs a verb that needs a vault.
pub(crate) fn run(verb: &Verb, global: &Global, terminal: &Terminal) -> u8 {
    let first = matches!(
        verb,
        Verb::Case {
            verb: args::CaseVerb::New(_)
        }
    );
    let public = matches!(
        verb,
        Verb::Guide(_)
            | Verb::Operator {
                verb: OperatorVerb::List
                    | OperatorVerb::Check
                    | OperatorVerb::Wanted
                    | OperatorVerb::Show {
                        operator: Some(_),
                        ..
                    }
            }
    );
    let public = public || is_without_case(verb, global, terminal);
    let session = if first {
        Session::open_or_create(global, terminal)
    } else if public {
        Session::without_vault(global, terminal)
    } else {
        Session::open(global, terminal)
    };
    match session.and_then(|mut session| dispatch(verb, &mut session)) {
        Ok(code) | Err(Stop(code)) => code,
    }
}

/// Whether the list by hand is only looked at: for another country, or where there is no vault yet.
fn is_without_case(verb: &Verb, global: &Global, terminal: &Terminal) -> bool {
    let Verb::List(args) = verb else { return false };
    let has_vault =
        || place::vault_folder(&global.vault, terminal).is_ok_and(|folder| Vault::exists(&folder));
    args.command().is_none() && (args.country.is_some() || !has_vault())
}

fn dispatch(verb: &Verb, session: &mut Session<'_>) -> Result<u8> {
    if let Some(command) = session.told(verb.command())? {
        return execute(command, session);
    }
    match verb {
        Verb::Case { verb } => return line::run(verb, session),
        Verb::Import(args) => return import::run(args, session),
        Verb::Watch(args) => return watch::run(args, session),
        Verb::Letter { verb } => return papers::letter(verb, session),
        Verb::Calendar(args) => return papers::calendar(args, session),
        Verb::Bundle { out } => return papers::bundle(out, session),
        Verb::Operator { verb } => return operator::run(verb, session),
        Verb::Guide(args) => return guide::run(args, session),
        Verb::List(args) => return list::run(args, session),
        _ => {}
    }
    let (at, style) = (session.context()?, session.style());
    let text = match verb {
        Verb::Status => text::status(&at, &style),
        Verb::Next => text::next(&at, &style),
        Verb::Plan { json: true } => text::plan_json(&at, &style),
        Verb::Plan { json: false } => text::plan(&at, &style),
        Verb::Timeline => session.told(text::timeline(&at, &style))?,
        Verb::Account {
            verb: AccountVerb::Show { service },
        } => {
            let meant = AccountRef::Named(service.clone());
            let account = session.told(session.workspace.find_account(&at.case, &meant))?;
            session.shown(text::account(&at, &account, &style))?
        }
        Verb::Account { .. } => text::accounts(&at, &style),
        Verb::Extra { .. } => text::extras(&at, &style),
        Verb::Escalate(_) => text::ladder(&at, &style),
        Verb::Recover(_) => text::ways_back(&at, &style),
        _ => String::new(),
    };
    print(session, &text)
}

/// Does a command, says what was written and what comes next.
fn execute(command: Command, session: &mut Session<'_>) -> Result<u8> {
    let receipt = session.execute(command)?;
    let id = session.id()?;
    let mut text = String::new();
    if let Some(seq) = receipt.seq {
        let words = &session.terminal.words;
        let rows = session.told(session.workspace.timeline(
            &id,
            words,
            session.terminal.reveal,
            &session.now,
        ))?;
        for row in rows.iter().filter(|row| row.seq == seq) {
            let values = [
                ("what", row.text.as_str().into()),
                ("seq", row.seq.to_string().into()),
            ];
            text.push_str(&session.say("desk-noted", &values));
            text.push_str("\n\n");
        }
    }
    text.push_str(&text::next(&session.context()?, &session.style()));
    print(session, &text)
}

fn print(session: &Session<'_>, text: &str) -> Result<u8> {
    match output::print(text) {
        Ok(()) => Ok(0),
        Err(error) => Err(stop(session.terminal, "io", &error.to_string(), 1)),
    }
}
