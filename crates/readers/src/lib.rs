//! Archives in, observations out: one streaming reader a format.
//!
//! Uses libraries for JSON, zip, tar and character sets; parses SMS Backup & Restore, mbox, mail, vCard, CSV,
//! OFX and CAMT itself, a buffer at a time, with a bound on what is held (DECISIONS.md says why). Takes whatever
//! is `Read` and `Seek`, and needs neither a system nor threads. Knows no services and no telephone
//! numbers of the person; keeps nothing between two entries; never panics on what it is given,
//! never writes a file, and never holds a password.

mod charset;
mod container;
mod export;
mod formats;
mod json_items;
mod json_walk;
mod limits;
mod lines;
mod locked;
mod markup;
mod money;
mod peek;
mod sink;
mod table;
mod text;
mod transfer;

pub use container::{ReadError, ReadOptions, kind_of_unread, open, read};
pub use export::{Export, ExportError};
pub use formats::{FORMATS, Format, Head};
pub use limits::Limits;
pub use sink::{Flow, Sink};
pub use table::{Table, TableError};
