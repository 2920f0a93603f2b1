//! Findings while they grow. Services and SIMs that come with every message are looked up, not
//! written down again, and excerpts are cut when the archive is done: of most only the last few stay.

use crate::classify::{Named, Naming, ServiceKey};
use crate::excerpt::{KEPT, Kept, Seen};
use crate::findings::{
    FIELD, Findings, Found, MAX_EVIDENCE, MAX_SERVICES, ServiceRef, SimKey, rank,
};
use crate::overlap::{MOST, MessageId};
use crate::saved_names::SavedNames;
use foldhash::{HashMap, HashSet};
use ringoff_model::{ClueKind, MessageKind, Months, PhoneLine, SimHint, cut, one_line};
use ringoff_registry::Registry;
use std::sync::Arc;

/// Distinct subscription ids and message centres told apart; real phones have a few.
const MAX_SIMS: usize = 16;

/// A SIM as the archives tell of it: its place in the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Sim(usize);

/// One service on one SIM: its place in the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry(usize);

/// The growing findings of one archive.
#[derive(Default)]
pub(crate) struct FindingsBuilder {
    file: Arc<str>,
    slots: Vec<Slot>,
    /// Each service on each SIM.
    index: HashMap<(ServiceKey, Sim), usize>,
    sims: Vec<SimKey>,
    sim_index: HashMap<SimKey, Sim>,
    /// The SIMs met last and before.
    last: [Option<Sim>; 2],
    messages: [u64; MessageKind::ALL.len()],
    /// The messages and mails of this archive, where another may hold them, too.
    met: HashSet<MessageId>,
    months: Months,
    findings: Findings,
}

/// The message centre, as far as it is told apart.
fn center_of<'h>(hint: &'h SimHint<'_>) -> Option<&'h str> {
    hint.service_center.as_deref().map(|c| cut(c, FIELD))
}

/// One service on one SIM.
struct Slot {
    service: ServiceKey,
    sim: Sim,
    found: Found,
    /// What excerpts are cut from, the strongest clues and latest moments first.
    kept: Vec<Kept>,
    last_sender: String,
}

impl FindingsBuilder {
    /// Starts a new file.
    pub fn begin(&mut self, file: &str) {
        self.file = file.into();
    }

    /// One more message of that month.
    pub fn count_month(&mut self, month: i32) {
        self.months.add(month, 1);
    }

    /// Whether a message is met for the first time; a zip may hold two backups, too.
    pub fn meets(&mut self, id: Option<MessageId>) -> bool {
        id.is_none_or(|id| self.met.len() >= MOST || self.met.insert(id))
    }

    /// One more message of that kind.
    pub fn count_message(&mut self, kind: MessageKind, id: Option<MessageId>, month: Option<i32>) {
        self.messages[kind as usize] += 1;
        if let (Some(id), Some(month)) = (id, month) {
            self.known_again(id, Some((kind, month)));
        }
    }

    /// One more mail.
    pub fn count_mail(&mut self, id: Option<MessageId>) {
        self.count("mail");
        if let Some(id) = id {
            self.known_again(id, None);
        }
    }

    fn known_again(&mut self, id: MessageId, counted: Option<(MessageKind, i32)>) {
        if self.findings.counted.len() < MOST {
            self.findings.counted.insert(id, counted);
        }
    }

    /// Notes a line that a phone tells of as its own.
    pub fn own_line(&mut self, own: PhoneLine) {
        self.findings.own_line(own);
    }

    /// Whom the person saved under which number.
    pub fn saved(&mut self) -> &mut SavedNames {
        &mut self.findings.saved
    }

    /// One more observation that is no message.
    pub fn count(&mut self, kind: &str) {
        match self.findings.kinds.get_mut(kind) {
            Some(count) => *count += 1,
            None => {
                self.findings.kinds.insert(kind.to_owned(), 1);
            }
        }
    }

