//! A mail as Apple Mail keeps it (`.emlx`): how many bytes the mail has, the mail, then what the program knows of it.

use super::mail::{BUFFER, is_header, read_one};
use super::{Format, Head};
use crate::{Limits, ReadError, Sink};
use std::io::Read;

/// See the head of this file.
pub(super) struct Emlx;

/// Digits and spaces of the first line.
const LINE: usize = 16;

impl Format for Emlx {
    fn id(&self) -> &'static str {
        "emlx"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        let first = &head.bytes[..head.bytes.len().min(LINE + 1)];
        memchr::memchr(b'\n', first).is_some_and(|end| {
            length(&head.bytes[..end]).is_some() && is_header(&head.bytes[end + 1..])
        })
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        let mut first = Vec::new();
        let mut byte = [0];
        while first.len() <= LINE && byte != *b"\n" {
            input.read_exact(&mut byte)?;
            first.push(byte[0]);
        }
        let length = length(&first).ok_or(ReadError::Damaged { what: "size" })?;
        read_one(&mut input.take(length), limits, sink, BUFFER)
    }
}

fn length(line: &[u8]) -> Option<u64> {
    std::str::from_utf8(line).ok()?.trim().parse().ok()
}
