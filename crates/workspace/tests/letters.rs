//! What letters state is what the case holds, and nothing else.

use crate::common::{Fixture, payment};
use jiff::civil::date;
use ringoff_letters::Lang;
use ringoff_model::{LetterKind, Payment, Place};
use ringoff_workspace::case::{BalancePlan, Channel, Outcome, RefusalKind};
use ringoff_workspace::{Command, Contact, Paper, PaperFile, Payments, text};

impl Fixture {
    fn letter(&self, kind: LetterKind, lang: Lang) -> String {
        self.paper(Paper::Letter(kind), lang)
    }

    fn paper(&self, paper: Paper, lang: Lang) -> String {
        let how = PaperFile {
            lang: Some(lang),
            ..PaperFile::default()
        };
        let made = self
            .workspace
            .paper(&self.id, paper, &how, Lang::En, &self.now);
        made.unwrap().text()
    }

    fn refused(&mut self) {
        let contact = Contact {
            who: Some("Aigul".to_owned()),
            note: Some("Come in person".to_owned()),
            ..Contact::new(Channel::Hotline, Outcome::Refused)
        };
        self.written(Command::LogContact(contact));
        self.written(Command::NoteRefusal {
            kind: RefusalKind::Refused,
            words: "No refund for foreigners".to_owned(),
            who: Some("counter 4".to_owned()),
            channel: Some(Channel::Branch),
            on: None,
        });
    }

    /// Reads a statement with a charge by the operator on each of these days.
    fn charged(&mut self, days: &[jiff::civil::Date]) {
        let watched = self
            .workspace
            .watched(&self.workspace.case(&self.id).unwrap(), &self.now);
        let mut payments = Payments::default();
        for (row, day) in (3..).zip(days) {
            let payment = Payment {
                place: Place::Line(row),
                day: *day,
                amount: "-500".parse().unwrap(),
                ..payment("Activ 700 000 12 34", "Автоплатеж Activ 700 000 12 34")
            };
            payments.take(&payment, "bank.csv", &watched);
        }
        self.workspace
            .watch(&self.id, &payments, None, &self.now)
            .unwrap();
    }
}

const COMPLAINTS: [LetterKind; 2] = [
    LetterKind::ComplaintOperator,
    LetterKind::ComplaintRegulator,
];

#[test]
fn a_complaint_quotes_the_refusal_and_what_was_said_on_the_telephone() {
    let mut line = Fixture::new(Some("kz/kcell"));
    line.refused();
    for kind in COMPLAINTS {
        for lang in Lang::ALL {
            let letter = line.letter(kind, lang);
            for words in [
                "No refund for foreigners",
                "counter 4",
                "Aigul",
                "Come in person",
            ] {
                assert!(
                    letter.contains(words),
                    "{words} in {}: {letter}",
                    lang.tag()
                );
            }
        }
    }
}

#[test]
fn a_complaint_about_nothing_leaves_lines_to_write_what_happened() {
    let mut line = Fixture::new(Some("kz/kcell"));
    let ruled = format!("\n{}\n", "_".repeat(40));
    for kind in COMPLAINTS {
        let letter = line.letter(kind, Lang::En);
        assert!(letter.contains(&ruled), "{letter}");
        assert!(letter.contains("What happened"), "{letter}");
    }
    line.refused();
    for kind in COMPLAINTS {
        let letter = line.letter(kind, Lang::En);
        assert!(!letter.contains(&ruled), "{letter}");
        assert!(!letter.contains("What happened"), "{letter}");
    }
}

#[test]
fn a_table_without_a_charge_has_rows_to_fill_by_hand() {
    let line = Fixture::new(Some("kz/kcell"));
    for kind in [LetterKind::BankDispute, LetterKind::MistakenPayment] {
        for lang in Lang::ALL {
            let letter = line.letter(kind, lang);
            assert!(letter.contains("____________ | ____________"), "{letter}");
        }
    }
    // Nothing has ended: no letter says that it has.
    let letter = line.letter(LetterKind::BankDispute, Lang::En);
    assert!(!letter.contains("ended on"), "{letter}");
}

#[test]
fn a_charge_stands_in_a_letter_as_the_bank_wrote_it() {
    let mut line = Fixture::new(Some("kz/kcell"));
    line.written(Command::ConfirmClosing {
        day: date(2026, 11, 1),
        note: None,
    });
    line.charged(&[date(2026, 11, 12)]);
    // The person's own order went on: a payment by mistake, which the bank was told to make.
    let dispute = line.letter(LetterKind::BankDispute, Lang::En);
    assert!(!dispute.contains("Автоплатеж"), "{dispute}");
    for kind in [LetterKind::MistakenPayment, LetterKind::ComplaintOperator] {
        let letter = line.letter(kind, Lang::En);
        assert!(
            letter.contains("Автоплатеж Activ 700 000 12 34"),
            "{letter}"
        );
        assert!(
            !letter.contains("bank.csv") && !letter.contains('•'),
            "{letter}"
        );
    }
}

