//! Findings and lines in, bindings out: which SIM each service hangs on.

use crate::detector::SENDER;
use crate::findings::{Findings, Found, ServiceRef, SimKey};
use crate::saved_names::{SavedAs, SavedNames};
use ringoff_model::{ClueKind, Evidence, Line, LineId, LineKnownBy, Moment};
use ringoff_registry::{Registry, Service};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// A service and a line, joined by clues.
#[derive(Clone, Debug, Default)]
pub struct Binding {
    /// The record, by its index, where there is one.
    pub record: Option<u32>,
    /// The service's id: its record's, or the normalized name.
    pub id: String,
    /// What to call it.
    pub name: String,
    /// Its registrable domain.
    pub domain: Option<String>,
    /// The line, where something tells it.
    pub line: Option<LineId>,
    /// How the line is known.
    pub line_known_by: LineKnownBy,
    /// Codes came of which nothing sure tells who sent them.
    pub unnamed: bool,
    /// Everything seen.
    pub found: Found,
}

impl Binding {
    /// The first and the last moment of any clue.
    pub fn seen(&self) -> (Option<Moment>, Option<Moment>) {
        let first = self.found.clues.values().filter_map(|t| t.first).min();
        let last = self.found.clues.values().filter_map(|t| t.last).max();
        (first, last)
    }

    /// The record's facts.
    pub fn service<'r>(&self, registry: &'r Registry) -> Option<&'r Service> {
        self.record
            .and_then(|index| registry.services().get(index as usize))
    }

    /// Whether a clue of this kind was seen.
    pub fn has(&self, clue: ClueKind) -> bool {
        self.found.clues.contains_key(&clue)
    }

    /// The excerpts kept.
    pub fn evidence(&self) -> &[Evidence] {
        &self.found.evidence
    }
}

/// Bindings, and what was seen without being one.
#[derive(Clone, Debug, Default)]
pub struct Resolved {
    /// Every binding, in no particular order.
    pub bindings: Vec<Binding>,
    /// Accounts that only a password entry, a mail, an authenticator or a phone's list shows, without the
    /// number. They matter where the mailbox they use hangs on the number.
    pub accounts: Vec<Binding>,
    /// Services seen only on numbers that are none of the person's lines.
    pub elsewhere: u64,
}

/// Decides the line of everything found, which moves into the bindings; counts and votes stay.
pub fn resolve(findings: &mut Findings, lines: &[Line], registry: &Registry) -> Resolved {
    let by_id: BTreeMap<&str, u32> = (0u32..)
        .zip(registry.services())
        .map(|(i, s)| (s.id.as_str(), i))
        .collect();
    let sims = Sims::learn(findings, lines);
    let same = same_by_sender(findings);
    let mut merged: BTreeMap<(ServiceRef, Option<usize>), (Found, LineKnownBy)> = BTreeMap::new();
    let mut resolved = Resolved::default();
    for ((service, sim), mut found) in std::mem::take(&mut findings.found) {
        let service = same.get(&service).cloned().unwrap_or(service);
        let service = saved(service, &mut found, &findings.saved, registry, &by_id);
        let (line, by) = match sims.line_of(&sim) {
            Verdict::Line(line, by) => (Some(line), by),
            Verdict::Unknown => (None, LineKnownBy::Unknown),
            Verdict::AnotherNumber => {
                resolved.elsewhere += 1;
                continue;
            }
        };
        match merged.entry((service, line)) {
            Entry::Occupied(mut known) => {
                let (known, known_by) = known.get_mut();
                known.merge(found);
                *known_by = (*known_by).min(by);
            }
            Entry::Vacant(free) => {
                free.insert((found, by));
            }
        }
    }
    fold_traces(&mut merged);
    drop_scam(&mut merged);
    for ((service, line), (found, by)) in merged {
        let (record, id) = match &service {
            ServiceRef::Known(id) => (by_id.get(id.as_str()).copied(), id.clone()),
            ServiceRef::Unknown(key) => (None, key.clone()),
        };
        let named = match &service {
            ServiceRef::Known(_) => true,
            ServiceRef::Unknown(key) => found.is_name() && !is_sender(key, &findings.saved),
        };
        // A name for which so little speaks is kept where codes came: missing them would cost an account.
        if !named && !found.guards() {
            continue;
        }
        let binding = Binding {
            record,
            id,
            name: found.name.clone(),
            domain: found.domain.clone(),
            line: line.map(|i| lines[i].id()),
            line_known_by: by,
            unnamed: !named,
            found,
        };
        if is_binding(&binding, registry) {
            resolved.bindings.push(binding);
        } else {
            resolved.accounts.push(binding);
        }
    }
    resolved
}

