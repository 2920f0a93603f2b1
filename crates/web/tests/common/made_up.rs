//! A made-up desk: every view filled, nothing behind it. Its foreign texts can be anything, attacks too.

use ringoff_app::{Control, Progress};
use ringoff_view::PictureRow;
use ringoff_web::office::*;
use ringoff_words::Words;
use secrecy::{ExposeSecret as _, SecretString};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

pub const PASSPHRASE: &str = "seven green kettles sing";
const BANDS: [&str; 5] = ["before", "check", "should", "can", "notice"];

/// The desk.
pub struct MadeUp {
    state: Mutex<VaultState>,
    acts: Mutex<Vec<(String, bool)>>,
    /// One list a command.
    marks: Mutex<Vec<Vec<(String, AccountState)>>>,
    revision: AtomicU64,
    at: AtomicUsize,
    accounts: usize,
    /// Text used wherever untrusted text stands.
    foreign: Vec<String>,
    /// How long reading one file takes.
    pub slow: Duration,
}

impl MadeUp {
    pub fn new(state: VaultState, accounts: usize, foreign: &[&str]) -> Self {
        Self {
            state: Mutex::new(state),
            acts: Mutex::default(),
            marks: Mutex::default(),
            revision: AtomicU64::new(1),
            at: AtomicUsize::new(0),
            accounts,
            foreign: foreign.iter().map(|s| (*s).to_owned()).collect(),
            slow: Duration::ZERO,
        }
    }

    fn text(&self) -> String {
        if self.foreign.is_empty() {
            return "Aurora Bank".to_owned();
        }
        self.foreign[self.at.fetch_add(1, Ordering::Relaxed) % self.foreign.len()].clone()
    }

    fn open(&self) -> Answer<()> {
        if self.state().is_open() {
            Ok(())
        } else {
            Err(Trouble::of("vault-locked"))
        }
    }

    fn case(&self, case: &str) -> Answer<()> {
        self.open()?;
        if case == "1" {
            Ok(())
        } else {
            Err(Trouble::with("case-unknown", case))
        }
    }

    fn set(&self, state: VaultState) {
        *self.state.lock().unwrap() = state;
    }

    fn source(&self) -> Option<Source> {
        Some(Source {
            title: self.text(),
            url: "https://operator.example/closing".into(),
            host: "operator.example".into(),
            dates: "1 October 2026".into(),
        })
    }

    fn task(&self, id: &str, done: bool) -> Task {
        Task {
            id: id.into(),
            text: self.text(),
            by: "20 December 2026".into(),
            iso: "2026-12-20".into(),
            done,
            late: false,
            ticks: true,
        }
    }

    fn way(&self, id: &str, chosen: bool) -> Way {
        Way {
            id: id.into(),
            title: self.text(),
            sentences: vec![self.text(), self.text()],
            by: "31 December 2026".into(),
            confidence: "official",
            source: self.source(),
            chosen,
            fit: Fit::Open,
        }
    }

    fn fact(&self, id: &str, known: bool) -> FactRow {
        FactRow {
            id: id.into(),
            label: "Refund of the balance".into(),
            value: known.then(|| self.text()),
            confidence: if known { "official" } else { "unknown" },
            check_first: !known,
            applies: String::new(),
            source: if known { self.source() } else { None },
        }
    }

    fn script(&self) -> Vec<ScriptLine> {
        let said = |lang: &str, text: String| Said {
            lang: lang.into(),
            text,
        };
        vec![ScriptLine {
            theirs: said("ru", self.text()),
            mine: said("en", self.text()),
            asks: false,
        }]
    }

    fn log(&self) -> Vec<LogRow> {
        vec![LogRow {
            seq: 3,
            when: "20 November 2026, 14:05".into(),
            way: self.text(),
            outcome: "refused".into(),
            words: vec![self.text()],
        }]
    }

    fn choices(&self) -> Vec<Choice> {
        ["agreed", "refused", "unreachable"]
            .map(|c| Choice {
                value: c.into(),
                text: c.into(),
            })
            .into()
    }

