//! Building the tree.

use super::{
    Cell, ENDS, FIRST, FREE, LEAF, Leaf, Pattern, SHIFT, SYMBOLS, Symbol, Trie, WHOLE, symbol,
};
use std::collections::VecDeque;

/// Children of a node lie in one block of this many cells.
const BLOCK: usize = SYMBOLS;
/// Words of one bit a cell.
const WORDS: usize = BLOCK / 64;
/// A block with fewer free cells is passed over.
const NEARLY_FULL: usize = 8;
/// Blocks with free cells that are tried before a new one is begun.
const TRIED: usize = 24;

/// A node without its children yet: the patterns below it, and how deep it lies. The root has no cell.
type Open<'p> = (Option<usize>, &'p [Pattern<'p>], usize);

pub(super) struct Builder {
    trie: Trie,
    most: usize,
    /// The free cells of each block, one bit each.
    free: Vec<[u64; WORDS]>,
    /// How many those are.
    room: Vec<usize>,
    /// The bases of each block that no node has: two nodes with one base would take each other's children
    /// for their own.
    bases: Vec<[u64; WORDS]>,
    /// Blocks before this one are as good as full.
    first: usize,
}

impl Builder {
    /// The tree of patterns in byte order. `None` where it would have more cells or leaves than `most`.
    pub fn of(patterns: &[Pattern<'_>], most: usize) -> Option<Trie> {
        let mut builder = Self {
            trie: Trie::default(),
            most,
            free: Vec::new(),
            room: Vec::new(),
            bases: Vec::new(),
            first: 0,
        };
        builder.block();
        for byte in patterns.iter().filter_map(|p| p.text.bytes().next()) {
            builder.trie.first[usize::from(byte)] = true;
        }
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
        let whole = |pattern: &Pattern<'_>| if pattern.whole { WHOLE } else { 0 };
        if let [pattern] = below {
            let tail = &pattern.text.as_bytes()[depth..];
            self.set(node, LEAF | whole(pattern), self.trie.leaves.len())?;
            let rest = self.trie.tails.len();
            self.trie.leaves.push(Leaf::of(tail, rest, pattern.id));
            self.trie.tails.extend(tail.iter().skip(FIRST));
            return Some(());
        }
        let (mut ends, mut rest) = (0, below);
        if let Some((pattern, others)) = below.split_first()
            && let Some(node) = node
            && pattern.text.len() == depth
        {
            (ends, rest) = (ENDS | whole(pattern), others);
            self.trie.ends[node] = pattern.id;
        }
        let next = |pattern: &Pattern<'p>| symbol(pattern.text.as_bytes(), depth);
        let families = || rest.chunk_by(move |a, b| next(a) == next(b));
        let symbols: Vec<(Symbol, usize)> = families()
            .filter_map(|f| f.first().and_then(next))
            .collect();
        let base = self.place(&symbols);
        self.set(node, ends, base)?;
        for ((symbol, length), family) in symbols.iter().zip(families()) {
            let child = base ^ symbol;
            self.free[child / BLOCK][child % BLOCK / 64] &= !(1 << (child % 64));
            self.room[child / BLOCK] -= 1;
            self.trie.cells[child] = *symbol as Cell;
            open.push_back((Some(child), family, depth + length));
        }
        Some(())
    }

    /// Writes a node's sort and place beside its symbol.
    fn set(&mut self, node: Option<usize>, sort: Cell, place: usize) -> Option<()> {
        let told = sort | u32::try_from(place).ok().filter(|_| place < self.most)? << SHIFT;
        match node {
            Some(node) => self.trie.cells[node] |= told,
            None => self.trie.root = told,
        }
        Some(())
    }

    /// A base of its own, from which all these symbols lead to free cells.
    fn place(&mut self, symbols: &[(Symbol, usize)]) -> usize {
        while self.first + 1 < self.room.len() && self.room[self.first] < NEARLY_FULL {
            self.first += 1;
        }
        let base = self.fitting(symbols).unwrap_or_else(|| self.block());
        self.bases[base / BLOCK][base % BLOCK / 64] &= !(1 << (base % 64));
        base
    }

    fn fitting(&self, symbols: &[(Symbol, usize)]) -> Option<usize> {
        let is_free = |free: &[u64; WORDS], at: usize| free[at / 64] >> (at % 64) & 1 == 1;
        let ((first, _), others) = symbols.split_first()?;
        let roomy =
            (self.first..self.room.len()).filter(|block| self.room[*block] >= symbols.len());
        roomy.take(TRIED).find_map(|block| {
            let (free, bases) = (&self.free[block], &self.bases[block]);
            free_cells(free)
                .map(|cell| cell ^ first)
                .filter(|base| is_free(bases, *base))
                .find(|base| {
                    let mut others = others.iter();
                    others.all(|(symbol, _)| is_free(free, base ^ symbol))
                })
                .map(|base| block * BLOCK + base)
        })
    }

    /// Adds a block; where it begins.
    fn block(&mut self) -> usize {
        let start = self.trie.cells.len();
        self.trie.cells.resize(start + BLOCK, FREE);
        self.trie.ends.resize(start + BLOCK, 0);
        self.free.push([u64::MAX; WORDS]);
        self.room.push(BLOCK);
        self.bases.push([u64::MAX; WORDS]);
        start
    }
}

/// A block's free cells, from the first.
fn free_cells(free: &[u64; WORDS]) -> impl Iterator<Item = usize> {
    (0..).zip(free).flat_map(|(word, bits)| {
        let rest = |bits: &u64| Some(bits & (bits - 1)).filter(|b| *b != 0);
        std::iter::successors(Some(*bits).filter(|b| *b != 0), rest)
            .map(move |bits| word * 64 + bits.trailing_zeros() as usize)
    })
}
