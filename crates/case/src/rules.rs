//! What is known of the operator and its country, as plain values that `app` fills in.
//!
//! A rule that is not known is `None` and becomes a question; nothing is ever assumed in its place.

pub mod operator_answers;
mod questions;

use crate::event::{Channel, Document, Money, RecoveryWay};
use jiff::civil::Date;
use ringoff_model::Days;

/// Whose word a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToldBy {
    /// A source of the records.
    Source,
    /// The operator, in this case.
    Operator,
    /// The person, who found it on a card, a bill or elsewhere.
    Person,
}

/// A value with where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule<T> {
    /// The value.
    pub value: T,
    /// The source's label ("kcell.kz, 2016-07"); of what this case holds: who said it or where the person
    /// found it, empty where that is not known.
    pub source: String,
    /// Old or third party: show it with "check first".
    pub check_first: bool,
    /// The date of the source.
    pub dated: Option<Date>,
    /// Whose word it is.
    pub told_by: ToldBy,
}

/// Where a rule's value comes from, without the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The source's label; of what this case holds: who said it or where the person found it, empty where that
    /// is not known.
    pub source: String,
    /// Old or third party: show it with "check first".
    pub check_first: bool,
    /// The date of the source.
    pub dated: Option<Date>,
    /// Whose word it is.
    pub told_by: ToldBy,
}

impl<T> Rule<T> {
    /// Where its value comes from.
    pub fn origin(&self) -> Origin {
        Origin {
            source: self.source.clone(),
            check_first: self.check_first,
            dated: self.dated,
            told_by: self.told_by,
        }
    }

    /// A value of an official source within its review date.
    pub fn new(value: T, source: &str) -> Self {
        Self {
            value,
            source: source.to_owned(),
            check_first: false,
            dated: None,
            told_by: ToldBy::Source,
        }
    }
}

/// What the operator does with the rest of the balance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefundRule {
    /// Whether it is paid back.
    pub possible: bool,
    /// How long that takes.
    pub days: Option<Days>,
    /// Within how many days of closing it must be asked for.
    pub claim_within: Option<u32>,
}

/// How a way is reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The number, address or page, as it is dialled or copied.
    pub text: String,
    /// What else is known of it.
    pub about: Option<String>,
    /// The brand whose it is, where that need not be the line's.
    pub brand: Option<String>,
}

/// A way to reach the operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// Which.
    pub channel: Channel,
    /// `None`: the way exists, its address is not known.
    pub address: Option<Rule<Address>>,
    /// Whether it works from abroad, where known.
    pub from_abroad: Option<bool>,
}

/// A step of the ladder of complaints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LadderStep {
    /// Names it (`operator`, `regulator`).
    pub id: String,
    /// The letter it needs (`complaint-operator`).
    pub letter: String,
    /// Who it goes to.
    pub body: Option<Rule<String>>,
    /// Where it is handed in.
    pub portal: Option<Rule<String>>,
    /// How long they have to answer.
    pub answer: Option<Rule<Days>>,
}

/// How long this program waits where no rule says: advice of ours, shown as such, never as a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DefaultTerms {
    /// Bills looked at after closing.
    pub bill_cycles: u32,
    /// Days without a slip until written confirmation is asked for.
    pub slip_days: u32,
    /// Days without an answer until the next step.
    pub answer_days: u32,
    /// Days without the refund until it is asked after.
    pub refund_days: u32,
    /// Months for which the papers are kept.
    pub keep_months: u32,
    /// Months between two looks through idle lines.
    pub review_months: u32,
}

impl Default for DefaultTerms {
    fn default() -> Self {
        Self {
            bill_cycles: 3,
            slip_days: 14,
            answer_days: 30,
            refund_days: 30,
            keep_months: 36,
            review_months: 12,
        }
    }
}

/// An operator that the person did not name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherOperator {
    /// What to call it.
    pub name: String,
    /// The services that are its own account.
    pub services: Vec<String>,
}

/// Everything known about an operator and its country, for one line; what the operator said in the case is laid
/// over it once, by [`Rules::with_answers`], before a case is asked anything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// What to call the operator.
    pub operator_name: Option<String>,
    /// The services that are the operator's own account: there is nothing to move.
    pub operator_services: Vec<String>,
    /// The other operators with their accounts: which of them may serve the line in truth.
    pub other_operators: Vec<OtherOperator>,
    /// The operator's time zone.
    pub zone: Option<String>,
    /// The ways there are.
    pub ways: Vec<Way>,
    /// When the hotline answers.
    pub hours: Option<Rule<String>>,
    /// Whether a branch wants an appointment.
    pub appointment: Option<Rule<bool>>,
    /// The papers that closing needs.
    pub papers: Option<Rule<Vec<Document>>>,
    /// How long closing takes.
    pub termination: Option<Rule<Days>>,
    /// A minimum term or another agreement that binds the person for a time.
    pub minimum_term: Option<Rule<String>>,
    /// The ways by which closing can be asked for.
    pub termination_ways: Option<Rule<Vec<Channel>>>,
    /// Whether it works from abroad.
    pub remote: Option<Rule<bool>>,
    /// What closing costs.
    pub fee: Option<Rule<Money>>,
    /// Whether a debt keeps it from closing.
    pub debt_blocks: Option<Rule<bool>>,
    /// What becomes of the balance.
    pub refund: Option<Rule<RefundRule>>,
    /// Whether the balance can be moved to another number.
    pub transfer: Option<Rule<bool>>,
    /// What the line costs a month.
    pub monthly_fee: Option<Rule<Money>>,
    /// What a number costs that is not used.
    pub idle_fee: Option<Rule<String>>,
    /// After how many days without use it is ended.
    pub idle: Option<Rule<Days>>,
    /// The rest period before the number may be given to another.
    pub rest: Option<Rule<Days>>,
    /// Whether a person with power of attorney may do it.
    pub proxy: Option<Rule<bool>>,
    /// What the power of attorney has to say.
    pub proxy_wording: Option<Rule<String>>,
    /// What the confirmation is called and how it is given.
    pub slip: Option<Rule<String>>,
    /// How paid extras are turned off.
    pub extras_off: Option<Rule<String>>,
    /// Whether devices are registered to the line.
    pub device_registration: Option<Rule<bool>>,
    /// How long roaming charges may come late.
    pub late_roaming: Option<Rule<Days>>,
    /// The ways to a forgotten password.
    pub recovery: Vec<(RecoveryWay, Option<Rule<String>>)>,
    /// The ladder of complaints, lowest step first.
    pub ladder: Vec<LadderStep>,
    /// What a service keeps that lists accounts by number.
    pub account_lookup: Option<Rule<String>>,
    /// For how many months papers should be kept.
    pub keep_papers: Option<Rule<u32>>,
    /// Our own waiting times.
    pub default_terms: DefaultTerms,
}
