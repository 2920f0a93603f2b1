//! What a file looks like by its bytes, before it is kept as proof: a torn download or a wrong file proves nothing.
//!
//! Only the outer structure is looked at, never the content: that a picture shows a slip nobody but the person knows.

use ringoff_case::ExhibitKind;
use std::io::Read;

/// Bytes at either end that are looked at.
const END: usize = 64 << 10;
/// Bytes of a text that are looked through.
const TEXT: usize = 1 << 20;

/// What a file looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looks {
    /// A document or a picture, whole as far as its structure tells.
    Document,
    /// Sound or a film.
    Recording,
    /// An archive of other files.
    Packed,
    /// It begins as one of these and does not end as one.
    Torn,
    /// Nothing in it.
    Empty,
    /// None of these.
    Unknown,
}

impl Looks {
    /// The key of the sentence about it: `err-proof-<name>`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Recording => "recording",
            Self::Packed => "packed",
            Self::Torn => "torn",
            Self::Empty => "empty",
            Self::Unknown => "unknown",
        }
    }

    /// Whether an exhibit of this kind may look so.
    pub(super) fn fits(self, kind: ExhibitKind) -> bool {
        match self {
            Self::Document => true,
            Self::Recording => matches!(kind, ExhibitKind::Recording | ExhibitKind::Other),
            Self::Packed => matches!(kind, ExhibitKind::Statement | ExhibitKind::Other),
            Self::Torn | Self::Empty | Self::Unknown => false,
        }
    }
}

/// Reads all of `bytes` and says what they look like.
pub(super) fn looks(bytes: &mut dyn Read, size: u64) -> std::io::Result<Looks> {
    let mut head = Vec::new();
    bytes.take(TEXT as u64).read_to_end(&mut head)?;
    let mut tail = head.clone();
    let mut piece = vec![0; END];
    loop {
        match bytes.read(&mut piece)? {
            0 => break,
            read => {
                tail.extend_from_slice(&piece[..read]);
                let surplus = tail.len().saturating_sub(END);
                if surplus > END {
                    tail.drain(..surplus);
                }
            }
        }
    }
    Ok(of(&head, &tail, size))
}

fn of(head: &[u8], tail: &[u8], size: u64) -> Looks {
    let whole = |whole: bool| if whole { Looks::Document } else { Looks::Torn };
    let end = &tail[tail.len().saturating_sub(END)..];
    let ends_with = |mark: &[u8]| find(end, mark);
    let starts = |mark: &[u8]| head.starts_with(mark);
    if head.iter().all(u8::is_ascii_whitespace) {
        return Looks::Empty;
    }
    if find(&head[..head.len().min(1024)], b"%PDF-") {
        return whole(ends_with(b"%%EOF") && ends_with(b"startxref"));
    }
    if starts(b"\x89PNG\r\n\x1a\n") {
        return whole(head.get(12..16) == Some(b"IHDR") && ends_with(b"IEND"));
    }
    if starts(b"\xff\xd8\xff") {
        return whole(find(head, b"\xff\xda") && ends_with(b"\xff\xd9"));
    }
    if starts(b"GIF87a") || starts(b"GIF89a") {
        return whole(size > 13 && end.contains(&0x3b));
    }
    if starts(b"RIFF") {
        let stated = head
            .get(4..8)
            .and_then(|b| b.try_into().ok())
            .map(u32::from_le_bytes);
        let all = stated.is_some_and(|stated| u64::from(stated) + 8 <= size);
        return match head.get(8..12) {
            Some(b"WEBP") => whole(all),
            Some(b"WAVE") if all => Looks::Recording,
            Some(b"WAVE") => Looks::Torn,
            _ => Looks::Unknown,
        };
    }
    if starts(b"II*\0") || starts(b"MM\0*") {
        return whole(has_directory(head, size));
    }
    if head.get(4..8) == Some(b"ftyp") {
        return boxes(head, size);
    }
    if starts(b"PK\x03\x04") {
        if !ends_with(b"PK\x05\x06") {
            return Looks::Torn;
        }
        let office: [&[u8]; 4] = [
            b"word/",
            b"xl/",
            b"ppt/",
            b"mimetypeapplication/vnd.oasis.opendocument",
        ];
        let is = office
            .iter()
            .any(|name| find(head, name) || find(end, name));
        return if is { Looks::Document } else { Looks::Packed };
    }
    if starts(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return whole(size > 1536);
    }
    if starts(b"\x1f\x8b") || starts(b"Rar!\x1a\x07") || starts(b"7z\xbc\xaf\x27\x1c") {
        return Looks::Packed;
    }
    let sounds: [&[u8]; 6] = [b"ID3", b"OggS", b"#!AMR", b"fLaC", b"\xff\xfb", b"\xff\xf1"];
    if sounds.iter().any(|start| starts(start)) {
        return if size > 128 {
            Looks::Recording
        } else {
            Looks::Torn
        };
    }
    if is_text(head) {
        Looks::Document
    } else {
        Looks::Unknown
    }
}

