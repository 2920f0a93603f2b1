//! Judgement of payments and messages: what still runs before closing, what is wrong after it.
//!
//! Knows no archive, no bank and no operator: charges, names, days and expected money come in as
//! plain values, and the day on which it is asked. Amounts are exact; between two currencies
//! nothing is compared and nothing converted. The same charges give the same findings with the
//! same ids, in whichever order and from however many copies of a statement they come.

mod id;
mod judge;
mod pairs;
mod record;
mod series;
mod text;

#[cfg(test)]
mod tests;

pub use id::fresh;
pub use judge::judge;

use jiff::civil::Date;
use ringoff_model::{AccountTail, Currency, Origin, Payment, PaymentStatus};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A line of a statement, kept for judgement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charge {
    /// The day as the statement writes it.
    pub day: Date,
    /// Less than zero went out.
    pub amount: Decimal,
    /// Whether the statement tells which way it went; where not, `amount` is only how much.
    pub direction_known: bool,
    /// In which currency, where it is told.
    pub currency: Option<Currency>,
    /// The other side; may be empty.
    pub counterparty: String,
    /// What it was for; may be empty.
    pub description: String,
    /// The bank's reference; may be empty.
    pub reference: String,
    /// How far it is done.
    pub status: PaymentStatus,
    /// On which card or account.
    pub account: Option<AccountTail>,
    /// Where it was read.
    pub origin: Origin,
}

impl Charge {
    /// From a payment that was read in `file`.
    pub fn of(payment: &Payment<'_>, file: &str) -> Self {
        Self {
            day: payment.day,
            amount: payment.amount,
            direction_known: payment.direction_known,
            currency: payment.currency,
            counterparty: payment
                .counterparty
                .as_deref()
                .unwrap_or_default()
                .to_owned(),
            description: payment.description.as_ref().to_owned(),
            reference: payment.reference.as_deref().unwrap_or_default().to_owned(),
            status: payment.status,
            account: payment.account,
            origin: Origin {
                file: file.into(),
                place: payment.place,
            },
        }
    }

    /// Whether money went out and stayed out, as far as the entry itself says.
    pub fn is_out(&self) -> bool {
        self.went_out() && self.status != PaymentStatus::Reversed
    }

    /// The same, once the person has said what amounts without a direction are.
    pub fn answered(&self, unsigned: Unsigned) -> Self {
        let mut charge = self.clone();
        if !charge.direction_known {
            charge.direction_known = true;
            charge.amount = match unsigned {
                Unsigned::Charges => -charge.amount.abs(),
                Unsigned::Income => charge.amount.abs(),
            };
        }
        charge
    }

    /// Whether it is this other row, whose direction was not known. A statement may be read again under another
    /// name, and two files may share one: the row itself tells.
    pub fn answers(&self, other: &Self) -> bool {
        self.direction_known
            && !other.direction_known
            && self.origin.place == other.origin.place
            && (self.day, self.amount.abs()) == (other.day, other.amount.abs())
            && (&self.counterparty, &self.description, &self.reference)
                == (&other.counterparty, &other.description, &other.reference)
    }

    /// Whether the statement says that money went out.
    pub(crate) fn went_out(&self) -> bool {
        self.direction_known && self.amount < Decimal::ZERO
    }

    /// Whether the statement says that money came in.
    pub(crate) fn came_in(&self) -> bool {
        self.direction_known && self.amount > Decimal::ZERO
    }
}

/// What amounts are whose statement does not say which way they went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsigned {
    /// Money that went out.
    Charges,
    /// Money that came in.
    Income,
}

/// Money that is to come back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExpectedMoney {
    /// How much, more than zero.
    pub amount: Decimal,
    /// In which currency.
    pub currency: Option<Currency>,
    /// Since when it is awaited; what came before is something else.
    pub since: Option<Date>,
    /// The day by which it should have come.
    pub by: Date,
}

/// Another line that the person keeps. Its bills are in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherLine {
    /// The end of its number as bills write it, four digits at the least.
    pub number_tail: String,
    /// The number of its contract.
    pub contract: Option<String>,
    /// What statements call its operator.
    pub operator_names: Vec<String>,
}

/// An account that the person has moved to another number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MovedAccount {
    /// The service.
    pub service: String,
    /// The day it was moved.
    pub since: Date,
}

/// A message that shows that a service still writes to the number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sighting {
    /// The service.
    pub service: String,
    /// The day of the message.
    pub day: Date,
    /// What it said, codes blanked.
    pub excerpt: String,
    /// Where it was read.
    pub origin: Origin,
}

/// What is watched: one line and its operator.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Watched {
    /// What statements call the operator, its brands included.
    pub operator_names: Vec<String>,
    /// What statements call any operator of the country: their rows are kept, for the person may name the
    /// operator later, or another.
    #[serde(default)]
    pub any_operator_names: Vec<String>,
    /// The number of the line, in any spelling.
    pub line_spellings: Vec<String>,
    /// The number of its contract.
    #[serde(default)]
    pub contract: Option<String>,
    /// The currency of the operator's country.
    pub currency: Option<Currency>,
    /// The day from which nothing may be charged any more; `None` before closing.
    pub closing_day: Option<Date>,
    /// Until when charges for roaming may come late.
    pub late_roaming_until: Option<Date>,
    /// Money that is to come back.
    pub expected: Vec<ExpectedMoney>,
    /// Lines that the person keeps.
    pub other_lines: Vec<OtherLine>,
    /// Accounts that were moved.
    pub moved: Vec<MovedAccount>,
    /// The last day that the statements tell of, where not all their rows are handed in.
    pub seen_until: Option<Date>,
}

