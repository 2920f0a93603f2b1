//! What the sheets hold in the tests.

use super::TODAY;
use jiff::civil::date;
use ringoff_letters::*;
use ringoff_model::FactKey;

pub fn script() -> CallScript {
    CallScript {
        operator: Some("«Үлгі байланыс» ЖШС".into()),
        contacts: vec!["+7 700 000 00 99".into()],
        line_number: Some("+7 700 000 00 17".to_owned()),
        holder: Some("Lin Yuhan".to_owned()),
        caller: Caller::Holder,
        fluent: false,
        at_hand: vec!["X00000017".into(), "8999 7010 0000 0000 017".into()],
        questions: vec![
            Question::Operator,
            Question::Fact(FactKey::TerminateChannels),
            Question::Fact(FactKey::PapersNeeded),
            Question::Fact(FactKey::ProxyAllowed),
            Question::Fact(FactKey::DebtRule),
            Question::Fact(FactKey::RefundRule),
            Question::Fact(FactKey::TerminateFee),
            Question::Fact(FactKey::UssdSubscriptionsOff),
            Question::Fact(FactKey::TerminateDays),
            Question::Fact(FactKey::ConfirmationSlip),
            Question::Fact(FactKey::QuarantineDays),
            Question::Nothing,
        ],
        today: Some(TODAY),
    }
}

pub fn card() -> BranchCard {
    BranchCard {
        operator: Some("«Үлгі байланыс» ЖШС".into()),
        line_number: Some("+7 700 000 00 17".to_owned()),
        holder: Some("Lin Yuhan".to_owned()),
        form_title: Some(Phrase::from([(Lang::Kk, "Шартты бұзу өтініші")])),
        refund: true,
        caller: Caller::Holder,
        bring: vec![
            Phrase::from([
                (Lang::En, "passport"),
                (Lang::Ru, "паспорт"),
                (Lang::Kk, "паспорт"),
                (Lang::ZhHans, "护照"),
            ]),
            Phrase::from([
                (Lang::En, "SIM card"),
                (Lang::Ru, "SIM-карта"),
                (Lang::Kk, "SIM-карта"),
                (Lang::ZhHans, "SIM 卡"),
            ]),
        ],
        branch: Some("Үлгі көшесі, 1".to_owned()),
        appointment: Some(date(2026, 12, 10)),
        appointment_time: Some("10:30".to_owned()),
        today: Some(TODAY),
    }
}

pub fn list() -> Checklist {
    let item = |done| CheckItem {
        text: Phrase::from([
            (Lang::En, "pay the last bill"),
            (Lang::Ru, "оплатить последний счёт"),
            (Lang::Kk, "соңғы шотты төлеу"),
            (Lang::ZhHans, "缴清最后一期账单"),
        ]),
        note: Some("T-001".into()),
        due: Some(date(2026, 12, 20)),
        done,
    };
    Checklist {
        operator: Some("Үлгі".into()),
        line_number: Some("+7 700 000 00 17".to_owned()),
        items: vec![item(false), item(false), item(true)],
        today: Some(TODAY),
    }
}

pub fn summary() -> CaseSummary {
    CaseSummary {
        line_number: Some("+7 700 000 00 17".to_owned()),
        operator: Some("Үлгі".into()),
        state: Some(Phrase::from([
            (Lang::En, "Closing was asked for."),
            (Lang::Ru, "Закрытие запрошено."),
        ])),
        facts: vec![SummaryFact {
            label: Phrase::from([
                (Lang::En, "eSIM"),
                (Lang::Ru, "eSIM"),
                (Lang::ZhHans, "eSIM"),
            ]),
            value: Phrase::from([
                (Lang::En, "no"),
                (Lang::Ru, "нет"),
                (Lang::Kk, "жоқ"),
                (Lang::ZhHans, "否"),
            ]),
        }],
        events: vec![SummaryEvent {
            date: date(2026, 12, 1),
            text: Phrase::from([
                (Lang::En, "application filed"),
                (Lang::Ru, "заявление подано"),
            ]),
        }],
        open: vec!["S-0017".into()],
        today: Some(TODAY),
    }
}

pub fn cover() -> EvidenceCover {
    EvidenceCover {
        line_number: Some("+7 700 000 00 17".to_owned()),
        operator: Some("Үлгі".into()),
        holder: Some("Lin Yuhan".to_owned()),
        head_hash: Some("ab".repeat(32)),
        events: Some(57),
        items: vec![EvidenceItem {
            name: "originals/销号回执.pdf".to_owned(),
            what: Phrase::from([(Lang::En, "confirmation"), (Lang::Ru, "справка")]),
            date: Some(TODAY),
            sha256: "0f".repeat(32),
        }],
        today: Some(TODAY),
    }
}
