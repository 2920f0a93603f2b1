//! What a person would see whose archive held these messages, against what the labels say they should.

use crate::rows::{Row, Wanted, plain};
use jiff::civil::date;
use ringoff_detect::{
    Band, Classifier, Detector, Findings, Found, Ranked, ServiceRef, SimKey, rank, resolve,
};
use ringoff_model::{
    ClueKind, Direction, Line, Message, MessageKind, Moment, Observation, PhoneNumber, Place,
    SimHint,
};
use ringoff_registry::Registry;
use std::collections::BTreeMap;

/// 24 November 2025.
const NOW: i64 = 1_763_942_400_000;
const DAY: i64 = 86_400_000;

/// Rows of the list that are missing, invented, or in another band than the labels would put them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Seen {
    pub wanted: usize,
    pub missed: usize,
    pub shown: usize,
    pub invented: usize,
    pub wrong_band: usize,
}

struct Item {
    name: String,
    domain: Option<String>,
    band: Option<Band>,
}

/// Puts the rows into one archive, reads it, and compares the list with that of the labels.
pub fn look(rows: &[&Row], classifier: &Classifier, registry: &Registry) -> Result<Seen, String> {
    let number = PhoneNumber::parse("+12025550142", None).map_err(|e| e.to_string())?;
    let lines = [Line::of(number)];
    let shown = list(read(rows, classifier, registry, &lines), registry, &lines);
    let wanted = list(labelled(rows, registry), registry, &lines);
    let labels: Vec<&Wanted> = rows.iter().filter_map(|r| r.service.as_ref()).collect();
    let mut seen = Seen {
        wanted: wanted.len(),
        shown: shown.len(),
        ..Seen::default()
    };
    for want in &wanted {
        let service = Wanted::called(&want.name, want.domain.clone());
        match shown
            .iter()
            .find(|got| service.is(&got.name, got.domain.as_deref()))
        {
            None => seen.missed += 1,
            Some(got) => seen.wrong_band += usize::from(got.band != want.band),
        }
    }
    let labelled = |got: &Item| {
        labels
            .iter()
            .any(|w| w.is(&got.name, got.domain.as_deref()))
    };
    seen.invented = shown.iter().filter(|got| !labelled(got)).count();
    Ok(seen)
}

fn moment(at: usize) -> Moment {
    Moment(NOW - (at % 300) as i64 * DAY)
}

fn read(rows: &[&Row], classifier: &Classifier, registry: &Registry, lines: &[Line]) -> Findings {
    let mut detector = Detector::new(registry, classifier, lines);
    detector.begin("archive");
    for (at, row) in rows.iter().enumerate() {
        let observation = match row.mail() {
            Some(mut mail) => {
                mail.at = Some(moment(at));
                Observation::Mail(mail)
            }
            None => Observation::Message(Message {
                place: Place::Entry(at as u64 + 1),
                direction: Direction::Received,
                peer: row.sender.as_deref().map(Into::into),
                contact_name: None,
                text: row.text.as_str().into(),
                at: Some(moment(at)),
                sim: SimHint::default(),
            }),
        };
        detector.observe(&observation);
    }
    detector.take()
}

/// What would be found if every message were read as it is labelled.
fn labelled(rows: &[&Row], registry: &Registry) -> Findings {
    let mut findings = Findings::default();
    let mut found: BTreeMap<(ServiceRef, SimKey), Found> = BTreeMap::new();
    let sim = SimKey {
        held: 1,
        ..SimKey::default()
    };
    for (at, row) in rows.iter().enumerate() {
        let Some(wanted) = &row.service else { continue };
        let clue = match (row.mail().is_some(), row.kind) {
            (_, MessageKind::Personal | MessageKind::Scam) | (true, MessageKind::Marketing) => {
                continue;
            }
            (true, _) => ClueKind::AccountSeen,
            (_, MessageKind::Otp) => ClueKind::CodeReceived,
            (_, MessageKind::SecurityAlert) => ClueKind::SecurityNotice,
            (_, MessageKind::AccountNotice | MessageKind::Operator) => ClueKind::AccountNotice,
            (_, MessageKind::Transaction) => ClueKind::TransactionNotice,
            (_, MessageKind::Delivery) => ClueKind::DeliveryNotice,
            (_, MessageKind::Marketing) => ClueKind::MarketingNotice,
        };
        let service = match wanted.record(registry) {
            Some(index) => ServiceRef::Known(registry.services()[index as usize].id.clone()),
            None => ServiceRef::Unknown(plain(&wanted.name)),
        };
        let one = found
            .entry((service, sim.clone()))
            .or_insert_with(|| Found {
                name: wanted.name.clone(),
                domain: wanted.domain.clone(),
                // A label is sure of the name.
                vouched: true,
                ..Found::default()
            });
        one.add(clue, Some(moment(at)));
    }
    findings.found = found;
    findings
}

/// The list, and the accounts that only a mail shows, which no band holds.
fn list(mut findings: Findings, registry: &Registry, lines: &[Line]) -> Vec<Item> {
    let mut resolved = resolve(&mut findings, lines, registry);
    let accounts = std::mem::take(&mut resolved.accounts);
    let items = rank(resolved, registry, Moment(NOW), date(2025, 11, 24)).items;
    let ranked = items.into_iter().map(|Ranked { binding, score, .. }| Item {
        name: binding.name,
        domain: binding.domain,
        band: Some(score.band),
    });
    let traced = accounts.into_iter().map(|binding| Item {
        name: binding.name,
        domain: binding.domain,
        band: None,
    });
    ranked.chain(traced).collect()
}
