//! Databases that are not what they should be.

use crate::common::{Kept, read_named, read_path};
use proptest::prelude::*;
use ringoff_model::SkipReason;
use ringoff_readers::{Bytes, Limits, Members, ReadError, ReadOptions, read};
use std::fs;
use std::io::Cursor;
use std::path::Path;

/// Bytes of a page of the fixtures.
const PAGE: usize = 1024;

fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    fs::read(folder.join(name)).unwrap()
}

struct Log(Vec<u8>);

impl Members for Log {
    fn open(&self, path: &str) -> Option<Result<Box<dyn Bytes + '_>, ReadError>> {
        let log = (path == "sms.db-wal").then(|| self.0.clone())?;
        Some(Ok(Box::new(Cursor::new(log))))
    }
}

fn with_log(database: &[u8], log: &[u8], limits: Limits) -> Kept {
    let mut kept = Kept::default();
    let options = ReadOptions {
        limits,
        tables: &[],
        exports: &[],
    };
    let beside = Log(log.to_vec());
    read(
        &mut Cursor::new(database),
        "sms.db",
        &beside,
        &options,
        &mut kept,
    )
    .unwrap();
    kept
}

fn texts(bytes: &[u8], limits: Limits) -> (Vec<String>, Vec<SkipReason>) {
    let (kept, result) = read_named("sms.db", bytes, limits);
    result.unwrap();
    let texts = kept.texts().into_iter().map(str::to_owned).collect();
    (texts, kept.reasons())
}

#[test]
fn all_finished_rows_of_a_live_database_are_read_and_no_unfinished_one() {
    let (database, log) = (
        fixture("iphone-messages/live.db"),
        fixture("iphone-messages/live.db-wal"),
    );
    let kept = with_log(&database, &log, Limits::default());
    let codes: Vec<String> = (4001..=4005)
        .map(|n| format!("Lamp Shop: code {n}"))
        .collect();
    assert_eq!(kept.texts(), codes);
    assert_eq!(kept.reasons(), []);
}

#[test]
fn reading_a_live_database_leaves_it_and_its_log_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let files = ["live.db", "live.db-wal"].map(|name| {
        let bytes = fixture(&format!("iphone-messages/{name}"));
        fs::write(folder.path().join(name), &bytes).unwrap();
        (name, bytes)
    });
    let mut kept = Kept::default();
    let options = ReadOptions {
        limits: Limits::default(),
        tables: &[],
        exports: &[],
    };
    read_path(&folder.path().join("live.db"), &options, &mut kept).unwrap();
    assert_eq!(kept.texts().len(), 5, "all that was finished");
    for (name, bytes) in files {
        assert!(
            fs::read(folder.path().join(name)).unwrap() == bytes,
            "{name}"
        );
    }
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        2,
        "none beside"
    );
}

#[test]
fn a_log_with_a_turned_byte_counts_as_far_as_it_is_sound() {
    let database = fixture("iphone-messages/live.db");
    let mut log = fixture("iphone-messages/live.db-wal");
    let codes: Vec<String> = (4001..=4005)
        .map(|n| format!("Lamp Shop: code {n}"))
        .collect();
    let mut left = codes.len();
    for frame in (0..log.len() / (24 + PAGE)).rev() {
        log[32 + frame * (24 + PAGE) + 30] ^= 0x10;
        let mut kept = Kept::default();
        let options = ReadOptions {
            limits: Limits::default(),
            tables: &[],
            exports: &[],
        };
        let beside = Log(log.clone());
        // The database alone is no more than an empty page.
        let _ = read(
            &mut Cursor::new(&database),
            "sms.db",
            &beside,
            &options,
            &mut kept,
        );
        // Each row is a transaction of its own.
        let read = kept.texts().len();
        assert!(
            read == left || read + 1 == left,
            "{frame}: {read} of {left}"
        );
        assert_eq!(kept.texts(), codes[..read], "{frame}");
        left = read;
    }
    assert_eq!(left, 0);
}

#[test]
fn a_log_of_another_database_is_not_laid_over_it_and_told() {
    let database = fixture("iphone-messages/sms.db");
    let alone = texts(&database, Limits::default());
    let mut log = fixture("iphone-messages/live.db-wal");
    log[8..12].copy_from_slice(&512_u32.to_be_bytes());
    let kept = with_log(&database, &log, Limits::default());
    assert_eq!(kept.texts(), alone.0);
    assert_eq!(kept.reasons()[0], SkipReason::Damaged);
    assert_eq!(kept.reasons()[1..], alone.1);
}

#[test]
fn of_a_log_with_more_pages_than_the_limit_the_first_count_and_the_rest_is_told() {
    let (database, log) = (
        fixture("iphone-messages/live.db"),
        fixture("iphone-messages/live.db-wal"),
    );
    let limits = Limits {
        log_pages: 10,
        ..Limits::default()
    };
    let kept = with_log(&database, &log, limits);
    assert!(kept.texts().len() < 5);
    assert_eq!(kept.reasons(), [SkipReason::TooLarge]);
}

#[test]
fn a_text_beyond_the_limit_costs_itself() {
    let database = fixture("iphone-messages/sms.db");
    let limits = Limits {
        entry_bytes: 2_000,
        ..Limits::default()
    };
    let (kept, reasons) = texts(&database, limits);
    assert!(kept.iter().any(|text| text.contains("482100")));
    assert!(kept.iter().all(|text| !text.starts_with("long")));
    assert!(reasons.contains(&SkipReason::TooLarge), "{reasons:?}");
}

