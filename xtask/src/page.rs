//! `cargo xtask page`: the program as a page of a browser, into `dist/`.

use crate::{install, root, step, step_in, wasm};
use std::path::PathBuf;

pub(crate) fn build() -> Result<(), String> {
    let [program, unpacker] = programs()?.map(|path| path.to_string_lossy().into_owned());
    let dist = root().join("dist");
    step(
        "cargo",
        &[
            "run",
            "--locked",
            "--quiet",
            "--package",
            "ringoff-browser",
            "--example",
            "page",
            "--",
            &program,
            &unpacker,
            &dist.to_string_lossy(),
        ],
    )
}

/// What a panic says of the place of a crate is the same wherever crates are kept. SIMD is known to every browser with
/// synchronous handles of files, and what looks for bytes is built on it.
fn flags() -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let home = home.unwrap_or_default();
    let home = home.to_string_lossy();
    format!(
        "target.{}.rustflags=['-C', 'target-feature=+simd128', '--remap-path-prefix={home}=cargo']",
        wasm::TARGET
    )
}

/// Compiles the program and what unpacks it.
fn programs() -> Result<[PathBuf; 2], String> {
    let linker = install::page()?;
    let mut build = wasm::cargo("build")?;
    build
        .args(["--profile", "page", "--lib"])
        .args([
            "--package",
            "ringoff-browser",
            "--package",
            "ringoff-unpack",
        ])
        .args(["--config", &flags()])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
    wasm::run(&mut build)?;
    let built = wasm::target().join(wasm::TARGET).join("page");
    Ok(["ringoff_browser.wasm", "ringoff_unpack.wasm"].map(|name| built.join(name)))
}

/// The smoke way in other engines than Chromium, with what `build` made.
pub(crate) fn engines() -> Result<(), String> {
    install::engines()?;
    let args = ["--experimental-websocket", "engines.mjs"];
    step_in(&root().join("e2e"), "node", &args)
}
