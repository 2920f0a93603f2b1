//! `ringoff watch`: statements against what must now be zero.

use super::args::Watch;
use super::import::{not_read, scan};
use super::print;
use super::session::Session;
use super::stop::Result;
use ringoff_view::text;
use ringoff_words::Value;

pub(super) fn run(args: &Watch, session: &mut Session<'_>) -> Result<u8> {
    if args.paths.is_empty() {
        let text = text::findings(&session.context()?, &session.style());
        return print(session, &text);
    }
    let (id, case) = session.case()?;
    let lines = session.workspace.scan_lines(&case);
    let watched = session.workspace.watched(&case, &session.now);
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
    let report = session
        .workspace
        .watch(&id, payments, unsigned, &session.now);
    let report = session.told(report)?;
    let mut page = session.page();
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
    text::rows_left_out(&mut page, &session.context()?, &session.style());
    not_read(&mut page, &scanned, session);
    page.blank();
    let line = case.state().line.as_ref();
    let record = line.and_then(|line| {
        session
            .workspace
            .registry()
            .operator(line.operator.as_deref()?)
    });
    let operator = record
        .map(|o| o.name(session.lang()).to_owned())
        .unwrap_or_default();
    for finding in &judgement.findings {
        text::finding(&mut page, finding, &operator, until, &session.style());
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
