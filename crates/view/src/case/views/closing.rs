//! The pages on which a line is closed: line, operator, call, branch, balance, password.

use super::common::{ChecklistItem, Choice, FactRow, FactSection, Field, LogRow, Said, Task, Way};

/// The Line page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineView {
    /// The number, whole: the person's own page about it.
    pub number: String,
    /// Fields as they are.
    pub fields: Vec<Field>,
    /// What can have become of the SIM while the line is open; empty once it is known to be gone, or the line closed.
    pub sim_gone: Vec<Choice>,
    /// Keep, park, close.
    pub ways: Vec<Way>,
    /// What doing nothing costs.
    pub burn: Vec<BurnPoint>,
    /// On which assumptions.
    pub assumptions: Vec<String>,
    /// What to prepare.
    pub prepare: Vec<ChecklistItem>,
}

/// What is left on a day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BurnPoint {
    /// The day, said.
    pub day: String,
    /// What is left, said.
    pub left: String,
    /// The same as a part of the first, 0 to 1 000; below nothing: debt, as a negative part.
    pub part: i32,
}

impl Eq for BurnPoint {}

/// A question for the operator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// The fact that answers it; empty where the answer goes into no fact.
    pub fact: String,
    /// The question in the person's language; empty where it is that of the operator.
    pub mine: Said,
    /// In the operator's.
    pub theirs: Said,
    /// What the operator has said so far, where it said something.
    pub told: String,
}

/// Questions that are about as urgent as each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionGroup {
    /// What it is called.
    pub heading: String,
    /// In the order in which they are asked.
    pub questions: Vec<Question>,
}

/// The Operator page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OperatorView {
    /// Its name; `None` where the person has not said who serves the line now.
    pub name: Option<String>,
    /// The company.
    pub legal_name: String,
    /// Facts under headings.
    pub sections: Vec<FactSection>,
    /// What to ask, the most urgent first.
    pub questions: Vec<QuestionGroup>,
    /// By which way they were answered.
    pub channels: Vec<Choice>,
}

/// One line of a script or a card: theirs and mine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScriptLine {
    /// To be said or shown.
    pub theirs: Said,
    /// What it means.
    pub mine: Said,
    /// A heading of the sheet.
    pub heads: bool,
    /// Whether it is a question.
    pub asks: bool,
}

impl ScriptLine {
    /// Whether it is a line to write on: such a line is cut where the page ends, and never wrapped.
    pub fn ruled(&self) -> bool {
        !self.theirs.text.is_empty() && self.theirs.text.chars().all(|c| c == '_')
    }
}

/// A way to reach the operator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Channel {
    /// Its id, in forms.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Number, address or name, alone.
    pub value: String,
    /// Where a click on it leads: `tel:`, `mailto:` or a page; empty where nowhere.
    pub link: String,
    /// What is said of it beside its address.
    pub about: String,
    /// Hours in both zones, said; empty where not known.
    pub hours: String,
    /// Where it stands, and when it was seen there.
    pub note: String,
    /// `told` by the operator itself, `found` by the person, `official`, or to `check` first.
    pub confidence: &'static str,
    /// Attempts logged.
    pub tried: u32,
    /// Whether it is the one to try now.
    pub now: bool,
}

/// The Call page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallView {
    /// Ways whose address is known, in order.
    pub channels: Vec<Channel>,
    /// Ways that exist and whose address nobody knows, with the fact that tells it.
    pub unknown: Vec<Choice>,
    /// Their names, as a list.
    pub unknown_said: String,
    /// All ways, for the log; the one to try now first.
    pub tried_by: Vec<Choice>,
    /// What to say first.
    pub opening: Vec<ScriptLine>,
    /// What to ask, the most urgent first.
    pub questions: Vec<QuestionGroup>,
    /// What to say before hanging up.
    pub ending: Vec<ScriptLine>,
    /// Outcomes to choose from.
    pub outcomes: Vec<Choice>,
    /// Calls so far.
    pub log: Vec<LogRow>,
}

/// The Branch page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BranchView {
    /// What to bring.
    pub bring: Vec<ChecklistItem>,
    /// To show at the counter.
    pub card: Vec<ScriptLine>,
    /// The appointment, said.
    pub appointment: Option<String>,
    /// Where branches are and when, as facts.
    pub facts: Vec<FactRow>,
    /// Outcomes to choose from.
    pub outcomes: Vec<Choice>,
    /// Visits so far.
    pub log: Vec<LogRow>,
}

/// The Balance page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BalanceView {
    /// Refund, transfer, spend, give up.
    pub ways: Vec<Way>,
    /// How it stands: what, and what is known of it.
    pub stand: Vec<(String, String)>,
    /// What is to be done about it.
    pub steps: Vec<Task>,
    /// Whether the refund is to be asked for.
    pub ask: bool,
    /// Whether a refund, or the rest of one, is awaited.
    pub awaited: bool,
    /// What to call a sum, with the currency in which it is taken.
    pub amount_label: String,
    /// What to stop first: extras, automatic top-ups.
    pub stop: Vec<Task>,
    /// Kinds of what is to be stopped, for the form.
    pub extra_kinds: Vec<Choice>,
}

/// The Password page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PasswordView {
    /// Ways in order.
    pub ways: Vec<Way>,
    /// Outcomes to choose from.
    pub outcomes: Vec<Choice>,
    /// Tries so far.
    pub log: Vec<LogRow>,
}
