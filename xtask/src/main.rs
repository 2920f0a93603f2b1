//! What a developer and CI run: `cargo xtask` with one of the names of `USAGE`.
//!
//! Leans on nothing but the standard library, so that it builds at once. Installs what a command
//! needs and lacks (apt as root, npm packages into `e2e/`); touches nothing outside the repository else.

mod bench;
mod dist;
mod fuzz;
mod install;
mod page;
mod test;
mod torture;
mod wasm;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const USAGE: &str =
    "cargo xtask test [--fast]      install what the tests need, then run everything
cargo xtask bench [--large]    measure against ripgrep on generated archives
cargo xtask bench web          measure the pages in a browser
cargo xtask bench page         measure the page of `cargo xtask page`
cargo xtask fuzz [SECONDS [TARGET]]  run each fuzz target so long, or one
cargo xtask torture [--short]  cut the power, kill, fill and damage vaults, and count what is lost
cargo xtask train [--own]      learn the weights of detection; --own: from the project's own messages alone
cargo xtask measure [...]      how well messages are read that the weights were not learnt from
cargo xtask wasm               check that what runs in a page of a browser compiles for it
cargo xtask page               build the page of a browser into dist/
cargo xtask engines            try that page in Firefox and WebKitGTK
cargo xtask dist               build all that a release consists of into dist/";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let result = match args.as_slice() {
        ["test"] => test::run(false),
        ["test", "--fast"] => test::run(true),
        ["bench"] => bench::run(false),
        ["bench", "--large"] => bench::run(true),
        ["bench", "web"] => bench::web(),
        ["bench", "page"] => bench::page(),
        ["torture"] => torture::run(false),
        ["torture", "--short"] => torture::run(true),
        ["wasm"] => wasm::check(),
        ["page"] => page::build(),
        ["dist"] => dist::build(),
        ["engines"] => page::engines(),
        ["train" | "measure", ..] => learn(&args),
        ["fuzz"] => fuzz::run(600, None),
        ["fuzz", seconds, only @ ..] if only.len() < 2 => match seconds.parse() {
            Ok(seconds) => fuzz::run(seconds, only.first().copied()),
            Err(_) => Err(format!("`{seconds}` is not a number of seconds")),
        },
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the program that learns and measures.
fn learn(args: &[&str]) -> Result<(), String> {
    let run = [
        "run",
        "--release",
        "--quiet",
        "--package",
        "ringoff-learn",
        "--",
    ];
    step("cargo", &[&run[..], args].concat())
}

/// The top of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Runs a command in the repository, telling what it is; an error if it fails.
fn step(program: &str, args: &[&str]) -> Result<(), String> {
    step_in(&root(), program, args)
}

fn step_in(folder: &Path, program: &str, args: &[&str]) -> Result<(), String> {
    eprintln!("+ {program} {}", args.join(" "));
    let status = Command::new(program)
        .args(args)
        .current_dir(folder)
        .status()
        .map_err(|error| format!("{program}: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{program} {}` failed", args.join(" ")))
    }
}

/// Whether a program answers to `--version`.
fn has(program: &str) -> bool {
    Command::new(program)
        .arg("--version")
        .output()
        .is_ok_and(|out| out.status.success())
}
