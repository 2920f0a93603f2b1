//! `ringoff watch`: statements against what must now be zero.

use super::args::Watch;
use super::import::{not_read, scan};
use super::page::Page;
use super::print;
use super::session::Session;
use super::stop::Result;
use jiff::civil::Date;
use ringoff_model::one_line;
use ringoff_words::Value;
use ringoff_workspace::case::watch::{Finding, FindingKind, Severity};

/// Characters of a payee that a row takes.
const PAYEE: usize = 40;

pub(super) fn run(args: &Watch, session: &mut Session<'_>) -> Result<u8> {
    if args.paths.is_empty() {
        let text = list(session)?;
        return print(session, &text);
    }
    let (id, case) = session.case()?;
    let lines = session.desk.scan_lines(&case);
    let watched = session.desk.watched(&case, &session.now);
    let until = watched.late_roaming_until;
    let operator_known = !watched.operator_names.is_empty();
    let scanned = scan(
        &args.paths,
        &args.table,
        None,
        lines,
        Some(watched),
        session,
    )?;
    let payments = &scanned.payments;
    let unsigned = args.unsigned.map(Into::into);
    let report = session.desk.watch(&id, payments, unsigned, &session.now);
    let report = session.told(report)?;
    let mut page = Page::new(session);
    let judgement = &report.judgement;
    let values = [
        ("count", Value::from(judgement.findings.len())),
        ("new", report.new.into()),
        ("innocent", judgement.innocent.len().into()),
    ];
    let read = payments.seen_until.is_some();
    if !read {
        page.text(&session.say("watch-none-read", &[]));
    }
    if read && !operator_known {
        page.text(&session.say("watch-operator-unknown", &[]));
    }
    if (read && operator_known) || !judgement.findings.is_empty() {
        page.text(&session.say("desk-watch-read", &values));
    }
    if let (Some(day), true) = (judgement.seen_until, operator_known) {
        let day = session.terminal.words.date(day);
        page.text(&session.say("watch-seen-until", &[("day", day.into())]));
    }
    not_read(&mut page, &scanned, session);
    page.blank();
    let line = case.state().line.as_ref();
    let record = line.and_then(|line| session.desk.registry().operator(line.operator.as_deref()?));
    let operator = record
        .map(|o| o.name(session.lang()).to_owned())
        .unwrap_or_default();
    for finding in &judgement.findings {
        shown(&mut page, finding, &operator, until, session);
    }
    let text = page.done();
    print(session, &text)?;
    let code = scanned.outcome.exit_code();
    // Nothing is known: as of a scan that read nothing.
    Ok(if read && operator_known {
        code
    } else {
        code.max(3)
    })
}

fn shown(
    page: &mut Page,
    finding: &Finding,
    operator: &str,
    until: Option<Date>,
    session: &Session<'_>,
) {
    let words = &session.terminal.words;
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
    page.row(mark, &session.say(title, &values));
    page.under(&session.say(&format!("{title}-why"), &values));
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
    page.under(&session.say(&format!("{title}-do"), &values));
    if finding.kind == FindingKind::DirectionUnknown {
        for answer in ["charges", "income"] {
            page.under(&format!("ringoff watch FILE --unsigned {answer}"));
        }
    }
    for letter in &finding.letters {
        page.under(&format!("ringoff letter pdf {letter} --out {letter}.pdf"));
    }
    page.under(&format!("ringoff watch resolve {} explained", finding.id));
}

/// What the case knows of, settled or not.
fn list(session: &Session<'_>) -> Result<String> {
    let (_, case) = session.case()?;
    let words = &session.terminal.words;
    let mut page = Page::new(session);
    if case.state().watch.is_empty() {
        page.text(&session.say("watch-no-statements", &[]));
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
        let kind = session.say(&format!("finding-{}", finding.kind.name()), &[]);
        page.columns(mark, &kind, &money.unwrap_or_default());
        for evidence in &finding.evidence {
            page.item(evidence);
        }
        page.under(&format!("ringoff watch resolve {id} HOW"));
    }
    Ok(page.done())
}
