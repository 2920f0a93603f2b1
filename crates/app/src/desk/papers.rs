//! Which papers there are, and making one from what the case knows.

use super::{Desk, DeskError, Result, fill, sheets, today};
use jiff::Zoned;
use ringoff_case::{Case, CaseId};
use ringoff_letters::{
    Attempt, Charge, Document, Lang, LetterData, LetterKind, Money, Phrase, document,
};
use ringoff_registry::operators::{FactKey, Show, Value};
use ringoff_words::Words;

/// A paper that can be made from a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// A letter.
    Letter(LetterKind),
    /// What to say on the phone.
    CallScript,
    /// What to show at the counter.
    BranchCard,
    /// What to have at hand and to do.
    Checklist,
    /// The case on one paper.
    Summary,
}

/// Every paper, in the order of a case.
pub fn papers() -> Vec<Paper> {
    let sheets = [
        Paper::Checklist,
        Paper::CallScript,
        Paper::BranchCard,
        Paper::Summary,
    ];
    let letters = LetterKind::ALL.into_iter().map(Paper::Letter);
    sheets.into_iter().chain(letters).collect()
}

impl Paper {
    /// Its name on the command line and in addresses.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Letter(kind) => kind.slug(),
            Self::CallScript => "call-script",
            Self::BranchCard => "branch-card",
            Self::Checklist => "checklist",
            Self::Summary => "summary",
        }
    }

    /// The paper of a name.
    pub fn named(slug: &str) -> Result<Self> {
        let found = papers().into_iter().find(|paper| paper.slug() == slug);
        found.ok_or_else(|| DeskError::NoSuchLetter(slug.to_owned()))
    }
}

/// Which languages a paper is in, and what the person adds.
#[derive(Clone, Debug, Default)]
pub struct PaperFile {
    /// The language; the recipient's, if not given.
    pub lang: Option<Lang>,
    /// A second language beside it.
    pub beside: Option<Lang>,
    /// Gaps that the person filled: names of [`FIELDS`](super::FIELDS) and texts.
    pub fill: Vec<(String, String)>,
}

impl Desk {
    /// The language of a paper's recipient: the operator's country's; the person's own for friends and
    /// for papers that are the person's own.
    pub fn paper_lang(&self, case: &Case, paper: Paper, own: Lang) -> Lang {
        let theirs = || {
            let line = case.state().line.as_ref()?;
            let country = self.registry.country(line.country.as_deref()?)?;
            country.languages.iter().find_map(|tag| Lang::from_tag(tag))
        };
        match paper {
            Paper::Checklist
            | Paper::Summary
            | Paper::Letter(LetterKind::NewNumberContacts | LetterKind::NewNumberCompany) => own,
            Paper::Letter(_) | Paper::CallScript | Paper::BranchCard => theirs().unwrap_or(own),
        }
    }

    /// Makes a paper. `own` is the person's language.
    pub fn paper(
        &self,
        id: &CaseId,
        paper: Paper,
        how: &PaperFile,
        own: Lang,
        now: &Zoned,
    ) -> Result<Document> {
        let case = self.case(id)?;
        let lang = how
            .lang
            .unwrap_or_else(|| self.paper_lang(&case, paper, own));
        let beside = how.beside.filter(|beside| *beside != lang);
        let made = match paper {
            Paper::Letter(kind) => {
                let mut data = self.letter_data(&case, kind, now);
                fill::fill(&mut data, &how.fill)?;
                document(kind, lang, beside, &data)
            }
            Paper::CallScript => {
                let data = sheets::call_script(self, &case, now);
                ringoff_letters::call_script(lang, beside, &data)
            }
            Paper::BranchCard => {
                let data = sheets::branch_card(self, &case, now);
                ringoff_letters::branch_card(lang, beside, &data)
            }
            Paper::Checklist => {
                let data = sheets::checklist(self, &case, now);
                ringoff_letters::checklist(lang, beside, &data)
            }
            Paper::Summary => {
                let data = sheets::summary(self, &case, now);
                ringoff_letters::case_summary(lang, beside, &data)
            }
        };
        Ok(made?)
    }

