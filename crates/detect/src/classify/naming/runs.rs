//! Words that look like a name, wherever they stand: with a capital, or in Latin letters within a script
//! that has none.

use super::Way;
use super::span::{Span, is_number};

/// Runs of one message that are looked at.
const MOST: usize = 10;
/// Words of one name.
const WORDS: usize = 3;
const BYTES: usize = 40;
/// A greater share of capitals among the letters, in hundredths, and capitals tell nothing.
const SHOUTED: usize = 60;

/// A run, and how it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    pub span: Span,
    /// It opens a sentence, where any word has a capital.
    pub opens: bool,
    /// An apostrophe and an ending follow: "Example'da".
    pub inflected: bool,
    /// Capitals within: "ExamplePay".
    pub joined: bool,
    /// In Latin letters within another script.
    pub foreign: bool,
}

/// The runs of a text, in order.
pub(super) fn find(way: &Way<'_>) -> Vec<Run> {
    let e = way.evidence;
    let scripts = &e.folded.scripts;
    let others = scripts.cyrillic + scripts.kazakh + scripts.other;
    let foreign = scripts.han + scripts.kana + scripts.hangul + others > scripts.latin;
    let shouted = is_shouted(e.text);
    if shouted && !foreign {
        return Vec::new();
    }
    let mut found: Vec<Run> = Vec::new();
    // The run that is being made, and how many words it has.
    let mut open: Option<(Run, usize)> = None;
    let words = Words {
        way,
        at: 0,
        last: None,
    };
    for word in words {
        let run = word.run(way, foreign, shouted);
        let joins = open.as_ref().zip(run).is_some_and(|((o, count), r)| {
            word.follows
                && !o.inflected
                && *count < WORDS
                && r.span.1 - o.span.0 <= BYTES
                && o.foreign == r.foreign
        });
        match (&mut open, run) {
            (Some((o, count)), Some(r)) if joins => {
                o.span.1 = r.span.1;
                o.inflected = r.inflected;
                o.joined |= r.joined;
                *count += 1;
            }
            _ => {
                found.extend(open.take().map(|(o, _)| o));
                open = run.map(|r| (r, 1));
            }
        }
        if found.len() >= MOST {
            return found;
        }
    }
    found.extend(open.map(|(o, _)| o));
    found
}

/// Whether capitals tell nothing: of Latin and Cyrillic letters, which are what can be told by a look at bytes.
fn is_shouted(text: &str) -> bool {
    let (mut capitals, mut small, mut last) = (0, 0, 0);
    for byte in text.bytes() {
        match (last, byte) {
            (_, b'A'..=b'Z') | (0xD0, 0x90..=0xAF) => capitals += 1,
            (_, b'a'..=b'z') | (0xD0, 0xB0..=0xBF) | (0xD1, 0x80..=0x8F) => small += 1,
            _ => {}
        }
        last = byte;
    }
    capitals * 100 > (capitals + small) * SHOUTED
}

fn is_capital(c: char) -> bool {
    match c {
        '\0'..='\x7F' => c.is_ascii_uppercase(),
        'А'..='Я' => true,
        'а'..='я' => false,
        _ => c.is_uppercase(),
    }
}

struct Words<'w, 'e> {
    way: &'w Way<'e>,
    at: usize,
    /// Where the word before ended.
    last: Option<usize>,
}

struct Word {
    span: Span,
    /// Only a space parts it from the word before.
    follows: bool,
    opens: bool,
    inflected: bool,
}

impl Iterator for Words<'_, '_> {
    type Item = Word;

    /// The next word outside links, without its ending behind an apostrophe.
    fn next(&mut self) -> Option<Word> {
        let e = self.way.evidence;
        let text = &e.folded.bytes;
        loop {
            let start = self.at + text[self.at..].iter().position(|b| letter(*b))?;
            let end = word_end(text, start);
            self.at = end;
            if let Some(link) = e.links.iter().find(|l| l.start <= start && start < l.end) {
                self.at = link.end.max(end);
                continue;
            }
            let stem = text[start..end].iter().position(|b| *b == b'\'');
            let stem = stem.filter(|at| *at >= 2 && end - start - at <= 5);
            let before = &text[..start];
            let gap = before.trim_ascii_end();
            let last = self.last.replace(end);
            return Some(Word {
                span: (start, stem.map_or(end, |at| start + at)),
                follows: last.is_some_and(|last| last + 1 == start && text[last] == b' '),
                opens: gap
                    .last()
                    .is_none_or(|b| matches!(b, b'.' | b'!' | b'?' | b':' | b'*'))
                    || before.last() == Some(&b'\n'),
                inflected: stem.is_some(),
            });
        }
    }
}

/// What begins a letter of a script with capitals (Latin, Greek, Cyrillic, Armenian), or a digit.
fn letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, 0xC3..=0xD6)
}

fn word_end(text: &[u8], start: usize) -> usize {
    let mut at = start;
    while at < text.len() {
        let inner = matches!(text[at], b'&' | b'.' | b'\'' | b'-' | b'_' | b'+')
            && text.get(at + 1).is_some_and(|b| letter(*b));
        if !(letter(text[at]) || inner) {
            break;
        }
        at += 1 + usize::from(text[at] >= 0x80);
    }
    at
}

impl Word {
    fn run(&self, way: &Way<'_>, foreign: bool, shouted: bool) -> Option<Run> {
        let e = way.evidence;
        let (start, end) = self.span;
        let written = e.folded.as_written(e.text, start, end);
        let foreign = foreign && e.folded.bytes[start].is_ascii();
        if !foreign && (shouted || !written.chars().any(is_capital)) {
            return None;
        }
        let word = e.folded.part(start, end);
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        if letters < 2 || is_number(word) || way.lexicon.not_names.contains(word) {
            return None;
        }
        let inner =
            written.chars().skip(1).any(is_capital) && written.chars().any(char::is_lowercase);
        Some(Run {
            span: self.span,
            opens: self.opens,
            inflected: self.inflected,
            joined: inner,
            foreign,
        })
    }
}
