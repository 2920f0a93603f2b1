//! All integration tests of the crate in one program: linked once.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod answers;
mod case;
mod common;
mod demo;
mod golden;
mod grounds;
mod hostile;
mod language;
mod list;
mod manual;
mod nouns;
mod open;
mod order_of_work;
mod pages_table;
mod phones;
mod private;
mod same_commands;
mod same_numbers;
mod statements;
mod translations;
mod undo;
mod waiting_times;
