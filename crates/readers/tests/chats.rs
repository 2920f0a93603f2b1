//! Exports of messengers: what is read of them, and what made them hurt.

use crate::common::{Kept, format, read_named, read_with};
use proptest::prelude::*;
use ringoff_model::SkipReason;
use ringoff_readers::{Head, Limits, ReadError};

const TELEGRAM: &str = include_str!("../fixtures/telegram-desktop/good.json");
const SIGNAL: &str = include_str!("../fixtures/signal/good.jsonl");

fn telegram(json: &str, limits: Limits) -> (Kept, Result<(), ReadError>) {
    read_with(format("telegram-desktop"), json.as_bytes(), &limits)
}

/// Messages of Telegram's own chat.
fn of_telegram(messages: &str) -> String {
    format!(r#"{{"name":"Telegram","type":"personal_chat","id":777000,"messages":[{messages}]}}"#)
}

fn code(text: &str) -> String {
    format!(r#"{{"id":1,"type":"message","from_id":"user777000","text":{text}}}"#)
}

#[test]
fn an_export_of_telegram_is_known_whatever_was_chosen_for_it() {
    let known = |text: &str| {
        let head = Head {
            bytes: text.as_bytes(),
            whole: false,
        };
        format("telegram-desktop").recognizes(head)
    };
    for text in [
        r#"{"about":"x","personal_information":{"phone_number":"+7 700 000 00 34"}"#,
        r#"{"about":"x\x0B","chats":{"about":"x","list":[{"na"#,
        r#"{"about":"x","left_chats":{"#,
        r#"{"name":"A","type":"bot_chat","id":7,"messages":[{"#,
        r#"{"type":"saved_messages","id":7,"messages":["#,
        r#"{"name":null,"type":"public_supergroup","id":7,"messages":["#,
    ] {
        assert!(known(text), "{text}");
    }
    for text in [
        r#"{"about":"x","version":1}"#,
        r#"{"chats":{"about":"x"}}"#,
        r#"{"name":"A","type":"list","id":7,"messages":[{"type":"personal_chat"}]}"#,
        r#"{"id":7,"messages":[]}"#,
    ] {
        assert!(!known(text), "{text}");
    }
}

#[test]
fn what_people_wrote_in_telegram_is_never_handed_on() {
    let (kept, result) = telegram(TELEGRAM, Limits::default());
    result.unwrap();
    let all = format!("{:?}", kept.observations);
    for own in ["ha ha", "milk", "tea", "192.0.2.7"] {
        assert!(TELEGRAM.contains(own) && !all.contains(own), "{own}");
    }
}

#[test]
fn a_message_of_telegram_beyond_a_limit_costs_itself() {
    let limits = Limits {
        entry_bytes: 1 << 10,
        ..Limits::default()
    };
    let large = code(&format!("\"{}\"", "x".repeat(1 << 20)));
    let deep = code(&format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)));
    let good = code("\"Login code: 48217\"");
    for (bad, limits, reason) in [
        (large, limits, SkipReason::TooLarge),
        (deep, Limits::default(), SkipReason::TooDeep),
    ] {
        let file = of_telegram(&format!("{bad},{good}"));
        let (kept, result) = telegram(&file, limits);
        result.unwrap();
        assert_eq!(kept.texts(), ["Login code: 48217"]);
        assert_eq!(kept.reasons(), [reason]);
    }
}

#[test]
fn a_chat_that_is_stepped_over_may_be_of_any_size_and_depth() {
    let large = code(&format!("\"{}\"", "x".repeat(8 << 20)));
    let deep = code(&format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)));
    let chat =
        format!(r#"{{"name":"A","type":"personal_chat","id":7,"messages":[{large},{deep}]}}"#);
    let telegram_chat = of_telegram(&code("\"Login code: 48217\""));
    let file =
        format!(r#"{{"about":"x","chats":{{"about":"x","list":[{chat},{telegram_chat}]}}}}"#);
    let (kept, result) = telegram(&file, Limits::default());
    result.unwrap();
    assert_eq!(kept.texts(), ["Login code: 48217"]);
    assert_eq!(kept.reasons(), [SkipReason::NotNeeded]);
}

#[test]
fn a_receiver_of_a_chat_may_stop_at_any_place() {
    let (all, _) = telegram(TELEGRAM, Limits::default());
    for most in 1..all.observations.len() {
        let mut kept = Kept {
            stop_after: Some(most),
            ..Kept::default()
        };
        let mut input = TELEGRAM.as_bytes();
        format("telegram-desktop")
            .read(&mut input, &Limits::default(), &mut kept)
            .unwrap();
        assert_eq!(kept.observations.len(), most);
    }
}

fn signal(text: &str, limits: Limits) -> (Kept, Result<(), ReadError>) {
    read_with(format("signal"), text.as_bytes(), &limits)
}

#[test]
fn of_signal_neither_groups_nor_secrets_nor_names_that_people_gave_themselves_are_handed_on() {
    let (kept, result) = signal(SIGNAL, Limits::default());
    result.unwrap();
    let all = format!("{:?}", kept.observations);
    for own in ["canary", "Neighbours", "Meeting", "milk", "Support", "sevn"] {
        assert!(SIGNAL.contains(own) && !all.contains(own), "{own}");
    }
}

#[test]
fn of_signal_no_more_people_and_chats_are_held_than_a_limit() {
    let limits = Limits {
        entries: 6,
        ..Limits::default()
    };
    let (kept, result) = signal(SIGNAL, limits);
    result.unwrap();
    assert!(kept.reasons().contains(&SkipReason::TooMany));
    assert_eq!(kept.texts().len(), 3, "those of the one chat that is held");
}

#[test]
fn a_line_of_signal_beyond_what_is_held_costs_itself() {
    let long = format!("{{\"chatItem\":\"{}\"}}\n", "x".repeat(1 << 20));
    let at = SIGNAL.find("{\"chatItem\"").unwrap();
    let (kept, result) = signal(
        &[&SIGNAL[..at], &long, &SIGNAL[at..]].concat(),
        Limits::default(),
    );
    result.unwrap();
    assert_eq!(kept.texts().len(), 6, "{:?}", kept.texts());
    assert!(kept.reasons().contains(&SkipReason::TooLarge));
}

proptest! {
    #[test]
    fn signal_changed_or_cut_anywhere_never_panics(at in 0..SIGNAL.len(), byte in 0_u8..=255) {
        let mut bytes = SIGNAL.as_bytes().to_vec();
        bytes[at] = byte;
        for bytes in [&bytes[..], &bytes[..at]] {
            let _ = read_named("main.jsonl", bytes, Limits::default());
        }
    }

    #[test]
    fn a_chat_changed_or_cut_anywhere_never_panics(at in 0..TELEGRAM.len(), byte in 0_u8..=255) {
        let mut bytes = TELEGRAM.as_bytes().to_vec();
        bytes[at] = byte;
        for bytes in [&bytes[..], &bytes[..at]] {
            let _ = read_with(format("telegram-desktop"), bytes, &Limits::default());
            let _ = read_named("result.json", bytes, Limits::default());
        }
    }
}
