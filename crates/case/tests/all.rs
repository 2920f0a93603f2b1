//! All integration tests of the crate in one program: linked once.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;
mod dates_and_order;
mod properties;
mod rows;
mod situations;
mod to_the_end;
