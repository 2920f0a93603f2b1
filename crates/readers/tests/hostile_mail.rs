//! Mails, mailboxes and address books made to hurt. Each test is named after its attack; each must
//! end in bounded time and memory, with a result or a counted skip.

#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use ringoff_model::{Mail, Observation, SkipReason, Skipped};
use ringoff_readers::{FORMATS, Flow, Format, Head, Limits, ReadError, Sink};
use std::io::{self, Read};

const HEADER: &str = "From: a@bank.example\r\nTo: b@example.org\r\nSubject: s\r\n";
const SEPARATOR: &str = "From - Fri Sep 16 22:26:51 2016\n";

/// What was handed on; of mails only what the tests look at.
#[derive(Default)]
struct Kept {
    subjects: Vec<String>,
    texts: Vec<String>,
    debug: String,
    contacts: usize,
    numbers: usize,
    skips: Vec<SkipReason>,
}

impl Sink for Kept {
    fn begin(&mut self, _: &str, _: &str) {}
    fn observation(&mut self, observation: Observation<'_>) -> Flow {
        match &observation {
            Observation::Mail(Mail { subject, text, .. }) => {
                self.subjects.push(subject.to_string());
                self.texts.push(text.to_string());
                if self.debug.len() < 1 << 20 {
                    self.debug += &format!("{observation:?}");
                }
            }
            Observation::Contact(contact) => {
                self.contacts += 1;
                self.numbers += contact.numbers.len();
            }
            _ => {}
        }
        Flow::Continue
    }
    fn skipped(&mut self, skipped: Skipped) -> Flow {
        self.skips.push(skipped.reason);
        Flow::Continue
    }
    fn unrecognized(&mut self, _: &str) {}
    fn failed(&mut self, _: &str, _: &ReadError) {}
    fn progress(&mut self, _: u64) -> Flow {
        Flow::Continue
    }
}

fn format(id: &str) -> &'static dyn Format {
    *FORMATS.iter().find(|f| f.id() == id).unwrap()
}

/// Reads to the end, and fails where that takes much memory.
fn read_stream(id: &str, mut input: impl Read) -> Kept {
    let mut kept = Kept::default();
    format(id)
        .read(&mut input, &Limits::default(), &mut kept)
        .unwrap();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|l| {
        l.strip_prefix("VmHWM:")?
            .trim()
            .strip_suffix(" kB")?
            .parse::<u64>()
            .ok()
    });
    assert!(peak.is_none_or(|kb| kb < 512 << 10), "{peak:?} kB");
    kept
}

fn read(id: &str, bytes: impl AsRef<[u8]>) -> Kept {
    read_stream(id, bytes.as_ref())
}

/// `count` times the same bytes, without holding them.
fn repeated(piece: &[u8], count: u64) -> impl Read {
    struct Ring(Vec<u8>, usize);
    impl Read for Ring {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let length = buffer.len().min(self.0.len() - self.1);
            buffer[..length].copy_from_slice(&self.0[self.1..self.1 + length]);
            self.1 = (self.1 + length) % self.0.len();
            Ok(length)
        }
    }
    Ring(piece.to_vec(), 0).take(piece.len() as u64 * count)
}

#[test]
fn mime_nested_rfc822_100k() {
    let nested = "Content-Type: message/rfc822\r\n\r\nSubject: inner\r\n".repeat(100_000);
    let kept = read("mail", format!("{HEADER}{nested}\r\n\r\ntext"));
    assert_eq!((kept.subjects, kept.skips), (vec!["s".to_string()], vec![]));
    let mailbox = format!("{SEPARATOR}{HEADER}{nested}\n\n{SEPARATOR}{HEADER}\nsecond");
    assert_eq!(read("mbox", mailbox).texts, ["", "second"]);
}

#[test]
fn mime_nested_multipart_100k() {
    let mut mail = HEADER.to_string();
    for level in 0..100_000 {
        mail += &format!("Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n--b{level}\r\n");
    }
    mail += "\r\ntext at the bottom\r\n";
    for level in (0..100_000).rev() {
        mail += &format!("--b{level}--\r\n");
    }
    let kept = read("mail", &mail);
    assert_eq!(
        (kept.subjects.len(), kept.skips),
        (1, vec![SkipReason::TooDeep])
    );
    // One boundary for all levels closes the outermost each time.
    let same = "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n".repeat(100_000);
    assert_eq!(read("mail", format!("{HEADER}{same}")).subjects.len(), 1);
}

