//! Exports of authenticator apps: whose codes the person has there. Of an entry the issuer and the account's name
//! are taken; the secret has no place in any of these types.
//!
//! JSON ([`AuthenticatorJson`]): Aegis, 2FAS, andOTP, Stratum, FreeOTP+ and Proton Authenticator, told apart by their
//! keys, which stand in the sources and documents of these programs (`docs/formats/README.md`). Text ([`OtpAuth`]):
//! a line an entry, `otpauth://` as Ente, Aegis and others write it (Google's "Key Uri Format"), or
//! `otpauth-migration://` as Google Authenticator shows it in its QR codes. [`FreeOtp`]: its own files, of two versions.

mod backup;
mod entry;
mod freeotp;
mod json;
mod migration;
mod otpauth;
mod sealed;

pub(super) use backup::AuthenticatorBackup;
pub(super) use freeotp::FreeOtp;
pub(super) use json::AuthenticatorJson;
pub(super) use otpauth::OtpAuth;

use crate::{Limits, ReadError, Sink, locked};
use ringoff_model::SkipReason;
use std::io::Read;
use zeroize::Zeroizing;

/// The whole of an export, which holds secrets. None where it is too large, which has been told.
fn whole(
    input: &mut dyn Read,
    limits: &Limits,
    sink: &mut dyn Sink,
) -> Result<Option<Zeroizing<Vec<u8>>>, ReadError> {
    let most = limits.entry_bytes as u64;
    let mut bytes = Zeroizing::new(Vec::new());
    input.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        locked::skip(sink, SkipReason::TooLarge);
        return Ok(None);
    }
    Ok(Some(bytes))
}
