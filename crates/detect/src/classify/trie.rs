//! Names and phrases as a tree of bytes, walked from where a word may begin.
//!
//! Nearly every pattern must begin a word, so nothing is looked for inside one: of a text's bytes
//! most are never a beginning. The tree is a double array: where a node's children lie is its base
//! exclusive-or their byte, and each cell tells its byte, so that each byte of a text costs one look,
//! found or not.

use std::collections::VecDeque;

/// A cell in one word, so that many lie close together: from the lowest bits its byte, its sort and its
/// place.
type Cell = u32;
/// A pattern ends at this node.
const ENDS: Cell = 1 << 8;
/// One pattern is left, and the place is that among the leaves; else it is the node's base.
const LEAF: Cell = 1 << 9;
/// Bits below the place.
const SHIFT: u32 = 10;
/// Cells and leaves that a place can tell apart.
const PLACES: usize = 1 << (32 - SHIFT);
/// No node lies here: a leaf whose tail no text has.
const FREE: Cell = LEAF;
/// In no text of UTF-8.
const NEVER: u8 = 0xFF;
/// Children of a node lie in one block of this many cells.
const BLOCK: usize = 256;
/// A block with fewer free cells is passed over.
const NEARLY_FULL: usize = 8;
/// Blocks with free cells that are tried before a new one is begun.
const TRIED: usize = 24;

/// The last of a pattern, where nothing branches off.
struct Leaf {
    tail: u32,
    length: u32,
    pattern: u32,
}

/// The tree.
pub(super) struct Trie {
    root: Cell,
    cells: Vec<Cell>,
    /// The pattern that ends at a cell's node, where the cell says so.
    ends: Vec<u32>,
    leaves: Vec<Leaf>,
    tails: Vec<u8>,
}

impl Default for Trie {
    /// Without patterns.
    fn default() -> Self {
        let never = Leaf {
            tail: 0,
            length: 1,
            pattern: 0,
        };
        Self {
            root: FREE,
            cells: Vec::new(),
            ends: Vec::new(),
            leaves: vec![never],
            tails: vec![NEVER],
        }
    }
}

impl Trie {
    /// Builds the tree of patterns in byte order, each once and none empty. `None` where there are more than
    /// it can hold.
    pub fn new(patterns: &[(&str, u32)]) -> Option<Self> {
        Builder::of(patterns, PLACES)
    }

    /// Calls `found` with the end and the number of every pattern that begins at `start`.
    #[inline]
    pub fn from(&self, text: &[u8], start: usize, mut found: impl FnMut(usize, u32)) {
        let (mut node, mut cell, mut end) = (0, self.root, start);
        loop {
            let place = (cell >> SHIFT) as usize;
            if cell & LEAF != 0 {
                let leaf = &self.leaves[place];
                let tail = leaf.tail as usize;
                let tail = &self.tails[tail..tail + leaf.length as usize];
                // Most differ in their first byte already.
                let near = tail.is_empty() || text.get(end) == tail.first();
                if near && text[end..].starts_with(tail) {
                    found(end + tail.len(), leaf.pattern);
                }
                return;
            }
            if cell & ENDS != 0 {
                found(end, self.ends[node]);
            }
            let Some(byte) = text.get(end) else { return };
            node = place ^ usize::from(*byte);
            cell = self.cells[node];
            if cell as u8 != *byte {
                return;
            }
            end += 1;
        }
    }
}

