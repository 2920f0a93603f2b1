//! What a paper is as PDF: whole numbers, whole tables, a structure, every character.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common;

use common::sheets::{cover, list, script, summary};
use common::{assert_same, full, page_text, pages, pdftotext, poppler, read_back};
use ringoff_letters::*;
use ringoff_model::LetterKind;

/// The digits of a hash that looks like one.
fn hash() -> String {
    "0123456789abcdef".repeat(4)
}

#[test]
fn a_hash_copied_from_the_cover_is_the_hash() {
    for lang in Lang::ALL {
        for beside in [None, Some(Lang::ZhHans)] {
            let mut data = cover();
            data.head_hash = Some(hash());
            let mut second = data.items[0].clone();
            data.items[0].sha256 = hash().to_uppercase();
            second.sha256 = "f".repeat(64);
            second.name =
                "originals/a-rather-long-name-of-a-picture-from-2026-12-20.jpeg".to_owned();
            data.items.push(second);
            let text = pdftotext(&evidence_cover(lang, beside, &data).unwrap().pdf().unwrap());
            let words: Vec<&str> = text.split_whitespace().collect();
            for whole in [hash(), hash().to_uppercase(), "f".repeat(64)] {
                assert!(
                    words.contains(&whole.as_str()),
                    "{lang:?}: {whole} in {text}"
                );
            }
        }
    }
}

#[test]
fn no_number_is_broken_over_a_line() {
    let numbers = [
        "+7 700 000 00 17",
        "8999 7010 0000 0000 017",
        "KZ00 0000 0000 0000 0017",
    ];
    for lang in Lang::ALL {
        // Whatever stands before them.
        for words in 0..24 {
            let mut data = full();
            data.free_text =
                Some(format!("{}{}", "wor ".repeat(words), numbers.join(" or ")).into());
            let letter = document(LetterKind::Terminate, lang, None, &data).unwrap();
            let text = pdftotext(&letter.pdf().unwrap()).replace('\u{a0}', " ");
            for number in numbers {
                let whole = text.lines().filter(|line| line.contains(number)).count();
                let parts = text.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(whole > 0, "{lang:?}: {number} in {text}");
                assert_eq!(
                    whole,
                    parts.matches(number).count(),
                    "{lang:?}: {number} in {text}"
                );
            }
        }
    }
}

#[test]
fn a_paper_has_a_structure_and_a_language() {
    for (lang, date) in Lang::ALL
        .into_iter()
        .flat_map(|lang| [(lang, true), (lang, false)])
    {
        let mut data = full();
        data.today = data.today.filter(|_| date);
        let letter = document(LetterKind::ComplaintRegulator, lang, None, &data).unwrap();
        let pdf = letter.pdf().unwrap();
        let info = poppler("pdfinfo", &[], &pdf, &[]);
        let tagged = info
            .lines()
            .find(|line| line.starts_with("Tagged:"))
            .unwrap();
        assert!(tagged.ends_with("yes"), "{info}");
        assert!(info.contains(letter.title()), "{info}");
        let tree = poppler("pdfinfo", &["-struct-text"], &pdf, &[]);
        for part in [
            "H1", "H2", "P", "L ", "LI", "Lbl", "LBody", "Table", "THead", "TR", "TH", "TD",
        ] {
            let named = |line: &str| format!("{} ", line.trim_start()).starts_with(part);
            assert!(tree.lines().any(named), "{lang:?} has no {part}: {tree}");
        }
        let raw = String::from_utf8_lossy(&pdf);
        assert!(
            raw.contains(&format!("/Lang({})", lang.tag()))
                || raw.contains(&format!("/Lang ({})", lang.tag())),
            "{lang:?}"
        );
        assert_eq!(raw.contains("<pdfaid:part>2</pdfaid:part>"), date);
    }
}

#[test]
fn a_character_that_no_face_shows_is_its_code_point() {
    let mut data = full();
    data.holder = Some("Lin \u{e000}Yuhan\u{10fffd} \u{ffff}".to_owned());
    data.charges[0].description = "\u{f0000}".to_owned();
    for lang in Lang::ALL {
        let letter = document(LetterKind::BankDispute, lang, None, &data).unwrap();
        let read = read_back(&letter, &[lang], "unknown");
        assert!(
            read.contains("Lin[U+E000]Yuhan[U+10FFFD][U+FFFF]"),
            "{read}"
        );
        assert!(read.contains("[U+F0000]"), "{read}");
    }
}

#[test]
fn long_words_stay_whole_and_inside_the_page() {
    let long = [
        "w".repeat(3_000),
        hash().repeat(40),
        format!("https://example.org/?{}", "a=1&".repeat(400)),
    ];
    for word in long {
        let mut letter = full();
        letter.holder = Some(word.clone());
        letter.charges[0].description.clone_from(&word);
        letter.attempts[0].outcome = word.as_str().into();
        let mut script = script();
        script.operator = Some(word.as_str().into());
        let mut summary = summary();
        summary.events[0].text = word.as_str().into();
        summary.facts[0].label = word.as_str().into();
        let mut cover = cover();
        cover.items[0].name.clone_from(&word);
        let papers = [
            document(LetterKind::ComplaintOperator, Lang::Ru, None, &letter),
            call_script(Lang::Kk, Some(Lang::ZhHans), &script),
            case_summary(Lang::En, None, &summary),
            evidence_cover(Lang::Ru, Some(Lang::En), &cover),
        ];
        for paper in papers {
            let pdf = paper.unwrap().pdf().unwrap();
            let read = common::bare(&pdftotext(&pdf));
            assert!(pages(&pdf) < 12, "{} pages", pages(&pdf));
            let count = |text: &str, of: char| text.matches(of).count();
            for c in ['w', 'a', '0'] {
                assert!(count(&read, c) >= count(&word, c), "{read}");
            }
            inside(&pdf);
        }
    }
}

