//! Every name and every phrase of every language, looked for at once.

use super::Join;
use super::edges::{ends_soon, goes_on, joined, past_letters, spaced};
use super::fold::FoldTable;
use super::patterns::{Firmness, Group, Meaning, Patterns, Right, What, add_cues, names};
use super::trie::{Pattern, Trie};
use daachorse::DoubleArrayAhoCorasick;
use foldhash::HashSet;
use ringoff_registry::{Phrases, Registry};

/// A cue found in a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CueHit {
    pub group: u16,
    pub start: u32,
    pub end: u32,
}

/// A known service's name found in a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NameHit {
    pub service: u32,
    pub firmness: Firmness,
    pub start: u32,
    pub end: u32,
}

/// The patterns and what they mean.
pub(crate) struct Lexicon {
    /// What begins where a word may begin.
    trie: Trie,
    /// The few phrases that may begin within a word.
    within: Option<DoubleArrayAhoCorasick<u32>>,
    /// Those of one pattern stand together: its id is the place of the first.
    meanings: Vec<Meaning>,
    pub groups: Vec<Group>,
    /// The languages of the groups, by their places.
    pub languages: Vec<String>,
    pub not_names: HashSet<String>,
    /// Those of scripts that put no spaces between words, the longest first.
    pub unspaced_not_names: Vec<String>,
    pub before_name: HashSet<String>,
}

impl Lexicon {
    pub fn build<J: Join>(registry: &Registry, table: &FoldTable) -> Self {
        let cues = || {
            let (mut patterns, mut groups) = (Patterns::default(), Vec::new());
            for phrases in (0..).zip(registry.phrases()) {
                add_cues(phrases, table, &mut groups, &mut patterns);
            }
            (patterns, groups)
        };
        let ((mut patterns, groups), names) = J::join(cues, || names(registry, table));
        patterns.all.extend(names.all);
        let not_names: HashSet<String> = words(registry, table, |p| &p.not_names);
        let mut meanings: Vec<Meaning> = Vec::new();
        let (mut beginning, mut within) = (Vec::new(), Vec::new());
        patterns.sort();
        for alike in patterns.all.chunk_by(|a, b| a.0 == b.0) {
            let Some((pattern, _)) = alike.first() else {
                continue;
            };
            let first = meanings.len();
            for (_, meaning) in alike {
                if !meanings[first..].contains(meaning) {
                    meanings.push(*meaning);
                }
            }
            let of_one = &mut meanings[first..];
            weaken_common_words(of_one, not_names.contains(pattern.as_str()));
            let word = pattern.chars().next().is_some_and(spaced);
            let list = if word && of_one.iter().any(|m| !m.left) {
                &mut within
            } else {
                &mut beginning
            };
            list.push(Pattern {
                text: pattern,
                id: first as u32,
                whole: of_one.iter().all(|m| m.right == Right::WordEnd),
            });
            if let Some((_, others)) = of_one.split_last_mut() {
                others.iter_mut().for_each(|m| m.more = true);
            }
        }

        let trie = Trie::new(&beginning).unwrap_or_else(|| {
            // Records of one's own can bring any number: what the tree cannot hold is looked for everywhere.
            within.append(&mut beginning);
            Trie::default()
        });
        let within = within.into_iter().map(|p| (p.text, p.id));
        let unspaced = |w: &&String| !w.chars().any(|c| c == ' ' || spaced(c));
        let mut unspaced_not_names: Vec<String> =
            not_names.iter().filter(unspaced).cloned().collect();
        unspaced_not_names.sort_unstable_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        Self {
            trie,
            within: (within.len() > 0)
                .then(|| DoubleArrayAhoCorasick::with_values(within).ok())
                .flatten(),
            meanings,
            groups,
            languages: registry.phrases().iter().map(|p| p.id.clone()).collect(),
            not_names,
            unspaced_not_names,
            before_name: words(registry, table, |p| &p.before_name),
        }
    }

    /// Whether some phrase of some language stands in this.
    pub fn is_cue(&self, folded: &str) -> bool {
        let (mut cues, mut names) = (Vec::new(), Vec::new());
        self.find(folded.as_bytes(), &mut cues, &mut names);
        !cues.is_empty()
    }

    /// Finds cues and names. Of two finds of one sort, one within the other, the longer stays.
    pub fn find(&self, text: &[u8], cues: &mut Vec<CueHit>, names: &mut Vec<NameHit>) {
        cues.clear();
        names.clear();
        let mut at = 0;
        while at < text.len() {
            let next = past_letters(text, at);
            if self.trie.begins(text[at]) && !goes_on(text, at) {
                self.trie.from(text, at, next, |end, id| {
                    self.hit(text, (at, end), id, cues, names);
                });
            }
            at = next;
        }
        if let Some(automaton) = &self.within {
            for found in automaton.find_overlapping_iter(text) {
                let span = (found.start(), found.end());
                self.hit(text, span, found.value(), cues, names);
            }
        }
        keep_longest(cues, |c| (c.start, c.end));
        keep_longest(names, |n| (n.start, n.end));
    }

    /// Takes what a pattern means, if it stands as its meaning demands.
    #[inline]
    fn hit(
        &self,
        text: &[u8],
        (start, end): (usize, usize),
        first: u32,
        cues: &mut Vec<CueHit>,
        names: &mut Vec<NameHit>,
    ) {
        let (mut left, mut right) = (None, None);
        let mut patterns = self.meanings[first as usize..].split_inclusive(|m| !m.more);
        for meaning in patterns.next().unwrap_or_default() {
            let name = matches!(meaning.what, What::Name(..));
            if meaning.left && *left.get_or_insert_with(|| joined(text, start, name)) {
                continue;
            }
            let ends = match meaning.right {
                Right::Anywhere => true,
                Right::WordEnd => !*right.get_or_insert_with(|| joined(text, end, name)),
                Right::Ending => ends_soon(text, end),
            };
            if !ends {
                continue;
            }
            let (start, end) = (start as u32, end as u32);
            match meaning.what {
                What::Cue(group) => cues.push(CueHit { group, start, end }),
                What::Name(service, firmness) => names.push(NameHit {
                    service,
                    firmness,
                    start,
                    end,
                }),
            }
        }
    }
}

fn words(
    registry: &Registry,
    table: &FoldTable,
    pick: fn(&Phrases) -> &Vec<String>,
) -> HashSet<String> {
    registry
        .phrases()
        .iter()
        .flat_map(|p| pick(p).iter().map(|w| table.phrase(w)))
        .collect()
}

/// A name that is also a phrase, or a word that no name is made of, is a weak one.
fn weaken_common_words(meanings: &mut [Meaning], common: bool) {
    let phrase = meanings.iter().any(|m| matches!(m.what, What::Cue(_)));
    for meaning in meanings {
        if let What::Name(service, _) = meaning.what
            && (phrase || common)
        {
            meaning.what = What::Name(service, Firmness::Weak);
        }
    }
}

fn keep_longest<T: Copy>(hits: &mut Vec<T>, span: impl Fn(&T) -> (u32, u32)) {
    if hits.len() < 2 {
        return;
    }
    hits.sort_unstable_by_key(|h| {
        let (start, end) = span(h);
        (start, u32::MAX - end)
    });
    let mut kept: (u32, u32) = (0, 0);
    hits.retain(|h| {
        let (start, end) = span(h);
        if end <= kept.1 && (start, end) != kept {
            return false;
        }
        kept = (start, end);
        true
    });
}
