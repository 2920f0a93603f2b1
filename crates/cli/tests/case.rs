//! A traveller's whole way through the command line, in every language, under a clock of our own: from the
//! first case to the end of the quarantine, doing each time what `ringoff plan` says is next.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use ringoff_testkit::Traveller;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The person, their vault, and the day it is.
struct Person {
    folder: tempfile::TempDir,
    lang: &'static str,
    today: Date,
    said: String,
}

impl Person {
    fn new(lang: &'static str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(
            folder.path().join("passphrase"),
            "five made up words here\n",
        )
        .unwrap();
        Self {
            folder,
            lang,
            today: date(2026, 11, 25),
            said: String::new(),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs a command; everything that it says is looked through for words that were forgotten.
    fn run(&mut self, args: &[&str]) -> (i32, String) {
        let out = Command::new(env!("CARGO_BIN_EXE_ringoff"))
            .args(args)
            .args(["--lang", self.lang, "--work-factor", "2"])
            .args(["--clock", &format!("{}T10:00[Asia/Almaty]", self.today)])
            .arg("--vault")
            .arg(self.path("vault"))
            .arg("--passphrase-file")
            .arg(self.path("passphrase"))
            .env("COLUMNS", "100")
            .output()
            .unwrap();
        let said = String::from_utf8(out.stdout).unwrap();
        let error = String::from_utf8(out.stderr).unwrap();
        for text in [&said, &error] {
            for forgotten in ["⟦", "{ $", "{$", "None", "Some("] {
                assert!(!text.contains(forgotten), "{}: {args:?}: {text}", self.lang);
            }
        }
        self.said.push_str(&said);
        (out.status.code().unwrap_or(-1), said + &error)
    }

    fn ok(&mut self, args: &[&str]) -> String {
        let (code, said) = self.run(args);
        assert_eq!(code, 0, "{}: {args:?}: {said}", self.lang);
        said
    }

    fn plan(&mut self) -> Vec<Value> {
        let said = self.ok(&["plan", "--json"]);
        serde_json::from_str::<Value>(&said)
            .unwrap()
            .as_array()
            .unwrap()
            .clone()
    }

    fn pdf(&mut self, letter: &str) {
        let out = self.path(&format!("{letter}-{}.pdf", self.today));
        if out.exists() {
            return;
        }
        self.ok(&[
            "letter",
            "pdf",
            letter,
            "--beside",
            self.lang,
            "--out",
            out.to_str().unwrap(),
        ]);
        let text = Command::new("pdftotext")
            .arg(&out)
            .arg("-")
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&text.stdout).into_owned();
        assert!(text.chars().count() > 80, "{}: {letter}: {text}", self.lang);
        for forgotten in ["⟦", "{ $", "{holder}", "[only-if"] {
            assert!(!text.contains(forgotten), "{}: {letter}: {text}", self.lang);
        }
    }

    /// Does the task of a row of the plan, with what such a person would say.
    fn act(&mut self, verb: &str) {
        let slip = self.path("slip.txt");
        std::fs::write(&slip, "the line is closed").unwrap();
        let slip = slip.to_str().unwrap().to_owned();
        let soon = self.today.checked_add(5.days()).unwrap().to_string();
        let words: Vec<&str> = verb.split(' ').collect();
        let day = self.today.to_string();
        let done: Vec<&str> = match words.as_slice() {
            ["account", _, rest @ ..] if verb.starts_with("account moved") => {
                let mut args = vec!["account", "moved"];
                args.extend(rest);
                args
            }
            ["case", "edit"] => vec![
                "case",
                "edit",
                "--sim",
                "physical",
                "--holder",
                "LIN YUHAN",
                "--mine",
                "yes",
                "--resident",
                "no",
                "--agent",
                "yes",
                "--prepaid",
                "--monthly-fee",
                "1990 KZT",
                "--contract",
                "C-1",
                "--since",
                "2025-03-01",
                "--iccid",
                "8999701000000000017",
            ],
            ["choose", ..] => vec!["choose", "close"],
            ["balance", "record", ..] => vec!["balance", "record", "4200", "KZT"],
            ["balance", "plan", ..] => vec!["balance", "plan", "refund"],
            ["refund", "received", ..] => vec!["refund", "received", "4200", "KZT"],
            ["appointment", ..] => vec!["appointment", &soon, "10:30", "--place", "Abay 1"],
            ["call", "--by", channel] => {
                vec!["call", "--by", channel, "reached", "--ticket", "T-1"]
            }
            ["close", "request", ..] => {
                let mut args = words.clone();
                args.extend(["--ticket", "T-2"]);
                args
            }
            ["close", "confirm", ..] => vec!["close", "confirm", &day],
            ["attach", ..] => vec!["attach", &slip, "--kind", "slip"],
            ["sim", ..] => vec!["sim", "destroyed"],
            ["watch", "resolve", id, ..] => vec!["watch", "resolve", id, "explained"],
            ["import", ..] | ["recover", ..] => panic!("{}: {verb} was not expected", self.lang),
            _ => words.clone(),
        };
        self.ok(&done);
    }
}

