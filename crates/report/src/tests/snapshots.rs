//! The terminal's text as a whole. Read the new text before accepting it.

use crate::testing::Sample;
use crate::{Scan, Screen, terminal, why};
use ringoff_words::Words;

fn at(width: usize, color: bool) -> String {
    let sample = Sample::new();
    terminal(&sample.scan(), &Words::new("en"), Screen { width, color })
}

#[test]
fn the_list_at_60_columns() {
    insta::assert_snapshot!(at(60, false));
}

#[test]
fn the_list_at_100_columns() {
    insta::assert_snapshot!(at(100, false));
}

#[test]
fn colour_adds_nothing_but_colour() {
    let colored = at(100, true);
    let mut plain = String::new();
    let mut rest = colored.as_str();
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = after.split_once('m').unwrap().1;
    }
    plain.push_str(rest);
    assert_eq!(plain, at(100, false));
    assert!(colored.contains('\u{1b}') && !plain.contains('\u{1b}'));
}

#[test]
fn the_reasons_behind_a_service() {
    let sample = Sample::new();
    let screen = Screen {
        width: 80,
        color: false,
    };
    let say = |service| why(&sample.scan(), &Words::new("en"), screen, service);
    insta::assert_snapshot!(say("north bank").unwrap());
    assert_eq!(say("northbank.example"), say("NORTH"));
    assert_eq!(say("no such thing"), None);
}

#[test]
fn no_line_is_wider_than_the_screen_unless_it_is_a_link() {
    for width in [40, 60, 80, 100] {
        for line in at(width, false).lines().filter(|l| !l.contains("://")) {
            assert!(crate::layout::width(line) <= width, "{width}: {line}");
        }
    }
}

#[test]
fn numbers_are_whole_only_where_asked_for() {
    let sample = Sample::new();
    let open = Scan {
        reveal: true,
        ..sample.scan()
    };
    let screen = Screen {
        width: 100,
        color: false,
    };
    let words = Words::new("en");
    let shown = why(&open, &words, screen, "North Bank").unwrap();
    assert!(shown.contains("+77000001234"));
    let whole = [
        terminal(&sample.scan(), &words, screen),
        crate::json(&sample.scan()),
        crate::html(&sample.scan(), &words),
        crate::csv(&sample.scan(), crate::CsvStyle::Raw),
    ];
    for text in whole {
        assert!(!text.contains("7000001234"), "{text}");
    }
}

#[test]
fn nothing_found_is_not_told_as_no_account() {
    let mut sample = Sample::new();
    sample.ranking.items.clear();
    let screen = Screen {
        width: 100,
        color: false,
    };
    let text = terminal(&sample.scan(), &Words::new("en"), screen);
    assert!(text.contains("not proof that there is none"), "{text}");
}
