//! Tables and password exports made to hurt. Each test is named after its attack.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests may fail them"
)]

use crate::table_support;

use proptest::prelude::*;
use ringoff_model::SkipReason;
use ringoff_readers::{Limits, ReadError, Table};
use std::fs;
use std::io::{self, Read};
use std::sync::LazyLock;
use table_support::*;

const CHROME: &str = "name,url,username,password,note\n";
const ROW: &str = "a.example,https://a.example/,me,Canary,\n";

#[test]
fn csv_cell_with_formula() {
    let file = "Date,Address,Type,Body\n\
        2024-02-29 10:30:45,\"=cmd|' /C calc'!A0\",received,\"=HYPERLINK(\"\"https://x.example\"\",\"\"bonus\"\")\"\n\
        2024-02-29 10:30:45,=+77990001234,received,@SUM(1+1)\n\
        2024-02-29 10:30:45,'+77990001234,received,-2+3\n";
    let (kept, result) = read_table(&table("sms"), file.as_bytes(), &Limits::default());
    result.unwrap();
    let texts: Vec<_> = kept
        .observations
        .iter()
        .map(|o| o["text"].as_str().unwrap())
        .collect();
    assert_eq!(
        texts,
        [
            "=HYPERLINK(\"https://x.example\",\"bonus\")",
            "@SUM(1+1)",
            "-2+3"
        ]
    );
    assert_eq!(kept.observations[2]["peer"], "+77990001234");
}

#[test]
fn csv_utf16() {
    let text = format!("{CHROME}Банк,https://bank.example/,87000001234,Canary,\n");
    for (mark, order) in [
        (vec![0xff, 0xfe], u16::to_le_bytes as fn(u16) -> [u8; 2]),
        (vec![0xfe, 0xff], u16::to_be_bytes),
        (vec![], u16::to_le_bytes),
        (vec![], u16::to_be_bytes),
    ] {
        let mut bytes = mark;
        bytes.extend(text.encode_utf16().flat_map(order));
        assert!(table("chrome").recognizes(head(&bytes)));
        let (kept, result) = read_table(&table("chrome"), &bytes, &Limits::default());
        result.unwrap();
        assert_eq!(kept.observations[0]["title"], "Банк");
        bytes.pop();
        assert!(
            read_table(&table("chrome"), &bytes, &Limits::default())
                .1
                .is_ok()
        );
    }
}

#[test]
fn csv_gbk() {
    let text = "时间,号码,类型,内容\n2024/2/29 10:30,106900000000,收到,【示例】您的验证码是482913，请勿告诉他人\n";
    let bytes = encoding_rs::GBK.encode(text).0.into_owned();
    assert!(table("sms").recognizes(head(&bytes)));
    let (kept, result) = read_table(&table("sms"), &bytes, &Limits::default());
    result.unwrap();
    assert_eq!(
        kept.observations[0]["text"],
        "【示例】您的验证码是482913，请勿告诉他人"
    );
    assert_eq!(kept.observations[0]["direction"], "received");
    for cut in 1..bytes.len() {
        let _ = read_table(&table("sms"), &bytes[..cut], &Limits::default());
    }
}

#[test]
fn csv_crlf_in_quotes() {
    let file = "Date,Address,Type,Body\r\n2024-02-29 10:30:45,Bank,received,\"code 4829\r\n\r\n@bank.example #4829\"\r\n2024-02-29 10:30:46,Bank,received,next\r\n";
    let (kept, result) = read_table(&table("sms"), file.as_bytes(), &Limits::default());
    result.unwrap();
    assert_eq!(
        kept.observations[0]["text"],
        "code 4829\r\n\r\n@bank.example #4829"
    );
    assert_eq!(kept.observations[1]["place"], "line 5");
    assert!(kept.skipped.is_empty());
}

#[test]
fn csv_quote_never_closed() {
    let limits = Limits {
        entry_bytes: 256 << 10,
        ..Limits::default()
    };
    let rows = 40_000;
    let file = format!(
        "{CHROME}x,https://x.example,me,\"Canary,\n{}",
        ROW.repeat(rows)
    );
    let (kept, result) = read_table(&table("chrome"), file.as_bytes(), &limits);
    result.unwrap();
    assert_eq!(
        (kept.observations.len(), kept.reasons()),
        (rows, vec![SkipReason::TooLarge])
    );
    // at the end of a small file no limit is met: the end of the file tells
    let file = format!(
        "{CHROME}x,https://x.example,me,\"Canary,\n{}",
        ROW.repeat(3)
    );
    let (kept, result) = read_table(&table("chrome"), file.as_bytes(), &limits);
    result.unwrap();
    assert_eq!(
        (kept.observations.len(), kept.reasons()),
        (3, vec![SkipReason::CutOff])
    );
}

