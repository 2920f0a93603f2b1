//! The words of Ringoff as types: lines, observations, clues, bindings.
//!
//! Leans on `rlibphonenumber` to read telephone numbers and on `jiff` for civil dates,
//! on `rust_decimal` for exact amounts, on `iso_currency` for the codes of ISO 4217 and on `psl`
//! for who registers a domain.
//! Does no input or output, reads no clock, and never prints a whole number unless
//! [`PhoneNumber::reveal`] is called by name.

mod archive;
mod channel;
mod clue;
mod days;
mod document;
mod domain;
mod fact_key;
mod grounds;
mod hex;
mod kind;
mod language;
mod letter;
mod line;
mod link;
mod money;
mod months;
mod observation;
mod origin;
mod path_text;
mod phone;
mod safe_text;
mod sighting;
mod skipped;
mod wait;
mod work;

pub use archive::{Archive, SkipTally};
pub use channel::Channel;
pub use clue::ClueKind;
pub use days::{DayUnit, Days, plus_days, plus_months};
pub use document::Document;
pub use domain::registrable;
pub use fact_key::{FactGroup, FactHome, FactKey, UnknownKey};
pub use grounds::Grounds;
pub use hex::hex;
pub use kind::MessageKind;
pub use language::Language;
pub use letter::LetterKind;
pub use line::{Line, LineId, PhoneLine};
pub use link::link_host;
pub use money::{AccountTail, Currency, Money, PaymentStatus, UnknownCurrency};
pub use months::Months;
pub use observation::{
    Call, Contact, Direction, Login, Mail, Message, Observation, OnPhone, OwnLine, Payment,
    SecondFactor, SenderTrust, SimHint, StatedByService, StatedNumber, StatedWhere,
};
pub use origin::{Moment, Origin, Place};
pub use path_text::path_text;
pub use phone::{PhoneNumber, PhoneNumberError};
pub use safe_text::{blank_codes, cut, for_terminal, one_line};
pub use sighting::{Evidence, LineKnownBy, Naming, Tally};
pub use skipped::{SkipReason, Skipped};
pub use wait::{Awaited, ClosingDay, Wait, WaitEffect, WaitWhen};
pub use work::{Band, Group, Standing, WorkPlace};
