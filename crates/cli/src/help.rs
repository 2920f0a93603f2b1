//! What `ringoff` alone and `ringoff --help` print: the commands by what they are for.

use crate::args::Args;
use clap::{Command, CommandFactory as _};

/// Headings, and the commands below each, in the order in which they are needed.
const GROUPS: &[(&str, &[&str])] = &[
    ("Find", &["demo", "scan", "list", "open", "classify"]),
    (
        "Case",
        &[
            "case", "import", "status", "next", "plan", "account", "paper", "extra", "choose",
            "done", "skip", "ready", "note", "timeline", "undo",
        ],
    ),
    (
        "At the operator",
        &[
            "guide",
            "operator",
            "call",
            "appointment",
            "recover",
            "balance",
            "refund",
            "close",
            "sim",
            "refused",
            "escalate",
        ],
    ),
    ("Papers", &["letter", "calendar", "attach", "bundle"]),
    ("Afterwards", &["watch", "bill", "recheck", "review"]),
    ("Vault", &["vault"]),
];

/// What somebody needs who has never used it.
const FIRST: &[(&str, &str)] = &[
    ("ringoff demo", "look at it with a made-up traveller"),
    (
        "ringoff open",
        "do everything in the browser of this machine",
    ),
    (
        "ringoff scan FOLDER --number NUMBER",
        "list the accounts that have your number",
    ),
    (
        "ringoff case new --number NUMBER",
        "begin to close it, step by step",
    ),
    ("ringoff next", "the one thing to do now"),
    (
        "ringoff guide NAME",
        "one page for who only wants to close it",
    ),
    (
        "ringoff operator show NAME",
        "what is known of an operator, with sources",
    ),
];

/// The command line, with its commands in groups.
pub(crate) fn command() -> Command {
    let command = Args::command();
    let width = GROUPS
        .iter()
        .flat_map(|(_, names)| *names)
        .map(|name| name.len());
    let width = width.max().unwrap_or_default();
    let mut groups = String::new();
    for (heading, names) in GROUPS {
        groups.push_str(&format!("{heading}:\n"));
        for name in *names {
            let about = command.find_subcommand(name).and_then(Command::get_about);
            let about = about.map(ToString::to_string).unwrap_or_default();
            groups.push_str(&format!("  {name:width$}  {about}\n"));
        }
        groups.push('\n');
    }
    command.help_template(format!(
        "{{about-with-newline}}\n{{usage-heading}} {{usage}}\n\n{groups}Global options:\n{{options}}{{after-help}}"
    ))
}

/// The few commands to begin with.
pub(crate) fn first() -> String {
    let width = FIRST
        .iter()
        .map(|(line, _)| line.len())
        .max()
        .unwrap_or_default();
    let mut out = String::from(
        "Find every account that has your phone number, and close the number with proof.\n\n",
    );
    for (line, about) in FIRST {
        out.push_str(&format!("  {line:width$}  {about}\n"));
    }
    out.push_str("\nringoff --help lists all commands; ringoff COMMAND --help explains one.\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_command_stands_in_one_group() {
        let listed: Vec<&str> = GROUPS
            .iter()
            .flat_map(|(_, names)| *names)
            .copied()
            .collect();
        let once: BTreeSet<&str> = listed.iter().copied().collect();
        assert_eq!(once.len(), listed.len());
        let command = Args::command();
        let known = command.get_subcommands().map(Command::get_name);
        assert_eq!(once, known.collect());
    }

    #[test]
    fn no_two_options_of_one_command_share_a_name() {
        command().debug_assert();
    }

    #[test]
    fn what_is_shown_first_are_commands_that_there_are() {
        for (line, _) in FIRST {
            let name = line.split(' ').nth(1).unwrap();
            assert!(Args::command().find_subcommand(name).is_some(), "{line}");
        }
    }

    #[test]
    fn global_options_stand_under_a_heading_of_their_own() {
        let mut command = command();
        command.build();
        let scan = command.find_subcommand_mut("scan").unwrap();
        let help = scan.render_help().to_string();
        let (own, global) = help.split_once("Global options:").unwrap();
        assert!(
            own.contains("--number") && !own.contains("--reveal"),
            "{own}"
        );
        assert!(
            global.contains("--reveal") && !global.contains("--threads"),
            "{global}"
        );
    }
}