/// Whether the first directory of a TIFF lies within the file, with all its entries.
fn has_directory(head: &[u8], size: u64) -> bool {
    let little = head.starts_with(b"I");
    let four: Option<[u8; 4]> = head.get(4..8).and_then(|b| b.try_into().ok());
    let at = four.map_or(0, |b| {
        if little {
            u32::from_le_bytes(b)
        } else {
            u32::from_be_bytes(b)
        }
    });
    // The count of entries, where it lies in the piece that is looked at.
    let from = usize::try_from(at).unwrap_or(usize::MAX);
    let two: Option<[u8; 2]> = head
        .get(from..from.saturating_add(2))
        .and_then(|b| b.try_into().ok());
    let count = two.map_or(1, |b| {
        if little {
            u16::from_le_bytes(b)
        } else {
            u16::from_be_bytes(b)
        }
    });
    at >= 8 && count > 0 && u64::from(at) + 2 + 12 * u64::from(count) <= size
}

/// Boxes of ISO media: HEIC and AVIF are pictures, the others films and sound.
fn boxes(head: &[u8], size: u64) -> Looks {
    let picture = [b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif"];
    let is_picture = head
        .get(8..12)
        .is_some_and(|brand| picture.iter().any(|p| *p == brand));
    let length: Option<[u8; 4]> = head.get(..4).and_then(|b| b.try_into().ok());
    let first = u64::from(length.map_or(0, u32::from_be_bytes));
    let more = first >= 16 && first + 8 < size;
    match (is_picture, more) {
        (true, true) if find(head, b"meta") => Looks::Document,
        (false, true) => Looks::Recording,
        _ => Looks::Torn,
    }
}

/// Text in a character set that phones and mail programs write, with words in it.
fn is_text(head: &[u8]) -> bool {
    if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
        return head.len() > 4;
    }
    let steering = |byte: &u8| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b);
    if head.iter().any(steering) {
        return false;
    }
    match std::str::from_utf8(head) {
        Ok(text) => text.chars().any(char::is_alphanumeric),
        // Cut in the middle of a character, or an older character set.
        Err(_) => {
            head.iter()
                .filter(|b| b.is_ascii_alphanumeric() || **b >= 0xc0)
                .count()
                * 2
                > head.len()
        }
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_bytes(bytes: &[u8]) -> Looks {
        looks(&mut &*bytes, bytes.len() as u64).unwrap()
    }

    const PDF: &[u8] =
        b"%PDF-1.4\n1 0 obj<<>>endobj\nxref\n0 1\ntrailer<<>>\nstartxref\n9\n%%EOF\n";
    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\0\0\0\0\0\0\0\0IEND\xaeB`\x82";

    #[test]
    fn a_document_is_known_by_its_bytes_and_a_torn_one_too() {
        let jpeg = b"\xff\xd8\xff\xe0\0\x10JFIF\0\xff\xda\0\x08xx\xff\xd9";
        let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x10meta\0\0\0\0\0\0\0\0";
        let webp = b"RIFF\x08\0\0\0WEBPVP8 ";
        let tiff = b"II*\0\x08\0\0\0\x01\0\0\x01\x04\0\x01\0\0\0\x01\0\0\0\0\0\0\0";
        for whole in [PDF, PNG, jpeg, heic, webp, tiff] {
            assert_eq!(of_bytes(whole), Looks::Document, "{whole:?}");
            assert_eq!(of_bytes(&whole[..13]), Looks::Torn, "{whole:?}");
        }
        assert_eq!(of_bytes(b"%PDF-1.4 oops"), Looks::Torn);
    }

    #[test]
    fn letters_and_mails_are_documents_and_noise_is_none() {
        for text in [
            "the line is closed".as_bytes(),
            "Subject: Договор расторгнут\r\n\r\nНомер отключён.".as_bytes(),
            "号码已注销".as_bytes(),
            b"\xe4\xee\xe3\xee\xe2\xee\xf0 \xf0\xe0\xf1\xf2\xee\xf0\xe3\xed\xf3\xf2",
        ] {
            assert_eq!(of_bytes(text), Looks::Document, "{text:?}");
        }
        assert_eq!(of_bytes(b""), Looks::Empty);
        assert_eq!(of_bytes(b" \n"), Looks::Empty);
        for noise in [b"\x7fELF\x02\x01\x01\0".as_slice(), b"\0\0\0\0", b"....---"] {
            assert_eq!(of_bytes(noise), Looks::Unknown, "{noise:?}");
        }
    }

    #[test]
    fn a_recording_is_no_slip_and_a_torn_file_is_nothing() {
        let mut sound = b"ID3\x04".to_vec();
        sound.resize(400, 7);
        assert!(of_bytes(&sound).fits(ExhibitKind::Recording));
        assert!(!of_bytes(&sound).fits(ExhibitKind::Slip));
        assert!(of_bytes(PDF).fits(ExhibitKind::Slip));
        for kind in ExhibitKind::ALL {
            assert!(!Looks::Torn.fits(kind) && !Looks::Empty.fits(kind));
        }
    }

    #[test]
    fn the_end_of_a_long_file_is_looked_at() {
        let mut long = PDF[..20].to_vec();
        long.resize(3 << 20, b' ');
        assert_eq!(of_bytes(&long), Looks::Torn);
        long.extend_from_slice(&PDF[20..]);
        assert_eq!(of_bytes(&long), Looks::Document);
    }
}
