//! Names and signs of currencies next to a number.

use super::affixes::Affixes;
use std::sync::LazyLock;

/// Words for currencies, of up to eight letters.
const WORDS: &[&str] = &[
    "rub", "rur", "usd", "eur", "gbp", "kzt", "byn", "byr", "uah", "uzs", "kgs", "azn", "amd",
    "gel", "mdl", "tjs", "cny", "rmb", "hkd", "twd", "jpy", "krw", "inr", "pkr", "bdt", "lkr",
    "npr", "vnd", "thb", "idr", "myr", "sgd", "php", "aud", "nzd", "cad", "chf", "sek", "nok",
    "dkk", "pln", "czk", "huf", "ron", "bgn", "try", "ils", "aed", "sar", "qar", "kwd", "bhd",
    "omr", "egp", "jod", "iqd", "irr", "ngn", "ghs", "kes", "ugx", "tzs", "etb", "rwf", "zar",
    "zmw", "mad", "xof", "xaf", "brl", "mxn", "ars", "clp", "cop", "pen", "usdt", "btc", "eth",
    "ton", "tk", "rs", "tg", "tenge", "rub.", "ksh", "tsh", "ush", "birr", "lei", "tl", "kc", "ft",
    "zl", "kr", "euro", "euros", "dollars", "rupees", "rupiah", "ringgit", "baht", "pounds",
    "pound", "quid", "cash", "so'm", "som", "sum", "ntd", "rm", "rp", "reais", "pesos", "soles",
    "dong", "grn", "hrn", "uan", "lakh", "lakhs", "crore", "nt", "dh", "dhs", "le", "rubley",
    "rublej", "toman",
];

/// Whether the word is a currency, as it stands after an amount ("100 руб").
pub(crate) fn is_currency_word(word: &[u8]) -> bool {
    static SORTED: LazyLock<Vec<u64>> = LazyLock::new(|| {
        let mut sorted: Vec<u64> = WORDS.iter().map(|word| key(word.as_bytes())).collect();
        sorted.sort_unstable();
        sorted
    });
    word.len() <= 8 && SORTED.binary_search(&key(word)).is_ok()
}

/// Up to eight bytes as a number.
fn key(word: &[u8]) -> u64 {
    word.iter().fold(0, |key, byte| key << 8 | u64::from(*byte))
}

/// Signs and words in other scripts that stand after an amount.
static AFTER: Affixes = Affixes::beginnings(&[
    "р",
    "₽",
    "руб",
    "тг",
    "тенге",
    "теңге",
    "₸",
    "т",
    "元",
    "圆",
    "块",
    "人民币",
    "万",
    "грн",
    "₴",
    "сум",
    "сўм",
    "so'm",
    "сом",
    "$",
    "€",
    "£",
    "¥",
    "₹",
    "₺",
    "₫",
    "₱",
    "₦",
    "₩",
    "₪",
    "฿",
    "円",
    "원",
    "บาท",
    "đ",
    "ريال",
    "درهم",
    "جنيه",
    "دينار",
    "تومان",
    "руп",
    "бел",
    "лей",
    "долл",
    "евро",
    "港元",
    "美元",
    "日元",
    "रुपये",
    "रु",
    "टका",
    "টাকা",
    "ש\"ח",
]);

/// Signs and words in other scripts that stand before an amount.
static BEFORE: Affixes = Affixes::endings(&[
    "$",
    "€",
    "£",
    "¥",
    "₹",
    "₺",
    "₫",
    "₱",
    "₦",
    "₩",
    "₪",
    "฿",
    "₽",
    "₸",
    "人民币",
    "金额",
    "消费",
    "支出",
    "收入",
    "存入",
    "转出",
    "转入",
    "支付",
    "元",
    "ريال",
    "مبلغ",
    "रु",
    "रु.",
    "৳",
    "برداشت",
    "واریز",
]);

/// Whether a currency follows at `end`, maybe after a space. A lone "р", "т", "d", "k" or "p" counts
/// only where nothing else of a word follows it.
pub(crate) fn follows(text: &[u8], end: usize) -> bool {
    let mut at = end;
    if text.get(at) == Some(&b' ') {
        at += 1;
    }
    let rest = &text[at..];
    match rest.first() {
        None => return false,
        Some(b) if b.is_ascii_alphabetic() => {
            let length = rest
                .iter()
                .take(9)
                .take_while(|b| b.is_ascii_alphabetic() || **b == b'\'')
                .count();
            let word = &rest[..length];
            // "4500 r.", "2 890 t.": three digits, and a stop or the end.
            let letter = matches!(word, b"r" | b"t")
                && matches!(rest.get(1), None | Some(b'.' | b',' | b';' | b'\n'))
                && end >= 3
                && text[end - 3..end].iter().all(u8::is_ascii_digit);
            return is_currency_word(word)
                || letter
                || (at == end && matches!(word, b"r" | b"p" | b"t" | b"d" | b"dr" | b"cr" | b"k"));
        }
        Some(b'$') => return true,
        Some(b) if b.is_ascii() => return false,
        Some(_) => {}
    }
    AFTER.begin(rest, |sign, behind| {
        sign.len() > 2 || !matches!(behind.first(), Some(0xD0..=0xD3))
    })
}

/// Whether a currency stands right before `start`, maybe with a space or a dot between.
pub(crate) fn precedes(text: &[u8], start: usize) -> bool {
    let mut end = start;
    while end > 0 && start - end < 3 && matches!(text[end - 1], b' ' | b'.' | b'-' | b':' | b'+') {
        end -= 1;
    }
    let before = &text[..end];
    match before.last() {
        None => false,
        Some(b) if b.is_ascii_alphabetic() => {
            let length = before
                .iter()
                .rev()
                .take(9)
                .take_while(|b| b.is_ascii_alphabetic())
                .count();
            let word = &before[before.len() - length..];
            let money = is_currency_word(word)
                && !matches!(
                    word,
                    b"le" | b"kr" | b"cash" | b"sum" | b"som" | b"ton" | b"try"
                );
            money || (word == b"n" && end == start)
        }
        Some(b'$') => true,
        Some(b) if b.is_ascii() => false,
        Some(_) => BEFORE.end(before, |_, _| true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_for_a_currency_is_known_and_nothing_else() {
        assert!(WORDS.iter().all(|word| is_currency_word(word.as_bytes())));
        for word in ["", "x", "kz", "kztt", "far too long a word"] {
            assert!(!is_currency_word(word.as_bytes()), "{word}");
        }
    }
}
