//! The sections, in the order in which they are needed. Each row of a guide for travellers has its place here:
//! docs/guide/one-page.md has the table.

use super::draft::Draft;
use super::kinds::kinds;
use super::{BoughtBy, GuideSection};
use jiff::ToSpan as _;
use jiff::civil::Date;
use ringoff_model::{Document, FactKey as K};
use ringoff_words::Value;
use ringoff_workspace::case::{DefaultTerms, SimKind};
use ringoff_workspace::document_name;

/// Ways to reach an operator. What a weak source says of them is shown, last and with a warning.
const CONTACTS: [K; 9] = [
    K::ShortCode,
    K::Hotline,
    K::HotlineAbroad,
    K::Chat,
    K::Email,
    K::PostAddress,
    K::SelfCare,
    K::App,
    K::BranchNetwork,
];

/// What the script asks: what decides whether and how the number is closed, in the order of a call.
const QUESTIONS: [K; 12] = [
    K::TerminateChannels,
    K::RemoteTermination,
    K::PapersNeeded,
    K::ProxyAllowed,
    K::BranchAppointment,
    K::TerminateDays,
    K::TerminateFee,
    K::DebtRule,
    K::RefundRule,
    K::ConfirmationSlip,
    K::LateRoamingDays,
    K::QuarantineDays,
];

/// Every section that concerns the person.
pub(super) fn all(draft: &Draft<'_>) -> Vec<GuideSection> {
    let person = draft.traveller;
    let abroad = || person.may_be_abroad().then(|| from_abroad(draft));
    let branch = || person.may_visit().then(|| branch(draft));
    let sections = [
        Some(warning(draft)),
        Some(before(draft)),
        Some(papers(draft)),
        Some(phone(draft)),
        Some(questions(draft)),
        branch(),
        abroad(),
        Some(balance(draft)),
        Some(confirmation(draft)),
        Some(trouble(draft)),
        Some(afterwards(draft)),
        Some(lapse(draft)),
        unconfirmed(draft),
    ];
    sections.into_iter().flatten().collect()
}

fn warning(draft: &Draft<'_>) -> GuideSection {
    draft
        .section("warning", "guide-warning")
        .advice("guide-warning-agents")
        .advice("guide-warning-codes")
        .done()
}

fn before(draft: &Draft<'_>) -> GuideSection {
    let mut section = draft
        .section("before", "guide-before")
        .advice("fact-serving-operator")
        .facts(&[K::OperatorLookup])
        .advice("guide-before-accounts");
    for (kind, examples) in kinds(draft.registry, draft.country, draft.words) {
        section = section.named(kind, examples);
    }
    section = section
        .advice("guide-before-rehearse")
        .facts(&[K::StateSignIn])
        .advice("guide-before-screenshot")
        .advice("guide-before-extras")
        .facts(&[
            K::UssdSubscriptionsOff,
            K::PlanAndExtras,
            K::UssdLoan,
            K::InstalmentRule,
            K::DeviceUnbinding,
        ]);
    let sim = draft.traveller.sim;
    section
        .advice_if(sim != Some(SimKind::Physical), "guide-before-esim")
        .advice_if(sim != Some(SimKind::Esim), "guide-before-card")
        .done()
}

fn papers(draft: &Draft<'_>) -> GuideSection {
    let (person, words) = (draft.traveller, draft.words);
    let mut papers = vec![
        Document::IdentityDocument,
        Document::SimOrCarrier,
        Document::Contract,
    ];
    if person.may_have_money() {
        papers.extend([Document::TopUpReceipts, Document::BankDetails]);
    }
    let papers = papers.iter().map(|paper| document_name(paper, words));
    let papers: Vec<String> = papers.collect();
    let agent = !matches!(person.bought, Some(BoughtBy::Me | BoughtBy::Other));
    let other = person.bought == Some(BoughtBy::Other);
    let mut section = draft
        .section("papers", "guide-papers")
        .advice_with(
            "guide-papers-usual",
            &[("papers", words.pieces(&papers).into())],
        )
        .advice("guide-papers-passport");
    if agent {
        section = section
            .task("task-paper-agent-receipt")
            .advice("guide-papers-name");
    }
    if other {
        section = section.task("task-paper-power-of-attorney");
    }
    section
        .facts(&[K::PapersNeeded])
        .facts_if(other, &[K::ProxyAllowed, K::ProxyWording])
        .done()
}

