//! What will run in a page of a browser must compile for it: no threads, no processes, no source of random
//! bytes that only a system has.

use crate::{install, root};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The crates of which that is true. Whoever adds one adds its name here.
const CRATES: &[&str] = &[
    "ringoff-model",
    "ringoff-registry",
    "ringoff-readers",
    "ringoff-detect",
    "ringoff-scan",
    "ringoff-case",
    "ringoff-words",
    "ringoff-letters",
    "ringoff-store",
    "ringoff-workspace",
    "ringoff-view",
    "ringoff-web",
    "ringoff-browser",
    "ringoff-unpack",
];

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Checks them; a build would take three times as long and find nothing more.
pub(crate) fn check() -> Result<(), String> {
    let mut check = cargo("check")?;
    check.args(CRATES.iter().flat_map(|name| ["--package", name]));
    run(&mut check)
}

/// Where the builds for it are: apart from the others, whose artifacts another compiler would push out.
pub(crate) fn target() -> PathBuf {
    root().join("target/wasm")
}

/// A command of cargo for it.
pub(crate) fn cargo(command: &str) -> Result<Command, String> {
    cargo_for(command, TARGET, "std,panic_abort")
}

/// A command of cargo for a target whose library the compiler in use may lack; `library` names what is built then.
pub(crate) fn cargo_for(command: &str, triple: &str, library: &str) -> Result<Command, String> {
    // The toolchain's own program, not rustup's, which would choose the compiler again.
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut cargo = Command::new(program);
    cargo
        .args([command, "--locked", "--target", triple])
        // What is built for this machine runs once: build scripts and macros.
        .args(["--config", "profile.dev.package.\"*\".opt-level=0"])
        .env("CARGO_TARGET_DIR", target())
        .stdin(std::process::Stdio::null())
        .current_dir(root());
    if !has_library(triple) {
        // Debian's compiler, with the source of its library, can build the library that is missing. What
        // that needs is open to nightly compilers only, unless told otherwise.
        let compiler = install::wasm()?;
        cargo
            .args(["-Z", &format!("build-std={library}")])
            .env("RUSTC", compiler)
            .env("RUSTC_BOOTSTRAP", "1");
    }
    Ok(cargo)
}

/// Runs a command that has more to it than arguments.
pub(crate) fn run(command: &mut Command) -> Result<(), String> {
    eprintln!("+ {command:?}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!("{} failed", command.get_program().display())),
        Err(error) => Err(format!("{}: {error}", command.get_program().display())),
    }
}

/// Whether the compiler in use has the target's library (`rustup target add`).
fn has_library(triple: &str) -> bool {
    let sysroot = Command::new("rustc")
        .args(["--print", "sysroot"])
        .current_dir(root())
        .output();
    sysroot.is_ok_and(|out| {
        let sysroot = String::from_utf8_lossy(&out.stdout);
        let library = Path::new(sysroot.trim()).join("lib/rustlib").join(triple);
        library.join("lib").exists()
    })
}
