//! Every description of `data/exports` reads its own samples, and one description takes each.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common::Kept;
use crate::table_support::{files, folder, tables};
use ringoff_readers::{Alone, Export, FORMATS, Head, Limits, ReadOptions, Table, read};
use std::io::{Cursor, Write};

fn exports() -> Vec<(Export, toml::Value)> {
    let described = files(&folder("../../data/exports")).into_iter();
    let mut all: Vec<_> = described
        .map(|path| {
            let text = std::fs::read_to_string(&path).unwrap();
            let id = path.file_stem().unwrap().to_string_lossy().into_owned();
            let description = toml::from_str(&text).unwrap();
            (Export::from_toml(&id, &text).unwrap(), description)
        })
        .collect();
    all.sort_by(|(a, _), (b, _)| a.id().cmp(b.id()));
    all
}

fn samples(description: &toml::Value) -> Vec<(String, String, Vec<String>)> {
    let samples = description["sample"].as_array().unwrap().iter();
    samples
        .map(|sample| {
            let text = |key: &str| Some(sample.get(key)?.as_str()?.to_owned());
            let expect = sample["expect"].as_array().unwrap().iter();
            let numbers = expect.map(|number| number.as_str().unwrap().to_owned());
            let file = text("file").unwrap_or_else(|| "export".to_owned());
            (file, text("text").unwrap(), numbers.collect())
        })
        .collect()
}

fn read_all(name: &str, file: impl AsRef<[u8]>) -> Kept {
    let tables = tables();
    let exports: Vec<Export> = exports().into_iter().map(|(export, _)| export).collect();
    let options = ReadOptions {
        limits: Limits::default(),
        tables: &tables,
        exports: &exports,
    };
    let mut kept = Kept::default();
    read(
        &mut Cursor::new(file.as_ref()),
        name,
        &Alone,
        &options,
        &mut kept,
    )
    .unwrap();
    kept
}

#[test]
fn every_export_reads_the_number_of_its_own_samples_and_no_other() {
    for (export, description) in exports() {
        for (file, text, expect) in samples(&description) {
            let kept = read_all(&file, &text);
            let id = export.id();
            assert_eq!(kept.files, [(file.clone(), id.to_owned())], "{id}");
            let numbers: Vec<&str> = kept
                .observations
                .iter()
                .map(|o| o["number"].as_str().unwrap())
                .collect();
            assert_eq!(numbers, expect, "{id}");
            assert_eq!(
                kept.observations[0]["service"],
                description["service"].as_str().unwrap()
            );
            assert!(kept.skipped.is_empty(), "{id}: {:?}", kept.skipped);
        }
    }
}

#[test]
fn an_export_is_taken_by_one_description_and_by_no_format_and_no_table() {
    let (all, tables) = (exports(), tables());
    for (_, description) in &all {
        for (file, text, _) in samples(description) {
            let head = Head {
                bytes: text.as_bytes(),
                whole: true,
            };
            let takers = all
                .iter()
                .filter(|(export, _)| export.recognizes(&file, head));
            assert_eq!(takers.count(), 1, "{file}: {text}");
            assert!(
                FORMATS.iter().all(|format| !format.recognizes(head)),
                "{text}"
            );
            assert!(Table::best_of(&tables, head).is_none(), "{text}");
        }
    }
}

#[test]
fn a_cut_or_garbled_export_loses_nothing_silently_and_never_panics() {
    for (_, description) in exports() {
        for (file, text, _) in samples(&description) {
            for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
                read_all(&file, &text[..end]);
            }
        }
    }
    // Cut after the number: it is read, and the missing end is told.
    let kept = read_all(
        "profile_information.json",
        r#"{"profile_v2":{"phone_numbers":[{"phone_number":"+7 700 000 00 34"}]},"other":{"list":[{"a"#,
    );
    assert_eq!(kept.observations.len(), 1);
    assert_eq!(kept.reasons(), [ringoff_model::SkipReason::CutOff]);
}

#[test]
fn a_web_page_that_is_no_export_is_not_taken_for_one() {
    let page = "<html><ul><li>Google, phone: +7 700 000 00 34</li></ul></html>";
    assert!(read_all("page.html", page).observations.is_empty());
}

/// Files of a Takeout that are read, by folder and name in the language of the account, and what each shows.
const TAKEOUT: [(&str, &str, &str); 4] = [
    (
        "Takeout/Google Account/reader.SubscriberInfo.html",
        "Takeout/Аккаунт Google/reader.SubscriberInfo.html",
        "<html><body><h1>GOOGLE SUBSCRIBER INFORMATION</h1><ul><li>e-Mail: reader@example.com</li></ul>\
         <ul><li>Recovery SMS: +77000000034 [KZ]</li></ul></body></html>",
    ),
    (
        "Takeout/Mail/All mail Including Spam and Trash.mbox",
        "Takeout/Почта/Вся почта, включая Спам и Корзину.mbox",
        "From 1792@xxx Thu Feb 29 10:30:45 +0000 2024\r\nX-Gmail-Labels: Inbox\r\nFrom: Example Shop <a@example.com>\r\n\
         To: reader@example.com\r\nSubject: Your code\r\nDate: Thu, 29 Feb 2024 10:30:45 +0000\r\n\r\n4821\r\n",
    ),
    (
        "Takeout/Contacts/All Contacts/All Contacts.vcf",
        "Takeout/Контакты/Все контакты/Все контакты.vcf",
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Example\r\nTEL;TYPE=CELL:+7 700 000 00 99\r\nEND:VCARD\r\n",
    ),
    (
        "Takeout/Contacts/Starred/Starred.csv",
        "Takeout/Контакты/Помеченные/Помеченные.csv",
        "First Name,Middle Name,Last Name,Organization Name,Labels,E-mail 1 - Label,E-mail 1 - Value,\
         Phone 1 - Label,Phone 1 - Value\r\nBoris,,Example,,* myContacts,,,Mobile,+7 700 000 00 98\r\n",
    ),
];

