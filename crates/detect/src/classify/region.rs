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
    8 * u32::from(counted(text, words))
        + 4 * u32::from(links_to(text, country))
        + written_in(text, country)
}

/// Whether one of a currency's words stands beside a number.
fn counted(text: &[u8], words: &[&str]) -> bool {
    let letter = |b: Option<&u8>| b.is_some_and(|b| b.is_ascii_alphabetic() || *b >= 0x80);
    let mut numbers = text.chunk_by(|a, b| a.is_ascii_digit() == b.is_ascii_digit());
    let mut end = 0;
    numbers.any(|number| {
        let start = end;
        end += number.len();
        if !number[0].is_ascii_digit() {
            return false;
        }
        let (before, after) = (
            text[..start].trim_ascii_end(),
            text[end..].trim_ascii_start(),
        );
        words.iter().map(|word| word.as_bytes()).any(|word| {
            let follows = after.strip_prefix(word);
            let leads = before.strip_suffix(word);
            follows.is_some_and(|rest| !letter(rest.first()))
                || leads.is_some_and(|rest| !letter(rest.last()))
        })
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
    let host = memchr::memchr_iter(b'.', text).any(|at| {
        let label = text[at + 1..].strip_prefix(country.as_bytes());
        at > 0
            && text[at - 1].is_ascii_alphanumeric()
            && label.is_some_and(|rest| !rest.first().is_some_and(u8::is_ascii_alphanumeric))
    });
    host || number.iter().any(|n| has(text, n))
}

/// Whether a short word stands in a text. Preparing a search would take longer than these do.
fn has(text: &[u8], word: &[u8]) -> bool {
    let first = word.first().copied().unwrap_or_default();
    memchr::memchr_iter(first, text).any(|at| text[at..].starts_with(word))
}

/// Whether a folded text is written as in the country.
fn written_in(text: &[u8], country: &str) -> u32 {
    let letters: &[&str] = match country {
        "kz" => &["қ", "ғ", "ң", "ұ", "ө", "ә", "һ"],
        "ua" => &["і", "ї", "є"],
        "by" => &["ў"],
        "ru" | "kg" | "uz" | "tj" => &[],
        _ => return 0,
    };
    let cyrillic = text.iter().filter(|b| matches!(b, 0xD0..=0xD3)).count() * 4 > text.len();
    let own = || {
        let mut pairs = text
            .windows(2)
            .filter(|pair| matches!(pair[0], 0xD1..=0xD3));
        pairs.any(|pair| letters.iter().any(|l| l.as_bytes() == pair))
    };
    match cyrillic {
        true if own() => 3,
        true => 1,
        false => 0,
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
