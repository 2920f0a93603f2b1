//! What a vault goes through, and what it has acknowledged at each moment.

use crate::disk::sim::SimDisk;
use crate::vault::{CreateOptions, Unlock, Vault, testing};
use crate::{ExhibitId, RecoveryKey, Result, SecretString, Store, StoreError};
use secrecy::ExposeSecret;
use std::path::Path;
use std::sync::Arc;

pub(super) const FOLDER: &str = "/home/vault";
pub(super) const PASSPHRASES: [&str; 2] = ["made-up passphrase one", "made-up passphrase two"];

/// What an operation that returned well has promised.
#[derive(Clone, Debug)]
pub(super) enum Ack {
    Created,
    Events(u64),
    Exhibit(ExhibitId),
}

/// A vault's life on one disk.
pub(super) struct Life {
    pub(super) disk: Arc<SimDisk>,
    /// What was promised, and how many changes the disk had seen by then.
    pub(super) acks: Vec<(usize, Ack)>,
    /// Every recovery key that may open the vault, the newest last.
    pub(super) keys: Vec<SecretString>,
    pub(super) refused: Vec<StoreError>,
}

/// The payload that every run appends at this place.
pub(super) fn payload(seq: u64) -> Vec<u8> {
    let length = usize::try_from(seq * 7919 % 900).unwrap();
    format!(r#"{{"seq":{seq},"note":"{}"}}"#, "ж".repeat(length)).into_bytes()
}

pub(super) fn exhibit(number: u64) -> Vec<u8> {
    let length = usize::try_from(number * 40_009 % 150_000).unwrap();
    (0..length)
        .map(|at| (at as u64 * (number + 3)) as u8)
        .collect()
}

impl Life {
    pub(super) fn on(disk: Arc<SimDisk>) -> Self {
        Self {
            disk,
            acks: Vec::new(),
            keys: Vec::new(),
            refused: Vec::new(),
        }
    }

    fn ack(&mut self, ack: Ack) {
        self.acks.push((self.disk.recorded(), ack));
    }

    /// Notes a refusal; whether the step was done.
    fn done<T>(&mut self, result: Result<T>) -> Option<T> {
        result.map_err(|error| self.refused.push(error)).ok()
    }

    /// Creates a vault, trying again as a person would.
    pub(super) fn create(&mut self) -> Option<Vault> {
        for _ in 0..2 {
            let options = CreateOptions {
                created: "2026-11-25T08:00:00Z".parse().unwrap(),
                work_factor: 1,
            };
            let passphrase = SecretString::from(PASSPHRASES[0]);
            let made = testing::create(self.disk.clone(), Path::new(FOLDER), &passphrase, options);
            if let Some((mut vault, key)) = self.done(made) {
                self.keys.push(key.words());
                self.ack(Ack::Created);
                testing::merge_above(&mut vault, 5);
                return Some(vault);
            }
        }
        None
    }

    pub(super) fn append(&mut self, vault: &mut Vault) {
        let next = vault.head().seq + 1;
        let appended = vault.append(&payload(next));
        if let Some(entry) = self.done(appended) {
            self.ack(Ack::Events(entry.seq));
        }
    }

    pub(super) fn append_all(&mut self, vault: &mut Vault, count: u64) {
        let next = vault.head().seq + 1;
        let payloads: Vec<_> = (next..next + count).map(payload).collect();
        let appended = vault.append_all(&payloads);
        if let Some(entries) = self.done(appended) {
            self.ack(Ack::Events(entries.last().unwrap().seq));
        }
    }

    pub(super) fn keep(&mut self, vault: &mut Vault, number: u64) {
        let kept = vault.put_exhibit(&mut &exhibit(number)[..]);
        if let Some(exhibit) = self.done(kept) {
            self.ack(Ack::Exhibit(exhibit.id));
        }
    }

    pub(super) fn change_keys(&mut self, vault: &mut Vault, turn: usize) {
        let passphrase = SecretString::from(PASSPHRASES[turn % 2]);
        let changed = vault.change_passphrase(&passphrase, 1);
        self.done(changed);
        let key = RecoveryKey::generate();
        self.keys.push(key.words());
        let changed = vault.set_recovery_key(&key);
        self.done(changed);
    }

    /// Some of everything, so many rounds.
    pub(super) fn run(&mut self, rounds: u64) {
        let Some(mut vault) = self.create() else {
            return;
        };
        for round in 0..rounds {
            for _ in 0..4 {
                self.append(&mut vault);
            }
            self.append_all(&mut vault, 2 + round % 3);
            self.keep(&mut vault, round);
            if round % 4 == 1 {
                self.change_keys(&mut vault, usize::try_from(round).unwrap());
            }
        }
    }

    /// What had been promised when the disk had seen so many changes.
    pub(super) fn promised(&self, at: usize) -> Promised {
        let mut promised = Promised::default();
        for (when, ack) in &self.acks {
            if *when <= at {
                match ack {
                    Ack::Created => promised.created = true,
                    Ack::Events(last) => promised.events = promised.events.max(*last),
                    Ack::Exhibit(id) => promised.exhibits.push(*id),
                }
            }
        }
        promised
    }
}

#[derive(Default)]
pub(super) struct Promised {
    pub(super) created: bool,
    pub(super) events: u64,
    pub(super) exhibits: Vec<ExhibitId>,
}

/// Opens what a disk holds with any of the keys, and holds it to what was promised. The reason if it
/// does not keep it.
pub(super) fn judge(
    disk: &Arc<SimDisk>,
    keys: &[SecretString],
    promised: &Promised,
) -> std::result::Result<(), String> {
    let mut opened = Err(StoreError::WrongRecoveryKey);
    for words in keys.iter().rev() {
        let unlock = Unlock::Recovery(words.expose_secret().into());
        opened = testing::open(disk.clone(), Path::new(FOLDER), &unlock);
        if !matches!(opened, Err(StoreError::WrongRecoveryKey)) {
            break;
        }
    }
    let mut vault = match opened {
        Ok(vault) => vault,
        Err(StoreError::NoVault { .. } | StoreError::WrongRecoveryKey) if !promised.created => {
            return Ok(());
        }
        Err(error) => return Err(format!("does not open: {error}")),
    };
    for entry in vault.entries().unwrap() {
        if entry.payload != payload(entry.seq) {
            return Err(format!("event {} is another", entry.seq));
        }
    }
    let last = vault.head().seq;
    if last < promised.events {
        return Err(format!("event {} of {} is lost", last + 1, promised.events));
    }
    for id in &promised.exhibits {
        if let Err(error) = vault.exhibit(id) {
            return Err(format!("exhibit lost: {error}"));
        }
    }
    let report = vault.verify().map_err(|error| error.to_string())?;
    if let Some(problem) = report.problems.first() {
        return Err(format!("{}: {}", problem.file, problem.what));
    }
    // What was left must also be fit to go on with.
    let entry = vault.append(&payload(last + 1));
    let entry = entry.map_err(|error| format!("does not go on: {error}"))?;
    if entry.seq == last + 1 {
        Ok(())
    } else {
        Err("goes on at the wrong place".to_owned())
    }
}
