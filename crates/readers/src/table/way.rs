//! Which way money went, where the amount itself does not say: the closed lists of columns that tell it and of
//! the words that stand in them. A word that is in no list tells nothing.

use super::fold::folded;
use std::sync::LazyLock;

/// Which way money went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Out,
    In,
}

/// How much a column of directions says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    /// It is there to name the side, with a word or a letter.
    Side,
    /// It names kinds of payment, some of which have a side.
    Kind,
}

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Told {
    pub way: Way,
    /// It names the side itself (`debit`), not a kind of payment that has one (`purchase`).
    pub side: bool,
}

/// The closed lists (`ways.txt`).
#[derive(Default)]
struct Lists {
    side_columns: Vec<&'static str>,
    kind_columns: Vec<&'static str>,
    letters_out: Vec<&'static str>,
    letters_in: Vec<&'static str>,
    sides_out: Vec<&'static str>,
    sides_in: Vec<&'static str>,
    kinds_out: Vec<&'static str>,
    kinds_in: Vec<&'static str>,
    back: Vec<&'static str>,
    received: Vec<&'static str>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let mut lists = Lists::default();
    let mut section = "";
    for line in include_str!("ways.txt").lines() {
        if line.starts_with('[') {
            section = line;
        } else if !line.is_empty() && !line.starts_with('#') {
            lists.section(section).extend(line.split(" | "));
        }
    }
    lists
});

impl Lists {
    fn section(&mut self, name: &str) -> &mut Vec<&'static str> {
        match name {
            "[side-columns]" => &mut self.side_columns,
            "[kind-columns]" => &mut self.kind_columns,
            "[letters-out]" => &mut self.letters_out,
            "[letters-in]" => &mut self.letters_in,
            "[sides-out]" => &mut self.sides_out,
            "[sides-in]" => &mut self.sides_in,
            "[kinds-out]" => &mut self.kinds_out,
            "[kinds-in]" => &mut self.kinds_in,
            "[back]" => &mut self.back,
            _ => &mut self.received,
        }
    }
}

/// What kind of column of directions one of this name is, if it is one.
pub(super) fn column(name: &str) -> Option<Column> {
    let close = tight(name);
    if LISTS.side_columns.contains(&close.as_str()) {
        Some(Column::Side)
    } else {
        let kind = LISTS.kind_columns.contains(&close.as_str());
        kind.then_some(Column::Kind)
    }
}

/// A name without the spaces around its strokes: `Debit / Credit`.
fn tight(name: &str) -> String {
    name.replace(" /", "/").replace("/ ", "/").replace('_', " ")
}

/// What a cell of such a column says.
pub(super) fn told(cell: &str, column: Column) -> Option<Told> {
    let cell = folded(cell);
    let text = if cell.len() > 1 {
        folded(&cell.replace(['_', '-', ':'], " "))
    } else {
        cell
    };
    let kind = |way| Some(Told { way, side: false });
    let side = |way| Some(Told { way, side: true });
    let is = |list: &[&str]| list.contains(&text.as_str());
    if comes_back(&text) {
        return kind(Way::In);
    }
    if column == Column::Side {
        if is(&LISTS.letters_out) {
            return side(Way::Out);
        }
        if is(&LISTS.letters_in) {
            return side(Way::In);
        }
    }
    if is(&LISTS.sides_out) {
        return side(Way::Out);
    }
    if is(&LISTS.sides_in) {
        return side(Way::In);
    }
    if is(&LISTS.kinds_out) {
        return kind(Way::Out);
    }
    if is(&LISTS.kinds_in) {
        return kind(Way::In);
    }
    // `Списание средств`, `ACH_DEBIT`, `SEPA-Lastschrift`: a word of several, at one of the ends.
    let both = [
        (&LISTS.sides_out, Way::Out, true),
        (&LISTS.sides_in, Way::In, true),
        (&LISTS.kinds_out, Way::Out, false),
    ];
    for ends in [begins, finishes] {
        let mut found = both
            .iter()
            .filter(|(list, ..)| list.iter().any(|word| is_long(word) && ends(&text, word)));
        match (found.next(), found.find(|(_, way, _)| *way == Way::In)) {
            (Some((_, Way::Out, _)), Some(_)) => return None,
            (Some((_, way, side)), _) => {
                return Some(Told {
                    way: *way,
                    side: *side,
                });
            }
            (None, _) => {}
        }
    }
    None
}

/// Whether a text says that money came back.
pub(super) fn comes_back(folded_text: &str) -> bool {
    LISTS.back.iter().any(|word| {
        folded_text
            .match_indices(word)
            .any(|(at, _)| joins(folded_text[..at].chars().next_back(), word))
    })
}

/// Whether a text says that money came to this account, as the holder of a card is told of it.
pub(super) fn was_received(text: &str) -> bool {
    let text = folded(text);
    comes_back(&text) || LISTS.received.iter().any(|words| text.contains(words))
}

/// The side behind or before an amount: `700.00 DR`, `CR 12.00`, `19,95 S`. Also what is left.
pub(super) fn beside(text: &str) -> Option<(Way, &str)> {
    const OUT: [&str; 6] = ["dr", "db", "d", "s", "дт", "借"];
    const IN: [&str; 6] = ["cr", "kr.", "c", "h", "кт", "贷"];
    let text = text.trim();
    let is_letter = |c: char| c.is_alphabetic() || c == '.';
    if !text.starts_with(is_letter) && !text.ends_with(is_letter) {
        return None;
    }
    let (front, back) = (
        text.trim_start_matches(is_letter),
        text.trim_end_matches(is_letter),
    );
    // `C$45.00`, `S/ 30.00`: letters of a currency, no side.
    let apart = front.starts_with(|c: char| {
        c.is_whitespace() || c.is_ascii_digit() || matches!(c, '-' | '+' | '(')
    });
    let pieces = [
        (&text[back.len()..], back),
        (
            if apart {
                &text[..text.len() - front.len()]
            } else {
                ""
            },
            front,
        ),
    ];
    pieces.into_iter().find_map(|(word, rest)| {
        let word = folded(word);
        let word = word.strip_suffix('.').unwrap_or(&word);
        let way = if OUT.contains(&word) {
            Way::Out
        } else if IN.contains(&word) {
            Way::In
        } else {
            return None;
        };
        Some((way, rest.trim()))
    })
}

/// Short words at the end of others mean something else: `card`, `in`.
fn is_long(word: &str) -> bool {
    let ascii = word.is_ascii();
    let letters = word.chars().count();
    if ascii {
        letters >= 5
    } else {
        letters >= 2 && !matches!(word, "дт" | "кт")
    }
}

fn begins(text: &str, word: &str) -> bool {
    // `Debit card` and `Credit card` name a card.
    let card = |rest: &str| {
        ["card", "karte", "carte"]
            .iter()
            .any(|c| rest.trim_start().starts_with(c))
    };
    text.strip_prefix(word)
        .is_some_and(|rest| joins(rest.chars().next(), word) && !card(rest))
}

fn finishes(text: &str, word: &str) -> bool {
    text.strip_suffix(word)
        .is_some_and(|rest| joins(rest.chars().next_back(), word))
}

/// Whether a word may end beside this character. Chinese has no spaces between words.
fn joins(beside: Option<char>, word: &str) -> bool {
    let ideographs = word.chars().all(|c| matches!(c, '\u{3400}'..='\u{9fff}'));
    ideographs || beside.is_none_or(|c| !c.is_alphanumeric())
}

#[cfg(test)]
mod tests;
