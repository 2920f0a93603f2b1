//! KeePass's database, KDBX 3.1 and 4, as KeePass's help and sources describe it. Opened with a passphrase alone: no key
//! file, no key of a hardware. Of an entry no protected value is undone, so that no password is ever there in the clear.

mod entries;
mod header;
mod open;

use super::{Format, Head};
use crate::{Limits, ReadError, Sink, locked};
use header::Header;
use std::io::Read;

/// See the head of this file.
pub(super) struct Kdbx;

const SIGNATURE: [u8; 8] = *b"\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5";

impl Format for Kdbx {
    fn id(&self) -> &'static str {
        "kdbx"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        let major = head.bytes.get(10..12).unwrap_or_default();
        head.bytes.starts_with(&SIGNATURE) && (major == [3, 0] || major == [4, 0])
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        let Some(file) = locked::whole(input, limits, sink)? else {
            return Ok(());
        };
        let (header, sealed) = Header::read(&file, limits)?;
        let opened = locked::ask(sink, |passphrase| match header.version {
            3 => open::version_3(&header, sealed, passphrase),
            _ => open::version_4(&header, sealed, passphrase),
        })?;
        let Some(opened) = opened else {
            return Ok(());
        };
        let most = (opened.len() as u64).saturating_mul(limits.ratio) + limits.ratio_floor;
        let mut input = open::unpacked(&opened, header.is_packed).take(most);
        if header.version == 4 {
            open::skip_inner_header(&mut input)?;
        }
        entries::read(&mut input, limits, sink)
    }
}
