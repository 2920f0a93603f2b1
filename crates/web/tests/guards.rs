//! Who is let in, without a socket. Names follow the rows of the attack list.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common;

use axum::body::{Body, Bytes};
use axum::http::{Request, StatusCode, header};
use common::home::{account, home};
use common::machine::{Machine, PASSPHRASE};
use common::{AUTHORITY, Browser, pages};
use ringoff_web::Slow;
use std::time::Duration;

fn made_up() -> Machine {
    home(10, &[])
}

#[test]
fn a18_web_csrf_nothing_is_shown_or_done_for_another_site_or_port() {
    let browser = Browser::open(made_up());
    for (site, origin) in [
        ("cross-site", "http://other.test:4000"),
        ("same-site", "http://127.0.0.1:4001"),
        ("cross-site", "null"),
    ] {
        for (method, path) in [
            ("GET", "/c/kz-34/accounts"),
            ("POST", "/c/kz-34/accounts/mark"),
            ("POST", "/lock"),
            ("GET", "/c/kz-34/papers/file/bundle"),
            ("POST", "/enter"),
        ] {
            let request = Request::builder()
                .method(method)
                .uri(path)
                .header("host", AUTHORITY);
            let request = request
                .header("cookie", &browser.cookie)
                .header("sec-fetch-site", site)
                .header("sec-fetch-mode", "navigate")
                .header("origin", origin);
            let body = format!("form={}&account={}&state=moved", browser.form, account(1));
            let seen = browser.send(
                request
                    .header("content-type", "application/x-www-form-urlencoded")
                    .body(Body::from(body))
                    .unwrap(),
            );
            assert_eq!(seen.status, StatusCode::FORBIDDEN, "{site} {method} {path}");
            assert!(!seen.text.contains("Service"));
        }
    }
    assert!(browser.get("/c/kz-34/accounts").text.contains("is-open"));
}

#[test]
fn a18_web_csrf_a_form_without_this_sessions_secret_does_nothing() {
    let browser = Browser::open(made_up());
    for path in [
        "/c/kz-34/accounts/mark",
        "/lock",
        "/c/kz-34/undo",
        "/prefer",
        "/settings/erase",
        "/c/kz-34/line",
    ] {
        for body in [
            "account=a1&state=moved&name=vault",
            "form=&account=a1&state=moved&name=vault",
            "form=00000000000000000000000000000000&account=a1&state=moved&name=vault",
        ] {
            assert_eq!(
                browser.post(path, body).status,
                StatusCode::FORBIDDEN,
                "{path} {body}"
            );
        }
    }
}

#[test]
fn a19_web_other_user_no_page_with_data_opens_without_the_session() {
    let mut browser = Browser::open(made_up());
    let inside = std::mem::take(&mut browser.cookie);
    let more = [
        "/c/kz-34/papers/file/bundle",
        "/settings/backup",
        "/c/kz-34/archives/progress",
        "/c/kz-34/revision",
        "/nowhere",
        "/unlock",
    ];
    let more = more.map(str::to_owned);
    for path in pages().iter().chain(&more) {
        let seen = browser.get(path);
        assert_eq!(seen.status, StatusCode::UNAUTHORIZED, "{path}");
        assert!(
            !seen.text.contains("Service") && !seen.text.contains("••"),
            "{path}"
        );
    }
    browser.cookie = inside.replace(|c: char| c.is_ascii_digit(), "0");
    assert_eq!(browser.get("/start").status, StatusCode::UNAUTHORIZED);
}

#[test]
fn a19_web_token_replay_is_refused() {
    let browser = Browser::new(made_up());
    let link = browser.pages.link().unwrap();
    let token = link.split_once("#t=").unwrap().1;
    let first = browser.post("/enter", &format!("token={token}"));
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    let again = browser.post("/enter", &format!("token={token}"));
    assert_eq!(again.status, StatusCode::UNAUTHORIZED);
    assert!(!again.headers.contains_key(header::SET_COOKIE));
    for guess in ["", "0", "#t=", "00000000000000000000000000000000"] {
        assert_eq!(
            browser.post("/enter", &format!("token={guess}")).status,
            StatusCode::UNAUTHORIZED
        );
    }
}

#[test]
fn a19_the_cookie_is_of_this_host_alone_and_no_script_reads_it() {
    let browser = Browser::new(made_up());
    let link = browser.pages.link().unwrap();
    let seen = browser.post(
        "/enter",
        &format!("token={}", link.split_once("#t=").unwrap().1),
    );
    let cookie = seen.headers[header::SET_COOKIE].to_str().unwrap();
    assert!(
        cookie.ends_with("; HttpOnly; SameSite=Strict; Path=/"),
        "{cookie}"
    );
    assert!(!cookie.to_lowercase().contains("domain"));
    assert!(!link.contains("127.0.0.1") && link.contains(".localhost:4000/#t="));
}