    /// A message of this SIM states the number of this line, or of none.
    pub fn count_sim_vote(&mut self, hint: &SimHint<'_>, stated: Option<usize>, lines: usize) {
        let cast = |votes: &mut Vec<u64>| {
            votes.resize(lines, 0);
            if let Some(line) = stated {
                votes[line] += 1;
            }
        };
        if let Some(id) = hint.sub_id
            && (self.findings.sub_votes.len() < MAX_SIMS
                || self.findings.sub_votes.contains_key(&id))
        {
            cast(self.findings.sub_votes.entry(id).or_default());
        }
        if let Some(center) = center_of(hint) {
            let votes = &mut self.findings.center_votes;
            if let Some(votes) = votes.get_mut(center) {
                cast(votes);
            } else if votes.len() < MAX_SIMS {
                cast(votes.entry(center.to_owned()).or_default());
            }
        }
    }

    /// The SIM that these hints tell of. `held`: the lines held at that time, one bit each.
    /// None where an archive tells of more of them than anybody has.
    pub fn sim(&mut self, hint: &SimHint<'_>, stated: Option<usize>, held: u32) -> Option<Sim> {
        let sub_id = hint
            .sub_id
            .filter(|id| self.findings.sub_votes.contains_key(id));
        let center =
            center_of(hint).filter(|center| self.findings.center_votes.contains_key(*center));
        let again = self.last.into_iter().flatten().find(|sim| {
            hint.destination.is_none()
                && self.sims.get(sim.0).is_some_and(|key| {
                    (key.stated, key.sub_id, key.held) == (stated, sub_id, held)
                        && key.center.as_deref() == center
                        && key.destination.is_none()
                })
        });
        if again.is_some() {
            return again;
        }
        let key = SimKey {
            stated,
            sub_id,
            center: center.map(str::to_owned),
            destination: hint.destination.as_deref().map(|d| one_line(d, 40)),
            held,
        };
        let sim = match self.sim_index.get(&key) {
            Some(sim) => *sim,
            None if self.sims.len() >= MAX_SERVICES => return None,
            None => {
                let sim = Sim(self.sims.len());
                self.sims.push(key.clone());
                self.sim_index.insert(key, sim);
                sim
            }
        };
        self.last = [Some(sim), self.last[0]];
        Some(sim)
    }

    /// A service showed itself on this SIM. None where there is no room for it.
    pub fn note(
        &mut self,
        registry: &Registry,
        named: &Named,
        sim: Option<Sim>,
        clue: ClueKind,
        seen: &Seen<'_>,
    ) -> Option<Entry> {
        let Some(sim) = sim else {
            self.findings.left_out += 1;
            return None;
        };
        let key = (named.key.clone(), sim);
        let at = match self.index.get(&key) {
            Some(at) => *at,
            None if self.slots.len() >= MAX_SERVICES => {
                self.findings.left_out += 1;
                return None;
            }
            None => {
                self.slots.push(Slot::new(registry, named, sim));
                self.index.insert(key, self.slots.len() - 1);
                self.slots.len() - 1
            }
        };
        let slot = &mut self.slots[at];
        let month = seen.month.filter(|_| clue != ClueKind::NumberStated);
        if seen
            .id
            .is_some_and(|id| !slot.found.counts(id, clue, month))
        {
            return Some(Entry(at));
        }
        slot.found.vouched |= named.naming.vouches();
        slot.call(registry, named);
        slot.add(clue, seen);
        slot.keep(clue, named.naming, seen, &self.file);
        Some(Entry(at))
    }

    /// The mail address that an account is used with.
    pub fn mailbox(&mut self, entry: Entry, address: &str) {
        if let Some(slot) = self.slots.get_mut(entry.0) {
            slot.found.mailbox(address);
        }
    }

