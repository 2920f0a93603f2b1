//! From letters and their places to lines of words.

/// A letter where it stands; upwards is more.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Letter {
    pub x: f64,
    /// Where the next one begins.
    pub end: f64,
    pub y: f64,
    pub size: f64,
    pub text: Box<str>,
}

/// Letters side by side with no gap between them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Word {
    pub x: f64,
    /// How far behind the word before it, in sizes of its letters; without end where there is none.
    pub gap: f64,
    pub text: String,
}

/// Words of one height, from left to right.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    pub y: f64,
    pub words: Vec<Word>,
}

/// Letters of one line differ in height by less than this part of their size.
const SAME_LINE: f64 = 0.35;
/// A gap of this part of a letter's size parts two words.
const GAP: f64 = 0.15;

impl Letter {
    /// Turns its place as the page is turned, by quarters, clockwise.
    pub(super) fn turn(&mut self, quarters: u8) {
        let width = self.end - self.x;
        (self.x, self.y) = match quarters {
            1 => (self.y, -self.x),
            2 => (-self.x, -self.y),
            3 => (-self.y, self.x),
            _ => (self.x, self.y),
        };
        self.end = self.x + width;
    }
}

pub(super) fn of(mut letters: Vec<Letter>) -> Vec<Line> {
    letters.retain(|letter| letter.x.is_finite() && letter.y.is_finite() && letter.end.is_finite());
    letters.sort_by(|a, b| b.y.total_cmp(&a.y));
    let mut lines = Vec::new();
    let mut rest = letters.as_mut_slice();
    while let Some(first) = rest.first() {
        let (y, near) = (first.y, first.size.max(1.0) * SAME_LINE);
        let length = rest
            .iter()
            .take_while(|letter| y - letter.y < near)
            .count()
            .max(1);
        let (own, others) = rest.split_at_mut(length);
        own.sort_by(|a, b| a.x.total_cmp(&b.x));
        let words = words(own);
        if !words.is_empty() {
            lines.push(Line { y, words });
        }
        rest = others;
    }
    lines
}

fn words(letters: &[Letter]) -> Vec<Word> {
    let mut out: Vec<Word> = Vec::new();
    let mut last: Option<&Letter> = None;
    // Where the last letter that leaves ink ends.
    let mut end: Option<f64> = None;
    let mut parted = true;
    for letter in letters {
        let blank = letter.text.chars().all(char::is_whitespace);
        // Bold is made by some with the same letter twice, a hair beside itself.
        let twice = last.is_some_and(|last| {
            last.text == letter.text && (letter.x - last.x).abs() < letter.size * 0.1
        });
        if twice {
            continue;
        }
        parted |= blank || last.is_some_and(|last| letter.x - last.end > letter.size * GAP);
        last = Some(letter);
        if blank {
            continue;
        }
        match out.last_mut().filter(|_| !parted) {
            Some(word) => word.text.push_str(&letter.text),
            None => out.push(Word {
                x: letter.x,
                gap: end.map_or(f64::INFINITY, |end| (letter.x - end) / letter.size.max(1.0)),
                text: letter.text.to_string(),
            }),
        }
        end = Some(letter.end);
        parted = false;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(line: &Line) -> String {
        let words: Vec<&str> = line.words.iter().map(|word| word.text.as_str()).collect();
        words.join(" ")
    }

    fn letters(y: f64, x: f64, text: &str) -> Vec<Letter> {
        let letter = |(at, c): (usize, char)| Letter {
            x: x + at as f64 * 5.0,
            end: x + at as f64 * 5.0 + 5.0,
            y,
            size: 10.0,
            text: c.to_string().into(),
        };
        text.chars().enumerate().map(letter).collect()
    }

    #[test]
    fn letters_become_words_and_lines_in_whatever_order_they_were_painted() {
        let mut all = letters(700.0, 200.0, "- 4 093,24 ₸");
        all.extend(letters(680.0, 50.0, "below"));
        all.extend(letters(701.0, 50.0, "29.02.24"));
        let lines = of(all);
        let texts: Vec<String> = lines.iter().map(text).collect();
        assert_eq!(texts, ["29.02.24 - 4 093,24 ₸", "below"]);
        assert_eq!(lines[0].words[1].x, 200.0);
    }

    #[test]
    fn a_letter_painted_twice_to_look_bold_is_one() {
        let mut all = letters(700.0, 50.0, "Kcell");
        all.extend(letters(700.0, 50.3, "Kcell"));
        assert_eq!(text(&of(all)[0]), "Kcell");
    }

    #[test]
    fn a_page_that_is_turned_is_read_as_it_is_shown() {
        let mut letter = letters(10.0, 100.0, "a").remove(0);
        letter.turn(1);
        assert_eq!((letter.x, letter.y, letter.end), (10.0, -100.0, 15.0));
    }
}
