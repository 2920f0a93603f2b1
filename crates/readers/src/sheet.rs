//! A sheet of a workbook as comma-separated text, cell by cell, so that whatever describes a CSV describes it too.
//!
//! Line for line the text is the sheet: a row is one line, and rows that the sheet leaves out are blank ones, so
//! that a place in the text is a place in the sheet. Formulas are not worked out: what the program last showed is read.

mod strings;
mod values;

pub(crate) use strings::Strings;
pub(crate) use values::Styles;

use crate::markup::{Markup, Token, attribute};
use crate::{Limits, ReadError};
use std::io::{self, Read};

/// Rows of a sheet, as Excel has it.
const ROWS: u64 = 1_048_576;

/// A sheet as text, made while it is read.
pub(crate) struct SheetText<'a, R> {
    markup: Markup<R>,
    strings: &'a Strings,
    styles: &'a Styles,
    limits: &'a Limits,
    /// Places of the sheet that were written, filled or not.
    cells: u64,
    /// The row being written, counted from 1.
    row: u64,
    /// Cells of it so far.
    column: usize,
    /// Whether something stands in the row.
    filled: bool,
    cell: Cell,
    text: Vec<u8>,
    given: usize,
    ended: bool,
}

/// The cell being read.
#[derive(Default)]
struct Cell {
    kind: Kind,
    style: usize,
    column: usize,
    /// Whether what stands next is the value, not the formula behind it.
    in_value: bool,
    value: String,
}

/// What the value of a cell means.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Number,
    /// The number of a text that several cells share.
    Shared,
    /// A text, a date of ISO 8601, the name of an error.
    Text,
    Truth,
}

impl<'a, R: Read> SheetText<'a, R> {
    pub(crate) fn new(
        input: R,
        strings: &'a Strings,
        styles: &'a Styles,
        limits: &'a Limits,
    ) -> Self {
        Self {
            markup: Markup::new(input, limits.entry_bytes),
            strings,
            styles,
            limits,
            cells: 0,
            row: 0,
            column: 0,
            filled: false,
            cell: Cell::default(),
            text: Vec::new(),
            given: 0,
            ended: false,
        }
    }

    /// Writes on until there is something to give, or the sheet ends.
    fn next(&mut self) -> Result<(), ReadError> {
        while self.text.is_empty() && !self.ended {
            let mut done = None;
            match self.markup.next()? {
                None => {
                    self.ended = true;
                    if self.filled {
                        self.text.push(b'\n');
                    }
                    if self.markup.cut {
                        return Err(ReadError::Damaged { what: "sheet" });
                    }
                }
                Some(Token::Open {
                    name,
                    attributes,
                    closed,
                }) => match name {
                    b"row" => {
                        let stated = attribute(attributes, "r").and_then(|r| r.parse().ok());
                        done = Some(stated.unwrap_or(self.row + 1));
                    }
                    b"c" => {
                        self.cell = Cell {
                            kind: kind(attribute(attributes, "t")),
                            style: attribute(attributes, "s")
                                .and_then(|s| s.parse().ok())
                                .unwrap_or_default(),
                            column: attribute(attributes, "r")
                                .and_then(column)
                                .unwrap_or(self.column),
                            ..Cell::default()
                        };
                    }
                    b"v" | b"t" => self.cell.in_value = !closed,
                    // How a Chinese or Japanese text is spoken.
                    b"rPh" => self.cell.in_value = false,
                    _ => {}
                },
                Some(Token::Text(text)) if self.cell.in_value => self.cell.value.push_str(&text),
                Some(Token::Close(b"v" | b"t")) => self.cell.in_value = false,
                Some(Token::Close(b"c")) => self.write_cell()?,
                Some(Token::Text(_) | Token::Close(_) | Token::TooLong) => {}
            }
            if let Some(row) = done {
                self.go_to(row)?;
            }
        }
        Ok(())
    }

    /// Ends the row before, and those that are left out.
    fn go_to(&mut self, row: u64) -> Result<(), ReadError> {
        if row > ROWS {
            return Err(ReadError::Damaged { what: "sheet" });
        }
        // The first row begins where the text does.
        let ends = row.saturating_sub(self.row.max(1));
        self.text.extend(std::iter::repeat_n(
            b'\n',
            usize::try_from(ends).unwrap_or(0),
        ));
        if ends > 0 {
            self.filled = false;
            self.column = 0;
        }
        self.row = row.max(self.row);
        Ok(())
    }

