//! What `watch`, `import` and `attach` say of files and rows that they could not read, and of amounts of which a
//! statement does not say which way they went.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::common::{Home, told};

struct Person {
    home: Home,
}

impl Person {
    /// With a line that was closed on 10 November 2026.
    fn closed() -> Self {
        let person = Self::new();
        for (day, args) in [
            ("2026-11-05", vec!["choose", "close"]),
            ("2026-11-06", vec!["ready", "--override", "a test"]),
            ("2026-11-06", vec!["close", "request", "--by", "branch"]),
            ("2026-11-10", vec!["close", "confirm", "2026-11-10"]),
        ] {
            let (code, said) = person.on(day, &args);
            assert_eq!(code, 0, "{args:?}: {said}");
        }
        person
    }

    fn new() -> Self {
        let person = Self {
            home: Home::new("2026-12-15T10:00[Asia/Almaty]"),
        };
        let number = "+77000001234";
        let args = [
            "case",
            "new",
            "--number",
            number,
            "--operator",
            "kz/kcell",
            "--leaving",
            "2026-11-12",
        ];
        let (code, said) = person.on("2026-11-01", &args);
        assert_eq!(code, 0, "{said}");
        person
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        self.home.file(name, bytes)
    }

    fn run(&self, args: &[&str]) -> (i32, String) {
        told(&self.home.run(args))
    }

    fn on(&self, day: &str, args: &[&str]) -> (i32, String) {
        let clock = format!("{day}T10:00[Asia/Almaty]");
        told(&self.home.command("en", &clock).args(args).output().unwrap())
    }
}

/// A zip of one stored entry that says it is encrypted.
fn locked_zip() -> Vec<u8> {
    let mut zip = Vec::new();
    zip.extend_from_slice(b"PK\x03\x04\x14\0\x01\0\0\0\0\0\0\0");
    zip.extend_from_slice(&[0; 4]);
    zip.extend_from_slice(&14u32.to_le_bytes());
    zip.extend_from_slice(&2u32.to_le_bytes());
    zip.extend_from_slice(b"\x05\0\0\0a.csv");
    zip.extend_from_slice(&[7; 14]);
    let start = zip.len() as u32;
    zip.extend_from_slice(b"PK\x01\x02\x14\0\x14\0\x01\0\0\0\0\0\0\0");
    zip.extend_from_slice(&[0; 4]);
    zip.extend_from_slice(&14u32.to_le_bytes());
    zip.extend_from_slice(&2u32.to_le_bytes());
    zip.extend_from_slice(b"\x05\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0a.csv");
    let length = zip.len() as u32 - start;
    zip.extend_from_slice(b"PK\x05\x06\0\0\0\0\x01\0\x01\0");
    zip.extend_from_slice(&length.to_le_bytes());
    zip.extend_from_slice(&start.to_le_bytes());
    zip.extend_from_slice(b"\0\0");
    zip
}

#[test]
fn where_no_statement_was_read_nothing_is_known() {
    let person = Person::closed();
    for (name, bytes, said_of_it) in [
        (
            "kaspi.pdf",
            b"%PDF-1.7 a statement".to_vec(),
            "A PDF in which Ringoff finds no statement that it knows. Ask the bank",
        ),
        (
            "a.xlsx",
            b"PK\x03\x04 no zip xl/workbook.xml".to_vec(),
            "a.xlsx:",
        ),
        (
            "slip.heic",
            b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec(),
            "A photo (HEIC)",
        ),
        (
            "passwords.kdbx",
            b"\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5 x".to_vec(),
            "Export it from KeePassXC as CSV",
        ),
        (
            "alipay.zip",
            locked_zip(),
            "it opens with its password where",
        ),
        (
            "noise.bin",
            b"\x01\x02\x03\x04".to_vec(),
            "no format that Ringoff knows: ",
        ),
        (
            "dropped.csv",
            b"Date,Description,Amount\nsoon,Kcell,-5\n".to_vec(),
            "1 \u{d7} entry does not follow its format",
        ),
    ] {
        let file = person.file(name, bytes);
        for verb in ["watch", "import"] {
            let (code, said) = person.run(&[verb, &file]);
            assert_eq!(code, 3, "{verb} {name}: {said}");
            assert!(said.contains("Not read"), "{verb} {name}: {said}");
            assert!(said.contains(said_of_it), "{verb} {name}: {said}");
            assert!(!said.contains("0 findings"), "{verb} {name}: {said}");
            assert!(
                !said.contains("The value is empty"),
                "{verb} {name}: {said}"
            );
            let nothing = if verb == "watch" {
                "No statement was read: nothing is known"
            } else {
                "None of these archives could be read"
            };
            assert!(said.contains(nothing), "{verb} {name}: {said}");
        }
    }
}

#[test]
fn a_path_that_does_not_exist_is_an_error_of_watch_and_import_as_of_scan() {
    let person = Person::closed();
    for verb in ["watch", "import", "scan"] {
        let (code, said) = person.run(&[verb, "/no/such/file"]);
        assert_eq!(code, 1, "{verb}: {said}");
        assert!(
            said.contains("There is nothing at that path. (/no/such/file)"),
            "{verb}: {said}"
        );
    }
    // Beside one that exists it is named, and the rest is read.
    let good = person.file("good.csv", "Date,Description,Amount\n2026-11-20,Kcell,-5\n");
    let (code, said) = person.run(&["watch", &good, "/no/such/file"]);
    assert_eq!(code, 3, "{said}");
    assert!(
        said.contains("1 finding")
            && said.contains("/no/such/file: There is nothing at that path."),
        "{said}"
    );
}

