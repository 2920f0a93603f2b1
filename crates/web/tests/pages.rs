//! Every page of a made-up desk: its words, its forms, and what attackers write into it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common;

use axum::body::Body;
use axum::http::StatusCode;
use common::made_up::MadeUp;
use common::{Browser, PAGES};
use ringoff_web::Settings;
use ringoff_web::office::VaultState;
use std::time::Duration;

const LANGS: [&str; 4] = ["en", "zh-Hans", "ru", "kk"];

fn made_up(accounts: usize) -> MadeUp {
    MadeUp::new(VaultState::Open, accounts, &[])
}

#[tokio::test]
async fn every_page_speaks_four_languages_without_a_gap() {
    let browser = Browser::inside(made_up(10), &Settings::default()).await;
    for lang in LANGS {
        let chosen = browser
            .form("/prefer", &format!("lang={lang}&back=/start"))
            .await;
        assert_eq!(chosen.to(), "/start");
        for path in PAGES {
            let seen = browser.get(path).await;
            assert_eq!(seen.status, StatusCode::OK, "{lang} {path}: {}", seen.text);
            assert!(
                seen.text.contains(&format!("<html lang=\"{lang}\"")),
                "{lang} {path}"
            );
            let gap = seen
                .text
                .find('⟦')
                .map(|at| seen.text[at..].chars().take(40).collect::<String>());
            assert_eq!(gap, None, "{lang} {path}");
        }
    }
}

#[tokio::test]
async fn a14_text_of_strangers_never_becomes_markup() {
    let payloads = [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</title><svg onload=alert(1)>",
        "{{7*7}}",
        "javascript:alert(1)",
        "<!--",
        "]]>",
        "&lt;b&gt;",
    ];
    let browser = Browser::inside(
        MadeUp::new(VaultState::Open, 20, &payloads),
        &Settings::default(),
    )
    .await;
    for path in PAGES {
        let seen = browser.get(path).await;
        for bad in [
            "<script>alert",
            "<img src=x",
            "<svg onload",
            " onerror=alert(1)>",
            "href=\"javascript:",
        ] {
            assert!(!seen.text.contains(bad), "{path}: {bad}");
        }
        assert!(!seen.text.contains("' onmouseover='"), "{path}");
        assert!(!seen.text.contains("<!--"), "{path}");
    }
}

#[tokio::test]
async fn a37_spoofed_text_is_isolated_and_nothing_of_it_is_a_link() {
    let browser = Browser::inside(
        MadeUp::new(VaultState::Open, 9, &["\u{202e}evil https://evil.test/x"]),
        &Settings::default(),
    )
    .await;
    for path in PAGES {
        let text = browser.get(path).await.text;
        assert!(!text.contains("href=\"https://evil.test"), "{path}");
        assert!(!text.contains("src=\"https:"), "{path}");
    }
    let list = browser.get("/c/1/accounts").await.text;
    assert!(list.contains("<bdi>\u{202e}evil"));
}

#[tokio::test]
async fn marking_is_said_and_can_be_undone() {
    let browser = Browser::inside(made_up(10), &Settings::default()).await;
    let done = browser
        .form(
            "/c/1/accounts/mark",
            "account=a0&account=a1&state=moved&back=accounts",
        )
        .await;
    assert_eq!(done.to(), "/c/1/accounts?done=1");
    let list = browser.get("/c/1/accounts").await.text;
    assert_eq!(list.matches("row is-moved").count(), 2);
    let undone = browser.form("/c/1/undo", "seq=1&page=accounts").await;
    assert_eq!(undone.to(), "/c/1/accounts?done=2");
    assert_eq!(
        browser
            .get("/c/1/accounts")
            .await
            .text
            .matches("row is-moved")
            .count(),
        0,
        "one command is taken back whole"
    );
}