    fn account(&self, n: usize) -> Account {
        let id = format!("a{n}");
        let marks = self.marks.lock().unwrap();
        let state = marks
            .iter()
            .flatten()
            .rev()
            .find(|(marked, _)| *marked == id)
            .map_or(AccountState::Open, |(_, s)| *s);
        drop(marks);
        Account {
            name: if self.foreign.is_empty() {
                format!("Service {n}")
            } else {
                self.text()
            },
            domain: Some(self.text()),
            known: !n.is_multiple_of(3),
            band: BANDS[n * BANDS.len() / self.accounts.max(1)],
            score: 100 - (n * 100 / self.accounts.max(1)) as u8,
            line: "Line: +7 ••• ••• •• 34".into(),
            state,
            why: vec!["codes".into(), "payments".into()],
            first: "change it while the old SIM works".into(),
            last: "3 months ago".into(),
            id,
        }
    }
}

impl Office for MadeUp {
    fn state(&self) -> VaultState {
        *self.state.lock().unwrap()
    }

    fn create(&self, _: &SecretString) -> Answer<RecoveryKey> {
        self.set(VaultState::Open);
        let words = [
            "oak", "pear", "lamp", "fox", "ink", "sun", "map", "key", "tea", "owl", "ash", "jar",
            "bee", "sky", "nut",
        ];
        Ok(RecoveryKey {
            words: words.map(str::to_owned).into(),
            qr_svg: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".into(),
        })
    }

    fn unlock(&self, passphrase: &SecretString) -> Answer<()> {
        if passphrase.expose_secret() != PASSPHRASE {
            return Err(Trouble::at("vault-passphrase", "passphrase", ""));
        }
        self.set(VaultState::Open);
        Ok(())
    }

    fn recover(&self, _: &SecretString, _: &SecretString) -> Answer<()> {
        self.set(VaultState::Open);
        Ok(())
    }

    fn restore(&self, backup: &Path) -> Answer<()> {
        if std::fs::read(backup).is_ok_and(|bytes| bytes.starts_with(b"backup")) {
            self.set(VaultState::Locked);
            Ok(())
        } else {
            Err(Trouble::of("vault-not-a-backup"))
        }
    }

    fn lock(&self) {
        self.set(VaultState::Locked);
    }

    fn begin_sample(&self, _: &Words) -> Answer<String> {
        self.set(VaultState::Sample);
        Ok("1".into())
    }

    fn sample_archives(&self) -> Answer<Upload> {
        Ok(Upload {
            root: "/".into(),
            paths: Vec::new(),
        })
    }

    fn cases(&self, _: &Words) -> Answer<Vec<CaseRow>> {
        self.open()?;
        Ok(vec![CaseRow {
            id: "1".into(),
            number: "+7 ••• ••• •• 34".into(),
            operator: Some(self.text()),
            state: "open".into(),
        }])
    }

    fn begin_case(&self, number: &str, _: Option<&str>, _: Option<&str>) -> Answer<String> {
        self.open()?;
        if number.starts_with('+') {
            Ok("1".into())
        } else {
            Err(Trouble::at("number-no-country", "number", number))
        }
    }

    fn head(&self, case: &str, _: &Words) -> Answer<CaseHead> {
        self.case(case)?;
        Ok(CaseHead {
            id: case.into(),
            number: "+7 ••• ••• •• 34".into(),
            operator: Some(self.text()),
            state: "open".into(),
            next: Some(Next {
                depends: "14 accounts".into(),
                what: self.text(),
                why: self.text(),
                danger: "20 December 2026".into(),
                by: None,
                by_said: "in 12 days".into(),
                page: "accounts".into(),
                task: None,
            }),
            done_pages: vec!["line".into()],
            revision: self.revision.load(Ordering::SeqCst),
        })
    }

    fn revision(&self, case: &str) -> Answer<u64> {
        self.case(case)?;
        Ok(self.revision.load(Ordering::SeqCst))
    }

    fn act(&self, case: &str, command: Command) -> Answer<Receipt> {
        self.case(case)?;
        match &command {
            Command::MarkAccounts {
                accounts, state, ..
            } => {
                let marked = accounts.iter().filter_map(|account| match account {
                    AccountRef::Address(id) => Some((id.clone(), *state)),
                    AccountRef::Named(_) => None,
                });
                self.marks.lock().unwrap().push(marked.collect());
            }
            Command::Undo { .. } => {
                self.marks.lock().unwrap().pop();
            }
            Command::Attach { file, proof } => {
                assert!(file.exists() && !proof.name.is_empty());
            }
            _ => {}
        }
        self.acts
            .lock()
            .unwrap()
            .push((format!("{command:?}"), true));
        Ok(Receipt {
            seq: Some(self.revision.fetch_add(1, Ordering::SeqCst)),
        })
    }

