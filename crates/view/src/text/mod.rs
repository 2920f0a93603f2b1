//! A case as text for a terminal: made from what the pages show, laid out in lines.

mod case;
mod guide;
mod hand_list;
mod line;
mod operator;
mod page;
mod watch;

pub use case::{account, accounts, cases, next, plan, plan_json, status, timeline};
pub use guide::guide;
pub use hand_list::hand_list;
pub use line::{compare, extras, ladder, line, ways_back};
pub use operator::operator;
pub use page::Page;
pub use watch::{finding, findings, rows_left_out};

use crate::Screen;
use ringoff_words::Words;

/// How text is shown.
#[derive(Clone, Copy)]
pub struct Style<'a> {
    /// The language.
    pub words: &'a Words,
    /// What the terminal can show.
    pub screen: Screen,
    /// Whether numbers are shown whole.
    pub reveal: bool,
}

impl std::fmt::Debug for Style<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Style")
            .field("lang", &self.words.tag())
            .finish_non_exhaustive()
    }
}
