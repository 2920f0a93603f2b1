//! What the terminal can show, and where errors go.

use crate::args::Global;
use ringoff_report::Screen;
use ringoff_words::Words;
use std::io::{IsTerminal as _, Write as _};

const WIDTH_WITHOUT_TERMINAL: usize = 100;

pub(crate) struct Terminal {
    pub words: Words,
    pub reveal: bool,
    color: bool,
}

impl Terminal {
    pub fn new(global: &Global) -> Self {
        let set = |name: &str| std::env::var_os(name).is_some_and(|v| !v.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|t| t == "dumb");
        let color =
            !global.no_color && !set("NO_COLOR") && !dumb && std::io::stdout().is_terminal();
        Self {
            words: Words::new("en"),
            reveal: global.reveal,
            color,
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
        let explained = self.words.explain(key, detail);
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
