//! The line, the comparison of what can be done with it, the extras, the ladder, the ways back in.

use super::case::number;
use super::{Page, Style};
use crate::case::CaseContext;
use ringoff_words::Value;
use ringoff_workspace::case::{Money, Plan, SimKind};
use ringoff_workspace::length;

/// What is known of the line; what is not is told as such.
pub fn line(at: &CaseContext<'_>, style: &Style<'_>) -> String {
    let words = style.words;
    let mut page = Page::new(style.screen);
    let Some(line) = &at.case.state().line else {
        return page.done();
    };
    let yes_no = |answer: Option<bool>| {
        answer.map(|yes| words.say(if yes { "fact-yes" } else { "fact-no" }, &[]))
    };
    let sim = line.sim.map(|sim| match sim {
        SimKind::Physical => "line-sim-physical",
        SimKind::Esim => "line-sim-esim",
    });
    let plan = line.plan.map(|plan| match plan {
        Plan::Prepaid => "line-plan-prepaid",
        Plan::Postpaid => "line-plan-postpaid",
    });
    let others: Vec<String> = line.other_lines.iter().map(|n| number(style, n)).collect();
    let masked = |text: &String| {
        let tail: String = text
            .chars()
            .rev()
            .take(4)
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .collect();
        if style.reveal {
            text.clone()
        } else {
            format!("… {tail}")
        }
    };
    for (key, value) in [
        ("line-number", Some(number(style, &line.number))),
        ("line-operator", line.operator.clone()),
        ("line-brand", line.brand.clone()),
        ("line-sim", sim.map(|key| words.say(key, &[]))),
        ("line-sim-works", yes_no(line.sim_works)),
        ("line-iccid", line.iccid.as_ref().map(masked)),
        ("line-holder", line.holder.clone()),
        ("line-mine", yes_no(line.holder_is_me)),
        (
            "line-holder-kind",
            line.holder_kind
                .map(|kind| words.say(&format!("line-holder-kind-{}", kind.name()), &[])),
        ),
        ("line-resident", yes_no(line.resident)),
        ("line-agent", yes_no(line.through_agent)),
        ("line-plan", plan.map(|key| words.say(key, &[]))),
        (
            "line-fee",
            line.monthly_fee.as_ref().map(|fee| money(style, fee)),
        ),
        ("line-contract", line.contract.as_ref().map(masked)),
        ("line-since", line.first_day.map(|day| words.date(day))),
        (
            "line-where",
            line.whereabouts
                .map(|place| words.say(&format!("line-where-{}", place.name()), &[])),
        ),
        ("line-leaving", line.leaving.map(|day| words.date(day))),
        (
            "line-new-number",
            line.new_number.as_ref().map(|n| number(style, n)),
        ),
        (
            "line-others",
            (!others.is_empty()).then(|| words.pieces(&others)),
        ),
    ] {
        let unknown = || words.say("line-unknown", &[]);
        page.columns(" ", &words.say(key, &[]), &value.unwrap_or_else(unknown));
    }
    page.blank();
    page.text(&words.say("fact-serving-operator", &[]));
    page.done()
}

