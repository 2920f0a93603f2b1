//! Containers made to break a reader: bombs, lies about sizes, names that climb, devices.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common;

use common::{Kept, read_named, read_path};
use flate2::Compression;
use flate2::write::{GzEncoder, ZlibEncoder};
use ringoff_model::SkipReason;
use ringoff_readers::{Alone, Limits, ReadError, ReadOptions, kind_of_unread, open};
use std::io::{Cursor, Read, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const MESSAGE: &str =
    "<smses count='1'><sms address='900' date='1700000000000' type='1' body='code 4821'/></smses>";

fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in entries {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn gzipped(mut input: impl Read) -> Vec<u8> {
    let mut gz = GzEncoder::new(Vec::new(), Compression::best());
    std::io::copy(&mut input, &mut gz).unwrap();
    gz.finish().unwrap()
}

fn tarred(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    for (name, bytes) in entries {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        tar.append_data(&mut header, name, *bytes).unwrap();
    }
    tar.into_inner().unwrap()
}

fn read(name: &str, bytes: &[u8]) -> (Kept, Result<(), ReadError>) {
    read_named(name, bytes, Limits::default())
}

/// White space after a recognizable start: what a bomb would use to look like an archive.
fn dense(bytes: u64) -> impl Read {
    b"<smses>"
        .as_slice()
        .chain(std::io::repeat(b' ').take(bytes))
}

fn has_limit(kept: &Kept, result: &Result<(), ReadError>) -> bool {
    kept.reasons().iter().any(|reason| reason.is_limit())
        || kept.failed.iter().any(|(_, name)| name == "limit")
        || matches!(result, Err(ReadError::Limit { .. }))
}

/// Bytes at which a directory entry's field is overwritten, in every entry.
fn patch_directory(zip: &mut [u8], field: usize, value: &[u8]) {
    for at in 0..zip.len() - 46 {
        if zip[at..].starts_with(b"PK\x01\x02") {
            zip[at + field..at + field + value.len()].copy_from_slice(value);
        }
    }
}

#[test]
fn the_same_messages_are_read_from_every_container() {
    let xml = MESSAGE.as_bytes();
    let zip = zipped(&[("backup/sms.xml", xml)]);
    let tar = tarred(&[("backup/sms.xml", xml)]);
    for (name, bytes, label) in [
        ("a.xml", xml.to_vec(), "a.xml"),
        ("a.xml.gz", gzipped(xml), "a.xml.gz"),
        ("a.zip", zip.clone(), "a.zip!backup/sms.xml"),
        ("a.tar", tar.clone(), "a.tar!backup/sms.xml"),
        ("a.tar.gz", gzipped(&tar[..]), "a.tar.gz!backup/sms.xml"),
        (
            "a.bin",
            zipped(&[("in.dat", &zip)]),
            "a.bin!in.dat!backup/sms.xml",
        ),
        (
            "b.zip",
            zipped(&[("in.tgz", &gzipped(&tar[..]))]),
            "b.zip!in.tgz!backup/sms.xml",
        ),
        (
            "c.tar",
            tarred(&[("in.tar", &tar)]),
            "c.tar!in.tar!backup/sms.xml",
        ),
    ] {
        let (kept, result) = read(name, &bytes);
        assert!(result.is_ok(), "{name}: {result:?}");
        assert_eq!(kept.texts(), ["code 4821"], "{name}");
        assert_eq!(
            kept.files,
            [(label.to_owned(), "sms-backup-restore".to_owned())]
        );
        assert_eq!(kept.progress, bytes.len() as u64, "{name}");
    }
}

#[test]
fn zip_bomb_flat() {
    let mut zeros = Vec::new();
    dense(64 << 20).read_to_end(&mut zeros).unwrap();
    let mut bomb = zipped(&[("sms.xml", &zeros), ("good.xml", MESSAGE.as_bytes())]);
    let (kept, result) = read("bomb.zip", &bomb);
    assert!(result.is_ok());
    assert_eq!(
        (kept.reasons(), kept.texts()),
        (vec![SkipReason::Bomb], vec!["code 4821"])
    );
    // The same with a directory that states a harmless size.
    patch_directory(&mut bomb, 24, &1000_u32.to_le_bytes());
    let (kept, _) = read("bomb.zip", &bomb);
    assert_eq!(
        kept.failed[0],
        ("bomb.zip!sms.xml".to_owned(), "damaged".to_owned())
    );
}

#[test]
fn zip_bomb_nested() {
    let mut zeros = Vec::new();
    dense(8 << 20).read_to_end(&mut zeros).unwrap();
    let inner = zipped(&[("sms.xml", &zeros)]);
    let names: Vec<String> = (0..50).map(|n| format!("{n}.zip")).collect();
    let entries: Vec<(&str, &[u8])> = names
        .iter()
        .map(|n| (n.as_str(), inner.as_slice()))
        .collect();
    let (kept, result) = read("bomb.zip", &zipped(&entries));
    assert!(result.is_ok());
    assert_eq!(kept.reasons(), vec![SkipReason::Bomb; 50]);
}

#[test]
fn zip_overlap() {
    // Two directory entries for one and the same packed data.
    let mut bytes = zipped(&[("a.xml", MESSAGE.as_bytes()), ("b.xml", MESSAGE.as_bytes())]);
    let first = bytes.windows(4).position(|w| w == b"PK\x01\x02").unwrap();
    let second = first + 46 + 5;
    bytes.copy_within(first + 42..first + 46, second + 42);
    let (kept, result) = read("overlap.zip", &bytes);
    assert!(matches!(result, Err(ReadError::Overlap)), "{result:?}");
    assert_eq!(kept.observations.len(), 0);
}

#[test]
fn zip_size_lies() {
    for stated in [10_u32, 5_000] {
        let mut bytes = zipped(&[
            ("sms.xml", MESSAGE.as_bytes()),
            ("other.xml", MESSAGE.as_bytes()),
        ]);
        let first = bytes.windows(4).position(|w| w == b"PK\x01\x02").unwrap();
        bytes[first + 24..first + 28].copy_from_slice(&stated.to_le_bytes());
        let (kept, result) = read("lies.zip", &bytes);
        assert!(result.is_ok(), "{result:?}");
        assert_eq!(
            kept.failed[0],
            ("lies.zip!sms.xml".to_owned(), "damaged".to_owned())
        );
        assert_eq!(kept.texts().last(), Some(&"code 4821"));
    }
}

#[test]
fn zip_wrong_checksum_is_damage_and_costs_only_its_entry() {
    let mut bytes = zipped(&[
        ("sms.xml", MESSAGE.as_bytes()),
        ("other.xml", MESSAGE.as_bytes()),
    ]);
    let first = bytes.windows(4).position(|w| w == b"PK\x01\x02").unwrap();
    bytes[first + 16] ^= 1;
    let (kept, result) = read("sum.zip", &bytes);
    assert!(result.is_ok());
    assert_eq!(
        kept.failed[0],
        ("sum.zip!sms.xml".to_owned(), "damaged".to_owned())
    );
    assert_eq!(kept.texts(), ["code 4821", "code 4821"]);
}

#[test]
fn gzip_bomb() {
    let (kept, result) = read("bomb.xml.gz", &gzipped(dense(64 << 20)));
    assert!(
        matches!(result, Err(ReadError::Limit { which: "ratio", .. })),
        "{result:?}"
    );
    assert_eq!(kept.observations.len(), 0);
    let inner = gzipped(dense(64 << 20));
    let (kept, result) = read("bomb.gz.gz", &gzipped(&inner[..]));
    assert!(has_limit(&kept, &result), "{result:?}");
}

#[test]
fn android_backup_bomb() {
    let mut zeros = Vec::new();
    dense(64 << 20).read_to_end(&mut zeros).unwrap();
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    packed.write_all(&tarred(&[("sms.xml", &zeros)])).unwrap();
    let packed = packed.finish().unwrap();
    let bomb = [b"ANDROID BACKUP\n5\n1\nnone\n", &packed[..]].concat();
    assert!(bomb.len() < 1 << 20);
    let (kept, result) = read("bomb.ab", &bomb);
    assert!(has_limit(&kept, &result), "{result:?} {:?}", kept.failed);
}

#[test]
fn workbook_bomb() {
    let mut spaces = Vec::new();
    b"<worksheet><sheetData>"
        .chain(std::io::repeat(b' ').take(64 << 20))
        .read_to_end(&mut spaces)
        .unwrap();
    for (name, other) in [
        ("xl/worksheets/sheet1.xml", "xl/styles.xml"),
        ("xl/sharedStrings.xml", "xl/styles.xml"),
        ("xl/styles.xml", "xl/sharedStrings.xml"),
    ] {
        let bomb = zipped(&[
            ("[Content_Types].xml", b"<Types/>"),
            ("xl/workbook.xml", b"<workbook/>"),
            (other, b"<x/>"),
            (name, &spaces),
        ]);
        let (kept, result) = read("bomb.xlsx", &bomb);
        assert!(has_limit(&kept, &result), "{name}: {result:?}");
    }
}

#[test]
fn all_containers_together_unpack_to_no_more_than_the_limit() {
    let limits = Limits {
        unpacked_bytes: 300,
        ..Limits::default()
    };
    let entries = ["1.xml", "2.xml", "3.xml", "4.xml"].map(|n| (n, MESSAGE.as_bytes()));
    for bytes in [zipped(&entries), gzipped(&tarred(&entries)[..])] {
        let (_, result) = read_named("many", &bytes, limits);
        let limit = matches!(
            result,
            Err(ReadError::Limit {
                which: "unpacked_bytes",
                limit: 300
            })
        );
        assert!(limit, "{result:?}");
    }
}

#[test]
fn entries_beyond_the_limit_are_refused() {
    let limits = Limits {
        entries: 3,
        ..Limits::default()
    };
    let entries = ["1.xml", "2.xml", "3.xml", "4.xml"].map(|n| (n, MESSAGE.as_bytes()));
    for bytes in [zipped(&entries), tarred(&entries)] {
        let (_, result) = read_named("many", &bytes, limits);
        assert!(
            matches!(
                result,
                Err(ReadError::Limit {
                    which: "entries",
                    limit: 3
                })
            ),
            "{result:?}"
        );
    }
}

#[test]
fn zip_slip_40() {
    const NAMES: [&str; 40] = [
        "../x.xml",
        "../../x.xml",
        "../../../../../../etc/cron.d/x",
        "a/../../x.xml",
        "a/b/../../../x.xml",
        "..\\x.xml",
        "..\\..\\x.xml",
        "a\\..\\..\\x.xml",
        "./../x.xml",
        ".//../x.xml",
        "/abs.xml",
        "//server/share/x.xml",
        "\\\\server\\share\\x.xml",
        "\\abs.xml",
        "/../x.xml",
        "C:\\x.xml",
        "C:x.xml",
        "c:/windows/x.xml",
        "\\\\?\\C:\\x.xml",
        "file:///etc/passwd",
        "CON",
        "con.xml",
        "dir/NUL",
        "AUX.txt",
        "PRN.a.b",
        "COM1",
        "lpt9.xml",
        "a/COM¹.xml",
        "x.xml:stream",
        "x.xml::$DATA",
        "trailing. ",
        "trailing...",
        " leading",
        "x\u{202e}lmx.cod",
        "x\u{1b}]0;title\u{7}.xml",
        "x\u{0}.xml",
        "new\nline.xml",
        "и\u{306}.xml",
        "..",
        ".",
    ];
    let entries: Vec<(&str, &[u8])> = NAMES.iter().map(|n| (*n, MESSAGE.as_bytes())).collect();
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("inside");
    std::fs::create_dir(&inside).unwrap();
    let path = inside.join("slip.zip");
    std::fs::write(&path, zipped(&entries)).unwrap();
    let mut kept = Kept::default();
    let options = ReadOptions {
        limits: Limits::default(),
        tables: &[],
        exports: &[],
    };
    read_path(&path, &options, &mut kept).unwrap();

    let left: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|e| e.unwrap().path())
        .collect();
    assert_eq!(
        left,
        std::slice::from_ref(&inside),
        "nothing is written beside the folder"
    );
    assert_eq!(std::fs::read_dir(&inside).unwrap().count(), 1, "nor in it");

    let told: Vec<&str> = kept.files.iter().map(|(label, _)| label.as_str()).collect();
    assert_eq!(told.len(), NAMES.len());
    for label in &told {
        assert!(
            label.starts_with("slip.zip!") && label.chars().count() <= 9 + 120,
            "{label:?}"
        );
        assert!(
            !label
                .chars()
                .any(|c| c.is_control() || matches!(c, '\u{200e}'..='\u{202e}')),
            "{label:?}"
        );
    }
    // Read are: absolute names without their root, streams, odd endings, and what only looks odd.
    assert_eq!(kept.reasons(), vec![SkipReason::UnsafeName; 22]);
    assert_eq!(kept.observations.len(), 18);
}

#[test]
fn zip_encrypted_entry() {
    let mut bytes = zipped(&[
        ("secret.xml", MESSAGE.as_bytes()),
        ("open.xml", MESSAGE.as_bytes()),
    ]);
    let first = bytes.windows(4).position(|w| w == b"PK\x01\x02").unwrap();
    bytes[first + 8] |= 1;
    let (kept, result) = read("some.zip", &bytes);
    assert!(result.is_ok());
    assert_eq!(
        (kept.reasons(), kept.texts()),
        (vec![SkipReason::Encrypted], vec!["code 4821"])
    );
    let told = ("some.zip!secret.xml".to_owned(), "zip".to_owned());
    assert!(kept.files.contains(&told), "{:?}", kept.files);
}

#[test]
fn entries_packed_in_other_ways_are_named_by_their_way_and_the_rest_is_read() {
    for (method, name) in [
        (9, "Deflate64"),
        (12, "bzip2"),
        (14, "LZMA"),
        (93, "Zstandard"),
        (6, "ZIP 6"),
    ] {
        let mut bytes = zipped(&[("a.xml", MESSAGE.as_bytes()), ("b.xml", MESSAGE.as_bytes())]);
        let first = bytes.windows(4).position(|w| w == b"PK\x01\x02").unwrap();
        bytes[first + 10] = method;
        let (kept, result) = read("x.zip", &bytes);
        assert!(result.is_ok(), "{result:?}");
        assert_eq!(kept.reasons(), [SkipReason::PackedOtherwise]);
        assert_eq!(
            kept.files[0],
            (format!("x.zip!a.xml ({name})"), "zip".to_owned())
        );
        assert_eq!(kept.texts(), ["code 4821"], "{name}");
    }
}

#[test]
fn nested_zip_too_deep() {
    let one = zipped(&[("sms.xml", MESSAGE.as_bytes())]);
    let two = zipped(&[("1.zip", &one)]);
    let three = zipped(&[("2.zip", &two), ("sms.xml", MESSAGE.as_bytes())]);
    let (kept, result) = read("3.zip", &three);
    assert!(result.is_ok());
    assert_eq!(
        (kept.reasons(), kept.texts()),
        (vec![SkipReason::NestedTooDeep], vec!["code 4821"])
    );
    assert_eq!(kept.files[0].0, "3.zip!2.zip!1.zip");
}

#[test]
fn nested_zip_too_large() {
    let limits = Limits {
        nested_container_bytes: 100,
        ..Limits::default()
    };
    let inner = zipped(&[("sms.xml", MESSAGE.as_bytes())]);
    let (kept, result) = read_named("a.zip", &zipped(&[("b.zip", &inner)]), limits);
    assert!(result.is_ok());
    assert_eq!(kept.reasons(), [SkipReason::TooLarge]);
}

#[test]
fn tar_with_links_and_devices() {
    use tar::EntryType;
    let mut tar = tar::Builder::new(Vec::new());
    let special = [
        ("link.xml", EntryType::Symlink),
        ("hard.xml", EntryType::Link),
        ("null", EntryType::Char),
        ("sda", EntryType::Block),
        ("pipe", EntryType::Fifo),
        ("folder/", EntryType::Directory),
    ];
    for (name, kind) in special {
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(kind);
        header.set_size(0);
        if matches!(kind, EntryType::Symlink | EntryType::Link) {
            header.set_link_name("/etc/passwd").unwrap();
        }
        header.set_path(name).unwrap();
        header.set_cksum();
        tar.append(&header, std::io::empty()).unwrap();
    }
    let long = format!("{}/sms.xml", "folder".repeat(40));
    let mut header = tar::Header::new_gnu();
    header.set_size(MESSAGE.len() as u64);
    tar.append_data(&mut header, &long, MESSAGE.as_bytes())
        .unwrap();
    let mut climbing = tar::Header::new_gnu();
    climbing.as_old_mut().name[..9].copy_from_slice(b"../up.xml");
    climbing.set_size(MESSAGE.len() as u64);
    climbing.set_cksum();
    tar.append(&climbing, MESSAGE.as_bytes()).unwrap();

    let (kept, result) = read("odd.tar", &tar.into_inner().unwrap());
    assert!(result.is_ok(), "{result:?}");
    assert_eq!(kept.texts(), ["code 4821"]);
    let mut expected = vec![SkipReason::NotNeeded; 5];
    expected.push(SkipReason::UnsafeName);
    assert_eq!(kept.reasons(), expected);
    let taken = &kept
        .files
        .iter()
        .find(|(_, format)| format == "sms-backup-restore")
        .unwrap()
        .0;
    assert!(
        taken.starts_with("odd.tar!folderfolder") && taken.ends_with('…'),
        "{taken}"
    );
}

#[test]
fn tar_with_a_long_name_of_any_size_takes_no_memory() {
    let mut header = tar::Header::new_gnu();
    header.set_entry_type(tar::EntryType::GNULongName);
    header.set_path("././@LongLink").unwrap();
    header.set_size(64 << 20);
    header.set_cksum();
    let mut tar = tar::Builder::new(Vec::new());
    tar.append(&header, std::io::repeat(b'n').take(64 << 20))
        .unwrap();
    let mut file = tar::Header::new_gnu();
    file.set_path("short.xml").unwrap();
    file.set_size(MESSAGE.len() as u64);
    file.set_cksum();
    tar.append(&file, MESSAGE.as_bytes()).unwrap();
    let (kept, result) = read("long.tar", &tar.into_inner().unwrap());
    assert!(result.is_ok(), "{result:?}");
    assert_eq!(kept.texts(), ["code 4821"]);
    assert!(kept.files[0].0.chars().count() <= 9 + 120);
}

#[test]
fn what_came_before_a_cut_is_read_from_every_container() {
    let many: String = (0..2_000)
        .map(|n| format!("<sms address='900' date='1700000000000' type='1' body='message {n}'/>\n"))
        .collect();
    let xml = format!("<smses>{many}</smses>");
    for (name, whole) in [
        ("cut.gz", gzipped(xml.as_bytes())),
        ("cut.tar", tarred(&[("a.xml", xml.as_bytes())])),
        (
            "cut.tgz",
            gzipped(&tarred(&[("a.xml", xml.as_bytes())])[..]),
        ),
    ] {
        let (kept, result) = read(name, &whole[..whole.len() / 2]);
        let damaged = matches!(result, Err(ReadError::Damaged { .. }))
            || kept.failed.iter().any(|(_, error)| error == "damaged")
            || kept.reasons().contains(&SkipReason::CutOff);
        assert!(damaged, "{name}: {result:?}");
        assert!(
            kept.observations.len() > 700,
            "{name}: {}",
            kept.observations.len()
        );
    }
    let (_, result) = read("cut.zip", &zipped(&[("a.xml", xml.as_bytes())])[..2_000]);
    assert!(
        matches!(result, Err(ReadError::Damaged { .. })),
        "{result:?}"
    );
}

#[test]
fn pictures_in_a_container_are_not_needed_and_other_files_are_unrecognized() {
    let bytes = zipped(&[
        ("data/PART_1", b"\xff\xd8\xff\xe0 picture"),
        ("data/PART_2", b"\0\0\0\x18ftyp3gp5"),
        ("notes.txt", b"nothing of ours"),
        ("empty", b""),
    ]);
    let (kept, result) = read("a.zip", &bytes);
    assert!(result.is_ok());
    assert_eq!(
        kept.reasons(),
        [SkipReason::NotNeeded, SkipReason::NotNeeded]
    );
    assert_eq!(kept.unrecognized, ["a.zip!notes.txt", "a.zip!empty"]);
}

#[test]
fn a_receiver_that_says_stop_ends_the_whole_container() {
    let entries = ["1.xml", "2.xml", "3.xml"].map(|n| (n, MESSAGE.as_bytes()));
    for bytes in [zipped(&entries), tarred(&entries)] {
        let mut kept = Kept {
            stop_after: Some(1),
            ..Kept::default()
        };
        let options = ReadOptions {
            limits: Limits::default(),
            tables: &[],
            exports: &[],
        };
        ringoff_readers::read(&mut Cursor::new(bytes), "a", &Alone, &options, &mut kept).unwrap();
        assert_eq!(kept.observations.len(), 1);
    }
}

#[test]
fn a_source_is_read_from_its_start_wherever_it_stands() {
    let options = ReadOptions {
        limits: Limits::default(),
        tables: &[],
        exports: &[],
    };
    for bytes in [
        MESSAGE.as_bytes().to_vec(),
        zipped(&[("xl/workbook.xml", MESSAGE.as_bytes())]),
    ] {
        let mut source = Cursor::new(bytes);
        for _ in 0..2 {
            source.set_position(7);
            let mut kept = Kept::default();
            ringoff_readers::read(&mut source, "a", &Alone, &options, &mut kept).unwrap();
            assert_eq!(kept.texts(), ["code 4821"]);
            assert_eq!(kept.progress, source.get_ref().len() as u64);
        }
    }
}

#[test]
fn what_nobody_reads_is_known_from_either_end_of_its_source() {
    let picture = [b"\xff\xd8\xff\xe0".as_slice(), &[0; 200_000]].concat();
    let entries = [("a.bin", picture.as_slice()), ("xl/workbook.xml", b"")];
    for (bytes, kind) in [(picture.clone(), "picture"), (zipped(&entries), "xlsx")] {
        let mut source = Cursor::new(bytes);
        source.set_position(9);
        assert_eq!(kind_of_unread(&mut source), Some(kind));
    }
}

#[test]
fn a_folder_a_device_and_a_missing_file_each_have_their_error() {
    let folder = tempfile::tempdir().unwrap();
    let read = |path: &Path| open(path).unwrap_err().name();
    assert_eq!(read(folder.path()), "not_a_file");
    assert_eq!(read(&folder.path().join("missing")), "io");
    #[cfg(unix)]
    {
        let link = folder.path().join("link.xml");
        std::os::unix::fs::symlink("/dev/zero", &link).unwrap();
        assert_eq!(read(&link), "not_a_file");
        assert_eq!(read(Path::new("/dev/null")), "not_a_file");
    }
}

/// A zip whose entries bear one name, stored or deflated.
fn of_one_name(texts: &[&str], method: CompressionMethod) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for (number, text) in texts.iter().enumerate() {
        zip.start_file(format!("sms-{number}.xml"), options)
            .unwrap();
        zip.write_all(MESSAGE.replace("code 4821", text).as_bytes())
            .unwrap();
    }
    let mut bytes = zip.finish().unwrap().into_inner();
    for at in 0..bytes.len() - 5 {
        if bytes[at..].starts_with(b"sms-") && bytes[at + 5..].starts_with(b".xml") {
            bytes[at + 4] = b'0';
        }
    }
    bytes
}

