//! A case in which everything that comes next is done reaches its end.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use crate::common;

use common::any::{any_journal, any_rules};
use common::{marked, slip, stamped, today};
use jiff::civil::Date;
use proptest::prelude::*;
use ringoff_case::*;
use ringoff_model::{Days, Moment};

/// What a person would write for a task that asks for more than a tick.
fn answer(case: &Case, task: &Task, day: Date) -> Event {
    if let Finish::Event(event) = &task.finish {
        return (**event).clone();
    }
    let id = task.id.0.as_str();
    let service = task.service.clone().unwrap_or_default();
    match id.split(':').next().unwrap() {
        "line" => Event::LineChanged {
            change: LineChange {
                operator: Some("kz/kcell".to_owned()),
                sim: Some(SimKind::Esim),
                plan: Some(Plan::Prepaid),
                holder: Some("Made Up".to_owned()),
                resident: Some(false),
                through_agent: Some(false),
                whereabouts: Some(Whereabouts::Here),
                ..LineChange::default()
            },
        },
        "choice" => Event::ChoiceMade {
            choice: Choice::Close,
            reason: None,
        },
        "account" => marked(&service, AccountState::Dismissed, day),
        "speaks" => {
            let last = case.state().accounts[&service]
                .found
                .last_seen()
                .unwrap_or(day);
            marked(&service, AccountState::Moved, last.max(day))
        }
        "ask" => common::tried(Channel::Hotline, Outcome::Reached),
        "recover" => Event::RecoveryTried {
            way: RecoveryWay::Branch,
            worked: true,
            day: None,
            note: None,
        },
        "appointment" => Event::AppointmentMade(Appointment {
            id: "visit".to_owned(),
            place: None,
            day,
            time: None,
            note: None,
        }),
        "balance" => Event::BalanceRecorded {
            money: common::tenge(700),
            day,
        },
        "balance-plan" => Event::BalancePlanned {
            plan: BalancePlan::Refund,
            note: None,
        },
        "request" => Event::ClosingRequested {
            channel: Channel::Branch,
            day,
            ticket: None,
            expected: None,
        },
        "ready" => Event::ReadyOverridden {
            reason: "there are no archives".to_owned(),
        },
        "confirm" => Event::ClosingConfirmed { day, note: None },
        "confirmation" => Event::LetterSent {
            slug: "confirmation".to_owned(),
            day,
            channel: Channel::Post,
            answer_due: None,
        },
        "slip" => slip(),
        "sim" => Event::SimDestroyed { day },
        "refund-request" => Event::RefundRequested {
            money: None,
            day,
            due: None,
            ticket: None,
        },
        "refund-await" => {
            let asked = case.state().refund.as_ref().unwrap().money.clone();
            let already = !case.state().refunds_received.is_empty();
            if already {
                // Sums beyond what can be counted are settled by hand.
                Event::TaskSkipped {
                    task: id.to_owned(),
                    reason: "agreed on less".to_owned(),
                }
            } else {
                Event::RefundReceived {
                    money: asked.unwrap_or(common::tenge(700)),
                    day,
                }
            }
        }
        "finding" => Event::WatchResolved {
            id: id.trim_start_matches("finding:").to_owned(),
            how: Resolution::PaidBack,
            note: None,
        },
        "escalate" => Event::Escalated {
            step: id.trim_start_matches("escalate:").to_owned(),
            day,
            ticket: None,
            answer_due: None,
        },
        "sim-lost" => Event::LineChanged {
            change: LineChange {
                sim_works: Some(true),
                ..LineChange::default()
            },
        },
        "keep-alive" => Event::BalanceRecorded {
            money: common::tenge(700),
            day,
        },
        other => panic!("no answer for {other}"),
    }
}

/// Does what comes next until the case is finished. Returns the stages passed.
fn run(case: &mut Case, rules: &Rules, mut day: Date) -> Vec<Stage> {
    let mut seq = case.entries().last().map_or(0, |entry| entry.seq);
    let mut stages = vec![case.stage(rules, day)];
    for _ in 0..400 {
        let stage = case.stage(rules, day);
        if stages.last() != Some(&stage) {
            stages.push(stage);
        }
        if stage == Stage::Finished {
            return stages;
        }
        match case.next(rules, day) {
            Next::Do(task) => {
                seq += 1;
                let mut entry = stamped(seq, answer(case, &task, day));
                entry.at = Moment(common::START);
                case.apply(&entry);
                let why = case.ignored().get(&seq);
                assert_eq!(why, None, "{}: {:?}", task.id, entry.event);
                let after = case.tasks(rules, day);
                let same = after.iter().find(|t| t.id == task.id);
                if task.id.0 != "ask" && task.id.0 != "refund-await" {
                    assert!(
                        same.is_none_or(|t| !t.is_open() || t.opens > Some(day)),
                        "{} is still open",
                        task.id
                    );
                }
            }
            Next::Wait(until, _) => {
                assert!(until > day);
                day = until;
            }
            Next::Nothing => panic!("nothing to do at {stage:?}"),
        }
    }
    panic!("no end after 400 steps: {:?}", case.next(rules, day));
}

#[test]
fn the_usual_case_passes_every_stage_in_order() {
    let before = common::account("bank", Band::Before, Group::Bank);
    let mut case = common::case([common::import("h", vec![before])]);
    let rules = Rules {
        rest: Some(Rule::new(Days::between(60, 120), "a law")),
        ..Rules::default()
    };
    assert_eq!(
        run(&mut case, &rules, today()),
        [
            Stage::Preparing,
            Stage::Ready,
            Stage::Closing,
            Stage::ClosedAwaitingSlip,
            Stage::Aftercare,
            Stage::Finished
        ]
    );
    assert_eq!(case.state().bills.len(), 3);
    assert_eq!(case.state().rechecks.len(), 3);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, ..ProptestConfig::default() })]

    #[test]
    fn with_all_done_in_order_any_case_that_is_to_close_is_finished(
        journal in any_journal(),
        rules in any_rules(),
    ) {
        // Days at the ends of the calendar leave nothing to wait for; keep and park have no end.
        let mut case = Case::fold(&journal);
        prop_assume!(case.state().line.is_some());
        let far = |day: Date| day == Date::MIN || day == Date::MAX;
        let text = format!("{:?}", case.state());
        prop_assume!(!text.contains("9999-12-31") && !text.contains("-9999-01-01"));
        let seen = case.state().accounts.values().filter_map(|account| account.found.last_seen());
        prop_assume!(!seen.into_iter().any(far));
        let huge = rules.rest.as_ref().is_some_and(|r| far(r.value.earliest(today())));
        prop_assume!(!huge);
        let seq = journal.last().map_or(1, |entry| entry.seq + 1);
        case.apply(&stamped(seq, Event::ChoiceMade { choice: Choice::Close, reason: None }));
        if case.state().ended.is_some() {
            case.apply(&stamped(seq + 1, Event::CaseReopened { reason: None }));
        }
        let rules = Rules { rest: rules.rest, ..rules };
        run(&mut case, &rules, today());
    }
}
