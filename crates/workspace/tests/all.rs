//! All integration tests of the crate in one program: linked once.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod commands;
mod common;
mod hand_list;
mod letters;
mod read_statements;
mod statements;
mod values;
