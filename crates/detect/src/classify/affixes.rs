//! Lists of words that a text is compared with at one place, where most texts have none of them.

/// Words, and which bytes they begin or end with: one look tells most texts apart.
pub(super) struct Affixes {
    words: &'static [&'static str],
    edges: [bool; 256],
}

impl Affixes {
    /// Words that a text is asked to begin with. None is empty.
    pub const fn beginnings(words: &'static [&'static str]) -> Self {
        Self::with_edges(words, true)
    }

    /// Words that a text is asked to end with. None is empty.
    pub const fn endings(words: &'static [&'static str]) -> Self {
        Self::with_edges(words, false)
    }

    const fn with_edges(words: &'static [&'static str], first: bool) -> Self {
        let mut edges = [false; 256];
        let mut at = 0;
        while at < words.len() {
            let word = words[at].as_bytes();
            edges[word[if first { 0 } else { word.len() - 1 }] as usize] = true;
            at += 1;
        }
        Self { words, edges }
    }

    /// Whether the text begins with one of the words for which `fits` holds, given the rest.
    pub fn begin(&self, text: &[u8], fits: impl Fn(&str, &[u8]) -> bool) -> bool {
        self.may_contain(text.first())
            && self.words.iter().any(|word| {
                // Most differ in their first byte already.
                word.as_bytes().first() == text.first()
                    && text
                        .strip_prefix(word.as_bytes())
                        .is_some_and(|rest| fits(word, rest))
            })
    }

    /// Whether the text ends with one of the words for which `fits` holds, given what stands before.
    pub fn end(&self, text: &[u8], fits: impl Fn(&str, &[u8]) -> bool) -> bool {
        let last = text.last();
        self.may_contain(last)
            && self.words.iter().any(|word| {
                // Most differ in their last byte already.
                word.as_bytes().last() == last
                    && text
                        .strip_suffix(word.as_bytes())
                        .is_some_and(|before| fits(word, before))
            })
    }

    fn may_contain(&self, edge: Option<&u8>) -> bool {
        edge.is_some_and(|byte| self.edges[usize::from(*byte)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_at_their_edge_alone() {
        const ENDINGS: Affixes = Affixes::endings(&["ref", "карта", "№"]);
        let end = |text: &str| ENDINGS.end(text.as_bytes(), |_, before| before.is_empty());
        assert!(end("ref") && end("карта") && end("№"));
        assert!(!end("my ref") && !end("reference") && !end(""));
        const BEGINNINGS: Affixes = Affixes::beginnings(&["gb", "год"]);
        let begin = |text: &str| {
            BEGINNINGS.begin(text.as_bytes(), |word, rest| {
                word == "gb" || rest.is_empty()
            })
        };
        assert!(begin("gbx") && begin("год"));
        assert!(!begin("года") && !begin("g") && !begin(""));
    }
}
