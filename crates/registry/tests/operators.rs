//! Holds the records of operators and countries true, and the rules by which a fact may be shown.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use jiff::civil::{Date, date};
use ringoff_model::FactKey;
use ringoff_registry::operators::{
    Asked, Confidence, Fact, Show, Situation, Value, Verdict, schema_problems,
};
use ringoff_registry::{Registry, RegistryError};
use std::path::Path;

const TODAY: Date = date(2026, 11, 30);

fn registry() -> Registry {
    Registry::embedded()
}

fn all_facts(registry: &Registry) -> Vec<(String, &Fact)> {
    let operators = registry
        .operators()
        .iter()
        .flat_map(|o| o.facts.iter().map(|f| (o.id.clone(), f)));
    let countries = registry
        .countries()
        .iter()
        .flat_map(|c| c.facts.iter().map(|f| (c.code.clone(), f)));
    operators.chain(countries).collect()
}

#[test]
fn the_program_embeds_every_record_of_the_folder() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let read = Registry::with_data(&folder).unwrap();
    let built = registry();
    assert_eq!(built.operators().len(), read.operators().len());
    for operator in read.operators() {
        assert!(
            built.operator(&operator.id) == Some(operator),
            "{}",
            operator.id
        );
    }
    assert_eq!(built.countries().len(), read.countries().len());
    for country in read.countries() {
        assert!(
            built.country(&country.code) == Some(country),
            "{}",
            country.code
        );
    }
    for id in [
        "kz/kcell",
        "kz/beeline",
        "kz/mobile-telecom-service",
        "cn/china-mobile",
        "cn/china-unicom",
        "cn/china-telecom",
        "ru/mts",
        "ru/megafon",
        "ru/beeline",
        "ru/t2",
        "us/verizon",
        "gb/ee",
        "de/telekom",
    ] {
        assert!(built.operator(id).is_some(), "{id}");
    }
    for code in ["kz", "cn", "ru", "us", "eu", "gb"] {
        let country = built.country(code).unwrap();
        assert!(country.ladder().count() >= 2, "{code}");
    }
    println!(
        "{} operators, {} countries, {} facts",
        built.operators().len(),
        built.countries().len(),
        all_facts(&built).len()
    );
}

#[test]
fn every_fact_has_a_source_and_a_review_date() {
    for (record, fact) in all_facts(&registry()) {
        assert!(
            !fact.source.title.trim().is_empty(),
            "{record} {}",
            fact.key
        );
        assert!(fact.review_by >= fact.retrieved, "{record} {}", fact.key);
        if fact.confidence != Confidence::Unverified {
            assert!(fact.source.url.is_some(), "{record} {}", fact.key);
        }
    }
}

#[test]
fn no_unverified_value_is_shown_by_default() {
    let registry = registry();
    let mut hidden = 0;
    for (record, fact) in all_facts(&registry) {
        if fact.confidence == Confidence::Unverified {
            hidden += 1;
            for today in [TODAY, fact.retrieved, fact.review_by, date(2040, 1, 1)] {
                assert_eq!(fact.show(today), Show::Hidden, "{record} {}", fact.key);
            }
        }
    }
    assert!(hidden >= 19, "{hidden}");
    for operator in registry.operators() {
        for key in FactKey::ALL {
            let (show, fact) = registry.show_fact(operator, *key, &Situation::ANY, TODAY);
            if show.is_shown() {
                assert_ne!(fact.unwrap().confidence, Confidence::Unverified);
            }
        }
    }
}

#[test]
fn the_three_hotlines_of_the_guide_are_claims_and_no_facts() {
    let registry = registry();
    for (id, number) in [
        ("kz/kcell", "+7 727 277 77 77"),
        ("kz/beeline", "+7 727 250 00 00"),
        ("kz/mobile-telecom-service", "+7 727 350 00 00"),
    ] {
        let claims = &registry.operator(id).unwrap().claims;
        let claim = claims.iter().find(|claim| claim.value == number).unwrap();
        assert_eq!(claim.key, FactKey::Hotline);
        assert_eq!(claim.claimed_by, "a general how-to for travellers");
        assert_eq!(claim.verdict, Verdict::Contradicted);
    }
    let claimed: Vec<String> = registry
        .operators()
        .iter()
        .flat_map(|o| o.claims.iter())
        .map(|claim| claim.value.replace(' ', ""))
        .collect();
    for (_, fact) in all_facts(&registry) {
        if let Value::Phone(number) = &fact.value {
            assert!(!claimed.contains(number), "{number}");
        }
    }
    // No full number of a Kazakh operator is good enough to be shown without asking.
    for id in ["kz/kcell", "kz/beeline", "kz/mobile-telecom-service"] {
        let operator = registry.operator(id).unwrap();
        let (show, _) = operator.show(FactKey::HotlineAbroad, &Situation::ANY, TODAY);
        assert_eq!(show, Show::Hidden, "{id}");
    }
}

