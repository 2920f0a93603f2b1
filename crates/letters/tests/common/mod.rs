//! A made-up holder, and PDFs read back with poppler.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
#![allow(dead_code, reason = "every test file uses its own part of this")]

pub mod sheets;

use jiff::civil::{Date, date};
use ringoff_letters::*;
use ringoff_model::Money;
use std::process::Command;

pub const TODAY: Date = date(2026, 12, 22);

/// Everything that a letter can hold.
pub fn full() -> LetterData {
    LetterData {
        holder: Some("Lin Yuhan (Линь Юйхань, 林雨寒)".to_owned()),
        holder_document: Some(IdDocument {
            kind: IdKind::Passport,
            number: "X00000017".to_owned(),
            issued: None,
        }),
        personal_number: Some("000000000017".to_owned()),
        holder_address: Some("Example Street 5, Almaty 050000".to_owned()),
        holder_email: Some("lin@example.org".to_owned()),
        new_number: Some("+86 131 0000 0017".to_owned()),
        line_number: Some("+7 700 000 00 17".to_owned()),
        contract: Some("12-000017".to_owned()),
        iccid: Some("8999 7010 0000 0000 017".to_owned()),
        operator: Some("«Үлгі байланыс» ЖШС".into()),
        brand: Some("Үлгі".to_owned()),
        operator_address: Some("Алматы қ., Үлгі көшесі, 1".to_owned()),
        recipient: Some("Example Authority".into()),
        recipient_address: Some("Example Square 1, Astana".to_owned()),
        proxy: Some("Aisulu Ulgieva (Айсұлу Үлгіева)".to_owned()),
        proxy_document: Some(IdDocument {
            kind: IdKind::IdentityCard,
            number: "000000018".to_owned(),
            issued: Some("01.02.2020".to_owned()),
        }),
        proxy_until: Some(date(2027, 6, 30)),
        balance: Some(tenge("2340.50")),
        payee: Payee {
            name: Some("Lin Yuhan".to_owned()),
            bank: Some("Example Bank".to_owned()),
            bank_code: Some("EXAMKZKA".to_owned()),
            account: Some("KZ00 0000 0000 0000 0017".to_owned()),
        },
        bank_account: Some("•••• 0017".to_owned()),
        company_account: Some("C-0017".to_owned()),
        request_date: Some(date(2026, 12, 1)),
        closing_date: Some(date(2026, 12, 20)),
        slip_date: Some(date(2026, 12, 21)),
        slip_number: Some("S-0017".to_owned()),
        tickets: vec!["T-001".to_owned(), "T-002".to_owned()],
        attempts: vec![
            Attempt {
                date: date(2026, 12, 2),
                time: Some("10:15".to_owned()),
                channel: Phrase::from([
                    (Lang::En, "hotline"),
                    (Lang::Ru, "контакт-центр"),
                    (Lang::Kk, "байланыс орталығы"),
                    (Lang::ZhHans, "客服热线"),
                ]),
                outcome: Phrase::from([
                    (Lang::En, "waited 40 minutes, nobody answered"),
                    (Lang::Ru, "40 минут ожидания, никто не ответил"),
                    (Lang::Kk, "40 минут күттім, ешкім жауап бермеді"),
                    (Lang::ZhHans, "等待40分钟，无人接听"),
                ]),
                ticket: None,
                who: None,
                note: None,
            },
            Attempt {
                date: date(2026, 12, 3),
                time: None,
                channel: Phrase::from([
                    (Lang::En, "branch"),
                    (Lang::Ru, "салон связи"),
                    (Lang::Kk, "сату орны"),
                    (Lang::ZhHans, "营业厅"),
                ]),
                outcome: Phrase::from([
                    (Lang::En, "application not accepted"),
                    (Lang::Ru, "заявление не приняли"),
                    (Lang::Kk, "өтінішті қабылдамады"),
                    (Lang::ZhHans, "未受理申请"),
                ]),
                ticket: Some("T-002".to_owned()),
                who: Some("Dana U.".to_owned()),
                note: Some("only with the card".to_owned()),
            },
        ],
        refusals: vec![
            Refusal {
                date: date(2026, 12, 4),
                channel: Some(Phrase::from([
                    (Lang::En, "branch"),
                    (Lang::Ru, "салон связи"),
                    (Lang::Kk, "сату орны"),
                    (Lang::ZhHans, "营业厅"),
                ])),
                who: Some("Dana U.".to_owned()),
                broken_term: false,
                words: "No refund for foreigners".to_owned(),
            },
            Refusal {
                date: date(2026, 12, 19),
                channel: None,
                who: None,
                broken_term: true,
                words: "the answer promised for 18 December did not come".to_owned(),
            },
        ],
        slip: true,
        charges: vec![
            Charge {
                date: date(2026, 12, 28),
                money: tenge("1990"),
                description: "ULGI MOBILE TOPUP".to_owned(),
            },
            Charge {
                date: date(2027, 1, 28),
                money: tenge("12345.60"),
                description: "ULGI MOBILE, абонплата ₸ ₽".to_owned(),
            },
        ],
        enclosures: vec![
            Phrase::from([
                (Lang::En, "copy of the passport"),
                (Lang::Ru, "копия паспорта"),
                (Lang::Kk, "паспорттың көшірмесі"),
                (Lang::ZhHans, "护照复印件"),
            ]),
            Phrase::from([
                (Lang::En, "confirmation S-0017"),
                (Lang::Ru, "справка S-0017"),
                (Lang::Kk, "S-0017 анықтамасы"),
                (Lang::ZhHans, "S-0017号回执"),
            ]),
        ],
        rules: vec![Phrase::from([
            (Lang::En, "Rule 17 of the Example Rules"),
            (Lang::Ru, "пункт 17 Примерных правил"),
            (Lang::Kk, "Үлгі қағидалардың 17-тармағы"),
            (Lang::ZhHans, "《示例规则》第17条"),
        ])],
        form_title: None,
        place: Some("Almaty".to_owned()),
        today: Some(TODAY),
        free_text: Some(Phrase::from("First remark.\nSecond remark.")),
    }
}