/// The row of the plan that can be done now and is not optional.
fn ready(plan: &[Value]) -> Option<String> {
    let row = plan
        .iter()
        .find(|row| row["state"] == "ready" && row["optional"] == false)?;
    Some(row["verb"].as_str().unwrap().to_owned())
}

fn way(lang: &'static str) {
    let mut person = Person::new(lang);
    let archives = person.path("export");
    std::fs::create_dir(&archives).unwrap();
    let traveller = Traveller::new();
    traveller.write(&archives).unwrap();
    let lines = traveller.lines();
    let (number, other) = (lines[0].number.reveal(), lines[1].number.reveal());

    let opened = person.ok(&[
        "case",
        "new",
        "--number",
        number,
        "--operator",
        "kz/kcell",
        "--leaving",
        "2026-12-20",
        "--other-line",
        other,
        "--new-number",
        other,
    ]);
    // The recovery key: 24 words, shown once.
    assert!(opened.contains(" 24. "), "{opened}");
    assert!(!opened.contains(number), "the number is masked: {opened}");

    person.ok(&["import", archives.to_str().unwrap()]);
    let (again, _) = person.run(&["import", archives.to_str().unwrap()]);
    assert_ne!(
        again, 0,
        "the same archives again change nothing and say so"
    );
    for shown in [
        vec!["status"],
        vec!["next"],
        vec!["plan"],
        vec!["account", "list"],
        vec!["operator", "show"],
        vec!["operator", "list"],
        vec!["operator", "check"],
        vec!["case", "show"],
        vec!["case", "list"],
        vec!["case", "compare"],
        vec!["letter", "list"],
        vec!["recover"],
        vec!["escalate"],
        vec!["extra", "list"],
        vec!["watch"],
    ] {
        person.ok(&shown);
    }

    // The case refuses to be ready while accounts to move first are open.
    let (code, _) = person.run(&["ready"]);
    assert_eq!(code, 1);

    // The hotline does not answer; another way comes up.
    let asked = |plan: &[Value]| {
        let row = plan.iter().find(|row| row["id"] == "ask").unwrap();
        row["verb"].as_str().unwrap().to_owned()
    };
    let before = asked(&person.plan());
    let by = before.rsplit(' ').next().unwrap().to_owned();
    person.ok(&["call", "--by", &by, "unreachable", "--waited", "25"]);
    assert_ne!(
        asked(&person.plan()),
        before,
        "{lang}: the next way in order"
    );
    person.ok(&[
        "operator", "said", "rest", "60-90", "--by", "branch", "--who", "desk 4",
    ]);
    person.ok(&["note", "an extra remark"]);
    person.ok(&["undo"]);

    // A letter is asked for on paper, whatever happens next.
    for paper in [
        "call-script",
        "branch-card",
        "checklist",
        "summary",
        "terminate",
        "refund",
    ] {
        person.pdf(paper);
    }

    // From here on the plan leads.
    let mut steps = 0;
    let mut checked = 0;
    while person.today < date(2027, 12, 31) {
        let plan = person.plan();
        match ready(&plan) {
            Some(verb) => {
                checked += u32::from(verb.starts_with("bill check"));
                person.act(&verb);
                steps += 1;
                assert!(steps < 400, "{lang}: no end: {verb}");
            }
            None if plan
                .iter()
                .all(|row| row["optional"] == true || row["state"] != "waiting") =>
            {
                break;
            }
            None => person.today = person.today.checked_add(7.days()).unwrap(),
        }
    }
    assert_eq!(checked, 3, "{lang}: three bills are checked");
    let status = person.ok(&["status"]);
    let finished = ringoff_words::Words::new(lang).say("stage-finished", &[]);
    assert!(status.contains(&finished), "{lang}: {status}");
    for letter in [
        "confirmation",
        "complaint-operator",
        "complaint-regulator",
        "bank-dispute",
    ] {
        person.pdf(letter);
    }
    proves(&mut person);
}