/// A sender of codes whom nothing but a number names is who the person saved under that number.
fn saved(
    service: ServiceRef,
    found: &mut Found,
    names: &SavedNames,
    registry: &Registry,
    by_id: &BTreeMap<&str, u32>,
) -> ServiceRef {
    let ServiceRef::Unknown(key) = &service else {
        return service;
    };
    match key.strip_prefix(SENDER).and_then(|sender| names.of(sender)) {
        Some(SavedAs::Service(id)) => {
            let index = by_id.get(id.as_str());
            let Some(record) = index.and_then(|index| registry.services().get(*index as usize))
            else {
                return service;
            };
            found.name.clone_from(&record.name);
            found.domain = record.domains.first().cloned();
            ServiceRef::Known(id.clone())
        }
        Some(SavedAs::Other(name)) => {
            found.name.clone_from(name);
            service
        }
        Some(SavedAs::Several) | None => service,
    }
}

/// Whether the key is that of a sender whom neither a text nor the person names.
fn is_sender(key: &str, names: &SavedNames) -> bool {
    let sender = key.strip_prefix(SENDER);
    sender.is_some_and(|sender| !matches!(names.of(sender), Some(SavedAs::Other(_))))
}

/// Services without a record that are one: some messages of a sender name the service in their
/// text, others leave it to the sender id. A sender that carries several services joins nothing.
fn same_by_sender(findings: &Findings) -> BTreeMap<ServiceRef, ServiceRef> {
    let mut carried: BTreeMap<&str, BTreeSet<&ServiceRef>> = BTreeMap::new();
    for ((service, _), found) in &findings.found {
        for sender in &found.senders {
            carried.entry(sender).or_default().insert(service);
        }
    }
    let mut same = BTreeMap::new();
    for (sender, services) in carried {
        let by_sender = ServiceRef::Unknown(sender.to_owned());
        let others: Vec<&ServiceRef> = services
            .iter()
            .copied()
            .filter(|s| **s != by_sender)
            .collect();
        if let ([other], true) = (others.as_slice(), services.contains(&by_sender)) {
            same.insert(by_sender, (*other).clone());
        }
    }
    same
}

/// A trace without a line (password entry, mail, authenticator, list of a phone, address book) joins the
/// binding of the same service, where exactly one line has it.
fn fold_traces(merged: &mut BTreeMap<(ServiceRef, Option<usize>), (Found, LineKnownBy)>) {
    let loose: Vec<ServiceRef> = merged
        .iter()
        .filter(|((_, line), (found, _))| line.is_none() && found.only_traces())
        .map(|((service, _), _)| service.clone())
        .collect();
    for service in loose {
        let lines = (service.clone(), Some(0))..=(service.clone(), Some(usize::MAX));
        let mut with_line = merged.range(lines).map(|((_, line), _)| *line);
        if let (Some(line), None) = (with_line.next(), with_line.next())
            && let Some((trace, _)) = merged.remove(&(service.clone(), None))
            && let Some((found, _)) = merged.get_mut(&(service, line))
        {
            found.merge(trace);
        }
    }
}

/// What looks like fraud adds nothing to a service that shows itself otherwise.
fn drop_scam(merged: &mut BTreeMap<(ServiceRef, Option<usize>), (Found, LineKnownBy)>) {
    let shown: BTreeSet<ServiceRef> = merged
        .iter()
        .filter(|(_, (found, _))| !found.only_scam())
        .map(|((service, _), _)| service.clone())
        .collect();
    merged.retain(|(service, _), (found, _)| {
        let otherwise = shown.contains(service);
        if otherwise {
            found.forget(ClueKind::OnlyScam);
        }
        !found.clues.is_empty()
    });
}

/// A trace alone binds only where the record says that the number plays a part.
fn is_binding(binding: &Binding, registry: &Registry) -> bool {
    if !binding.found.only_traces() {
        return true;
    }
    binding
        .service(registry)
        .is_some_and(|s| !number_plays_no_part(s) && s.number.login != ringoff_registry::Answer::No)
}

/// Does the record say that the number plays no part?
fn number_plays_no_part(service: &ringoff_registry::Service) -> bool {
    service.number.login == ringoff_registry::Answer::No
        && service.number.second_factor == ringoff_registry::Answer::No
        && service.number.if_lost.is_empty()
}

