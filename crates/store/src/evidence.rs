//! An exported folder: the journal and the exhibits in the clear, and the means to verify them.

use crate::digest::Hasher;
use crate::{Defect, Digest, Entry, Exhibit, Head, Problem, Report, Result, StoreError, line};
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

pub(crate) const JOURNAL: &str = "journal.jsonl";
pub(crate) const MANIFEST: &str = "manifest.json";
pub(crate) const VERIFY: &str = "verify.py";
const EXHIBITS: &str = "exhibits";
const FORMAT: &str = "ringoff-export";
const VERSION: u64 = 1;

/// The program that verifies an exported folder without Ringoff. It lies in every such folder.
pub const VERIFIER: &str = include_str!("../verifier/verify.py");

/// `manifest.json`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Manifest {
    format: String,
    version: u64,
    events: u64,
    head: Digest,
    exhibits: Vec<Kept>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    sha256: Digest,
    size: u64,
}

impl Manifest {
    pub(crate) fn new(events: u64, head: Digest, exhibits: &[Exhibit]) -> Self {
        let kept = |exhibit: &Exhibit| Kept {
            sha256: exhibit.id,
            size: exhibit.size,
        };
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            events,
            head,
            exhibits: exhibits.iter().map(kept).collect(),
        }
    }

    pub(crate) fn to_text(&self) -> Result<Vec<u8>> {
        let text = serde_json::to_vec_pretty(self);
        let mut text = text.map_err(|error| StoreError::io(MANIFEST.as_ref(), error.into()))?;
        text.push(b'\n');
        Ok(text)
    }
}

/// The journal and the manifest of an exported folder, for whoever packs one without a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportFiles {
    /// `journal.jsonl`: every entry, one a line.
    pub journal: Vec<u8>,
    /// `manifest.json`: the end of the chain, and the exhibits that go along.
    pub manifest: Vec<u8>,
}

/// What [`verify_export`] and `verify.py` read, besides the exhibits as `exhibits/<sha256>`.
pub fn evidence(entries: &[Entry], exhibits: &[Exhibit]) -> Result<ExportFiles> {
    let written = line::write(entries);
    let head = Head::of(entries);
    Ok(ExportFiles {
        journal: written.map_err(|error| StoreError::io(JOURNAL.as_ref(), error.into()))?,
        manifest: Manifest::new(head.seq, head.hash, exhibits).to_text()?,
    })
}

/// Verifies an exported folder as `verify.py` does. With `noted`, a hash that was printed or sent
/// earlier, the chain must also lead through it: only that shows a journal rewritten as a whole.
pub fn verify_export(folder: &Path, noted: Option<Digest>) -> Result<Report> {
    let mut report = Report::new();
    let mut problem = |file: &str, what| {
        let file = file.to_owned();
        report.problems.push(Problem { file, what });
    };
    let manifest = match fetch(&folder.join(MANIFEST))? {
        None => {
            problem(MANIFEST, Defect::Missing);
            None
        }
        Some(text) => read_manifest(&text)
            .map_err(|what| problem(MANIFEST, what))
            .ok(),
    };
    let mut entries: Vec<Entry> = Vec::new();
    match fetch(&folder.join(JOURNAL))? {
        None => problem(JOURNAL, Defect::Missing),
        Some(text) => {
            report.bytes += text.len() as u64;
            match line::read(&text) {
                Ok(read) => entries = read,
                Err(what) => problem(JOURNAL, what),
            }
        }
    }
    let mut head = Head::START;
    let mut seen = noted.is_none();
    for entry in &entries {
        if let Some(what) = entry.defect_after(head) {
            problem(JOURNAL, what);
            break;
        }
        head = Head {
            seq: entry.seq,
            hash: entry.hash,
        };
        seen = seen || noted == Some(entry.hash);
    }
    if let Some(manifest) = &manifest {
        if manifest.events != head.seq || manifest.head != head.hash {
            let seq = manifest.events;
            problem(JOURNAL, Defect::Rewritten { seq });
        }
        for kept in &manifest.exhibits {
            let file = format!("{EXHIBITS}/{}", kept.sha256);
            match hash_of(&folder.join(&file))? {
                None => problem(&file, Defect::Missing),
                Some((size, _)) if size < kept.size => problem(&file, Defect::CutOff),
                Some(found) if found != (kept.size, kept.sha256) => {
                    problem(&file, Defect::Altered);
                }
                Some((size, _)) => report.bytes += size,
            }
        }
        report.exhibits = manifest.exhibits.len() as u64;
    }
    if !seen {
        problem(JOURNAL, Defect::Rewritten { seq: head.seq });
    }
    report.head = head;
    report.events = head.seq;
    report.files = report.exhibits + 2;
    Ok(report)
}

fn read_manifest(text: &[u8]) -> Result<Manifest, Defect> {
    let manifest: Manifest = serde_json::from_slice(text).map_err(|_| Defect::Malformed)?;
    if manifest.format != FORMAT || manifest.version != VERSION {
        return Err(Defect::Malformed);
    }
    Ok(manifest)
}

fn fetch(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StoreError::io(path, error)),
    }
}

/// The size and hash of a file.
fn hash_of(path: &Path) -> Result<Option<(u64, Digest)>> {
    let failed = |error| StoreError::io(path, error);
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(error)),
    };
    let (mut hasher, mut size) = (Hasher::default(), 0);
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = file.read(&mut buffer).map_err(failed)?;
        let Some(part) = buffer.get(..read).filter(|part| !part.is_empty()) else {
            return Ok(Some((size, hasher.finish())));
        };
        hasher.update(part);
        size += part.len() as u64;
    }
}
