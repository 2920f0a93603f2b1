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
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
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

    /// Writes every archive into `folder` and names them.
    pub fn write(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let texts = assemble::texts();
        let mut written = Vec::new();
        let mut file = |name: &str| {
            let path = folder.join(name);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            let file = File::create(&path)?;
            written.push(path);
            io::Result::Ok(BufWriter::new(file))
        };
        // The old phone's export of 2024; the new phone's backup begins before that one ends.
        let (old, new) = (clock::day(2025, 1, 1).0, clock::day(2024, 9, 1).0);
        let of_2024: Vec<_> = texts.iter().filter(|t| t.at < old).cloned().collect();
        let of_phone: Vec<_> = texts.iter().filter(|t| t.at >= new).cloned().collect();
        let made = clock::day(2026, 11, 20);

        let mut out = file("sms-20261120.xml")?;
        sms_backup_restore(&mut out, &of_phone, made)?;
        out.flush()?;
        let mut out = file("messages_2024.zip")?;
        sms_ie(&mut out, &assemble::as_the_old_phone(of_2024))?;
        out.flush()?;
        let mut out = file("Mail/All mail.mbox")?;
        mbox(&mut out, &assemble::mails())?;
        out.flush()?;
        let (vault, browser) = assemble::passwords();
        let mut out = file("bitwarden_export.json")?;
        bitwarden_json(&mut out, &vault)?;
        out.flush()?;
        let mut out = file("Chrome Passwords.csv")?;
        chrome_csv(&mut out, &browser)?;
        out.flush()?;
        let mut out = file("contacts.vcf")?;
        vcard(&mut out, &address_book())?;
        out.flush()?;
        let mut out = file("notes.txt")?;
        out.write_all(NOTES.as_bytes())?;
        out.flush()?;
        written.extend(maildir(&folder.join("Maildir"), &assemble::laptop())?);
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
