//! Untrusted text, made safe to show.

/// Drops what could steer a terminal or turn the reading order round: control characters, escape
/// sequences, bidi marks, zero-width characters. Line feeds and tabs stay.
pub fn for_terminal(text: &str) -> String {
    text.chars().filter(|c| !steers(*c)).collect()
}

/// Like [`for_terminal`], on one line, with runs of white space folded and at most `limit` characters.
pub fn one_line(text: &str, limit: usize) -> String {
    let mut out = String::with_capacity(text.len().min(limit * 4));
    let mut count = 0;
    let mut space = None;
    for c in text.chars().filter(|c| c.is_whitespace() || !steers(*c)) {
        if c.is_whitespace() {
            // A space at which no line ends is not made one at which it may.
            let stays = c == '\u{a0}' && space.is_none_or(|before| before == c);
            space = (count > 0).then_some(if stays { c } else { ' ' });
            continue;
        }
        if count + usize::from(space.is_some()) >= limit {
            out.push('…');
            break;
        }
        if let Some(space) = space.take() {
            out.push(space);
            count += 1;
        }
        out.push(c);
        count += 1;
    }
    out
}

/// The beginning of a text, of so many bytes at most; no character is cut in two.
pub fn cut(text: &str, bytes: usize) -> &str {
    &text[..text.floor_char_boundary(bytes)]
}

/// Replaces every digit of runs of three and more by `•`, so that no code, amount or number stays
/// readable. Runs joined by a hyphen or a space count as one (`123-456`). Letters mixed into a
/// code (`A7F2K9`) are blanked with it.
pub fn blank_codes(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < chars.len() {
        if !chars[at].is_alphanumeric() {
            out.push(chars[at]);
            at += 1;
            continue;
        }
        let start = at;
        let mut end = at;
        while end < chars.len() {
            let joined = matches!(chars[end], '-' | '\u{2011}' | ' ' | '\u{a0}')
                && end > start
                && chars[end - 1].is_numeric()
                && chars.get(end + 1).is_some_and(|c| c.is_numeric());
            if !(chars[end].is_alphanumeric() || joined) {
                break;
            }
            end += 1;
        }
        let word = &chars[start..end];
        let digits = word.iter().filter(|c| c.is_numeric()).count();
        let ascii_code = word.iter().all(|c| c.is_ascii());
        for c in word {
            let hide = digits >= 3
                && (c.is_numeric() || (ascii_code && c.is_alphabetic() && word.len() <= 12));
            out.push(if hide { '•' } else { *c });
        }
        at = end;
    }
    out
}

fn steers(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c,
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
            | '\u{061c}' | '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escape_sequences_and_bidi_marks_are_dropped() {
        assert_eq!(
            for_terminal("a\u{1b}[31mb\u{202e}c\u{7}\u{9b}d\ne"),
            "a[31mbcd\ne"
        );
    }

    #[test]
    fn one_line_folds_and_cuts_by_characters() {
        assert_eq!(one_line(" код \r\n\n доступа\t1 ", 99), "код доступа 1");
        assert_eq!(one_line("abcdef", 3), "abc…");
        // No line ends in a number.
        assert_eq!(one_line("+7\u{a0}701 \u{a0}2", 99), "+7\u{a0}701 2");
    }

    #[test]
    fn a_text_is_cut_between_characters() {
        assert_eq!(cut("код", 3), "к");
        assert_eq!(cut("код", 6), "код");
        assert_eq!(cut("", 9), "");
    }

    #[test]
    fn codes_are_blanked_and_words_stay() {
        assert_eq!(blank_codes("Код 4821 для Kaspi24"), "Код •••• для Kaspi24");
        assert_eq!(blank_codes("G-123456 is"), "G-•••••• is");
        assert_eq!(blank_codes("use 123-456 now"), "use •••-••• now");
        assert_eq!(blank_codes("use 12\u{a0}34 now"), "use ••\u{a0}•• now");
        assert_eq!(blank_codes("pin A7F2K9."), "pin ••••••.");
        assert_eq!(blank_codes("验证码123456，5分钟"), "验证码••••••，5分钟");
    }
}