#[test]
fn an_official_fact_becomes_check_first_on_its_review_day() {
    let registry = registry();
    let (_, fact) = all_facts(&registry)
        .into_iter()
        .find(|(_, f)| f.confidence == Confidence::Official && f.review_by > f.retrieved)
        .unwrap();
    let before = fact.review_by.yesterday().unwrap();
    assert_eq!(fact.show(before), Show::Value(&fact.value));
    assert_eq!(
        fact.show(fact.review_by),
        Show::CheckFirst {
            value: &fact.value,
            date: fact.retrieved
        }
    );
}

#[test]
fn what_is_not_known_becomes_a_question() {
    let registry = registry();
    let kcell = registry.operator("kz/kcell").unwrap();
    let line = Situation {
        prepaid: Some(true),
        resident: Some(false),
        brand: Some("activ".into()),
        ..Situation::ANY
    };
    let questions = kcell.questions(&line, TODAY);
    assert!(questions.contains(&FactKey::RefundDays));
    assert!(
        questions.contains(&FactKey::HotlineAbroad),
        "hidden is not known"
    );
    assert!(
        !questions.contains(&FactKey::BillCycle),
        "asked of postpaid lines only"
    );
    assert!(!questions.contains(&FactKey::TerminateForm));
    assert!(
        kcell
            .to_confirm(&line, TODAY)
            .contains(&FactKey::RefundRule)
    );
    for Asked { key, .. } in Fact::ASKED {
        let times = Fact::ASKED.iter().filter(|a| a.key == *key).count();
        assert_eq!(times, 1, "{key}");
    }
}

#[test]
fn a_fact_of_one_brand_is_not_told_to_another() {
    let registry = registry();
    let kcell = registry.operator("kz/kcell").unwrap();
    let of = |brand: &str| Situation {
        brand: Some(brand.into()),
        ..Situation::ANY
    };
    let (show, _) = kcell.show(FactKey::ShortCode, &of("activ"), TODAY);
    assert!(
        matches!(show, Show::CheckFirst { value: Value::ShortCode(code), .. } if code == "3030")
    );
    let (show, _) = kcell.show(FactKey::ShortCode, &of("kcell"), TODAY);
    assert_eq!(show, Show::Hidden);
}

#[test]
fn a_country_answers_where_its_operator_does_not() {
    let registry = registry();
    let unicom = registry.operator("cn/china-unicom").unwrap();
    let (show, fact) = registry.show_fact(unicom, FactKey::ReuseRestPeriod, &Situation::ANY, TODAY);
    assert!(show.is_shown());
    assert!(matches!(&fact.unwrap().value, Value::Days(days) if days.min == Some(90)));
    let codes: Vec<&str> = registry
        .country_rules("de")
        .iter()
        .map(|c| c.code.as_str())
        .collect();
    assert_eq!(codes, ["de", "eu"]);
}

#[test]
fn names_in_any_script_lead_to_operators() {
    let registry = registry();
    let ids = |name: &str| -> Vec<String> {
        let mut ids: Vec<String> = registry
            .operators_named(name)
            .iter()
            .map(|n| n.operator.to_owned())
            .collect();
        ids.sort();
        ids
    };
    assert_eq!(ids("activ"), ["kz/kcell"]);
    assert_eq!(ids("中国移动"), ["cn/china-mobile"]);
    assert_eq!(ids("Теле2"), ["kz/mobile-telecom-service", "ru/t2"]);
    assert_eq!(ids(" БИЛАЙН "), ["kz/beeline", "ru/beeline"]);
    assert_eq!(ids("no such operator"), [""; 0]);
    let paid = registry.operators_paid("Платеж KAR-TEL Almaty 2 000,00 KZT");
    assert_eq!(paid[0].operator, "kz/beeline");
    assert!(registry.operators_paid("ОПЛАТА ТРОТИЛ").is_empty());
}

