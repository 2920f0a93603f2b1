//! The instance of a page with a page of the tests around it: what it asks for is noted, and done when a test says so.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use ringoff_browser::{App, Asked, Bytes, Given, Host, Start, Work, read_job};
use ringoff_scan::Answer;
use ringoff_workspace::Locked;
use ringoff_workspace::vault::LogDisk;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

#[derive(Default)]
struct Page {
    files: Mutex<BTreeMap<u32, Vec<u8>>>,
    works: Mutex<Vec<Work>>,
    stopped: Mutex<Vec<u32>>,
}

impl Host for Page {
    fn now(&self) -> i64 {
        1_795_600_800_000
    }

    fn elapsed(&self) -> Duration {
        Duration::from_secs(1)
    }

    fn random(&self, bytes: &mut [u8]) {
        bytes.iter_mut().zip(1..).for_each(|(byte, n)| *byte = n);
    }

    fn give(&self, bytes: &[u8]) -> u32 {
        let mut files = self.files.lock().unwrap();
        let number = 1000 + files.len() as u32;
        files.insert(number, bytes.to_vec());
        number
    }

    fn forget(&self, file: u32) {
        self.files.lock().unwrap().remove(&file);
    }

    fn start(&self, work: &Work) {
        let text = serde_json::to_string(work).unwrap();
        let work = serde_json::from_str(&text).unwrap();
        self.works.lock().unwrap().push(work);
    }

    fn stop(&self, worker: u32) {
        self.stopped.lock().unwrap().push(worker);
    }
}

impl Bytes for Page {
    fn read_at(&self, file: u32, at: u64, into: &mut [u8]) -> io::Result<usize> {
        let files = self.files.lock().unwrap();
        (&files[&file][at as usize..]).read(into)
    }
}

struct Tab {
    page: Arc<Page>,
    app: App,
    form: String,
}

impl Tab {
    fn open() -> Self {
        let page = Arc::new(Page::default());
        let start = Start {
            languages: "en".to_owned(),
            zone: "Asia/Almaty".to_owned(),
            workers: 2,
            in_memory: true,
        };
        let disk = LogDisk::in_memory().unwrap();
        let app = App::begin(Arc::<Page>::clone(&page), disk, &start).unwrap();
        let mut tab = Self {
            page,
            app,
            form: String::new(),
        };
        let (_, start) = tab.ask("GET", "/", None, "");
        let form = start.split("data-form=\"").nth(1).unwrap();
        tab.form = form.split('"').next().unwrap().to_owned();
        tab
    }

    fn ask(&self, method: &str, url: &str, kind: Option<&str>, body: &str) -> (String, String) {
        let asked = Asked {
            method: method.to_owned(),
            url: url.to_owned(),
            kind: kind.map(str::to_owned),
            form: Some(self.form.clone()),
        };
        let (told, body) = self.app.handle(&asked, body.into()).unwrap();
        (told.url, String::from_utf8_lossy(&body).into_owned())
    }

    fn get(&self, url: &str) -> String {
        self.ask("GET", url, None, "").1
    }

    fn post(&self, url: &str, body: &str) -> (String, String) {
        let body = format!("form={}&{body}", self.form);
        self.ask(
            "POST",
            url,
            Some("application/x-www-form-urlencoded"),
            &body,
        )
    }

    /// With a vault and a case; gives the case's address.
    fn with_case() -> (Self, String) {
        let tab = Self::open();
        let (at, _) = tab.post("/start/vault", "passphrase=seven+green+kettles+sing");
        assert_eq!(at, "/start/key");
        let (at, _) = tab.post("/start/case", "number=%2B77000001234");
        let case = at.strip_suffix("/archives").unwrap().to_owned();
        (tab, case)
    }

    /// Gives a file to be read, as the shell does: by its number.
    fn give(&self, case: &str, name: &str, bytes: impl AsRef<[u8]>) {
        let bytes = bytes.as_ref();
        let given = Given {
            file: self.page.give(bytes),
            bytes: bytes.len() as u64,
        };
        let given = serde_json::to_string(&given).unwrap();
        self.ask(
            "POST",
            &format!("{case}/archives/file?name={name}"),
            None,
            &given,
        );
    }

    fn works(&self) -> Vec<Work> {
        std::mem::take(&mut self.page.works.lock().unwrap())
    }

    fn say(&self, worker: u32, answer: &Answer) {
        self.app.said(worker, &serde_json::to_vec(answer).unwrap());
    }