#[test]
fn mime_million_parts() {
    let top = format!("{HEADER}Content-Type: multipart/mixed; boundary=b\r\n\r\n");
    let parts = repeated(b"--b\r\n\r\nx\r\n", 1_000_000);
    let kept = read_stream("mail", top.as_bytes().chain(parts).chain(&b"--b--\r\n"[..]));
    assert_eq!(
        (kept.subjects.len(), kept.skips),
        (1, vec![SkipReason::TooMany])
    );
    // Lines that resemble boundaries cost no more than other lines.
    let kept = read_stream(
        "mail",
        top.as_bytes().chain(repeated(b"--c\r\n", 4_000_000)),
    );
    assert_eq!(kept.subjects.len(), 1);
}

#[test]
fn mime_million_headers() {
    let kept = read_stream(
        "mail",
        HEADER
            .as_bytes()
            .chain(repeated(b"X-A: b\r\n", 1_000_000))
            .chain(&b"\r\ntext"[..]),
    );
    assert_eq!((kept.subjects.len(), kept.skips.len()), (1, 1));
    assert!(kept.skips[0].is_limit());
    let few = read_stream(
        "mail",
        HEADER
            .as_bytes()
            .chain(repeated(b"X-A: b\r\n", 20_000))
            .chain(&b"\r\ntext"[..]),
    );
    assert_eq!(
        (few.texts, few.skips),
        (vec!["text".to_string()], vec![SkipReason::TooMany])
    );
}

#[test]
fn mime_million_recipients() {
    let to = repeated(b"\"Some One\" <someone@example.org>,\r\n ", 1_000_000);
    let kept = read_stream(
        "mail",
        b"To: "
            .chain(to)
            .chain(&b"x@example.org\r\nFrom: a@bank.example\r\n\r\ntext"[..]),
    );
    assert_eq!(kept.skips, [SkipReason::TooLarge]);
    let to = repeated(b"someone@example.org, ", 100_000);
    let kept = read_stream(
        "mail",
        b"To: "
            .chain(to)
            .chain(&b"x@example.org\r\nSubject: found\r\n\r\ntext"[..]),
    );
    assert_eq!(
        (kept.subjects, kept.skips),
        (vec!["found".to_string()], vec![])
    );
    assert!(kept.debug.contains("to: Some(\"someone@example.org\")"));
}

fn html(body: &str) -> Kept {
    read(
        "mail",
        format!("{HEADER}Content-Type: text/html; charset=utf-8\r\n\r\n{body}"),
    )
}

#[test]
fn html_depth_100k() {
    let kept = html(&format!(
        "{}deep{}",
        "<div>".repeat(100_000),
        "</div>".repeat(100_000)
    ));
    assert_eq!(kept.texts, ["deep"]);
    assert_eq!(
        html(&format!("{}deep", "<b><i><table><tr><td>".repeat(50_000))).texts,
        ["deep"]
    );
}

#[test]
fn html_attr_1m() {
    let long = "x".repeat(1 << 20);
    assert_eq!(
        html(&format!("<p title=\"{long}\">after</p>")).texts,
        ["after"]
    );
    assert_eq!(html(&format!("before<p title=\"{long}")).texts, ["before"]);
    // Openings that nothing closes, of every kind.
    for piece in [
        "<",
        "<a",
        "<a href=\"",
        "<!--",
        "</",
        "<!",
        "&",
        "&#",
        "<style>",
        "</style",
        "<a href=x ",
        "='\"<",
    ] {
        let kept = html(&piece.repeat((2 << 20) / piece.len()));
        assert_eq!(kept.skips.len() + kept.subjects.len(), 1, "{piece}");
    }
}

