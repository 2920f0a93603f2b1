//! Taxi, food, flats, maps, tickets: life in Almaty.

use super::{Sender, alert, code, delivery, notice, offer, sign_up};
use crate::clock::{BEGIN, END};

pub(crate) const SENDERS: &[Sender] = &[
    Sender {
        name: "Krisha.kz",
        id: Some("krisha.kz"),
        line: 'A',
        from: &["Krisha.kz"],
        months: (BEGIN, (2025, 12)),
        texts: &[
            code(4, "Krisha.kz: {c5} — код для входа в личный кабинет"),
            notice(
                6,
                "Krisha.kz: ваше объявление {c9} опубликовано и будет активно {n} дней.",
            ),
            notice(
                2,
                "Krisha.kz: в объявлении указан телефон {own8}. Изменить его можно в кабинете.",
            ),
        ],
    },
    Sender {
        name: "Kolesa.kz",
        id: Some("kolesa.kz"),
        line: 'B',
        from: &["Kolesa.kz"],
        months: ((2025, 3), (2026, 10)),
        texts: &[
            sign_up("Kolesa.kz: код {c5} для подтверждения номера {own+}"),
            code(3, "Kolesa.kz: {c5} — код для входа"),
            notice(
                5,
                "Kolesa.kz: срок вашего объявления {c9} истекает через 2 дня, продлите его в кабинете.",
            ),
        ],
    },
    Sender {
        name: "inDrive",
        id: Some("indrive.com"),
        line: 'A',
        from: &["inDrive"],
        months: (BEGIN, END),
        texts: &[
            code(
                7,
                "inDrive: код {c4}. Введите его в приложении, чтобы войти.\n{key}",
            ),
            delivery(
                4,
                "inDrive: водитель Серик на белой Toyota, номер 0{c2} ABC, подъезжает к вам.",
            ),
        ],
    },
    Sender {
        name: "Yandex Go",
        id: Some("go.yandex"),
        line: 'A',
        from: &["Yandex.Go"],
        months: (BEGIN, END),
        texts: &[
            code(
                4,
                "Код для входа в Яндекс Go: {c6}. Никому его не показывайте",
            ),
            delivery(
                24,
                "Яндекс Go: машина ждёт вас, белый Hyundai {c3}. Бесплатное ожидание 3 минуты",
            ),
            delivery(7, "Яндекс Go: курьер везёт заказ {c6}, будет в {hour}"),
        ],
    },
    Sender {
        name: "2GIS",
        id: Some("2gis.com"),
        line: 'A',
        from: &["2GIS"],
        months: ((2024, 6), (2026, 3)),
        texts: &[
            sign_up("2ГИС: {c4} — код для регистрации. Введите его в приложении."),
            notice(3, "2ГИС: ваш отзыв опубликован, его увидели {n} человек."),
        ],
    },
    Sender {
        name: "Glovo",
        id: Some("glovoapp.com"),
        line: 'A',
        from: &["Glovo"],
        months: ((2024, 4), END),
        texts: &[
            code(6, "Your Glovo code is {c4}. Enter it to log in."),
            delivery(
                20,
                "Glovo: курьер забрал ваш заказ и будет у вас примерно через {n} мин.",
            ),
            offer(
                6,
                "Glovo: бесплатная доставка в эти выходные с промокодом GLV{c3}. Заказывайте!",
            ),
        ],
    },
    Sender {
        name: "Wolt",
        id: Some("wolt.com"),
        line: 'A',
        from: &["Wolt"],
        months: ((2024, 9), END),
        texts: &[offer(
            9,
            "Wolt: скидка {n}% на первый заказ этой недели, промокод WLT{c3}. Только до воскресенья!",
        )],
    },
    Sender {
        name: "Air Astana",
        id: Some("airastana.com"),
        line: 'A',
        from: &["AirAstana"],
        months: ((2024, 5), END),
        texts: &[
            code(
                3,
                "Nomad Club: one-time password {c6} to sign in. Valid for 10 minutes.",
            ),
            delivery(
                9,
                "Air Astana: регистрация на рейс KC {c3} Алматы-Астана {day} открыта. Вылет в {hour}.",
            ),
            delivery(
                3,
                "Air Astana: KC {c3} рейсі кешіктірілді, жаңа ұшу уақыты {hour}.",
            ),
        ],
    },
    Sender {
        name: "OLX",
        id: Some("olx.kz"),
        line: 'B',
        from: &["OLX"],
        months: ((2025, 4), END),
        texts: &[
            code(
                5,
                "OLX: ваш код подтверждения {c6}. Никому его не сообщайте.",
            ),
            alert(
                2,
                "OLX: пароль вашего профиля был изменён {day}. Если это не вы, восстановите доступ.",
            ),
            notice(4, "OLX: ваше объявление активно, его посмотрели {n} раз."),
        ],
    },
    // Bought in the weeks when a new phone did not yet know which SIM was which.
    Sender {
        name: "Chocotravel",
        id: Some("chocotravel.com"),
        line: '?',
        from: &["ChocoTravel"],
        months: ((2026, 4), (2026, 5)),
        texts: &[
            code(2, "Chocotravel: код для входа {c4}"),
            delivery(
                3,
                "Chocotravel: билет оплачен, заказ {c8}. Маршрутная квитанция в личном кабинете.",
            ),
        ],
    },
];
