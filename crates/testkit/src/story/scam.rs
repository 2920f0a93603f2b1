//! Fraud, to both lines. It binds nothing, whatever name it wears.

/// One unwanted text.
pub(crate) struct Scam {
    /// The line that got it.
    pub line: char,
    /// Who the phone shows.
    pub from: &'static str,
    /// When: year, month, day.
    pub day: (i16, i8, i8),
    /// The wording.
    pub text: &'static str,
}

/// Brands that are only impersonated, by the names of their records. Kaspi is too, on line B,
/// where the traveller has no account with it.
pub(crate) const IMPERSONATED: &[&str] = &["Kazpost", "DHL"];

pub(crate) const SCAMS: &[Scam] = &[
    Scam {
        line: 'A',
        from: "+77000009901",
        day: (2025, 6, 3),
        text: "Казпочта: ваша посылка задержана на складе, адрес неполный. Оплатите 340 тг, иначе она вернётся: http://kazpost-dostavka.example/p7",
    },
    Scam {
        line: 'B',
        from: "+77000009902",
        day: (2025, 11, 17),
        text: "Kaspi Bank: ваша карта заблокирована из-за подозрительной операции! Срочно подтвердите данные: https://kaspi-zashita.example/login",
    },
    Scam {
        line: 'A',
        from: "+447700900188",
        day: (2026, 2, 9),
        text: "DHL: your parcel is held at customs, a fee of 1.99 is due today. Pay now or it goes back: http://dhl-release.example/fee",
    },
    Scam {
        line: 'B',
        from: "+12025550188",
        day: (2026, 8, 21),
        text: "Netflix: we could not take your payment and your membership is suspended. Update your card within 24 hours: https://netflix-billing.example/card",
    },
    Scam {
        line: 'A',
        from: "+77000009903",
        day: (2024, 12, 28),
        text: "Поздравляем! Ваш номер выиграл 500 000 тенге в новогодней лотерее. Чтобы забрать приз, перезвоните и назовите код: 4410",
    },
    Scam {
        line: 'A',
        from: "+77000009904",
        day: (2025, 9, 2),
        text: "Құттықтаймыз! Сіз iPhone ұтып алдыңыз. Сыйлықты алу үшін сілтемеге өтіңіз: http://uttynyz-syilyk.example",
    },
    Scam {
        line: 'B',
        from: "+8613800000099",
        day: (2026, 3, 5),
        text: "恭喜您中奖！您的号码被抽中一等奖，奖金8万元，请点击 http://lingjiang-vip.example 填写银行卡领取，过期作废",
    },
    Scam {
        line: 'A',
        from: "+77000009905",
        day: (2026, 5, 30),
        text: "Мам, это я, телефон разбился, пишу с чужого номера. Переведи срочно 60 000 на эту карту, вечером верну",
    },
    Scam {
        line: 'B',
        from: "+77000009906",
        day: (2026, 10, 6),
        text: "Работа на дому! От 35 000 тг в день, без опыта, оплата сразу. Пишите в телеграм https://rabota-srazu.example",
    },
];