    fn write_cell(&mut self) -> Result<(), ReadError> {
        let cell = std::mem::take(&mut self.cell);
        let shown = match cell.kind {
            Kind::Text => cell.value,
            Kind::Shared => cell
                .value
                .parse()
                .ok()
                .and_then(|at| self.strings.get(at))
                .unwrap_or_default()
                .to_owned(),
            Kind::Number => self.styles.shown(&cell.value, cell.style),
            Kind::Truth => (if cell.value == "1" { "TRUE" } else { "FALSE" }).to_owned(),
        };
        if shown.is_empty() || cell.column < self.column {
            return Ok(());
        }
        // Beyond the limit the row is lost anyhow; how far beyond makes no difference.
        let most = self.limits.cells + 1;
        let before = cell.column.min(most).saturating_sub(self.column);
        let commas = before + usize::from(self.filled && self.column <= most);
        self.cells += 1 + before as u64;
        if self.cells > self.limits.sheet_cells {
            return Err(ReadError::Limit {
                which: "sheet_cells",
                limit: self.limits.sheet_cells,
            });
        }
        self.text.extend(std::iter::repeat_n(b',', commas));
        quote(&shown, &mut self.text);
        self.filled = true;
        self.column = cell.column + 1;
        Ok(())
    }
}

impl<R: Read> Read for SheetText<'_, R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if self.given == self.text.len() {
            self.text.clear();
            self.given = 0;
            self.next().map_err(ReadError::into_io)?;
        }
        let ready = &self.text[self.given..];
        let length = ready.len().min(buf.len());
        buf[..length].copy_from_slice(&ready[..length]);
        self.given += length;
        Ok(length)
    }
}

fn kind(name: Option<&str>) -> Kind {
    match name {
        Some("s") => Kind::Shared,
        Some("str" | "inlineStr" | "d" | "e") => Kind::Text,
        Some("b") => Kind::Truth,
        _ => Kind::Number,
    }
}

/// The column of `BC12`, counted from 0.
fn column(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic);
    let number = letters.take(4).fold(0_usize, |sum, letter| {
        sum * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    number.checked_sub(1)
}

/// A cell of a CSV, on one line.
pub(crate) fn quote(text: &str, out: &mut Vec<u8>) {
    let plain = !text.contains([',', '"', '\n', '\r']);
    if plain {
        out.extend_from_slice(text.as_bytes());
        return;
    }
    out.push(b'"');
    for byte in text.bytes() {
        match byte {
            b'"' => out.extend_from_slice(b"\"\""),
            b'\n' | b'\r' => out.push(b' '),
            other => out.push(other),
        }
    }
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(sheet: &str, limits: &Limits) -> Result<String, &'static str> {
        let strings = Strings::read(
            "<sst><si><t>Kcell, роуминг</t></si><si><r><t xml:space=\"preserve\">two </t></r><r><t>runs</t></r></si></sst>".as_bytes(),
            limits,
        )
        .unwrap();
        let styles = Styles::read(
            "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>".as_bytes(),
            limits,
            false,
        )
        .unwrap();
        let mut out = String::new();
        SheetText::new(sheet.as_bytes(), &strings, &styles, limits)
            .read_to_string(&mut out)
            .map_err(|error| ReadError::from(error).name())?;
        Ok(out)
    }

    #[test]
    fn a_row_is_a_line_and_a_cell_stands_where_it_stood() {
        let sheet = r#"<worksheet><sheetData>
            <row r="2"><c r="A2" t="inlineStr"><is><t>a "b"</t></is></c><c r="C2" t="s"><v>0</v></c></row>
            <row r="4"><c r="B4" t="s"><v>1</v></c><c r="C4"><f>A1*2</f><v>0.30000000000000004</v></c></row>
            <row><c><v>-1990</v></c><c s="1"><v>46329</v></c><c s="2"><v>46329.586805556</v></c><c t="b"><v>1</v></c></row>
            </sheetData></worksheet>"#;
        assert_eq!(
            text(sheet, &Limits::default()).unwrap(),
            "\n\"a \"\"b\"\"\",,\"Kcell, роуминг\"\n\n,two runs,0.3\n-1990,2026-11-03,2026-11-03 14:05:00,TRUE\n"
        );
    }

    #[test]
    fn a_cell_at_the_far_corner_costs_its_row_and_no_memory() {
        let sheet = r#"<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>"#;
        let out = text(sheet, &Limits::default()).unwrap();
        assert_eq!(out.lines().count(), 1_048_576);
        assert!(out.len() < 1_060_000, "{}", out.len());
        let beyond = sheet.replace("1048576", "1048577");
        assert_eq!(text(&beyond, &Limits::default()), Err("damaged"));
    }

    #[test]
    fn places_of_a_sheet_are_counted_filled_or_not() {
        let limits = Limits {
            sheet_cells: 10_000,
            ..Limits::default()
        };
        let row = "<row><c r=\"XFD1\"><v>1</v></c></row>";
        let sheet = |rows: usize| format!("<worksheet>{}</worksheet>", row.repeat(rows));
        assert!(text(&sheet(4), &limits).is_ok());
        assert_eq!(text(&sheet(5), &limits), Err("limit"));
    }

    #[test]
    fn a_sheet_that_is_cut_off_gives_what_it_has_and_says_so() {
        let strings = Strings::default();
        let styles = Styles::default();
        let limits = Limits::default();
        let sheet = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c r=\"A";
        let mut reader = SheetText::new(sheet.as_bytes(), &strings, &styles, &limits);
        let mut out = Vec::new();
        assert!(reader.read_to_end(&mut out).is_err());
        assert_eq!(out, b"1\n2\n");
    }
}
