//! `.gz`: one file, or a tar, which counts as the same container.

use super::kind::{self, Kind};
use super::meter::{Counted, Unpacked};
use super::{Archive, HEAD, ReadError, tar};
use crate::peek::Peeked;
use flate2::read::MultiGzDecoder;
use std::cell::Cell;
use std::io::Read;
use std::rc::Rc;

pub(super) fn read(
    archive: &mut Archive<'_>,
    input: impl Read,
    label: &str,
    level: u32,
) -> Result<(), ReadError> {
    let packed = Rc::new(Cell::new(0));
    let bounds = archive.bounds(Rc::clone(&packed), None);
    let mut unpacked = Unpacked::new(MultiGzDecoder::new(Counted::new(input, packed)), bounds);
    let peeked = Peeked::read(&mut unpacked, HEAD);
    if kind::of(&peeked.head) == Some(Kind::Tar) {
        return tar::read(archive, peeked.chain(&mut unpacked, 0), label, level);
    }
    archive.file(peeked, &mut unpacked, label, level + 1)
}
