//! Each row of what the guide for travellers asks: an event, what it changes, and its undo.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use crate::common;

use common::{account, case, find, import, marked, slip, stamped, task, tenge, today, tried};
use jiff::civil::date;
use ringoff_case::*;
use ringoff_model::{ClueKind, FactKey, Moment, Tally};

/// The event changes what `look` sees, and undoing it brings back what was seen before.
fn row<T: PartialEq + std::fmt::Debug>(
    before: Vec<Event>,
    event: Event,
    expected: T,
    look: impl Fn(&Case) -> T,
) {
    let was = look(&case(before.clone()));
    let mut events = before;
    events.push(event);
    let mut after = case(events);
    assert_ne!(was, expected, "the event would change nothing");
    assert_eq!(look(&after), expected);
    assert!(after.ignored().is_empty(), "{:?}", after.ignored());
    let last = after.last_undoable().unwrap();
    assert!(after.undo_of(last).is_ok());
    after.apply(&stamped(last + 1, Event::Undo { seq: last }));
    assert_eq!(look(&after), was);
}

fn state_of(case: &Case, id: &str) -> TaskState {
    task(case, id, today()).state
}

fn requested() -> Event {
    Event::ClosingRequested {
        channel: Channel::Branch,
        day: today(),
        ticket: Some("17".to_owned()),
        expected: Some(date(2026, 12, 5)),
    }
}

fn confirmed() -> Event {
    Event::ClosingConfirmed {
        day: date(2026, 12, 5),
        note: None,
    }
}

fn bank() -> Event {
    import("h", vec![account("bank", Band::Before, Group::Bank)])
}

#[test]
fn facts_of_the_line_can_be_put_right_and_taken_back() {
    let change = LineChange {
        sim: Some(SimKind::Esim),
        ..LineChange::default()
    };
    row(
        vec![],
        Event::LineChanged { change },
        Some(SimKind::Esim),
        Case::sim,
    );
}

#[test]
fn the_choice_decides_which_tasks_there_are() {
    let choice = Event::ChoiceMade {
        choice: Choice::Park,
        reason: Some("codes still come".to_owned()),
    };
    row(vec![], choice, (Stage::Parked, true), |case| {
        let stage = case.stage(&Rules::default(), today());
        let ask = find(case, &Rules::default(), "park-ask", today());
        (stage, ask.is_some())
    });
}

#[test]
fn papers_are_gathered_and_ungathered() {
    let paper = Document::AgentReceipt;
    let gathered = Event::PaperGathered {
        paper: paper.clone(),
    };
    let look = |case: &Case| state_of(case, "paper:agent-receipt");
    row(vec![], gathered.clone(), TaskState::Done, look);
    row(
        vec![gathered],
        Event::PaperUngathered { paper },
        TaskState::Ready,
        look,
    );
}

#[test]
fn a_call_is_logged_and_a_failed_one_leads_to_the_next_way() {
    let failed = |channel| tried(channel, Outcome::Unreachable);
    let mut events = Vec::new();
    for (tried_now, next) in [
        (Channel::Hotline, Some(Channel::WifiCalling)),
        (Channel::WifiCalling, Some(Channel::Chat)),
        (Channel::Chat, Some(Channel::Email)),
        (Channel::Email, Some(Channel::SelfCare)),
        (Channel::SelfCare, Some(Channel::Post)),
        (Channel::Post, Some(Channel::Branch)),
        (Channel::Branch, Some(Channel::Proxy)),
        (Channel::Proxy, None),
    ] {
        row(events.clone(), failed(tried_now), next, |case| {
            case.next_way(&Rules::default(), today())
        });
        events.push(failed(tried_now));
    }
    row(
        events,
        tried(Channel::Chat, Outcome::Reached),
        Some(Channel::Hotline),
        |case| case.next_way(&Rules::default(), today()),
    );
}

#[test]
fn three_failed_attempts_are_grounds_for_a_complaint() {
    let failed = || tried(Channel::Hotline, Outcome::Unreachable);
    let look = |case: &Case| case.grounds(&Rules::default(), today());
    row(
        vec![failed(), failed()],
        failed(),
        vec![Ground::FailedAttempts(3)],
        look,
    );
}

