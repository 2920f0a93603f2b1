//! An encrypted file of a backup, opened where it is asked for: AES in CBC mode, of which a block needs only the one
//! before. Nothing opened lies anywhere but in the buffer of who reads.

use crate::bundle::Bytes;
use aes::Aes256;
use aes::cipher::BlockDecrypt as _;
use std::io::{self, ErrorKind, Read, Seek, SeekFrom};

const BLOCK: usize = 16;
/// Blocks that are opened at once.
const MOST: usize = 4096;

pub(super) struct Sealed<'s> {
    file: Box<dyn Bytes + 's>,
    cipher: Aes256,
    /// Bytes of what is inside.
    length: u64,
    at: u64,
    buffer: Vec<u8>,
}

impl<'s> Sealed<'s> {
    pub fn new(mut file: Box<dyn Bytes + 's>, cipher: Aes256) -> io::Result<Self> {
        let blocks = file.seek(SeekFrom::End(0))? / BLOCK as u64;
        let length = blocks * BLOCK as u64;
        let mut sealed = Self {
            file,
            cipher,
            length,
            at: 0,
            buffer: Vec::new(),
        };
        // Databases are now and then longer than their list says and not filled up: what is no filling is the file's own.
        if length > 0 {
            let mut last = [0; BLOCK];
            sealed.at = length - BLOCK as u64;
            sealed.read_exact(&mut last)?;
            let filled = usize::from(last[BLOCK - 1]);
            let is_filling = |byte: &u8| usize::from(*byte) == filled;
            if (1..=BLOCK).contains(&filled) && last[BLOCK - filled..].iter().all(is_filling) {
                sealed.length -= filled as u64;
            }
            sealed.at = 0;
        }
        Ok(sealed)
    }

    /// Opens whole blocks from that one on into the buffer.
    fn open(&mut self, first: u64, blocks: usize) -> io::Result<()> {
        self.buffer.clear();
        self.buffer.resize((blocks + 1) * BLOCK, 0);
        // The block before; before the first stands a block of zeros.
        match first.checked_sub(1) {
            Some(before) => {
                self.file.seek(SeekFrom::Start(before * BLOCK as u64))?;
                self.file.read_exact(&mut self.buffer)?;
            }
            None => {
                self.file.rewind()?;
                self.file.read_exact(&mut self.buffer[BLOCK..])?;
            }
        }
        let closed = self.buffer.clone();
        let (_, open) = self.buffer.split_at_mut(BLOCK);
        for (block, before) in open.chunks_exact_mut(BLOCK).zip(closed.chunks_exact(BLOCK)) {
            self.cipher.decrypt_block(block.into());
            block
                .iter_mut()
                .zip(before)
                .for_each(|(byte, before)| *byte ^= before);
        }
        Ok(())
    }
}

impl Read for Sealed<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.length.saturating_sub(self.at)).unwrap_or(usize::MAX);
        let wanted = into.len().min(left);
        if wanted == 0 {
            return Ok(0);
        }
        let first = self.at / BLOCK as u64;
        let skip = usize::try_from(self.at % BLOCK as u64).unwrap_or_default();
        let blocks = (skip + wanted).div_ceil(BLOCK).min(MOST);
        self.open(first, blocks)?;
        let part = &self.buffer[BLOCK + skip..];
        let length = part.len().min(wanted);
        into[..length].copy_from_slice(&part[..length]);
        self.at += length as u64;
        Ok(length)
    }
}

impl Seek for Sealed<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let place = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = place.ok_or(ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aes::cipher::{BlockEncrypt as _, KeyInit as _};
    use std::io::Cursor;

    fn closed(text: &[u8], cipher: &Aes256) -> Vec<u8> {
        let mut before = [0; BLOCK];
        let blocks = text.chunks_exact(BLOCK).flat_map(|block| {
            let mut block: [u8; BLOCK] = block.try_into().unwrap();
            block
                .iter_mut()
                .zip(before)
                .for_each(|(byte, before)| *byte ^= before);
            cipher.encrypt_block((&mut block).into());
            before = block;
            block
        });
        blocks.collect()
    }

    #[test]
    fn any_part_of_a_sealed_file_is_read_from_any_place() {
        let cipher = Aes256::new(&[7; 32].into());
        let text: Vec<u8> = (0..200_000_u32).map(|n| ((n * 31) >> 3) as u8).collect();
        let filled = [&text[..], &[16; 16]].concat();
        let mut sealed = Sealed::new(
            Box::new(Cursor::new(closed(&filled, &cipher))),
            cipher.clone(),
        )
        .unwrap();
        assert_eq!(sealed.length, 200_000);
        for (at, length) in [
            (0, 1),
            (0, 200_000),
            (15, 2),
            (16, 16),
            (4_095, 8_192),
            (199_990, 10),
        ] {
            let mut part = vec![0; length];
            sealed.seek(SeekFrom::Start(at as u64)).unwrap();
            sealed.read_exact(&mut part).unwrap();
            assert_eq!(part, text[at..at + length], "{at} {length}");
        }
        assert_eq!(sealed.read(&mut [0; 8]).unwrap(), 0);
        let unfilled = closed(&[0xee; 160], &cipher);
        let whole = Sealed::new(Box::new(Cursor::new(unfilled)), cipher).unwrap();
        assert_eq!(whole.length, 160);
    }
}
