//! How much is lost, how sure we are, and the parts that say why.
//!
//! Every number of the score stands in this file. They come from ARCHITECTURE.md, "Score".

use crate::binding::Binding;
use ringoff_model::{Band, ClueKind, Moment, Tally};
use ringoff_registry::{Answer, Category, Consequence, Service};
use serde::Serialize;

/// A score and its parts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Score {
    /// 0 to 100.
    pub value: u8,
    /// What follows from it.
    #[serde(skip)]
    pub band: Band,
    /// The clue for which the person is asked, whatever the harm.
    #[serde(skip)]
    pub asks: Option<ClueKind>,
    /// How bad it is to lose an account of this category.
    pub severity: f64,
    /// What the number's next owner can do.
    pub intruder: f64,
    /// How far the person is locked out.
    pub lockout: f64,
    /// 1 - (1 - intruder)(1 - lockout).
    pub w: f64,
    /// How sure it is that the account knows the number.
    pub evidence: f64,
    /// 1.25 where other accounts hang on it, else 1.
    pub keystone: f64,
}

/// Whoever has it has what signs in with it: more than the account itself.
const KEYSTONE: f64 = 1.25;
const RESET_BY_CHANGE: f64 = 0.10;
/// Evidence from which on nobody is asked.
const SURE: f64 = 0.60;
/// The person's word, where nothing was seen: as much as a notice of the service, less than a code.
const BY_WORD: f64 = 0.60;
const DAY_MS: f64 = 86_400_000.0;

/// Scores a binding as of `now`.
pub fn score(binding: &Binding, service: Option<&Service>, now: Moment) -> Score {
    let evidence = evidence(binding, service, now);
    let asks = asks(binding, service, now);
    let score = weighed(binding, service, evidence, asks);
    match binding.unnamed {
        true => Score {
            band: Band::Others,
            ..score
        },
        false => score,
    }
}

/// Scores an account of which only the person tells: that it has the number, and no more.
pub fn score_by_word(service: &Service) -> Score {
    // What has the number is taken to send codes to it, until its record says otherwise.
    let mut binding = Binding::default();
    let clues = &mut binding.found.clues;
    clues.insert(ClueKind::SignUpCode, Tally::default());
    weighed(&binding, Some(service), BY_WORD, None)
}

fn weighed(
    binding: &Binding,
    service: Option<&Service>,
    evidence: f64,
    asks: Option<ClueKind>,
) -> Score {
    let severity = severity(service.map(|s| s.category).unwrap_or_default());
    let intruder = intruder(binding, service);
    let lockout = lockout(binding, service);
    let w = 1.0 - (1.0 - intruder) * (1.0 - lockout);
    let keystone = if service.is_some_and(|s| s.keystone) {
        KEYSTONE
    } else {
        1.0
    };
    let value = (100.0 * severity * w * evidence * keystone)
        .round()
        .clamp(0.0, 100.0) as u8;
    let harm = severity * w * keystone;
    let weak = harm >= 0.45 && (0.15..SURE).contains(&evidence);
    let band = if weak || asks.is_some() {
        Band::Check
    } else {
        match value {
            60.. => Band::Before,
            30.. => Band::Should,
            12.. => Band::Can,
            _ => Band::Notice,
        }
    };
    Score {
        value,
        band,
        asks,
        severity,
        intruder,
        lockout,
        w,
        evidence,
        keystone,
    }
}

fn severity(category: Category) -> f64 {
    match category {
        Category::Bank | Category::Crypto | Category::Mail => 1.0,
        Category::Payments => 0.95,
        // Registers and offices; an identity that opens others is a keystone besides.
        Category::Government => 0.85,
        Category::Messenger => 0.8,
        Category::Telecom
        | Category::Work
        | Category::Insurance
        | Category::Social
        | Category::Dating => 0.6,
        Category::Health | Category::Unknown => 0.5,
        Category::Travel | Category::Gaming => 0.4,
        // The bank confirms what is paid there; an address and old orders are what is lost.
        Category::Marketplace | Category::Taxi | Category::Transport => 0.28,
        Category::Delivery | Category::Education | Category::Utilities => 0.25,
        Category::Streaming => 0.18,
        Category::Loyalty => 0.15,
        Category::Maps => 0.10,
    }
}

