//! The papers that are no letters.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common;

use common::sheets::*;
use common::{assert_same, pages};
use ringoff_letters::*;

const PAIRS: [(Lang, Option<Lang>); 5] = [
    (Lang::Ru, Some(Lang::ZhHans)),
    (Lang::Kk, Some(Lang::En)),
    (Lang::ZhHans, Some(Lang::Ru)),
    (Lang::En, Some(Lang::Kk)),
    (Lang::Ru, None),
];

#[test]
fn the_pdf_of_every_sheet_holds_its_text_in_both_languages() {
    for (lang, beside) in PAIRS {
        let sheets = [
            ("script", call_script(lang, beside, &script()), 2),
            ("card", branch_card(lang, beside, &card()), 1),
            ("checklist", checklist(lang, beside, &list()), 1),
            ("summary", case_summary(lang, beside, &summary()), 1),
            ("cover", evidence_cover(lang, beside, &cover()), 1),
        ];
        for (name, sheet, most) in sheets {
            let sheet = sheet.unwrap();
            let name = format!("{name} {lang:?} {beside:?}");
            assert!(!sheet.text().contains('⟦'), "{name}");
            assert_same(&sheet, &[lang], &name);
            let count = pages(&sheet.pdf().unwrap());
            assert!(count <= most, "{name} has {count} pages");
        }
    }
}

#[test]
fn a_call_script_with_the_usual_questions_is_one_page() {
    let mut script = script();
    script.questions.truncate(8);
    for (lang, beside) in PAIRS {
        let sheet = call_script(lang, beside, &script).unwrap();
        assert_eq!(pages(&sheet.pdf().unwrap()), 1, "{lang:?} {beside:?}");
    }
}

#[test]
fn the_sheets_read_as_they_were_approved() {
    let (ru, zh) = (Lang::Ru, Some(Lang::ZhHans));
    insta::assert_snapshot!("script", call_script(ru, zh, &script()).unwrap().text());
    insta::assert_snapshot!("card", branch_card(Lang::Kk, zh, &card()).unwrap().text());
    insta::assert_snapshot!(
        "checklist",
        checklist(Lang::En, zh, &list()).unwrap().text()
    );
    insta::assert_snapshot!(
        "summary",
        case_summary(ru, Some(Lang::En), &summary()).unwrap().text()
    );
    insta::assert_snapshot!(
        "cover",
        evidence_cover(Lang::En, None, &cover()).unwrap().text()
    );
}

#[test]
fn sheets_without_data_can_still_be_printed() {
    for lang in Lang::ALL {
        assert!(
            !call_script(lang, None, &CallScript::default())
                .unwrap()
                .gaps()
                .is_empty()
        );
        for sheet in [
            call_script(lang, None, &CallScript::default()),
            branch_card(lang, None, &BranchCard::default()),
            checklist(lang, None, &Checklist::default()),
            case_summary(lang, None, &CaseSummary::default()),
            evidence_cover(lang, None, &EvidenceCover::default()),
        ] {
            assert_same(&sheet.unwrap(), &[lang], lang.tag());
        }
    }
}

#[test]
fn a_head_that_no_qr_code_holds_is_an_error() {
    let mut cover = cover();
    cover.head_hash = Some("a".repeat(5_000));
    let fault = evidence_cover(Lang::En, None, &cover).unwrap_err();
    assert!(matches!(fault, PaperError::Qr), "{fault}");
}
