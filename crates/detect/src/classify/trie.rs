//! Names and phrases as a tree, walked from where a word may begin.
//!
//! Nearly every pattern must begin a word, so nothing is looked for inside one: of a text's bytes
//! most are never a beginning. The tree is a double array: where a node's children lie is its base
//! exclusive-or their symbol, and each cell tells its symbol, so that each letter of a text costs one
//! look, found or not.

mod builder;

use builder::Builder;

/// A letter of Cyrillic, whose two bytes are looked up at once, or one byte of anything else.
type Symbol = usize;
/// How many there are.
const SYMBOLS: usize = 512;

/// A cell in one word, so that many lie close together: from the lowest bits its symbol, its sort and its
/// place.
type Cell = u32;
const SYMBOL: Cell = SYMBOLS as Cell - 1;
/// A pattern ends at this node.
const ENDS: Cell = 1 << 9;
/// One pattern is left, and the place is that among the leaves; else it is the node's base.
const LEAF: Cell = 1 << 10;
/// What ends here counts only where a word ends.
const WHOLE: Cell = 1 << 11;
/// Bits below the place.
const SHIFT: u32 = 12;
/// Cells and leaves that a place can tell apart.
const PLACES: usize = 1 << (32 - SHIFT);
/// No node lies here: a leaf whose tail no text has.
const FREE: Cell = LEAF;
/// In no text of UTF-8.
const NEVER: u8 = 0xFF;

/// What is looked for.
#[derive(Clone, Copy)]
pub(super) struct Pattern<'p> {
    /// Folded.
    pub text: &'p str,
    /// What is told where it is found.
    pub id: u32,
    /// It counts only where a word ends.
    pub whole: bool,
}

/// The last of a pattern, where nothing branches off.
struct Leaf {
    /// Its first bytes, as many as there are: they tell most texts apart.
    first: u32,
    /// All its bytes.
    length: u32,
    /// Where the others begin.
    rest: u32,
    id: u32,
}

/// Bytes of a leaf's first ones.
const FIRST: usize = size_of::<u32>();

impl Leaf {
    fn of(tail: &[u8], rest: usize, id: u32) -> Self {
        Self {
            first: first(tail),
            length: tail.len() as u32,
            rest: rest as u32,
            id,
        }
    }

    /// Whether the text goes on with it.
    #[inline]
    fn follows(&self, text: &[u8], tails: &[u8]) -> bool {
        let length = self.length as usize;
        let mask = u32::MAX.checked_shr(32 - 8 * length.min(FIRST) as u32);
        if (first(text) ^ self.first) & mask.unwrap_or(0) != 0 {
            return false;
        }
        let rest = self.rest as usize;
        length <= FIRST || text.get(FIRST..length) == tails.get(rest..rest + length - FIRST)
    }
}

/// The first bytes of a text as a number; a shorter one ends in zeros, which no pattern has.
#[inline]
fn first(text: &[u8]) -> u32 {
    let mut first = [0; FIRST];
    match text.first_chunk() {
        Some(whole) => first = *whole,
        None => first[..text.len()].copy_from_slice(text),
    }
    u32::from_le_bytes(first)
}

/// The tree.
pub(super) struct Trie {
    root: Cell,
    cells: Vec<Cell>,
    /// The pattern that ends at a cell's node, where the cell says so.
    ends: Vec<u32>,
    leaves: Vec<Leaf>,
    tails: Vec<u8>,
    /// Which bytes a pattern begins with.
    first: [bool; 256],
}

impl Default for Trie {
    /// Without patterns.
    fn default() -> Self {
        Self {
            root: FREE,
            cells: Vec::new(),
            ends: Vec::new(),
            leaves: vec![Leaf::of(&[NEVER], 0, 0)],
            tails: Vec::new(),
            first: [false; 256],
        }
    }
}

impl Trie {
    /// Builds the tree of patterns in byte order, each once and none empty. `None` where there are more than
    /// it can hold.
    pub fn new(patterns: &[Pattern<'_>]) -> Option<Self> {
        Builder::of(patterns, PLACES)
    }

    /// Whether a pattern begins with this byte.
    #[inline]
    pub fn begins(&self, byte: u8) -> bool {
        self.first[usize::from(byte)]
    }

    /// Calls `found` with the end and the id of every pattern that begins at `start`, but for those that
    /// would end before the letters from there on do, and may not.
    #[inline]
    pub fn from(
        &self,
        text: &[u8],
        start: usize,
        letters: usize,
        mut found: impl FnMut(usize, u32),
    ) {
        let (mut node, mut cell, mut end) = (0, self.root, start);
        loop {
            let place = (cell >> SHIFT) as usize;
            let counts = |end: usize| cell & WHOLE == 0 || end >= letters;
            if cell & LEAF != 0 {
                let leaf = &self.leaves[place];
                let past = end + leaf.length as usize;
                if counts(past) && leaf.follows(&text[end..], &self.tails) {
                    found(past, leaf.id);
                }
                return;
            }
            if cell & ENDS != 0 && counts(end) {
                found(end, self.ends[node]);
            }
            let Some((symbol, length)) = symbol(text, end) else {
                return;
            };
            node = place ^ symbol;
            cell = self.cells[node];
            if cell & SYMBOL != symbol as Cell {
                return;
            }
            end += length;
        }
    }
}

/// What stands in a text, and how many bytes that is.
#[inline]
fn symbol(text: &[u8], at: usize) -> Option<(Symbol, usize)> {
    let byte = usize::from(*text.get(at)?);
    if matches!(byte, 0xD0..=0xD3)
        && let Some(second) = text.get(at + 1)
    {
        return Some((256 | (byte & 3) << 6 | usize::from(*second & 0x3F), 2));
    }
    Some((byte, 1))
}

#[cfg(test)]
mod tests {
    use super::super::edges::past_letters;
    use super::*;

