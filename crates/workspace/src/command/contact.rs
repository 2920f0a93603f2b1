//! An attempt to reach the operator.

use super::events::given;
use super::text::wrong;
use crate::{Result, zone_name};
use jiff::Zoned;
use jiff::civil::{Date, DateTime};
use ringoff_case::{Channel, ContactAttempt, Outcome};
use ringoff_model::Moment;

/// One attempt to reach the operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// By which way.
    pub channel: Channel,
    /// How it ended.
    pub outcome: Outcome,
    /// When, by the clocks where the person is, if not now.
    pub at: Option<DateTime>,
    /// Minutes waited.
    pub waited_minutes: Option<u32>,
    /// Who answered.
    pub who: Option<String>,
    /// The ticket number.
    pub ticket: Option<String>,
    /// The day they promised something for.
    pub promised_for: Option<Date>,
    /// Where, of a visit.
    pub place: Option<String>,
    /// What was said.
    pub note: Option<String>,
    /// Facts that were asked for, and the answers; what is blank was not answered.
    pub answers: Vec<(String, String)>,
}

impl Contact {
    /// An attempt just now of which no more is known.
    pub fn new(channel: Channel, outcome: Outcome) -> Self {
        Self {
            channel,
            outcome,
            at: None,
            waited_minutes: None,
            who: None,
            ticket: None,
            promised_for: None,
            place: None,
            note: None,
            answers: Vec::new(),
        }
    }

    /// The attempt as the journal keeps it: where the person was comes from the clock, the place of a visit
    /// stands before what was said.
    pub(super) fn attempt(self, now: &Zoned) -> Result<ContactAttempt> {
        let when = match self.at {
            None => now.clone(),
            Some(at) => at
                .to_zoned(now.time_zone().clone())
                .map_err(|_| wrong("value-invalid", "at", &at.to_string()))?,
        };
        let said = [given(self.place), given(self.note)];
        let said: Vec<String> = said.into_iter().flatten().collect();
        Ok(ContactAttempt {
            channel: self.channel,
            when: Moment(when.timestamp().as_millisecond()),
            zone: zone_name(&when).to_owned(),
            waited_minutes: self.waited_minutes,
            who: given(self.who),
            ticket: given(self.ticket),
            outcome: self.outcome,
            promised_for: self.promised_for,
            note: given(Some(said.join("; "))),
        })
    }
}
