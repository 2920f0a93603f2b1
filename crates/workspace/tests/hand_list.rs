//! The list by hand: what answers write, what they count, and how they are taken back.

use crate::common::Fixture;
use ringoff_model::Grounds;
use ringoff_registry::Registry;
use ringoff_workspace::case::{AccountState, Band, Event};
use ringoff_workspace::{Command, HandAnswer, Receipt, Result, ToAsk, hand_list};

fn answer(
    fixture: &mut Fixture,
    answers: &[(&str, HandAnswer)],
    none_of_the_rest: bool,
) -> Result<Receipt> {
    let answers = answers.iter();
    fixture.execute(Command::AnswerList {
        answers: answers
            .map(|(service, answer)| ((*service).to_owned(), *answer))
            .collect(),
        none_of_the_rest,
        on: None,
    })
}

fn fixture() -> Fixture {
    Fixture::new(Some("kz/kcell"))
}

fn known(fixture: &Fixture, service: &str) -> Option<HandAnswer> {
    let case = fixture.workspace.case(&fixture.id).unwrap();
    let list = fixture.workspace.hand_list(&case);
    let asked = list.iter().find(|asked| asked.service.id == service);
    asked.unwrap().answer
}

#[test]
fn a_list_gone_through_is_one_entry_makes_the_number_ready_and_is_taken_back_whole() {
    let mut fixture = fixture();
    let ready = || Command::DeclareReady { reason: None };
    let (entries, state) = (fixture.entries(), fixture.state());
    fixture.execute(ready()).unwrap_err();
    let have = [
        ("kaspi", HandAnswer::Have),
        ("Telegram", HandAnswer::NotSure),
    ];
    let receipt = answer(&mut fixture, &have, true).unwrap();
    assert_eq!(fixture.entries(), entries + 1);
    let after = fixture.state();
    assert_eq!(after.grounds(), Grounds::ByHand);
    assert_eq!(after.accounts.len(), 2);
    assert_eq!(after.absent.len(), 38);
    assert_eq!(after.accounts["telegram.org"].found.band, Band::Check);
    assert!(after.accounts["kaspi.kz"].is_by_word());
    fixture.execute(ready()).unwrap();
    fixture.execute(Command::Undo { seq: None }).unwrap();
    let undo = Command::Undo { seq: receipt.seq };
    fixture.execute(undo).unwrap();
    assert_eq!(fixture.state(), state);
}

#[test]
fn a_part_of_the_list_is_kept_and_is_no_ground_yet() {
    let mut fixture = fixture();
    let part = [("kaspi.kz", HandAnswer::Have), ("WhatsApp", HandAnswer::No)];
    answer(&mut fixture, &part, false).unwrap();
    assert_eq!(fixture.state().grounds(), Grounds::Nothing);
    assert_eq!(known(&fixture, "kaspi.kz"), Some(HandAnswer::Have));
    assert_eq!(known(&fixture, "whatsapp.com"), Some(HandAnswer::No));
    assert_eq!(known(&fixture, "egov.kz"), None);
    // The same again is no news.
    assert_eq!(answer(&mut fixture, &part, false).unwrap().seq, None);
    answer(&mut fixture, &[], true).unwrap();
    assert_eq!(fixture.state().grounds(), Grounds::ByHand);
}

#[test]
fn who_thinks_again_may_answer_otherwise() {
    let mut fixture = fixture();
    let mut turn = |said| {
        answer(&mut fixture, &[("kaspi", said)], false).unwrap();
        let account = fixture.state().accounts.get("kaspi.kz").cloned();
        assert_eq!(known(&fixture, "kaspi.kz"), Some(said));
        account.map(|account| (account.state, account.found.band))
    };
    let open = |band| Some((AccountState::Open, band));
    assert_eq!(turn(HandAnswer::No), None);
    assert_eq!(turn(HandAnswer::NotSure), open(Band::Check));
    assert_eq!(turn(HandAnswer::Have), open(Band::Should));
    let gone = turn(HandAnswer::No).unwrap();
    assert_eq!(gone.0, AccountState::Dismissed);
    assert_eq!(turn(HandAnswer::Have), open(Band::Should));
    assert_eq!(turn(HandAnswer::NotSure), open(Band::Check));
}

#[test]
fn what_is_not_on_the_list_is_refused_and_so_is_no_answer() {
    let mut fixture = fixture();
    let entries = fixture.entries();
    let wrong = [("kaspi", HandAnswer::Have), ("kapsi", HandAnswer::Have)];
    let error = answer(&mut fixture, &wrong, true).unwrap_err();
    assert_eq!(
        (error.key().as_str(), error.field()),
        ("list-unknown", Some("have"))
    );
    let error = answer(&mut fixture, &[], false).unwrap_err();
    assert_eq!(error.key(), "list-none");
    assert_eq!(fixture.entries(), entries);
}

#[test]
fn an_answer_tells_no_more_than_was_said() {
    let mut fixture = fixture();
    let all = [("kaspi", HandAnswer::Have), ("egov", HandAnswer::No)];
    let answers = all.iter();
    let written = fixture.written(Command::AnswerList {
        answers: answers
            .map(|(name, said)| ((*name).to_owned(), *said))
            .collect(),
        none_of_the_rest: false,
        on: None,
    });
    let kinds: Vec<bool> = written
        .parts()
        .iter()
        .map(|event| {
            matches!(
                event,
                Event::AccountAdded { .. } | Event::AccountsAbsent { .. }
            )
        })
        .collect();
    assert_eq!(kinds, [true, true]);
}

fn ids(list: &[ToAsk<'_>]) -> Vec<String> {
    list.iter().map(|asked| asked.service.id.clone()).collect()
}

#[test]
fn forty_services_stand_on_every_list_the_worst_loss_first() {
    let registry = Registry::embedded();
    for country in [
        None,
        Some("kz"),
        Some("RU"),
        Some("cn"),
        Some("de"),
        Some(""),
    ] {
        for lang in ["en", "zh-Hans", "ru", "kk", ""] {
            let list = hand_list(&registry, country, lang, None);
            let at = format!("{country:?} {lang}");
            assert_eq!(list.len(), 40, "{at}");
            let harm: Vec<bool> = list.iter().map(|asked| asked.service.keystone).collect();
            assert!(harm.is_sorted_by(|before, after| before >= after), "{at}");
        }
    }
}

#[test]
fn a_list_is_of_the_numbers_country_and_some_of_it_of_the_readers_language() {
    let registry = Registry::embedded();
    let of = |country, lang| ids(&hand_list(&registry, Some(country), lang, None));
    let has = |list: &[String], id: &str| list.iter().any(|known| known == id);
    let (own, chinese) = (of("kz", "kk"), of("kz", "zh-Hans"));
    assert!(has(&own, "kaspi.kz") && !has(&own, "alipay.com"));
    assert!(has(&chinese, "kaspi.kz") && has(&chinese, "alipay.com"));
    let anywhere = of("de", "en");
    assert!(has(&anywhere, "paypal.com") && !has(&anywhere, "kaspi.kz"));
}
