//! KeePass's database, KDBX 3.1 and 4, as KeePass's help and sources describe it. Opened with a passphrase, a key file
//! that lies beside it, or both: with no key of a hardware, of which the file says nothing. Of an entry no protected value
//! is undone, so that no password is ever there in the clear.

mod entries;
mod header;
mod key_file;
mod open;

pub(crate) use key_file::KeyFiles;

use super::{Format, Head};
use crate::locked::{self, Key, Secret};
use crate::{Limits, ReadError, Sink};
use header::Header;
use sha2_of_pbkdf2::{Digest as _, Sha256};
use std::io::Read;

/// See the head of this file.
pub(super) struct Kdbx;

/// Its id.
pub(crate) const ID: &str = "kdbx";
const SIGNATURE: [u8; 8] = *b"\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5";

/// Whether a file that begins so is one.
pub(crate) fn is_one(head: &[u8]) -> bool {
    let major = head.get(10..12).unwrap_or_default();
    head.starts_with(&SIGNATURE) && (major == [3, 0] || major == [4, 0])
}

impl Format for Kdbx {
    fn id(&self) -> &'static str {
        ID
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        is_one(head.bytes)
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        read(input, &KeyFiles::default(), limits, sink)
    }
}

/// Reads a database, beside which these may be its key.
pub(crate) fn read(
    input: &mut dyn Read,
    keys: &KeyFiles,
    limits: &Limits,
    sink: &mut dyn Sink,
) -> Result<(), ReadError> {
    let Some(file) = locked::whole(input, limits, sink)? else {
        return Ok(());
    };
    let (header, sealed) = Header::read(&file, limits)?;
    if header.version == 4 {
        open::check(&header, sealed)?;
    }
    let Some(opened) = unlock(&header, sealed, keys, limits, sink)? else {
        for name in &keys.damaged {
            sink.failed(name, &ReadError::KeyFile);
        }
        return Ok(());
    };
    let most = (opened.len() as u64).saturating_mul(limits.ratio) + limits.ratio_floor;
    let mut input = open::unpacked(&opened, header.is_packed).take(most);
    if header.version == 4 {
        open::skip_inner_header(&mut input)?;
    }
    let hash = Sha256::digest(header.bytes);
    let hash = (header.version == 3).then_some(&*hash);
    entries::read(&mut input, hash, limits, sink)
}

/// Opens it: first without asking, where nothing or a key file may be all it takes; then with what the person says.
fn unlock(
    header: &Header<'_>,
    sealed: &[u8],
    keys: &KeyFiles,
    limits: &Limits,
    sink: &mut dyn Sink,
) -> Result<Option<Secret>, ReadError> {
    let open = |passphrase: Option<&[u8]>, key: Option<&Key>| {
        let composite = open::composite(passphrase, key);
        match header.version {
            3 => open::version_3(header, sealed, &composite),
            _ => open::version_4(header, sealed, &composite),
        }
    };
    let tries = header.kdf.tries(limits);
    let empty = Some(&[][..]);
    let alone = keys
        .likely()
        .map(Some)
        .flat_map(|key| [(None, key), (empty, key)]);
    let unasked = [(empty, None)].into_iter().chain(alone);
    for (passphrase, key) in unasked.take(tries / 2) {
        match open(passphrase, key) {
            Ok(None) => {}
            // More memory is given once somebody is asked.
            Err(ReadError::Limit { .. }) => break,
            opened => return opened,
        }
    }
    locked::ask(sink, |passphrase| {
        let with = keys.all().map(|key| (Some(passphrase), Some(key)));
        let without = keys.all().filter(|_| passphrase.is_empty());
        let ways = [(Some(passphrase), None)].into_iter().chain(with);
        let ways = ways.chain(without.map(|key| (None, Some(key))));
        for (passphrase, key) in ways.take(tries) {
            let opened = open(passphrase, key)?;
            if opened.is_some() {
                return Ok(opened);
            }
        }
        Ok(None)
    })
}
