//! Every name and every phrase of every language, looked for at once.

use super::edges::{ends_soon, goes_on, joined, past_letters, spaced};
use super::latin;
use super::normalize::FoldTable;
use super::trie::Trie;
use daachorse::DoubleArrayAhoCorasick;
use foldhash::HashSet;
use ringoff_model::MessageKind;
use ringoff_registry::{Need, Phrases, Registry, Role};

/// The number of message kinds.
pub(crate) const KINDS: usize = MessageKind::ALL.len();

/// Languages that glue endings to words: a phrase may go on for a few letters.
const GLUING: &[&str] = &["kk", "ky", "tr", "az", "uz", "fi", "et", "hu", "mn"];

/// A cue of a phrase file, ready to weigh.
#[derive(Clone, Copy, Default)]
pub(crate) struct Group {
    pub gives: [i8; KINDS],
    pub needs: Option<Need>,
    pub role: Option<Role>,
    /// It comes from the file of Latin-letter Russian.
    pub russian_latin: bool,
}

/// How firmly a name stands for its service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Firmness {
    /// Nobody else is called so.
    Own,
    /// Also an ordinary word: counts only beside a code or as "Name: ...".
    Weak,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Cue(u16),
    Name(u32, Firmness),
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Meaning {
    what: What,
    /// Whether a word must begin, and end, at the phrase's edges.
    left: bool,
    right: Right,
}

/// How a phrase may end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Right {
    /// Within a word.
    Anywhere,
    /// With a word.
    WordEnd,
    /// At most four letters before a word's end: names are inflected ("Сбербанка").
    Ending,
}

/// Folded phrases and names, each with what it means, while the tree is made.
#[derive(Default)]
struct Patterns {
    all: Vec<(String, Meaning)>,
}

impl Patterns {
    fn add(&mut self, folded: String, meaning: Meaning) {
        if !folded.is_empty() {
            self.all.push((folded, meaning));
        }
    }

    /// In byte order; what is spelled alike stays in the order it came.
    fn sort(&mut self) {
        self.all.sort_by_cached_key(|(text, _)| first_bytes(text));
        // Few are alike in their first bytes.
        for alike in self
            .all
            .chunk_by_mut(|(a, _), (b, _)| first_bytes(a) == first_bytes(b))
        {
            alike.sort_by(|(a, _), (b, _)| a.cmp(b));
        }
    }
}

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
    /// For each pattern where its meanings begin; one more at the end.
    starts: Vec<u32>,
    meanings: Vec<Meaning>,
    pub groups: Vec<Group>,
    pub not_names: HashSet<String>,
    pub before_name: HashSet<String>,
}

impl Lexicon {
    pub fn new(registry: &Registry, table: &FoldTable) -> Self {
        let mut patterns = Patterns::default();
        let mut groups = Vec::new();
        let names = std::thread::scope(|scope| {
            let names = scope.spawn(|| names(registry, table));
            for phrases in registry.phrases() {
                add_cues(phrases, table, &mut groups, &mut patterns);
            }
            let names = names.join();
            names.unwrap_or_else(|cause| std::panic::resume_unwind(cause))
        });
        patterns.all.extend(names.all);
        let not_names: HashSet<String> = words(registry, table, |p| &p.not_names);
        let mut starts = Vec::new();
        let mut meanings = Vec::new();
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
            list.push((pattern.as_str(), starts.len() as u32));
            starts.push(first as u32);
        }
        starts.push(meanings.len() as u32);

