//! Ids that stay the same for the same payment.

use super::{Charge, FindingKind, text::is_named_in, text::normal};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

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
    let mut alike = Vec::new();
    for files in by_key.into_values() {
        let most = files.values().map(Vec::len).max().unwrap_or_default();
        let endings = files.keys().map(|file| (ending(file), most)).collect();
        let Some(mut kept) = files.into_values().find(|list| list.len() == most) else {
            continue;
        };
        kept.sort_by_key(|charge| charge.origin.place);
        alike.push(Alike { endings, kept });
    }
    let mut out = Vec::new();
    for Alike { kept, .. } in once_a_format(alike) {
        out.extend(kept.into_iter().cloned().zip(0..));
    }
    out.sort_by_cached_key(|(charge, count)| (charge.day, key(charge), *count));
    out
}

/// Lines with one key.
struct Alike<'c> {
    /// The endings of the names of the files that show them, and how many lines each accounts for.
    endings: BTreeMap<String, usize>,
    kept: Vec<&'c Charge>,
}

/// A bank hands out one statement as CSV and as OFX: each has its own texts and references. What stands in two
/// formats with one day, one amount and one name is one charge. Of two files of one format it may be two.
fn once_a_format(mut alike: Vec<Alike<'_>>) -> Vec<Alike<'_>> {
    // Of two that are one, what says its currency is kept.
    alike.sort_by_cached_key(|group| {
        let first = group.kept.first().map(|charge| {
            let origin = &charge.origin;
            (charge.currency.is_none(), origin.file.clone(), origin.place)
        });
        (Reverse(group.kept.len()), first)
    });
    let mut out: Vec<Alike<'_>> = Vec::new();
    let mut by_day: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for group in alike {
        let Some(charge) = group.kept.first() else {
            continue;
        };
        let places = by_day.entry((charge.day, charge.amount)).or_default();
        let twin = places.iter().copied().find(|at| {
            let other = &out[*at];
            let room = |(ending, lines): (&String, &usize)| {
                let taken = other.endings.get(ending).copied().unwrap_or_default();
                taken + lines <= other.kept.len()
            };
            group.endings.iter().all(room)
                && other.kept.first().is_some_and(|kept| is_one(kept, charge))
        });
        if let Some(at) = twin {
            for (ending, lines) in group.endings {
                *out[at].endings.entry(ending).or_default() += lines;
            }
        } else {
            places.push(out.len());
            out.push(group);
        }
    }
    out
}

/// Whether two lines of one day and amount can be one charge.
fn is_one(one: &Charge, other: &Charge) -> bool {
    fn agree<T: PartialEq>(one: Option<T>, other: Option<T>) -> bool {
        one.is_none() || other.is_none() || one == other
    }
    one.direction_known == other.direction_known
        && one.status == other.status
        && agree(one.currency, other.currency)
        && agree(one.account, other.account)
        && (is_named_in(one, other) || is_named_in(other, one))
}

/// The ending of a file's name. Only files with different endings may show one charge twice; nothing is read by it.
fn ending(file: &str) -> String {
    let end = file.rsplit_once('.').map_or("", |(_, end)| end);
    end.to_lowercase()
}

/// Those of `read` that are not kept already, as the same row or in another format.
pub fn fresh(kept: &[Charge], read: &[Charge]) -> Vec<Charge> {
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let mut by_day: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (at, charge) in kept.iter().enumerate() {
        *known.entry(key(charge)).or_default() += 1;
        by_day
            .entry((charge.day, charge.amount))
            .or_default()
            .push(at);
    }
    let mut met: BTreeMap<(String, &str), usize> = BTreeMap::new();
    let mut paired = BTreeSet::new();
    let mut out = Vec::new();
    for charge in read {
        let (key, file) = (key(charge), &*charge.origin.file);
        let alike = known.get(&key).copied().unwrap_or_default();
        let count = met.entry((key, file)).or_default();
        *count += 1;
        if *count <= alike {
            continue;
        }
        let mut places = by_day
            .get(&(charge.day, charge.amount))
            .into_iter()
            .flatten();
        let twin = places.find(|at| {
            let other = &kept[**at];
            ending(&other.origin.file) != ending(file)
                && is_one(other, charge)
                && !paired.contains(&(**at, ending(file)))
        });
        match twin {
            Some(at) => drop(paired.insert((*at, ending(file)))),
            None => out.push(charge.clone()),
        }
    }
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
