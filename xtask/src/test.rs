//! `cargo xtask test`: everything that must hold.

use crate::{has, install, root, step, step_in};

pub(crate) fn run(fast: bool) -> Result<(), String> {
    step("cargo", &["fmt", "--all", "--check"])?;
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
    )?;
    install::papers()?;
    if has("cargo-nextest") {
        step("cargo", &["nextest", "run", "--workspace", "--locked"])?;
        step(
            "cargo",
            &["test", "--workspace", "--locked", "--doc", "--quiet"],
        )?;
    } else {
        step("cargo", &["test", "--workspace", "--locked"])?;
    }
    no_network_crates()?;
    if fast {
        return Ok(());
    }
    crate::wasm::check()?;
    install::browser()?;
    // The program that the browser looks at is the one that the tests have just built; a build of the
    // package alone would compile its dependencies once more, with other features.
    for pages in ["page.mjs", "pages.mjs"] {
        step_in(&root().join("e2e"), "node", &[pages])?;
    }
    crate::fuzz::build()
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
