//! Containers and media, known by their first bytes; and what is known, but not read.

use super::android;
use crate::text::head_text;
use crate::{pdf, sqlite};
use memchr::memmem;
use std::io::{Read, Seek, SeekFrom};

/// Bytes at either end in which the names of a container's entries are looked for.
const END: u64 = 64 << 10;

/// What a file is that no format takes (`pdf`, `xlsx` ...), so that a person can be told what to do instead.
pub fn kind_of_unread(source: &mut (impl Read + Seek)) -> Option<&'static str> {
    let size = source.seek(SeekFrom::End(0)).ok()?;
    source.rewind().ok()?;
    let mut bytes = Vec::new();
    source.by_ref().take(END).read_to_end(&mut bytes).ok()?;
    let head = bytes.len();
    if size > END {
        source.seek(SeekFrom::Start(END.max(size - END))).ok()?;
        source.by_ref().take(END).read_to_end(&mut bytes).ok()?;
    }
    known(&bytes[..head], &bytes)
}

fn known(head: &[u8], both_ends: &[u8]) -> Option<&'static str> {
    let starts: [(&[u8], &str); 12] = [
        (pdf::START, "pdf"),
        (b"\x03\xd9\xa2\x9a", "kdbx"),
        (sqlite::MAGIC, "sqlite"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "xls"),
        (b"\x89PNG\r\n", "picture"),
        (b"\xff\xd8\xff", "picture"),
        (b"GIF8", "picture"),
        (b"II*\0", "picture"),
        (b"MM\0*", "picture"),
        (b"Rar!\x1a\x07", "rar"),
        (b"!BDN", "outlook"),
        (b"MIUI BACKUP\n", "miui"),
    ];
    let start = starts.iter().find(|(start, _)| head.starts_with(start));
    if let Some((_, kind)) = start {
        return Some(kind);
    }
    if head.starts_with(b"7z\xbc\xaf\x27\x1c") {
        return Some("rar");
    }
    if head.get(4..8) == Some(b"ftyp") {
        let brands = [b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif"];
        let brand = head.get(8..12)?;
        return brands.iter().any(|known| *known == brand).then_some("heic");
    }
    if head.get(..4) == Some(b"RIFF") && head.get(8..12) == Some(b"WEBP") {
        return Some("picture");
    }
    if is_whatsapp_backup(head) {
        return Some("whatsapp-backup");
    }
    if of(head) != Some(Kind::Zip) {
        return text(&head_text(head));
    }
    let names: [(&[u8], &str); 6] = [
        (b"Proton Pass/data.", "proton-pass"),
        (b"com.microsoft.__", "outlook"),
        (b"xl/workbook", "xlsx"),
        (b"word/document", "docx"),
        (b"opendocument.spreadsheet", "ods"),
        (b"Index/Document.iwa", "ods"),
    ];
    let has = |name: &[u8]| memmem::find(both_ends, name).is_some();
    let found = names.iter().find(|(name, _)| has(name));
    found.map(|(_, kind)| *kind)
}

/// WhatsApp encrypts its backups (`.crypt14`, `.crypt15`), but for the version of the program in their head: a field of a
/// known number, its length, `2.24.7.79`.
fn is_whatsapp_backup(head: &[u8]) -> bool {
    let head = head.get(..256).unwrap_or_default();
    memmem::find_iter(head, b"2.").any(|at| {
        let Some([.., b'\n', length]) = head.get(..at) else {
            return false;
        };
        let version = head.get(at..at + usize::from(*length)).unwrap_or_default();
        let dots = version.iter().filter(|byte| **byte == b'.').count();
        let fits = |byte: &u8| byte.is_ascii_digit() || *byte == b'.';
        (7..=14).contains(length) && (2..=3).contains(&dots) && version.iter().all(fits)
    })
}

/// What a text is that no format takes.
fn text(head: &str) -> Option<&'static str> {
    let head = head.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let starts = |starts: &[&str]| {
        starts.iter().any(|start| {
            let own = head.get(..start.len());
            own.is_some_and(|own| own.eq_ignore_ascii_case(start))
        })
    };
    let has = |words: &[&str]| words.iter().all(|word| head.contains(word));
    if starts(&["<!doctype html", "<html"]) {
        // As imessage-exporter writes them.
        let messages = has(&["class=\"message\"", "class=\"timestamp\""]);
        return Some(if messages { "texts" } else { "html" });
    }
    // The lists of contents of what the makers of phones write.
    if starts(&["<?xml", "<info.xml", "<MIUI-backup"]) {
        let huawei = has(&["<info.xml", "BackupFilesTypeInfo"]);
        let xiaomi = has(&["<MIUI-backup"]);
        return huawei.then_some("hisuite").or(xiaomi.then_some("miui"));
    }
    if starts(&["{"]) && has(&["\"DisplayName\"", "\"ModelName\"", "\"Dummy\""]) {
        return Some("smart-switch");
    }
    // `Nov 24, 2025  4:00:00 PM`, as imessage-exporter heads each message.
    let first = head.lines().next().unwrap_or_default();
    let (day, time) = first.split_once("  ")?;
    let dated = day.ends_with(|c: char| c.is_ascii_digit()) && day.contains(", ");
    let timed = time.starts_with(|c: char| c.is_ascii_digit())
        && [" AM", " PM"].iter().any(|half| time.contains(half));
    (dated && timed).then_some("texts")
}

