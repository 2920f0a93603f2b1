//! Telephone numbers in the groups in which people read them.

use crate::Words;

impl Words {
    /// `+7 701 234 56 78`: an E.164 number in the groups of its own country, alike in every language, with no-break
    /// spaces. What is not plain E.164, a masked number for one, comes back as it is.
    pub fn phone(&self, number: &str) -> String {
        grouped(number)
    }
}

/// Groups that people use, by calling code and number of digits after it.
const GROUPS: [(&str, &[usize]); 18] = [
    ("7", &[3, 3, 2, 2]),
    ("1", &[3, 3, 4]),
    ("86", &[3, 4, 4]),
    ("44", &[4, 6]),
    ("33", &[1, 2, 2, 2, 2]),
    ("34", &[3, 3, 3]),
    ("39", &[3, 3, 4]),
    ("49", &[3, 4, 4]),
    ("81", &[2, 4, 4]),
    ("82", &[2, 4, 4]),
    ("90", &[3, 3, 2, 2]),
    ("375", &[2, 3, 2, 2]),
    ("380", &[2, 3, 2, 2]),
    ("852", &[4, 4]),
    ("971", &[2, 3, 4]),
    ("992", &[2, 3, 2, 2]),
    ("996", &[3, 3, 3]),
    ("998", &[2, 3, 2, 2]),
];

pub(crate) fn grouped(number: &str) -> String {
    let digits = match number.strip_prefix('+') {
        Some(digits) if (5..=15).contains(&digits.len()) => digits,
        _ => return number.to_owned(),
    };
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return number.to_owned();
    }
    let (code, national) = digits.split_at(code_length(digits));
    let known = GROUPS
        .iter()
        .find(|(of, sizes)| *of == code && sizes.iter().sum::<usize>() == national.len());
    let sizes = known.map_or_else(|| by_threes(national.len()), |(_, sizes)| sizes.to_vec());
    let mut out = format!("+{code}");
    let mut rest = national;
    for size in sizes {
        let (group, after) = rest.split_at(size.min(rest.len()));
        // A number is not broken at the end of a line.
        out.push('\u{a0}');
        out.push_str(group);
        rest = after;
    }
    out
}

/// How many digits the calling code has (ITU-T E.164, list of country codes).
fn code_length(digits: &str) -> usize {
    const TWO: &str = "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 \
                       60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98";
    if digits.starts_with(['1', '7']) {
        1
    } else if TWO.split(' ').any(|code| digits.starts_with(code)) {
        2
    } else {
        3
    }
}

/// Threes, and a last group of two to four.
fn by_threes(mut left: usize) -> Vec<usize> {
    let mut sizes = Vec::new();
    while left > 4 {
        sizes.push(3);
        left -= 3;
    }
    if left > 0 {
        sizes.push(left);
    }
    sizes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_in_the_groups_of_their_country() {
        for (number, said) in [
            ("+77000001234", "+7 700 000 12 34"),
            ("+79990001234", "+7 999 000 12 34"),
            ("+8613100000000", "+86 131 0000 0000"),
            ("+12025550123", "+1 202 555 0123"),
            ("+447700900123", "+44 7700 900123"),
            ("+996700000123", "+996 700 000 123"),
            ("+998900000123", "+998 90 000 01 23"),
            ("+35312345678", "+353 123 456 78"),
        ] {
            assert_eq!(grouped(number), said.replace(' ', "\u{a0}"));
            let digits: String = grouped(number)
                .chars()
                .filter(|c| !c.is_whitespace())
                .collect();
            assert_eq!(digits, number);
        }
    }

    #[test]
    fn what_is_no_whole_number_stays_as_it_is() {
        for text in [
            "+7 •• ••• ••• 34",
            "KASPI",
            "",
            "+",
            "+7",
            "2299",
            "+7700x001234",
        ] {
            assert_eq!(Words::new("en").phone(text), text);
        }
    }
}
