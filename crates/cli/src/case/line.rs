//! `ringoff case`: opening a case, and what is known of its line.

use super::args::CaseVerb;
use super::print;
use super::session::Session;
use super::stop::Result;
use ringoff_view::text;
use ringoff_workspace::text as typed;

pub(super) fn run(verb: &CaseVerb, session: &mut Session<'_>) -> Result<u8> {
    match verb {
        CaseVerb::New(new) => {
            let number = session.told(typed::phone("number", &new.number))?;
            let mut edit = session.told(new.facts.edit())?;
            let own = session.lang().to_owned();
            edit.facts.language.get_or_insert(own);
            let opened = session.workspace.open_case(number, edit, &session.now);
            let opened = session.told(opened)?;
            session.turn_to(&opened.id);
            let text = text::status(&session.context()?, &session.style());
            print(session, &text)
        }
        CaseVerb::List => {
            let cases = session.workspace.cases().into_iter();
            let cases = cases
                .map(|id| session.context_of(id))
                .collect::<Result<Vec<_>>>()?;
            let text = text::cases(&cases, session.workspace.unread(), &session.style());
            print(session, &text)
        }
        CaseVerb::Show => {
            let text = text::line(&session.context()?, &session.style());
            print(session, &text)
        }
        CaseVerb::Compare => {
            let text = text::compare(&session.context()?, &session.style());
            print(session, &text)
        }
        // Commands, done before.
        CaseVerb::Edit(_) | CaseVerb::End { .. } | CaseVerb::Reopen { .. } => Ok(0),
    }
}
