//! The columns of a table, as `CREATE TABLE` names them.

use super::Column;
use crate::Limits;

/// What the text that created a table says of its rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Described {
    /// The names of the columns that are kept, in lower case.
    pub columns: Vec<String>,
    /// The one that is another name of the row's number.
    row_id: Option<String>,
    /// Its rows are kept in another way.
    pub without_row_id: bool,
}

impl Described {
    /// Reads the text; `None` for one that creates no ordinary table.
    pub fn read(text: &str, limits: &Limits) -> Option<Self> {
        if text.len() > limits.table_text {
            return None;
        }
        let tokens = tokens(text);
        let is = |at: usize, word: &str| tokens.get(at).is_some_and(|token| token.is(word));
        if !is(0, "create") || !is(1, "table") {
            return None;
        }
        let open = tokens.iter().position(|token| token.is("("))?;
        let mut described = Self::default();
        let (mut depth, mut from, mut end) = (0_usize, open + 1, tokens.len());
        let mut keys = Vec::new();
        for (at, token) in tokens.iter().enumerate().skip(open) {
            let last = depth == 1 && token.is(")");
            if depth == 1 && (last || token.is(",")) {
                described.definition(&tokens[from..at], &mut keys);
                from = at + 1;
            }
            if last {
                end = at + 1;
                break;
            }
            match token {
                token if token.is("(") => depth += 1,
                token if token.is(")") => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        let behind = &tokens[end..];
        described.without_row_id = behind
            .windows(2)
            .any(|pair| pair[0].is("without") && pair[1].is("rowid"));
        if described.columns.len() > limits.cells {
            return None;
        }
        // A key that the table names apart is the row's number, too, if its column is an INTEGER.
        if let [(key, true)] = keys.as_slice() {
            described.row_id = Some(key.clone());
        }
        Some(described)
    }

    /// One of the definitions between the brackets; `keys` are the columns that were said to be INTEGER, and whether
    /// they are the key.
    fn definition(&mut self, tokens: &[Token<'_>], keys: &mut Vec<(String, bool)>) {
        let Some((name, rest)) = tokens.split_first() else {
            return;
        };
        let has = |words: &[&str]| {
            rest.windows(words.len())
                .any(|part| part.iter().zip(words).all(|(token, word)| token.is(word)))
        };
        let constraints = ["constraint", "primary", "unique", "check", "foreign"];
        if constraints.iter().any(|word| name.is(word)) {
            let shape = ["primary", "key", "("];
            let found = tokens.windows(shape.len()).position(|part| {
                let mut pairs = part.iter().zip(shape);
                pairs.all(|(token, word)| token.is(word))
            });
            let list = found.map_or(&[][..], |at| &tokens[at + shape.len()..]);
            let list = list.split(|token| token.is(")")).next();
            // Behind the column its order or AUTOINCREMENT may stand.
            if let Some([key, rest @ ..]) = list
                && !rest.iter().any(|token| token.is(","))
            {
                let key = key.text.to_lowercase();
                keys.retain(|(column, _)| *column == key);
                keys.iter_mut().for_each(|(_, is_key)| *is_key = true);
            }
            return;
        }
        let generated = has(&["as", "("]) && !has(&["stored"]);
        if generated {
            return;
        }
        let column = name.text.to_lowercase();
        // `INTEGER UNSIGNED` and `INTEGER(4)` are other types, and a quoted one is the same.
        let ends_type = |token: &Token<'_>| AFTER_TYPE.iter().any(|word| token.is(word));
        let is_integer = rest.split_first().is_some_and(|(first, rest)| {
            first.text.eq_ignore_ascii_case("integer") && rest.first().is_none_or(ends_type)
        });
        if is_integer {
            let is_key = has(&["primary", "key"]) && !has(&["primary", "key", "desc"]);
            keys.push((column.clone(), is_key));
            if is_key {
                self.row_id = Some(column.clone());
            }
        }
        self.columns.push(column);
    }

    /// Where a column stands.
    pub fn column(&self, name: &str) -> Column {
        let name = name.to_lowercase();
        if self.row_id.as_ref() == Some(&name) {
            return Column::RowId;
        }
        match self.columns.iter().position(|column| *column == name) {
            Some(at) => Column::At(at),
            None if name == "rowid" => Column::RowId,
            None => Column::Absent,
        }
    }
}

/// What may stand behind the type of a column.
const AFTER_TYPE: [&str; 9] = [
    "constraint",
    "primary",
    "not",
    "null",
    "unique",
    "check",
    "default",
    "collate",
    "references",
];

/// A word, a name in quotes, or a sign.
struct Token<'t> {
    text: &'t str,
    quoted: bool,
}

impl Token<'_> {
    fn is(&self, word: &str) -> bool {
        !self.quoted && self.text.eq_ignore_ascii_case(word)
    }
}

fn tokens(mut text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    loop {
        text = text.trim_start();
        let Some(first) = text.chars().next() else {
            return tokens;
        };
        if text.starts_with("--") {
            text = text.split_once('\n').map_or("", |(_, rest)| rest);
            continue;
        }
        if text.starts_with("/*") {
            text = text.split_once("*/").map_or("", |(_, rest)| rest);
            continue;
        }
        let close = match first {
            '"' | '\'' | '`' => Some(first),
            '[' => Some(']'),
            _ => None,
        };
        if let Some(close) = close {
            let inside = &text[first.len_utf8()..];
            let (word, rest) = inside.split_once(close).unwrap_or((inside, ""));
            tokens.push(Token {
                text: word,
                quoted: true,
            });
            text = rest;
            continue;
        }
        let of_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$');
        let length = match text.find(|c| !of_word(c)) {
            Some(0) => first.len_utf8(),
            Some(length) => length,
            None => text.len(),
        };
        let (word, rest) = text.split_at(length);
        tokens.push(Token {
            text: word,
            quoted: false,
        });
        text = rest;
    }
}
