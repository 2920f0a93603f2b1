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
        // Nothing is made where nothing can be written.
        self.check_readable()?;
        let mut put = into(&*self.disk, folder)?;
        Ok(self.export_to(&mut put)?.in_folder(folder))
    }

    /// The same, handed on file by file, each with its name: nothing comes to lie anywhere in the clear.
    pub fn export_files(&self, put: &mut Put<'_>) -> Result<()> {
        self.check_readable()?;
        self.export_to(put).map(drop)
    }

    fn check_readable(&self) -> Result<()> {
        let found = load::read(&*self.disk, &self.folder, &self.identity)?;
        let problem = found.problems.into_iter().next();
        problem.map_or(Ok(()), |problem| {
            Err(StoreError::damaged(problem.file, problem.what))
        })
    }

    fn export_to(&self, put: &mut Put<'_>) -> Result<Written> {
        let from = (&*self.disk, self.folder.as_path(), &self.identity);
        let written = write(from, &self.entries()?, self.exhibits()?, put)?;
        match written.problems.first() {
            Some(problem) => Err(StoreError::damaged(problem.file.clone(), problem.what)),
            None => Ok(written),
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
        let mut put = into(&RealDisk, to)?;
        let from: (&dyn Disk, _, _) = (&RealDisk, from, &identity);
        let mut written = write(from, &entries, all.collect(), &mut put)?;
        written.problems.splice(0..0, problems);
        Ok(written.in_folder(to))
    }
}

/// Takes one file of an export: its name, with `/` between folders, and its bytes.
pub type Put<'a> = dyn FnMut(&str, &[u8]) -> Result<()> + 'a;

/// Puts files into a folder that must be empty or not there.
fn into<'a>(
    disk: &'a dyn Disk,
    folder: &'a Path,
) -> Result<impl FnMut(&str, &[u8]) -> Result<()> + 'a> {
    if !disk::names(disk, folder)?.is_empty() {
        let path = folder.to_owned();
        return Err(StoreError::Exists { path });
    }
    disk::ensure_dir(disk, &folder.join(EXHIBITS))?;
    Ok(move |name: &str, bytes: &[u8]| match name.split_once('/') {
        Some((inner, name)) => disk::place(disk, &folder.join(inner), name, bytes),
        None => disk::place(disk, folder, name, bytes),
    })
}

struct Written {
    events: u64,
    exhibits: u64,
    head: Head,
    problems: Vec<Problem>,
}

impl Written {
    fn in_folder(self, folder: &Path) -> Exported {
        Exported {
            folder: folder.to_owned(),
            events: self.events,
            exhibits: self.exhibits,
            head: self.head,
            problems: self.problems,
        }
    }
}

fn write(
    (disk, vault, identity): (&dyn Disk, &Path, &x25519::Identity),
    entries: &[crate::Entry],
    all: Vec<Exhibit>,
    put: &mut Put<'_>,
) -> Result<Written> {
    let mut written = Vec::new();
    let mut problems = Vec::new();
    for exhibit in all {
        match exhibits::read(disk, vault, identity, exhibit) {
            Ok((plain, _)) => {
                let plain = Zeroizing::new(plain);
                put(&format!("{EXHIBITS}/{}", exhibit.id), &plain)?;
                written.push(exhibit);
            }
            Err(super::Trouble::Defect(what)) => {
                let file = exhibits::path(&exhibit.id);
                problems.push(Problem { file, what });
            }
            Err(trouble) => return Err(trouble.at(exhibits::path(&exhibit.id))),
        }
    }
    let head = Head::of(entries);
    let text = line::write(entries);
    let text = text.map_err(|error| StoreError::io(evidence::JOURNAL.as_ref(), error.into()))?;
    put(evidence::JOURNAL, &Zeroizing::new(text))?;
    put(evidence::VERIFY, evidence::VERIFIER.as_bytes())?;
    let manifest = Manifest::new(entries.len() as u64, head.hash, &written);
    put(evidence::MANIFEST, &manifest.to_text()?)?;
    Ok(Written {
        events: entries.len() as u64,
        exhibits: written.len() as u64,
        head,
        problems,
    })
}
