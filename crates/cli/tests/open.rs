//! `ringoff open`: how the link gets to the browser, and to nobody else.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and speaks to the pages as a browser does"
)]

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The pages, and a program in the place of the browser that notes what it was started with.
struct Pages {
    folder: tempfile::TempDir,
    child: Child,
    link: String,
}

impl Pages {
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["bin", "temp"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        let browser = folder.path().join("bin/xdg-open");
        let noted = folder.path().join("noted");
        let script = format!(
            "#!/bin/sh\nprintf '%s\\n' \"$@\" > {0}.new\nmv {0}.new {0}\n",
            noted.display()
        );
        fs::write(&browser, script).unwrap();
        fs::set_permissions(&browser, fs::Permissions::from_mode(0o700)).unwrap();
        let path = format!("{}:/usr/bin:/bin", folder.path().join("bin").display());
        let mut child = Command::new(env!("CARGO_BIN_EXE_ringoff"))
            .args(["open", "--lang", "en", "--work-factor", "2", "--vault"])
            .arg(folder.path().join("vault"))
            .env("PATH", path)
            .env("TMPDIR", folder.path().join("temp"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let link = lines
            .map(Result::unwrap)
            .find(|line| line.starts_with("http"));
        Self {
            folder,
            child,
            link: link.unwrap(),
        }
    }

    /// What the browser was started with.
    fn noted(&self) -> String {
        let noted = self.folder.path().join("noted");
        until(|| noted.exists());
        fs::read_to_string(noted).unwrap().trim().to_owned()
    }

    fn temp(&self) -> usize {
        fs::read_dir(self.folder.path().join("temp"))
            .unwrap()
            .count()
    }

    fn token(&self) -> &str {
        self.link.split_once("#t=").unwrap().1
    }

    fn ask(&self, head: &str, body: &str) -> String {
        let host = self.link.strip_prefix("http://").unwrap();
        let host = host.split('/').next().unwrap();
        let port = host.split_once(':').unwrap().1;
        let mut stream = TcpStream::connect(format!("127.0.0.1:{port}")).unwrap();
        let length = body.len();
        write!(
            stream,
            "{head}\r\nHost: {host}\r\nOrigin: http://{host}\r\nConnection: close\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{body}"
        )
        .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn enter(&self) -> String {
        self.ask("POST /enter HTTP/1.1", &format!("token={}", self.token()))
    }
}

impl Drop for Pages {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn until(holds: impl Fn() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < Duration::from_secs(20), "it never came");
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn the_link_stands_in_no_argument_and_its_file_is_private_and_goes_when_it_is_used() {
    let pages = Pages::open();
    let started = pages.noted();
    assert!(!started.contains(pages.token()) && !started.contains("localhost"));
    let file = PathBuf::from(&started);
    assert_eq!((mode(&file), mode(file.parent().unwrap())), (0o600, 0o700));
    let text = fs::read_to_string(&file).unwrap();
    assert!(
        text.contains(&format!("content=\"0; url={}\"", pages.link)),
        "{text}"
    );
    let answer = pages.enter();
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    assert_eq!(pages.temp(), 0, "the file is still there");
}

#[test]
fn a_link_that_comes_again_ends_the_session_and_says_so_to_both() {
    let pages = Pages::open();
    let first = pages.enter();
    let cookie = first
        .lines()
        .find_map(|l| l.strip_prefix("set-cookie: "))
        .unwrap();
    let cookie = cookie.split(';').next().unwrap();
    let look = format!("GET /start HTTP/1.1\r\nCookie: {cookie}");
    assert!(pages.ask(&look, "").starts_with("HTTP/1.1 200"));
    let again = pages.enter();
    assert!(again.starts_with("HTTP/1.1 401") && again.contains("data-enter=\"spent\""));
    let ended = pages.ask(&look, "");
    assert!(ended.starts_with("HTTP/1.1 401") && ended.contains("data-enter=\"ended\""));
    assert!(ended.contains("a second time"), "{ended}");
}

#[test]
fn a_session_alone_neither_exports_nor_erases_the_vault() {
    let pages = Pages::open();
    let first = pages.enter();
    let cookie = first
        .lines()
        .find_map(|l| l.strip_prefix("set-cookie: "))
        .unwrap();
    let cookie = cookie.split(';').next().unwrap();
    let start = pages.ask(&format!("GET /start HTTP/1.1\r\nCookie: {cookie}"), "");
    let form = start.split_once("data-form=\"").unwrap().1;
    let form = form.split('"').next().unwrap();
    let send = |path: &str, fields: &str| {
        let head = format!("POST {path} HTTP/1.1\r\nCookie: {cookie}");
        let answer = pages.ask(&head, &format!("form={form}&{fields}"));
        answer[9..12].to_owned()
    };
    let right = "five+made+up+words+here";
    assert_eq!(send("/start/vault", &format!("passphrase={right}")), "303");
    let vault = pages.folder.path().join("vault");
    assert!(vault.join("vault.json").exists());
    for wrong in ["", "five+made+up+words"] {
        assert_eq!(
            send("/settings/export", &format!("export-passphrase={wrong}")),
            "422"
        );
        let erase = format!("name=vault&erase-passphrase={wrong}");
        assert_eq!(send("/settings/erase", &erase), "422");
    }
    assert_eq!(
        send(
            "/settings/erase",
            &format!("name=other&erase-passphrase={right}")
        ),
        "422"
    );
    assert_eq!(
        send("/settings/export", &format!("export-passphrase={right}")),
        "200"
    );
    assert!(vault.exists());
    assert_eq!(
        send(
            "/settings/erase",
            &format!("name=vault&erase-passphrase={right}")
        ),
        "303"
    );
    assert!(!vault.exists());
}

#[test]
fn a_port_that_is_taken_is_said_to_be() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let folder = tempfile::tempdir().unwrap();
    let out = Command::new(env!("CARGO_BIN_EXE_ringoff"))
        .args([
            "open",
            "--no-browser",
            "--lang",
            "en",
            "--port",
            &port,
            "--vault",
        ])
        .arg(folder.path().join("vault"))
        .output()
        .unwrap();
    let said = String::from_utf8(out.stderr).unwrap();
    assert_eq!(out.status.code(), Some(1));
    assert!(said.contains("Another program has this port"), "{said}");
}

#[test]
fn the_file_goes_with_the_pages_and_one_that_was_left_goes_at_the_next_start() {
    let mut pages = Pages::open();
    pages.noted();
    assert_eq!(pages.temp(), 1);
    let stop = Command::new("kill")
        .arg(pages.child.id().to_string())
        .status();
    assert!(stop.unwrap().success());
    assert!(pages.child.wait().unwrap().success());
    assert_eq!(pages.temp(), 0);
    let left = pages.folder.path().join("temp/ringoff-open-left");
    fs::create_dir(&left).unwrap();
    fs::write(left.join("lock"), "").unwrap();
    let mut next = Command::new(env!("CARGO_BIN_EXE_ringoff"))
        .args(["open", "--no-browser", "--vault"])
        .arg(pages.folder.path().join("vault"))
        .env("TMPDIR", pages.folder.path().join("temp"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    until(|| !left.exists());
    next.kill().unwrap();
    next.wait().unwrap();
}
