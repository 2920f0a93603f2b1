//! Files kept as proof, and the bundle that proves the case to others.

use crate::looks::looks;
use crate::phrases::said;
use crate::{Result, Workspace, WorkspaceError, local, said_all, today};
use jiff::Zoned;
use jiff::civil::Date;
use ringoff_case::{CaseId, Event, Exhibit, ExhibitKind};
use ringoff_letters::{BundleFile, EvidenceBundle, Lang};
use ringoff_store::{Digest, VERIFIER, evidence};
use ringoff_words::Words;
use std::fs::File;
use std::io::{Read, Seek};
use std::path::Path;

/// The largest file that is kept.
const MOST: u64 = 64 << 20;

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
    /// Keeps a file as an exhibit of a case.
    pub fn attach(&mut self, id: &CaseId, file: &Path, proof: Proof, now: &Zoned) -> Result<u64> {
        let wrong = |source| WorkspaceError::File {
            path: file.display().to_string(),
            source,
        };
        let known = std::fs::metadata(file).map_err(wrong)?;
        if !known.is_file() {
            return Err(wrong(std::io::Error::other("not a file")));
        }
        let size = known.len();
        if size > MOST {
            let message = format!("{size} bytes, at most {MOST}");
            return Err(wrong(std::io::Error::other(message)));
        }
        let mut bytes = File::open(file).map_err(wrong)?;
        self.attach_from(id, (&mut bytes, size), proof, now)
    }

    /// Keeps so many bytes as an exhibit of a case.
    pub fn attach_from(
        &mut self,
        id: &CaseId,
        (bytes, size): (&mut (impl Read + Seek), u64),
        proof: Proof,
        now: &Zoned,
    ) -> Result<u64> {
        let path = proof.name.clone();
        let wrong = |source| WorkspaceError::File {
            path: path.clone(),
            source,
        };
        self.case(id)?;
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
        let exhibit = Exhibit {
            sha256: kept.id.to_string(),
            name: proof.name,
            kind: proof.kind,
            size: kept.size,
            note: proof.note,
            anyway: !fits,
        };
        self.write(id, Event::ExhibitAttached(exhibit), now)
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
            operator: operator.map(|o| o.legal_name.clone()),
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
    pub fn timeline(&self, id: &CaseId, words: &Words, reveal: bool) -> Result<Vec<TimelineRow>> {
        let case = self.case(id)?;
        let rows = case.timeline().into_iter().rev().map(|row| TimelineRow {
            seq: row.seq,
            day: local(row.at, &row.zone).date(),
            text: words.clauses(&said_all(words, &row.sentences, reveal)),
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
