//! Folding: one spelling for what reads the same, with the way back to the original.
//!
//! Case, accents of Latin letters, full-width and mathematical letters, digits of other scripts,
//! kinds of spaces, dashes and quotes all fold to one; invisible characters fall away. Look-alike
//! letters fold only within a word that began in Latin letters, where banks themselves mix them.

use super::fold::{FoldTable, look_alike, russian};
use super::script::Scripts;

/// How much of a long text is looked at: its beginning and its end.
const HEAD: usize = 4096;
const TAIL: usize = 512;

/// A folded text and the way back. Kept and used again, so that folding allocates nothing.
#[derive(Default)]
pub(crate) struct Folded {
    /// The folded text, in UTF-8.
    pub bytes: Vec<u8>,
    /// Where the distance between folded and original offsets changes.
    shifts: Vec<(u32, u32)>,
    /// Which scripts were seen.
    pub scripts: Scripts,
}

impl Folded {
    /// Folds a text, or the beginning and the end of a long one.
    pub fn fill(&mut self, table: &FoldTable, text: &str) {
        self.clear();
        if text.len() <= HEAD + TAIL {
            self.append(table, text, 0);
            return;
        }
        let head = floor(text, HEAD);
        let tail = floor(text, text.len() - TAIL);
        self.append(table, &text[..head], 0);
        self.bytes.push(b'\n');
        self.append(table, &text[tail..], tail);
    }

    /// Empties the buffer and keeps its memory.
    pub fn clear(&mut self) {
        self.bytes.clear();
        self.shifts.clear();
        self.shifts.push((0, 0));
        self.scripts = Scripts::default();
    }

    fn append(&mut self, table: &FoldTable, text: &str, base: usize) {
        let raw = text.as_bytes();
        self.bytes.reserve(raw.len());
        let mut last = self.bytes.last().copied().unwrap_or(b' ');
        // Where one byte stands for one, the distance stays as it is.
        let mut moved = true;
        let mut at = 0;
        while let Some(&byte) = raw.get(at) {
            if byte < 0x80 {
                let folded = table.ascii[usize::from(byte)];
                if folded == 0 || (folded == b' ' && (last == b' ' || last == b'\n')) {
                    moved = true;
                } else {
                    if std::mem::take(&mut moved) {
                        self.note_shift(base + at);
                    }
                    self.scripts.latin += u32::from(folded.is_ascii_lowercase());
                    self.bytes.push(folded);
                    last = folded;
                }
                at += 1;
                continue;
            }
            // After a Latin letter a Cyrillic one may be a look-alike; elsewhere it is what it is.
            if let Some(folded) = raw.get(at + 1).and_then(|second| russian(byte, *second))
                && !last.is_ascii_lowercase()
            {
                if std::mem::take(&mut moved) {
                    self.note_shift(base + at);
                }
                self.scripts.cyrillic += 1;
                self.bytes.extend_from_slice(&folded);
                last = folded[1];
                at += 2;
                continue;
            }
            let Some(c) = text[at..].chars().next() else {
                break;
            };
            self.scripts.see(c);
            self.push_folded(table, c, base + at);
            last = self.bytes.last().copied().unwrap_or(b' ');
            moved = true;
            at += c.len_utf8();
        }
    }

    fn push_folded(&mut self, table: &FoldTable, c: char, original: usize) {
        let mut folded = match table.fold(c) {
            Some(folded) => folded,
            None => return,
        };
        let last = self.bytes.last().copied().unwrap_or(b' ');
        if folded == ' ' && (last == b' ' || last == b'\n') {
            return;
        }
        if last.is_ascii_lowercase()
            && let Some(latin) = look_alike(folded)
        {
            self.scripts.mixed += 1;
            folded = latin;
        }
        self.note_shift(original);
        let mut utf8 = [0; 4];
        self.bytes
            .extend_from_slice(folded.encode_utf8(&mut utf8).as_bytes());
    }

    fn note_shift(&mut self, original: usize) {
        let here = self.bytes.len() as u32;
        let original = original as u32;
        if let Some((folded, from)) = self.shifts.last()
            && original.wrapping_sub(here) != from.wrapping_sub(*folded)
        {
            self.shifts.push((here, original));
        }
    }

    /// The offset in the original text that a folded offset stands for.
    pub fn original(&self, folded: usize) -> usize {
        let at = folded as u32;
        let index = self
            .shifts
            .partition_point(|(start, _)| *start <= at)
            .saturating_sub(1);
        let (start, original) = self.shifts[index];
        (original + (at - start)) as usize
    }

