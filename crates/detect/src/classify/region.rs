//! The country a message comes from, by the currency it counts in.

/// Words and signs of currencies, by country.
const CURRENCIES: &[(&str, &[&str])] = &[
    ("kz", &["kzt", "тг", "тенге", "теңге", "₸", "tg", "t"]),
    ("ru", &["rub", "rur", "руб", "₽", "р"]),
    ("ua", &["uah", "грн", "₴"]),
    ("by", &["byn", "byr"]),
    ("uz", &["uzs", "сум", "сўм", "so'm"]),
    ("kg", &["kgs", "сом"]),
    ("ro", &["ron", "lei"]),
    ("pl", &["pln", "zl"]),
    ("hu", &["huf"]),
    ("cz", &["czk", "kc"]),
    ("in", &["inr", "rs", "rs.", "₹"]),
    ("tz", &["tzs", "tsh", "tshs"]),
    ("ke", &["kes", "ksh"]),
    ("ng", &["ngn", "₦"]),
    ("gh", &["ghs"]),
    ("np", &["npr"]),
    ("pk", &["pkr"]),
    ("eg", &["egp"]),
    ("ae", &["aed"]),
    ("sa", &["sar"]),
    ("gb", &["gbp", "£"]),
    ("us", &["usd", "$"]),
    ("tr", &["try", "tl", "₺"]),
    ("cn", &["cny", "rmb", "元", "人民币"]),
    ("tw", &["nt$", "twd", "ntd"]),
    ("hk", &["hkd", "hk$"]),
    ("vn", &["vnd"]),
    ("my", &["myr", "rm"]),
    ("id", &["idr", "rp"]),
];

/// How much speaks for a message of this country: its currency most, then the ends of hosts, its
/// script and the spelling of its telephone numbers. Nothing is zero.
pub(crate) fn fits(text: &[u8], country: &str) -> u32 {
    let words = CURRENCIES
        .iter()
        .find(|(c, _)| *c == country)
        .map_or(&[][..], |(_, words)| words);
    let counts = words.iter().any(|word| counted(text, word.as_bytes()));
    8 * u32::from(counts) + 4 * u32::from(links_to(text, country)) + written_in(text, country)
}

/// Whether a currency's word stands beside a number.
fn counted(text: &[u8], word: &[u8]) -> bool {
    let letter = |b: Option<&u8>| b.is_some_and(|b| b.is_ascii_alphabetic() || *b >= 0x80);
    memchr::memmem::find_iter(text, word).any(|at| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        let digit_before = before
            .trim_ascii_end()
            .last()
            .is_some_and(u8::is_ascii_digit);
        let digit_after = after
            .trim_ascii_start()
            .first()
            .is_some_and(u8::is_ascii_digit);
        (digit_before && !letter(after.first())) || (digit_after && !letter(before.last()))
    })
}

/// Whether a host ends in the country's letters, or a number begins as there.
fn links_to(text: &[u8], country: &str) -> bool {
    let number: &[&[u8]] = match country {
        "kz" => &[b"+7 7", b"+77", b"8 7", b"877", b"870", b"874"],
        "ru" => &[b"+7 9", b"+79", b"8 800", b"8800", b"8-800"],
        "ua" => &[b"+380"],
        "by" => &[b"+375"],
        "uz" => &[b"+998"],
        "kg" => &[b"+996"],
        _ => &[],
    };
    let end = [b".", country.as_bytes()].concat();
    let host = memchr::memmem::find_iter(text, &end).any(|at| {
        let after = text.get(at + end.len());
        at > 0
            && text[at - 1].is_ascii_alphanumeric()
            && !after.is_some_and(u8::is_ascii_alphanumeric)
    });
    host || number
        .iter()
        .any(|n| memchr::memmem::find(text, n).is_some())
}

/// Whether a folded text is written as in the country.
fn written_in(text: &[u8], country: &str) -> u32 {
    let has = |letters: &[&str]| {
        letters
            .iter()
            .any(|l| memchr::memmem::find(text, l.as_bytes()).is_some())
    };
    let cyrillic = text.iter().filter(|b| matches!(b, 0xD0..=0xD3)).count() * 4 > text.len();
    match country {
        "kz" if cyrillic && has(&["қ", "ғ", "ң", "ұ", "ө", "ә", "һ"]) => 3,
        "ua" if cyrillic && has(&["і", "ї", "є"]) => 3,
        "by" if cyrillic && has(&["ў"]) => 3,
        "ru" | "kz" | "by" | "ua" | "kg" | "uz" | "tj" if cyrillic => 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_currency_counts_beside_a_number_only() {
        assert!(fits("остаток 120 тг".as_bytes(), "kz") >= 8);
        assert!(
            fits("баланс 18,20 р.".as_bytes(), "ru") > fits("баланс 18,20 р.".as_bytes(), "kz")
        );
        assert!(fits("товар 12".as_bytes(), "ru") < 8);
        assert!(fits("сізге екі рет қоңырау шалды".as_bytes(), "kz") > 2);
    }
}
