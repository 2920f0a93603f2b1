//! The scan as one self-contained page: no script, nothing loaded, style allowed by its hash alone.

use crate::base64::base64;
use crate::matrix::{Matrix, matrix};
use crate::own::shown;
use crate::pictures::{Timeline, timeline};
use crate::terminal::some;
use crate::view::{EXCERPT, NAME, Row, View, day, line_shown};
use crate::why::{clue_line, line, score_parts};
use crate::{Scan, keys, phrases, whole};
use askama::Template;
use ringoff_model::one_line;
use ringoff_words::{Value, Words};
use sha2::{Digest as _, Sha256};

const STYLE: &str = include_str!("../templates/style.css");

/// The page.
pub fn html(scan: &Scan<'_>, words: &Words) -> String {
    let view = View::new(scan);
    let page = Page {
        style: STYLE,
        hash: base64(&Sha256::digest(STYLE.as_bytes())),
        lang: words.tag(),
        title: title(scan, words),
        summary: whole::summary(&view, words),
        before: view.before,
        closing: whole::closing(scan, words).filter(|_| !view.rows.is_empty()),
        made: words.say(
            "page-made",
            &[
                ("date", words.date(scan.today).into()),
                ("count", scan.archives.len().into()),
            ],
        ),
        bands: view
            .bands()
            .map(|(band, rows)| Section {
                name: band.name(),
                count: rows.len(),
                cards: rows.into_iter().map(|row| card(scan, row, words)).collect(),
            })
            .collect(),
        timeline: timeline(&view, words),
        matrix: matrix(&view, words),
        lists: lists(&view, words),
        kinds: scan
            .kinds
            .iter()
            .filter_map(|(kind, n)| Some((words.try_say(&format!("kind-{kind}"), &[])?, *n)))
            .map(|(kind, n)| (kind, words.say("count", &[("count", n.into())])))
            .collect(),
        archives: scan
            .archives
            .iter()
            .map(|a| ArchiveRow {
                path: shown(scan, &a.path, EXCERPT),
                format: match &a.format {
                    Some(format) => one_line(format, NAME),
                    None => words.say("page-format-none", &[]),
                },
                items: words.say("count", &[("count", a.observations.into())]),
            })
            .collect(),
        words,
    };
    // Rendering into memory fails only if a value cannot be written as text; all are text already.
    page.render().unwrap_or_default()
}

#[derive(Template)]
#[template(path = "page.html")]
struct Page<'a> {
    style: &'static str,
    hash: String,
    lang: &'a str,
    title: String,
    summary: String,
    before: usize,
    closing: Option<String>,
    made: String,
    bands: Vec<Section>,
    timeline: Option<Timeline>,
    matrix: Option<Matrix>,
    lists: Vec<List>,
    kinds: Vec<(String, String)>,
    archives: Vec<ArchiveRow>,
    words: &'a Words,
}

impl Page<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    fn of(&self, group: &str, name: &str) -> String {
        self.words.say(&format!("{group}-{name}"), &[])
    }

    fn counted(&self, key: &str, count: &usize) -> String {
        self.words.say(key, &[("count", (*count).into())])
    }
}

struct Section {
    name: &'static str,
    count: usize,
    cards: Vec<Card>,
}

