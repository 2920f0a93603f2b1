//! The real program on a vault of its own, and the views of the pages on the same vault.
#![allow(dead_code, reason = "each test binary uses a part of it")]

pub mod views;

use views::Views;

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::{Command, Output};

pub const PASSPHRASE: &str = "five made up words here";

/// A folder with a vault, under a clock of its own.
pub struct Home {
    pub folder: tempfile::TempDir,
    pub clock: String,
}

impl Home {
    pub fn new(clock: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let passphrase = format!("{PASSPHRASE}\n");
        std::fs::write(folder.path().join("passphrase"), passphrase).unwrap();
        Self {
            folder,
            clock: clock.to_owned(),
        }
    }

    /// A case of a number of this operator.
    pub fn with_case(clock: &str, number: &str, operator: &str) -> Self {
        let home = Self::new(clock);
        home.ok(&["case", "new", "--number", number, "--operator", operator]);
        home
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file and gives its path.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// The program on this vault, at a moment: arguments and standard streams are the test's.
    pub fn command(&self, lang: &str, clock: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ringoff"));
        command
            .args(["--lang", lang, "--work-factor", "2", "--clock", clock])
            .arg("--vault")
            .arg(self.path("vault"))
            .arg("--passphrase-file")
            .arg(self.path("passphrase"))
            .env("COLUMNS", "300");
        command
    }

    pub fn run<S: AsRef<OsStr>>(&self, args: &[S]) -> Output {
        self.command("en", &self.clock).args(args).output().unwrap()
    }

    pub fn run_in(&self, lang: &str, args: &[&str]) -> Output {
        self.command(lang, &self.clock).args(args).output().unwrap()
    }

    /// What a command says that must go well.
    pub fn ok(&self, args: &[&str]) -> String {
        self.ok_in("en", args)
    }

    /// The same in another language.
    pub fn ok_in(&self, lang: &str, args: &[&str]) -> String {
        let out = self.run_in(lang, args);
        assert!(out.status.success(), "{args:?}: {}", said(&out));
        String::from_utf8(out.stdout).unwrap()
    }

    /// What a command says that must be refused with this code.
    pub fn refused(&self, code: i32, args: &[&str]) -> String {
        let out = self.run(args);
        assert_eq!(out.status.code(), Some(code), "{args:?}: {}", said(&out));
        said(&out)
    }

    /// The same vault as the pages hold it; one program at a time holds it, so drop it before the next command.
    pub fn views(&self) -> Views {
        Views::open(&self.path("vault"), &self.clock)
    }
}

/// Standard output and standard error.
pub fn said(out: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    text(&out.stdout) + &text(&out.stderr)
}

/// The exit code, and all that was said.
pub fn told(out: &Output) -> (i32, String) {
    (out.status.code().unwrap_or(-1), said(out))
}

/// A backup of one message.
pub fn backup(sender: &str, body: &str) -> String {
    format!(
        "<?xml version='1.0' encoding='UTF-8'?>\n<smses count=\"1\">\n<sms protocol=\"0\" address=\"{sender}\" \
         date=\"1761700000000\" type=\"1\" body=\"{body}\" read=\"1\" status=\"-1\" />\n</smses>\n"
    )
}