fn phone(draft: &Draft<'_>) -> GuideSection {
    let person = draft.traveller;
    let numbers: &[K] = match (person.may_visit(), person.may_be_abroad()) {
        (true, true) => &[K::ShortCode, K::Hotline, K::HotlineAbroad],
        (true, false) => &[K::ShortCode, K::Hotline],
        (false, _) => &[K::HotlineAbroad, K::Hotline],
    };
    let known = numbers.iter().any(|key| draft.shown(*key).next().is_some());
    let weak = numbers
        .iter()
        .any(|key| draft.unconfirmed(*key).next().is_some());
    let greeting = if person.bought == Some(BoughtBy::Other) {
        "paper-card-wish-proxy"
    } else {
        "paper-script-greeting"
    };
    draft
        .section("phone", "guide-phone")
        .facts(numbers)
        .advice_if(!known, "guide-phone-none")
        .advice_if(weak, "guide-phone-weak")
        .facts(&[K::HotlineHours, K::Languages, K::Chat])
        .advice("guide-phone-person")
        .advice("guide-phone-asked")
        .both(&[greeting])
        .both(if greeting == "paper-script-greeting" {
            &["paper-script-wish"]
        } else {
            &[]
        })
        .both(&["paper-script-language", "paper-script-repeat"])
        .advice("guide-phone-note")
        .done()
}

/// What to ask, on the phone or at the counter; what is known for sure is left out.
fn questions(draft: &Draft<'_>) -> GuideSection {
    let mut section = draft
        .section("questions", "guide-questions")
        .advice_if(draft.known.is_sketch, "guide-sketch")
        .both(&["paper-ask-operator"]);
    for key in QUESTIONS {
        let concerns = match key {
            K::RemoteTermination => draft.traveller.may_be_abroad(),
            K::BranchAppointment => draft.traveller.may_visit(),
            K::RefundRule => draft.traveller.may_have_money(),
            _ => true,
        };
        if concerns && draft.asked.contains(&key) {
            section = section.both(&[&key.question()]);
        }
    }
    section.both(&["paper-ask-nothing"]).done()
}

fn branch(draft: &Draft<'_>) -> GuideSection {
    let person = draft.traveller;
    let mut section = draft
        .section("branch", "guide-branch")
        .facts(&[K::BranchNetwork, K::BranchAppointment])
        .advice("guide-branch-own");
    if let Some(day) = person.leaving {
        let day = Value::from(draft.words.date(day));
        section = section.advice_with("guide-branch-leaving", &[("date", day)]);
    }
    section
        .facts(&[K::TerminateForm, K::TerminateChannels, K::TerminateSteps])
        .advice("guide-branch-show")
        .both(if person.bought == Some(BoughtBy::Other) {
            &["paper-card-wish-proxy"]
        } else {
            &["paper-card-wish"]
        })
        .both(if person.may_have_money() {
            &["paper-card-refund"]
        } else {
            &[]
        })
        .both(&[
            "paper-card-debt",
            "paper-card-confirmation",
            "paper-card-write",
        ])
        .done()
}

fn from_abroad(draft: &Draft<'_>) -> GuideSection {
    let written = [K::Email, K::PostAddress];
    let address = written.iter().any(|key| draft.shown(*key).next().is_some());
    draft
        .section("abroad", "guide-abroad")
        .advice("guide-abroad-signal")
        .facts(&[
            K::RoamingSupport,
            K::RemoteTermination,
            K::Email,
            K::PostAddress,
        ])
        .advice("guide-abroad-write")
        .advice_if(!address, "guide-abroad-where")
        .advice("guide-abroad-proxy")
        .facts_if(
            draft.traveller.bought != Some(BoughtBy::Other),
            &[K::ProxyAllowed],
        )
        .done()
}

fn balance(draft: &Draft<'_>) -> GuideSection {
    let section = draft.section("balance", "guide-balance");
    if draft.traveller.may_have_money() {
        section
            .task("task-balance")
            .facts(&[K::UssdBalance])
            .advice("guide-balance-ways")
            .facts(&[
                K::RefundRule,
                K::RefundDays,
                K::BalanceTransfer,
                K::DebtRule,
            ])
            .done()
    } else {
        section
            .advice("guide-balance-none")
            .facts(&[K::DebtRule])
            .done()
    }
}

