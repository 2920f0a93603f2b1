//! Tables of `data/`, and what a reader hands out as JSON that can be compared.
#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "only tests come here")]

use crate::common;
use ringoff_model::{
    Direction, Moment, Observation, Place, SkipReason, Skipped, StatedNumber, StatedWhere,
};
use ringoff_readers::{
    Alone, FORMATS, Flow, Format, Head, Limits, ReadError, ReadOptions, Sink, Table, read,
};
use serde_json::{Map, Value, json};
use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

/// Keeps all that a reader hands out.
#[derive(Default)]
pub struct Kept {
    pub observations: Vec<Value>,
    pub skipped: Vec<Skipped>,
    /// The `Debug` output of everything.
    pub debug: String,
    pub stop_after: Option<usize>,
}

impl Sink for Kept {
    fn begin(&mut self, _: &str, _: &str) {}

    fn observation(&mut self, observation: Observation<'_>) -> Flow {
        self.debug += &format!("{observation:?}\n");
        self.observations.push(as_json(&observation));
        if self
            .stop_after
            .is_some_and(|most| self.observations.len() >= most)
        {
            Flow::Stop
        } else {
            Flow::Continue
        }
    }

    fn skipped(&mut self, skipped: Skipped) -> Flow {
        self.debug += &format!("{skipped:?}\n");
        self.skipped.push(skipped);
        Flow::Continue
    }

    fn unrecognized(&mut self, _: &str) {}

    fn failed(&mut self, _: &str, _: &ReadError) {}

    fn progress(&mut self, _: u64) -> Flow {
        Flow::Continue
    }
}

impl Kept {
    pub fn reasons(&self) -> Vec<SkipReason> {
        self.skipped.iter().map(|skipped| skipped.reason).collect()
    }

    pub fn as_json(&self) -> Value {
        let skipped = self
            .skipped
            .iter()
            .map(|s| json!({ "place": place(s.place), "reason": s.reason.name() }));
        json!({ "observations": self.observations, "skipped": skipped.collect::<Vec<_>>() })
    }
}

pub fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The text of every description, by id.
pub fn descriptions() -> Vec<(String, String)> {
    let mut out: Vec<_> = files(&folder("../../data/tables"))
        .into_iter()
        .map(|path| {
            let id = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (id, fs::read_to_string(&path).unwrap())
        })
        .collect();
    out.sort();
    out
}

pub fn tables() -> Vec<Table> {
    descriptions()
        .iter()
        .map(|(id, text)| Table::from_toml(id, text).unwrap())
        .collect()
}

/// Reads a file through recognition, with every described table.
pub fn read_described(
    name: &str,
    bytes: &[u8],
    limits: Limits,
) -> (common::Kept, Result<(), ReadError>) {
    let tables = tables();
    let options = ReadOptions {
        limits,
        tables: &tables,
        exports: &[],
    };
    let mut kept = common::Kept::default();
    let result = read(&mut Cursor::new(bytes), name, &Alone, &options, &mut kept);
    (kept, result)
}

pub fn table(id: &str) -> Table {
    tables().into_iter().find(|table| table.id() == id).unwrap()
}

pub fn bitwarden() -> &'static dyn Format {
    *FORMATS
        .iter()
        .find(|format| format.id() == "bitwarden-json")
        .unwrap()
}

pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut out: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    out.sort();
    out
}

pub fn head(bytes: &[u8]) -> Head<'_> {
    let length = bytes.len().min(64 << 10);
    Head {
        bytes: &bytes[..length],
        whole: length == bytes.len(),
    }
}

pub fn read_table(table: &Table, bytes: &[u8], limits: &Limits) -> (Kept, Result<(), ReadError>) {
    let mut kept = Kept::default();
    let mut input = bytes;
    let result = table.read(&mut input, limits, &mut kept);
    (kept, result)
}

pub fn read_bitwarden(bytes: &[u8], limits: &Limits) -> (Kept, Result<(), ReadError>) {
    let mut kept = Kept::default();
    let mut input = bytes;
    let result = bitwarden().read(&mut input, limits, &mut kept);
    (kept, result)
}

