//! What the program writes is its owner's alone, takes nobody's place, and stays small whatever was read.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common::{Home, told};
use std::ffi::OsStr;
use std::fs;
use std::io::Write as _;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const GOOD: &str = r#"<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<smses count="1">
  <sms protocol="0" address="Kaspi.kz" date="1760000000000" type="1" body="Kaspi.kz: код для входа 4821" sub_id="1" />
</smses>
"#;

struct Person(Home);

impl Person {
    fn new() -> Self {
        Self(Home::new("2026-11-25T10:00[Asia/Almaty]"))
    }

    fn with_case() -> Self {
        let person = Self::new();
        let new = ["case", "new", "--number", "+7 700 000 12 34"];
        let more = ["--operator", "kz/kcell", "--leaving", "2026-12-20"];
        let (code, said) = person.run(&[&new[..], &more[..]].concat());
        assert_eq!(code, 0, "{said}");
        person
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path(name)
    }

    fn command(&self) -> Command {
        self.0.command("en", &self.0.clock)
    }

    fn run<S: AsRef<OsStr>>(&self, args: &[S]) -> (i32, String) {
        told(&self.0.run(args))
    }
}

#[test]
fn everything_that_is_written_is_for_its_owner_alone() {
    let person = Person::with_case();
    let archives = person.path("archives");
    fs::create_dir(&archives).unwrap();
    fs::write(archives.join("sms.xml"), GOOD).unwrap();
    let archives = archives.to_str().unwrap().to_owned();
    let way = |name: &str| person.path(name).to_str().unwrap().to_owned();
    let all: [(&str, Vec<&str>); 7] = [
        ("page.html", vec!["scan", &archives, "--html"]),
        ("letter.pdf", vec!["letter", "pdf", "terminate", "--out"]),
        ("letter.txt", vec!["letter", "text", "terminate", "--out"]),
        ("days.ics", vec!["calendar", "--out"]),
        ("evidence.zip", vec!["bundle", "--out"]),
        ("backup", vec!["vault", "backup"]),
        ("export", vec!["vault", "export"]),
    ];
    for (name, mut args) in all {
        let out = way(name);
        args.push(&out);
        let (code, said) = person.run(&args);
        assert_eq!(code, 0, "{args:?}: {said}");
        let mode = fs::metadata(&out).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name}: {mode:o}");
    }
}

#[test]
fn a_calendar_takes_the_place_of_a_calendar_of_ours_only() {
    let person = Person::with_case();
    let out = person.path("days.ics");
    let write = || person.run(&["calendar", "--out", out.to_str().unwrap()]);
    for foreign in [
        "my thesis",
        "",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\n",
    ] {
        fs::write(&out, foreign).unwrap();
        let (code, said) = write();
        assert_eq!(code, 1, "{said}");
        assert_eq!(fs::read_to_string(&out).unwrap(), foreign);
        fs::remove_file(&out).unwrap();
    }
    for _ in 0..2 {
        let (code, said) = write();
        assert_eq!(code, 0, "{said}");
    }
    // A link is not what it leads to.
    let link = person.path("link.ics");
    std::os::unix::fs::symlink(&out, &link).unwrap();
    assert_eq!(
        person.run(&["calendar", "--out", link.to_str().unwrap()]).0,
        1
    );
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
}

#[test]
fn a_new_passphrase_is_not_a_short_one() {
    let person = Person::new();
    fs::write(person.path("passphrase"), "short\n").unwrap();
    let (code, said) = person.run(&["vault", "create"]);
    assert_eq!(code, 2, "{said}");
    assert!(!person.path("vault").exists());
}

#[test]
fn archives_whose_names_are_no_text_are_imported() {
    let person = Person::with_case();
    let archives = person.path("archives");
    fs::create_dir(&archives).unwrap();
    let name = OsStr::from_bytes(b"\xf1\xec\xf1.xml");
    fs::write(archives.join(name), GOOD).unwrap();
    let alone = archives.join(name);
    let (code, said) = person.run(&[OsStr::new("import"), alone.as_os_str()]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("Kaspi"), "{said}");
    let journal = person.run(&["status"]);
    assert_eq!(journal.0, 0, "{}", journal.1);
}

#[test]
fn an_import_of_which_nothing_was_read_says_so() {
    let person = Person::with_case();
    let nothing = person.path("nothing.bin");
    fs::write(&nothing, [0, 1, 2, 3]).unwrap();
    let (code, said) = person.run(&["import", nothing.to_str().unwrap()]);
    assert_eq!(code, 3, "{said}");
    assert!(
        said.contains("None of these archives could be read"),
        "{said}"
    );
}

#[test]
fn what_is_no_file_is_not_attached() {
    let person = Person::with_case();
    let (code, said) = person.run(&["attach", "/dev/zero"]);
    assert_eq!(code, 1, "{said}");
}

