//! The guide on one page: for each operator of Kazakhstan, in each language, for travellers in three situations.

use crate::guide::{
    Answers, BoughtBy, Grade, Guide, QUESTIONS, Traveller, UNKNOWN, Whereabouts, calendar,
    document, guide, html, json, which_operator,
};
use crate::text;
use crate::{Screen, text::Style};
use jiff::civil::date;
use ringoff_registry::Registry;
use ringoff_words::Words;
use ringoff_workspace::case::SimKind;

const BRANDS: [(&str, &str); 6] = [
    ("kz/kcell", "kcell"),
    ("kz/kcell", "activ"),
    ("kz/beeline", "beeline"),
    ("kz/beeline", "izi"),
    ("kz/mobile-telecom-service", "tele2"),
    ("kz/mobile-telecom-service", "altel"),
];

/// In the country with a card; abroad with an eSIM; leaving with a SIM of an agent.
fn travellers() -> [Traveller; 3] {
    let anybody = Traveller::default();
    [
        Traveller {
            sim: Some(SimKind::Physical),
            whereabouts: Some(Whereabouts::Here),
            bought: Some(BoughtBy::Me),
            balance: Some(true),
            ..anybody
        },
        Traveller {
            sim: Some(SimKind::Esim),
            whereabouts: Some(Whereabouts::Abroad),
            balance: Some(false),
            ..anybody
        },
        Traveller {
            whereabouts: Some(Whereabouts::Leaving),
            leaving: Some(date(2026, 12, 20)),
            bought: Some(BoughtBy::Agent),
            ..anybody
        },
    ]
}

fn each(mut look: impl FnMut(&Guide, &Words, &str)) {
    let registry = Registry::embedded();
    for tag in Words::tags() {
        let words = Words::new(tag);
        for (operator, brand) in BRANDS {
            for who in travellers() {
                let day = date(2026, 12, 1);
                let made = guide(&registry, operator, Some(brand), &who, &words, day);
                look(&made.unwrap(), &words, &format!("{tag} {brand} {who:?}"));
            }
        }
    }
}

#[test]
fn no_section_is_empty_and_no_line_either() {
    each(|guide, _, at| {
        assert!(guide.sections.len() >= 10, "{at}");
        for section in &guide.sections {
            assert!(!section.items.is_empty(), "{at}: {}", section.id);
            for item in &section.items {
                assert!(!item.text.trim().is_empty(), "{at}: {}", section.id);
            }
        }
    });
}

#[test]
fn nothing_without_a_source_is_stated_and_weak_sources_come_last() {
    each(|guide, _, at| {
        for (place, section) in guide.sections.iter().enumerate() {
            for item in &section.items {
                let sourced = item.source.is_some() && item.seen.is_some();
                let fact = !matches!(item.grade, Grade::Advice | Grade::Ask);
                assert_eq!(sourced, fact, "{at}: {item:?}");
                assert_eq!(item.mark.is_some(), item.grade != Grade::Advice, "{at}");
                if item.grade == Grade::Unconfirmed {
                    assert_eq!(place + 1, guide.sections.len(), "{at}: {item:?}");
                    assert_eq!(section.id, "unconfirmed", "{at}");
                }
            }
        }
    });
}

#[test]
fn what_a_traveller_says_decides_what_stands_there() {
    let has = |guide: &Guide, id| guide.sections.iter().any(|section| section.id == id);
    let (registry, words) = (Registry::embedded(), Words::new("en"));
    let [here, abroad, agent] = travellers().map(|who| {
        let day = date(2026, 12, 1);
        guide(&registry, "kz/kcell", Some("activ"), &who, &words, day).unwrap()
    });
    assert!(has(&here, "branch") && !has(&here, "abroad"));
    assert!(!has(&abroad, "branch") && has(&abroad, "abroad"));
    assert!(has(&agent, "branch") && has(&agent, "abroad"));
    let said = |guide: &Guide, text: &str| json(guide).unwrap().contains(text);
    assert!(said(&agent, "agent's receipt") && !said(&here, "agent's receipt"));
    assert!(said(&agent, "20 December 2026"));
    assert!(said(&abroad, "eSIM: leave the profile") && !said(&here, "eSIM: leave the profile"));
    assert!(said(&here, "3030"));
}

#[test]
fn who_speaks_the_language_of_the_country_gets_no_second_one() {
    each(|guide, _, at| {
        let items = || guide.sections.iter().flat_map(|section| &section.items);
        let theirs = items().any(|item| item.theirs.is_some());
        assert_eq!(theirs, !matches!(&*guide.lang, "ru" | "kk"), "{at}");
    });
}

#[test]
fn the_page_runs_nothing_and_loads_nothing() {
    each(|guide, words, at| {
        let page = html(guide, words);
        assert!(
            page.contains(&format!("<html lang=\"{}\">", guide.lang)),
            "{at}"
        );
        for loads in [
            "<script", "<img", "<iframe", "<link", "src=", "url(", "@import",
        ] {
            assert!(!page.contains(loads), "{at}: {loads}");
        }
        assert!(page.contains("default-src 'none'"), "{at}");
    });
}

