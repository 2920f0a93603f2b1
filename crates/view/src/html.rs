//! The scan as one self-contained page: no script, nothing loaded, style allowed by its hash alone.

use crate::base64::base64;
use crate::cards::{Card, card};
use crate::format_name;
use crate::mask::shown;
use crate::matrix::{Matrix, matrix};
use crate::picture_row::PictureRow;
use crate::pictures::{Timeline, timeline};
use crate::summary;
use crate::summary::{List, lists};
use crate::view::{EXCERPT, View, line_shown};
use askama::Template;
use ringoff_detect::{Band, Scan};
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
        summary: summary::summary(&view, words),
        before: scan.grounds().suffice().then_some(view.before),
        nothing_found: summary::nothing_found(&view, words),
        closing: (!view.rows.is_empty() && scan.grounds().suffice())
            .then(|| words.sentences(&summary::closing(scan, words))),
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
                folded: band == Band::Others,
                count: words.number(rows.len() as u64),
                cards: rows.into_iter().map(|row| card(scan, row, words)).collect(),
            })
            .collect(),
        timeline: timeline(&PictureRow::all(&view), scan.months, words),
        matrix: matrix(&PictureRow::all(&view), words),
        lists: lists(&view, words),
        kinds: scan
            .kinds
            .iter()
            .map(|(kind, n)| {
                let count = words.say("count", &[("count", (*n).into())]);
                (words.say(&format!("kind-{kind}"), &[]), count)
            })
            .collect(),
        archives: scan
            .archives
            .iter()
            .map(|a| ArchiveRow {
                path: shown(scan, &a.path, EXCERPT),
                format: match &a.format {
                    Some(format) => format_name(format, words),
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
    before: Option<usize>,
    nothing_found: String,
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
    folded: bool,
    count: String,
    cards: Vec<Card>,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pictures::MARKS;

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
