//! Unpacks the program of the page of a browser.
//!
//! Browsers themselves unpack gzip alone; what LZMA packed is a quarter smaller, and this program, which the page begins
//! first, is small itself. The page hands over pieces as they arrive ([`Unpacker::give`]) and takes what comes of them.

use lzma_rust2::{Action, LzmaStream};

/// Bytes that come out at a time. A browser goes over to quicker code for a function when it is called again.
const PIECE: usize = 1 << 16;
/// The most memory that unpacking may take, in kibibytes.
const MEMORY: u32 = 64 << 10;

/// A file being unpacked.
pub struct Unpacker {
    stream: LzmaStream,
    given: Vec<u8>,
    taken: usize,
    piece: Vec<u8>,
}

impl std::fmt::Debug for Unpacker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Unpacker").finish_non_exhaustive()
    }
}

impl Default for Unpacker {
    fn default() -> Self {
        Self {
            stream: LzmaStream::new_mem_limit(MEMORY, None),
            given: Vec::new(),
            taken: 0,
            piece: vec![0; PIECE],
        }
    }
}

impl Unpacker {
    /// Room for the next bytes of the file, once those before are used up.
    pub fn give(&mut self, length: usize) -> &mut [u8] {
        self.given.clear();
        self.given.resize(length, 0);
        self.taken = 0;
        &mut self.given
    }

    /// What comes of what was given, a piece at a time; nothing, once more has to be given. None if the file is damaged.
    pub fn take(&mut self) -> Option<&[u8]> {
        let given = self.given.get(self.taken..)?;
        let done = self.stream.process(given, &mut self.piece, Action::Run);
        let done = done.ok()?;
        self.taken += done.bytes_consumed;
        self.piece.get(..done.bytes_produced)
    }
}

#[cfg(all(target_family = "wasm", target_os = "unknown"))]
mod abi;

#[cfg(test)]
mod tests {
    use super::*;
    use lzma_rust2::{LzmaOptions, LzmaWriter};
    use std::io::Write as _;

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let options = LzmaOptions::with_preset(1);
        let size = Some(bytes.len() as u64);
        let mut packer = LzmaWriter::new_use_header(Vec::new(), &options, size).unwrap();
        packer.write_all(bytes).unwrap();
        packer.finish().unwrap()
    }

    fn unpacked(packed: &[u8], piece: usize) -> Option<Vec<u8>> {
        let mut unpacker = Unpacker::default();
        let mut bytes = Vec::new();
        for some in packed.chunks(piece) {
            unpacker.give(some.len()).copy_from_slice(some);
            loop {
                let taken = unpacker.take()?;
                if taken.is_empty() {
                    break;
                }
                bytes.extend_from_slice(taken);
            }
        }
        Some(bytes)
    }

    #[test]
    fn what_was_packed_comes_out_however_it_arrives() {
        let bytes: Vec<u8> = (0..3_000_000u32)
            .map(|n| (n.wrapping_mul(n) >> 7) as u8)
            .collect();
        let packed = packed(&bytes);
        for piece in [1000, 65_536, packed.len()] {
            assert!(unpacked(&packed, piece).as_deref() == Some(&*bytes));
        }
    }

    #[test]
    fn a_damaged_file_gives_none_of_what_it_was() {
        let bytes = b"a page of a browser ".repeat(1000);
        let mut packed = packed(&bytes);
        packed[20] ^= 0x55;
        assert_ne!(unpacked(&packed, 64), Some(bytes));
        assert_eq!(unpacked(&[0xff; 64], 64), None);
    }
}
