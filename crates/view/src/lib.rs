//! What a scan, a case and the one-page guide show: as text for a terminal, as HTML, CSV and JSON, and as plain
//! views that the pages put into templates.
//!
//! Leans on `askama` (escapes everything), `csv` and `serde_json`. Every output renders from one set
//! of views (`view.rs`); none decides anything. Numbers are masked unless asked for; text of
//! strangers comes out without control or bidi characters; the page holds no script and loads nothing.

mod base64;
mod cards;
pub mod case;
mod columns;
mod csv_out;
mod formats;
pub mod guide;
pub mod hand_list;
mod html;
mod json;
mod keys;
mod layout;
mod mask;
mod matrix;
mod phrases;
mod picture_row;
mod pictures;
mod summary;
mod terminal;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
pub mod text;
mod uses;
mod view;
mod waits;
mod wanted;
mod why;

pub use cards::{Brief, Card, Shown, Step, briefs, card_of, picture_of, remarks};
pub use csv_out::{CsvStyle, csv};
pub use formats::{beside_passphrase, format_name};
pub use html::html;
pub use json::{SCHEMA_VERSION, json};
pub use phrases::ChangeFact;
pub use picture_row::PictureRow;
pub use pictures::pictures;
/// What a card is made from.
pub use ringoff_detect::Ranked;
pub use summary::said_not_read;
pub use terminal::{Screen, in_short, terminal};
pub use waits::{closing_said, wait_said};
pub use wanted::wanted;
pub use why::{ScorePart, why};
