//! What the terminal can show, and where errors go.

use crate::args::Global;
use ringoff_view::Screen;
use ringoff_words::{Explained, UnknownLanguage, Words};
use std::io::{IsTerminal as _, Write as _};

const WIDTH_WITHOUT_TERMINAL: usize = 100;

pub(crate) struct Terminal {
    pub words: Words,
    pub reveal: bool,
    color: bool,
}

impl Terminal {
    /// As the person and their system want it. A language that does not exist is told, with the exit
    /// code for what was not understood.
    pub fn new(global: &Global) -> Result<Self, u8> {
        let set = |name: &str| std::env::var_os(name).is_some_and(|v| !v.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|t| t == "dumb");
        let color =
            !global.no_color && !set("NO_COLOR") && !dumb && std::io::stdout().is_terminal();
        let (words, unknown) = speaking(global.lang.as_deref());
        let terminal = Self {
            words,
            reveal: global.reveal,
            color,
        };
        match unknown {
            None => Ok(terminal),
            Some(unknown) => {
                terminal.explain("language", &unknown.0);
                Err(2)
            }
        }
    }

    /// For help, and for what was typed and not understood: whatever language can be spoken, without colour.
    pub fn of_help(asked: Option<&str>) -> Self {
        Self {
            words: speaking(asked).0,
            reveal: false,
            color: false,
        }
    }

    pub fn screen(&self) -> Screen {
        let width = std::env::var("COLUMNS")
            .ok()
            .and_then(|c| c.parse().ok())
            .or_else(|| terminal_size::terminal_size().map(|(w, _)| usize::from(w.0)))
            .unwrap_or(WIDTH_WITHOUT_TERMINAL);
        Screen {
            width: width.clamp(40, 160),
            color: self.color,
        }
    }

    /// Says what happened and what to do, on standard error.
    pub fn explain(&self, key: &str, detail: &str) {
        self.say_explained(&self.words.explain(key, detail));
    }

    /// The same, already in words.
    pub fn say_explained(&self, explained: &Explained) {
        let mut error = std::io::stderr().lock();
        let _ = writeln!(
            error,
            "ringoff: {}",
            ringoff_model::for_terminal(&explained.happened)
        );
        if !explained.to_do.is_empty() {
            let _ = writeln!(error, "  {}", ringoff_model::for_terminal(&explained.to_do));
        }
    }
}

/// The words to speak: in the language asked for, else in that of the system, which always is one. A language that was
/// asked for and does not exist comes beside them.
fn speaking(asked: Option<&str>) -> (Words, Option<UnknownLanguage>) {
    let variable = |name: &str| std::env::var(name).ok();
    let of = |asked| ringoff_words::choose(asked, &variable);
    match of(asked) {
        Ok(tag) => (Words::new(tag), None),
        Err(unknown) => (Words::new(of(None).unwrap_or_default()), Some(unknown)),
    }
}