#[test]
fn zip_entries_of_one_name_are_all_read() {
    for method in [CompressionMethod::Stored, CompressionMethod::Deflated] {
        let zip = of_one_name(&["code 1", "code 2", "code 3"], method);
        // Also where something stands before the archive.
        for bytes in [zip.clone(), [b"PK00", zip.as_slice()].concat()] {
            let (kept, result) = read("x.zip", &bytes);
            result.unwrap();
            let mut texts = kept.texts();
            texts.sort_unstable();
            assert_eq!(texts, ["code 1", "code 2", "code 3"]);
            assert_eq!(kept.reasons(), []);
            assert!(
                kept.files
                    .iter()
                    .all(|(label, _)| label == "x.zip!sms-0.xml")
            );
        }
    }
}

#[test]
fn a_damaged_zip_entry_behind_another_of_its_name_costs_only_itself() {
    let mut zip = of_one_name(&["code 1", "code 2"], CompressionMethod::Stored);
    let text = zip.windows(6).position(|w| w == b"code 1").unwrap();
    zip[text] = b'C';
    let (kept, result) = read("x.zip", &zip);
    result.unwrap();
    assert_eq!(
        kept.failed,
        [("x.zip!sms-0.xml".to_owned(), "damaged".to_owned())]
    );
    assert!(kept.texts().contains(&"code 2"));
    // The second one's own header is gone.
    let mut zip = of_one_name(&["code 1", "code 2", "code 3"], CompressionMethod::Stored);
    let headers: Vec<usize> = (0..zip.len() - 4)
        .filter(|at| zip[*at..].starts_with(b"PK\x03\x04"))
        .collect();
    zip[headers[1] + 3] = 9;
    let (kept, result) = read("x.zip", &zip);
    result.unwrap();
    assert_eq!(
        kept.failed,
        [("x.zip!sms-0.xml".to_owned(), "damaged".to_owned())]
    );
    let mut texts = kept.texts();
    texts.sort_unstable();
    assert_eq!(texts, ["code 1", "code 3"]);
}

