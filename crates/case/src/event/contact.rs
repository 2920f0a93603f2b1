//! Talking to the operator.

use jiff::civil::{Date, Time};
use ringoff_model::{Channel, Moment};
use serde::{Deserialize, Serialize};

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Somebody answered and dealt with it.
    Reached,
    /// Nobody answered.
    Unreachable,
    /// They said no.
    Refused,
    /// They promised something.
    Promised,
}

impl Outcome {
    /// Every outcome, in the order in which a person is asked.
    pub const ALL: [Self; 4] = [
        Self::Reached,
        Self::Promised,
        Self::Refused,
        Self::Unreachable,
    ];

    /// The name in sentences and forms.
    pub fn name(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::Promised => "promised",
            Self::Refused => "refused",
            Self::Unreachable => "unreachable",
        }
    }
}

/// One attempt to reach the operator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactAttempt {
    /// By which way.
    pub channel: Channel,
    /// When.
    pub when: Moment,
    /// The time zone the person was in.
    pub zone: String,
    /// Minutes waited.
    pub waited_minutes: Option<u32>,
    /// Who answered.
    pub who: Option<String>,
    /// The ticket number.
    pub ticket: Option<String>,
    /// How it ended.
    pub outcome: Outcome,
    /// The day something was promised for.
    pub promised_for: Option<Date>,
    /// What was said.
    pub note: Option<String>,
}

/// A visit agreed on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// Names it within the case.
    pub id: String,
    /// Where.
    pub place: Option<String>,
    /// The day, in the operator's zone.
    pub day: Date,
    /// The time of day, in the operator's zone.
    pub time: Option<Time>,
    /// What else.
    pub note: Option<String>,
}

/// A way to a forgotten password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecoveryWay {
    /// The reset in the self-care pages or app.
    SelfService,
    /// Security questions.
    SecurityQuestions,
    /// The hotline.
    Hotline,
    /// A branch.
    Branch,
}

impl RecoveryWay {
    /// Every way, in the order in which they are tried.
    pub const ALL: [Self; 4] = [
        Self::SelfService,
        Self::SecurityQuestions,
        Self::Hotline,
        Self::Branch,
    ];

    /// The name in keys and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::SelfService => "self-service",
            Self::SecurityQuestions => "security-questions",
            Self::Hotline => "hotline",
            Self::Branch => "branch",
        }
    }
}

/// What kind of obstacle an operator put up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RefusalKind {
    /// They said no.
    Refused,
    /// A day passed on which they had promised or owed something.
    TermBroken,
}