/// A node without its children yet: the patterns below it, and how deep it lies. The root has no cell.
type Open<'p> = (Option<usize>, &'p [(&'p str, u32)], usize);

struct Builder {
    trie: Trie,
    most: usize,
    /// The free cells of each block, one bit each.
    free: Vec<[u64; BLOCK / 64]>,
    /// How many those are.
    room: Vec<usize>,
    /// The bases of each block that no node has: two nodes with one base would take each other's children
    /// for their own.
    bases: Vec<[u64; BLOCK / 64]>,
    /// Blocks before this one are as good as full.
    first: usize,
}

impl Builder {
    fn of(patterns: &[(&str, u32)], most: usize) -> Option<Trie> {
        let mut builder = Self {
            trie: Trie::default(),
            most,
            free: Vec::new(),
            room: Vec::new(),
            bases: Vec::new(),
            first: 0,
        };
        builder.block();
        // Level by level, so that the upper ones, which every word visits, lie together.
        let mut open = VecDeque::from([(None, patterns, 0)]);
        while let Some(node) = open.pop_front() {
            builder.grow(node, &mut open)?;
        }
        Some(builder.trie)
    }

    /// Gives a node its base and places its children.
    fn grow<'p>(
        &mut self,
        (node, below, depth): Open<'p>,
        open: &mut VecDeque<Open<'p>>,
    ) -> Option<()> {
        if let [(pattern, id)] = below {
            let tail = &pattern.as_bytes()[depth..];
            self.set(node, LEAF, self.trie.leaves.len())?;
            self.trie.leaves.push(Leaf {
                tail: self.trie.tails.len() as u32,
                length: tail.len() as u32,
                pattern: *id,
            });
            self.trie.tails.extend_from_slice(tail);
            return Some(());
        }
        let (mut ends, mut rest) = (0, below);
        if let Some(((pattern, id), others)) = below.split_first()
            && let Some(node) = node
            && pattern.len() == depth
        {
            (ends, rest) = (ENDS, others);
            self.trie.ends[node] = *id;
        }
        let byte_of = |(pattern, _): &(&str, u32)| pattern.as_bytes()[depth];
        let families = || rest.chunk_by(move |a, b| byte_of(a) == byte_of(b));
        let bytes: Vec<u8> = families().filter_map(|f| f.first().map(byte_of)).collect();
        let base = self.place(&bytes);
        self.set(node, ends, base)?;
        for (byte, family) in bytes.iter().zip(families()) {
            let child = base ^ usize::from(*byte);
            self.free[child / BLOCK][child % BLOCK / 64] &= !(1 << (child % 64));
            self.room[child / BLOCK] -= 1;
            self.trie.cells[child] = Cell::from(*byte);
            open.push_back((Some(child), family, depth + 1));
        }
        Some(())
    }

    /// Writes a node's sort and place beside its byte.
    fn set(&mut self, node: Option<usize>, sort: Cell, place: usize) -> Option<()> {
        let told = sort | u32::try_from(place).ok().filter(|_| place < self.most)? << SHIFT;
        match node {
            Some(node) => self.trie.cells[node] |= told,
            None => self.trie.root = told,
        }
        Some(())
    }

    /// A base of its own, from which all these bytes lead to free cells.
    fn place(&mut self, bytes: &[u8]) -> usize {
        while self.first + 1 < self.room.len() && self.room[self.first] < NEARLY_FULL {
            self.first += 1;
        }
        let base = self.fitting(bytes).unwrap_or_else(|| self.block());
        self.bases[base / BLOCK][base % BLOCK / 64] &= !(1 << (base % 64));
        base
    }

    fn fitting(&self, bytes: &[u8]) -> Option<usize> {
        let is_free = |free: &[u64; BLOCK / 64], at: usize| free[at / 64] >> (at % 64) & 1 == 1;
        let (first, others) = bytes.split_first()?;
        let roomy = (self.first..self.room.len()).filter(|block| self.room[*block] >= bytes.len());
        roomy.take(TRIED).find_map(|block| {
            let (free, bases) = (&self.free[block], &self.bases[block]);
            free_cells(free)
                .map(|cell| cell ^ usize::from(*first))
                .filter(|base| is_free(bases, *base))
                .find(|base| {
                    let mut others = others.iter();
                    others.all(|b| is_free(free, base ^ usize::from(*b)))
                })
                .map(|base| block * BLOCK + base)
        })
    }

    /// Adds a block; where it begins.
    fn block(&mut self) -> usize {
        let start = self.trie.cells.len();
        self.trie.cells.resize(start + BLOCK, FREE);
        self.trie.ends.resize(start + BLOCK, 0);
        self.free.push([u64::MAX; BLOCK / 64]);
        self.room.push(BLOCK);
        self.bases.push([u64::MAX; BLOCK / 64]);
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
        let patterns = [("x", 3), ("ко", 2), ("код", 0), ("код для", 1)];
        let trie = Trie::new(&patterns).unwrap();
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
            Trie::new(patterns)
                .unwrap()
                .from(b"two", 0, |end, id| found.push((end, id)));
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
        let trie = Trie::new(&patterns).unwrap();
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

    #[test]
    fn bytes_that_no_pattern_has_lead_nowhere() {
        let patterns: Vec<(&str, u32)> =
            ["aa", "ab", "b", "bc", "c"].into_iter().zip(0..).collect();
        let trie = Trie::new(&patterns).unwrap();
        for byte in 0..=255u8 {
            for text in [[byte, 0], [b'a', byte], [b'b', byte], [byte, byte]] {
                let mut found = Vec::new();
                trie.from(&text, 0, |end, id| found.push((end, id)));
                let begins = |(p, _): &&(&str, u32)| text.starts_with(p.as_bytes());
                let wanted = patterns.iter().filter(begins);
                let wanted: Vec<_> = wanted.map(|(p, id)| (p.len(), *id)).collect();
                assert_eq!(found, wanted, "{text:?}");
            }
        }
    }

    #[test]
    fn more_than_it_can_hold_is_refused() {
        let patterns = [("a", 0), ("b", 1), ("bc", 2)];
        assert!(Builder::of(&patterns, 2).is_none());
        assert!(Builder::of(&patterns, PLACES).is_some());
    }
}
