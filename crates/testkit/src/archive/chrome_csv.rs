//! The CSV of passwords that Chrome and its kin export.

use super::Entry;
use std::io::{self, Write};

/// Writes one export. Fields and secrets for time-based codes have no column there.
pub fn chrome_csv(out: &mut dyn Write, entries: &[Entry]) -> io::Result<()> {
    writeln!(out, "name,url,username,password,note")?;
    for entry in entries {
        let note = entry.notes.as_deref().unwrap_or_default();
        let cells = [
            &entry.title,
            &entry.site,
            &entry.user_name,
            &entry.password,
            note,
        ];
        writeln!(out, "{}", cells.map(cell).join(","))?;
    }
    Ok(())
}

fn cell(text: &str) -> String {
    if text.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        let entry = Entry {
            title: "a,b".into(),
            site: "https://a.example/".into(),
            notes: Some("say \"hi\"\nbye".into()),
            ..Entry::default()
        };
        let mut out = Vec::new();
        chrome_csv(&mut out, &[entry]).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "name,url,username,password,note\n\"a,b\",https://a.example/,,,\"say \"\"hi\"\"\nbye\"\n"
        );
    }
}