#[test]
fn the_same_guide_is_text_and_json() {
    let screen = Screen {
        width: 100,
        color: false,
    };
    each(|guide, words, at| {
        let style = Style {
            words,
            screen,
            reveal: false,
        };
        let text = text::guide(guide, &style);
        let json: serde_json::Value = serde_json::from_str(&json(guide).unwrap()).unwrap();
        assert_eq!(json["schema_version"], 1);
        for section in &guide.sections {
            assert!(text.contains(&section.heading), "{at}: {}", section.id);
        }
        let sections = json["sections"].as_array().unwrap();
        assert_eq!(sections.len(), guide.sections.len(), "{at}");
    });
}

#[test]
fn the_guide_takes_two_sheets_of_paper_whoever_asks() {
    let mut longest = travellers().to_vec();
    longest.push(Traveller::default());
    let (registry, day) = (Registry::embedded(), date(2026, 12, 1));
    for tag in Words::tags() {
        let words = Words::new(tag);
        for (operator, brand) in BRANDS {
            for who in &longest {
                let made = guide(&registry, operator, Some(brand), who, &words, day).unwrap();
                let paper = document(&made, &words).unwrap();
                assert!(paper.text().contains(&made.title));
                let pdf = paper.pdf().unwrap();
                let pdf = String::from_utf8_lossy(&pdf);
                let sheets = pdf.matches("/Type/Page/").count();
                assert!((1..=2).contains(&sheets), "{tag} {brand} {who:?}: {sheets}");
            }
        }
    }
}

#[test]
fn each_day_of_the_guide_stands_in_its_calendar() {
    let moment = "2026-12-01T08:00:00Z".parse().unwrap();
    each(|guide, _, at| {
        let items = guide.sections.iter().flat_map(|section| &section.items);
        let days: Vec<_> = items.flat_map(|item| &item.due).collect();
        assert!(days.len() >= 4, "{at}: {days:?}");
        let file = calendar(guide, moment);
        assert_eq!(file.matches("BEGIN:VEVENT").count(), days.len(), "{at}");
        for day in days {
            let starts = format!("DTSTART;VALUE=DATE:{}", day.strftime("%Y%m%d"));
            assert!(file.contains(&starts), "{at}: {day}");
        }
    });
}

#[test]
fn every_answer_that_can_be_given_is_understood() {
    let registry = Registry::embedded();
    for question in QUESTIONS {
        for (answer, sentence) in question.answers {
            let given = |name: &str| (name == question.name).then(|| (*answer).to_owned());
            let read = Answers::read(&registry, given).unwrap();
            assert_ne!(read.traveller, Traveller::default(), "{answer}");
            for tag in Words::tags() {
                assert!(!Words::new(tag).say(sentence, &[]).is_empty());
            }
        }
        let wrong = |name: &str| (name == question.name).then(|| "<b>".to_owned());
        let error = Answers::read(&registry, wrong).unwrap_err();
        assert_eq!(error.field(), Some(question.name));
        let open = |name: &str| (name == question.name).then(|| UNKNOWN.to_owned());
        let read = Answers::read(&registry, open).unwrap();
        assert_eq!(read.traveller, Traveller::default());
    }
}

#[test]
fn who_does_not_know_the_operator_is_told_how_to_find_out() {
    let registry = Registry::embedded();
    for tag in Words::tags() {
        let made = which_operator(&registry, &Words::new(tag), date(2026, 12, 1));
        let said = json(&made).unwrap();
        for id in ["kz/activ", "kz/izi", "kz/tele2", "kz/altel"] {
            assert!(said.contains(id), "{tag}: {id}");
        }
    }
}

#[test]
fn every_sentence_of_the_guide_is_said() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let sentences = std::fs::read_to_string(folder.join("../../locales/en/guide.ftl")).unwrap();
    let mut code = String::new();
    for entry in std::fs::read_dir(folder.join("src/guide")).unwrap() {
        code += &std::fs::read_to_string(entry.unwrap().path()).unwrap();
    }
    let lines = sentences.lines().filter(|line| line.starts_with("guide-"));
    for key in lines.filter_map(|line| Some(line.split_once(" =")?.0)) {
        assert!(code.contains(&format!("\"{key}\"")), "nobody says {key}");
    }
}

#[test]
fn who_gives_a_day_of_leaving_is_about_to_leave_wherever_they_answered() {
    let registry = Registry::embedded();
    let place = |place: &str| {
        let answer = |name: &str| match name {
            "where" => Some(place.to_owned()),
            "leaving" => Some("2026-12-20".to_owned()),
            _ => None,
        };
        Answers::read(&registry, answer)
            .unwrap()
            .traveller
            .whereabouts
    };
    for answered in ["here", "leaving", UNKNOWN] {
        assert_eq!(place(answered), Some(Whereabouts::Leaving), "{answered}");
    }
    assert_eq!(
        place("abroad"),
        Some(Whereabouts::Abroad),
        "the day is over"
    );
}
