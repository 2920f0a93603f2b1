//! Where words begin and end in a folded text.

/// Whether a word ends within four letters.
pub(super) fn ends_soon(text: &[u8], end: usize) -> bool {
    let rest = &text[end..];
    let cyrillic = rest
        .iter()
        .step_by(2)
        .take(5)
        .take_while(|b| matches!(**b, 0xD0..=0xD3));
    let latin = rest.iter().take(5).take_while(|b| b.is_ascii_lowercase());
    cyrillic.count().max(latin.count()) <= 4
}

/// Letters and digits of scripts that put spaces between words and add little to their fronts.
pub(super) fn spaced(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c as u32, 0xC0..=0x58F | 0x10A0..=0x10FF)
}

/// Whether a word goes on across `at`. For cues a step from letter to digit ends a word
/// ("код1234"); for names it does not ("Kaspi24").
pub(super) fn joined(text: &[u8], at: usize, name: bool) -> bool {
    let (Some(before), Some(after)) = (at.checked_sub(1).map(|i| text[i]), text.get(at).copied())
    else {
        return false;
    };
    let word = |b: u8| b.is_ascii_alphanumeric();
    if before.is_ascii() && after.is_ascii() {
        if !word(before) || !word(after) {
            return false;
        }
        return name || before.is_ascii_digit() == after.is_ascii_digit();
    }
    let lead = if after >= 0x80 { after } else { b'a' };
    let back = if before >= 0x80 {
        script_byte(text, at)
    } else {
        b'a'
    };
    let ascii_ok = |b: u8| !b.is_ascii() || b.is_ascii_alphabetic() || (name && b.is_ascii_digit());
    ascii_ok(before) && ascii_ok(after) && letter_lead(lead) && letter_lead(back)
}

/// The first byte of the character that ends at `at`.
fn script_byte(text: &[u8], at: usize) -> u8 {
    let mut i = at - 1;
    while i > 0 && text[i] & 0xC0 == 0x80 {
        i -= 1;
    }
    text[i]
}

/// Whether a first byte (or `a` for any ASCII letter) begins a letter of a spaced script.
fn letter_lead(byte: u8) -> bool {
    byte == b'a' || (0xC3..=0xD6).contains(&byte)
}

/// The next place that may be a beginning: over the letters of a Latin or Cyrillic word at once.
#[inline]
pub(super) fn past_letters(text: &[u8], at: usize) -> usize {
    let rest = &text[at..];
    match rest[0] {
        b'a'..=b'z' => {
            let length = rest.iter().position(|b| !b.is_ascii_lowercase());
            at + length.unwrap_or(rest.len())
        }
        0xD0..=0xD3 => {
            let mut pairs = rest.chunks_exact(2);
            let length = pairs.position(|pair| !matches!(pair[0], 0xD0..=0xD3));
            at + length.map_or(rest.len() & !1, |pairs| pairs * 2)
        }
        _ => at + 1,
    }
}

/// Whether `at` lies within a character or a word, where no pattern begins.
#[inline]
pub(super) fn goes_on(text: &[u8], at: usize) -> bool {
    let byte = text[at];
    if byte & 0xC0 == 0x80 {
        return true;
    }
    let Some(before) = at.checked_sub(1).map(|i| text[i]) else {
        return false;
    };
    if before.is_ascii() {
        let both = |of: fn(&u8) -> bool| of(&before) && of(&byte);
        return if byte.is_ascii() {
            both(u8::is_ascii_lowercase) || both(u8::is_ascii_digit)
        } else {
            before.is_ascii_alphabetic() && joined(text, at, false)
        };
    }
    let cyrillic = |b: u8| matches!(b, 0xD0..=0xD3);
    (cyrillic(byte) && at > 1 && cyrillic(text[at - 2])) || joined(text, at, false)
}
