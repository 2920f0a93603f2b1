//! `cargo xtask bench`: a whole `ringoff scan` of one file against ripgrep over the same bytes.
//!
//! The archives come from the generator beside the repository (`../shared/bench`), which the bench
//! builds; runs go in turn A B A B, the page cache is warm, the ratio is of median wall times.

use crate::{install, root, step};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Runs of which the median counts. The machine is shared: of the short ones there are more.
const RUNS: usize = 11;
const LONG_RUNS: usize = 5;

struct Row {
    name: &'static str,
    args: &'static [&'static str],
    extension: &'static str,
    must: f64,
}

const ROWS: &[Row] = &[
    Row {
        name: "SMS Backup & Restore, text only",
        args: &["sms", "--mix", "text"],
        extension: "xml",
        must: 2.5,
    },
    Row {
        name: "SMS Backup & Restore with MMS",
        args: &["sms", "--mix", "mixed"],
        extension: "xml",
        must: 1.5,
    },
    Row {
        name: "mbox with attachments",
        args: &["mbox", "--mix", "mixed"],
        extension: "mbox",
        must: 1.0,
    },
    Row {
        name: "mbox of text mails",
        args: &["mbox", "--mix", "text"],
        extension: "mbox",
        must: 2.5,
    },
];

pub(crate) fn run(large: bool) -> Result<(), String> {
    install::ripgrep()?;
    let target = root().join("target/bench");
    let perfgen = build_generator(&target)?;
    step(
        "cargo",
        &["build", "--release", "--locked", "--package", "ringoff"],
    )?;
    let ringoff = root().join("target/release/ringoff");
    quiet(Command::new(&perfgen).args(["brands", "-o"]).arg(&target))?;
    let names = target.join("brands_names.txt");

    println!(
        "| archive | size | rg | scan | ratio | must | processor | peak memory |\n| --- | --- | --- | --- | --- | --- | --- | --- |"
    );
    let sizes: &[(&str, &str, usize)] = if large {
        &[("100 MB", "1e8", RUNS), ("1 GB", "1e9", LONG_RUNS)]
    } else {
        &[("100 MB", "1e8", RUNS)]
    };
    for row in ROWS {
        for (label, bytes, runs) in sizes {
            let file = target.join(format!(
                "{}-{}-{bytes}.{}",
                row.args[0], row.args[2], row.extension
            ));
            generate(&perfgen, row.args, bytes, &file)?;
            let (rg, scan) = in_turn(&names, &file, &ringoff, *runs)?;
            let ratio = scan.as_secs_f64() / rg.as_secs_f64();
            let Used { peak, processor } = used(&ringoff, &file)?;
            println!(
                "| {} | {label} | {:.2} s | {:.2} s | {ratio:.2} | {} | {processor:.2} s | {peak} MB |",
                row.name,
                rg.as_secs_f64(),
                scan.as_secs_f64(),
                row.must
            );
        }
    }
    passwords(&ringoff, &target)?;
    starting(&ringoff)
}

/// The pages, measured in a browser on the release build.
pub(crate) fn web() -> Result<(), String> {
    step(
        "cargo",
        &["build", "--release", "--locked", "--package", "ringoff"],
    )?;
    install::browser()?;
    printing(
        Command::new("node")
            .args(["pages.mjs", "speed"])
            .env("RINGOFF", root().join("target/release/ringoff"))
            .current_dir(root().join("e2e")),
    )
}

/// Runs a command that prints for itself.
fn printing(command: &mut Command) -> Result<(), String> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{command:?} ended with {status}")),
        Err(error) => Err(format!("{command:?}: {error}")),
    }
}

/// The page of `cargo xtask page`, measured in a browser.
pub(crate) fn page() -> Result<(), String> {
    install::browser()?;
    let target = root().join("target/bench");
    let perfgen = build_generator(&target)?;
    let [hundred, thousand] =
        ["1e8", "1e9"].map(|bytes| (bytes, target.join(format!("sms-text-{bytes}.xml"))));
    for (bytes, file) in [&hundred, &thousand] {
        generate(&perfgen, &["sms", "--mix", "text"], bytes, file)?;
    }
    printing(
        Command::new("node")
            .arg("page-bench.mjs")
            .args([hundred.1, thousand.1])
            .current_dir(root().join("e2e")),
    )
}

fn generate(perfgen: &Path, what: &[&str], bytes: &str, file: &Path) -> Result<(), String> {
    if file.exists() {
        return Ok(());
    }
    quiet(
        Command::new(perfgen)
            .args(what)
            .args(["--bytes", bytes, "-o"])
            .arg(file),
    )
}

