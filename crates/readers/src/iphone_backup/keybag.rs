//! The keys of an encrypted backup: a passphrase opens the keys of classes, and these open the key of each file. By the
//! public descriptions of the keybag (Apple Platform Security, "Keybags"; https://github.com/jsharkey13/iphone_backup_decrypt).

use crate::locked::{Cost, Kdf, Key};
use crate::plist::Plist;
use crate::{Limits, ReadError};
use aes::Aes256;
use aes::cipher::KeyInit as _;
use aes_kw::KekAes256;
use std::collections::BTreeMap;

/// The keybag, locked.
#[derive(Debug)]
pub(super) struct Keybag {
    /// What is derived before, since iOS 10.2.
    first: Kdf,
    first_salt: Vec<u8>,
    second: Kdf,
    salt: Vec<u8>,
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
        let (mut first_salt, mut salt): (&[u8], &[u8]) = (&[], &[]);
        let (mut first_rounds, mut rounds) = (0, 0);
        let (mut classes, mut class) = (BTreeMap::new(), None);
        for (tag, value) in tagged(bytes) {
            let number = || value.try_into().map_or(u32::MAX, u32::from_be_bytes);
            match tag {
                // The bag's own come first; each class has a UUID, and what follows is of the class.
                b"SALT" => salt = value,
                b"ITER" => rounds = number(),
                b"DPSL" => first_salt = value,
                b"DPIC" => first_rounds = number(),
                b"CLAS" => class = Some(number()),
                b"WPKY" => {
                    let of = class.filter(|_| classes.len() < limits.parts);
                    classes.extend(of.map(|class| (class, value.to_vec())));
                }
                _ => {}
            }
        }
        let first = Cost::Pbkdf2 {
            rounds: u64::from(first_rounds),
        };
        let second = Cost::Pbkdf2Sha1 {
            rounds: u64::from(rounds),
        };
        Ok(Some(Self {
            first: Kdf::new(first, limits)?,
            first_salt: first_salt.to_vec(),
            second: Kdf::new(second, limits)?,
            salt: salt.to_vec(),
            classes,
            manifest: manifest.to_vec(),
        }))
    }

    /// Opens it: the keys, and the cipher of `Manifest.db`. `None` where the passphrase is not the one.
    pub fn open(&self, passphrase: &[u8]) -> Result<Option<(Keys, Aes256)>, ReadError> {
        let first = self.first.key(passphrase, &self.first_salt)?;
        let key = self.second.key(&*first, &self.salt)?;
        let opened = self.classes.iter().filter_map(|(class, wrapped)| {
            // Keys that need the phone itself are wrapped otherwise, and no file of a backup is of their class.
            Some((*class, unwrapped(&key, wrapped)?))
        });
        let keys = Keys(opened.collect());
        let manifest = keys.of(&self.manifest);
        Ok(manifest.map(|cipher| (keys, cipher)))
    }
}

impl Keys {
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
        for (tag, rounds, name) in [
            (b"DPIC", 20_000_001_u32, "key_hashes"),
            (b"ITER", 1_000_001, "key_rounds"),
        ] {
            let list = list(&[(tag, &rounds.to_be_bytes())]);
            let error = Keybag::read(&list, &limits).unwrap_err();
            assert!(matches!(error, ReadError::Limit { which, .. } if which == name));
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
        let bag = bag.unwrap().unwrap();
        assert!(bag.open(b"").unwrap().is_none());
    }
}
