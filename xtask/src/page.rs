//! `cargo xtask page`: the program as a page of a browser, into `dist/`.

use crate::{install, root, step, wasm};
use std::path::PathBuf;

pub(crate) fn build() -> Result<(), String> {
    let built = program()?;
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
            &built.to_string_lossy(),
            &dist.to_string_lossy(),
        ],
    )
}

/// Compiles it.
fn program() -> Result<PathBuf, String> {
    let linker = install::page()?;
    let mut build = wasm::cargo("build")?;
    build
        .args(["--profile", "page", "--package", "ringoff-browser", "--lib"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
    wasm::run(&mut build)?;
    Ok(wasm::target()
        .join(wasm::TARGET)
        .join("page/ringoff_browser.wasm"))
}