    fn import(
        &self,
        case: &str,
        upload: &Upload,
        control: &Control,
        tell: &(dyn Fn(Progress) + Sync),
    ) -> Answer<Imported> {
        self.case(case)?;
        let mut files = Vec::new();
        for n in 0..5 {
            if control.is_stopped() {
                break;
            }
            std::thread::sleep(self.slow);
            tell(Progress {
                bytes: n * 1000,
                total_bytes: 5000,
                items: n * 10,
                done: n,
                finished: None,
            });
            files.push(FileRead {
                name: self.text(),
                format: Some("sms_backup_restore".into()),
                items: 10,
                bytes: 1000,
                ..FileRead::default()
            });
        }
        assert!(upload.root.exists());
        Ok(Imported {
            files,
            ..self.imported(case, &Words::new("en"))?
        })
    }

    fn imported(&self, case: &str, _: &Words) -> Answer<Imported> {
        self.case(case)?;
        let file = |format: Option<&str>| FileRead {
            name: self.text(),
            format: format.map(str::to_owned),
            items: 100,
            bytes: 5000,
            skipped: vec![("malformed".into(), 2)],
            kind: format.is_none().then(|| "pdf".to_owned()),
            unread: Vec::new(),
            error: format
                .is_none()
                .then(|| ("limit-bytes".to_owned(), self.text())),
            known: false,
        };
        Ok(Imported {
            files: vec![file(Some("mbox")), file(None)],
            coverage: Coverage {
                months: vec![(24_300, 4), (24_301, 9), (24_312, 2)],
            },
            accounts: self.accounts,
            before: 3,
            statements: Some(ringoff_web::office::Statements::None),
            nothing_new: false,
        })
    }

    fn accounts(&self, case: &str, _: &Words) -> Answer<Accounts> {
        self.case(case)?;
        Ok(Accounts {
            items: (0..self.accounts).map(|n| self.account(n)).collect(),
            remarks: vec![("Closing day".into(), vec![self.text()])],
            summary: "100 messages".into(),
            grounds: ringoff_model::Grounds::Archives,
        })
    }

    fn account(&self, case: &str, account: &str, _: &Words) -> Answer<AccountView> {
        self.case(case)?;
        let n = account.strip_prefix('a').and_then(|n| n.parse().ok());
        let n = n.filter(|n| *n < self.accounts);
        let n = n.ok_or_else(|| Trouble::with("no-such-service", account))?;
        Ok(AccountView {
            row: self.account(n),
            rehearsed: Some(n == 0),
            record: vec!["recovery by SMS".into()],
            steps: vec![Step {
                text: "change it while the old SIM works".into(),
                link: Some(("help.example".into(), "https://help.example/a".into())),
            }],
            lost: vec!["whoever holds the number can reset the password".into()],
            note: Some(self.text()),
            along: self.text(),
            facts: vec![QuestionAnswer {
                question: "Waiting time?".into(),
                answer: self.text(),
                unknown: false,
            }],
            clues: vec!["3 × a code".into()],
            parts: vec![Part {
                name: "severity".into(),
                value: "1.00".into(),
                meaning: "how bad".into(),
            }],
            evidence: vec![Evidence {
                day: "1 June 2026".into(),
                iso: "2026-06-01".into(),
                sender: self.text(),
                excerpt: self.text(),
                naming: "recognized by its sender id".into(),
                place: self.text(),
            }],
        })
    }

    fn pictures(&self, case: &str) -> Answer<Vec<PictureRow>> {
        self.case(case)?;
        let picture = |_| PictureRow {
            name: self.text(),
            uses: vec![("login", "seen"), ("recovery", "check")],
            months: [(24_300, 3), (24_310, 1)].into_iter().collect(),
            last: Vec::new(),
        };
        Ok((0..self.accounts).map(picture).collect())
    }

    fn line(&self, case: &str, _: &Words) -> Answer<LineView> {
        self.case(case)?;
        Ok(LineView {
            number: "+7 700 000 12 34".into(),
            fields: vec![
                Field {
                    name: "holder".into(),
                    label: "Holder".into(),
                    hint: "As in the papers".into(),
                    value: self.text(),
                    kind: "text",
                    choices: Vec::new(),
                },
                Field {
                    name: "sim".into(),
                    label: "SIM".into(),
                    hint: String::new(),
                    value: "sim".into(),
                    kind: "select",
                    choices: self.choices(),
                },
            ],
            ways: vec![self.way("keep", false), self.way("close", true)],
            burn: vec![
                BurnPoint {
                    day: "1 December 2026".into(),
                    left: "1,000 ₸".into(),
                    part: 1000,
                },
                BurnPoint {
                    day: "1 March 2027".into(),
                    left: "−500 ₸".into(),
                    part: -500,
                },
            ],
            assumptions: vec![self.text()],
            prepare: vec![self.task("t1", false), self.task("t2", true)],
        })
    }

