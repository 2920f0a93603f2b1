//! Line: the number, who serves it, keep, park or close.

use crate::form::Typed;
use crate::frame::Frame;
use crate::pages::render;
use askama::Template;
use ringoff_view::case::{Answer, CaseContext, LineView};
use ringoff_workspace::case::{LineChange, LineFact};
use ringoff_workspace::{Command, LineEdit, Result, text};

#[derive(Template)]
#[template(path = "line.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: LineView,
}

pub(crate) fn view(at: &CaseContext<'_>, f: Frame<'_>) -> Answer<String> {
    let v = at.line(f.words);
    render(&Page { f, v })
}

/// The fields of the form and the facts that they hold: one that comes back empty takes its fact back.
const FIELDS: [(&str, LineFact); 18] = [
    ("line-operator", LineFact::Operator),
    ("line-brand", LineFact::Brand),
    ("line-leaving", LineFact::Leaving),
    ("line-sim", LineFact::Sim),
    ("line-sim-works", LineFact::SimWorks),
    ("line-iccid", LineFact::Iccid),
    ("line-holder", LineFact::Holder),
    ("line-contract", LineFact::Contract),
    ("line-since", LineFact::FirstDay),
    ("line-mine", LineFact::HolderIsMe),
    ("line-holder-kind", LineFact::HolderKind),
    ("line-where", LineFact::Whereabouts),
    ("line-resident", LineFact::Resident),
    ("line-agent", LineFact::ThroughAgent),
    ("line-plan", LineFact::Plan),
    ("line-fee", LineFact::MonthlyFee),
    ("line-new-number", LineFact::NewNumber),
    ("line-others", LineFact::OtherLines),
];

pub(crate) fn facts(typed: &Typed) -> Result<Command> {
    let yes_no = |name| typed.optional(name, text::yes_no);
    let others = typed.given("line-others");
    let others = others.map(|others| {
        let others = others.split([',', ';', '\n', '、', '，', '；']);
        let others = others.filter(|number| !number.trim().is_empty());
        others
            .map(|number| text::phone("line-others", number))
            .collect::<Result<Vec<_>>>()
    });
    let cleared = FIELDS.iter().filter(|(name, _)| typed.is_blank(name));
    Ok(Command::ChangeLine(Box::new(LineEdit {
        operator: typed.given("line-operator"),
        monthly_fee: typed.optional("line-fee", text::amount)?,
        facts: LineChange {
            brand: typed.given("line-brand"),
            whereabouts: typed.optional("line-where", text::named)?,
            leaving: typed.optional("line-leaving", text::day)?,
            sim: typed.optional("line-sim", text::named)?,
            sim_works: yes_no("line-sim-works")?,
            iccid: typed.given("line-iccid"),
            holder: typed.given("line-holder"),
            holder_is_me: yes_no("line-mine")?,
            holder_kind: typed.optional("line-holder-kind", text::named)?,
            resident: yes_no("line-resident")?,
            through_agent: yes_no("line-agent")?,
            plan: typed.optional("line-plan", text::named)?,
            contract: typed.given("line-contract"),
            first_day: typed.optional("line-since", text::day)?,
            new_number: typed.optional("line-new-number", text::phone)?,
            other_lines: others.transpose()?,
            cleared: cleared.map(|(_, fact)| *fact).collect(),
            ..LineChange::default()
        },
    })))
}

/// The profile was deleted or the card lost although the line is open.
pub(crate) fn sim_gone(typed: &Typed) -> Result<Command> {
    Ok(Command::NoteSimGone {
        already: true,
        sim: typed.value("sim-gone", text::named)?,
        on: typed.optional("sim-gone-day", text::day)?,
    })
}

pub(crate) fn choice(typed: &Typed) -> Result<Command> {
    Ok(Command::Choose {
        choice: typed.value("way", text::named)?,
        reason: None,
    })
}
