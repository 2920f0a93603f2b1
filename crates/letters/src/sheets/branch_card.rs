use super::{Caller, Sheet};
use crate::blocks::{Block, Line, Mark};
use crate::document::Setting;
use crate::{Document, Lang, Phrase, Result, clean};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What a visit to a branch needs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BranchCard {
    /// The operator.
    pub operator: Option<Phrase>,
    /// The line, already formatted.
    pub line_number: Option<String>,
    /// The holder.
    pub holder: Option<String>,
    /// The operator's own name of the form to fill.
    pub form_title: Option<Phrase>,
    /// Money is left and is to be paid out.
    pub refund: bool,
    /// In whose name the person comes.
    pub caller: Caller,
    /// What to bring.
    pub bring: Vec<Phrase>,
    /// The branch, as the person notes it.
    pub branch: Option<String>,
    /// The appointment's day.
    pub appointment: Option<Date>,
    /// The appointment's time of day, as shown.
    pub appointment_time: Option<String>,
    /// The day.
    pub today: Option<Date>,
}

/// A card in big type to show at the counter, in the clerk's language, the person's own beside it.
pub fn branch_card(lang: Lang, beside: Option<Lang>, data: &BranchCard) -> Result<Document> {
    let mut sheet = Sheet::new(lang, beside, data)?;
    sheet.title("paper-card-title");
    if let Some(number) = data.line_number.as_deref().map(clean::line) {
        sheet.blocks.push(Block::Big {
            line: Line::of(number),
        });
    }
    let mut rows = vec![sheet.say(data.caller.wish(), &[])];
    if data.refund {
        rows.push(sheet.say("paper-card-refund", &[]));
    }
    rows.push(sheet.say("paper-card-debt", &[]));
    rows.push(sheet.say("paper-card-confirmation", &[]));
    sheet.rows(rows, Mark::None);
    sheet.rows(vec![sheet.say("paper-card-write", &[])], Mark::Answer);
    let appointment = data.appointment.map(|day| {
        let day = sheet.day(day);
        match data.appointment_time.as_deref() {
            Some(time) => format!("{day}, {time}"),
            None => day,
        }
    });
    let form = data
        .form_title
        .as_ref()
        .and_then(|title| title.in_lang(lang));
    sheet.facts(vec![
        sheet.known("paper-label-form", form),
        sheet.known("paper-label-holder", data.holder.as_deref()),
        sheet.known(
            "paper-label-operator",
            sheet.name(data.operator.as_ref()).as_deref(),
        ),
        sheet.known("paper-label-branch", data.branch.as_deref()),
        sheet.known("paper-label-appointment", appointment.as_deref()),
    ]);
    if !data.bring.is_empty() {
        sheet.heading("paper-card-bring");
        let rows = data.bring.iter().map(|item| sheet.phrase(item)).collect();
        sheet.rows(rows, Mark::Box);
    }
    Ok(sheet.done(data.today).set_as(Setting::Large))
}
