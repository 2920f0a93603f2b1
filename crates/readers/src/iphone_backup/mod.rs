//! A backup of an iPhone as Finder and iTunes write it: a folder with `Manifest.db`, which says under which name each
//! file of the phone lies beside it (`ab/abcd...`). Backups of iOS 10.2 and later.
//!
//! Read are the phone's own numbers, contacts, calls, accounts, messages and WhatsApp, in this order: names of the
//! contacts go with the messages.

mod keybag;
mod manifest;
mod names;
mod phone;
mod sealed;

use crate::bundle::{Bytes, Members};
use crate::container::{Watch, held};
use crate::plist::Plist;
use crate::sqlite::MAGIC;
use crate::{Limits, ReadError, Sink, databases, locked};
use keybag::{Keybag, Keys};
use manifest::{Listed, Manifest};
use names::Names;
use phone::{about_the_phone, radio};
use ringoff_model::hex;
use sealed::Sealed;
use sha1::{Digest as _, Sha1};
use std::io::{Read as _, Seek as _};

/// The id under which a backup is told.
pub const ID: &str = "iphone-backup";
const MANIFEST: &str = "Manifest.db";

/// The files by which a folder is known to be a backup: what is in them tells whether it is one.
pub fn is_backup_of(mut names: impl Iterator<Item = impl AsRef<str>>) -> bool {
    let mut found = [false; 2];
    names.any(|name| {
        found[0] |= name.as_ref() == MANIFEST;
        found[1] |= matches!(name.as_ref(), "Manifest.plist" | "Info.plist");
        found == [true; 2]
    })
}

/// The names of the files in a backup that are read: all others may be left where they are.
pub fn backup_files() -> impl Iterator<Item = String> {
    let lists = [MANIFEST, "Manifest.plist", "Info.plist"].map(str::to_owned);
    let of_phone = WANTED.iter().flat_map(|(domain, path, how)| {
        let ends = match how {
            As::Database => &["", "-wal"][..],
            As::Radio => &[""],
        };
        let id = move |end: &&str| hex(&Sha1::digest(format!("{domain}-{path}{end}")));
        ends.iter().map(id)
    });
    lists.into_iter().chain(of_phone)
}

/// How a file of the phone is read.
#[derive(Clone, Copy)]
enum As {
    Database,
    /// The settings of the radio, with the number of each SIM.
    Radio,
}

/// What is taken of a phone: where it lies there, and how it is read.
const WANTED: [(&str, &str, As); 8] = [
    (
        "WirelessDomain",
        "Library/Preferences/com.apple.commcenter.plist",
        As::Radio,
    ),
    (
        "WirelessDomain",
        "Library/Databases/CellularUsage.db",
        As::Database,
    ),
    (
        "HomeDomain",
        "Library/AddressBook/AddressBook.sqlitedb",
        As::Database,
    ),
    (
        "HomeDomain",
        "Library/Accounts/Accounts3.sqlite",
        As::Database,
    ),
    (
        "HomeDomain",
        "Library/CallHistoryDB/CallHistory.storedata",
        As::Database,
    ),
    ("HomeDomain", "Library/SMS/sms.db", As::Database),
    (
        "AppDomainGroup-group.net.whatsapp.WhatsApp.shared",
        "ChatStorage.sqlite",
        As::Database,
    ),
    (
        "AppDomainGroup-group.net.whatsapp.WhatsAppSMB.shared",
        "ChatStorage.sqlite",
        As::Database,
    ),
];

/// Whether a file of this name may be the list of a backup that says whether it is encrypted.
pub(crate) fn is_named_list(label: &str) -> bool {
    label.ends_with("Manifest.plist")
}

/// Whether that list says so.
pub(crate) fn is_encrypted(list: &[u8], limits: &Limits) -> bool {
    let list = Plist::read(list, limits);
    list.is_some_and(|list| list.get("IsEncrypted") == Some(&Plist::Bool(true)))
}

