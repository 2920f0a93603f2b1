//! Which number is which, by the words beside it.

use super::sentences::skip_back;
use super::words::{Set, Words};
use super::{Said, Verdict};
use crate::own_numbers::{Mention, Whose};
use std::ops::Range;

/// What was done to the number of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    Changed,
    Removed,
}

/// Which number this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    New,
    Old,
}

/// What a sentence does with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verb {
    Changed,
    Removed,
    Added,
}

/// Words skipped between a number and what tells its side.
const SKIPPED: usize = 6;

/// Bytes after a masked number within which the word for what it is stands.
const BESIDE: usize = 48;

/// A text with its numbers, in the languages that say in it that something was changed.
pub(super) struct Way<'a> {
    text: &'a str,
    sentences: &'a [Range<usize>],
    mentions: &'a [Mention],
    languages: &'a [&'a Words],
    cued: bool,
}

impl<'a> Way<'a> {
    pub fn new(
        text: &'a str,
        sentences: &'a [Range<usize>],
        mentions: &'a [Mention],
        languages: &'a [&'a Words],
        cued: bool,
    ) -> Self {
        Self {
            text,
            sentences,
            mentions,
            languages,
            cued,
        }
    }

    /// What was done to a number, as a sentence says that speaks of one.
    pub fn topic(&self) -> Option<Done> {
        let mut topic = None;
        for sentence in self.sentences {
            if self.of_number(sentence, |w| &w.changed) {
                return Some(Done::Changed);
            }
            if self.of_number(sentence, |w| &w.removed) {
                topic = Some(Done::Removed);
            }
        }
        topic
    }

    /// Whether any word says that something was done.
    pub fn tells_what(&self) -> bool {
        let tells = |w: &Words| w.changed.within(self.text) || w.removed.within(self.text);
        self.languages.iter().any(|w| tells(w))
    }

    /// What is said of each line. Of several mentions the one that says most stands.
    pub fn of_lines(&self, topic: Option<Done>) -> Vec<Said> {
        let mut all: Vec<Said> = Vec::new();
        for mention in self.mentions {
            let Whose::Line(line) = mention.whose else {
                continue;
            };
            if !mention.whole && !self.is_phone(mention, topic) {
                continue;
            }
            let said = Said {
                line,
                whole: mention.whole,
                verdict: self.verdict(mention, topic),
            };
            match all.iter_mut().find(|s| s.line == line) {
                None => all.push(said),
                Some(known) => {
                    known.whole |= said.whole;
                    known.verdict = both(known.verdict, said.verdict);
                }
            }
        }
        all
    }

    /// What is said of the account's number where no line is named.
    pub fn of_none(&self, topic: Option<Done>) -> Option<Verdict> {
        let topic = topic?;
        let others = || {
            let other = |m: &&Mention| m.whose == Whose::Other && !self.to_call(m);
            self.mentions.iter().filter(other)
        };
        let unsure = self.mentions.iter().any(|m| m.whose == Whose::Unsure);
        if !unsure && others().any(|m| self.side(m) == Some(Side::New)) {
            return Some(Verdict::Left);
        }
        match topic {
            Done::Changed => Some(Verdict::Unclear),
            // Another number was removed: this one got the message, and stays.
            Done::Removed if others().next().is_some() => None,
            Done::Removed => Some(Verdict::Left),
        }
    }

    fn verdict(&self, mention: &Mention, topic: Option<Done>) -> Verdict {
        let sentence = self.sentence(mention);
        let verb = self.verb(mention, &sentence);
        let moved = topic.is_some() && matches!(verb, Some(Verb::Changed | Verb::Removed));
        match self.side(mention) {
            Some(Side::New) if topic.is_some() => return Verdict::Came,
            Some(Side::New) => return Verdict::Stated,
            Some(Side::Old) if moved || topic == Some(Done::Changed) => return Verdict::Left,
            Some(Side::Old) | None => {}
        }
        if self.to_call(mention) {
            return Verdict::Stated;
        }
        match verb {
            Some(Verb::Removed) if topic.is_some() => Verdict::Left,
            Some(Verb::Added) if topic.is_some() => Verdict::Came,
            Some(Verb::Changed) if self.of_number(&sentence, |w| &w.changed) => {
                let beside = self.mentions.iter().filter(|m| {
                    m.start != mention.start
                        && sentence.contains(&m.start)
                        && m.whose != mention.whose
                });
                let sides: Vec<Side> = beside.filter_map(|m| self.side(m)).collect();
                match sides.as_slice() {
                    [Side::New, ..] => Verdict::Left,
                    [Side::Old, ..] => Verdict::Came,
                    [] => Verdict::Unclear,
                }
            }
            Some(_) => Verdict::Stated,
            None => match topic {
                None => Verdict::Stated,
                Some(Done::Changed) => Verdict::Unclear,
                Some(Done::Removed) => Verdict::Left,
            },
        }
    }

    /// By the words right before the number, else right after it.
    fn side(&self, mention: &Mention) -> Option<Side> {
        let sentence = self.sentence(mention);
        let mut before = &self.text[sentence.start..mention.start];
        if skip_back(before).trim().is_empty() {
            // A label stands on the line above.
            let above = self.sentences.iter().rfind(|s| s.end <= sentence.start);
            before = above.map_or("", |s| self.text[s.clone()].trim_end());
        }
        for _ in 0..SKIPPED {
            before = skip_back(before);
            let longest = |set: fn(&Words) -> &Set| {
                let lengths = self.languages.iter().map(|w| set(w).ends(before));
                lengths.max().unwrap_or(0)
            };
            let new = longest(|w| &w.before_new);
            let old = longest(|w| &w.before_old);
            let skipped = longest(|w| &w.phones)
                .max(longest(|w| &w.between))
                .max(longest(|w| &w.ending));
            if new.max(old) > 0 && new.max(old) >= skipped {
                return Some(if old > new { Side::Old } else { Side::New });
            }
            if skipped == 0 {
                break;
            }
            before = &before[..before.len() - skipped];
        }
        self.side_after(&self.text[mention.end..sentence.end])
    }

    fn side_after(&self, after: &str) -> Option<Side> {
        let mut after = after;
        for _ in 0..SKIPPED {
            after = after.trim_start_matches([' ', '-', '\'', '"', ')', '(', ',', ']']);
            let longest = |set: fn(&Words) -> &Set| {
                let lengths = self.languages.iter().map(|w| set(w).begins(after));
                lengths.max().unwrap_or(0)
            };
            let new = longest(|w| &w.after_new);
            let old = longest(|w| &w.after_old);
            let skipped = longest(|w| &w.phones)
                .max(longest(|w| &w.between))
                .max(longest(|w| &w.after_ending));
            if new.max(old) > 0 && new.max(old) >= skipped {
                return Some(if old > new { Side::Old } else { Side::New });
            }
            if skipped == 0 {
                return None;
            }
            after = &after[skipped..];
        }
        None
    }

    /// What the sentence does with the number: the word for it that stands nearest.
    fn verb(&self, mention: &Mention, sentence: &Range<usize>) -> Option<Verb> {
        let text = &self.text[sentence.clone()];
        let own = mention.start - sentence.start..mention.end - sentence.start;
        if self.is_whether(text) {
            return None;
        }
        let nearest = |set: fn(&Words) -> &Set| {
            let found = self.languages.iter().flat_map(|w| set(w).all(text));
            found.map(|r| apart(&own, &r)).min()
        };
        [
            (nearest(|w| &w.removed), Verb::Removed),
            (nearest(|w| &w.changed), Verb::Changed),
            (nearest(|w| &w.added), Verb::Added),
        ]
        .into_iter()
        .filter_map(|(distance, verb)| Some((distance?, verb)))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, verb)| verb)
    }

    /// Whether a masked number is a telephone's: what is named nearest before it, else after it.
    fn is_phone(&self, mention: &Mention, topic: Option<Done>) -> bool {
        let sentence = self.sentence(mention);
        let before = &self.text[sentence.start..mention.start];
        let after = &self.text[mention.end..sentence.end];
        let last = |set: fn(&Words) -> &Set| {
            let found = self.languages.iter().flat_map(|w| set(w).all(before));
            found.map(|r| r.end).max()
        };
        let first = |set: fn(&Words) -> &Set| {
            let found = self.languages.iter().filter_map(|w| set(w).first(after));
            found
                .map(|r| r.start)
                .min()
                .filter(|start| *start <= BESIDE)
        };
        match (last(|w| &w.phones), last(|w| &w.things)) {
            (Some(phone), Some(thing)) => phone > thing,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => match (first(|w| &w.phones), first(|w| &w.things)) {
                (Some(phone), Some(thing)) => phone < thing,
                (Some(_), None) => true,
                (None, Some(_)) => false,
                (None, None) => topic.is_some() && self.side(mention).is_some(),
            },
        }
    }

    /// Whether the sentence says by one of these words what was done to a telephone number: a number is
    /// named first of all, and nearest to the word.
    fn of_number(&self, sentence: &Range<usize>, done: fn(&Words) -> &Set) -> bool {
        let text = &self.text[sentence.clone()];
        if self.is_whether(text) {
            return false;
        }
        let all = |set: fn(&Words) -> &Set| -> Vec<Range<usize>> {
            let found = self.languages.iter().flat_map(|w| set(w).all(text));
            found.collect()
        };
        let done = all(done);
        if done.is_empty() {
            return false;
        }
        let things = all(|w| &w.things);
        let mut phones = all(|w| &w.phones);
        // "номер карты" is no telephone's.
        phones.retain(|p| !things.iter().any(|t| t.start <= p.start && p.end < t.end));
        let whole = self
            .mentions
            .iter()
            .filter(|m| m.whole && sentence.contains(&m.start));
        phones.extend(whole.map(|m| m.start - sentence.start..m.end - sentence.start));
        let first = |found: &[Range<usize>]| found.iter().map(|r| r.start).min();
        let nearest = |found: &[Range<usize>]| {
            let pairs = found.iter().flat_map(|f| done.iter().map(|d| apart(f, d)));
            pairs.min()
        };
        match (first(&phones), first(&things)) {
            (Some(phone), Some(thing)) => {
                (self.cued || phone < thing) && nearest(&phones) < nearest(&things)
            }
            (phone, None) => phone.is_some(),
            (None, Some(_)) => false,
        }
    }

    /// Whether the number is one to call.
    fn to_call(&self, mention: &Mention) -> bool {
        let sentence = self.sentence(mention);
        let before = &self.text[sentence.start..mention.start];
        self.languages.iter().any(|w| w.calls.within(before))
    }

    fn is_whether(&self, sentence: &str) -> bool {
        let asked = sentence.ends_with('?');
        let begins = sentence.trim_start();
        asked || self.languages.iter().any(|w| w.whether.begins(begins) > 0)
    }

    fn sentence(&self, mention: &Mention) -> Range<usize> {
        let holds = |s: &&Range<usize>| s.contains(&mention.start);
        self.sentences
            .iter()
            .find(holds)
            .cloned()
            .unwrap_or(mention.start..self.text.len())
    }
}

/// Bytes between two places.
fn apart(one: &Range<usize>, other: &Range<usize>) -> usize {
    if other.start >= one.end {
        other.start - one.end
    } else {
        one.start.saturating_sub(other.end)
    }
}

/// What two mentions of one number say together: a change that came or went says more than that the
/// number is there, and two that differ say nothing sure.
fn both(one: Verdict, other: Verdict) -> Verdict {
    match (one, other) {
        (Verdict::Came, Verdict::Left) | (Verdict::Left, Verdict::Came) => Verdict::Unclear,
        (Verdict::Unclear, said) | (said, Verdict::Unclear) if said != Verdict::Stated => said,
        _ => one.max(other),
    }
}