        let trie = Trie::new(&beginning).unwrap_or_else(|| {
            // Records of one's own can bring any number: what the tree cannot hold is looked for everywhere.
            within.append(&mut beginning);
            Trie::default()
        });
        Self {
            trie,
            within: DoubleArrayAhoCorasick::with_values(within).ok(),
            starts,
            meanings,
            groups,
            not_names,
            before_name: words(registry, table, |p| &p.before_name),
        }
    }

    /// Finds cues and names. Of two finds of one sort, one within the other, the longer stays.
    pub fn find(&self, text: &[u8], cues: &mut Vec<CueHit>, names: &mut Vec<NameHit>) {
        cues.clear();
        names.clear();
        let mut at = 0;
        while at < text.len() {
            if !goes_on(text, at) {
                self.trie.from(text, at, |end, id| {
                    self.hit(text, (at, end), id, cues, names);
                });
            }
            at = past_letters(text, at);
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
        pattern: u32,
        cues: &mut Vec<CueHit>,
        names: &mut Vec<NameHit>,
    ) {
        let pattern = pattern as usize;
        let (mut left, mut right) = (None, None);
        for meaning in
            &self.meanings[self.starts[pattern] as usize..self.starts[pattern + 1] as usize]
        {
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

/// The first eight bytes of a text, as a number of the same order. What is shorter ends in zeros, which no
/// folded text has.
fn first_bytes(text: &str) -> u64 {
    let mut first = [0; 8];
    for (to, from) in first.iter_mut().zip(text.bytes()) {
        *to = from;
    }
    u64::from_be_bytes(first)
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

fn add_cues(
    phrases: &Phrases,
    table: &FoldTable,
    groups: &mut Vec<Group>,
    patterns: &mut Patterns,
) {
    let glued = GLUING.contains(&phrases.id.as_str());
    for cue in &phrases.cues {
        let group = groups.len() as u16;
        let mut gives = [0; KINDS];
        for (kind, weight) in &cue.gives {
            gives[*kind as usize] = *weight;
        }
        groups.push(Group {
            gives,
            needs: cue.needs,
            role: cue.role,
            russian_latin: phrases.id == "ru-Latn",
        });
        // What banks write in Cyrillic they write in Latin letters, too. Friends are left alone.
        let latin_group = (phrases.id == "ru" && cue.role != Some(Role::Chat)).then(|| {
            let mut latin = *groups.last().unwrap_or(&Group::default());
            latin.russian_latin = true;
            groups.push(latin);
            group + 1
        });
        for phrase in &cue.words {
            let (left, phrase) = match phrase.strip_prefix('*') {
                Some(rest) => (false, rest),
                None => (true, phrase.as_str()),
            };
            let (right, phrase) = match phrase.strip_suffix('*') {
                Some(rest) => (false, rest),
                None => (true, phrase),
            };
            let folded = table.phrase(phrase);
            let meaning = Meaning {
                what: What::Cue(group),
                left: left && folded.chars().next().is_some_and(spaced),
                right: match (right, word_end(&folded)) {
                    (false, _) => Right::Anywhere,
                    (true, Right::WordEnd) if glued && folded.chars().count() >= 5 => Right::Ending,
                    (true, end) => end,
                },
            };
            if let Some(latin_group) = latin_group {
                for latin in latin::spellings(&folded) {
                    let what = What::Cue(latin_group);
                    patterns.add(latin, Meaning { what, ..meaning });
                }
            }
            patterns.add(folded, meaning);
        }
    }
}

fn names(registry: &Registry, table: &FoldTable) -> Patterns {
    let mut patterns = Patterns::default();
    for (index, service) in (0u32..).zip(registry.services()) {
        let own = std::iter::once(&service.name)
            .chain(&service.aliases)
            .chain(&service.signatures);
        for name in own {
            add_name(table.phrase(name), index, Firmness::Own, &mut patterns);
        }
        for name in &service.weak_aliases {
            add_name(table.phrase(name), index, Firmness::Weak, &mut patterns);
        }
    }
    patterns
}

fn add_name(folded: String, service: u32, firmness: Firmness, patterns: &mut Patterns) {
    let length = folded.chars().count();
    let latin = folded.is_ascii();
    // Two letters, or one sign, stand for too much to be firm.
    let short = length < 2 || (latin && length < 3) || folded.bytes().all(|b| b.is_ascii_digit());
    let firmness = if short { Firmness::Weak } else { firmness };
    let meaning = Meaning {
        what: What::Name(service, firmness),
        left: folded.chars().next().is_some_and(spaced),
        right: word_end(&folded),
    };
    if let Some(stem) = stem(&folded) {
        let right = Right::Ending;
        patterns.add(stem, Meaning { right, ..meaning });
    }
    patterns.add(folded, meaning);
}

/// What stays of a Cyrillic name when it is inflected.
fn stem(folded: &str) -> Option<String> {
    let cyrillic = folded
        .chars()
        .filter(|c| matches!(*c as u32, 0x400..=0x4FF))
        .count();
    let last = folded.chars().next_back()?;
    let stem = if "аяоеьйыи".contains(last) {
        folded.strip_suffix(last)?
    } else {
        folded
    };
    (cyrillic >= 5 && matches!(last as u32, 0x400..=0x4FF)).then(|| stem.to_owned())
}

fn word_end(folded: &str) -> Right {
    if folded.chars().next_back().is_some_and(spaced) {
        Right::WordEnd
    } else {
        Right::Anywhere
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