#[test]
fn zip_entries_of_one_name_that_share_their_bytes_are_refused() {
    let mut zip = of_one_name(&["code 1", "code 2"], CompressionMethod::Stored);
    let records: Vec<usize> = (0..zip.len() - 4)
        .filter(|at| zip[*at..].starts_with(b"PK\x01\x02"))
        .collect();
    let second = zip[records[1] + 42..records[1] + 46].to_vec();
    zip[records[0] + 42..records[0] + 46].copy_from_slice(&second);
    let (_, result) = read("x.zip", &zip);
    assert!(matches!(result, Err(ReadError::Overlap)), "{result:?}");
}

#[test]
fn zip_with_the_mark_of_a_directory_in_an_entry_is_read() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    zip.start_file("sms.xml", options).unwrap();
    zip.write_all(MESSAGE.as_bytes()).unwrap();
    zip.start_file("other", options).unwrap();
    zip.write_all(&[&b"PK\x06\x06"[..], &[0xff; 80]].concat())
        .unwrap();
    let zip = zip.finish().unwrap().into_inner();
    let (kept, result) = read("x.zip", &zip);
    result.unwrap();
    assert_eq!(kept.observations.len(), 1);
}

#[test]
fn zip_behind_the_mark_of_a_split_archive_is_read() {
    let zip = [&b"PK00"[..], &zipped(&[("sms.xml", MESSAGE.as_bytes())])].concat();
    let (kept, result) = read("x.zip", &zip);
    result.unwrap();
    assert_eq!(kept.observations.len(), 1);
}

#[test]
fn tar_behind_a_sparse_entry_is_read() {
    let mut header = tar::Header::new_gnu();
    header.set_path("image.bin").unwrap();
    header.set_entry_type(tar::EntryType::GNUSparse);
    header.set_size(512);
    header.as_gnu_mut().unwrap().isextended = [1];
    header.set_cksum();
    // Two blocks of map, then the bytes.
    let mut map = [[0_u8; 512]; 3];
    map[0][504] = 1;
    map[2] = [b'x'; 512];
    let bytes = [
        header.as_bytes().as_slice(),
        map.as_flattened(),
        &tarred(&[("sms.xml", MESSAGE.as_bytes())]),
    ]
    .concat();
    let (kept, result) = read("x.tar", &bytes);
    result.unwrap();
    assert_eq!(kept.reasons(), [SkipReason::PackedOtherwise]);
    assert_eq!(kept.files[0].0, "x.tar!image.bin (GNU sparse)");
    assert_eq!(kept.observations.len(), 1);
}
