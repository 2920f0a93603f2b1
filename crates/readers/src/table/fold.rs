//! Names of columns and words of cells, freed from how they happen to be written.

/// Lower case, one space between words, and letters as one writes them without marks: banks name the
/// same column `Begünstigter` and `Beguenstigter`, `Débit` and `Debit`, `счёт` and `счет`.
pub(super) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text
        .split(|c: char| c.is_whitespace() || c == '\u{feff}')
        .filter(|w| !w.is_empty())
    {
        if !out.is_empty() {
            out.push(' ');
        }
        // Most words are of letters without marks.
        if word.is_ascii() {
            let start = out.len();
            out.push_str(word);
            out[start..].make_ascii_lowercase();
            continue;
        }
        for c in word.chars().flat_map(char::to_lowercase) {
            push(&mut out, c);
        }
    }
    out
}

fn push(out: &mut String, c: char) {
    let plain = match c {
        'ä' | 'æ' => "ae",
        'ö' | 'ø' | 'œ' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        // A mark that stands behind its letter.
        '\u{308}' if out.ends_with(['a', 'o', 'u']) => "e",
        '\u{300}'..='\u{36f}' => "",
        'à'..='å' | 'ā' | 'ą' => "a",
        'ç' | 'ć' | 'č' => "c",
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'ì'..='ï' | 'ī' | 'į' => "i",
        'ł' | 'ļ' => "l",
        'ñ' | 'ń' | 'ņ' => "n",
        'ò'..='õ' | 'ő' => "o",
        'ś' | 'š' | 'ş' => "s",
        'ù'..='û' | 'ū' | 'ų' | 'ű' => "u",
        'ź' | 'ż' | 'ž' => "z",
        'ё' => "е",
        'й' => "и",
        '（' => "(",
        '）' => ")",
        '／' => "/",
        c => return out.push(c),
    };
    out.push_str(plain);
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn a_name_is_the_same_with_and_without_its_marks() {
        for (one, other) in [
            (
                "Begünstigter/Zahlungspflichtiger",
                "Beguenstigter/Zahlungspflichtiger",
            ),
            ("Währung", "waehrung"),
            ("Wa\u{308}hrung", "Waehrung"),
            ("Débit", "DEBIT"),
            ("Дата счёта", "дата счета"),
            ("Дебетовый", "Дебетовыи\u{306}"),
            ("金额（元）", "金额(元)"),
            ("\u{feff} Kwota\u{a0}obciążenia", "kwota obciazenia"),
        ] {
            assert_eq!(folded(one), folded(other));
        }
        assert_ne!(folded("Soll"), folded("Haben"));
    }
}
