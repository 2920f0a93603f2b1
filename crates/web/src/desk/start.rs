//! Making, opening, changing and throwing away vaults; beginning cases.

use super::shared::SharedVault;
use super::{DeskOffice, Open, io_trouble, store_trouble, trouble};
use crate::office::{Answer, File, RecoveryKey, Trouble};
use crate::private_dir::{Held, OUT, private_dir};
use qrcode::QrCode;
use qrcode::render::svg;
use ringoff_model::PhoneNumber;
use ringoff_testkit::Traveller;
use ringoff_workspace::case::LineChange;
use ringoff_workspace::vault::{self, CreateOptions, Vault};
use ringoff_workspace::{ExposeSecret as _, LineEdit, SecretString, Workspace};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tempfile::TempDir;

impl DeskOffice {
    fn opened(&self, vault: Vault, sample: Option<TempDir>) -> Answer<()> {
        let vault = Arc::new(Mutex::new(vault));
        let desk = Workspace::new(Box::new(SharedVault(Arc::clone(&vault))), self.registry()?)
            .map_err(trouble)?;
        self.inner().open = Some(Open {
            desk,
            vault,
            sample,
        });
        Ok(())
    }

    pub(super) fn make(&self, passphrase: &SecretString) -> Answer<RecoveryKey> {
        let options = CreateOptions {
            created: self.now().timestamp(),
            work_factor: self.place.work_factor,
        };
        if let Some(parent) = self.place.vault.parent() {
            std::fs::create_dir_all(parent).map_err(io_trouble)?;
        }
        let (vault, key) =
            Vault::create(&self.place.vault, passphrase, options).map_err(store_trouble)?;
        self.opened(vault, None)?;
        shown(&key)
    }

    pub(super) fn open_with(&self, passphrase: &SecretString) -> Answer<()> {
        self.inner().open = None;
        let vault = Vault::open(&self.place.vault, passphrase).map_err(|error| {
            let trouble = store_trouble(error);
            Trouble {
                field: Some("passphrase".to_owned()),
                ..trouble
            }
        })?;
        self.opened(vault, None)
    }

    pub(super) fn recover_with(
        &self,
        words: &SecretString,
        passphrase: &SecretString,
    ) -> Answer<()> {
        self.inner().open = None;
        let mut vault =
            Vault::open_with_recovery(&self.place.vault, words).map_err(store_trouble)?;
        vault
            .change_passphrase(passphrase, self.place.work_factor)
            .map_err(store_trouble)?;
        self.opened(vault, None)
    }

    pub(super) fn restored(&self, backup: &Path) -> Answer<()> {
        if let Some(parent) = self.place.vault.parent() {
            std::fs::create_dir_all(parent).map_err(io_trouble)?;
        }
        vault::restore(backup, &self.place.vault).map_err(store_trouble)
    }