    fn anywhere<'p>(texts: impl IntoIterator<Item = &'p str>) -> Vec<Pattern<'p>> {
        let pattern = |(text, id)| Pattern {
            text,
            id,
            whole: false,
        };
        texts.into_iter().zip(0..).map(pattern).collect()
    }

    fn found(trie: &Trie, text: &[u8], start: usize, letters: usize) -> Vec<(usize, u32)> {
        let mut found = Vec::new();
        trie.from(text, start, letters, |end, id| found.push((end, id)));
        found
    }

    #[test]
    fn every_pattern_that_begins_there_is_found() {
        let trie = Trie::new(&anywhere(["x", "ко", "код", "код для"])).unwrap();
        let text = "код для x".as_bytes();
        assert_eq!(found(&trie, text, 0, 6), [(4, 1), (6, 2), (13, 3)]);
        assert!(found(&trie, text, 1, 2).is_empty());
        let last = text.len() - 1;
        assert_eq!(found(&trie, text, last, last + 1), [(text.len(), 0)]);
    }

    #[test]
    fn what_must_end_a_word_is_not_told_within_one() {
        let mut patterns = anywhere(["do", "done", "down"]);
        patterns[0].whole = true;
        patterns[2].whole = true;
        let trie = Trie::new(&patterns).unwrap();
        assert_eq!(found(&trie, b"donee", 0, 5), [(4, 1)]);
        assert_eq!(found(&trie, b"downs", 0, 5), []);
        assert_eq!(found(&trie, b"down s", 0, 4), [(4, 2)]);
        assert_eq!(found(&trie, b"do s", 0, 2), [(2, 0)]);
    }

    #[test]
    fn without_patterns_nothing_is_found() {
        for patterns in [&[][..], &["one"][..]] {
            let trie = Trie::new(&anywhere(patterns.iter().copied())).unwrap();
            assert!(found(&trie, b"two", 0, 3).is_empty());
            assert!(!trie.begins(b't'));
        }
    }

    #[test]
    fn among_many_patterns_each_is_found() {
        let words: Vec<String> = (0..5000u32)
            .map(|n| format!("{n:o}код{}", n % 7))
            .chain((0..500).map(|n| "аб".repeat(n)))
            .filter(|word| !word.is_empty())
            .collect();
        let mut sorted: Vec<&str> = words.iter().map(String::as_str).collect();
        sorted.sort_unstable();
        sorted.dedup();
        let patterns = anywhere(sorted);
        let trie = Trie::new(&patterns).unwrap();
        for pattern in &patterns {
            let word = pattern.text;
            assert!(trie.begins(word.as_bytes()[0]), "{word}");
            let found = found(&trie, word.as_bytes(), 0, past_letters(word.as_bytes(), 0));
            assert!(found.contains(&(word.len(), pattern.id)), "{word}");
            let begins = |other: &&Pattern<'_>| word.starts_with(other.text);
            assert_eq!(
                found.len(),
                patterns.iter().filter(begins).count(),
                "{word}"
            );
        }
    }

    #[test]
    fn letters_that_no_pattern_has_lead_nowhere() {
        let patterns = anywhere(["aa", "ab", "b", "bc", "c", "пр", "ё"]);
        let trie = Trie::new(&patterns).unwrap();
        for c in (0..0x600).filter_map(char::from_u32) {
            for text in [
                format!("{c}\0"),
                format!("a{c}"),
                format!("b{c}"),
                format!("п{c}"),
            ] {
                let begins = |p: &&Pattern<'_>| text.starts_with(p.text);
                let wanted = patterns.iter().filter(begins);
                let wanted: Vec<_> = wanted.map(|p| (p.text.len(), p.id)).collect();
                assert_eq!(
                    found(&trie, text.as_bytes(), 0, past_letters(text.as_bytes(), 0)),
                    wanted,
                    "{text:?}"
                );
            }
        }
    }

    #[test]
    fn more_than_it_can_hold_is_refused() {
        let patterns = anywhere(["a", "b", "bc"]);
        assert!(Builder::of(&patterns, 2).is_none());
        assert!(Builder::of(&patterns, PLACES).is_some());
    }
}
