//! Archives: real ones, sent as a browser sends them, and read into a real case.

use crate::common::home::home;
use crate::common::machine::{Machine, PASSPHRASE};
use crate::common::{Browser, LANGS, between};
use axum::http::StatusCode;
use ringoff_view::format_name;
use ringoff_web::Said;
use ringoff_words::Words;
use ringoff_workspace::ExposeSecret as _;

fn sms(sender: &str, body: &str) -> String {
    let escaped = |text: &str| {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('"', "&quot;")
    };
    format!(
        "<?xml version='1.0' encoding='UTF-8'?>\n<smses count=\"1\">\n<sms protocol=\"0\" address=\"{}\" \
         date=\"1761700000000\" type=\"1\" body=\"{}\" read=\"1\" status=\"-1\" />\n</smses>\n",
        escaped(sender),
        escaped(body)
    )
}

fn code() -> String {
    sms("Aurora", "Aurora: your login code is 123456")
}

fn progress(browser: &Browser) -> String {
    browser.get("/c/kz-34/archives/progress").text
}

#[test]
fn archives_are_taken_in_read_told_of_and_deleted() {
    let browser = Browser::open(home(0, &[]));
    let nothing = browser.form("/c/kz-34/archives/read", "");
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    let none = browser.get("/c/kz-34/archives/progress");
    assert_eq!(none.status, StatusCode::NO_CONTENT);
    for name in ["sms.xml", "..%2F..%2Fetc%2Fpasswd"] {
        assert_eq!(browser.file(name, code()).status, StatusCode::NO_CONTENT);
    }
    let without = browser
        .request("POST", "/c/kz-34/archives/file?name=a")
        .body(axum::body::Body::from("x"))
        .unwrap();
    assert_eq!(browser.send(without).status, StatusCode::FORBIDDEN);
    assert_eq!(browser.machine.uploads(), 1);
    let begun = browser.form("/c/kz-34/archives/read", "");
    assert_eq!(begun.to(), "/c/kz-34/archives");
    browser.machine.begin_reading();
    assert!(browser.get("/c/kz-34/archives").text.contains("job live"));
    let again = browser.form("/c/kz-34/archives/read", "");
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(progress(&browser).contains("\"phase\":\"reading\",\"bytes\":1,\"total\":2"));
    browser.machine.finish_reading();
    let told = progress(&browser);
    assert!(told.contains("\"phase\":\"done\""), "{told}");
    assert!(told.contains("\"name\":\"etc/passwd\"") && told.contains("\"name\":\"sms.xml\""));
    assert_eq!(
        browser.machine.uploads(),
        0,
        "no upload outlives its reading"
    );
    let page = browser.get("/c/kz-34/archives").text;
    assert!(
        page.contains("text messages (SMS Backup") && page.contains("sms.xml"),
        "{page}"
    );
    let list = browser.get("/c/kz-34/accounts").text;
    assert!(list.contains("<bdi>Aurora</bdi>"), "{list}");

    // The same again is nothing new.
    browser.file("sms.xml", code());
    browser.form("/c/kz-34/archives/read", "");
    browser.machine.finish_reading();
    assert!(progress(&browser).contains("\"nothing_new\":true"));
}

#[test]
fn an_idle_vault_stays_open_while_archives_are_read() {
    let browser = Browser::open(home(0, &[]));
    browser.file("sms.xml", code());
    browser.form("/c/kz-34/archives/read", "");
    browser.machine.pass(std::time::Duration::from_secs(3600));
    browser.pages.lock_if_idle();
    assert!(progress(&browser).contains("\"phase\":\"reading\""));
    browser.machine.finish_reading();
    browser.pages.lock_if_idle();
    assert_eq!(browser.get("/c/kz-34/archives").to(), "/unlock");
    browser.unlock(PASSPHRASE);
    let list = browser.get("/c/kz-34/accounts").text;
    assert!(list.contains("<bdi>Aurora</bdi>"), "{list}");
}

#[test]
fn a_passphrase_is_asked_for_on_the_page_and_shown_nowhere() {
    let browser = Browser::open(home(0, &[]));
    browser.file("keys.json", code());
    browser.form("/c/kz-34/archives/read", "");
    let page = || browser.get("/c/kz-34/archives").text;
    let say = |said: &str| browser.form("/c/kz-34/archives/unlock", said);
    let wrong = "This passphrase does not open it.";
    // Nobody is asked yet.
    say("passphrase=early");
    assert!(browser.machine.said().is_none() && !page().contains("class=\"unlock\""));

    browser.machine.ask_about("keys.json", false);
    assert!(progress(&browser).contains("\"locked\":{\"file\":\"keys.json\""));
    let asked = page();
    assert!(
        asked.contains("class=\"unlock\"") && asked.contains("<bdi class=\"path\">keys.json<"),
        "{asked}"
    );
    assert!(!asked.contains(wrong) && !asked.contains("http-equiv=\"refresh\""));
    assert_eq!(
        say("passphrase=+four+brass+lamps").to(),
        "/c/kz-34/archives"
    );
    let said = browser.machine.said().and_then(Said::passphrase).unwrap();
    assert_eq!(said.expose_secret(), " four brass lamps");
    assert!(browser.machine.said().is_none(), "kept");
    assert!(!page().contains("class=\"unlock\""), "asked twice");

    browser.machine.ask_about("keys.json", true);
    assert!(page().contains(wrong));
    say("passphrase=four+brass+lamps&pass-over=yes");
    assert!(matches!(browser.machine.said(), Some(Said::PassOver)));
    browser.machine.finish_reading();
    for place in ["archives", "archives/progress", "journal"] {
        let text = browser.get(&format!("/c/kz-34/{place}")).text;
        assert!(!text.contains("brass"), "{place}: {text}");
    }
}

