//! The judgement itself.

use super::id::{Counted, of, of_charge, once};
use super::pairs::{Paired, days, pair, without_blocked};
use super::series::{self, Rhythm};
use super::text::{
    is_automatic, is_roaming, is_subscription, names, states_contract, states_line, states_tail,
};
use super::{Charge, Finding, FindingKind, Innocence, Judgement, Severity, Sighting, Watched};
use jiff::civil::Date;
use ringoff_model::PaymentStatus;
use std::collections::{BTreeMap, BTreeSet};

/// Days between two charges that may be one charge taken twice.
const DOUBLE_DAYS: i64 = 1;
/// Messages that are shown as evidence.
const SHOWN: usize = 5;

/// Whose a charge is.
enum Whose {
    Ours,
    /// It may be another line's at the same operator: the text does not tell.
    Unclear,
    Others,
    Nobody,
}

/// Judges charges and messages as of `today`.
pub fn judge(
    charges: &[Charge],
    sightings: &[Sighting],
    watched: &Watched,
    today: Date,
) -> Judgement {
    let charges = without_blocked(once(charges));
    let paired = pair(&charges, watched);
    let mut out = Judgement {
        seen_until: charges
            .iter()
            .map(|(charge, _)| charge.day)
            .max()
            .max(watched.seen_until),
        ..Judgement::default()
    };
    let mut ours: Vec<(&Counted, bool)> = Vec::new();
    for (at, counted) in charges.iter().enumerate() {
        let charge = &counted.0;
        if !charge.went_out() {
            continue;
        }
        match whose(charge, watched) {
            Whose::Nobody => {}
            Whose::Others => out.innocent.push((charge.clone(), Innocence::OtherLine)),
            _ if paired.reversed[at] => out.innocent.push((charge.clone(), Innocence::Reversed)),
            Whose::Ours => ours.push((counted, true)),
            Whose::Unclear => ours.push((counted, false)),
        }
    }
    let closed = |charge: &Charge| watched.closing_day.is_some_and(|day| charge.day >= day);
    let before: Vec<&Counted> = ours
        .iter()
        .map(|(counted, _)| *counted)
        .filter(|(charge, _)| !closed(charge))
        .collect();
    let running = running(&before, watched, today);
    let doubles = doubles(&ours, closed);
    for (place, (counted, sure)) in ours.iter().enumerate() {
        let double = doubles.contains(&place);
        if closed(&counted.0) {
            let mut finding = after(counted, *sure, double, watched, &running);
            finding.after_closing = true;
            out.findings.push(finding);
        } else if double {
            out.findings
                .push(about(FindingKind::DoubleCharge, Severity::Check, counted));
        }
    }
    // After closing nothing is left to stop beforehand; what still runs is an alarm of its own.
    if watched.closing_day.is_none_or(|day| today < day) {
        out.findings.extend(running.into_values());
    }
    unsure(&charges, watched, today, &mut out);
    missing(&paired, watched, today, &mut out, &charges);
    still_bound(sightings, watched, &mut out);
    out.findings.sort_by(|a, b| {
        (a.severity, a.day, a.kind, &a.id).cmp(&(b.severity, b.day, b.kind, &b.id))
    });
    out
}

fn whose(charge: &Charge, watched: &Watched) -> Whose {
    if watched.contract_in(charge) {
        return Whose::Ours;
    }
    if !names(charge, &watched.operator_names) {
        return Whose::Nobody;
    }
    if states_line(charge, &watched.line_spellings) {
        return Whose::Ours;
    }
    let mut same_operator = false;
    for line in &watched.other_lines {
        let contract = line.contract.as_deref();
        if states_tail(charge, &line.number_tail)
            || contract.is_some_and(|contract| states_contract(charge, contract))
        {
            return Whose::Others;
        }
        same_operator |= names(charge, &line.operator_names);
    }
    if same_operator {
        Whose::Unclear
    } else {
        Whose::Ours
    }
}

