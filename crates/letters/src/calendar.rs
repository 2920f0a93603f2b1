//! The case's days as a calendar file (RFC 5545).
//!
//! Own writer: the `icalendar` crate names itself as the product and writes zones without their rules.
//! Days are civil dates, moments are UTC. An entry keeps its UID over exports and counts up its
//! SEQUENCE, so that a calendar program changes the entry that it has instead of adding one.

use jiff::Timestamp;
use jiff::civil::Date;
use ringoff_model::hex;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The most octets of one line, RFC 5545 section 3.1.
const OCTETS: usize = 75;

/// One day or appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarEntry {
    /// What makes the entry the same one in every export: the case and the task. It is hashed.
    pub id: String,
    /// What anybody may see.
    pub summary: String,
    /// What replaces the summary where private text is asked for.
    #[serde(default)]
    pub private_summary: Option<String>,
    /// More, shown only where private text is asked for.
    #[serde(default)]
    pub private_detail: Option<String>,
    /// When it is.
    pub when: CalendarWhen,
    /// Reminders.
    #[serde(default)]
    pub alarms: Vec<Alarm>,
    /// How often the entry has changed.
    #[serde(default)]
    pub revision: u32,
    /// When it last changed.
    pub changed: Timestamp,
    /// It no longer takes place.
    #[serde(default)]
    pub cancelled: bool,
}

/// When an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CalendarWhen {
    /// A whole day.
    Day(Date),
    /// Whole days, the last one included.
    Days {
        /// The first day.
        from: Date,
        /// The last day.
        to: Date,
    },
    /// A moment and how long it takes.
    Moment {
        /// Its start.
        start: Timestamp,
        /// Its length.
        minutes: u32,
    },
}

/// A reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alarm {
    /// Minutes from the entry's start; negative ones lie before it.
    pub minutes: i32,
}

impl Alarm {
    /// Nine in the morning of the day before a whole-day entry.
    pub const EVE: Self = Self { minutes: -15 * 60 };
    /// Nine in the morning of a whole-day entry.
    pub const MORNING: Self = Self { minutes: 9 * 60 };
}

/// How a calendar is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarOptions {
    /// What the calendar is called.
    pub name: String,
    /// The moment of writing.
    pub stamp: Timestamp,
    /// Private text is wanted.
    #[serde(default)]
    pub private: bool,
}

/// How each file of ours begins: nobody else writes that it is made by Ringoff.
const BEGINNING: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Ringoff//Ringoff//EN\r\n";

/// Whether a file that begins so is a calendar of our making.
pub fn is_our_calendar(bytes: &[u8]) -> bool {
    bytes.starts_with(BEGINNING.as_bytes())
}

/// The entries as one calendar file.
pub fn calendar(entries: &[CalendarEntry], options: &CalendarOptions) -> String {
    let mut out = Lines(String::new());
    out.0.push_str(BEGINNING);
    out.put("CALSCALE", "GREGORIAN");
    out.put("METHOD", "PUBLISH");
    out.put("X-WR-CALNAME", &escaped(&options.name));
    for entry in entries {
        event(entry, options, &mut out);
    }
    out.put("END", "VCALENDAR");
    out.0
}

fn event(entry: &CalendarEntry, options: &CalendarOptions, out: &mut Lines) {
    let summary = match &entry.private_summary {
        Some(private) if options.private => private,
        _ => &entry.summary,
    };
    out.put("BEGIN", "VEVENT");
    out.put("UID", &uid(&entry.id));
    out.put("DTSTAMP", &utc(options.stamp));
    out.put("LAST-MODIFIED", &utc(entry.changed));
    out.put("SEQUENCE", &entry.revision.to_string());
    when(&entry.when, out);
    out.put("SUMMARY", &escaped(summary));
    if let Some(detail) = entry.private_detail.as_ref().filter(|_| options.private) {
        out.put("DESCRIPTION", &escaped(detail));
    }
    out.put("CLASS", "PRIVATE");
    let status = if entry.cancelled {
        "CANCELLED"
    } else {
        "CONFIRMED"
    };
    out.put("STATUS", status);
    for alarm in entry.alarms.iter().filter(|_| !entry.cancelled) {
        out.put("BEGIN", "VALARM");
        out.put("ACTION", "DISPLAY");
        out.put("DESCRIPTION", &escaped(summary));
        out.put("TRIGGER", &duration(alarm.minutes));
        out.put("END", "VALARM");
    }
    out.put("END", "VEVENT");
}

fn when(when: &CalendarWhen, out: &mut Lines) {
    let days = |from: Date, to: Date, out: &mut Lines| {
        out.put("DTSTART;VALUE=DATE", &day(from));
        // The end is the first day that does not belong to it.
        if let Ok(end) = to.max(from).tomorrow() {
            out.put("DTEND;VALUE=DATE", &day(end));
        }
        out.put("TRANSP", "TRANSPARENT");
    };
    match *when {
        CalendarWhen::Day(date) => days(date, date, out),
        CalendarWhen::Days { from, to } => days(from, to, out),
        CalendarWhen::Moment { start, minutes } => {
            out.put("DTSTART", &utc(start));
            out.put("DURATION", &format!("PT{}M", minutes.max(1)));
            out.put("TRANSP", "OPAQUE");
        }
    }
}

/// The same for the same id, and nothing can be read from it.
fn uid(id: &str) -> String {
    hex(&Sha256::digest(id.as_bytes())[..16]) + "@ringoff.invalid"
}

fn day(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

fn utc(moment: Timestamp) -> String {
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn duration(minutes: i32) -> String {
    let sign = if minutes < 0 { "-" } else { "" };
    format!("{sign}PT{}M", minutes.unsigned_abs())
}

/// A text value, RFC 5545 section 3.3.11.
fn escaped(text: &str) -> String {
    let safe = ringoff_model::for_terminal(text);
    let mut out = String::with_capacity(safe.len());
    for c in safe.trim().chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

struct Lines(String);

impl Lines {
    /// One property, folded at 75 octets and never inside a character.
    fn put(&mut self, name: &str, value: &str) {
        let mut used = 0;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if used + c.len_utf8() > OCTETS {
                self.0.push_str("\r\n ");
                used = 1;
            }
            self.0.push(c);
            used += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}
