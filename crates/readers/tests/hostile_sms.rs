//! Text archives made to break a reader. Each must end in an error by name or cost only the entry
//! that is wrong; the large ones are streamed from memory and must take none.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common;

use common::{Kept, format, read_named, read_with};
use ringoff_model::{Place, SkipReason};
use ringoff_readers::{Limits, ReadError};
use std::io::{self, Read};

const XML: &str = "sms-backup-restore";
const JSON: &str = "sms-ie";

fn xml(bytes: &[u8]) -> (Kept, Result<(), ReadError>) {
    read_with(format(XML), bytes, &Limits::default())
}

fn sms(body: &str) -> String {
    format!("<sms address=\"900\" date=\"1700000000000\" type=\"1\" body=\"{body}\" />\n")
}

/// A text repeated so many times, without holding it.
struct Repeated<'a> {
    unit: &'a [u8],
    times: usize,
    at: usize,
}

impl Read for Repeated<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let mut written = 0;
        while written < buf.len() && self.times > 0 {
            let rest = &self.unit[self.at..];
            let length = rest.len().min(buf.len() - written);
            buf[written..written + length].copy_from_slice(&rest[..length]);
            written += length;
            self.at += length;
            if self.at == self.unit.len() {
                (self.at, self.times) = (0, self.times - 1);
            }
        }
        Ok(written)
    }
}

fn repeated(
    id: &str,
    start: &str,
    unit: &str,
    times: usize,
    end: &str,
) -> (Kept, Result<(), ReadError>) {
    let mut kept = Kept::default();
    let middle = Repeated {
        unit: unit.as_bytes(),
        times,
        at: 0,
    };
    let mut input = start.as_bytes().chain(middle).chain(end.as_bytes());
    let result = format(id).read(&mut input, &Limits::default(), &mut kept);
    (kept, result)
}

fn refused_as_doctype(text: &str) {
    let (kept, result) = read_named("x.xml", text.as_bytes(), Limits::default());
    assert!(matches!(result, Err(ReadError::Doctype)), "{result:?}");
    assert_eq!(kept.observations.len(), 0);
    assert_eq!(kept.files, [("x.xml".to_owned(), XML.to_owned())]);
}

#[test]
fn xml_billion_laughs() {
    let mut dtd = String::from("<?xml version='1.0'?>\n<!DOCTYPE smses [\n<!ENTITY l0 \"ha\">\n");
    for level in 1..10 {
        let inner = format!("&l{};", level - 1).repeat(10);
        dtd += &format!("<!ENTITY l{level} \"{inner}\">\n");
    }
    refused_as_doctype(&format!(
        "{dtd}]>\n<smses count=\"1\">{}</smses>",
        sms("&l9;")
    ));
}

#[test]
fn xml_param_entity() {
    refused_as_doctype(&format!(
        "<!DOCTYPE smses [<!ENTITY % a \"<!ENTITY b 'x'>\"> %a;]><smses>{}</smses>",
        sms("&b;")
    ));
}

#[test]
fn xml_xxe_file() {
    refused_as_doctype(&format!(
        "<!DOCTYPE smses [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><smses>{}</smses>",
        sms("&x;")
    ));
    // Without a declaration the reference is only text.
    let (kept, _) = xml(format!("<smses>{}</smses>", sms("&x;")).as_bytes());
    assert_eq!(kept.texts(), ["&x;"]);
}

#[test]
fn xml_surrogate_pair_emoji() {
    let (kept, result) = xml(format!("<smses>{}</smses>", sms("hi &#55357;&#56838;")).as_bytes());
    assert!(result.is_ok());
    assert_eq!((kept.texts(), kept.skipped.len()), (vec!["hi 😆"], 0));
}

#[test]
fn xml_lone_surrogate() {
    let (kept, _) = xml(format!("<smses>{}</smses>", sms("&#55357;a&#56838;")).as_bytes());
    assert_eq!(
        (kept.texts(), kept.skipped.len()),
        (vec!["\u{fffd}a\u{fffd}"], 0)
    );
}

#[test]
fn xml_nul_ref() {
    let (kept, _) = xml(format!("<smses>{}</smses>", sms("a&#0;b&#x0;c")).as_bytes());
    assert_eq!(
        (kept.texts(), kept.skipped.len()),
        (vec!["a\u{fffd}b\u{fffd}c"], 0)
    );
}

