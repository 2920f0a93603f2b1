//! Encrypted backups that are no JSON until they are opened: those of Stratum (once Authenticator Pro) and of andOTP, as
//! the importers of Aegis describe them. What comes out is what the same program writes unlocked.

use super::json;
use crate::formats::{Format, Head};
use crate::locked::{self, Cost, Kdf, Secret};
use crate::{Limits, ReadError, Sink};
use argon2::{Algorithm, Version};
use ringoff_model::SkipReason;
use std::io::Read;

/// See the head of this file.
pub(in crate::formats) struct AuthenticatorBackup;

/// Who wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Program {
    /// Argon2id and AES-GCM.
    Stratum,
    /// Before: PBKDF2 and AES-CBC.
    OlderStratum,
    /// PBKDF2 and AES-GCM.
    AndOtp {
        /// What it wrote instead of a signature.
        rounds: u32,
    },
}

const STRATUM: &[u8; 16] = b"AUTHENTICATORPRO";
const OLDER_STRATUM: &[u8; 16] = b"AuthenticatorPro";
const OLDER_ROUNDS: u64 = 64_000;
/// andOTP draws its rounds from these.
const ROUNDS_OF_ANDOTP: std::ops::Range<u32> = 140_000..160_000;
/// Bytes with which AES-GCM checks.
const TAG: usize = 16;

impl Program {
    fn of(head: &[u8]) -> Option<Self> {
        if head.starts_with(STRATUM) {
            return Some(Self::Stratum);
        }
        if head.starts_with(OLDER_STRATUM) {
            return Some(Self::OlderStratum);
        }
        let (rounds, sealed) = head.split_first_chunk()?;
        let rounds = u32::from_be_bytes(*rounds);
        (ROUNDS_OF_ANDOTP.contains(&rounds) && is_noise(sealed)).then_some(Self::AndOtp { rounds })
    }

    /// Bytes before the salt, of the salt and of what sets the cipher going.
    fn lengths(self) -> [usize; 3] {
        match self {
            Self::Stratum => [STRATUM.len(), 16, 12],
            Self::OlderStratum => [OLDER_STRATUM.len(), 20, 16],
            Self::AndOtp { .. } => [4, 12, 12],
        }
    }

    fn cost(self) -> Cost {
        match self {
            Self::Stratum => Cost::Argon2 {
                algorithm: Algorithm::Argon2id,
                version: Version::V0x13,
                kib: 64 << 10,
                passes: 3,
                lanes: 4,
            },
            Self::OlderStratum => Cost::Pbkdf2Sha1 {
                rounds: OLDER_ROUNDS,
            },
            Self::AndOtp { rounds } => Cost::Pbkdf2Sha1 {
                rounds: rounds.into(),
            },
        }
    }
}

/// Whether bytes are as those that a cipher makes: about as many of each half, and zeros as rare as anything.
fn is_noise(bytes: &[u8]) -> bool {
    let bytes = bytes.get(..bytes.len().min(256)).unwrap_or_default();
    let count = |of: fn(&u8) -> bool| bytes.iter().filter(|byte| of(byte)).count() * 100;
    let high = count(|byte| *byte >= 0x80);
    let least = 25 * bytes.len();
    bytes.len() >= 24 + TAG
        && (least..=bytes.len() * 75).contains(&high)
        && count(|byte| *byte == 0) <= 5 * bytes.len()
}

/// A backup, by its parts.
struct Sealed<'f> {
    program: Program,
    kdf: Kdf,
    salt: &'f [u8],
    iv: &'f [u8],
    sealed: &'f [u8],
}

impl<'f> Sealed<'f> {
    fn of(file: &'f [u8], limits: &Limits) -> Result<Option<Self>, ReadError> {
        let parts = || {
            let program = Program::of(file)?;
            let [before, salt, iv] = program.lengths();
            let (salt, rest) = file.get(before..)?.split_at_checked(salt)?;
            let (iv, sealed) = rest.split_at_checked(iv)?;
            (sealed.len() >= TAG).then_some((program, salt, iv, sealed))
        };
        let Some((program, salt, iv, sealed)) = parts() else {
            return Ok(None);
        };
        let kdf = Kdf::new(program.cost(), limits)?;
        Ok(Some(Self {
            program,
            kdf,
            salt,
            iv,
            sealed,
        }))
    }

    fn open(&self, passphrase: &[u8]) -> Result<Option<Secret>, ReadError> {
        let key = self.kdf.key(passphrase, self.salt)?;
        if self.program == Program::OlderStratum {
            let mut plain = Secret::new(self.sealed.to_vec());
            let opened = locked::open_cbc(&*key, self.iv, &mut plain);
            // A wrong key shows in the padding, or by chance in nothing but what comes out.
            return Ok(opened
                .map(|()| plain)
                .filter(|plain| plain.starts_with(b"{")));
        }
        let (text, tag) = self.sealed.split_at(self.sealed.len() - TAG);
        let mut plain = Secret::new(text.to_vec());
        Ok(locked::open_gcm(&*key, self.iv, tag, &mut plain).then_some(plain))
    }
}

impl Format for AuthenticatorBackup {
    fn id(&self) -> &'static str {
        "authenticator-backup"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        Program::of(head.bytes).is_some()
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        let Some(file) = locked::whole(input, limits, sink)? else {
            return Ok(());
        };
        let Some(sealed) = Sealed::of(&file, limits)? else {
            locked::skip(sink, SkipReason::CutOff);
            return Ok(());
        };
        if let Some(plain) = locked::ask(sink, |passphrase| sealed.open(passphrase))?
            && let Err(reason) = json::entries(&plain, sink)
        {
            locked::skip(sink, reason);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_of_andotp_is_known_by_its_rounds_and_by_being_noise() {
        let noise: Vec<u8> = (0..=255_u8).map(|n| n.wrapping_mul(167)).collect();
        let with = |rounds: u32, rest: &[u8]| [&rounds.to_be_bytes()[..], rest].concat();
        let rounds = 150_000;
        assert_eq!(
            Program::of(&with(rounds, &noise)),
            Some(Program::AndOtp { rounds })
        );
        let text = b"a text of many words, none of which is noise, and so on";
        for other in [
            with(139_999, &noise),
            with(160_000, &noise),
            with(rounds, text),
            with(rounds, &[0; 300]),
            with(rounds, &noise[..20]),
        ] {
            assert_eq!(Program::of(&other), None);
        }
    }
}
