//! What is known of an operator, row by row, as it may be shown.

use crate::rules::{source, words as fact_words};
use crate::{Workspace, situation, today};
use jiff::Zoned;
use jiff::civil::Date;
use ringoff_case::Case;
use ringoff_registry::Registry;
use ringoff_registry::operators::{Fact, FactKey, Operator, Period, Show, Situation, Value, say};
use ringoff_words::Words;
use serde::Serialize;

/// One fact in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactRow {
    /// Its key, `fact-<key>` names it.
    pub key: String,
    /// What it says.
    pub text: String,
    /// Where it stands.
    pub source: String,
    /// The page, opened by the person only.
    pub url: Option<String>,
    /// When it was last seen or tried.
    pub seen: Date,
    /// How well it is known: `official`, `third-party`, `unverified`.
    pub confidence: &'static str,
    /// Old or third party.
    pub check_first: bool,
    /// What says otherwise.
    pub contradicts: Vec<String>,
}

/// What is known of an operator for a line, and what to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperatorView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The company.
    pub legal_name: String,
    /// Its brands.
    pub brands: Vec<String>,
    /// What may be shown.
    pub facts: Vec<FactRow>,
    /// The country's rules that may be shown.
    pub rules: Vec<FactRow>,
    /// Keys of what nobody knows: `fact-ask-<key>` asks for it.
    pub questions: Vec<String>,
    /// Values that somebody claims and no source supports; only where unverified facts are asked for.
    pub claims: Vec<(String, String)>,
}

impl Workspace {
    /// The operator of a case, as it stands for its line.
    pub fn operator_of_case(
        &self,
        case: &Case,
        words: &Words,
        now: &Zoned,
    ) -> Option<OperatorView> {
        let line = case.state().line.as_ref()?;
        let operator = self.registry.operator(line.operator.as_deref()?)?;
        let today = today(case, now);
        let of_line = situation(line, today);
        Some(view(
            &self.registry,
            operator,
            &of_line,
            words,
            today,
            false,
        ))
    }
}

/// An operator by id or name.
pub fn operator_view(
    registry: &Registry,
    id: &str,
    words: &Words,
    today: Date,
    unverified: bool,
) -> Option<OperatorView> {
    let operator = registry.operator(id)?;
    Some(view(
        registry,
        operator,
        &Situation::ANY,
        words,
        today,
        unverified,
    ))
}

fn view(
    registry: &Registry,
    operator: &Operator,
    line: &Situation,
    words: &Words,
    today: Date,
    unverified: bool,
) -> OperatorView {
    let shown = |facts: &[Fact]| {
        let mut rows: Vec<(FactKey, FactRow)> = facts
            .iter()
            .filter(|fact| fact.applies_to.fits(line))
            .filter_map(|fact| Some((fact.key, row(fact, words, today, unverified)?)))
            .collect();
        rows.sort_by_key(|(key, _)| *key);
        rows.into_iter().map(|(_, row)| row).collect()
    };
    let country = registry.country_rules(&operator.country);
    let claims = operator.claims.iter().filter(|_| unverified);
    OperatorView {
        id: operator.id.clone(),
        name: operator.name(words.tag()).to_owned(),
        legal_name: operator.legal_name(words.tag()).to_owned(),
        brands: operator
            .brands
            .iter()
            .filter_map(|brand| say(&brand.names, words.tag()))
            .map(str::to_owned)
            .collect(),
        facts: shown(&operator.facts),
        rules: country.iter().flat_map(|c| shown(&c.facts)).collect(),
        questions: operator
            .questions(line, today)
            .into_iter()
            .map(|key| key.name().replace('_', "-"))
            .collect(),
        claims: claims
            .map(|claim| {
                let about = say(&claim.text, words.tag());
                (claim.value.clone(), about.unwrap_or_default().to_owned())
            })
            .collect(),
    }
}

fn row(fact: &Fact, words: &Words, today: Date, unverified: bool) -> Option<FactRow> {
    let check_first = match fact.show(today) {
        Show::Value(_) => false,
        Show::CheckFirst { .. } => true,
        Show::Hidden if unverified => true,
        Show::Hidden | Show::Unknown => return None,
    };
    Some(FactRow {
        key: fact.key.name().replace('_', "-"),
        text: text(fact, words)?,
        source: source(fact),
        url: fact.source.url.clone(),
        seen: fact.seen(),
        confidence: fact.confidence.name(),
        check_first,
        contradicts: fact.contradicts.iter().map(|c| c.says.clone()).collect(),
    })
}

/// A fact in words of the language, whatever kind its value is.
fn text(fact: &Fact, words: &Words) -> Option<String> {
    let named = |kind: &str, name: String| words.say(&format!("fact-{kind}-{name}"), &[]);
    let value = match &fact.value {
        Value::Days(days) => length(days, words),
        Value::Years(years) => {
            Some(words.say("fact-years", &[("count", u64::from(*years).into())]))
        }
        Value::Money(money) => {
            let amount = words.money(money.amount.parse().ok()?, &money.currency);
            let per = match money.per {
                None => "once",
                Some(Period::Day) => "day",
                Some(Period::Month) => "month",
                Some(Period::Year) => "year",
            };
            Some(words.say(&format!("fact-money-{per}"), &[("amount", amount.into())]))
        }
        Value::Answer(answer) => Some(words.say(&format!("fact-{}", plain(answer)), &[])),
        Value::Channels(ways) => {
            let ways: Vec<String> = ways
                .iter()
                .map(|way| named("channel", plain(way)))
                .collect();
            Some(words.pieces(&ways))
        }
        Value::Papers(papers) => {
            let papers: Vec<String> = papers.iter().map(|p| named("paper", plain(p))).collect();
            Some(words.pieces(&papers))
        }
        Value::Body(body) => say(&body.name, words.tag()).map(str::to_owned),
        _ => return fact_words(fact, words.tag()),
    };
    match (value, fact.words(words.tag())) {
        (Some(value), Some(prose)) => Some(words.bracketed(&value, prose)),
        (value, prose) => value.or_else(|| prose.map(str::to_owned)),
    }
}

/// A name as records write it, without the strokes: `self_care` is `selfcare`.
fn plain<T: Serialize>(name: &T) -> String {
    let json = serde_json::to_value(name).unwrap_or_default();
    json.as_str().unwrap_or_default().replace('_', "")
}

fn length(days: &ringoff_registry::operators::Days, words: &Words) -> Option<String> {
    let unit = plain(&days.unit);
    let say = |key: &str, low: u16, count: u16| {
        Some(between(words, key, &unit, u32::from(low), u32::from(count)))
    };
    match (days.min, days.max, days.typical) {
        (Some(min), Some(max), _) if min < max => say("between", min, max),
        (_, Some(max), _) => say("upto", max, max),
        (_, None, Some(usual)) => say("usual", usual, usual),
        (Some(min), None, None) => say("from", min, min),
        (None, None, None) => None,
    }
}

fn between(words: &Words, key: &str, unit: &str, low: u32, count: u32) -> String {
    let values = [
        ("low", words.number(u64::from(low)).into()),
        ("count", count.into()),
    ];
    words.say(&format!("fact-length-{key}-{unit}"), &values)
}

/// A span of days of a rule, in words.
pub fn span(days: &ringoff_case::Days, words: &Words) -> String {
    let unit = if days.working { "working" } else { "calendar" };
    match (days.min, days.max) {
        (min, Some(max)) if 0 < min && min < max => between(words, "between", unit, min, max),
        (_, Some(max)) => between(words, "upto", unit, max, max),
        (min, None) => between(words, "from", unit, min, min),
    }
}
