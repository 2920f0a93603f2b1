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
