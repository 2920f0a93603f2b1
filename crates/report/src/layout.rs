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

/// Lines of at most `columns`, broken at spaces; a word that is wider is broken inside, but a link
/// is left whole, so that it can still be opened.
pub(crate) fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(8);
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ') {
        let gap = usize::from(!line.is_empty());
        if width(&line) + gap + width(word) <= columns {
            if gap == 1 {
                line.push(' ');
            }
            line.push_str(word);
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        if word.contains("://") {
            line.push_str(word);
            continue;
        }
        for c in word.chars() {
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
}
