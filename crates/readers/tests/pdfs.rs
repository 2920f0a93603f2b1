//! Statements as PDF: the tables of banks, and files that were made to harm.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::common::Kept;
use crate::table_support::{read_described, tables};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use jiff::civil::date;
use ringoff_model::SkipReason;
use ringoff_readers::{Alone, Limits, ReadError, ReadOptions, read};
use ringoff_testkit::archive::{Booking, PlacedText, kaspi_pdf, pdf};
use std::io::{Cursor, Write};

fn read_all(bytes: &[u8], limits: Limits) -> (Kept, Result<(), ReadError>) {
    read_described("a.pdf", bytes, limits)
}

fn booking(day: i8, amount: &str, text: &str, name: &str) -> Booking {
    Booking {
        day: date(2027, 1, day),
        amount: amount.to_owned(),
        name: name.to_owned(),
        text: text.to_owned(),
        reference: String::new(),
    }
}

fn kaspi(bookings: &[Booking]) -> Vec<u8> {
    let mut out = Vec::new();
    kaspi_pdf(&mut out, bookings).unwrap();
    out
}

pub fn placed(texts: &[(f64, f64, &str)]) -> Vec<PlacedText> {
    let one = |(x, y, text): &(f64, f64, &str)| PlacedText {
        x: *x,
        y: *y,
        text: (*text).to_owned(),
    };
    texts.iter().map(one).collect()
}

pub fn made(pages: &[Vec<PlacedText>]) -> Vec<u8> {
    let mut out = Vec::new();
    pdf(&mut out, pages).unwrap();
    out
}