#[test]
fn xml_depth_5m() {
    let end = format!("{}</smses>", sms("after the depth"));
    let (kept, result) = repeated(XML, "<smses>", "<a>", 5_000_000, &end);
    assert!(result.is_ok());
    assert_eq!(kept.reasons(), [SkipReason::TooDeep]);
    assert_eq!(kept.texts(), ["after the depth"]);
}

#[test]
fn xml_depth_inside_a_message_costs_that_message() {
    let start = "<smses><mms date=\"1\" address=\"1\"><parts><part ct=\"text/plain\" text=\"x\"/>";
    let end = format!("</mms>{}</smses>", sms("next"));
    let (kept, _) = repeated(XML, start, "<a>", 1_000, &end);
    assert_eq!(
        (kept.reasons(), kept.texts()),
        (vec![SkipReason::TooDeep], vec!["next"])
    );
    assert_eq!(kept.skipped[0].place, Place::Entry(1));
}

#[test]
fn json_depth_1m() {
    let start = "[{\"address\":\"900\",\"date\":\"1\",\"body\":";
    let deep = "[".repeat(1_000_000) + &"]".repeat(1_000_000);
    let end = "},{\"address\":\"900\",\"date\":\"1700000000000\",\"body\":\"after the depth\"}]";
    let (kept, result) = repeated(JSON, start, &deep, 1, end);
    assert!(result.is_ok());
    assert_eq!(kept.reasons(), [SkipReason::TooDeep]);
    assert_eq!(kept.texts(), ["after the depth"]);
}

#[test]
fn xml_cut_at_every_sixteenth() {
    let messages: String = (0..40)
        .map(|n| sms(&format!("message &amp; {n} &#55357;&#56838;")))
        .collect();
    let whole = format!("<?xml version='1.0'?><smses count='40'>\n{messages}</smses>");
    let full = xml(whole.as_bytes()).0;
    for sixteenth in 1..16 {
        let cut = &whole.as_bytes()[..whole.len() * sixteenth / 16];
        let (kept, result) = xml(cut);
        let complete = cut.windows(3).filter(|w| w == b" />").count();
        assert!(result.is_ok());
        assert_eq!(kept.reasons(), [SkipReason::CutOff], "{sixteenth}/16");
        assert_eq!(kept.skipped[0].place, Place::Entry(complete as u64 + 1));
        assert_eq!(kept.observations, full.observations[..complete]);
    }
}

#[test]
fn json_cut_at_every_sixteenth() {
    let row = |n| {
        format!("{{\"address\":\"900\",\"date\":\"1700000000000\",\"body\":\"m {n} \\\"\\u0041\"}}")
    };
    let rows: Vec<String> = (0..40).map(row).collect();
    for (whole, array) in [
        (format!("[{}]", rows.join(",\n")), true),
        (rows.join("\n"), false),
    ] {
        for sixteenth in 1..16 {
            let cut = &whole.as_bytes()[..whole.len() * sixteenth / 16];
            let (kept, result) = read_with(format(JSON), cut, &Limits::default());
            let complete = cut.iter().filter(|b| **b == b'}').count();
            assert!(result.is_ok());
            assert_eq!(kept.observations.len(), complete, "{sixteenth}/16");
            let in_object = cut.iter().filter(|b| **b == b'{').count() > complete;
            let expected = if array || in_object {
                vec![SkipReason::CutOff]
            } else {
                vec![]
            };
            assert_eq!(kept.reasons(), expected, "{sixteenth}/16");
        }
    }
}

#[test]
fn xml_picture_of_any_size_is_stepped_over() {
    let start = "<smses><mms date=\"1700000000\" msg_box=\"1\" address=\"+77000001234\"><parts>\
                 <part ct=\"text/plain\" text=\"before\" /><part ct=\"image/jpeg\" data=\"";
    let end = "\" text=\"null\" /><part ct=\"text/plain\" text=\"after\" /></parts></mms></smses>";
    for times in [0, 1, 4_000, 8_191, 8_192, 1_000_000] {
        let (kept, result) = repeated(XML, start, "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBD", times, end);
        assert!(result.is_ok());
        assert_eq!(
            (kept.texts(), kept.skipped.len()),
            (vec!["before\nafter"], 0),
            "{times}"
        );
    }
}

#[test]
fn xml_text_beyond_the_limit_costs_its_message() {
    let start = format!("<smses>{}<sms address=\"1\" body=\"", sms("first"));
    let end = format!("\" date=\"1\" />{}</smses>", sms("last"));
    let (kept, result) = repeated(XML, &start, "0123456789abcdef", 1 << 20, &end);
    assert!(result.is_ok());
    assert_eq!(
        (kept.texts(), kept.reasons()),
        (vec!["first", "last"], vec![SkipReason::TooLarge])
    );
}

