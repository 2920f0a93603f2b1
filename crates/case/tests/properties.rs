//! What holds for any journal.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use crate::common;

use common::any::{any_event, any_journal, any_rules};
use common::{import, stamped, today};
use proptest::prelude::*;
use ringoff_case::*;
use ringoff_model::{FactKey, LetterKind};
use std::collections::{BTreeMap, BTreeSet};

fn state(journal: &[JournalEntry]) -> State {
    Case::fold(journal).state().clone()
}

fn undo_last(journal: &[JournalEntry]) -> Vec<JournalEntry> {
    let mut undone = journal.to_vec();
    let last = journal.last().map_or(0, |entry| entry.seq);
    undone.push(stamped(last + 1, Event::Undo { seq: last }));
    undone
}

fn has_circle(tasks: &[Task]) -> bool {
    let mut left: BTreeMap<&TaskId, &Task> = tasks.iter().map(|t| (&t.id, t)).collect();
    loop {
        let free: Vec<&TaskId> = left
            .values()
            .filter(|task| !task.waits_for.iter().any(|id| left.contains_key(id)))
            .map(|task| &task.id)
            .collect();
        if free.is_empty() {
            return !left.is_empty();
        }
        for id in free {
            left.remove(id);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_journal_can_be_added_up_and_asked_everything(journal in any_journal(), rules in any_rules()) {
        let case = Case::fold(&journal);
        let labels: Vec<String> = FactKey::ALL.iter().map(|fact| fact.label()).collect();
        let keys: BTreeSet<&str> = KEYS.iter().copied().chain(labels.iter().map(String::as_str)).collect();
        for day in [today(), jiff::civil::Date::MIN, jiff::civil::Date::MAX] {
            let tasks = case.tasks(&rules, day);
            prop_assert!(!has_circle(&tasks));
            let ids: BTreeSet<&TaskId> = tasks.iter().map(|t| &t.id).collect();
            prop_assert_eq!(ids.len(), tasks.len());
            for task in &tasks {
                prop_assert!(keys.contains(task.key), "{}", task.key);
                prop_assert!(keys.contains(task.why_key().as_str()), "{}", task.why_key());
                prop_assert!(task.waits_for.iter().all(|id| ids.contains(id)));
                prop_assert!(task.letters.iter().all(|slug| LetterKind::from_slug(slug).is_some()));
                for (_, arg) in &task.args {
                    if let Arg::Key(key) = arg {
                        prop_assert!(keys.contains(key.as_str()), "{key}");
                    }
                }
            }
            prop_assert!(keys.contains(case.stage(&rules, day).key()));
            case.next(&rules, day);
            case.grounds(&rules, day);
            case.next_way(&rules, day);
            case.papers(&rules, day);
        }
        case.countdown(&rules);
        case.compare(&rules);
        case.questions(&rules);
        case.keep_papers_until(&rules);
        case.late_roaming_until(&rules);
        let timeline = case.timeline();
        prop_assert_eq!(timeline.len(), journal.len());
        for entry in timeline {
            for (key, args) in &entry.sentences {
                prop_assert!(keys.contains(key), "{key}");
                for (_, arg) in args {
                    if let Arg::Key(key) = arg {
                        prop_assert!(keys.contains(key.as_str()), "{key}");
                    }
                }
            }
        }
    }

    #[test]
    fn undoing_the_last_entry_is_as_if_it_had_not_been(journal in any_journal()) {
        prop_assume!(!journal.is_empty());
        let without = Case::fold(&journal[..journal.len() - 1]);
        let undone = Case::fold(&undo_last(&journal));
        prop_assert_eq!(undone.state(), without.state());
    }

    #[test]
    fn undoing_the_undo_brings_the_entry_back(journal in any_journal()) {
        prop_assume!(!journal.is_empty());
        let again = Case::fold(&undo_last(&undo_last(&journal)));
        prop_assert_eq!(again.state(), &state(&journal));
        let third = Case::fold(&undo_last(&undo_last(&undo_last(&journal))));
        prop_assert_eq!(third.state(), &state(&undo_last(&journal)));
    }

    #[test]
    fn one_entry_at_a_time_is_the_same_as_all_at_once(journal in any_journal()) {
        let mut grown = Case::default();
        for entry in &journal {
            let allowed = grown.check(entry);
            grown.apply(entry);
            if !matches!(entry.event, Event::Undo { .. }) {
                prop_assert_eq!(allowed.err(), grown.ignored().get(&entry.seq).copied());
            }
        }
        let whole = Case::fold(&journal);
        prop_assert_eq!(grown.state(), whole.state());
        prop_assert_eq!(grown.ignored(), whole.ignored());
        prop_assert_eq!(grown.undone(), whole.undone());
    }

    #[test]
    fn the_order_in_which_entries_are_handed_in_does_not_matter(journal in any_journal()) {
        let mut reversed = journal.clone();
        reversed.reverse();
        prop_assert_eq!(state(&reversed), state(&journal));
    }

    #[test]
    fn every_event_comes_back_from_json_as_it_was(event in any_event()) {
        let record = Record::new(CaseId("one".to_owned()), ringoff_model::Moment(5), "UTC", event);
        let json = record.to_json().unwrap();
        let read = Record::from_json(&json).unwrap();
        prop_assert_eq!(&read, &record);
        if !matches!(record.event, Event::Unknown(_)) {
            prop_assert!(!matches!(read.event, Event::Unknown(_)));
            let kind = serde_json::to_value(&read.event).unwrap()["event"].clone();
            prop_assert!(KINDS.contains(&kind.as_str().unwrap()), "{kind}");
        }
    }

    #[test]
    fn importing_twice_is_importing_once(journal in any_journal(), name in "[a-z]{8}") {
        let found = vec![common::account("x", Band::Before, Group::Bank)];
        let next = journal.last().map_or(1, |entry| entry.seq + 1);
        let mut once = journal.clone();
        once.push(stamped(next, import(&name, found.clone())));
        let mut twice = once.clone();
        twice.push(stamped(next + 1, import(&name, found)));
        prop_assert_eq!(state(&twice), state(&once));
    }
}
