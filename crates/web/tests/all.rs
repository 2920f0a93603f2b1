//! All integration tests of the crate in one program: linked once.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod archives;
mod commands;
mod common;
mod ends;

mod guards;
mod guide;
mod pages;
