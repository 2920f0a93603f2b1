//! Imports, joined into the accounts of the case.

use super::Ignored;
use super::state::{Account, State};
use crate::event::{AccountState, Found, Imported, ScanSummary, Tri};
use std::collections::BTreeMap;

/// The most excerpts that an account keeps.
const EXCERPTS: usize = 5;

/// What the latest scan said. How far statements reach and what falls with a mailbox stays known of earlier ones.
fn after(before: Option<ScanSummary>, latest: &ScanSummary) -> ScanSummary {
    let mut scan = latest.clone();
    let Some(before) = before else { return scan };
    scan.phone_lines.extend(before.phone_lines);
    scan.statements_until = scan.statements_until.max(before.statements_until);
    for account in before.mail_accounts {
        if !scan
            .mail_accounts
            .iter()
            .any(|known| known.service == account.service)
        {
            scan.mail_accounts.push(account);
        }
    }
    scan
}

/// Joins what an import found. An import of archives that were all read before changes nothing.
pub(super) fn import(state: &mut State, imported: &Imported) -> Result<(), Ignored> {
    if imported.archives.is_empty() {
        return Err(Ignored::BadValue);
    }
    let known = imported.archives.iter();
    let known = known.filter(|archive| state.archives.contains_key(&archive.sha256));
    let known = known.count();
    if known == imported.archives.len() {
        return Err(Ignored::ImportedAlready);
    }
    if let Some(scan) = &imported.scan {
        state.scan = Some(after(state.scan.take(), scan));
    }
    for archive in &imported.archives {
        let slot = state.archives.entry(archive.sha256.clone());
        slot.or_insert_with(|| archive.clone());
    }
    for found in &imported.found {
        if found.service.trim().is_empty() {
            continue;
        }
        match state.accounts.get_mut(&found.service) {
            Some(account) => join(&mut account.found, found, known > 0),
            None => insert(state, found, false),
        }
    }
    Ok(())
}

/// Adds an account that the person named.
pub(super) fn add(state: &mut State, found: &Found) -> Result<(), Ignored> {
    if found.service.trim().is_empty() {
        return Err(Ignored::BadValue);
    }
    if let Some(account) = state.accounts.get(&found.service) {
        // Who was not sure may be later, and the other way round.
        let said_otherwise =
            account.found.band != found.band || account.state == AccountState::Dismissed;
        if !account.is_by_word() || !said_otherwise {
            return Err(Ignored::ThereAlready);
        }
    }
    insert(state, found, true);
    Ok(())
}

/// Accounts that still know the number are open again.
pub(super) fn open_again(state: &mut State, services: &[String]) {
    for service in services {
        if let Some(account) = state.accounts.get_mut(service) {
            account.state = AccountState::Open;
            account.marked = None;
        }
    }
}

fn insert(state: &mut State, found: &Found, by_hand: bool) {
    let mut found = found.clone();
    found.evidence.truncate(EXCERPTS);
    if found.name.trim().is_empty() {
        found.name.clone_from(&found.service);
    }
    let account = Account {
        found,
        by_hand,
        state: AccountState::Open,
        marked: None,
        note: None,
        rehearsed: None,
    };
    state.absent.remove(&account.found.service);
    state
        .accounts
        .insert(account.found.service.clone(), account);
}

/// Joins a second finding of one service. Counts add up; where the archives overlap (`again`), the
/// larger count stands, so that nothing is counted twice.
fn join(kept: &mut Found, new: &Found, again: bool) {
    kept.band = kept.band.min(new.band);
    kept.group = kept.group.min(new.group);
    kept.score = kept.score.max(new.score);
    kept.known |= new.known;
    kept.keystone |= new.keystone;
    for (slot, value) in [
        (&mut kept.needs_code, new.needs_code),
        (&mut kept.branch_visit, new.branch_visit),
    ] {
        if *slot == Tri::Unknown {
            *slot = value;
        }
    }
    kept.wait_days = kept.wait_days.max(new.wait_days);
    if !new.waits.is_empty() {
        kept.waits.clone_from(&new.waits);
        // What the record says now stands in place of the number of an earlier version.
        kept.wait_days = None;
    }
    for (slot, value) in [
        (&mut kept.domain, &new.domain),
        (&mut kept.change_url, &new.change_url),
        (&mut kept.hangs_on, &new.hangs_on),
    ] {
        if slot.is_none() {
            slot.clone_from(value);
        }
    }
    if new.line_certain == Some(true) || kept.line_certain.is_none() {
        kept.line_certain = new.line_certain;
    }
    // The surest is the least.
    let known_by = kept.line_known_by.into_iter().chain(new.line_known_by);
    kept.line_known_by = known_by.min();
    for hint in &new.hints {
        if !kept.hints.contains(hint) {
            kept.hints.push(hint.clone());
        }
    }
    for (clue, tally) in &new.clues {
        let kept = kept.clues.entry(*clue).or_default();
        let before = kept.count;
        kept.add(tally);
        if again {
            kept.count = before.max(tally.count);
        }
    }
    let mut months: BTreeMap<i32, u32> = kept.months.iter().collect();
    for (month, count) in new.months.iter() {
        let sum = months.entry(month).or_default();
        *sum = if again {
            count.max(*sum)
        } else {
            sum.saturating_add(count)
        };
    }
    kept.months = months.into_iter().collect();
    kept.mailboxes.extend(new.mailboxes.iter().cloned());
    for evidence in &new.evidence {
        if kept.evidence.len() < EXCERPTS && !kept.evidence.contains(evidence) {
            kept.evidence.push(evidence.clone());
        }
    }
}
