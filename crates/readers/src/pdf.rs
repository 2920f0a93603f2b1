//! The text of a PDF as lines of words with their places, page by page.
//!
//! A PDF is a program that paints: what is read here are its letters and where they stand. Pictures are never
//! decoded. Every operation and every unpacked byte is counted, since a small file can ask for as many as it likes;
//! streams of the file's own table of contents are unpacked by the library, and there the limits of the worker are
//! the last word.

mod fonts;
mod letters;
mod lines;

pub(crate) use lines::{Line, Word};

use crate::container::held;
use crate::{Limits, ReadError};
use flate2::read::ZlibDecoder;
use hayro_syntax::object::Stream;
use hayro_syntax::page::Rotation;
use hayro_syntax::{DecryptionError, Filter, LoadPdfError, Pdf};
use letters::{Letters, Matrix};
use memchr::memmem;
use secrecy::{ExposeSecret, SecretString};
use std::io::Read;
use std::sync::Arc;

/// Every PDF begins so.
pub(crate) const START: &[u8] = b"%PDF-";
/// Packed bytes of a stream that is packed otherwise than by zlib alone: such a one can only be unpacked whole.
const PACKED_OTHERWISE: usize = 64 << 10;

/// An open PDF.
pub(crate) struct Document {
    pdf: Pdf,
    limits: Limits,
}

/// A page of it.
pub(crate) struct Page {
    /// From top to bottom.
    pub lines: Vec<Line>,
    /// Letters of which the file does not say what they are.
    pub unknown: u64,
}

/// Why a PDF cannot be opened.
pub(crate) enum Closed {
    /// It wants a password that nobody gave, or a key that no password is.
    Encrypted,
    /// It is none, whatever its first bytes say.
    NoPdf,
    /// A limit, or a failing disk.
    Error(ReadError),
}

impl Document {
    /// Reads the whole file: its table of contents stands at its end.
    pub(crate) fn open(
        input: &mut dyn Read,
        limits: &Limits,
        ask: &mut dyn FnMut() -> Option<SecretString>,
    ) -> Result<Self, Closed> {
        let Some(bytes) = held(input, limits).map_err(Closed::Error)? else {
            return Err(Closed::Error(ReadError::Limit {
                which: "nested_container_bytes",
                limit: limits.nested_container_bytes,
            }));
        };
        if is_deep(&bytes, limits.depth, Of::File) {
            return Err(Closed::Error(too_deep(limits)));
        }
        let bytes = Arc::new(bytes);
        let mut password: Option<SecretString> = None;
        let pdf = loop {
            let tried = password.as_ref().map_or("", |known| known.expose_secret());
            match Pdf::new_with_password(Arc::clone(&bytes), tried) {
                Ok(pdf) => break pdf,
                Err(LoadPdfError::Decryption(DecryptionError::PasswordProtected)) => {
                    password = Some(ask().ok_or(Closed::Encrypted)?);
                }
                // Locked for the key of a person, or by a program's own method: no password opens it.
                Err(LoadPdfError::Decryption(DecryptionError::UnsupportedAlgorithm)) => {
                    return Err(Closed::Encrypted);
                }
                Err(LoadPdfError::Decryption(_)) => {
                    return Err(Closed::Error(ReadError::Damaged { what: "encryption" }));
                }
                Err(LoadPdfError::Invalid) => return Err(Closed::NoPdf),
            }
        };
        Ok(Self {
            pdf,
            limits: *limits,
        })
    }

    /// Hands on the pages with their numbers until `take` has enough.
    pub(crate) fn pages(&self, mut take: impl FnMut(usize, Page) -> bool) -> Result<(), ReadError> {
        let pages = self.pdf.pages();
        if pages.len() > self.limits.pdf_pages {
            return Err(ReadError::Limit {
                which: "pdf_pages",
                limit: self.limits.pdf_pages as u64,
            });
        }
        let mut letters = Letters::new(&self.limits);
        for (at, page) in pages.iter().enumerate() {
            let mut streams = Vec::new();
            if let Some(stream) = page.raw().get::<Stream<'_>>(b"Contents") {
                streams.push(stream);
            } else if let Some(array) = page
                .raw()
                .get::<hayro_syntax::object::Array<'_>>(b"Contents")
            {
                streams.extend(array.iter::<Stream<'_>>().take(self.limits.parts));
            }
            let mut content = Vec::new();
            for stream in &streams {
                content.extend(letters.unpacked(stream)?);
                // What one stream begins another may go on with, but never inside a word.
                content.push(b'\n');
            }
            letters.run(&content, page.resources(), Matrix::IDENTITY, 0)?;
            let (mut all, unknown) = letters.take();
            for letter in &mut all {
                letter.turn(match page.rotation() {
                    Rotation::None => 0,
                    Rotation::Horizontal => 1,
                    Rotation::Flipped => 2,
                    Rotation::FlippedHorizontal => 3,
                });
            }
            let lines = lines::of(all);
            if !take(at + 1, Page { lines, unknown }) {
                break;
            }
        }
        Ok(())
    }
}