#[test]
fn what_is_past_review_is_listed_oldest_first() {
    let registry = registry();
    let due = registry.due(TODAY);
    assert!(!due.is_empty());
    assert!(due.iter().all(|d| d.review_by <= TODAY));
    assert!(due.is_sorted_by_key(|d| d.review_by));
    assert_eq!(
        registry.due(date(2030, 1, 1)).len(),
        all_facts(&registry).len()
    );
}

#[test]
fn the_schema_names_the_keys_that_the_program_knows() {
    let text = include_str!("../../../data/schema/operator.json");
    let schema: serde_json::Value = serde_json::from_str(text).unwrap();
    for part in ["fact", "claim"] {
        let listed = &schema["$defs"][part]["properties"]["key"]["enum"];
        let known: Vec<String> = FactKey::ALL.iter().map(ToString::to_string).collect();
        assert_eq!(*listed, serde_json::json!(known), "{part}");
    }
}

#[test]
fn a_record_outside_the_schema_is_told_every_fault_of_every_file() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    write(
        "operators/kz/one.toml",
        r#"legal_names = { en = "One" }
colour = "red"
[names]
en = "One"
[[brands]]
id = "one"
names = { en = "One" }
[[facts]]
key = "hot_line"
value = { phone = "116" }
source = { title = "a page" }
retrieved = "2026-02-30"
confidence = "sure"
[[facts]]
key = "refund_days"
value = { days = { typical = -1 }, years = 2 }
source = { title = "a page", url = "ftp://x" }
retrieved = "2026-11-22"
confidence = "official"
review_by = "2027-05-22"
"#,
    );
    write(
        "operators/kz/two.toml",
        "legal_names = { en = \"Two\" }\n[names]\nen = \"Two\"\n",
    );
    write("countries/zz.toml", "zone = 3\n");
    let Err(RegistryError::NotRecords { problems }) = Registry::with_data(folder.path()) else {
        panic!("accepted");
    };
    let all = problems.join("\n");
    for part in [
        "`colour` is not known here",
        "`facts[1 hot_line].key`",
        "`116` is not a e164",
        "`2026-02-30` is not a date",
        "`facts[1 hot_line].confidence`",
        "`facts[1 hot_line].review_by` is missing",
        "-1 is less than 0",
        "must have no more than 1 entries",
        "`ftp://x` is not a uri",
        "two.toml: `brands` is missing",
        "two.toml: `facts` is missing",
        "zz.toml: `zone` must be a string, is an integer",
        "zz.toml: `currency` is missing",
    ] {
        assert!(all.contains(part), "{part} is not in\n{all}");
    }
    assert!(schema_problems(false, &serde_json::json!({})).len() >= 4);
}

#[test]
fn a_folder_of_ones_own_adds_and_replaces_operators() {
    let folder = tempfile::tempdir().unwrap();
    let kz = folder.path().join("operators/kz");
    std::fs::create_dir_all(&kz).unwrap();
    let record = r#"legal_names = { en = "Example Mobile LLP", ru = "ТОО «Пример Мобайл»" }
[names]
en = "Example Mobile"
[[brands]]
id = "example"
names = { en = "Example Mobile" }
[[facts]]
key = "short_code"
value = { short_code = "100" }
source = { url = "https://example.com", title = "Example" }
retrieved = "2026-11-25"
verified = { how = "called", when = "2026-11-26" }
confidence = "official"
review_by = "2027-05-25"
"#;
    std::fs::write(kz.join("example.toml"), record).unwrap();
    std::fs::write(kz.join("kcell.toml"), record).unwrap();
    let own = Registry::with_data(folder.path()).unwrap();
    assert_eq!(own.operators().len(), registry().operators().len() + 1);
    let added = own.operator("kz/example").unwrap();
    assert_eq!(added.country, "kz");
    assert_eq!(added.facts[0].seen(), date(2026, 11, 26));
    assert_eq!(
        own.operator("kz/kcell").unwrap().legal_name("ru"),
        "ТОО «Пример Мобайл»"
    );
}

