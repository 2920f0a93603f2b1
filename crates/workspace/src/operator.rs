//! What is known of an operator, row by row, as it may be shown.

use crate::rules::{of_brand, source, words as fact_words};
use crate::{Workspace, situation, today};
use jiff::Zoned;
use jiff::civil::Date;
use ringoff_case::Case;
use ringoff_model::{Channel, DayUnit, Days, Document, FactKey, one_line};
use ringoff_registry::Registry;
use ringoff_registry::operators::{Fact, Operator, Period, Show, Situation, Value, YesNo, say};
use ringoff_words::Words;

/// Characters of a name that are shown at most.
const NAME: usize = 80;

/// One fact in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactRow {
    /// What it is about.
    pub key: FactKey,
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
    /// Whether little is known of it.
    pub is_sketch: bool,
    /// What may be shown.
    pub facts: Vec<FactRow>,
    /// The country's rules that may be shown.
    pub rules: Vec<FactRow>,
    /// What nobody knows.
    pub questions: Vec<FactKey>,
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

/// An operator by id, as it stands for such a line.
pub fn operator_view(
    registry: &Registry,
    id: &str,
    line: &Situation,
    words: &Words,
    today: Date,
    unverified: bool,
) -> Option<OperatorView> {
    let operator = registry.operator(id)?;
    Some(view(registry, operator, line, words, today, unverified))
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
        let mut rows: Vec<FactRow> = facts
            .iter()
            .filter(|fact| fact.applies_to.fits(line))
            .filter_map(|fact| {
                let mut row = row(fact, words, today, unverified)?;
                if let Some(brand) = of_brand(fact, Some(operator), line, words.tag()) {
                    row.text = words.labelled(brand, &row.text);
                }
                Some(row)
            })
            .collect();
        rows.sort_by_key(|row| row.key);
        rows
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
        is_sketch: registry.is_sketch(operator),
        facts: shown(&operator.facts),
        rules: country.iter().flat_map(|c| shown(&c.facts)).collect(),
        questions: operator.questions(line, today),
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
        key: fact.key,
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
    let value = match &fact.value {
        Value::Days(days) => length(days, words),
        Value::Years(years) => {
            Some(words.say("fact-years", &[("count", u64::from(*years).into())]))
        }
        Value::Money(price) => {
            let amount = words.money(price.money.amount, &price.money.currency);
            let per = match price.per {
                None => "once",
                Some(Period::Day) => "day",
                Some(Period::Month) => "month",
                Some(Period::Year) => "year",
            };
            Some(words.say(&format!("fact-money-{per}"), &[("amount", amount.into())]))
        }
        Value::Answer(answer) => {
            let key = match answer {
                YesNo::Yes => "fact-yes",
                YesNo::No => "fact-no",
                YesNo::Partly => "fact-partly",
            };
            Some(words.say(key, &[]))
        }
        Value::Channels(ways) => {
            let name = |way: &Channel| words.say(&format!("channel-{}", way.name()), &[]);
            let ways: Vec<String> = ways.iter().map(name).collect();
            Some(words.pieces(&ways))
        }
        Value::Papers(papers) => {
            let papers: Vec<String> = papers.iter().map(|p| document_name(p, words)).collect();
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

/// What to call a document; another one's own name is cut.
pub fn document_name(document: &Document, words: &Words) -> String {
    match document {
        Document::Other(name) => one_line(name, NAME),
        known => words.say(&format!("document-{}", known.name()), &[]),
    }
}

/// A length of time in words.
pub fn length(days: &Days, words: &Words) -> Option<String> {
    let say = |key: &str, low: u32, count: u32| {
        let unit = match days.unit {
            DayUnit::Calendar => "calendar",
            DayUnit::Working => "working",
            DayUnit::Hours => "hours",
            DayUnit::Months => "months",
        };
        let values = [
            ("low", words.number(u64::from(low)).into()),
            ("count", count.into()),
        ];
        Some(words.say(&format!("fact-length-{key}-{unit}"), &values))
    };
    match (days.min, days.max, days.typical) {
        (Some(min), Some(max), _) if 0 < min && min < max => say("between", min, max),
        (_, Some(max), _) => say("upto", max, max),
        (_, None, Some(usual)) => say("usual", usual, usual),
        (Some(min), None, None) => say("from", min, min),
        (None, None, None) => None,
    }
}
