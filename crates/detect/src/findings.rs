//! What one or several archives show, small enough to send from a worker to its parent: services,
//! the clues for each, a handful of excerpts, and what is needed to tell two SIMs apart.

use crate::overlap::{MOST, MOST_IN_ALL, MessageId};
use crate::saved_names::SavedNames;
use foldhash::HashMap;
use ringoff_model::{ClueKind, Evidence, MessageKind, Moment, Months, PhoneLine, Tally, cut};
use serde::{Deserialize, Serialize};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// Services kept at most; a hostile archive could name millions.
pub const MAX_SERVICES: usize = 50_000;
/// Excerpts kept for one service and SIM.
pub const MAX_EVIDENCE: usize = 5;
/// Bytes kept of any one name, sender or message centre: an archive writes them as long as it likes, and
/// what is kept goes to the parent and into the vault.
pub(crate) const FIELD: usize = 255;
const MAX_MAILBOXES: usize = 4;
const MAX_SENDERS: usize = 4;
/// Lines that phones tell of; a phone has two SIMs and remembers a few.
const MAX_OWN_LINES: usize = 16;

/// Which service: a record's id, or a name that no record knows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ServiceRef {
    /// The id of a record.
    Known(String),
    /// The normalized name of a service without a record.
    Unknown(String),
}

/// What an archive told about the SIM that an observation belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SimKey {
    /// The line whose number the text itself states, by its index.
    pub stated: Option<usize>,
    /// Android's subscription id.
    pub sub_id: Option<i32>,
    /// The message centre.
    pub center: Option<String>,
    /// The receiving number or address.
    pub destination: Option<String>,
    /// Bit i is set where line i was held at that time.
    pub held: u32,
}

/// One service as seen on one SIM.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// What to call it.
    pub name: String,
    /// Its registrable domain, where something tells it.
    pub domain: Option<String>,
    /// Each clue, counted.
    pub clues: BTreeMap<ClueKind, Tally>,
    /// A handful of excerpts, the strongest clues and latest moments first.
    pub evidence: Vec<Evidence>,
    /// Messages a month.
    pub months: Months,
    /// Mail addresses that the account is used with.
    pub mailboxes: BTreeSet<String>,
    /// Alphanumeric senders, folded to their letters and digits.
    pub senders: BTreeSet<String>,
    /// A sender id, a signature or a domain that passed its check names it so, or the person does.
    #[serde(default)]
    pub vouched: bool,
    /// The messages counted, and of which month each was counted, so that another archive's count no more.
    #[serde(with = "as_list", default, skip_serializing_if = "BTreeMap::is_empty")]
    pub messages: BTreeMap<(MessageId, ClueKind), Option<i32>>,
}

/// Everything found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Findings {
    /// By service and SIM.
    #[serde(with = "as_list")]
    pub found: BTreeMap<(ServiceRef, SimKey), Found>,
    /// Observations by kind of message (`otp`, ...) or by their own kind (`login`, `contact`, `mail`).
    pub kinds: BTreeMap<String, u64>,
    /// Messages a month (year x 12 + month - 1).
    pub months: BTreeMap<i32, u32>,
    /// How often messages of a subscription id state the number of line i.
    pub sub_votes: BTreeMap<i32, Vec<u64>>,
    /// The same by message centre.
    pub center_votes: BTreeMap<String, Vec<u64>>,
    /// The messages and mails counted, with what each was counted as; a mail as no kind of message and in no month.
    #[serde(default, skip_serializing_if = "HashMap::is_empty")]
    #[serde(serialize_with = "in_order")]
    pub counted: HashMap<MessageId, Option<(MessageKind, i32)>>,
    /// Whom the person saved under which number.
    #[serde(default)]
    pub saved: SavedNames,
    /// The lines that phones tell of as their own.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub own_lines: BTreeSet<PhoneLine>,
    /// Services left out because there were more than [`MAX_SERVICES`].
    pub left_out: u64,
}

impl Found {
    /// Adds a clue.
    pub fn add(&mut self, clue: ClueKind, at: Option<Moment>) {
        let tally = self.clues.entry(clue).or_default();
        tally.add(&Tally {
            count: 1,
            first: at,
            last: at,
        });
    }

