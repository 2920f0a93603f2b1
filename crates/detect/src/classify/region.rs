//! The country a message comes from: by the currency it counts in, its hosts and telephone numbers, its language and
//! its script. Of services that share a name abroad this tells which is meant.

use super::lexicon::{CueHit, Lexicon};
use super::normalize::Folded;
use super::script::Script;
use foldhash::{HashMap, HashMapExt};

/// `data/regions.tsv`.
const TABLE: &str = include_str!("../../../../data/regions.tsv");
/// Countries, one bit each, by their line in the table.
pub(crate) type Countries = u128;

/// The countries that are told apart.
pub(crate) struct Regions {
    by_code: HashMap<&'static str, u32>,
    by_currency: HashMap<&'static str, Countries>,
    by_language: HashMap<&'static str, Countries>,
    by_script: [Countries; Script::COUNT],
    /// Calling codes, the longest first.
    calling: Vec<(&'static str, Countries)>,
}

/// What a message tells of its country.
#[derive(Clone, Copy, Default)]
pub(crate) struct Origin {
    counted: Countries,
    reached: Countries,
    spoken: Countries,
    english: Countries,
    written: Countries,
    cyrillic: Countries,
}

/// Whether one sign of a word may be a currency's: "₸120", "1000元入账".
fn stands_alone(c: char) -> bool {
    !c.is_ascii() && (!c.is_alphabetic() || u32::from(c) >= 0xE00)
}

/// So many letters of a script are no accident.
const FEW: u32 = 3;
/// So many letters of a language's phrases are none.
const SPOKEN: u32 = 5;

impl Regions {
    pub fn new() -> Self {
        let mut regions = Self {
            by_code: HashMap::new(),
            by_currency: HashMap::new(),
            by_language: HashMap::new(),
            by_script: [0; Script::COUNT],
            calling: Vec::new(),
        };
        let lines = TABLE.lines().filter(|l| !l.starts_with('#'));
        for (at, line) in (0u32..).zip(lines) {
            let country: Countries = 1 << at;
            let mut fields = line.split('\t');
            let mut next = || fields.next().unwrap_or_default();
            regions.by_code.insert(next(), at);
            regions.calling.push((next(), country));
            for word in next().split(' ') {
                *regions.by_currency.entry(word).or_default() |= country;
            }
            for language in next().split(' ') {
                *regions.by_language.entry(language).or_default() |= country;
            }
            for name in next().split(' ') {
                if let Some((script, _)) = Script::ALL.iter().find(|(_, n)| *n == name) {
                    regions.by_script[*script as usize] |= country;
                }
            }
        }
        regions
            .calling
            .sort_by_key(|(code, _)| std::cmp::Reverse(code.len()));
        regions
    }

    /// These countries, by their codes; none for what is no country ("intl").
    pub fn of(&self, codes: &[String]) -> Countries {
        // The countries of "eu" are not listed: those that pay in euro stand for them.
        let euro = self.by_currency.get("eur").copied().unwrap_or(0);
        let bits = codes.iter().map(|code| match code.as_str() {
            "eu" => euro,
            code => self.code(code),
        });
        bits.fold(0, |all, countries| all | countries)
    }

    fn code(&self, code: &str) -> Countries {
        self.by_code.get(code).map_or(0, |at| 1 << at)
    }

    /// What a folded text and the phrases found in it tell.
    pub fn origin(&self, folded: &Folded, cues: &[CueHit], lexicon: &Lexicon) -> Origin {
        let text = folded.part(0, folded.bytes.len());
        let mut origin = Origin {
            counted: self.counted(text),
            reached: self.hosts(text) | self.numbers(text),
            ..Origin::default()
        };
        self.languages(cues, lexicon, &mut origin);
        self.scripts(text, &mut origin);
        origin
    }