#[tokio::test]
async fn nobody_is_sent_to_another_site_after_a_command() {
    let browser = Browser::inside(made_up(10), &Settings::default()).await;
    for bad in [
        "//evil.test",
        "https://evil.test",
        "accounts//evil.test",
        "accounts\\evil",
        "../../evil",
    ] {
        let done = browser
            .form(
                "/c/1/accounts/mark",
                &format!("account=a0&state=moved&back={bad}"),
            )
            .await;
        assert!(
            done.to().starts_with("/c/1/accounts?done="),
            "{bad}: {}",
            done.to()
        );
        let done = browser
            .form("/c/1/undo", &format!("seq=1&page={bad}"))
            .await;
        assert!(done.to().starts_with("/c/1/"), "{bad}: {}", done.to());
        assert!(!done.to().contains("evil.test"), "{bad}: {}", done.to());
    }
}

#[tokio::test]
async fn search_and_filters_work_without_script() {
    let browser = Browser::inside(made_up(200), &Settings::default()).await;
    let first = browser.get("/c/1/accounts").await.text;
    assert_eq!(first.matches("<li class=\"row ").count(), 50);
    let all = browser.get("/c/1/accounts?at=all").await.text;
    assert_eq!(all.matches("<li class=\"row ").count(), 200);
    let band = browser.get("/c/1/accounts?band=notice").await.text;
    assert_eq!(band.matches("<li class=\"row ").count(), 40);
    let found = browser.get("/c/1/accounts?q=service+199").await.text;
    assert_eq!(found.matches("<li class=\"row ").count(), 1);
    assert!(
        browser
            .get("/c/1/accounts?q=zzz")
            .await
            .text
            .contains("class=\"empty\"")
    );
}

#[tokio::test]
async fn a_wrong_form_is_shown_again_with_what_was_typed() {
    let browser = Browser::inside(made_up(1), &Settings::default()).await;
    let seen = browser
        .form("/c/1/branch/appointment", "day=soon&place=Abay+10")
        .await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(seen.text.contains("value=\"Abay 10\"") && seen.text.contains("role=\"alert\""));
}

#[tokio::test]
async fn every_command_has_a_form_that_says_what_it_lacks() {
    let browser = Browser::inside(made_up(3), &Settings::default()).await;
    for (path, body, back) in [
        ("plan", "skip", "task=p1&reason=not+needed&page=plan"),
        ("plan", "plan", "end=yes&end-reason=Given+up"),
        ("journal", "journal/note", "note=Asked+a+friend"),
        ("accounts", "accounts/add", "name=Aurora&back=accounts"),
        (
            "accounts/a0",
            "accounts/rehearsed",
            "account=a0&worked=no&back=accounts/a0",
        ),
        (
            "balance",
            "balance/extra",
            "extra-kind=debt&extra-name=Loan",
        ),
        (
            "papers/letter/refund",
            "papers/letter/refund/sent",
            "sent-day=2026-12-01&sent-channel=post",
        ),
        ("after", "after/resolved", "finding=w1&how=explained"),
        ("after", "after/refused", "refused-words=No&term-broken=yes"),
        (
            "after",
            "after/escalated",
            "step=operator&complaint-day=2026-12-01",
        ),
        ("after", "after/answered", "step=operator&settled=yes"),
    ]
    .map(|(back, path, body)| (path, body, back))
    {
        let done = browser.form(&format!("/c/1/{path}"), body).await;
        let wanted = format!("/c/1/{back}?done=");
        assert!(done.to().starts_with(&wanted), "{path}: {}", done.to());
    }
    for (path, body) in [
        (
            "papers/letter/refund/sent",
            "sent-day=soon&sent-channel=post",
        ),
        ("after/escalated", "step=operator&complaint-day="),
        (
            "balance/extra",
            "extra-kind=debt&extra-name=Loan&extra-amount=much",
        ),
        (
            "balance/arrived",
            "arrived-amount=20+dollars&day=2026-12-01",
        ),
        ("call", "channel=hotline&outcome=reached&waited=long"),
    ] {
        let seen = browser.form(&format!("/c/1/{path}"), body).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert!(seen.text.contains("role=\"alert\""), "{path}");
        assert!(seen.text.contains("aria-invalid=\"true\""), "{path}");
    }
}

