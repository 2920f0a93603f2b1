//! What the program says is in the language asked for, else in that of the system.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::process::{Command, Output};

fn ringoff(arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ringoff"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(name);
    }
    let variables = variables.iter().copied();
    command.args(arguments).envs(variables).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// What stands on standard error for a path that does not exist.
fn complaint(arguments: &[&str], variables: &[(&str, &str)]) -> String {
    let arguments = [&["scan", "/no/such/path"], arguments].concat();
    text(&ringoff(&arguments, variables).stderr)
}

#[test]
fn the_option_comes_before_the_system_and_english_is_spoken_to_the_rest() {
    for (arguments, variables, said) in [
        (&[][..], &[][..], "There is nothing at that path."),
        (&[], &[("LANG", "ru_RU.UTF-8")], "По этому пути ничего нет."),
        (
            &[],
            &[("LANG", "ru_RU.UTF-8"), ("LC_ALL", "kk_KZ.UTF-8")],
            "Бұл жолда ештеңе жоқ.",
        ),
        (
            &["--lang", "zh-Hans"],
            &[("LANG", "ru_RU.UTF-8")],
            "这个路径下什么也没有。",
        ),
        (
            &[],
            &[("LANG", "fi_FI.UTF-8")],
            "There is nothing at that path.",
        ),
    ] {
        let got = complaint(arguments, variables);
        assert!(got.contains(said), "{arguments:?} {variables:?}: {got}");
    }
}

#[test]
fn a_language_without_sentences_is_refused_in_the_language_of_the_system() {
    let out = ringoff(&["demo", "--lang", "tlh"], &[("LANG", "ru_RU.UTF-8")]);
    assert_eq!(out.status.code(), Some(2));
    assert!(out.stdout.is_empty());
    assert!(text(&out.stderr).contains("На этом языке у Ringoff нет текстов. (tlh)"));
}

#[test]
fn the_list_and_the_page_of_the_demo_speak_each_language() {
    let folder = tempfile::tempdir().unwrap();
    for (tag, band) in [
        ("en", "Before closing ("),
        ("zh-Hans", "销号前必办（"),
        ("ru", "До закрытия номера ("),
        ("kk", "Нөмірді жаппас бұрын ("),
    ] {
        let page = folder.path().join(format!("{tag}.html"));
        let out = ringoff(
            &[
                "demo",
                "--all",
                "--lang",
                tag,
                "--html",
                page.to_str().unwrap(),
            ],
            &[],
        );
        assert_eq!(out.status.code(), Some(0), "{}", text(&out.stderr));
        let list = text(&out.stdout);
        let page = std::fs::read_to_string(page).unwrap();
        assert!(list.contains(band), "{tag}: {list}");
        assert!(page.contains(&format!("<html lang=\"{tag}\">")), "{tag}");
        assert!(!list.contains('⟦') && !page.contains('⟦'), "{tag}");
        let english = "Nothing tells which of your lines";
        assert_eq!(list.contains(english), tag == "en", "{tag}");
    }
}

#[test]
fn help_and_what_is_not_understood_are_said_in_the_language_of_the_person() {
    for (tag, alone, help, wrong, usage) in [
        (
            "en",
            "look at it with",
            "Options:",
            "Still needed: <PATHS>",
            "It is typed like this: ringoff scan",
        ),
        (
            "zh-Hans",
            "用一位虚构旅客",
            "选项:",
            "还需要写明：<PATHS>",
            "写法：ringoff scan",
        ),
        (
            "ru",
            "посмотреть на примере",
            "Параметры:",
            "Ещё нужно указать: <PATHS>",
            "Набирается так: ringoff scan",
        ),
        (
            "kk",
            "ойдан шығарылған",
            "Параметрлер:",
            "көрсету керек: <PATHS>",
            "Былай жазылады: ringoff scan",
        ),
    ] {
        let system = [("LANG", tag)];
        assert!(text(&ringoff(&[], &system).stdout).contains(alone), "{tag}");
        let asked = ringoff(&["scan", "--help", "--lang", tag], &[]);
        assert_eq!(asked.status.code(), Some(0));
        assert!(
            text(&asked.stdout).contains(help),
            "{}",
            text(&asked.stdout)
        );
        let refused = ringoff(&["scan"], &system);
        let said = text(&refused.stderr);
        assert_eq!(refused.status.code(), Some(2), "{said}");
        assert!(said.contains(wrong) && said.contains(usage), "{said}");
    }
}

#[test]
fn a_slip_of_the_fingers_is_answered_with_what_may_be_meant() {
    for (typed, said) in [
        (
            &["scna"][..],
            &[
                "scna is not understood here.",
                "Perhaps escalate or scan is meant.",
            ][..],
        ),
        (
            &["scan", "x", "--nubmer", "1"],
            &["--nubmer is not understood", "Perhaps --number is meant."],
        ),
        (
            &["scan", "x", "--csv=tab"],
            &["tab does not fit --csv", "Possible: spreadsheet, raw."],
        ),
        (
            &["list", "--country", "atlantis"],
            &[
                "atlantis does not fit --country <COUNTRY>.",
                "A country is two letters, such as kz.",
            ],
        ),
        (
            &["refund", "request", "--on", "soon"],
            &["soon does not fit --on <DAY>.", "A day is written as"],
        ),
        (
            &["scan", "x", "--why", "y", "--json"],
            &["does not go with"],
        ),
        (&["scan", "x", "--why"], &["--why <SERVICE> needs a value."]),
    ] {
        let out = ringoff(typed, &[]);
        let error = text(&out.stderr);
        assert_eq!(out.status.code(), Some(2), "{error}");
        for part in said {
            assert!(error.contains(part), "{typed:?}: {error}");
        }
    }
}