    /// The countries in whose currency it counts: words and signs beside numbers.
    fn counted(&self, text: &str) -> Countries {
        let ends = |c: char| c.is_whitespace() || c.is_ascii_digit() || ",;:()!?*\"".contains(c);
        let known = |word: &str| {
            let plain = word.strip_suffix('.').unwrap_or(word);
            let found = self
                .by_currency
                .get(word)
                .or_else(|| self.by_currency.get(plain));
            found.copied().unwrap_or(0)
        };
        let alone = |sign: Option<char>| {
            let sign = sign.filter(|c| stands_alone(*c));
            sign.map_or(0, |c| known(c.encode_utf8(&mut [0; 4])))
        };
        let (mut found, mut from) = (0, 0);
        while let Some(at) = text[from..].find(|c: char| c.is_ascii_digit()) {
            let start = from + at;
            let past = text[start..].find(|c: char| !c.is_ascii_digit());
            from = past.map_or(text.len(), |past| start + past);
            let before = text[..start]
                .trim_end()
                .rsplit(ends)
                .next()
                .unwrap_or_default();
            let after = text[from..]
                .trim_start()
                .split(ends)
                .next()
                .unwrap_or_default();
            found |= known(before) | alone(before.chars().next_back());
            found |= known(after) | alone(after.chars().next());
        }
        found
    }

    /// The countries in whose letters a host ends.
    fn hosts(&self, text: &str) -> Countries {
        let bytes = text.as_bytes();
        let dots = memchr::memchr_iter(b'.', bytes);
        let ends = dots.filter_map(|at| {
            let host = at > 0 && bytes[at - 1].is_ascii_alphanumeric();
            let end = text.get(at + 1..at + 3).filter(|_| host)?;
            let goes_on = bytes.get(at + 3).is_some_and(u8::is_ascii_alphanumeric);
            (!goes_on).then(|| self.code(if end == "uk" { "gb" } else { end }))
        });
        ends.fold(0, |all, country| all | country)
    }

    /// The countries whose telephone numbers stand in it.
    fn numbers(&self, text: &str) -> Countries {
        const LOCAL: &[(&str, &str)] = &[
            ("8 7", "kz"),
            ("877", "kz"),
            ("870", "kz"),
            ("874", "kz"),
            ("8 800", "ru"),
            ("8800", "ru"),
            ("8-800", "ru"),
        ];
        let mut found = 0;
        for (at, _) in text.match_indices('+') {
            let digits = text[at + 1..].trim_start_matches(['(', ' ']);
            // Kazakhstan and Russia share a code.
            let seven = digits
                .strip_prefix('7')
                .map(|d| d.trim_start_matches([' ', '(', '-']));
            found |= match seven {
                Some(rest) if rest.starts_with('7') => self.code("kz"),
                Some(rest) if rest.starts_with('9') => self.code("ru"),
                Some(_) => 0,
                None => {
                    let code = self
                        .calling
                        .iter()
                        .find(|(code, _)| digits.starts_with(code));
                    code.map_or(0, |(_, country)| *country)
                }
            };
        }
        for (begin, country) in LOCAL {
            if text.contains(begin) {
                found |= self.code(country);
            }
        }
        found
    }

    /// The countries of the language in which most of its phrases are.
    fn languages(&self, cues: &[CueHit], lexicon: &Lexicon, origin: &mut Origin) {
        let mut letters = [0u32; 1 + u8::MAX as usize];
        for cue in cues {
            let language = lexicon.groups[cue.group as usize].language;
            letters[usize::from(language)] += cue.end - cue.start;
        }
        let most = letters.iter().copied().max().unwrap_or(0);
        if most < SPOKEN {
            return;
        }
        let spoken = letters
            .iter()
            .zip(&lexicon.languages)
            .filter(|(sum, _)| **sum == most);
        for (_, language) in spoken {
            let countries = self
                .by_language
                .get(language.as_str())
                .copied()
                .unwrap_or(0);
            match language.as_str() {
                "en" => origin.english |= countries,
                _ => origin.spoken |= countries,
            }
        }
    }

