//! Every letter in every language, as text and as PDF.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common;

use common::{assert_same, bare, full, pages, read_back};
use ringoff_letters::*;
use ringoff_model::LetterKind;
use ringoff_words::Words;

fn each() -> impl Iterator<Item = (LetterKind, Lang, String)> {
    LetterKind::ALL.into_iter().flat_map(|kind| {
        Lang::ALL
            .into_iter()
            .map(move |lang| (kind, lang, format!("{}-{}", kind.slug(), lang.tag())))
    })
}

#[test]
fn the_pdf_of_every_letter_holds_its_text() {
    for (kind, lang, name) in each() {
        let letter = document(kind, lang, None, &full()).unwrap();
        assert_eq!(
            letter.gaps(),
            Vec::<&str>::new(),
            "{name} has gaps though all is known"
        );
        assert_same(&letter, &[lang], &name);
        let count = pages(&letter.pdf().unwrap());
        assert!((1..=2).contains(&count), "{name} has {count} pages");
    }
}

#[test]
fn the_texts_read_as_they_were_approved() {
    for (kind, lang, name) in each() {
        let letter = document(kind, lang, None, &full()).unwrap();
        insta::assert_snapshot!(name, letter.text());
    }
}

#[test]
fn a_letter_without_any_data_is_a_form_to_fill_by_hand() {
    for (kind, lang, name) in each() {
        let letter = document(kind, lang, None, &LetterData::default()).unwrap();
        assert!(!letter.gaps().is_empty(), "{name}");
        let words = Words::new(lang.tag());
        let text = letter.text();
        for label in letter.gaps() {
            let below = words.bracketed("_", label);
            // Or the text before it names it.
            let before = text.lines().any(|line| {
                line.split("__").any(|part| {
                    let named = part.trim_end().strip_suffix([':', '：']);
                    let name = named.and_then(|named| named.rsplit([',', '，', '–']).next());
                    name.is_some_and(|name| label.ends_with(name.trim().to_lowercase().as_str()))
                })
            });
            assert!(text.contains(&below) || before, "{name}: {label}");
        }
        assert_same(&letter, &[lang], &name);
    }
}

#[test]
fn no_text_shows_the_seams_of_its_parts() {
    let mut sparse = full();
    sparse.closing_date = None;
    sparse.slip_number = None;
    sparse.charges.clear();
    sparse.balance = None;
    sparse.rules.clear();
    for data in [full(), sparse, LetterData::default()] {
        for (kind, lang, name) in each() {
            let text = document(kind, lang, None, &data).unwrap().text();
            for seam in [
                "..", " ,", " .", ",,", ";.", "( ", " )", "  ", "。。", "，。", "{", "}", "[", "⟦",
            ] {
                let found = text.lines().find(|line| line.contains(seam));
                assert_eq!(found, None, "{name} holds `{seam}`");
            }
        }
    }
}

#[test]
fn the_persons_own_language_follows_on_a_page_of_its_own() {
    let letter = document(LetterKind::Terminate, Lang::Ru, Some(Lang::ZhHans), &full()).unwrap();
    let text = letter.text();
    assert!(text.contains("Прошу с 20\u{a0}декабря\u{a0}2026"), "{text}");
    assert!(text.contains("译文"), "{text}");
    assert_same(&letter, &[Lang::Ru, Lang::ZhHans], "terminate ru+zh");
    assert_eq!(pages(&letter.pdf().unwrap()), 2);
    let alone = document(LetterKind::Terminate, Lang::Ru, Some(Lang::Ru), &full()).unwrap();
    assert_eq!(pages(&alone.pdf().unwrap()), 1);
}

#[test]
fn the_operators_own_name_of_a_form_is_used_in_its_language_only() {
    let mut data = full();
    data.form_title = Some(Phrase::from([(Lang::Kk, "Шартты бұзу өтініші")]));
    let title = |lang| {
        let letter = document(LetterKind::Terminate, lang, None, &data).unwrap();
        letter.title().to_owned()
    };
    assert_eq!(title(Lang::Kk), "Шартты бұзу өтініші");
    assert_eq!(title(Lang::Ru), "Заявление о расторжении договора");
}

