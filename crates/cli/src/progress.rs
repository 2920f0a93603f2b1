//! How far the scan is: bytes, items and time left on a terminal, silence when piped.

use indicatif::{HumanCount, ProgressBar, ProgressDrawTarget, ProgressStyle};
use ringoff_workspace::Progress;
use std::io::IsTerminal as _;

pub(crate) struct Bar(ProgressBar);

impl Bar {
    pub fn new() -> Self {
        let bar = ProgressBar::new(0);
        if !std::io::stderr().is_terminal() {
            bar.set_draw_target(ProgressDrawTarget::hidden());
        }
        let style =
            ProgressStyle::with_template("{bytes} / {total_bytes}  {wide_bar}  {msg}  {eta}")
                .unwrap_or_else(|_| ProgressStyle::default_bar());
        bar.set_style(style);
        Self(bar)
    }

    pub fn tell(&self, progress: &Progress) {
        self.0.set_length(progress.total_bytes);
        self.0
            .set_position(progress.bytes.min(progress.total_bytes));
        self.0.set_message(HumanCount(progress.items).to_string());
    }

    pub fn finish(&self) {
        self.0.finish_and_clear();
    }
}