    /// Cuts the excerpts and gives what was found.
    pub fn finish(self, registry: &Registry) -> Findings {
        let mut findings = self.findings;
        findings.months = self.months.iter().collect();
        for kind in MessageKind::ALL {
            let count = self.messages[kind as usize];
            if count > 0 {
                findings.kinds.insert(kind.name().to_owned(), count);
            }
        }
        for slot in self.slots {
            let service = match &slot.service {
                ServiceKey::Known(index) => {
                    ServiceRef::Known(registry.services()[*index as usize].id.clone())
                }
                ServiceKey::Unknown(key) => ServiceRef::Unknown(key.to_string()),
            };
            let mut found = slot.found;
            // Where nothing but traces are seen, one of them shows as much as five.
            let most = if found.only_traces() { 1 } else { MAX_EVIDENCE };
            found.evidence = slot.kept.into_iter().take(most).map(Kept::cut).collect();
            findings
                .found
                .insert((service, self.sims[slot.sim.0].clone()), found);
        }
        findings
    }
}

impl Slot {
    fn new(registry: &Registry, named: &Named, sim: Sim) -> Self {
        Self {
            service: named.key.clone(),
            sim,
            found: Found {
                name: named.name(registry).to_owned(),
                domain: named.domain(registry).map(str::to_owned),
                ..Found::default()
            },
            kept: Vec::new(),
            last_sender: String::new(),
        }
    }

    /// Takes a better name and a domain, where the message has them.
    fn call(&mut self, registry: &Registry, named: &Named) {
        if matches!(self.service, ServiceKey::Known(_)) {
            return;
        }
        let found = &mut self.found;
        let name = named.name(registry);
        // A name as the text writes it reads better than a sender id of eleven characters.
        if name.contains(' ') && !found.name.contains(' ') {
            found.name = name.to_owned();
        }
        if found.domain.is_none() {
            found.domain = named.domain(registry).map(str::to_owned);
        }
    }

    fn add(&mut self, clue: ClueKind, seen: &Seen<'_>) {
        let found = &mut self.found;
        found.add(clue, seen.at);
        if let Some(month) = seen.month.filter(|_| clue != ClueKind::NumberStated) {
            found.months.add(month, 1);
        }
        if let Some(sender) = seen.sender.filter(|s| !s.contains('@'))
            && sender != self.last_sender
        {
            found.sender(sender);
            if sender.len() <= KEPT {
                sender.clone_into(&mut self.last_sender);
            }
        }
    }

    /// Keeps what an excerpt would be cut from, if it is among the best.
    fn keep(&mut self, clue: ClueKind, naming: Naming, seen: &Seen<'_>, file: &Arc<str>) {
        let before = |kept: &Kept| rank(kept.clue, kept.at) <= rank(clue, seen.at);
        let place = self.kept.partition_point(before);
        if place >= MAX_EVIDENCE {
            return;
        }
        // The one that falls out lends its memory.
        let mut kept = match self.kept.len() < MAX_EVIDENCE {
            true => Kept::empty(file.clone()),
            false => self.kept.pop().unwrap_or_else(|| Kept::empty(file.clone())),
        };
        kept.fill(clue, naming, seen, file);
        // Of most services one is kept, and never more than a handful.
        self.kept.reserve_exact(1);
        self.kept.insert(place, kept);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ringoff_model::Place;

    #[test]
    fn more_sims_than_anybody_has_are_left_out_and_counted() {
        let registry = Registry::embedded();
        let mut book = FindingsBuilder::default();
        let named = Named::known(0, Naming::SenderId);
        let seen = Seen {
            place: Place::Entry(1),
            at: None,
            month: None,
            sender: None,
            text: "code",
            id: None,
        };
        for n in 0..MAX_SERVICES + 3 {
            let hint = SimHint {
                destination: Some(format!("+7700{n:07}").into()),
                ..SimHint::default()
            };
            let sim = book.sim(&hint, None, 0);
            book.note(&registry, &named, sim, ClueKind::CodeReceived, &seen);
        }
        let findings = book.finish(&registry);
        assert_eq!(findings.left_out, 3);
        assert_eq!(findings.found.len(), MAX_SERVICES);
    }
}
