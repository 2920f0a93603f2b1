//! Reading archives before a person: bytes, items and time left on a terminal, silence when piped.

use crate::secret;
use crate::terminal::Terminal;
use indicatif::{HumanCount, ProgressBar, ProgressDrawTarget, ProgressStyle};
use ringoff_app::{Ask, ScanOptions};
use ringoff_workspace::{Control, Locked, Progress, ScanError, Scanned, SecretString};
use std::collections::BTreeMap;
use std::io::IsTerminal as _;
use std::sync::OnceLock;

struct Bar(ProgressBar);

impl Bar {
    fn new() -> Self {
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

    fn tell(&self, progress: &Progress) {
        self.0.set_length(progress.total_bytes);
        self.0
            .set_position(progress.bytes.min(progress.total_bytes));
        self.0.set_message(HumanCount(progress.items).to_string());
    }

    fn finish(&self) {
        self.0.finish_and_clear();
    }
}

/// What the person said of locked files, by name: who reads the same archives again asks for none twice.
pub(crate) type Said = BTreeMap<String, Option<SecretString>>;

/// Reads archives with a bar on a terminal, and asks there for what is locked. Also whether the person stopped it.
pub(crate) fn read(
    options: &ScanOptions,
    terminal: &Terminal,
    said: &mut Said,
) -> (Result<Scanned, ScanError>, bool) {
    // One handler for all that is read: a second one cannot be set.
    static CONTROL: OnceLock<Control> = OnceLock::new();
    let control = CONTROL.get_or_init(|| {
        let control = Control::default();
        let on_signal = control.clone();
        // Without a handler Ctrl-C still ends the program and, by its process group, the workers.
        let _ = ctrlc::set_handler(move || on_signal.stop());
        control
    });
    let bar = Bar::new();
    let mut ask = |locked: &Locked| {
        if !locked.wrong
            && let Some(known) = said.get(&locked.file)
        {
            return known.clone();
        }
        let passphrase = bar.0.suspend(|| secret::of_locked(locked, terminal));
        said.insert(locked.file.clone(), passphrase.clone());
        passphrase
    };
    let ask: Option<Ask<'_>> = secret::can_ask().then_some(&mut ask as Ask<'_>);
    let result = ringoff_app::scan(options, control, &|progress| bar.tell(&progress), ask);
    bar.finish();
    (result, control.is_stopped())
}