#[test]
fn csv_quotes_that_open_again_on_every_line_cost_no_more_than_their_lines() {
    let limits = Limits {
        entry_bytes: 1 << 20,
        ..Limits::default()
    };
    let file = format!("{CHROME}{}", "a\"b,\"\n".repeat(500_000));
    let (kept, result) = read_table(&table("chrome"), file.as_bytes(), &limits);
    result.unwrap();
    assert!(kept.observations.is_empty());
    let reasons = kept.reasons();
    assert!((1..=500_000).contains(&reasons.len()), "{}", reasons.len());
    let malformed = reasons
        .iter()
        .all(|reason| *reason == SkipReason::Malformed);
    assert!(malformed, "{:?}", reasons.last());
}

#[test]
fn csv_one_endless_line_is_not_held() {
    let limits = Limits {
        entry_bytes: 128 << 10,
        ..Limits::default()
    };
    let endless = io::repeat(b'x').take(64 << 20);
    let mut input = CHROME
        .as_bytes()
        .chain(endless)
        .chain(b"\n".as_slice())
        .chain(ROW.as_bytes());
    let mut kept = Kept::default();
    table("chrome")
        .read(&mut input, &limits, &mut kept)
        .unwrap();
    assert_eq!(
        (kept.observations.len(), kept.reasons()),
        (1, vec![SkipReason::TooLarge])
    );
    assert_eq!(kept.observations[0]["place"], "line 3");
}

#[test]
fn csv_million_columns() {
    let wide = ",".repeat(1_000_000);
    let (kept, result) = read_table(
        &table("chrome"),
        format!("{CHROME}{wide}\n{ROW}").as_bytes(),
        &Limits::default(),
    );
    result.unwrap();
    assert_eq!(
        (kept.observations.len(), kept.reasons()),
        (1, vec![SkipReason::TooMany])
    );
    let header = format!("name,url,username,password{wide}\n");
    assert!(!table("chrome").recognizes(head(header.as_bytes())));
    let (_, result) = read_table(&table("chrome"), header.as_bytes(), &Limits::default());
    assert!(matches!(result, Err(ReadError::Damaged { what: "header" })));
}

#[test]
fn csv_rows_across_every_boundary_of_a_buffer_are_read() {
    let row = "\"a \"\"b\"\"\",https://a.example/,\"m\r\ne\",Canary,\r\n";
    let file = format!("{CHROME}{}", row.repeat(5_000));
    let (kept, result) = read_table(&table("chrome"), file.as_bytes(), &Limits::default());
    result.unwrap();
    assert_eq!((kept.observations.len(), kept.skipped.len()), (5_000, 0));
    assert!(
        kept.observations
            .iter()
            .all(|l| l["title"] == "a \"b\"" && l["user_name"] == "m\r\ne")
    );
}

#[test]
fn csv_cut_at_every_sixteenth() {
    for folder in files(&folder("fixtures/tables")) {
        let id = folder.file_name().unwrap().to_str().unwrap();
        let table = table(id);
        for path in files(&folder) {
            let bytes = fs::read(path).unwrap();
            let (whole, _) = read_table(&table, &bytes, &Limits::default());
            for cut in (0..bytes.len()).step_by(16) {
                let (kept, _) = read_table(&table, &bytes[..cut], &Limits::default());
                assert!(
                    kept.observations.len() <= whole.observations.len() + 1,
                    "{id} at {cut}"
                );
                no_canary(&kept, id);
            }
        }
    }
}

#[test]
fn csv_nul_bytes() {
    let file = format!("{CHROME}a\0b,https://a.example/\0,m\0e,Canary\0,\0\n\0\0\0\n{ROW}");
    let (kept, result) = read_table(&table("chrome"), file.as_bytes(), &Limits::default());
    result.unwrap();
    assert_eq!(kept.observations.len(), 2);
    let zeros = vec![0; 1 << 20];
    assert!(tables().iter().all(|table| !table.recognizes(head(&zeros))));
    assert!(
        read_table(&table("chrome"), &zeros, &Limits::default())
            .1
            .is_err()
    );
}

