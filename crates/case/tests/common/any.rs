//! Any event, any journal, any rules.

use super::{archive, number, stamped};
use jiff::civil::{Date, Time, date};
use proptest::prelude::*;
use ringoff_case::watch::Charge;
use ringoff_case::*;
use ringoff_model::{
    Archive, ClueKind, Days, FactKey, LetterKind, Moment, Origin, PaymentStatus, Place, SkipReason,
    SkipTally, Tally,
};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

fn day() -> impl Strategy<Value = Date> {
    prop_oneof![
        9 => (0i32..900).prop_map(|n| {
            date(2026, 1, 1).checked_add(jiff::Span::new().days(n)).unwrap()
        }),
        1 => prop_oneof![Just(Date::MIN), Just(Date::MAX)],
    ]
}

fn some_day() -> impl Strategy<Value = Option<Date>> {
    proptest::option::of(day())
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => prop_oneof![Just("a"), Just("b"), Just("c"), Just("bank"), Just("mail")]
            .prop_map(str::to_owned),
        1 => any::<String>(),
        1 => Just(String::new()),
    ]
}

fn note() -> impl Strategy<Value = Option<String>> {
    proptest::option::of(word())
}

fn money() -> impl Strategy<Value = Money> {
    let amount = prop_oneof![
        (-100_000i64..100_000, 0u32..4).prop_map(|(n, scale)| Decimal::new(n, scale)),
        Just(Decimal::MAX),
        Just(Decimal::MIN),
        Just(Decimal::new(1, 28)),
    ];
    (amount, prop_oneof![Just("KZT"), Just("RUB")]).prop_map(|(a, c)| Money::new(a, c))
}

fn channel() -> impl Strategy<Value = Channel> {
    proptest::sample::select(Channel::TRIED.to_vec())
}

fn found() -> impl Strategy<Value = Found> {
    let band = proptest::sample::select(vec![
        Band::Before,
        Band::Check,
        Band::Should,
        Band::Can,
        Band::Notice,
        Band::Others,
    ]);
    let group = proptest::sample::select(vec![
        Group::Bank,
        Group::State,
        Group::Mail,
        Group::Messenger,
        Group::Rest,
    ]);
    let tri = proptest::sample::select(vec![Tri::Yes, Tri::No, Tri::Unknown]);
    let wait = proptest::option::of(prop_oneof![0u32..60, Just(u32::MAX)]);
    let tally = (1u64..9, some_day()).prop_map(|(count, last)| Tally {
        count,
        first: None,
        last: last.and_then(Moment::of_day),
    });
    let clues = proptest::collection::btree_map(Just(ClueKind::CodeReceived), tally, 0..2);
    (word(), band, group, tri, wait, any::<bool>(), clues).prop_map(
        |(service, band, group, needs_code, wait_days, keystone, clues)| Found {
            name: service.to_uppercase(),
            needs_code,
            wait_days,
            keystone,
            clues,
            service,
            band,
            group,
            ..Found::default()
        },
    )
}

/// A row of a statement.
fn charge(text: String, day: Date) -> Charge {
    Charge {
        day,
        amount: "-19.90".parse().unwrap(),
        direction_known: day.day() % 2 == 0,
        currency: "KZT".parse().ok(),
        counterparty: text.clone(),
        description: String::new(),
        reference: text,
        status: PaymentStatus::Booked,
        account: None,
        origin: Origin {
            file: "a.csv".into(),
            place: Place::Line(2),
        },
    }
}

fn scan() -> impl Strategy<Value = ScanSummary> {
    let months = proptest::collection::btree_map(24_000..24_400i32, 1..900u32, 0..4);
    let kinds = proptest::collection::btree_map(word(), 0..900u64, 0..3);
    (months, kinds, word(), some_day()).prop_map(|(months, kinds, path, statements_until)| {
        let tally = SkipTally {
            count: 2,
            places: vec![(path.clone(), Place::Entry(7))],
        };
        ScanSummary {
            archives: vec![Archive {
                path,
                skipped: SkipReason::ALL
                    .into_iter()
                    .map(|reason| (reason, tally.clone()))
                    .collect(),
                error: Some(("limit-memory".to_owned(), String::new())),
                ..Archive::default()
            }],
            kinds,
            months,
            statements_until,
            ..ScanSummary::default()
        }
    })
}