    /// The countries that write so.
    fn scripts(&self, text: &str, origin: &mut Origin) {
        if text.is_ascii() {
            return;
        }
        let mut letters = [0u32; Script::COUNT];
        let (mut cyrillic, mut own) = (0, 0);
        for c in text.chars().filter(|c| !c.is_ascii()) {
            if let Some(script) = Script::of(c) {
                letters[script as usize] += 1;
            }
            match c {
                'қ' | 'ғ' | 'ң' | 'ұ' | 'ө' | 'ә' | 'һ' => own |= self.code("kz"),
                'і' | 'ї' | 'є' => own |= self.code("ua"),
                'ў' => own |= self.code("by"),
                '\u{400}'..='\u{4FF}' => {}
                _ => continue,
            }
            cyrillic += 1;
        }
        // Japanese is written with Chinese letters, too.
        if letters[Script::Kana as usize] >= FEW {
            letters[Script::Han as usize] = 0;
        }
        for (script, _) in Script::ALL {
            if letters[script as usize] >= FEW {
                origin.written |= self.by_script[script as usize];
            }
        }
        if cyrillic * 2 * 4 > text.len() {
            for code in ["kz", "ua", "by", "ru", "kg", "uz", "tj"] {
                origin.cyrillic |= self.code(code);
            }
            origin.written |= own;
        }
    }
}

impl Origin {
    /// How much speaks for a message of one of these countries: its currency most, then hosts and telephone numbers, its
    /// language and its script. Nothing is zero.
    pub fn fits(&self, countries: Countries) -> u32 {
        let mut rest = countries;
        let mut best = 0;
        while rest != 0 {
            let one = rest & rest.wrapping_neg();
            rest ^= one;
            let holds = |of: Countries| u32::from(of & one != 0);
            let fit = 8 * holds(self.counted)
                + 4 * holds(self.reached)
                + 3 * holds(self.spoken)
                + 3 * holds(self.written)
                + holds(self.english)
                + holds(self.cyrillic);
            best = best.max(fit);
        }
        best
    }
}

#[cfg(test)]
mod tests {
    use super::super::fold::FoldTable;
    use super::*;

    /// How well a text fits a country.
    fn reader() -> impl Fn(&str, &str) -> u32 {
        let registry = ringoff_registry::Registry::embedded();
        let table = FoldTable::new();
        let lexicon = Lexicon::build::<super::super::InTurn>(&registry, &table);
        let regions = Regions::new();
        move |text, country| {
            let (mut cues, mut names) = (Vec::new(), Vec::new());
            let mut folded = Folded::default();
            folded.fill(&table, text);
            lexicon.find(&folded.bytes, &mut cues, &mut names);
            let countries = regions.of(&[country.to_owned()]);
            assert_ne!(countries, 0, "{country} has no line");
            regions.origin(&folded, &cues, &lexicon).fits(countries)
        }
    }

    #[test]
    fn a_currency_counts_beside_a_number_only() {
        let fits = reader();
        assert!(fits("остаток 120 тг", "kz") >= 8);
        assert!(fits("баланс 18,20 р.", "ru") > fits("баланс 18,20 р.", "kz"));
        assert!(fits("товар 12", "ru") < 8);
        assert!(fits("จำนวน 1,284.75 บาท", "th") >= 8);
        assert!(fits("交易1000元入账", "cn") >= 8);
        assert!(fits("compra de R$ 40,00", "br") > fits("compra de R$ 40,00", "pt"));
    }

    #[test]
    fn a_language_and_a_script_speak_for_their_countries() {
        let fits = reader();
        assert!(
            fits("сізге екі рет қоңырау шалды", "kz") > fits("сізге екі рет қоңырау шалды", "ru")
        );
        assert!(fits("ท่านเปลี่ยนรหัสสำเร็จ", "th") > fits("ท่านเปลี่ยนรหัสสำเร็จ", "tr"));
        assert!(fits("kode verifikasi Anda 4410", "id") > fits("kode verifikasi Anda 4410", "ve"));
        assert!(fits("call +66 2 000 0000", "th") >= 4);
    }

    #[test]
    fn every_country_has_a_bit_of_its_own() {
        let regions = Regions::new();
        assert!(regions.by_code.len() > 100 && regions.by_code.len() <= 128);
        let scripts = regions.by_script.iter();
        assert!(scripts.into_iter().all(|countries| *countries != 0));
    }
}
