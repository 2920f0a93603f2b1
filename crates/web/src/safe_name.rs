//! Names of uploaded files, made safe (A09, A10): they name files in a private folder, and nothing outside it.

use std::path::PathBuf;

const BYTES: usize = 120;
const DEPTH: usize = 12;
const RESERVED: [&str; 4] = ["CON", "PRN", "AUX", "NUL"];

/// A relative path of plain parts, whatever was sent. Folders stay, because a Maildir is known by its folders.
pub(crate) fn safe_path(sent: &str) -> PathBuf {
    let mut parts: Vec<String> = sent
        .split(['/', '\\'])
        .filter(|part| !part.trim_matches(['.', ' ']).is_empty())
        .map(safe_part)
        .collect();
    if parts.len() > DEPTH {
        parts.drain(..parts.len() - DEPTH);
    }
    if parts.is_empty() {
        parts.push("file".to_owned());
    }
    parts.iter().collect()
}

fn safe_part(part: &str) -> String {
    let plain = |c: char| match c {
        ':' | '*' | '?' | '"' | '<' | '>' | '|' => '_',
        c => c,
    };
    let mut name: String = ringoff_model::one_line(part, BYTES)
        .chars()
        .map(plain)
        .collect();
    while name.len() > BYTES {
        name.pop();
    }
    let name = name.trim_end_matches(['.', ' ']).trim_start();
    let stem = name
        .split('.')
        .next()
        .unwrap_or_default()
        .to_ascii_uppercase();
    let port = (stem.starts_with("COM") || stem.starts_with("LPT")) && stem.len() == 4;
    if name.is_empty() {
        "file".to_owned()
    } else if RESERVED.contains(&stem.as_str()) || port {
        format!("_{name}")
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::{Component, Path};

    #[test]
    fn a10_no_name_leaves_its_folder() {
        let names = [
            "../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "/etc/passwd",
            "C:\\Windows\\a",
            "\\\\host\\share\\a",
            "a/../../b",
            "....//....//a",
            ".. /.. /a",
            "a\0b",
            "CON",
            "con.txt",
            "LPT1.xml",
            "a:b",
            "a. . .",
            "",
            "/",
            "..",
            ".",
            "\u{202e}lmx.sms",
            "%2e%2e%2fa",
            "a\nb",
            "~/.ssh/id",
            "nul",
            "COM9",
            " ",
            "a/./b",
            "\u{2066}x",
            "x/..",
            "-rf",
            "|cmd",
        ];
        for name in names {
            let path = safe_path(name);
            assert!(path.components().count() >= 1, "{name:?}");
            for part in path.components() {
                let Component::Normal(part) = part else {
                    panic!("{name:?}: {path:?}")
                };
                let part = part.to_str().unwrap();
                assert!(
                    !part.contains([':', '\0', '\n', '\u{202e}', '\u{2066}', '|']),
                    "{name:?}: {path:?}"
                );
                assert!(!part.ends_with(['.', ' ']), "{name:?}: {path:?}");
            }
        }
    }

    #[test]
    fn a10_long_and_deep_names_are_cut_between_characters() {
        let long = "яблоко".repeat(60);
        let path = safe_path(&format!("{}{long}.xml", "a/".repeat(50)));
        assert!(path.components().count() <= DEPTH);
        assert!(path.file_name().unwrap().len() <= BYTES);
    }

    #[test]
    fn a_usual_name_stays_as_it_is() {
        assert_eq!(
            safe_path("Mail/cur/1.eml:2,S"),
            Path::new("Mail/cur/1.eml_2,S")
        );
        assert_eq!(safe_path("sms-20261120.xml"), Path::new("sms-20261120.xml"));
        assert_eq!(safe_path("短信 2026.csv"), Path::new("短信 2026.csv"));
    }
}
