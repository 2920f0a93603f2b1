//! What is done on the pages, through their forms, and what they say where something lacks.

use crate::common::home::{account, home};
use crate::common::{Browser, between};
use axum::http::StatusCode;

fn does(browser: &Browser, (page, path, body): (&str, &str, &str)) {
    let done = browser.form(&format!("/c/kz-34/{path}"), body);
    let wanted = format!("/c/kz-34/{page}?done=");
    assert!(
        done.to().starts_with(&wanted),
        "{path} {body}: {} {}",
        done.status,
        done.text
    );
    let said = browser.get(done.to());
    assert_eq!(said.status, StatusCode::OK, "{path}");
}

#[test]
fn what_the_forms_of_the_pages_ask_for_is_done() {
    let browser = Browser::open(home(3, &[]));
    let plan = browser.get("/c/kz-34/plan").text;
    let task = between(&plan, "/skip\"", "</form>");
    let task = between(task, "name=\"task\" value=\"", "\"");
    let skip = format!("task={task}&reason=not+needed&page=plan");
    let ticked = between(&plan, "/tick\"", "</form>");
    let ticked = between(ticked, "name=\"task\" value=\"", "\"");
    let tick = format!("task={ticked}&page=plan");
    let one = format!("accounts/{}", account(0));
    let rehearsed = format!("account={}&worked=no&back={one}", account(0));
    for command in [
        ("plan", "tick", tick.as_str()),
        ("plan", "skip", skip.as_str()),
        ("plan", "plan", "end=yes&end-reason=Given+up"),
        ("plan", "plan", "end=no&end-reason=Not+yet"),
        ("journal", "journal/note", "note=Asked+a+friend"),
        (
            "line",
            "line",
            "line-operator=kz/kcell&line-sim=esim&line-plan=prepaid",
        ),
        ("line", "line/decide", "way=close"),
        ("accounts", "accounts/add", "name=Aurora&back=accounts"),
        ("accounts", "accounts/listed", "back=accounts"),
        (
            "list",
            "list",
            "has-wolt.com=have&has-vk.com=not-sure&rest=yes",
        ),
        (one.as_str(), "accounts/rehearsed", rehearsed.as_str()),
        (
            "operator",
            "operator",
            "fact=terminate-fee&value=500+KZT&who=Aigul",
        ),
        (
            "call",
            "call",
            "channel=hotline&outcome=refused&who=Aigul&waited=12",
        ),
        (
            "branch",
            "branch/appointment",
            "day=2026-12-01&time=14:05&place=Abay+10",
        ),
        (
            "branch",
            "branch/visit",
            "place=Abay+10&outcome=promised&who=Aigul",
        ),
        ("balance", "balance", "way=refund&amount=4200&by=2026-12-30"),
        (
            "balance",
            "balance/arrived",
            "arrived-amount=4200&day=2026-11-24",
        ),
        (
            "balance",
            "balance/extra",
            "extra-kind=debt&extra-name=Loan",
        ),
        (
            "password",
            "password",
            "way=self-service&outcome=failed&note=No+code+came",
        ),
        (
            "papers/letter/refund",
            "papers/letter/refund/sent",
            "sent-day=2026-11-24&sent-channel=post",
        ),
        ("after", "after/refused", "refused-words=No&term-broken=yes"),
        ("after", "after/ready", "reason=They+are+closed"),
        ("after", "after/requested", "channel=branch&day=2026-11-20"),
        ("after", "after/confirmed", "day=2026-11-24"),
        ("after", "after/bill", "bill=1&clean=yes"),
    ] {
        does(&browser, command);
    }
    let ladder = between(
        &browser.get("/c/kz-34/after").text,
        "id=\"f-step\"",
        "</select>",
    )
    .to_owned();
    let step = between(&ladder, "value=\"", "\"");
    for command in [
        (
            "after/escalated",
            format!("step={step}&complaint-day=2026-11-24"),
        ),
        ("after/answered", format!("step={step}&settled=yes")),
    ] {
        does(&browser, ("after", command.0, &command.1));
    }
}

#[test]
fn every_form_says_what_it_lacks() {
    let browser = Browser::open(home(3, &[]));
    does(
        &browser,
        ("balance", "balance", "way=refund&amount=4200&by=2026-12-30"),
    );
    for (path, body) in [
        (
            "papers/letter/refund/sent",
            "sent-day=soon&sent-channel=post",
        ),
        ("after/escalated", "step=operator&complaint-day="),
        ("branch/appointment", "day=soon&place=Abay+10"),
        ("operator", "fact=terminate-fee&value="),
        ("balance/extra", "extra-kind=debt&extra-name="),
        ("balance/arrived", "arrived-amount=4200&day="),
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
        let seen = browser.form(&format!("/c/kz-34/{path}"), body);
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert!(seen.text.contains("role=\"alert\""), "{path}");
        assert!(
            seen.text.contains("aria-invalid=\"true\""),
            "{path}: {}",
            seen.text
        );
    }
}

#[test]
fn a_letter_that_is_taken_away_is_noted_once() {
    let browser = Browser::open(home(1, &[]));
    let noted = || {
        let journal = browser.get("/c/kz-34/journal").text;
        journal.matches("Letter written").count()
    };
    let body = "letter-lang=en&as=text&fill-free_text=<script>";
    let letter = browser.form("/c/kz-34/papers/letter/terminate", body);
    assert_eq!(letter.headers["content-type"], "text/plain; charset=utf-8");
    let once = noted();
    assert!(once > 0);
    browser.form("/c/kz-34/papers/letter/terminate", body);
    assert_eq!(noted(), once, "the same letter again is no news");
}

#[test]
fn what_the_list_by_hand_was_told_stands_on_it_and_among_the_accounts() {
    let browser = Browser::open(home(0, &[]));
    let before = browser.get("/c/kz-34/list").text;
    assert_eq!(before.matches("<fieldset>").count(), 40);
    assert!(!before.contains(" checked"));
    does(&browser, ("list", "list", "has-kaspi.kz=not-sure"));
    let after = browser.get("/c/kz-34/list").text;
    assert_eq!(after.matches(" checked").count(), 1);
    assert!(after.contains("1 of 40 answered"));
    let accounts = browser.get("/c/kz-34/accounts").text;
    assert!(accounts.contains("you are not sure"));
}
