//! Text in columns: as wide as it looks, cut with `…`, wrapped at spaces.

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// Columns that a text takes on a terminal.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// At most `columns` wide, with `…` where something was cut.
pub(crate) fn cut(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut out = String::new();
    for c in text.chars() {
        let mut longer = out.clone();
        longer.push(c);
        if width(&longer) + 1 > columns {
            break;
        }
        out = longer;
    }
    if columns > 0 {
        out.truncate(out.trim_end().len());
        out.push('…');
    }
    out
}

/// Cut and filled up on the right.
pub(crate) fn left(text: &str, columns: usize) -> String {
    let text = cut(text, columns);
    let fill = columns.saturating_sub(width(&text));
    text + &" ".repeat(fill)
}

/// Cut and filled up on the left.
pub(crate) fn right(text: &str, columns: usize) -> String {
    let text = cut(text, columns);
    " ".repeat(columns.saturating_sub(width(&text))) + &text
}

/// Lines of at most `columns`, broken at spaces and beside wide characters, but never before a closing
/// sign or after an opening one. A word that is wider than a line is broken inside; a link is left
/// whole, so that it can still be opened.
pub(crate) fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(8);
    let mut lines = Vec::new();
    let mut line = String::new();
    for (spaced, unit) in units(text) {
        let gap = usize::from(spaced && !line.is_empty());
        if width(&line) + gap + width(&unit) <= columns {
            if gap == 1 {
                line.push(' ');
            }
            line.push_str(&unit);
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        if unit.contains("://") {
            line.push_str(&unit);
            continue;
        }
        for c in unit.chars() {
            if width(&line) + c.width().unwrap_or(0) > columns {
                lines.push(std::mem::take(&mut line));
            }
            line.push(c);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// What stays together on a line, and whether a space stands before it.
fn units(text: &str) -> Vec<(bool, String)> {
    let mut units: Vec<(bool, String)> = Vec::new();
    for (n, word) in text.split(' ').enumerate() {
        // From here on to the next wide character stands a link.
        let link = word.find("://").map(|at| {
            let before = word.get(..at).unwrap_or_default();
            let scheme = before.trim_end_matches(|c: char| c.is_ascii_alphanumeric());
            scheme.len()
        });
        let mut before: Option<char> = None;
        for (at, c) in word.char_indices() {
            let begins = Some(at) == link;
            let joined = before.is_some_and(|before| {
                opens(before) || (closes(c) && !begins) || !(is_wide(before) || is_wide(c))
            });
            match units.last_mut() {
                Some((_, unit)) if joined => unit.push(c),
                _ => units.push((n > 0 && before.is_none(), c.to_string())),
            }
            before = Some(c);
        }
    }
    units
}

fn is_wide(c: char) -> bool {
    c.width() == Some(2)
}

fn opens(c: char) -> bool {
    matches!(c, '（' | '“' | '《' | '「' | '【' | '(' | '«')
}

fn closes(c: char) -> bool {
    matches!(
        c,
        '，' | '。'
            | '；'
            | '：'
            | '？'
            | '！'
            | '、'
            | '）'
            | '”'
            | '》'
            | '」'
            | '】'
            | '…'
            | ','
            | '.'
            | ';'
            | ':'
            | ')'
            | '»'
            | '%'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_characters_count_as_two() {
        assert_eq!(cut("茶马古道会员", 7), "茶马古…");
        assert_eq!(left("茶马", 6), "茶马  ");
        assert_eq!(right("12", 4), "  12");
        assert_eq!(cut("abc", 3), "abc");
        assert_eq!(cut("abc", 0), "");
    }

    #[test]
    fn lines_are_broken_at_spaces_and_links_stay_whole() {
        assert_eq!(
            wrap("one two three https://example.com/a-long-one 4", 9),
            ["one two", "three", "https://example.com/a-long-one", "4"]
        );
        assert_eq!(
            wrap("验证码已经发送到您的手机", 10),
            ["验证码已经", "发送到您的", "手机"]
        );
    }

    #[test]
    fn no_line_begins_with_a_closing_sign_or_ends_with_an_opening_one() {
        let text = "在号码 +7 上发现，（一项）服务：“茶马”；其中、全部。";
        for columns in 8..40 {
            let lines = wrap(text, columns);
            for line in &lines {
                assert!(width(line) <= columns, "{columns}: {line}");
                assert!(!line.starts_with(closes), "{columns}: {line}");
                assert!(!line.ends_with(opens), "{columns}: {line}");
            }
            let joined: String = lines.concat().split(' ').collect();
            assert_eq!(joined, text.split(' ').collect::<String>());
        }
        assert_eq!(wrap("号码 +7 上的茶马", 12), ["号码 +7 上的", "茶马"]);
        assert_eq!(
            wrap("先核实；https://example.com/a-long-one", 12),
            ["先核实；", "https://example.com/a-long-one"]
        );
    }
}
