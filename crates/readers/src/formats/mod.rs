//! The formats, one file each. The order of [`FORMATS`] decides nothing: a test holds that exactly
//! one of them recognizes each fixture.

use crate::{Limits, ReadError, Sink};
use std::io::Read;

mod authenticator;
mod bitwarden_json;
mod camt053;
mod client_bank;
mod emlx;
mod enpass_json;
mod kaspersky_text;
pub(crate) mod kdbx;
mod mail;
mod mbox;
mod mt940;
mod ofx;
mod onepassword;
mod qif;
mod signal;
mod sms_backup_restore;
mod sms_ie;
mod telegram_desktop;
mod vcard;
mod whatsapp_chat;

/// The first bytes of a file, by which it is recognized.
#[derive(Clone, Copy, Debug)]
pub struct Head<'a> {
    /// Up to 64 KiB from the start.
    pub bytes: &'a [u8],
    /// Whether that is the whole file.
    pub whole: bool,
}

/// A way in which archives are written.
pub trait Format: Sync {
    /// Names the format in `--json` and in `fixtures/<id>/`.
    fn id(&self) -> &'static str;
    /// By content, never by name.
    fn recognizes(&self, head: Head<'_>) -> bool;
    /// Reads to the end. `Err` only for what ends the whole file: a failing disk, a limit, damage.
    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError>;
}

/// Every format. CSV, TSV, sheets and PDFs come beside these from described tables (`table.rs`).
pub static FORMATS: &[&dyn Format] = &[
    &sms_backup_restore::SmsBackupRestore,
    &sms_ie::SmsImportExport,
    &mbox::Mbox,
    &mail::SingleMail,
    &emlx::Emlx,
    &bitwarden_json::BitwardenJson,
    &enpass_json::EnpassJson,
    &onepassword::OnePassword,
    &kaspersky_text::KasperskyText,
    &kdbx::Kdbx,
    &vcard::VCard,
    &ofx::Ofx,
    &whatsapp_chat::WhatsAppChat,
    &camt053::Camt053,
    &mt940::Mt940,
    &qif::Qif,
    &client_bank::ClientBank,
    &authenticator::AuthenticatorJson,
    &authenticator::AuthenticatorBackup,
    &authenticator::OtpAuth,
    &authenticator::FreeOtp,
    &telegram_desktop::TelegramDesktop,
    &signal::Signal,
];
