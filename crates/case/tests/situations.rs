//! What the person's situation changes: where they are, whose the line is, what happened too early.

use crate::common;
use common::*;
use jiff::civil::{Date, date};
use ringoff_case::*;
use ringoff_model::{ClueKind, Days, FactKey, Tally};

fn changed(change: LineChange) -> Event {
    Event::LineChanged { change }
}

fn place(whereabouts: Whereabouts) -> Event {
    changed(LineChange {
        whereabouts: Some(whereabouts),
        ..LineChange::default()
    })
}

fn due(case: &Case, rules: &Rules, id: &str) -> Option<Date> {
    find(case, rules, id, today()).unwrap().due
}

#[test]
fn the_end_is_asked_for_as_long_before_leaving_as_the_operator_takes() {
    let case = case([]);
    let notice = |days: Days| Rules {
        termination: Some(Rule::new(days, "a page")),
        ..Rules::default()
    };
    let usual = Days {
        typical: Some(10),
        ..Days::default()
    };
    for days in [Days::within(10), Days::at_least(10), usual] {
        let rules = notice(days);
        // The made-up line's person leaves on 20 December.
        for id in ["ask", "request"] {
            assert_eq!(
                due(&case, &rules, id),
                Some(date(2026, 12, 10)),
                "{id} {days:?}"
            );
        }
        let request = find(&case, &rules, "request", today()).unwrap();
        assert_eq!(request.key, "task-request-notice");
    }
    assert_eq!(
        due(&case, &Rules::default(), "request"),
        Some(date(2026, 12, 20))
    );
}

#[test]
fn who_is_away_has_no_day_of_leaving_to_be_late_for_and_sends_somebody() {
    let branch_only = Rules {
        termination_ways: Some(Rule::new(vec![Channel::Branch], "a page")),
        ..Rules::default()
    };
    let verb = |place: Option<Event>| {
        let case = case(place);
        let late = case.tasks(&branch_only, today());
        let overdue = late.iter().filter(|task| task.is_overdue(today())).count();
        assert_eq!(overdue, 0);
        find(&case, &branch_only, "request", today()).unwrap().verb
    };
    assert_eq!(verb(None), "close request --by branch");
    assert_eq!(
        verb(Some(place(Whereabouts::Leaving))),
        "close request --by branch"
    );
    assert_eq!(
        verb(Some(place(Whereabouts::Abroad))),
        "close request --by proxy"
    );
    let away = case([place(Whereabouts::Abroad)]);
    assert_eq!(due(&away, &branch_only, "request"), None);
}

#[test]
fn what_never_happened_is_left_out_and_not_ticked_once_the_line_is_closed() {
    let events = [
        import("a", vec![account("kaspi.kz", Band::Before, Group::Bank)]),
        Event::ClosingConfirmed {
            day: date(2026, 11, 20),
            note: None,
        },
    ];
    let case = case(events);
    for id in [
        "choice",
        "rehearse:kaspi.kz",
        "ask",
        "balance",
        "ready",
        "request",
    ] {
        assert_eq!(task(&case, id, today()).state, TaskState::Skipped, "{id}");
    }
    assert_eq!(task(&case, "import", today()).state, TaskState::Done);
    assert_eq!(task(&case, "confirm", today()).state, TaskState::Done);
}

#[test]
fn a_visit_that_comes_after_the_asking_stays_to_be_made() {
    let visit = |id: &str, day| {
        Event::AppointmentMade(Appointment {
            id: id.to_owned(),
            place: None,
            day,
            time: None,
            note: None,
        })
    };
    let case = case([
        visit("missed", date(2026, 11, 20)),
        visit("coming", date(2026, 11, 28)),
        Event::ClosingRequested {
            channel: Channel::Email,
            day: date(2026, 11, 24),
            ticket: None,
            expected: None,
        },
    ]);
    let state = |id: &str| task(&case, id, today()).state;
    assert_eq!(state("visit:missed"), TaskState::Skipped);
    assert_eq!(state("visit:coming"), TaskState::Ready);
}

#[test]
fn a_sim_that_went_before_the_end_is_an_alarm_until_another_works() {
    let gone = Event::EsimDeleted { day: today() };
    let bank = import("a", vec![account("kaspi.kz", Band::Before, Group::Bank)]);
    let back = changed(LineChange {
        sim_works: Some(true),
        ..LineChange::default()
    });
    let early = case([bank.clone(), gone.clone()]);
    assert!(!early.state().old_sim_works());
    assert!(task(&early, "sim-lost", today()).urgent);
    assert_ne!(task(&early, "sim", today()).state, TaskState::Done);
    let mended = case([bank, gone.clone(), back]);
    assert!(mended.state().old_sim_works());
    assert!(find(&mended, &Rules::default(), "sim-lost", today()).is_none());
    // After the end it is what has to be done.
    let closed = Event::ClosingConfirmed {
        day: today(),
        note: None,
    };
    let esim = changed(LineChange {
        sim: Some(SimKind::Esim),
        ..LineChange::default()
    });
    let last = case([esim, closed, slip(), gone]);
    assert_eq!(task(&last, "sim", today()).state, TaskState::Done);
}

