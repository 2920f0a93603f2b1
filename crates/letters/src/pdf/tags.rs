//! The structure of a paper for those who do not see it: what is a heading, a list, a table.

use krilla::tagging::{Identifier, Node, TagGroup, TagKind, TagTree};

/// The structure as it grows. A node stands after its parent.
#[derive(Default)]
pub(super) struct Tags {
    nodes: Vec<Part>,
}

struct Part {
    kind: TagKind,
    parent: Option<usize>,
    shown: Vec<Identifier>,
}

impl Tags {
    /// Adds a node.
    pub(super) fn add(&mut self, parent: Option<usize>, kind: impl Into<TagKind>) -> usize {
        self.nodes.push(Part {
            kind: kind.into(),
            parent,
            shown: Vec::new(),
        });
        self.nodes.len() - 1
    }

    /// Notes that something on a page belongs to a node.
    pub(super) fn show(&mut self, node: usize, what: Identifier) {
        if let Some(part) = self.nodes.get_mut(node) {
            part.shown.push(what);
        }
    }

    /// The whole, in a language.
    pub(super) fn finish(self, lang: &str) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(lang.to_owned()));
        let mut inside: Vec<Vec<Node>> = self.nodes.iter().map(|_| Vec::new()).collect();
        for (at, part) in self.nodes.into_iter().enumerate().rev() {
            let mut children: Vec<Node> = part.shown.into_iter().map(Node::from).collect();
            // Later nodes were put in first.
            children.extend(std::mem::take(&mut inside[at]).into_iter().rev());
            if children.is_empty() {
                continue;
            }
            let group = TagGroup::with_children(part.kind, children);
            match part.parent {
                Some(parent) => inside[parent].push(group.into()),
                None => tree.children.push(group.into()),
            }
        }
        tree.children.reverse();
        tree
    }
}
