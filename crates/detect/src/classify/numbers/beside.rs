//! The words beside a number that tell what it is not: a card, a reference, a quantity.

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
    const WORDS: &[&str] = &[
        "尾号",
        "尾号为",
        "末四位",
        "尾号是",
        "后四位",
        "ending",
        "ending in",
        "ending with",
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
    ];
    let tail = &trimmed[trimmed.len().saturating_sub(24)..];
    WORDS.iter().any(|w| {
        let w = w.as_bytes();
        // Most differ in their last byte already.
        tail.last() == w.last()
            && tail.ends_with(w)
            && (!w[0].is_ascii()
                || tail.len() == w.len()
                || !tail[tail.len() - w.len() - 1].is_ascii_lowercase())
    })
}

/// Words after which a number is a reference, not a code.
pub(super) fn follows_number_word(before: &[u8]) -> bool {
    let trimmed = before.strip_suffix(b" ").unwrap_or(before);
    const WORDS: &[&str] = &[
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
    ];
    let tail = &trimmed[trimmed.len().saturating_sub(24)..];
    tail.ends_with(b"#") && before.last() != Some(&b' ') && !line_start(tail)
        || WORDS.iter().any(|w| {
            let w = w.as_bytes();
            tail.last() == w.last()
                && tail.ends_with(w)
                && (!w[0].is_ascii()
                    || tail.len() == w.len()
                    || !tail[tail.len() - w.len() - 1].is_ascii_lowercase())
        })
}

/// "#1234" at the end of "@example.com #1234" is the code itself.
fn line_start(tail: &[u8]) -> bool {
    tail.ends_with(b" #") && memchr::memrchr(b'@', tail).is_some()
}

/// Units after which a number is a quantity.
pub(super) fn unit_follows(text: &[u8], end: usize) -> bool {
    let rest = &text[end..];
    let rest = rest.strip_prefix(b" ").unwrap_or(rest);
    const UNITS: &[&str] = &[
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
    ];
    // Most differ in their first byte already.
    UNITS
        .iter()
        .any(|u| rest.first() == u.as_bytes().first() && rest.starts_with(u.as_bytes()))
}
