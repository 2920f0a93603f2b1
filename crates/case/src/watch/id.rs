//! Ids that stay the same for the same payment.

use super::{Charge, FindingKind, text::normal};
use std::collections::BTreeMap;

/// A charge with the number of its kind: the second of two alike in one statement is another one.
pub(super) type Counted = (Charge, u32);

/// What makes two lines of statements the same payment, wherever they were read.
pub(super) fn key(charge: &Charge) -> String {
    let parts = [
        charge.day.to_string(),
        charge.amount.normalize().to_string(),
        charge.currency.map(|c| c.to_string()).unwrap_or_default(),
        normal(&charge.counterparty),
        normal(&charge.description),
        normal(&charge.reference),
        charge
            .account
            .map(|tail| tail.digits().to_owned())
            .unwrap_or_default(),
        charge.status.name().to_owned(),
    ];
    let known = if charge.direction_known {
        ""
    } else {
        "\u{1f}?"
    };
    parts.join("\u{1f}") + known
}

/// The charges in the order of days, each once: of lines that stand in several files as many are
/// kept as the file has that shows them most often.
pub(super) fn once(charges: &[Charge]) -> Vec<Counted> {
    let mut by_key: BTreeMap<String, BTreeMap<&str, Vec<&Charge>>> = BTreeMap::new();
    for charge in charges {
        let files = by_key.entry(key(charge)).or_default();
        let here = files.entry(&charge.origin.file).or_default();
        // The same place given twice is the same line.
        if here.iter().all(|c| c.origin != charge.origin) {
            here.push(charge);
        }
    }
    let mut out = Vec::new();
    for files in by_key.into_values() {
        let most = files.values().map(Vec::len).max().unwrap_or_default();
        let Some(mut kept) = files.into_values().find(|list| list.len() == most) else {
            continue;
        };
        kept.sort_by_key(|charge| charge.origin.place);
        out.extend(kept.into_iter().cloned().zip(0..));
    }
    out.sort_by_cached_key(|(charge, count)| (charge.day, key(charge), *count));
    out
}

/// The id of a finding about one charge.
pub(super) fn of_charge(kind: FindingKind, (charge, count): &Counted) -> String {
    of(kind, &[&key(charge), &count.to_string()])
}

/// The id of a finding about these texts: 128 bits of FNV-1a, which is not meant to withstand
/// anybody, only to name.
pub(super) fn of(kind: FindingKind, parts: &[&str]) -> String {
    let mut hash: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    for part in [kind.name()].iter().chain(parts) {
        for byte in part.bytes().chain([0]) {
            hash ^= u128::from(byte);
            hash = hash.wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        }
    }
    format!("{hash:032x}")
}
