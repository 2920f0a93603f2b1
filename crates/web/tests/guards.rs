//! Who is let in, without a socket. Names follow the rows of the attack list.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use common::made_up::{MadeUp, PASSPHRASE};
use common::{Browser, PAGES};
use ringoff_web::Settings;
use ringoff_web::office::VaultState;
use std::time::Duration;

fn made_up() -> MadeUp {
    MadeUp::new(VaultState::Open, 10, &[])
}

#[tokio::test]
async fn a17_web_rebind_every_other_spelling_of_the_host_is_refused() {
    let browser = Browser::inside(made_up(), &Settings::default()).await;
    let ours = browser.site.authority().to_owned();
    let name = ours.split(':').next().unwrap().to_owned();
    let spellings = [
        "127.0.0.1:4000",
        "127.0.0.1",
        "127.1:4000",
        "127.0.1:4000",
        "0x7f000001:4000",
        "2130706433:4000",
        "017700000001:4000",
        "[::1]:4000",
        "[::ffff:127.0.0.1]:4000",
        "localhost:4000",
        "localhost",
        "localhost.:4000",
        "0.0.0.0:4000",
        "0:4000",
        "evil.test:4000",
        "evil.test",
        "x.localhost:4000",
        "",
        " ",
        "*",
    ];
    let mut all: Vec<String> = spellings.iter().map(|s| (*s).to_owned()).collect();
    all.extend([
        name.clone(),
        format!("{name}:80"),
        format!("{name}:4001"),
        format!("{name}.:4000"),
        ours.to_uppercase(),
        format!("a.{ours}"),
        format!("{ours}.evil.test"),
        format!("{name}:04000"),
        format!("{ours} "),
        format!("{ours},evil.test"),
        format!("evil.test@{ours}"),
        format!("http://{ours}"),
    ]);
    assert!(all.len() >= 30);
    for host in all {
        for path in ["/", "/c/1/accounts", browser_asset().as_str()] {
            let Ok(request) = Request::get(path)
                .header("host", host.as_str())
                .header("cookie", &browser.cookie)
                .body(Body::empty())
            else {
                continue;
            };
            let seen = browser.send(request).await;
            assert_eq!(
                seen.status,
                StatusCode::MISDIRECTED_REQUEST,
                "{host:?} {path}"
            );
        }
    }
    let absent = Request::get("/").body(Body::empty()).unwrap();
    assert_eq!(
        browser.send(absent).await.status,
        StatusCode::MISDIRECTED_REQUEST
    );
    let doubled = Request::get("/")
        .header("host", &ours)
        .header("host", &ours)
        .body(Body::empty())
        .unwrap();
    assert_eq!(
        browser.send(doubled).await.status,
        StatusCode::MISDIRECTED_REQUEST
    );
    let whole = Request::get("http://evil.test/")
        .header("host", &ours)
        .body(Body::empty())
        .unwrap();
    assert_eq!(
        browser.send(whole).await.status,
        StatusCode::MISDIRECTED_REQUEST
    );
}

fn browser_asset() -> String {
    "/assets/icon.svg".to_owned()
}

#[tokio::test]
async fn a18_web_csrf_nothing_is_shown_or_done_for_another_site_or_port() {
    let browser = Browser::inside(made_up(), &Settings::default()).await;
    for (site, origin) in [
        ("cross-site", "http://other.test:4000"),
        ("same-site", "http://127.0.0.1:4001"),
        ("cross-site", "null"),
    ] {
        for (method, path) in [
            ("GET", "/c/1/accounts"),
            ("POST", "/c/1/accounts/mark"),
            ("POST", "/lock"),
            ("GET", "/c/1/papers/file/bundle"),
            ("POST", "/enter"),
        ] {
            let request = Request::builder()
                .method(method)
                .uri(path)
                .header("host", browser.site.authority());
            let request = request
                .header("cookie", &browser.cookie)
                .header("sec-fetch-site", site)
                .header("sec-fetch-mode", "navigate")
                .header("origin", origin);
            let body = format!("form={}&account=a1&state=moved", browser.form);
            let seen = browser
                .send(
                    request
                        .header("content-type", "application/x-www-form-urlencoded")
                        .body(Body::from(body))
                        .unwrap(),
                )
                .await;
            assert_eq!(seen.status, StatusCode::FORBIDDEN, "{site} {method} {path}");
            assert!(!seen.text.contains("Service"));
        }
    }
    assert!(browser.get("/c/1/accounts").await.text.contains("is-open"));
}

