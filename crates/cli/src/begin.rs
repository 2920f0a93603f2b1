//! What `ringoff` alone prints: the few commands to begin with. The demo ends with some of them.

use crate::terminal::Terminal;
use ringoff_view::text::Page;
use ringoff_words::Words;

/// A line to type, with what the person puts in between braces, and the key of what it is for.
pub(crate) type Line = (&'static str, &'static str);

/// The scan of one's own files.
pub(crate) const SCAN: &str = "ringoff scan {folder} --number {number}";

/// What somebody needs who has never used it.
const FIRST: &[Line] = &[
    ("ringoff demo", "next-demo"),
    ("ringoff open", "next-open"),
    (SCAN, "next-scan"),
    ("ringoff case new --number {number}", "next-case"),
    ("ringoff next", "next-next"),
    ("ringoff guide {name}", "next-guide"),
    ("ringoff operator show {name}", "next-operator"),
];

/// The lines with what they are for, in words.
pub(crate) fn lines(lines: &[Line], words: &Words) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for (line, what_for) in lines {
        let mut typed = (*line).to_owned();
        for (gap, key) in [
            ("{folder}", "next-folder"),
            ("{number}", "next-number"),
            ("{name}", "next-name"),
        ] {
            typed = typed.replace(gap, &words.say(key, &[]));
        }
        out.push((typed, words.say(what_for, &[])));
    }
    out
}

/// The few commands to begin with.
pub(crate) fn first(terminal: &Terminal) -> String {
    let words = &terminal.words;
    let mut page = Page::new(terminal.screen());
    page.text(&words.say("next-about", &[]));
    page.blank();
    page.pairs(&lines(FIRST, words));
    page.blank();
    page.text(&words.say("next-help", &[]));
    page.done()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::Args;
    use clap::CommandFactory as _;

    #[test]
    fn what_is_shown_first_are_commands_that_there_are() {
        for (line, _) in FIRST {
            let name = line.split(' ').nth(1).unwrap();
            assert!(Args::command().find_subcommand(name).is_some(), "{line}");
        }
    }
}
