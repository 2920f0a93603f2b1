//! A maildir: one file a mail, in `new` until it is seen and in `cur` from then on.

use super::Letter;

/// The files of a folder, with its name before theirs; the last mail is unseen.
pub fn maildir(folder: &str, letters: &[Letter]) -> Vec<(String, Vec<u8>)> {
    // Windows allows no colon in a name; programs there write another sign.
    let mark = if cfg!(windows) { ';' } else { ':' };
    let file = |(number, letter): (usize, &Letter)| {
        let name = format!("{}.M{number:06}P4242.laptop", letter.at.0 / 1000);
        let path = if number == letters.len() {
            format!("{folder}/new/{name}")
        } else {
            format!("{folder}/cur/{name}{mark}2,S")
        };
        (path, letter.bytes().replace("\r\n", "\n").into_bytes())
    };
    (1..).zip(letters).map(file).collect()
}