fn facts() -> impl Strategy<Value = LineFacts> {
    let sim = proptest::option::of(prop_oneof![Just(SimKind::Physical), Just(SimKind::Esim)]);
    let plan = proptest::option::of(prop_oneof![Just(Plan::Prepaid), Just(Plan::Postpaid)]);
    let fee = proptest::option::of(money());
    let bools = proptest::collection::vec(any::<Option<bool>>(), 3);
    (any::<u8>(), sim, plan, fee, bools, some_day()).prop_map(
        |(last, sim, plan, monthly_fee, bools, leaving)| LineFacts {
            sim,
            plan,
            monthly_fee,
            holder_is_me: bools[0],
            resident: bools[1],
            through_agent: bools[2],
            leaving,
            ..LineFacts::of(number(last))
        },
    )
}

fn paper() -> impl Strategy<Value = Document> {
    let named = proptest::sample::select(Document::NAMED.to_vec());
    prop_oneof![4 => named, 1 => "[a-z]{0,4} x".prop_map(Document::Other)]
}

fn preparation() -> BoxedStrategy<Event> {
    let choice = prop_oneof![Just(Choice::Keep), Just(Choice::Park), Just(Choice::Close)];
    let state = proptest::sample::select(vec![
        AccountState::Open,
        AccountState::Moved,
        AccountState::Removed,
        AccountState::Kept,
        AccountState::Dismissed,
        AccountState::Done,
    ]);
    let archives = proptest::collection::vec(word(), 0..3);
    let import = (archives, proptest::collection::vec(found(), 0..4));
    let extra = proptest::sample::select(vec![
        ExtraKind::Subscription,
        ExtraKind::DeviceInstalment,
        ExtraKind::Debt,
        ExtraKind::AutoTopUp,
        ExtraKind::DeviceRegistration,
        ExtraKind::TiedService,
        ExtraKind::Other,
    ]);
    prop_oneof![
        facts().prop_map(|line| Event::CaseOpened { line }),
        (note(), some_day()).prop_map(|(holder, leaving)| Event::LineChanged {
            change: LineChange {
                holder,
                leaving,
                ..LineChange::default()
            }
        }),
        (choice, note()).prop_map(|(choice, reason)| Event::ChoiceMade { choice, reason }),
        paper().prop_map(|paper| Event::PaperGathered { paper }),
        paper().prop_map(|paper| Event::PaperUngathered { paper }),
        (import, proptest::option::of(scan())).prop_map(|((hashes, found), scan)| {
            Event::Imported(Imported {
                archives: hashes.iter().map(|hash| archive(hash)).collect(),
                found,
                scan,
            })
        }),
        found().prop_map(|found| Event::AccountAdded { found }),
        (word(), state, some_day(), note()).prop_map(|(service, state, day, note)| {
            Event::AccountMarked {
                service,
                state,
                day,
                note,
            }
        }),
        (word(), any::<bool>(), some_day()).prop_map(|(service, worked, day)| {
            Event::AccountRehearsed {
                service,
                worked,
                day,
            }
        }),
        (word(), extra, word(), proptest::option::of(money())).prop_map(
            |(id, kind, name, money)| Event::ExtraListed {
                id,
                kind,
                name,
                money
            }
        ),
        (word(), some_day()).prop_map(|(id, day)| Event::ExtraStopped { id, day }),
        Just(Event::ReadyDeclared),
        (word(), word()).prop_map(|(field, text)| Event::DetailsKept {
            fields: BTreeMap::from([(field, text)]),
        }),
        day().prop_map(|day| Event::AccountsListed { day }),
        proptest::collection::vec(word(), 0..3)
            .prop_map(|services| Event::AccountsAbsent { services }),
        word().prop_map(|reason| Event::ReadyOverridden { reason }),
    ]
    .boxed()
}