#[test]
fn a_vault_does_not_stay_open_for_a_passphrase_that_nobody_types() {
    let browser = Browser::open(home(0, &[]));
    browser.file("keys.json", code());
    browser.form("/c/kz-34/archives/read", "");
    browser.machine.ask_about("keys.json", false);
    browser.machine.pass(std::time::Duration::from_secs(3600));
    browser.pages.lock_if_idle();
    assert_eq!(browser.get("/c/kz-34/archives").to(), "/unlock");
    browser.machine.finish_reading();
    assert_eq!(browser.machine.uploads(), 0);
}

#[test]
fn what_was_stopped_can_be_read_again_or_forgotten() {
    let browser = Browser::open(home(0, &[]));
    let send = || {
        assert_eq!(
            browser.file("sms.xml", code()).status,
            StatusCode::NO_CONTENT
        )
    };
    let stopped = || {
        browser.form("/c/kz-34/archives/stop", "");
        browser.machine.finish_reading();
        assert!(progress(&browser).contains("\"phase\":\"stopped\""));
        browser.get("/c/kz-34/archives").text
    };
    let accounts = || {
        browser
            .get("/c/kz-34/accounts")
            .text
            .contains("<bdi>Aurora</bdi>")
    };
    send();
    browser.form("/c/kz-34/archives/read", "");
    assert!(stopped().contains("archives/again"));
    assert!(!accounts(), "what was stopped is not taken in");
    let again = browser.form("/c/kz-34/archives/again", "");
    assert_eq!(again.to(), "/c/kz-34/archives");
    let page = stopped();
    assert!(page.contains("archives/forget"));
    browser.form("/c/kz-34/archives/forget", "");
    let page = browser.get("/c/kz-34/archives").text;
    assert!(!page.contains("archives/again"));
    assert_eq!(browser.machine.uploads(), 0);
    let nothing = browser.form("/c/kz-34/archives/again", "");
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);

    // What is sent anew takes the place of what was stopped.
    send();
    browser.form("/c/kz-34/archives/read", "");
    assert!(stopped().contains("archives/again"));
    send();
    let page = browser.get("/c/kz-34/archives").text;
    assert!(!page.contains("archives/again"));
    assert_eq!(browser.machine.uploads(), 1);
}

#[test]
fn locking_stops_the_reading_and_deletes_what_was_sent() {
    let browser = Browser::open(home(0, &[]));
    browser.file("sms.xml", code());
    browser.form("/c/kz-34/archives/read", "");
    browser.form("/lock", "");
    browser.machine.finish_reading();
    assert_eq!(browser.machine.uploads(), 0);
    browser.unlock(PASSPHRASE);
    let list = browser.get("/c/kz-34/accounts").text;
    assert!(!list.contains("Aurora"), "nothing of it came into the case");
}

#[test]
fn a_reader_that_breaks_down_ends_the_reading() {
    let browser = Browser::open(home(0, &[]));
    browser.file("sms.xml", code());
    browser.form("/c/kz-34/archives/read", "");
    browser.machine.break_reading();
    assert!(progress(&browser).contains("\"phase\":\"failed\""));
    assert!(
        browser
            .get("/c/kz-34/archives")
            .text
            .contains("role=\"alert\"")
    );
    assert_eq!(browser.machine.uploads(), 0);
}

#[test]
fn files_by_a_plain_form_are_read_too() {
    let browser = Browser::open(home(0, &[]));
    let pdf = b"%PDF-1.4\n1 0 obj\nendobj\nstartxref\n0\n%%EOF\n".as_slice();
    let send = |path: &str, form: &str, file: &[u8]| {
        let form = ("form", "", form.as_bytes());
        browser.multipart(path, &[form, ("file", "; filename=\"sms.xml\"", file)])
    };
    let sent = code();
    let sent = send("/c/kz-34/archives/form", &browser.form, sent.as_bytes());
    assert_eq!(sent.to(), "/c/kz-34/archives");
    browser.machine.finish_reading();
    assert!(progress(&browser).contains("\"phase\":\"done\""));
    let foreign = send("/c/kz-34/archives/form", "wrong", b"<smses/>");
    assert_ne!(foreign.status, StatusCode::SEE_OTHER);
    let kept = send("/c/kz-34/exhibits/add", &browser.form, pdf);
    assert!(
        kept.to().starts_with("/c/kz-34/exhibits?done="),
        "{}",
        kept.text
    );
    let foreign = send("/c/kz-34/exhibits/add", "wrong", pdf);
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
}

