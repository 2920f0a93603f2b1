use super::super::mail::tests::Seen;
use super::*;
use crate::lines::LINE;
use proptest::prelude::*;
use ringoff_model::{Contact, Observation, SkipReason, Skipped};

#[derive(Default)]
struct Names(Vec<String>, Vec<SkipReason>);

impl Sink for Names {
    fn begin(&mut self, _: &str, _: &str) {}
    fn observation(&mut self, observation: Observation<'_>) -> Flow {
        if let Observation::Contact(Contact {
            name,
            organisation,
            numbers,
            emails,
            ..
        }) = observation
        {
            let organisation = organisation.unwrap_or_default();
            self.0.push(format!(
                "{name}|{organisation}|{}|{}",
                numbers.join(","),
                emails.join(",")
            ));
        }
        Flow::Continue
    }
    fn skipped(&mut self, skipped: Skipped) -> Flow {
        self.1.push(skipped.reason);
        Flow::Continue
    }
    fn unrecognized(&mut self, _: &str) {}
    fn failed(&mut self, _: &str, _: &ReadError) {}
    fn progress(&mut self, _: u64) -> Flow {
        Flow::Continue
    }
}

fn read(cards: &[u8]) -> Names {
    let mut names = Names::default();
    VCard
        .read(&mut &*cards, &Limits::default(), &mut names)
        .unwrap();
    names
}

fn one(body: &str) -> String {
    let names = read(
        format!(
            "BEGIN:VCARD\r\n{}\r\nEND:VCARD\r\n",
            body.replace('\n', "\r\n")
        )
        .as_bytes(),
    );
    assert_eq!((names.0.len(), names.1), (1, vec![]), "{body}");
    names.0[0].clone()
}

#[test]
fn quoted_printable_with_soft_breaks_is_read_with_and_without_a_character_set() {
    let qp = "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=90=D0=B9=\n=D0=B3=D2=AF=D0=BB\nTEL;CELL:+77000001234";
    assert_eq!(one(&format!("VERSION:2.1\n{qp}")), "Айгүл||+77000001234|");
    assert_eq!(
        one("VERSION:2.1\nFN;QUOTED-PRINTABLE:=D0=90=D0=B9"),
        "Ай|||"
    );
    assert_eq!(
        one("VERSION:2.1\nNOTE;ENCODING=QUOTED-PRINTABLE:a=\nTEL:1=\nTEL:2\nTEL:+77000001234"),
        "||+77000001234|"
    );
}

#[test]
fn grouped_folded_and_linked_values_are_read() {
    assert_eq!(
        one(
            "VERSION:3.0\nN:Doe;Jo;;;\nFN:Jo\n  Doe\nitem1.TEL;type=pref:+1 202-555-0100\nitem1.X-ABLabel:x"
        ),
        "Jo Doe||+1 202-555-0100|"
    );
    assert_eq!(
        one(
            "VERSION:4.0\nFN:Jo\nTEL;VALUE=uri;TYPE=cell:tel:+44-7700-900123;ext=5\nEMAIL:jo@b.example\nEMAIL:x@b.example"
        ),
        "Jo||+44-7700-900123|jo@b.example,x@b.example"
    );
    assert_eq!(
        one("VERSION:3.0\nN:Ивановна;Анна;;;\nORG:Пример;Отдел"),
        "Анна Ивановна|Пример||"
    );
    assert_eq!(one("VERSION:3.0\nN:王;小明;;;"), "王小明|||");
}

#[test]
fn pictures_are_stepped_over_however_their_lines_look() {
    let picture = "AAAA/BBB+".repeat(2000);
    for body in [
        format!("PHOTO;BASE64:{picture}"),
        format!("PHOTO;ENCODING=BASE64:AA\n {picture}\n"),
        format!("PHOTO;BASE64:\n{picture}\n{picture}\n"),
    ] {
        assert_eq!(one(&format!("VERSION:2.1\n{body}\nFN:Jo")), "Jo|||");
    }
}

#[test]
fn a_bad_card_costs_that_card() {
    let names = read(b"BEGIN:VCARD\nFN:a\nBEGIN:VCARD\nFN:b\nEND:VCARD\nstray\nBEGIN:VCARD\nNOTE:x\nEND:VCARD\nBEGIN:VCARD\nFN:c\n");
    assert_eq!(names.0, ["b|||"]);
    assert_eq!(
        names.1,
        [SkipReason::Malformed, SkipReason::Empty, SkipReason::CutOff]
    );
}

