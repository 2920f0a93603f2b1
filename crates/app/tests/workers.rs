//! A worker's death, silence or nonsense costs its archive and nothing else.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use jiff::civil::date;
use ringoff_app::{Ask, ScanOptions, Workers, scan};
use ringoff_model::Moment;
use ringoff_workspace::{Control, Locked, Outcome, ScanError, Scanned, SecretString};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

/// Scans `files` with a shell script in the place of the worker.
fn scan_with(script: &str, files: &[&str], control: &Control) -> Scanned {
    scan_asking(script, files, control, None)
}

fn scan_asking(script: &str, files: &[&str], control: &Control, ask: Option<Ask<'_>>) -> Scanned {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("worker.sh");
    fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o700)).unwrap();
    let archives = folder.path().join("archives");
    fs::create_dir(&archives).unwrap();
    for name in files {
        fs::write(archives.join(name), name).unwrap();
    }
    let options = options(&program, vec![archives]);
    scan(&options, control, &|_| (), ask).unwrap()
}

fn options(program: &Path, paths: Vec<PathBuf>) -> ScanOptions {
    ScanOptions {
        paths,
        lines: Vec::new(),
        tables: Vec::new(),
        watched: None,
        threads: 1,
        workers: Workers::of(program.to_owned(), None),
        now: Moment(1_790_000_000_000),
        today: date(2026, 11, 24),
    }
}

fn errors(scanned: &Scanned) -> Vec<&str> {
    scanned
        .archives
        .iter()
        .map(|a| a.error.as_ref().map_or("none", |(key, _)| key))
        .collect()
}

const DONE: &str = r#"echo '{"done":{"archive":{"path":"x","format":"mbox","observations":1,"bytes":1,"skipped":{},"error":null,"unrecognized":0},"findings":{"found":[],"kinds":{},"months":{},"sub_votes":{},"center_votes":{},"left_out":0}}}'"#;

#[test]
fn a_worker_that_aborts_costs_the_archive_it_was_at() {
    let script = format!(
        "cat >/dev/null; echo '{{\"begin\":0}}'; {DONE}; echo '{{\"begin\":1}}'; kill -ABRT $$"
    );
    // Each new worker finishes one file and dies at the next: every second archive is lost.
    let scanned = scan_with(&script, &["a", "b", "c"], &Control::default());
    assert_eq!(errors(&scanned), ["worker-died", "none", "none"]);
    assert_eq!(scanned.outcome, Outcome::Partly);
}

#[test]
fn what_is_locked_is_asked_for_and_read_again_with_the_passphrase() {
    let locked = |wrong| {
        let locked = format!(r#"{{"locked":{{"file":"a","format":"x","wrong":{wrong}}}}}"#);
        format!("echo '{{\"begin\":0}}'; echo '{locked}'")
    };
    let script = format!(
        "case \"$(cat)\" in \
         *brass*|*null}}]*) echo '{{\"begin\":0}}'; {DONE};; \
         *tin*) {};; \
         *'\"ask\":true'*) {}; echo '{{\"begin\":1}}'; {DONE};; \
         *) echo '{{\"begin\":0}}'; {DONE}; echo '{{\"begin\":1}}'; {DONE};; esac",
        locked(true),
        locked(false)
    );
    let tried = |answers: &[Option<&str>]| {
        let mut answers = answers.iter();
        let mut wrong = Vec::new();
        let mut ask = |locked: &Locked| {
            wrong.push(locked.wrong);
            answers.next().unwrap().map(SecretString::from)
        };
        let control = Control::default();
        let scanned = scan_asking(&script, &["a", "b"], &control, Some(&mut ask));
        assert_eq!(errors(&scanned), ["none", "none"]);
        wrong
    };
    assert_eq!(tried(&[Some("tin"), Some("brass")]), [false, true]);
    assert_eq!(tried(&[None]), [false]);
    assert_eq!(tried(&[Some("tin"); 3]), [false, true, true]);
    // Where nobody can be asked, the worker is told so.
    let scanned = scan_with(&script, &["a", "b"], &Control::default());
    assert_eq!(errors(&scanned), ["none", "none"]);
}

#[test]
fn a_worker_that_asks_for_ever_ends_as_an_error_of_its_archive() {
    let script = |file: &str| {
        let locked =
            format!(r#"{{\"locked\":{{\"file\":\"{file}\",\"format\":\"x\",\"wrong\":true}}}}"#);
        format!("cat >/dev/null; echo '{{\"begin\":0}}'; echo \"{locked}\"")
    };
    // It asks for the same file, whatever is said; and for another each time.
    for (file, most) in [("a", 3), ("$$", 25)] {
        for passes_over in [true, false] {
            let mut asked = 0;
            let mut ask = |_: &Locked| {
                asked += 1;
                (!passes_over).then(|| SecretString::from("tin"))
            };
            let control = Control::default();
            let scanned = scan_asking(&script(file), &["a"], &control, Some(&mut ask));
            assert_eq!(errors(&scanned), ["worker-garbled"], "{file}");
            assert!((1..=most).contains(&asked), "{file}: {asked}");
        }
    }
    // Where nobody can be asked it was told so.
    let scanned = scan_with(&script("a"), &["a"], &Control::default());
    assert_eq!(errors(&scanned), ["worker-garbled"]);
    assert_eq!(scanned.outcome, Outcome::Nothing);
}

#[test]
fn a_worker_out_of_memory_is_a_limit() {
    let script = "cat >/dev/null; echo '{\"begin\":0}'; echo 'memory allocation of 9 bytes failed' >&2; kill -ABRT $$";
    let scanned = scan_with(script, &["a"], &Control::default());
    assert_eq!(errors(&scanned), ["limit-memory"]);
    assert_eq!(scanned.outcome, Outcome::LimitHit);
}

#[test]
fn a_worker_out_of_processor_time_is_a_limit() {
    let scanned = scan_with(
        "cat >/dev/null; echo '{\"begin\":0}'; kill -XCPU $$",
        &["a"],
        &Control::default(),
    );
    assert_eq!(errors(&scanned), ["limit-time"]);
}

#[test]
fn a_worker_that_talks_nonsense_is_not_believed() {
    let scanned = scan_with(
        "cat >/dev/null; echo '{\"begin\":0}'; echo '<html>'",
        &["a"],
        &Control::default(),
    );
    assert_eq!(errors(&scanned), ["worker-garbled"]);
    assert_eq!(scanned.outcome, Outcome::Nothing);
}

#[test]
fn archives_that_a_worker_passes_over_are_named_as_not_read() {
    let script = format!("cat >/dev/null; echo '{{\"begin\":99}}'; {DONE}");
    let scanned = scan_with(&script, &["a", "b"], &Control::default());
    assert_eq!(errors(&scanned), ["worker-garbled", "worker-garbled"]);
    assert_eq!(scanned.outcome, Outcome::Nothing);
}

/// Peak memory of this process in bytes, by what Linux tells.
#[cfg(target_os = "linux")]
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|l| l.starts_with("VmHWM:")).unwrap();
    let kib = line.split_whitespace().nth(1).unwrap();
    kib.parse::<u64>().unwrap() * 1024
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_without_end_is_an_error_of_its_archive_and_not_the_parents_memory() {
    let before = peak();
    let script = "cat >/dev/null; echo '{\"begin\":0}'; head -c 900000000 /dev/zero | tr '\\0' a";
    let scanned = scan_with(script, &["a"], &Control::default());
    assert_eq!(errors(&scanned), ["limit-memory"]);
    assert_eq!(scanned.outcome, Outcome::LimitHit);
    let grown = peak() - before;
    assert!(grown < 300 << 20, "{grown} bytes");
}

#[test]
fn a_worker_that_cannot_start_blames_no_archive() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a"), "a").unwrap();
    let absent = folder.path().join("no-such-program");
    let scanned = scan(
        &options(&absent, vec![folder.path().to_owned()]),
        &Control::default(),
        &|_| (),
        None,
    );
    assert!(matches!(scanned, Err(ScanError::NoWorker(_))));
}

