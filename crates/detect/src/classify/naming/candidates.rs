//! Every service that a message may come from, each with what speaks for and against it.

use super::super::evidence::Evidence;
use super::super::learnt::{NameFeatures, feature, tokens};
use super::super::lexicon::NameHit;
use super::super::numbers::Number;
use super::super::patterns::Firmness;
use super::super::sender::Class;
use super::super::{Named, Naming, ServiceKey, links};
use super::{Way, code_words, link, own_name, runs, sender_id, signed, words};
use ringoff_model::MessageKind;
use ringoff_registry::Role;

/// A service that may be meant, and what speaks for it.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Which.
    pub named: Named,
    /// What speaks, hashed.
    pub features: NameFeatures,
}

/// How a candidate came up.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Sender,
    Signature,
    SpelledSender,
    Name,
    ShortCode,
    Link,
    NewSender,
    NewSignature,
    Opening,
    CodeWords,
    Closing,
    NewLink,
    Run,
    Number,
}

/// What holds of the message, whoever is meant.
struct Shared {
    kind: u32,
    class: u32,
    /// How clearly it is neither a person's nor fraud.
    margin: u32,
    sender_known: bool,
    signed: bool,
    opened: bool,
}

impl Way<'_> {
    /// The services whose own numbers stand in the text, and where: "call 1234".
    fn numbers(&self) -> impl Iterator<Item = (u32, usize)> {
        let e = self.evidence;
        let long = e
            .numbers
            .iter()
            .filter(|n| n.end - n.start >= 4 && n.what != Number::Money);
        long.filter_map(|n| {
            let digits = e.folded.part(n.start, n.end);
            self.index
                .by_number(digits)
                .map(|service| (service, n.start))
        })
    }

    pub(super) fn candidates(&self) -> Vec<Candidate> {
        let e = self.evidence;
        let shared = Shared {
            kind: self.kind as u32,
            class: e.sender.class as u32,
            margin: margin(self),
            sender_known: e.sender_service.is_some(),
            signed: e.bracketed.is_some(),
            opened: self.speaks,
        };
        let mut found: Vec<Candidate> = Vec::new();
        let code_words = match self.kind {
            MessageKind::Otp => code_words::name(self),
            _ => None,
        };
        for (by, named) in [
            (By::Sender, sender_id::registered(self)),
            (By::Signature, signed::known(self)),
            (By::SpelledSender, sender_id::spelled(self)),
            (By::ShortCode, sender_id::short_code(self)),
            (By::NewSender, sender_id::unregistered(self)),
            (By::NewSignature, signed::unknown(self)),
            (By::Opening, code_words::leading_name(self)),
            (By::CodeWords, code_words),
            (By::Closing, code_words::trailing(self)),
            (By::NewLink, link::name(self)),
        ] {
            if let Some(named) = named {
                add(&mut found, by, named, &shared, self);
            }
        }
        for service in link::known(self) {
            let named = Named::known(service, Naming::LinkInText);
            add(&mut found, By::Link, named, &shared, self);
        }
        for (service, start) in self.numbers() {
            let named = Named::known(service, Naming::NameInText);
            let key = named.key.clone();
            add(&mut found, By::Number, named, &shared, self);
            if let Some(of) = found.iter_mut().find(|c| c.named.key == key) {
                of.features.push(feature(60, word_before(e, start), 0));
            }
        }
        // Under a registered id another name is that of a shop or a product.
        let runs = match e.sender_service {
            None => runs::find(self),
            Some(_) => Vec::new(),
        };
        let many = (runs.len() as u32).min(6);
        for (at, run) in runs.iter().enumerate() {
            let Some(named) = code_words::made(self, run.span, Naming::NameInText) else {
                continue;
            };
            let key = named.key.clone();
            add(&mut found, By::Run, named, &shared, self);
            if let Some(of) = found.iter_mut().find(|c| c.named.key == key) {
                of.features.extend(of_run(self, run, at as u32, many));
            }
        }
        let mut services: Vec<u32> = Vec::new();
        // A word that is also a name, within a longer name that opens the text, is a word of that one.
        let opening = code_words::leading(self);
        let part_of = |name: &NameHit| {
            let (start, end) = (name.start as usize, name.end as usize);
            name.firmness == Firmness::Weak
                && opening.is_some_and(|o| o.0 <= start && end <= o.1 && o.1 - o.0 > end - start)
        };
        for name in e.names.iter().filter(|name| !part_of(name)) {
            let place = own_name::place(e, name);
            let features = of_name(self, name, place);
            let named = Named::known(name.service, Naming::NameInText);
            let key = named.key.clone();
            if !services.contains(&name.service) {
                services.push(name.service);
                add(&mut found, By::Name, named, &shared, self);
            }
            if let Some(of) = found.iter_mut().find(|c| c.named.key == key) {
                of.features.extend(features);
            }
        }
        let rivals = (found.len() as u32).min(4);
        for one in &mut found {
            one.features
                .push(feature(90, rivals, u32::from(one.named.is_known())));
            one.features.sort_unstable();
            one.features.dedup();
        }
        found
    }
}

