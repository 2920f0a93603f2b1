//! The vault as a whole: making, opening, changing, copying and erasing it; the made-up traveller in its place.

use crate::opened::Opened;
use crate::platform::Folder;
use crate::site::Site;
use qrcode::QrCode;
use qrcode::render::svg;
use ringoff_model::PhoneNumber;
use ringoff_testkit::Traveller;
use ringoff_view::case::{Answer, File, Kept, SettingsView, Trouble};
use ringoff_words::Words;
use ringoff_workspace::case::LineChange;
use ringoff_workspace::vault::{Memory, RecoveryKey as Key, Store, StoreError, Unlock, Vault};
use ringoff_workspace::{ExposeSecret as _, LineEdit, SecretString, Workspace};
use std::path::Path;
use std::sync::Arc;

/// A recovery key, shown once.
#[derive(Clone, Debug)]
pub(crate) struct RecoveryKey {
    /// Its words, in order.
    pub words: Vec<String>,
    /// The same as a QR code: an SVG of our own making.
    pub qr_svg: String,
}

/// What is wrong with a passphrase is said at the field where it was asked.
fn asked(trouble: Trouble, field: &str) -> Trouble {
    match trouble.key.starts_with("vault-passphrase") {
        true => Trouble::at(&trouble.key, field, ""),
        false => trouble,
    }
}

impl Site {
    /// Opens it in place of what was open: nothing that was read or kept of the other may reach it.
    fn take_in(&self, store: Box<dyn Store>, sample: Option<Arc<dyn Folder>>) -> Answer<()> {
        let workspace = Workspace::new(store, self.registry()?)?;
        self.lock();
        *self.opened() = Some(Opened { workspace, sample });
        Ok(())
    }

    /// Makes the vault. The recovery key is shown once and typed back.
    pub(crate) fn create(&self, passphrase: &SecretString) -> Answer<RecoveryKey> {
        let (store, key) = self.platform.create_vault(passphrase)?;
        self.take_in(store, None)?;
        shown(&key)
    }

    pub(crate) fn unlock(&self, passphrase: &SecretString) -> Answer<()> {
        self.lock();
        let opened = self
            .platform
            .open_vault(&Unlock::Passphrase(passphrase.clone()));
        let store = opened.map_err(|trouble| Trouble {
            field: Some("passphrase".to_owned()),
            ..trouble
        })?;
        self.take_in(store, None)
    }

    /// Opens the vault by its recovery key and gives it another passphrase.
    pub(crate) fn recover(&self, words: &SecretString, passphrase: &SecretString) -> Answer<()> {
        self.lock();
        let mut store = self.platform.open_vault(&Unlock::Recovery(words.clone()))?;
        if let Some(vault) = store.vault_mut() {
            let changed = vault.change_passphrase(passphrase, self.platform.work_factor());
            changed?;
        }
        self.take_in(store, None)
    }

    pub(crate) fn restore(&self, backup: &Path) -> Answer<()> {
        self.platform.restore_vault(backup)
    }

    /// Opens the cases of the made-up traveller, which are kept in memory alone; gives the first.
    pub(crate) fn begin_sample(&self) -> Answer<String> {
        let archives = self.platform.sample_archives()?;
        self.take_in(Box::new(Memory::new()), Some(archives.into()))?;
        let mut first = None;
        let lines = Traveller::new().lines();
        let numbers: Vec<PhoneNumber> = lines.iter().map(|l| l.number.clone()).collect();
        for line in lines {
            let others = numbers.iter().filter(|n| **n != line.number);
            let edit = LineEdit {
                operator: line.operator.clone(),
                facts: LineChange {
                    first_day: line.first_day,
                    leaving: jiff::civil::Date::new(2026, 12, 20).ok(),
                    other_lines: Some(others.cloned().collect()),
                    ..LineChange::default()
                },
                ..LineEdit::default()
            };
            let id = self.open_case(line.number.clone(), edit)?;
            first.get_or_insert(id);
        }
        first.ok_or_else(|| Trouble::of("case-none"))
    }

