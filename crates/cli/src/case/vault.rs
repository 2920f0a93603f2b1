//! `ringoff vault`: the folder where the cases live.

use super::args::VaultVerb;
use super::place::{now, vault_folder};
use super::stop::{Result, Stop, fail, stop};
use crate::args::{Global, VaultPlace};
use crate::output;
use crate::secret;
use crate::terminal::Terminal;
use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;
use ringoff_words::Value;
use ringoff_workspace::vault::{
    CreateOptions, DEFAULT_WORK_FACTOR, RecoveryKey, Report, SHORTEST_PASSPHRASE, Unlock, Vault,
    restore,
};
use ringoff_workspace::{ExposeSecret as _, SecretString, WorkspaceError};
use std::path::Path;

/// Words of the recovery key that are asked back.
const ASKED: [usize; 3] = [3, 11, 20];

pub(crate) fn run(verb: &VaultVerb, global: &Global, terminal: &Terminal) -> u8 {
    match dispatch(verb, global, terminal) {
        Ok(text) => match output::print(&text) {
            Ok(()) => 0,
            Err(_) => 1,
        },
        Err(Stop(code)) => code,
    }
}

fn dispatch(verb: &VaultVerb, global: &Global, terminal: &Terminal) -> Result<String> {
    let place = &global.vault;
    let folder = vault_folder(place, terminal)?;
    let work = global.work_factor.unwrap_or(DEFAULT_WORK_FACTOR);
    let told = |error| fail(terminal, &WorkspaceError::Store(error));
    let say =
        |key: &str, values: &[(&str, Value<'_>)]| format!("{}\n", terminal.words.say(key, values));
    Ok(match verb {
        VaultVerb::Create => {
            create(&folder, global, terminal)?;
            String::new()
        }
        VaultVerb::Verify => return verify(&folder, place, terminal),
        VaultVerb::Backup { file } => {
            let vault = open(&folder, place, terminal)?;
            let backup = vault.backup(file).map_err(told)?;
            let size = terminal.words.size(backup.bytes);
            let written = backup.file.display().to_string();
            say(
                "vault-backup-written",
                &[("file", written.into()), ("size", size.into())],
            ) + &say("vault-backup-advice", &[])
        }
        VaultVerb::Restore { file } => {
            restore(file, &folder).map_err(told)?;
            say(
                "vault-restored",
                &[("folder", folder.display().to_string().into())],
            )
        }
        VaultVerb::Passphrase => {
            let mut vault = open(&folder, place, terminal)?;
            let new = new_passphrase(place, terminal)?;
            vault.change_passphrase(&new, work).map_err(told)?;
            say("vault-passphrase-changed", &[])
        }
        VaultVerb::Recover => {
            let ask = format!("{}: ", terminal.words.say("vault-recovery-enter", &[]));
            let words = ask_secret(place, &ask, terminal)?;
            let mut vault = Vault::open_with_recovery(&folder, &words).map_err(told)?;
            let new = new_passphrase(place, terminal)?;
            vault.change_passphrase(&new, work).map_err(told)?;
            say("vault-passphrase-changed", &[])
        }
        VaultVerb::Export { folder: to } => {
            let passphrase = ask_passphrase(place, terminal)?;
            let written = match Vault::open(&folder, &passphrase) {
                Ok(vault) => vault.export(to),
                Err(ringoff_workspace::vault::StoreError::Damaged { .. }) => {
                    Vault::rescue(&folder, &Unlock::Passphrase(passphrase), to)
                }
                Err(error) => Err(error),
            };
            let written = written.map_err(told)?;
            let key = if written.problems.is_empty() {
                "vault-exported"
            } else {
                "vault-exported-part"
            };
            say(
                key,
                &[("folder", written.folder.display().to_string().into())],
            )
        }
        VaultVerb::Erase {
            yes_erase_everything,
        } => {
            if !yes_erase_everything {
                return Err(stop(
                    terminal,
                    "erase-unconfirmed",
                    &folder.display().to_string(),
                    2,
                ));
            }
            let erased = Vault::erase(&folder).map_err(told)?;
            let mut text = say("vault-erased", &[("files", erased.files.into())]);
            text += &say("vault-erased-limits", &[]);
            if !erased.left.is_empty() {
                text += &say(
                    "vault-erased-left",
                    &[("files", erased.left.join(", ").into())],
                );
            }
            text
        }
    })
}

/// Makes a vault, shows the recovery key once, and asks some of its words back.
pub(crate) fn create(folder: &Path, global: &Global, terminal: &Terminal) -> Result<Vault> {
    let place = &global.vault;
    let words = &terminal.words;
    if place.is_prompt() {
        eprint(&format!("{}\n", words.say("vault-passphrase-advice", &[])));
    }
    let passphrase = new_passphrase(place, terminal)?;
    let mut options = CreateOptions::at(now(global).timestamp());
    options.work_factor = global.work_factor.unwrap_or(options.work_factor);
    let made = Vault::create(folder, &passphrase, options);
    let (vault, key) = made.map_err(|error| fail(terminal, &WorkspaceError::Store(error)))?;
    let folder = folder.display().to_string();
    let mut text = format!(
        "{}\n\n",
        words.say("vault-created", &[("folder", folder.into())])
    );
    text += &shown_once(&key, terminal);
    output::print(&text).map_err(|error| stop(terminal, "io", &error.to_string(), 1))?;
    if place.is_prompt() {
        ask_back(&key, terminal)?;
    }
    Ok(vault)
}

fn shown_once(key: &RecoveryKey, terminal: &Terminal) -> String {
    let words = &terminal.words;
    let mut text = format!("{}\n", words.say("vault-recovery-title", &[]));
    for sentence in ["vault-recovery-about", "vault-recovery-once"] {
        text += &format!("{}\n", words.say(sentence, &[]));
    }
    text.push('\n');
    let secret = key.words();
    for (at, row) in secret
        .expose_secret()
        .split(' ')
        .collect::<Vec<_>>()
        .chunks(4)
        .enumerate()
    {
        for (place, word) in row.iter().enumerate() {
            text += &format!("{:>4}. {word:<10}", at * 4 + place + 1);
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    if let Ok(code) = QrCode::new(key.age_key().expose_secret()) {
        let code = code.render::<Dense1x2>().quiet_zone(true).build();
        text += &format!("\n{}\n{code}\n", words.say("vault-recovery-qr", &[]));
    }
    text.push('\n');
    text
}

fn ask_back(key: &RecoveryKey, terminal: &Terminal) -> Result<()> {
    let words = &terminal.words;
    let secret = key.words();
    let known: Vec<&str> = secret.expose_secret().split(' ').collect();
    for number in ASKED {
        loop {
            let values = [("number", Value::from(number.to_string()))];
            let prompt = format!("{}: ", words.say("vault-recovery-ask", &values));
            let typed = secret::prompted(&prompt)
                .map_err(|error| stop(terminal, "passphrase-input", &error.to_string(), 2))?;
            let right = known.get(number - 1).copied();
            if Some(typed.expose_secret().trim().to_lowercase().as_str()) == right {
                break;
            }
            eprint(&format!(
                "{}\n",
                words.say("vault-recovery-not-that", &values)
            ));
        }
    }
    eprint(&format!("{}\n\n", words.say("vault-recovery-kept", &[])));
    Ok(())
}

fn verify(folder: &Path, place: &VaultPlace, terminal: &Terminal) -> Result<String> {
    let passphrase = ask_passphrase(place, terminal)?;
    let report = Vault::examine(folder, &Unlock::Passphrase(passphrase));
    let report = report.map_err(|error| fail(terminal, &WorkspaceError::Store(error)))?;
    let text = report_text(&report, terminal);
    if report.is_sound() {
        return Ok(text);
    }
    // What was found wrong is the answer; the exit code says that there is something.
    let _ = output::print(&text);
    Err(Stop(13))
}

fn report_text(report: &Report, terminal: &Terminal) -> String {
    let words = &terminal.words;
    let mut text = String::new();
    let mut say = |key: &str, values: &[(&str, Value<'_>)]| {
        text.push_str(&words.say(key, values));
        text.push('\n');
    };
    if report.is_sound() {
        say("vault-verify-sound", &[("events", report.events.into())]);
        say(
            "vault-verify-exhibits",
            &[("exhibits", report.exhibits.into())],
        );
    } else {
        say(
            "vault-verify-problems",
            &[("count", report.problems.len().into())],
        );
        for problem in &report.problems {
            let defect = ringoff_workspace::defect(words, &problem.what);
            let values = [
                ("file", Value::from(problem.file.as_str())),
                ("defect", defect.into()),
            ];
            say("vault-verify-problem", &values);
        }
    }
    say(
        "vault-verify-size",
        &[("size", words.size(report.bytes).into())],
    );
    say(
        "vault-verify-head",
        &[("hash", report.head.hash.to_string().into())],
    );
    say("vault-verify-head-about", &[]);
    if !report.strangers.is_empty() {
        say(
            "vault-verify-strangers",
            &[("files", report.strangers.join(", ").into())],
        );
    }
    text
}

fn open(folder: &Path, place: &VaultPlace, terminal: &Terminal) -> Result<Vault> {
    let passphrase = ask_passphrase(place, terminal)?;
    let vault = Vault::open(folder, &passphrase);
    vault.map_err(|error| fail(terminal, &WorkspaceError::Store(error)))
}

pub(crate) fn ask_passphrase(place: &VaultPlace, terminal: &Terminal) -> Result<SecretString> {
    let ask = format!("{}: ", terminal.words.say("vault-passphrase-ask", &[]));
    ask_secret(place, &ask, terminal)
}

fn ask_secret(place: &VaultPlace, ask: &str, terminal: &Terminal) -> Result<SecretString> {
    let read = secret::passphrase(place, ask);
    read.map_err(|error| stop(terminal, "passphrase-input", &error.to_string(), 2))
}

/// A new passphrase: from a file or descriptor its second line where the first one was the old one.
fn new_passphrase(place: &VaultPlace, terminal: &Terminal) -> Result<SecretString> {
    let ask = format!("{}: ", terminal.words.say("vault-passphrase-ask", &[]));
    let again = format!("{}: ", terminal.words.say("vault-passphrase-again", &[]));
    let read = secret::new_passphrase(place, &ask, &again);
    match read.map_err(|error| stop(terminal, "passphrase-input", &error.to_string(), 2))? {
        Some(passphrase) if passphrase.expose_secret().chars().count() < SHORTEST_PASSPHRASE => {
            let least = SHORTEST_PASSPHRASE.to_string();
            Err(stop(terminal, "passphrase-short", &least, 2))
        }
        Some(passphrase) => Ok(passphrase),
        None => Err(stop(terminal, "passphrase-differs", "", 2)),
    }
}

fn eprint(text: &str) {
    use std::io::Write as _;
    // A closed standard error is not worth a word.
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}
