//! Where a passphrase comes from: the terminal, standard input, a file or a descriptor. Never an
//! argument's value and never the environment, where other programs could read it.

use crate::args::VaultPlace;
use crate::terminal::Terminal;
use ringoff_workspace::{ExposeSecret as _, Locked, SecretString};
use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal as _, Read as _};
use std::path::Path;

/// Longer ones are a file given by mistake.
const MOST: u64 = 4096;

/// Asks for a passphrase, or reads it from where the person said.
pub(crate) fn passphrase(place: &VaultPlace, prompt: &str) -> io::Result<SecretString> {
    if let Some(file) = &place.passphrase_file {
        return first_line(File::open(file)?);
    }
    if let Some(number) = place.passphrase_fd {
        return first_line(File::open(Path::new("/dev/fd").join(number.to_string()))?);
    }
    if place.passphrase_stdin {
        return stdin_line();
    }
    prompted(prompt)
}

/// A new passphrase: typed twice at a terminal, once from anywhere else. `None`: the two differ.
pub(crate) fn new_passphrase(
    place: &VaultPlace,
    prompt: &str,
    again: &str,
) -> io::Result<Option<SecretString>> {
    let first = passphrase(place, prompt)?;
    if place.is_prompt() {
        let second = prompted(again)?;
        if first.expose_secret() != second.expose_secret() {
            return Ok(None);
        }
    }
    Ok(Some(first))
}

/// Whether a person sits at a terminal.
pub(crate) fn can_ask() -> bool {
    io::stdin().is_terminal()
}

/// Asks for the passphrase of a locked file. Nothing typed passes it over.
pub(crate) fn of_locked(locked: &Locked, terminal: &Terminal) -> Option<SecretString> {
    let values = [
        ("file", locked.file.as_str().into()),
        (
            "format",
            ringoff_view::format_name(&locked.format, &terminal.words).into(),
        ),
    ];
    let mut prompt = terminal.words.say("locked-ask", &values);
    if let Some(beside) = ringoff_view::beside_passphrase(&locked.format, &terminal.words) {
        prompt = format!("{beside}\n{prompt}");
    }
    if locked.wrong {
        let wrong = terminal.words.say("locked-wrong", &[]);
        prompt = format!("{wrong}\n{prompt}");
    }
    let said = prompted(&format!("{}: ", ringoff_model::for_terminal(&prompt))).ok()?;
    Some(said).filter(|said| !said.expose_secret().is_empty())
}

/// A line typed at the terminal without being shown.
pub(crate) fn prompted(prompt: &str) -> io::Result<SecretString> {
    if !can_ask() {
        return Err(io::Error::other("no terminal to ask at"));
    }
    Ok(SecretString::from(rpassword::prompt_password(prompt)?))
}

/// The next line of standard input.
pub(crate) fn stdin_line() -> io::Result<SecretString> {
    let mut line = String::new();
    io::stdin().lock().take(MOST).read_line(&mut line)?;
    Ok(trimmed(line))
}

fn first_line(file: File) -> io::Result<SecretString> {
    let mut line = String::new();
    BufReader::new(file.take(MOST)).read_line(&mut line)?;
    Ok(trimmed(line))
}

fn trimmed(line: String) -> SecretString {
    // Some editors write a mark first.
    let line = line.trim_start_matches('\u{feff}');
    SecretString::from(line.trim_end_matches(['\r', '\n']).to_owned())
}