#[test]
fn xml_tag_of_endless_attributes_costs_its_message() {
    let start = format!("<smses>{}<sms address=\"1\" ", sms("first"));
    let end = format!("/>{}</smses>", sms("last"));
    let (kept, result) = repeated(XML, &start, "a=\"b\" ", 1 << 20, &end);
    assert!(result.is_ok());
    assert_eq!(
        (kept.texts(), kept.reasons()),
        (vec!["first", "last"], vec![SkipReason::TooLarge])
    );
}

#[test]
fn xml_part_without_end_quote_costs_its_message() {
    let text = format!(
        "<smses><mms date=\"1\" address=\"1\"><parts><part data=\"{} /></parts></mms>{}</smses>",
        "A".repeat(600_000),
        sms("next")
    );
    let (kept, result) = xml(text.as_bytes());
    assert!(result.is_ok());
    assert_eq!(
        (kept.texts(), kept.reasons()),
        (vec!["next"], vec![SkipReason::Malformed])
    );
}

#[test]
fn xml_parts_without_number_cost_their_message() {
    let start = "<smses><mms date=\"1\" address=\"1\"><parts>";
    let end = format!("</parts></mms>{}</smses>", sms("next"));
    let (kept, _) = repeated(
        XML,
        start,
        "<part ct=\"text/plain\" text=\"x\"/>",
        3_000,
        &end,
    );
    assert_eq!(
        (kept.texts(), kept.reasons()),
        (vec!["next"], vec![SkipReason::TooMany])
    );
}

#[test]
fn json_objects_without_number_cost_their_message() {
    let start = "[{\"date\":\"1\",\"msg_box\":\"1\",\"__parts\":[{}";
    let end = "]},{\"address\":\"900\",\"date\":\"1\",\"body\":\"next\"}]";
    let (kept, _) = repeated(JSON, start, ",{\"__parts\":[{},{}]}", 100_000, end);
    assert_eq!(
        (kept.texts(), kept.reasons()),
        (vec!["next"], vec![SkipReason::TooMany])
    );
}

#[test]
fn json_picture_of_any_size_is_stepped_over() {
    let start =
        "[{\"date\":\"1\",\"msg_box\":\"1\",\"parts\":[{\"ct\":\"image/jpeg\",\"binary_data\":\"";
    let end = "\\u003d\"},{\"ct\":\"text/plain\",\"text\":\"after\"}]}]";
    for times in [1, 1_000, 300_000] {
        let (kept, result) = repeated(
            JSON,
            start,
            "\\/9j\\/4AAQSkZJRgABAQAAAQABAAD\\u002b",
            times,
            end,
        );
        assert!(result.is_ok());
        assert_eq!(
            (kept.texts(), kept.skipped.len()),
            (vec!["after"], 0),
            "{times}"
        );
    }
}

#[test]
fn json_text_beyond_the_limit_costs_its_message() {
    let start = "{\"address\":\"1\",\"date\":\"1\",\"body\":\"";
    let end = "\"}\n{\"address\":\"900\",\"date\":\"1\",\"body\":\"next\"}\n";
    let (kept, _) = repeated(JSON, start, "words and words ", 1 << 20, end);
    assert_eq!(
        (kept.texts(), kept.reasons()),
        (vec!["next"], vec![SkipReason::TooLarge])
    );
    assert_eq!(kept.skipped[0].place, Place::Line(1));
}

#[test]
fn utf16_sms_xml() {
    let text = format!(
        "<?xml version='1.0' encoding='UTF-16'?><smses>{}</smses>",
        sms("код 😀 4821")
    );
    for (mark, order) in [
        (vec![0xff, 0xfe], u16::to_le_bytes as fn(u16) -> [u8; 2]),
        (vec![0xfe, 0xff], u16::to_be_bytes),
        (vec![], u16::to_le_bytes),
    ] {
        let bytes: Vec<u8> = mark
            .into_iter()
            .chain(text.encode_utf16().flat_map(order))
            .collect();
        let (kept, result) = read_named("a.xml", &bytes, Limits::default());
        assert!(result.is_ok());
        assert_eq!(kept.texts(), ["код 😀 4821"]);
    }
}

