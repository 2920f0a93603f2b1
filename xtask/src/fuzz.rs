//! `cargo xtask fuzz`: the fuzz targets, built with the stable toolchain. `cargo xtask test` checks them as
//! members of the workspace, without the engine.

use crate::{has, root, step};
use std::process::Command;

const TARGETS: &[&str] = &[
    "formats",
    "pdf",
    "sheets",
    "databases",
    "sqlite_oracle",
    "locked",
    "backup",
    "classify",
];

/// Runs every target, or one, so many seconds, one after the other. What a target begins from is written anew: other
/// fixtures are other seeds.
pub(crate) fn run(seconds: u64, only: Option<&str>) -> Result<(), String> {
    if let Some(only) = only
        && !TARGETS.contains(&only)
    {
        return Err(format!("`{only}` is none of {}", TARGETS.join(", ")));
    }
    if !has("cargo-fuzz") {
        step("cargo", &["install", "--locked", "cargo-fuzz"])?;
    }
    let package = "ringoff-fuzz";
    let seeds = ["run", "-q", "-p", package, "--example", "seeds"];
    step("cargo", &seeds)?;
    let chosen = |target: &&&str| only.is_none_or(|only| only == **target);
    for target in TARGETS.iter().filter(chosen) {
        eprintln!("+ cargo fuzz run {target} for {seconds} s");
        let status = Command::new("cargo")
            .args([
                "fuzz",
                "run",
                // Seeds tell what comparisons would: tracing them takes half of the time.
                "--no-trace-compares",
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
