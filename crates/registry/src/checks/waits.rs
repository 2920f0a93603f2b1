use super::{Check, Report, is_address};
use crate::Registry;
use ringoff_model::{Wait, WaitEffect, WaitWhen};

pub(super) const CHECK: Check = Check {
    name: "waits",
    reason: "the closing day and every deadline of a plan are counted from waiting times",
    run,
};

/// The longest that is taken for a waiting time of a service and not for a slip of the pen.
const LONGEST: u32 = 90;

fn run(registry: &Registry, report: &mut Report<'_>) {
    for service in registry.services() {
        for (index, wait) in service.change.wait.iter().enumerate() {
            if let Some(problem) = problem(wait) {
                let place = format!("waiting time {}", index + 1);
                report.add(&service.id, format!("{place}: {problem}"));
            }
        }
    }
}

fn problem(wait: &Wait) -> Option<String> {
    let [from, to] = wait.days;
    let at_once = wait.when == WaitWhen::Always && wait.effect == WaitEffect::ChangeDelayed;
    if from > to {
        return Some(format!("{from} is more than {to}"));
    }
    if to > LONGEST {
        return Some(format!("{to} days are more than {LONGEST}"));
    }
    if to == 0 && !(at_once && wait.is_sourced()) {
        let why = "no days are \"at once\": `always`, `change-delayed` and a page that says so";
        return Some(why.to_owned());
    }
    if !is_address(&wait.source) {
        return Some(format!("the source is a page, not `{}`", wait.source));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_waiting_time_needs_a_source_and_a_sane_range() {
        let good = Wait {
            days: [2, 3],
            working_days: false,
            when: WaitWhen::WithIdentityCheck,
            effect: WaitEffect::ChangeDelayed,
            source: "https://example.com/a".to_owned(),
        };
        assert_eq!(problem(&good), None);
        let sources = ["", "a friend", "secondary: https://example.com/a"];
        let bad = sources.map(|source| Wait {
            source: source.to_owned(),
            ..good.clone()
        });
        let ranges = [[3, 2], [0, 900], [0, 0]].map(|days| Wait {
            days,
            ..good.clone()
        });
        for wait in bad.iter().chain(&ranges) {
            assert!(problem(wait).is_some(), "{wait:?}");
        }
        let at_once = Wait {
            days: [0, 0],
            when: WaitWhen::Always,
            ..good
        };
        assert_eq!(problem(&at_once), None);
    }
}
