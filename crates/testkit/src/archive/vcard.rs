//! An address book as vCard 3.0, folded at 75 bytes as the standard asks.

use std::io::{self, Write};

/// One entry of an address book.
#[derive(Clone, Debug, Default)]
pub struct Card {
    /// The name.
    pub name: String,
    /// The organisation.
    pub organisation: Option<String>,
    /// Telephone numbers.
    pub numbers: Vec<String>,
    /// Mail addresses.
    pub mails: Vec<String>,
    /// A note.
    pub note: Option<String>,
}

/// Writes one address book.
pub fn vcard(out: &mut dyn Write, cards: &[Card]) -> io::Result<()> {
    for card in cards {
        let name = escaped(&card.name);
        let mut lines = vec![
            "BEGIN:VCARD".to_owned(),
            "VERSION:3.0".to_owned(),
            format!("N:;{name};;;"),
            format!("FN:{name}"),
        ];
        lines.extend(
            card.organisation
                .iter()
                .map(|org| format!("ORG:{}", escaped(org))),
        );
        lines.extend(card.numbers.iter().map(|n| format!("TEL;TYPE=CELL:{n}")));
        lines.extend(
            card.mails
                .iter()
                .map(|m| format!("EMAIL;TYPE=INTERNET:{m}")),
        );
        lines.extend(
            card.note
                .iter()
                .map(|note| format!("NOTE:{}", escaped(note))),
        );
        lines.push("END:VCARD".to_owned());
        for line in lines {
            fold(out, &line)?;
        }
    }
    Ok(())
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace(',', "\\,")
        .replace(';', "\\;")
        .replace('\n', "\\n")
}

fn fold(out: &mut dyn Write, line: &str) -> io::Result<()> {
    let mut width = 0;
    for c in line.chars() {
        if width + c.len_utf8() > 75 {
            out.write_all(b"\r\n ")?;
            width = 1;
        }
        write!(out, "{c}")?;
        width += c.len_utf8();
    }
    out.write_all(b"\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_characters() {
        let card = Card {
            name: "Аптека; круглосуточная".into(),
            note: Some("ж".repeat(90)),
            ..Card::default()
        };
        let mut out = Vec::new();
        vcard(&mut out, &[card]).unwrap();
        let out = String::from_utf8(out).unwrap();
        assert!(out.lines().all(|line| line.len() <= 75));
        assert!(out.contains("FN:Аптека\\; круглосуточная\r\n"));
        assert!(out.replace("\r\n ", "").contains(&"ж".repeat(90)));
    }
}