#[test]
fn a21_web_upload_5g_is_refused_by_its_length_before_a_byte_is_read() {
    let browser = Browser::open(made_up());
    for (path, length) in [
        ("/c/kz-34/archives/file?name=a", 5u64 << 30),
        ("/c/kz-34/exhibits/add", 40 << 20),
        ("/c/kz-34/line", 1 << 20),
        ("/enter", 1 << 20),
    ] {
        let request = browser
            .request("POST", path)
            .header("content-length", length)
            .header("x-ringoff-form", &browser.form);
        let seen = browser.send(request.body(Body::empty()).unwrap());
        assert_eq!(seen.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}");
    }
    let long = format!("/c/kz-34/accounts?q={}", "a".repeat(5000));
    assert_eq!(browser.get(&long).status, StatusCode::URI_TOO_LONG);
}

#[test]
fn a21_a_form_without_a_length_is_cut_at_the_limit() {
    let browser = Browser::open(made_up());
    let body = Body::from_stream(futures_util::stream::repeat_with(|| {
        Ok::<_, std::io::Error>(vec![b'a'; 64 << 10])
    }));
    let request = browser
        .request("POST", "/c/kz-34/line")
        .header("content-type", "application/x-www-form-urlencoded");
    assert_eq!(
        browser.send(request.body(body).unwrap()).status,
        StatusCode::PAYLOAD_TOO_LARGE
    );
}

#[test]
fn a14_every_answer_carries_the_rules_for_the_browser() {
    let browser = Browser::open(made_up());
    let stranger = Browser::new(made_up());
    let mut answers = vec![
        stranger.get("/"),
        stranger.get("/c/kz-34/line"),
        browser.get("/nowhere"),
    ];
    answers.push(
        browser.send(
            Request::get("/")
                .header("host", AUTHORITY)
                .header("origin", "http://evil.test")
                .body(Body::empty())
                .unwrap(),
        ),
    );
    for path in pages() {
        answers.push(browser.get(&path));
    }
    for seen in answers {
        let of = |name: &str| {
            seen.headers
                .get(name)
                .map_or("", |v| v.to_str().unwrap())
                .to_owned()
        };
        let csp = of("content-security-policy");
        for rule in [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "require-trusted-types-for 'script'",
        ] {
            assert!(csp.contains(rule), "{csp}");
        }
        assert!(!csp.contains("unsafe"));
        assert_eq!(of("x-content-type-options"), "nosniff");
        assert_eq!(of("cache-control"), "no-store");
        assert_eq!(of("cross-origin-opener-policy"), "same-origin");
        assert!(!seen.headers.contains_key("access-control-allow-origin"));
    }
}

#[test]
fn ten_idle_minutes_lock_the_vault_and_the_passphrase_opens_it_again() {
    let browser = Browser::open(made_up());
    browser.machine.pass(Duration::from_secs(599));
    assert_eq!(browser.get("/c/kz-34/accounts").status, StatusCode::OK);
    browser.machine.pass(Duration::from_secs(600));
    let seen = browser.get("/c/kz-34/accounts");
    assert_eq!((seen.status, seen.to()), (StatusCode::SEE_OTHER, "/unlock"));
    let wrong = browser.unlock("something else");
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(browser.unlock(PASSPHRASE).to(), "/start");
    assert_eq!(browser.get("/c/kz-34/accounts").status, StatusCode::OK);
}

#[test]
fn an_idle_vault_is_locked_without_a_request() {
    let browser = Browser::open(made_up());
    browser.machine.pass(Duration::from_secs(599));
    browser.pages.lock_if_idle();
    assert_eq!(browser.get("/c/kz-34/revision").status, StatusCode::OK);
    browser.machine.pass(Duration::from_secs(1));
    browser.pages.lock_if_idle();
    assert_eq!(browser.get("/c/kz-34/accounts").to(), "/unlock");
}

#[test]
fn what_a_page_asks_by_itself_does_not_keep_the_vault_open() {
    let browser = Browser::open(made_up());
    for _ in 0..11 {
        browser.machine.pass(Duration::from_secs(60));
        browser.get("/c/kz-34/revision");
    }
    assert_eq!(browser.get("/c/kz-34/accounts").to(), "/unlock");
}