/// Reads the backup in a folder.
pub(crate) fn read(
    folder: &dyn Members,
    label: &str,
    limits: &Limits,
    watch: &mut Watch<'_>,
) -> Result<(), ReadError> {
    watch.begin(label, ID);
    let missing = ReadError::Damaged {
        what: "Manifest.db is missing",
    };
    let mut file = folder.open(MANIFEST).ok_or(missing)??;
    let mut head = Vec::new();
    (&mut file)
        .take(MAGIC.len() as u64)
        .read_to_end(&mut head)?;
    file.rewind()?;
    let mut backup = Backup { folder, keys: None };
    if head != MAGIC {
        let bag = keybag(folder, limits)?;
        let opened = locked::ask(watch, |passphrase| bag.open(passphrase))?;
        let Some((keys, cipher)) = opened else {
            about_the_phone(folder, label, limits, watch);
            return Ok(());
        };
        file = Box::new(Sealed::new(file, cipher)?);
        backup.keys = Some(keys);
    }
    about_the_phone(folder, label, limits, watch);
    let wanted: Vec<_> = WANTED
        .iter()
        .map(|(domain, path, _)| (*domain, *path))
        .collect();
    let manifest = Manifest::read(file, &wanted, limits, watch)?;
    let mut names = Names::new(watch, limits.named_peers);
    for (domain, path, how) in WANTED {
        let Some(listed) = manifest.file(domain, path) else {
            continue;
        };
        if names.inner.stopped {
            break;
        }
        let log = manifest.file(domain, &format!("{path}-wal"));
        let label = format!("{label}!{domain}/{path}");
        let result = backup.read(listed, log, &label, how, limits, &mut names);
        if let Err(error) = result {
            names.failed(&label, &error);
        }
    }
    Ok(())
}

/// The keys of an encrypted backup.
fn keybag(folder: &dyn Members, limits: &Limits) -> Result<Keybag, ReadError> {
    let file = folder.open("Manifest.plist").ok_or(ReadError::Damaged {
        what: "Manifest.plist is missing",
    })??;
    let bag = match list(file, limits)? {
        Some(list) => Keybag::read(&list, limits)?,
        None => None,
    };
    bag.ok_or(ReadError::Damaged {
        what: "Manifest.plist has no keys for the backup",
    })
}

/// A backup, opened.
struct Backup<'f> {
    folder: &'f dyn Members,
    /// Of an encrypted one.
    keys: Option<Keys>,
}

impl Backup<'_> {
    /// Reads one file of the phone.
    fn read(
        &self,
        listed: &Listed,
        log: Option<&Listed>,
        label: &str,
        how: As,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        let file = self.open(listed)?.ok_or(ReadError::Damaged {
            what: "a file of the backup is missing",
        })?;
        match how {
            As::Database => {
                let log = log.map(|log| self.open(log)).transpose()?.flatten();
                databases::read(file, log, label, limits, sink)
            }
            As::Radio => {
                sink.begin(label, ID);
                let list = list(file, limits)?.ok_or(ReadError::Damaged {
                    what: "property list",
                })?;
                radio(&list, sink);
                Ok(())
            }
        }
    }

    fn open(&self, listed: &Listed) -> Result<Option<Box<dyn Bytes + '_>>, ReadError> {
        let Some(file) = self.folder.open(&listed.place()).transpose()? else {
            return Ok(None);
        };
        let (Some(keys), Some(key)) = (&self.keys, &listed.key) else {
            return Ok(Some(file));
        };
        let cipher = keys.of(key).ok_or(ReadError::Damaged {
            what: "the key of a file",
        })?;
        Ok(Some(Box::new(Sealed::new(file, cipher)?)))
    }
}

fn list(file: Box<dyn Bytes + '_>, limits: &Limits) -> Result<Option<Plist>, ReadError> {
    Ok(held(file, limits)?.and_then(|bytes| Plist::read(&bytes, limits)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_a_phone_have_the_names_that_backups_give_them() {
        let names: Vec<String> = backup_files().collect();
        for known in [
            "3d0d7e5fb2ce288813306e4d4636395e047a3d28",
            "31bb7ba8914766d4ba40d6dfb6113c8b614be442",
            "7c7fba66680ef796b916b067077cc246adacf01d",
            "Manifest.db",
        ] {
            assert!(names.iter().any(|name| name == known), "{known}");
        }
    }

    #[test]
    fn a_folder_is_a_backup_by_its_lists() {
        assert!(is_backup_of(["x", "Info.plist", "Manifest.db"].iter()));
        assert!(!is_backup_of(["Manifest.db", "Manifest.mbdb"].iter()));
        assert!(!is_backup_of(["Info.plist", "Manifest.plist"].iter()));
    }
}
