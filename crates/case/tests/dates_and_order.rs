//! Order of work, deadlines, ranges and money.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use crate::common;

use common::{account, case, find, import, line, marked, slip, stamped, task, tenge, today};
use jiff::civil::date;
use ringoff_case::*;
use ringoff_model::{ClueKind, Days, FactKey, LetterKind, Tally, Wait, WaitEffect, WaitWhen};
use std::collections::BTreeSet;

fn closed(day: jiff::civil::Date) -> Vec<Event> {
    vec![
        Event::ClosingRequested {
            channel: Channel::Branch,
            day,
            ticket: None,
            expected: None,
        },
        Event::ClosingConfirmed { day, note: None },
    ]
}

#[test]
fn the_order_is_inventory_keystones_old_number_banks_messengers_rest_then_closing() {
    let mut codes = account("codes", Band::Before, Group::Rest);
    codes.needs_code = Tri::Yes;
    let found = vec![
        account("shop", Band::Before, Group::Rest),
        account("chat", Band::Before, Group::Messenger),
        account("post", Band::Before, Group::Mail),
        account("bank", Band::Before, Group::Bank),
        account("later", Band::Should, Group::Mail),
        codes,
    ];
    let case = case([import("h", found)]);
    let tasks = case.tasks(&Rules::default(), today());
    let at = |id: &str| tasks.iter().position(|t| t.id.0 == id).unwrap();
    let order = [
        "line",
        "choice",
        "import",
        "account:post",
        "rehearse:post",
        "account:codes",
        "rehearse:codes",
        "account:bank",
        "rehearse:bank",
        "account:chat",
        "account:shop",
        "account:later",
        "extras",
        "balance",
        "ready",
        "request",
        "confirm",
        "slip",
        "sim",
        "bill:1",
        "recheck:30",
    ];
    for pair in order.windows(2) {
        assert!(at(pair[0]) < at(pair[1]), "{} before {}", pair[0], pair[1]);
    }
}

#[test]
fn signing_in_without_the_sim_is_asked_for_only_after_the_number_was_changed() {
    let found = || import("h", vec![account("bank", Band::Before, Group::Bank)]);
    let state = |events: Vec<Event>| task(&case(events), "rehearse:bank", today());
    let open = state(vec![found()]);
    assert_eq!(open.state, TaskState::Waiting);
    assert!(open.waits_for.contains(&TaskId::from("account:bank")));
    let moved = marked("bank", AccountState::Moved, today());
    assert_eq!(state(vec![found(), moved]).state, TaskState::Ready);
}

fn wait(days: [u32; 2], when: WaitWhen) -> Wait {
    Wait {
        days,
        working_days: false,
        when,
        effect: WaitEffect::ChangeDelayed,
        source: "https://example.com".to_owned(),
    }
}

fn waiting(name: &str, waits: Vec<Wait>) -> Found {
    Found {
        waits,
        ..account(name, Band::Before, Group::Bank)
    }
}

#[test]
fn a_wait_without_the_old_number_moves_days_only_where_the_sim_does_not_work() {
    let slow = vec![
        wait([14, 14], WaitWhen::WithoutOldNumber),
        wait([1, 3], WaitWhen::Always),
    ];
    let found = import("h", vec![waiting("bank", slow)]);
    let days = |sim_works: Option<bool>| {
        let change = LineChange {
            sim_works,
            ..LineChange::default()
        };
        let case = case([found.clone(), Event::LineChanged { change }]);
        let closing = case.closing_day(&Rules::default(), today());
        let due = task(&case, "account:bank", today()).due;
        (due, closing.day, closing.old_sim_works)
    };
    let with = (Some(date(2026, 12, 17)), date(2026, 11, 28));
    assert_eq!(days(None), (with.0, with.1, None));
    assert_eq!(days(Some(true)), (with.0, with.1, Some(true)));
    let without = (Some(date(2026, 12, 6)), date(2026, 12, 9), Some(false));
    assert_eq!(days(Some(false)), without);
}

