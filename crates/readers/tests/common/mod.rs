//! What the tests of this crate share: a sink that keeps everything, and the way to show it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
#![allow(dead_code, reason = "every test file uses its own part of this")]

use ringoff_model::{Observation, SenderTrust, SkipReason, Skipped};
use ringoff_readers::{
    Alone, Bytes, Flow, Format, Limits, Members, ReadError, ReadOptions, Sink, open, read,
    read_folder,
};
use secrecy::SecretString;
use serde_json::{Value, json};
use std::fs::File;
use std::io::Cursor;
use std::path::Path;

/// Opens every locked fixture.
pub const PASSPHRASE: &str = "four brass lamps";

/// Keeps what a reader hands over.
#[derive(Debug, Default)]
pub struct Kept {
    /// Label and format.
    pub files: Vec<(String, String)>,
    pub observations: Vec<Value>,
    pub skipped: Vec<Skipped>,
    pub unrecognized: Vec<String>,
    /// Label and name of the error.
    pub failed: Vec<(String, String)>,
    /// The last progress told.
    pub progress: u64,
    /// What is said where something is locked, one after the other.
    pub passphrases: Vec<&'static str>,
    /// Say stop after so many observations.
    pub stop_after: Option<usize>,
}

impl Sink for Kept {
    fn begin(&mut self, file: &str, format: &str) {
        self.files.push((file.to_owned(), format.to_owned()));
    }

    fn observation(&mut self, observation: Observation<'_>) -> Flow {
        self.observations.push(shown(&observation));
        if self.stop_after == Some(self.observations.len()) {
            Flow::Stop
        } else {
            Flow::Continue
        }
    }

    fn skipped(&mut self, skipped: Skipped) -> Flow {
        self.skipped.push(skipped);
        Flow::Continue
    }

    fn unrecognized(&mut self, file: &str) {
        self.unrecognized.push(file.to_owned());
    }

    fn failed(&mut self, file: &str, error: &ReadError) {
        self.failed.push((file.to_owned(), error.name().to_owned()));
    }

    fn passphrase(&mut self) -> Option<SecretString> {
        let said = (!self.passphrases.is_empty()).then(|| self.passphrases.remove(0));
        said.map(SecretString::from)
    }

    fn progress(&mut self, bytes: u64) -> Flow {
        assert!(bytes >= self.progress, "progress never goes back");
        self.progress = bytes;
        Flow::Continue
    }
}

impl Kept {
    pub fn texts(&self) -> Vec<&str> {
        self.observations
            .iter()
            .filter_map(|o| o["text"].as_str())
            .collect()
    }

    pub fn reasons(&self) -> Vec<SkipReason> {
        self.skipped.iter().map(|s| s.reason).collect()
    }
}

/// Reads bytes as a file of the given name.
pub fn read_named(name: &str, bytes: &[u8], limits: Limits) -> (Kept, Result<(), ReadError>) {
    let mut kept = Kept::default();
    let options = ReadOptions {
        limits,
        tables: &[],
        exports: &[],
    };
    let result = read(&mut Cursor::new(bytes), name, &Alone, &options, &mut kept);
    (kept, result)
}

/// Reads a file on disk.
pub fn read_path(path: &Path, options: &ReadOptions<'_>, kept: &mut Kept) -> Result<(), ReadError> {
    let name = path.file_name().unwrap().to_string_lossy();
    read(
        &mut open(path)?,
        &name,
        &Folder(path.parent().unwrap()),
        options,
        kept,
    )
}

/// The files of a folder on disk.
pub struct Folder<'a>(pub &'a Path);

impl Members for Folder<'_> {
    fn open(&self, path: &str) -> Option<Result<Box<dyn Bytes + '_>, ReadError>> {
        let file = File::open(self.0.join(path)).ok()?;
        Some(Ok(Box::new(file)))
    }

    fn listed(&self) -> Vec<(String, u64)> {
        let entries = self.0.read_dir().unwrap().map(|entry| entry.unwrap());
        let listed = entries.map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, entry.metadata().unwrap().len())
        });
        listed.collect()
    }
}

/// Reads bytes with one format, past containers and recognition.
pub fn read_with(
    format: &dyn Format,
    bytes: &[u8],
    limits: &Limits,
) -> (Kept, Result<(), ReadError>) {
    let mut kept = Kept::default();
    let mut input = bytes;
    let result = format.read(&mut input, limits, &mut kept);
    (kept, result)
}

/// The format of that id.
pub fn format(id: &str) -> &'static dyn Format {
    *ringoff_readers::FORMATS
        .iter()
        .find(|f| f.id() == id)
        .unwrap()
}

