//! What a letter may state, from what the case knows.

use crate::phrases::{company, phrase, said};
use crate::{Workspace, today};
use jiff::Zoned;
use ringoff_case::{Case, Event, RefusalKind, State};
use ringoff_letters::{Attempt, Charge, Lang, LetterData, Phrase, Refusal};
use ringoff_model::{FactKey, LetterKind, Money};
use ringoff_registry::operators::{Show, Value};
use ringoff_words::Words;
use rust_decimal::Decimal;

/// The letter that was made, unless it is the same as the last one of its kind and language.
pub(crate) fn letter_made(
    case: &Case,
    kind: LetterKind,
    lang: Lang,
    sha256: Option<String>,
) -> Option<Event> {
    let made = Event::LetterMade {
        slug: kind.slug().to_owned(),
        lang: lang.tag().to_owned(),
        sha256,
    };
    let entries = case.entries().iter().rev();
    let letters = entries.filter(|e| case.counts(e.seq)).map(|e| &e.event);
    let mut same_kind = letters.filter(
        |event| matches!(event, Event::LetterMade { slug, lang: of, .. } if slug == kind.slug() && of == lang.tag()),
    );
    (same_kind.next() != Some(&made)).then_some(made)
}

impl Workspace {
    /// What the case knows that a letter may state.
    pub fn letter_data(&self, case: &Case, kind: LetterKind, now: &Zoned) -> LetterData {
        let today = today(case, now);
        let state = case.state();
        let mut data = LetterData {
            today: Some(today),
            balance: left_on_line(state),
            slip: state.slip().is_some(),
            request_date: state.closing.as_ref().map(|closing| closing.day),
            closing_date: state.closed_on,
            tickets: tickets(case),
            ..LetterData::default()
        };
        let Some(line) = &state.line else {
            return data;
        };
        let words = Words::new("en");
        data.holder.clone_from(&line.holder);
        data.line_number = Some(words.phone(line.number.reveal()));
        data.new_number = line.new_number.as_ref().map(|n| words.phone(n.reveal()));
        data.contract.clone_from(&line.contract);
        data.iccid.clone_from(&line.iccid);
        data.brand.clone_from(&line.brand);
        let operator = line
            .operator
            .as_deref()
            .and_then(|id| self.registry.operator(id));
        if let Some(operator) = operator {
            let of_line = crate::situation(line, today);
            data.operator = Some(company(operator));
            data.brand = brand_name(operator, line.brand.as_deref()).or(data.brand);
            if let (Show::Value(Value::Prose), Some(fact))
            | (
                Show::CheckFirst {
                    value: Value::Prose,
                    ..
                },
                Some(fact),
            ) = self
                .registry
                .show_fact(operator, FactKey::PostAddress, &of_line, today)
            {
                data.operator_address = fact.words("en").map(str::to_owned);
            }
            if kind == LetterKind::Terminate
                && let (
                    Show::Value(Value::Title(texts))
                    | Show::CheckFirst {
                        value: Value::Title(texts),
                        ..
                    },
                    _,
                ) = self
                    .registry
                    .show_fact(operator, FactKey::TerminateForm, &of_line, today)
            {
                data.form_title = phrase(|lang| texts.get(lang.tag()).cloned());
            }
        }
        match kind {
            LetterKind::ComplaintRegulator => self.address_regulator(case, now, &mut data),
            LetterKind::ComplaintOperator | LetterKind::Refund | LetterKind::Confirmation => {}
            LetterKind::BankDispute | LetterKind::MistakenPayment => {
                data.charges = charges(case, kind)
            }
            _ => data.tickets.clear(),
        }
        if matches!(
            kind,
            LetterKind::ComplaintOperator | LetterKind::ComplaintRegulator
        ) {
            // What is named there counts as claimed: only money that was asked for and has not come.
            if state.refund.is_none() {
                data.balance = None;
            }
            data.attempts = attempts(case);
            data.refusals = refusals(case);
            data.charges = charges(case, kind);
        }
        data.enclosures = enclosures(case, kind);
        data
    }

    fn address_regulator(&self, case: &Case, now: &Zoned, data: &mut LetterData) {
        let step = |lang: Lang| {
            let mut ladder = self.rules(case, lang.tag(), now).ladder.into_iter();
            ladder.find(|step| step.letter == "complaint-regulator")
        };
        data.recipient = phrase(|lang| Some(step(lang)?.body?.value));
        data.recipient_address = step(Lang::En).and_then(|step| Some(step.portal?.value));
    }
}