#[test]
fn a14_hostile_names_and_messages_of_archives_never_become_markup() {
    let browser = Browser::open(home(0, &[]));
    let payload = "<script>alert(1)</script>";
    let mark = "\"><img src=x onerror=alert(1)>";
    for (number, (sender, body)) in [(payload, mark), (mark, payload), ("Aurora", payload)]
        .into_iter()
        .enumerate()
    {
        let body = format!("{body} {sender}: your login code is 123456");
        let name = format!("%3Cscript%3Ealert(1)%3C%2Fscript%3E{number}%22%3E.xml");
        browser.file(&name, sms(sender, &body));
    }
    browser.file("%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E.txt", "no archive");
    browser.form("/c/kz-34/archives/read", "");
    browser.machine.finish_reading();
    let list = browser.get("/c/kz-34/accounts").text;
    let mut pages = vec![
        "/c/kz-34/archives".to_owned(),
        "/c/kz-34/accounts/pictures".to_owned(),
    ];
    for link in list.split("class=\"name\" href=\"").skip(1) {
        pages.push(link.split('"').next().unwrap().to_owned());
    }
    assert!(pages.len() > 2, "{list}");
    pages.extend(
        crate::common::pages()
            .into_iter()
            .filter(|p| !p.contains("/accounts/")),
    );
    let one = browser.get(&pages[2]).text;
    assert!(
        one.contains("&#60;") || one.contains("alert(1)"),
        "the evidence is shown: {one}"
    );
    for path in pages {
        let seen = browser.get(&path);
        assert_eq!(seen.status, StatusCode::OK, "{path}");
        for bad in ["<script>alert", "<img src=x", " onerror=alert(1)>"] {
            assert!(!seen.text.contains(bad), "{path}: {bad}");
        }
    }
}

#[test]
fn a_reading_ends_where_another_vault_is_opened_in_its_place() {
    let browser = Browser::open(home(0, &[]));
    browser.file("sms.xml", code());
    browser.form("/c/kz-34/archives/read", "");
    browser.machine.begin_reading();
    // From a second tab; the made-up traveller has a case of the same name.
    browser.form("/start/sample", "");
    browser.machine.finish_reading();
    let list = browser.get("/c/kz-34/accounts");
    assert_eq!(list.status, StatusCode::OK);
    assert!(!list.text.contains("<bdi>Aurora</bdi>"), "{}", list.text);
}

#[test]
fn every_page_of_the_made_up_traveller_speaks_four_languages_without_a_gap() {
    let browser = Browser::inside(Machine::new());
    browser.form("/start/sample", "");
    let begun = browser.form("/c/kz-34/archives/sample", "");
    assert_eq!(begun.to(), "/c/kz-34/archives");
    browser.machine.finish_reading();
    let list = browser.get("/c/kz-34/accounts").text;
    assert!(list.matches("<li class=\"row ").count() > 20, "{list}");
    let one = between(&list, "class=\"name\" href=\"", "\"").to_owned();
    let mut pages = crate::common::pages();
    pages.retain(|path| !path.contains("/accounts/") || path.ends_with("pictures"));
    pages.push(one);
    for lang in ["en", "zh-Hans", "ru", "kk"] {
        browser.form("/prefer", &format!("lang={lang}&back=/start"));
        for path in &pages {
            let seen = browser.get(path);
            assert_eq!(seen.status, StatusCode::OK, "{lang} {path}: {}", seen.text);
            assert!(!seen.text.contains('⟦'), "{lang} {path}");
        }
    }
}

#[test]
fn one_reading_tells_of_both_lines_of_a_person() {
    let browser = Browser::open(home(0, &[]));
    browser.form("/c/kz-34/line", "line-others=%2B7+700+000+56+78");
    let list = browser.get("/c/kz-34/accounts").text;
    assert!(
        list.contains("name=\"number\" value=\"+77000005678\""),
        "{list}"
    );
    let other = browser.form("/start/case", "number=%2B77000005678");
    let other = other.to().replace("archives", "accounts");
    assert!(
        browser
            .get("/c/kz-34/accounts")
            .text
            .contains(&format!("href=\"{other}\""))
    );
    browser.file("sms.xml", code());
    browser.form("/c/kz-34/archives/read", "");
    browser.machine.begin_reading();
    browser.machine.finish_reading();
    for list in ["/c/kz-34/accounts", other.as_str()] {
        let list = browser.get(list).text;
        assert!(list.contains("<bdi>Aurora</bdi>"), "{list}");
    }
}

#[test]
fn every_format_of_the_program_has_words_in_each_language() {
    let formats = ringoff_readers::FORMATS.iter().map(|format| format.id());
    let phones = ringoff_readers::DATABASES;
    for id in formats.chain(phones) {
        for lang in LANGS {
            let said = format_name(id, &Words::new(lang));
            assert!(
                !said.eq_ignore_ascii_case(&id.replace('-', " ")),
                "{id} {lang}"
            );
        }
    }
}