#[test]
fn xml_in_a_declared_8_bit_character_set() {
    let mut bytes = b"<?xml version='1.0' encoding='windows-1251'?><smses>".to_vec();
    bytes.extend_from_slice(
        b"<sms address=\"1\" date=\"1\" type=\"1\" body=\"\xea\xee\xe4\" /></smses>",
    );
    assert_eq!(xml(&bytes).0.texts(), ["код"]);
}

#[test]
fn empty_file() {
    let (kept, result) = read_named("empty.xml", b"", Limits::default());
    assert!(result.is_ok());
    assert_eq!(kept.unrecognized, ["empty.xml"]);
    for id in [XML, JSON] {
        let (kept, result) = read_with(format(id), b"", &Limits::default());
        assert!(result.is_ok() && kept.observations.is_empty());
    }
}

#[test]
fn a_receiver_that_says_stop_is_obeyed_at_once() {
    let many: String = (0..1_000).map(|n| sms(&n.to_string())).collect();
    let text = format!("<smses>{many}</smses>");
    let mut kept = Kept {
        stop_after: Some(3),
        ..Kept::default()
    };
    let result = format(XML).read(&mut text.as_bytes(), &Limits::default(), &mut kept);
    assert!(result.is_ok());
    assert_eq!((kept.observations.len(), kept.skipped.len()), (3, 0));
}

#[test]
fn what_came_before_a_failing_disk_is_handed_over() {
    struct Failing;
    impl Read for Failing {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("gone"))
        }
    }
    let text = format!("<smses>{}", sms("before"));
    let mut kept = Kept::default();
    let mut input = text.as_bytes().chain(Failing);
    let result = format(XML).read(&mut input, &Limits::default(), &mut kept);
    assert!(matches!(result, Err(ReadError::Io { .. })), "{result:?}");
    assert_eq!((kept.texts(), kept.skipped.len()), (vec!["before"], 0));
}

#[test]
fn no_message_suffers_from_where_the_window_ends() {
    for padding in [0, 1, 7, 50, 133] {
        let bodies: Vec<String> = (0..5_000)
            .map(|n| format!("№ {n} &amp; {}", "слово ".repeat(n % 23)))
            .collect();
        let messages: String = bodies.iter().map(|body| sms(body)).collect();
        let text = format!(
            "<smses><!--{}-->{messages}</smses>",
            "-".repeat(padding + 300_000)
        );
        let (kept, result) = xml(text.as_bytes());
        assert!(result.is_ok() && kept.skipped.is_empty());
        let expected: Vec<String> = bodies.iter().map(|b| b.replace("&amp;", "&")).collect();
        assert_eq!(kept.texts(), expected, "{padding}");
    }
}

proptest::proptest! {
    #[test]
    fn bytes_changed_at_random_never_panic_and_cost_few_messages(
        changes in proptest::collection::vec((0_usize..6_000, proptest::prelude::any::<u8>()), 1..6),
        json in proptest::prelude::any::<bool>(),
    ) {
        let row = |n: u32| if json {
            format!("{{\"address\":\"900\",\"date\":\"1700000000000\",\"type\":\"1\",\"body\":\"m {n}\"}}\n")
        } else {
            sms(&n.to_string())
        };
        let rows: String = (0..80).map(row).collect();
        let text = if json { rows } else { format!("<smses count='80'>{rows}</smses>") };
        let mut bytes = text.into_bytes();
        for (at, byte) in &changes {
            let at = at % bytes.len();
            // The first line decides between one object a line and one array: it stays a line.
            let breaks_first_line = json && *byte == b'\n' && at < 100;
            bytes[at] = if breaks_first_line { b' ' } else { *byte };
        }
        let id = if json { JSON } else { XML };
        let (kept, result) = read_with(format(id), &bytes, &Limits::default());
        // A comment, a quote or a bracket made by chance may hide more than its own entry.
        let opened = bytes.windows(2).any(|w| matches!(w, b"<!" | b"<?"));
        if result.is_ok() && !opened && !bytes.starts_with(b"[") {
            let lost = 80 - kept.observations.len().min(80);
            proptest::prop_assert!(lost <= 2 * changes.len(), "{lost} lost by {changes:?}");
        }
    }
}

#[test]
fn json_that_is_only_the_bracket_of_a_list() {
    for text in ["[", "[ ", "[\n", "[]", " [", "{", "%["] {
        let (kept, result) = read_with(format(JSON), text.as_bytes(), &Limits::default());
        assert!(result.is_ok(), "{text}");
        assert_eq!(kept.observations.len(), 0, "{text}");
    }
}