struct Card {
    score: u8,
    name: String,
    known: bool,
    domain: Option<String>,
    line: String,
    why: String,
    record: String,
    last: String,
    first: Vec<Step>,
    lost: Vec<String>,
    note: Option<String>,
    along: String,
    clues: Vec<String>,
    parts: Vec<(&'static str, String, String)>,
    facts: Vec<phrases::Fact>,
    evidence: Vec<Shown>,
}

struct Step {
    text: String,
    link: Option<(String, String)>,
}

struct Shown {
    day: String,
    iso: String,
    sender: String,
    excerpt: String,
    naming: String,
    place: String,
}

struct List {
    heading: String,
    items: Vec<String>,
}

struct ArchiveRow {
    path: String,
    format: String,
    items: String,
}

fn title(scan: &Scan<'_>, words: &Words) -> String {
    match scan.lines {
        [] => words.say("page-title-none", &[]),
        [line] => {
            let line = line_shown(scan, &line.id());
            words.say("page-title", &[("line", Value::from(line))])
        }
        lines => words.say("page-title-lines", &[("count", lines.len().into())]),
    }
}

fn card(scan: &Scan<'_>, row: &Row<'_>, words: &Words) -> Card {
    Card {
        score: row.score(),
        name: row.name.clone(),
        known: row.known(),
        domain: row.domain.clone(),
        line: line(row, words),
        why: phrases::why(row, words).join(", "),
        record: phrases::by_record(row, words).join("; "),
        last: match row.last_day() {
            Some(day) => format!("{} ({})", words.date(day), words.ago(day, row.today)),
            None => words.say("ago-unknown", &[]),
        },
        first: phrases::first(row, words)
            .into_iter()
            .map(|step| Step {
                text: step.text,
                link: step.link.map(|link| (host(&link).to_owned(), link)),
            })
            .collect(),
        lost: phrases::lost(row, words),
        note: row
            .record
            .and_then(|r| r.number.note.as_deref())
            .map(|note| shown(scan, note, 600)),
        along: some(&row.takes_along, 12, words),
        clues: row
            .binding()
            .found
            .clues
            .iter()
            .map(|(clue, t)| clue_line(clue.name(), t.count, t.first, t.last, words))
            .collect(),
        parts: score_parts(row, words),
        facts: phrases::change_facts(row, words),
        evidence: row
            .binding()
            .evidence()
            .iter()
            .map(|e| Shown {
                day: e
                    .at
                    .and_then(day)
                    .map(|d| words.date(d))
                    .unwrap_or_default(),
                iso: e
                    .at
                    .and_then(day)
                    .map(|d| d.to_string())
                    .unwrap_or_default(),
                sender: e
                    .sender
                    .as_deref()
                    .map(|s| shown(scan, s, NAME))
                    .unwrap_or_default(),
                excerpt: shown(scan, &e.excerpt, EXCERPT),
                naming: words.say(&format!("naming-{}", keys::naming(e.naming)), &[]),
                place: phrases::place(&shown(scan, &e.origin.file, EXCERPT), e.origin.place, words),
            })
            .collect(),
    }
}

/// `https://help.example.com/a?b` as `help.example.com`. What stands before an `@` is no host.
fn host(link: &str) -> &str {
    let rest = link.split_once("://").map_or(link, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host)
}

/// What stands below the cards: questions, mail, what was not read, what cannot be shown.
fn lists(view: &View<'_>, words: &Words) -> Vec<List> {
    let list = |heading: &str, items: Vec<String>| List {
        heading: words.say(heading, &[]),
        items,
    };
    let mut mail = whole::falls(view, words);
    if !mail.is_empty() {
        mail.push(words.say("mail-about", &[]));
    }
    let all = [
        list("lines-heading", whole::line_questions(view, words)),
        list("mail-heading", mail),
        list("skipped-heading", whole::not_read(view, words)),
        list("gaps-heading", whole::gaps(view, words)),
    ];
    all.into_iter().filter(|l| !l.items.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pictures::MARKS;
    use ringoff_detect::Band;

    #[test]
    fn the_host_is_the_part_that_a_browser_asks() {
        assert_eq!(host("https://help.example.com/a?b"), "help.example.com");
        assert_eq!(host("https://bank.example@evil.example/"), "evil.example");
    }

    #[test]
    fn every_band_has_a_colour_of_its_own() {
        for band in Band::ALL {
            assert!(STYLE.contains(&format!(".band-{}", band.name())));
        }
        for mark in MARKS {
            assert!(STYLE.contains(&format!(".mark-{mark}")));
        }
    }
}
