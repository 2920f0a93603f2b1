//! The line, the comparison of what can be done with it, the extras, the ladder, the ways back in.

use super::page::Page;
use super::session::Session;
use super::show::number;
use ringoff_words::Value;
use ringoff_workspace::case::{Case, Money, Plan, SimKind};
use ringoff_workspace::span;

/// What is known of the line; what is not is told as such.
pub(crate) fn line(session: &Session<'_>, case: &Case) -> String {
    let words = &session.terminal.words;
    let mut page = Page::new(session);
    let Some(line) = &case.state().line else {
        return page.done();
    };
    let yes_no = |answer: Option<bool>| {
        answer.map(|yes| session.say(if yes { "fact-yes" } else { "fact-no" }, &[]))
    };
    let sim = line.sim.map(|sim| match sim {
        SimKind::Physical => "line-sim-physical",
        SimKind::Esim => "line-sim-esim",
    });
    let plan = line.plan.map(|plan| match plan {
        Plan::Prepaid => "line-plan-prepaid",
        Plan::Postpaid => "line-plan-postpaid",
    });
    let others: Vec<String> = line
        .other_lines
        .iter()
        .map(|n| number(session, n))
        .collect();
    let masked = |text: &String| {
        let tail: String = text
            .chars()
            .rev()
            .take(4)
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .collect();
        if session.terminal.reveal {
            text.clone()
        } else {
            format!("… {tail}")
        }
    };
    for (key, value) in [
        ("line-number", Some(number(session, &line.number))),
        ("line-operator", line.operator.clone()),
        ("line-brand", line.brand.clone()),
        ("line-sim", sim.map(|key| session.say(key, &[]))),
        ("line-sim-works", yes_no(line.sim_works)),
        ("line-iccid", line.iccid.as_ref().map(masked)),
        ("line-holder", line.holder.clone()),
        ("line-mine", yes_no(line.holder_is_me)),
        ("line-resident", yes_no(line.resident)),
        ("line-agent", yes_no(line.through_agent)),
        ("line-plan", plan.map(|key| session.say(key, &[]))),
        (
            "line-fee",
            line.monthly_fee.as_ref().map(|fee| money(session, fee)),
        ),
        ("line-contract", line.contract.as_ref().map(masked)),
        ("line-since", line.first_day.map(|day| words.date(day))),
        ("line-leaving", line.leaving.map(|day| words.date(day))),
        (
            "line-new-number",
            line.new_number.as_ref().map(|n| number(session, n)),
        ),
        (
            "line-others",
            (!others.is_empty()).then(|| words.pieces(&others)),
        ),
    ] {
        let unknown = || session.say("line-unknown", &[]);
        page.columns(" ", &session.say(key, &[]), &value.unwrap_or_else(unknown));
    }
    page.blank();
    page.text(&session.say("fact-serving-operator", &[]));
    page.done()
}

