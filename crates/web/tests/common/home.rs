//! Cases as a person has them: in a vault on the machine of the tests, through the real workspace.

use super::machine::{Machine, PASSPHRASE};
use jiff::civil::date;
use ringoff_model::{Band, ClueKind, PhoneNumber};
use ringoff_registry::Registry;
use ringoff_web::Platform as _;
use ringoff_workspace::Workspace;
use ringoff_workspace::case::{
    CaseId, ClueSummary, Event, Excerpt, Found, Imported, ImportedArchive, LineChange, LineFacts,
};

const BANDS: [Band; 5] = [
    Band::Before,
    Band::Check,
    Band::Should,
    Band::Can,
    Band::Notice,
];

/// The service of an account by its number.
pub fn service(number: usize) -> String {
    format!("service{number}.example")
}

/// The account's name in addresses.
pub fn account(number: usize) -> String {
    ringoff_view::case::account_id(&service(number))
}

/// A machine with a locked vault, and in it the case `kz-34` with so many accounts. `foreign` texts stand wherever
/// others' text comes into a journal; without any, plain ones do.
pub fn home(accounts: usize, foreign: &[&str]) -> Machine {
    let machine = Machine::new();
    let (store, _) = machine.create_vault(&PASSPHRASE.into()).unwrap();
    let now = machine.now();
    let mut workspace = Workspace::new(store, Registry::embedded()).unwrap();
    let number = PhoneNumber::parse("+7 700 000 12 34", None).unwrap();
    let mut facts = LineFacts::of(number);
    let mut change = LineChange::default();
    workspace.complete("kz/kcell", &mut change).unwrap();
    change.leaving = Some(date(2026, 12, 20));
    let mut texts = foreign.iter().copied().cycle();
    let mut text = |plain: &str| texts.next().unwrap_or(plain).to_owned();
    if !foreign.is_empty() {
        change.holder = Some(text(""));
        change.brand = Some(text(""));
    }
    facts.change(&change);
    let id = workspace.open_case(facts, &now).unwrap().id;
    assert_eq!(id, CaseId("kz-34".to_owned()));
    let found = (0..accounts).map(|number| {
        let hostile = !foreign.is_empty();
        Found {
            service: service(number),
            name: text(&format!("Service {number}")),
            domain: Some(match hostile {
                true => text(""),
                false => service(number),
            }),
            band: BANDS[number % BANDS.len()],
            score: 50,
            change_url: hostile.then(|| text("")),
            hints: hostile.then(|| text("")).into_iter().collect(),
            hangs_on: hostile.then(|| text("")),
            line_certain: Some(true),
            clues: vec![ClueSummary {
                kind: ClueKind::CodeReceived,
                count: 3,
                first: Some(date(2024, 5, 1)),
                last: Some(date(2026, 10, 1)),
            }],
            excerpts: vec![Excerpt {
                text: text("Your code is ••••"),
                sender: Some(text("SERVICE")),
                day: Some(date(2026, 10, 1)),
                file: text("sms.xml"),
                place: None,
            }],
            ..Found::default()
        }
    });
    let found = found.collect();
    let archive = ImportedArchive {
        sha256: "00".repeat(32),
        name: text("sms.xml"),
        format: Some("sms_backup_restore".to_owned()),
        items: 12,
        payments: 0,
        skipped: 0,
        first_day: None,
        last_day: None,
    };
    let imported = Imported {
        archives: vec![archive],
        found,
    };
    let written = workspace.write(&id, Event::Imported(imported), &now);
    written.unwrap();
    machine
}