/// Files of a Takeout that tell nothing of a number, and must not be taken for anything.
const BESIDE: [(&str, &str); 14] = [
    (
        "archive_browser.html",
        "<!DOCTYPE html><html><body><li>Mail: 1</li></body></html>",
    ),
    (
        "Chrome/Autofill.json",
        r#"{"Autofill":[{"name":"tel","value":["x"],"usage_timestamp":[1]}],"Autofill Profile":[]}"#,
    ),
    (
        "Chrome/History.json",
        r#"{"Browser History":[{"title":"A","url":"https://example.com","time_usec":1}]}"#,
    ),
    (
        "Google Play Store/Installs.json",
        r#"[{"install":{"doc":{"documentType":"Android Apps","title":"Example"},"firstInstallationTime":"2024-02-29T10:30:45Z"}}]"#,
    ),
    (
        "Google Play Store/Devices.json",
        r#"[{"device":{"mostRecentData":{"carrierName":"Example","deviceModel":"A"}}}]"#,
    ),
    (
        "Google Play Store/Purchase History.json",
        r#"[{"purchaseHistory":{"invoicePrice":"KZT 100","doc":{"title":"A"},"purchaseTime":"2024-02-29T10:30:45Z"}}]"#,
    ),
    (
        "Profile/Profile.json",
        r#"{"name":{"givenName":"Reader"},"displayName":"Reader","emails":[{"value":"reader@example.com"}],"gender":{"type":"x"}}"#,
    ),
    (
        "Google Photos/2024/a.jpg.supplemental-metadata.json",
        r#"{"title":"a.jpg","description":"","imageViews":"1","creationTime":{"timestamp":"1709202645"},"url":"https://example.com"}"#,
    ),
    (
        "Keep/a.json",
        r#"{"color":"DEFAULT","isTrashed":false,"isPinned":false,"textContent":"milk","title":"","userEditedTimestampUsec":1}"#,
    ),
    (
        "Google Chat/Groups/DM a/messages.json",
        r#"{"messages":[{"creator":{"name":"A","email":"a@example.com"},"created_date":"x","text":"Your code: 1","message_id":"a"}]}"#,
    ),
    (
        "Google Chat/Users/User a/user_info.json",
        r#"{"user":{"name":"A","email":"a@example.com","user_type":"Human"},"membership_info":[]}"#,
    ),
    (
        "Location History/Records.json",
        r#"{"locations":[{"latitudeE7":1,"longitudeE7":2,"accuracy":3}]}"#,
    ),
    (
        "My Activity/Search/MyActivity.html",
        "<html><body><div>Searched for +7 700 000 00 34</div></body></html>",
    ),
    (
        "YouTube/subscriptions.csv",
        "Channel Id,Channel Url,Channel Title\nA,https://example.com,B\n",
    ),
];

#[test]
fn a_whole_takeout_is_read_whatever_language_its_folders_are_in() {
    for russian in [false, true] {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let packed = zip::write::SimpleFileOptions::default();
        for (name, in_russian, text) in TAKEOUT {
            zip.start_file(if russian { in_russian } else { name }, packed)
                .unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        for (name, text) in BESIDE {
            zip.start_file(format!("Takeout/{name}"), packed).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        let kept = read_all(
            "takeout-20240229T103045Z-001.zip",
            zip.finish().unwrap().into_inner(),
        );
        let kinds: Vec<&str> = kept
            .observations
            .iter()
            .map(|o| o["kind"].as_str().unwrap())
            .collect();
        assert_eq!(
            kinds,
            ["stated_by_service", "mail", "contact", "contact"],
            "{kept:?}"
        );
        assert_eq!(kept.observations[0]["sure"], true);
        assert_eq!(kept.unrecognized.len(), BESIDE.len(), "{:?}", kept.files);
        assert!(
            kept.skipped.is_empty() && kept.failed.is_empty(),
            "{kept:?}"
        );
    }
}

#[test]
fn the_files_of_a_takeout_are_read_in_a_folder_too() {
    for (name, in_russian, text) in TAKEOUT {
        for name in [name, in_russian] {
            let name = name.rsplit('/').next().unwrap();
            assert_eq!(read_all(name, text).observations.len(), 1, "{name}");
        }
    }
    for (name, text) in BESIDE {
        let kept = read_all(name, text);
        assert_eq!(
            (kept.observations.len(), kept.unrecognized.len()),
            (0, 1),
            "{name}"
        );
    }
}
