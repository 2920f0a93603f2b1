//! The views: what stands on each page, said already.

use jiff::civil::Date;

/// A text and the language it is in (BCP 47).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// `kk`, `ru`, `zh-Hans`, `en`.
    pub lang: String,
    /// The text.
    pub text: String,
}

/// A value and what it is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The value.
    pub value: String,
    /// What it is called.
    pub text: String,
}

/// A case in the list of cases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseRow {
    /// Its id.
    pub id: String,
    /// The number, masked.
    pub number: String,
    /// The operator's name.
    pub operator: Option<String>,
    /// Where it stands.
    pub state: String,
}

/// What every page of a case shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseHead {
    /// Its id.
    pub id: String,
    /// The number, masked.
    pub number: String,
    /// The operator's name.
    pub operator: Option<String>,
    /// Where it stands, said.
    pub state: String,
    /// The one thing to do.
    pub next: Option<Next>,
    /// Pages whose work is done, by their slug.
    pub done_pages: Vec<String>,
    /// Rises with every event.
    pub revision: u64,
}

/// The next card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Next {
    /// What still depends on the number.
    pub depends: String,
    /// What to do now.
    pub what: String,
    /// Why, or how.
    pub why: String,
    /// When it becomes dangerous.
    pub danger: String,
    /// By when.
    pub by: Option<Date>,
    /// By when, said.
    pub by_said: String,
    /// The page where it is done: its slug, with `/` and what follows where it is deeper.
    pub page: String,
    /// The task, where it can be ticked off right here.
    pub task: Option<String>,
}

/// Something to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Task {
    /// Its id.
    pub id: String,
    /// What.
    pub text: String,
    /// By when, said; empty where there is no day.
    pub by: String,
    /// The day, ISO.
    pub iso: String,
    /// Whether it is done.
    pub done: bool,
    /// Whether the day is past.
    pub late: bool,
    /// Whether a tick is enough; otherwise its page does it.
    pub ticks: bool,
}

/// An item of a checklist.
pub type ChecklistItem = Task;

/// Where a fact comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// Title.
    pub title: String,
    /// Whole link.
    pub url: String,
    /// Its host.
    pub host: String,
    /// Page date and retrieval, said.
    pub dates: String,
}

/// A fact, or the question in its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FactRow {
    /// Its id.
    pub id: String,
    /// What it is about.
    pub label: String,
    /// `None`: not known.
    pub value: Option<String>,
    /// `official`, `third-party`, `told` (by the operator, to the person), `unknown`.
    pub confidence: &'static str,
    /// Old or third party.
    pub check_first: bool,
    /// To whom it applies, said; empty where to all.
    pub applies: String,
    /// Where it comes from.
    pub source: Option<Source>,
}

/// Facts under a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FactSection {
    /// The heading.
    pub heading: String,
    /// The facts.
    pub facts: Vec<FactRow>,
}

/// A question for the operator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// The fact that answers it.
    pub fact: String,
    /// The question in the person's language.
    pub mine: String,
    /// In the operator's.
    pub theirs: Said,
}

/// One line of a script or a card: theirs and mine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScriptLine {
    /// To be said or shown.
    pub theirs: Said,
    /// What it means.
    pub mine: Said,
    /// Whether it is a question.
    pub asks: bool,
}

/// A way to reach the operator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Channel {
    /// Its id, in forms.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Number, address or path; `None`: not known.
    pub value: Option<String>,
    /// Hours in both zones, said; empty where not known.
    pub hours: String,
    /// Cost, from abroad, anything else.
    pub note: String,
    /// `official`, `third-party` ... as with facts.
    pub confidence: &'static str,
    /// Where it comes from.
    pub source: Option<Source>,
    /// Attempts logged.
    pub tried: u32,
    /// Whether it is the one to try now.
    pub now: bool,
}

/// A row of a log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogRow {
    /// Its event.
    pub seq: u64,
    /// When, said, in both zones where they differ.
    pub when: String,
    /// By which way, where.
    pub way: String,
    /// Outcome, said.
    pub outcome: String,
    /// Who, ticket number, note: the person's own words.
    pub words: Vec<String>,
}