/// A container.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Zip,
    Gzip,
    Tar,
    /// `adb backup`.
    AndroidBackup,
    /// A list of such a backup, packed by zlib.
    PackedList,
}

impl Kind {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Zip => "zip",
            Self::Gzip => "gzip",
            Self::Tar => "tar",
            Self::AndroidBackup | Self::PackedList => android::NAME,
        }
    }

    /// How much deeper than others it may lie: a list of a backup is packed, and holds nothing but itself.
    pub(super) fn more_levels(self) -> u32 {
        u32::from(self == Self::PackedList)
    }
}

/// Which container begins with `head`, if any.
pub(super) fn of(head: &[u8]) -> Option<Kind> {
    // A mark may stand before the first entry where an archive was to be split and was not.
    let marks = [&b"PK00"[..], b"PK\x07\x08"];
    let bare = marks.iter().find_map(|mark| head.strip_prefix(*mark));
    let head = bare
        .filter(|rest| rest.starts_with(b"PK\x03\x04"))
        .unwrap_or(head);
    // The second is a zip without entries.
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        Some(Kind::Zip)
    } else if head.starts_with(b"\x1f\x8b\x08") {
        Some(Kind::Gzip)
    } else if is_tar(head) {
        Some(Kind::Tar)
    } else if android::is_backup(head) {
        Some(Kind::AndroidBackup)
    } else if android::is_packed_list(head) {
        Some(Kind::PackedList)
    } else {
        None
    }
}

/// A tar has no signature that every program writes, but every header carries a sum of its bytes.
fn is_tar(head: &[u8]) -> bool {
    let Some(header) = head.get(..512) else {
        return false;
    };
    let Ok(stated) = std::str::from_utf8(&header[148..156]) else {
        return false;
    };
    let Ok(stated) = u32::from_str_radix(stated.trim_matches(['\0', ' ']), 8) else {
        return false;
    };
    // The sum is taken with its own eight bytes read as spaces.
    let sum = |bytes: &[u8]| bytes.iter().map(|b| u32::from(*b)).sum::<u32>();
    header[0] != 0 && stated == sum(&header[..148]) + 8 * 32 + sum(&header[156..])
}

/// Pictures, sound and video, which MMS backups hold by the thousand.
pub(super) fn is_media(head: &[u8]) -> bool {
    const STARTS: [&[u8]; 9] = [
        b"\xff\xd8\xff",
        b"\x89PNG\r\n",
        b"GIF8",
        b"OggS",
        b"ID3",
        b"\xff\xfb",
        b"\xff\xf1",
        b"#!AMR",
        b"RIFF",
    ];
    STARTS.iter().any(|start| head.starts_with(start)) || head.get(4..8) == Some(b"ftyp")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_read_is_known_by_its_bytes() {
        for (bytes, kind) in [
            (b"%PDF-1.7\n".as_slice(), Some("pdf")),
            (b"\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5", Some("kdbx")),
            (b"\0\0\0\x18ftypheic\0\0\0\0", Some("heic")),
            (b"\0\0\0\x18ftypmp42\0\0\0\0", None),
            (b"PK\x03\x04 xl/workbook.xml", Some("xlsx")),
            (b"PK\x03\x04 sms.xml", None),
            (b"PK\x03\x04 Proton Pass/data.json", Some("proton-pass")),
            (b"!BDN\0\0", Some("outlook")),
            (b"xl/workbook.xml, a text", None),
            (b"\xef\xbb\xbf<!DOCTYPE html><p>Hello", Some("html")),
            (
                b"<html><div class=\"message\"><span class=\"timestamp\">",
                Some("texts"),
            ),
            (b"Feb 29, 2024  4:00:00 PM\nLamp Shop\n", Some("texts")),
            (b"Feb 29, 2024, a day with  4 letters\n", None),
            (
                b"<?xml version='1.0'?><info.xml><row table=\"BackupFilesTypeInfo\"/></info.xml>",
                Some("hisuite"),
            ),
            (b"<MIUI-backup><packages/></MIUI-backup>", Some("miui")),
            (b"<?xml version='1.0'?><other/>", None),
            (
                b"{\"DisplayName\":\"a\",\"ModelName\":\"b\",\"Dummy\":\"c\"}",
                Some("smart-switch"),
            ),
            (b"{\"db\":{}}", None),
            (b"", None),
        ] {
            assert_eq!(known(bytes, bytes), kind, "{bytes:?}");
        }
    }

    #[test]
    fn an_encrypted_backup_of_whatsapp_is_known_by_the_version_in_its_head() {
        let with = |version: &[u8]| {
            let mut head = vec![0x7c, 0x01, 0x08, 0x01, 0x1a, 0x12, 0x0a, 0x10];
            head.extend([0xa5; 16]);
            head.push(b'\n');
            head.extend(version);
            head.extend([0x12; 300]);
            head
        };
        for (version, kind) in [
            (b"\x092.24.7.79".as_slice(), Some("whatsapp-backup")),
            (b"\x062.24.7.79", None),
            (b"\x09 2.24.7.7", None),
        ] {
            let head = with(version);
            assert_eq!(known(&head, &head), kind, "{version:?}");
        }
    }
}
