//! The days of a case as a calendar file.

use crate::command::text::wrong;
use crate::{Result, Workspace, task_words};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use ringoff_case::{Case, CaseId, Phase, Task};
use ringoff_letters::{Alarm, CalendarEntry, CalendarOptions, CalendarWhen, calendar};
use ringoff_words::Words;
use std::collections::BTreeMap;

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
        let (changed, revision) = (now.timestamp(), self.revision(id));
        let tasks = self.tasks(&case, words.tag(), now);
        let mut days: BTreeMap<(Date, &str), Vec<&Task>> = BTreeMap::new();
        // Visits have entries of their own, with their time.
        let noted = |task: &&Task| task.is_open() && kind(task) != "visit";
        for task in tasks.iter().filter(noted) {
            if let Some(day) = day(task) {
                days.entry((day, kind(task))).or_default().push(task);
            }
        }
        let entries = days.into_iter();
        let mut entries: Vec<CalendarEntry> = entries
            .map(|((day, kind), tasks)| {
                let id = format!("{id}/{day}/{kind}");
                entry(id, day, &tasks, words, changed, revision)
            })
            .collect();
        entries.extend(visits(id, &case, words, changed, revision));
        if entries.is_empty() {
            return Err(wrong("calendar-empty", "calendar", ""));
        }
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

/// The day of a task; an optional one is noted for the day on which it opens.
fn day(task: &Task) -> Option<Date> {
    match (task.opens, task.due) {
        (Some(from), Some(to)) if from < to && task.optional => Some(from),
        (opens, due) => due.or(opens),
    }
}

/// What stands in one entry a day: tasks whose ids begin alike (`account:`).
fn kind(task: &Task) -> &str {
    task.id.0.split(':').next().unwrap_or_default()
}

fn entry(
    id: String,
    day: Date,
    tasks: &[&Task],
    words: &Words,
    changed: Timestamp,
    revision: u32,
) -> CalendarEntry {
    let said: Vec<(String, String)> = tasks.iter().map(|t| task_words(words, t, true)).collect();
    let phase = tasks.first().map_or(Phase::Before, |task| task.phase);
    let (title, detail) = match said.as_slice() {
        [(title, why)] => (title.clone(), why.clone()),
        [(title, _), more @ ..] => {
            let values = [
                ("title", title.as_str().into()),
                ("count", more.len().into()),
            ];
            let titles: Vec<&str> = said.iter().map(|(title, _)| title.as_str()).collect();
            (
                words.say("desk-calendar-more", &values),
                words.clauses(&titles),
            )
        }
        [] => Default::default(),
    };
    CalendarEntry {
        id,
        summary: words.say(&format!("desk-calendar-{}", phase.key()), &[]),
        private_summary: Some(title),
        private_detail: Some(detail),
        when: CalendarWhen::Day(day),
        alarms: vec![Alarm::EVE],
        revision,
        changed,
        cancelled: false,
    }
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