#[test]
fn the_end_is_not_asked_for_before_the_waiting_time_of_a_moved_account_is_over() {
    let slow = vec![wait([0, 7], WaitWhen::Always)];
    let open = |on| {
        let found = vec![
            waiting("bank", slow.clone()),
            account("unknown", Band::Should, Group::Rest),
        ];
        case([import("h", found), marked("bank", AccountState::Moved, on)])
    };
    let just_moved = open(today());
    let closing = just_moved.closing_day(&Rules::default(), today());
    assert_eq!(closing.day, date(2026, 12, 2));
    assert_eq!(closing.waits_for.as_deref(), Some("BANK"));
    assert_eq!(closing.unknown, ["UNKNOWN"]);
    let request = task(&just_moved, "request", today());
    assert_eq!(request.opens, Some(date(2026, 12, 2)));
    let long_ago = open(date(2026, 11, 1));
    assert_eq!(task(&long_ago, "request", today()).opens, None);
}

#[test]
fn what_may_not_be_left_out_moves_the_closing_day_until_it_is_overridden() {
    let days = |band, more: Vec<Event>| {
        let slow = Found {
            band,
            ..waiting("bank", vec![wait([0, 7], WaitWhen::Always)])
        };
        let events = std::iter::once(import("h", vec![slow])).chain(more);
        case(events).closing_day(&Rules::default(), today()).days
    };
    let skip = || Event::TaskSkipped {
        task: "account:bank".to_owned(),
        reason: "no time".to_owned(),
    };
    let over = Event::ReadyOverridden {
        reason: "the bank is closed for good".to_owned(),
    };
    assert_eq!(days(Band::Before, vec![skip()]), 7);
    assert_eq!(days(Band::Before, vec![over]), 0);
    assert_eq!(days(Band::Should, vec![skip()]), 0);
}

#[test]
fn a_journal_of_an_earlier_version_still_tells_its_days_of_waiting() {
    let json = br#"{"v":1,"case":"c","at":5,"zone":"UTC","event":{"event":"account_added",
        "found":{"service":"bank","band":"before","group":"bank","wait_days":14}}}"#;
    let added = Record::from_json(json).unwrap().event;
    let case = case([added]);
    assert!(case.ignored().is_empty(), "{:?}", case.ignored());
    assert_eq!(
        task(&case, "account:bank", today()).due,
        Some(date(2026, 12, 6))
    );
    let closing = case.closing_day(&Rules::default(), today());
    assert_eq!((closing.days, closing.unknown), (14, Vec::new()));
}

#[test]
fn a_journal_of_an_earlier_version_names_facts_clues_and_excerpts_in_its_own_way() {
    let json = br#"{"v":1,"case":"c","at":5,"zone":"UTC","event":{"event":"imported",
        "archives":[{"sha256":"h","name":"a.xml"}],"found":[{"service":"bank",
        "clues":[{"kind":"code_received","count":2,"first":null,"last":"2026-11-20"}],
        "excerpts":[{"text":"A code","sender":"Bank","day":"2026-11-20","file":"a.xml","place":{"line":7}}]}]}}"#;
    let imported = Record::from_json(json).unwrap().event;
    let json = br#"{"v":1,"case":"c","at":6,"zone":"UTC","event":{"event":"operator_said",
        "fact":"termination-days","value":"10","day":"2026-11-25","channel":"hotline"}}"#;
    let said = Record::from_json(json).unwrap().event;
    let case = case([imported, said]);
    assert!(case.ignored().is_empty(), "{:?}", case.ignored());
    let state = case.state();
    assert!(state.said.contains_key(&FactKey::TerminateDays));
    let found = &state.accounts["bank"].found;
    assert_eq!(found.last_use(), Some(date(2026, 11, 20)));
    assert_eq!(found.evidence[0].excerpt, "A code");
    assert_eq!(found.evidence[0].naming, None);
    assert_eq!((found.line_known_by, &state.scan), (None, &None));
}