/// Keep, park or close, with what each is known to cost.
pub(crate) fn compare(session: &Session<'_>, case: &Case) -> String {
    let words = &session.terminal.words;
    let rules = session.desk.rules(case, session.lang(), &session.now);
    let found = case.compare(&rules);
    let mut page = Page::new(session);
    page.title(&session.say("compare-nothing", &[]));
    match &found.burn_down {
        Some(burn) => {
            let values = [
                ("balance", Value::from(money(session, &burn.balance))),
                ("fee", money(session, &burn.fee).into()),
                ("from", words.date(burn.earliest).into()),
                ("to", words.date(burn.latest).into()),
            ];
            page.row("·", &session.say("compare-burn-down", &values));
            for key in burn.assumptions {
                page.item(&session.say(key, &[]));
            }
        }
        None => page.row("·", &session.say("compare-burn-down-unknown", &[])),
    }
    match &found.idle {
        Some(rule) => {
            let days = Value::from(length(&rule.value, words).unwrap_or_default());
            page.row("·", &session.say("compare-idle", &[("days", days)]));
            page.origin(session, &rule.origin());
        }
        None => page.row("·", &session.say("compare-idle-unknown", &[])),
    }
    if let Some(rule) = &found.idle_fee {
        page.row("·", &rule.value);
        page.origin(session, &rule.origin());
    }
    let values = [
        ("open", found.open_accounts.into()),
        ("before", found.open_before.into()),
    ];
    page.row("·", &session.say("compare-accounts", &values));
    page.title(&session.say("compare-keep", &[]));
    match &found.year {
        Some(year) => {
            let values = [("year", Value::from(money(session, year)))];
            page.row("·", &session.say("compare-year", &values));
        }
        None => page.row("·", &session.say("compare-year-unknown", &[])),
    }
    page.title(&session.say("compare-close", &[]));
    match &found.fee {
        Some(rule) => {
            let values = [("fee", Value::from(money(session, &rule.value)))];
            page.row("·", &session.say("compare-fee", &values));
            page.origin(session, &rule.origin());
        }
        None => page.row("·", &session.say("compare-fee-unknown", &[])),
    }
    match &found.refund {
        Some(rule) => {
            let key = if rule.value.possible {
                "compare-refund"
            } else {
                "compare-no-refund"
            };
            page.row("·", &session.say(key, &[]));
            page.origin(session, &rule.origin());
        }
        None => page.row("·", &session.say("compare-refund-unknown", &[])),
    }
    page.done()
}

/// What has to be stopped or paid.
pub(crate) fn extras(session: &Session<'_>, case: &Case) -> String {
    let mut page = Page::new(session);
    if case.state().extras.is_empty() {
        page.text(&session.say("desk-no-extras", &[]));
    }
    for (id, extra) in &case.state().extras {
        let mark = if extra.stopped.is_some() {
            "✓"
        } else {
            "→"
        };
        let price = extra.money.as_ref().map(|price| money(session, price));
        page.columns(
            mark,
            &format!("{id}  {}", extra.name),
            &price.unwrap_or_default(),
        );
    }
    page.done()
}

/// The country's ladder of complaints.
pub(crate) fn ladder(session: &Session<'_>, case: &Case) -> String {
    let words = &session.terminal.words;
    let rules = session.desk.rules(case, session.lang(), &session.now);
    let mut page = Page::new(session);
    page.title(&session.say("desk-ladder", &[]));
    for step in &case.ladder(&rules) {
        let taken = case.state().steps.get(&step.id);
        let mark = if taken.is_some() { "✓" } else { "·" };
        let name = match &step.body {
            Some(body) => body.value.clone(),
            None => session.say("body-unknown", &[]),
        };
        let day = taken
            .map(|step| words.short_date(step.day))
            .unwrap_or_default();
        page.columns(mark, &format!("{name} ({})", step.id), &day);
        if let Some(answer) = &step.answer {
            let values = [(
                "days",
                Value::from(length(&answer.value, words).unwrap_or_default()),
            )];
            page.under(&session.say("desk-answer-term", &values));
        }
        if let Some(portal) = &step.portal {
            page.under(&portal.value);
        }
        page.under(&format!(
            "ringoff letter pdf {0} --out {0}.pdf",
            step.letter
        ));
    }
    page.done()
}

/// The ways to a forgotten password, with what was tried.
pub(crate) fn ways_back(session: &Session<'_>, case: &Case) -> String {
    let rules = session.desk.rules(case, session.lang(), &session.now);
    let mut page = Page::new(session);
    for (way, told) in &rules.recovery {
        let tried = case
            .state()
            .recoveries
            .iter()
            .rfind(|tried| tried.way == *way);
        let mark = match tried {
            Some(tried) if tried.worked => "✓",
            Some(_) => "✗",
            None => "·",
        };
        page.row(mark, &session.say(&format!("recovery-{}", way.name()), &[]));
        match told {
            Some(rule) => {
                page.under(&rule.value);
                page.origin(session, &rule.origin());
            }
            None => page.under(&session.say("fact-unknown", &[])),
        }
        page.under(&format!("ringoff recover {} [--worked]", way.name()));
    }
    page.done()
}

fn money(session: &Session<'_>, money: &Money) -> String {
    session.terminal.words.money(money.amount, &money.currency)
}
