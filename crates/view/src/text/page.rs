//! Lines of a terminal, wrapped to its width, with control characters of untrusted text removed.

use crate::Screen;
use ringoff_model::for_terminal;
use ringoff_words::Words;
use ringoff_workspace::case::Origin;
use ringoff_workspace::origin_words;
use unicode_width::UnicodeWidthStr as _;

/// Text being laid out.
#[derive(Debug)]
pub struct Page {
    out: String,
    width: usize,
    color: bool,
}

impl Page {
    /// Nothing yet.
    pub fn new(screen: Screen) -> Self {
        Self {
            out: String::new(),
            width: screen.width,
            color: screen.color,
        }
    }

    /// A heading.
    pub fn title(&mut self, text: &str) {
        let text = for_terminal(text);
        if self.color {
            let bold = anstyle::Style::new().bold();
            self.out.push_str(&format!("{bold}{text}{bold:#}\n"));
        } else {
            self.out.push_str(&text);
            self.out.push('\n');
        }
    }

    /// A paragraph.
    pub fn text(&mut self, text: &str) {
        self.wrapped(text, "", "");
    }

    /// A line with a mark before it.
    pub fn row(&mut self, mark: &str, text: &str) {
        self.wrapped(text, &format!("  {mark} "), "    ");
    }

    /// More about the row before.
    pub fn under(&mut self, text: &str) {
        self.wrapped(text, "    ", "    ");
    }

    /// Where the value of the row before comes from, and whether to check it first.
    pub fn origin(&mut self, words: &Words, origin: &Origin) {
        self.under(&origin_words(words, origin));
    }

    /// One of several, under a row.
    pub fn item(&mut self, text: &str) {
        self.wrapped(text, "    - ", "      ");
    }

    /// A row with something at the right edge.
    pub fn columns(&mut self, mark: &str, left: &str, right: &str) {
        let (left, right) = (for_terminal(left), for_terminal(right));
        let room = self.width.saturating_sub(6 + left.width() + right.width());
        if right.is_empty() || room == 0 {
            self.row(mark, &left);
            if !right.is_empty() {
                self.under(&right);
            }
            return;
        }
        let gap = " ".repeat(room + 2);
        self.out.push_str(&format!("  {mark} {left}{gap}{right}\n"));
    }

    /// A list in two columns: what, and what it is.
    pub fn pairs(&mut self, rows: &[(String, String)]) {
        let widest = rows.iter().map(|(what, _)| what.width()).max();
        let widest = widest.unwrap_or_default();
        for (what, text) in rows {
            let gap = " ".repeat(widest.saturating_sub(what.width()) + 2);
            let before = format!("  {}{gap}", for_terminal(what));
            self.wrapped(text, &before, &" ".repeat(widest + 4));
        }
    }

    /// An empty line.
    pub fn blank(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    /// The text.
    pub fn done(self) -> String {
        self.out
    }

    fn wrapped(&mut self, text: &str, first: &str, rest: &str) {
        for line in for_terminal(text).lines() {
            let mut current = first.to_owned();
            let mut used = first.width();
            let mut empty = true;
            for word in words(line) {
                let wide = word.width();
                if !empty && used + wide > self.width {
                    self.out.push_str(current.trim_end());
                    self.out.push('\n');
                    current = rest.to_owned();
                    used = rest.width();
                }
                current.push_str(word);
                used += wide;
                empty = false;
            }
            self.out.push_str(current.trim_end());
            self.out.push('\n');
        }
    }
}

/// Pieces after which a line may break: words with the space behind them, and ideographs.
fn words(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = line;
    std::iter::from_fn(move || {
        let mut end = 0;
        for (at, c) in rest.char_indices() {
            end = at + c.len_utf8();
            let next = rest[end..].chars().next();
            let closing = next.is_some_and(|n| "，。、；：！？）》」』".contains(n));
            if c == ' ' || ((c as u32) >= 0x2E80 && !closing) {
                break;
            }
        }
        let (word, after) = rest.split_at(end);
        rest = after;
        (!word.is_empty()).then_some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn a_line_breaks_after_spaces_and_ideographs_but_not_before_closing_marks() {
        assert_eq!(words("one two").collect::<Vec<_>>(), ["one ", "two"]);
        assert_eq!(words("号码，好").collect::<Vec<_>>(), ["号", "码，", "好"]);
        assert_eq!(words("").count(), 0);
    }
}
