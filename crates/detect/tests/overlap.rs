//! What two archives both hold counts once; a number saved in the address book names who sends from it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use ringoff_detect::{Binding, Classifier, Detector, Findings, resolve};
use ringoff_model::{
    ClueKind, Contact, Direction, Line, Mail, Message, Moment, Observation, PhoneNumber, Place,
    SenderTrust, SimHint,
};
use ringoff_registry::Registry;
use std::sync::LazyLock;

static REGISTRY: LazyLock<Registry> = LazyLock::new(Registry::embedded);
static CLASSIFIER: LazyLock<Classifier> = LazyLock::new(|| Classifier::new(&REGISTRY));

fn line() -> [Line; 1] {
    [Line::of(PhoneNumber::parse("+77000001234", None).unwrap())]
}

/// What one archive shows.
fn read(file: &str, observations: &[Observation<'_>]) -> Findings {
    let lines = line();
    let mut detector = Detector::new(&REGISTRY, &CLASSIFIER, &lines).among_others(true);
    detector.begin(file);
    for observation in observations {
        detector.observe(observation);
    }
    detector.take()
}

fn bindings(mut findings: Findings) -> Vec<Binding> {
    resolve(&mut findings, &line(), &REGISTRY).bindings
}

fn code(peer: &'static str, second: i64, contact: Option<&'static str>) -> Observation<'static> {
    Observation::Message(Message {
        place: Place::Entry(1),
        direction: Direction::Received,
        peer: Some(peer.into()),
        contact_name: contact.map(Into::into),
        text: format!("Код {}. Никому его не сообщайте", 4000 + second).into(),
        at: Some(Moment(1_760_000_000_000 + second * 1_000)),
        sim: SimHint::default(),
    })
}

fn saved(name: &'static str, number: &'static str) -> Observation<'static> {
    Observation::Contact(Contact {
        place: Place::Entry(1),
        name: name.into(),
        organisation: None,
        numbers: vec![number.into()],
        emails: Vec::new(),
    })
}

#[test]
fn who_works_at_a_bank_is_not_the_bank() {
    let colleague = Observation::Contact(Contact {
        place: Place::Entry(1),
        name: "Saule".into(),
        organisation: Some("Kaspi Bank".into()),
        numbers: vec!["+77770000099".into()],
        emails: Vec::new(),
    });
    let mut findings = read("contacts.vcf", &[colleague]);
    findings.merge(read("a.xml", &[code("+77770000099", 1, None)]));
    let bound = bindings(findings);
    let coded: Vec<&str> = bound
        .iter()
        .filter(|b| b.found.clues.contains_key(&ClueKind::CodeReceived))
        .map(|b| &*b.id)
        .collect();
    assert!(coded.len() == 1 && coded != ["kaspi.kz"], "{bound:?}");
}

#[test]
fn messages_that_two_backups_hold_count_once() {
    let older = [1, 2].map(|n| code("KASPI.KZ", n, None));
    let newer = [1, 2, 3].map(|n| code("KASPI.KZ", n, None));
    let mut findings = read("a.xml", &older);
    findings.merge(read("b.xml", &newer));
    findings.merge(read("again.xml", &newer));
    assert_eq!(findings.kinds["otp"], 3);
    assert_eq!(findings.months.values().sum::<u32>(), 3);
    let bindings = bindings(findings);
    let [binding] = bindings.as_slice() else {
        unreachable!("{} bindings", bindings.len());
    };
    let tally = &binding.found.clues[&ClueKind::CodeReceived];
    assert_eq!(tally.count, 3);
    assert_eq!(binding.found.months.iter().map(|(_, n)| n).sum::<u32>(), 3);
    assert_eq!(binding.evidence().len(), 3);
}

#[test]
fn a_container_may_hold_the_same_backup_twice() {
    let lines = line();
    let mut detector = Detector::new(&REGISTRY, &CLASSIFIER, &lines);
    for file in ["all.zip!a.xml", "all.zip!b.xml"] {
        detector.begin(file);
        detector.observe(&code("KASPI.KZ", 1, None));
    }
    let findings = detector.take();
    assert_eq!(findings.kinds["otp"], 1);
    assert_eq!(findings.months.values().sum::<u32>(), 1);
}

#[test]
fn a_mail_in_two_mailboxes_counts_once() {
    let mail = Observation::Mail(Mail {
        place: Place::Entry(1),
        direction: Direction::Received,
        from_name: None,
        from: Some("no-reply@kaspi.kz".into()),
        to: Some("reader@mail.example".into()),
        subject: "Вход в аккаунт".into(),
        text: "Мы заметили вход в ваш аккаунт с нового устройства.".into(),
        at: Some(Moment(1_760_000_000_000)),
        trust: SenderTrust::Authenticated("kaspi.kz".to_owned()),
        bulk: false,
    });
    let one = || read("inbox.mbox", std::slice::from_ref(&mail));
    let mut findings = one();
    findings.merge(one());
    assert_eq!(findings.kinds["mail"], 1);
}

#[test]
fn what_a_worker_tells_of_its_messages_survives_the_way_to_its_parent() {
    let findings = read(
        "a.xml",
        &[code("KASPI.KZ", 1, None), saved("Kaspi Bank", "9999")],
    );
    let json = serde_json::to_string(&findings).unwrap();
    let back: Findings = serde_json::from_str(&json).unwrap();
    assert_eq!(back, findings);
}

#[test]
fn a_sender_is_who_the_person_saved_under_its_number() {
    // In the address book, in another form of the number, or as the phone knew it.
    let by_book = |peer, number| {
        let mut findings = read("sms.xml", &[code(peer, 1, None)]);
        findings.merge(read("contacts.vcf", &[saved("Каспи банк", number)]));
        findings
    };
    for findings in [
        by_book("9999", "9999"),
        by_book("+77272599999", "8 (727) 259-99-99"),
        read("sms.xml", &[code("9999", 1, Some("Kaspi Bank"))]),
        read("sms.xml", &[code("9999", 1, Some("Каспи банк поддержка"))]),
    ] {
        let bindings = bindings(findings);
        let [binding] = bindings.as_slice() else {
            unreachable!("{bindings:?}");
        };
        assert_eq!(
            (binding.id.as_str(), binding.name.as_str()),
            ("kaspi.kz", "Kaspi.kz")
        );
        assert!(binding.has(ClueKind::CodeReceived));
    }
}

#[test]
fn a_short_code_saved_under_any_name_bears_it_and_a_number_of_two_services_none() {
    let findings = read("sms.xml", &[code("5511", 1, Some("Lamp Shop"))]);
    assert_eq!(bindings(findings)[0].name, "Lamp Shop");
    let two = [
        saved("Kaspi Bank", "9999"),
        saved("Halyk Bank", "9999"),
        code("9999", 1, None),
    ];
    let names: Vec<String> = bindings(read("all.xml", &two))
        .into_iter()
        .filter(|binding| binding.has(ClueKind::CodeReceived))
        .map(|binding| binding.name)
        .collect();
    assert_eq!(names, ["9999"]);
}
