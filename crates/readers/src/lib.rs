//! Archives in, observations out: one streaming reader a format.
//!
//! Uses libraries for JSON, zip, tar, ciphers, the objects of PDF and character sets; parses SMS Backup & Restore, mbox,
//! mail, vCard, CSV, XLSX, OFX, CAMT, SQLite, property lists, KDBX and the painting of PDF itself, a buffer at a time, with
//! a bound on what is held (DECISIONS.md says why). Takes whatever is `Read` and `Seek`, and needs neither a system nor
//! threads. Knows no services and no telephone numbers of the person; never panics on what it is given and never writes a
//! file. Hands on no password that an archive holds; of what is locked it asks for the passphrase and keeps none.

mod bundle;
mod charset;
mod container;
mod databases;
mod day_order;
mod export;
mod formats;
mod iphone_backup;
mod json_items;
mod json_walk;
mod limits;
mod lines;
mod locked;
mod markup;
mod money;
mod pdf;
mod peek;
mod plist;
mod sheet;
mod sink;
mod sqlite;
mod table;
mod text;
mod transfer;

pub use bundle::{Alone, Bytes, Members, database_of, is_named_key};
pub use container::{ReadError, ReadOptions, kind_of_unread, open, read, read_folder};
pub use databases::DATABASES;
pub use export::{Export, ExportError};
pub use formats::{FORMATS, Format, Head};
pub use iphone_backup::{ID as IPHONE_BACKUP, backup_files, is_backup_of};
pub use limits::Limits;
pub use sink::{Flow, Sink};
#[cfg(fuzzing)]
pub use sqlite::fuzzing;
pub use table::{Table, TableError};