/// Asserts that no word runs off its page or into a margin.
fn inside(pdf: &[u8]) {
    let boxes = poppler("pdftotext", &["-bbox"], pdf, &["-"]);
    for line in boxes.lines().filter(|line| line.contains("<word ")) {
        let side = |name: &str| -> f32 {
            let (_, rest) = line.split_once(&format!("{name}=\"")).unwrap();
            rest.split('"').next().unwrap().parse().unwrap()
        };
        assert!(side("xMin") > 40.0 && side("xMax") < 556.0, "{line}");
        assert!(side("yMin") > 20.0 && side("yMax") < 835.0, "{line}");
    }
}

#[test]
fn every_sheet_and_letter_keeps_its_margins() {
    for lang in Lang::ALL {
        for kind in LetterKind::ALL {
            inside(&document(kind, lang, None, &full()).unwrap().pdf().unwrap());
            let form = document(kind, lang, None, &LetterData::default());
            inside(&form.unwrap().pdf().unwrap());
        }
        inside(
            &call_script(lang, Some(Lang::ZhHans), &script())
                .unwrap()
                .pdf()
                .unwrap(),
        );
        inside(
            &checklist(lang, Some(Lang::Ru), &list())
                .unwrap()
                .pdf()
                .unwrap(),
        );
        inside(
            &evidence_cover(lang, Some(Lang::Kk), &cover())
                .unwrap()
                .pdf()
                .unwrap(),
        );
    }
}

#[test]
fn a_table_over_several_pages_repeats_its_head_and_loses_no_row() {
    let mut data = full();
    let charge = data.charges[0].clone();
    data.charges = (0..150)
        .map(|at| Charge {
            description: format!("ROW-{at:03}"),
            ..charge.clone()
        })
        .collect();
    let pdf = document(LetterKind::BankDispute, Lang::En, None, &data)
        .unwrap()
        .pdf()
        .unwrap();
    let count = pages(&pdf);
    assert!(count > 2);
    let mut rows = Vec::new();
    for page in 1..=count {
        let text = page_text(&pdf, page);
        let here: Vec<&str> = text
            .split_whitespace()
            .filter(|word| word.starts_with("ROW-"))
            .collect();
        assert_eq!(text.contains("Entry"), !here.is_empty(), "{text}");
        rows.extend(here.into_iter().map(str::to_owned));
    }
    let all: Vec<String> = (0..150).map(|at| format!("ROW-{at:03}")).collect();
    assert_eq!(rows, all);
    // Read aloud, the head is said once.
    let tree = poppler("pdfinfo", &["-struct-text"], &pdf, &[]);
    assert_eq!(tree.matches("THead").count(), 1);
}

#[test]
fn no_heading_ends_a_page() {
    for rows in 0..60 {
        let mut data = summary();
        let fact = data.facts[0].clone();
        data.facts.extend(std::iter::repeat_n(fact, rows));
        let pdf = case_summary(Lang::En, None, &data).unwrap().pdf().unwrap();
        for page in 1..pages(&pdf) {
            let text = page_text(&pdf, page);
            let lines: Vec<&str> = text
                .lines()
                .filter(|line| !line.trim().is_empty())
                .collect();
            // The last line is the page number.
            let last = lines[lines.len() - 2];
            let heading = ["What is known", "What happened", "Still to do", "Date"];
            assert!(
                !heading.iter().any(|words| last.starts_with(words)),
                "{rows}: {text}"
            );
        }
    }
}

#[test]
fn a_signature_is_never_parted_and_never_alone() {
    for paragraphs in 1..40 {
        let mut data = full();
        data.enclosures.clear();
        data.free_text = Some("A remark.\n".repeat(paragraphs).into());
        let pdf = document(LetterKind::Terminate, Lang::En, None, &data)
            .unwrap()
            .pdf()
            .unwrap();
        let last = page_text(&pdf, pages(&pdf));
        for part in ["A remark.", "Almaty", "(signature)", "Lin Yuhan"] {
            assert!(last.contains(part), "{paragraphs}: no {part} in {last}");
        }
    }
}

#[test]
fn names_from_right_to_left_and_with_accents_are_read_back() {
    let mut data = full();
    data.holder = Some("José Ångström שלום Ńowak עולם é".to_owned());
    for lang in [Lang::En, Lang::ZhHans] {
        let letter = document(LetterKind::Refund, lang, None, &data).unwrap();
        assert_same(&letter, &[lang], "right to left");
    }
}
