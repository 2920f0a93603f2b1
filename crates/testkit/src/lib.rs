//! A made-up traveller with made-up archives in the formats that phones and programs really write,
//! for the demo and for tests.
//!
//! Mira has lived in Almaty since March 2024 on line A (Kcell), bought line B (Beeline) in February
//! 2025, and is about to leave. Nobody in the story is real, every number is from a fictional range,
//! every wording is our own. The same bytes come out on every machine and every day: no clock and
//! no chance is asked.

pub mod archive;
mod assemble;
mod clock;
mod dice;
mod picture;
mod statements;
mod story;
mod truth;

pub use statements::{KeptLine, PlantedWrong, StatementTruth, Wrong};
pub use truth::{Planted, Truth};

use archive::{Card, bitwarden_json, chrome_csv, maildir, mbox, sms_backup_restore, sms_ie, vcard};
use jiff::civil::date;
use ringoff_model::{Line, PhoneNumber};
use std::fs;
use std::io::{self, Cursor};
use std::path::{Path, PathBuf};

/// The made-up person.
#[derive(Clone, Copy, Debug, Default)]
pub struct Traveller;

impl Traveller {
    /// There is one only.
    pub fn new() -> Self {
        Self
    }

    /// Lines A and B. Which `sub_id` is which must be learnt from the messages.
    pub fn lines(&self) -> Vec<Line> {
        [
            ("+7 700 000 12 34", "kz/kcell", date(2024, 3, 1)),
            ("+7 799 000 56 78", "kz/beeline", date(2025, 2, 1)),
        ]
        .into_iter()
        .filter_map(|(number, operator, first_day)| {
            let mut line = Line::of(PhoneNumber::parse(number, None).ok()?);
            line.operator = Some(operator.to_owned());
            line.first_day = Some(first_day);
            Some(line)
        })
        .collect()
    }

    /// Every archive: its name, with `/` between folders, and its bytes.
    pub fn archives(&self) -> io::Result<Vec<(String, Vec<u8>)>> {
        let texts = assemble::texts();
        // The old phone's export of 2024; the new phone's backup begins before that one ends.
        let (old, new) = (clock::day(2025, 1, 1).0, clock::day(2024, 9, 1).0);
        let of_2024: Vec<_> = texts.iter().filter(|t| t.at < old).cloned().collect();
        let of_phone: Vec<_> = texts.iter().filter(|t| t.at >= new).cloned().collect();
        let made = clock::day(2026, 11, 20);
        let (vault, browser) = assemble::passwords();

        let mut archives = Vec::new();
        let mut add = |name: &str, bytes: Vec<u8>| archives.push((name.to_owned(), bytes));
        let mut out = Vec::new();
        sms_backup_restore(&mut out, &of_phone, made)?;
        add("sms-20261120.xml", std::mem::take(&mut out));
        let mut zip = Cursor::new(Vec::new());
        sms_ie(&mut zip, &assemble::as_the_old_phone(of_2024))?;
        add("messages_2024.zip", zip.into_inner());
        mbox(&mut out, &assemble::mails())?;
        add("Mail/All mail.mbox", std::mem::take(&mut out));
        bitwarden_json(&mut out, &vault)?;
        add("bitwarden_export.json", std::mem::take(&mut out));
        chrome_csv(&mut out, &browser)?;
        add("Chrome Passwords.csv", std::mem::take(&mut out));
        vcard(&mut out, &address_book())?;
        add("contacts.vcf", std::mem::take(&mut out));
        add("notes.txt", NOTES.into());
        archives.extend(maildir("Maildir", &assemble::laptop()));
        Ok(archives)
    }

    /// Writes every archive into `folder` and names them.
    pub fn write(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        // What makes a folder a Maildir, though no mail lies in it.
        fs::create_dir_all(folder.join("Maildir/tmp"))?;
        let mut written = Vec::new();
        for (name, bytes) in self.archives()? {
            let path = folder.join(name);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(&path, bytes)?;
            written.push(path);
        }
        Ok(written)
    }

    /// What a scan of the archives should find.
    pub fn truth(&self) -> Truth {
        truth::truth()
    }
}

/// A file that is no archive at all.
const NOTES: &str = "to do before leaving\n- give the bike to the neighbour\n- post the keys\n- close the second SIM?\n";

fn address_book() -> Vec<Card> {
    let friends = story::chatter::FRIENDS.iter().filter_map(|friend| {
        Some(Card {
            name: friend.name?.to_owned(),
            numbers: vec![friend.number.to_owned()],
            ..Card::default()
        })
    });
    let bank = Card {
        name: "Halyk Bank".into(),
        organisation: Some("Halyk Bank".into()),
        numbers: vec!["7111".into()],
        note: Some("из-за границы звонить через приложение".into()),
        ..Card::default()
    };
    let sister = Card {
        name: "Сестра; дом".into(),
        numbers: vec!["+447700900123".into()],
        mails: vec!["sister@family.example".into()],
        ..Card::default()
    };
    friends.chain([bank, sister]).collect()
}