    /// Does what a worker was put to.
    fn work(&self, work: &Work) {
        read_job(&work.job, &*self.page, &mut |answer| {
            self.say(work.worker, answer)
        });
    }
}

fn sms(sender: &str) -> String {
    format!(
        "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"1\">\n<sms protocol=\"0\" \
         address=\"{sender}\" date=\"1790000000000\" type=\"1\" body=\"{sender}: your code is 481516\" read=\"1\" \
         status=\"-1\" sub_id=\"1\" />\n</smses>\n"
    )
}

#[test]
fn what_is_given_is_read_by_workers_and_stands_in_the_list() {
    let (tab, case) = Tab::with_case();
    tab.give(&case, "one.xml", sms("Zorvex"));
    tab.give(&case, "two/two.xml", sms("Quilnar"));
    assert!(tab.works().is_empty(), "nothing begins before all is given");
    tab.post(&format!("{case}/archives/read"), "");
    let works = tab.works();
    assert_eq!(works.len(), 1, "small files are one job");
    works.iter().for_each(|work| tab.work(work));
    let list = tab.get(&format!("{case}/accounts"));
    assert!(
        list.contains("Zorvex") && list.contains("Quilnar"),
        "{list}"
    );
    let archives = tab.get(&format!("{case}/archives"));
    assert!(archives.contains("two/two.xml"), "{archives}");
    assert_eq!(*tab.page.stopped.lock().unwrap(), [works[0].worker]);
    assert!(
        tab.page.files.lock().unwrap().is_empty(),
        "a file stays with the page"
    );
}

/// The files of a folder of the readers' fixtures, by their paths in it.
fn fixture(folder: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../readers/fixtures")
        .join(folder);
    let (mut files, mut folders) = (Vec::new(), vec![folder.clone()]);
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(inner).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(&folder).unwrap().to_str().unwrap();
            files.push((name.to_owned(), fs::read(&path).unwrap()));
        }
    }
    files
}

#[test]
fn a_backups_folder_is_one_archive_and_a_database_is_read_with_its_log() {
    let (tab, case) = Tab::with_case();
    for (name, bytes) in fixture("iphone-backup/plain") {
        tab.give(&case, &format!("phone/{name}"), bytes);
    }
    for (name, bytes) in fixture("iphone-messages") {
        if name.starts_with("live.db") {
            tab.give(&case, &format!("mac/{name}"), bytes);
        }
    }
    tab.post(&format!("{case}/archives/read"), "");
    let works = tab.works();
    let read: usize = works.iter().map(|work| work.job.files.len()).sum();
    assert_eq!(read, 2, "{works:#?}");
    works.iter().for_each(|work| tab.work(work));
    let archives = tab.get(&format!("{case}/archives"));
    for shown in ["phone", "iPhone backup", "mac/live.db", "text messages"] {
        assert!(archives.contains(shown), "{shown}: {archives}");
    }
    assert!(!archives.contains("live.db-wal"), "{archives}");
}

#[test]
fn a_database_of_keepass_is_opened_with_the_key_file_that_was_given_with_it() {
    let (tab, case) = Tab::with_case();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../readers/tests/key_files");
    let file = |name: &str| fs::read(folder.join(name)).unwrap();
    tab.give(&case, "safe/any.kdbx", file("any.kdbx"));
    tab.give(&case, "safe/any.jpg", file("any.jpg"));
    tab.give(&case, "alone.kdbx", file("alone.kdbx"));
    tab.give(&case, "stick/xml-2.keyx", file("xml-2.keyx"));
    tab.post(&format!("{case}/archives/read"), "");
    tab.works().iter().for_each(|work| tab.work(work));
    let page = tab.get(&format!("{case}/archives"));
    assert!(page.contains("A key file is looked for"), "{page}");
    tab.post(
        &format!("{case}/archives/unlock"),
        "passphrase=four+brass+lamps",
    );
    tab.works().iter().for_each(|work| tab.work(work));
    let archives = tab.get(&format!("{case}/archives"));
    assert!(!archives.contains("class=\"unlock\""), "{archives}");
    assert!(!archives.contains("class=\"file bad\""), "{archives}");
    assert!(
        tab.get(&format!("{case}/accounts"))
            .contains("zorvex.example")
    );
}

