//! What is put beside an installed program.

use std::fs;
use std::process::{Command, Output};

fn ringoff(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ringoff"));
    command.args(arguments).output().unwrap()
}

#[test]
fn every_shell_gets_what_it_completes_commands_by() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let out = ringoff(&["completions", shell]);
        assert!(out.status.success(), "{shell}");
        let text = String::from_utf8(out.stdout).unwrap();
        assert!(
            text.contains("calendar") && text.contains("private"),
            "{shell}"
        );
    }
}

#[test]
fn every_command_has_a_page_of_the_manual_in_the_language_asked_for() {
    let temp = tempfile::tempdir().unwrap();
    let folder = temp.path().join("man1");
    let to = folder.to_str().unwrap();
    assert!(ringoff(&["--lang", "ru", "man", to]).status.success());
    let page = |name: &str| fs::read_to_string(folder.join(name)).unwrap_or_default();
    assert!(page("ringoff.1").contains(".TH"));
    assert!(page("ringoff-account-moved.1").contains("ringoff\\-account\\-moved"));
    assert!(page("ringoff-man.1").contains("Папка для страниц"));
    assert!(page("ringoff-man.1").contains("\\-\\-reveal"));
    // No page is written over another.
    assert_eq!(ringoff(&["man", to]).status.code(), Some(2));
}