fn intruder_weight(consequence: Consequence) -> f64 {
    match consequence {
        Consequence::Takeover => 1.0,
        Consequence::SmsBanking | Consequence::Recovery => 0.9,
        Consequence::TakeoverPossible => 0.8,
        Consequence::TakeoverWithId | Consequence::Displacement => 0.6,
        Consequence::SecondFactor => 0.55,
        Consequence::RecoveryPossible | Consequence::ConsentCodes | Consequence::Impersonation => {
            0.5
        }
        Consequence::SecondFactorPossible => 0.4,
        Consequence::Notify => 0.15,
        Consequence::PublicContact => 0.10,
        Consequence::Lockout => 0.0,
    }
}

/// The record's consequences, where they say more than its own messages do. What is merely usual for a category
/// of which only notices are expected gives way to codes that came.
fn recorded<'a>(binding: &Binding, service: Option<&'a Service>) -> Option<&'a Service> {
    let number = &service?.number;
    let stated = !number.if_lost_source.is_empty();
    let telling = stated || number.if_lost != [Consequence::Notify] || !assumed(binding).1;
    service.filter(|_| telling && !number.if_lost.is_empty())
}

/// What a service without facts is taken for: by what its own messages do.
fn assumed(binding: &Binding) -> (Consequence, bool) {
    let codes = [
        ClueKind::CodeReceived,
        ClueKind::SignUpCode,
        ClueKind::LoginUsesNumber,
    ];
    if codes.into_iter().any(|clue| binding.has(clue)) {
        (Consequence::TakeoverPossible, true)
    } else {
        (Consequence::Notify, false)
    }
}

fn intruder(binding: &Binding, service: Option<&Service>) -> f64 {
    let code_app = code_app(binding);
    match recorded(binding, service) {
        Some(service) => service
            .number
            .if_lost
            .iter()
            // Where the codes come from elsewhere, the number is no possible second factor.
            .filter(|c| !(code_app && **c == Consequence::SecondFactorPossible))
            .map(|c| intruder_weight(*c))
            .fold(0.0, f64::max),
        None => intruder_weight(assumed(binding).0),
    }
}

/// A messenger account is its number: whoever registers it next pushes the other out, however easily
/// it could have been changed before.
fn is_its_number(service: Option<&Service>) -> bool {
    service.is_some_and(|s| s.category == Category::Messenger && s.number.login == Answer::Yes)
}

fn lockout(binding: &Binding, service: Option<&Service>) -> f64 {
    if is_its_number(service) {
        return 0.70;
    }
    let (locked, merely_login) = match recorded(binding, service) {
        Some(s) => (
            s.number.if_lost.contains(&Consequence::Lockout),
            s.number.login == Answer::Yes || binding.has(ClueKind::LoginUsesNumber),
        ),
        None => (assumed(binding).1, false),
    };
    let easy = service.is_some_and(|s| {
        s.change.needs_old_number == Answer::No && s.change.branch_visit == Answer::No
    });
    match (locked, merely_login, easy || code_app(binding)) {
        (true, _, false) => 0.70,
        (true, _, true) => 0.35,
        (false, true, false) => 0.40,
        (false, true, true) => 0.20,
        (false, false, _) => 0.0,
    }
}

/// Whether codes come from an authenticator, and no code came to the number since: the way in does not hang on the
/// SIM alone. Most entries bear no date: then any code to the number may be later.
fn code_app(binding: &Binding) -> bool {
    let last = |clue| binding.found.clues.get(&clue).map(|tally| tally.last);
    match (last(ClueKind::CodeApp), last(ClueKind::CodeReceived)) {
        (None, _) => false,
        (Some(_), None) => true,
        (Some(app), Some(sms)) => app.is_some() && sms <= app,
    }
}

/// Weight, half-life in days and floor of a clue.
fn weight(clue: ClueKind) -> (f64, f64, f64) {
    const FIVE_YEARS: f64 = 1825.0;
    match clue {
        ClueKind::StateReply | ClueKind::StatedByService => (1.0, FIVE_YEARS, 0.5),
        ClueKind::CodeReceived => (0.95, FIVE_YEARS, 0.5),
        ClueKind::SecurityNotice => (0.90, FIVE_YEARS, 0.5),
        // The service or the person's own entry names the number: as good as a sign-up code.
        ClueKind::SignUpCode | ClueKind::LoginUsesNumber | ClueKind::NumberStated => {
            (0.85, FIVE_YEARS, 0.5)
        }
        ClueKind::TransactionNotice
        | ClueKind::DeliveryNotice
        | ClueKind::AccountNotice
        | ClueKind::Payment => (0.60, 730.0, 0.2),
        ClueKind::ChangeUnclear => (0.50, FIVE_YEARS, 0.5),
        ClueKind::MailUnverified | ClueKind::NumberPartlyShown => (0.40, FIVE_YEARS, 0.5),
        ClueKind::MessageListed => (0.40, 730.0, 0.2),
        ClueKind::OnlyScam => (0.25, FIVE_YEARS, 0.5),
        ClueKind::AccountSeen | ClueKind::OnPhone | ClueKind::CodeApp => (0.35, FIVE_YEARS, 0.5),
        ClueKind::MarketingNotice => (0.25, 365.0, 0.0),
        ClueKind::Called => (0.25, 730.0, 0.2),
        ClueKind::ContactSaved => (0.10, FIVE_YEARS, 0.5),
        ClueKind::NumberChanged => (0.0, FIVE_YEARS, 0.0),
    }
}

