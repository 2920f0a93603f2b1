use jiff::civil::DateTime;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A cell of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetCell {
    /// Left out.
    Empty,
    /// A text that cells share.
    Text(String),
    /// A text in its cell, as some programs write every one.
    Inline(String),
    /// A number, as it is to stand in the file.
    Number(String),
    /// A day and its hour.
    Moment(DateTime),
}

/// A workbook of one sheet.
pub fn xlsx(out: &mut dyn Write, rows: &[Vec<SheetCell>]) -> io::Result<()> {
    let mut shared: BTreeMap<&str, usize> = BTreeMap::new();
    let mut texts: Vec<&str> = Vec::new();
    let mut sheet = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>",
    );
    for (row, cells) in rows.iter().enumerate() {
        let row = row + 1;
        let _ = write!(sheet, "<row r=\"{row}\">");
        for (column, cell) in cells.iter().enumerate() {
            let place = format!("{}{row}", letters(column));
            let _ = match cell {
                SheetCell::Empty => Ok(()),
                SheetCell::Text(text) => {
                    let at = *shared.entry(text.as_str()).or_insert_with(|| {
                        texts.push(text);
                        texts.len() - 1
                    });
                    write!(sheet, "<c r=\"{place}\" t=\"s\"><v>{at}</v></c>")
                }
                SheetCell::Inline(text) => write!(
                    sheet,
                    "<c r=\"{place}\" t=\"inlineStr\"><is><t>{}</t></is></c>",
                    escaped(text)
                ),
                SheetCell::Number(number) => {
                    write!(sheet, "<c r=\"{place}\"><v>{number}</v></c>")
                }
                SheetCell::Moment(at) => {
                    write!(sheet, "<c r=\"{place}\" s=\"1\"><v>{}</v></c>", serial(*at))
                }
            };
        }
        sheet.push_str("</row>");
    }
    sheet.push_str("</sheetData></worksheet>");
    let strings: String = texts
        .iter()
        .map(|text| format!("<si><t>{}</t></si>", escaped(text)))
        .collect();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        (
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                .to_owned(),
        ),
        (
            "xl/workbook.xml",
            "<workbook><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                .to_owned(),
        ),
        (
            "xl/styles.xml",
            "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"
                .to_owned(),
        ),
        ("xl/sharedStrings.xml", format!("<sst>{strings}</sst>")),
        ("xl/worksheets/sheet1.xml", sheet),
    ] {
        zip.start_file(name, SimpleFileOptions::default())?;
        zip.write_all(text.as_bytes())?;
    }
    out.write_all(&zip.finish()?.into_inner())
}

/// `A`, `B` ... `AA`.
fn letters(column: usize) -> String {
    let last = char::from(b'A' + u8::try_from(column % 26).unwrap_or(0));
    match column / 26 {
        0 => last.to_string(),
        more => format!("{}{last}", letters(more - 1)),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// Days since the end of 1899.
fn serial(at: DateTime) -> f64 {
    let first = jiff::civil::date(1899, 12, 30).to_datetime(jiff::civil::Time::midnight());
    let seconds = at.duration_since(first).as_secs();
    seconds as f64 / 86_400.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_letters_and_days_numbers() {
        assert_eq!([0, 25, 26, 701].map(letters), ["A", "Z", "AA", "ZZ"]);
        let at = jiff::civil::date(2026, 11, 3).at(12, 0, 0, 0);
        assert!((serial(at) - 46_329.5).abs() < 1e-9);
    }
}
