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
    /// What the operator may ask to verify the holder: have it at hand.
    pub at_hand: Vec<Phrase>,
    /// What is to be asked, in order.
    pub questions: Vec<Question>,
    /// The day.
    pub today: Option<Date>,
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
    let rows = [
        "paper-script-greeting",
        "paper-script-wish",
        "paper-script-language",
    ]
    .map(|key| sheet.say(key, &[]))
    .to_vec();
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
            }]);
            (label, blank)
        })
        .to_vec();
    sheet.blocks.push(Block::Facts { rows });
    Ok(sheet.done(data.today))
}
