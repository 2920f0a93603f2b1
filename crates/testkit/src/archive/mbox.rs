//! The mbox of a Google Takeout: mails one after the other, each with its labels.

use super::Letter;
use crate::clock::written;
use ringoff_model::Moment;
use std::io::{self, Write};

/// Writes one mailbox.
pub fn mbox(out: &mut dyn Write, letters: &[Letter]) -> io::Result<()> {
    for (number, letter) in (0u64..).zip(letters) {
        let thread = 1_790_000_000_000_000_000 + number * 7_919;
        // Takeout writes this line in UTC; local time is kept in UTC+5.
        let utc = Moment(letter.at.0 - 5 * 3_600_000);
        let day = written(utc, "%a %b %d %H:%M:%S +0000 %Y");
        write!(out, "From {thread}@xxx {day}\r\n")?;
        write!(out, "X-GM-THRID: {thread}\r\n")?;
        write!(out, "X-Gmail-Labels: {}\r\n", letter.labels)?;
        for line in letter.bytes().split_inclusive('\n') {
            if line.trim_start_matches('>').starts_with("From ") {
                out.write_all(b">")?;
            }
            out.write_all(line.as_bytes())?;
        }
        out.write_all(b"\r\n")?;
    }
    Ok(())
}
