//! The words of a text as numbers. Digits, links and names of known services are masked before
//! anything is hashed: what was learnt holds none of them.

use super::super::evidence::Evidence;
use super::super::patterns::Firmness;
use super::{BUCKETS, EVIDENCE};

/// Numbers of a text that are kept.
const MOST: usize = 2048;
/// Characters of a piece of a word: words are inflected, and alike in related languages.
const PIECE: usize = 4;
const GAP: u32 = 0x20;

const NAME: u32 = 1;
const LINK: u32 = 2;

/// Fills in the hashed words of a text; those of its first `subject` bytes count as a subject's, too.
pub(crate) fn hash(e: &Evidence<'_>, subject: usize, found: &mut Vec<u32>) {
    found.clear();
    let mut words = Words {
        found,
        subject: subject > 0,
    };
    let text = &e.folded.bytes;
    let mut masks = e
        .links
        .iter()
        .map(|l| (l.start, l.end, LINK))
        .chain(
            e.names
                .iter()
                .filter(|n| n.firmness == Firmness::Own)
                .map(|n| (n.start as usize, n.end as usize, NAME)),
        )
        .collect::<Vec<_>>();
    masks.sort_unstable();
    let mut masks = masks.into_iter().peekable();
    let mut at = 0;
    while at < text.len() && words.found.len() < MOST {
        if subject > 0 && text[at] == b'\n' {
            words.subject = false;
        }
        while masks.next_if(|(start, _, _)| *start < at).is_some() {}
        if let Some((_, end, mask)) = masks.next_if(|(start, end, _)| *start == at && *end > at) {
            words.word(mask);
            at = end;
            continue;
        }
        let stop = masks.peek().map_or(text.len(), |(start, _, _)| *start);
        at = words.next(text, at, stop);
    }
}

struct Words<'f> {
    found: &'f mut Vec<u32>,
    subject: bool,
}

impl Words<'_> {
    /// Takes the word, the run of letters without spaces, or the mark at `at`; where the next begins.
    fn next(&mut self, text: &[u8], at: usize, stop: usize) -> usize {
        let (first, length) = decode(text, at);
        match sort(first) {
            Sort::Gap => {
                if matches!(first, 0x21 | 0x3F | 0x25 | 0x24) {
                    self.word(hash_of(first, 3));
                }
                at + length
            }
            Sort::Letter => self.spaced(text, at, stop),
            Sort::Unspaced => self.unspaced(text, at, stop),
        }
    }

    fn spaced(&mut self, text: &[u8], from: usize, stop: usize) -> usize {
        // The word with a gap on both sides goes by as pieces of four characters.
        let (mut at, mut word, mut letters) = (from, 5, 1);
        let mut last = [0, 0, GAP];
        let before = self.found.len();
        while at < stop {
            let (c, length) = decode(text, at);
            if !matches!(sort(c), Sort::Letter) {
                break;
            }
            let masked = if matches!(c, 0x30..=0x39) { 0x30 } else { c };
            word = hash_of(word, masked);
            letters += 1;
            self.piece(&mut last, masked, letters);
            at += length;
        }
        self.piece(&mut last, GAP, letters + 1);
        // A short word has no pieces that say more than it does.
        if letters <= PIECE + 1 {
            self.found.truncate(before);
        }
        self.word(word);
        at.max(from + 1)
    }

    fn piece(&mut self, last: &mut [u32; 3], next: u32, letters: usize) {
        if letters >= PIECE {
            let [a, b, c] = *last;
            self.push(hash_of(hash_of(hash_of(a, b), c), next), 4);
        }
        *last = [last[1], last[2], next];
    }

    fn unspaced(&mut self, text: &[u8], from: usize, stop: usize) -> usize {
        let (mut at, mut last) = (from, [7, 7]);
        while at < stop {
            let (c, length) = decode(text, at);
            if !matches!(sort(c), Sort::Unspaced) {
                break;
            }
            let two = hash_of(last[1], c);
            self.push(two, 1);
            self.push(hash_of(hash_of(last[0], last[1]), c), 2);
            last = [last[1], c];
            at += length;
        }
        at.max(from + 1)
    }

    fn word(&mut self, word: u32) {
        self.push(word, 3);
        if self.subject {
            self.push(word, 5);
        }
    }

    fn push(&mut self, word: u32, sort: u32) {
        let mixed = hash_of(word, sort);
        let room = (BUCKETS - EVIDENCE) as u32;
        self.found
            .push(EVIDENCE as u32 + (mixed ^ (mixed >> 15)) % room);
    }
}

pub(super) fn hash_of(word: u32, next: u32) -> u32 {
    let mixed = (word ^ next.wrapping_mul(0x85EB_CA6B)).wrapping_mul(0x9E37_79B1);
    mixed ^ (mixed >> 16)
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

/// The character at `at`, and how many bytes it has.
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
