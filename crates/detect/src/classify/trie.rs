//! Names and phrases as a tree of bytes, walked from where a word may begin.
//!
//! Nearly every pattern must begin a word, so nothing is looked for inside one: of a text's bytes
//! most are never a beginning. Nodes lie level by level, children side by side, so that the few upper
//! levels, which every word visits, stay in the cache.

/// No pattern ends here.
const NONE: u32 = u32::MAX;

/// A node with children, or the last one of a pattern, with the rest of it as a tail.
#[derive(Clone, Copy)]
struct Node {
    /// Its first child, or where its tail begins.
    first: u32,
    /// The pattern that ends here, after the tail.
    pattern: u32,
    /// How many children it has.
    count: u16,
    /// How long its tail is.
    tail: u16,
}

/// The tree.
pub(super) struct Trie {
    nodes: Vec<Node>,
    /// The byte that leads to each node, beside the nodes so that siblings are searched at once.
    bytes: Vec<u8>,
    /// The child of the root for each byte; zero where there is none.
    roots: Vec<u32>,
    tails: Vec<u8>,
}

impl Trie {
    /// Builds the tree of patterns in byte order, each once.
    pub fn new(patterns: &[(&str, u32)]) -> Self {
        let bare = |pattern| Node {
            first: 0,
            pattern,
            count: 0,
            tail: 0,
        };
        let (mut nodes, mut bytes, mut tails) = (vec![bare(NONE)], vec![0], Vec::new());
        // For each node the patterns below it, and how deep it lies.
        let mut below = vec![(0, patterns.len(), 0)];
        let mut at = 0;
        while let Some((mut from, to, depth)) = below.get(at).copied() {
            if let [(pattern, id)] = &patterns[from..to]
                && depth > 0
                && let Ok(length) = u16::try_from(pattern.len() - depth)
            {
                nodes[at] = Node {
                    first: tails.len() as u32,
                    pattern: *id,
                    count: 0,
                    tail: length,
                };
                tails.extend_from_slice(&pattern.as_bytes()[depth..]);
                at += 1;
                continue;
            }
            if let Some((pattern, id)) = patterns.get(from)
                && from < to
                && pattern.len() == depth
            {
                nodes[at].pattern = *id;
                from += 1;
            }
            nodes[at].first = nodes.len() as u32;
            while from < to {
                let byte = patterns[from].0.as_bytes()[depth];
                let same = patterns[from..to]
                    .iter()
                    .take_while(|(p, _)| p.as_bytes()[depth] == byte)
                    .count();
                nodes.push(bare(NONE));
                bytes.push(byte);
                below.push((from, from + same, depth + 1));
                nodes[at].count += 1;
                from += same;
            }
            at += 1;
        }
        let mut roots = vec![0; 256];
        let root = nodes[0];
        for child in root.first..root.first + u32::from(root.count) {
            roots[usize::from(bytes[child as usize])] = child;
        }
        Self {
            nodes,
            bytes,
            roots,
            tails,
        }
    }

    /// Calls `found` with the end and the number of every pattern that begins at `start`.
    #[inline]
    pub fn from(&self, text: &[u8], start: usize, mut found: impl FnMut(usize, u32)) {
        let mut node = self.roots[usize::from(text[start])] as usize;
        let mut end = start + 1;
        while node != 0 {
            let here = self.nodes[node];
            if here.count == 0 {
                let (first, length) = (here.first as usize, usize::from(here.tail));
                let tail = &self.tails[first..first + length];
                if text[end..].starts_with(tail) {
                    found(end + length, here.pattern);
                }
                return;
            }
            if here.pattern != NONE {
                found(end, here.pattern);
            }
            let Some(byte) = text.get(end) else {
                return;
            };
            let first = here.first as usize;
            let siblings = &self.bytes[first..first + usize::from(here.count)];
            let Some(at) = siblings.iter().position(|b| b == byte) else {
                return;
            };
            node = first + at;
            end += 1;
        }
    }
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
}