impl Watched {
    /// Whether a charge states the line's contract.
    pub(crate) fn contract_in(&self, charge: &Charge) -> bool {
        let contract = self.contract.as_deref();
        contract.is_some_and(|contract| text::states_contract(charge, contract))
    }

    /// Whether a payment could matter here. Whoever reads a statement of millions of rows keeps
    /// those only, and notes the last day of all of them in `seen_until`.
    pub fn concerns(&self, charge: &Charge) -> bool {
        text::names(charge, &self.operator_names)
            || text::names(charge, &self.any_operator_names)
            || text::states_line(charge, &self.line_spellings)
            || self.contract_in(charge)
            || self
                .expected
                .iter()
                .any(|money| money.amount == charge.amount)
    }
}

/// What is wrong, or on its way to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// The operator took money after closing.
    LateFee,
    /// Money that goes to the operator by itself.
    AutoTopUp,
    /// Money that should have come back and has not.
    MissingRefund,
    /// The same charge twice.
    DoubleCharge,
    /// A paid extra that runs through the operator.
    Subscription,
    /// The operator took money in a currency that is not its own.
    ForeignCurrencyCharge,
    /// An account that was moved still writes to the number.
    StillBound,
    /// Roaming that is charged after closing: in order within its time, an alarm behind it, a question where no time is
    /// known.
    LateRoaming,
    /// The statement does not tell whether the operator took the money or gave it.
    DirectionUnknown,
}

impl FindingKind {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::LateFee,
        Self::AutoTopUp,
        Self::MissingRefund,
        Self::DoubleCharge,
        Self::Subscription,
        Self::ForeignCurrencyCharge,
        Self::StillBound,
        Self::LateRoaming,
        Self::DirectionUnknown,
    ];

    /// The name in `--json`; with strokes for underscores, the end of its sentences' keys
    /// (`watch-late-fee`, `watch-late-fee-why`, `watch-late-fee-do`).
    pub fn name(self) -> &'static str {
        match self {
            Self::LateFee => "late_fee",
            Self::AutoTopUp => "auto_top_up",
            Self::MissingRefund => "missing_refund",
            Self::DoubleCharge => "double_charge",
            Self::Subscription => "subscription",
            Self::ForeignCurrencyCharge => "foreign_currency_charge",
            Self::StillBound => "still_bound",
            Self::LateRoaming => "late_roaming",
            Self::DirectionUnknown => "direction_unknown",
        }
    }
}

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Must not be: act.
    Alarm,
    /// Runs now and must be stopped before closing.
    Stop,
    /// The statements do not tell enough: ask.
    Check,
    /// In order so far; good to know.
    Expected,
}

/// One thing found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Names the finding for ever: the same payment found again has the same id.
    pub id: String,
    /// What is wrong.
    pub kind: FindingKind,
    /// How much it matters.
    pub severity: Severity,
    /// Whether it happened from the closing day on.
    pub after_closing: bool,
    /// The payments that show it, latest last.
    pub charges: Vec<Charge>,
    /// The messages that show it, latest last.
    pub sightings: Vec<Sighting>,
    /// The day of the last of them, or the day by which money should have come.
    pub day: Date,
    /// How much it is about, more than zero.
    pub amount: Option<Decimal>,
    /// In which currency.
    pub currency: Option<Currency>,
    /// The account concerned.
    pub service: Option<String>,
}

impl Finding {
    /// The key of its sentence; `-why` and `-do` behind it are those of the other two. What may
    /// happen before and after closing has other words after it.
    pub fn key(&self) -> &'static str {
        match (self.kind, self.after_closing) {
            (FindingKind::AutoTopUp, true) => "watch-auto-top-up-after",
            (FindingKind::Subscription, true) => "watch-subscription-after",
            (FindingKind::DoubleCharge, true) => "watch-double-charge-after",
            (FindingKind::AutoTopUp, false) => "watch-auto-top-up",
            (FindingKind::Subscription, false) => "watch-subscription",
            (FindingKind::DoubleCharge, false) => "watch-double-charge",
            (FindingKind::LateFee, _) => "watch-late-fee",
            (FindingKind::MissingRefund, _) => "watch-missing-refund",
            (FindingKind::ForeignCurrencyCharge, _) => "watch-foreign-currency-charge",
            (FindingKind::StillBound, _) => "watch-still-bound",
            (FindingKind::LateRoaming, _) => match self.severity {
                Severity::Expected => "watch-late-roaming",
                Severity::Alarm => "watch-late-roaming-over",
                Severity::Stop | Severity::Check => "watch-late-roaming-open",
            },
            (FindingKind::DirectionUnknown, _) => "watch-direction-unknown",
        }
    }
}

/// Why a charge of the operator is none to worry about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Innocence {
    /// It was taken back.
    Reversed,
    /// It is the bill of another line.
    OtherLine,
}

/// What comes of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    /// What to act on, by weight and day.
    pub findings: Vec<Finding>,
    /// Charges that look like the operator's and are in order, and why.
    pub innocent: Vec<(Charge, Innocence)>,
    /// The last day that any statement tells of.
    pub seen_until: Option<Date>,
}