fn evidence(binding: &Binding, service: Option<&Service>, now: Moment) -> f64 {
    if last_word(binding) == Some(ClueKind::NumberChanged) {
        return RESET_BY_CHANGE;
    }
    together(binding, service, now, |_| true)
}

/// The clues of the kinds that count, as one.
fn together(
    binding: &Binding,
    service: Option<&Service>,
    now: Moment,
    counts: impl Fn(ClueKind) -> bool,
) -> f64 {
    let number_is_login = service.is_some_and(|s| s.number.login == Answer::Yes);
    let lasts = is_its_number(service);
    let clues = &binding.found.clues;
    // Beside other clues it says nothing more of the number.
    let alone = |kind: ClueKind| kind != ClueKind::CodeApp || clues.len() == 1;
    let missed: f64 = clues
        .iter()
        .filter(|(kind, _)| counts(**kind) && alone(**kind))
        .map(|(kind, tally)| {
            let (weight, half_life, floor) = weight(*kind);
            let floor = match (number_is_login, floor == 0.5) {
                // The code is sent when the phone is registered, so its age says little.
                (true, _) if lasts && floor > 0.0 => 1.0,
                (true, true) => 0.8,
                _ => floor,
            };
            let recency = match tally.last {
                Some(last) => {
                    let days = ((now.0 - last.0) as f64 / DAY_MS).max(0.0);
                    (-days / half_life).exp2().max(floor)
                }
                None => floor.max(0.5),
            };
            1.0 - weight * recency
        })
        .product();
    1.0 - missed
}

/// What the service said last of a change of its number, where nothing shows that it used the number
/// after that.
fn last_word(binding: &Binding) -> Option<ClueKind> {
    // A service says goodbye to the old number in the same minute as it sends the last code.
    const GRACE: i64 = 3_600_000;
    let clues = &binding.found.clues;
    let used = clues.iter().filter(|(kind, _)| {
        let other = [
            ClueKind::NumberChanged,
            ClueKind::MarketingNotice,
            ClueKind::MessageListed,
        ];
        !kind.asks() && !other.contains(kind)
    });
    let used = used.filter_map(|(_, tally)| tally.last).max();
    let at = |kind| clues.get(&kind).map(|tally| tally.last);
    let (gone, unclear) = (at(ClueKind::NumberChanged), at(ClueKind::ChangeUnclear));
    let (said, kind) = match (gone, unclear) {
        (Some(gone), unclear) if unclear.is_none_or(|u| gone >= u) => {
            (gone, ClueKind::NumberChanged)
        }
        (_, unclear) => (unclear?, ClueKind::ChangeUnclear),
    };
    used.is_none_or(|used| said.is_some_and(|s| s.0 + GRACE >= used.0))
        .then_some(kind)
}

/// The clue that leaves a question, where the others leave it open.
fn asks(binding: &Binding, service: Option<&Service>, now: Moment) -> Option<ClueKind> {
    let word = last_word(binding);
    if word == Some(ClueKind::ChangeUnclear) {
        return word;
    }
    let clues = &binding.found.clues;
    let gone = word.and_then(|kind| clues.get(&kind)?.last);
    let settled = match word {
        Some(_) => RESET_BY_CHANGE,
        None => together(binding, service, now, |kind| !kind.asks()),
    };
    if settled >= SURE {
        return None;
    }
    let asking = [
        ClueKind::MailUnverified,
        ClueKind::NumberPartlyShown,
        ClueKind::OnlyScam,
    ];
    // What was said before the number was changed is answered by that.
    let open = |kind: &ClueKind| {
        clues
            .get(kind)
            .is_some_and(|tally| word.is_none() || tally.last > gone)
    };
    asking.into_iter().find(open)
}
