//! `cargo xtask torture`: what a vault must survive, at length and with the counts printed.
//!
//! Power cuts (every disk that one could leave, and three careless writers that must be found out),
//! kills, each call to the disk refused, full disks, every byte flipped, files cut, lost and exchanged,
//! two processes at once. `--short` runs what the tests run. The tests themselves stand in
//! `crates/store/src/torture/`.

use crate::root;
use std::process::Command;
use std::time::Instant;

pub(crate) fn run(short: bool) -> Result<(), String> {
    let args = [
        "test",
        "--release",
        "--locked",
        "--package",
        "ringoff-store",
        "--lib",
        "torture::",
        "--",
        "--nocapture",
        "--test-threads=1",
    ];
    eprintln!("+ cargo {}", args.join(" "));
    let started = Instant::now();
    let status = Command::new("cargo")
        .args(args)
        .env("RINGOFF_TORTURE", if short { "short" } else { "long" })
        .current_dir(root())
        .status()
        .map_err(|error| format!("cargo: {error}"))?;
    if !status.success() {
        return Err("something acknowledged was lost, or damage went unnoticed".to_owned());
    }
    println!("torture: all held, {} s", started.elapsed().as_secs());
    Ok(())
}
