//! Looking through a whole vault, damaged or not.

use super::load::{self, Found, begin, read_header};
use super::{Trouble, Unlock, exhibits};
use crate::disk::Disk;
use crate::{Exhibit, Head, Problem, Report, Result, StoreError, header};
use age::x25519;
use std::any::Any;
use std::path::Path;

pub(crate) fn examine(disk: &dyn Disk, folder: &Path, unlock: &Unlock) -> Result<Report> {
    let (header, _lock) = begin(disk, folder)?;
    let identity = super::keys::unlock(disk, folder, &header, unlock)?;
    survey(disk, folder, &identity)
}

/// Unlocks a vault that may be damaged, and reads what can be read. The lock comes with it.
pub(super) fn read_damaged(
    disk: &dyn Disk,
    folder: &Path,
    unlock: &Unlock,
) -> Result<(Box<dyn Any + Send + Sync>, x25519::Identity, Found)> {
    let (header, lock) = begin(disk, folder)?;
    let identity = super::keys::unlock(disk, folder, &header, unlock)?;
    let found = load::read(disk, folder, &identity)?;
    Ok((lock, identity, found))
}

/// Everything read again, exhibits too.
pub(super) fn survey(
    disk: &dyn Disk,
    folder: &Path,
    identity: &x25519::Identity,
) -> Result<Report> {
    let mut report = Report::new();
    let header = read_header(disk, folder)?;
    for file in [header::KEY, header::RECOVERY] {
        match super::keys::key_file(disk, folder, &header, file) {
            Ok(bytes) => report.bytes += bytes.len() as u64,
            Err(StoreError::Damaged { file, what }) => report.problems.push(Problem { file, what }),
            Err(error) => return Err(error),
        }
    }
    let found = load::read(disk, folder, identity)?;
    report.head = Head::of(&found.entries);
    report.events = found.entries.len() as u64;
    report.files = found.files + 3;
    report.bytes += found.bytes;
    report.problems.extend(found.problems);
    report.strangers = found.strangers;
    for (id, size) in found.head.exhibits() {
        report.exhibits += 1;
        match exhibits::read(disk, folder, identity, Exhibit { id, size }) {
            Ok((_, stored)) => {
                report.bytes += stored;
                report.files += 1;
            }
            Err(Trouble::Defect(what)) => {
                let file = exhibits::path(&id);
                let problem = Problem { file, what };
                if !report.problems.contains(&problem) {
                    report.problems.push(problem);
                }
            }
            Err(trouble) => return Err(trouble.at(exhibits::path(&id))),
        }
    }
    Ok(report)
}