#[test]
fn what_could_not_be_read_is_named_with_its_reason_also_where_it_is_all_there_was() {
    let (tab, case) = Tab::with_case();
    let (_, database) = fixture("kdbx")
        .into_iter()
        .find(|(name, _)| name == "version-3.kdbx")
        .unwrap();
    let aes = b"\x31\xc1\xf2\xe6\xbf\x71\x43\x50";
    let at = database.windows(8).position(|bytes| bytes == aes).unwrap();
    let mut twofish = database;
    twofish[at..at + 8].copy_from_slice(b"\xad\x68\xf2\x9f\x57\x6f\x4b\xb9");
    tab.give(&case, "safe.kdbx", twofish);
    tab.post(&format!("{case}/archives/read"), "");
    tab.works().iter().for_each(|work| tab.work(work));
    let page = tab.get(&format!("{case}/archives"));
    assert!(
        page.contains("safe.kdbx") && page.contains("Twofish"),
        "{page}"
    );
}

#[test]
fn a_worker_that_ends_costs_its_archive_and_another_takes_the_rest() {
    let (tab, case) = Tab::with_case();
    for name in ["a.xml", "b.xml", "c.xml"] {
        tab.give(&case, name, sms("Zorvex"));
    }
    tab.post(&format!("{case}/archives/read"), "");
    let [first] = &tab.works()[..] else {
        panic!("one job");
    };
    tab.say(first.worker, &Answer::Begin(0));
    tab.app.ended(first.worker, "limit-memory");
    let [second] = &tab.works()[..] else {
        panic!("nobody takes the rest");
    };
    assert_eq!(second.job.files.len(), 2);
    // Who was ended is not heard any more; who talks nonsense is ended.
    tab.say(first.worker, &Answer::Refused("late".to_owned()));
    tab.app.said(second.worker, b"{nonsense");
    let [third] = &tab.works()[..] else {
        panic!("nobody takes the last");
    };
    tab.work(third);
    let archives = tab.get(&format!("{case}/archives"));
    assert_eq!(
        archives.matches("<li class=\"file bad\">").count(),
        2,
        "{archives}"
    );
    assert!(tab.get(&format!("{case}/accounts")).contains("Zorvex"));
}

#[test]
fn archives_that_a_worker_passes_over_are_named_as_not_read() {
    let (tab, case) = Tab::with_case();
    for name in ["a.xml", "b.xml", "c.xml"] {
        tab.give(&case, name, sms("Zorvex"));
    }
    tab.post(&format!("{case}/archives/read"), "");
    // The second worker is put to what the first left.
    for begun in [99, 1] {
        let [work] = &tab.works()[..] else {
            panic!("nobody reads");
        };
        tab.say(work.worker, &Answer::Begin(begun));
        tab.say(work.worker, &Answer::Done(ringoff_scan::Done::default()));
    }
    let [last] = &tab.works()[..] else {
        panic!("nobody takes the last");
    };
    tab.work(last);
    let archives = tab.get(&format!("{case}/archives"));
    assert_eq!(
        archives.matches("<li class=\"file bad\">").count(),
        2,
        "{archives}"
    );
}

#[test]
fn what_is_locked_is_asked_for_last_and_read_again_with_what_the_person_says() {
    let (tab, case) = Tab::with_case();
    for name in ["a.xml", "b.xml", "c.xml"] {
        tab.give(&case, name, sms("Zorvex"));
    }
    let locked = |name: &str, wrong| {
        Answer::Locked(Locked {
            file: name.to_owned(),
            format: "bitwarden-json".to_owned(),
            wrong,
        })
    };
    let page = || tab.get(&format!("{case}/archives"));
    let wrong = "This passphrase does not open it.";
    tab.post(&format!("{case}/archives/read"), "");
    let works = tab.works();
    let [first] = &works[..] else {
        panic!("one job");
    };
    let said_by_worker = |work: &Work, answers: &[Answer]| {
        answers.iter().for_each(|said| tab.say(work.worker, said));
    };
    let two = [Answer::Begin(0), locked("a.xml", false), Answer::Begin(1)];
    said_by_worker(first, &two);
    assert!(!page().contains("class=\"unlock\""), "asked too early");
    let rest = [
        locked("b.xml", false),
        Answer::Begin(2),
        Answer::Done(Default::default()),
    ];
    said_by_worker(first, &rest);
    assert!(page().contains("class=\"unlock\"") && !page().contains(wrong));
    assert!(tab.works().is_empty(), "read before anybody answered");

    // Three tries of the first, then it is read without; the second is passed over.
    for again in [true, true, false] {
        tab.post(
            &format!("{case}/archives/unlock"),
            "passphrase=four+brass+lamps",
        );
        let works = tab.works();
        let [work] = &works[..] else {
            panic!("not read again: {works:?}");
        };
        assert_eq!(work.job.files.len(), 1);
        let sent = serde_json::to_string(&work.job.passphrases).unwrap();
        assert!(sent.contains("four brass lamps"), "{sent}");
        assert!(!format!("{work:?}").contains("brass"));
        said_by_worker(work, &[Answer::Begin(0), locked("a.xml", true)]);
        assert_eq!(page().contains(wrong), again);
    }
    let works = tab.works();
    assert_eq!(works.len(), 1);
    works.iter().for_each(|work| tab.work(work));
    assert!(page().contains("class=\"unlock\"") && !page().contains(wrong));
    tab.post(&format!("{case}/archives/unlock"), "pass-over=yes");
    tab.works().iter().for_each(|work| tab.work(work));
    assert!(tab.get(&format!("{case}/accounts")).contains("Zorvex"));
    assert!(!page().contains("class=\"unlock\""));
}