#[test]
fn an_account_with_a_waiting_time_is_due_that_much_earlier() {
    let mut slow = account("bank", Band::Before, Group::Bank);
    slow.wait_days = Some(14);
    let case = case([import("h", vec![slow])]);
    assert_eq!(
        task(&case, "account:bank", today()).due,
        Some(date(2026, 12, 6))
    );
}

#[test]
fn overdue_goes_before_the_order_of_work_and_optional_goes_last() {
    let mut slow = account("bank", Band::Should, Group::Bank);
    slow.wait_days = Some(20);
    let events = [
        import("h", vec![account("can", Band::Can, Group::Bank), slow]),
        Event::ChoiceMade {
            choice: Choice::Close,
            reason: None,
        },
    ];
    let case = case(events);
    let next = |day| match case.next(&Rules::default(), day) {
        Next::Do(task) => task.id.0,
        other => panic!("{other:?}"),
    };
    assert_eq!(next(date(2026, 12, 5)), "account:bank");
    assert_ne!(next(today()), "account:can");
}

#[test]
fn without_the_slip_written_confirmation_is_asked_for_after_the_days_of_waiting() {
    let case_then = case(closed(date(2026, 12, 1)));
    let ask = |day| task(&case_then, "confirmation", day);
    assert_eq!(ask(date(2026, 12, 14)).state, TaskState::Waiting);
    let due = ask(date(2026, 12, 15));
    assert_eq!(
        (due.state, due.letters, due.urgent),
        (TaskState::Ready, vec!["confirmation"], true)
    );
    let mut events = closed(date(2026, 12, 1));
    events.push(Event::LetterSent {
        slug: "confirmation".to_owned(),
        day: date(2026, 12, 15),
        channel: Channel::Post,
        answer_due: Some(date(2026, 12, 25)),
    });
    let sent = case(events);
    assert_eq!(sent.grounds(&Rules::default(), date(2026, 12, 25)), []);
    assert_eq!(
        sent.grounds(&Rules::default(), date(2026, 12, 26)),
        [Ground::SlipLate(date(2026, 12, 25))]
    );
}

#[test]
fn the_esim_profile_goes_last_and_the_card_stays_until_the_slip_is_there() {
    for (sim, key) in [
        (SimKind::Esim, "task-sim-esim"),
        (SimKind::Physical, "task-sim-physical"),
    ] {
        let change = LineChange {
            sim: Some(sim),
            ..LineChange::default()
        };
        let mut events = closed(date(2026, 12, 1));
        events.push(Event::LineChanged { change });
        let waiting = task(&case(events.clone()), "sim", date(2026, 12, 2));
        assert_eq!((waiting.key, waiting.state), (key, TaskState::Waiting));
        events.push(slip());
        let early = task(&case(events.clone()), "sim", date(2026, 11, 30));
        assert_eq!(
            (early.state, early.opens),
            (TaskState::Waiting, Some(date(2026, 12, 1)))
        );
        let ready = task(&case(events), "sim", date(2026, 12, 2));
        assert_eq!(ready.state, TaskState::Ready);
    }
}

#[test]
fn the_accounts_are_gone_through_thirty_and_seven_days_before_the_number_may_go() {
    let mut events = closed(date(2026, 12, 1));
    events.push(slip());
    let case = case(events);
    let rules = Rules {
        rest: Some(Rule::new(Days::at_least(60), "a law")),
        ..Rules::default()
    };
    let opens =
        |id: &str, rules: &Rules| find(&case, rules, id, today()).and_then(|task| task.opens);
    assert_eq!(opens("recheck:30", &rules), Some(date(2026, 12, 31)));
    assert_eq!(opens("recheck:7", &rules), Some(date(2027, 1, 23)));
    assert_eq!(opens("recheck:0", &rules), Some(date(2027, 1, 30)));
    let short = Rules {
        rest: Some(Rule::new(Days::at_least(10), "a law")),
        ..Rules::default()
    };
    assert_eq!(opens("recheck:30", &short), Some(date(2026, 12, 1)));
    let unknown = task(&case, "recheck:7", today());
    assert_eq!(unknown.key, "task-recheck-unknown");
    assert_eq!(unknown.questions, [FactKey::QuarantineDays]);
}

