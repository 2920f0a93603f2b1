//! SQLite itself, as the one that knows what a database holds. Built from C, and therefore only by cargo-fuzz.

use libsqlite3_sys as ffi;
use std::ffi::{CString, c_char, c_int};
use std::path::{Path, PathBuf};
use std::{fs, ptr, slice};

/// A value as SQLite gives it.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Null,
    Integer(i64),
    Real(f64),
    /// As UTF-8, which need not be sound.
    Text(Vec<u8>),
    Blob(Vec<u8>),
}

/// An open database, and where its copy lies.
pub struct Sqlite(*mut ffi::sqlite3, PathBuf);

impl Sqlite {
    /// Opens a database and the log beside it. Both are copied: SQLite writes.
    pub fn open(database: &[u8], log: &[u8]) -> Option<Self> {
        // In memory, where there is such a folder: each input is written.
        let memory = PathBuf::from("/dev/shm");
        let folder = Some(memory).filter(|memory| memory.is_dir());
        let folder = folder.unwrap_or_else(std::env::temp_dir);
        let path = folder.join(format!("ringoff-oracle-{}.db", std::process::id()));
        fs::write(&path, database).expect("a copy");
        if !log.is_empty() {
            fs::write(beside(&path, "-wal"), log).expect("a copy");
        }
        let name = CString::new(path.to_str()?).ok()?;
        let mut handle = ptr::null_mut();
        // SAFETY: the name ends in NUL, and the handle is closed when `Sqlite` is let go, whether opening it went well.
        let sqlite = unsafe {
            let flags = ffi::SQLITE_OPEN_READWRITE | ffi::SQLITE_OPEN_NOMUTEX;
            let code = ffi::sqlite3_open_v2(name.as_ptr(), &mut handle, flags, ptr::null());
            let sqlite = Self(handle, path);
            if code != ffi::SQLITE_OK {
                return None;
            }
            let on = 1 as c_int;
            let no_result = ptr::null_mut::<c_int>();
            ffi::sqlite3_db_config(handle, ffi::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on, no_result);
            sqlite
        };
        sqlite.rows("PRAGMA locking_mode = EXCLUSIVE", 0)?;
        Some(sqlite)
    }

    /// All rows of a query; `None` where SQLite does not come to their end.
    pub fn rows(&self, sql: &str, columns: usize) -> Option<Vec<Vec<Value>>> {
        let sql = CString::new(sql).ok()?;
        let mut statement = ptr::null_mut();
        // SAFETY: the handle is open, and the text ends in NUL.
        let code = unsafe {
            ffi::sqlite3_prepare_v2(self.0, sql.as_ptr(), -1, &mut statement, ptr::null_mut())
        };
        let mut rows = Vec::new();
        let mut ended = false;
        while code == ffi::SQLITE_OK {
            // SAFETY: the statement was prepared, and is finalized below.
            match unsafe { ffi::sqlite3_step(statement) } {
                ffi::SQLITE_ROW => rows.push((0..columns).map(|at| value(statement, at)).collect()),
                code => {
                    ended = code == ffi::SQLITE_DONE;
                    break;
                }
            }
        }
        // SAFETY: finalizing nothing is allowed.
        unsafe { ffi::sqlite3_finalize(statement) };
        ended.then_some(rows)
    }
}

impl Drop for Sqlite {
    fn drop(&mut self) {
        // SAFETY: every statement has been finalized; closing nothing is allowed.
        unsafe { ffi::sqlite3_close(self.0) };
        for end in ["", "-wal", "-shm", "-journal"] {
            let _ = fs::remove_file(beside(&self.1, end));
        }
    }
}

fn beside(path: &Path, end: &str) -> PathBuf {
    PathBuf::from(format!("{}{end}", path.display()))
}

fn value(row: *mut ffi::sqlite3_stmt, at: usize) -> Value {
    let at = c_int::try_from(at).expect("few columns");
    // SAFETY: the statement stands on a row. The bytes are copied before anything else is asked of the column, and their
    // length is asked for after they have been converted.
    unsafe {
        let bytes = |start: *const u8| match usize::try_from(ffi::sqlite3_column_bytes(row, at)) {
            Ok(length) if !start.is_null() => slice::from_raw_parts(start, length).to_vec(),
            _ => Vec::new(),
        };
        match ffi::sqlite3_column_type(row, at) {
            ffi::SQLITE_INTEGER => Value::Integer(ffi::sqlite3_column_int64(row, at)),
            ffi::SQLITE_FLOAT => Value::Real(ffi::sqlite3_column_double(row, at)),
            ffi::SQLITE_TEXT => {
                let start: *const c_char = ffi::sqlite3_column_text(row, at).cast();
                Value::Text(bytes(start.cast()))
            }
            ffi::SQLITE_BLOB => Value::Blob(bytes(ffi::sqlite3_column_blob(row, at).cast())),
            _ => Value::Null,
        }
    }
}
