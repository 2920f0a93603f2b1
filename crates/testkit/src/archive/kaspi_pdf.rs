use super::Booking;
use super::kaspi_csv::money;
use super::pdf::{LETTER_WIDTH, PlacedText, pdf};
use std::io::{self, Write};

/// From line to line.
const STEP: f64 = 15.9;
/// Letters of a cell that fit into the column of what was paid for.
const DETAILS: usize = 40;

/// The statement of a Kaspi Gold card as the app gives it: a certificate, a summary, then the rows, newest first.
pub fn kaspi_pdf(out: &mut dyn Write, bookings: &[Booking]) -> io::Result<()> {
    const OPENING: i64 = 150_000_000;
    let closing = OPENING
        + bookings
            .iter()
            .map(|booking| cents(&booking.amount))
            .sum::<i64>();
    let mut pages = vec![Vec::new()];
    let put = |pages: &mut Vec<Vec<PlacedText>>, x: f64, y: f64, text: &str| {
        if let Some(page) = pages.last_mut() {
            page.push(PlacedText {
                x,
                y,
                text: text.to_owned(),
            });
        }
    };
    put(&mut pages, 40.0, 698.9, "СПРАВКА");
    put(&mut pages, 40.0, 678.9, "об остатке на счете");
    put(&mut pages, 48.1, 510.9, &money(&decimal(closing)));
    put(&mut pages, 40.0, 27.5, FOOTER);

    pages.push(Vec::new());
    put(&mut pages, 40.0, 674.0, "ВЫПИСКА");
    put(&mut pages, 40.0, 592.5, "Доступно на 14.02.27:");
    put(&mut pages, 225.0, 592.5, &money(&decimal(closing)));
    put(
        &mut pages,
        43.2,
        532.3,
        "Краткое содержание операций по карте:",
    );
    for (y, day, sum) in [(516.4, "01.09.26", OPENING), (500.5, "14.02.27", closing)] {
        let text = money(&decimal(sum));
        put(&mut pages, 43.2, y, &format!("Доступно на {day}"));
        put(&mut pages, 300.8 - width(&text), y, &text);
        put(&mut pages, 330.9, y, "Остаток зарплатных денег");
        put(&mut pages, 530.0, y, "0,00 ₸");
    }
    for (x, name) in [
        (59.0, "Дата"),
        (133.6, "Сумма"),
        (243.0, "Операция"),
        (311.5, "Детали"),
    ] {
        put(&mut pages, x, 333.7, name);
    }
    put(&mut pages, 40.0, 27.5, FOOTER);
    let mut y = 333.7 - STEP;
    for booking in bookings {
        let details = wrapped(&booking.name);
        let lines = details.len();
        if y - STEP * (lines as f64 - 1.0) < 71.7 {
            pages.push(Vec::new());
            put(&mut pages, 40.0, 815.0, "Приложение к Справке №1");
            put(&mut pages, 40.0, 27.5, FOOTER);
            y = 787.7;
        }
        let day = booking.day;
        let day = format!(
            "{:02}.{:02}.{:02}",
            day.day(),
            day.month(),
            day.year() % 100
        );
        let amount = money(&booking.amount);
        put(&mut pages, 51.8, y, &day);
        put(&mut pages, 190.9 - width(&amount), y, &amount);
        put(
            &mut pages,
            275.0 - width(&booking.text) / 2.0,
            y,
            &booking.text,
        );
        for line in details {
            put(&mut pages, 311.0, y, &line);
            y -= STEP;
        }
    }
    put(
        &mut pages,
        49.0,
        y - 20.0,
        "- Сумма заблокирована. Банк ожидает подтверждения.",
    );
    pdf(out, &pages)
}

const FOOTER: &str = "АО «Kaspi Bank», БИК CASPKZKA, www.kaspi.kz";

fn width(text: &str) -> f64 {
    text.chars().count() as f64 * LETTER_WIDTH
}

/// In lines that fit.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let Some(line) = lines.last_mut() else { break };
        if !line.is_empty() && line.chars().count() + word.chars().count() >= DETAILS {
            lines.push(word.to_owned());
        } else {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

fn cents(amount: &str) -> i64 {
    let (whole, fraction) = amount.split_once('.').unwrap_or((amount, "0"));
    let sign = if whole.starts_with('-') { -1 } else { 1 };
    let number = |text: &str| text.trim_start_matches('-').parse::<i64>().unwrap_or(0);
    sign * (number(whole) * 100 + number(&format!("{fraction:0<2}")))
}

fn decimal(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.abs();
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_added_up_in_cents() {
        assert_eq!(cents("-650.4"), -65_040);
        assert_eq!(cents("-0.05"), -5);
        assert_eq!(decimal(-65_040), "-650.40");
    }
}
