//! One order of work: the scan in every form, the list, the plan, the next thing, the checklist and the pages
//! name the made-up traveller's accounts in the same order.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common::Home;
use ringoff_testkit::Traveller;
use ringoff_words::Words;
use serde_json::Value;

const CLOCK: &str = "2026-11-25T10:00[Asia/Almaty]";

struct Begun {
    home: Home,
    number: String,
}

impl Begun {
    /// A vault with the case of the traveller's first line, her archives read into it.
    fn with_a_case() -> Self {
        let home = Home::new(CLOCK);
        let export = home.path("export");
        std::fs::create_dir(&export).unwrap();
        let traveller = Traveller::new();
        traveller.write(&export).unwrap();
        let number = traveller.lines()[0].number.reveal().to_owned();
        let one = Self { home, number };
        let opened = [
            "case",
            "new",
            "--operator",
            "kz/kcell",
            "--leaving",
            "2026-12-20",
        ];
        one.ok(&[&opened[..], &["--number", &one.number]].concat());
        one.ok(&["choose", "close"]);
        one.ok(&["import", export.to_str().unwrap()]);
        one
    }

    fn ok(&self, args: &[&str]) -> String {
        self.home.ok(args)
    }

    fn scan(&self, how: &str) -> String {
        let export = self.home.path("export");
        self.ok(&[
            "scan",
            export.to_str().unwrap(),
            "--number",
            &self.number,
            how,
        ])
    }

    fn plan(&self) -> Vec<Value> {
        serde_json::from_str(&self.ok(&["plan", "--json"])).unwrap()
    }
}

/// The names stand in a text one after the other.
fn follow(text: &str, names: &[String], what: &str) {
    let mut rest = text;
    for name in names {
        let at = rest.find(name.as_str());
        let at = at.unwrap_or_else(|| panic!("{what}: {name} is not next in\n{rest}"));
        rest = &rest[at + name.len()..];
    }
}

fn ids(tasks: &[Value], begin: &str) -> Vec<String> {
    let ids = tasks.iter().filter_map(|t| t["id"].as_str());
    ids.filter_map(|id| id.strip_prefix(begin))
        .map(str::to_owned)
        .collect()
}

#[test]
fn scan_list_plan_next_checklist_and_pages_have_one_order_of_work() {
    let traveller = Begun::with_a_case();
    let scan: Value = serde_json::from_str(&traveller.scan("--json")).unwrap();
    let own = |b: &&Value| b["line"].is_null() || b["line"] == scan["lines"][0];
    let bindings: Vec<&Value> = scan["bindings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(own)
        .collect();
    assert!(bindings.len() > 20, "{}", bindings.len());
    let text = |b: &Value, path: &str| b.pointer(path).unwrap().as_str().unwrap().to_owned();
    let names: Vec<String> = bindings.iter().map(|b| text(b, "/service/name")).collect();
    let services: Vec<String> = bindings.iter().map(|b| text(b, "/service/id")).collect();

    // The scan in its other forms.
    follow(&traveller.scan("--no-color"), &names, "text");
    let csv = traveller.scan("--csv=raw");
    let rows = csv.lines().skip(1).filter_map(|row| row.split(',').nth(3));
    let rows: Vec<String> = rows.map(|name| name.trim_matches('"').to_owned()).collect();
    assert_eq!(rows, names);
    let html = traveller.home.path("page.html");
    traveller.scan(&format!("--html={}", html.display()));
    let html = std::fs::read_to_string(html).unwrap();
    let cards: Vec<String> = names.iter().map(|name| format!(">{name}<")).collect();
    let bands = html.find("class=\"band").unwrap();
    follow(&html[bands..], &cards, "html");

    // The case.
    follow(&traveller.ok(&["account", "list"]), &names, "account list");
    let tasks = traveller.plan();
    let planned = ids(&tasks, "account:");
    assert!(planned.len() > 10, "{planned:?}");
    let expected: Vec<String> = services
        .iter()
        .filter(|s| planned.contains(s))
        .cloned()
        .collect();
    assert_eq!(planned, expected);
    let ready = |t: &&Value| t["state"] == "ready" && t["optional"] == false;
    let next = tasks
        .iter()
        .filter(ready)
        .find(|t| t["id"].as_str().unwrap().starts_with("account:"));
    assert_eq!(next.unwrap()["id"], format!("account:{}", planned[0]));

    // The checklist on paper: what has to be done, in the same order.
    let checklist = traveller.ok(&["letter", "show", "checklist", "--in", "en"]);
    let must = |t: &&Value| t["optional"] == false && t["phase"] != "after";
    let on_paper: Vec<Value> = tasks.iter().filter(must).cloned().collect();
    let on_paper = ids(&on_paper, "account:");
    assert!(on_paper.len() > 5, "{on_paper:?}");
    let called = |id: &String| names[services.iter().position(|s| s == id).unwrap()].clone();
    let on_paper: Vec<String> = on_paper.iter().map(called).collect();
    follow(&checklist, &on_paper, "checklist");

    // The pages.
    let views = traveller.home.views();
    let case = views.cases(&Words::new("en")).unwrap().remove(0).id;
    let accounts = views.accounts(&case, &Words::new("en")).unwrap().items;
    let shown: Vec<String> = accounts.into_iter().map(|account| account.name).collect();
    assert_eq!(shown, names);
}

#[test]
fn signing_in_without_the_sim_follows_the_change_of_its_account_everywhere() {
    let traveller = Begun::with_a_case();
    let tasks = traveller.plan();
    let rehearsed = ids(&tasks, "rehearse:");
    assert!(rehearsed.len() > 3, "{rehearsed:?}");
    let all = ids(&tasks, "");
    for service in &rehearsed {
        let at = |id: String| all.iter().position(|known| *known == id).unwrap();
        let (moved, tried) = (
            at(format!("account:{service}")),
            at(format!("rehearse:{service}")),
        );
        assert_eq!(moved + 1, tried, "{service}");
        assert_eq!(tasks[tried]["state"], "waiting", "{service}");
    }
    // Once it was moved, the same account's rehearsal can be done.
    traveller.ok(&["account", "moved", &rehearsed[0]]);
    let tasks = traveller.plan();
    let id = format!("rehearse:{}", rehearsed[0]);
    let task = tasks.iter().find(|t| t["id"] == *id).unwrap();
    assert_eq!(task["state"], "ready");
}