/// What goes to the operator by itself before closing: rhythms and paid extras.
fn running(before: &[&Counted], watched: &Watched, today: Date) -> BTreeMap<Rhythm, Finding> {
    let last = watched.closing_day.map_or(today, |day| day.min(today));
    let (extras, plain): (Vec<&Counted>, Vec<&Counted>) = before
        .iter()
        .partition(|(charge, _)| is_subscription(charge));
    let mut out = series::find(&plain, last);
    let mut by_rhythm: BTreeMap<Rhythm, Vec<&Counted>> = BTreeMap::new();
    for counted in extras {
        by_rhythm
            .entry(Rhythm::of(&counted.0))
            .or_default()
            .push(counted);
    }
    for (rhythm, charges) in by_rhythm {
        let Some(latest) = charges.last().filter(|(c, _)| days(c.day, last) <= 100) else {
            continue;
        };
        let mut finding = about(FindingKind::Subscription, Severity::Stop, latest);
        let first = (
            &charges[0].0.counterparty,
            finding.amount.unwrap_or_default(),
        );
        finding.id = of(
            FindingKind::Subscription,
            &[&super::text::normal(first.0), &first.1.to_string()],
        );
        let shown = charges.iter().rev().take(SHOWN).rev();
        finding.charges = shown.map(|(charge, _)| charge.clone()).collect();
        out.insert(rhythm, finding);
    }
    out
}

/// The second of two charges alike: one statement, one amount, one name, one day apart at most.
fn doubles(ours: &[(&Counted, bool)], closed: impl Fn(&Charge) -> bool) -> BTreeSet<usize> {
    let mut out = BTreeSet::new();
    for (place, ((charge, _), _)) in ours.iter().enumerate() {
        let twin = (0..place).rev().find(|earlier| {
            let ((other, _), _) = ours[*earlier];
            !out.contains(earlier)
                && other.origin.file == charge.origin.file
                && other.account == charge.account
                && closed(other) == closed(charge)
                && Rhythm::of(other) == Rhythm::of(charge)
                && days(other.day, charge.day) <= DOUBLE_DAYS
        });
        if twin.is_some() {
            out.insert(place);
        }
    }
    out
}

/// A charge of the operator from the closing day on: one is enough.
fn after(
    counted: &Counted,
    sure: bool,
    double: bool,
    watched: &Watched,
    running: &BTreeMap<Rhythm, Finding>,
) -> Finding {
    use FindingKind as Kind;
    let charge = &counted.0;
    let in_time = watched
        .late_roaming_until
        .is_some_and(|day| charge.day <= day);
    // Where nobody says until when roaming may come, it may be of before closing.
    let open = watched.late_roaming_until.is_none();
    let roaming = is_roaming(charge);
    if roaming && in_time {
        return about(Kind::LateRoaming, Severity::Expected, counted);
    }
    let rhythm = running.get(&Rhythm::of(charge)).map(|finding| finding.kind);
    let foreign = match (charge.currency, watched.currency) {
        (Some(charged), Some(own)) => charged != own,
        _ => false,
    };
    let kind = if double {
        Kind::DoubleCharge
    } else if is_subscription(charge) || rhythm == Some(Kind::Subscription) {
        Kind::Subscription
    } else if is_automatic(charge) || rhythm == Some(Kind::AutoTopUp) {
        Kind::AutoTopUp
    } else if roaming && (sure || open) {
        Kind::LateRoaming
    } else if foreign {
        Kind::ForeignCurrencyCharge
    } else {
        Kind::LateFee
    };
    let severity = if !sure || open && kind == Kind::LateRoaming {
        Severity::Check
    } else {
        Severity::Alarm
    };
    about(kind, severity, counted)
}

fn about(kind: FindingKind, severity: Severity, counted: &Counted) -> Finding {
    let charge = &counted.0;
    Finding {
        id: of_charge(kind, counted),
        kind,
        severity,
        after_closing: false,
        charges: vec![charge.clone()],
        sightings: Vec::new(),
        day: charge.day,
        amount: Some(charge.amount.abs().normalize()),
        currency: charge.currency,
        service: None,
    }
}