#[test]
fn the_lock_button_locks_at_once_and_pages_made_before_are_forgotten() {
    let browser = Browser::open(made_up());
    assert_eq!(browser.get("/c/kz-34/accounts").status, StatusCode::OK);
    browser.form("/lock", "");
    for path in ["/c/kz-34/accounts", "/c/kz-34/journal", "/settings"] {
        assert_eq!(browser.get(path).to(), "/unlock", "{path}");
    }
}

#[test]
fn a18_from_the_file_that_leads_to_the_link_only_the_entry_page_is_reached() {
    let browser = Browser::new(made_up());
    let from_file = |path: &str| {
        Request::get(path)
            .header("host", AUTHORITY)
            .header("sec-fetch-site", "cross-site")
            .header("sec-fetch-mode", "navigate")
            .header("sec-fetch-dest", "document")
            .body(Body::empty())
            .unwrap()
    };
    let entry = browser.send(from_file("/"));
    assert_eq!(entry.status, StatusCode::OK);
    assert!(entry.text.contains("data-enter=\"enter\""));
    for path in pages() {
        assert_eq!(browser.send(from_file(&path)).status, StatusCode::FORBIDDEN);
    }
}

#[test]
fn a19_export_and_erasing_ask_for_the_passphrase() {
    let browser = Browser::open(made_up());
    let page = browser.get("/settings").text;
    for field in ["export-passphrase", "erase-passphrase"] {
        assert!(page.contains(&format!("name=\"{field}\"")), "{field}");
    }
    for (path, body) in [
        ("/settings/export", ""),
        ("/settings/export", "export-passphrase=not+this+one"),
        ("/settings/erase", "name=vault"),
        (
            "/settings/erase",
            "name=vault&erase-passphrase=not+this+one",
        ),
        (
            "/settings/erase",
            "name=other&erase-passphrase=seven+green+kettles+sing",
        ),
    ] {
        let seen = browser.form(path, body);
        assert_eq!(
            seen.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{path} {body}"
        );
        assert!(browser.get("/c/kz-34/journal").status.is_success());
        assert!(browser.machine.vault().exists());
    }
    let right = PASSPHRASE.replace(' ', "+");
    let export = browser.form("/settings/export", &format!("export-passphrase={right}"));
    assert_eq!(export.status, StatusCode::OK);
    assert!(
        export.text.contains("ringoff-export/journal.jsonl"),
        "a tar of everything"
    );
    let erase = format!("name=vault&erase-passphrase={right}");
    let erased = browser.form("/settings/erase", &erase);
    assert_eq!(
        (erased.status, erased.to()),
        (StatusCode::SEE_OTHER, "/start")
    );
    assert!(!browser.machine.vault().exists());
}

#[test]
fn other_locks_are_given_only_to_who_knows_the_passphrase() {
    let browser = Browser::open(made_up());
    let right = PASSPHRASE.replace(' ', "+");
    let new = "new-passphrase=eight+blue+kettles+sing";
    for (path, body) in [
        (
            "/settings/passphrase",
            format!("old-passphrase=not+this+one&{new}"),
        ),
        (
            "/settings/passphrase",
            format!("old-passphrase={right}&new-passphrase=short"),
        ),
        (
            "/settings/recovery",
            "recovery-passphrase=not+this+one".to_owned(),
        ),
    ] {
        let seen = browser.form(path, &body);
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{body}");
        assert!(seen.text.contains("aria-invalid=\"true\""), "{body}");
    }
    let recovery = browser.form(
        "/settings/recovery",
        &format!("recovery-passphrase={right}"),
    );
    assert_eq!(recovery.to(), "/start/key");
    let changed = browser.form(
        "/settings/passphrase",
        &format!("old-passphrase={right}&{new}"),
    );
    assert_eq!(changed.to(), "/settings?saved=1");
    browser.form("/lock", "");
    assert_eq!(
        browser.unlock(PASSPHRASE).status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(browser.unlock("eight blue kettles sing").to(), "/start");
}

#[test]
fn a21_what_does_not_arrive_in_time_is_refused_and_leaves_nothing() {
    let browser = Browser::open(made_up());
    let slow = || {
        let pieces: [Result<Bytes, Slow>; 2] = [Ok(Bytes::from_static(b"<smses>")), Err(Slow)];
        Body::from_stream(futures_util::stream::iter(pieces))
    };
    let form = browser.request("POST", "/c/kz-34/line").body(slow());
    let seen = browser.send(form.unwrap());
    assert_eq!(seen.status, StatusCode::REQUEST_TIMEOUT);
    let seen = browser.file("sms.xml", slow());
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(seen.text, "upload-slow");
    browser.form("/c/kz-34/archives/stop", "");
    assert_eq!(browser.machine.uploads(), 0);
}
