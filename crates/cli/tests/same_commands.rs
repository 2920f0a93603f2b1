//! The same input is the same event, whether it is typed at the terminal or into a form of the pages.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and speaks to the pages as a browser does"
)]

use crate::common::{Home, PASSPHRASE};
use ringoff_registry::Registry;
use ringoff_workspace::case::Event;
use ringoff_workspace::{Vault, Workspace};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Stdio};

const CLOCK: &str = "2026-11-25T23:30[Europe/Berlin]";

/// What is typed at the terminal; the form's address and what stands in it. The day of a form is the operator's.
const TYPED: [(&[&str], &str, &str); 33] = [
    (
        &["extra", "add", "debt", "Loan", "--amount", "500"],
        "balance/extra",
        "extra-kind=debt&extra-name=Loan&extra-amount=500",
    ),
    (
        &["extra", "add", "debt", "Loan", "--amount", "20 usd"],
        "balance/extra",
        "extra-kind=debt&extra-name=Loan&extra-amount=20+usd",
    ),
    (
        &["operator", "said", "terminate-fee", "500 KZT"],
        "operator",
        "answer-terminate-fee=500+KZT&answer-debt-rule=&who=",
    ),
    (
        &["operator", "said", "branch-network", "9 to 5", "--who", " "],
        "operator",
        "answer-branch-network=9+to+5&who=+",
    ),
    (
        &[
            "call", "--by", "email", "reached", "--waited", "5", "--note", " ",
        ],
        "call",
        "channel=email&outcome=reached&who=&ticket=&waited=5&note=",
    ),
    (
        &["call", "--by", "branch", "refused", "--who", "counter 4"],
        "branch/visit",
        "place=&outcome=refused&who=counter+4&ticket=&note=",
    ),
    (
        &["appointment", "2026-12-01", "10:30", "--place", "Abay 1"],
        "branch/appointment",
        "day=2026-12-01&time=10%3A30&place=Abay+1",
    ),
    (
        &["appointment", "2026-12-01"],
        "branch/appointment",
        "day=2026-12-01&time=&place=",
    ),
    (
        &[
            "case",
            "edit",
            "--operator",
            "activ",
            "--sim",
            "esim",
            "--mine",
            "yes",
            "--new-number",
            "+7 799 000 56 78",
            "--leaving",
            "2026-12-20",
            "--holder",
            " LIN ",
        ],
        "line",
        "line-operator=activ&line-sim=esim&line-mine=yes&line-new-number=%2B7+799+000+56+78\
         &line-leaving=2026-12-20&line-holder=+LIN+&line-iccid=&line-plan=",
    ),
    (
        &[
            "case",
            "edit",
            "--clear",
            "brand",
            "--clear",
            "holder",
            "--monthly-fee",
            "1990",
        ],
        "line",
        "line-holder=&line-fee=1990&line-contract=&line-brand=",
    ),
    (&["choose", "close"], "line/decide", "way=close"),
    (&["account", "by-hand"], "accounts/listed", ""),
    (
        &["letter", "keep", "holder_email=lin@example.org"],
        "papers/letter/refund",
        "as=page&fill-holder_email=lin%40example.org&fill-free_text=Thank+you",
    ),
    // Nothing stands against it: the reason is none.
    (
        &["ready", "--override", "a spare line"],
        "after/ready",
        "reason=a+spare+line",
    ),
    (
        &["account", "add", "Kaspi.kz"],
        "accounts/add",
        "name=Kaspi.kz&site=",
    ),
    (
        &["account", "add", "Book Club", "--domain", "books.example"],
        "accounts/add",
        "name=Book+Club&site=books.example",
    ),
    // The addresses of pages stand for the ids `books.example` and `kaspi.kz`.
    (
        &["account", "dismissed", "books.example"],
        "accounts/mark",
        "account={books.example}&state=dismissed&reason=",
    ),
    (
        &[
            "list",
            "--have",
            "Glovo",
            "--not-sure",
            "telegram",
            "--no",
            "whatsapp",
            "--none-of-the-rest",
        ],
        "list",
        "has-glovoapp.com=have&has-telegram.org=not-sure&has-whatsapp.com=no&rest=yes",
    ),
    (
        &["account", "rehearsed", "kaspi.kz", "--failed"],
        "accounts/rehearsed",
        "account={kaspi.kz}&worked=no",
    ),
    (
        &["balance", "plan", "give-up"],
        "balance",
        "way=give-up&amount=",
    ),
    (
        &[
            "refund",
            "request",
            "--amount",
            "900 kzt",
            "--on",
            "2026-11-25",
            "--ticket",
            "T-5",
        ],
        "balance/asked",
        "asked-amount=900+kzt&asked-day=2026-11-25&refund-due=&refund-ticket=T-5",
    ),
    (
        &["refund", "received", "4 200", "kzt", "--on", "2026-11-25"],
        "balance/arrived",
        "arrived-amount=4+200&day=2026-11-25",
    ),
    (
        &["recover", "hotline", "--worked"],
        "password",
        "way=hotline&outcome=worked&note=",
    ),
    (
        &[
            "close",
            "request",
            "--by",
            "self-care",
            "--on",
            "2026-11-25",
        ],
        "after/requested",
        "channel=self-care&day=2026-11-25",
    ),
    (
        &["close", "confirm", "2026-12-05"],
        "after/confirmed",
        "day=2026-12-05",
    ),
    (&["bill", "check", "1"], "after/bill", "bill=1&clean=yes"),
    (
        &["letter", "sent", "refund", "--on", "2026-11-25"],
        "papers/letter/refund/sent",
        "sent-day=2026-11-25&sent-channel=post&answer-by=",
    ),
    (
        &["refused", "No", "--term-broken"],
        "after/refused",
        "refused-words=No&refused-who=&term-broken=yes",
    ),
    (
        &[
            "escalate",
            "operator",
            "--on",
            "2026-11-25",
            "--ticket",
            "T-1",
        ],
        "after/escalated",
        "step=operator&complaint-day=2026-11-25&complaint-ticket=T-1&answer-by=",
    ),
    (
        &["escalate", "operator", "--answered", "--settled"],
        "after/answered",
        "step=operator&settled=yes",
    ),
    (&["note", " a remark "], "journal/note", "note=+a+remark+"),
    (
        &["sim", "deleted", "--already", "--on", "2026-11-25"],
        "line/sim-gone",
        "sim-gone=esim&sim-gone-day=2026-11-25",
    ),
    (
        &[
            "operator",
            "said",
            "chat",
            "t.me/example",
            "--found",
            "--who",
            "bill",
        ],
        "call/way",
        "way-fact=chat&way-value=t.me%2Fexample&way-place=bill",
    ),
];

