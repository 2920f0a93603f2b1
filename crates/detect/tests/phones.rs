//! What a phone tells of itself.

use ringoff_detect::{Classifier, Detector, Findings, LineKnownBy, resolve};
use ringoff_model::{
    Call, ClueKind, Direction, Line, Message, Moment, Observation, OnPhone, OwnLine, PhoneNumber,
    Place, SimHint,
};
use ringoff_registry::Registry;
use std::sync::LazyLock;

static REGISTRY: LazyLock<Registry> = LazyLock::new(Registry::embedded);
static CLASSIFIER: LazyLock<Classifier> = LazyLock::new(|| Classifier::new(&REGISTRY));

fn lines(numbers: &[&str]) -> Vec<Line> {
    let line = |number: &&str| Line::of(PhoneNumber::parse(number, None).unwrap());
    numbers.iter().map(line).collect()
}

fn findings(lines: &[Line], observations: &[Observation<'_>]) -> Findings {
    let mut detector = Detector::new(&REGISTRY, &CLASSIFIER, lines);
    detector.begin("phone");
    for observation in observations {
        detector.observe(observation);
    }
    detector.take()
}

fn own_line(number: Option<&'static str>, sub_id: Option<i32>) -> Observation<'static> {
    Observation::OwnLine(OwnLine {
        place: Place::Entry(1),
        number: number.map(Into::into),
        iccid: Some("8999700000000000001".into()),
        carrier: None,
        sub_id,
    })
}

fn on_phone(name: Option<&'static str>, app: Option<&'static str>) -> Observation<'static> {
    Observation::OnPhone(OnPhone {
        place: Place::Entry(1),
        name: name.map(Into::into),
        app: app.map(Into::into),
        user_name: None,
    })
}

#[test]
fn a_number_of_a_sim_is_kept_once_with_its_plus_or_without() {
    let found = findings(
        &[],
        &[
            own_line(Some("77000001234"), None),
            own_line(Some("+77000001234"), None),
            own_line(None, Some(3)),
            own_line(Some("voicemail"), None),
            // As at home: with a plus it would be Egypt's.
            own_line(Some("2025550147"), None),
        ],
    );
    let numbers: Vec<&str> = found
        .own_lines
        .iter()
        .map(|own| own.number.reveal())
        .collect();
    assert_eq!(numbers, ["+77000001234"]);
}

#[test]
fn what_the_phone_says_of_a_subscription_decides_its_line_before_any_guess() {
    let lines = lines(&["+77000001234", "+77000001277"]);
    let message = Observation::Message(Message {
        place: Place::Entry(1),
        direction: Direction::Received,
        peer: Some("WhatsApp".into()),
        contact_name: None,
        text: "Your WhatsApp code: 481-516".into(),
        at: Some(Moment(1_790_000_000_000)),
        sim: SimHint {
            sub_id: Some(7),
            ..SimHint::default()
        },
    });
    let told = own_line(Some("+77000001277"), Some(7));
    let mut found = findings(&lines, &[message, told]);
    let resolved = resolve(&mut found, &lines, &REGISTRY);
    let binding = resolved.bindings.first().unwrap();
    assert_eq!(binding.line, Some(lines[1].id()));
    assert_eq!(binding.line_known_by, LineKnownBy::SubscriptionId);
}

#[test]
fn accounts_and_programs_of_known_services_are_weak_clues_and_others_none() {
    let mut found = findings(
        &[],
        &[
            on_phone(Some("Gmail"), None),
            on_phone(None, Some("net.whatsapp.WhatsApp")),
            on_phone(None, Some("com.example.lamp")),
            on_phone(Some("CardDAV"), None),
        ],
    );
    assert_eq!(found.kinds["on_phone"], 4);
    let resolved = resolve(&mut found, &[], &REGISTRY);
    let all = resolved.bindings.iter().chain(&resolved.accounts);
    let mut shown: Vec<&str> = all
        .inspect(|binding| assert!(binding.has(ClueKind::OnPhone)))
        .map(|binding| binding.name.as_str())
        .collect();
    shown.sort_unstable();
    assert_eq!(shown, ["Google", "WhatsApp"]);
}

#[test]
fn a_text_that_an_operator_lists_ties_its_sender_to_the_line_and_says_no_more() {
    let lines = lines(&["+77000001234", "+77000001277"]);
    let listed = |peer: &'static str, destination: &'static str| {
        Observation::Listed(Message {
            place: Place::Line(6),
            direction: Direction::Received,
            peer: Some(peer.into()),
            contact_name: None,
            text: "".into(),
            at: Some(Moment(1_790_000_000_000)),
            sim: SimHint {
                destination: Some(destination.into()),
                ..SimHint::default()
            },
        })
    };
    let seen = [
        listed("kaspi.kz", "77000001234"),
        listed("Zorvex", "77000001234"),
        listed("+77990005678", "77000001234"),
    ];
    let mut found = findings(&lines, &seen);
    assert_eq!(found.kinds["listed_message"], 3);
    // A month of which the operator alone tells is not covered by texts.
    assert!(found.months.is_empty(), "{:?}", found.months);
    let bindings = resolve(&mut found, &lines, &REGISTRY).bindings;
    let [binding] = bindings.as_slice() else {
        unreachable!("one service is known by its sender id: {bindings:?}");
    };
    let clues: Vec<ClueKind> = binding.found.clues.keys().copied().collect();
    assert_eq!(clues, [ClueKind::MessageListed]);
    assert_eq!(binding.line, Some(lines[0].id()));
    assert_eq!(binding.line_known_by, LineKnownBy::Destination);
}

#[test]
fn a_call_to_a_service_is_a_weak_clue_and_one_that_came_from_it_is_none() {
    let call = |direction, name: Option<&'static str>| {
        Observation::Call(Call {
            place: Place::Entry(1),
            direction,
            peer: "+77000005678".into(),
            contact_name: name.map(Into::into),
            at: Some(Moment(1_790_000_000_000)),
        })
    };
    let shown = |call| {
        let mut found = findings(&[], &[call]);
        assert_eq!(found.kinds["call"], 1);
        let resolved = resolve(&mut found, &[], &REGISTRY);
        let all = resolved.bindings.into_iter().chain(resolved.accounts);
        all.map(|binding| (binding.name.clone(), binding.has(ClueKind::Called)))
            .collect::<Vec<_>>()
    };
    let to_bank = call(Direction::Sent, Some("Kaspi Bank"));
    assert_eq!(shown(to_bank), [("Kaspi.kz".to_owned(), true)]);
    for nothing in [
        call(Direction::Received, Some("Kaspi Bank")),
        call(Direction::Sent, Some("Aunt Saule")),
        call(Direction::Sent, None),
    ] {
        assert_eq!(shown(nothing), []);
    }
}