/// Adds a candidate, or one more way to it.
fn add(found: &mut Vec<Candidate>, by: By, named: Named, shared: &Shared, way: &Way<'_>) {
    let at = match found.iter().position(|c| c.named.key == named.key) {
        Some(at) => at,
        None => {
            let features = of_service(way, &named, shared);
            found.push(Candidate { named, features });
            found.len() - 1
        }
    };
    let features = &mut found[at].features;
    let by = by as u32;
    features.extend([
        feature(1, by, 0),
        feature(2, by, shared.kind),
        feature(3, by, shared.class),
        feature(4, by, shared.margin),
        feature(
            5,
            by,
            u32::from(shared.sender_known)
                + 2 * u32::from(shared.signed)
                + 4 * u32::from(shared.opened),
        ),
        feature(6, by * 16 + shared.kind, shared.class),
        feature(
            7,
            by,
            u32::from(way.evidence.code.is_some()) + 2 * u32::from(way.evidence.has(Role::Code)),
        ),
    ]);
}

/// How far the message is from a person's words and from fraud.
fn margin(way: &Way<'_>) -> u32 {
    let score = |kind: MessageKind| way.scores[kind as usize];
    let quiet = score(MessageKind::Personal).max(score(MessageKind::Scam));
    match score(way.kind) - quiet {
        ..0.7 => 0,
        ..1.5 => 1,
        ..3.0 => 2,
        ..5.0 => 3,
        _ => 4,
    }
}

/// What a service is like, however the message names it.
fn of_service(way: &Way<'_>, named: &Named, shared: &Shared) -> NameFeatures {
    let e = way.evidence;
    match &named.key {
        ServiceKey::Known(service) => {
            let entry = &way.index.entries[*service as usize];
            let category = entry.category as u32;
            // The currency and one thing more say all: 0 to 8.
            let fits = e
                .origin(&way.index.regions, way.lexicon)
                .fits(entry.regions)
                .min(15)
                .div_ceil(2);
            let akin =
                e.sender.class == Class::Name && words::akin(&entry.compact, &e.sender.compact);
            let linked = linked(way, *service);
            let mut features = NameFeatures::with_capacity(40);
            features.extend([
                feature(24, linked, shared.class),
                feature(25, linked, shared.kind),
                feature(20, category, shared.kind),
                feature(21, fits, 0),
                feature(22, u32::from(akin), shared.class),
                feature(23, u32::from(e.any(Number::Money)), category),
            ]);
            features
        }
        ServiceKey::Unknown(key) => {
            let written = named.written().unwrap_or(key);
            let tokens: Vec<&str> = written.split_whitespace().collect();
            let capital = |w: &&str| w.chars().next().is_some_and(|c| !c.is_lowercase());
            let capitals = tokens.iter().filter(|w| capital(w)).count();
            let common = |w: &&str| way.lexicon.not_names.contains(&*way.table.phrase(w));
            let common = tokens.iter().filter(|w| common(w)).count() as u32;
            let letters = written.chars().filter(|c| c.is_alphabetic()).count() as u32;
            let wide = written.chars().any(|c| c as u32 >= 0x2E80);
            let digits = written.chars().any(|c| c.is_ascii_digit());
            let all = u32::from(capitals == tokens.len());
            let folded = way.table.phrase(written);
            let cued = way.lexicon.is_cue(&folded);
            let mut features = NameFeatures::with_capacity(40);
            features.extend([
                feature(30, (tokens.len() as u32).min(4), all),
                feature(31, common.min(2), (tokens.len() as u32).min(3)),
                feature(32, letters.min(15) / 3, u32::from(wide)),
                feature(33, u32::from(digits), shared.class),
                feature(
                    34,
                    u32::from(written.contains('.')),
                    u32::from(named.has_domain()),
                ),
                feature(35, u32::from(cued), 0),
                feature(36, u32::from(e.sender.generic), shared.class),
                feature(37, u32::from(written.chars().all(|c| !c.is_lowercase())), 0),
            ]);
            if let Some(at) = memchr::memmem::find(&e.folded.bytes, folded.as_bytes()) {
                let end = at + folded.len();
                features.extend([
                    feature(50, word_before(e, at), 0),
                    feature(51, word_after(e, end), 0),
                    feature(52, marks(&e.folded.bytes, at, end), u32::from(at == 0)),
                ]);
            }
            features
        }
    }
}