/// A way to go, with its rule.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Way {
    /// Its id, in forms.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Sentences: rule, cost, what follows.
    pub sentences: Vec<String>,
    /// By when, said; empty where not known.
    pub by: String,
    /// How sure, as with facts.
    pub confidence: &'static str,
    /// Where the rule comes from.
    pub source: Option<Source>,
    /// Whether it was chosen.
    pub chosen: bool,
    /// Whether it suits this case.
    pub fit: Fit,
}

/// Whether a way suits the case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fit {
    /// Nothing speaks for or against.
    #[default]
    Open,
    /// It fits what the case knows.
    Fits,
    /// It does not.
    No,
}

/// The Line page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineView {
    /// The number, whole: the person's own page about it.
    pub number: String,
    /// Fields as they are.
    pub fields: Vec<Field>,
    /// Keep, park, close.
    pub ways: Vec<Way>,
    /// What doing nothing costs.
    pub burn: Vec<BurnPoint>,
    /// On which assumptions.
    pub assumptions: Vec<String>,
    /// What to prepare.
    pub prepare: Vec<ChecklistItem>,
}

/// A field of a form that the desk decides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    /// Its name in the form.
    pub name: String,
    /// Its label.
    pub label: String,
    /// A sentence below the label; may be empty.
    pub hint: String,
    /// What stands in it.
    pub value: String,
    /// `text`, `date`, `area`, `select`.
    pub kind: &'static str,
    /// For a select.
    pub choices: Vec<Choice>,
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

/// The Operator page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OperatorView {
    /// Its name; `None` where the person has not said who serves the line now.
    pub name: Option<String>,
    /// Its country's name.
    pub country: String,
    /// Facts under headings.
    pub sections: Vec<FactSection>,
    /// What to ask.
    pub questions: Vec<Question>,
}

/// The Call page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallView {
    /// Ways in order.
    pub channels: Vec<Channel>,
    /// What to say.
    pub script: Vec<ScriptLine>,
    /// Outcomes to choose from.
    pub outcomes: Vec<Choice>,
    /// Calls so far.
    pub log: Vec<LogRow>,
    /// What comes after this.
    pub then: Vec<String>,
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
    /// What is awaited, said.
    pub awaited: Option<String>,
    /// What came, said.
    pub arrived: Vec<String>,
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

/// A letter in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LetterRow {
    /// Its kind, in addresses.
    pub kind: String,
    /// Its title in the person's language.
    pub title: String,
    /// When to use it.
    pub about: String,
    /// Whether the case calls for it now.
    pub now: bool,
}

/// The Papers page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PapersView {
    /// Every letter.
    pub letters: Vec<LetterRow>,
    /// Sheets: id and title.
    pub sheets: Vec<Choice>,
    /// Languages of letters.
    pub langs: Vec<Choice>,
    /// The recipient's language.
    pub lang: String,
}

/// A letter as it would be sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LetterView {
    /// Its kind.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// Its text.
    pub text: Said,
    /// The same in the person's language, where that is another.
    pub mine: Option<Said>,
    /// Fields still open.
    pub fields: Vec<Field>,
    /// Languages it exists in.
    pub langs: Vec<Choice>,
    /// Ways to send it, for the form.
    pub channels: Vec<Choice>,
    /// When it was sent, said; empty where it was not.
    pub sent: String,
}

/// A proof.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exhibit {
    /// SHA-256 in hexadecimal; also its address.
    pub id: String,
    /// The file's name: a stranger's word.
    pub name: String,
    /// What it is, said.
    pub kind: String,
    /// Size, said.
    pub size: String,
    /// When it was kept, said.
    pub when: String,
    /// Whether a browser can show it.
    pub picture: bool,
}

/// The Exhibits page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExhibitsView {
    /// Newest first.
    pub items: Vec<Exhibit>,
    /// Kinds to choose from.
    pub kinds: Vec<Choice>,
    /// Whether the confirmation slip is among them.
    pub slip: bool,
}