#[test]
fn an_account_found_bound_at_the_recheck_is_open_again() {
    let mut events = vec![import(
        "h",
        vec![account("bank", Band::Before, Group::Bank)],
    )];
    events.push(marked("bank", AccountState::Moved, today()));
    events.extend(closed(date(2026, 12, 1)));
    events.push(Event::AccountsRechecked {
        round: 30,
        day: date(2027, 1, 5),
        still_bound: vec!["bank".to_owned()],
    });
    let again = task(&case(events), "account:bank", date(2027, 1, 5));
    assert_eq!((again.state, again.urgent), (TaskState::Ready, true));
}

#[test]
fn the_countdown_gives_ranges_and_leaves_the_unknown_unknown() {
    let unknown = case(closed(date(2026, 12, 1))).countdown(&Rules::default());
    let kinds: Vec<MarkKind> = unknown.iter().map(|mark| mark.kind).collect();
    assert_eq!(kinds, MarkKind::ALL);
    let again = unknown.last().unwrap();
    assert_eq!((again.earliest, again.usual), (None, None));
    let rules = Rules {
        termination: Some(Rule::new(Days::between(5, 10), "terms of service")),
        rest: Some(Rule::new(Days::between(60, 90), "a law")),
        ..Rules::default()
    };
    let planned = case([]).countdown(&rules);
    let stop = &planned[0];
    assert_eq!(
        (stop.earliest, stop.happened),
        (Some(date(2026, 12, 20)), false)
    );
    let again = planned.last().unwrap();
    assert_eq!(again.earliest, Some(date(2027, 2, 23)));
    assert_eq!(again.usual, Some(date(2027, 3, 30)));
    let origin = again.origin.as_ref();
    assert_eq!(origin.map(|origin| origin.source.as_str()), Some("a law"));
}

#[test]
fn the_balance_burns_down_between_two_days_with_its_assumptions_stated() {
    let read = |amount| Event::BalanceRecorded {
        money: tenge(amount),
        day: date(2026, 12, 1),
    };
    let burn = |amount| case([read(amount)]).burn_down(&Rules::default());
    let down = burn(3750).unwrap();
    assert_eq!(down.earliest, date(2027, 2, 1));
    assert_eq!(down.typical, date(2027, 2, 16));
    assert_eq!(down.latest, date(2027, 3, 1));
    assert!(down.assumptions.iter().all(|key| KEYS.contains(key)));
    assert_eq!(burn(-20).unwrap().earliest, date(2026, 12, 1));
    let mut postpaid = line();
    postpaid.plan = Some(Plan::Postpaid);
    let opened = stamped(1, Event::CaseOpened { line: postpaid });
    let by_bill = Case::fold(&[opened, stamped(2, read(3750))]);
    assert_eq!(by_bill.burn_down(&Rules::default()), None);
    let compared = by_bill.compare(&Rules::default());
    assert_eq!(compared.year, Some(tenge(18000)));
    assert!(compared.unknown.contains(&FactKey::PrepaidInactivityDays));
}

