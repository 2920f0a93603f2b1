//! `ringoff case`: opening a case, and what is known of its line.

use super::args::CaseVerb;
use super::page::Page;
use super::session::Session;
use super::stop::Result;
use super::{facts, print, show};
use ringoff_workspace::text;

pub(super) fn run(verb: &CaseVerb, session: &mut Session<'_>) -> Result<u8> {
    match verb {
        CaseVerb::New(new) => {
            let number = session.told(text::phone("number", &new.number))?;
            let mut edit = session.told(new.facts.edit())?;
            let own = session.lang().to_owned();
            edit.facts.language.get_or_insert(own);
            let opened = session.desk.open_case(number, edit, &session.now);
            let opened = session.told(opened)?;
            session.turn_to(&opened.id);
            let (id, case) = session.case()?;
            let text = show::status(session, &id, &case);
            print(session, &text)
        }
        CaseVerb::List => {
            let text = list(session)?;
            print(session, &text)
        }
        CaseVerb::Show => {
            let (_, case) = session.case()?;
            let text = facts::line(session, &case);
            print(session, &text)
        }
        CaseVerb::Compare => {
            let (_, case) = session.case()?;
            let text = facts::compare(session, &case);
            print(session, &text)
        }
        // Commands, done before.
        CaseVerb::Edit(_) | CaseVerb::End { .. } | CaseVerb::Reopen { .. } => Ok(0),
    }
}

fn list(session: &Session<'_>) -> Result<String> {
    let mut page = Page::new(session);
    let cases = session.desk.cases();
    if cases.is_empty() {
        page.text(&session.say("desk-no-cases", &[]));
    }
    for id in cases {
        let case = session.told(session.desk.case(&id))?;
        let rules = session.desk.rules(&case, session.lang(), &session.now);
        let stage = case.stage(&rules, session.today(&case));
        let number = case
            .state()
            .line
            .as_ref()
            .map(|line| show::number(session, &line.number));
        let row = format!("{}  {}", id.0, number.unwrap_or_default());
        page.columns(" ", &row, &session.say(stage.key(), &[]));
    }
    if session.desk.unread() > 0 {
        page.text(&session.say("desk-unread", &[("count", session.desk.unread().into())]));
    }
    Ok(page.done())
}
