//! Names and signs of currencies next to a number.

use super::affixes::Affixes;

/// Whether the word is a currency, as it stands after an amount ("100 руб").
pub(crate) fn is_currency_word(word: &[u8]) -> bool {
    matches!(
        word,
        b"rub"
            | b"rur"
            | b"usd"
            | b"eur"
            | b"gbp"
            | b"kzt"
            | b"byn"
            | b"byr"
            | b"uah"
            | b"uzs"
            | b"kgs"
            | b"azn"
            | b"amd"
            | b"gel"
            | b"mdl"
            | b"tjs"
            | b"cny"
            | b"rmb"
            | b"hkd"
            | b"twd"
            | b"jpy"
            | b"krw"
            | b"inr"
            | b"pkr"
            | b"bdt"
            | b"lkr"
            | b"npr"
            | b"vnd"
            | b"thb"
            | b"idr"
            | b"myr"
            | b"sgd"
            | b"php"
            | b"aud"
            | b"nzd"
            | b"cad"
            | b"chf"
            | b"sek"
            | b"nok"
            | b"dkk"
            | b"pln"
            | b"czk"
            | b"huf"
            | b"ron"
            | b"bgn"
            | b"try"
            | b"ils"
            | b"aed"
            | b"sar"
            | b"qar"
            | b"kwd"
            | b"bhd"
            | b"omr"
            | b"egp"
            | b"jod"
            | b"iqd"
            | b"irr"
            | b"ngn"
            | b"ghs"
            | b"kes"
            | b"ugx"
            | b"tzs"
            | b"etb"
            | b"rwf"
            | b"zar"
            | b"zmw"
            | b"mad"
            | b"xof"
            | b"xaf"
            | b"brl"
            | b"mxn"
            | b"ars"
            | b"clp"
            | b"cop"
            | b"pen"
            | b"usdt"
            | b"btc"
            | b"eth"
            | b"ton"
            | b"tk"
            | b"rs"
            | b"tg"
            | b"tenge"
            | b"rub."
            | b"ksh"
            | b"tsh"
            | b"ush"
            | b"birr"
            | b"lei"
            | b"tl"
            | b"kc"
            | b"ft"
            | b"zl"
            | b"kr"
            | b"euro"
            | b"euros"
            | b"dollars"
            | b"rupees"
            | b"rupiah"
            | b"ringgit"
            | b"baht"
            | b"pounds"
            | b"pound"
            | b"quid"
            | b"cash"
            | b"so'm"
            | b"som"
            | b"sum"
            | b"ntd"
            | b"rm"
            | b"rp"
            | b"reais"
            | b"pesos"
            | b"soles"
            | b"dong"
            | b"grn"
            | b"hrn"
            | b"uan"
            | b"lakh"
            | b"lakhs"
            | b"crore"
            | b"nt"
            | b"dh"
            | b"dhs"
            | b"le"
            | b"rubley"
            | b"rublej"
            | b"toman"
    )
}

/// Signs and words in other scripts that stand after an amount.
static AFTER: Affixes<53> = Affixes::beginnings([
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
static BEFORE: Affixes<31> = Affixes::endings([
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
