//! What both pictures draw of a service, and what they share.

use crate::view::{Row, View, line_in_short};
use jiff::civil::Date;
use ringoff_model::{ClueKind, Moment};
use ringoff_words::{Value, Words};
use std::collections::BTreeMap;

/// Columns of a label that fit the narrowest screen.
pub(crate) const LABEL: usize = 34;

/// What the two pictures draw of one service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PictureRow {
    /// Untrusted text.
    pub name: String,
    /// What the number is used for (`login`, ...) and how that is known (`seen`, ...).
    pub uses: Vec<(&'static str, &'static str)>,
    /// Messages a month (year x 12 + month - 1).
    pub months: BTreeMap<i32, u32>,
    /// The last day of each kind of clue.
    pub last: Vec<(ClueKind, Date)>,
}

impl PictureRow {
    pub(crate) fn of(row: &Row<'_>) -> Self {
        let found = &row.binding().found;
        let last = |(clue, tally): (&ClueKind, &ringoff_detect::Tally)| {
            Some((*clue, tally.last.and_then(Moment::date)?))
        };
        // One service on two lines would look like one drawn twice.
        let id = &row.binding().id;
        let items = &row.scan.ranking.items;
        let twice = items.iter().filter(|i| i.binding.id == *id).count() > 1;
        let line = row.binding().line.as_ref().filter(|_| twice);
        Self {
            name: match line {
                Some(line) => format!("{} · {}", row.name, line_in_short(row.scan, line)),
                None => row.name.clone(),
            },
            uses: row
                .uses
                .iter()
                .map(|u| (u.what.name(), u.known.name()))
                .collect(),
            months: found.months.iter().collect(),
            last: found.clues.iter().filter_map(last).collect(),
        }
    }

    pub(crate) fn all(view: &View<'_>) -> Vec<Self> {
        view.rows.iter().map(Self::of).collect()
    }
}

pub(crate) fn percent(part: f64) -> String {
    format!("{:.2}%", part * 100.0)
}

/// That not all is drawn.
pub(crate) fn rest(shown: usize, count: usize, words: &Words) -> Option<String> {
    let values = [("shown", Value::from(shown)), ("count", count.into())];
    (shown < count).then(|| words.say("page-rest", &values))
}
