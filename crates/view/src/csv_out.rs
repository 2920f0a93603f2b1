//! One row a binding, for a spreadsheet or for a program.

use crate::mask::masked;
use crate::view::{NAME, Row, View, is_web};
use crate::{json, keys};
use csv::{QuoteStyle, Terminator, WriterBuilder};
use ringoff_detect::Scan;
use ringoff_model::{Wait, for_terminal, one_line};

/// For whom the CSV is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CsvStyle {
    /// A person with a spreadsheet: no cell begins as a formula.
    Spreadsheet,
    /// A program: RFC 4180, cells as they are.
    Raw,
}

const HEADER: [&str; 21] = [
    "rank",
    "score",
    "band",
    "service",
    "id",
    "domain",
    "known",
    "line",
    "line_known_by",
    "seen_as",
    "clues",
    "first_seen",
    "last_seen",
    "needs_old_number",
    "branch_visit",
    "wait_days",
    "waits",
    "minutes",
    "change_url",
    "documentation",
    "takes_along",
];

/// The bindings in the order of work.
pub fn csv(scan: &Scan<'_>, style: CsvStyle) -> String {
    let view = View::new(scan);
    let header = HEADER.map(str::to_owned).to_vec();
    let rows = (1usize..)
        .zip(&view.rows)
        .map(|(rank, row)| cells(scan, rank, row, style));
    written(std::iter::once(header).chain(rows), style)
}

