//! The terminal's text as a whole. Read the new text before accepting it.

use crate::testing::{Sample, json_text};
use crate::{Screen, in_short, terminal, why};
use ringoff_detect::{Band, Scan};
use ringoff_words::Words;

fn at(width: usize, color: bool) -> String {
    spoken("en", width, color)
}

fn spoken(tag: &str, width: usize, color: bool) -> String {
    let sample = Sample::new();
    terminal(&sample.scan(), &Words::new(tag), Screen { width, color })
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
fn the_list_on_one_screen() {
    let sample = Sample::new();
    let screen = Screen {
        width: 80,
        color: false,
    };
    insta::assert_snapshot!(in_short(&sample.scan(), &Words::new("en"), screen));
}

#[test]
fn the_list_in_chinese() {
    insta::assert_snapshot!(spoken("zh-Hans", 90, false));
}

#[test]
fn the_list_in_russian() {
    insta::assert_snapshot!(spoken("ru", 100, false));
}

#[test]
fn the_list_in_kazakh() {
    insta::assert_snapshot!(spoken("kk", 100, false));
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
    for tag in Words::tags() {
        for width in [40, 60, 76, 80, 100, 120] {
            let text = spoken(tag, width, false);
            for line in text.lines().filter(|l| !l.contains("://")) {
                assert!(crate::layout::width(line) <= width, "{tag} {width}: {line}");
            }
        }
    }
}

#[test]
fn rows_line_up_under_their_heads_in_every_language() {
    for tag in Words::tags() {
        let words = Words::new(tag);
        let text = spoken(tag, 100, false);
        let head = words.say("col-line", &[]);
        let column = |line: &str, what: &str| Some(crate::layout::width(line.split_once(what)?.0));
        let heads = text.lines().find_map(|l| column(l, &format!("  {head}  ")));
        let cells: Vec<usize> = text
            .lines()
            .filter_map(|l| column(l, "  +7 ••34  "))
            .collect();
        assert_eq!(cells.len(), 3, "{tag}: {text}");
        assert!(
            cells.iter().all(|at| Some(*at) == heads),
            "{tag}: {heads:?} {cells:?}"
        );
    }
}

#[test]
fn each_service_stands_beside_its_line_where_there_are_several() {
    let sample = Sample::new();
    let wide = at(100, false);
    let row = |name: &str| wide.lines().find(|l| l.contains(name)).unwrap();
    assert!(row("North Bank").contains("+7 ••34"));
    assert!(row("Postbox").contains("+1 ••56"));
    assert!(row("Corner Bakery").contains("not known"));
    assert!(at(60, false).contains("line: +7 ••34"));
    let mut scan = sample.scan();
    scan.lines = &sample.lines[..1];
    let screen = Screen {
        width: 100,
        color: false,
    };
    assert!(!terminal(&scan, &Words::new("en"), screen).contains("••34  codes"));
}

#[test]
fn the_page_speaks_one_language_and_says_which() {
    let sample = Sample::new();
    for tag in Words::tags() {
        let page = crate::html(&sample.scan(), &Words::new(tag));
        assert!(page.contains(&format!("<html lang=\"{tag}\">")), "{tag}");
        assert!(!page.contains('⟦'), "{tag}");
        if tag != "en" {
            for english in [
                "Before closing",
                "Last seen",
                "In the order of work",
                ">score",
            ] {
                assert!(!page.contains(english), "{tag}: {english}");
            }
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
        json_text(&sample.scan()),
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

#[test]
fn senders_that_nothing_names_stand_in_one_fold_behind_the_services() {
    let mut sample = Sample::new();
    let mut items = sample.ranking.items.iter_mut();
    let bakery = items.find(|item| item.binding.name == "Corner Bakery");
    bakery.unwrap().score.band = Band::Others;
    let screen = Screen {
        width: 100,
        color: false,
    };
    for tag in ["en", "ru", "kk", "zh-Hans"] {
        let words = Words::new(tag);
        let heading = words.say("band-others", &[]);
        let text = terminal(&sample.scan(), &words, screen);
        let (services, others) = text.split_once(&heading).unwrap();
        assert!(!services.contains("Corner Bakery"), "{text}");
        assert!(others.contains("Corner Bakery"), "{text}");
        let page = crate::html(&sample.scan(), &words);
        let fold = format!("<summary>{}</summary>", words.say("others-show", &[]));
        let (_, folded) = page.split_once(&fold).unwrap();
        assert!(folded.contains("Corner Bakery"), "{page}");
        let short = in_short(&sample.scan(), &words, screen);
        let (rows, _) = short
            .split_once(&words.say("closing-heading", &[]))
            .unwrap();
        assert!(!rows.contains("Corner Bakery"), "{short}");
    }
    let json = json_text(&sample.scan());
    assert!(json.contains("\"others\""), "{json}");
}
