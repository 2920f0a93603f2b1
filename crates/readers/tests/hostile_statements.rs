//! Statements made to hurt. Each test is named after its attack.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests may fail them"
)]

use crate::table_support;

use proptest::prelude::*;
use ringoff_model::SkipReason;
use ringoff_readers::{FORMATS, Format, Limits, ReadError};
use std::fs;
use std::io::{self, Read};
use table_support::*;

fn format(id: &str) -> &'static dyn Format {
    *FORMATS.iter().find(|format| format.id() == id).unwrap()
}

fn read(id: &str, bytes: &[u8], limits: &Limits) -> (Kept, Result<(), ReadError>) {
    let mut kept = Kept::default();
    let mut input = bytes;
    let result = format(id).read(&mut input, limits, &mut kept);
    (kept, result)
}

fn ofx(inside: &str) -> String {
    format!(
        "OFXHEADER:100\nDATA:OFXSGML\n\n<OFX><STMTRS><CURDEF>USD<BANKTRANLIST>{inside}</BANKTRANLIST></STMTRS></OFX>"
    )
}

fn ofx_entry(amount: &str) -> String {
    format!(
        "<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20261129<TRNAMT>{amount}<FITID>1<NAME>Example</STMTTRN>\n"
    )
}

fn camt(inside: &str) -> String {
    format!("<Document><BkToCstmrStmt><Stmt>{inside}</Stmt></BkToCstmrStmt></Document>")
}

fn camt_entry(amount: &str) -> String {
    format!(
        "<Ntry><Amt Ccy=\"EUR\">{amount}</Amt><CdtDbtInd>DBIT</CdtDbtInd><BookgDt><Dt>2026-11-29</Dt></BookgDt></Ntry>\n"
    )
}

fn amounts(kept: &Kept) -> Vec<&str> {
    let amounts = kept.observations.iter();
    amounts.map(|o| o["amount"].as_str().unwrap()).collect()
}

/// A file that repeats a piece without ever being whole in memory.
struct Endless {
    piece: Vec<u8>,
    at: usize,
    left: u64,
}

impl Endless {
    fn new(piece: &str, bytes: u64) -> Self {
        Self {
            piece: piece.repeat(1 + (64 << 10) / piece.len()).into_bytes(),
            at: 0,
            left: bytes,
        }
    }
}

impl Read for Endless {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let length = buf
            .len()
            .min(self.piece.len() - self.at)
            .min(self.left as usize);
        buf[..length].copy_from_slice(&self.piece[self.at..self.at + length]);
        self.at = (self.at + length) % self.piece.len();
        self.left -= length as u64;
        Ok(length)
    }
}

#[test]
fn doctype_with_entities() {
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    for (id, text) in [
        (
            "camt053",
            format!("<?xml version='1.0'?>{bomb}{}", camt(&camt_entry("1"))),
        ),
        (
            "ofx",
            format!("<?xml version='1.0'?><?OFX?>{bomb}{}", ofx(&ofx_entry("1"))),
        ),
    ] {
        let bytes = text.as_bytes();
        assert!(format(id).recognizes(head(bytes)), "{id}");
        let (kept, result) = read(id, bytes, &Limits::default());
        assert!(
            matches!(result, Err(ReadError::Doctype)),
            "{id}: {result:?}"
        );
        assert!(kept.observations.is_empty());
    }
    // In the middle of the file as well, after what was read before it.
    let late = camt(&format!("{}{bomb}{}", camt_entry("1"), camt_entry("2")));
    let (kept, result) = read("camt053", late.as_bytes(), &Limits::default());
    assert!(matches!(result, Err(ReadError::Doctype)));
    assert_eq!(amounts(&kept), ["-1"]);
}

