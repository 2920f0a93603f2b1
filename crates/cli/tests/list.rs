//! `ringoff list`: accounts gone through by hand, without a vault and with a case.

use crate::common::{Home, said};
use ringoff_words::Words;

const CLOCK: &str = "2026-11-25T10:00[Asia/Almaty]";

fn home() -> Home {
    Home::with_case(CLOCK, "+77010001234", "kz/kcell")
}

#[test]
fn without_a_vault_the_list_is_printed_in_every_language_and_as_json() {
    let home = Home::new(CLOCK);
    for lang in ["en", "zh-Hans", "ru", "kk"] {
        let text = home.ok_in(lang, &["list", "--country", "kz"]);
        let words = Words::new(lang);
        for key in ["list-title", "list-export", "list-phone-samsung-about"] {
            assert!(text.contains(&words.say(key, &[])), "{lang} {key}: {text}");
        }
        assert_eq!(text.matches("[ ]").count(), 40, "{lang}: {text}");
        assert!(!text.contains(['{', '⟦']), "{lang}: {text}");
    }
    let json = home.ok(&["list", "--country", "KZ", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let rows = json["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 40);
    let kaspi = rows.iter().find(|row| row["id"] == "kaspi.kz").unwrap();
    let messages = kaspi["messages"].as_str().unwrap();
    assert!(messages.contains("Kaspi"), "{messages}");
    assert!(!home.path("vault").exists());
}

#[test]
fn without_a_country_the_list_is_that_of_the_language() {
    let home = Home::new(CLOCK);
    assert!(home.ok_in("zh-Hans", &["list"]).contains("支付宝"));
    assert!(home.ok(&["list"]).contains("PayPal"));
}

#[test]
fn answers_need_a_case_and_a_country_is_a_code() {
    let home = Home::new(CLOCK);
    let none = home.run(&["list", "--have", "kaspi"]);
    assert!(!none.status.success(), "{}", said(&none));
    home.refused(2, &["list", "--country", "Kazakhstan"]);
}

#[test]
fn a_service_that_nobody_says_how_to_change_gets_a_place_to_look_instead() {
    let home = Home::new(CLOCK);
    let unknown = Words::new("en").say("list-change-unknown", &[]);
    assert!(home.ok(&["list", "--country", "kz"]).contains(&unknown));
}

#[test]
fn what_was_ticked_counts_as_the_persons_word_and_one_undo_takes_it_back() {
    let home = home();
    home.refused(1, &["ready"]);
    home.ok(&[
        "list",
        "--have",
        "kaspi,glovoapp",
        "--not-sure",
        "telegram",
        "--none-of-the-rest",
    ]);
    let text = home.ok(&["list"]);
    for (mark, count) in [("[x]", 2), ("[?]", 1), ("[-]", 37), ("[ ]", 0)] {
        assert_eq!(text.matches(mark).count(), count, "{mark}: {text}");
    }
    let accounts = home.ok(&["account", "list"]);
    for key in ["why-by-word", "why-in-doubt", "band-check"] {
        let said = Words::new("en").say(key, &[]);
        assert!(accounts.contains(&said), "{key}: {accounts}");
    }
    let timeline = home.ok(&["timeline"]);
    assert!(timeline.contains("3 accounts named by hand"), "{timeline}");
    home.ok(&["ready"]);
    home.ok(&["undo"]);
    home.ok(&["undo"]);
    home.refused(1, &["ready"]);
    assert_eq!(home.ok(&["list"]).matches("[ ]").count(), 40);
}
