//! What falls when something is lost: accounts, and the ways into each of them.
//!
//! A way in is a set of things that are needed together; an account falls when all of one of its
//! ways are in the wrong hands. Cycles are allowed (two mailboxes that recover each other).

/// A thing or an account.
pub type Node = usize;

/// Accounts and the ways into them.
#[derive(Clone, Debug, Default)]
pub struct AccessGraph {
    nodes: usize,
    ways: Vec<(Node, Vec<Node>)>,
}

impl AccessGraph {
    /// A graph of so many things and accounts.
    pub fn new(nodes: usize) -> Self {
        Self {
            nodes,
            ways: Vec::new(),
        }
    }

    /// Whoever holds all of `needs` gets into `account`. Needs that are not in the graph make a way
    /// that is never open.
    pub fn way(&mut self, account: Node, needs: impl IntoIterator<Item = Node>) {
        if account < self.nodes {
            self.ways.push((account, needs.into_iter().collect()));
        }
    }

    /// Everything that whoever holds `held` can get into, `held` included. Linear in the graph's size.
    pub fn falls(&self, held: &[Node]) -> Vec<bool> {
        let mut fallen = vec![false; self.nodes];
        let mut missing: Vec<usize> = Vec::with_capacity(self.ways.len());
        let mut waiting: Vec<Vec<usize>> = vec![Vec::new(); self.nodes];
        let mut queue: Vec<Node> = held.iter().copied().filter(|n| *n < self.nodes).collect();
        for (index, (account, needs)) in self.ways.iter().enumerate() {
            let mut distinct = needs.clone();
            distinct.sort_unstable();
            distinct.dedup();
            missing.push(distinct.len());
            if distinct.is_empty() {
                queue.push(*account);
            }
            for need in distinct.into_iter().filter(|n| *n < self.nodes) {
                waiting[need].push(index);
            }
        }
        while let Some(node) = queue.pop() {
            if std::mem::replace(&mut fallen[node], true) {
                continue;
            }
            for &way in &waiting[node] {
                missing[way] -= 1;
                if missing[way] == 0 {
                    queue.push(self.ways[way].0);
                }
            }
        }
        fallen
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_mailbox_takes_along_what_it_recovers() {
        // 0 number, 1 mailbox, 2 shop, 3 bank card, 4 bank
        let mut graph = AccessGraph::new(5);
        graph.way(1, [0]);
        graph.way(2, [1]);
        graph.way(4, [0, 3]);
        assert_eq!(graph.falls(&[0]), [true, true, true, false, false]);
        assert_eq!(graph.falls(&[0, 3]), [true, true, true, true, true]);
    }

    /// All minimal sets of things that open `target`, by trying every set.
    fn minimal_sets(ways: &[(Node, Vec<Node>)], nodes: usize, target: Node) -> Vec<u32> {
        let opens = |set: u32| {
            let mut have = set;
            loop {
                let before = have;
                for (account, needs) in ways {
                    if needs.iter().all(|n| have >> n & 1 == 1) {
                        have |= 1 << account;
                    }
                }
                if have == before {
                    return have >> target & 1 == 1;
                }
            }
        };
        let opening: Vec<u32> = (0..1u32 << nodes).filter(|s| opens(*s)).collect();
        opening
            .iter()
            .copied()
            .filter(|s| !opening.iter().any(|o| o != s && o & s == *o))
            .collect()
    }

    proptest! {
        #[test]
        fn the_answer_equals_brute_force_over_all_minimal_access_sets(
            ways in proptest::collection::vec((0usize..7, proptest::collection::vec(0usize..7, 0..4)), 0..12),
            held in 0u32..128,
        ) {
            let mut graph = AccessGraph::new(7);
            for (account, needs) in &ways {
                graph.way(*account, needs.iter().copied());
            }
            let held_nodes: Vec<Node> = (0..7).filter(|n| held >> n & 1 == 1).collect();
            let fallen = graph.falls(&held_nodes);
            for (target, fell) in fallen.iter().enumerate() {
                let by_sets = minimal_sets(&ways, 7, target).iter().any(|set| set & held == *set);
                prop_assert_eq!(*fell, by_sets);
            }
        }
    }
}