/// A mailbox in which every way of writing a text occurs.
fn mailbox() -> Vec<u8> {
    let fixtures = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures");
    let mut all =
        std::fs::read(format!("{fixtures}/mbox/takeout-labels-and-languages.mbox")).unwrap();
    for name in [
        "apple-mail-text-around-picture",
        "gb18030-words-split-inside-a-character",
        "html-only-newsletter",
    ] {
        all.extend_from_slice(format!("\n{SEPARATOR}").as_bytes());
        all.extend(std::fs::read(format!("{fixtures}/mail/{name}.eml")).unwrap());
    }
    all
}

#[test]
fn mbox_cut_at_every_sixteenth() {
    let all = mailbox();
    let whole = read("mbox", &all).subjects;
    assert_eq!(whole.len(), 6);
    for cut in (0..all.len()).step_by(16) {
        let kept = read("mbox", &all[..cut]);
        // All but the mail that was cut are as before, and nothing is invented.
        let before = kept.subjects.len().saturating_sub(1);
        assert_eq!(kept.subjects[..before], whole[..before], "cut at {cut}");
        assert!(
            kept.subjects.len() + kept.skips.len() >= 1 && kept.skips.len() <= 1,
            "cut at {cut}"
        );
    }
}

#[test]
fn mail_with_nul_bytes() {
    let kept = read(
        "mail",
        format!("{HEADER}X-\0: \0\r\nSubject: \0\r\n\r\nbefore\0after\0"),
    );
    assert_eq!(kept.texts, ["before\0after\0"]);
    let kept = read_stream(
        "mbox",
        SEPARATOR
            .as_bytes()
            .chain(HEADER.as_bytes())
            .chain(&b"\r\n"[..])
            .chain(repeated(&[0; 4096], 10_000)),
    );
    assert_eq!(kept.subjects.len(), 1);
    assert!(kept.texts[0].len() <= Limits::default().mail_text_bytes);
}

#[test]
fn attach_name_60() {
    let roots = [
        "../../x",
        "/etc/x",
        "C:\\x",
        "\\\\host\\x",
        "x:stream",
        "CON",
        "nul.txt",
        "x. ",
        ".",
        "..",
        "~/.profile",
        "\u{202e}fdp.exe",
    ];
    let ways = [
        "filename=\"{}\"",
        "filename={}",
        "filename*=UTF-8''{}",
        "filename*0=\"{}\"; filename*1=\"{}\"",
        "name=\"=?utf-8?Q?{}?=\"",
    ];
    let mut names = 0;
    for way in ways {
        for root in roots {
            let name = way.replace("{}", &format!("{root}-canary"));
            let mail = format!(
                "{HEADER}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Disposition: attachment; {name}\r\n\r\nhidden\r\n--b\r\n\r\nseen\r\n--b--\r\n"
            );
            let kept = read("mail", mail);
            assert_eq!(kept.texts, ["seen"], "{name}");
            assert!(!kept.debug.contains("canary"), "{name}");
            names += 1;
        }
    }
    assert_eq!(names, 60);
}

#[test]
fn mbox_from_line_in_body() {
    let body = format!("one\n\nFrom now on\n\nFrom: x\n> {SEPARATOR}{SEPARATOR}two");
    let kept = read(
        "mbox",
        format!("{SEPARATOR}{HEADER}\n{body}\n\n{SEPARATOR}{HEADER}\nlast"),
    );
    assert_eq!(kept.texts, [body.as_str(), "last"]);
    // Lines that resemble separators cost no more than other lines.
    let text = repeated(b"\n\nFrom Fri Sep 16 22:26:51\n\nFrom ", 1_000_000);
    let kept = read_stream(
        "mbox",
        SEPARATOR.as_bytes().chain(HEADER.as_bytes()).chain(text),
    );
    assert_eq!(kept.subjects.len(), 1);
    let kept = read_stream(
        "mbox",
        repeated(format!("{SEPARATOR}\n").as_bytes(), 300_000),
    );
    assert_eq!((kept.subjects.len(), kept.skips.len()), (0, 300_000));
}

#[test]
fn boundary_never_closed() {
    let open = format!(
        "{HEADER}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\ntext\r\n--b\r\nContent-Type: image/png\r\n\r\n"
    );
    let picture = repeated(
        b"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk\r\n",
        1_000_000,
    );
    let kept = read_stream(
        "mbox",
        SEPARATOR
            .as_bytes()
            .chain(open.as_bytes())
            .chain(picture)
            .chain(&b"\r\nFrom - Fri Sep 16 22:26:51 2016\nSubject: next\r\n\r\n"[..]),
    );
    assert_eq!(
        (kept.texts, kept.skips),
        (vec!["text".to_string(), String::new()], vec![])
    );
    assert_eq!(read("mail", open).skips, [SkipReason::CutOff]);
}