#[test]
fn old_character_sets_are_guessed() {
    let card = "BEGIN:VCARD\nVERSION:2.1\nFN:Анна Примерова из отдела доставки\nEND:VCARD\n";
    assert_eq!(
        read(&encoding_rs::WINDOWS_1251.encode(card).0).0,
        ["Анна Примерова из отдела доставки|||"]
    );
    let utf16: Vec<u8> = card.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(
        read(&[b"\xff\xfe", utf16.as_slice()].concat()).0,
        ["Анна Примерова из отдела доставки|||"]
    );
}

#[test]
fn a_number_in_quotes_and_parameters_of_every_version_is_read() {
    assert_eq!(
        one(
            "VERSION:4.0\nFN;ALTID=1;SORT-AS=\"Doe:Jo;x\":Jo\\, Doe\ntel;type=\"voice,cell\";PREF=1:+1 202-555-0101"
        ),
        "Jo, Doe||+1 202-555-0101|"
    );
    assert_eq!(
        one("VERSION:2.1\nTEL;TYPE=2\"PHONE;CELL:+1 202-555-0102\nORG:;Desk"),
        "|Desk|+1 202-555-0102|"
    );
    assert_eq!(
        one("VERSION:2.1\nN;ENCODING=b:RG9lO0pv\nTEL:+1 202-555-0103"),
        "Jo Doe||+1 202-555-0103|"
    );
}

#[test]
fn nothing_hidden_in_a_value_becomes_a_property() {
    for body in [
        "FN:Jo\\nTEL:+1 202-555-0101",
        "FN:Jo\nNOTE:x\n TEL:+1 202-555-0101",
        "FN:Jo\nNOTE;QUOTED-PRINTABLE:x=\nTEL:+1 202-555-0101",
        "FN:Jo\nPHOTO;X=\"TEL:+1 202-555-0101\":x",
        "FN:Jo\nX-TEL:+1 202-555-0101\nTEL.x:+1 202-555-0101",
    ] {
        assert!(one(body).ends_with("|||"), "{body}");
    }
}

#[test]
fn a_card_of_separators_or_of_more_than_a_person_has_costs_little() {
    let card =
        |body: &str| format!("BEGIN:VCARD\n{body}\nEND:VCARD\nBEGIN:VCARD\nFN:b\nEND:VCARD\n");
    let folded = format!("{}\n", "\\;".repeat(8_000))
        .repeat(200)
        .replace('\n', "\n ");
    let many = "TEL:1\n".repeat(Limits::default().headers + 1);
    let long = format!("FN:{}", "x".repeat(LINE));
    let photo = format!(
        "FN;ENCODING=b:{}",
        format!("{}\n ", "QUJD".repeat(10_000)).repeat(200)
    );
    for (body, reason) in [
        (many, SkipReason::TooMany),
        (long, SkipReason::TooLarge),
        (photo, SkipReason::TooLarge),
    ] {
        let names = read(card(&body).as_bytes());
        assert_eq!((names.0, names.1), (vec!["b|||".to_owned()], vec![reason]));
    }
    let separators = read(card(&format!("N:;{};\n{folded}", ";".repeat(30_000))).as_bytes());
    assert_eq!(separators.0, ["b|||"]);
    assert_eq!(separators.1.len(), 1);
}

proptest! {
    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let mut seen = Seen::default();
        VCard.read(&mut bytes.as_slice(), &Limits::default(), &mut seen).unwrap();
    }

    #[test]
    fn arbitrary_lines_of_a_card_never_panic(lines in proptest::collection::vec("(item1\\.)?(TEL|N|FN|ORG|EMAIL|VERSION)(;[A-Z=\",;-]{0,20})?(;ENCODING=(B|b|QUOTED-PRINTABLE|BASE64))?[:;,.]?.{0,30}", 0..20)) {
        let card = format!("BEGIN:VCARD\n{}\nEND:VCARD\n", lines.join("\n"));
        let names = read(card.as_bytes());
        prop_assert!(names.0.len() + names.1.len() <= 1 + card.matches("BEGIN").count());
    }
}
