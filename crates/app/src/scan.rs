//! From the person's archives to the ranked list.

use crate::child::Workers;
use crate::hash::hash;
use crate::run::{Ask, Plan, run};
use crate::walk::{maildir_of, walk};
use jiff::civil::Date;
use ringoff_case::watch::Watched;
use ringoff_detect::Archive;
use ringoff_model::{Line, Moment, path_text};
use ringoff_readers::Limits;
use ringoff_registry::Registry;
use ringoff_scan::Whole;
use ringoff_workspace::{Control, Progress, ScanError, Scanned};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What to scan and how.
#[derive(Debug)]
pub struct ScanOptions {
    /// Files and folders.
    pub paths: Vec<PathBuf>,
    /// The person's lines; none is allowed.
    pub lines: Vec<Line>,
    /// Described tables of one's own: id and text.
    pub tables: Vec<(String, String)>,
    /// The line whose payments are watched; none for a scan alone.
    pub watched: Option<Watched>,
    /// Archives read side by side.
    pub threads: usize,
    /// Who reads: this program, with a folder laid out like `data/` if there are records of one's own.
    pub workers: Workers,
    /// Now.
    pub now: Moment,
    /// Today, where the person is.
    pub today: Date,
}

/// Reads everything, detects, resolves, ranks. Where nobody can be asked, what is locked is not read.
pub fn scan(
    options: &ScanOptions,
    control: &Control,
    tell: &(dyn Fn(Progress) + Sync),
    ask: Option<Ask<'_>>,
) -> Result<Scanned, ScanError> {
    // Records of one's own are looked at before anything is read; the embedded ones are sound, and are
    // made ready while the workers make theirs.
    let own = options
        .workers
        .data()
        .map(Registry::with_data)
        .transpose()?;
    let walked = walk(&options.paths, Limits::default().files);
    let plan = Plan {
        workers: &options.workers,
        lines: &options.lines,
        tables: &options.tables,
        watched: options.watched.as_ref(),
        threads: options.threads,
        control,
    };
    let (registry, collected) = std::thread::scope(|scope| {
        let embedded = own.is_none().then(|| scope.spawn(Registry::embedded));
        let collected = run(&plan, walked.files, tell, ask);
        let embedded = embedded.and_then(|thread| thread.join().ok());
        let registry = own.or(embedded).unwrap_or_else(Registry::embedded);
        (registry, collected)
    });
    let mut collected = collected?;
    collected.archives = group_maildirs(collected.archives);
    collected.archives.extend(walked.failed);
    // A scan alone names no archive again; a case knows by their hashes what it has.
    if options.watched.is_some() {
        for archive in collected.archives.iter_mut().filter(|a| a.was_read()) {
            archive.sha256 = hash(&archive.file).ok();
        }
    }
    let whole = Whole {
        registry,
        lines: options.lines.clone(),
        now: options.now,
        today: options.today,
        stopped: control.is_stopped(),
        too_many: walked.too_many,
    };
    Ok(collected.scanned(whole, |archive| options.paths.contains(&archive.file)))
}

/// A Maildir is one archive, though each mail is a file.
fn group_maildirs(archives: Vec<Archive>) -> Vec<Archive> {
    let mut maildirs: BTreeMap<PathBuf, Archive> = BTreeMap::new();
    let mut out = Vec::new();
    for archive in archives {
        let maildir = maildir_of(&archive.file).map(Path::to_owned);
        let (Some(maildir), true) = (maildir, archive.error.is_none()) else {
            out.push(archive);
            continue;
        };
        let whole = maildirs.entry(maildir.clone()).or_insert_with(|| Archive {
            path: path_text(&maildir),
            file: maildir,
            format: Some("maildir".to_owned()),
            ..Archive::default()
        });
        whole.observations += archive.observations;
        whole.no_grounds += archive.no_grounds;
        whole.payments += archive.payments;
        whole.bytes += archive.bytes;
        whole.unrecognized += archive.unrecognized + u64::from(archive.format.is_none());
        for (reason, tally) in archive.skipped {
            whole.skipped.entry(reason).or_default().merge(tally);
        }
    }
    out.extend(maildirs.into_values());
    out
}
