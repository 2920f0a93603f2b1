//! `adb backup`: a few lines, then a tar, packed by zlib or not. Xiaomi's own backups put lines of theirs before it.
//! The messages in it lie in files that are packed once more.

mod sealed;

use super::meter::{Counted, Unpacked};
use super::{Archive, HEAD, ReadError, tar};
use crate::Sink as _;
use crate::locked;
use crate::peek::Peeked;
use flate2::read::ZlibDecoder;
use memchr::memmem;
use ringoff_model::{Place, SkipReason};
use sealed::{Opened, Sealed};
use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

/// Names the container.
pub(super) const NAME: &str = "android-backup";
const HEAD_IS_DAMAGED: ReadError = ReadError::Damaged {
    what: "archive header",
};
const START: &[u8] = b"ANDROID BACKUP\n";
/// The cipher that Android takes.
const CIPHER: &str = "AES-256";
/// Bytes of a line of the head, and of what Xiaomi puts before it.
const LINE: usize = 1 << 10;
const BEFORE: usize = 1 << 10;

/// Whether a backup of Android begins with these bytes.
pub(super) fn is_backup(head: &[u8]) -> bool {
    head.starts_with(START) || head.starts_with(b"MIUI BACKUP\n") && begins_at(head).is_some()
}

fn begins_at(head: &[u8]) -> Option<usize> {
    memmem::find(head.get(..BEFORE.min(head.len()))?, START)
}

/// Whether zlib's stream of a list begins with these bytes. It has no signature; two bytes alone are too few to tell.
pub(super) fn is_packed_list(head: &[u8]) -> bool {
    let [0x78, second, ..] = head else {
        return false;
    };
    let mut first = [0];
    (0x7800 + u16::from(*second)).is_multiple_of(31)
        && ZlibDecoder::new(head).read_exact(&mut first).is_ok()
        && matches!(first[0], b'[' | b'{')
}

pub(super) fn read(
    archive: &mut Archive<'_>,
    input: &mut dyn Read,
    label: &str,
    level: u32,
) -> Result<(), ReadError> {
    let mut peeked = Peeked::read(input, BEFORE as u64);
    let start = begins_at(&peeked.head).ok_or(HEAD_IS_DAMAGED)?;
    peeked.head.drain(..start + START.len());
    let mut input = peeked.chain(input, 0);
    let [version, packed, encryption] = lines(&mut input)?;
    match encryption.as_str() {
        "none" => tarred(archive, &mut input, packed == "1", label, level),
        CIPHER => {
            let head = lines(&mut input)?;
            let limits = &archive.options.limits;
            let sealed = Sealed::of(&version, &head, limits)?.ok_or(HEAD_IS_DAMAGED)?;
            archive.watch.begin(label, NAME);
            let cipher = locked::ask(&mut archive.watch, |passphrase| sealed.open(passphrase))?;
            let Some(cipher) = cipher else {
                return Ok(());
            };
            let mut opened = Opened::new(input, cipher);
            tarred(archive, &mut opened, packed == "1", label, level)
        }
        _ => {
            archive.skip(label, NAME, SkipReason::Encrypted, Place::Byte(0));
            Ok(())
        }
    }
}

fn tarred(
    archive: &mut Archive<'_>,
    input: &mut dyn Read,
    packed: bool,
    label: &str,
    level: u32,
) -> Result<(), ReadError> {
    if !packed {
        return tar::read(archive, input, label, level);
    }
    let mut unpacked = unpacked(archive, input);
    tar::read(archive, &mut unpacked, label, level)
}

/// Reads a list that is packed by zlib.
pub(super) fn read_packed_list(
    archive: &mut Archive<'_>,
    input: impl Read,
    label: &str,
    level: u32,
) -> Result<(), ReadError> {
    let mut unpacked = unpacked(archive, input);
    let peeked = Peeked::read(&mut unpacked, HEAD);
    archive.file(peeked, &mut unpacked, label, level + 1)
}

fn unpacked<R: Read>(archive: &Archive<'_>, input: R) -> Unpacked<ZlibDecoder<Counted<R>>> {
    let packed = Rc::new(Cell::new(0));
    let bounds = archive.bounds(Rc::clone(&packed), None);
    Unpacked::new(ZlibDecoder::new(Counted::new(input, packed)), bounds)
}

fn lines<const N: usize>(input: &mut dyn Read) -> io::Result<[String; N]> {
    let mut lines = [const { String::new() }; N];
    for text in &mut lines {
        *text = line(input)?;
    }
    Ok(lines)
}

fn line(input: &mut dyn Read) -> io::Result<String> {
    let mut text = Vec::new();
    let mut byte = [0];
    while text.len() < LINE {
        if input.read(&mut byte)? == 0 {
            return Err(HEAD_IS_DAMAGED.into_io());
        }
        if byte == *b"\n" {
            break;
        }
        text.push(byte[0]);
    }
    Ok(String::from_utf8_lossy(&text).into_owned())
}