#[tokio::test]
async fn a18_web_csrf_a_form_without_this_sessions_secret_does_nothing() {
    let browser = Browser::inside(made_up(), &Settings::default()).await;
    for path in [
        "/c/1/accounts/mark",
        "/lock",
        "/c/1/undo",
        "/prefer",
        "/settings/erase",
        "/c/1/line",
    ] {
        for body in [
            "account=a1&state=moved&name=vault",
            "form=&account=a1&state=moved&name=vault",
            "form=00000000000000000000000000000000&account=a1&state=moved&name=vault",
        ] {
            assert_eq!(
                browser.post(path, body).await.status,
                StatusCode::FORBIDDEN,
                "{path} {body}"
            );
        }
    }
}

#[tokio::test]
async fn a19_web_other_user_no_page_with_data_opens_without_the_session() {
    let mut browser = Browser::inside(made_up(), &Settings::default()).await;
    let inside = std::mem::take(&mut browser.cookie);
    for path in PAGES.iter().chain(&[
        "/c/1/papers/file/bundle",
        "/settings/backup",
        "/c/1/archives/progress",
        "/c/1/revision",
        "/nowhere",
        "/unlock",
    ]) {
        let seen = browser.get(path).await;
        assert_eq!(seen.status, StatusCode::UNAUTHORIZED, "{path}");
        assert!(
            !seen.text.contains("Service") && !seen.text.contains("••"),
            "{path}"
        );
    }
    browser.cookie = inside.replace(|c: char| c.is_ascii_digit(), "0");
    assert_eq!(browser.get("/start").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a19_web_token_replay_is_refused() {
    let browser = Browser::new(made_up(), &Settings::default());
    let link = browser.site.link().unwrap();
    let token = link.split_once("#t=").unwrap().1;
    let first = browser.post("/enter", &format!("token={token}")).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    let again = browser.post("/enter", &format!("token={token}")).await;
    assert_eq!(again.status, StatusCode::UNAUTHORIZED);
    assert!(!again.headers.contains_key(header::SET_COOKIE));
    for guess in ["", "0", "#t=", "00000000000000000000000000000000"] {
        assert_eq!(
            browser
                .post("/enter", &format!("token={guess}"))
                .await
                .status,
            StatusCode::UNAUTHORIZED
        );
    }
}

#[tokio::test]
async fn a19_the_cookie_is_of_this_host_alone_and_no_script_reads_it() {
    let browser = Browser::new(made_up(), &Settings::default());
    let link = browser.site.link().unwrap();
    let seen = browser
        .post(
            "/enter",
            &format!("token={}", link.split_once("#t=").unwrap().1),
        )
        .await;
    let cookie = seen.headers[header::SET_COOKIE].to_str().unwrap();
    assert!(
        cookie.ends_with("; HttpOnly; SameSite=Strict; Path=/"),
        "{cookie}"
    );
    assert!(!cookie.to_lowercase().contains("domain"));
    assert!(!link.contains("127.0.0.1") && link.contains(".localhost:4000/#t="));
}

#[tokio::test]
async fn a21_web_upload_5g_is_refused_by_its_length_before_a_byte_is_read() {
    let browser = Browser::inside(made_up(), &Settings::default()).await;
    for (path, length) in [
        ("/c/1/archives/file?name=a", 5u64 << 30),
        ("/c/1/exhibits/add", 40 << 20),
        ("/c/1/line", 1 << 20),
        ("/enter", 1 << 20),
    ] {
        let request = browser
            .request("POST", path)
            .header("content-length", length)
            .header("x-ringoff-form", &browser.form);
        let seen = browser.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(seen.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}");
    }
    let long = format!("/c/1/accounts?q={}", "a".repeat(5000));
    assert_eq!(browser.get(&long).await.status, StatusCode::URI_TOO_LONG);
}

#[tokio::test]
async fn a21_a_form_without_a_length_is_cut_at_the_limit() {
    let browser = Browser::inside(made_up(), &Settings::default()).await;
    let body = Body::from_stream(futures_util::stream::repeat_with(|| {
        Ok::<_, std::io::Error>(vec![b'a'; 64 << 10])
    }));
    let request = browser
        .request("POST", "/c/1/line")
        .header("content-type", "application/x-www-form-urlencoded");
    assert_eq!(
        browser.send(request.body(body).unwrap()).await.status,
        StatusCode::PAYLOAD_TOO_LARGE
    );
}

#[tokio::test]
async fn a14_every_answer_carries_the_rules_for_the_browser() {
    let browser = Browser::inside(made_up(), &Settings::default()).await;
    let stranger = Browser::new(made_up(), &Settings::default());
    let mut answers = vec![
        stranger.get("/").await,
        stranger.get("/c/1/line").await,
        browser.get("/nowhere").await,
    ];
    answers.push(
        browser
            .send(
                Request::get("/")
                    .header("host", "evil.test")
                    .body(Body::empty())
                    .unwrap(),
            )
            .await,
    );
    for path in PAGES {
        answers.push(browser.get(path).await);
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

#[tokio::test]
async fn ten_idle_minutes_lock_the_vault_and_the_passphrase_opens_it_again() {
    let settings = Settings {
        idle: Duration::from_millis(80),
        ..Settings::default()
    };
    let browser = Browser::inside(made_up(), &settings).await;
    assert_eq!(browser.get("/c/1/accounts").await.status, StatusCode::OK);
    tokio::time::sleep(Duration::from_millis(120)).await;
    let seen = browser.get("/c/1/accounts").await;
    assert_eq!((seen.status, seen.to()), (StatusCode::SEE_OTHER, "/unlock"));
    let wrong = browser.form("/unlock", "passphrase=something+else").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let right = browser
        .form(
            "/unlock",
            &format!("passphrase={}", PASSPHRASE.replace(' ', "+")),
        )
        .await;
    assert_eq!(right.to(), "/start");
    assert_eq!(browser.get("/c/1/accounts").await.status, StatusCode::OK);
}

#[tokio::test]
async fn what_a_page_asks_by_itself_does_not_keep_the_vault_open() {
    let settings = Settings {
        idle: Duration::from_millis(200),
        ..Settings::default()
    };
    let browser = Browser::inside(made_up(), &settings).await;
    for _ in 0..6 {
        tokio::time::sleep(Duration::from_millis(50)).await;
        browser.get("/c/1/revision").await;
    }
    assert_eq!(browser.get("/c/1/accounts").await.to(), "/unlock");
}

#[tokio::test]
async fn the_lock_button_locks_at_once_and_pages_made_before_are_forgotten() {
    let browser = Browser::inside(made_up(), &Settings::default()).await;
    assert_eq!(browser.get("/c/1/accounts").await.status, StatusCode::OK);
    browser.form("/lock", "").await;
    for path in ["/c/1/accounts", "/c/1/journal", "/settings"] {
        assert_eq!(browser.get(path).await.to(), "/unlock", "{path}");
    }
}

#[tokio::test]
async fn a18_from_the_file_that_leads_to_the_link_only_the_entry_page_is_reached() {
    let browser = Browser::new(made_up(), &Settings::default());
    let from_file = |path: &str| {
        Request::get(path)
            .header("host", browser.site.authority())
            .header("sec-fetch-site", "cross-site")
            .header("sec-fetch-mode", "navigate")
            .header("sec-fetch-dest", "document")
            .body(Body::empty())
            .unwrap()
    };
    let entry = browser.send(from_file("/")).await;
    assert_eq!(entry.status, StatusCode::OK);
    assert!(entry.text.contains("data-enter=\"enter\""));
    for path in PAGES {
        assert_eq!(
            browser.send(from_file(path)).await.status,
            StatusCode::FORBIDDEN
        );
    }
}

#[tokio::test]
async fn a19_export_and_erasing_ask_for_the_passphrase() {
    let browser = Browser::inside(made_up(), &Settings::default()).await;
    let page = browser.get("/settings").await.text;
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
    ] {
        let seen = browser.form(path, body).await;
        assert_eq!(
            seen.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{path} {body}"
        );
        assert!(browser.get("/c/1/journal").await.status.is_success());
    }
    let right = PASSPHRASE.replace(' ', "+");
    let export = browser
        .form("/settings/export", &format!("export-passphrase={right}"))
        .await;
    assert_eq!(export.status, StatusCode::OK);
    let erase = format!("name=vault&erase-passphrase={right}");
    let erased = browser.form("/settings/erase", &erase).await;
    assert_eq!(
        (erased.status, erased.to()),
        (StatusCode::SEE_OTHER, "/start")
    );
}
