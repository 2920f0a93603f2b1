//! Waiting times and the closing day that follows from them, said.

use crate::phrases::some;
use crate::view::NAME;
use ringoff_model::{ClosingDay, Wait, WaitWhen, one_line};
use ringoff_words::{Value, Words};

/// Names of services that stand in one sentence.
const NAMES: usize = 12;

/// `codes may still go to the old number: up to 7 days`, with for whom, and marked where no page says so.
pub fn wait_said(wait: &Wait, words: &Words) -> String {
    let said = match wait.days {
        [_, 0] => words.say("wait-none", &[]),
        _ => {
            let effect = words.say(&format!("wait-effect-{}", wait.effect.name()), &[]);
            words.labelled(&effect, &length(wait, words))
        }
    };
    let said = match wait.when {
        WaitWhen::Always => said,
        when => {
            let when = words.say(&format!("wait-when-{}", when.name()), &[]);
            words.bracketed(&said, &when)
        }
    };
    if wait.is_sourced() {
        return said;
    }
    words.say("answer-unverified", &[("answer", said.into())])
}

/// All that is known of one service's waiting times; `None`: nothing.
pub(crate) fn waits_said(waits: &[Wait], words: &Words) -> Option<String> {
    let said: Vec<String> = waits.iter().map(|wait| wait_said(wait, words)).collect();
    (!said.is_empty()).then(|| words.clauses(&said))
}

/// The earliest safe closing day, what decides it, what was assumed, and of what nothing is known.
pub fn closing_said(closing: &ClosingDay, words: &Words) -> Vec<String> {
    closing_with(closing, words, &|name| one_line(name, NAME))
}

pub(crate) fn closing_with(
    closing: &ClosingDay,
    words: &Words,
    shown: &dyn Fn(&str) -> String,
) -> Vec<String> {
    let date = Value::from(words.date(closing.day));
    let mut out = vec![match &closing.waits_for {
        None => words.say("closing-now", &[("date", date)]),
        Some(service) => words.say(
            "closing-waits",
            &[
                ("date", date),
                ("service", shown(service).into()),
                ("count", closing.days.into()),
            ],
        ),
    }];
    match closing.old_sim_works {
        None => out.push(words.say("closing-assumes", &[])),
        Some(false) => out.push(words.say("closing-without-sim", &[])),
        Some(true) => {}
    }
    if !closing.unknown.is_empty() {
        let names: Vec<String> = closing.unknown.iter().map(|name| shown(name)).collect();
        let values = [
            ("count", Value::from(names.len())),
            ("services", some(&names, NAMES, words).into()),
        ];
        out.push(words.say("closing-unknown", &values));
    }
    out
}

fn length(wait: &Wait, words: &Words) -> String {
    let [low, count] = wait.days;
    let low = [
        ("low", Value::from(words.number(u64::from(low)))),
        ("count", count.into()),
    ];
    let key = match (wait.days[0], wait.working_days) {
        (0, false) => "fact-length-upto-calendar",
        (0, true) => "fact-length-upto-working",
        (low, false) if low == count => "wait-days",
        (low, true) if low == count => "wait-working-days",
        (_, false) => "fact-length-between-calendar",
        (_, true) => "fact-length-between-working",
    };
    words.say(key, &low)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ringoff_model::WaitEffect;
    use ringoff_registry::Registry;

    /// What the shipped record of a service says of its waiting times.
    fn shipped(id: &str, tag: &str) -> String {
        let registry = Registry::embedded();
        let service = registry.service(id).unwrap();
        waits_said(&service.change.wait, &Words::new(tag)).unwrap()
    }

    #[test]
    fn a_waiting_time_is_said_from_the_record_in_every_language() {
        for (id, tag, expected) in [
            (
                "google.com",
                "en",
                "codes may still go to the old number: up to 7 days",
            ),
            ("google.com", "zh-Hans", "验证码可能仍会发到旧号码：最长7天"),
            (
                "microsoft.com",
                "ru",
                "до вступления смены в силу: 30 дней (если код получить нельзя)",
            ),
            (
                "yandex.ru",
                "kk",
                "жаңа нөмір күшіне енгенше: 14 күн (ескі нөмірсіз)",
            ),
            ("okx.com", "en", "withdrawals are held: 1 day"),
            (
                "aliyun.com",
                "en",
                "until the change takes effect: up to 3 working days (by request to support)",
            ),
        ] {
            assert_eq!(shipped(id, tag), expected, "{id} {tag}");
        }
    }

    #[test]
    fn no_english_stands_in_a_chinese_or_russian_waiting_time() {
        for service in Registry::embedded().services() {
            for tag in ["zh-Hans", "ru", "kk"] {
                let said = waits_said(&service.change.wait, &Words::new(tag)).unwrap_or_default();
                let latin = said.chars().any(|c| c.is_ascii_alphabetic());
                assert!(!latin, "{} {tag}: {said}", service.id);
            }
        }
    }

    #[test]
    fn known_to_be_at_once_is_said_and_is_not_unknown() {
        let at_once = Wait {
            days: [0, 0],
            working_days: false,
            when: WaitWhen::Always,
            effect: WaitEffect::ChangeDelayed,
            source: "https://example.com".to_owned(),
        };
        let said = wait_said(&at_once, &Words::new("en"));
        assert_eq!(said, "no waiting time: the change takes effect at once");
        assert!(at_once.is_sourced());
    }
}
