//! `cargo xtask test`: everything that must hold.

use crate::{has, install, root, step, step_in};
use std::time::{Duration, Instant};

/// A name for the table at the end, and what is done.
type Step = (&'static str, fn() -> Result<(), String>);

const STEPS: &[Step] = &[
    ("format", format),
    ("lints, fuzz targets too", lints),
    ("build of program and tests", build),
    ("tests", tests),
    ("tests in documentation", doc_tests),
    ("no network crate", no_network_crates),
];
/// What `--fast` leaves out.
const SLOW_STEPS: &[Step] = &[
    ("WebAssembly", crate::wasm::check),
    ("browser", browser),
    ("page of a browser", page),
];

pub(crate) fn run(fast: bool) -> Result<(), String> {
    let slow = if fast { &[] } else { SLOW_STEPS };
    let mut times = Vec::new();
    let result = STEPS.iter().chain(slow).try_for_each(|&(name, done)| {
        let begun = Instant::now();
        let result = done();
        times.push((name, begun.elapsed()));
        result
    });
    eprintln!("{}", table(&times));
    result
}

/// Where the time went; the last step is the one that failed, if one did.
fn table(times: &[(&str, Duration)]) -> String {
    let all: Duration = times.iter().map(|(_, time)| *time).sum();
    let row = |(name, time): &(&str, Duration)| format!("{:>6.1} s  {name}\n", time.as_secs_f64());
    let rows: String = times.iter().map(row).collect();
    rows + &row(&("together", all))
}

fn format() -> Result<(), String> {
    step("cargo", &["fmt", "--all", "--check"])
}

/// Also checks the fuzz targets: they are members of the workspace.
fn lints() -> Result<(), String> {
    step(
        "cargo",
        &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--locked",
            "--",
            "-D",
            "warnings",
        ],
    )
}

fn build() -> Result<(), String> {
    if has("cargo-nextest") {
        step(
            "cargo",
            &["nextest", "run", "--workspace", "--locked", "--no-run"],
        )
    } else {
        step("cargo", &["test", "--workspace", "--locked", "--no-run"])
    }
}

fn tests() -> Result<(), String> {
    install::papers()?;
    if has("cargo-nextest") {
        step("cargo", &["nextest", "run", "--workspace", "--locked"])
    } else {
        let targets = ["--lib", "--bins", "--tests"];
        let args = [&["test", "--workspace", "--locked"][..], &targets].concat();
        step("cargo", &args)
    }
}

fn doc_tests() -> Result<(), String> {
    step(
        "cargo",
        &["test", "--workspace", "--locked", "--doc", "--quiet"],
    )
}

/// The program that the browser looks at is the one that was built with the tests: a build of its package
/// alone would compile dependencies once more, with other features.
fn browser() -> Result<(), String> {
    install::browser()?;
    step_in(&root().join("e2e"), "node", &["pages.mjs"])
}

/// The page that needs no installation, built whole: as small and as quick as people get it.
fn page() -> Result<(), String> {
    crate::page::build()?;
    install::browser()?;
    step_in(&root().join("e2e"), "node", &["page.mjs"])
}

/// Ringoff opens no connection; a crate that could must not even be linked. `deny.toml` says the
/// same to cargo-deny; this needs no tool and no network.
fn no_network_crates() -> Result<(), String> {
    const BANNED: &[&str] = &[
        "reqwest",
        "ureq",
        "curl",
        "isahc",
        "attohttpc",
        "surf",
        "native-tls",
        "rustls",
        "openssl",
        "hickory-resolver",
        "trust-dns-resolver",
    ];
    let out = std::process::Command::new("cargo")
        .args([
            "tree",
            "--workspace",
            "--locked",
            "--edges",
            "normal",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ])
        .current_dir(root())
        .output()
        .map_err(|error| format!("cargo tree: {error}"))?;
    let tree = String::from_utf8_lossy(&out.stdout);
    let found: Vec<&str> = tree
        .lines()
        .filter_map(|line| line.split(' ').next())
        .filter(|name| BANNED.contains(name))
        .collect();
    if !found.is_empty() {
        return Err(format!("network crates are linked: {}", found.join(", ")));
    }
    no_client_features()
}

/// The pages are served by hyper; the parts of it that ask others must not be built.
fn no_client_features() -> Result<(), String> {
    for name in ["hyper", "hyper-util"] {
        let out = std::process::Command::new("cargo")
            .args([
                "tree",
                "--workspace",
                "--locked",
                "--edges",
                "normal,features",
                "--prefix",
                "none",
                "--format",
                "{p} {f}",
                "--invert",
                name,
            ])
            .current_dir(root())
            .output()
            .map_err(|error| format!("cargo tree: {error}"))?;
        let tree = String::from_utf8_lossy(&out.stdout);
        let ours = |line: &&str| line.split(' ').next() == Some(name);
        let client = |line: &&str| {
            let features = line.split([' ', ',', '"']);
            features.into_iter().any(|f| f.starts_with("client"))
        };
        if !tree.lines().any(|line| ours(&line)) {
            return Err(format!("cargo tree says nothing of {name}"));
        }
        if let Some(line) = tree.lines().filter(ours).find(client) {
            return Err(format!("{name} is built to ask others: {line}"));
        }
    }
    Ok(())
}
