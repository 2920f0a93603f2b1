use super::super::mail::tests::{Seen, piece};
use super::*;
use proptest::prelude::*;

fn read_by(bytes: &[u8], capacity: usize) -> Seen {
    let mut seen = Seen::default();
    read_mails(&mut &*bytes, &Limits::default(), &mut seen, capacity).unwrap();
    seen
}

fn texts(mailbox: &str) -> Vec<String> {
    let seen = read_by(mailbox.as_bytes(), BUFFER);
    assert_eq!(seen.skips, []);
    seen.texts
}

const FROM: &str = "From a@b.example Fri Sep 16 22:26:51 2016\n";

fn mail(text: &str) -> String {
    format!("{FROM}From: a@b.example\nSubject: s\n\n{text}\n")
}

#[test]
fn mails_are_split_at_lines_with_a_date_after_a_blank_line() {
    let mailbox = format!("\n{}\n{}", mail("one"), mail("two"));
    assert_eq!(texts(&mailbox), ["one", "two"]);
    assert_eq!(texts(&mailbox.replace('\n', "\r\n")), ["one", "two"]);
    assert_eq!(texts(&format!("\u{feff}{}", mail("one"))), ["one"]);
}

#[test]
fn a_missing_blank_line_is_forgiven_where_a_field_follows() {
    assert_eq!(
        texts(&format!("{}{}", mail("one"), mail("two"))),
        ["one", "two"]
    );
    assert_eq!(
        texts(&mail(&format!("quoted:\n{FROM}and prose"))),
        [format!("quoted:\n{FROM}and prose")]
    );
}

#[test]
fn from_in_a_text_does_not_split() {
    let body = "one\n\nFrom here on it is yours.\n\nFrom: not a field\n\nFrom Monday 9:00";
    assert_eq!(texts(&mail(body)), [body]);
}

#[test]
fn a_separator_without_a_date_begins_a_mail_where_a_header_follows() {
    for from in [
        "From ",
        "From -",
        "From 1844000000000000001@xxx",
        "From a@b.example",
        "From a@b.example пт 16 сен 2016 22:26:51",
        "From - Mon June 02 12:00:00 1997",
        "From a@b.example Fri Sep 16 22:26:51 2016 remote from relay",
        "From a@b.example\tfri sep 16 22:26:51 16",
        "From a@b.example Fri Sep 16 22:26:51 2016 WETDST",
    ] {
        let one = |text: &str| format!("{from}\n{}", &mail(text)[FROM.len()..]);
        assert!(Mbox.recognizes(Head {
            bytes: one("one").as_bytes(),
            whole: true
        }));
        assert_eq!(
            texts(&format!("{}\n{}", one("one"), one("two"))),
            ["one", "two"],
            "{from}"
        );
        assert_eq!(
            texts(&format!("{}\n{}", mail("one"), one("two"))),
            ["one", "two"],
            "{from}"
        );
    }
    for from in ["From ", "From -", "From a@b.example", "From 9:00 on"] {
        let prose = format!("quoted:\n\n{from}\nand: prose\n\nFrom: x\nTo: y");
        assert_eq!(texts(&mail(&prose)), [prose]);
    }
}

#[test]
fn escaped_from_lines_are_given_back() {
    assert_eq!(
        texts(&mail(">From a\n>>From b\n> From c")),
        ["From a\n>From b\n> From c"]
    );
}

#[test]
fn a_mail_without_a_date_takes_that_of_its_from_line() {
    let seen = read_by(mail("x").as_bytes(), BUFFER);
    assert!(seen.all[0].contains("1474064811000"), "{seen:?}");
}

#[test]
fn places_are_those_of_the_from_lines() {
    let first = mail("one");
    let seen = read_by(format!("{first}\n{}", mail("two")).as_bytes(), LEAST);
    assert!(
        seen.all[1].contains(&format!("Byte({})", first.len() + 1)),
        "{seen:?}"
    );
}

#[test]
fn a_separator_is_found_wherever_a_buffer_ends() {
    let second = mail("two");
    for padding in LEAST - 300..LEAST + 10 {
        let mailbox = format!("{}\n{second}", mail(&"x".repeat(padding)));
        let seen = read_by(mailbox.as_bytes(), LEAST);
        assert_eq!(
            seen.texts.last().map(String::as_str),
            Some("two"),
            "{padding}"
        );
        assert_eq!(seen.texts.len(), 2, "{padding}");
    }
}

#[test]
fn a_receiver_that_stops_is_obeyed() {
    struct Once(usize);
    impl Sink for Once {
        fn begin(&mut self, _: &str, _: &str) {}
        fn observation(&mut self, _: ringoff_model::Observation<'_>) -> Flow {
            self.0 += 1;
            Flow::Stop
        }
        fn skipped(&mut self, _: Skipped) -> Flow {
            Flow::Stop
        }
        fn unrecognized(&mut self, _: &str) {}
        fn failed(&mut self, _: &str, _: &ReadError) {}
        fn progress(&mut self, _: u64) -> Flow {
            Flow::Continue
        }
    }
    let mut once = Once(0);
    let mailbox = format!("{}\n{}", mail("one"), mail("two"));
    Mbox.read(&mut mailbox.as_bytes(), &Limits::default(), &mut once)
        .unwrap();
    assert_eq!(once.0, 1);
}

proptest! {
    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        read_by(&bytes, BUFFER);
    }

    #[test]
    fn any_buffer_gives_the_same_mails(pieces in proptest::collection::vec(piece(), 0..60), capacity in LEAST..9000) {
        let bytes = [FROM.as_bytes(), &pieces.concat()].concat();
        prop_assert_eq!(read_by(&bytes, capacity), read_by(&bytes, 1 << 20));
    }
}
