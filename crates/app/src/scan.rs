//! From the person's archives to the ranked list.

use crate::child::Workers;
use crate::run::{Collected, Plan, run};
use crate::walk::{maildir_of, walk};
use jiff::civil::Date;
use ringoff_case::MailAccount;
use ringoff_case::watch::Watched;
use ringoff_detect::Archive;
use ringoff_detect::{Findings, Resolved, rank, resolve};
use ringoff_model::path_text;
use ringoff_model::{Grounds, Line, Moment, SkipReason, SkipTally};
use ringoff_readers::Limits;
use ringoff_registry::Registry;
use ringoff_workspace::{Control, Outcome, Progress, ScanError, Scanned};
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

/// Reads everything, detects, resolves, ranks.
pub fn scan(
    options: &ScanOptions,
    control: &Control,
    tell: &(dyn Fn(Progress) + Sync),
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
        let collected = run(&plan, walked.files, tell);
        let embedded = embedded.and_then(|thread| thread.join().ok());
        let registry = own.or(embedded).unwrap_or_else(Registry::embedded);
        (registry, collected)
    });
    let Collected {
        archives,
        mut findings,
        payments,
        refused,
        ..
    } = collected;
    if let Some(why) = refused {
        return Err(why);
    }
    let mut archives = group_maildirs(archives);
    archives.extend(walked.failed);
    archives.sort_by(|a, b| a.path.cmp(&b.path));
    let outcome = outcome(
        &archives,
        &findings,
        walked.too_many,
        control,
        &options.paths,
    );
    let resolved: Resolved = resolve(&mut findings, &options.lines, &registry);
    let elsewhere = resolved.elsewhere;
    let accounts = resolved.accounts.iter();
    let mut mail_accounts: Vec<MailAccount> = accounts
        .map(|account| MailAccount {
            service: account.id.clone(),
            name: account.name.clone(),
            mailboxes: account.found.mailboxes.clone(),
        })
        .collect();
    let ranking = rank(resolved, &registry, options.now, options.today);
    let fallen = &ranking.fall_through_mail;
    mail_accounts.retain(|account| fallen.iter().any(|(name, _)| *name == account.name));
    Ok(Scanned {
        registry,
        lines: options.lines.clone(),
        today: options.today,
        elsewhere,
        findings,
        payments,
        archives,
        ranking,
        mail_accounts,
        outcome,
    })
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
        whole.payments += archive.payments;
        whole.bytes += archive.bytes;
        whole.unrecognized += archive.unrecognized + u64::from(archive.format.is_none());
        for (reason, tally) in archive.skipped {
            let sum = whole.skipped.entry(reason).or_default();
            sum.count += tally.count;
            if sum.places.len() < SkipTally::PLACES {
                sum.places.extend(tally.places);
            }
        }
    }
    out.extend(maildirs.into_values());
    out
}

fn outcome(
    archives: &[Archive],
    findings: &Findings,
    too_many: bool,
    control: &Control,
    named: &[PathBuf],
) -> Outcome {
    if control.is_stopped() {
        return Outcome::Interrupted;
    }
    let reasons = || archives.iter().flat_map(|a| a.skipped.keys().copied());
    let errors = || {
        archives
            .iter()
            .filter_map(|a| a.error.as_ref().map(|(key, _)| key.as_str()))
    };
    let limit = too_many
        || findings.left_out > 0
        || reasons().any(SkipReason::is_limit)
        || errors().any(|key| key.starts_with("limit-"));
    if limit {
        return Outcome::LimitHit;
    }
    if Archive::grounds(archives) == Grounds::Nothing {
        return Outcome::Nothing;
    }
    let named_unread = archives.iter().any(|a| {
        let unread = a.format.is_none() || a.unrecognized > 0;
        unread && a.error.is_none() && named.contains(&a.file)
    });
    let lost = errors().next().is_some() || reasons().any(SkipReason::is_loss) || named_unread;
    if lost {
        Outcome::Partly
    } else {
        Outcome::Complete
    }
}
