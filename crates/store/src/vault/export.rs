use super::load::{self, Found};
use super::{EXHIBITS, Unlock, Vault, exhibits, survey};
use crate::disk::{self, Disk, RealDisk};
use crate::evidence::{self, Manifest};
use crate::{Exhibit, Head, Problem, Result, Store, StoreError, line};
use age::x25519;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// What was written in the clear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// The folder.
    pub folder: PathBuf,
    /// How many events it holds.
    pub events: u64,
    /// How many exhibits it holds.
    pub exhibits: u64,
    /// The end of the chain that it holds.
    pub head: Head,
    /// What could not be written because the vault is damaged there; empty for [`Vault::export`].
    pub problems: Vec<Problem>,
}

impl Vault {
    /// Writes everything in the clear: the journal as JSON Lines, the exhibits as files, a manifest,
    /// and a program that verifies them without Ringoff. The folder must be empty or not there.
    pub fn export(&self, folder: &Path) -> Result<Exported> {
        let found = load::read(&*self.disk, &self.folder, &self.identity)?;
        if let Some(problem) = found.problems.into_iter().next() {
            return Err(StoreError::damaged(problem.file, problem.what));
        }
        let exported = write(
            &*self.disk,
            &self.folder,
            &self.identity,
            self.entries()?,
            self.exhibits()?,
            folder,
        )?;
        match exported.problems.first() {
            Some(problem) => Err(StoreError::damaged(problem.file.clone(), problem.what)),
            None => Ok(exported),
        }
    }

    /// As [`Vault::export`], from a vault that is damaged: writes what can be read and says what
    /// cannot. The vault itself is left as it is.
    pub fn rescue(from: &Path, unlock: &Unlock, to: &Path) -> Result<Exported> {
        let (_lock, identity, found) = survey::read_damaged(&RealDisk, from, unlock)?;
        let Found {
            entries,
            head,
            problems,
            ..
        } = found;
        let noted = head.exhibits();
        let all = noted.into_iter().map(|(id, size)| Exhibit { id, size });
        let mut exported = write(&RealDisk, from, &identity, entries, all.collect(), to)?;
        exported.problems.splice(0..0, problems);
        Ok(exported)
    }
}

fn write(
    disk: &dyn Disk,
    vault: &Path,
    identity: &x25519::Identity,
    entries: Vec<crate::Entry>,
    all: Vec<Exhibit>,
    folder: &Path,
) -> Result<Exported> {
    if !disk::names(disk, folder)?.is_empty() {
        let path = folder.to_owned();
        return Err(StoreError::Exists { path });
    }
    let into = folder.join(EXHIBITS);
    disk::ensure_dir(disk, &into)?;
    let mut written = Vec::new();
    let mut problems = Vec::new();
    for exhibit in all {
        match exhibits::read(disk, vault, identity, exhibit) {
            Ok((plain, _)) => {
                let plain = Zeroizing::new(plain);
                disk::place(disk, &into, &exhibit.id.to_string(), &plain)?;
                written.push(exhibit);
            }
            Err(super::Trouble::Defect(what)) => {
                let file = exhibits::path(&exhibit.id);
                problems.push(Problem { file, what });
            }
            Err(trouble) => return Err(trouble.at(exhibits::path(&exhibit.id))),
        }
    }
    let head = Head::of(&entries);
    let text = line::write(&entries);
    let text = text.map_err(|error| StoreError::io(evidence::JOURNAL.as_ref(), error.into()))?;
    disk::place(disk, folder, evidence::JOURNAL, &Zeroizing::new(text))?;
    disk::place(
        disk,
        folder,
        evidence::VERIFY,
        evidence::VERIFIER.as_bytes(),
    )?;
    let manifest = Manifest::new(entries.len() as u64, head.hash, &written);
    disk::place(disk, folder, evidence::MANIFEST, &manifest.to_text()?)?;
    Ok(Exported {
        folder: folder.to_owned(),
        events: entries.len() as u64,
        exhibits: written.len() as u64,
        head,
        problems,
    })
}
