//! All integration tests of the crate in one program: linked once.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod android_backups;
mod authenticators;
mod bank_pdfs;
mod chats;
mod common;
mod encrypted_backup;
mod exports;
mod fixtures;
mod hostile_bitwarden;
mod hostile_containers;
mod hostile_databases;
mod hostile_mail;
mod hostile_sms;
mod hostile_statements;
mod hostile_tables;
mod key_files;
mod locked;
mod pdfs;
mod statement_currencies;
mod statement_directions;
mod table_support;
mod tables;
mod workbooks;