/// What neither takes.
const REFUSED: [(&[&str], &str, &str); 9] = [
    (
        &["extra", "add", "debt", "Loan", "--amount", "500 KZZ"],
        "balance/extra",
        "extra-kind=debt&extra-name=Loan&extra-amount=500+KZZ",
    ),
    (
        &["extra", "add", "debt", " "],
        "balance/extra",
        "extra-kind=debt&extra-name=+&extra-amount=",
    ),
    (
        &["operator", "said", "terminate-fees", "500"],
        "operator",
        "answer-terminate-fees=500",
    ),
    (
        &["operator", "said", "terminate-fee", " "],
        "operator",
        "answer-terminate-fee=+",
    ),
    (
        &["letter", "sent", "checklist"],
        "papers/letter/checklist/sent",
        "sent-day=2026-11-25&sent-channel=post",
    ),
    (
        &["account", "moved", "kaspi.kz", "nobody.example"],
        "accounts/mark",
        "account={kaspi.kz}&account={nobody.example}&state=moved",
    ),
    (
        &["case", "edit", "--new-number", "8 799 000 56 78"],
        "line",
        "line-new-number=8+799+000+56+78",
    ),
    (&["note", " "], "journal/note", "note=+"),
    (
        &["list", "--have", "nobody.example"],
        "list",
        "has-nobody.example=have",
    ),
];

/// The pages of a vault, open in a browser.
struct Pages {
    child: Child,
    host: String,
    cookie: String,
    form: String,
}

