//! Made-up services that no record knows. They must be found all the same, by signature, by sender
//! or by the words around the code.

use super::{Sender, code, delivery, money, notice, offer, sign_up};
use crate::clock::END;

pub(crate) const SENDERS: &[Sender] = &[
    Sender {
        name: "Tulpar Fitness",
        id: None,
        line: 'A',
        from: &["TulparFit"],
        months: ((2024, 9), END),
        texts: &[
            sign_up("Tulpar Fitness: код {c4} для регистрации в клубе."),
            code(4, "Tulpar Fitness: код для входа {c4}"),
            notice(
                5,
                "Tulpar Fitness: ваш абонемент действует до {date}. Осталось {n} посещений.",
            ),
            offer(3, "Tulpar Fitness: приведи друга и получи месяц в подарок!"),
        ],
    },
    Sender {
        name: "Qymyz Market",
        id: None,
        line: 'A',
        from: &["QymyzMarket"],
        months: ((2025, 3), END),
        texts: &[
            code(4, "Ваш код Qymyz Market: {c4}. Никому его не сообщайте."),
            delivery(
                6,
                "Qymyz Market: тапсырысыңыз жолда, курьер {hour} шамасында жетеді.",
            ),
        ],
    },
    Sender {
        name: "Steppe Coworking",
        id: None,
        line: 'A',
        from: &["SteppeCo"],
        months: ((2024, 11), (2026, 9)),
        texts: &[
            code(
                5,
                "Your Steppe Coworking code is {c6}. It expires in 5 minutes.",
            ),
            notice(
                3,
                "Steppe Coworking: your desk plan renews on {date}. Manage it in your account.",
            ),
        ],
    },
    Sender {
        name: "NURLYQALA",
        id: None,
        line: 'A',
        from: &["NURLYQALA"],
        months: ((2025, 6), (2026, 10)),
        texts: &[code(4, "Код подтверждения: {c6}. Никому не сообщайте.")],
    },
    Sender {
        name: "Кедровая лавка",
        id: None,
        line: 'B',
        from: &["KEDRLAVKA"],
        months: ((2025, 5), (2026, 8)),
        texts: &[
            code(3, "Кедровая лавка: пароль для входа в личный кабинет {c5}"),
            money(
                3,
                "Кедровая лавка: начислено {n} бонусов за покупку на {sum} р.",
            ),
            delivery(3, "Кедровая лавка: заказ {c5} собран и ждёт вас до {day}."),
        ],
    },
    Sender {
        name: "星河健身",
        id: None,
        line: 'B',
        from: &["10690999000078"],
        months: ((2025, 8), (2026, 11)),
        texts: &[
            code(3, "【星河健身】验证码{c6}，用于登录会员中心，请勿泄露。"),
            notice(2, "【星河健身】您的会员卡将于{date}到期，请及时续费。"),
        ],
    },
];
