use crate::{IdDocument, IdKind, Lang, LetterData};
use jiff::civil::Date;
use ringoff_model::Money;
use ringoff_words::Words;

/// The names that a letter's text may use. Each has the sentence `paper-gap-<name>` in `papers.ftl`.
pub(crate) const NAMES: &[Name] = &[
    name("holder", true, |d, _, _| d.holder.clone()),
    name("holder-document", true, |d, _, w| {
        d.holder_document.as_ref().map(|doc| id(doc, w))
    }),
    name("personal-number", false, |d, _, _| {
        d.personal_number.clone()
    }),
    name("holder-address", true, |d, _, _| d.holder_address.clone()),
    name("holder-email", false, |d, _, _| d.holder_email.clone()),
    name("new-number", false, |d, _, _| d.new_number.clone()),
    name("line", false, |d, _, _| d.line_number.clone()),
    name("contract", false, |d, _, _| d.contract.clone()),
    name("iccid", false, |d, _, _| d.iccid.clone()),
    name("operator", true, |d, l, _| {
        Some(d.operator.as_ref()?.in_lang(l)?.to_owned())
    }),
    name("brand", false, |d, _, _| d.brand.clone()),
    name("operator-address", true, |d, _, _| {
        d.operator_address.clone()
    }),
    name("recipient", true, |d, l, _| {
        Some(d.recipient.as_ref()?.in_lang(l)?.to_owned())
    }),
    name("recipient-address", true, |d, _, _| {
        d.recipient_address.clone()
    }),
    name("proxy", true, |d, _, _| d.proxy.clone()),
    name("proxy-document", true, |d, _, w| {
        d.proxy_document.as_ref().map(|doc| id(doc, w))
    }),
    name("proxy-until", false, |d, _, w| {
        d.proxy_until.map(|date| day(date, w))
    }),
    name("balance", false, |d, _, w| {
        d.balance.as_ref().map(|sum| money(sum, w))
    }),
    name("payee", true, |d, _, _| d.payee.name.clone()),
    name("payee-bank", true, |d, _, _| d.payee.bank.clone()),
    name("payee-bank-code", false, |d, _, _| {
        d.payee.bank_code.clone()
    }),
    name("payee-account", true, |d, _, _| d.payee.account.clone()),
    name("bank-account", false, |d, _, _| d.bank_account.clone()),
    name("company-account", false, |d, _, _| {
        d.company_account.clone()
    }),
    name("request-date", false, |d, _, w| {
        d.request_date.map(|date| day(date, w))
    }),
    name("closing-date", false, |d, _, w| {
        d.closing_date.map(|date| day(date, w))
    }),
    name("slip-date", false, |d, _, w| {
        d.slip_date.map(|date| day(date, w))
    }),
    name("slip-number", false, |d, _, _| d.slip_number.clone()),
    name("slip", false, |d, _, _| {
        presence(usize::from(d.slip || d.slip_number.is_some()))
    }),
    name("tickets", false, |d, _, w| joined(&d.tickets, w)),
    name("attempts", false, |d, _, _| presence(d.attempts.len())),
    name("refusals", false, |d, _, _| presence(d.refusals.len())),
    name("charges", false, |d, _, _| presence(d.charges.len())),
    name("grounds", false, |d, _, _| {
        presence(usize::from(tells_what_happened(d)))
    }),
    name("enclosures", false, |d, _, _| presence(d.enclosures.len())),
    name("rules", false, |d, l, w| {
        let rules: Vec<String> = d
            .rules
            .iter()
            .filter_map(|rule| rule.in_lang(l).map(str::to_owned))
            .collect();
        joined(&rules, w)
    }),
    name("form-title", false, |d, l, _| {
        let title = d.form_title.as_ref()?.only_in(l)?;
        Some(title.to_owned())
    }),
    name("place", false, |d, _, _| d.place.clone()),
    name("today", false, |d, _, w| d.today.map(|date| day(date, w))),
    name("free-text", false, |d, l, _| {
        Some(d.free_text.as_ref()?.in_lang(l)?.to_owned())
    }),
];

/// A day that is not broken at the end of a line.
fn day(date: Date, words: &Words) -> String {
    words.date(date).replace(' ', "\u{a0}")
}

/// A name, what stands for it, and how wide its gap is.
pub(crate) struct Name {
    pub(crate) name: &'static str,
    pub(crate) wide: bool,
    get: fn(&LetterData, Lang, &Words) -> Option<String>,
}

const fn name(
    name: &'static str,
    wide: bool,
    get: fn(&LetterData, Lang, &Words) -> Option<String>,
) -> Name {
    Name { name, wide, get }
}

impl Name {
    /// The entry of a name.
    pub(crate) fn find(name: &str) -> Option<&'static Self> {
        NAMES.iter().find(|known| known.name == name)
    }

    /// Its value, made safe to print; an empty one counts as absent.
    pub(crate) fn value(&self, data: &LetterData, lang: Lang, words: &Words) -> Option<String> {
        let value = crate::clean::line(&(self.get)(data, lang, words)?);
        (!value.is_empty()).then_some(value)
    }
}

/// `passport N1234567, issued ...`.
fn id(document: &IdDocument, words: &Words) -> String {
    let kind = match &document.kind {
        IdKind::Passport => words.say("paper-id-passport", &[]),
        IdKind::IdentityCard => words.say("paper-id-card", &[]),
        IdKind::ResidencePermit => words.say("paper-id-residence", &[]),
        IdKind::Other(kind) => kind.clone(),
    };
    let number = document.number.as_str();
    if kind.is_empty() {
        let mut parts = vec![number.to_owned()];
        parts.extend(document.issued.clone());
        return words.pieces(&parts);
    }
    match &document.issued {
        None => words.say(
            "paper-id",
            &[("kind", kind.into()), ("number", number.into())],
        ),
        Some(issued) => words.say(
            "paper-id-issued",
            &[
                ("kind", kind.into()),
                ("number", number.into()),
                ("issued", issued.into()),
            ],
        ),
    }
}

/// Several short texts on one line.
fn joined(texts: &[String], words: &Words) -> Option<String> {
    (!texts.is_empty()).then(|| words.list(texts))
}

/// An amount with the sign that tells its currency from all others.
pub(crate) fn money(sum: &Money, words: &Words) -> String {
    words.money(sum.amount, &sum.currency)
}

/// Whether a complaint has anything to rest on.
pub(crate) fn tells_what_happened(d: &LetterData) -> bool {
    let listed = !(d.attempts.is_empty() && d.refusals.is_empty() && d.charges.is_empty());
    listed || d.balance.is_some() || d.request_date.is_some() || d.free_text.is_some()
}

/// Of a list only whether it holds something; it is shown as a block of its own.
fn presence(count: usize) -> Option<String> {
    (count > 0).then(|| count.to_string())
}