fn brand_name(
    operator: &ringoff_registry::operators::Operator,
    id: Option<&str>,
) -> Option<String> {
    let brand = operator
        .brands
        .iter()
        .find(|brand| Some(brand.id.as_str()) == id)?;
    ringoff_registry::operators::say(&brand.names, "en").map(str::to_owned)
}

fn tickets(case: &Case) -> Vec<String> {
    let state = case.state();
    let told = state
        .contacts
        .iter()
        .filter_map(|contact| contact.ticket.clone());
    let closing = state
        .closing
        .iter()
        .filter_map(|closing| closing.ticket.clone());
    let refund = state
        .refund
        .iter()
        .filter_map(|refund| refund.ticket.clone());
    let mut tickets: Vec<String> = Vec::new();
    for ticket in told.chain(closing).chain(refund) {
        if !tickets.contains(&ticket) {
            tickets.push(ticket);
        }
    }
    tickets
}

fn attempts(case: &Case) -> Vec<Attempt> {
    let attempt = |contact: &ringoff_case::ContactAttempt| {
        let at = contact.when.in_zone(&contact.zone);
        Attempt {
            date: at.date(),
            time: Some(at.strftime("%H:%M").to_string()),
            channel: said(&format!("channel-{}", contact.channel.name())),
            outcome: said(&format!("outcome-{}", contact.outcome.name())),
            who: contact.who.clone(),
            note: contact.note.clone(),
            ticket: contact.ticket.clone(),
        }
    };
    case.state().contacts.iter().map(attempt).collect()
}

/// What the operator refused, and the terms that it broke.
fn refusals(case: &Case) -> Vec<Refusal> {
    let refusals = case.state().refusals.iter();
    let refusal = |refusal: &ringoff_case::Refusal| Refusal {
        date: refusal.day,
        channel: refusal
            .channel
            .map(|channel| said(&format!("channel-{}", channel.name()))),
        who: refusal.who.clone(),
        broken_term: refusal.kind == RefusalKind::TermBroken,
        words: refusal.words.clone(),
    };
    refusals.map(refusal).collect()
}

/// The money that the operator still holds: what was asked back or read, less what came. `None` where nothing is
/// left, or it was spent, moved or given up.
fn left_on_line(state: &State) -> Option<Money> {
    if state.balance_settled.is_some() {
        return None;
    }
    let asked = state
        .refund
        .as_ref()
        .and_then(|refund| refund.money.as_ref());
    let money = asked.or(state.balance.as_ref().map(|(money, _)| money))?;
    let came = state.refunds_received.iter();
    // Money in another currency cannot be compared: it is taken for all of it.
    let left = came.fold(money.amount, |left, (came, _)| {
        if came.currency == money.currency {
            left.saturating_sub(came.amount)
        } else {
            Decimal::ZERO
        }
    });
    (left > Decimal::ZERO).then(|| Money::new(left, &money.currency))
}

/// What the watch found, nothing has settled and this letter answers.
fn charges(case: &Case, kind: LetterKind) -> Vec<Charge> {
    let slug = match kind {
        // It is told what the operator was told.
        LetterKind::ComplaintRegulator => LetterKind::ComplaintOperator.slug(),
        other => other.slug(),
    };
    let answered = |entry: &&ringoff_case::WatchEntry| {
        entry.resolved.is_none() && entry.finding.letters().contains(&slug)
    };
    let open = case.state().watch.values().filter(answered);
    let charge = |entry: &ringoff_case::WatchEntry| {
        let finding = &entry.finding;
        Some(Charge {
            date: finding.day?,
            money: finding.money.clone()?,
            description: finding.entry.clone().unwrap_or_else(|| "–".to_owned()),
        })
    };
    open.filter_map(charge).collect()
}

/// What is named as going along: the files kept as proof, where the letter leans on them.
fn enclosures(case: &Case, kind: LetterKind) -> Vec<Phrase> {
    let leans = matches!(
        kind,
        LetterKind::ComplaintOperator
            | LetterKind::ComplaintRegulator
            | LetterKind::BankDispute
            | LetterKind::MistakenPayment
            | LetterKind::Refund
    );
    let exhibits = case.state().exhibits.iter().filter(|_| leans);
    exhibits
        .map(|exhibit| Phrase::Same(exhibit.name.clone()))
        .collect()
}