#[test]
fn a_visit_is_agreed_on_and_called_off() {
    let visit = Appointment {
        id: "one".to_owned(),
        place: Some("Main street".to_owned()),
        day: date(2026, 12, 1),
        time: None,
        note: None,
    };
    let look =
        |case: &Case| find(case, &Rules::default(), "visit:one", today()).and_then(|task| task.due);
    let made = Event::AppointmentMade(visit);
    row(vec![], made.clone(), Some(date(2026, 12, 1)), look);
    let off = Event::AppointmentCancelled {
        id: "one".to_owned(),
    };
    row(vec![made], off, None, look);
}

#[test]
fn the_slip_ends_the_waiting() {
    let look = |case: &Case| case.stage(&Rules::default(), date(2026, 12, 6));
    row(
        vec![requested(), confirmed()],
        slip(),
        Stage::Aftercare,
        look,
    );
}

#[test]
fn a_forgotten_password_is_tried_way_by_way() {
    let failed = |way| Event::RecoveryTried {
        way,
        worked: false,
        day: None,
        note: None,
    };
    row(
        vec![failed(RecoveryWay::SelfService)],
        failed(RecoveryWay::SecurityQuestions),
        "task-recover-hotline",
        |case| task(case, "recover", today()).key,
    );
}

#[test]
fn the_balance_is_recorded_planned_asked_for_and_awaited() {
    let recorded = Event::BalanceRecorded {
        money: tenge(4500),
        day: today(),
    };
    let there =
        |id: &'static str| move |case: &Case| find(case, &Rules::default(), id, today()).is_some();
    row(vec![], recorded.clone(), true, there("balance-plan"));
    let plan = Event::BalancePlanned {
        plan: BalancePlan::Refund,
        note: None,
    };
    row(
        vec![recorded.clone()],
        plan.clone(),
        true,
        there("refund-request"),
    );
    let asked = Event::RefundRequested {
        money: Some(tenge(4500)),
        day: today(),
        due: Some(date(2026, 12, 10)),
        ticket: None,
    };
    let before = vec![recorded, plan, requested(), asked];
    let key = |case: &Case| {
        let task = task(case, "refund-await", date(2026, 12, 11));
        (task.key, task.state)
    };
    assert_eq!(
        key(&case(before.clone())),
        ("task-refund-late", TaskState::Ready)
    );
    let part = Event::RefundReceived {
        money: tenge(4000),
        day: date(2026, 12, 11),
    };
    row(
        before.clone(),
        part,
        ("task-refund-short", TaskState::Ready),
        key,
    );
    let whole = Event::RefundReceived {
        money: tenge(4500),
        day: date(2026, 12, 11),
    };
    // What came is no longer called late.
    row(before, whole, ("task-refund-await", TaskState::Done), key);
}

#[test]
fn bills_are_checked_month_by_month_and_a_charge_is_an_alarm() {
    let before = vec![requested(), confirmed(), slip()];
    let bill = task(&case(before.clone()), "bill:2", today());
    assert_eq!(bill.opens, Some(date(2027, 2, 5)));
    let charged = Event::BillChecked {
        cycle: 1,
        clean: false,
        money: Some(tenge(900)),
        day: date(2027, 1, 6),
        note: None,
    };
    row(
        before,
        charged,
        Some("charge:1".to_owned()),
        |case| match case.next(&Rules::default(), date(2027, 1, 6)) {
            Next::Do(task) if task.urgent => Some(task.id.0),
            _ => None,
        },
    );
}

#[test]
fn a_finding_of_the_watch_is_an_alarm_with_the_letters_that_answer_it() {
    let finding = WatchFinding {
        id: "f1".to_owned(),
        kind: WatchKind::ChargeAfterClosing,
        evidence: vec!["KCELL 900".to_owned()],
        money: Some(tenge(900)),
        day: Some(date(2027, 1, 3)),
        service: None,
        after_closing: false,
        payee: None,
        entry: None,
    };
    let found = Event::WatchFound(finding);
    let look = |case: &Case| {
        let task = find(case, &Rules::default(), "finding:f1", today());
        task.map(|t| (t.urgent, t.state, t.letters))
    };
    let letters = || vec!["complaint-operator", "bank-dispute"];
    row(
        vec![],
        found.clone(),
        Some((true, TaskState::Ready, letters())),
        look,
    );
    let settled = Event::WatchResolved {
        id: "f1".to_owned(),
        how: Resolution::PaidBack,
        note: None,
    };
    row(
        vec![found],
        settled,
        Some((true, TaskState::Done, letters())),
        look,
    );
}