/// A stage of the countdown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stage {
    /// `stop`, `suspended`, `closed`, `quarantine`, `reissue`.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// When, as a range where not known better.
    pub when: String,
    /// What it means.
    pub means: String,
    /// `past`, `now`, `ahead`.
    pub at: &'static str,
    /// Where that comes from.
    pub source: Option<Source>,
}

/// A bill after closing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bill {
    /// Its id, in forms.
    pub id: String,
    /// Which, said.
    pub name: String,
    /// When to look, said.
    pub when: String,
    /// Whether it was looked at.
    pub done: bool,
    /// What was found, said.
    pub result: String,
}

/// A charge, expected or seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Charge {
    /// Its id, in forms.
    pub id: String,
    /// When, said.
    pub when: String,
    /// By whom: a stranger's word.
    pub payee: String,
    /// How much, said.
    pub amount: String,
    /// What is made of it, said.
    pub judged: String,
    /// Whether it is an alarm.
    pub alarm: bool,
    /// The letter that answers it.
    pub letter: Option<String>,
}

/// The After page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AfterView {
    /// Accounts open that should not be, by name, where the line is not ready.
    pub open_before: Vec<String>,
    /// `open`, `ready`, `requested`, `confirmed`.
    pub closing: &'static str,
    /// Ways to ask, for the form.
    pub channels: Vec<Choice>,
    /// The countdown.
    pub stages: Vec<Stage>,
    /// Bills to look at.
    pub bills: Vec<Bill>,
    /// Charges.
    pub charges: Vec<Charge>,
    /// Checks to do.
    pub checks: Vec<Task>,
    /// What a complaint can be built on today, said.
    pub grounds: Vec<String>,
    /// The country's ladder of complaints.
    pub ladder: Vec<LadderStep>,
    /// How a charge can be settled.
    pub resolutions: Vec<Choice>,
}

/// A step of the ladder of complaints.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LadderStep {
    /// Its id, in forms.
    pub id: String,
    /// Who it goes to.
    pub name: String,
    /// How long they have, where to hand it in, where that comes from: said.
    pub about: Vec<String>,
    /// The letter it needs.
    pub letter: String,
    /// What has been done, said; empty where nothing.
    pub taken: String,
    /// Whether an answer is awaited.
    pub awaited: bool,
}

/// Something to do, and what can be done about it from the list of everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanRow {
    /// What.
    pub task: Task,
    /// Why, or how.
    pub why: String,
    /// The page where it is done: its slug, with `/` and what follows where it is deeper.
    pub page: String,
    /// It waits for another, or for a day.
    pub waits: bool,
    /// It was left out.
    pub left_out: bool,
    /// It may be left out.
    pub may_skip: bool,
}

/// A part of the case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanPart {
    /// What it is called.
    pub heading: String,
    /// What to do in it.
    pub rows: Vec<PlanRow>,
}

/// The Plan page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanView {
    /// How the accounts stand: they are worked through on their own page.
    pub accounts: String,
    /// Before, during and after closing.
    pub parts: Vec<PlanPart>,
    /// Whether the person ended the case by hand.
    pub ended: bool,
}

/// An event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JournalRow {
    /// Its number.
    pub seq: u64,
    /// When, said.
    pub when: String,
    /// When, ISO.
    pub iso: String,
    /// What happened; may hold the person's own words.
    pub what: String,
    /// Whether it can be undone.
    pub undoable: bool,
    /// Whether it was undone.
    pub undone: bool,
}

/// The Journal page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JournalView {
    /// Newest first.
    pub rows: Vec<JournalRow>,
    /// The chain's head.
    pub head: String,
}

/// Something that is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// What.
    pub what: String,
    /// Where: a path.
    pub place: String,
    /// How much, said.
    pub size: String,
}

/// The Settings page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SettingsView {
    /// The vault's name, to be typed for erasing.
    pub vault: String,
    /// What is kept where.
    pub kept: Vec<Kept>,
    /// The program's version.
    pub version: String,
}
