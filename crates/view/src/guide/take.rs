//! The guide to take away: on paper, and its days as a calendar file.

use super::{Guide, GuideItem, GuideSection};
use jiff::Timestamp;
use ringoff_model::one_line;
use ringoff_words::Words;
use ringoff_workspace::letters::{
    self, Alarm, CalendarEntry, CalendarOptions, CalendarWhen, Document, GuideSheet, GuideSheetRow,
    Lang, PaperError,
};

/// Characters of one row on paper at most.
const ROW: usize = 1200;

/// The guide on paper: two sheets of A4.
pub fn document(guide: &Guide, words: &Words) -> Result<Document, PaperError> {
    let lang = Lang::from_tag(&guide.lang).unwrap_or(Lang::En);
    let row = |items: &[GuideItem]| {
        let item = items.first()?;
        let texts: Vec<String> = items.iter().map(|item| item.text.clone()).collect();
        let text = words.clauses(&texts);
        let said = match &item.label {
            Some(label) => words.labelled(label, &text),
            None => text,
        };
        let text = match told_short(item, words) {
            Some(told) => words.bracketed(&said, &told),
            None => said,
        };
        Some(GuideSheetRow {
            text: one_line(&text, ROW),
            theirs: item.theirs.as_ref().map(|said| said.text.clone()),
        })
    };
    let rows = |section: &GuideSection| {
        // Of one thing a source may name several.
        let together = |a: &GuideItem, b: &GuideItem| {
            a.source.is_some() && (&a.label, &a.mark, &a.source) == (&b.label, &b.mark, &b.source)
        };
        let rows = section.items.chunk_by(together).filter_map(row);
        (section.heading.clone(), rows.collect())
    };
    let mut items = guide.sections.iter().flat_map(|section| &section.items);
    let theirs = items.find_map(|item| Lang::from_tag(&item.theirs.as_ref()?.lang));
    let sheet = GuideSheet {
        title: guide.title.clone(),
        note: guide.about.clone(),
        sections: guide.sections.iter().map(rows).collect(),
        today: Some(guide.made_on),
    };
    letters::guide_sheet(lang, theirs, &sheet)
}

/// What an item is told by on paper, where each line counts: the site rather than the name of its page.
fn told_short(item: &GuideItem, words: &Words) -> Option<String> {
    let source = item.source.as_deref()?;
    let mut told = vec![item.mark.clone()?];
    let site = item.link().map(|(_, host)| host.trim_start_matches("www."));
    told.push(site.unwrap_or(source).to_owned());
    told.extend(item.seen.map(|day| day.to_string()));
    Some(words.clauses(&told))
}

/// The days of the guide as a calendar file, written at this moment.
pub fn calendar(guide: &Guide, now: Timestamp) -> String {
    let operator = guide.operator.as_deref().unwrap_or_default();
    let items = guide.sections.iter().flat_map(|section| &section.items);
    let days = items.flat_map(|item| item.due.iter().map(|day| (*day, item.text.as_str())));
    let entry = |(place, (day, text)): (usize, (_, &str))| CalendarEntry {
        // The same day counted from another closing day takes the place of the one before.
        id: format!("guide/{operator}/{place}"),
        summary: text.to_owned(),
        private_summary: None,
        private_detail: None,
        when: CalendarWhen::Day(day),
        alarms: vec![Alarm::MORNING],
        revision: 0,
        changed: now,
        cancelled: false,
    };
    let entries: Vec<CalendarEntry> = days.enumerate().map(entry).collect();
    let options = CalendarOptions {
        name: guide.title.clone(),
        stamp: now,
        private: false,
    };
    letters::calendar(&entries, &options)
}