/// Keep, carry over or close, with what each is known to cost.
pub fn compare(at: &CaseContext<'_>, style: &Style<'_>) -> String {
    let words = style.words;
    let rules = at.workspace.rules(&at.case, words.tag(), &at.now);
    let found = at.case.compare(&rules);
    let mut page = Page::new(style.screen);
    page.title(&words.say("compare-nothing", &[]));
    match &found.burn_down {
        Some(burn) => {
            let values = [
                ("balance", Value::from(money(style, &burn.balance))),
                ("fee", money(style, &burn.fee).into()),
                ("from", words.date(burn.earliest).into()),
                ("to", words.date(burn.latest).into()),
            ];
            page.row("·", &words.say("compare-burn-down", &values));
            for key in burn.assumptions {
                page.item(&words.say(key, &[]));
            }
        }
        None => page.row("·", &words.say("compare-burn-down-unknown", &[])),
    }
    match &found.idle {
        Some(rule) => {
            let days = Value::from(length(&rule.value, words).unwrap_or_default());
            page.row("·", &words.say("compare-idle", &[("days", days)]));
            page.origin(words, &rule.origin());
        }
        None => page.row("·", &words.say("compare-idle-unknown", &[])),
    }
    if let Some(rule) = &found.idle_fee {
        page.row("·", &rule.value);
        page.origin(words, &rule.origin());
    }
    page.row("·", &at.at_stake(&found, words));
    page.title(&words.say("compare-keep", &[]));
    match &found.year {
        Some(year) => {
            let values = [("year", Value::from(money(style, year)))];
            page.row("·", &words.say("compare-year", &values));
        }
        None => page.row("·", &words.say("compare-year-unknown", &[])),
    }
    page.title(&words.say("compare-carry", &[]));
    page.row("·", &words.say("compare-carry-accounts", &[]));
    page.title(&words.say("compare-close", &[]));
    match &found.fee {
        Some(rule) => {
            let values = [("fee", Value::from(money(style, &rule.value)))];
            page.row("·", &words.say("compare-fee", &values));
            page.origin(words, &rule.origin());
        }
        None => page.row("·", &words.say("compare-fee-unknown", &[])),
    }
    match &found.refund {
        Some(rule) => {
            let key = if rule.value.possible {
                "compare-refund"
            } else {
                "compare-no-refund"
            };
            page.row("·", &words.say(key, &[]));
            page.origin(words, &rule.origin());
        }
        None => page.row("·", &words.say("compare-refund-unknown", &[])),
    }
    page.done()
}

/// What has to be stopped or paid.
pub fn extras(at: &CaseContext<'_>, style: &Style<'_>) -> String {
    let mut page = Page::new(style.screen);
    if at.case.state().extras.is_empty() {
        page.text(&style.words.say("desk-no-extras", &[]));
    }
    for (id, extra) in &at.case.state().extras {
        let mark = if extra.stopped.is_some() {
            "✓"
        } else {
            "→"
        };
        let price = extra.money.as_ref().map(|price| money(style, price));
        page.columns(
            mark,
            &format!("{id}  {}", extra.name),
            &price.unwrap_or_default(),
        );
    }
    page.done()
}

/// The country's ladder of complaints.
pub fn ladder(at: &CaseContext<'_>, style: &Style<'_>) -> String {
    let words = style.words;
    let rules = at.workspace.rules(&at.case, words.tag(), &at.now);
    let mut page = Page::new(style.screen);
    page.title(&words.say("desk-ladder", &[]));
    for step in &at.case.ladder(&rules) {
        let taken = at.case.state().steps.get(&step.id);
        let mark = if taken.is_some() { "✓" } else { "·" };
        let name = match &step.body {
            Some(body) => body.value.clone(),
            None => words.say("body-unknown", &[]),
        };
        let day = taken
            .map(|step| words.short_date(step.day))
            .unwrap_or_default();
        page.columns(mark, &format!("{name} ({})", step.id), &day);
        if let Some(answer) = &step.answer {
            let days = Value::from(length(&answer.value, words).unwrap_or_default());
            page.under(&words.say("desk-answer-term", &[("days", days)]));
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
pub fn ways_back(at: &CaseContext<'_>, style: &Style<'_>) -> String {
    let rules = at.workspace.rules(&at.case, style.words.tag(), &at.now);
    let mut page = Page::new(style.screen);
    for (way, told) in &rules.recovery {
        let tried = at
            .case
            .state()
            .recoveries
            .iter()
            .rfind(|tried| tried.way == *way);
        let mark = match tried {
            Some(tried) if tried.worked => "✓",
            Some(_) => "✗",
            None => "·",
        };
        page.row(
            mark,
            &style.words.say(&format!("recovery-{}", way.name()), &[]),
        );
        match told {
            Some(rule) => {
                page.under(&rule.value);
                page.origin(style.words, &rule.origin());
            }
            None => page.under(&style.words.say("fact-unknown", &[])),
        }
        page.under(&format!("ringoff recover {} [--worked]", way.name()));
    }
    page.done()
}

fn money(style: &Style<'_>, money: &Money) -> String {
    style.words.money(money.amount, &money.currency)
}