#[test]
fn every_term_of_the_ladder_follows_the_one_before() {
    let step = |id: &str, letter: &str, days| LadderStep {
        id: id.to_owned(),
        letter: letter.to_owned(),
        body: Some(Rule::new(id.to_uppercase(), "a law")),
        portal: None,
        answer: Some(Rule::new(Days::within(days), "a law")),
    };
    let rules = Rules {
        ladder: vec![
            step("operator", "complaint-operator", 10),
            step("committee", "complaint-regulator", 15),
        ],
        ..Rules::default()
    };
    let events = [
        Event::Refused {
            kind: RefusalKind::Refused,
            who: None,
            words: "no".to_owned(),
            day: today(),
            channel: None,
        },
        Event::Escalated {
            step: "operator".to_owned(),
            day: date(2026, 12, 1),
            ticket: None,
            answer_due: None,
        },
    ];
    let case = case(events);
    assert_eq!(
        case.step_answer_due(&rules, "operator"),
        Some(date(2026, 12, 11))
    );
    let next = find(&case, &rules, "escalate:committee", today()).unwrap();
    assert_eq!(next.opens, Some(date(2026, 12, 12)));
    assert_eq!(next.letters, ["complaint-regulator"]);
}

#[test]
fn what_is_unknown_becomes_a_question_until_it_is_answered() {
    let open = case([]);
    let questions = open.questions(&Rules::default());
    // What the power of attorney has to say is asked along with whether one is taken.
    let mut asked = Rules::ASKED.to_vec();
    asked.retain(|fact| *fact != FactKey::ProxyWording);
    assert_eq!(questions, asked);
    let asked_after = |answer: &str| {
        let said = Event::OperatorSaid {
            fact: FactKey::ProxyAllowed,
            value: answer.to_owned(),
            day: today(),
            channel: Some(Channel::Hotline),
            who: None,
        };
        let case = case([said]);
        case.questions(&Rules::default().with_answers(case.state()))
            .contains(&FactKey::ProxyAllowed)
    };
    assert!(!asked_after("yes, with a notarised paper"));
    // What is no answer leaves the question open.
    assert!(asked_after("they would have to ask"));
}

#[test]
fn an_overlapping_import_counts_nothing_twice() {
    let seen = |count| {
        let mut found = account("bank", Band::Should, Group::Bank);
        let tally = Tally {
            count,
            ..Tally::default()
        };
        found.clues.insert(ClueKind::CodeReceived, tally);
        found
    };
    let both = |hashes: &[&str], count| {
        Event::Imported(Imported {
            archives: hashes.iter().map(|h| common::archive(h)).collect(),
            found: vec![seen(count)],
            scan: None,
        })
    };
    let count = |events: Vec<Event>| {
        case(events).state().accounts["bank"].found.clues[&ClueKind::CodeReceived].count
    };
    assert_eq!(count(vec![both(&["a"], 3), both(&["b"], 4)]), 7);
    assert_eq!(count(vec![both(&["a"], 3), both(&["a", "b"], 4)]), 4);
}

#[test]
fn what_earlier_scans_said_stays_known_after_a_later_one() {
    let scanned = |hash: &str, until, mail: &str| {
        Event::Imported(Imported {
            archives: vec![common::archive(hash)],
            found: Vec::new(),
            scan: Some(ScanSummary {
                statements_until: until,
                mail_accounts: vec![MailAccount {
                    service: mail.to_owned(),
                    name: mail.to_owned(),
                    mailboxes: BTreeSet::new(),
                }],
                ..ScanSummary::default()
            }),
        })
    };
    let day = Some(date(2026, 11, 20));
    let case = case(vec![
        scanned("statement", day, "shop"),
        scanned("messages", None, "forum"),
    ]);
    let scan = case.state().scan.as_ref().unwrap();
    assert_eq!(scan.statements_until, day);
    let services = scan.mail_accounts.iter().map(|a| a.service.as_str());
    assert_eq!(
        services.collect::<BTreeSet<_>>(),
        BTreeSet::from(["forum", "shop"])
    );
}

