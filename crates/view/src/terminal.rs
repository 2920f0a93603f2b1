//! The list on a terminal. Colour only helps; every state also has a word.

use crate::columns::{Columns, HEADS, cells};
use crate::layout::{left, width, wrap};
use crate::view::{Row, View, line_in_short};
use crate::{phrases, summary};
use anstyle::{AnsiColor, Style};
use ringoff_detect::Band;
use ringoff_detect::Scan;
use ringoff_words::Words;

/// What the text is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Screen {
    /// Columns.
    pub width: usize,
    /// Whether colour may be used.
    pub color: bool,
}

/// The whole answer.
pub fn terminal(scan: &Scan<'_>, words: &Words, screen: Screen) -> String {
    let view = View::new(scan);
    let mut page = Page::new(words, screen);
    page.paragraph(&summary::summary(&view, words), Style::new().bold());
    if view.rows.is_empty() {
        page.blank();
        page.paragraph(&summary::nothing_found(&view, words), Style::new());
    }
    let columns = Columns::of(&view, words, page.width);
    for (band, rows) in view.bands() {
        page.band(band, &rows, &columns);
    }
    page.which_line(&view);
    page.mail(&view);
    page.skipped(&view);
    page.heading(&words.say("gaps-heading", &[]), Style::new().bold());
    for sentence in summary::gaps(&view, words) {
        page.item(&sentence);
    }
    if !view.rows.is_empty() && scan.grounds().suffice() {
        let mut said = summary::closing(scan, words);
        if !scan.ranking.closing.unknown.is_empty() {
            said.push(words.say("closing-unknown-do", &[]));
        }
        page.section("closing-heading", &said);
    }
    page.out
}

/// How many accounts stand on one screen.
const ONE_SCREEN: usize = 10;

/// The same on one screen: what was found, the accounts to begin with and what is lost with each, the closing day.
/// Scores need an explanation, so that they stand in the whole answer only.
pub fn in_short(scan: &Scan<'_>, words: &Words, screen: Screen) -> String {
    let view = View::new(scan);
    if view.rows.is_empty() {
        return terminal(scan, words, screen);
    }
    let mut page = Page::new(words, screen);
    page.paragraph(&summary::summary(&view, words), Style::new().bold());
    let rows = view.rows.iter().filter(|row| row.band() != Band::Others);
    let rows: Vec<&Row<'_>> = rows.take(ONE_SCREEN).collect();
    let heading = [("count", rows.len().into())];
    page.heading(&words.say("short-heading", &heading), Style::new().bold());
    let several = view.scan.lines.len() > 1;
    let line_of = |row: &Row<'_>| match &row.binding().line {
        _ if !several => String::new(),
        Some(line) => format!("  {}", line_in_short(scan, line)),
        None => format!("  {}", words.say("row-line-unknown", &[])),
    };
    let names = rows.iter().map(|row| width(&row.name)).max();
    let names = names.unwrap_or_default().min(24);
    let lines = rows.iter().map(|row| width(&line_of(row))).max();
    let lines = lines.unwrap_or_default();
    for row in rows {
        let lost = phrases::lost(row, words).into_iter().next();
        let lost = lost.unwrap_or_else(|| words.pieces(&phrases::why(row, words)));
        let (name, line) = (left(&row.name, names), left(&line_of(row), lines));
        page.entry(&format!("  {name}{line}  "), &lost);
    }
    page.section("closing-heading", &summary::closing(scan, words));
    page.out
}

/// Text under way.
pub(crate) struct Page<'a> {
    pub out: String,
    pub words: &'a Words,
    width: usize,
    color: bool,
}

impl<'a> Page<'a> {
    pub fn new(words: &'a Words, screen: Screen) -> Self {
        Self {
            out: String::new(),
            words,
            width: screen.width.clamp(40, 120),
            color: screen.color,
        }
    }

    pub fn blank(&mut self) {
        self.out.push('\n');
    }

    fn line(&mut self, text: &str, style: Style) {
        let text = text.trim_end();
        if self.color && style != Style::new() {
            self.out.push_str(&format!("{style}{text}{style:#}"));
        } else {
            self.out.push_str(text);
        }
        self.out.push('\n');
    }

    pub fn paragraph(&mut self, text: &str, style: Style) {
        for line in wrap(text, self.width) {
            self.line(&line, style);
        }
    }

    pub fn heading(&mut self, text: &str, style: Style) {
        self.blank();
        self.paragraph(text, style);
    }

    /// Indented by two, and by two more where it is wrapped.
    pub fn item(&mut self, text: &str) {
        self.labelled("", text, 2);
    }