#[test]
fn a_reversal_that_keeps_the_sides_of_what_it_undoes_names_the_other_one() {
    let sides = |parties: &str| {
        format!(
            "<Ntry><Amt Ccy='EUR'>19.99</Amt><CdtDbtInd>CRDT</CdtDbtInd><RvslInd>true</RvslInd><Sts>BOOK</Sts>\
             <BookgDt><Dt>2026-11-22</Dt></BookgDt><NtryDtls><TxDtls><RltdPties>{parties}</RltdPties></TxDtls></NtryDtls></Ntry>"
        )
    };
    let told = |own: &str, parties: &str| {
        let text = camt(&format!("{own}{}", sides(parties)));
        let (kept, result) = read("camt053", text.as_bytes(), &Limits::default());
        result.unwrap();
        let read = &kept.observations[0];
        let text = |field: &str| read[field].as_str().unwrap_or_default().to_owned();
        (text("counterparty"), text("description"))
    };
    let (telekom, person) = ("<Nm>Example Telekom</Nm>", "<Nm>A Person</Nm>");
    let kept = format!("<Dbtr>{person}</Dbtr><Cdtr><Pty>{telekom}</Pty></Cdtr>");
    let swapped = format!("<Dbtr>{telekom}</Dbtr><Cdtr>{person}</Cdtr>");
    let owner =
        format!("<Acct><Id><IBAN>DE00123456780000001234</IBAN></Id><Ownr>{person}</Ownr></Acct>");
    for parties in [
        &kept,
        &swapped,
        &format!("<Cdtr>{telekom}</Cdtr>"),
        &format!("<Dbtr>{telekom}</Dbtr>"),
    ] {
        assert_eq!(told(&owner, parties).0, "Example Telekom", "{parties}");
    }
    let by_account =
        format!("{swapped}<CdtrAcct><Id><IBAN>DE00123456780000001234</IBAN></Id></CdtrAcct>");
    let account = "<Acct><Id><IBAN>DE00123456780000001234</IBAN></Id></Acct>";
    assert_eq!(told(account, &by_account).0, "Example Telekom");
    // Where nothing tells which of them is the person, both are said.
    for parties in [&kept, &swapped] {
        let (counterparty, description) = told("", parties);
        assert!(
            format!("{counterparty}{description}").contains("Example Telekom"),
            "{parties}"
        );
    }
}

#[test]
fn an_entry_without_a_day_has_the_day_of_its_statement() {
    let entry = camt_entry("5").replace("BookgDt", "Other");
    let made = camt(&format!("<CreDtTm>2026-12-01T08:00:00</CreDtTm>{entry}"));
    let (kept, result) = read("camt053", made.as_bytes(), &Limits::default());
    result.unwrap();
    assert_eq!(kept.observations[0]["day"], "2026-12-01");
    assert_eq!(kept.reasons(), []);
    // A day that is none is not replaced, and without either nobody knows.
    let wrong = camt_entry("5").replace("2026-11-29", "2026-02-30");
    let made = format!("<CreDtTm>2026-12-01T08:00:00</CreDtTm>{wrong}");
    for inside in [made, entry] {
        let (kept, result) = read("camt053", camt(&inside).as_bytes(), &Limits::default());
        result.unwrap();
        assert_eq!(kept.reasons(), [SkipReason::Malformed], "{inside}");
    }
}

#[test]
fn entities_nobody_declared_stay_text() {
    let text = camt(&format!(
        "<Ntry><Amt Ccy=\"EUR\">1</Amt><CdtDbtInd>DBIT</CdtDbtInd><BookgDt><Dt>2026-11-29</Dt></BookgDt>\
         <AddtlNtryInf>&lol;&lol; &#0; &#x1F600; {}</AddtlNtryInf></Ntry>",
        "&amp;".repeat(1000)
    ));
    let (kept, result) = read("camt053", text.as_bytes(), &Limits::default());
    result.unwrap();
    let said = kept.observations[0]["description"].as_str().unwrap();
    assert!(said.starts_with("&lol;&lol; &#0; 😀 &&&"));
    assert_eq!(said.matches('&').count(), 1003);
}

#[test]
fn nesting_a_million_deep() {
    let deep = "<a>".repeat(1_000_000);
    let text = camt(&format!("{}{deep}{}", camt_entry("1"), camt_entry("2")));
    let (kept, result) = read("camt053", text.as_bytes(), &Limits::default());
    result.unwrap();
    assert_eq!(amounts(&kept), ["-1"]);
    let closed = "<a>".repeat(100_000) + &"</a>".repeat(100_000);
    let within = camt_entry("2").replace("</Ntry>", &format!("{closed}</Ntry>"));
    let text = camt(&format!("{}{within}{}", camt_entry("1"), camt_entry("3")));
    let (kept, result) = read("camt053", text.as_bytes(), &Limits::default());
    result.unwrap();
    assert_eq!(amounts(&kept), ["-1", "-3"]);
    assert_eq!(kept.reasons(), [SkipReason::TooDeep]);
    let text = ofx(&format!("{}{deep}{}", ofx_entry("-1"), ofx_entry("-2")));
    let (kept, result) = read("ofx", text.as_bytes(), &Limits::default());
    result.unwrap();
    assert_eq!(amounts(&kept), ["-1", "-2"]);
}

