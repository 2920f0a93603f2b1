//! A messenger's code is sent when a phone is registered: its age says little.

use crate::seen;

use ringoff_detect::Band;
use seen::{Seen, only, shown};

const TEN_YEARS: i64 = 3650;

#[test]
fn a_messenger_whose_login_is_the_number_stays_before_closing_however_old_its_code() {
    for (sender, id, text) in [
        (
            "WhatsApp",
            "whatsapp.com",
            "Your WhatsApp code: 570-731. Don't share this code with others",
        ),
        (
            "Telegram",
            "telegram.org",
            "Telegram code: 44810. Do not give it to anyone.",
        ),
        (
            "Signal",
            "signal.org",
            "SIGNAL code: 123560. Do not share this code with anyone.",
        ),
        (
            "Viber",
            "viber.com",
            "Your Viber code: 796864. Tap to activate.",
        ),
        (
            "LINE",
            "line.me",
            "Your LINE verification code is 795312. It can be used for 30 minutes.",
        ),
        (
            "KakaoTalk",
            "kakao.com",
            "[Kakao] verification code 482913. Do not share it.",
        ),
    ] {
        for days in [0, 400, TEN_YEARS] {
            let item = only(shown(&[Seen::Sms(sender, text, days)]), id, text);
            assert_eq!(item.score.band, Band::Before, "{text}, {days} days ago");
            assert!(
                (item.score.evidence - 0.95).abs() < 1e-9,
                "{text}, {days} days ago"
            );
        }
    }
}

#[test]
fn elsewhere_an_old_code_is_worth_less() {
    let text = "Glovo: your code is 482913. Do not share it.";
    let evidence = |days| {
        let item = only(
            shown(&[Seen::Sms("Glovo", text, days)]),
            "glovoapp.com",
            text,
        );
        item.score.evidence
    };
    assert!(evidence(TEN_YEARS) < evidence(0) - 0.1);
}