/// Everything read from a file, as JSON; absent values are left out.
pub fn report(path: &Path, options: &ReadOptions<'_>) -> Value {
    let mut kept = Kept {
        passphrases: vec![PASSPHRASE],
        ..Kept::default()
    };
    let result = match path.is_dir() {
        true => {
            let name = path.file_name().unwrap().to_string_lossy();
            read_folder(&Folder(path), &name, options, &mut kept)
        }
        false => read_path(path, options, &mut kept),
    };
    let pairs = |pairs: &[(String, String)]| -> Vec<Value> {
        pairs
            .iter()
            .map(|(file, name)| json!([file, name]))
            .collect()
    };
    without_nulls(json!({
        "files": pairs(&kept.files),
        "observations": kept.observations,
        "skipped": kept.skipped,
        "failed": (!kept.failed.is_empty()).then(|| pairs(&kept.failed)),
        "unrecognized": (!kept.unrecognized.is_empty()).then_some(&kept.unrecognized),
        "error": result.err().map(|e| e.name()),
    }))
}

fn shown(observation: &Observation<'_>) -> Value {
    without_nulls(match observation {
        Observation::Message(m) | Observation::Listed(m) => json!({
            "kind": "message",
            "place": m.place,
            "direction": format!("{:?}", m.direction),
            "peer": m.peer,
            "contact_name": m.contact_name,
            "text": m.text,
            "at": m.at,
            "sub_id": m.sim.sub_id,
            "service_center": m.sim.service_center,
            "destination": m.sim.destination,
        }),
        Observation::Mail(m) => json!({
            "kind": "mail",
            "place": m.place,
            "direction": format!("{:?}", m.direction),
            "from_name": m.from_name,
            "from": m.from,
            "to": m.to,
            "subject": m.subject,
            "text": m.text,
            "at": m.at,
            "trust": match &m.trust {
                SenderTrust::Authenticated(domain) => format!("authenticated {domain}"),
                SenderTrust::Unauthenticated => "unauthenticated".to_owned(),
                SenderTrust::Failed => "failed".to_owned(),
            },
            "bulk": m.bulk,
        }),
        Observation::Login(l) => json!({
            "kind": "login",
            "place": l.place,
            "title": l.title,
            "site": l.site,
            "user_name": l.user_name,
            "numbers": l.numbers.iter().map(|n| json!([n.text, format!("{:?}", n.at)])).collect::<Vec<_>>(),
            "has_totp": l.has_totp,
            "at": l.at,
        }),
        Observation::Contact(c) => json!({
            "kind": "contact",
            "place": c.place,
            "name": c.name,
            "organisation": c.organisation,
            "numbers": c.numbers,
            "emails": c.emails,
        }),
        Observation::StatedByService(s) => json!({
            "kind": "stated_by_service",
            "place": s.place,
            "service": s.service,
            "number": s.number,
            "label": s.label,
            "sure": s.sure.then_some(true),
        }),
        Observation::SecondFactor(s) => json!({
            "kind": "second_factor",
            "place": s.place,
            "issuer": s.issuer,
            "label": s.label,
        }),
        Observation::OwnLine(o) => json!({
            "kind": "own_line",
            "place": o.place,
            "number": o.number,
            "iccid": o.iccid,
            "carrier": o.carrier,
            "sub_id": o.sub_id,
        }),
        Observation::OnPhone(o) => json!({
            "kind": "on_phone",
            "place": o.place,
            "name": o.name,
            "app": o.app,
            "user_name": o.user_name,
        }),
        Observation::Call(c) => json!({
            "kind": "call",
            "place": c.place,
            "direction": format!("{:?}", c.direction),
            "peer": c.peer,
            "contact_name": c.contact_name,
            "at": c.at,
        }),
        Observation::Payment(p) => json!({
            "kind": "payment",
            "place": p.place,
            "day": p.day.to_string(),
            "at": p.at,
            "amount": p.amount.to_string(),
            "direction": (!p.direction_known).then_some("unknown"),
            "currency": p.currency,
            "counterparty": p.counterparty,
            "description": p.description,
            "reference": p.reference,
            "status": p.status.name(),
            "account": p.account.map(|tail| tail.to_string()),
            "balance": p.balance.map(|balance| balance.to_string()),
        }),
    })
}

fn without_nulls(mut value: Value) -> Value {
    if let Some(object) = value.as_object_mut() {
        object.retain(|_, value| !value.is_null());
    }
    value
}