#[test]
fn every_row_that_was_dropped_is_named_with_its_reason() {
    let person = Person::closed();
    let file = person.file(
        "rows.csv",
        "Date,Description,Amount\n2026-11-20,Kcell,-5\n2026-11-21,Kcell,five\n2026-11-22,,-6\n",
    );
    for verb in ["watch", "import"] {
        let (code, said) = person.run(&[verb, &file]);
        assert_eq!(code, 3, "{verb}: {said}");
        assert!(
            said.contains("1 \u{d7} entry does not follow its format; the first: rows.csv, line 3"),
            "{verb}: {said}"
        );
        assert!(
            said.contains("1 \u{d7} payment that names nobody; the first: rows.csv, line 4"),
            "{verb}: {said}"
        );
    }
    let (_, said) = person.run(&["watch", &file]);
    assert!(
        said.contains("The statements reach until 20 November 2026"),
        "{said}"
    );
}

#[test]
fn an_import_names_what_it_did_not_read_beside_what_it_did() {
    let person = Person::new();
    let folder = person.home.path("export");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(
        folder.join("a.csv"),
        "name,url,username,password\nBank,https://kaspi.kz,+77000001234,Canary\n",
    )
    .unwrap();
    std::fs::write(folder.join("b.pdf"), "%PDF-1.7").unwrap();
    let (code, said) = person.run(&["import", folder.to_str().unwrap()]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("1 account for this line"), "{said}");
    assert!(
        said.contains("No statement was read: nothing is known of charges"),
        "{said}"
    );
    assert!(said.contains("b.pdf: A PDF"), "{said}");
}

#[test]
fn a_direction_told_by_a_column_is_an_alarm() {
    for (name, text, money) in [
        (
            "generic.csv",
            "Date,Description,Amount,Debit/Credit\n2026-11-20,KCELL autopay,19.90,Debit\n2026-11-21,Work,1500.00,Credit\n",
            "19.90",
        ),
        (
            "dk.csv",
            "Date,Payee,Details,Amount,Currency,D/K\n2026-11-20,KCELL,Card,13.44,EUR,D\n2026-11-21,Work,Pay,1500.00,EUR,K\n",
            "13.44",
        ),
        (
            "two.csv",
            "Date,Transaction Details,Funds Out,Funds In\n2026-11-20,Kcell,21.50,\n2026-11-21,Work,,1500.00\n",
            "21.50",
        ),
    ] {
        let person = Person::closed();
        let file = person.file(name, text);
        let (code, said) = person.run(&["watch", &file]);
        assert_eq!(code, 0, "{name}: {said}");
        assert!(said.contains("1 finding, 1 new"), "{name}: {said}");
        assert!(
            said.contains("  ! ") && said.contains(money),
            "{name}: {said}"
        );
    }
}

#[test]
fn a_direction_that_nothing_tells_is_a_question_that_can_be_answered() {
    let person = Person::closed();
    let file = person.file(
        "bare.csv",
        "Date,Description,Amount\n2026-11-20,Kcell,19.90\n2026-11-21,Work,1500\n",
    );
    let (code, said) = person.run(&["watch", &file]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("1 finding, 1 new"), "{said}");
    assert!(
        said.contains("? The direction of 1 amount in bare.csv is not known: is it a charge?"),
        "{said}"
    );
    assert!(said.contains("20 November 2026  Kcell  19.90"), "{said}");
    assert!(said.contains("--unsigned charges"), "{said}");
    let (_, list) = person.run(&["watch"]);
    assert!(list.contains("? direction of amounts not known"), "{list}");
    // Answered, it is the alarm that it would have been, and the question is settled.
    let (code, said) = person.run(&["watch", &file, "--unsigned", "charges"]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("  ! ") && said.contains("19.90"), "{said}");
    let (_, list) = person.run(&["watch"]);
    assert!(
        list.contains("✓ direction of amounts not known")
            && list.contains("! charge after closing"),
        "{list}"
    );
}

#[test]
fn money_that_came_in_is_answered_as_no_charge() {
    let person = Person::closed();
    let file = person.file(
        "bare.csv",
        "Date,Description,Amount\n2026-11-20,Kcell,19.90\n",
    );
    person.run(&["watch", &file]);
    let (_, said) = person.run(&["watch", &file, "--unsigned", "income"]);
    assert!(said.contains("0 findings"), "{said}");
    let (_, list) = person.run(&["watch"]);
    assert!(
        list.contains("✓ direction") && !list.contains("  ! "),
        "{list}"
    );
}

#[test]
fn what_does_not_look_like_a_document_is_kept_only_if_the_person_says_so() {
    let person = Person::closed();
    let torn = person.file("slip.pdf", "%PDF-1.4 oops");
    let (code, said) = person.run(&["attach", &torn, "--kind", "slip"]);
    assert_eq!(code, 1, "{said}");
    assert!(
        said.contains("begins like a document and breaks off") && said.contains("--anyway"),
        "{said}"
    );
    let (_, plan) = person.run(&["timeline"]);
    assert!(!plan.contains("slip.pdf"), "{plan}");
    let (code, said) = person.run(&["attach", &torn, "--kind", "slip", "--anyway"]);
    assert_eq!(code, 0, "{said}");
    assert!(
        said.contains("kept although it does not look like a document: slip.pdf"),
        "{said}"
    );
    let whole = person.file("answer.txt", "The line is closed.");
    let (code, said) = person.run(&["attach", &whole, "--kind", "answer"]);
    assert_eq!(code, 0, "{said}");
    assert!(!said.contains("although"), "{said}");
}