/// Payments with the operator of which a statement does not say which way they went: one question a statement.
/// Once the line is closed, what stood before its day changes nothing any more.
fn unsure(charges: &[Counted], watched: &Watched, today: Date, out: &mut Judgement) {
    let from = watched.closing_day.filter(|day| *day <= today);
    let mut files: BTreeMap<&str, Vec<&Counted>> = BTreeMap::new();
    for counted in charges {
        let charge = &counted.0;
        let asked = !charge.direction_known
            && charge.status != PaymentStatus::Reversed
            && from.is_none_or(|day| charge.day >= day)
            && matches!(whose(charge, watched), Whose::Ours | Whose::Unclear);
        if asked {
            files.entry(&charge.origin.file).or_default().push(counted);
        }
    }
    for rows in files.into_values() {
        let Some((latest, _)) = rows.last() else {
            continue;
        };
        let kind = FindingKind::DirectionUnknown;
        let keys: Vec<String> = rows
            .iter()
            .map(|counted| of_charge(kind, counted))
            .collect();
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        out.findings.push(Finding {
            id: of(kind, &keys),
            kind,
            severity: Severity::Check,
            after_closing: from.is_some(),
            charges: rows.iter().map(|(charge, _)| charge.clone()).collect(),
            sightings: Vec::new(),
            day: latest.day,
            amount: None,
            currency: None,
            service: None,
        });
    }
}

/// Money that should have come. Where no statement reaches the day, nobody can say that it has not.
fn missing(
    paired: &Paired,
    watched: &Watched,
    today: Date,
    out: &mut Judgement,
    charges: &[Counted],
) {
    for (money, came) in watched.expected.iter().zip(&paired.came) {
        if *came || today <= money.by {
            continue;
        }
        let seen = out.seen_until.is_some_and(|day| day >= money.by);
        // Money of the operator that is not this much: perhaps it is this, and less or in another
        // currency. The person decides.
        let near: Vec<Charge> = charges
            .iter()
            .zip(&paired.used)
            .filter(|((charge, _), used)| {
                let named = names(charge, &watched.operator_names);
                let asked = !charge.direction_known && (named || charge.amount == money.amount);
                !**used
                    && (charge.came_in() && named || asked)
                    && money.since.is_none_or(|since| charge.day >= since)
            })
            .map(|((charge, _), _)| charge.clone())
            .collect();
        let amount = money.amount.normalize();
        let currency = money.currency.map(|c| c.to_string()).unwrap_or_default();
        out.findings.push(Finding {
            id: of(
                FindingKind::MissingRefund,
                &[&amount.to_string(), &currency, &money.by.to_string()],
            ),
            kind: FindingKind::MissingRefund,
            severity: if seen && near.is_empty() {
                Severity::Alarm
            } else {
                Severity::Check
            },
            after_closing: true,
            charges: near,
            sightings: Vec::new(),
            day: money.by,
            amount: Some(amount),
            currency: money.currency,
            service: None,
        });
    }
}

fn still_bound(sightings: &[Sighting], watched: &Watched, out: &mut Judgement) {
    for account in &watched.moved {
        // On the day itself the service may still have written before it was moved.
        let mut seen: Vec<&Sighting> = sightings
            .iter()
            .filter(|s| s.service == account.service && s.day > account.since)
            .collect();
        seen.sort_by(|a, b| (a.day, &a.origin).cmp(&(b.day, &b.origin)));
        seen.dedup();
        let Some(latest) = seen.last() else { continue };
        out.findings.push(Finding {
            id: of(
                FindingKind::StillBound,
                &[&account.service, &account.since.to_string()],
            ),
            kind: FindingKind::StillBound,
            severity: Severity::Alarm,
            after_closing: true,
            charges: Vec::new(),
            day: latest.day,
            amount: None,
            currency: None,
            service: Some(account.service.clone()),
            sightings: seen
                .iter()
                .skip(seen.len().saturating_sub(SHOWN))
                .map(|s| (*s).clone())
                .collect(),
        });
    }
}