#[test]
fn header_line_10mb() {
    for name in [
        "Subject: ",
        "X-Long: ",
        "",
        "From: \"",
        "Subject: =?utf-8?Q?",
        "Content-Type: multipart/mixed; boundary=",
        "Authentication-Results: (",
        "Date: ",
    ] {
        let long = repeated(b"0123456789abcdef", 655_360);
        let mailbox = SEPARATOR
            .as_bytes()
            .chain(HEADER.as_bytes())
            .chain(name.as_bytes())
            .chain(long);
        let kept = read_stream(
            "mbox",
            mailbox.chain(format!("\r\n\r\ntext\n\n{SEPARATOR}{HEADER}\r\nnext").as_bytes()),
        );
        assert_eq!(
            (kept.texts.last().unwrap().as_str(), kept.skips),
            ("next", vec![SkipReason::TooLarge]),
            "{name}"
        );
    }
}

#[test]
fn mail_of_500_mb_streams() {
    let open = format!(
        "{SEPARATOR}{HEADER}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/zip\r\n\r\n"
    );
    let attachment = repeated(&[b'A'; 76], 7_000_000);
    let kept = read_stream(
        "mbox",
        open.as_bytes()
            .chain(attachment)
            .chain(&b"\r\n--b\r\n\r\nafter it\r\n--b--\r\n"[..]),
    );
    assert_eq!(
        (kept.texts, kept.skips),
        (vec!["after it".to_string()], vec![])
    );
}

#[test]
fn vcard_cut_at_every_sixteenth() {
    let fixtures = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/vcard");
    for name in [
        "android-2-1-quoted-printable",
        "google-3-0-several",
        "4-0-links-and-folds",
    ] {
        let all = std::fs::read(format!("{fixtures}/{name}.vcf")).unwrap();
        for cut in (0..all.len()).step_by(16) {
            let kept = read("vcard", &all[..cut]);
            assert!(
                kept.skips.iter().all(|s| *s == SkipReason::CutOff) && kept.skips.len() <= 1,
                "{name} at {cut}"
            );
        }
    }
}

#[test]
fn vcard_million_lines() {
    let card = |lines| {
        b"BEGIN:VCARD\nVERSION:3.0\nFN:a\n"
            .chain(lines)
            .chain(&b"END:VCARD\nBEGIN:VCARD\nTEL:+12025550100\nEND:VCARD\n"[..])
    };
    let kept = read_stream("vcard", card(repeated(b"TEL:+12025550101\n", 1_000_000)));
    assert_eq!(
        (kept.contacts, kept.numbers, kept.skips),
        (1, 1, vec![SkipReason::TooMany])
    );
    let kept = read_stream("vcard", card(repeated(b" folded", 10_000_000)));
    assert_eq!((kept.contacts, kept.skips.len()), (1, 1));
    let kept = read_stream(
        "vcard",
        card(repeated(
            b"PHOTO:AAAAAAAAAAAAAAAAAAAAAAAA\n BBBBBBBBBBBBBB\n",
            1_000_000,
        )),
    );
    assert_eq!((kept.contacts, kept.skips), (2, vec![]));
    let kept = read_stream("vcard", repeated(b"BEGIN:VCARD\n", 1_000_000));
    assert_eq!(kept.skips.len(), 1_000_000);
}

#[test]
fn a_head_of_one_piece_over_and_over_is_recognized_by_no_format() {
    for piece in [
        "\n",
        "From ",
        "From: a\n",
        " \n",
        "a:",
        "\0",
        "BEGIN:VCARD",
        "\u{feff}",
    ] {
        let bytes = piece.repeat((64 << 10) / piece.len());
        for id in ["mail", "mbox", "vcard"] {
            let head = Head {
                bytes: bytes.as_bytes(),
                whole: false,
            };
            assert!(!format(id).recognizes(head), "{id}: {piece:?}");
        }
    }
}
