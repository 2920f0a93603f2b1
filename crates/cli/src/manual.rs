//! `ringoff completions` and `ringoff man`: what whoever installs the program puts beside it.

use crate::terminal::Terminal;
use crate::{help, output};
use clap::Command;
use clap_complete::Shell;
use std::path::Path;

/// What a shell needs to complete commands, on standard output.
pub(crate) fn completions(shell: Shell, terminal: &Terminal) -> u8 {
    let mut command = help::command(terminal);
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut command, "ringoff", &mut text);
    told(output::write(|out| out.write_all(&text)), terminal)
}

/// A page for each command: `ringoff.1`, `ringoff-scan.1` and so on. The folder is made if it is not there; no page is
/// written over another.
pub(crate) fn pages(folder: &Path, terminal: &Terminal) -> u8 {
    if let Err(error) = std::fs::create_dir_all(folder) {
        terminal.explain("io", &format!("{}: {error}", folder.display()));
        return 1;
    }
    written(&help::command(terminal), "ringoff", folder, terminal).unwrap_or(0)
}

/// The page of a command and of all below it; the exit code of the first that could not be written.
fn written(command: &Command, name: &str, folder: &Path, terminal: &Terminal) -> Option<u8> {
    let mut page = Vec::new();
    let named = command.clone().name(name.to_owned());
    if let Err(error) = clap_mangen::Man::new(named).render(&mut page) {
        return Some(told(Err(error), terminal));
    }
    let path = folder.join(format!("{name}.1"));
    if let Some(code) = output::new_file_told(&path, &page, terminal) {
        return Some(code);
    }
    let below = command.get_subcommands();
    let shown = below.filter(|sub| !sub.is_hide_set() && sub.get_name() != "help");
    shown
        .map(|sub| (sub, format!("{name}-{}", sub.get_name())))
        .find_map(|(sub, name)| written(sub, &name, folder, terminal))
}

fn told(done: std::io::Result<()>, terminal: &Terminal) -> u8 {
    match done {
        Ok(()) => 0,
        Err(error) => {
            terminal.explain("io", &error.to_string());
            1
        }
    }
}