#[cfg(target_os = "linux")]
#[test]
fn a_name_that_is_no_text_is_read_like_any_other_and_leaves_no_process_behind() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("worker.sh");
    let script =
        format!("cat >/dev/null; for n in 0 1 2; do echo \"{{\\\"begin\\\":$n}}\"; {DONE}; done");
    fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o700)).unwrap();
    let archives = folder.path().join("archives");
    fs::create_dir(&archives).unwrap();
    for name in [b"a.xml".as_slice(), b"\xf1\xec\xf1.xml", b"z.xml"] {
        fs::write(archives.join(std::ffi::OsStr::from_bytes(name)), "x").unwrap();
    }
    let scanned = scan(
        &options(&program, vec![archives.clone()]),
        &Control::default(),
        &|_| (),
        None,
    );
    let scanned = scanned.unwrap();
    assert_eq!(errors(&scanned), ["none", "none", "none"]);
    let mut files: Vec<_> = scanned.archives.iter().map(|a| a.file.clone()).collect();
    files.sort();
    let name = std::ffi::OsStr::from_bytes(b"\xf1\xec\xf1.xml");
    assert!(files.contains(&archives.join(name)), "{files:?}");
    let left = fs::read_dir("/proc").unwrap().flatten().filter(|entry| {
        let stat = fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        let after = stat.rsplit_once(')').map_or("", |(_, after)| after);
        let mut fields = after.split_whitespace();
        fields.next() == Some("Z") && fields.next() == Some(&std::process::id().to_string())
    });
    assert_eq!(left.count(), 0, "a worker was not waited for");
}

#[test]
fn a_stopped_scan_ends_its_worker_at_once() {
    let control = Control::default();
    let stop = control.clone();
    let stopper = std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(300));
        stop.stop();
    });
    let start = std::time::Instant::now();
    let scanned = scan_with("exec sleep 60", &["a"], &control);
    stopper.join().unwrap();
    assert_eq!(scanned.outcome, Outcome::Interrupted);
    assert!(start.elapsed().as_secs() < 30);
}

#[test]
fn what_cannot_be_opened_is_told() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(folder.path().join("nowhere"), folder.path().join("broken"))
        .unwrap();
    let paths = vec![
        folder.path().to_owned(),
        PathBuf::from("/dev/null"),
        folder.path().join("absent"),
    ];
    let scanned = scan(
        &options(Path::new("/bin/false"), paths),
        &Control::default(),
        &|_| (),
        None,
    )
    .unwrap();
    assert_eq!(errors(&scanned), ["device-file", "not-found", "not-found"]);
    assert_eq!(scanned.outcome, Outcome::Nothing);
}
