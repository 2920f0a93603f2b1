//! What looks like fraud adds no clue and takes none away; alone under a service's sender id it is a
//! question.

use crate::seen;

use ringoff_detect::{Band, Classifier};
use ringoff_model::{ClueKind, MessageKind};
use ringoff_registry::Registry;
use seen::{Seen, clues, is_asked, only, shown, sms};

const FRAUD: [(&str, &str, &str); 5] = [
    (
        "Halyk",
        "halykbank.kz",
        "Вы выиграли приз 500000 тг! Заберите выигрыш: halykbank-prize.top",
    ),
    (
        "Halyk",
        "halykbank.kz",
        "Ваш счет будет заблокирован. Срочно подтвердите данные карты по ссылке halyk-bonus.xyz",
    ),
    (
        "PayPal",
        "paypal.com",
        "You won a prize! Claim your reward now: paypal-bonus.top",
    ),
    (
        "Kaspi",
        "kaspi.kz",
        "Kaspi.kz: вы выиграли приз 500000 тг! Заберите сейчас: kaspi-bonus.top",
    ),
    (
        "招商银行",
        "cmbchina.com",
        "【招商银行】您的账户已冻结，请点击 cmbchina-safe.top 重新认证。",
    ),
];

#[test]
fn fraud_alone_under_a_known_sender_id_is_asked_about() {
    for (sender, id, text) in FRAUD {
        let reading = Classifier::new(&Registry::embedded()).classify(Some(sender), false, text);
        assert_eq!(reading.kind, MessageKind::Scam, "{text}");
        let item = only(shown(&[sms(sender, text)]), id, text);
        is_asked(&item, ClueKind::OnlyScam, text);
        assert_eq!(clues(&item), [ClueKind::OnlyScam]);
    }
}

#[test]
fn fraud_adds_nothing_to_a_service_and_takes_nothing_from_it() {
    for (sender, id, text) in FRAUD {
        let code = || Seen::Sms(sender, "Your code is 482913. Do not share it.", 20);
        let alone = only(shown(&[code()]), id, text);
        let beside = only(shown(&[code(), sms(sender, text)]), id, text);
        assert_eq!(clues(&beside), clues(&alone));
        assert_eq!(beside.score, alone.score);
        assert_eq!(beside.binding.evidence(), alone.binding.evidence());
        assert_eq!(beside.score.band, Band::Before);
    }
}

#[test]
fn fraud_from_a_number_or_an_unknown_sender_is_no_row() {
    for sender in ["+77990000001", "PRIZE-WIN"] {
        for (_, _, text) in FRAUD {
            assert!(shown(&[sms(sender, text)]).is_empty(), "{sender}: {text}");
        }
    }
}

#[test]
fn the_word_for_a_code_is_no_bank() {
    for text in [
        "Your OTP is 123456",
        "482913 is your OTP for login",
        "Kode OTP Anda: 482913",
        "OTP: 482913. Do not share it.",
        "Ваш ОТП код 482913",
    ] {
        for sender in ["+77990000001", "AUTHMSG", "77777"] {
            let items = shown(&[sms(sender, text)]);
            assert!(
                items.iter().all(|i| i.binding.id != "otpbank.ru"),
                "{sender}: {text}"
            );
        }
    }
}
