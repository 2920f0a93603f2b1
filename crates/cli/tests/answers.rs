//! What the operator said counts, by whichever name of the fact and from whichever surface it was recorded.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common;

use common::{Home, said};
use ringoff_model::FactKey;
use ringoff_registry::operators::Fact;
use ringoff_view::case::{Download, File};
use ringoff_words::Words;
use ringoff_workspace::Command;
use ringoff_workspace::case::Channel;
use std::collections::BTreeSet;

const CLOCK: &str = "2026-11-25T10:00[Asia/Almaty]";

fn home() -> Home {
    Home::with_case(CLOCK, "+77010001234", "kz/kcell")
}

fn answer(fact: &str, value: &str) -> Command {
    Command::RecordAnswers {
        answers: vec![(fact.to_owned(), value.to_owned())],
        channel: Some(Channel::Hotline),
        who: None,
        on: None,
    }
}

#[test]
fn an_answer_on_the_operator_page_is_known_on_every_page_and_on_the_command_line() {
    let home = home();
    let words = Words::new("en");
    let views = home.views();
    let case = views.cases(&words).unwrap().remove(0).id;
    let asked = |fact: &str| {
        let questions = views.operator(&case, &words).unwrap().questions;
        let questions = questions.iter().flat_map(|group| &group.questions);
        questions.into_iter().any(|question| question.fact == fact)
    };
    let script = |fact: &str| {
        let question = words.say(&format!("ask-{fact}"), &[]);
        let view = views.call(&case, &words).unwrap();
        format!("{view:?}").contains(&question)
    };
    assert!(asked("terminate-fee") && script("terminate-fee"));
    views
        .act(&case, answer("terminate-fee", "500 KZT"))
        .unwrap();
    assert!(!asked("terminate-fee"));
    assert!(!script("terminate-fee"), "the call script asks again");
    // Words that are no value leave the question open, on the page as in the script.
    views
        .act(&case, answer("quarantine-days", "they did not know"))
        .unwrap();
    assert!(asked("quarantine-days"));
    drop(views);
    let compared = home.ok(&["case", "compare"]);
    assert!(compared.contains("Closing costs KZT"), "{compared}");
    // A later answer by the other name replaces the earlier one.
    home.ok(&["operator", "said", "fee", "700 KZT"]);
    let compared = home.ok(&["case", "compare"]);
    assert!(compared.contains("700"), "{compared}");
}

#[test]
fn every_fact_has_one_label_and_what_is_asked_one_question_in_every_language() {
    let labels: BTreeSet<String> = FactKey::ALL.iter().map(|fact| fact.label()).collect();
    let asked = Fact::ASKED.iter().map(|asked| asked.key);
    let asked = asked.chain(ringoff_workspace::case::Rules::ASKED);
    let questions: BTreeSet<String> = asked.map(FactKey::question).collect();
    for lang in ["en", "zh-Hans", "ru", "kk"] {
        let file = format!("../../locales/{lang}/operators.ftl");
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        let text = std::fs::read_to_string(file).unwrap();
        let keys = text.lines().filter_map(|line| line.split_once(" = "));
        let keys: Vec<String> = keys.map(|(key, _)| key.to_owned()).collect();
        let said = keys.iter().filter(|key| key.starts_with("ask-"));
        assert_eq!(said.cloned().collect::<BTreeSet<_>>(), questions, "{lang}");
        for label in &labels {
            let times = keys.iter().filter(|key| *key == label).count();
            assert_eq!(times, 1, "{lang}: {label}");
        }
    }
}

