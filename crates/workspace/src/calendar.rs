//! The days of a case as a calendar file.

use crate::{Result, Workspace, task_words};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use ringoff_case::{Case, CaseId, Task};
use ringoff_letters::{Alarm, CalendarEntry, CalendarOptions, CalendarWhen, calendar};
use ringoff_words::Words;

/// Minutes of a visit to a branch.
const VISIT: u32 = 60;
/// A day before, and two hours before.
const DAY_BEFORE: Alarm = Alarm { minutes: -24 * 60 };
const SHORTLY_BEFORE: Alarm = Alarm { minutes: -120 };

impl Workspace {
    /// Deadlines, appointments and checks. Without `private` no entry tells the number, the operator or
    /// the account.
    pub fn calendar(
        &self,
        id: &CaseId,
        words: &Words,
        private: bool,
        now: &Zoned,
    ) -> Result<String> {
        let case = self.case(id)?;
        let changed = now.timestamp();
        let mut entries: Vec<CalendarEntry> = self
            .tasks(&case, words.tag(), now)
            .iter()
            .filter_map(|task| entry(id, task, words, changed, self.revision(id)))
            .collect();
        entries.extend(visits(id, &case, words, changed, self.revision(id)));
        let options = CalendarOptions {
            name: words.say("desk-calendar-name", &[]),
            stamp: changed,
            private,
        };
        Ok(calendar(&entries, &options))
    }

    /// Counts up with every entry of the case, so that a calendar takes the newer of two files.
    fn revision(&self, id: &CaseId) -> u32 {
        u32::try_from(self.journal(id).len()).unwrap_or(u32::MAX)
    }
}

fn entry(
    id: &CaseId,
    task: &Task,
    words: &Words,
    changed: Timestamp,
    revision: u32,
) -> Option<CalendarEntry> {
    let when = match (task.opens, task.due) {
        (Some(from), Some(to)) if from < to && task.optional => CalendarWhen::Day(from),
        (_, Some(due)) => CalendarWhen::Day(due),
        (Some(opens), None) => CalendarWhen::Day(opens),
        (None, None) => return None,
    };
    let (title, why) = task_words(words, task, true);
    Some(CalendarEntry {
        id: format!("{id}/{}", task.id),
        summary: words.say(&format!("desk-calendar-{}", task.phase.key()), &[]),
        private_summary: Some(title),
        private_detail: Some(why),
        when,
        alarms: vec![Alarm::EVE],
        revision,
        changed,
        cancelled: !task.is_open(),
    })
}

fn visits(
    id: &CaseId,
    case: &Case,
    words: &Words,
    changed: Timestamp,
    revision: u32,
) -> Vec<CalendarEntry> {
    let zone = case
        .state()
        .line
        .as_ref()
        .and_then(|line| line.zone.clone());
    let zone = zone
        .and_then(|zone| TimeZone::get(&zone).ok())
        .unwrap_or(TimeZone::UTC);
    let visits = case.state().appointments.values();
    visits
        .map(|visit| {
            let start = visit
                .time
                .and_then(|time| visit.day.to_datetime(time).to_zoned(zone.clone()).ok());
            CalendarEntry {
                id: format!("{id}/appointment/{}", visit.id),
                summary: words.say("desk-calendar-visit", &[]),
                private_summary: visit.place.clone(),
                private_detail: visit.note.clone(),
                when: match &start {
                    Some(start) => CalendarWhen::Moment {
                        start: start.timestamp(),
                        minutes: VISIT,
                    },
                    None => CalendarWhen::Day(visit.day),
                },
                alarms: match &start {
                    Some(_) => vec![DAY_BEFORE, SHORTLY_BEFORE],
                    None => vec![Alarm::EVE],
                },
                revision,
                changed,
                cancelled: false,
            }
        })
        .collect()
}
