use super::Booking;
use std::io::{self, Write};

/// The statement of a Kaspi Gold card as a table, with the lines that stand before it.
pub fn kaspi_csv(out: &mut dyn Write, bookings: &[Booking]) -> io::Result<()> {
    writeln!(out, "АО «Kaspi Bank»,,,")?;
    writeln!(out, "ВЫПИСКА по Kaspi Gold,,,")?;
    writeln!(out, "Дата,Сумма,Операция,Детали")?;
    for booking in bookings {
        let day = booking.day;
        writeln!(
            out,
            "{:02}.{:02}.{:02},\"{}\",{},\"{}\"",
            day.day(),
            day.month(),
            day.year() % 100,
            money(&booking.amount),
            booking.text,
            booking.name.replace('"', "\"\""),
        )?;
    }
    Ok(())
}

/// `- 1 990,00 ₸`, as the bank writes `-1990.00`.
pub(super) fn money(amount: &str) -> String {
    let (sign, bare) = match amount.strip_prefix('-') {
        Some(bare) => ('-', bare),
        None => ('+', amount),
    };
    let (whole, fraction) = bare.split_once('.').unwrap_or((bare, "00"));
    format!("{sign} {},{fraction:0<2} ₸", in_threes(whole))
}

fn in_threes(digits: &str) -> String {
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_parted_by_spaces() {
        assert_eq!(in_threes("1234567"), "1\u{a0}234\u{a0}567");
        assert_eq!(in_threes("990"), "990");
    }
}
