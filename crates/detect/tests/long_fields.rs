//! What an archive writes at any length is kept short: findings go to the parent, and into the vault.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use ringoff_detect::{Classifier, Detector, Findings};
use ringoff_model::{
    Direction, Login, Mail, Message, Moment, Observation, Place, SenderTrust, SimHint,
};
use ringoff_registry::Registry;

const LONG: usize = 300_000;

fn long(begin: &str) -> String {
    format!("{begin}{}", "ж".repeat(LONG))
}

/// Findings of these observations, and the bytes in which they go to the parent.
fn seen(observations: &[Observation<'_>]) -> (Findings, usize) {
    let registry = Registry::embedded();
    let classifier = Classifier::new(&registry);
    let mut detector = Detector::new(&registry, &classifier, &[]);
    detector.begin("a.xml");
    for observation in observations {
        detector.observe(observation);
    }
    let findings = detector.take();
    let bytes = serde_json::to_vec(&findings).unwrap().len();
    (findings, bytes)
}

fn message(sender: String, center: Option<String>, text: &'static str) -> Observation<'static> {
    Observation::Message(Message {
        place: Place::Entry(1),
        direction: Direction::Received,
        peer: Some(sender.into()),
        contact_name: None,
        text: text.into(),
        at: Some(Moment(1_760_000_000_000)),
        sim: SimHint {
            sub_id: None,
            service_center: center.map(Into::into),
            destination: None,
        },
    })
}

#[test]
fn a_sender_of_any_length_is_kept_short() {
    let sender = long("Zorvex");
    let (findings, bytes) = seen(&[message(sender, None, "Your verification code is 481516")]);
    assert_eq!(findings.found.len(), 1);
    assert!(bytes < 10_000, "{bytes}");
}

#[test]
fn a_message_centre_of_any_length_is_kept_short_and_still_told_apart() {
    let text = "Zorvex: your verification code is 481516";
    let of = |center: &str| message("Zorvex".to_owned(), Some(long(center)), text);
    let (findings, bytes) = seen(&[of("+7700"), of("+7701"), of("+7700")]);
    assert_eq!(findings.center_votes.len(), 2);
    assert_eq!(findings.found.len(), 2);
    assert!(bytes < 10_000, "{bytes}");
}

#[test]
fn a_destination_of_any_length_is_kept_short() {
    let text = "Zorvex: your verification code is 481516";
    let mut message = message("Zorvex".to_owned(), None, text);
    if let Observation::Message(message) = &mut message {
        message.sim.destination = Some(long("+7700").into());
    }
    assert!(seen(&[message]).1 < 10_000);
}

#[test]
fn a_mail_of_long_addresses_names_and_domains_is_kept_short() {
    let mail = |from: String, to: String, name: String, trust| {
        Observation::Mail(Mail {
            place: Place::Entry(1),
            direction: Direction::Received,
            from_name: Some(name.into()),
            from: Some(from.into()),
            to: Some(to.into()),
            subject: long("Your account: ").into(),
            text: "Your account was opened. Your verification code is 481516".into(),
            at: None,
            trust,
            bulk: false,
        })
    };
    let domain = format!("{}example.org", "a.".repeat(LONG));
    let to = format!("{}@example.net", "b".repeat(LONG));
    let trusts = [
        SenderTrust::Unauthenticated,
        SenderTrust::Authenticated(domain.clone()),
        SenderTrust::Authenticated("zorvex.example".to_owned()),
    ];
    for trust in trusts {
        let from = format!("no-reply@{domain}");
        let (findings, bytes) = seen(&[mail(from, to.clone(), long("Zorvex"), trust)]);
        assert!(bytes < 10_000, "{bytes}");
        let addresses = findings.found.values().map(|f| f.mailboxes.len());
        assert_eq!(addresses.sum::<usize>(), 0, "an address cut is another's");
    }
}

#[test]
fn a_password_entry_of_long_fields_is_kept_short() {
    let login = |title: String, site: String, user: String| {
        Observation::Login(Login {
            place: Place::Entry(1),
            title: Some(title.into()),
            site: Some(site.into()),
            user_name: Some(user.into()),
            numbers: Vec::new(),
            has_totp: false,
            at: None,
        })
    };
    let user = format!("{}@example.net", "u".repeat(LONG));
    let hosts = [
        format!("https://{}example.org/", "a.".repeat(LONG)),
        format!("https://{}example.org/", "ü.".repeat(LONG)),
        format!("https://example.org/{}", "p".repeat(LONG)),
        "https://zorvex.example".to_owned(),
    ];
    for host in hosts {
        let (findings, bytes) = seen(&[login(long("Zorvex"), host, user.clone())]);
        assert_eq!(findings.found.len(), 1);
        assert!(bytes < 10_000, "{bytes}");
    }
}

#[test]
fn months_of_any_calendar_are_kept_short() {
    let month = 31 * 86_400_000_i64;
    let all: Vec<Observation<'_>> = (-50_000..50_000)
        .map(|n| {
            let mut message = message("Zorvex".to_owned(), None, "Zorvex: your code is 481516");
            if let Observation::Message(message) = &mut message {
                message.at = Some(Moment(n * month));
            }
            message
        })
        .collect();
    assert!(seen(&all).1 < 100_000);
}