#[test]
fn an_entry_of_a_later_version_is_kept_whole_and_counted() {
    let json = br#"{"v":2,"case":"c","at":5,"zone":"UTC","news":1,
        "event":{"event":"number_ported","to":"kz/beeline","when":{"day":"2027-01-01"}}}"#;
    let record = Record::from_json(json).unwrap();
    let again = Record::from_json(&record.to_json().unwrap()).unwrap();
    assert_eq!(record, again);
    let Event::Unknown(body) = &record.event else {
        panic!("{:?}", record.event);
    };
    assert_eq!(body["when"]["day"], "2027-01-01");
    let case = Case::fold(&[record.stamped(1)]);
    assert_eq!(case.ignored().get(&1), Some(&Ignored::LaterVersion));
    assert_eq!(case.timeline()[0].sentences[0].0, "event-unknown");
}

#[test]
fn a_known_entry_with_fields_of_a_later_version_is_read() {
    let json = br#"{"v":1,"case":"c","at":5,"zone":"UTC",
        "event":{"event":"noted","text":"hello","colour":"blue"}}"#;
    let record = Record::from_json(json).unwrap();
    assert_eq!(
        record.event,
        Event::Noted {
            text: "hello".to_owned()
        }
    );
    assert!(Record::from_json(b"{}").is_err());
}

/// Keys written in the source, and keys that are put together, are the keys of the words.
#[test]
fn every_key_that_can_be_named_has_a_sentence_in_every_language() {
    let mut named: BTreeSet<String> = BTreeSet::new();
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![here.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("watch") {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") && !path.ends_with("keys.rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                named.extend(text.split('"').skip(1).step_by(2).map(str::to_owned));
            }
        }
    }
    let groups = [
        "task-",
        "event-",
        "stage-",
        "phase-",
        "ignored-",
        "undo-",
        "countdown-",
        "ground-",
        "assumption-",
    ];
    named.retain(|key| {
        let shape = key.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        shape && !key.ends_with('-') && groups.iter().any(|group| key.starts_with(group))
    });
    for task in named.clone() {
        if task.starts_with("task-") && !task.starts_with("task-state-") {
            named.insert(format!("{task}-why"));
        }
    }
    named.extend(Stage::ALL.map(|stage| format!("{}-about", stage.key())));
    named.extend(Channel::ALL.map(|channel| format!("channel-{}", channel.name())));
    named.extend(RecoveryWay::ALL.map(|way| format!("recovery-{}", way.name())));
    named.extend(Document::NAMED.map(|paper| format!("document-{}", paper.name())));
    named.extend(ExhibitKind::ALL.map(|kind| format!("exhibit-{}", kind.name())));
    named.extend(LetterKind::ALL.map(|kind| format!("letter-name-{}", kind.slug())));
    let plain = [
        ("choice", "keep park carry close"),
        ("account-state", "open moved removed kept dismissed done"),
        ("balance-plan", "refund transfer spend give-up"),
        ("resolution", "paid-back stopped explained let-go"),
        (
            "finding",
            "auto-top-up paid-extra charge-after-closing roaming-after-closing double-charge money-not-come still-bound direction-unknown other",
        ),
        ("body", "unknown"),
        ("amount", "unknown"),
    ];
    for (group, names) in plain {
        named.extend(names.split(' ').map(|name| format!("{group}-{name}")));
    }
    let keys: BTreeSet<String> = KEYS.iter().map(|key| (*key).to_owned()).collect();
    assert_eq!(keys.len(), KEYS.len());
    let missing: Vec<_> = named.difference(&keys).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let missing: Vec<_> = keys.difference(&named).collect();
    assert!(missing.is_empty(), "{missing:?}");
    for language in ["en", "zh-Hans", "ru", "kk"] {
        let file = here.join(format!("../../locales/{language}/case.ftl"));
        let text = std::fs::read_to_string(file).unwrap();
        let said: BTreeSet<String> = text
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned()))
            .collect();
        assert_eq!(said, keys, "{language}");
    }
}
