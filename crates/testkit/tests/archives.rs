//! The traveller's archives have the shapes that phones and programs give them.

#![allow(clippy::unwrap_used, reason = "the helper of these tests unwraps too")]

use ringoff_testkit::Traveller;
use std::fs;
use std::io::Read;
use std::path::PathBuf;

fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    Traveller::new().write(&folder).unwrap();
    folder
}

#[test]
fn every_archive_is_written_and_named() {
    let folder = folder("named");
    let again = Traveller::new().write(&folder).unwrap();
    let names: Vec<String> = again
        .iter()
        .map(|path| {
            let inside = path.strip_prefix(&folder).unwrap();
            inside.to_string_lossy().replace('\\', "/")
        })
        .collect();
    for name in [
        "sms-20261120.xml",
        "messages_2024.zip",
        "Mail/All mail.mbox",
        "bitwarden_export.json",
        "Chrome Passwords.csv",
        "contacts.vcf",
        "notes.txt",
    ] {
        assert!(names.iter().any(|n| n == name), "{name}");
    }
    let laptop = names.iter().filter(|n| n.starts_with("Maildir/"));
    assert_eq!(laptop.count(), 5);
    assert!(again.iter().all(|path| path.is_file()));
    assert!(folder.join("Maildir/tmp").is_dir());
}

#[test]
fn the_same_bytes_come_out_every_time() {
    let (one, two) = (folder("one"), folder("two"));
    for name in [
        "sms-20261120.xml",
        "messages_2024.zip",
        "Mail/All mail.mbox",
    ] {
        let read = |folder: &PathBuf| fs::read(folder.join(name)).unwrap();
        assert!(read(&one) == read(&two), "{name}");
    }
}

#[test]
fn the_backup_is_xml_but_for_halves_of_emoji() {
    let xml = fs::read_to_string(folder("xml").join("sms-20261120.xml")).unwrap();
    let mut open: Vec<&str> = Vec::new();
    let (mut entries, mut halves) = (0, 0);
    for tag in xml.split('<').skip(1) {
        let (inside, between) = tag.split_once('>').unwrap();
        assert!(between.trim().is_empty(), "text between tags: {between}");
        if inside.starts_with(['?', '!']) {
            continue;
        }
        assert_eq!(inside.matches('"').count() % 2, 0, "{inside}");
        for reference in inside.split('&').skip(1) {
            let (name, _) = reference.split_once(';').unwrap();
            match name.strip_prefix('#') {
                None => assert!(["amp", "lt", "gt", "quot"].contains(&name), "{name}"),
                Some(number) => {
                    let number: u32 = number.parse().unwrap();
                    halves += usize::from((0xd800..0xe000).contains(&number));
                }
            }
        }
        let name = inside.split_whitespace().next().unwrap();
        entries += usize::from(["sms", "mms"].contains(&name));
        if let Some(name) = name.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !inside.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty());
    assert!(xml.contains(&format!("<smses count=\"{entries}\"")));
    assert!((1_050..1_400).contains(&entries), "{entries} entries");
    assert!(halves > 20 && halves % 2 == 0);
    assert!(xml.matches("<mms ").count() >= 5);
    for part in [
        "sub_id=\"1\"",
        "sub_id=\"2\"",
        "sub_id=\"-1\"",
        "service_center=\"null\"",
    ] {
        assert!(xml.contains(part), "{part}");
    }
}

#[test]
fn the_export_of_2024_holds_lines_of_json() {
    let file = fs::File::open(folder("zip").join("messages_2024.zip")).unwrap();
    let mut zip = zip::ZipArchive::new(file).unwrap();
    let mut text = String::new();
    let mut messages = zip.by_name("messages.ndjson").unwrap();
    messages.read_to_string(&mut text).unwrap();
    drop(messages);
    let lines: Vec<serde_json::Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert!(lines.len() > 150, "{}", lines.len());
    assert!(lines.iter().all(|line| line["date"].is_string()));
    assert!(zip.len() > 1, "pictures stand beside the messages");
}

#[test]
fn the_mailbox_holds_its_mails_in_their_character_sets() {
    let mbox = fs::read(folder("mail").join("Mail/All mail.mbox")).unwrap();
    let mbox = String::from_utf8(mbox).unwrap();
    let mails = mbox
        .lines()
        .filter(|line| line.starts_with("From "))
        .count();
    assert!((55..75).contains(&mails), "{mails} mails");
    assert_eq!(mbox.matches("X-Gmail-Labels: ").count(), mails);
    for part in [
        "charset=\"koi8-r\"",
        "charset=\"GB18030\"",
        "text/html",
        "application/pdf",
        "dkim=pass",
        "dmarc=fail",
        "DKIM-Signature: ",
        "List-Unsubscribe: ",
        ">From ",
    ] {
        assert!(mbox.contains(part), "{part}");
    }
}

#[test]
fn numbers_stand_in_enough_messages_to_learn_each_sim() {
    let xml = fs::read_to_string(folder("sims").join("sms-20261120.xml")).unwrap();
    let states = |sub_id: &str, ends: [&str; 2]| {
        let of_sim = xml
            .lines()
            .filter(|line| line.contains(sub_id) && line.contains("type=\"1\""));
        of_sim
            .filter(|line| ends.iter().any(|end| line.contains(end)))
            .count()
    };
    let (a, b) = (["000 12 34", "0001234"], ["000 56 78", "0005678"]);
    assert!(states("sub_id=\"1\"", a) >= 5);
    assert!(states("sub_id=\"2\"", b) >= 5);
    assert_eq!(states("sub_id=\"1\"", b), 0);
    assert_eq!(states("sub_id=\"2\"", a), 0);
}

#[test]
fn lines_come_without_subscription_ids() {
    let lines = Traveller::new().lines();
    assert_eq!(lines.len(), 2);
    assert!(lines.iter().all(|line| line.sub_ids.is_empty()));
    assert_eq!(lines[0].number.reveal(), "+77000001234");
    assert_eq!(lines[1].number.reveal(), "+77990005678");
}