    /// A part of the original text, by folded offsets; empty where they do not fit.
    pub fn as_written<'t>(&self, text: &'t str, start: usize, end: usize) -> &'t str {
        if start >= end {
            return "";
        }
        let from = self.original(start);
        // The last folded character knows where its original ends; what was dropped after it stays out.
        let mut last = end - 1;
        while last > start && self.bytes[last] & 0xC0 == 0x80 {
            last -= 1;
        }
        let to = floor(text, self.original(last));
        let to = to
            + text
                .get(to..)
                .and_then(|t| t.chars().next())
                .map_or(0, char::len_utf8);
        text.get(floor(text, from)..to).unwrap_or("")
    }

    /// The folded text between two offsets.
    pub fn part(&self, start: usize, end: usize) -> &str {
        self.bytes
            .get(start..end)
            .and_then(|b| std::str::from_utf8(b).ok())
            .unwrap_or("")
    }
}

impl FoldTable {
    /// Folds a phrase or a name the way texts are folded.
    pub fn phrase(&self, text: &str) -> String {
        // Nearly all are written folded.
        if is_folded(text.as_bytes()) {
            return text.to_owned();
        }
        let mut folded = Folded::default();
        folded.clear();
        folded.append(self, text, 0);
        let mut whole = String::from_utf8(folded.bytes).unwrap_or_default();
        if whole.contains('\n') {
            whole = whole.replace('\n', " ");
        }
        whole.truncate(whole.trim_end().len());
        match whole.len() - whole.trim_start().len() {
            0 => whole,
            blank => whole.split_off(blank),
        }
    }
}

/// Whether a phrase is words of small letters from a to z or а to я, and digits, with one space between
/// them, no letters of both in one word: it reads the same folded.
fn is_folded(text: &[u8]) -> bool {
    let mut before = b' ';
    let mut rest = text;
    while let [byte, others @ ..] = rest {
        rest = others;
        match byte {
            b' ' if before == b' ' => return false,
            b' ' | b'a'..=b'z' | b'0'..=b'9' => {}
            0xD0 | 0xD1 if !before.is_ascii_lowercase() => {
                let Some((second, others)) = rest.split_first() else {
                    return false;
                };
                if russian(*byte, *second) != Some([*byte, *second]) {
                    return false;
                }
                rest = others;
            }
            _ => return false,
        }
        before = *byte;
    }
    before != b' '
}

/// The greatest character boundary that is not beyond `at`.
pub(crate) fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fold(text: &str) -> Folded {
        let mut folded = Folded::default();
        folded.fill(&FoldTable::new(), text);
        folded
    }

    #[test]
    fn case_accents_width_and_digits_fold() {
        let folded = fold("Ваш КОД: １２３　Código ٤٥٦ Ёлка  ﻿Қ 𝗉𝖺𝗂𝖽");
        assert_eq!(
            folded.part(0, folded.bytes.len()),
            "ваш код: 123 codigo 456 елка қ paid"
        );
    }

    #[test]
    fn russian_letters_fold_to_small_ones() {
        for code in 0x410..=0x44F {
            let letter = char::from_u32(code).unwrap();
            let folded = fold(&letter.to_string());
            let small = letter.to_lowercase().to_string();
            assert_eq!(folded.part(0, folded.bytes.len()), small);
            assert_eq!(folded.scripts.cyrillic, 1);
        }
    }

    #[test]
    fn a_phrase_that_is_taken_as_it_is_reads_the_same_folded() {
        let table = FoldTable::new();
        let mut taken = 0;
        for first in ["", " ", "код", "code", "Code", "ё", "№", "5", "с", "ï", "қ"] {
            for between in ["", " ", "  ", "-", "\n"] {
                for last in ["", " ", "вход", "login", "E", "у", "7", "ї", "ё"] {
                    let phrase = format!("{first}{between}{last}");
                    let mut folded = Folded::default();
                    folded.clear();
                    folded.append(&table, &phrase, 0);
                    if is_folded(phrase.as_bytes()) {
                        assert_eq!(folded.bytes, phrase.as_bytes(), "{phrase:?}");
                        taken += 1;
                    }
                }
            }
        }
        assert!(taken > 30, "{taken}");
    }

    #[test]
    fn a_latin_word_with_cyrillic_letters_reads_as_latin() {
        let folded = fold("Zachislеniе Dоstupnо");
        assert_eq!(folded.part(0, folded.bytes.len()), "zachislenie dostupno");
        assert!(folded.scripts.mixed > 0);
    }

    #[test]
    fn what_is_folded_leads_back_to_what_was_written() {
        let text = "【微信】Ｃｏｄｅ　１２３４ ＷｅＣhat — ok";
        let folded = fold(text);
        let all = folded.part(0, folded.bytes.len()).to_owned();
        let at = all.find("wechat").unwrap();
        assert_eq!(folded.as_written(text, at, at + 6), "ＷｅＣhat");
    }

    #[test]
    fn of_a_long_text_both_ends_are_seen() {
        let text = format!("{}{}", "ы".repeat(90_000), " the end 1234");
        let folded = fold(&text);
        assert!(folded.bytes.len() < 5000);
        let at = folded.part(0, folded.bytes.len()).find("1234").unwrap();
        assert_eq!(folded.as_written(&text, at, at + 4), "1234");
    }
}
