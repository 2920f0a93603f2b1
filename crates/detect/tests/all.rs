//! All integration tests of the crate in one program: linked once.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;
mod contacts;
mod long_fields;
mod mailbox;
mod mails;
mod messages;
mod messengers;
mod names;
mod number_changed;
mod overlap;
mod own_word;
mod payments;
mod phones;
mod ranking;
mod records;
mod runs;
mod scam;
mod seen;
