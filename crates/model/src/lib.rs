//! The words of Ringoff as types: lines, observations, clues, bindings.
//!
//! Leans on `rlibphonenumber` to read telephone numbers and on `jiff` for civil dates,
//! on `rust_decimal` for exact amounts, on `iso_currency` for the codes of ISO 4217 and on `psl`
//! for who registers a domain.
//! Does no input or output, reads no clock, and never prints a whole number unless
//! [`PhoneNumber::reveal`] is called by name.

mod clue;
mod days;
mod domain;
mod grounds;
mod kind;
mod language;
mod line;
mod money;
mod observation;
mod origin;
mod phone;
mod safe_text;
mod skipped;
mod wait;
mod work;

pub use clue::ClueKind;
pub use days::plus_days;
pub use domain::registrable;
pub use grounds::Grounds;
pub use kind::MessageKind;
pub use language::Language;
pub use line::{Line, LineId};
pub use money::{AccountTail, Currency, PaymentStatus, UnknownCurrency};
pub use observation::{
    Contact, Direction, Login, Mail, Message, Observation, Payment, SenderTrust, SimHint,
    StatedNumber, StatedWhere,
};
pub use origin::{Moment, Origin, Place};
pub use phone::{PhoneNumber, PhoneNumberError};
pub use safe_text::{blank_codes, cut, for_terminal, one_line};
pub use skipped::{SkipReason, Skipped};
pub use wait::{Awaited, ClosingDay, Wait, WaitEffect, WaitWhen};
pub use work::{Band, Group, Standing, WorkPlace};
