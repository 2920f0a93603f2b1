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
        (
            "line",
            "line/sim-gone",
            "sim-gone=esim&sim-gone-day=2026-11-20",
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
            "answer-terminate-fee=500+KZT&answer-debt-rule=&channel=branch&who=Aigul",
        ),
        (
            "call",
            "call",
            "channel=hotline&outcome=refused&who=Aigul&waited=12&answer-terminate-days=10",
        ),
        (
            "call",
            "call/way",
            "way-fact=chat&way-value=https://chat.example.com",
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
        ("balance", "balance", "way=refund&amount=4200"),
        (
            "balance",
            "balance/asked",
            "asked-day=2026-11-24&refund-due=2026-12-30&refund-ticket=T-5",
        ),
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
    for command in [
        ("balance", "balance", "way=refund&amount=4200"),
        ("balance", "balance/asked", "asked-day=2026-11-20"),
    ] {
        does(&browser, command);
    }
    for (path, body) in [
        (
            "papers/letter/refund/sent",
            "sent-day=soon&sent-channel=post",
        ),
        ("after/escalated", "step=operator&complaint-day="),
        ("branch/appointment", "day=soon&place=Abay+10"),
        ("call/way", "way-fact=chat&way-value="),
        ("line", "line-iccid=12345"),
        ("line", "line-leaving=2062-11-30"),
        ("balance/arrived", "arrived-amount=4200&day=2027-03-01"),
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
fn a_day_that_cannot_be_is_said_at_its_field() {
    let browser = Browser::open(home(3, &[]));
    does(&browser, ("balance", "balance", "way=refund&amount=4200"));
    let wrong = |path: &str, body: &str, field: &str| {
        let seen = browser.form(&format!("/c/kz-34/{path}"), body);
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        let named = between(&seen.text, &format!("name=\"{field}\""), ">");
        assert!(named.contains("aria-invalid"), "{path}: {}", seen.text);
    };
    wrong("balance/asked", "asked-day=2027-03-01", "asked-day");
    wrong(
        "balance/asked",
        "asked-day=2026-11-20&refund-due=2026-11-19",
        "refund-due",
    );
    wrong("line", "line-since=2027-11-30", "line-since");
    let gone = "sim-gone=esim&sim-gone-day=2027-11-30";
    wrong("line/sim-gone", gone, "sim-gone-day");
    wrong("line", "line-leaving=2062-11-30", "line-leaving");
    wrong(
        "line",
        "line-since=2026-05-01&line-leaving=2026-04-30",
        "line-leaving",
    );
    does(&browser, ("after", "after/ready", "reason=They+are+closed"));
    wrong("after/requested", "channel=branch&day=2027-11-20", "day");
    wrong(
        "after/requested",
        "channel=branch&day=2026-11-20&expected=2026-11-19",
        "expected",
    );
    does(
        &browser,
        ("after", "after/requested", "channel=branch&day=2026-11-20"),
    );
    wrong("after/confirmed", "day=2026-11-19", "day");
}

#[test]
fn a_field_of_the_line_that_comes_back_empty_takes_its_fact_back() {
    let browser = Browser::open(home(1, &[]));
    let iccid = "8999701560123456789";
    let line = || browser.get("/c/kz-34/line").text;
    does(
        &browser,
        (
            "line",
            "line",
            &format!(
                "line-iccid={iccid}&line-holder=LIN&line-fee=1990&line-others=%2B7+700+000+56+78"
            ),
        ),
    );
    let filled = line();
    for text in [iccid, "LIN", "1990 KZT", "+7 700 000 56 78"] {
        let plain = filled.replace('\u{a0}', " ");
        assert!(plain.contains(text), "{text}: {plain}");
    }
    does(
        &browser,
        ("line", "line", "line-iccid=&line-holder=LIN&line-others="),
    );
    let cleared = line();
    assert!(!cleared.contains(iccid) && cleared.contains("LIN"));
    assert!(!cleared.replace('\u{a0}', " ").contains("+7 700 000 56 78"));
    // The same again is no news.
    let again = browser.form("/c/kz-34/line", "line-iccid=&line-holder=LIN");
    assert_eq!(again.to(), "/c/kz-34/line");
}

#[test]
fn a_refund_is_asked_for_followed_and_ended_on_one_page() {
    let browser = Browser::open(home(1, &[]));
    let page = || browser.get("/c/kz-34/balance").text.replace('\u{a0}', " ");
    does(&browser, ("balance", "balance", "way=refund&amount=4200"));
    assert!(page().contains("KZT 4,200.00") && page().contains("/balance/asked"));
    assert!(page().contains("/papers/letter/refund"));
    // The letter for it asks for it.
    does(
        &browser,
        (
            "papers/letter/refund",
            "papers/letter/refund/sent",
            "sent-day=2026-11-24&sent-channel=post&answer-by=2026-12-30",
        ),
    );
    assert!(!page().contains("/balance/asked"));
    assert!(page().contains("30 December 2026"), "{}", page());
    does(
        &browser,
        (
            "balance",
            "balance/arrived",
            "arrived-amount=4000&day=2026-11-24",
        ),
    );
    assert!(page().contains("KZT 4,000.00") && page().contains("/balance/arrived"));
    does(
        &browser,
        (
            "balance",
            "balance/arrived",
            "arrived-amount=200&day=2026-11-24",
        ),
    );
    assert!(!page().contains("/balance/arrived"), "all of it came");
}

#[test]
fn answers_stand_beside_their_questions_and_are_saved_at_once() {
    let browser = Browser::open(home(1, &[]));
    let asks = |page: &str, fact: &str| {
        let page = browser.get(&format!("/c/kz-34/{page}")).text;
        page.contains(&format!("name=\"answer-{fact}\""))
    };
    for fact in ["terminate-fee", "branch-appointment", "proxy-allowed"] {
        assert!(asks("call", fact) && asks("operator", fact), "{fact}");
    }
    let answers =
        "answer-terminate-fee=500+KZT&answer-branch-appointment=yes&answer-proxy-allowed=";
    does(
        &browser,
        (
            "call",
            "call",
            &format!("channel=hotline&outcome=reached&{answers}"),
        ),
    );
    for fact in ["terminate-fee", "branch-appointment"] {
        assert!(!asks("call", fact) && !asks("operator", fact), "{fact}");
    }
    assert!(asks("call", "proxy-allowed"));
    let none = browser.form("/c/kz-34/operator", "answer-proxy-allowed=&who=Aigul");
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.text.contains("No answer was written"));
}

#[test]
fn a_way_that_no_source_told_is_one_line_until_it_is_found() {
    let browser = Browser::open(home(1, &[]));
    let before = browser.get("/c/kz-34/call").text;
    assert!(before.contains("<option value=\"chat\">") && !before.contains("chat.example.com"));
    does(
        &browser,
        (
            "call",
            "call/way",
            "way-fact=chat&way-value=https://chat.example.com/kcell&way-place=SIM+card",
        ),
    );
    let after = browser.get("/c/kz-34/call").text;
    // The operator has said nothing.
    assert!(!after.contains("told to you by the operator"));
    assert!(after.contains("noted by you") && after.contains("SIM card"));
    let journal = browser.get("/c/kz-34/journal").text;
    assert!(!journal.contains("The operator said"), "{journal}");
    assert!(after.contains("data-copy=\"https://chat.example.com/kcell\""));
    assert!(after.contains("href=\"https://chat.example.com/kcell\""));
    assert!(!between(&after, "name=\"way-fact\"", "</select>").contains("\"chat\""));
    // Mail and telephone open with the address alone.
    assert!(after.contains("href=\"mailto:ccmail@kcell.kz\""));
    assert!(after.contains("href=\"tel:"));
    let copied = after.matches("data-copy=").count();
    assert!(
        copied > 2 && !after.contains("data-copy=\"activ: "),
        "{copied}"
    );
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
