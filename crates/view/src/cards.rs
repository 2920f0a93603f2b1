//! What a card of one account says, in words: for the page of a scan and for the pages of a case.

use crate::mask::shown;
use crate::phrases::some;
use crate::picture_row::PictureRow;
use crate::view::{EXCERPT, NAME, Row, View, row};
use crate::why::{ScorePart, clue_line, line, score_parts, score_sum};
use crate::{keys, phrases};
use ringoff_detect::Ranked;
use ringoff_detect::Scan;
use ringoff_model::{Evidence, Moment, link_host};
use ringoff_words::Words;

/// What a list says of each binding, in the order of work.
pub fn briefs<'a>(scan: &'a Scan<'a>, words: &Words) -> Vec<Brief<'a>> {
    let view = View::new(scan);
    let brief = |row: &Row<'a>| Brief {
        ranked: row.item,
        line: line(row, words),
        first: phrases::first(row, words)
            .into_iter()
            .next()
            .map(|step| step.text)
            .unwrap_or_default(),
    };
    let briefs = view.rows.iter().map(brief);
    briefs.collect()
}

/// The card of one binding of a scan.
pub fn card_of(scan: &Scan<'_>, ranked: &Ranked, words: &Words) -> Card {
    card(scan, &row(scan, ranked), words)
}

/// What the two pictures draw of one binding of a scan.
pub fn picture_of(scan: &Scan<'_>, ranked: &Ranked) -> PictureRow {
    PictureRow::of(&row(scan, ranked))
}

/// What a list says of a binding.
#[derive(Clone, Debug)]
pub struct Brief<'a> {
    /// The binding.
    pub ranked: &'a Ranked,
    /// The line, masked, and how it is known.
    pub line: String,
    /// What to do first; empty where a link says it all.
    pub first: String,
}

/// What a scan as a whole says beside its closing day: headings and sentences below the cards.
pub fn remarks(scan: &Scan<'_>, words: &Words) -> Vec<(String, Vec<String>)> {
    let lists = crate::summary::lists(&View::new(scan), words).into_iter();
    lists.map(|l| (l.heading, l.items)).collect()
}

/// One account, said.
#[derive(Clone, Debug)]
pub struct Card {
    /// 0 to 100.
    pub score: u8,
    /// Untrusted text.
    pub name: String,
    /// Whether a record knows it.
    pub known: bool,
    /// Untrusted text.
    pub domain: Option<String>,
    /// The line, masked, and how it is known.
    pub line: String,
    /// Which line, masked, where there are several to tell apart.
    pub on: Option<String>,
    /// What the archives show.
    pub why: Vec<String>,
    /// What the record adds.
    pub record: Vec<String>,
    /// The last day it was seen, said.
    pub last: String,
    /// What to do first.
    pub first: Vec<Step>,
    /// What happens if the number goes.
    pub lost: Vec<String>,
    /// A note of the record, in English.
    pub note: Option<String>,
    /// What falls with it.
    pub along: String,
    /// Clues, counted.
    pub clues: Vec<String>,
    /// Parts of the score.
    pub parts: Vec<ScorePart>,
    /// How the parts make the score.
    pub sum: String,
    /// Questions about changing the number.
    pub facts: Vec<phrases::ChangeFact>,
    /// Excerpts.
    pub evidence: Vec<Shown>,
}

/// One thing to do.
#[derive(Clone, Debug)]
pub struct Step {
    /// What; empty where the link says it all.
    pub text: String,
    /// Host and whole link.
    pub link: Option<(String, String)>,
}

/// One excerpt, codes blanked.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The day, said.
    pub day: String,
    /// The day, ISO.
    pub iso: String,
    /// Untrusted text.
    pub sender: String,
    /// Untrusted text.
    pub excerpt: String,
    /// How the service was recognized.
    pub naming: String,
    /// File and place.
    pub place: String,
}

/// How an excerpt's service was recognized; nothing where that is not known.
pub(crate) fn naming(evidence: &Evidence, words: &Words) -> String {
    let key = evidence.naming.map(keys::naming);
    key.map(|key| words.say(&format!("naming-{key}"), &[]))
        .unwrap_or_default()
}

pub(crate) fn card(scan: &Scan<'_>, row: &Row<'_>, words: &Words) -> Card {
    Card {
        score: row.score(),
        name: row.name.clone(),
        known: row.known(),
        domain: row.domain.clone(),
        line: line(row, words),
        on: (scan.lines.len() > 1).then(|| match &row.line {
            Some(line) => line.clone(),
            None => words.say("row-line-unknown", &[]),
        }),
        why: phrases::why(row, words),
        record: phrases::by_record(row, words),
        last: match row.last_day() {
            Some(day) => words.bracketed(&words.date(day), &words.ago(day, row.today)),
            None => words.say("ago-unknown", &[]),
        },
        first: phrases::first(row, words)
            .into_iter()
            .map(|step| Step {
                text: step.text,
                link: step.link.map(|link| (link_host(&link).to_owned(), link)),
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
        sum: score_sum(row, words),
        facts: phrases::change_facts(row, words),
        evidence: row
            .binding()
            .evidence()
            .iter()
            .map(|e| Shown {
                day: e
                    .at
                    .and_then(Moment::date)
                    .map(|d| words.date(d))
                    .unwrap_or_default(),
                iso: e
                    .at
                    .and_then(Moment::date)
                    .map(|d| d.to_string())
                    .unwrap_or_default(),
                sender: e
                    .sender
                    .as_deref()
                    .map(|s| shown(scan, s, NAME))
                    .unwrap_or_default(),
                excerpt: shown(scan, &e.excerpt, EXCERPT),
                naming: naming(e, words),
                place: phrases::place(&shown(scan, &e.origin.file, EXCERPT), e.origin.place, words),
            })
            .collect(),
    }
}
