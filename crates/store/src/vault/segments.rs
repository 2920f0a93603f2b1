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

/// Fewer bytes than this are opened sooner than a thread is started.
const WORTH_THREADS: usize = 1 << 20;

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
    let fetched = firsts.iter().map(|&first| {
        let sealed = fetch(disk, &folder.join(journal::name_of(first)));
        (first, sealed)
    });
    let (mut all, mut sealed) = (Vec::new(), Vec::new());
    for (first, bytes) in fetched {
        match bytes {
            Ok(bytes) => sealed.push((first, bytes)),
            Err(trouble) => all.push((first, Err(trouble))),
        }
    }
    all.extend(open_side_by_side(&sealed, identity));
    all.sort_by_key(|(first, _)| *first);
    all
}

fn open_side_by_side(sealed: &[(u64, Vec<u8>)], identity: &x25519::Identity) -> Vec<Numbered> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done: Vec<Numbered> = Vec::new();
        while let Some((first, bytes)) = sealed.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.push((*first, open(bytes, identity)));
        }
        done
    };
    let size: usize = sealed.iter().map(|(_, bytes)| bytes.len()).sum();
    let threads = if size < WORTH_THREADS {
        1
    } else {
        let processors = thread::available_parallelism().map_or(1, usize::from);
        processors.min(MOST_THREADS)
    };
    thread::scope(|scope| {
        // Where the system gives no thread, this one does the work alone.
        let helper = |_| thread::Builder::new().spawn_scoped(scope, work).ok();
        let helpers: Vec<_> = (1..threads).filter_map(helper).collect();
        let mut all = work();
        for helper in helpers {
            match helper.join() {
                Ok(done) => all.extend(done),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        all
    })
}

fn open(sealed: &[u8], identity: &x25519::Identity) -> Result<Opened, Trouble> {
    let plain = seal::open(identity, sealed, SEGMENT_SIZE)?;
    let entries = line::read(&plain)?;
    Ok(Opened {
        changed: entries.iter().position(Entry::is_changed),
        entries,
        size: sealed.len() as u64,
    })
}