#[test]
fn what_the_watch_saw_running_before_closing_is_ticked_off_among_what_is_to_be_stopped() {
    for kind in [WatchKind::AutoTopUp, WatchKind::PaidExtra] {
        let found = Event::WatchFound(WatchFinding {
            id: "f1".to_owned(),
            kind,
            evidence: vec!["KCELL 900".to_owned()],
            money: Some(tenge(900)),
            day: Some(date(2026, 10, 3)),
            service: None,
            after_closing: false,
            payee: None,
            entry: None,
        });
        let stop = |case: &Case| find(case, &Rules::default(), "finding:f1", today()).unwrap();
        let Finish::Event(stopped) = stop(&case(vec![found.clone()])).finish else {
            panic!("nothing ticks it off");
        };
        row(vec![found], *stopped, TaskState::Done, |case| {
            stop(case).state
        });
    }
}

#[test]
fn accounts_are_marked_rehearsed_and_found_to_speak_again() {
    let moved = marked("bank", AccountState::Moved, today());
    row(vec![bank()], moved.clone(), TaskState::Done, |case| {
        state_of(case, "account:bank")
    });
    let rehearsed = Event::AccountRehearsed {
        service: "bank".to_owned(),
        worked: true,
        day: None,
    };
    row(vec![bank()], rehearsed, TaskState::Done, |case| {
        state_of(case, "rehearse:bank")
    });
    let mut later = account("bank", Band::Before, Group::Bank);
    let tally = Tally {
        count: 1,
        first: None,
        last: Moment::of_day(date(2026, 11, 30)),
    };
    later.clues.insert(ClueKind::CodeReceived, tally);
    row(
        vec![bank(), moved],
        import("later", vec![later]),
        true,
        |case| find(case, &Rules::default(), "speaks:bank", today()).is_some(),
    );
}

#[test]
fn ready_is_refused_while_an_account_to_move_first_is_open() {
    let refused = case([bank(), Event::ReadyDeclared]);
    assert_eq!(
        refused.ignored().values().collect::<Vec<_>>(),
        [&Ignored::BlockedByAccounts]
    );
    assert!(!refused.state().is_ready());
    let moved = marked("bank", AccountState::Moved, today());
    row(vec![bank(), moved], Event::ReadyDeclared, true, |case| {
        case.state().is_ready()
    });
}

#[test]
fn an_account_to_move_first_cannot_be_left_out_without_an_override() {
    let skip = Event::TaskSkipped {
        task: "account:bank".to_owned(),
        reason: "no time".to_owned(),
    };
    let left_out = case([bank(), skip.clone()]);
    assert_eq!(state_of(&left_out, "account:bank"), TaskState::Ready);
    let over = Event::ReadyOverridden {
        reason: "the bank is closed for good".to_owned(),
    };
    row(vec![bank(), over], skip, TaskState::Skipped, |case| {
        state_of(case, "account:bank")
    });
}

#[test]
fn the_operators_own_account_is_saved_and_not_moved() {
    let rules = Rules {
        operator_services: vec!["operator".to_owned()],
        ..Rules::default()
    };
    let found = import("h", vec![account("operator", Band::Can, Group::Rest)]);
    let task_of = |case: &Case, rules: &Rules| {
        let task = find(case, rules, "account:operator", today()).unwrap();
        (task.key, task.letters.is_empty(), task.state)
    };
    let before = case([found.clone()]);
    assert_eq!(
        task_of(&before, &rules),
        ("task-account-operator", true, TaskState::Ready)
    );
    assert_eq!(
        task_of(&before, &Rules::default()),
        ("task-account", false, TaskState::Ready)
    );
    let saved = marked("operator", AccountState::Done, today());
    let after = case([found, saved]);
    assert_eq!(task_of(&after, &rules).2, TaskState::Done);
}

