//! Cases as a person has them: in a vault on the machine of the tests, through the real workspace.

use super::machine::{Machine, PASSPHRASE};
use jiff::civil::date;
use ringoff_model::{Band, ClueKind, Evidence, Moment, Naming, Origin, PhoneNumber, Place, Tally};
use ringoff_registry::Registry;
use ringoff_web::Platform as _;
use ringoff_workspace::case::{
    CaseId, Event, Found, Imported, ImportedArchive, LineChange, Record,
};
use ringoff_workspace::vault::Unlock;
use ringoff_workspace::{LineEdit, Workspace};

const BANDS: [Band; 5] = [
    Band::Before,
    Band::Check,
    Band::Should,
    Band::Can,
    Band::Notice,
];

/// 1 October 2026.
const SEEN: Moment = Moment(1_790_812_800_000);

/// The service of an account by its number.
pub fn service(number: usize) -> String {
    format!("service{number}.example")
}

/// The account's name in addresses.
pub fn account(number: usize) -> String {
    ringoff_workspace::account_address(&service(number))
}

/// A machine with a locked vault, and in it the case `kz-34` with so many accounts. `foreign` texts stand wherever
/// others' text comes into a journal; without any, plain ones do.
pub fn home(accounts: usize, foreign: &[&str]) -> Machine {
    let machine = Machine::new();
    let (store, _) = machine.create_vault(&PASSPHRASE.into()).unwrap();
    let now = machine.now();
    let mut workspace = Workspace::new(store, Registry::embedded()).unwrap();
    let number = PhoneNumber::parse("+7 700 000 12 34", None).unwrap();
    let mut change = LineChange {
        leaving: Some(date(2026, 12, 20)),
        ..LineChange::default()
    };
    let mut texts = foreign.iter().copied().cycle();
    let mut text = |plain: &str| texts.next().unwrap_or(plain).to_owned();
    if !foreign.is_empty() {
        change.holder = Some(text(""));
        change.brand = Some(text(""));
    }
    let edit = LineEdit {
        operator: Some("kz/kcell".to_owned()),
        facts: change,
        ..LineEdit::default()
    };
    let id = workspace.open_case(number, edit, &now).unwrap().id;
    assert_eq!(id, CaseId("kz-34".to_owned()));
    let tally = Tally {
        count: 3,
        first: Some(SEEN),
        last: Some(SEEN),
    };
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
            clues: [(ClueKind::CodeReceived, tally.clone())].into(),
            evidence: vec![Evidence {
                clue: ClueKind::CodeReceived,
                naming: Some(Naming::SenderId),
                at: Some(SEEN),
                sender: Some(text("SERVICE")),
                excerpt: text("Your code is ••••"),
                origin: Origin {
                    file: text("sms.xml").into(),
                    place: Place::Line(3),
                },
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
        ..Imported::default()
    };
    // As an earlier program may have written it: what comes out of a journal is as foreign as an archive.
    drop(workspace);
    let passphrase = Unlock::Passphrase(PASSPHRASE.into());
    let mut store = machine.open_vault(&passphrase).unwrap();
    let at = Moment(now.timestamp().as_millisecond());
    let record = Record::new(id, at, "Asia/Almaty", Event::Imported(imported));
    store.append(&record.to_json().unwrap()).unwrap();
    machine
}