#[test]
fn csv_empty() {
    for table in tables() {
        for bytes in [
            &b""[..],
            b"\n",
            b"\xef\xbb\xbf",
            b"\xff\xfe",
            b",",
            b"\"",
            b"\r\r\r",
        ] {
            assert!(!table.recognizes(head(bytes)));
            let (kept, result) = read_table(&table, bytes, &Limits::default());
            assert!(matches!(result, Err(ReadError::Damaged { .. })));
            assert!(kept.observations.is_empty());
        }
    }
    let (kept, result) = read_table(&table("chrome"), CHROME.as_bytes(), &Limits::default());
    assert!(result.is_ok() && kept.observations.is_empty() && kept.skipped.is_empty());
}

#[test]
fn a_failing_disk_is_told_as_such() {
    struct Failing;
    impl Read for Failing {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::from(io::ErrorKind::PermissionDenied))
        }
    }
    let file = format!("{CHROME}{}", ROW.repeat(10_000));
    let mut input = file.as_bytes().chain(Failing);
    let result = table("chrome").read(&mut input, &Limits::default(), &mut Kept::default());
    assert!(matches!(result, Err(ReadError::Io { .. })));
}

#[test]
fn no_password_is_held() {
    let mut files_read = 0;
    for table_folder in files(&folder("fixtures/tables")) {
        let table = table(table_folder.file_name().unwrap().to_str().unwrap());
        for path in files(&table_folder) {
            let (kept, _) = read_table(&table, &fs::read(&path).unwrap(), &Limits::default());
            no_canary(&kept, table.id());
            files_read += 1;
        }
    }
    for path in files(&folder("fixtures/bitwarden-json")) {
        let (kept, _) = read_bitwarden(&fs::read(&path).unwrap(), &Limits::default());
        no_canary(&kept, "bitwarden-json");
        files_read += 1;
    }
    assert!(files_read > 40);
    for (id, text) in descriptions()
        .iter()
        .filter(|(_, text)| text.contains("kind = \"login\""))
    {
        assert!(
            text.contains("Canary"),
            "{id}: a password sample without a canary proves nothing"
        );
    }
}

static TABLES: LazyLock<Vec<Table>> = LazyLock::new(tables);

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn arbitrary_bytes_never_panic_a_table(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let limits = Limits { entry_bytes: 100, cells: 20, ..Limits::default() };
        for table in TABLES.iter() {
            table.recognizes(head(&bytes));
            let mut file = header_of(table.id());
            file.extend_from_slice(b"\r\n");
            file.extend_from_slice(&bytes);
            let _ = read_table(table, &file, &limits);
            let _ = read_table(table, &bytes, &limits);
        }
    }

    #[test]
    fn rows_of_csv_pieces_never_panic_a_table(pieces in proptest::collection::vec(
        proptest::sample::select(vec!["\"", "\"\"", ",", "\n", "\r", "\r\n", "a", " ", "+7700", "0001234", "•", "é", "\0", "://", "@", "=\"", "'"]), 0..200)) {
        let limits = Limits { entry_bytes: 64, cells: 20, ..Limits::default() };
        for table in TABLES.iter() {
            let mut file = header_of(table.id());
            file.extend_from_slice(b"\n");
            file.extend(pieces.iter().flat_map(|piece| piece.bytes()));
            // Without a header such rows are no table.
            let result = read_table(table, &file, &limits).1;
            assert!(result.is_ok() || header_of(table.id()).is_empty(), "{result:?}");
        }
    }
}

fn header_of(id: &str) -> Vec<u8> {
    static HEADERS: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
        let header = |text: &str| {
            toml::from_str::<toml::Value>(text).unwrap()["header"]
                .as_str()
                .unwrap()
                .to_owned()
        };
        descriptions()
            .into_iter()
            .map(|(id, text)| (id, header(&text)))
            .collect()
    });
    HEADERS
        .iter()
        .find(|(of, _)| of == id)
        .unwrap()
        .1
        .clone()
        .into_bytes()
}
