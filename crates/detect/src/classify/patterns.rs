//! Names and phrases as they are looked for: folded, spelled in each way, each with what it means.

use super::edges::spaced;
use super::fold::FoldTable;
use super::latin;
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
    /// The place of its language in [`super::lexicon::Lexicon::languages`].
    pub language: u8,
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
pub(super) enum What {
    Cue(u16),
    Name(u32, Firmness),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Meaning {
    pub what: What,
    /// Whether a word must begin, and end, at the phrase's edges.
    pub left: bool,
    pub right: Right,
    /// The pattern has another meaning, the one after this.
    pub more: bool,
}

/// How a phrase may end.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Right {
    /// Within a word.
    Anywhere,
    /// With a word.
    WordEnd,
    /// At most four letters before a word's end: names are inflected ("Сбербанка").
    Ending,
}

/// Folded phrases and names, each with what it means, while the tree is made.
#[derive(Default)]
pub(super) struct Patterns {
    pub all: Vec<(String, Meaning)>,
}

impl Patterns {
    fn add(&mut self, folded: String, meaning: Meaning) {
        if !folded.is_empty() {
            self.all.push((folded, meaning));
        }
    }

    /// In byte order; what is spelled alike stays in the order it came.
    pub fn sort(&mut self) {
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

pub(super) fn add_cues(
    (language, phrases): (u8, &Phrases),
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
            language,
        });
        // What banks write in Cyrillic they write in Latin letters, too. ChatFilter are left alone.
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
                more: false,
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

pub(super) fn names(registry: &Registry, table: &FoldTable) -> Patterns {
    let mut patterns = Patterns::default();
    for (index, service) in (0u32..).zip(registry.services()) {
        let own = std::iter::once(&service.name)
            .chain(&service.aliases)
            .chain(&service.signatures);
        let weak = service.weak_aliases.iter().map(|name| table.phrase(name));
        let weak: Vec<String> = weak.collect();
        // A name that is also an ordinary word stands among both.
        let own = own.map(|name| table.phrase(name));
        for name in own.filter(|name| !weak.contains(name)) {
            add_name(name, index, Firmness::Own, &mut patterns);
        }
        for name in weak {
            add_name(name, index, Firmness::Weak, &mut patterns);
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
        more: false,
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

/// The first eight bytes of a text, as a number of the same order. What is shorter ends in zeros, which no
/// folded text has.
fn first_bytes(text: &str) -> u64 {
    let mut first = [0; 8];
    for (to, from) in first.iter_mut().zip(text.bytes()) {
        *to = from;
    }
    u64::from_be_bytes(first)
}
