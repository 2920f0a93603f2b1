//! The words beside a number that tell what it is not: a card, a reference, a quantity.

use super::super::affixes::Affixes;

pub(super) fn card_word(word: &[u8]) -> bool {
    matches!(
        word,
        b"visa"
            | b"mir"
            | b"mc"
            | b"ecmc"
            | b"maes"
            | b"orps"
            | b"card"
            | b"karta"
            | b"karty"
            | b"mastercard"
            | b"x"
            | b"xx"
            | b"xxx"
            | b"xxxx"
            | b"ac"
            | b"mir-"
            | b"elcart"
            | b"uzcard"
            | b"humo"
            | b"belcart"
            | b"up"
            | b"maestro"
            | b"vp"
    )
}

/// Whether a mask, or words for "ends in", stand right before.
pub(super) fn masked_before(before: &[u8]) -> bool {
    let trimmed = before.strip_suffix(b" ").unwrap_or(before);
    if let [.., second, last] = trimmed {
        let mask = matches!(last, b'*')
            || (*last == b'.' && *second == b'.')
            || (*last == b'x' && !second.is_ascii_lowercase())
            || (*last == b'x' && *second == b'x');
        if mask {
            return true;
        }
    } else if trimmed == b"*" || trimmed == b"x" {
        return true;
    }
    static WORDS: Affixes = Affixes::endings(&[
        "尾号",
        "尾号为",
        "末四位",
        "尾号是",
        "后四位",
        "ending",
        "ending in",
        "ending with",
        "ends in",
        "ends with",
        "last four digits",
        "last 4 digits",
        "ийся на",
        "емуся на",
        "егося на",
        "имся на",
        "вается на",
        "card",
        "visa",
        "карта",
        "карты",
        "карте",
        "карту",
        "картой",
        "счет",
        "счета",
        "счету",
        "мир",
        "mir",
        "mir-",
        "a/c",
        "a/c no.",
        "acct",
        "acct.",
        "account",
        "karta",
        "karte",
        "schet",
        "schetu",
        "카드",
        "末尾",
        "下4桁",
        "visa-",
        "ecmc",
        "платежная карта",
        "плат.счет",
        "сбер.счет",
        "karty",
        "kartu",
        "卡",
        "账户",
        "户号",
        "…",
        "rest",
        "terminada en",
        "final",
        "endend auf",
        "se terminant par",
        "末四码",
        "末三码",
        "后四码",
        "rek",
        "rekening",
        "pas",
        "tarjeta",
        "carte",
        "cartao final",
        "kart",
        "kartiniz",
        "karty",
        "картка",
        "картки",
        "картаң",
        "картаңыз",
        "بطاقتك",
        "بطاقة",
        "كارت",
        "کارت",
        "บัตร",
    ]);
    WORDS.end(last_of(trimmed), begins)
}

/// What a word before a number is looked for in.
fn last_of(text: &[u8]) -> &[u8] {
    &text[text.len().saturating_sub(24)..]
}

/// Whether a word begins there: one of Latin letters not within another.
fn begins(word: &str, before: &[u8]) -> bool {
    !word.as_bytes()[0].is_ascii() || !before.last().is_some_and(u8::is_ascii_lowercase)
}

/// Words after which a number is a reference, not a code.
pub(super) fn follows_number_word(before: &[u8]) -> bool {
    let trimmed = before.strip_suffix(b" ").unwrap_or(before);
    static WORDS: Affixes = Affixes::endings(&[
        "№",
        "no.",
        "order",
        "ref",
        "ref.",
        "ref no",
        "ref no.",
        "reference",
        "invoice",
        "flight",
        "заказ",
        "заказа",
        "договор",
        "договору",
        "订单",
        "订单号",
        "单号",
        "运单号",
        "zakaz",
        "zakaza",
        "order no",
        "ticket",
        "pnr",
        "id",
        "atm",
        "itt",
        "trm",
        "box",
        "train",
        "folio",
        "text",
        "txt",
        "sms to",
        "on",
        "call",
        "dial",
        "отправьте на",
        "на номер",
        "拨打",
        "致电",
        "电话",
        "热线",
        "客服",
        "回复",
        "发送",
        "mail box",
        "stop",
        "stop au",
        "stop an",
        "stop to",
        "stop al",
        "optout",
        "ref is",
        "with ref",
        "ref:",
        "booking ref",
        "bus",
        "room",
        "рейс",
        "вагон",
        "поезд",
        "билет",
        "каб.",
        "квартира",
        "кв.",
        "дом",
        "户号",
        "车次",
        "航班",
    ]);
    let tail = last_of(trimmed);
    tail.ends_with(b"#") && before.last() != Some(&b' ') && !line_start(tail)
        || WORDS.end(tail, begins)
}

/// "#1234" at the end of "@example.com #1234" is the code itself.
fn line_start(tail: &[u8]) -> bool {
    tail.ends_with(b" #") && memchr::memrchr(b'@', tail).is_some()
}

/// Units after which a number is a quantity.
pub(super) fn unit_follows(text: &[u8], end: usize) -> bool {
    let rest = &text[end..];
    let rest = rest.strip_prefix(b" ").unwrap_or(rest);
    static UNITS: Affixes = Affixes::beginnings(&[
        "gb",
        "mb",
        "kb",
        "гб",
        "мб",
        "мин",
        "min",
        "points",
        "bonus",
        "балл",
        "бонус",
        "ball",
        "积分",
        "km",
        "км",
        "шт",
        "sms",
        "小时",
        "分钟",
        "天",
        "年",
        "年前",
        "次",
        "位",
        "名",
        "人",
        "千瓦",
        "度",
        "万",
        "份",
        "单",
        "号店",
        "mah",
        "кг",
        "kg",
        "miles",
        "миль",
        "ұпай",
        "г.",
        "года",
        "году",
        "год",
        "mbps",
    ]);
    UNITS.begin(rest, |_, _| true)
}