fn written(rows: impl Iterator<Item = Vec<String>>, style: CsvStyle) -> String {
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .quote_style(match style {
            CsvStyle::Spreadsheet => QuoteStyle::Always,
            CsvStyle::Raw => QuoteStyle::Necessary,
        })
        .from_writer(Vec::new());
    for row in rows {
        let row = row.into_iter().map(|cell| match style {
            CsvStyle::Spreadsheet => harmless(&cell),
            CsvStyle::Raw => cell,
        });
        // Writing to memory, rows of one length: nothing here can fail.
        let _ = writer.write_record(row);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    match style {
        // Without the mark, a common spreadsheet reads UTF-8 as a single-byte alphabet.
        CsvStyle::Spreadsheet => format!("\u{feff}{text}"),
        CsvStyle::Raw => text.into_owned(),
    }
}

fn cells(scan: &Scan<'_>, rank: usize, row: &Row<'_>, style: CsvStyle) -> Vec<String> {
    let strange = |text: &str| match style {
        CsvStyle::Spreadsheet => one_line(&masked(scan, text), NAME),
        CsvStyle::Raw => for_terminal(&masked(scan, text)),
    };
    let binding = row.binding();
    let change = row.record.map(|r| &r.change);
    let clues: Vec<&str> = binding.found.clues.keys().map(|c| c.name()).collect();
    let along: Vec<String> = row.item.takes_along.iter().map(|n| strange(n)).collect();
    let line = row.line.as_deref().unwrap_or_default();
    let url = change.and_then(|c| c.url.as_deref()).filter(|u| is_web(u));
    vec![
        rank.to_string(),
        row.score().to_string(),
        row.band().name().to_owned(),
        strange(&binding.name),
        strange(&binding.id),
        binding.domain.as_deref().map(strange).unwrap_or_default(),
        row.known().to_string(),
        match style {
            CsvStyle::Spreadsheet => grouped(line),
            CsvStyle::Raw => line.to_owned(),
        },
        row.known_by().to_owned(),
        clues.join(" "),
        row.clues.to_string(),
        row.first_seen.and_then(json::time).unwrap_or_default(),
        row.last_seen.and_then(json::time).unwrap_or_default(),
        change
            .map_or("unknown", |c| keys::answer(c.needs_old_number))
            .to_owned(),
        change
            .map_or("unknown", |c| keys::answer(c.branch_visit))
            .to_owned(),
        match row.waits() {
            [] => String::new(),
            waits => Wait::longest(waits, true).to_string(),
        },
        row.waits().iter().map(wait).collect::<Vec<_>>().join(" | "),
        change
            .and_then(|c| c.minutes)
            .map(|m| m.to_string())
            .unwrap_or_default(),
        url.unwrap_or_default().to_owned(),
        row.documentation.unwrap_or_default().to_owned(),
        along.join(" | "),
    ]
}

/// `0 to 7 days, always, codes-still-to-old-number`, in the words of the record.
fn wait(wait: &Wait) -> String {
    let [from, to] = wait.days;
    let unit = if wait.working_days {
        "working days"
    } else {
        "days"
    };
    let (when, effect) = (wait.when.name(), wait.effect.name());
    format!("{from} to {to} {unit}, {when}, {effect}")
}

/// A number without `+`, which a spreadsheet takes for a sum: `(7) 700 000 12 34`.
fn grouped(line: &str) -> String {
    let Some(rest) = line.strip_prefix('+') else {
        return line.to_owned();
    };
    let plain = rest.replace('\u{a0}', " ");
    if let Some((code, masked)) = plain.split_once(' ') {
        return format!("({code}) {masked}");
    }
    let code = ringoff_model::PhoneNumber::parse(line, None)
        .ok()
        .and_then(|n| n.country_code())
        .map(|c| c.to_string())
        .unwrap_or_default();
    let national = rest.strip_prefix(code.as_str()).unwrap_or(rest);
    let mut out = format!("({code})");
    for (i, digit) in national.chars().enumerate() {
        let left = national.chars().count() - i;
        if i == 0 || (left % 3 == 1 && left > 1 && left > 4) || left == 4 || left == 2 {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}

/// Sets an apostrophe before whatever a spreadsheet would calculate: at the start of the cell, and
/// after every `;`, tab or line end, because a spreadsheet set to another country splits there.
fn harmless(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len() + 1);
    let mut at_start = true;
    for c in cell.chars() {
        let splits = matches!(c, ';' | '\t' | '\r' | '\n');
        let formula = matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠');
        if at_start && (formula || matches!(c, '\t' | '\r')) {
            out.push('\'');
        }
        at_start = splits || (at_start && (c.is_whitespace() || c == '"' || is_blank(c)));
        out.push(c);
    }
    out
}

/// Takes no room, so that what follows looks like the start.
fn is_blank(c: char) -> bool {
    for_terminal(c.encode_utf8(&mut [0; 4])).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Sample, Strangers};

    const BEGINNINGS: [&str; 10] = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t=", "\r="];
    const FORMULAS: [&str; 5] = [
        "1+1",
        "HYPERLINK(\"http://example.com\")",
        "cmd|' /C calc'!A0",
        "SUM(A1:A9)",
        "77000001234",
    ];

    fn named(name: &str) -> Sample {
        Sample::with(&Strangers {
            name,
            sender: "S",
            excerpt: "x",
            file: "f.xml",
        })
    }

    /// Cells as a reader that splits at `separator` sees them.
    fn seen_by(text: &str, separator: u8) -> Vec<String> {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator)
            .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let rows = reader.records().map(Result::unwrap);
        rows.flat_map(|row| row.iter().map(str::to_owned).collect::<Vec<_>>())
            .collect()
    }

    #[test]
    fn csv_inject_50() {
        let mut payloads = 0;
        for beginning in BEGINNINGS {
            for formula in FORMULAS {
                payloads += 1;
                for before in [
                    "", "  ", "\u{a0}", "\u{3000}", "a;", "a;\"", "x\n", "\u{200b}",
                ] {
                    let text = csv(
                        &named(&format!("{before}{beginning}{formula}")).scan(),
                        CsvStyle::Spreadsheet,
                    );
                    assert!(text.starts_with('\u{feff}'));
                    for separator in [b',', b';', b'\t'] {
                        for cell in seen_by(&text, separator) {
                            let start = cell.trim_start_matches(|c: char| {
                                c.is_whitespace() || c == '"' || is_blank(c)
                            });
                            assert!(
                                !start.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']),
                                "{before}{beginning}{formula} became {cell}"
                            );
                        }
                    }
                }
            }
        }
        assert_eq!(payloads, 50);
    }

    #[test]
    fn csv_raw_roundtrip() {
        for name in [
            "=1+1",
            "+7",
            "a \"quoted\", one",
            "two\nlines",
            "茶;马",
            "'x",
            " lead",
            "",
        ] {
            let text = csv(&named(name).scan(), CsvStyle::Raw);
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            let names: Vec<String> = reader
                .records()
                .map(|row| row.unwrap()[3].to_owned())
                .collect();
            assert!(names.iter().any(|n| n == name), "{name:?} in {names:?}");
            assert!(text.starts_with("rank,score,"));
            assert!(text.ends_with("\r\n"));
        }
    }

    #[test]
    fn numbers_are_grouped_and_never_begin_with_a_plus() {
        assert_eq!(grouped("+77000001234"), "(7) 700 000 12 34");
        assert_eq!(grouped("+7 •• ••• ••• 34"), "(7) •• ••• ••• 34");
        let sample = Sample::new();
        let open = ringoff_detect::Scan {
            reveal: true,
            ..sample.scan()
        };
        assert!(csv(&open, CsvStyle::Raw).contains("+77000001234"));
        assert!(csv(&open, CsvStyle::Spreadsheet).contains("\"(7) 700 000 12 34\""));
    }
}
