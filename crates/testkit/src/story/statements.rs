//! What the traveller's accounts show from the last months on line A to the second month after it
//! was closed. Among shops and wages stand eight things that a watcher must judge.

use crate::archive::Booking;
use crate::dice::Dice;
use jiff::ToSpan;
use jiff::civil::{Date, date};

/// The day line A was closed.
pub(crate) const CLOSED: Date = date(2026, 12, 20);
const BEGIN: Date = date(2026, 9, 1);
const END: Date = date(2027, 2, 14);

const SHOPS: [&str; 8] = [
    "Magnum",
    "Small",
    "Кофейня «Пример»",
    "Аптека на углу",
    "Example Taxi",
    "Мадина Т.",
    "Книжный",
    "Activity Centre",
];

pub(crate) fn booking(day: Date, amount: &str, name: &str, text: &str) -> Booking {
    Booking {
        day,
        amount: amount.to_owned(),
        name: name.to_owned(),
        text: text.to_owned(),
        reference: String::new(),
    }
}

/// The card in tenge.
pub(crate) fn kaspi() -> Vec<Booking> {
    let mut out = everyday();
    for (year, month) in [(2026, 9), (2026, 10), (2026, 11), (2026, 12), (2027, 1)] {
        out.push(booking(
            date(year, month, 4),
            "-3000.00",
            "Kcell",
            "Покупка",
        ));
    }
    for (year, month) in [(2026, 10), (2026, 11), (2027, 1)] {
        let day = date(year, month, 14);
        out.push(booking(
            day,
            "-490.00",
            "Kcell подписка «Музыка»",
            "Покупка",
        ));
    }
    let twice = booking(date(2026, 12, 2), "-2500.00", "Kcell", "Покупка");
    out.extend([twice.clone(), twice]);
    out.push(booking(
        date(2027, 1, 3),
        "-650.40",
        "Kcell роуминг",
        "Покупка",
    ));
    out.push(booking(date(2027, 1, 8), "-1990.00", "Kcell", "Покупка"));
    let other = "Kcell +7 700 000 77 88";
    out.push(booking(date(2027, 1, 10), "-2990.00", other, "Покупка"));
    out.push(booking(
        date(2027, 1, 11),
        "-1500.00",
        "Beeline 8 799 000 56 78",
        "Покупка",
    ));
    // Newest first, as the bank writes it.
    out.sort_by_key(|booking| std::cmp::Reverse(booking.day));
    out
}

/// The wallet in yuan, from which a Chinese line was paid that was closed on the same day.
pub(crate) fn wechat() -> Vec<Booking> {
    let mut out = Vec::new();
    for (year, month) in [(2026, 9), (2026, 10), (2026, 11), (2026, 12), (2027, 1)] {
        let day = date(year, month, 5);
        out.push(booking(day, "-50.00", "中国移动", "手机充值"));
        out.push(booking(day, "-18.80", "示例便利店", "早餐"));
    }
    out.push(booking(date(2027, 1, 9), "-19.90", "中国移动", "套餐月费"));
    out.push(booking(
        date(2027, 1, 12),
        "-30.00",
        "中国移动",
        "已全额退款",
    ));
    out.push(booking(date(2027, 1, 14), "-66.00", "示例移动餐厅", "午餐"));
    out.push(booking(date(2027, 1, 15), "-45.00", "中国联通", "手机充值"));
    out.push(booking(date(2027, 1, 20), "200.00", "小明", "转账"));
    number(&mut out, "W");
    out.sort_by_key(|booking| std::cmp::Reverse(booking.day));
    out
}

/// The account at home, in euros.
pub(crate) fn euros() -> Vec<Booking> {
    let mut out = vec![
        booking(date(2026, 12, 28), "1800.00", "Example Works", "Wages"),
        booking(
            date(2027, 1, 18),
            "-12.40",
            "KCELL ALMATY KAZ",
            "Card payment",
        ),
        booking(date(2027, 1, 28), "1800.00", "Example Works", "Wages"),
        booking(date(2027, 2, 12), "-35.00", "Example Power", "Bill 7"),
    ];
    number(&mut out, "E");
    out
}

/// A card in dollars, on which a charge was taken back.
pub(crate) fn dollars() -> Vec<Booking> {
    let mut out = vec![
        booking(date(2027, 1, 6), "-8.00", "KCELL ALMATY", "POS purchase"),
        booking(
            date(2027, 1, 9),
            "-21.15",
            "Example Books & Co",
            "POS purchase",
        ),
        booking(date(2027, 1, 13), "8.00", "KCELL ALMATY", "POS reversal"),
    ];
    number(&mut out, "D");
    out
}

fn number(bookings: &mut [Booking], mark: &str) {
    for (at, booking) in bookings.iter_mut().enumerate() {
        booking.reference = format!("{mark}{:04}", at + 1);
    }
}

fn everyday() -> Vec<Booking> {
    let mut dice = Dice::named("statements");
    let mut out = Vec::new();
    let mut day = BEGIN;
    while day <= END {
        for _ in 0..dice.between(0, 4) {
            let shop = *dice.one_of(&SHOPS);
            let amount = format!("-{}.{:02}", dice.between(150, 18_000), dice.between(0, 100));
            out.push(booking(day, &amount, shop, "Покупка"));
        }
        if day.day() == 10 {
            out.push(booking(day, "420000.00", "Пример Строй", "Пополнение"));
        }
        match day.checked_add(1.day()) {
            Ok(next) => day = next,
            Err(_) => break,
        }
    }
    out
}