#[test]
fn numbers_that_are_none() {
    let hostile = [
        "1e400",
        "-1E5",
        "NaN",
        "inf",
        "0x7fffffff",
        "1/3",
        "---1",
        "1.2.3",
        "٣",
        "１２",
        "1_000",
        "9e999999999",
        "99999999999999999999999999999999999999",
        "0.0000000000000000000000000001",
        "<![CDATA[",
        "=1+1",
        "",
    ];
    for text in hostile {
        for (id, file) in [
            ("ofx", ofx(&(ofx_entry(text) + &ofx_entry("-2")))),
            ("camt053", camt(&(camt_entry(text) + &camt_entry("2")))),
        ] {
            if text.starts_with('<') {
                continue;
            }
            let (kept, result) = read(id, file.as_bytes(), &Limits::default());
            result.unwrap();
            assert_eq!(amounts(&kept), ["-2"], "{id}: {text}");
            assert_eq!(kept.reasons(), [SkipReason::Malformed], "{id}: {text}");
        }
        let file = format!("Date,Description,Amount\n2026-11-29,x,\"{text}\"\n2026-11-28,y,-2\n");
        let (kept, result) = read_table(&table("statement"), file.as_bytes(), &Limits::default());
        result.unwrap();
        assert_eq!(amounts(&kept), ["-2"], "table: {text}");
        assert_eq!(kept.skipped.len(), 1);
    }
}

#[test]
fn the_largest_amount_is_exact_and_a_larger_one_is_refused() {
    let largest = "-999999999999999.999999999999";
    let (kept, _) = read(
        "ofx",
        ofx(&ofx_entry(largest)).as_bytes(),
        &Limits::default(),
    );
    assert_eq!(amounts(&kept), [largest]);
    let beyond = "-1000000000000000";
    let (kept, _) = read(
        "ofx",
        ofx(&ofx_entry(beyond)).as_bytes(),
        &Limits::default(),
    );
    assert!(amounts(&kept).is_empty());
}

#[test]
fn dates_that_are_none() {
    for day in [
        "20260230",
        "99999999",
        "0",
        "20261301",
        "-2026112",
        "2026-11-29",
        "20261129'; DROP",
    ] {
        let text = ofx(&(ofx_entry("-1").replace("20261129", day) + &ofx_entry("-2")));
        let (kept, result) = read("ofx", text.as_bytes(), &Limits::default());
        result.unwrap();
        if day.contains("DROP") {
            // Not eight digits alone, so no date.
            assert_eq!(amounts(&kept), ["-2"]);
        } else {
            assert_eq!(kept.reasons(), [SkipReason::Malformed], "{day}");
        }
    }
}

#[test]
fn text_of_one_entry_beyond_the_limit() {
    let limits = Limits {
        entry_bytes: 1 << 10,
        ..Limits::default()
    };
    let long = "x".repeat(5_000);
    let text = ofx(&(ofx_entry("-1").replace("Example", &long) + &ofx_entry("-2")));
    let (kept, result) = read("ofx", text.as_bytes(), &limits);
    result.unwrap();
    assert_eq!(amounts(&kept), ["-2"]);
    assert_eq!(kept.reasons(), [SkipReason::TooLarge]);
    let many = "<AddtlNtryInf>0123456789</AddtlNtryInf>".repeat(200);
    let text =
        camt(&(camt_entry("1").replace("</Ntry>", &format!("{many}</Ntry>")) + &camt_entry("2")));
    let (kept, result) = read("camt053", text.as_bytes(), &limits);
    result.unwrap();
    assert_eq!(amounts(&kept), ["-2"]);
    assert_eq!(kept.reasons(), [SkipReason::TooLarge]);
}