enum Verdict {
    Line(usize, LineKnownBy),
    AnotherNumber,
    Unknown,
}

/// What the archives taught about SIMs.
struct Sims {
    by_sub: BTreeMap<i32, (usize, LineKnownBy)>,
    by_center: BTreeMap<String, usize>,
    several_subs: bool,
    numbers: crate::own_numbers::OwnNumbers,
    lines: usize,
}

impl Sims {
    fn learn(findings: &Findings, lines: &[Line]) -> Self {
        let mut by_sub: BTreeMap<i32, (usize, LineKnownBy)> = BTreeMap::new();
        for (id, votes) in &findings.sub_votes {
            if let Some(line) = winner(votes) {
                by_sub.insert(*id, (line, LineKnownBy::SubscriptionId));
            }
        }
        // What the phone itself says of its SIM is no guess.
        for own in &findings.own_lines {
            let line = lines.iter().position(|line| line.number == own.number);
            if let (Some(id), Some(line)) = (own.sub_id, line) {
                by_sub.insert(id, (line, LineKnownBy::SubscriptionId));
            }
        }
        for (index, line) in lines.iter().enumerate() {
            for id in &line.sub_ids {
                by_sub.insert(*id, (index, LineKnownBy::Told));
            }
        }
        // Two SIMs and two lines, one of them settled: the other pair belongs together.
        let settled: BTreeSet<usize> = by_sub.values().map(|(line, _)| *line).collect();
        let open_ids: Vec<i32> = findings
            .sub_votes
            .keys()
            .copied()
            .filter(|id| !by_sub.contains_key(id))
            .collect();
        let open_lines: Vec<usize> = (0..lines.len()).filter(|l| !settled.contains(l)).collect();
        if let ([id], [line], false) = (
            open_ids.as_slice(),
            open_lines.as_slice(),
            by_sub.is_empty(),
        ) {
            by_sub.insert(*id, (*line, LineKnownBy::SubscriptionId));
        }
        let by_center = findings
            .center_votes
            .iter()
            .filter_map(|(center, votes)| winner(votes).map(|line| (center.clone(), line)))
            .collect();
        Self {
            by_sub,
            by_center,
            several_subs: findings.sub_votes.len() > 1,
            numbers: crate::own_numbers::OwnNumbers::new(lines.iter().map(|l| &l.number)),
            lines: lines.len(),
        }
    }

    fn line_of(&self, sim: &SimKey) -> Verdict {
        if let Some(line) = sim.stated {
            return Verdict::Line(line, LineKnownBy::Stated);
        }
        if let Some(destination) = sim.destination.as_deref() {
            if let Some(line) = self.numbers.line_of(destination) {
                return Verdict::Line(line, LineKnownBy::Destination);
            }
            let is_number = destination.chars().filter(char::is_ascii_digit).count() >= 7;
            if is_number && self.lines > 0 && !destination.contains('@') {
                return Verdict::AnotherNumber;
            }
        }
        if let Some((line, by)) = sim.sub_id.and_then(|id| self.by_sub.get(&id)) {
            return Verdict::Line(*line, *by);
        }
        if let Some(line) = sim.center.as_deref().and_then(|c| self.by_center.get(c)) {
            return Verdict::Line(*line, LineKnownBy::MessageCentre);
        }
        // One line, two SIMs, and this SIM is not the one whose messages state the line's number.
        let settled_elsewhere =
            sim.sub_id.is_some() && self.several_subs && !self.by_sub.is_empty();
        if self.lines == 1 && settled_elsewhere {
            return Verdict::AnotherNumber;
        }
        let ambiguous = sim.sub_id.is_some() && self.several_subs;
        if self.lines == 1 && !ambiguous {
            return if sim.held == 1 {
                Verdict::Line(0, LineKnownBy::OnlyLine)
            } else {
                Verdict::Unknown
            };
        }
        if self.lines > 1 && sim.held.count_ones() == 1 {
            return Verdict::Line(sim.held.trailing_zeros() as usize, LineKnownBy::Dates);
        }
        Verdict::Unknown
    }
}

/// The line with most votes, if it has at least two thirds of them.
fn winner(votes: &[u64]) -> Option<usize> {
    let total: u64 = votes.iter().sum();
    let (line, most) = votes.iter().enumerate().max_by_key(|(_, v)| **v)?;
    (total > 0 && most * 3 >= total * 2).then_some(line)
}