/// What is left over: a calendar, a bundle that another program verifies, a sound vault.
fn proves(person: &mut Person) {
    let calendar = person.path("days.ics");
    person.ok(&["calendar", "--out", calendar.to_str().unwrap()]);
    person.ok(&["calendar", "--out", calendar.to_str().unwrap()]);
    let text = std::fs::read_to_string(&calendar).unwrap();
    assert!(text.starts_with("BEGIN:VCALENDAR"), "{text}");
    person.ok(&["timeline"]);
    let bundle = person.path("evidence.zip");
    person.ok(&["bundle", "--out", bundle.to_str().unwrap()]);
    let unpacked = person.path("evidence");
    let code = "import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])";
    python(&[
        "-c",
        code,
        bundle.to_str().unwrap(),
        unpacked.to_str().unwrap(),
    ]);
    python(&[unpacked.join("verify.py").to_str().unwrap()]);
    person.ok(&["vault", "verify"]);
    let backup = person.path("backup.zip");
    person.ok(&["vault", "backup", backup.to_str().unwrap()]);
    let said = std::mem::take(&mut person.said);
    assert!(
        !said.contains("8999701000000000017"),
        "the card's number is masked"
    );
}

fn python(args: &[&str]) {
    let out = Command::new("python3").args(args).output().unwrap();
    let said = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(
        out.status.success(),
        "{args:?}: {said}{}",
        String::from_utf8_lossy(&out.stderr)
    );
}

#[test]
fn a_case_is_run_to_its_end_in_english() {
    way("en");
}

#[test]
fn a_case_is_run_to_its_end_in_chinese() {
    way("zh-Hans");
}

#[test]
fn a_case_is_run_to_its_end_in_russian() {
    way("ru");
}

#[test]
fn a_case_is_run_to_its_end_in_kazakh() {
    way("kk");
}

#[test]
fn what_the_closing_depends_on_is_not_left_out() {
    let mut person = Person::new("en");
    let number = Traveller::new().lines()[0].number.reveal().to_owned();
    person.ok(&["case", "new", "--number", &number, "--operator", "kz/kcell"]);
    let (code, said) = person.run(&["skip", "no-such-task", "--reason", "why not"]);
    assert_eq!(code, 1, "{said}");
    let (mut left_out, mut refused) = (0, 0);
    for task in person.plan() {
        let id = task["id"].as_str().unwrap();
        let (code, said) = person.run(&["skip", id, "--reason", "why not"]);
        let now = person.plan();
        let state = &now.iter().find(|t| t["id"] == task["id"]).unwrap()["state"];
        assert_eq!(code == 0, state == "skipped", "{id}: {code} {state} {said}");
        match code {
            0 => left_out += 1,
            _ => refused += 1,
        }
    }
    assert!(left_out > 2 && refused > 0, "{left_out} {refused}");
}

#[test]
fn a_vault_says_what_is_wrong_by_its_exit_code() {
    let mut person = Person::new("en");
    let (code, _) = person.run(&["status"]);
    assert_eq!(code, 10, "no vault");
    person.ok(&["vault", "create"]);
    assert_eq!(person.run(&["status"]).0, 1, "no case");
    let passphrase = person.path("passphrase");
    std::fs::write(&passphrase, "another\n").unwrap();
    assert_eq!(person.run(&["status"]).0, 12, "wrong passphrase");
    std::fs::write(&passphrase, "five made up words here\n").unwrap();
    flip(&person.path("vault").join("head.age"));
    assert_eq!(person.run(&["vault", "verify"]).0, 13, "damaged");
    assert_eq!(
        person.run(&["vault", "erase"]).0,
        2,
        "erasing has to be confirmed"
    );
    person.ok(&["vault", "erase", "--yes-erase-everything"]);
    assert_eq!(person.run(&["status"]).0, 10, "no vault any more");
}

fn flip(file: &Path) {
    let mut bytes = std::fs::read(file).unwrap();
    let at = bytes.len() / 2;
    bytes[at] ^= 1;
    std::fs::write(file, bytes).unwrap();
}
