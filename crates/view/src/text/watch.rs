//! What the watch saw: findings of statements just read, and those that the case keeps.

use super::{Page, Style};
use crate::case::CaseContext;
use jiff::civil::Date;
use ringoff_model::one_line;
use ringoff_words::Value;
use ringoff_workspace::case::watch::{Finding, FindingKind, Severity};

/// Characters of a payee that a row takes.
const PAYEE: usize = 40;

/// What the watch sees wrong, why, and what to do.
pub fn finding(
    page: &mut Page,
    finding: &Finding,
    operator: &str,
    until: Option<Date>,
    style: &Style<'_>,
) {
    let words = style.words;
    let title = finding.key();
    let mark = match finding.severity {
        Severity::Alarm => "!",
        Severity::Stop => "→",
        Severity::Check => "?",
        Severity::Expected => "·",
    };
    let money = finding.amount.map(|amount| match finding.currency {
        Some(currency) => words.money(amount, currency.code()),
        None => words.decimal(amount, 2),
    });
    let values = [
        ("operator", Value::from(operator)),
        ("money", money.unwrap_or_default().into()),
        ("day", words.date(finding.day).into()),
        (
            "service",
            finding.service.clone().unwrap_or_default().into(),
        ),
        ("count", finding.charges.len().into()),
        (
            "file",
            finding
                .charges
                .first()
                .map(|charge| charge.origin.file.to_string())
                .unwrap_or_default()
                .into(),
        ),
        (
            "until",
            until.map(|day| words.date(day)).unwrap_or_default().into(),
        ),
    ];
    page.row(mark, &style.words.say(title, &values));
    page.under(&style.words.say(&format!("{title}-why"), &values));
    for charge in &finding.charges {
        let payee = if charge.counterparty.is_empty() {
            &charge.description
        } else {
            &charge.counterparty
        };
        let amount = match (finding.kind, charge.currency) {
            (FindingKind::DirectionUnknown, Some(currency)) => {
                format!("  {}", words.money(charge.amount, currency.code()))
            }
            (FindingKind::DirectionUnknown, None) => {
                format!("  {}", words.decimal(charge.amount, 2))
            }
            _ => String::new(),
        };
        page.item(&format!(
            "{}  {}{amount}",
            words.date(charge.day),
            one_line(payee, PAYEE)
        ));
    }
    page.under(&style.words.say(&format!("{title}-do"), &values));
    if finding.kind == FindingKind::DirectionUnknown {
        for answer in ["charges", "income"] {
            page.under(&format!("ringoff watch FILE --unsigned {answer}"));
        }
    }
    for letter in finding.letters() {
        page.under(&format!("ringoff letter pdf {letter} --out {letter}.pdf"));
    }
    page.under(&format!("ringoff watch resolve {} explained", finding.id));
}

/// That rows of statements are not kept, where some are not: else their silence would look like an answer.
pub fn rows_left_out(page: &mut Page, at: &CaseContext<'_>, style: &Style<'_>) {
    let count = at.case.state().statement_rows_left_out;
    if count > 0 {
        let said = style
            .words
            .say("watch-rows-left-out", &[("count", count.into())]);
        page.row("!", &said);
    }
}

/// What the case knows of, settled or not.
pub fn findings(at: &CaseContext<'_>, style: &Style<'_>) -> String {
    let case = &at.case;
    let words = style.words;
    let mut page = Page::new(style.screen);
    if case.state().watch.is_empty() {
        page.text(&style.words.say("watch-no-statements", &[]));
    }
    for (id, entry) in &case.state().watch {
        let finding = &entry.finding;
        let mark = match &entry.resolved {
            Some(_) => "✓",
            None if finding.kind.asks() => "?",
            None => "!",
        };
        let money = finding
            .money
            .as_ref()
            .map(|m| words.money(m.amount, &m.currency));
        let kind = style
            .words
            .say(&format!("finding-{}", finding.kind.name()), &[]);
        page.columns(mark, &kind, &money.unwrap_or_default());
        for evidence in &finding.evidence {
            page.item(evidence);
        }
        page.under(&format!("ringoff watch resolve {id} HOW"));
    }
    rows_left_out(&mut page, at, style);
    page.done()
}