pub fn told(kept: &Kept, field: &str) -> Vec<String> {
    let all = kept.observations.iter();
    all.map(|one| one[field].as_str().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn a_statement_of_kaspi_is_read_over_its_pages_and_adds_up() {
    let mut bookings: Vec<Booking> = (1..=31)
        .flat_map(|day| {
            [
                booking(day, "-1234567.05", "Покупка", "Magnum"),
                booking(day, "40.00", "Пополнение", "Мадина Т."),
            ]
        })
        .collect();
    bookings.push(booking(
        1,
        "-4093.24",
        "Покупка",
        "Example Store of many things 888-000-0000 (-8.99 USD)",
    ));
    let (kept, result) = read_all(&kaspi(&bookings), Limits::default());
    result.unwrap();
    assert_eq!(kept.files, [("a.pdf".to_owned(), "kaspi".to_owned())]);
    assert_eq!(kept.reasons(), []);
    assert_eq!(kept.observations.len(), 63);
    assert_eq!(told(&kept, "amount")[..2], ["-1234567.05", "40.00"]);
    let last = kept.observations.last().unwrap();
    assert_eq!(
        last["counterparty"],
        "Example Store of many things 888-000-0000 (-8.99 USD)"
    );
    assert_eq!(last["day"], "2027-01-01");
}

#[test]
fn a_statement_that_does_not_add_up_says_so() {
    // The last row of a full page, blacked out.
    let mut all = made(&[placed(&[
        (43.2, 516.4, "Доступно на 01.01.27"),
        (250.0, 516.4, "+ 100,00 ₸"),
        (43.2, 500.4, "Доступно на 31.01.27"),
        (250.0, 500.4, "+ 40,00 ₸"),
        (59.0, 333.7, "Дата"),
        (133.6, 333.7, "Сумма"),
        (243.0, 333.7, "Операция"),
        (311.5, 333.7, "Детали"),
        (51.8, 317.8, "05.01.27"),
        (140.0, 317.8, "- 50,00 ₸"),
        (257.0, 317.8, "Покупка"),
        (311.0, 317.8, "Kcell"),
        (40.0, 27.5, "АО «Kaspi Bank»"),
    ])]);
    let (kept, result) = read_all(&all, Limits::default());
    result.unwrap();
    assert_eq!(told(&kept, "amount"), ["-50.00"]);
    assert_eq!(kept.reasons(), [SkipReason::TotalsDiffer]);
    // And the same in English, whole.
    all = made(&[placed(&[
        (43.2, 516.4, "Card balance 01.01.27:"),
        (250.0, 516.4, "+ 100,00 ₸"),
        (43.2, 500.4, "Card balance 31.01.27:"),
        (250.0, 500.4, "+ 50,00 ₸"),
        (59.0, 333.7, "Date"),
        (133.6, 333.7, "Amount"),
        (243.0, 333.7, "Transaction"),
        (311.5, 333.7, "Details"),
        (51.8, 317.8, "05.01.27"),
        (140.0, 317.8, "- 50,00 ₸"),
        (250.0, 317.8, "Purchases"),
        (311.0, 317.8, "Kcell"),
    ])]);
    let (kept, _) = read_all(&all, Limits::default());
    assert_eq!(kept.reasons(), []);
    assert_eq!(told(&kept, "counterparty"), ["Kcell"]);
}

#[test]
fn an_operation_that_goes_on_below_belongs_to_its_row_and_a_footer_does_not() {
    let file = made(&[placed(&[
        (59.0, 333.7, "Дата"),
        (133.6, 333.7, "Сумма"),
        (243.0, 333.7, "Операция"),
        (311.5, 333.7, "Детали"),
        (51.8, 317.8, "05.01.27"),
        (140.0, 317.8, "+ 50,00 ₸"),
        (236.0, 317.8, "Поступление со"),
        (311.0, 317.8, "С депозита"),
        (236.0, 301.9, "своего счета"),
        (51.8, 286.0, "04.01.27"),
        (140.0, 286.0, "- 10,00 ₸"),
        (257.0, 286.0, "Покупка"),
        (311.0, 286.0, "Small"),
        (311.0, 200.0, "www.kaspi.kz"),
        (40.0, 27.5, "АО «Kaspi Bank»"),
    ])]);
    let (kept, result) = read_all(&file, Limits::default());
    result.unwrap();
    assert_eq!(
        told(&kept, "description"),
        ["Поступление со своего счета", "Покупка"]
    );
    assert_eq!(told(&kept, "counterparty"), ["С депозита", "Small"]);
}

#[test]
fn texts_around_a_date_are_one_row_even_where_a_page_ends() {
    let header = [
        (83.0, 630.0, "Дата"),
        (223.0, 630.0, "Сумма"),
        (264.0, 630.0, "Валюта"),
        (321.0, 630.0, "Операция"),
        (452.0, 630.0, "Детали"),
    ];
    let mut first = header.to_vec();
    first.extend([
        (384.0, 611.0, "Оплата за"),
        (70.0, 604.7, "12.01.2027"),
        (190.0, 604.7, "-1,600.00 ₸"),
        (273.0, 604.7, "KZT"),
        (309.0, 604.7, "Платеж"),
        (384.0, 598.3, "Kcell 7000001234"),
        (309.0, 578.3, "Сумма в"),
        (309.0, 565.6, "обработке"),
        (70.0, 572.0, "11.01.2027"),
        (190.0, 572.0, "-20.00 $"),
        (273.0, 572.0, "USD"),
        (384.0, 572.0, "Example Store"),
        (384.0, 545.6, "Перевод на карту"),
        (164.0, 56.0, "Подлинность справки"),
    ]);
    let mut second: Vec<(f64, f64, &str)> = header
        .iter()
        .map(|(x, _, text)| (*x, 722.0, *text))
        .collect();
    second.extend([
        (384.0, 703.0, "другого банка"),
        (70.0, 696.6, "10.01.2027"),
        (190.0, 696.6, "+300.00 ₸"),
        (273.0, 696.6, "KZT"),
        (309.0, 696.6, "Перевод"),
        (164.0, 56.0, "Подлинность справки"),
    ]);
    let (kept, result) = read_all(&made(&[placed(&first), placed(&second)]), Limits::default());
    result.unwrap();
    assert_eq!(kept.files[0].1, "freedom");
    assert_eq!(
        told(&kept, "counterparty"),
        [
            "Оплата за Kcell 7000001234",
            "Example Store",
            "Перевод на карту другого банка"
        ]
    );
    assert_eq!(told(&kept, "amount"), ["-1600.00", "-20.00", "300.00"]);
    assert_eq!(told(&kept, "status"), ["booked", "pending", "booked"]);
}

/// Made and locked by another program (pypdf, AES-256), with the password `open-example`.
const LOCKED: &[u8] = include_bytes!("files/locked.pdf");

#[test]
fn a_locked_statement_is_opened_with_what_the_person_says_and_told_without() {
    let tables = tables();
    let options = ReadOptions {
        limits: Limits::default(),
        tables: &tables,
        exports: &[],
    };
    for (said, amounts, reasons) in [
        (vec!["wrong", "open-example"], vec!["-50.00"], vec![]),
        (vec!["wrong"], vec![], vec![SkipReason::Encrypted]),
        (vec![], vec![], vec![SkipReason::Encrypted]),
    ] {
        let mut kept = Kept {
            passphrases: said,
            ..Kept::default()
        };
        read(
            &mut Cursor::new(LOCKED),
            "a.pdf",
            &Alone,
            &options,
            &mut kept,
        )
        .unwrap();
        assert_eq!(told(&kept, "amount"), amounts);
        assert_eq!(kept.reasons(), reasons);
    }
}

#[test]
fn a_pdf_of_another_kind_is_told_as_unread() {
    for bytes in [
        b"%PDF-1.7\nnot a statement".to_vec(),
        made(&[placed(&[(40.0, 700.0, "A letter")])]),
        made(&[]),
    ] {
        let (kept, result) = read_all(&bytes, Limits::default());
        result.unwrap();
        assert_eq!(kept.unrecognized, ["a.pdf"]);
    }
}

#[test]
fn a_damaged_statement_never_ends_the_reader() {
    let whole = kaspi(&[booking(5, "-50.00", "Покупка", "Kcell")]);
    for at in (0..whole.len()).step_by(37) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        let _ = read_all(&bytes, Limits::default());
        let _ = read_all(&whole[..at], Limits::default());
    }
}

/// A PDF of these objects after the catalogue, whose page is the third.
fn raw(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n".to_vec();
    for (at, object) in objects.iter().enumerate() {
        file.extend(format!("{} 0 obj\n", at + 2).as_bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    file.extend(b"trailer\n<< /Root 1 0 R >>\n%%EOF\n");
    file
}

fn stream(dict: &str, content: &[u8]) -> Vec<u8> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    packed.write_all(content).unwrap();
    let packed = packed.finish().unwrap();
    let head = format!(
        "<< {dict} /Filter /FlateDecode /Length {} >>\nstream\n",
        packed.len()
    );
    [head.as_bytes(), &packed, b"\nendstream"].concat()
}

fn page(rest: &str) -> Vec<u8> {
    format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {rest} >>").into_bytes()
}

const TREE: &[u8] = b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>";

#[test]
fn forms_that_show_each_other_end_at_a_limit() {
    let shows = b"/X Do ".repeat(100);
    let form = |next: usize| {
        stream(
            &format!("/Type /XObject /Subtype /Form /Resources << /XObject << /X {next} 0 R >> >>"),
            &shows,
        )
    };
    let bomb = raw(&[
        TREE.to_vec(),
        page("/Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R"),
        stream("", &shows),
        form(6),
        form(5),
    ]);
    let (_, result) = read_all(&bomb, Limits::default());
    assert_eq!(result.unwrap_err().name(), "limit");
}

#[test]
fn forty_million_letters_and_a_stream_that_swells_end_at_a_limit() {
    let letters = [
        b"BT /F 9 Tf (".as_slice(),
        &b"a".repeat(40_000_000),
        b") Tj ET",
    ]
    .concat();
    let swelling = b" ".repeat(200 << 20);
    for content in [letters, swelling] {
        let bomb = raw(&[
            TREE.to_vec(),
            page("/Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R"),
            stream("", &content),
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_vec(),
        ]);
        assert!(bomb.len() < 1 << 20);
        let (_, result) = read_all(&bomb, Limits::default());
        assert_eq!(result.unwrap_err().name(), "limit");
    }
}

#[test]
fn one_page_two_hundred_thousand_times_is_too_many() {
    let kids = "3 0 R ".repeat(200_000);
    let tree = format!("<< /Type /Pages /Count 200000 /Kids [{kids}] >>");
    let bomb = raw(&[tree.into_bytes(), page("/Contents 4 0 R"), stream("", b"")]);
    let (_, result) = read_all(&bomb, Limits::default());
    assert_eq!(result.unwrap_err().name(), "limit");
}

#[test]
fn lists_two_hundred_thousand_deep_are_refused() {
    let deep = [b"[".repeat(200_000), b"]".repeat(200_000)].concat();
    let in_file = raw(&[TREE.to_vec(), page("/Contents 4 0 R"), deep.clone()]);
    let in_page = raw(&[TREE.to_vec(), page("/Contents 4 0 R"), stream("", &deep)]);
    for bomb in [in_file, in_page] {
        let (_, result) = read_all(&bomb, Limits::default());
        let error = result.unwrap_err();
        assert!(
            matches!(error, ReadError::Limit { which: "depth", .. }),
            "{error}"
        );
    }
}

/// A PDF with this dictionary of how it is locked, and a table of contents, without which no program looks at it.
fn locked(how: &str) -> Vec<u8> {
    let mut file = raw(&[TREE.to_vec(), page("/Contents 4 0 R"), stream("", b"")]);
    let trailer = b"trailer\n<< /Root 1 0 R >>\n%%EOF\n".len();
    file.truncate(file.len() - trailer);
    let mut contents = b"xref\n0 5\n0000000000 65535 f \n".to_vec();
    for number in 1..=4 {
        let head = format!("{number} 0 obj");
        let found = file
            .windows(head.len())
            .position(|at| at == head.as_bytes());
        contents.extend(format!("{:010} 00000 n \n", found.unwrap()).bytes());
    }
    let trailer = format!(
        "trailer\n<< /Size 5 /Root 1 0 R /Encrypt << {how} >> /ID [(a) (a)] >>\nstartxref\n{}\n%%EOF\n",
        file.len()
    );
    [file, contents, trailer.into_bytes()].concat()
}

#[test]
fn a_file_that_no_password_opens_is_told_as_encrypted_and_nobody_is_asked() {
    for how in ["/Filter /Adobe.PubSec /V 4", "/Filter /Standard /V 3 /R 3"] {
        let (kept, result) = read_all(&locked(how), Limits::default());
        result.unwrap();
        assert_eq!(kept.reasons(), [SkipReason::Encrypted], "{how}");
        assert!(kept.unrecognized.is_empty());
    }
    // What its lock says is no lock at all.
    let (_, result) = read_all(&locked("/Filter /Standard"), Limits::default());
    assert_eq!(result.unwrap_err().name(), "damaged");
}

#[test]
fn a_small_picture_within_a_page_is_not_taken_for_lists() {
    let mut content = b"q BI /W 64 /H 8 /BPC 8 /CS /G ID ".to_vec();
    content.extend(b"[(<<".repeat(128));
    content.extend(b" EI Q");
    let file = raw(&[TREE.to_vec(), page("/Contents 4 0 R"), stream("", &content)]);
    let (kept, result) = read_all(&file, Limits::default());
    result.unwrap();
    assert_eq!(kept.unrecognized, ["a.pdf"]);
}