#[test]
fn a_worker_that_asks_for_ever_ends_as_an_error_of_its_archive() {
    let (tab, case) = Tab::with_case();
    tab.give(&case, "a.xml", sms("Zorvex"));
    tab.post(&format!("{case}/archives/read"), "");
    let asks = |work: &Work| {
        let locked = Answer::Locked(Locked {
            file: "a.xml".to_owned(),
            format: "bitwarden-json".to_owned(),
            wrong: false,
        });
        tab.say(work.worker, &Answer::Begin(0));
        tab.say(work.worker, &locked);
    };
    tab.works().iter().for_each(asks);
    tab.post(&format!("{case}/archives/unlock"), "pass-over=yes");
    tab.works().iter().for_each(asks);
    assert!(tab.works().is_empty());
    let page = tab.get(&format!("{case}/archives"));
    assert!(page.contains("<li class=\"file bad\">"), "{page}");
    assert!(!page.contains("class=\"unlock\""), "{page}");
}

#[test]
fn a_reading_that_is_stopped_or_locked_away_ends_its_workers() {
    let (tab, case) = Tab::with_case();
    for way in [format!("{case}/archives/stop"), "/lock".to_owned()] {
        tab.give(&case, "a.xml", sms("Zorvex"));
        tab.post(&format!("{case}/archives/read"), "");
        let works = tab.works();
        tab.post(&way, "");
        assert!(
            tab.page.stopped.lock().unwrap().contains(&works[0].worker),
            "{way}"
        );
    }
    assert!(
        tab.page.files.lock().unwrap().is_empty(),
        "a locked vault keeps files"
    );
}

#[test]
fn the_made_up_travellers_archives_are_read_like_ones_own() {
    let tab = Tab::open();
    let (at, _) = tab.post("/start/sample", "");
    let case = at.strip_suffix("/archives").unwrap().to_owned();
    tab.post(&format!("{case}/archives/sample"), "");
    for work in tab.works() {
        tab.work(&work);
    }
    let list = tab.get(&format!("{case}/accounts"));
    assert!(list.matches("<li class=\"row ").count() > 20, "{list}");
}

#[test]
fn the_guide_leads_to_the_place_on_the_start_page_where_a_case_begins() {
    let tab = Tab::open();
    let answers =
        "operator=kz/activ&sim=esim&where=leaving&leaving=2026-12-20&bought=agent&balance=no";
    let (at, start) = tab.post("/guide/case", answers);
    assert_eq!(at, "/start#begin");
    assert!(start.contains("class=\"along\""), "{start}");
}

#[test]
fn a_vault_says_that_its_saved_file_is_older_until_it_is_saved_again() {
    let (tab, case) = Tab::with_case();
    let due = |page: &str| page.contains("class=\"copy-due\"");
    assert!(due(&tab.get(&format!("{case}/line"))));
    let asked = Asked {
        method: "GET".to_owned(),
        url: "/settings/backup".to_owned(),
        kind: None,
        form: None,
    };
    let (told, _) = tab.app.handle(&asked, Vec::new()).unwrap();
    assert_eq!(told.file.unwrap(), "ringoff-2026-11-25.backup");
    for page in ["line", "accounts"] {
        assert!(!due(&tab.get(&format!("{case}/{page}"))), "{page}");
    }
    tab.post(&format!("{case}/journal/note"), "note=asked");
    for page in ["line", "accounts"] {
        assert!(due(&tab.get(&format!("{case}/{page}"))), "{page}");
    }
}
