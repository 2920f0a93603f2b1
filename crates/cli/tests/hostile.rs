//! Hostile and broken input through the whole program: a clear answer, the rest still read.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output};

fn scan(folder: &Path, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_ringoff"))
        .arg("scan")
        .arg(folder)
        .args(["--number", "+77000001234"])
        .args(more)
        .output()
        .unwrap()
}

const GOOD: &str = r#"<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<smses count="1">
  <sms protocol="0" address="Kaspi.kz" date="1760000000000" type="1" body="Kaspi.kz: код для входа 4821" sub_id="1" />
</smses>
"#;

fn with_good(hostile: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("good.xml"), GOOD).unwrap();
    for (name, bytes) in hostile {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    folder
}

/// The good archive is read whatever stands beside it.
fn good_is_found(out: &Output) -> bool {
    let value: serde_json::Value = serde_json::from_slice(&out.stdout).unwrap();
    value["bindings"]
        .as_array()
        .unwrap()
        .iter()
        .any(|b| b["service"]["id"] == "kaspi.kz")
}

#[test]
fn a_hundred_thousand_nested_mails_do_not_end_the_scan() {
    let mut mail = String::from(
        "From: a@example.com\r\nSubject: x\r\nDate: Mon, 1 Jan 2024 00:00:00 +0000\r\n",
    );
    for _ in 0..100_000 {
        mail.push_str("Content-Type: message/rfc822\r\n\r\nSubject: y\r\n");
    }
    let folder = with_good(&[("deep.eml", mail.as_bytes())]);
    let out = scan(folder.path(), &["--json"]);
    assert!(matches!(out.status.code(), Some(0 | 3 | 20)), "{out:?}");
    assert!(good_is_found(&out));
}

#[test]
fn an_entity_bomb_costs_its_own_file() {
    let bomb = b"<?xml version='1.0'?><!DOCTYPE smses [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><smses><sms address=\"X\" date=\"1\" type=\"1\" body=\"&b;\"/></smses>";
    let folder = with_good(&[("bomb.xml", bomb)]);
    let out = scan(folder.path(), &["--json"]);
    assert_eq!(out.status.code(), Some(3));
    assert!(good_is_found(&out));
}

#[test]
fn a_gzip_bomb_is_a_limit_with_its_own_exit_code() {
    let folder = with_good(&[]);
    // It begins like a backup, so that it is worth unpacking, and never ends.
    let file = fs::File::create(folder.path().join("bomb.xml.gz")).unwrap();
    let mut encoder = flate2::write::GzEncoder::new(file, flate2::Compression::best());
    encoder
        .write_all(GOOD.replace("</smses>", "").as_bytes())
        .unwrap();
    let blanks = vec![b' '; 1 << 20];
    for _ in 0..64 {
        encoder.write_all(&blanks).unwrap();
    }
    encoder.finish().unwrap();
    let out = scan(folder.path(), &["--json"]);
    assert_eq!(
        out.status.code(),
        Some(20),
        "{}",
        String::from_utf8_lossy(&out.stdout)
    );
    assert!(good_is_found(&out));
}

#[test]
fn text_of_messages_never_reaches_the_terminal_alive() {
    let evil = GOOD.replace(
        "Kaspi.kz: код",
        "\u{1b}]0;owned\u{7}\u{202e}Evil Corp\u{9b}31m: your code",
    );
    let folder = with_good(&[(
        "evil.xml",
        evil.replace("address=\"Kaspi.kz\"", "address=\"EvilCorp\u{202e}\"")
            .as_bytes(),
    )]);
    for more in [&[][..], &["--why", "evilcorp"][..], &["--csv"][..]] {
        let out = scan(folder.path(), more);
        let text = String::from_utf8_lossy(&out.stdout);
        let bad = text.chars().find(|c| {
            (c.is_control() && *c != '\n' && *c != '\t' && *c != '\r') || *c == '\u{202e}'
        });
        assert_eq!(bad, None, "{more:?}");
    }
}

#[test]
fn an_empty_file_and_a_text_nobody_knows_are_no_errors() {
    let folder = with_good(&[("empty.xml", b""), ("notes.txt", b"buy milk\n")]);
    let out = scan(folder.path(), &["--json"]);
    assert_eq!(
        out.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&out.stdout)
    );
    assert!(good_is_found(&out));
}

#[test]
fn wrong_usage_is_told_with_what_to_do() {
    let run = |args: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_ringoff"))
            .args(args)
            .output()
            .unwrap()
    };
    assert_eq!(run(&["scan"]).status.code(), Some(2));
    let absent = run(&["scan", "/no/such/folder"]);
    assert_eq!(absent.status.code(), Some(1));
    assert!(
        String::from_utf8_lossy(&absent.stderr).lines().count() >= 2,
        "what happened, and what to do"
    );
    let folder = with_good(&[]);
    let path = folder.path().to_str().unwrap();
    assert_eq!(
        run(&["scan", path, "--number", "87000001234"])
            .status
            .code(),
        Some(2)
    );
    assert_eq!(
        run(&["scan", path, "--number", "soon"]).status.code(),
        Some(2)
    );
}

#[test]
fn an_existing_page_is_not_overwritten() {
    let folder = with_good(&[]);
    let page = folder.path().join("page.html");
    fs::write(&page, "mine").unwrap();
    let out = scan(folder.path(), &["--html", page.to_str().unwrap()]);
    assert_eq!(out.status.code(), Some(2));
    assert_eq!(fs::read_to_string(&page).unwrap(), "mine");
}

#[test]
fn numbers_are_masked_unless_asked_for() {
    let folder = with_good(&[]);
    let masked = scan(folder.path(), &[]);
    assert!(!String::from_utf8_lossy(&masked.stdout).contains("7000001234"));
    let json = scan(folder.path(), &["--json", "--reveal"]);
    assert!(String::from_utf8_lossy(&json.stdout).contains("+77000001234"));
}

#[cfg(unix)]
#[test]
fn a_file_name_that_is_no_text_costs_nothing() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = with_good(&[]);
    let name = std::ffi::OsStr::from_bytes(b"\xf1\xec\xf1.xml");
    let other = GOOD.replace("Kaspi.kz", "Zorvex").replace("kz: ", ": ");
    fs::write(folder.path().join(name), other).unwrap();
    for n in 0..20 {
        fs::write(folder.path().join(format!("{n}.xml")), GOOD).unwrap();
    }
    let out = scan(folder.path(), &["--json"]);
    assert_eq!(out.status.code(), Some(0), "{out:?}");
    assert!(good_is_found(&out));
    let said = String::from_utf8(out.stdout).unwrap();
    assert!(
        said.contains("Zorvex") && said.contains(r"\\xF1\\xEC\\xF1.xml"),
        "{said}"
    );
}

#[test]
fn hosts_longer_than_hosts_can_be_cost_no_time() {
    let mut csv = String::from("name,url,username,password\n");
    for label in ["a.", "ü."] {
        let host = label.repeat(400_000);
        csv.push_str(&format!("Zorvex,https://{host}example.org/,me,x\n"));
    }
    let folder = with_good(&[("passwords.csv", csv.as_bytes())]);
    let begun = std::time::Instant::now();
    let out = scan(folder.path(), &["--json"]);
    assert!(good_is_found(&out));
    // Looked up ending by ending, these took minutes.
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
}
