//! What a few messages and mails show of a line, for the tests.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    reason = "shared by tests that use parts of it"
)]

use ringoff_detect::{Band, Classifier, Detector, Ranked, rank, resolve};
use ringoff_model::{
    ClueKind, Direction, Line, Mail, Message, Moment, Observation, PhoneNumber, Place, SenderTrust,
    SimHint,
};
use ringoff_registry::Registry;
use std::sync::LazyLock;

/// The line's number: its last digits are 1234.
pub const OWN: &str = "+77000001234";
/// 24 November 2025.
pub const DAY: i64 = 1_763_942_400_000;

static REGISTRY: LazyLock<Registry> = LazyLock::new(Registry::embedded);
static CLASSIFIER: LazyLock<Classifier> = LazyLock::new(|| Classifier::new(&REGISTRY));

/// One thing seen, so many days before [`DAY`].
pub enum Seen<'a> {
    Sms(&'a str, &'a str, i64),
    Mail(Mail<'a>),
}

pub fn sms<'a>(sender: &'a str, text: &'a str) -> Seen<'a> {
    Seen::Sms(sender, text, 0)
}

/// A mail whose sender's domain passed its check.
pub fn vouched<'a>(from: &'a str, subject: &'a str, text: &'a str) -> Seen<'a> {
    let host = from.rsplit_once('@').unwrap().1.trim_end_matches('>');
    let domain = ringoff_model::registrable(host).unwrap().to_owned();
    mail(from, subject, text, SenderTrust::Authenticated(domain))
}

/// A mail of which nothing tells whether its sender wrote it.
pub fn unvouched<'a>(from: &'a str, subject: &'a str, text: &'a str) -> Seen<'a> {
    mail(from, subject, text, SenderTrust::Unauthenticated)
}

/// `from` as in a header: `Name <address>`.
pub fn mail<'a>(from: &'a str, subject: &'a str, text: &'a str, trust: SenderTrust) -> Seen<'a> {
    let mut mail = Mail::received(from, subject, text, trust);
    mail.to = Some("sam@example.org".into());
    mail.at = Some(Moment(DAY));
    Seen::Mail(mail)
}

/// The bindings of one line that these show.
pub fn shown(seen: &[Seen<'_>]) -> Vec<Ranked> {
    shown_on(&[OWN], seen)
}

/// The same for several lines.
pub fn shown_on(numbers: &[&str], seen: &[Seen<'_>]) -> Vec<Ranked> {
    let lines: Vec<Line> = numbers
        .iter()
        .map(|n| Line::of(PhoneNumber::parse(n, None).unwrap()))
        .collect();
    let (ranking, _) = read(&lines, seen);
    ranking
}

/// The names of the bindings of one line, and of the accounts that only a trace shows.
pub fn accounts(seen: &[Seen<'_>]) -> (Vec<Ranked>, Vec<String>) {
    let lines = [Line::of(PhoneNumber::parse(OWN, None).unwrap())];
    read(&lines, seen)
}

fn read(lines: &[Line], seen: &[Seen<'_>]) -> (Vec<Ranked>, Vec<String>) {
    let mut detector = Detector::new(&REGISTRY, &CLASSIFIER, lines);
    detector.begin("seen");
    for one in seen {
        let observation = match one {
            Seen::Sms(sender, text, days) => Observation::Message(Message {
                place: Place::Entry(1),
                direction: Direction::Received,
                peer: Some((*sender).into()),
                contact_name: None,
                text: (*text).into(),
                at: Some(Moment(DAY - days * 86_400_000)),
                sim: SimHint::default(),
            }),
            Seen::Mail(mail) => Observation::Mail(mail.clone()),
        };
        detector.observe(&observation);
    }
    let mut findings = detector.take();
    let resolved = resolve(&mut findings, lines, &REGISTRY);
    let traced = resolved.accounts.iter().map(|b| b.name.clone()).collect();
    let today = jiff::civil::date(2025, 11, 24);
    let ranking = rank(resolved, &REGISTRY, Moment(DAY), today);
    (ranking.items, traced)
}

pub fn clues(item: &Ranked) -> Vec<ClueKind> {
    item.binding.found.clues.keys().copied().collect()
}

/// The only binding, which is of this service.
pub fn only(items: Vec<Ranked>, id: &str, why: &str) -> Ranked {
    let ids: Vec<String> = items.iter().map(|i| i.binding.id.clone()).collect();
    let [item] = items
        .try_into()
        .unwrap_or_else(|_| panic!("{why}: {ids:?}"));
    assert_eq!(item.binding.id, id, "{why}");
    item
}

/// The number is there: stated, and nothing says that it went.
pub fn is_bound(item: &Ranked, why: &str) {
    let clues = clues(item);
    assert!(clues.contains(&ClueKind::NumberStated), "{why}: {clues:?}");
    let doubt = clues
        .iter()
        .any(|c| c.asks() || *c == ClueKind::NumberChanged);
    assert!(!doubt, "{why}: {clues:?}");
    assert_eq!(item.score.band, Band::Before, "{why}");
}

/// The person is asked, for this reason.
pub fn is_asked(item: &Ranked, clue: ClueKind, why: &str) {
    assert_eq!(item.score.asks, Some(clue), "{why}: {:?}", clues(item));
    assert_eq!(item.score.band, Band::Check, "{why}");
}
