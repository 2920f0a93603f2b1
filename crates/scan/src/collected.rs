//! From what came of each archive to the ranked list.

use crate::Done;
use jiff::civil::Date;
use ringoff_case::MailAccount;
use ringoff_detect::{Archive, Findings, Resolved, rank, resolve};
use ringoff_model::{Grounds, Line, Moment, SkipReason};
use ringoff_registry::Registry;
use ringoff_workspace::{Outcome, Payments, Scanned};

/// What came back so far.
#[derive(Debug, Default)]
pub struct Collected {
    /// The archives, in the order in which they were done.
    pub archives: Vec<Archive>,
    /// What was counted in all of them.
    pub findings: Findings,
    /// Their payments that are watched.
    pub payments: Payments,
    /// Things read.
    pub items: u64,
}

/// What is known of the scan as a whole.
#[derive(Debug)]
pub struct Whole {
    /// What it goes by.
    pub registry: Registry,
    /// The person's lines.
    pub lines: Vec<Line>,
    /// Now.
    pub now: Moment,
    /// Today, where the person is.
    pub today: Date,
    /// The person stopped it.
    pub stopped: bool,
    /// There were more files than are read.
    pub too_many: bool,
}

impl Collected {
    /// Takes in what came of one archive.
    pub fn take(&mut self, done: Done) {
        self.findings.merge(done.findings);
        self.payments.merge(done.payments);
        self.items += done.archive.observations;
        self.archives.push(done.archive);
    }

    /// Joins it: detects whose account is whose, ranks. `named` tells the archives that the person named one by one.
    pub fn scanned(self, whole: Whole, named: impl Fn(&Archive) -> bool) -> Scanned {
        let Self {
            mut archives,
            mut findings,
            payments,
            ..
        } = self;
        archives.sort_by(|a, b| a.path.cmp(&b.path));
        let outcome = outcome(&archives, &findings, payments.left_out, &whole, named);
        let Whole {
            registry,
            lines,
            now,
            today,
            ..
        } = whole;
        let resolved: Resolved = resolve(&mut findings, &lines, &registry);
        let elsewhere = resolved.elsewhere;
        let accounts = resolved.accounts.iter();
        let mut mail_accounts: Vec<MailAccount> = accounts
            .map(|account| MailAccount {
                service: account.id.clone(),
                name: account.name.clone(),
                mailboxes: account.found.mailboxes.clone(),
            })
            .collect();
        let ranking = rank(resolved, &registry, now, today);
        let fallen = &ranking.fall_through_mail;
        mail_accounts.retain(|account| fallen.iter().any(|(name, _)| *name == account.name));
        Scanned {
            registry,
            lines,
            today,
            elsewhere,
            findings,
            payments,
            archives,
            ranking,
            mail_accounts,
            outcome,
        }
    }
}

fn outcome(
    archives: &[Archive],
    findings: &Findings,
    payments_left_out: u64,
    whole: &Whole,
    named: impl Fn(&Archive) -> bool,
) -> Outcome {
    if whole.stopped {
        return Outcome::Interrupted;
    }
    let reasons = || archives.iter().flat_map(|a| a.skipped.keys().copied());
    let errors = || {
        archives
            .iter()
            .filter_map(|a| a.error.as_ref().map(|(key, _)| key.as_str()))
    };
    let limit = whole.too_many
        || findings.left_out > 0
        || payments_left_out > 0
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
        unread && a.error.is_none() && named(a)
    });
    let lost = errors().next().is_some() || reasons().any(SkipReason::is_loss) || named_unread;
    if lost {
        Outcome::Partly
    } else {
        Outcome::Complete
    }
}
