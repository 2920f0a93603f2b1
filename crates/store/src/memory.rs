use crate::store::fits;
use crate::{Defect, Digest};
use crate::{Entry, Exhibit, ExhibitId, Head, Problem, Report, Result, Store, StoreError};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

/// A store that is gone with the process: for tests, and for commands that need no vault.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    entries: Vec<Entry>,
    exhibits: BTreeMap<ExhibitId, Vec<u8>>,
}

impl Memory {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Store for Memory {
    fn append(&mut self, payload: &[u8]) -> Result<Entry> {
        fits([payload])?;
        let entry = Entry::after(self.head(), payload.to_vec());
        self.entries.push(entry.clone());
        Ok(entry)
    }

    fn append_all(&mut self, payloads: &[Vec<u8>]) -> Result<Vec<Entry>> {
        fits(payloads.iter().map(Vec::as_slice))?;
        let first = self.entries.len();
        for payload in payloads {
            self.entries
                .push(Entry::after(self.head(), payload.clone()));
        }
        Ok(self.entries[first..].to_vec())
    }

    fn entries_after(&self, seq: u64) -> Result<Vec<Entry>> {
        let first = usize::try_from(seq).unwrap_or(usize::MAX);
        Ok(self.entries.get(first..).unwrap_or_default().to_vec())
    }

    fn put_exhibit(&mut self, bytes: &mut dyn Read) -> Result<Exhibit> {
        let mut content = Vec::new();
        bytes
            .read_to_end(&mut content)
            .map_err(|error| StoreError::io(Path::new("exhibit"), error))?;
        let (id, size) = (Digest::of(&content), content.len() as u64);
        self.exhibits.insert(id, content);
        Ok(Exhibit { id, size })
    }

    fn exhibit(&self, id: &ExhibitId) -> Result<Vec<u8>> {
        let found = self.exhibits.get(id).cloned();
        found.ok_or(StoreError::NoExhibit { id: *id })
    }

    fn exhibits(&self) -> Result<Vec<Exhibit>> {
        let exhibit = |(id, content): (&ExhibitId, &Vec<u8>)| Exhibit {
            id: *id,
            size: content.len() as u64,
        };
        Ok(self.exhibits.iter().map(exhibit).collect())
    }

    fn verify(&self) -> Result<Report> {
        let mut report = Report::new();
        report.events = self.entries.len() as u64;
        report.exhibits = self.exhibits.len() as u64;
        for entry in &self.entries {
            if let Some(what) = entry.defect_after(report.head) {
                let file = "journal".to_owned();
                report.problems.push(Problem { file, what });
            }
            report.head = Head {
                seq: entry.seq,
                hash: entry.hash,
            };
        }
        for (id, content) in &self.exhibits {
            report.bytes += content.len() as u64;
            if Digest::of(content) != *id {
                let (file, what) = (format!("exhibits/{id}"), Defect::Altered);
                report.problems.push(Problem { file, what });
            }
        }
        Ok(report)
    }

    fn head(&self) -> Head {
        Head::of(&self.entries)
    }
}