fn confirmation(draft: &Draft<'_>) -> GuideSection {
    let words = draft.words;
    let letter = words.say("letter-name-confirmation", &[]);
    let late = [
        ("days", DefaultTerms::default().slip_days.into()),
        ("letter", letter.into()),
    ];
    draft
        .section("confirmation", "guide-confirmation")
        .advice("guide-confirmation-what")
        .facts(&[K::ConfirmationSlip, K::TerminateDays, K::TerminateFee])
        .facts_if(
            !draft.traveller.may_be_abroad(),
            &[K::Email, K::PostAddress],
        )
        .advice_with("guide-confirmation-late", &late)
        .done()
}

fn trouble(draft: &Draft<'_>) -> GuideSection {
    draft
        .section("trouble", "guide-trouble")
        .advice(if draft.traveller.may_visit() {
            "guide-trouble-password"
        } else {
            "guide-trouble-password-abroad"
        })
        .facts(&[K::SelfCare, K::App, K::PasswordRecovery, K::SimReplacement])
        .advice("guide-trouble-nobody")
        .advice("guide-trouble-refused")
        .facts(&[K::ComplaintStep])
        .done()
}

fn afterwards(draft: &Draft<'_>) -> GuideSection {
    let (person, words) = (draft.traveller, draft.words);
    let terms = DefaultTerms::default();
    let closing = person.leaving.unwrap_or(draft.today).max(draft.today);
    let after_days = |days: u32| closing.saturating_add(i64::from(days).days());
    let after_months = |months: u32| closing.saturating_add(i64::from(months).months());
    let bills: Vec<Date> = (1..=terms.bill_cycles).map(after_months).collect();
    let bills_said: Vec<String> = bills.iter().map(|day| words.date(*day)).collect();
    let dated = |day: Date| [("date", Value::from(words.date(day)))];
    let (slip, refund) = (after_days(terms.slip_days), after_days(terms.refund_days));
    let mut section = draft
        .section("afterwards", "guide-afterwards")
        .advice_with("guide-after-counted", &dated(closing))
        .advice_with("guide-after-slip", &dated(slip))
        .on(&[slip]);
    if person.may_have_money() {
        section = section
            .advice_with("guide-after-refund", &dated(refund))
            .on(&[refund]);
    }
    section = section
        .advice_with(
            "guide-after-bills",
            &[("dates", words.list(&bills_said).into())],
        )
        .on(&bills)
        .facts(&[K::LateRoamingDays])
        .task(match person.sim {
            Some(SimKind::Esim) => "task-sim-esim",
            Some(SimKind::Physical) => "task-sim-physical",
            None => "task-sim-which",
        })
        .facts(&[K::QuarantineDays, K::ReuseRestPeriod, K::RestoreWindow]);
    let rest = [K::QuarantineDays, K::ReuseRestPeriod];
    if rest.iter().all(|key| draft.shown(*key).next().is_none()) {
        section = section.task("task-recheck-unknown");
    }
    section
        .advice_with("guide-after-keep", &dated(after_months(terms.keep_months)))
        .done()
}

fn lapse(draft: &Draft<'_>) -> GuideSection {
    draft
        .section("lapse", "guide-lapse")
        .advice("guide-lapse-what")
        .facts(&[
            K::PrepaidInactivityDays,
            K::InactivityFee,
            K::BillCycle,
            K::Suspension,
        ])
        .advice("guide-lapse-risk")
        .advice("guide-lapse-when")
        .done()
}

/// Ways that a weak source names, kept apart so that nobody takes them for the operator's.
fn unconfirmed(draft: &Draft<'_>) -> Option<GuideSection> {
    let claims = &draft.known.claims;
    let named = CONTACTS
        .iter()
        .any(|key| draft.unconfirmed(*key).next().is_some());
    if !named && claims.is_empty() {
        return None;
    }
    let mut section = draft
        .section("unconfirmed", "guide-unconfirmed")
        .advice("guide-unconfirmed-compare")
        .unconfirmed(&CONTACTS);
    // For who comes with a number in hand that no source supports.
    for (number, about) in claims {
        section = section.named(number.clone(), about.clone());
    }
    Some(section.done())
}