    fn operator(&self, case: &str, _: &Words) -> Answer<OperatorView> {
        self.case(case)?;
        Ok(OperatorView {
            name: Some(self.text()),
            country: "Kazakhstan".into(),
            sections: vec![FactSection {
                heading: "Closing".into(),
                facts: vec![self.fact("refund", true), self.fact("proxy", false)],
            }],
            questions: vec![Question {
                fact: "proxy".into(),
                mine: self.text(),
                theirs: Said {
                    lang: "ru".into(),
                    text: self.text(),
                },
            }],
        })
    }

    fn call(&self, case: &str, _: &Words) -> Answer<CallView> {
        self.case(case)?;
        Ok(CallView {
            channels: vec![Channel {
                id: "hotline".into(),
                name: self.text(),
                value: Some(self.text()),
                hours: "9:00 to 18:00".into(),
                note: self.text(),
                confidence: "official",
                source: self.source(),
                tried: 2,
                now: true,
            }],
            script: self.script(),
            outcomes: self.choices(),
            log: self.log(),
            then: vec![self.text()],
        })
    }

    fn branch(&self, case: &str, _: &Words) -> Answer<BranchView> {
        self.case(case)?;
        Ok(BranchView {
            bring: vec![self.task("b1", false)],
            card: self.script(),
            appointment: Some(self.text()),
            facts: vec![self.fact("address", true)],
            outcomes: self.choices(),
            log: self.log(),
        })
    }

    fn balance(&self, case: &str, _: &Words) -> Answer<BalanceView> {
        self.case(case)?;
        Ok(BalanceView {
            ways: vec![self.way("refund", true), self.way("spend", false)],
            awaited: Some(self.text()),
            arrived: vec![self.text()],
            amount_label: "Amount (KZT)".into(),
            stop: vec![self.task("s1", false)],
            extra_kinds: self.choices(),
        })
    }

    fn password(&self, case: &str, _: &Words) -> Answer<PasswordView> {
        self.case(case)?;
        Ok(PasswordView {
            ways: vec![self.way("ussd", false)],
            outcomes: self.choices(),
            log: self.log(),
        })
    }

    fn papers(&self, case: &str, _: &Words) -> Answer<PapersView> {
        self.case(case)?;
        Ok(PapersView {
            letters: vec![LetterRow {
                kind: "terminate".into(),
                title: self.text(),
                about: self.text(),
                now: true,
            }],
            sheets: vec![Choice {
                value: "call-script".into(),
                text: "Call script".into(),
            }],
            langs: self.choices(),
            lang: "ru".into(),
        })
    }

    fn letter(
        &self,
        case: &str,
        kind: &str,
        lang: &str,
        filled: &[(String, String)],
        words: &Words,
    ) -> Answer<LetterView> {
        self.case(case)?;
        let own = filled
            .first()
            .map_or_else(|| self.text(), |(_, v)| v.clone());
        Ok(LetterView {
            kind: kind.into(),
            title: self.text(),
            text: Said {
                lang: if lang.is_empty() {
                    "ru".into()
                } else {
                    lang.into()
                },
                text: format!("{own}\n{}", self.text()),
            },
            mine: Some(Said {
                lang: words.tag().into(),
                text: self.text(),
            }),
            fields: vec![Field {
                name: "address".into(),
                label: "Address".into(),
                hint: String::new(),
                value: own,
                kind: "area",
                choices: Vec::new(),
            }],
            langs: ["ru", "kk"]
                .map(|l| Choice {
                    value: l.into(),
                    text: l.into(),
                })
                .into(),
            channels: self.choices(),
            sent: String::new(),
        })
    }

    fn paper(&self, case: &str, paper: &Paper, _: &Words) -> Answer<File> {
        self.case(case)?;
        Ok(File {
            name: self.text(),
            mime: "application/pdf",
            bytes: format!("{paper:?}").into_bytes(),
        })
    }