fn contact() -> BoxedStrategy<Event> {
    let outcome = proptest::sample::select(vec![
        Outcome::Reached,
        Outcome::Unreachable,
        Outcome::Refused,
        Outcome::Promised,
    ]);
    let way = proptest::sample::select(RecoveryWay::ALL.to_vec());
    // What an answer can be about: a name of earlier versions never comes out of a journal.
    let answered = FactKey::ALL
        .iter()
        .filter(|key| FactKey::answered(key.name()) == Some(**key));
    let fact = proptest::sample::select(answered.copied().collect::<Vec<_>>());
    let words = prop_oneof![
        Just("30".to_owned()),
        Just("yes".to_owned()),
        Just("60-4000000000 working days".to_owned()),
        Just("5 KZT".to_owned()),
        word(),
    ];
    let time =
        proptest::option::of((0i8..24, 0i8..60).prop_map(|(h, m)| Time::constant(h, m, 0, 0)));
    prop_oneof![
        (channel(), any::<i64>(), outcome, note()).prop_map(|(channel, when, outcome, note)| {
            Event::ContactTried(ContactAttempt {
                channel,
                when: Moment(when),
                zone: "UTC".to_owned(),
                waited_minutes: None,
                who: note.clone(),
                ticket: None,
                outcome,
                promised_for: None,
                note,
            })
        }),
        (word(), day(), time).prop_map(|(id, day, time)| Event::AppointmentMade(Appointment {
            id,
            place: None,
            day,
            time,
            note: None,
        })),
        word().prop_map(|id| Event::AppointmentCancelled { id }),
        (fact, words, day(), channel()).prop_map(|(fact, value, day, channel)| {
            Event::OperatorSaid {
                fact,
                value,
                day,
                channel: Some(channel),
                who: None,
            }
        }),
        (way, any::<bool>()).prop_map(|(way, worked)| Event::RecoveryTried {
            way,
            worked,
            day: None,
            note: None,
        }),
    ]
    .boxed()
}

fn closing() -> BoxedStrategy<Event> {
    let plan = proptest::sample::select(vec![
        BalancePlan::Refund,
        BalancePlan::Transfer,
        BalancePlan::Spend,
        BalancePlan::GiveUp,
    ]);
    let kind = proptest::sample::select(ExhibitKind::ALL.to_vec());
    let slug = prop_oneof![
        3 => proptest::sample::select(LetterKind::ALL.map(LetterKind::slug).to_vec()).prop_map(str::to_owned),
        1 => word(),
    ];
    prop_oneof![
        (money(), day()).prop_map(|(money, day)| Event::BalanceRecorded { money, day }),
        (plan, note()).prop_map(|(plan, note)| Event::BalancePlanned { plan, note }),
        day().prop_map(|day| Event::BalanceSettled { day, note: None }),
        (proptest::option::of(money()), day(), some_day()).prop_map(|(money, day, due)| {
            Event::RefundRequested {
                money,
                day,
                due,
                ticket: None,
            }
        }),
        (money(), day()).prop_map(|(money, day)| Event::RefundReceived { money, day }),
        (channel(), day(), some_day()).prop_map(|(channel, day, expected)| {
            Event::ClosingRequested {
                channel,
                day,
                ticket: None,
                expected,
            }
        }),
        day().prop_map(|day| Event::ClosingConfirmed { day, note: None }),
        (word(), kind).prop_map(|(sha256, kind)| Event::ExhibitAttached(Exhibit {
            sha256,
            name: "x".to_owned(),
            kind,
            size: 1,
            note: None,
            anyway: false,
        })),
        slug.clone().prop_map(|slug| Event::LetterMade {
            slug,
            lang: "ru".to_owned(),
            sha256: None,
        }),
        (slug, day(), channel(), some_day()).prop_map(|(slug, day, channel, answer_due)| {
            Event::LetterSent {
                slug,
                day,
                channel,
                answer_due,
            }
        }),
        day().prop_map(|day| Event::EsimDeleted { day }),
        day().prop_map(|day| Event::SimDestroyed { day }),
        note().prop_map(|reason| Event::CaseClosed { reason }),
        note().prop_map(|reason| Event::CaseReopened { reason }),
    ]
    .boxed()
}

