//! The person's own numbers inside text of strangers: masked, unless asked for.

use ringoff_detect::Scan;
use ringoff_model::one_line;

/// Shows text of strangers: without what steers a terminal or a page, on one line, and with the
/// person's own numbers masked.
pub(crate) fn shown(scan: &Scan<'_>, text: &str, limit: usize) -> String {
    one_line(&masked(scan, text), limit)
}

/// Masks the person's own numbers in any grouping; everything else stays to the character.
pub(crate) fn masked(scan: &Scan<'_>, text: &str) -> String {
    if scan.reveal || !text.contains(|c: char| c.is_ascii_digit()) {
        return text.to_owned();
    }
    let mut chars: Vec<char> = text.chars().collect();
    for line in scan.lines {
        let code = line.number.country_code().unwrap_or_default().to_string();
        let digits = line.number.digits();
        let national = digits.strip_prefix(code.as_str()).unwrap_or(digits);
        if national.len() >= 6 {
            mask(&mut chars, national);
        }
    }
    chars.into_iter().collect()
}

fn mask(chars: &mut [char], national: &str) {
    let wanted: Vec<char> = national.chars().collect();
    let mut run: Vec<usize> = Vec::new();
    for at in 0..=chars.len() {
        match chars.get(at) {
            Some(c) if c.is_ascii_digit() => run.push(at),
            Some(' ' | '\u{a0}' | '-' | '\u{2011}' | '(' | ')' | '.') => {}
            _ => {
                mask_run(chars, &run, &wanted);
                run.clear();
            }
        }
    }
}

fn mask_run(chars: &mut [char], run: &[usize], wanted: &[char]) {
    let mut start = 0;
    while start + wanted.len() <= run.len() {
        let window = &run[start..start + wanted.len()];
        if window
            .iter()
            .map(|at| chars[*at])
            .eq(wanted.iter().copied())
        {
            for at in &window[..wanted.len() - 2] {
                chars[*at] = '•';
            }
            start += wanted.len();
        } else {
            start += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Sample;

    #[test]
    fn own_numbers_are_masked_in_any_grouping_and_others_stay() {
        let sample = Sample::new();
        let scan = sample.scan();
        for (text, masked) in [
            ("sms-77000001234.xml", "sms-7••••••••34.xml"),
            ("8 (700) 000-12-34 ok", "8 (•••) •••-••-34 ok"),
            ("call 2025550101", "call 2025550101"),
        ] {
            assert_eq!(super::masked(&scan, text), masked);
        }
        let open = ringoff_detect::Scan {
            reveal: true,
            ..scan
        };
        assert_eq!(super::masked(&open, "+77000001234"), "+77000001234");
    }
}
