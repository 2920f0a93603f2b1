//! The words of a text as numbers. Digits, links and names of known services are masked before
//! anything is hashed: what was learnt holds none of them.

use super::super::evidence::Evidence;
use super::super::index::Index;
use super::super::lexicon::NameHit;
use super::super::patterns::Firmness;
use super::{BUCKETS, EVIDENCE};

/// Numbers of a text that are kept.
const MOST: usize = 2048;
/// Characters of a piece of a word: words are inflected, and alike in related languages.
const PIECE: usize = 4;
const GAP: u64 = 0x20;

const LINK: u32 = 2;
/// A name of a known service, by its category.
const NAME: u32 = 64;

/// Fills in the hashed words of a text; those of its first `subject` bytes count as a subject's, too.
pub(crate) fn hash(e: &Evidence<'_>, index: &Index, subject: usize, found: &mut Vec<u32>) {
    found.clear();
    let mut words = Words {
        found,
        before: 0,
        subject: subject > 0,
    };
    let text = &e.folded.bytes;
    let mut links = e.links.iter().map(|l| (l.start, l.end, LINK)).peekable();
    let names = e.names.iter().filter(|n| n.firmness == Firmness::Own);
    let category = |n: &NameHit| index.entries[n.service as usize].category as u32;
    let mut names = names
        .map(|n| (n.start as usize, n.end as usize, NAME + category(n)))
        .peekable();
    let mut at = 0;
    while at < text.len() && words.found.len() < MOST {
        if subject > 0 && text[at] == b'\n' {
            words.subject = false;
        }
        while links.next_if(|(start, _, _)| *start < at).is_some() {}
        while names.next_if(|(start, _, _)| *start < at).is_some() {}
        let next = links.peek().into_iter().chain(names.peek()).min();
        match next.copied() {
            Some((start, end, mask)) if start == at && end > at => {
                words.word(u64::from(mask));
                at = end;
            }
            next => at = words.next(text, at, next.map_or(text.len(), |(start, _, _)| start)),
        }
    }
}

struct Words<'f> {
    found: &'f mut Vec<u32>,
    /// The word before.
    before: u64,
    subject: bool,
}

impl Words<'_> {
    /// Takes the word, the run of letters without spaces, or the mark at `at`; where the next begins.
    fn next(&mut self, text: &[u8], at: usize, stop: usize) -> usize {
        let (first, length) = decode(text, at);
        match sort(first) {
            Sort::Gap => {
                if matches!(first, 0x21 | 0x3F | 0x25 | 0x24) {
                    self.word(then(3, first));
                }
                at + length
            }
            Sort::Letter => self.spaced(text, at, stop),
            Sort::Unspaced => self.unspaced(text, at, stop),
        }
    }

    fn spaced(&mut self, text: &[u8], from: usize, stop: usize) -> usize {
        // The word with a gap on both sides goes by as pieces of four characters, 16 bits each.
        let (mut at, mut word, mut letters, mut piece) = (from, 5, 1, GAP);
        let before = self.found.len();
        while at < stop {
            let (c, length) = match text[at] {
                byte @ b'a'..=b'z' => (u32::from(byte), 1),
                b'0'..=b'9' => (u32::from(b'0'), 1),
                _ => decode(text, at),
            };
            if !matches!(sort(c), Sort::Letter) {
                break;
            }
            word = then(word, c);
            letters += 1;
            piece = piece << 16 | u64::from(c & 0xFFFF);
            if letters >= PIECE {
                self.push(piece, 4);
            }
            at += length;
        }
        // A short word has no pieces that say more than it does.
        if letters <= PIECE + 1 {
            self.found.truncate(before);
        } else {
            self.push(piece << 16 | GAP, 4);
        }
        self.word(word);
        at.max(from + 1)
    }

    fn unspaced(&mut self, text: &[u8], from: usize, stop: usize) -> usize {
        let (mut at, mut piece) = (from, 7 << 16 | 7);
        while at < stop {
            let (c, length) = decode(text, at);
            if !matches!(sort(c), Sort::Unspaced) {
                break;
            }
            piece = piece << 16 | u64::from(c & 0xFFFF);
            self.push(piece & 0xFFFF_FFFF, 1);
            self.push(piece & 0xFFFF_FFFF_FFFF, 2);
            at += length;
        }
        at.max(from + 1)
    }

    fn word(&mut self, word: u64) {
        self.push(word, 3);
        self.push(self.before.rotate_left(7) ^ word, 6);
        self.before = word;
        if self.subject {
            self.push(word, 5);
        }
    }

    /// The place of a word or a piece: the upper half of a product, which all bits have a part in, scaled.
    fn push(&mut self, word: u64, sort: u64) {
        let mixed = (word ^ sort << 56).wrapping_mul(MIX);
        let mixed = (mixed ^ mixed >> 32).wrapping_mul(MIX) >> 32;
        let room = (BUCKETS - EVIDENCE) as u64;
        self.found
            .push(EVIDENCE as u32 + ((mixed * room) >> 32) as u32);
    }
}

/// Odd, and without a pattern in its bits.
const MIX: u64 = 0x9E37_79B9_7F4A_7C15;

/// A word of one more character.
fn then(word: u64, c: u32) -> u64 {
    (word.rotate_left(5) ^ u64::from(c)).wrapping_mul(MIX)
}

enum Sort {
    Letter,
    /// Of a script that puts no spaces between words.
    Unspaced,
    Gap,
}

fn sort(c: u32) -> Sort {
    match c {
        0x30..=0x39 | 0x61..=0x7A | 0x41..=0x5A => Sort::Letter,
        0..0xAA => Sort::Gap,
        0xE00..=0xEFF | 0x1000..=0x109F | 0x1780..=0x17FF => Sort::Unspaced,
        0x2000..=0x2BFF | 0x3000..=0x303F | 0xFE00..=0xFE6F | 0xFF00..=0xFF0F | 0x1F000.. => {
            Sort::Gap
        }
        0x3040..=0x30FF | 0x3400..=0x9FFF | 0xF900..=0xFAFF => Sort::Unspaced,
        _ => Sort::Letter,
    }
}

/// Whether a character of a script that puts no spaces between words begins at `at`; those have three bytes.
pub(crate) fn is_unspaced(text: &[u8], at: usize) -> bool {
    matches!(text.get(at), Some(0xE0..=0xEF))
        && text.len() >= at + 3
        && matches!(sort(decode(text, at).0), Sort::Unspaced)
}

/// The character at `at`, and how many bytes it has.
#[inline]
fn decode(text: &[u8], at: usize) -> (u32, usize) {
    let byte = |i: usize| u32::from(text.get(at + i).copied().unwrap_or(0) & 0x3F);
    let first = u32::from(text[at]);
    match first {
        0..0x80 => (first, 1),
        0xC0..0xE0 => ((first & 0x1F) << 6 | byte(1), 2),
        0xE0..0xF0 => ((first & 0x0F) << 12 | byte(1) << 6 | byte(2), 3),
        0xF0.. => (
            (first & 0x07) << 18 | byte(1) << 12 | byte(2) << 6 | byte(3),
            4,
        ),
        _ => (0x20, 1),
    }
}
