use crate::PhoneNumber;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Names one line within a scan or a case: its number in E.164.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct LineId(pub PhoneNumber);

/// One subscription, as far as finding accounts needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The number.
    pub number: PhoneNumber,
    /// `kz/kcell` and the like, where the person said so.
    pub operator: Option<String>,
    /// The subscription ids (`sub_id`) that the person says belong to this line.
    pub sub_ids: Vec<i32>,
    /// The first day the person held the number.
    pub first_day: Option<Date>,
    /// The last day the person held the number.
    pub last_day: Option<Date>,
}

/// A line as a phone tells of it as its own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PhoneLine {
    /// Its number.
    pub number: PhoneNumber,
    /// Android's subscription id.
    pub sub_id: Option<i32>,
    /// What is printed on the SIM.
    pub iccid: Option<String>,
    /// Whose it is.
    pub carrier: Option<String>,
}

impl Line {
    /// A line of which only the number is known.
    pub fn of(number: PhoneNumber) -> Self {
        Self {
            number,
            operator: None,
            sub_ids: Vec::new(),
            first_day: None,
            last_day: None,
        }
    }

    /// How other parts refer to this line.
    pub fn id(&self) -> LineId {
        LineId(self.number.clone())
    }
}
