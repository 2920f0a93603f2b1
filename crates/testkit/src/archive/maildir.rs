//! A maildir: one file a mail, in `new` until it is seen and in `cur` from then on.

use super::Letter;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Writes mails into `folder/{cur,new,tmp}`; the last one is unseen.
pub fn maildir(folder: &Path, letters: &[Letter]) -> io::Result<Vec<PathBuf>> {
    for part in ["cur", "new", "tmp"] {
        fs::create_dir_all(folder.join(part))?;
    }
    // Windows allows no colon in a name; programs there write another sign.
    let mark = if cfg!(windows) { ';' } else { ':' };
    let mut written = Vec::new();
    for (number, letter) in (1..).zip(letters) {
        let name = format!("{}.M{number:06}P4242.laptop", letter.at.0 / 1000);
        let path = if number == letters.len() {
            folder.join("new").join(name)
        } else {
            folder.join("cur").join(format!("{name}{mark}2,S"))
        };
        fs::write(&path, letter.bytes().replace("\r\n", "\n"))?;
        written.push(path);
    }
    Ok(written)
}