fn build_generator(target: &Path) -> Result<PathBuf, String> {
    let generator = root().join("../shared/bench/gen");
    if !generator.exists() {
        return Err("the generator (../shared/bench/gen) is not beside this checkout".to_owned());
    }
    let manifest = generator.join("Cargo.toml");
    quiet(
        Command::new("cargo")
            .args(["build", "--release", "--locked", "--manifest-path"])
            .arg(manifest)
            .arg("--target-dir")
            .arg(target.join("gen")),
    )?;
    Ok(target.join("gen/release/perfgen"))
}

fn in_turn(
    names: &Path,
    file: &Path,
    ringoff: &Path,
    runs: usize,
) -> Result<(Duration, Duration), String> {
    let (mut rg, mut scan) = (Vec::new(), Vec::new());
    for run in 0..=runs {
        let a = timed(
            Command::new("rg")
                .args(["-a", "-c", "-i", "-F", "-j", "1", "-f"])
                .arg(names)
                .arg(file),
        )?;
        let b = timed(scan_of(ringoff, file).arg("--json"))?;
        // The first round only warms the page cache.
        if run > 0 {
            rg.push(a);
            scan.push(b);
        }
    }
    Ok((median(rg), median(scan)))
}

fn scan_of(ringoff: &Path, file: &Path) -> Command {
    let mut command = Command::new(ringoff);
    command
        .arg("scan")
        .arg(file)
        .args(["--number", "+77990001234"]);
    command
}

struct Used {
    /// The largest resident set of the scan or one of its workers, in MB.
    peak: u64,
    /// Processor seconds of all of them: an archive is looked at by two threads.
    processor: f64,
}

fn used(ringoff: &Path, file: &Path) -> Result<Used, String> {
    let script = "import resource as r,subprocess,sys;subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL);u=r.getrusage(r.RUSAGE_CHILDREN);print(u.ru_maxrss//1024,u.ru_utime+u.ru_stime)";
    let out = Command::new("python3")
        .args(["-c", script])
        .arg(ringoff)
        .arg("scan")
        .arg(file)
        .args(["--number", "+77990001234", "--json"])
        .output()
        .map_err(|error| format!("python3: {error}"))?;
    let told = String::from_utf8_lossy(&out.stdout);
    let used = told.trim().split_once(' ').and_then(|(peak, processor)| {
        Some(Used {
            peak: peak.parse().ok()?,
            processor: processor.parse().ok()?,
        })
    });
    used.ok_or_else(|| "the system told of no memory and time".to_owned())
}

/// Sites in the password export: several times what a person has.
const SITES: u32 = 2_000;

fn passwords(ringoff: &Path, target: &Path) -> Result<(), String> {
    let file = target.join("passwords.csv");
    let mut text = String::from("name,url,username,password,note\n");
    for i in 0..100_000 {
        let site = i % SITES;
        text.push_str(&format!(
            "site {site},https://www.site{site}.example/login,user{i}@mail.example,secret{i},\n"
        ));
    }
    std::fs::write(&file, text).map_err(|error| error.to_string())?;
    let runs: Result<Vec<_>, _> = (0..RUNS)
        .map(|_| timed(scan_of(ringoff, &file).arg("--json")))
        .collect();
    println!(
        "| password CSV, 100,000 rows, {SITES} sites | | | {:.2} s | | under 0.5 s | | |",
        median(runs?).as_secs_f64()
    );
    Ok(())
}

fn starting(ringoff: &Path) -> Result<(), String> {
    let runs: Result<Vec<_>, _> = (0..RUNS * 2)
        .map(|_| timed(Command::new(ringoff).arg("--help")))
        .collect();
    println!(
        "\n`ringoff --help`: {:.1} ms (must be under 30)",
        median(runs?).as_secs_f64() * 1000.0
    );
    Ok(())
}

fn timed(command: &mut Command) -> Result<Duration, String> {
    let start = Instant::now();
    let status = command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .map_err(|error| format!("{command:?}: {error}"))?;
    match status.code() {
        // ripgrep says 1 where nothing matched.
        Some(0 | 1) => Ok(start.elapsed()),
        code => Err(format!("{command:?} ended with {code:?}")),
    }
}

fn quiet(command: &mut Command) -> Result<(), String> {
    let status = command
        .stdout(Stdio::null())
        .status()
        .map_err(|error| format!("{command:?}: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{command:?} failed"))
    }
}

fn median(mut runs: Vec<Duration>) -> Duration {
    runs.sort();
    runs.get(runs.len() / 2).copied().unwrap_or_default()
}