#[test]
fn an_override_keeps_its_reason_and_covers_only_what_was_open_then() {
    let silent = Event::ReadyOverridden {
        reason: " ".to_owned(),
    };
    let refused = case([bank(), silent]);
    assert_eq!(refused.ignored().get(&3), Some(&Ignored::ReasonNeeded));
    let over = Event::ReadyOverridden {
        reason: "the bank is closed for good".to_owned(),
    };
    row(vec![bank()], over.clone(), true, |c| c.state().is_ready());
    let more = import("k", vec![account("mail", Band::Before, Group::Mail)]);
    let again = case([bank(), over, more]);
    assert!(!again.state().is_ready());
    assert_eq!(
        again.state().overrides[0].reason,
        "the bank is closed for good"
    );
}

#[test]
fn extras_are_listed_and_stopped_before_closing() {
    let listed = Event::ExtraListed {
        id: "music".to_owned(),
        kind: ExtraKind::Subscription,
        name: "Music".to_owned(),
        money: Some(tenge(990)),
    };
    let held = |case: &Case| {
        let waits = task(case, "request", today()).waits_for;
        let extra = find(case, &Rules::default(), "extra:music", today());
        (
            waits.contains(&TaskId::from("extra:music")),
            extra.map(|t| t.state),
        )
    };
    row(vec![], listed.clone(), (true, Some(TaskState::Ready)), held);
    let stopped = Event::ExtraStopped {
        id: "music".to_owned(),
        day: None,
    };
    row(vec![listed], stopped, (true, Some(TaskState::Done)), held);
}

#[test]
fn what_the_operator_said_answers_a_question_and_moves_the_dates() {
    let said = Event::OperatorSaid {
        fact: FactKey::QuarantineDays,
        value: "60-90 days".to_owned(),
        day: today(),
        channel: Some(Channel::Hotline),
        who: Some("Aigerim".to_owned()),
    };
    let before = vec![requested(), confirmed(), slip()];
    row(
        before,
        said,
        (false, Some(date(2027, 1, 4)), Some(date(2027, 3, 5))),
        |case| {
            let rules = Rules::default().with_answers(case.state());
            let asked = case.questions(&rules).contains(&FactKey::QuarantineDays);
            let usual = case.reissue(&rules).and_then(|(_, usual)| usual);
            let recheck = find(case, &rules, "recheck:30", today());
            (asked, recheck.unwrap().opens, usual)
        },
    );
}

#[test]
fn refusals_and_steps_of_the_ladder_are_kept_with_their_days() {
    let refused = Event::Refused {
        kind: RefusalKind::Refused,
        who: Some("counter 4".to_owned()),
        words: "come next month".to_owned(),
        day: today(),
        channel: Some(Channel::Branch),
    };
    let first =
        |case: &Case| find(case, &Rules::default(), "escalate:operator", today()).map(|t| t.state);
    row(vec![], refused.clone(), Some(TaskState::Ready), first);
    let taken = Event::Escalated {
        step: "operator".to_owned(),
        day: today(),
        ticket: None,
        answer_due: None,
    };
    let second = |case: &Case| {
        find(case, &Rules::default(), "escalate:regulator", today())
            .and_then(|t| t.opens.map(|day| (t.state, day)))
    };
    row(
        vec![refused],
        taken,
        Some((TaskState::Waiting, date(2026, 12, 26))),
        second,
    );
}

#[test]
fn the_habit_returns_every_year() {
    let done = Event::ReviewDone { day: today() };
    row(vec![], done, Some(date(2027, 11, 25)), |case| {
        find(case, &Rules::default(), "review", today()).and_then(|t| t.opens)
    });
}

#[test]
fn a_task_is_left_out_only_with_a_reason_and_never_the_slip() {
    let skip = |task: &str, reason: &str| Event::TaskSkipped {
        task: task.to_owned(),
        reason: reason.to_owned(),
    };
    row(
        vec![],
        skip("import", "no archives"),
        TaskState::Skipped,
        |case| state_of(case, "import"),
    );
    let tried = case([
        requested(),
        confirmed(),
        skip("slip", "no"),
        skip("ask", ""),
    ]);
    assert_eq!(state_of(&tried, "slip"), TaskState::Ready);
    assert_eq!(
        tried.ignored().values().collect::<Vec<_>>(),
        [&Ignored::ReasonNeeded]
    );
    assert_eq!(
        case([Event::CaseClosed { reason: None }]).ignored().get(&2),
        Some(&Ignored::SlipMissing)
    );
}