#[test]
fn the_papers_follow_whose_the_line_is_and_what_the_sim_is() {
    let papers = |change: LineChange| {
        let case = case([changed(change)]);
        let papers = case.papers(&Rules::default(), today());
        papers
            .into_iter()
            .map(|(paper, _)| paper)
            .collect::<Vec<_>>()
    };
    let holder = |kind: HolderKind| LineChange {
        holder_is_me: Some(false),
        holder_kind: Some(kind),
        ..LineChange::default()
    };
    assert!(papers(holder(HolderKind::Company)).contains(&Document::PowerOfAttorney));
    let after_death = papers(holder(HolderKind::Deceased));
    assert!(after_death.contains(&Document::DeathCertificate));
    // Nobody can give authority any more.
    assert!(!after_death.contains(&Document::PowerOfAttorney));
    let esim = papers(LineChange {
        sim: Some(SimKind::Esim),
        ..LineChange::default()
    });
    assert!(!esim.contains(&Document::SimOrCarrier));
}

#[test]
fn a_number_that_goes_to_another_operator_moves_no_account() {
    let carried = Event::ChoiceMade {
        choice: Choice::Carry,
        reason: None,
    };
    let case = case([
        import("a", vec![account("kaspi.kz", Band::Before, Group::Bank)]),
        carried,
    ]);
    assert_eq!(case.stage(&Rules::default(), today()), Stage::Carried);
    let tasks = case.tasks(&Rules::default(), today());
    let ids: Vec<&str> = tasks.iter().map(|task| task.id.0.as_str()).collect();
    assert!(ids.contains(&"carry-ask"), "{ids:?}");
    assert!(
        !ids.iter()
            .any(|id| id.starts_with("account:") || *id == "request"),
        "{ids:?}"
    );
}

#[test]
fn a_direct_debit_is_left_until_the_last_bill() {
    let by_bill = changed(LineChange {
        plan: Some(Plan::Postpaid),
        ..LineChange::default()
    });
    let closed = Event::ClosingConfirmed {
        day: date(2026, 11, 20),
        note: None,
    };
    let case = case([by_bill, closed]);
    assert_eq!(
        task(&case, "direct-debit", today()).opens,
        Some(date(2026, 12, 20))
    );
}

#[test]
fn words_that_are_no_answer_leave_the_question_in_the_tasks_as_on_the_page() {
    let said = Event::OperatorSaid {
        fact: FactKey::TerminateDays,
        value: "we shall see".to_owned(),
        day: today(),
        channel: Some(Channel::Hotline),
        who: None,
    };
    let case = case([said]);
    let rules = Rules::default().with_answers(case.state());
    assert!(case.questions(&rules).contains(&FactKey::TerminateDays));
    for id in ["ask", "request"] {
        let asked = find(&case, &rules, id, today()).unwrap().questions;
        assert!(asked.contains(&FactKey::TerminateDays), "{id}");
    }
}

#[test]
fn what_a_settled_complaint_was_about_is_no_ground_any_more() {
    let refused = |day| Event::Refused {
        kind: RefusalKind::Refused,
        who: None,
        words: "No".to_owned(),
        day,
        channel: None,
    };
    let settled = [
        refused(date(2026, 11, 1)),
        Event::Escalated {
            step: "operator".to_owned(),
            day: date(2026, 11, 2),
            ticket: None,
            answer_due: None,
        },
        Event::EscalationAnswered {
            step: "operator".to_owned(),
            day: date(2026, 11, 10),
            settled: true,
            note: None,
        },
    ];
    let grounds = |events: Vec<Event>| case(events).grounds(&Rules::default(), today());
    assert_eq!(grounds(settled.to_vec()), []);
    let mut again = settled.to_vec();
    again.push(refused(date(2026, 11, 20)));
    assert_eq!(grounds(again), [Ground::Refusals(1)]);
}

#[test]
fn another_operator_that_names_the_number_as_its_own_is_asked_about() {
    let rules = Rules {
        other_operators: vec![OtherOperator {
            name: "Zortel".to_owned(),
            services: vec!["zortel".to_owned()],
        }],
        ..Rules::default()
    };
    let doubt = |clue| {
        let mut found = account("zortel", Band::Can, Group::Rest);
        found.clues.insert(clue, Tally::default());
        let case = case([import("h", vec![found])]);
        let tasks = case.tasks(&rules, today());
        let task = tasks.iter().find(|task| task.key == "task-line-served");
        task.map(|task| (task.state, task.urgent))
    };
    assert_eq!(
        doubt(ClueKind::MarketingNotice),
        None,
        "an offer says nothing"
    );
    assert_eq!(
        doubt(ClueKind::NumberStated),
        Some((TaskState::Ready, true))
    );
}
