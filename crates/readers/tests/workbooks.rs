//! Workbooks of Excel: every described table reads their sheets as it reads a CSV.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::common::Kept;
use crate::table_support::read_described;

use jiff::civil::date;
use ringoff_model::SkipReason;
use ringoff_readers::{Limits, ReadError};
use ringoff_testkit::archive::{Booking, SheetCell, wechat_xlsx, xlsx};
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn read_all(bytes: &[u8], limits: Limits) -> (Kept, Result<(), ReadError>) {
    read_described("a.xlsx", bytes, limits)
}

fn book(rows: &[Vec<SheetCell>]) -> Vec<u8> {
    let mut out = Vec::new();
    xlsx(&mut out, rows).unwrap();
    out
}

fn texts(row: &[&str], cell: fn(String) -> SheetCell) -> Vec<SheetCell> {
    row.iter().map(|text| cell((*text).to_owned())).collect()
}

/// A zip of these parts.
fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const TYPES: (&str, &str) = ("[Content_Types].xml", "<Types/>");
const BOOK: (&str, &str) = ("xl/workbook.xml", "<workbook/>");

#[test]
fn the_workbook_of_wechat_pay_is_read_below_its_notes() {
    let booking = |day, amount: &str, name: &str, text: &str| Booking {
        day,
        amount: amount.to_owned(),
        name: name.to_owned(),
        text: text.to_owned(),
        reference: "4200000001".to_owned(),
    };
    let mut bytes = Vec::new();
    let bookings = [
        booking(date(2027, 1, 8), "-30.10", "示例移动", "手机充值"),
        booking(date(2027, 1, 9), "-50.00", "示例移动", "已全额退款"),
        booking(date(2027, 1, 10), "88.00", "小明", "转账"),
    ];
    wechat_xlsx(&mut bytes, &bookings).unwrap();
    let (kept, result) = read_all(&bytes, Limits::default());
    result.unwrap();
    assert_eq!(kept.reasons(), []);
    assert_eq!(
        kept.files,
        [("a.xlsx!sheet1.xml".to_owned(), "wechat-pay".to_owned())]
    );
    let told = |field: &str| -> Vec<String> {
        let all = kept.observations.iter();
        all.map(|one| one[field].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(told("amount"), ["-30.10", "-50.00", "88.00"]);
    assert_eq!(told("day"), ["2027-01-08", "2027-01-09", "2027-01-10"]);
    assert_eq!(told("status"), ["booked", "reversed", "booked"]);
    assert_eq!(kept.observations[0]["place"]["line"], 18);
}

#[test]
fn a_table_is_found_under_lines_of_another_kind_and_beside_empty_columns() {
    for cell in [SheetCell::Text, SheetCell::Inline] {
        let mut rows = vec![texts(&["АО «Народный Банк Казахстана»"], cell)];
        rows.extend((0..7).map(|_| vec![SheetCell::Empty, cell("ИИН".to_owned())]));
        let mut header = vec![SheetCell::Empty];
        header.extend(texts(
            &[
                "Дата проведения операции",
                "Дата обработки операции",
                "Описание операции",
                "Сумма операции",
                "Валюта операции",
                "Приход в валюте счета",
                "Расход в валюте счета",
                "Комиссия",
                "№ карточки/счета",
            ],
            cell,
        ));
        rows.push(header);
        rows.push(vec![
            SheetCell::Empty,
            SheetCell::Moment(date(2026, 11, 3).at(14, 5, 0, 0)),
            SheetCell::Empty,
            cell("Оплата услуг, Beeline".to_owned()),
            SheetCell::Number("-1990".to_owned()),
            cell("KZT".to_owned()),
            SheetCell::Number("0".to_owned()),
            SheetCell::Number("-1990.0999999999999".to_owned()),
            SheetCell::Number("0".to_owned()),
            cell("440000******1234".to_owned()),
        ]);
        let (kept, result) = read_all(&book(&rows), Limits::default());
        result.unwrap();
        assert_eq!(kept.reasons(), []);
        let payment = &kept.observations[0];
        assert_eq!(payment["amount"], "-1990.1");
        assert_eq!(payment["day"], "2026-11-03");
        assert_eq!(payment["description"], "Оплата услуг, Beeline");
    }
}

#[test]
fn a_workbook_of_another_kind_is_told_as_unread_and_an_empty_sheet_is_not() {
    let (kept, result) = read_all(
        &book(&[texts(&["Recipe", "Eggs"], SheetCell::Text)]),
        Limits::default(),
    );
    result.unwrap();
    assert_eq!(kept.unrecognized, ["a.xlsx!sheet1.xml"]);
    let (kept, result) = read_all(&book(&[]), Limits::default());
    result.unwrap();
    assert_eq!(kept.unrecognized, Vec::<String>::new());
    assert_eq!(kept.reasons(), [SkipReason::Empty]);
}

#[test]
fn a_cell_at_the_far_corner_takes_neither_memory_nor_the_other_rows() {
    let sheet = "<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>Date</t></is></c><c t=\"inlineStr\"><is><t>Description</t></is></c><c t=\"inlineStr\"><is><t>Amount</t></is></c></row><row r=\"2\"><c t=\"inlineStr\"><is><t>2024-02-29</t></is></c><c t=\"inlineStr\"><is><t>Example Mobile</t></is></c><c><v>-5</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData></worksheet>";
    let (kept, result) = read_all(
        &zipped(&[TYPES, BOOK, ("xl/worksheets/sheet1.xml", sheet)]),
        Limits::default(),
    );
    result.unwrap();
    assert_eq!(kept.observations.len(), 1);
    assert_eq!(kept.reasons(), [SkipReason::TooMany]);
}

#[test]
fn limits_of_a_workbook_end_it_with_their_names() {
    let row = "<row><c r=\"ZZ1\"><v>1</v></c></row>";
    let sheet = format!("<worksheet>{}</worksheet>", row.repeat(100));
    let limits = Limits {
        sheet_cells: 10_000,
        ..Limits::default()
    };
    let (kept, result) = read_all(
        &zipped(&[TYPES, BOOK, ("xl/worksheets/sheet1.xml", &sheet)]),
        limits,
    );
    result.unwrap();
    assert_eq!(
        kept.failed,
        [("a.xlsx!sheet1.xml".to_owned(), "limit".to_owned())]
    );
    let strings = format!("<sst>{}</sst>", "<si><t>x</t></si>".repeat(1_000));
    let limits = Limits {
        shared_text_bytes: 1_000,
        ..Limits::default()
    };
    let (_, result) = read_all(
        &zipped(&[TYPES, BOOK, ("xl/sharedStrings.xml", &strings)]),
        limits,
    );
    assert_eq!(result.unwrap_err().name(), "limit");
}

#[test]
fn a_damaged_workbook_gives_what_it_has_and_says_that_it_is_damaged() {
    let header = "<row><c t=\"str\"><v>Date</v></c><c t=\"str\"><v>Description</v></c><c t=\"str\"><v>Amount</v></c></row>";
    let row = "<row><c t=\"str\"><v>2024-02-29</v></c><c t=\"str\"><v>Example Mobile</v></c><c><v>-5</v></c></row>";
    let sheet = format!("<worksheet>{header}{row}{row}<row><c r=\"A");
    let (kept, result) = read_all(
        &zipped(&[TYPES, BOOK, ("xl/worksheets/sheet1.xml", &sheet)]),
        Limits::default(),
    );
    result.unwrap();
    assert_eq!(kept.observations.len(), 2);
    assert_eq!(
        kept.failed,
        [("a.xlsx!sheet1.xml".to_owned(), "damaged".to_owned())]
    );
}
