//! Banks and shops of the neighbour, used while travelling.

use super::{Sender, alert, code, delivery, money, notice, offer, sign_up};
use crate::clock::END;

pub(crate) const SENDERS: &[Sender] = &[
    Sender {
        name: "Yandex",
        id: Some("yandex.ru"),
        line: 'A',
        from: &["Yandex"],
        months: ((2024, 3), END),
        texts: &[
            code(5, "Яндекс ID: код для входа {c6}. Никому не говорите его."),
            alert(
                2,
                "Яндекс ID: выполнен вход в аккаунт с нового устройства. Если это не вы, смените пароль: id.yandex.ru",
            ),
            notice(1, "Яндекс ID: номер {own} привязан к вашему аккаунту."),
        ],
    },
    Sender {
        name: "T-Bank",
        id: Some("tbank.ru"),
        line: 'A',
        from: &["Tinkoff", "T-Bank"],
        months: ((2024, 3), (2026, 7)),
        texts: &[
            code(
                7,
                "Никому не говорите код {c4}! Вход в Т-Банк {day} в {hour}",
            ),
            money(
                18,
                "Т-Банк: покупка, карта *5120. {sum} RUB. {shop}. Доступно {big} RUB",
            ),
            money(
                4,
                "Пополнение, счет RUB. {big} RUB. Мира С. Доступно {big} RUB",
            ),
        ],
    },
    Sender {
        name: "Sber",
        id: Some("sberbank.ru"),
        line: 'B',
        from: &["900"],
        months: ((2025, 2), END),
        texts: &[
            code(
                7,
                "Код {c5} для входа в СберБанк Онлайн. Никому его не называйте, даже сотруднику банка.",
            ),
            money(22, "СЧЁТ4402 {hour} Покупка {sum}р {shop} Баланс: {big}р"),
            money(
                5,
                "СЧЁТ4402 {hour} перевод {sum}р от Тимур Т. Баланс: {big}р",
            ),
            alert(
                2,
                "СберБанк Онлайн: {day} в {hour} вход с нового устройства. Не вы? Позвоните на 900.",
            ),
            notice(
                1,
                "Уведомления по карте *4402 теперь приходят на номер {own8}. СберБанк",
            ),
        ],
    },
    Sender {
        name: "Wildberries",
        id: Some("wildberries.ru"),
        line: 'A',
        from: &["WILDBERRIES"],
        months: ((2024, 8), END),
        texts: &[
            code(
                6,
                "{c6} — код для входа на Wildberries. Не сообщайте его никому",
            ),
            delivery(
                14,
                "Wildberries: заказ ждёт вас в пункте выдачи, заберите до {day}. Код получения {c4}",
            ),
        ],
    },
    Sender {
        name: "Ozon",
        id: Some("ozon.ru"),
        line: 'B',
        from: &["OZON.ru"],
        months: ((2025, 2), END),
        texts: &[
            sign_up("Ozon: {c6} — код для регистрации по номеру {own+}."),
            code(6, "Ozon: ваш код для входа {c6}. Не сообщайте его никому."),
            delivery(
                15,
                "Ozon: заказ {c8}-00{c2} доставлен в пункт выдачи, хранится до {day}.",
            ),
            offer(5, "Ozon: распродажа началась, скидки до 70%! ozon.kz"),
        ],
    },
];