#[test]
fn what_was_answered_can_be_contributed_and_the_registry_takes_it() {
    let home = home();
    for (fact, value) in [
        ("termination-days", "10 working days"),
        ("terminate-fee", "500 KZT"),
        ("rest", "60-90"),
        ("debt", "yes, it has to be paid first"),
        ("slip", "printed at the counter"),
        ("hotline", "116"),
        ("termination-ways", "branch, self-care"),
        ("remote", "no"),
        ("papers", "passport"),
        ("proxy-wording", "must name the number"),
    ] {
        home.ok(&[
            "operator",
            "said",
            fact,
            value,
            "--by",
            "branch",
            "--who",
            "counter 4",
        ]);
    }
    let out = home.path("said.toml");
    home.ok(&["operator", "contribute", "--out", out.to_str().unwrap()]);
    let facts = std::fs::read_to_string(&out).unwrap();
    for told in ["+7701", "1234", "counter 4"] {
        assert!(!facts.contains(told), "{facts}");
    }
    assert!(facts.contains("key = \"terminate_days\""), "{facts}");
    let record = format!(
        "legal_names = {{ en = \"Example Mobile LLP\", ru = \"ТОО «Пример»\", kk = \"«Пример» ЖШС\", zh-Hans = \"Example\" }}\naliases = []\nstatement_names = [\"EXAMPLE MOBILE\"]\nservices = []\n\
         [names]\nen = \"Example\"\nru = \"Пример\"\nkk = \"Example\"\nzh-Hans = \"示例\"\n\
         [[brands]]\nid = \"example\"\nnames = {{ en = \"Example\", ru = \"Пример\", kk = \"Example\", zh-Hans = \"示例\" }}\n{facts}"
    );
    home.file("data/operators/kz/example.toml", record);
    let data = home.path("data");
    let registry = ringoff_registry::Registry::with_data(&data).unwrap();
    let taken = registry.operator("kz/example").unwrap();
    assert!(taken.facts.len() >= 8, "{facts}");
    let problems: Vec<String> = ringoff_registry::check_all(&registry)
        .into_iter()
        .filter(|problem| problem.record == "kz/example")
        .map(|problem| format!("{problem:?}"))
        .collect();
    assert!(problems.is_empty(), "{problems:#?}\n{facts}");
    // The page gives the same file.
    let views = home.views();
    let words = Words::new("en");
    let case = views.cases(&words).unwrap().remove(0).id;
    let File { bytes, .. } = views.paper(&case, &Download::OperatorData, &words).unwrap();
    assert_eq!(String::from_utf8(bytes).unwrap(), facts);
}

#[test]
fn a_charge_after_closing_is_said_in_words_on_the_pages() {
    let home = home();
    home.ok(&["ready", "--override", "a test line"]);
    home.ok(&["close", "request", "--by", "branch", "--on", "2026-10-01"]);
    home.ok(&["close", "confirm", "2026-10-05"]);
    let statement = home.file(
        "statement.csv",
        "Date,Description,Amount,Currency\n2026-11-10,Kcell,-1500.00,KZT\n",
    );
    let watched = said(&home.run(&["watch", &statement]));
    let views = home.views();
    for lang in ["en", "zh-Hans", "ru", "kk"] {
        let words = Words::new(lang);
        let case = views.cases(&words).unwrap().remove(0).id;
        let charges = views.after(&case, &words).unwrap().charges;
        assert!(!charges.is_empty(), "{watched}");
        assert_eq!(
            charges[0].judged,
            words.say("finding-charge-after-closing", &[])
        );
    }
}

#[test]
fn something_to_stop_can_be_added_after_an_earlier_one_was_taken_back() {
    let home = home();
    home.ok(&["extra", "add", "subscription", "music"]);
    home.ok(&["extra", "add", "subscription", "films"]);
    home.ok(&["undo", "2"]);
    home.ok(&["extra", "add", "subscription", "news"]);
    let list = home.ok(&["extra", "list"]);
    assert!(list.contains("films") && list.contains("news"), "{list}");
    assert!(!list.contains("music"), "{list}");
}

#[test]
fn what_is_public_of_operators_asks_for_no_passphrase() {
    let home = Home::new(CLOCK);
    for args in [
        ["operator", "list"].as_slice(),
        &["operator", "show", "kz/kcell"],
        &["operator", "check"],
        &["operator", "wanted"],
    ] {
        let out = std::process::Command::new(env!("CARGO_BIN_EXE_ringoff"))
            .args(args)
            .arg("--vault")
            .arg(home.path("vault"))
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap();
        assert!(out.status.success(), "{args:?}: {}", said(&out));
        assert!(!home.path("vault").exists());
    }
    // Without a vault the rest says so before it asks for anything.
    let out = std::process::Command::new(env!("CARGO_BIN_EXE_ringoff"))
        .args(["status", "--vault"])
        .arg(home.path("vault"))
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    assert_eq!(out.status.code(), Some(10), "{}", said(&out));
}

