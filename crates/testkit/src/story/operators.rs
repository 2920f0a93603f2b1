//! The operators of the two lines, about the lines themselves.

use super::{Sender, code, notice, offer};
use crate::clock::{BEGIN, END};

pub(crate) const SENDERS: &[Sender] = &[
    Sender {
        name: "Kcell",
        id: Some("kcell.kz"),
        line: 'A',
        from: &["Kcell"],
        months: (BEGIN, END),
        texts: &[
            code(
                4,
                "Kcell: код {c4} для входа в приложение. Не передавайте его никому.",
            ),
            notice(
                20,
                "Kcell: баланс {sum} тг, остаток интернета {n} ГБ, тариф продлён до {date}.",
            ),
            notice(
                6,
                "Kcell: номер {own0}, абонентская плата {sum} тг списана. Баланс {sum} тг.",
            ),
            notice(
                4,
                "Kcell: теңгеріміңізде {sum} тг қалды. Толтыру үшін қосымшаны ашыңыз.",
            ),
            offer(
                6,
                "Kcell: подключите роуминг со скидкой 30% до конца месяца!",
            ),
        ],
    },
    Sender {
        name: "Beeline Kazakhstan",
        id: Some("beeline.kz"),
        line: 'B',
        from: &["Beeline"],
        months: ((2025, 2), END),
        texts: &[
            code(3, "Мой Beeline: код для входа {c6}"),
            notice(
                14,
                "Beeline: на счете номера {own+} осталось {sum} тг. Следующее списание {day}.",
            ),
            notice(
                8,
                "Beeline: минут осталось {n}, интернета {n} ГБ. Пакет обновится {day}.",
            ),
            offer(
                6,
                "Beeline: удвоим гигабайты за пополнение от 3000 тг! Акция до {day}.",
            ),
        ],
    },
];
