//! `cargo xtask page`: the program as a page of a browser, into `dist/`.

use crate::{has, install, root, step, wasm};
use std::path::PathBuf;

pub(crate) fn build() -> Result<(), String> {
    install::page()?;
    let built = program()?;
    let small = built.with_extension("small.wasm");
    let (from, to) = (built.to_string_lossy(), small.to_string_lossy());
    // What the compiler builds for by itself; version 108 of the tool has to be told.
    let features = [
        "--enable-bulk-memory",
        "--enable-sign-ext",
        "--enable-mutable-globals",
        "--enable-nontrapping-float-to-int",
        "--enable-multivalue",
        "--enable-reference-types",
    ];
    let mut args = vec!["-Os", "--strip-debug", "--strip-producers"];
    args.extend(features);
    args.extend([&*from, "-o", &*to]);
    step("wasm-opt", &args)?;
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
            &to,
            &dist.to_string_lossy(),
        ],
    )
}

/// Compiles it.
fn program() -> Result<PathBuf, String> {
    let linker = ["rust-lld", "wasm-ld-22", "wasm-ld"]
        .into_iter()
        .find(|name| has(name));
    let linker = linker.ok_or("no linker for WebAssembly")?;
    let mut build = wasm::cargo("build")?;
    build
        .args(["--profile", "page", "--package", "ringoff-browser", "--lib"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
    wasm::run(&mut build)?;
    Ok(wasm::target()
        .join(wasm::TARGET)
        .join("page/ringoff_browser.wasm"))
}