#[test]
fn only_what_is_known_is_stated() {
    let mut data = full();
    data.balance = None;
    data.charges.clear();
    data.rules.clear();
    let letter = document(LetterKind::ComplaintOperator, Lang::En, None, &data).unwrap();
    for word in ["balance", "charged", "rely"] {
        assert!(!letter.text().contains(word), "{word}");
    }
}

#[test]
fn the_same_data_gives_the_same_bytes() {
    let make = || {
        let letter = document(LetterKind::Refund, Lang::Kk, None, &full()).unwrap();
        letter.pdf().unwrap()
    };
    assert_eq!(make(), make());
}

#[test]
fn a_text_beyond_the_limit_is_refused() {
    let mut data = full();
    data.free_text = Some("x".repeat(10_000_000).into());
    let fault = document(LetterKind::Terminate, Lang::En, None, &data).unwrap_err();
    assert!(matches!(fault, PaperError::TooLong { .. }), "{fault}");
}

#[test]
fn data_survives_json() {
    let json = serde_json::to_string(&full()).unwrap();
    assert_eq!(serde_json::from_str::<LetterData>(&json).unwrap(), full());
    assert_eq!(
        serde_json::from_str::<LetterData>("{}").unwrap(),
        LetterData::default()
    );
}

#[test]
fn what_a_stranger_writes_is_text_and_reads_no_file() {
    let long = "W".repeat(100);
    let payloads = [
        "#read(\"/etc/passwd\")",
        "#read(\"../../Cargo.toml\")",
        "#import \"@preview/cetz:0.2.0\": *",
        "#include \"/etc/hostname\"",
        "#image(\"/etc/passwd\")",
        "#eval(\"read(\\\"/etc/passwd\\\")\")",
        "#json(\"/etc/passwd\")",
        "#sys.inputs",
        "#sys.version",
        "#panic(\"x\")",
        "#let x = 1; #x",
        "#{while true {}}",
        "#set text(size: 99pt)",
        "#show: it => none",
        "#pagebreak()",
        "#link(\"http://example.org\")[x]",
        "#plugin(\"x.wasm\")",
        "$ sum_(i=0)^oo 1/i $",
        "$",
        "\\",
        "\\u{1F600}",
        "\\n\\t\\\"",
        "@label",
        "<label>",
        "*bold* _italic_",
        "= Heading",
        "- item + item / term: x",
        "`raw` ```typ #read(\"x\")```",
        "// comment",
        "/* comment */",
        "[content] ]] [[",
        "{code} }} {{",
        "~ -- --- -?",
        "\"smart\" 'quotes' ...",
        "\u{202e}txt.exe\u{202c}",
        "a\u{0}b\u{7}c\u{1b}[31md",
        "שלום",
        "https://example.org/?a=1&b=<script>alert(1)</script>",
        "(a) Tj ET Q q /F1 12 Tf %%EOF",
        long.as_str(),
    ];
    assert_eq!(payloads.len(), 40);
    let secret = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    let secret = bare(secret.lines().next().unwrap_or("root:x:0:0"));
    for payload in payloads {
        let mut data = full();
        data.holder = Some(payload.to_owned());
        data.operator = Some(payload.into());
        data.charges[0].description = payload.to_owned();
        data.attempts[0].outcome = payload.into();
        data.enclosures[0] = payload.into();
        data.free_text = Some(payload.into());
        let letter = document(LetterKind::ComplaintRegulator, Lang::Ru, None, &data).unwrap();
        let read = read_back(&letter, &[Lang::Ru], payload);
        let visible = bare(&ringoff_model::for_terminal(payload));
        let times = read.matches(&visible).count();
        assert!(times >= 6, "{payload}: seen {times} times in {read}");
        assert!(!read.contains(&secret), "{payload} has read a file");
        assert_same(&letter, &[Lang::Ru], payload);
    }
}

#[test]
fn a_word_of_twenty_thousand_letters_breaks_and_is_whole() {
    let mut data = full();
    data.free_text = Some("w".repeat(20_000).into());
    let letter = document(LetterKind::NewNumberContacts, Lang::En, None, &data).unwrap();
    let read = read_back(&letter, &[Lang::En], "long");
    assert!(read.contains(&"w".repeat(20_000)));
    assert!(pages(&letter.pdf().unwrap()) < 10);
}