    pub(super) fn sample(&self) -> Answer<String> {
        let folder = private_dir("ringoff-sample-").map_err(io_trouble)?;
        let archives = folder.path().join("archives");
        std::fs::create_dir(&archives).map_err(io_trouble)?;
        let traveller = Traveller::new();
        traveller.write(&archives).map_err(io_trouble)?;
        // Nobody needs this passphrase: the vault goes when it is locked.
        let passphrase = SecretString::from(
            crate::secret::draw(16).map_err(|e| Trouble::with("io", e.to_string()))?,
        );
        let options = CreateOptions {
            created: self.now().timestamp(),
            work_factor: 10,
        };
        let made = Vault::create(&folder.path().join("vault"), &passphrase, options);
        let (vault, _) = made.map_err(store_trouble)?;
        self.opened(vault, Some(folder))?;
        let mut first = None;
        let lines = traveller.lines();
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
            let id = self.begin(line.number.clone(), edit)?;
            first.get_or_insert(id);
        }
        first.ok_or_else(|| Trouble::of("case-none"))
    }

    pub(super) fn begin(&self, number: PhoneNumber, edit: LineEdit) -> Answer<String> {
        let now = self.now();
        self.with(|open| {
            let opened = open.desk.open_case(number, edit, &now).map_err(trouble)?;
            Ok(opened.id.0)
        })
    }

    pub(super) fn change(&self, old: &SecretString, new: &SecretString) -> Answer<()> {
        self.checked(old, |vault| {
            vault.change_passphrase(new, self.place.work_factor)
        })
    }

    pub(super) fn new_key(&self, passphrase: &SecretString) -> Answer<RecoveryKey> {
        let key = vault::RecoveryKey::generate();
        self.checked(passphrase, |vault| vault.set_recovery_key(&key))?;
        shown(&key)
    }

    /// Opens the vault anew with the passphrase, so that only who knows it changes its locks.
    fn checked(
        &self,
        passphrase: &SecretString,
        change: impl FnOnce(&mut Vault) -> Result<(), vault::StoreError>,
    ) -> Answer<()> {
        let mut inner = self.inner();
        if inner.open.as_ref().is_none_or(|open| open.sample.is_some()) {
            return Err(Trouble::of("vault-locked"));
        }
        // One holder at a time: the open one is put down first, and is not taken up again by a wrong passphrase.
        inner.open = None;
        drop(inner);
        let mut vault = Vault::open(&self.place.vault, passphrase).map_err(store_trouble)?;
        change(&mut vault).map_err(store_trouble)?;
        self.opened(vault, None)
    }

    pub(super) fn backed_up(&self) -> Answer<File> {
        let folder = Held::new(OUT).map_err(io_trouble)?;
        let file = folder.path().join("backup");
        self.with(|open| {
            let vault = open.vault.lock().unwrap_or_else(PoisonError::into_inner);
            vault.backup(&file).map(|_| ()).map_err(store_trouble)
        })?;
        Ok(File {
            name: format!("ringoff-{}.backup", self.now().date()),
            mime: "application/octet-stream",
            bytes: std::fs::read(&file).map_err(io_trouble)?,
        })
    }

    /// Whether the person knows the passphrase of the vault that is open. It stays open either way.
    fn confirmed(&self, passphrase: &SecretString) -> Answer<()> {
        self.with(|open| {
            if open.sample.is_some() {
                return Err(Trouble::of("vault-locked"));
            }
            let vault = open.vault.lock().unwrap_or_else(PoisonError::into_inner);
            vault.confirm(passphrase).map_err(store_trouble)
        })
    }

    pub(super) fn exported(&self, passphrase: &SecretString) -> Answer<File> {
        self.confirmed(passphrase)?;
        let folder = Held::new(OUT).map_err(io_trouble)?;
        let to = folder.path().join("ringoff-export");
        self.with(|open| {
            let vault = open.vault.lock().unwrap_or_else(PoisonError::into_inner);
            vault.export(&to).map(|_| ()).map_err(store_trouble)
        })?;
        let mut packer = tar::Builder::new(Vec::new());
        packer
            .append_dir_all("ringoff-export", &to)
            .map_err(io_trouble)?;
        Ok(File {
            name: format!("ringoff-export-{}.tar", self.now().date()),
            mime: "application/x-tar",
            bytes: packer.into_inner().map_err(io_trouble)?,
        })
    }

    pub(super) fn erased(&self, name: &str, passphrase: &SecretString) -> Answer<()> {
        if name != self.vault_name() {
            return Err(Trouble::at("erase-unconfirmed", "name", ""));
        }
        self.confirmed(passphrase)?;
        self.inner().open = None;
        Vault::erase(&self.place.vault)
            .map(|_| ())
            .map_err(store_trouble)
    }

    pub(super) fn vault_name(&self) -> String {
        let name = self
            .place
            .vault
            .file_name()
            .map(|n| n.to_string_lossy().into_owned());
        name.unwrap_or_else(|| "vault".to_owned())
    }
}

/// The key's words, and its QR code.
fn shown(key: &vault::RecoveryKey) -> Answer<RecoveryKey> {
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