#[test]
fn batch_of_more_transactions_than_the_limit() {
    let limits = Limits {
        parts: 10,
        ..Limits::default()
    };
    let one = "<TxDtls><Amt Ccy=\"EUR\">1</Amt></TxDtls>";
    for (count, told) in [(10, 10), (11, 0)] {
        let details = one.repeat(count);
        let entry =
            camt_entry("10").replace("</Ntry>", &format!("<NtryDtls>{details}</NtryDtls></Ntry>"));
        let (kept, result) = read("camt053", camt(&entry).as_bytes(), &limits);
        result.unwrap();
        assert_eq!(kept.observations.len(), told);
        assert_eq!(kept.reasons().len(), usize::from(told == 0));
    }
}

#[test]
fn gigabytes_of_one_tag_or_text_are_read_without_being_held() {
    for (id, start) in [
        ("ofx", "OFXHEADER:100\n<OFX><STMTTRN><NAME>"),
        ("camt053", "<BkToCstmrStmt><Ntry>"),
    ] {
        for piece in [
            "x", "<", "<a ", "<!-- ", "<!-- -->", "<b>", "</b>", "<b/>", "&amp;",
        ] {
            let mut kept = Kept::default();
            let mut input = start.as_bytes().chain(Endless::new(piece, 6 << 20));
            format(id)
                .read(&mut input, &Limits::default(), &mut kept)
                .unwrap();
            assert!(kept.observations.is_empty(), "{id} {piece}");
        }
    }
}

#[test]
fn a_million_entries_pass_one_by_one() {
    let text = ofx_entry("-1.50");
    let mut kept = Counted(0);
    let mut input = "OFXHEADER:100\n<OFX>"
        .as_bytes()
        .chain(Endless::new(&text, 20 << 20));
    format("ofx")
        .read(&mut input, &Limits::default(), &mut kept)
        .unwrap();
    assert!(kept.0 > 200_000, "{}", kept.0);
}

#[test]
#[ignore = "reads half a gigabyte"]
fn five_million_rows_are_read_in_flat_memory() {
    let header =
        "Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance\n";
    let row = "CARD_PAYMENT,Current,2026-11-28 22:15:01,2026-11-29 10:30:45,Example Shop 17,-1234.56,0.00,GBP,COMPLETED,188.00\n";
    let read = |rows: u64| {
        let mut kept = Counted(0);
        let rows = Endless::new(row, rows * row.len() as u64);
        let mut input = header.as_bytes().chain(rows);
        table("revolut")
            .read(&mut input, &Limits::default(), &mut kept)
            .unwrap();
        (kept.0, resident())
    };
    let (few, before) = read(100_000);
    let (many, after) = read(5_000_000);
    assert_eq!((few, many), (100_000, 5_000_000));
    assert!(after <= before + 4096, "{before} KiB, then {after} KiB");
}

/// Memory in use, in KiB; 0 where the system does not tell.
fn resident() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|text| text.trim().trim_end_matches(" kB").parse().ok())
        .unwrap_or_default()
}

struct Counted(u64);

impl ringoff_readers::Sink for Counted {
    fn begin(&mut self, _: &str, _: &str) {}
    fn observation(&mut self, _: ringoff_model::Observation<'_>) -> ringoff_readers::Flow {
        self.0 += 1;
        ringoff_readers::Flow::Continue
    }
    fn skipped(&mut self, _: ringoff_model::Skipped) -> ringoff_readers::Flow {
        ringoff_readers::Flow::Continue
    }
    fn unrecognized(&mut self, _: &str) {}
    fn failed(&mut self, _: &str, _: &ReadError) {}
    fn progress(&mut self, _: u64) -> ringoff_readers::Flow {
        ringoff_readers::Flow::Continue
    }
}

#[test]
fn a_receiver_that_stops_is_obeyed() {
    for (id, text) in [
        ("ofx", ofx(&ofx_entry("-1").repeat(9))),
        ("camt053", camt(&camt_entry("1").repeat(9))),
    ] {
        let mut kept = Kept {
            stop_after: Some(3),
            ..Kept::default()
        };
        let mut input = text.as_bytes();
        format(id)
            .read(&mut input, &Limits::default(), &mut kept)
            .unwrap();
        assert_eq!(kept.observations.len(), 3, "{id}");
    }
}

