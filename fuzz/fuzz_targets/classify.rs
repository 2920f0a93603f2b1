//! Any sender and any text: never a panic, and scam or chatter never ties a service.
#![cfg_attr(fuzzing, no_main)]

use libfuzzer_sys::fuzz_target;
use ringoff_detect::Classifier;
use ringoff_model::MessageKind;
use ringoff_registry::Registry;
use std::sync::LazyLock;

static CLASSIFIER: LazyLock<Classifier> = LazyLock::new(|| Classifier::new(&Registry::embedded()));

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let (sender, text) = text.split_once('\n').unwrap_or(("", &text));
    let sender = (!sender.is_empty()).then_some(sender);
    let reading = CLASSIFIER.classify(sender, false, text);
    if matches!(reading.kind, MessageKind::Personal | MessageKind::Scam) {
        assert!(reading.service.is_none());
        assert!(reading.clue.is_none());
    }
});

/// Without the engine there is nothing to run: the target is only checked.
#[cfg(not(fuzzing))]
fn main() {}
