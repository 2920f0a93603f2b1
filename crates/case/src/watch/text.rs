//! Names, numbers and words in what a statement says.

use super::Charge;

/// Roaming, as statements write it.
const ROAMING: &[&str] = &["roaming", "роуминг", "rouming", "漫游", "国际漫游"];
/// A paid extra.
const SUBSCRIPTION: &[&str] = &[
    "subscription",
    "подписк",
    "podpisk",
    "жазылым",
    "жазылу",
    "订阅",
    "包月",
    "会员",
    "мобильный контент",
    "платная услуга",
    "платные услуги",
    "premium sms",
    "premium service",
    "value added",
];
/// Money that moves by itself.
const AUTOMATIC: &[&str] = &[
    "автоплат",
    "автопополн",
    "автоматическ",
    "avtoplat",
    "auto top-up",
    "auto top up",
    "auto topup",
    "autopay",
    "auto pay",
    "auto-reload",
    "автотөлем",
    "автотолықт",
    "автоматты",
    "自动充值",
    "自动续费",
    "自动缴费",
    "代扣",
    "standing order",
    "recurring",
];
/// Money that comes back.
const BACK: &[&str] = &[
    "refund",
    "возврат",
    "vozvrat",
    "reversal",
    "отмена",
    "chargeback",
    "қайтар",
    "退款",
    "退费",
    "冲正",
    "выплата остатка",
];

pub(super) fn is_roaming(charge: &Charge) -> bool {
    any(charge, ROAMING)
}

pub(super) fn is_subscription(charge: &Charge) -> bool {
    any(charge, SUBSCRIPTION)
}

pub(super) fn is_automatic(charge: &Charge) -> bool {
    any(charge, AUTOMATIC)
}

pub(super) fn comes_back(charge: &Charge) -> bool {
    any(charge, BACK)
}

fn any(charge: &Charge, words: &[&str]) -> bool {
    [&charge.counterparty, &charge.description]
        .into_iter()
        .map(|text| normal(text))
        .any(|text| words.iter().any(|word| text.contains(word)))
}

/// Whether the charge bears one of these names as a word of its own.
pub(super) fn names(charge: &Charge, names: &[String]) -> bool {
    let texts = [normal(&charge.counterparty), normal(&charge.description)];
    names
        .iter()
        .map(|name| normal(name))
        .filter(|name| !name.is_empty())
        .any(|name| texts.iter().any(|text| bears(text, &name)))
}

/// Whether the side that a charge names, or else its text, stands in what another says.
pub(super) fn is_named_in(charge: &Charge, other: &Charge) -> bool {
    let named = [&charge.counterparty, &charge.description];
    let Some(name) = named.into_iter().find(|text| !text.trim().is_empty()) else {
        return false;
    };
    let name = normal(name);
    let texts = [&other.counterparty, &other.description];
    texts.into_iter().any(|text| bears(&normal(text), &name))
}

/// `activ` stands in `activ 7701` and in `KCELL*ACTIV`, not in `activity`. Scripts without spaces
/// between words have no such ends.
fn bears(text: &str, name: &str) -> bool {
    let joins = |inside: Option<char>, outside: Option<char>| {
        let (Some(inside), Some(outside)) = (inside, outside) else {
            return false;
        };
        inside.is_alphanumeric()
            && outside.is_alphanumeric()
            && !is_ideograph(inside)
            && !is_ideograph(outside)
            && !(inside.is_alphabetic() && outside.is_numeric())
    };
    text.match_indices(name).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        !joins(found.chars().next(), before) && !joins(found.chars().next_back(), after)
    })
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}

/// Lower case, one space between words.
pub(super) fn normal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.extend(word.chars().flat_map(char::to_lowercase));
    }
    out
}

/// Whether the charge states the number of the line: its national digits, or its masked end.
pub(super) fn states_line(charge: &Charge, spellings: &[String]) -> bool {
    spellings.iter().any(|spelling| {
        let digits: String = spelling.chars().filter(char::is_ascii_digit).collect();
        let national = &digits[digits.len().saturating_sub(10)..];
        national.len() >= 7 && states(charge, national)
    })
}

/// Whether the charge states a number with this end: `+7 799 000 56 78`, `87990005678`, `***5678`,
/// `line ending 5678`.
pub(super) fn states_tail(charge: &Charge, tail: &str) -> bool {
    let digits: String = tail.chars().filter(char::is_ascii_digit).collect();
    digits.len() >= 4 && states(charge, &digits)
}

/// Whether the charge states this contract, its reference included.
pub(super) fn states_contract(charge: &Charge, contract: &str) -> bool {
    let wanted = normal(contract);
    wanted.len() >= 4
        && [&charge.counterparty, &charge.description, &charge.reference]
            .into_iter()
            .any(|text| bears(&normal(text), &wanted))
}

fn states(charge: &Charge, end: &str) -> bool {
    [&charge.counterparty, &charge.description]
        .into_iter()
        .any(|text| runs(text).iter().any(|run| run.ends_with(end)))
}

/// The numbers of a text, separators inside them left out. A word between two parts them.
fn runs(text: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    for c in text.chars() {
        match c {
            '0'..='9' => {
                if let Some(run) = out.last_mut() {
                    run.push(c);
                }
            }
            ' ' | '-' | '(' | ')' | '+' | '\u{a0}' => {}
            _ => out.push(String::new()),
        }
    }
    out.retain(|run| run.len() >= 4);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_counts_as_a_word_only() {
        for (text, name, there) in [
            ("kcell almaty", "kcell", true),
            ("psp*activ", "activ", true),
            ("activ7701", "activ", true),
            ("activity centre", "activ", false),
            ("interactiv", "activ", false),
            ("支付宝-中国移动话费", "中国移动", true),
            ("tele2", "tele2", true),
            ("tele", "tele2", false),
        ] {
            assert_eq!(bears(text, name), there, "{text}");
        }
    }

    #[test]
    fn numbers_are_found_in_every_spelling() {
        for text in [
            "+7 799 000 56 78",
            "87990005678",
            "тел. 8(799)000-56-78, связь",
            "***5678",
            "line ending 5678",
        ] {
            assert!(runs(text).iter().any(|run| run.ends_with("5678")), "{text}");
        }
        assert!(runs("56 and 78").is_empty());
    }
}