impl Pages {
    fn open(home: &Home) -> Self {
        let mut child = home
            .command("en", &home.clock)
            .args(["open", "--no-browser"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap())
            .lines()
            .map(Result::unwrap);
        let link = lines.find(|line| line.starts_with("http")).unwrap();
        let (host, token) = link.split_once("/#t=").unwrap();
        let mut pages = Self {
            child,
            host: host.strip_prefix("http://").unwrap().to_owned(),
            cookie: String::new(),
            form: String::new(),
        };
        let entered = pages.ask("POST /enter", &format!("token={token}"));
        pages.cookie = between(&entered, "set-cookie: ", ";");
        let page = pages.ask("GET /unlock", "");
        pages.form = between(&page, "data-form=\"", "\"");
        let passphrase = PASSPHRASE.replace(' ', "+");
        let unlocked = pages.post("/unlock", &format!("passphrase={passphrase}"));
        assert_eq!(unlocked, 303);
        pages
    }

    fn ask(&self, request: &str, body: &str) -> String {
        let port = self.host.split_once(':').unwrap().1;
        let mut stream = TcpStream::connect(format!("127.0.0.1:{port}")).unwrap();
        write!(
            stream,
            "{request} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nConnection: close\r\n\
             Cookie: {cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {length}\r\n\r\n{body}",
            host = self.host,
            cookie = self.cookie,
            length = body.len(),
        )
        .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// Sends a form and gives the status of the answer.
    fn post(&self, path: &str, body: &str) -> u16 {
        let body = format!("form={}&{body}", self.form);
        let answer = self.ask(&format!("POST {path}"), &body);
        let status = answer.split(' ').nth(1).unwrap();
        status.parse().unwrap()
    }
}

impl Drop for Pages {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn between(text: &str, begin: &str, end: &str) -> String {
    let (_, rest) = text.split_once(begin).unwrap_or_else(|| panic!("{text}"));
    rest.split(end).next().unwrap().to_owned()
}

/// A form's fields with the addresses of accounts in place of their ids.
fn addressed(body: &str) -> String {
    let mut parts = body.split('{');
    let mut out = parts.next().unwrap().to_owned();
    for part in parts {
        let (id, rest) = part.split_once('}').unwrap();
        out.push_str(&ringoff_workspace::account_address(id));
        out.push_str(rest);
    }
    out
}

fn home() -> Home {
    Home::with_case(CLOCK, "+77010001234", "kz/kcell")
}

fn events(home: &Home) -> Vec<Event> {
    let vault = Vault::open(&home.path("vault"), &PASSPHRASE.into()).unwrap();
    let workspace = Workspace::new(Box::new(vault), Registry::embedded()).unwrap();
    let case = workspace.cases().remove(0);
    let entries = workspace.journal(&case).iter();
    entries.map(|entry| entry.event.clone()).collect()
}

#[test]
fn what_is_typed_at_the_terminal_and_into_a_form_is_the_same_event() {
    let (terminal, browser) = (home(), home());
    for (args, _, _) in TYPED {
        terminal.ok(args);
    }
    let pages = Pages::open(&browser);
    for (_, path, body) in TYPED {
        let status = pages.post(&format!("/c/kz-34/{path}"), &addressed(body));
        // A letter is shown filled in; everything else leads back to its page.
        assert!(matches!(status, 200 | 303), "{path} {body}");
    }
    drop(pages);
    let (typed, filled) = (events(&terminal), events(&browser));
    for (at, (typed, filled)) in typed.iter().zip(&filled).enumerate() {
        let what = at.checked_sub(1).map(|at| TYPED[at]);
        assert_eq!(typed, filled, "{what:?}");
    }
    assert_eq!(typed.len(), TYPED.len() + 1);
    assert_eq!(filled.len(), TYPED.len() + 1);
}

#[test]
fn what_the_terminal_refuses_the_form_refuses_too() {
    let home = home();
    home.ok(&["account", "add", "Kaspi.kz"]);
    let before = events(&home);
    for (args, _, _) in REFUSED {
        let out = home.run(args);
        assert!(!out.status.success(), "{args:?}");
    }
    let pages = Pages::open(&home);
    for (_, path, body) in REFUSED {
        let status = pages.post(&format!("/c/kz-34/{path}"), &addressed(body));
        assert!([404, 422].contains(&status), "{path} {body}: {status}");
    }
    drop(pages);
    assert_eq!(events(&home), before);
}
