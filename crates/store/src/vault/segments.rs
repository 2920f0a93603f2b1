//! Opening the journal's files, several at a time: the lock of each is its own, and so is each hash.

use super::journal::{self, SEGMENT_SIZE};
use super::{Trouble, fetch};
use crate::disk::Disk;
use crate::{Entry, Result, line, seal};
use age::x25519;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// More threads than this gain nothing.
const MOST_THREADS: usize = 4;

/// A file of the journal.
pub(super) struct Opened {
    pub(super) entries: Vec<Entry>,
    /// The place of the first entry whose hash is not that of its content.
    pub(super) changed: Option<usize>,
    /// The size of the file.
    pub(super) size: u64,
}

type Numbered = (u64, Result<Opened, Trouble>);

/// The files that begin with these entries, in their order.
pub(super) fn open_all(
    disk: &dyn Disk,
    folder: &Path,
    firsts: &[u64],
    identity: &x25519::Identity,
) -> Vec<Numbered> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done: Vec<Numbered> = Vec::new();
        while let Some(&first) = firsts.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.push((first, open(disk, folder, first, identity)));
        }
        done
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let helpers = threads
        .min(MOST_THREADS)
        .min(firsts.len().div_ceil(2))
        .saturating_sub(1);
    let mut all = thread::scope(|scope| {
        // Where the system gives no thread, this one does the work alone.
        let helper = |_| thread::Builder::new().spawn_scoped(scope, work).ok();
        let helpers: Vec<_> = (0..helpers).filter_map(helper).collect();
        let mut all = work();
        for helper in helpers {
            match helper.join() {
                Ok(done) => all.extend(done),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        all
    });
    all.sort_by_key(|(first, _)| *first);
    all
}

fn open(
    disk: &dyn Disk,
    folder: &Path,
    first: u64,
    identity: &x25519::Identity,
) -> Result<Opened, Trouble> {
    let sealed = fetch(disk, &folder.join(journal::name_of(first)))?;
    let plain = seal::open(identity, &sealed, SEGMENT_SIZE)?;
    let entries = line::read(&plain)?;
    Ok(Opened {
        changed: entries.iter().position(Entry::is_changed),
        entries,
        size: sealed.len() as u64,
    })
}
