//! Banks, the state, and whoever else holds the traveller's money. Shops in banks' texts are no
//! accounts.

use super::{Sender, alert, code, money, notice, offer, sign_up};
use crate::clock::{BEGIN, END};

pub(crate) const SENDERS: &[Sender] = &[
    Sender {
        name: "Kaspi.kz",
        id: Some("kaspi.kz"),
        line: 'A',
        from: &["KaspiBank", "Kaspi.kz"],
        months: (BEGIN, END),
        texts: &[
            sign_up(
                "Kaspi.kz: {c4} - kod dlya registracii nomera {own+}. Nikomu ego ne nazyvayte.",
            ),
            code(
                14,
                "{c4} - kod dlya vhoda v Kaspi.kz. Ne soobshayte ego, dazhe esli zvonyat iz banka.",
            ),
            code(5, "Kaspi.kz: {c4} — кіру коды. Оны ешкімге айтпаңыз."),
            money(52, "Kaspi Gold: Pokupka {sum} T, {shop}. Dostupno {big} T"),
            money(
                12,
                "Kaspi Gold: Popolnenie {big} T ot Timur T. Dostupno {big} T",
            ),
            money(
                7,
                "Kaspi Gold: Аударым {sum} ₸, алушы Айдана С. Қолжетімді қалдық {big} ₸",
            ),
            alert(
                3,
                "Kaspi.kz: vhod s novogo ustroystva {day} v {hour}. Eto ne vy? Pozvonite 9999.",
            ),
            notice(
                4,
                "Kaspi.kz: nomer {mask} privyazan k vashemu schetu. Izmenit ego mozhno v prilozhenii.",
            ),
        ],
    },
    Sender {
        name: "Halyk Bank",
        id: Some("halykbank.kz"),
        line: 'A',
        from: &["HalykBank", "Homebank"],
        months: ((2024, 5), END),
        texts: &[
            code(
                9,
                "Homebank: kod podtverzhdeniya vhoda {c6}. Nikomu ne govorite ego.",
            ),
            code(
                4,
                "Halyk: {c4} — төлемді растау коды, {sum} KZT. Кодты ешкімге бермеңіз.",
            ),
            money(
                34,
                "Halyk: karta *4471, pokupka {sum} KZT, {shop}, {day} {hour}. Ostatok {big} KZT",
            ),
            money(
                8,
                "Шотыңызға {big} KZT түсті. Карта *4471. Қолжетімді: {big} KZT. Halyk Bank",
            ),
            alert(
                2,
                "Halyk Bank: пароль вашего Homebank изменён {day} в {hour}. Если это были не вы, позвоните 7111.",
            ),
            notice(
                2,
                "Halyk Bank: SMS-уведомления подключены к номеру {own8}, комиссия 250 тг в месяц.",
            ),
        ],
    },
    Sender {
        name: "Freedom Bank",
        id: Some("bankffin.kz"),
        line: 'A',
        from: &["FreedomBank"],
        months: ((2025, 1), END),
        texts: &[
            sign_up(
                "Freedom Bank: {c4} — код для регистрации в SuperApp. Не сообщайте его никому.",
            ),
            code(
                6,
                "Freedom Bank: код для входа {c4}. Сотрудники банка его не спрашивают.",
            ),
            money(
                16,
                "Freedom Bank: оплата {sum} KZT, {shop}. Баланс {big} KZT",
            ),
            notice(
                3,
                "Freedom Bank: выписка по карте *0917 за месяц готова в приложении.",
            ),
        ],
    },
    Sender {
        name: "eGov",
        id: Some("egov.kz"),
        line: 'A',
        from: &["1414"],
        months: (BEGIN, END),
        texts: &[
            code(
                7,
                "eGov: код для подтверждения услуги {c6}. Никому его не сообщайте.",
            ),
            code(
                3,
                "egov.kz порталына кіру коды: {c6}. Кодты бөгде адамға бермеңіз.",
            ),
            notice(
                6,
                "eGov: ваша заявка {c9} исполнена, результат в личном кабинете egov.kz.",
            ),
            notice(
                1,
                "Ваш номер {own+} зарегистрирован в Базе мобильных граждан. eGov 1414",
            ),
        ],
    },
    Sender {
        name: "ENPF",
        id: Some("enpf.kz"),
        line: 'A',
        from: &["ENPF"],
        months: ((2024, 8), END),
        texts: &[
            notice(
                4,
                "ЕНПФ: выписка с вашего пенсионного счета за квартал сформирована, смотрите на enpf.kz.",
            ),
            notice(
                2,
                "БЖЗҚ: жеке зейнетақы шотыңызға жарна түсті. Толығырақ enpf.kz",
            ),
        ],
    },
    Sender {
        name: "Binance",
        id: Some("binance.com"),
        line: 'A',
        from: &["Binance"],
        months: ((2024, 10), (2026, 6)),
        texts: &[
            code(
                8,
                "[Binance] Verification code: {c6}. Beware of scams, never give it to anyone.",
            ),
            alert(
                2,
                "[Binance] Your account was signed in from a new device at {hour} UTC. If this was not you, lock the account now.",
            ),
        ],
    },
    Sender {
        name: "Wise",
        id: Some("wise.com"),
        line: 'A',
        from: &["Wise"],
        months: ((2024, 4), END),
        texts: &[
            code(
                8,
                "{c6} is your Wise code. We will never ring you to ask for it.",
            ),
            alert(
                1,
                "Wise: a new device was added to the profile with phone {mask}. Not you? Open wise.com/help",
            ),
        ],
    },
    Sender {
        name: "Europharma",
        id: Some("europharma.kz"),
        line: 'B',
        from: &["EUROPHARMA"],
        months: ((2025, 5), END),
        texts: &[
            offer(
                7,
                "Europharma: скидка 20% на витамины до {day}, по карте клуба. Отписка: СТОП",
            ),
            offer(
                5,
                "Europharma: осенью бонусы за покупки удваиваются! Акция до конца месяца.",
            ),
        ],
    },
];