/// Where the links of a message lead that may come from a service: nowhere, through a shortener or to another known service (0), to it (1), to a host that
/// nobody knows (2), or to one that holds the service's name and is not its own (3).
fn linked(way: &Way<'_>, service: u32) -> u32 {
    let e = way.evidence;
    let name = &*way.index.entries[service as usize].compact;
    let mut worst = 0;
    for link in e.links.iter().filter(|l| !l.mail) {
        let host = e.folded.part(link.host_start, link.host_end);
        worst = worst.max(match way.index.by_host(host) {
            Some(owner) if owner == service => return 1,
            Some(_) => 0,
            None if links::shortens(links::registrable(host)) => 0,
            None if name.len() >= 4 && host.replace('-', "").contains(name) => 3,
            None => 2,
        });
    }
    worst
}

/// What one run of words that look like a name tells.
fn of_run(way: &Way<'_>, run: &runs::Run, at: u32, many: u32) -> [u16; 7] {
    let e = way.evidence;
    let (start, end) = run.span;
    let text = &e.folded.bytes;
    let look = u32::from(run.opens)
        + 2 * u32::from(run.inflected)
        + 4 * u32::from(run.joined)
        + 8 * u32::from(run.foreign);
    let again = memchr::memmem::find(&text[end..], &text[start..end]).is_some();
    let closes = text[end..]
        .iter()
        .all(|b| !b.is_ascii_alphanumeric() && *b < 0x80);
    let name = super::super::index::compact(e.folded.part(start, end));
    let linked = link::akin_domain(way, &name).is_some();
    let sent = e.sender.class == Class::Name && words::akin(&name, &e.sender.compact);
    [
        feature(61, look, 0),
        feature(62, at.min(5), many),
        feature(
            63,
            u32::from(again) + 2 * u32::from(closes),
            u32::from(linked) + 2 * u32::from(sent),
        ),
        feature(64, look, way.kind as u32),
        feature(65, word_before(e, start), way.kind as u32),
        feature(66, word_before(e, start), 0),
        feature(67, word_after(e, end), 0),
    ]
}

/// What one mention of a known name tells.
fn of_name(way: &Way<'_>, name: &NameHit, place: i32) -> [u16; 8] {
    let e = way.evidence;
    let firm = u32::from(name.firmness == Firmness::Own);
    let (start, end) = (name.start as usize, name.end as usize);
    let first = e.names.first().is_some_and(|n| n.start == name.start);
    let others = e
        .names
        .iter()
        .filter(|n| n.service != name.service && n.firmness == Firmness::Own);
    let others = (others.count() as u32).min(3);
    let beside = own_name::beside_cue(way, name);
    let kind = way.kind as u32;
    [
        feature(40, place as u32, firm),
        feature(41, beside, firm),
        feature(42, u32::from(first), others),
        feature(43, (end - start).min(12) as u32 / 2, firm),
        feature(44, place as u32 * 16 + kind, e.sender.class as u32),
        feature(45, word_before(e, start), 0),
        feature(46, word_after(e, end), 0),
        feature(47, beside, kind),
    ]
}

fn word_before(e: &Evidence<'_>, at: usize) -> u32 {
    let text = &e.folded.bytes[..at];
    let end = text.trim_ascii_end().len();
    // Where words stand without spaces, the last two characters are the word.
    let last = end.saturating_sub(3);
    if tokens::is_unspaced(text, last) {
        let from = last.saturating_sub(3);
        let two = tokens::is_unspaced(text, from);
        return hashed(&text[if two { from } else { last }..end]);
    }
    let start = text[..end]
        .iter()
        .rposition(|b| matches!(b, b' ' | b'\n'))
        .map_or(0, |i| i + 1);
    hashed(&text[start.max(end.saturating_sub(24))..end])
}

fn word_after(e: &Evidence<'_>, at: usize) -> u32 {
    let text = e.folded.bytes[at..].trim_ascii_start();
    if tokens::is_unspaced(text, 0) {
        let two = tokens::is_unspaced(text, 3);
        return hashed(&text[..if two { 6 } else { 3 }]);
    }
    let end = text
        .iter()
        .position(|b| matches!(b, b' ' | b'\n'))
        .unwrap_or(text.len());
    hashed(&text[..end.min(24)])
}

/// Few are told apart, and no digits: what is learnt here are little words and product nouns.
fn hashed(word: &[u8]) -> u32 {
    let masked = word
        .iter()
        .map(|b| if b.is_ascii_digit() { b'0' } else { *b });
    masked.fold(7u32, |h, b| (h ^ u32::from(b)).wrapping_mul(0x0100_0193)) % 2048
}

/// The marks right before and after a name.
fn marks(text: &[u8], start: usize, end: usize) -> u32 {
    let mark = |byte: Option<&u8>| match byte {
        Some(byte) if byte.is_ascii_alphanumeric() => 0,
        Some(byte) => u32::from(*byte.min(&0x7F)),
        None => 1,
    };
    let before = start.checked_sub(1).and_then(|at| text.get(at));
    mark(before) << 7 | mark(text.get(end))
}