#[test]
fn whole_card_numbers_are_never_handed_on() {
    let ofx_file = ofx("").replace(
        "<CURDEF>",
        "<CCACCTFROM><ACCTID>4000001234567899</CCACCTFROM><CURDEF>",
    );
    let ofx_file = ofx_file.replace(
        "<BANKTRANLIST>",
        &format!("<BANKTRANLIST>{}", ofx_entry("-1")),
    );
    let (kept, _) = read("ofx", ofx_file.as_bytes(), &Limits::default());
    assert_eq!(kept.observations[0]["account"], "7899");
    assert!(!kept.debug.contains("123456"), "{}", kept.debug);
    let file = "Date,Description,Amount,Card Number\n2026-11-29,x,-1,4000001234567899\n";
    let (kept, _) = read_table(&table("statement"), file.as_bytes(), &Limits::default());
    assert_eq!(kept.observations[0]["account"], "7899");
    assert!(!kept.debug.contains("123456"));
}

#[test]
fn the_whole_file_tells_whether_the_day_or_the_month_comes_first() {
    let header = "Date,Time,TimeZone,Name,Type,Status,Currency,Net,Transaction ID\n";
    let row = |day: &str| format!("{day},08:00:00,CET,Example,Payment,Completed,EUR,-5.00,1\n");
    let days = |file: String| {
        let (kept, _) = read_table(&table("paypal"), file.as_bytes(), &Limits::default());
        let days = kept
            .observations
            .iter()
            .map(|o| o["day"].as_str().unwrap().to_owned());
        days.collect::<Vec<_>>()
    };
    assert_eq!(
        days(format!(
            "{header}{}{}",
            row("02/11/2026"),
            row("29/11/2026")
        )),
        ["2026-11-02", "2026-11-29"]
    );
    assert_eq!(
        days(format!(
            "{header}{}{}",
            row("11/02/2026"),
            row("11/29/2026")
        )),
        ["2026-11-02", "2026-11-29"]
    );
    // Nothing tells: month first, as the description has it.
    assert_eq!(
        days(format!("{header}{}", row("02/11/2026"))),
        ["2026-02-11"]
    );
}

fn fixtures() -> Vec<(String, Vec<u8>)> {
    let mut out = Vec::new();
    for id in ["ofx", "camt053"] {
        for path in files(&folder(&format!("fixtures/{id}"))) {
            if path
                .extension()
                .is_some_and(|extension| extension != "json")
            {
                out.push((id.to_owned(), fs::read(path).unwrap()));
            }
        }
    }
    out
}

#[test]
fn every_prefix_of_a_statement_ends_well() {
    for (id, bytes) in fixtures() {
        for length in 0..bytes.len() {
            let (_, result) = read(&id, &bytes[..length], &Limits::default());
            assert!(result.is_ok(), "{id} at {length}: {result:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn damage_costs_no_more_than_an_answer(which in 0_usize..5, at in prop::collection::vec((0_usize..4_000, any::<u8>()), 1..20)) {
        let all = fixtures();
        let (id, mut bytes) = all[which % all.len()].clone();
        for (place, byte) in at {
            let length = bytes.len();
            bytes[place % length] = byte;
        }
        let (kept, result) = read(&id, &bytes, &Limits::default());
        let known = matches!(result, Ok(()) | Err(ReadError::Doctype));
        prop_assert!(known, "{result:?}");
        for observation in &kept.observations {
            prop_assert!(observation["day"].is_string() && observation["amount"].is_string());
        }
    }

    #[test]
    fn a_row_of_any_cells_is_told_or_skipped(cells in prop::collection::vec("[^\"\r\n,]{0,20}", 4)) {
        let file = format!("Дата,Сумма,Операция,Детали\n{}\n26.11.26,\"- 10,00 ₸\",Покупка,x\n", cells.iter().map(|c| format!("\"{c}\"")).collect::<Vec<_>>().join(","));
        let (kept, result) = read_table(&table("kaspi"), file.as_bytes(), &Limits::default());
        prop_assert!(result.is_ok());
        prop_assert_eq!(kept.observations.len() + kept.skipped.len(), 2);
    }
}