/// What an observation says, without what it does not say.
pub fn as_json(observation: &Observation<'_>) -> Value {
    let all = match observation {
        Observation::Login(login) => json!({
            "place": place(login.place),
            "title": login.title,
            "site": login.site,
            "user_name": login.user_name,
            "numbers": login.numbers.iter().map(number).collect::<Vec<_>>(),
            "has_totp": login.has_totp,
            "at": login.at.map(instant),
        }),
        Observation::Message(message) | Observation::Listed(message) => json!({
            "place": place(message.place),
            "direction": match message.direction {
                Direction::Received => "received",
                Direction::Sent => "sent",
            },
            "peer": message.peer,
            "contact_name": message.contact_name,
            "text": message.text,
            "at": message.at.map(instant),
            "sub_id": message.sim.sub_id,
            "service_center": message.sim.service_center,
            "destination": message.sim.destination,
        }),
        Observation::Contact(contact) => json!({
            "place": place(contact.place),
            "name": contact.name,
            "organisation": contact.organisation,
            "numbers": contact.numbers,
            "emails": contact.emails,
        }),
        Observation::Payment(payment) => json!({
            "place": place(payment.place),
            "day": payment.day.to_string(),
            "at": payment.at.map(instant),
            "amount": payment.amount.to_string(),
            "direction": (!payment.direction_known).then_some("unknown"),
            "currency": payment.currency,
            "counterparty": payment.counterparty,
            "description": Some(&payment.description).filter(|text| !text.is_empty()),
            "reference": payment.reference,
            "status": Some(payment.status.name()).filter(|name| *name != "booked"),
            "account": payment.account,
            "balance": payment.balance.map(|balance| balance.to_string()),
        }),
        Observation::StatedByService(stated) => json!({
            "place": place(stated.place),
            "service": stated.service,
            "number": stated.number,
            "label": stated.label,
            "sure": stated.sure,
        }),
        Observation::Call(call) => json!({
            "place": place(call.place),
            "direction": match call.direction {
                Direction::Received => "received",
                Direction::Sent => "sent",
            },
            "peer": call.peer,
            "at": call.at.map(instant),
        }),
        Observation::OwnLine(own) => json!({ "place": place(own.place), "number": own.number }),
        _ => panic!("no table holds such"),
    };
    let Value::Object(all) = all else {
        panic!("an object")
    };
    let said =
        |value: &Value| !matches!(value, Value::Null | Value::Bool(false)) && *value != json!([]);
    Value::Object(
        all.into_iter()
            .filter(|(_, value)| said(value))
            .collect::<Map<_, _>>(),
    )
}

fn number(number: &StatedNumber<'_>) -> String {
    let place = match number.at {
        StatedWhere::UserName => "user_name",
        StatedWhere::Notes => "notes",
        StatedWhere::Field => "field",
    };
    format!("{place}: {}", number.text)
}

fn place(place: Place) -> String {
    match place {
        Place::Byte(n) => format!("byte {n}"),
        Place::Line(n) => format!("line {n}"),
        Place::Entry(n) => format!("entry {n}"),
    }
}

/// `2024-02-29T10:30:45Z`, found by counting days from 1970 on.
fn instant(at: Moment) -> String {
    let seconds = at.0.div_euclid(1000);
    let (mut day, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let mut year = 1970;
    while day >= 365 + i64::from(leap(year)) {
        day -= 365 + i64::from(leap(year));
        year += 1;
    }
    let february = 28 + i64::from(leap(year));
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if day < length {
            break;
        }
        day -= length;
        month += 1;
    }
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!(
        "{year:04}-{month:02}-{:02}T{hour:02}:{minute:02}:{second:02}Z",
        day + 1
    )
}

/// Every password, code word, pin and key of the fixtures has this word in it.
pub fn no_canary(kept: &Kept, id: &str) {
    let all = kept.debug.to_lowercase();
    assert!(!all.contains("canary"), "{id}: {}", kept.debug);
}