#[test]
fn a_top_up_before_the_end_is_claimed_in_no_letter() {
    let mut line = Fixture::new(Some("kz/kcell"));
    line.charged(&[date(2026, 9, 12), date(2026, 10, 12), date(2026, 11, 12)]);
    let found = line.state().watch;
    assert!(!found.is_empty());
    for kind in [LetterKind::BankDispute, LetterKind::ComplaintOperator] {
        let letter = line.letter(kind, Lang::En);
        assert!(!letter.contains("Activ 700"), "{letter}");
    }
}

#[test]
fn money_that_came_back_or_was_used_up_is_claimed_in_no_letter() {
    let mut line = Fixture::new(Some("kz/kcell"));
    line.written(Command::RecordBalance {
        amount: text::amount("amount", "3000 KZT").unwrap(),
        on: None,
    });
    let application = line.letter(LetterKind::Terminate, Lang::En);
    assert!(application.contains("KZT\u{a0}3,000.00"), "{application}");
    line.written(Command::RequestRefund {
        amount: None,
        on: None,
        due: None,
        ticket: None,
    });
    line.written(Command::ReceiveRefund {
        amount: text::amount("amount", "1000 KZT").unwrap(),
        on: None,
    });
    let claim = line.letter(LetterKind::ComplaintOperator, Lang::En);
    assert!(claim.contains("KZT\u{a0}2,000.00"), "{claim}");
    line.written(Command::PlanBalance {
        plan: BalancePlan::Spend,
        amount: None,
        note: None,
    });
    line.written(Command::SettleBalance {
        on: None,
        note: None,
    });
    let application = line.letter(LetterKind::Terminate, Lang::En);
    assert!(!application.contains("KZT"), "{application}");
}

#[test]
fn what_was_said_of_the_person_once_stands_in_every_letter() {
    let mut line = Fixture::new(Some("kz/kcell"));
    let keep = |field: &str, text: &str| Command::KeepDetails {
        fields: vec![(field.to_owned(), text.to_owned())],
    };
    line.written(keep("holder_document", "паспорт № 0017"));
    for kind in LetterKind::ALL {
        let letter = line.letter(kind, Lang::Ru);
        let private = matches!(
            kind,
            LetterKind::NewNumberContacts | LetterKind::NewNumberCompany
        );
        assert_eq!(letter.contains("паспорт №\u{a0}0017"), !private, "{letter}");
        assert!(!letter.contains("№\u{a0}№"), "{letter}");
    }
    // A word for one letter is not kept, nor is what is there already.
    let entries = line.entries();
    for (field, text) in [
        ("free_text", "Thank you"),
        ("holder_document", "паспорт № 0017"),
    ] {
        assert_eq!(line.execute(keep(field, text)).unwrap().seq, None);
    }
    assert_eq!(line.entries(), entries);
    line.written(keep("holder_document", ""));
    assert!(line.state().details.is_empty());
    assert!(line.execute(keep("shoe_size", "42")).is_err());
}

#[test]
fn a_number_of_a_document_alone_is_not_taken_for_a_passport() {
    let mut line = Fixture::new(Some("kz/kcell"));
    line.written(Command::KeepDetails {
        fields: vec![("holder_document".to_owned(), "000000017".to_owned())],
    });
    let letter = line.letter(LetterKind::Terminate, Lang::En);
    assert!(letter.contains("\n000000017\n"), "{letter}");
}

#[test]
fn once_the_end_was_asked_for_the_checklist_asks_for_nothing_that_is_past() {
    let mut line = Fixture::new(Some("kz/kcell"));
    let checklist = |line: &Fixture| line.paper(Paper::Checklist, Lang::En);
    assert!(checklist(&line).contains("☐ Call the hotline"));
    line.written(Command::DeclareReady {
        reason: Some("a line for a week".to_owned()),
    });
    line.written(Command::RequestClosing {
        channel: Channel::Email,
        on: None,
        ticket: None,
        expected: None,
    });
    let asked = checklist(&line);
    assert!(!asked.contains("Call the hotline"), "{asked}");
    let way = "Ask for the end of the contract (way: e-mail)\n";
    assert!(asked.contains(way), "{asked}");
}

#[test]
fn a_gap_is_named_once_and_in_the_brackets_of_its_language() {
    let line = Fixture::new(Some("kz/kcell"));
    let chinese = line.letter(LetterKind::Terminate, Lang::ZhHans);
    assert!(
        chinese.contains("通信地址：________________________\n"),
        "{chinese}"
    );
    assert!(
        chinese.contains("________________________（签名）"),
        "{chinese}"
    );
    let english = line.letter(LetterKind::Terminate, Lang::En);
    assert!(
        english.contains("Address: ________________________\n"),
        "{english}"
    );
    assert!(
        english.contains("________________________ (signature)"),
        "{english}"
    );
}

#[test]
fn the_number_of_the_line_is_not_broken_at_the_end_of_a_line() {
    let line = Fixture::new(Some("kz/kcell"));
    for lang in Lang::ALL {
        for kind in [LetterKind::Terminate, LetterKind::Refund, LetterKind::Proxy] {
            let letter = line.letter(kind, lang);
            let whole = "+7\u{a0}700\u{a0}000\u{a0}12\u{a0}34";
            assert!(letter.contains(whole), "{letter}");
            assert!(!letter.contains("+7 7"), "{letter}");
        }
    }
}