    /// What the case knows that a letter may state.
    pub fn letter_data(&self, case: &Case, kind: LetterKind, now: &Zoned) -> LetterData {
        let today = today(case, now);
        let state = case.state();
        let mut data = LetterData {
            today: Some(today),
            balance: state.balance.as_ref().map(|(money, _)| self::money(money)),
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
            let of_line = super::situation(line, today);
            data.operator = Some(operator.legal_name.clone());
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
            LetterKind::BankDispute | LetterKind::MistakenPayment => data.charges = charges(case),
            _ => data.tickets.clear(),
        }
        if matches!(
            kind,
            LetterKind::ComplaintOperator | LetterKind::ComplaintRegulator
        ) {
            // What is named there counts as claimed: only money that was asked for and has not come.
            if state.refund.is_none() || !state.refunds_received.is_empty() {
                data.balance = None;
            }
            data.attempts = attempts(case);
            data.charges = charges(case);
        }
        data.enclosures = enclosures(case, kind);
        data
    }

    fn address_regulator(&self, case: &Case, now: &Zoned, data: &mut LetterData) {
        let rules = |lang: Lang| self.rules(case, lang.tag(), now);
        let body = |lang: Lang| {
            let rules = rules(lang);
            let step = rules
                .ladder
                .iter()
                .find(|s| s.letter == "complaint-regulator")?;
            Some((
                step.body.clone()?.value,
                step.portal.clone().map(|p| p.value),
            ))
        };
        let lang = case.state().line.as_ref().and_then(|line| {
            let country = self.registry.country(line.country.as_deref()?)?;
            country.languages.iter().find_map(|tag| Lang::from_tag(tag))
        });
        if let Some((name, portal)) = body(lang.unwrap_or(Lang::En)) {
            data.recipient = Some(name);
            data.recipient_address = portal;
        }
    }
}

/// A text in every language in which it exists.
pub(super) fn phrase(text: impl Fn(Lang) -> Option<String>) -> Option<Phrase> {
    let texts = Lang::ALL
        .into_iter()
        .filter_map(|lang| Some((lang, text(lang)?)));
    let texts: std::collections::BTreeMap<Lang, String> = texts.collect();
    (!texts.is_empty()).then_some(Phrase::ByLang(texts))
}

/// A sentence in every language.
pub(super) fn said(key: &str) -> Phrase {
    let texts = Lang::ALL.map(|lang| (lang, Words::new(lang.tag()).say(key, &[])));
    Phrase::ByLang(texts.into_iter().collect())
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

fn money(money: &ringoff_case::Money) -> Money {
    Money {
        amount: money.amount,
        currency: money.currency.clone(),
    }
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
    let at = |contact: &ringoff_case::ContactAttempt| {
        let zone = jiff::tz::TimeZone::get(&contact.zone).unwrap_or(jiff::tz::TimeZone::UTC);
        let at = jiff::Timestamp::from_millisecond(contact.when.0)
            .ok()?
            .to_zoned(zone);
        Some(Attempt {
            date: at.date(),
            time: Some(at.strftime("%H:%M").to_string()),
            channel: said(&format!("channel-{}", contact.channel.name())),
            outcome: said(&format!("outcome-{}", outcome(contact.outcome))),
            ticket: contact.ticket.clone(),
        })
    };
    case.state().contacts.iter().filter_map(at).collect()
}

fn outcome(outcome: ringoff_case::Outcome) -> &'static str {
    match outcome {
        ringoff_case::Outcome::Reached => "reached",
        ringoff_case::Outcome::Unreachable => "unreachable",
        ringoff_case::Outcome::Refused => "refused",
        ringoff_case::Outcome::Promised => "promised",
    }
}

/// Charges that the watch found and nothing has settled.
fn charges(case: &Case) -> Vec<Charge> {
    let open = case
        .state()
        .watch
        .values()
        .filter(|entry| entry.resolved.is_none());
    let charge = |entry: &ringoff_case::WatchEntry| {
        let finding = &entry.finding;
        Some(Charge {
            date: finding.day?,
            money: money(finding.money.as_ref()?),
            description: finding.evidence.first().cloned().unwrap_or_default(),
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