    /// Works with the vault that is open for who knows its passphrase. It stays open either way.
    fn confirmed<T>(
        &self,
        passphrase: &SecretString,
        field: &str,
        work: impl FnOnce(&mut Vault) -> Result<T, StoreError>,
    ) -> Answer<T> {
        self.with(|open| {
            let vault = open.workspace.vault_mut();
            let vault = vault.ok_or_else(|| Trouble::of("vault-locked"))?;
            let confirmed = vault.confirm(passphrase).map_err(Trouble::from);
            confirmed.map_err(|trouble| asked(trouble, field))?;
            work(vault).map_err(Trouble::from)
        })
    }

    pub(crate) fn change_passphrase(
        &self,
        (old, field): (&SecretString, &str),
        new: &SecretString,
    ) -> Answer<()> {
        self.confirmed(old, field, |vault| {
            vault.change_passphrase(new, self.platform.work_factor())
        })
    }

    /// A new recovery key in place of the old one.
    pub(crate) fn new_recovery_key(
        &self,
        passphrase: &SecretString,
        field: &str,
    ) -> Answer<RecoveryKey> {
        let key = Key::generate();
        self.confirmed(passphrase, field, |vault| vault.set_recovery_key(&key))?;
        shown(&key)
    }

    /// The whole vault as one file, still encrypted.
    pub(crate) fn backup(&self) -> Answer<File> {
        let bytes = self.with(|open| {
            let vault = open.workspace.vault_mut();
            let vault = vault.ok_or_else(|| Trouble::of("vault-locked"))?;
            vault.backup_bytes().map_err(Trouble::from)
        })?;
        Ok(File {
            name: format!("ringoff-{}.backup", self.platform.now().date()),
            mime: "application/octet-stream",
            bytes,
        })
    }

    /// Everything as JSON and files, not encrypted.
    pub(crate) fn export(&self, passphrase: &SecretString, field: &str) -> Answer<File> {
        let mut packer = tar::Builder::new(Vec::new());
        self.confirmed(passphrase, field, |vault| {
            vault.export_files(&mut |name, bytes| {
                let mut head = tar::Header::new_gnu();
                head.set_size(bytes.len() as u64);
                head.set_mode(0o600);
                let name = format!("ringoff-export/{name}");
                let packed = packer.append_data(&mut head, &name, bytes);
                packed.map_err(|source| StoreError::Io {
                    path: name.into(),
                    source,
                })
            })
        })?;
        Ok(File {
            name: format!("ringoff-export-{}.tar", self.platform.now().date()),
            mime: "application/x-tar",
            bytes: packer.into_inner()?,
        })
    }

    /// Erases the vault. `name` is typed by the person and must be the vault's own.
    pub(crate) fn erase(&self, name: &str, passphrase: &SecretString, field: &str) -> Answer<()> {
        if name != self.platform.vault_name() {
            return Err(Trouble::at("erase-unconfirmed", "name", ""));
        }
        self.confirmed(passphrase, field, |_| Ok(()))?;
        self.lock();
        self.platform.erase_vault()
    }

    pub(crate) fn settings(&self, words: &Words) -> Answer<SettingsView> {
        self.with(|open| {
            let store = open.workspace.store();
            let report = store.verify()?;
            let kept = store.vault().map(|vault| Kept {
                what: words.say("web-kept-vault", &[]),
                place: vault.folder().display().to_string(),
                size: words.size(report.bytes),
            });
            Ok(SettingsView {
                vault: self.platform.vault_name(),
                kept: kept.into_iter().collect(),
                version: env!("CARGO_PKG_VERSION").to_owned(),
            })
        })
    }
}

/// The key's words, and its QR code.
fn shown(key: &Key) -> Answer<RecoveryKey> {
    let code = QrCode::new(key.age_key().expose_secret())
        .map_err(|e| Trouble::with("page-failed", e.to_string()))?;
    let words = key.words();
    Ok(RecoveryKey {
        words: words
            .expose_secret()
            .split(' ')
            .map(str::to_owned)
            .collect(),
        qr_svg: code
            .render::<svg::Color<'_>>()
            .min_dimensions(220, 220)
            .build(),
    })
}
