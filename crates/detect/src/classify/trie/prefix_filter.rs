//! Whether a word of some length can be a beginning at all: one look instead of a walk.

use super::{Pattern, past_letters};

/// Letters that are compared.
const LETTERS: usize = 4;
/// As a power of two, how many beginnings are told apart: few enough bits to stay in the nearest cache.
const BITS: u32 = 16;

/// The first letters of all patterns, as bits at their hashes.
pub(super) struct PrefixFilter {
    bits: Vec<u64>,
    /// First bytes of patterns of fewer letters that a longer word may begin with.
    short: [bool; 256],
}

impl PrefixFilter {
    pub fn of(patterns: &[Pattern<'_>]) -> Self {
        let mut openings = Self {
            bits: vec![0; 1 << (BITS - 6)],
            short: [false; 256],
        };
        for pattern in patterns {
            let text = pattern.text.as_bytes();
            let Some(first) = text.first() else { continue };
            let letters = past_letters(text, 0);
            match key(text, letters) {
                Some(key) => openings.bits[key / 64] |= 1 << (key % 64),
                None if letters == text.len() && !pattern.whole => {
                    openings.short[usize::from(*first)] = true;
                }
                // It goes on with what is no letter, or ends: a word of more letters is another.
                None => {}
            }
        }
        openings
    }

    /// Whether a pattern may begin with the first letters of `word`, of which so many bytes are letters.
    #[inline]
    pub fn may_contain(&self, word: &[u8], letters: usize) -> bool {
        match key(word, letters) {
            Some(key) => {
                self.bits[key / 64] >> (key % 64) & 1 == 1 || self.short[usize::from(word[0])]
            }
            None => true,
        }
    }
}

/// The place of a word's bit, where it has so many letters.
#[inline]
fn key(word: &[u8], letters: usize) -> Option<usize> {
    let width = if word.first()?.is_ascii() { 1 } else { 2 };
    if letters < LETTERS * width {
        return None;
    }
    let first = if width == 1 {
        u64::from(u32::from_le_bytes(*word.first_chunk()?))
    } else {
        u64::from_le_bytes(*word.first_chunk()?)
    };
    Some((first.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - BITS)) as usize)
}