    /// Whether a message was not counted yet as this clue; from now on it is.
    pub(crate) fn counts(&mut self, id: MessageId, clue: ClueKind, month: Option<i32>) -> bool {
        if self.messages.len() >= MOST {
            return true;
        }
        self.messages.insert((id, clue), month).is_none()
    }

    /// Takes back one message that was counted as this clue.
    fn take_back(&mut self, clue: ClueKind, month: Option<i32>) {
        if let Some(tally) = self.clues.get_mut(&clue) {
            tally.count = tally.count.saturating_sub(1);
            if tally.count == 0 {
                self.clues.remove(&clue);
            }
        }
        if let Some(month) = month {
            self.months.take_back(month);
        }
    }

    /// Whether nothing shows more than that the account exists: not that it knows the number.
    pub(crate) fn only_traces(&self) -> bool {
        let trace = |clue: &ClueKind| {
            matches!(
                clue,
                ClueKind::AccountSeen
                    | ClueKind::OnPhone
                    | ClueKind::CodeApp
                    | ClueKind::Called
                    | ClueKind::ContactSaved
            )
        };
        self.clues.keys().all(trace)
    }

    /// Whether codes or word of the account's safety came.
    pub(crate) fn guards(&self) -> bool {
        let guards = [
            ClueKind::CodeReceived,
            ClueKind::SignUpCode,
            ClueKind::SecurityNotice,
        ];
        guards.iter().any(|clue| self.clues.contains_key(clue))
    }

    /// Whether the name is a service's, where no record knows it. What one text alone calls so may be a
    /// piece of its sentence, and what many senders say is a phrase.
    pub(crate) fn is_name(&self) -> bool {
        let messages: u64 = self.clues.values().map(|tally| tally.count).sum();
        let beyond_texts = |clue: &ClueKind| {
            matches!(
                clue,
                ClueKind::LoginUsesNumber
                    | ClueKind::NumberStated
                    | ClueKind::StatedByService
                    | ClueKind::NumberChanged
                    | ClueKind::AccountSeen
                    | ClueKind::OnPhone
                    | ClueKind::CodeApp
            ) || clue.asks()
        };
        self.vouched
            || self.clues.keys().any(beyond_texts)
            || (messages >= 2 && self.senders.len() < MAX_SENDERS)
    }

    /// Whether nothing but what looks like fraud was seen.
    pub(crate) fn only_scam(&self) -> bool {
        self.clues.keys().all(|clue| *clue == ClueKind::OnlyScam)
    }

    /// Takes back a clue of this kind and what shows it.
    pub(crate) fn forget(&mut self, clue: ClueKind) {
        self.clues.remove(&clue);
        self.evidence.retain(|e| e.clue != clue);
    }

    /// Keeps an excerpt, if it is among the best.
    pub fn keep(&mut self, evidence: Evidence) {
        self.evidence.push(evidence);
        self.evidence.sort_by_key(|e| rank(e.clue, e.at));
        self.evidence.truncate(MAX_EVIDENCE);
    }

    /// Notes a mail address. One that is longer than mail can carry is none, and cut it would be another's.
    pub fn mailbox(&mut self, address: &str) {
        let fits = address.len() < FIELD && address.contains('@');
        if fits && self.mailboxes.len() < MAX_MAILBOXES {
            self.mailboxes.insert(address.to_lowercase());
        }
    }

    /// Notes a sender; numbers and short codes are shared by too many to tell anything.
    pub fn sender(&mut self, sender: &str) {
        if self.senders.len() < MAX_SENDERS && sender.chars().any(char::is_alphabetic) {
            self.senders.insert(fold(cut(sender, FIELD)));
        }
    }

    /// Takes in what another archive shows of the same service on the same SIM.
    pub fn merge(&mut self, mut other: Found) {
        for ((id, clue), month) in std::mem::take(&mut other.messages) {
            if !self.counts(id, clue, month) {
                other.take_back(clue, month);
            }
        }
        for (clue, tally) in other.clues {
            self.clues.entry(clue).or_default().add(&tally);
        }
        for (month, count) in other.months.iter() {
            self.months.add(month, count);
        }
        for evidence in other.evidence {
            if !self.evidence.iter().any(|known| is_same(known, &evidence)) {
                self.keep(evidence);
            }
        }
        for mailbox in other.mailboxes {
            self.mailbox(&mailbox);
        }
        for sender in other.senders {
            self.sender(&sender);
        }
        self.vouched |= other.vouched;
        if self.domain.is_none() {
            self.domain = other.domain;
        }
        // A name as the text writes it reads better than a sender id.
        if other.name.contains(' ') && !self.name.contains(' ') {
            self.name = other.name;
        }
    }
}