/// A small archive of senders and message centres of more than a megabyte each, as another could send it.
fn bomb(at: &Path) {
    let mut text = String::from("<?xml version='1.0' encoding='UTF-8' ?>\n<smses>\n");
    let mut noise = 7_u64;
    for n in 0..24 {
        // So that it unpacks to less than a hundred times its size, and is read.
        let dice: String = (0..80_000)
            .map(|_| {
                noise = noise
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1);
                char::from(b'a' + (noise >> 59) as u8 % 26)
            })
            .collect();
        let long = "x".repeat(1_400_000);
        text += &format!(
            "<sms protocol=\"0\" address=\"Zor{n}{long}\" date=\"1790000000000\" type=\"1\" body=\"Your verification code is 123456\" \
             service_center=\"{n}{long}\" sub_id=\"1\" />\n<!-- {dice} -->\n"
        );
    }
    text += "</smses>";
    let mut packed = flate2::write::GzEncoder::new(
        fs::File::create(at).unwrap(),
        flate2::Compression::default(),
    );
    packed.write_all(text.as_bytes()).unwrap();
    packed.finish().unwrap();
}

/// Runs it, and gives its own peak memory, without that of its workers.
fn peak_of(mut command: Command) -> (i32, u64) {
    let mut child = command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut peak = 0;
    loop {
        let status = fs::read_to_string(format!("/proc/{}/status", child.id()));
        let kib = status.ok().and_then(|text| {
            let line = text.lines().find(|line| line.starts_with("VmHWM:"))?;
            line.split_whitespace().nth(1)?.parse::<u64>().ok()
        });
        peak = peak.max(kib.unwrap_or_default() * 1024);
        if let Some(ended) = child.try_wait().unwrap() {
            return (ended.code().unwrap_or(-1), peak);
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
}

#[test]
fn a_small_archive_makes_neither_the_parent_nor_the_vault_large() {
    let person = Person::with_case();
    let archive = person.path("bomb.xml.gz");
    bomb(&archive);
    assert!(fs::metadata(&archive).unwrap().len() < 3 << 20);
    let mut scan = Command::new(env!("CARGO_BIN_EXE_ringoff"));
    scan.arg("scan")
        .arg(&archive)
        .args(["--number", "+77000001234"]);
    let (code, peak) = peak_of(scan);
    assert_eq!(code, 0);
    assert!(peak < 150 << 20, "{peak} bytes");
    let mut import = person.command();
    import.arg("import").arg(&archive);
    let (code, peak) = peak_of(import);
    assert_eq!(code, 0);
    assert!(peak < 150 << 20, "{peak} bytes");
    let journal = fs::read_dir(person.path("vault/journal")).unwrap();
    let bytes: u64 = journal.map(|e| e.unwrap().metadata().unwrap().len()).sum();
    assert!(bytes < 1 << 20, "{bytes} bytes");
}

#[test]
fn a_worker_ends_with_the_program_that_asked_for_its_work() {
    let room = tempfile::tempdir().unwrap();
    let archive = room.path().join("endless.xml");
    fs::write(&archive, "<smses>").unwrap();
    // It takes no room on the disk, and minutes to read.
    let file = fs::OpenOptions::new().write(true).open(&archive).unwrap();
    file.set_len(64 << 30).unwrap();
    let job = serde_json::json!({
        "files": [archive], "bytes": 64_u64 << 30, "lines": [], "tables": [], "watched": null, "several": false,
    });
    let asked = room.path().join("job.json");
    fs::write(&asked, job.to_string()).unwrap();
    let started = Command::new("sh")
        .args([
            "-c",
            "\"$0\" worker < \"$1\" > /dev/null 2>&1 & echo $!; sleep 5",
        ])
        .arg(env!("CARGO_BIN_EXE_ringoff"))
        .arg(&asked)
        .output()
        .unwrap();
    let id = String::from_utf8(started.stdout).unwrap().trim().to_owned();
    let there = || {
        Path::new("/proc").join(&id).join("exe").exists() || {
            let state = fs::read_to_string(Path::new("/proc").join(&id).join("stat"));
            state.is_ok_and(|stat| !stat.contains(") Z"))
        }
    };
    let begun = std::time::Instant::now();
    while there() {
        assert!(begun.elapsed().as_secs() < 30, "it reads on for nobody");
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
}

#[test]
fn a_passphrase_file_with_the_mark_of_an_editor_opens_the_vault() {
    let person = Person::with_case();
    let marked = person.path("marked");
    let plain = fs::read_to_string(person.path("passphrase")).unwrap();
    fs::write(&marked, format!("\u{feff}{}\r\n", plain.trim_end())).unwrap();
    fs::rename(&marked, person.path("passphrase")).unwrap();
    let (code, said) = person.run(&["case", "list"]);
    assert_eq!(code, 0, "{said}");
}
