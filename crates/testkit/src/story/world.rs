//! Services that one takes along from country to country.

use super::{Sender, alert, changed, code, delivery, notice, sign_up};
use crate::clock::{BEGIN, END};

pub(crate) const SENDERS: &[Sender] = &[
    Sender {
        name: "WhatsApp",
        id: Some("whatsapp.com"),
        line: 'A',
        from: &["WhatsApp"],
        months: (BEGIN, END),
        texts: &[
            code(4, "Код WhatsApp: {c3}-{c3}. Не сообщайте его никому\n{key}"),
            code(
                2,
                "Your WhatsApp code: {c3}-{c3}\nDon't share it with others\n{key}",
            ),
        ],
    },
    Sender {
        name: "WhatsApp",
        id: Some("whatsapp.com"),
        line: 'B',
        from: &["WhatsApp"],
        months: ((2025, 2), (2026, 9)),
        texts: &[code(
            3,
            "Your WhatsApp Business code: {c3}-{c3}\nDon't share it with others\n{key}",
        )],
    },
    Sender {
        name: "Telegram",
        id: Some("telegram.org"),
        line: 'A',
        from: &["Telegram"],
        months: (BEGIN, END),
        texts: &[
            code(
                5,
                "Telegram code: {c5}\n\nYou can also tap this link to log in:\nhttps://t.me/login/{c5}",
            ),
            code(
                2,
                "Код для входа в Telegram: {c5}. Не передавайте его никому, даже если просят.",
            ),
        ],
    },
    Sender {
        name: "Telegram",
        id: Some("telegram.org"),
        line: 'B',
        from: &["Telegram"],
        months: ((2025, 3), END),
        texts: &[code(
            3,
            "Telegram code {c5}. Do not give it to anyone, even if they say they are from Telegram!",
        )],
    },
    Sender {
        name: "Google",
        id: Some("google.com"),
        line: 'A',
        from: &["Google"],
        months: (BEGIN, END),
        texts: &[
            code(
                9,
                "G-{c6} is your Google verification code. Don't share it with anyone.",
            ),
            code(
                4,
                "G-{c6} — код подтверждения Google. Никому его не сообщайте.",
            ),
            alert(
                2,
                "Google: new sign-in to the account with recovery phone {mask}. Was it you? Check g.co/security",
            ),
        ],
    },
    Sender {
        name: "Apple",
        id: Some("apple.com"),
        line: 'A',
        from: &["Apple"],
        months: ((2024, 3), END),
        texts: &[
            code(
                8,
                "Your Apple Account code is: {c6}. Don't share it with anyone.\n\n@apple.com #{c6} %apple.com",
            ),
            alert(
                2,
                "Your Apple Account password was changed on {date} at {hour}. If this wasn't you, go to iforgot.apple.com",
            ),
        ],
    },
    Sender {
        name: "Microsoft",
        id: Some("microsoft.com"),
        line: 'A',
        from: &["Microsoft"],
        months: ((2024, 7), (2026, 9)),
        texts: &[alert(
            2,
            "Microsoft account: the password was changed on {date}. If it was not you, go to account.microsoft.com",
        )],
    },
    Sender {
        name: "Uber",
        id: Some("uber.com"),
        line: 'A',
        from: &["Uber"],
        months: ((2024, 4), (2025, 8)),
        texts: &[
            code(
                4,
                "Your Uber code is {c4}. Never share this code. Reply STOP ALL to unsubscribe\n{key}",
            ),
            delivery(
                6,
                "Uber: your driver Askar is arriving now in a grey Kia, plate {c3} AB.",
            ),
        ],
    },
    Sender {
        name: "Revolut",
        id: Some("revolut.com"),
        line: 'A',
        from: &["Revolut"],
        months: ((2024, 3), (2026, 1)),
        texts: &[
            sign_up("Revolut: {c6} is your code to register {own+}. Don't share it with anybody."),
            code(
                6,
                "Revolut verification code: {c6}. Never share this code with anyone, we will not ask for it.",
            ),
            changed(
                "Revolut: the phone number of your account was changed. {own+} can no longer be used to log in. Not you? Contact us in the app.",
            ),
        ],
    },
    Sender {
        name: "Booking.com",
        id: Some("booking.com"),
        line: 'A',
        from: &["Booking"],
        months: ((2024, 5), END),
        texts: &[delivery(
            6,
            "Booking.com: your reservation {c10} in Almaty is confirmed. Check-in {day} from 14:00.",
        )],
    },
    Sender {
        name: "LinkedIn",
        id: Some("linkedin.com"),
        line: 'B',
        from: &["LinkedIn"],
        months: ((2025, 6), (2026, 8)),
        texts: &[
            sign_up("LinkedIn: {c6} is the code to confirm that {own+} is your phone number."),
            notice(
                1,
                "LinkedIn: phone {mask2} has been added to your account for sign-in.",
            ),
        ],
    },
];