#[test]
fn the_list_of_wanted_facts_is_what_the_command_says() {
    let home = Home::new(CLOCK);
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/facts-wanted.md");
    let told = home.ok(&["operator", "wanted"]);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, &told).unwrap();
    }
    assert!(
        std::fs::read_to_string(path).unwrap() == told,
        "run `ringoff --lang en operator wanted > docs/facts-wanted.md`"
    );
}

#[test]
fn an_operator_of_whom_little_is_known_is_listed_as_a_sketch_in_every_language() {
    let home = Home::new(CLOCK);
    for (lang, sketch) in [
        ("en", "(a sketch: little is known)"),
        ("ru", "(набросок: известно мало)"),
        ("kk", "(нобай: белгілісі аз)"),
        ("zh-Hans", "（草稿：所知甚少）"),
    ] {
        let listed = home.ok_in(lang, &["operator", "list"]);
        let of = |id: &str| listed.lines().find(|line| line.ends_with(id)).unwrap();
        assert!(of("cn/china-unicom").contains(sketch), "{listed}");
        assert!(!of("kz/kcell").contains(sketch), "{listed}");
    }
}

#[test]
fn a_letter_is_addressed_to_the_company_and_the_regulator_by_their_names_in_its_language() {
    let home = Home::with_case(CLOCK, "+77010001234", "kz/beeline");
    for (lang, company, body) in [
        ("ru", "ТОО «КаР-Тел»", "Комитет по защите прав потребителей"),
        (
            "kk",
            "«Кар-Тел» ЖШС",
            "Тұтынушылардың құқықтарын қорғау комитеті",
        ),
        (
            "zh-Hans",
            "KaR-Tel LLP",
            "贸易与一体化部消费者权益保护委员会",
        ),
        (
            "en",
            "KaR-Tel LLP",
            "Committee for Protection of Consumer Rights",
        ),
    ] {
        let letter = home.ok(&["letter", "show", "terminate", "--in", lang]);
        assert!(letter.contains(company), "{letter}");
        let letter = home.ok(&["letter", "show", "complaint-regulator", "--in", lang]);
        assert!(
            letter.contains(body) && letter.contains(company),
            "{letter}"
        );
    }
}

/// The page about an operator, and every line of it with the section in which it stands.
fn page(lang: &str, operator: &str) -> Vec<(String, serde_json::Value)> {
    let home = Home::new(CLOCK);
    let out = home.run_in(lang, &["guide", operator, "--json"]);
    let page: serde_json::Value = serde_json::from_slice(&out.stdout).unwrap();
    let sections = page["sections"].as_array().unwrap().iter();
    let lines = sections.flat_map(|section| {
        let items = section["items"].as_array().unwrap().iter();
        items.map(|item| (section["id"].as_str().unwrap().to_owned(), item.clone()))
    });
    lines.collect()
}

#[test]
fn who_comes_with_a_number_that_no_source_supports_finds_out_what_is_known_of_it() {
    for (operator, number) in [
        ("kz/kcell", "+7 727 277 77 77"),
        ("kz/beeline", "+7 727 250 00 00"),
        ("kz/tele2", "+7 727 350 00 00"),
    ] {
        for lang in ["en", "zh-Hans", "ru", "kk"] {
            let lines = page(lang, operator);
            let of_number = lines.iter().filter(|(_, line)| line["label"] == number);
            let [(section, line)] = of_number.collect::<Vec<_>>()[..] else {
                panic!("{lang}: {number} stands in one place");
            };
            assert_eq!(section, "unconfirmed");
            assert!(line["source"].is_null(), "{line}");
            assert!(
                line["text"].as_str().is_some_and(|text| text.len() > 20),
                "{line}"
            );
        }
    }
}

#[test]
fn a_page_about_an_operator_of_whom_little_is_known_says_so() {
    for (lang, sketch) in [
        ("en", "Little is known of this operator"),
        ("zh-Hans", "关于这家运营商所知不多"),
        ("ru", "Об этом операторе известно мало"),
        ("kk", "Бұл оператор туралы мәлімет аз"),
    ] {
        let says = |operator: &str| {
            let mut lines = page(lang, operator).into_iter();
            lines.any(|(_, line)| {
                line["text"]
                    .as_str()
                    .is_some_and(|text| text.contains(sketch))
            })
        };
        assert!(says("ru/mts") && !says("kz/kcell"), "{lang}");
    }
}
