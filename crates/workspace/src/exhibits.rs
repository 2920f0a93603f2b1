//! Files kept as proof, and the bundle that proves the case to others.

use crate::command::events::given;
use crate::looks::looks;
use crate::phrases::{company, said};
use crate::{Result, Workspace, WorkspaceError, said_all, today};
use jiff::Zoned;
use jiff::civil::Date;
use ringoff_case::{CaseId, Event, Exhibit, ExhibitKind};
use ringoff_letters::{BundleFile, EvidenceBundle, Lang};
use ringoff_store::{Digest, VERIFIER, evidence};
use ringoff_words::Words;
use std::fs::File;
use std::io::{Cursor, Read, Seek};
use std::path::{Path, PathBuf};

/// The largest file that is kept.
const MOST: u64 = 64 << 20;

/// Where the bytes of a proof are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProofFile {
    /// In a file.
    Path(PathBuf),
    /// Here: what came over a page does not lie in the clear on a disk first.
    Bytes(Vec<u8>),
}

/// A file to be kept as proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The name under which it is kept.
    pub name: String,
    /// What the person says it is.
    pub kind: ExhibitKind,
    /// What it shows.
    pub note: Option<String>,
    /// Keep it even if it does not look like what it is said to be.
    pub anyway: bool,
}

impl Proof {
    /// The file of this path, under its own name.
    pub fn of(file: &Path, kind: ExhibitKind) -> Self {
        let name = file.file_name();
        let name = name.map(|name| name.to_string_lossy().into_owned());
        Self {
            name: name.unwrap_or_else(|| "file".to_owned()),
            kind,
            note: None,
            anyway: false,
        }
    }
}

impl Workspace {
    /// Keeps a file, and gives the event that makes an exhibit of it.
    pub(crate) fn keep_proof(&mut self, file: ProofFile, proof: Proof) -> Result<Event> {
        match file {
            ProofFile::Bytes(bytes) => {
                let size = bytes.len() as u64;
                self.keep(&mut Cursor::new(bytes), size, proof)
            }
            ProofFile::Path(path) => {
                let wrong = |source| WorkspaceError::File {
                    path: path.display().to_string(),
                    source,
                };
                let known = std::fs::metadata(&path).map_err(wrong)?;
                if !known.is_file() {
                    return Err(wrong(std::io::Error::other("not a file")));
                }
                let mut bytes = File::open(&path).map_err(wrong)?;
                self.keep(&mut bytes, known.len(), proof)
            }
        }
    }

    fn keep(&mut self, bytes: &mut (impl Read + Seek), size: u64, proof: Proof) -> Result<Event> {
        let wrong = |source| WorkspaceError::File {
            path: proof.name.clone(),
            source,
        };
        if size > MOST {
            let message = format!("{size} bytes, at most {MOST}");
            return Err(wrong(std::io::Error::other(message)));
        }
        let looks = looks(bytes, size).map_err(wrong)?;
        let fits = looks.fits(proof.kind);
        if !fits && !proof.anyway {
            return Err(WorkspaceError::NoDocument {
                name: proof.name,
                looks,
            });
        }
        bytes.rewind().map_err(wrong)?;
        // What grows meanwhile is kept as far as it was asked for.
        let kept = self.store.put_exhibit(&mut bytes.take(size))?;
        Ok(Event::ExhibitAttached(Exhibit {
            sha256: kept.id.to_string(),
            name: proof.name,
            kind: proof.kind,
            size: kept.size,
            note: given(proof.note),
            anyway: !fits,
        }))
    }

    /// The bytes of an exhibit of a case, and what it is.
    pub fn exhibit(&self, id: &CaseId, sha256: &str) -> Result<(Exhibit, Vec<u8>)> {
        let case = self.case(id)?;
        let known = case.state().exhibits.iter().find(|e| e.sha256 == sha256);
        let digest = Digest::parse(sha256);
        let (Some(known), Some(digest)) = (known, digest) else {
            return Err(WorkspaceError::Value(sha256.to_owned()));
        };
        Ok((known.clone(), self.store.exhibit(&digest)?))
    }

    /// A zip with the journal of the case, its exhibits, hashes of all, and a program that checks them.
    pub fn bundle(&self, id: &CaseId, own: Lang, now: &Zoned) -> Result<Vec<u8>> {
        let case = self.case(id)?;
        let line = case.state().line.as_ref();
        let words = Words::new(own.tag());
        let operator = line.and_then(|line| self.registry.operator(line.operator.as_deref()?));
        let mut files = Vec::new();
        for exhibit in &case.state().exhibits {
            let (_, bytes) = self.exhibit(id, &exhibit.sha256)?;
            files.push(BundleFile {
                name: exhibit.name.clone(),
                what: said(&format!("exhibit-{}", exhibit.kind.name())),
                date: None,
                bytes,
            });
        }
        let entries = self.store.entries()?;
        let kept: Vec<ringoff_store::Exhibit> = files
            .iter()
            .map(|file| ringoff_store::Exhibit {
                id: Digest::of(&file.bytes),
                size: file.bytes.len() as u64,
            })
            .collect();
        // The whole journal: a chain with entries taken out proves nothing.
        let stated = evidence(&entries, &kept)?;
        let head = self.store.head();
        let data = EvidenceBundle {
            line_number: line.map(|line| words.phone(line.number.reveal())),
            operator: operator.map(company),
            holder: line.and_then(|line| line.holder.clone()),
            journal: stated.journal,
            manifest: stated.manifest,
            head_hash: Some(head.hash.to_string()),
            events: Some(head.seq),
            files,
            verifier: Some(("verify.py".to_owned(), VERIFIER.as_bytes().to_vec())),
            today: Some(today(&case, now)),
        };
        Ok(ringoff_letters::bundle(own, None, &data)?)
    }

    /// The timeline of a case in words, the latest first: number, day, sentence, whether it is undone.
    pub fn timeline(
        &self,
        id: &CaseId,
        words: &Words,
        reveal: bool,
        now: &Zoned,
    ) -> Result<Vec<TimelineRow>> {
        let case = self.case(id)?;
        let tasks = self.tasks(&case, words.tag(), now);
        let rows = case.timeline().into_iter().rev().map(|row| TimelineRow {
            seq: row.seq,
            day: row.at.in_zone(&row.zone).date(),
            text: words.clauses(&said_all(words, &row.sentences, &tasks, reveal)),
            note: row.note,
            undone: row.undone_by.is_some(),
            ignored: row.ignored.map(|why| words.say(why.key(), &[])),
        });
        Ok(rows.collect())
    }
}

/// One entry of a case's journal in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineRow {
    /// Its number.
    pub seq: u64,
    /// The day it was written.
    pub day: Date,
    /// What happened.
    pub text: String,
    /// What the person added.
    pub note: Option<String>,
    /// It was taken back.
    pub undone: bool,
    /// It changed nothing: why.
    pub ignored: Option<String>,
}