pub fn tenge(amount: &str) -> Money {
    Money {
        amount: amount.parse().unwrap(),
        currency: "KZT".to_owned(),
    }
}

/// What poppler reads in a PDF.
pub fn pdftotext(pdf: &[u8]) -> String {
    poppler("pdftotext", &["-raw", "-enc", "UTF-8"], pdf, &["-"])
}

/// The number of pages.
pub fn pages(pdf: &[u8]) -> usize {
    let info = poppler("pdfinfo", &[], pdf, &[]);
    let line = info.lines().find_map(|line| line.strip_prefix("Pages:"));
    line.unwrap().trim().parse().unwrap()
}

/// What poppler reads on one page, line by line.
pub fn page_text(pdf: &[u8], page: usize) -> String {
    let page = page.to_string();
    let before = ["-layout", "-enc", "UTF-8", "-f", &page, "-l", &page];
    poppler("pdftotext", &before, pdf, &["-"])
}

/// What a program of poppler says of a PDF.
pub fn poppler(program: &str, before: &[&str], pdf: &[u8], after: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("paper.pdf");
    std::fs::write(&file, pdf).unwrap();
    let out = Command::new(program)
        .args(before)
        .arg(&file)
        .args(after)
        .output()
        .unwrap_or_else(|error| panic!("{program}: {error}; install poppler-utils"));
    assert!(out.status.success(), "{program} failed");
    // `pdfinfo` prints titles of the structure as they are encoded.
    String::from_utf8_lossy(&out.stdout).into_owned()
}

/// Without white space, rules, boxes and column marks, which are drawn in a PDF and typed in a text.
/// Marks that poppler puts round text that runs from right to left go too.
pub fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace())
        .filter(|c| !matches!(c, '_' | '☐' | '|' | '\u{200b}' | '\u{202a}'..='\u{202e}'))
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .collect()
}

/// What the PDF of a paper says, bare and without page numbers.
pub fn read_back(document: &Document, langs: &[Lang], name: &str) -> String {
    let pdf = document
        .pdf()
        .unwrap_or_else(|fault| panic!("{name}: {fault}"));
    let mut read = bare(&pdftotext(&pdf));
    let count = pages(&pdf);
    for lang in langs {
        let words = ringoff_words::Words::new(lang.tag());
        for page in 1..=count {
            let (page, pages) = (page.to_string(), count.to_string());
            let values = [
                ("page", page.as_str().into()),
                ("pages", pages.as_str().into()),
            ];
            let footer = bare(&words.say("paper-page", &values));
            read = read.replacen(&footer, "", 1);
        }
    }
    read
}

/// Asserts that the PDF of a paper holds its text and nothing else but page numbers.
pub fn assert_same(document: &Document, langs: &[Lang], name: &str) {
    let read = read_back(document, langs, name);
    let typed = bare(&document.text().replace(&"-".repeat(40), ""));
    let same = read.chars().zip(typed.chars()).take_while(|(a, b)| a == b);
    let from: usize = same.map(|(c, _)| c.len_utf8()).sum();
    assert_eq!(read.get(from..), typed.get(from..), "{name}");
}
