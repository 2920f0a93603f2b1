//! From a passphrase to a key, at a cost that is looked at before anybody is asked.

use crate::{Limits, ReadError};
use aes::Aes256;
use aes::cipher::{BlockEncrypt as _, KeyInit as _};
use argon2::{Algorithm, Argon2, Block, Version};
use sha1::Sha1;
use sha2_of_pbkdf2::{Digest as _, Sha256};
use zeroize::Zeroizing;

/// A key.
pub(crate) type Key = Zeroizing<[u8; 32]>;

/// What a file asks for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Cost {
    /// With SHA-256.
    Pbkdf2 { rounds: u64 },
    /// With SHA-1, as what is older has it.
    Pbkdf2Sha1 { rounds: u64 },
    /// As RFC 9106 names them.
    Argon2 {
        algorithm: Algorithm,
        version: Version,
        kib: u64,
        passes: u64,
        lanes: u64,
    },
    /// As RFC 7914 names them.
    Scrypt { n: u64, r: u64, p: u64 },
    /// KeePass's own: AES, again and again.
    Aes { rounds: u64 },
}

/// A way to a key whose cost is within the limits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kdf(Cost);

const WRONG: ReadError = ReadError::Damaged {
    what: "key derivation",
};

fn within(which: &'static str, asked: Option<u64>, limit: u64) -> Result<(), ReadError> {
    match asked {
        Some(asked) if asked <= limit => Ok(()),
        _ => Err(ReadError::Limit { which, limit }),
    }
}

impl Kdf {
    /// Looks at the cost. Nothing is done yet.
    pub(crate) fn new(cost: Cost, limits: &Limits) -> Result<Self, ReadError> {
        match cost {
            Cost::Pbkdf2 { rounds } => within("key_hashes", Some(rounds), limits.key_hashes)?,
            Cost::Pbkdf2Sha1 { rounds } => {
                within("key_rounds", Some(rounds), limits.key_rounds)?;
            }
            Cost::Aes { rounds } => within("key_ciphers", Some(rounds), limits.key_ciphers)?,
            Cost::Argon2 {
                kib, passes, lanes, ..
            } => {
                let memory = kib.checked_mul(1024);
                within("key_memory", memory, limits.key_memory)?;
                let filled = memory.and_then(|memory| memory.checked_mul(passes));
                within("key_filled", filled, limits.key_filled)?;
                // More lanes than there is memory for are no cost, but nonsense.
                if lanes == 0 || kib < lanes.saturating_mul(8) {
                    return Err(WRONG);
                }
            }
            Cost::Scrypt { n, r, p } => {
                if !n.is_power_of_two() || n < 2 || r == 0 || p == 0 {
                    return Err(WRONG);
                }
                let block = r.checked_mul(128);
                let lane = block.and_then(|block| block.checked_mul(n));
                within("key_memory", lane, limits.key_memory)?;
                let lanes = block.and_then(|block| block.checked_mul(p));
                within("key_memory", lanes, limits.key_memory)?;
                let filled = lane.and_then(|lane| lane.checked_mul(p));
                within("key_filled", filled, limits.key_filled)?;
            }
        }
        Ok(Self(cost))
    }

    /// How many keys may be made for one file: together they cost no more than one alone may.
    pub(crate) fn tries(&self, limits: &Limits) -> usize {
        let (cost, limit) = match self.0 {
            Cost::Pbkdf2 { rounds } => (rounds, limits.key_hashes),
            Cost::Pbkdf2Sha1 { rounds } => (rounds, limits.key_rounds),
            Cost::Aes { rounds } => (rounds, limits.key_ciphers),
            Cost::Argon2 { kib, passes, .. } => {
                let filled = kib.saturating_mul(1024).saturating_mul(passes);
                (filled, limits.key_filled)
            }
            Cost::Scrypt { n, r, p } => {
                let filled = [n, r, p].into_iter().fold(128, u64::saturating_mul);
                (filled, limits.key_filled)
            }
        };
        usize::try_from(limit / cost.max(1)).map_or(usize::MAX, |tries| tries.max(1))
    }

