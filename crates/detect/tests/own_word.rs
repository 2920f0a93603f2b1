//! What a service states of its own account, and what an authenticator shows.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use ringoff_detect::{Classifier, Detector, Score, resolve, score};
use ringoff_model::{ClueKind, Direction, Line, Login, Message, Moment, Observation, PhoneNumber};
use ringoff_model::{Place, SecondFactor, SimHint, StatedByService};
use ringoff_registry::{Answer, Category, Consequence, Registry};
use std::borrow::Cow;
use std::sync::LazyLock;

static REGISTRY: LazyLock<Registry> = LazyLock::new(Registry::embedded);
static CLASSIFIER: LazyLock<Classifier> = LazyLock::new(|| Classifier::new(&REGISTRY));

const NOW: Moment = Moment(1_795_000_000_000);

fn stated(service: &'static str, number: &'static str, sure: bool) -> Observation<'static> {
    Observation::StatedByService(StatedByService {
        place: Place::Entry(1),
        service: Cow::Borrowed(service),
        number: Cow::Borrowed(number),
        label: Cow::Borrowed("phone"),
        sure,
    })
}

fn code_app(issuer: &'static str) -> Observation<'static> {
    Observation::SecondFactor(SecondFactor {
        place: Place::Entry(2),
        issuer: Some(Cow::Borrowed(issuer)),
        label: Some(Cow::Borrowed("reader@mail.example")),
    })
}

fn password<'a>(site: &'a str, user: &'a str, has_totp: bool) -> Observation<'a> {
    Observation::Login(Login {
        place: Place::Entry(3),
        title: None,
        site: Some(Cow::Borrowed(site)),
        user_name: Some(Cow::Borrowed(user)),
        numbers: Vec::new(),
        has_totp,
        at: None,
    })
}

/// Each service that was found, by the name of its record, with its clues and its score.
fn found(observations: &[Observation<'_>]) -> Vec<(String, Vec<ClueKind>, Score)> {
    let (registry, classifier) = (&*REGISTRY, &*CLASSIFIER);
    let lines = [Line::of(PhoneNumber::parse("+77000000034", None).unwrap())];
    let mut detector = Detector::new(registry, classifier, &lines);
    detector.begin("export");
    for observation in observations {
        detector.observe(observation);
    }
    let mut findings = detector.take();
    let resolved = resolve(&mut findings, &lines, registry);
    let rows = resolved.bindings.into_iter().map(|binding| {
        let record = binding.record.map(|at| &registry.services()[at as usize]);
        let clues = binding.found.clues.keys().copied().collect();
        let scored = score(&binding, record, NOW);
        (binding.id, clues, scored)
    });
    rows.collect()
}

#[test]
fn a_services_own_export_is_the_strongest_proof_and_somebody_elses_number_is_none() {
    let rows = found(&[
        stated("telegram.org", "+7 700 000 00 34", true),
        stated("linkedin.com", "8 700 000 00 34", false),
        stated("x.com", "+7 700 000 00 99", true),
    ]);
    let clue = |name: &str| {
        rows.iter()
            .find(|(found, _, _)| found == name)
            .map(|row| row.1.clone())
    };
    assert_eq!(clue("telegram.org").unwrap(), [ClueKind::StatedByService]);
    assert_eq!(clue("linkedin.com").unwrap(), [ClueKind::NumberStated]);
    assert_eq!(clue("x.com"), None);
}

#[test]
fn an_authenticator_entry_shows_an_account_and_never_that_it_has_the_number() {
    // Of the second nobody knows whether a number plays a part: an entry alone binds nothing.
    let rows = found(&[code_app("Binance"), code_app("Some Shop Nobody Knows")]);
    let [(name, clues, score)] = rows.as_slice() else {
        unreachable!("one service, found {rows:?}");
    };
    assert_eq!(
        (name.as_str(), clues.as_slice()),
        ("binance.com", &[ClueKind::CodeApp][..])
    );
    assert!(score.evidence < 0.4, "{}", score.evidence);
}

#[test]
fn codes_from_an_authenticator_lower_what_is_lost_without_the_sim_and_prove_nothing() {
    let services = REGISTRY.services().iter();
    let hard = services.filter(|s| s.number.if_lost.contains(&Consequence::Lockout));
    let hard = hard.filter(|s| s.category != Category::Messenger);
    let hard = hard.filter(|s| s.change.needs_old_number != Answer::No);
    let sites = hard.filter_map(|s| s.domains.first().cloned()).take(20);
    let sites: Vec<String> = sites.collect();
    assert!(sites.len() > 5);
    for site in sites {
        let with = &found(&[password(&site, "+77000000034", true)])[0];
        let without = &found(&[password(&site, "+77000000034", false)])[0];
        assert!(with.1.contains(&ClueKind::CodeApp));
        assert!(with.2.lockout < without.2.lockout, "{site}: {:?}", with.2);
        assert_eq!(with.2.evidence, without.2.evidence, "{site}");
    }
}

#[test]
fn a_code_by_text_message_after_it_outweighs_the_authenticator() {
    let sms = Observation::Message(Message {
        place: Place::Entry(4),
        direction: Direction::Received,
        peer: Some(Cow::Borrowed("kaspi.kz")),
        contact_name: None,
        text: Cow::Borrowed("Kaspi.kz: код для входа 4821. Никому не сообщайте"),
        at: Some(Moment(NOW.0 - 86_400_000)),
        sim: SimHint::default(),
    });
    let by_app = found(&[password("https://kaspi.kz", "+77000000034", true)]);
    let by_both = found(&[sms, password("https://kaspi.kz", "+77000000034", true)]);
    assert_eq!(by_app.len(), 1);
    assert!(
        by_both[0].1.contains(&ClueKind::CodeReceived),
        "{by_both:?}"
    );
    assert!(by_both[0].2.lockout > by_app[0].2.lockout);
}
