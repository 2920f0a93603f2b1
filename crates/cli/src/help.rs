//! What `--help` prints, in the language of the person. The doc comments of the arguments are the English sentences of
//! `help.ftl`; a test compares them.

use crate::args::Args;
use crate::terminal::Terminal;
use clap::builder::Resettable;
use clap::{Arg, Command, CommandFactory as _};
use ringoff_view::text::Page;
use ringoff_words::Words;

/// Headings, and the commands below each, in the order in which they are needed.
const GROUPS: &[(&str, &[&str])] = &[
    (
        "help-group-find",
        &["demo", "scan", "list", "open", "classify"],
    ),
    (
        "help-group-case",
        &[
            "case", "import", "status", "next", "plan", "account", "paper", "extra", "choose",
            "done", "skip", "ready", "note", "timeline", "undo",
        ],
    ),
    (
        "help-group-operator",
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
    (
        "help-group-papers",
        &["letter", "calendar", "attach", "bundle"],
    ),
    (
        "help-group-afterwards",
        &["watch", "bill", "recheck", "review"],
    ),
    ("help-group-vault", &["vault"]),
    ("help-group-program", &["completions", "man"]),
];

/// The command line as it is shown: commands in groups, and everything in the language of the terminal, as far as clap
/// lets itself be told.
pub(crate) fn command(terminal: &Terminal) -> Command {
    let mut command = Args::command();
    // Before that `-h` and `help` are not there to be translated.
    command.build();
    let command = spoken(command, "help", &terminal.words);
    let template = template(&command, terminal);
    command.help_template(template)
}

fn template(command: &Command, terminal: &Terminal) -> String {
    let words = &terminal.words;
    let mut page = Page::new(terminal.screen());
    for (heading, names) in GROUPS {
        page.blank();
        page.title(&format!("{}:", words.say(heading, &[])));
        let about = |name: &&str| {
            let about = command.find_subcommand(name).and_then(Command::get_about);
            let about = about.map(ToString::to_string).unwrap_or_default();
            ((*name).to_owned(), about)
        };
        let rows: Vec<_> = names.iter().map(about).collect();
        page.pairs(&rows);
    }
    let usage = words.say("help-heading-usage", &[]);
    let global = words.say("help-heading-global", &[]);
    format!(
        "{{about-with-newline}}\n{usage}: {{usage}}\n\n{}\n{global}:\n{{options}}{{after-help}}",
        page.done()
    )
}

/// A command with all below it, said in a language. What has no sentence stays as it is.
fn spoken(command: Command, key: &str, words: &Words) -> Command {
    let mut command = command;
    if let Some(about) = words.try_say(key, &[]) {
        command = command.about(about);
    }
    if let Some(after) = words.try_say(&format!("{key}-after"), &[]) {
        command = command.after_help(after);
    }
    let usage = words.say("help-heading-usage", &[]);
    command
        .help_template(format!(
            "{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .subcommand_help_heading(words.say("help-heading-commands", &[]))
        .mut_args(|argument| spoken_argument(argument, key, words))
        .mut_subcommands(|sub| match sub.get_name() {
            "help" => sub.about(words.say("help--help-command", &[])),
            name => {
                let key = format!("{key}-{name}");
                spoken(sub, &key, words)
            }
        })
}

/// An option or a value of a command: its own sentence, else the one of all that are named like it.
fn spoken_argument(argument: Arg, key: &str, words: &Words) -> Arg {
    let name = name_of(&argument);
    let heading = match (argument.get_help_heading(), argument.is_positional()) {
        (Some(_), _) => "help-heading-global",
        (None, true) => "help-heading-arguments",
        (None, false) => "help-heading-options",
    };
    let place = argument.get_index();
    let mut argument = argument.help_heading(words.say(heading, &[]));
    if let Some(place) = place {
        argument = argument.display_order(place);
    }
    let keys = [format!("{key}--{name}"), format!("help--{name}")];
    let Some(mut help) = keys.iter().find_map(|key| words.try_say(key, &[])) else {
        return argument;
    };
    let mut more = Vec::new();
    let possible = argument.get_possible_values();
    let possible: Vec<String> = possible.iter().map(|v| v.get_name().to_owned()).collect();
    if !possible.is_empty() && argument.get_action().takes_values() {
        more.push(words.pieces(&possible));
    }
    let usual = argument
        .get_default_values()
        .first()
        .and_then(|v| v.to_str());
    if let Some(usual) = usual
        .filter(|_| argument.get_action().takes_values() && !argument.is_hide_default_value_set())
    {
        more.push(words.say("help-default", &[("value", usual.into())]));
    }
    if !more.is_empty() {
        help = words.bracketed(&help, &words.clauses(&more));
    }
    argument
        .hide_possible_values(true)
        .hide_default_value(true)
        .help(help)
        .long_help(Resettable::Reset)
}

/// `number` of `--number`, `paths` of `<PATHS>`.
fn name_of(argument: &Arg) -> String {
    let name = argument.get_long().unwrap_or(argument.get_id().as_str());
    name.replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn in_language(tag: &str) -> Command {
        command(&Terminal::of_help(Some(tag)))
    }

    /// Every command and argument that is shown: its key, the key of all that are named like it, its doc comment.
    fn shown(command: &Command, key: &str, out: &mut Vec<(String, Option<String>, String)>) {
        let about = command.get_about().map(ToString::to_string);
        out.push((key.to_owned(), None, about.unwrap_or_default()));
        let arguments = command.get_arguments().filter(|a| !a.is_hide_set());
        for argument in arguments.filter(|a| key == "help" || !a.is_global_set()) {
            let name = name_of(argument);
            let help = argument.get_help().map(ToString::to_string);
            let shared = Some(format!("help--{name}"));
            out.push((format!("{key}--{name}"), shared, help.unwrap_or_default()));
        }
        for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
            shown(sub, &format!("{key}-{}", sub.get_name()), out);
        }
    }

    fn all_shown() -> Vec<(String, Option<String>, String)> {
        let mut out = Vec::new();
        shown(&Args::command(), "help", &mut out);
        out
    }

    #[test]
    fn every_command_and_argument_has_a_sentence_and_in_english_it_is_the_doc_comment() {
        let english = Words::new("en");
        let mut wrong = Vec::new();
        for (own, shared, comment) in all_shown() {
            let keys = std::iter::once(&own).chain(&shared);
            let said = keys.filter_map(|key| english.try_say(key, &[])).next();
            if said.as_ref() != Some(&comment) {
                wrong.push(format!("{own} = {comment}"));
            }
        }
        assert!(
            wrong.is_empty(),
            "not so in help.ftl:\n{}",
            wrong.join("\n")
        );
    }

    #[test]
    fn no_sentence_explains_what_is_not_there() {
        let shown = all_shown();
        let keys = shown
            .iter()
            .flat_map(|(own, shared, _)| std::iter::once(own).chain(shared));
        let of_clap = ["help--help", "help--version"];
        let known: BTreeSet<&str> = keys.map(String::as_str).chain(of_clap).collect();
        let source = include_str!("help.rs");
        for line in include_str!("../../../locales/en/help.ftl").lines() {
            let Some((key, _)) = line.split_once(" =").filter(|_| line.starts_with("help")) else {
                continue;
            };
            let of = key.trim_end_matches("-after");
            assert!(
                known.contains(of) || source.contains(&format!("\"{key}\"")),
                "{key}"
            );
        }
    }

    #[test]
    fn help_in_another_language_has_no_english_left_but_names() {
        for tag in Words::tags() {
            let mut command = in_language(tag);
            command.build();
            let scan = command.find_subcommand_mut("scan").unwrap();
            let help =
                scan.render_long_help().to_string() + &in_language(tag).render_help().to_string();
            for english in [
                "Usage:",
                "Options:",
                "Arguments:",
                "options:",
                "Print help",
                "Language of",
                "Find:",
            ] {
                assert_eq!(
                    help.contains(english),
                    tag == "en",
                    "{tag}: {english}\n{help}"
                );
            }
        }
    }

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
        Args::command().debug_assert();
        in_language("kk").debug_assert();
    }

    #[test]
    fn global_options_stand_under_a_heading_of_their_own() {
        let mut command = in_language("en");
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
