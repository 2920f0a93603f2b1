//! Names and phrases as a tree of bytes, walked from where a word may begin.
//!
//! Nearly every pattern must begin a word, so nothing is looked for inside one: of a text's bytes
//! most are never a beginning. The tree is a double array: where a node's children lie is its base
//! exclusive-or their byte, so that each byte of a text costs one look, found or not.

use std::collections::VecDeque;

/// No node lies here.
const FREE: u32 = u32::MAX;
/// In a base: a pattern ends at this node.
const ENDS: u32 = 1 << 31;
/// In a base: one pattern is left, and the rest of the base is its place among the leaves.
const LEAF: u32 = 1 << 30;
const BASE: u32 = LEAF - 1;
/// Children of a node lie in one block of this many cells.
const BLOCK: usize = 256;
/// A block with fewer free cells is passed over.
const NEARLY_FULL: u32 = 8;
/// Blocks with free cells that are tried before a new one is begun.
const TRIED: usize = 24;

/// Where a node's children lie, and whose child it is.
#[derive(Clone, Copy)]
struct Cell {
    base: u32,
    parent: u32,
}

/// The last of a pattern, where nothing branches off.
struct Leaf {
    tail: u32,
    length: u32,
    pattern: u32,
}

/// The tree.
pub(super) struct Trie {
    cells: Vec<Cell>,
    /// The pattern that ends at a cell's node, where its base says so.
    ends: Vec<u32>,
    leaves: Vec<Leaf>,
    tails: Vec<u8>,
}

impl Trie {
    /// Builds the tree of patterns in byte order, each once.
    pub fn new(patterns: &[(&str, u32)]) -> Self {
        Builder::of(patterns).trie
    }

    /// Calls `found` with the end and the number of every pattern that begins at `start`.
    #[inline]
    pub fn from(&self, text: &[u8], start: usize, mut found: impl FnMut(usize, u32)) {
        let (mut node, mut base, mut end) = (0, self.cells[0].base, start);
        loop {
            if base & LEAF != 0 {
                let leaf = &self.leaves[(base & BASE) as usize];
                let tail = leaf.tail as usize;
                let tail = &self.tails[tail..tail + leaf.length as usize];
                // Most differ in their first byte already.
                let near = tail.is_empty() || text.get(end) == tail.first();
                if near && text[end..].starts_with(tail) {
                    found(end + tail.len(), leaf.pattern);
                }
                return;
            }
            if base & ENDS != 0 {
                found(end, self.ends[node]);
            }
            let Some(byte) = text.get(end) else { return };
            let child = (base & BASE) as usize ^ usize::from(*byte);
            let cell = self.cells[child];
            if cell.parent != node as u32 {
                return;
            }
            (node, base, end) = (child, cell.base, end + 1);
        }
    }
}