/// Whether two excerpts are of one message, which two archives may hold.
fn is_same(one: &Evidence, other: &Evidence) -> bool {
    let of = |e: &Evidence| (e.clue, e.at);
    let text = |e: &Evidence| (e.sender.clone(), e.excerpt.clone());
    of(one) == of(other)
        && (one.at.is_some() || one.origin == other.origin)
        && text(one) == text(other)
}

/// A name's letters and digits, in lower case: `Qymyz Market` and `QymyzMarket` are one.
pub(crate) fn fold(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// The strongest clue first, and of one clue the latest moment.
pub(crate) fn rank(
    clue: ClueKind,
    at: Option<Moment>,
) -> (ClueKind, std::cmp::Reverse<Option<Moment>>) {
    (clue, std::cmp::Reverse(at))
}

/// Written in order, so that what is read is written alike wherever it is read.
fn in_order<S: serde::Serializer>(
    counted: &HashMap<MessageId, Option<(MessageKind, i32)>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_map(counted.iter().collect::<BTreeMap<_, _>>())
}

impl Findings {
    /// Takes in what another archive shows.
    pub fn merge(&mut self, mut other: Findings) {
        if *self == Self::default() {
            *self = other;
            return;
        }
        self.count_once(&mut other);
        for (key, found) in other.found {
            let full = self.found.len() >= MAX_SERVICES;
            match self.found.entry(key) {
                Entry::Occupied(mut known) => known.get_mut().merge(found),
                Entry::Vacant(_) if full => self.left_out += 1,
                Entry::Vacant(free) => {
                    free.insert(found);
                }
            }
        }
        self.saved.merge(other.saved);
        for own in other.own_lines {
            self.own_line(own);
        }
        for (kind, count) in other.kinds {
            *self.kinds.entry(kind).or_default() += count;
        }
        for (month, count) in other.months {
            *self.months.entry(month).or_default() += count;
        }
        for (id, votes) in other.sub_votes {
            add_votes(self.sub_votes.entry(id).or_default(), &votes);
        }
        for (center, votes) in other.center_votes {
            add_votes(self.center_votes.entry(center).or_default(), &votes);
        }
        self.left_out += other.left_out;
    }

    /// Notes a line that a phone tells of as its own.
    pub(crate) fn own_line(&mut self, own: PhoneLine) {
        if self.own_lines.len() < MAX_OWN_LINES {
            self.own_lines.insert(own);
        }
    }

    /// Takes back from `other` what is counted here already.
    fn count_once(&mut self, other: &mut Self) {
        for (id, counted) in std::mem::take(&mut other.counted) {
            let known = match self.counted.len() < MOST_IN_ALL {
                true => self.counted.insert(id, counted).is_some(),
                false => self.counted.contains_key(&id),
            };
            if !known {
                continue;
            }
            let kind = counted.map_or("mail", |(kind, _)| kind.name());
            if let Some(count) = other.kinds.get_mut(kind) {
                *count = count.saturating_sub(1);
            }
            let month = counted.and_then(|(_, month)| other.months.get_mut(&month));
            if let Some(count) = month {
                *count = count.saturating_sub(1);
            }
        }
        other.kinds.retain(|_, count| *count > 0);
        other.months.retain(|_, count| *count > 0);
    }
}

fn add_votes(into: &mut Vec<u64>, votes: &[u64]) {
    into.resize(into.len().max(votes.len()), 0);
    for (sum, vote) in into.iter_mut().zip(votes) {
        *sum += vote;
    }
}

/// JSON has no maps with structured keys.
mod as_list {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use std::collections::BTreeMap;

    pub(super) fn serialize<K: Serialize, V: Serialize, S: Serializer>(
        map: &BTreeMap<K, V>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(map)
    }

    pub(super) fn deserialize<
        'd,
        K: Deserialize<'d> + Ord,
        V: Deserialize<'d>,
        D: Deserializer<'d>,
    >(
        deserializer: D,
    ) -> Result<BTreeMap<K, V>, D::Error> {
        Ok(Vec::<(K, V)>::deserialize(deserializer)?
            .into_iter()
            .collect())
    }
}
