//! Holds `data/` true: every record loads, keeps the rules, and is what the program embeds.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use ringoff_registry::{Category, LONGEST_HOST, Registry, Service, check_all};
use std::path::Path;

fn data() -> Registry {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    Registry::with_data(&folder).unwrap()
}

#[test]
fn every_record_keeps_every_rule() {
    let problems = check_all(&data());
    let shown: Vec<String> = problems
        .iter()
        .map(|p| format!("{}.toml [{}] {}", p.record, p.check, p.message))
        .collect();
    assert!(
        shown.is_empty(),
        "{} problems:\n{}",
        shown.len(),
        shown.join("\n")
    );
}

#[test]
fn a_name_that_messages_use_for_a_code_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let services = folder.path().join("services");
    std::fs::create_dir(&services).unwrap();
    let refused = |aliases: &str| {
        let record = format!(
            "name = \"Example Bank\"\n{aliases}\ncategory = \"bank\"\ndomains = [\"bank.example\"]\n"
        );
        std::fs::write(services.join("bank.example.toml"), record).unwrap();
        let registry = Registry::with_data(folder.path()).unwrap();
        check_all(&registry)
            .iter()
            .any(|p| p.record == "bank.example" && p.check == "code-words")
    };
    for bad in [
        r#"weak_aliases = ["OTP"]"#,
        r#"aliases = ["Passcode"]"#,
        r#"weak_aliases = ["Отп"]"#,
        r#"weak_aliases = ["验证码"]"#,
        r#"weak_aliases = ["Onay"]"#,
        r#"weak_aliases = ["Booking"]"#,
    ] {
        assert!(refused(bad), "{bad}");
    }
    assert!(!refused(r#"weak_aliases = ["Exambank"]"#));
}

#[test]
fn a_name_that_is_an_ordinary_word_is_weak() {
    let folder = tempfile::tempdir().unwrap();
    let services = folder.path().join("services");
    std::fs::create_dir(&services).unwrap();
    let refused = |aliases: &str| {
        let record = format!(
            "name = \"Trip\"\n{aliases}\ncategory = \"travel\"\ndomains = [\"trip.example\"]\n"
        );
        std::fs::write(services.join("trip.example.toml"), record).unwrap();
        let registry = Registry::with_data(folder.path()).unwrap();
        check_all(&registry)
            .iter()
            .any(|p| p.record == "trip.example" && p.message.contains("ordinary word"))
    };
    assert!(refused(""));
    assert!(refused("aliases = [\"Wallet\"]\nweak_aliases = [\"Trip\"]"));
    assert!(!refused("weak_aliases = [\"Trip\"]"));
}

#[test]
fn what_is_usual_stands_once_for_every_category_with_its_grounds() {
    for category in Category::ALL {
        let usual = Registry::usual_answers(category);
        assert!(usual.is_some_and(|u| !u.why.is_empty()), "{category:?}");
    }
}

#[test]
fn a_record_without_claims_is_taken_for_what_is_usual_and_names_no_source() {
    let registry = data();
    let bare = |s: &&Service| s.category == Category::Bank && s.number.if_lost_source.is_empty();
    let bank = registry.services().iter().find(bare).unwrap();
    let usual = Registry::usual_answers(Category::Bank).unwrap();
    assert_eq!(bank.number.if_lost.len(), usual.if_lost.len());
    assert_eq!(bank.change.minutes, usual.minutes);
    assert_eq!(bank.change.source, "");
}

#[test]
fn a_claim_without_a_source_or_from_a_page_that_nobody_graded_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let services = folder.path().join("services");
    std::fs::create_dir(&services).unwrap();
    let refused = |number: &str| {
        let record = format!(
            "name = \"Example Bank\"\ncategory = \"bank\"\ndomains = [\"bank.example\"]\n[number]\n{number}\n"
        );
        std::fs::write(services.join("bank.example.toml"), record).unwrap();
        let registry = Registry::with_data(folder.path()).unwrap();
        check_all(&registry)
            .iter()
            .any(|p| p.record == "bank.example" && p.check == "sources")
    };
    let said = |source: &str| format!("login = \"no\"\nlogin_source = \"{source}\"");
    assert!(refused("login = \"no\""));
    assert!(refused("if_lost = [\"takeover\"]"));
    assert!(refused("[change]\nbranch_visit = \"no\""));
    assert!(refused(&said(
        "https://how-to-change-any-number.example/bank"
    )));
    assert!(refused(&said("https://notbank.example/help")));
    assert!(!refused(&said("https://help.bank.example/number")));
    assert!(!refused(&said("2fa.directory")));
}

#[test]
fn the_program_embeds_every_record() {
    let embedded = Registry::embedded();
    let folder = data();
    let ids = |r: &Registry| {
        r.services()
            .iter()
            .map(|s| s.id.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(&embedded), ids(&folder));
    assert!(
        embedded.services().len() >= 220,
        "only {} services",
        embedded.services().len()
    );
    assert_eq!(embedded.phrases().len(), folder.phrases().len());
    assert!(!embedded.phrases().is_empty());
    assert!(embedded.tables().count() >= 10);
    assert!(embedded.second_factor().len() > 1800);
}

#[test]
fn a_host_is_found_by_its_parents() {
    let registry = Registry::embedded();
    let kaspi = registry.service_by_host("guide.kaspi.kz").unwrap();
    assert_eq!(registry.services()[kaspi as usize].id, "kaspi.kz");
    assert_eq!(registry.service_by_host("kaspi.kz.example.com"), None);
    assert_eq!(
        registry
            .fact_by_host("www.github.com")
            .map(|f| f.domain.as_str()),
        Some("github.com")
    );
}

#[test]
fn waiting_times_are_typed_and_no_record_tells_them_in_prose() {
    let registry = data();
    let waits: Vec<&str> = registry
        .services()
        .iter()
        .flat_map(|s| s.change.wait.iter().map(|_| s.id.as_str()))
        .collect();
    for known in ["google.com", "microsoft.com", "telegram.org", "bybit.com"] {
        assert!(waits.contains(&known), "{known} lost its waiting time");
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/services");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        for prose in ["\nwait = ", "\nwait_days = "] {
            assert!(!text.contains(prose), "{}:{prose}", path.display());
        }
        let record: toml::Table = toml::from_str(&text).unwrap();
        let waits = record.get("change").and_then(|change| change.get("wait"));
        for wait in waits.and_then(|w| w.as_array()).into_iter().flatten() {
            for key in wait.as_table().unwrap().keys() {
                let known = ["days", "working_days", "when", "effect", "source"];
                assert!(known.contains(&key.as_str()), "{}: {key}", path.display());
            }
        }
    }
}

#[test]
fn what_is_longer_than_a_host_can_be_is_looked_up_nowhere() {
    let registry = Registry::embedded();
    let room = LONGEST_HOST - "kaspi.kz".len();
    let longest = format!("{}kaspi.kz", "a.".repeat(room / 2));
    assert!(registry.service_by_host(&longest).is_some());
    // Looked up ending by ending, this one takes minutes.
    let long = format!("{}kaspi.kz", "a.".repeat(2_000_000));
    assert_eq!(registry.service_by_host(&long), None);
    assert!(
        registry
            .fact_by_host(&long.replace("kaspi.kz", "github.com"))
            .is_none()
    );
}