    /// The key.
    pub(crate) fn key(&self, passphrase: &[u8], salt: &[u8]) -> Result<Key, ReadError> {
        let mut key = Key::default();
        let narrow = |value: u64| u32::try_from(value).map_err(|_| WRONG);
        match self.0 {
            Cost::Pbkdf2 { rounds } => {
                let rounds = narrow(rounds.max(1))?;
                pbkdf2::pbkdf2_hmac::<Sha256>(passphrase, salt, rounds, &mut *key);
            }
            Cost::Pbkdf2Sha1 { rounds } => {
                let rounds = narrow(rounds.max(1))?;
                pbkdf2::pbkdf2_hmac::<Sha1>(passphrase, salt, rounds, &mut *key);
            }
            Cost::Argon2 {
                algorithm,
                version,
                kib,
                passes,
                lanes,
            } => {
                let (kib, passes, lanes) = (narrow(kib)?, narrow(passes)?, narrow(lanes)?);
                let params = argon2::Params::new(kib, passes, lanes, Some(key.len()));
                let params = params.map_err(|_| WRONG)?;
                let mut memory = Vec::new();
                // What the machine does not have is told, and ends nothing.
                memory
                    .try_reserve_exact(params.block_count())
                    .map_err(|_| ReadError::Limit {
                        which: "key_memory",
                        limit: u64::from(kib) << 10,
                    })?;
                memory.resize(params.block_count(), Block::default());
                Argon2::new(algorithm, version, params)
                    .hash_password_into_with_memory(passphrase, salt, &mut *key, &mut memory)
                    .map_err(|_| WRONG)?;
            }
            Cost::Scrypt { n, r, p } => {
                let log_n = u8::try_from(n.ilog2()).map_err(|_| WRONG)?;
                let params = scrypt::Params::new(log_n, narrow(r)?, narrow(p)?, key.len());
                let params = params.map_err(|_| WRONG)?;
                scrypt::scrypt(passphrase, salt, &params, &mut *key).map_err(|_| WRONG)?;
            }
            Cost::Aes { rounds } => {
                let cipher = Aes256::new_from_slice(salt).map_err(|_| WRONG)?;
                let (Some(left), Some(right)) = (passphrase.get(..16), passphrase.get(16..32))
                else {
                    return Err(WRONG);
                };
                let mut halves = [
                    *aes::Block::from_slice(left),
                    *aes::Block::from_slice(right),
                ];
                for _ in 0..rounds {
                    cipher.encrypt_blocks(&mut halves);
                }
                let hash = Sha256::new().chain_update(halves[0]);
                key.copy_from_slice(&hash.chain_update(halves[1]).finalize());
            }
        }
        Ok(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn argon2(kib: u64, passes: u64, lanes: u64) -> Cost {
        Cost::Argon2 {
            algorithm: Algorithm::Argon2id,
            version: Version::V0x13,
            kib,
            passes,
            lanes,
        }
    }

    #[test]
    fn a_cost_beyond_the_limits_is_refused_before_anything_is_done() {
        let refused = |cost| match Kdf::new(cost, &Limits::default()) {
            Err(error) => error.name(),
            Ok(_) => "taken",
        };
        let scrypt = |n, r, p| Cost::Scrypt { n, r, p };
        for cost in [
            argon2(64 << 20, 1, 1),
            argon2(u64::MAX, 1, 1),
            argon2(1 << 20, 1 << 31, 1),
            scrypt(1 << 40, 8, 1),
            scrypt(1 << 63, u64::MAX, 1),
            scrypt(2, 1, u64::MAX),
            Cost::Pbkdf2 { rounds: 1 << 31 },
            Cost::Pbkdf2Sha1 { rounds: 1 << 31 },
            Cost::Aes { rounds: u64::MAX },
        ] {
            assert_eq!(refused(cost), "limit", "{cost:?}");
        }
        for cost in [
            argon2(8, 1, 2),
            argon2(8, 1, 0),
            scrypt(3, 8, 1),
            scrypt(0, 8, 1),
        ] {
            assert_eq!(refused(cost), "damaged", "{cost:?}");
        }
        for cost in [
            argon2(1 << 20, 4, 16),
            scrypt(1 << 15, 8, 1),
            Cost::Pbkdf2 { rounds: 10_000_000 },
            Cost::Aes { rounds: 60_000_000 },
        ] {
            assert_eq!(refused(cost), "taken", "{cost:?}");
        }
    }
}