fn aftercare() -> BoxedStrategy<Event> {
    let kind = prop_oneof![
        Just(WatchKind::AutoTopUp),
        Just(WatchKind::PaidExtra),
        Just(WatchKind::ChargeAfterClosing),
        Just(WatchKind::RoamingAfterClosing),
        Just(WatchKind::DoubleCharge),
        Just(WatchKind::MoneyNotCome),
        Just(WatchKind::StillBound),
        Just(WatchKind::DirectionUnknown),
        Just(WatchKind::Other("later kind".to_owned())),
    ];
    let how = prop_oneof![
        Just(Resolution::PaidBack),
        Just(Resolution::Stopped),
        Just(Resolution::Explained),
        Just(Resolution::LetGo),
    ];
    let refusal = prop_oneof![Just(RefusalKind::Refused), Just(RefusalKind::TermBroken)];
    let id = prop_oneof![
        Just("slip".to_owned()),
        Just("extras".to_owned()),
        Just("import".to_owned()),
        Just("account:a".to_owned()),
        word(),
    ];
    let step = prop_oneof![
        Just("operator".to_owned()),
        Just("regulator".to_owned()),
        word()
    ];
    prop_oneof![
        (0u32..6, any::<bool>(), day()).prop_map(|(cycle, clean, day)| Event::BillChecked {
            cycle,
            clean,
            money: None,
            day,
            note: None,
        }),
        (prop_oneof![Just(30u32), Just(7), Just(0)], day(), word()).prop_map(
            |(round, day, service)| Event::AccountsRechecked {
                round,
                day,
                still_bound: vec![service],
            }
        ),
        (refusal, word(), day()).prop_map(|(kind, words, day)| Event::Refused {
            kind,
            who: None,
            words,
            day,
            channel: None,
        }),
        (step.clone(), day(), some_day()).prop_map(|(step, day, answer_due)| Event::Escalated {
            step,
            day,
            ticket: None,
            answer_due,
        }),
        (step, day(), any::<bool>()).prop_map(|(step, day, settled)| Event::EscalationAnswered {
            step,
            day,
            settled,
            note: None,
        }),
        (word(), day(), some_day()).prop_map(|(text, day, until)| Event::StatementsRead {
            left_out: u64::from(day.day() as u8 % 3),
            rows: vec![charge(text, day)],
            until,
        }),
        (word(), kind, some_day()).prop_map(|(id, kind, day)| Event::WatchFound(WatchFinding {
            id,
            kind,
            evidence: vec!["a payment".to_owned()],
            money: None,
            day,
            service: None,
            after_closing: false,
            payee: None,
            entry: None,
        })),
        (word(), how).prop_map(|(id, how)| Event::WatchResolved {
            id,
            how,
            note: None
        }),
        day().prop_map(|day| Event::ReviewPlanned { day }),
        day().prop_map(|day| Event::ReviewDone { day }),
        (id.clone(), some_day()).prop_map(|(task, day)| Event::TaskDone { task, day }),
        (id, word()).prop_map(|(task, reason)| Event::TaskSkipped { task, reason }),
        word().prop_map(|text| Event::Noted { text }),
        (0u64..40).prop_map(|seq| Event::Undo { seq }),
        word().prop_map(|word| {
            let mut body = serde_json::Map::new();
            body.insert("event".to_owned(), "of_the_future".into());
            body.insert("detail".to_owned(), word.into());
            Event::Unknown(body)
        }),
    ]
    .boxed()
}

pub fn any_event() -> BoxedStrategy<Event> {
    let one = || prop_oneof![preparation(), contact(), closing(), aftercare()];
    let several = proptest::collection::vec(one(), 0..4);
    prop_oneof![
        9 => one(),
        1 => several.prop_map(|events| Event::Several { events }),
    ]
    .boxed()
}

/// Mostly a case that is opened first, then anything.
pub fn any_journal() -> impl Strategy<Value = Vec<JournalEntry>> {
    let opened = proptest::option::weighted(0.9, facts());
    (opened, proptest::collection::vec(any_event(), 0..30)).prop_map(|(line, events)| {
        let opened = line.map(|line| Event::CaseOpened { line });
        let events = opened.into_iter().chain(events);
        (1..).zip(events).map(|(n, e)| stamped(n, e)).collect()
    })
}

/// Rules with nothing known, or with most of it.
pub fn any_rules() -> impl Strategy<Value = Rules> {
    let days = prop_oneof![
        (0u32..200, 0u32..200).prop_map(|(a, b)| Days::between(a, b)),
        (0u32..200).prop_map(Days::at_least),
        Just(Days::at_least(u32::MAX)),
    ];
    let days = proptest::option::of(days.prop_map(|days| Rule::new(days, "a law")));
    let yes = proptest::option::of(any::<bool>().prop_map(|yes| Rule::new(yes, "a page")));
    (
        days.clone(),
        days,
        yes.clone(),
        yes,
        proptest::option::of(paper()),
    )
        .prop_map(|(termination, rest, appointment, remote, paper)| Rules {
            idle: termination.clone(),
            termination,
            rest,
            device_registration: appointment.clone(),
            appointment,
            remote,
            papers: paper.map(|paper| Rule::new(vec![paper], "a page")),
            account_lookup: Some(Rule::new("eGov".to_owned(), "a page")),
            ..Rules::default()
        })
}