impl Letters<'_> {
    /// The bytes of a stream, counted while they are unpacked.
    fn unpacked(&mut self, stream: &Stream<'_>) -> Result<Vec<u8>, ReadError> {
        let raw = stream.raw_data();
        let filters = stream.filters();
        let room = self.room();
        let bytes = match filters.as_slice() {
            [] => raw.iter().take(room + 1).copied().collect(),
            [Filter::FlateDecode] => {
                let mut bytes = Vec::new();
                // What is damaged ends there; what came before is shown by every program.
                let _ = ZlibDecoder::new(raw.as_ref())
                    .take(room as u64 + 1)
                    .read_to_end(&mut bytes);
                bytes
            }
            _ if raw.len() > PACKED_OTHERWISE => return Err(ReadError::UnknownPacking),
            _ => stream
                .decoded()
                .map(|bytes| bytes.into_owned())
                .unwrap_or_default(),
        };
        self.count_bytes(bytes.len())?;
        if is_deep(&bytes, self.limits.depth, Of::Page) {
            return Err(too_deep(self.limits));
        }
        Ok(bytes)
    }
}

fn too_deep(limits: &Limits) -> ReadError {
    ReadError::Limit {
        which: "depth",
        limit: limits.depth as u64,
    }
}

/// Where lists are looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    /// The whole file, whose streams are packed.
    File,
    /// What a page or a form paints, which may hold small pictures as they are.
    Page,
}

/// Whether lists stand in each other deeper than the limit: the library follows them by recursion.
fn is_deep(bytes: &[u8], most: usize, of: Of) -> bool {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(byte) = bytes.get(at) {
        let rest = &bytes[at..];
        at += match byte {
            b'[' => {
                depth += 1;
                1
            }
            b']' => {
                depth = depth.saturating_sub(1);
                1
            }
            b'<' if rest.starts_with(b"<<") => {
                depth += 1;
                2
            }
            b'>' if rest.starts_with(b">>") => {
                depth = depth.saturating_sub(1);
                2
            }
            b'(' => text_end(rest),
            b'%' => memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len()),
            b'B' if of == Of::Page && depth == 0 && is_word(bytes, at, b"BI") => picture_end(rest),
            b's' if rest.starts_with(b"stream\n") || rest.starts_with(b"stream\r") => {
                memmem::find(rest, b"endstream").map_or(rest.len(), |end| end + 9)
            }
            _ => 1,
        };
        if depth > most {
            return true;
        }
    }
    false
}

/// How long a picture within a page is: its keys, then `ID` and whatever bytes it has. The first `EI` ends it here, which
/// the library may pass over: then more is looked at than it follows, never less.
fn picture_end(bytes: &[u8]) -> usize {
    let keys = memmem::find_iter(bytes, b"ID").find(|at| is_word(bytes, *at, b"ID"));
    let plain = |keys: &[u8]| !keys.iter().any(|byte| matches!(byte, b'(' | b'%'));
    let picture = keys.filter(|length| {
        let keys = &bytes[..*length];
        plain(keys) && !is_deep(keys, 1, Of::File)
    });
    match picture {
        Some(keys) => memmem::find(&bytes[keys..], b"EI").map_or(bytes.len(), |end| keys + end + 2),
        None => 2,
    }
}

/// Whether a word stands here alone.
fn is_word(bytes: &[u8], at: usize, word: &[u8]) -> bool {
    let parts = |byte: Option<&u8>| byte.is_none_or(|byte| byte.is_ascii_whitespace());
    let before = at.checked_sub(1).map(|before| &bytes[before]);
    bytes[at..].starts_with(word) && parts(before) && parts(bytes.get(at + word.len()))
}

/// How long a text in brackets is, which may hold others.
fn text_end(bytes: &[u8]) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        at += 1;
        if depth == 0 {
            break;
        }
    }
    at.min(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_in_lists_are_counted_where_they_are_lists() {
        assert!(!is_deep(&b"[".repeat(64), 64, Of::File));
        assert!(is_deep(&b"[".repeat(65), 64, Of::File));
        assert!(is_deep(&b"<<".repeat(65), 64, Of::File));
        assert!(!is_deep(&b"[]".repeat(65), 64, Of::File));
        let inside = |before: &[u8], after: &[u8]| [before, &b"[".repeat(100), after].concat();
        assert!(!is_deep(&inside(b"(a \\) (b) ", b")"), 64, Of::File));
        assert!(!is_deep(&inside(b"% ", b"\n"), 64, Of::File));
        assert!(!is_deep(&inside(b"stream\n", b"endstream"), 64, Of::File));
        assert!(!is_deep(b"((((", 64, Of::File));
        let picture = inside(b"q BI /W 8 /H 8 /D [1 0] ID ", b"\xff EI Q");
        assert!(!is_deep(&picture, 64, Of::Page));
        // What only looks like a picture is looked at.
        assert!(is_deep(&inside(b"[ BI ID ", b"EI"), 64, Of::Page));
        assert!(is_deep(&inside(b"BI /XID ", b" EI"), 64, Of::Page));
        assert!(is_deep(&inside(b"/BI ID ", b" EI"), 64, Of::Page));
        assert!(is_deep(&inside(b"BI ID EI ", b""), 64, Of::Page));
    }
}