#[test]
fn cells_that_share_their_bytes_are_no_more_than_a_page_holds() {
    let mut database = fixture("android-messages/mmssms.db");
    let page = (0..database.len() / PAGE)
        .find(|page| {
            let bytes = &database[page * PAGE..][..PAGE];
            bytes[0] == 13 && bytes.windows(9).any(|part| part == b"Code 6620")
        })
        .unwrap();
    let page = &mut database[page * PAGE..][..PAGE];
    // Four hundred cells, all of them the first.
    let first = [page[8], page[9]];
    page[3..5].copy_from_slice(&400_u16.to_be_bytes());
    page[8..808].as_chunks_mut::<2>().0.fill(first);
    let (texts, reasons) = texts(&database, Limits::default());
    assert!((1..PAGE / 20).contains(&texts.len()), "{}", texts.len());
    assert!(reasons.contains(&SkipReason::Damaged));
}

#[test]
fn pages_that_go_round_in_circles_end() {
    let whole = fixture("iphone-contacts/book.db");
    let mut told = 0;
    for page in 1..whole.len() / PAGE {
        let mut turned = whole.clone();
        // An inner page whose children are itself, the schema and itself again.
        let own = u32::try_from(page + 1).unwrap().to_be_bytes();
        turned[page * PAGE..][..12]
            .copy_from_slice(&[5, 0, 0, 0, 2, 0, 0, 0, own[0], own[1], own[2], own[3]]);
        turned[page * PAGE + 12..][..4].copy_from_slice(&[1, 0, 1, 8]);
        turned[page * PAGE + 256..][..5].copy_from_slice(&[0, 0, 0, 1, 1]);
        turned[page * PAGE + 264..][..5].copy_from_slice(&[own[0], own[1], own[2], own[3], 1]);
        let (kept, result) = read_named("book.db", &turned, Limits::default());
        result.unwrap();
        // A page of an index is not met.
        told += usize::from(kept.reasons().contains(&SkipReason::Damaged));
    }
    assert!(told >= 2, "{told}");
}

#[test]
fn a_database_of_its_header_alone_or_of_zeros_is_damaged() {
    let header = &fixture("iphone-messages/sms.db")[..100];
    let zeros = [header, &[0; 10 * PAGE]].concat();
    let cut = header.to_vec();
    for database in [zeros, cut] {
        let (kept, result) = read_named("x.db", &database, Limits::default());
        result.unwrap();
        assert_eq!(kept.observations, Vec::<serde_json::Value>::new());
        assert_eq!(kept.unrecognized, ["x.db"]);
    }
}

#[test]
fn the_character_set_is_told_by_the_two_bits_that_sqlite_looks_at() {
    let mut database = fixture("iphone-messages/utf16.db");
    let whole = texts(&database, Limits::default());
    assert_eq!(database[56..60], [0, 0, 0, 2]);
    database[59] = 6;
    assert_eq!(texts(&database, Limits::default()), whole);
}

#[test]
fn a_database_in_a_zip_is_read_as_far_as_it_may_be_held() {
    let database = fixture("iphone-messages/sms.db");
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default();
    zip.start_file("HomeDomain/sms.db", stored).unwrap();
    std::io::Write::write_all(&mut zip, &database).unwrap();
    let zip = zip.finish().unwrap().into_inner();
    let (kept, result) = read_named("a.zip", &zip, Limits::default());
    result.unwrap();
    assert_eq!(kept.texts(), texts(&database, Limits::default()).0);
    let limits = Limits {
        nested_container_bytes: 1_000,
        ..Limits::default()
    };
    let (kept, result) = read_named("a.zip", &zip, limits);
    result.unwrap();
    assert_eq!(kept.reasons(), [SkipReason::TooLarge]);
}

#[test]
fn a_database_of_no_known_kind_is_told_as_unrecognized() {
    // The schema's page of another database, without its tables.
    let mut database = fixture("iphone-messages/sms.db");
    database.truncate(PAGE);
    database[103..105].copy_from_slice(&[0, 0]);
    let (kept, result) = read_named("x.db", &database, Limits::default());
    result.unwrap();
    assert_eq!(kept.unrecognized, ["x.db"]);
}

#[test]
fn a_header_that_cannot_be_is_refused() {
    let database = fixture("iphone-messages/sms.db");
    // A page of 771 bytes, of 256, and one of 512 of which 255 are kept for others.
    for (at, bytes) in [
        (16, &[3, 3, 1, 1][..]),
        (16, &[1, 0]),
        (16, &[2, 0, 1, 1, 255]),
    ] {
        let mut wrong = database.clone();
        wrong[at..at + bytes.len()].copy_from_slice(bytes);
        let (_, result) = read_named("x.db", &wrong, Limits::default());
        assert!(
            matches!(result, Err(ReadError::Damaged { .. })),
            "{bytes:?}"
        );
    }
    let (_, result) = read_named("x.db", &database[..60], Limits::default());
    assert!(matches!(result, Err(ReadError::Damaged { .. })));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn any_bytes_in_a_database_or_its_log_are_read_without_a_panic(
        which in 0_usize..5,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40),
        in_log in any::<bool>(),
    ) {
        let names = [
            "iphone-messages/sms.db", "iphone-messages/live.db", "iphone-contacts/book.db",
            "whatsapp-iphone/chats.db", "android-contacts/contacts2.db",
        ];
        let mut database = fixture(names[which]);
        let mut log = match which {
            1 => fixture("iphone-messages/live.db-wal"),
            _ => Vec::new(),
        };
        for (at, byte) in changes {
            let bytes = if in_log && !log.is_empty() { &mut log } else { &mut database };
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let mut kept = Kept::default();
        let options = ReadOptions { limits: Limits::default(), tables: &[], exports: &[] };
        let _ = read(&mut Cursor::new(database), "sms.db", &Log(log), &options, &mut kept);
    }
}
