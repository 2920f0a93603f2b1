//! What an excerpt is cut from, and the cutting.

use crate::overlap::MessageId;
use ringoff_model::{ClueKind, Evidence, Moment, Naming, Origin, Place, blank_codes, one_line};
use std::sync::Arc;

const EXCERPT: usize = 160;
/// Characters of a sender that are shown.
const SENDER: usize = 60;
/// A longer text is cut at once, so that what is kept stays small: no excerpt has more bytes.
pub(crate) const KEPT: usize = EXCERPT * 4;
/// One observation, as far as an excerpt needs it.
pub(crate) struct Seen<'a> {
    pub place: Place,
    pub at: Option<Moment>,
    pub month: Option<i32>,
    pub sender: Option<&'a str>,
    pub text: &'a str,
    /// What it is known by where another archive may hold it, too.
    pub id: Option<MessageId>,
}

/// What one excerpt is cut from.
pub(crate) struct Kept {
    pub clue: ClueKind,
    naming: Naming,
    pub at: Option<Moment>,
    sender: Option<String>,
    text: String,
    file: Arc<str>,
    place: Place,
}

impl Kept {
    pub fn empty(file: Arc<str>) -> Self {
        Self {
            clue: ClueKind::AccountSeen,
            naming: Naming::CodeWords,
            at: None,
            sender: None,
            text: String::new(),
            file,
            place: Place::Byte(0),
        }
    }

    pub fn fill(&mut self, clue: ClueKind, naming: Naming, seen: &Seen<'_>, file: &Arc<str>) {
        (self.clue, self.naming, self.at) = (clue, naming, seen.at);
        match seen.sender {
            Some(sender) => put(self.sender.get_or_insert_default(), sender, SENDER),
            None => self.sender = None,
        }
        put(&mut self.text, seen.text, EXCERPT);
        self.place = seen.place;
        if !Arc::ptr_eq(&self.file, file) {
            self.file = file.clone();
        }
    }

    pub fn cut(self) -> Evidence {
        Evidence {
            clue: self.clue,
            naming: Some(self.naming),
            at: self.at,
            sender: self.sender.map(|sender| one_line(&sender, SENDER)),
            excerpt: blank_codes(&one_line(&self.text, EXCERPT)),
            origin: Origin {
                file: self.file,
                place: self.place,
            },
        }
    }
}

/// Puts a text where another was. A long one is made one line of so many characters now; making it one
/// again, when the excerpt is cut, changes nothing.
fn put(kept: &mut String, text: &str, characters: usize) {
    if text.len() <= KEPT {
        kept.clear();
        kept.reserve_exact(text.len());
        kept.push_str(text);
    } else {
        *kept = one_line(text, characters);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cut_at_once_is_cut_no_further() {
        for text in [
            "word ".repeat(400),
            "слово\n\n".repeat(400),
            "字".repeat(900),
        ] {
            let mut kept = String::new();
            put(&mut kept, &text, EXCERPT);
            assert!(kept.len() < KEPT + 4, "{}", kept.len());
            assert_eq!(one_line(&kept, EXCERPT), one_line(&text, EXCERPT));
        }
    }
}