    fn exhibits(&self, case: &str, _: &Words) -> Answer<ExhibitsView> {
        self.case(case)?;
        let item = |picture| Exhibit {
            id: "ab".repeat(32),
            name: self.text(),
            kind: "slip".into(),
            size: "12 kB".into(),
            when: "20 November 2026".into(),
            picture,
        };
        Ok(ExhibitsView {
            items: vec![item(true), item(false)],
            kinds: self.choices(),
            slip: false,
        })
    }

    fn exhibit(&self, case: &str, _: &str) -> Answer<File> {
        self.case(case)?;
        Ok(File {
            name: self.text(),
            mime: "text/html",
            bytes: self.text().into_bytes(),
        })
    }

    fn after(&self, case: &str, _: &Words) -> Answer<AfterView> {
        self.case(case)?;
        let stage = |at: &'static str| Stage {
            id: at.into(),
            name: self.text(),
            when: "from 1 to 6 months".into(),
            means: self.text(),
            at,
            source: self.source(),
        };
        Ok(AfterView {
            unread: self.text(),
            needs_reason: true,
            open_before: vec![self.text()],
            closing: "open",
            channels: self.choices(),
            stages: vec![stage("past"), stage("now"), stage("ahead")],
            bills: vec![Bill {
                id: "1".into(),
                name: self.text(),
                when: "January 2027".into(),
                done: false,
                result: String::new(),
            }],
            charges: vec![Charge {
                id: "w1".into(),
                when: "2 January 2027".into(),
                payee: self.text(),
                amount: "500 ₸".into(),
                judged: self.text(),
                open: true,
                alarm: true,
                letter: Some("dispute".into()),
            }],
            checks: vec![self.task("c1", false)],
            grounds: vec![self.text()],
            ladder: [true, false]
                .map(|awaited| LadderStep {
                    id: "operator".into(),
                    name: self.text(),
                    about: vec![self.text()],
                    letter: "complaint-operator".into(),
                    taken: if awaited { self.text() } else { String::new() },
                    awaited,
                })
                .into(),
            resolutions: self.choices(),
        })
    }

    fn plan(&self, case: &str, _: &Words) -> Answer<PlanView> {
        self.case(case)?;
        let row = |id: &str, done: bool, left_out: bool| PlanRow {
            task: self.task(id, done),
            why: self.text(),
            page: "line".into(),
            waits: id == "p3",
            left_out,
            may_skip: !done && !left_out,
        };
        Ok(PlanView {
            accounts: self.text(),
            closing: vec![self.text()],
            ended: false,
            parts: vec![PlanPart {
                heading: "Before closing".into(),
                rows: vec![
                    row("p1", false, false),
                    row("p2", true, false),
                    row("p3", false, false),
                    row("p4", false, true),
                ],
            }],
        })
    }

    fn journal(&self, case: &str, _: &Words) -> Answer<JournalView> {
        self.case(case)?;
        Ok(JournalView {
            rows: vec![JournalRow {
                seq: 2,
                when: "20 November 2026".into(),
                iso: "2026-11-20".into(),
                what: self.text(),
                undoable: true,
                undone: false,
            }],
            head: "cd".repeat(32),
        })
    }

    fn verify(&self, case: &str) -> Answer<u64> {
        self.case(case)?;
        Ok(2)
    }

    fn settings(&self, _: &Words) -> Answer<SettingsView> {
        self.open()?;
        Ok(SettingsView {
            vault: "vault".into(),
            kept: vec![Kept {
                what: "Cases".into(),
                place: self.text(),
                size: "12 kB".into(),
            }],
            version: "0.1.0".into(),
        })
    }

    fn change_passphrase(&self, old: &SecretString, _: &SecretString) -> Answer<()> {
        self.unlock(old)
    }

    fn new_recovery_key(&self, passphrase: &SecretString) -> Answer<RecoveryKey> {
        self.unlock(passphrase)?;
        self.create(passphrase)
    }

    fn backup(&self) -> Answer<File> {
        self.open()?;
        Ok(File {
            name: "ringoff.zip".into(),
            mime: "application/zip",
            bytes: vec![1],
        })
    }

    fn export(&self, passphrase: &SecretString) -> Answer<File> {
        self.unlock(passphrase)?;
        self.backup()
    }

    fn erase(&self, name: &str, passphrase: &SecretString) -> Answer<()> {
        self.unlock(passphrase)?;
        if name == "vault" {
            self.set(VaultState::None);
            Ok(())
        } else {
            Err(Trouble::of("erase-unconfirmed"))
        }
    }
}