/// A node without its children yet: the patterns below it, and how deep it lies.
type Open<'p> = (usize, &'p [(&'p str, u32)], usize);

struct Builder {
    trie: Trie,
    /// The free cells of each block, one bit each.
    free: Vec<[u64; BLOCK / 64]>,
    /// Blocks before this one are as good as full.
    first: usize,
}

impl Builder {
    fn of(patterns: &[(&str, u32)]) -> Self {
        let mut builder = Self {
            trie: Trie {
                cells: Vec::new(),
                ends: Vec::new(),
                leaves: Vec::new(),
                tails: Vec::new(),
            },
            free: Vec::new(),
            first: 0,
        };
        builder.block();
        builder.take(0, 0);
        // Level by level, so that the upper ones, which every word visits, lie together.
        let mut open = VecDeque::from([(0, patterns, 0)]);
        while let Some((node, below, depth)) = open.pop_front() {
            builder.grow((node, below, depth), &mut open);
        }
        builder
    }

    /// Gives a node its base and places its children.
    fn grow<'p>(&mut self, (node, below, depth): Open<'p>, open: &mut VecDeque<Open<'p>>) {
        if let [(pattern, id)] = below {
            let tail = &pattern.as_bytes()[depth..];
            self.trie.cells[node].base = LEAF | self.trie.leaves.len() as u32;
            self.trie.leaves.push(Leaf {
                tail: self.trie.tails.len() as u32,
                length: tail.len() as u32,
                pattern: *id,
            });
            self.trie.tails.extend_from_slice(tail);
            return;
        }
        let (mut ends, mut rest) = (0, below);
        if let Some(((pattern, id), others)) = below.split_first()
            && pattern.len() == depth
        {
            (ends, rest) = (ENDS, others);
            self.trie.ends[node] = *id;
        }
        let byte_of = |(pattern, _): &(&str, u32)| pattern.as_bytes()[depth];
        let families = || rest.chunk_by(move |a, b| byte_of(a) == byte_of(b));
        let bytes: Vec<u8> = families().filter_map(|f| f.first().map(byte_of)).collect();
        let base = self.place(&bytes);
        self.trie.cells[node].base = ends | base as u32;
        for (byte, family) in bytes.iter().zip(families()) {
            let child = base ^ usize::from(*byte);
            self.take(child, node);
            open.push_back((child, family, depth + 1));
        }
    }

    /// A base from which all these bytes lead to free cells.
    fn place(&mut self, bytes: &[u8]) -> usize {
        let count = |free: &[u64; BLOCK / 64]| free.iter().map(|w| w.count_ones()).sum::<u32>();
        while self.first + 1 < self.free.len() && count(&self.free[self.first]) < NEARLY_FULL {
            self.first += 1;
        }
        let Some((first, others)) = bytes.split_first() else {
            return 0;
        };
        let blocks = (self.first..).zip(&self.free[self.first..]);
        let roomy = blocks.filter(|(_, free)| count(free) as usize >= bytes.len());
        let fitting = roomy.take(TRIED).find_map(|(block, free)| {
            let is_free = |cell: usize| free[cell / 64] >> (cell % 64) & 1 == 1;
            free_cells(free)
                .map(|cell| cell ^ usize::from(*first))
                .find(|base| others.iter().all(|b| is_free(base ^ usize::from(*b))))
                .map(|base| block * BLOCK + base)
        });
        fitting.unwrap_or_else(|| self.block())
    }

    fn take(&mut self, cell: usize, parent: usize) {
        self.trie.cells[cell].parent = parent as u32;
        self.free[cell / BLOCK][cell % BLOCK / 64] &= !(1 << (cell % 64));
    }

    /// Adds a block; where it begins.
    fn block(&mut self) -> usize {
        let start = self.trie.cells.len();
        let cell = Cell {
            base: 0,
            parent: FREE,
        };
        self.trie.cells.resize(start + BLOCK, cell);
        self.trie.ends.resize(start + BLOCK, 0);
        self.free.push([u64::MAX; BLOCK / 64]);
        start
    }
}

/// A block's free cells, from the first.
fn free_cells(free: &[u64; BLOCK / 64]) -> impl Iterator<Item = usize> {
    (0..).zip(free).flat_map(|(word, bits)| {
        let rest = |bits: &u64| Some(bits & (bits - 1)).filter(|b| *b != 0);
        std::iter::successors(Some(*bits).filter(|b| *b != 0), rest)
            .map(move |bits| word * 64 + bits.trailing_zeros() as usize)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_that_begins_there_is_found() {
        let trie = Trie::new(&[("x", 3), ("ко", 2), ("код", 0), ("код для", 1)]);
        let text = "код для x".as_bytes();
        let mut found = Vec::new();
        trie.from(text, 0, |end, id| found.push((end, id)));
        assert_eq!(found, [(4, 2), (6, 0), (13, 1)]);
        found.clear();
        trie.from(text, 1, |end, id| found.push((end, id)));
        assert!(found.is_empty());
        trie.from(text, text.len() - 1, |end, id| found.push((end, id)));
        assert_eq!(found, [(text.len(), 3)]);
    }

    #[test]
    fn without_patterns_nothing_is_found() {
        for patterns in [&[][..], &[("one", 7)][..]] {
            let mut found = Vec::new();
            Trie::new(patterns).from(b"two", 0, |end, id| found.push((end, id)));
            assert!(found.is_empty());
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
        let patterns: Vec<(&str, u32)> = sorted.iter().copied().zip(0..).collect();
        let trie = Trie::new(&patterns);
        for (word, id) in &patterns {
            let mut found = Vec::new();
            trie.from(word.as_bytes(), 0, |end, id| found.push((end, id)));
            assert!(found.contains(&(word.len(), *id)), "{word}");
            let begins = |(other, _): &&(&str, u32)| word.starts_with(*other);
            assert_eq!(
                found.len(),
                patterns.iter().filter(begins).count(),
                "{word}"
            );
        }
    }
}