#[test]
fn every_operator_has_a_legal_name_in_each_language_of_the_letters() {
    let registry = registry();
    for operator in registry.operators() {
        for lang in ["en", "ru", "kk", "zh-Hans"] {
            let name = operator.legal_names.get(lang);
            assert!(
                name.is_some_and(|n| !n.is_empty()),
                "{} {lang}",
                operator.id
            );
        }
    }
    let name = |id: &str, lang: &str| registry.operator(id).unwrap().legal_name(lang).to_owned();
    assert_eq!(name("kz/kcell", "en"), "Kcell JSC");
    assert_eq!(name("kz/kcell", "ru"), "АО «Кселл»");
    assert_eq!(name("kz/kcell", "kk"), "«Кселл» АҚ");
    assert_eq!(
        name("cn/china-mobile", "zh-Hans"),
        "中国移动通信集团有限公司"
    );
    // A body's name is a name: the way to it stands in the words of the fact.
    for country in registry.countries() {
        for (_, body) in country.ladder().filter(|(_, body)| body.id != "operator") {
            for name in body.name.values() {
                assert!(!name.contains("eOtinish"), "{} {name}", country.code);
            }
        }
    }
}

#[test]
fn what_a_weak_page_says_of_a_kazakh_operator_is_not_shown() {
    let registry = registry();
    let facts = |id: &str, key: FactKey| -> Vec<Fact> {
        let all = &registry.operator(id).unwrap().facts;
        all.iter().filter(|f| f.key == key).cloned().collect()
    };
    let weak = |id: &str, key: FactKey, title: &str| {
        let facts = facts(id, key);
        let of_page: Vec<&Fact> = facts
            .iter()
            .filter(|f| f.source.title.starts_with(title))
            .collect();
        assert!(!of_page.is_empty(), "{id} {key} {title}");
        for fact in of_page {
            assert_eq!(fact.confidence, Confidence::Unverified, "{id} {key}");
        }
    };
    for key in [
        FactKey::ShortCode,
        FactKey::Hotline,
        FactKey::SimReplacement,
    ] {
        weak("kz/beeline", key, "what.com.ua");
    }
    weak("kz/mobile-telecom-service", FactKey::App, "vsesomnoy.ru");
    // Said of a device contract, and of a migration in 2016.
    weak("kz/kcell", FactKey::TerminateChannels, "Kcell: routers");
    weak("kz/kcell", FactKey::TerminateSteps, "Kcell: migration");
    // A year is how long the number is held, not how long a block lasts.
    for fact in facts("kz/beeline", FactKey::Suspension) {
        assert_eq!(fact.value, Value::Prose);
    }
}

#[test]
fn what_is_wanted_is_unknown_and_has_a_page_to_look_at() {
    let registry = registry();
    let wanted = registry.wanted();
    for one in &wanted {
        let (show, _) =
            registry.show_fact(one.operator, one.key, &Situation::ANY, date(2030, 1, 1));
        assert!(!show.is_shown(), "{} {}", one.operator.id, one.key);
        let has_site = !one.operator.services.is_empty();
        assert!(one.page.is_some() || !has_site, "{}", one.operator.id);
    }
    let page = |id: &str, key: FactKey| {
        let found = wanted
            .iter()
            .find(|w| w.operator.id == id && w.key == key)
            .unwrap();
        found.page.unwrap().url()
    };
    // The rules of the country wait to be read; of what they are silent about, the operator may speak.
    assert_eq!(
        page("kz/mobile-telecom-service", FactKey::RefundDays),
        "https://adilet.zan.kz/rus/docs/V1500010999"
    );
    assert_eq!(
        page("kz/kcell", FactKey::Esim),
        "https://www.kcell.kz/kk/product/documents"
    );
    assert_eq!(page("ru/mts", FactKey::RefundRule), "mts.ru");
}

#[test]
fn a_record_that_knows_less_than_a_third_of_what_is_asked_is_a_sketch() {
    let registry = registry();
    let sketch = |id: &str| registry.is_sketch(registry.operator(id).unwrap());
    assert!(!sketch("kz/kcell"));
    assert!(!sketch("gb/ee"));
    for id in ["cn/china-unicom", "ru/mts", "gb/o2", "de/o2", "us/verizon"] {
        assert!(sketch(id), "{id}");
    }
}