#[tokio::test]
async fn a_backup_comes_back_as_a_locked_vault() {
    let office = MadeUp::new(VaultState::None, 1, &[]);
    let browser = Browser::inside(office, &Settings::default()).await;
    let send = |form: &str, file: &str| {
        let part = |name: &str, more: &str, text: &str| {
            format!(
                "--b\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n{text}\r\n"
            )
        };
        let body = format!(
            "{}{}--b--\r\n",
            part("form", "", form),
            part("file", "; filename=\"my.backup\"", file)
        );
        let request = browser
            .request("POST", "/start/restore")
            .header("content-type", "multipart/form-data; boundary=b");
        browser.send(request.body(Body::from(body)).unwrap())
    };
    assert_eq!(send("wrong", "backup").await.status, StatusCode::FORBIDDEN);
    let other = send(&browser.form, "a letter").await;
    assert!(other.text.contains("role=\"alert\""), "{}", other.text);
    assert_eq!(send(&browser.form, "backup").await.to(), "/unlock");
    assert_eq!(browser.get("/unlock").await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_recovery_key_is_shown_until_it_is_typed_back() {
    let office = MadeUp::new(VaultState::None, 1, &[]);
    let browser = Browser::inside(office, &Settings::default()).await;
    let short = browser.form("/start/vault", "passphrase=short").await;
    assert!(short.text.contains("role=\"alert\"") && !short.text.contains("\"short\""));
    let made = browser
        .form("/start/vault", "passphrase=seven+green+kettles")
        .await;
    assert_eq!(made.to(), "/start/key");
    assert_eq!(browser.get("/start").await.to(), "/start/key");
    let wrong = browser
        .form("/start/key", "word3=lamp&word9=wrong&word14=sky")
        .await;
    assert!(wrong.text.contains("role=\"alert\""));
    let right = browser
        .form("/start/key", "word3=lamp&word9=tea&word14=sky")
        .await;
    assert_eq!(right.to(), "/start");
    assert_eq!(browser.get("/start").await.status, StatusCode::OK);
    assert_eq!(
        browser.get("/start/key.svg").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn archives_are_taken_in_read_told_of_and_deleted() {
    let mut office = made_up(3);
    office.slow = Duration::from_millis(40);
    let browser = Browser::inside(office, &Settings::default()).await;
    let nothing = browser.form("/c/1/archives/read", "").await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    for name in ["sms.xml", "..%2F..%2Fetc%2Fpasswd"] {
        let request = browser
            .request("POST", &format!("/c/1/archives/file?name={name}"))
            .header("x-ringoff-form", &browser.form);
        assert_eq!(
            browser
                .send(request.body(Body::from("<smses/>")).unwrap())
                .await
                .status,
            StatusCode::NO_CONTENT
        );
    }
    let without = browser
        .request("POST", "/c/1/archives/file?name=a")
        .body(Body::from("x"))
        .unwrap();
    assert_eq!(browser.send(without).await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        browser.form("/c/1/archives/read", "").await.to(),
        "/c/1/archives"
    );
    assert!(browser.get("/c/1/archives").await.text.contains("job live"));
    let again = browser.form("/c/1/archives/read", "").await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let progress = browser.get("/c/1/archives/progress").await.text;
    assert!(
        progress.contains("\"phase\":\"reading\"") && progress.trim_end().ends_with('}'),
        "{progress}"
    );
    assert!(progress.contains("\"phase\":\"done\""), "{progress}");
}

#[tokio::test]
async fn what_was_stopped_can_be_read_again_or_forgotten() {
    let mut office = made_up(3);
    office.slow = Duration::from_millis(60);
    let browser = Browser::inside(office, &Settings::default()).await;
    let send = async || {
        let request = browser
            .request("POST", "/c/1/archives/file?name=sms.xml")
            .header("x-ringoff-form", &browser.form);
        let sent = browser
            .send(request.body(Body::from("<smses/>")).unwrap())
            .await;
        assert_eq!(sent.status, StatusCode::NO_CONTENT);
    };
    let stopped = async || {
        browser.form("/c/1/archives/stop", "").await;
        let progress = browser.get("/c/1/archives/progress").await.text;
        assert!(progress.contains("\"phase\":\"stopped\""), "{progress}");
        browser.get("/c/1/archives").await.text
    };
    send().await;
    browser.form("/c/1/archives/read", "").await;
    assert!(stopped().await.contains("archives/again"));
    let again = browser.form("/c/1/archives/again", "").await;
    assert_eq!(again.to(), "/c/1/archives");
    let page = stopped().await;
    assert!(page.contains("archives/forget"));
    browser.form("/c/1/archives/forget", "").await;
    let page = browser.get("/c/1/archives").await.text;
    assert!(!page.contains("archives/again"));
    let nothing = browser.form("/c/1/archives/again", "").await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);

    // What is sent anew takes the place of what was stopped.
    send().await;
    browser.form("/c/1/archives/read", "").await;
    assert!(stopped().await.contains("archives/again"));
    send().await;
    let page = browser.get("/c/1/archives").await.text;
    assert!(!page.contains("archives/again"));
}

#[tokio::test]
async fn files_by_a_plain_form_are_read_too() {
    let browser = Browser::inside(made_up(3), &Settings::default()).await;
    let part = |name: &str, file: &str, text: &str| {
        format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n{text}\r\n")
    };
    let body = |form: &str| {
        format!(
            "{}{}--b--\r\n",
            part("form", "", form),
            part("file", "; filename=\"sms.xml\"", "<smses/>")
        )
    };
    let send = |path: &str, form: &str| {
        let request = browser
            .request("POST", path)
            .header("content-type", "multipart/form-data; boundary=b");
        browser.send(request.body(Body::from(body(form))).unwrap())
    };
    assert_eq!(
        send("/c/1/archives/form", &browser.form).await.to(),
        "/c/1/archives"
    );
    assert_ne!(
        send("/c/1/archives/form", "wrong").await.status,
        StatusCode::SEE_OTHER
    );
    let kept = send("/c/1/exhibits/add", &browser.form).await;
    assert!(
        kept.to().starts_with("/c/1/exhibits?done="),
        "{}",
        kept.text
    );
    assert_eq!(
        send("/c/1/exhibits/add", "wrong").await.status,
        StatusCode::FORBIDDEN
    );
}

#[tokio::test]
async fn a_proof_that_is_no_picture_is_handed_over_and_never_shown() {
    let browser = Browser::inside(
        MadeUp::new(VaultState::Open, 1, &["<script>alert(1)</script>"]),
        &Settings::default(),
    )
    .await;
    let seen = browser.get("/c/1/exhibits/abab").await;
    let of = |name: &str| seen.headers[name].to_str().unwrap().to_owned();
    assert_eq!(of("content-type"), "application/octet-stream");
    assert!(of("content-disposition").starts_with("attachment"));
}

#[tokio::test]
async fn unknown_places_say_so() {
    let browser = Browser::inside(made_up(1), &Settings::default()).await;
    for path in [
        "/nowhere",
        "/c/2/accounts",
        "/c/1/accounts/zz",
        "/c/1/nothing",
    ] {
        assert_eq!(
            browser.get(path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
}

#[tokio::test]
async fn two_thousand_accounts_come_quickly_the_second_time() {
    let browser = Browser::inside(made_up(2000), &Settings::default()).await;
    browser.get("/c/1/accounts").await;
    let begun = std::time::Instant::now();
    for _ in 0..100 {
        assert_eq!(browser.get("/c/1/accounts").await.status, StatusCode::OK);
    }
    assert!(
        begun.elapsed() < Duration::from_secs(5),
        "{:?}",
        begun.elapsed()
    );
}
