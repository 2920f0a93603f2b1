//! `--why SERVICE`: the parts of the score and the evidence, codes blanked.

use crate::layout::{left, width};
use crate::mask::shown;
use crate::phrases;
use crate::terminal::{Page, Screen, spoken};
use crate::view::{EXCERPT, NAME, Row, View};
use anstyle::Style;
use ringoff_detect::Scan;
use ringoff_model::Moment;
use ringoff_words::{Value, Words};

/// What stands behind a service, matched by its id, name or domain; `None` where the list has no
/// such service.
pub fn why(scan: &Scan<'_>, words: &Words, screen: Screen, service: &str) -> Option<String> {
    let view = View::new(scan);
    let rows = matching(&view, service);
    if rows.is_empty() {
        return None;
    }
    let mut page = Page::new(words, screen);
    for (i, row) in rows.into_iter().enumerate() {
        if i > 0 {
            page.blank();
        }
        one(&mut page, scan, row);
    }
    Some(page.out)
}

/// Those that are called so; else those whose name holds it.
fn matching<'v, 'a>(view: &'v View<'a>, service: &str) -> Vec<&'v Row<'a>> {
    let wanted = service.trim().to_lowercase();
    if wanted.is_empty() {
        return Vec::new();
    }
    let rows = |test: &dyn Fn(&str) -> bool| -> Vec<&'v Row<'a>> {
        view.rows
            .iter()
            .filter(|row| {
                let names = [
                    Some(&row.binding().id),
                    Some(&row.name),
                    row.domain.as_ref(),
                ];
                names.into_iter().flatten().any(|n| test(&n.to_lowercase()))
            })
            .collect()
    };
    let same = rows(&|name| name == wanted);
    if same.is_empty() {
        rows(&|name| name.contains(&wanted))
    } else {
        same
    }
}

fn one(page: &mut Page<'_>, scan: &Scan<'_>, row: &Row<'_>) {
    let words = page.words;
    let bold = Style::new().bold();
    let mut service = row.name.clone();
    if let Some(domain) = row.domain.as_ref().filter(|domain| **domain != service) {
        service = words.bracketed(&service, domain);
    }
    if !row.known() {
        service = words.bracketed(&service, &words.say("unknown-service", &[]));
    }
    let band = words.say(&format!("band-{}", row.band().name()), &[]);
    page.paragraph(
        &words.say(
            "why-title",
            &[
                ("service", service.into()),
                ("score", u64::from(row.score()).into()),
                ("band", band.into()),
            ],
        ),
        bold,
    );
    page.paragraph(&line(row, words), Style::new());
    parts(page, row);
    page.heading(&words.say("why-clues", &[]), bold);
    for (clue, tally) in &row.binding().found.clues {
        page.item(&clue_line(
            clue.name(),
            tally.count,
            tally.first,
            tally.last,
            words,
        ));
    }
    let lost = phrases::lost(row, words);
    if !lost.is_empty() {
        page.heading(&words.say("why-lost", &[]), bold);
        for sentence in lost {
            page.item(&sentence);
        }
        if let Some(note) = row.record.and_then(|r| r.number.note.as_deref()) {
            let label = words.say("record-note", &[]);
            page.labelled(&label, &shown(scan, note, 600), 2);
        }
    }
    page.heading(&words.say("why-change", &[]), bold);
    for step in phrases::first(row, words) {
        page.item(&spoken(step));
    }
    for fact in phrases::change_facts(row, words) {
        page.item(&words.sentences(&[fact.question, fact.answer]));
    }
    page.heading(&words.say("why-evidence", &[]), bold);
    for evidence in row.binding().evidence() {
        page.labelled("", &excerpt_line(scan, evidence, words), 2);
        let place = phrases::place(
            &shown(scan, &evidence.origin.file, EXCERPT),
            evidence.origin.place,
            words,
        );
        let naming = crate::cards::naming(evidence, words);
        let values = [("naming", Value::from(naming)), ("place", place.into())];
        page.labelled("", &words.say("evidence-where", &values), 4);
    }
}

