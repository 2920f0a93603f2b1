//! `cargo xtask fuzz`: the fuzz targets, built with the stable toolchain. `cargo xtask test` checks them as
//! members of the workspace, without the engine.

use crate::{has, root, step};
use std::process::Command;

const TARGETS: &[&str] = &["formats", "databases", "classify"];

/// Runs every target so many seconds, one after the other.
pub(crate) fn run(seconds: u64) -> Result<(), String> {
    if !has("cargo-fuzz") {
        step("cargo", &["install", "--locked", "cargo-fuzz"])?;
    }
    for target in TARGETS {
        eprintln!("+ cargo fuzz run {target} for {seconds} s");
        let status = Command::new("cargo")
            .args([
                "fuzz",
                "run",
                target,
                "--",
                "-print_final_stats=1",
                "-rss_limit_mb=1024",
                "-timeout=10",
            ])
            .arg(format!("-max_total_time={seconds}"))
            // The sanitizer flags are nightly's; this lets the pinned stable compiler take them.
            .env("RUSTC_BOOTSTRAP", "1")
            // A finding is of use with the names of what it went through.
            .env("CARGO_PROFILE_RELEASE_STRIP", "none")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "line-tables-only")
            .current_dir(root())
            .status()
            .map_err(|error| format!("cargo fuzz: {error}"))?;
        if !status.success() {
            return Err(format!("{target}: a finding; see fuzz/artifacts/{target}"));
        }
    }
    Ok(())
}
