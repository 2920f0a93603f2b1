//! The keys of an encrypted backup: a passphrase opens the keys of classes, and these open the key of each file. By the
//! public descriptions of the keybag (Apple Platform Security, "Keybags"; https://github.com/jsharkey13/iphone_backup_decrypt).

use crate::plist::Plist;
use crate::{Limits, ReadError};
use aes::Aes256;
use aes::cipher::KeyInit as _;
use aes_kw::KekAes256;
use sha1::Sha1;
use sha2_of_pbkdf2::Sha256;
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// A key of 256 bits, wiped when it is let go.
type Key = Zeroizing<[u8; 32]>;

/// The keybag, locked.
#[derive(Debug, Default)]
pub(super) struct Keybag {
    salt: Vec<u8>,
    rounds: u32,
    /// What is derived before, since iOS 10.2.
    first_salt: Vec<u8>,
    first_rounds: u32,
    /// By class, its wrapped key.
    classes: BTreeMap<u32, Vec<u8>>,
    /// The class and the wrapped key of `Manifest.db`.
    manifest: Vec<u8>,
}

/// The opened keys of classes.
pub(super) struct Keys(BTreeMap<u32, Key>);

impl Keybag {
    /// The keybag in `Manifest.plist`. `None` where there is none; rounds beyond the limit are an error.
    pub fn read(list: &Plist, limits: &Limits) -> Result<Option<Self>, ReadError> {
        let part = |key| list.get(key).and_then(Plist::data);
        let (Some(bytes), Some(manifest)) = (part("BackupKeyBag"), part("ManifestKey")) else {
            return Ok(None);
        };
        let mut bag = Self {
            manifest: manifest.to_vec(),
            ..Self::default()
        };
        let mut class = None;
        for (tag, value) in tagged(bytes) {
            let number = || value.try_into().map_or(u32::MAX, u32::from_be_bytes);
            match tag {
                // The bag's own come first; each class has a UUID, and what follows is of the class.
                b"SALT" => bag.salt = value.to_vec(),
                b"ITER" => bag.rounds = number(),
                b"DPSL" => bag.first_salt = value.to_vec(),
                b"DPIC" => bag.first_rounds = number(),
                b"CLAS" => class = Some(number()),
                b"WPKY" => {
                    let of = class.filter(|_| bag.classes.len() < limits.parts);
                    bag.classes.extend(of.map(|class| (class, value.to_vec())));
                }
                _ => {}
            }
        }
        let rounds = [
            (bag.first_rounds, limits.first_key_rounds),
            (bag.rounds, limits.key_rounds),
        ];
        if let Some((_, limit)) = rounds.into_iter().find(|(rounds, limit)| rounds > limit) {
            return Err(ReadError::Limit {
                which: "key_rounds",
                limit: limit.into(),
            });
        }
        Ok(Some(bag))
    }

    /// Opens it; `None` where the passphrase is not the one.
    pub fn open(&self, passphrase: &str) -> Option<Keys> {
        let (mut first, mut key) = (Key::default(), Key::default());
        pbkdf2::pbkdf2_hmac::<Sha256>(
            passphrase.as_bytes(),
            &self.first_salt,
            self.first_rounds,
            &mut *first,
        );
        pbkdf2::pbkdf2_hmac::<Sha1>(&*first, &self.salt, self.rounds, &mut *key);
        let opened = self.classes.iter().filter_map(|(class, wrapped)| {
            // Keys that need the phone itself are wrapped otherwise, and no file of a backup is of their class.
            Some((*class, unwrapped(&key, wrapped)?))
        });
        let keys = Keys(opened.collect());
        keys.manifest(self).is_some().then_some(keys)
    }
}

impl Keys {
    /// The cipher of `Manifest.db`.
    pub fn manifest(&self, bag: &Keybag) -> Option<Aes256> {
        self.of(&bag.manifest)
    }

    /// The cipher of a file, from its class and its wrapped key.
    pub fn of(&self, key: &[u8]) -> Option<Aes256> {
        let (class, wrapped) = key.split_first_chunk()?;
        let class = self.0.get(&u32::from_le_bytes(*class))?;
        Some(Aes256::new((&*unwrapped(class, wrapped)?).into()))
    }
}

fn unwrapped(by: &Key, wrapped: &[u8]) -> Option<Key> {
    let mut key = Key::default();
    let wrapped: &[u8; 40] = wrapped.try_into().ok()?;
    KekAes256::from(**by).unwrap(wrapped, &mut *key).ok()?;
    Some(key)
}

/// Values of four letters and a length each; what is cut ends them.
fn tagged(mut bytes: &[u8]) -> impl Iterator<Item = (&[u8; 4], &[u8])> {
    std::iter::from_fn(move || {
        let (tag, rest) = bytes.split_first_chunk::<4>()?;
        let (length, rest) = rest.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let (value, rest) = rest.split_at_checked(length)?;
        bytes = rest;
        Some((tag, value))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(tags: &[(&[u8; 4], &[u8])]) -> Plist {
        let bag = tags.iter().flat_map(|(tag, value)| {
            let length = u32::try_from(value.len()).unwrap().to_be_bytes();
            [&tag[..], &length, value].concat()
        });
        Plist::Dict(vec![
            ("BackupKeyBag".to_owned(), Plist::Data(bag.collect())),
            ("ManifestKey".to_owned(), Plist::Data(vec![0; 44])),
        ])
    }

    #[test]
    fn rounds_beyond_the_limit_are_refused_before_any_work() {
        let limits = Limits::default();
        for (tag, rounds) in [(b"DPIC", 20_000_001_u32), (b"ITER", 1_000_001)] {
            let list = list(&[(tag, &rounds.to_be_bytes())]);
            let error = Keybag::read(&list, &limits).unwrap_err();
            assert!(matches!(
                error,
                ReadError::Limit {
                    which: "key_rounds",
                    ..
                }
            ));
        }
        let apples = list(&[
            (b"DPIC", &10_000_000_u32.to_be_bytes()),
            (b"ITER", &10_000_u32.to_be_bytes()),
        ]);
        assert!(Keybag::read(&apples, &limits).unwrap().is_some());
    }

    #[test]
    fn a_bag_without_keys_opens_with_nothing() {
        let bag = Keybag::read(
            &list(&[(b"WPKY", &[1; 40]), (b"CLAS", &[1])]),
            &Limits::default(),
        );
        assert!(bag.unwrap().unwrap().open("").is_none());
    }
}
