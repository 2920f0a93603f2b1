use super::pick;
use super::script::{FOLDER, Life, PASSPHRASES, exhibit, payload};
use crate::disk::sim::SimDisk;
use crate::vault::{Unlock, testing};
use crate::{Digest, SecretString, Store, StoreError};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

struct Small {
    disk: Arc<SimDisk>,
    words: SecretString,
    events: u64,
    exhibit: Digest,
}

/// A vault with merged and single segments, a batch, and an exhibit.
fn small() -> Small {
    let mut life = Life::on(SimDisk::with(Default::default()));
    let mut vault = life.create().unwrap();
    for _ in 0..8 {
        life.append(&mut vault);
    }
    let kept = vault.put_exhibit(&mut &exhibit(1)[..900]).unwrap();
    Small {
        disk: life.disk.clone(),
        words: life.keys.pop().unwrap(),
        events: vault.head().seq,
        exhibit: kept.id,
    }
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// The vault did not open, with an error of its own.
    Refused(&'static str),
    /// The vault opened; `verify` and the exhibit's reading tell.
    Told,
    /// Everything reads as it was written.
    Harmless,
    /// Something reads differently, and nobody says so.
    Unnoticed,
}

fn look(small: &Small, disk: Arc<SimDisk>, by_passphrase: bool) -> Outcome {
    let unlock = if by_passphrase {
        Unlock::Passphrase(PASSPHRASES[0].into())
    } else {
        Unlock::Recovery(small.words.clone())
    };
    let vault = match testing::open(disk.clone(), Path::new(FOLDER), &unlock) {
        Ok(vault) => vault,
        Err(StoreError::Io { path, source }) => panic!("{}: {source}", path.display()),
        Err(error) => return Outcome::Refused(error.key()),
    };
    let entries = vault.entries().unwrap();
    let whole = entries.len() as u64 == small.events
        && entries
            .iter()
            .all(|entry| entry.payload == payload(entry.seq));
    let report = vault.verify().unwrap();
    match vault.exhibit(&small.exhibit) {
        _ if !whole => Outcome::Unnoticed,
        Ok(bytes) if Digest::of(&bytes) != small.exhibit => Outcome::Unnoticed,
        Ok(_) if report.is_sound() => Outcome::Harmless,
        Err(StoreError::Damaged { .. }) if !report.is_sound() => Outcome::Told,
        _ => Outcome::Unnoticed,
    }
}

fn damaged(small: &Small, damage: impl FnOnce(&SimDisk)) -> Arc<SimDisk> {
    let disk = SimDisk::of(small.disk.image());
    damage(&disk);
    disk
}

#[test]
fn no_flipped_byte_anywhere_in_a_vault_goes_unnoticed() {
    let small = small();
    let mut outcomes: BTreeMap<Outcome, usize> = BTreeMap::new();
    let (mut bytes, mut flips) = (0, 0);
    for path in small.disk.paths() {
        let content = small.disk.bytes(&path);
        for at in (0..content.len()).step_by(pick(17, 1)) {
            bytes += 1;
            let masks: &[u8] = pick(&[0x20], &[0x01, 0x80]);
            for mask in masks {
                let disk = damaged(&small, |disk| {
                    let mut content = content.clone();
                    content[at] ^= mask;
                    disk.overwrite(&path, content);
                });
                flips += 1;
                let outcome = look(&small, disk, path.ends_with("key.age"));
                assert!(
                    matches!(
                        outcome,
                        Outcome::Refused("vault-damaged" | "vault-version") | Outcome::Told
                    ),
                    "{path}, byte {at}, mask {mask:#x}: {outcome:?}"
                );
                *outcomes.entry(outcome).or_default() += 1;
            }
        }
    }
    println!("flipped bytes: {bytes} places, {flips} flips, {outcomes:?}");
    assert!(flips > 300);
}

#[test]
fn no_cut_lost_doubled_or_exchanged_file_goes_unnoticed() {
    let small = small();
    let paths = small.disk.paths();
    let (mut cuts, mut lost, mut exchanged) = (0, 0, 0);
    let must = |disk: Arc<SimDisk>, what: &str| {
        // Both ways in, because each key file matters to one of them only.
        let (one, other) = (look(&small, disk.clone(), false), look(&small, disk, true));
        for outcome in [one, other] {
            assert!(
                matches!(outcome, Outcome::Refused("vault-damaged") | Outcome::Told),
                "{what}: {outcome:?}"
            );
        }
    };
    for path in &paths {
        let content = small.disk.bytes(path);
        for cut in (0..content.len())
            .step_by(pick(97, 7))
            .chain([content.len() - 1])
        {
            cuts += 1;
            let disk = damaged(&small, |disk| disk.overwrite(path, content[..cut].to_vec()));
            must(disk, &format!("{path} cut to {cut}"));
        }
        let longer = [&content[..], b"x"].concat();
        must(
            damaged(&small, |disk| disk.overwrite(path, longer)),
            &format!("{path} longer"),
        );
        lost += 1;
        let disk = damaged(&small, |disk| {
            crate::disk::Disk::remove(disk, Path::new(path)).unwrap();
        });
        must(disk, &format!("{path} lost"));
        for other in paths.iter().filter(|other| *other != path) {
            exchanged += 1;
            let disk = damaged(&small, |disk| {
                disk.overwrite(path, small.disk.bytes(other));
                disk.overwrite(other, content.clone());
            });
            must(disk, &format!("{path} and {other} exchanged"));
        }
    }
    println!("cut files: {cuts}; lost: {lost}; exchanged: {exchanged}; all found");
}