    /// `label text`, wrapped under the text.
    pub fn labelled(&mut self, label: &str, text: &str, indent: usize) {
        // A full-width colon brings its own room.
        let label = if label.is_empty() || label.ends_with('：') {
            label.to_owned()
        } else {
            format!("{label} ")
        };
        let hang = if label.is_empty() {
            2
        } else {
            width(&label).min(14)
        };
        let room = self.width.saturating_sub(indent + hang);
        for (i, line) in wrap(text, room).iter().enumerate() {
            let before = " ".repeat(indent);
            if i == 0 {
                self.line(&format!("{before}{label}{line}"), Style::new());
            } else {
                self.line(&format!("{before}{}{line}", " ".repeat(hang)), Style::new());
            }
        }
    }

    /// A line that begins with what stands before it in a column, wrapped beside the column.
    fn entry(&mut self, before: &str, text: &str) {
        let hang = width(before);
        for (i, line) in wrap(text, self.width.saturating_sub(hang))
            .iter()
            .enumerate()
        {
            let before = if i == 0 {
                before.to_owned()
            } else {
                " ".repeat(hang)
            };
            self.line(&format!("{before}{line}"), Style::new());
        }
    }

    fn band(&mut self, band: Band, rows: &[&Row<'_>], columns: &Columns) {
        let words = self.words;
        let name = words.say(&format!("band-{}", band.name()), &[]);
        let count = words.number(rows.len() as u64);
        self.heading(&words.bracketed(&name, &count), style_of(band));
        self.paragraph(
            &words.say(&format!("about-{}", band.name()), &[]),
            Style::new().dimmed(),
        );
        let heads = HEADS.map(|key| words.say(key, &[]));
        self.line(
            &columns.row(heads.each_ref().map(String::as_str)),
            Style::new().dimmed(),
        );
        for row in rows {
            let cells = cells(row, words);
            self.line(
                &columns.row(cells.each_ref().map(String::as_str)),
                Style::new(),
            );
            if band != Band::Others {
                self.about(row, &cells, columns);
            }
        }
    }

    /// What stands below a row.
    fn about(&mut self, row: &Row<'_>, cells: &[String; 6], columns: &Columns) {
        let words = self.words;
        const INDENT: usize = 7;
        let [_, _, line, why, last, _] = cells;
        let label = words.say("row-why", &[]);
        if columns.why == 0 {
            let said = words.clauses(&[why, last]);
            self.labelled(&label, &said, INDENT);
            if columns.several {
                self.labelled(&words.say("row-line", &[]), line, INDENT);
            }
        } else if width(why) > columns.why {
            self.labelled(&label, why, INDENT);
        }
        let label = words.say("row-record", &[]);
        let recorded = phrases::by_record(row, words);
        if !row.known() {
            self.labelled(&label, &words.say("row-record-none", &[]), INDENT);
        } else if !recorded.is_empty() {
            self.labelled(&label, &words.clauses(&recorded), INDENT);
        }
        let steps: Vec<String> = phrases::first(row, words).into_iter().map(spoken).collect();
        self.labelled(&words.say("row-first", &[]), &words.clauses(&steps), INDENT);
        if !row.takes_along.is_empty() {
            let label = words.say("row-along", &[]);
            let names = phrases::some(&row.takes_along, 6, words);
            self.labelled(&label, &names, INDENT);
        }
    }

    fn which_line(&mut self, view: &View<'_>) {
        let said = summary::line_questions(view, self.words);
        self.section("lines-heading", &said);
    }

    fn mail(&mut self, view: &View<'_>) {
        let words = self.words;
        let mut said: Vec<String> = summary::falls(view, words).into_iter().take(20).collect();
        let more = view.scan.ranking.fall_through_mail.len() - said.len();
        if more > 0 {
            said.push(words.say("and-more", &[("count", more.into())]));
        }
        if !said.is_empty() {
            said.push(words.say("mail-about", &[]));
        }
        self.section("mail-heading", &said);
    }

    fn skipped(&mut self, view: &View<'_>) {
        let said = summary::not_read(view, self.words);
        self.section("skipped-heading", &said);
    }

    fn section(&mut self, heading: &str, sentences: &[String]) {
        if sentences.is_empty() {
            return;
        }
        let heading = self.words.say(heading, &[]);
        self.heading(&heading, Style::new().bold());
        for sentence in sentences {
            self.item(sentence);
        }
    }
}

/// A step in one breath: what to do, and where.
pub(crate) fn spoken(step: phrases::Step) -> String {
    match step.link {
        Some(link) if step.text.is_empty() => link,
        Some(link) => format!("{} {link}", step.text),
        None => step.text,
    }
}

fn style_of(band: Band) -> Style {
    let color = match band {
        Band::Before => AnsiColor::Red,
        Band::Check => AnsiColor::Magenta,
        Band::Should => AnsiColor::Yellow,
        Band::Can => AnsiColor::Green,
        Band::Notice | Band::Others => AnsiColor::Cyan,
    };
    Style::new().bold().fg_color(Some(color.into()))
}
