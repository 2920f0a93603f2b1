use super::Sheet;
use crate::blocks::{Block, Line, Mark, Span};
use crate::{Document, Lang, Phrase, Result};
use jiff::civil::Date;
use ringoff_model::FactKey;
use serde::{Deserialize, Serialize};

/// What a call to the operator needs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CallScript {
    /// The operator, as the person knows it.
    pub operator: Option<Phrase>,
    /// Numbers and ways to reach it, each with what has to be known of it. Only sourced ones.
    pub contacts: Vec<Phrase>,
    /// The line, already formatted.
    pub line_number: Option<String>,
    /// The holder.
    pub holder: Option<String>,
    /// In whose name the caller speaks.
    pub caller: Caller,
    /// The caller speaks the language of the script.
    pub fluent: bool,
    /// What the operator may ask to verify the holder: have it at hand.
    pub at_hand: Vec<Phrase>,
    /// What is to be asked, in order.
    pub questions: Vec<Question>,
    /// The day.
    pub today: Option<Date>,
}

/// In whose name somebody speaks to the operator, as far as the case knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Caller {
    /// Nothing is known.
    #[default]
    Somebody,
    /// The holder.
    Holder,
    /// Somebody for a holder who is another person; `true`: the power of attorney is at hand.
    ForAnother(bool),
    /// Somebody for a company.
    ForCompany,
    /// Somebody after the holder's death.
    ForDeceased,
}

impl Caller {
    fn greeting(self) -> &'static str {
        match self {
            Self::Somebody => "paper-script-greeting-plain",
            Self::Holder => "paper-script-greeting",
            Self::ForAnother(true) => "paper-script-greeting-attorney",
            Self::ForAnother(false) => "paper-script-greeting-other",
            Self::ForCompany => "paper-script-greeting-company",
            Self::ForDeceased => "paper-script-greeting-deceased",
        }
    }

    /// What is shown at the counter.
    pub(super) fn wish(self) -> &'static str {
        match self {
            Self::Somebody | Self::Holder => "paper-card-wish",
            Self::ForAnother(_) | Self::ForCompany => "paper-card-wish-proxy",
            Self::ForDeceased => "paper-card-wish-deceased",
        }
    }
}

/// A question to the operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    /// Which network serves the number now.
    Operator,
    /// A fact that nobody knows.
    Fact(FactKey),
    /// What happens on which day if nothing is done.
    Nothing,
}

impl Question {
    fn key(self) -> String {
        match self {
            Self::Operator => "paper-ask-operator".to_owned(),
            Self::Fact(fact) => fact.question(),
            Self::Nothing => "paper-ask-nothing".to_owned(),
        }
    }
}

/// What to say and ask on the phone, with room for the answers: the operator's language, and the
/// person's own beside it.
pub fn call_script(lang: Lang, beside: Option<Lang>, data: &CallScript) -> Result<Document> {
    let mut sheet = Sheet::new(lang, beside, data)?;
    sheet.title("paper-script-title");
    sheet.facts(vec![
        sheet.asked(
            "paper-label-operator",
            sheet.name(data.operator.as_ref()).as_deref(),
        ),
        sheet.asked("paper-label-line", data.line_number.as_deref()),
        sheet.asked("paper-label-holder", data.holder.as_deref()),
    ]);
    if !data.contacts.is_empty() {
        sheet.heading("paper-script-contacts");
        let rows = data.contacts.iter().map(|way| sheet.phrase(way)).collect();
        sheet.rows(rows, Mark::None);
    }
    if !data.at_hand.is_empty() {
        sheet.heading("paper-script-at-hand");
        let rows = data.at_hand.iter().map(|item| sheet.phrase(item)).collect();
        sheet.rows(rows, Mark::Box);
    }
    sheet.heading("paper-script-say");
    let mut keys = vec![data.caller.greeting(), "paper-script-wish"];
    if !data.fluent {
        keys.push("paper-script-language");
    }
    let rows = keys.into_iter().map(|key| sheet.say(key, &[])).collect();
    sheet.rows(rows, Mark::None);
    if !data.questions.is_empty() {
        sheet.heading("paper-script-ask");
        let asked = data.questions.iter();
        let rows = asked
            .map(|question| sheet.say(&question.key(), &[]))
            .collect();
        sheet.rows(rows, Mark::Answer);
    }
    sheet.heading("paper-script-end");
    let rows = ["paper-script-repeat", "paper-script-thanks"]
        .map(|key| sheet.say(key, &[]))
        .to_vec();
    sheet.rows(rows, Mark::None);
    sheet.heading("paper-script-log");
    let gaps = [
        "paper-log-when",
        "paper-log-waiting",
        "paper-log-who",
        "paper-log-ticket",
        "paper-log-outcome",
    ];
    let rows = gaps
        .map(|key| {
            let label = sheet.both(&sheet.say(key, &[]));
            let blank = Line(vec![Span::Gap {
                label: String::new(),
                wide: true,
                named: true,
            }]);
            (label, blank)
        })
        .to_vec();
    sheet.blocks.push(Block::Facts { rows });
    Ok(sheet.done(data.today))
}
