//! A line that was typed and does not run a command: help was asked for, or something in it is not understood.

use crate::args::Args;
use crate::help;
use crate::terminal::Terminal;
use clap::FromArgMatches as _;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use ringoff_words::{Explained, Value, Words};
use std::error::Error as _;

/// Prints the help that was asked for, or what was wrong with the line that was typed; gives the exit code. The line is
/// read again for it, so that one that is understood does not wait for sentences.
pub(crate) fn answer() -> u8 {
    let typed: Vec<_> = std::env::args_os().collect();
    let typed = typed.iter().filter_map(|word| word.to_str());
    let terminal = Terminal::of_help(language(typed));
    let parsed = help::command(&terminal).try_get_matches();
    let Err(error) = parsed.and_then(|matches| Args::from_arg_matches(&matches)) else {
        return 0;
    };
    match wrong(&error, &terminal.words) {
        Some(explained) => terminal.say_explained(&explained),
        // A closed pipe while printing help is not worth a word.
        None => drop(error.print()),
    }
    u8::try_from(error.exit_code()).unwrap_or(2)
}

/// The language asked for in a line that may not be understood otherwise.
fn language<'a>(mut typed: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    while let Some(word) = typed.next() {
        match word.strip_prefix("--lang") {
            Some("") => return typed.next(),
            Some(rest) if rest.starts_with('=') => return rest.strip_prefix('='),
            _ => {}
        }
    }
    None
}

/// What was wrong with a line and how it is typed; `None` where clap has to say it.
fn wrong(error: &clap::Error, words: &Words) -> Option<Explained> {
    let told = |kind: ContextKind| error.get(kind).map(ToString::to_string);
    let say = |key: &str, what: Option<String>, other: Option<String>| {
        let what = Value::from(what.unwrap_or_default());
        let other = Value::from(other.unwrap_or_default());
        words.say(key, &[("what", what), ("other", other)])
    };
    let argument = told(ContextKind::InvalidArg);
    let value = told(ContextKind::InvalidValue).filter(|value| !value.is_empty());
    let happened = match error.kind() {
        ErrorKind::UnknownArgument => say("typed-unknown", argument, None),
        ErrorKind::InvalidSubcommand => {
            let command = told(ContextKind::InvalidSubcommand);
            say("typed-unknown", command, None)
        }
        ErrorKind::InvalidValue if value.is_none() => say("typed-no-value", argument, None),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => say("typed-value", argument, value),
        ErrorKind::MissingRequiredArgument => say("typed-missing", argument, None),
        ErrorKind::ArgumentConflict => {
            let other = told(ContextKind::PriorArg);
            say("typed-conflict", argument, other)
        }
        _ => return None,
    };
    let names = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(name)) => vec![name.clone()],
        Some(ContextValue::Strings(names)) => names.clone(),
        _ => Vec::new(),
    };
    let similar = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ];
    let similar: Vec<String> = similar.into_iter().flat_map(names).collect();
    let possible = names(ContextKind::ValidValue);
    let hint = |key: &str, names: &str| {
        (!names.is_empty()).then(|| say(key, Some(names.to_owned()), None))
    };
    let usage = told(ContextKind::Usage).unwrap_or_default();
    let usage = usage.split_whitespace().skip(1).collect::<Vec<_>>();
    // Where a value is checked here, what was wrong with it is the key of a sentence.
    let rule = error.source().map(ToString::to_string);
    let to_do = [
        rule.and_then(|key| words.try_say(&key, &[])),
        hint("typed-similar", &words.either(&similar)),
        hint("typed-possible", &words.pieces(&possible)),
        hint("typed-usage", &usage.join(" ")),
    ];
    let to_do: Vec<String> = to_do.into_iter().flatten().collect();
    Some(Explained {
        happened,
        to_do: words.sentences(&to_do),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_found_in_a_line_that_is_not_understood() {
        let of = |line: &'static str| language(line.split(' '));
        assert_eq!(of("ringoff scna --lang ru"), Some("ru"));
        assert_eq!(of("ringoff --lang=kk --what"), Some("kk"));
        assert_eq!(of("ringoff --language ru --lang"), None);
    }
}