/// The line, and what told it.
pub(crate) fn line(row: &Row<'_>, words: &Words) -> String {
    let Some(line) = &row.line else {
        return words.say("why-line-none", &[]);
    };
    let by = words.say(&format!("by-{}", row.known_by()), &[]);
    words.say("why-line", &[("line", line.into()), ("by", by.into())])
}

/// `3 × a code to sign in ... (1 May 2024 to 3 June 2025)`.
pub(crate) fn clue_line(
    clue: &str,
    count: u64,
    first: Option<Moment>,
    last: Option<Moment>,
    words: &Words,
) -> String {
    let clue = words.say(&format!("clue-{clue}"), &[]);
    let said = words.say(
        "clue-line",
        &[("count", count.into()), ("clue", clue.into())],
    );
    match (first.and_then(Moment::date), last.and_then(Moment::date)) {
        (Some(first), Some(last)) if first != last => {
            let values = [
                ("first", Value::from(words.date(first))),
                ("last", words.date(last).into()),
            ];
            words.bracketed(&said, &words.say("clue-between", &values))
        }
        (_, Some(day)) => words.bracketed(&said, &words.date(day)),
        _ => said,
    }
}

/// One part of the score.
#[derive(Clone, Debug)]
pub struct ScorePart {
    /// As in the formula.
    pub name: String,
    /// Its value.
    pub value: String,
    /// What it means.
    pub meaning: String,
}

/// The parts of the score.
pub(crate) fn score_parts(row: &Row<'_>, words: &Words) -> Vec<ScorePart> {
    let score = &row.item.score;
    [
        ("severity", score.severity),
        ("intruder", score.intruder),
        ("lockout", score.lockout),
        ("w", score.w),
        ("evidence", score.evidence),
        ("keystone", score.keystone),
    ]
    .into_iter()
    .map(|(name, value)| ScorePart {
        name: words.say(&format!("score-{name}"), &[]),
        value: words.figure(value, 2),
        meaning: words.say(&format!("part-{name}"), &[]),
    })
    .collect()
}

/// How the parts make the score: `100 × 1.00 × 0.97 × 0.95 × 1.00 = 92`.
pub(crate) fn score_sum(row: &Row<'_>, words: &Words) -> String {
    let score = &row.item.score;
    let factors = [score.severity, score.w, score.evidence, score.keystone];
    let product: f64 = 100.0 * factors.iter().product::<f64>();
    let factors = factors.map(|f| words.figure(f, 2));
    let sum = format!("100 × {} = ", factors.join(" × "));
    if product >= 100.5 {
        let sum = sum + &words.figure(product, 0);
        let score = u64::from(score.value).into();
        words.say("score-capped", &[("sum", sum.into()), ("score", score)])
    } else {
        sum + &words.number(u64::from(score.value))
    }
}

fn parts(page: &mut Page<'_>, row: &Row<'_>) {
    let words = page.words;
    page.heading(&words.say("why-parts", &[]), Style::new().bold());
    let parts = score_parts(row, words);
    let names = parts.iter().map(|part| width(&part.name)).max();
    for ScorePart {
        name,
        value,
        meaning,
    } in &parts
    {
        let label = format!("{}  {value}", left(name, names.unwrap_or_default()));
        page.labelled(&label, meaning, 2);
    }
    page.item(&score_sum(row, words));
}

fn excerpt_line(scan: &Scan<'_>, evidence: &ringoff_detect::Evidence, words: &Words) -> String {
    let dated = evidence
        .at
        .and_then(Moment::date)
        .map(|day| words.date(day));
    let from = evidence.sender.as_ref().map(|sender| {
        let sender = shown(scan, sender, NAME);
        words.say("evidence-from", &[("sender", sender.into())])
    });
    let excerpt = shown(scan, &evidence.excerpt, EXCERPT);
    let label = match (dated, from) {
        (Some(day), Some(from)) => words.say(
            "evidence-dated",
            &[("day", Value::from(day)), ("from", from.into())],
        ),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => return excerpt,
    };
    words.labelled(&label, &excerpt)
}
