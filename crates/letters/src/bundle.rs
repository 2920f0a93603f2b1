use crate::{EvidenceCover, EvidenceItem, Lang, PaperError, Phrase, Result, evidence_cover};
use jiff::civil::Date;
use ringoff_model::hex;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A file to enclose, as it was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BundleFile {
    /// What it was called. It is made safe and unlike the others.
    pub name: String,
    /// What it is.
    pub what: Phrase,
    /// The day it was kept.
    pub date: Option<Date>,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What goes into a bundle of evidence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EvidenceBundle {
    /// The line, already formatted.
    pub line_number: Option<String>,
    /// The operator.
    pub operator: Option<Phrase>,
    /// The holder.
    pub holder: Option<String>,
    /// The journal, one entry a line, as the vault gives it out.
    pub journal: Vec<u8>,
    /// What the vault states of the journal and the exhibits, as its verifier reads it: `manifest.json`.
    pub manifest: Vec<u8>,
    /// The hash of its last entry, in hexadecimal.
    pub head_hash: Option<String>,
    /// How many entries it has.
    pub events: Option<u64>,
    /// The originals.
    pub files: Vec<BundleFile>,
    /// The program that checks the bundle, with its file name.
    pub verifier: Option<(String, Vec<u8>)>,
    /// The day.
    pub today: Option<Date>,
}

/// `contents.json`.
#[derive(Serialize)]
struct Contents<'a> {
    version: u32,
    head: Option<&'a str>,
    events: Option<u64>,
    files: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    path: String,
    sha256: String,
    size: usize,
    date: Option<Date>,
}

/// A zip with the originals under their names and under their hashes, the journal and the vault's manifest
/// of it, a list of everything with its hash, a cover page and the verifier. Unpacked, it is a folder that
/// the verifier reads. The same content gives the same bytes.
pub fn bundle(lang: Lang, beside: Option<Lang>, data: &EvidenceBundle) -> Result<Vec<u8>> {
    let mut taken = BTreeSet::new();
    let mut files: Vec<(String, &[u8], Option<Date>)> = vec![
        ("journal.jsonl".to_owned(), data.journal.as_slice(), None),
        ("manifest.json".to_owned(), data.manifest.as_slice(), None),
    ];
    let mut items = Vec::new();
    for (at, file) in data.files.iter().enumerate() {
        let path = format!(
            "originals/{}",
            unlike(&safe_name(&file.name), at, &mut taken)
        );
        items.push(EvidenceItem {
            name: path.clone(),
            what: file.what.clone(),
            date: file.date,
            sha256: hash(&file.bytes),
        });
        files.push((path, &file.bytes, file.date));
        let hashed = format!("exhibits/{}", hash(&file.bytes));
        if !files.iter().any(|(path, ..)| *path == hashed) {
            files.push((hashed, &file.bytes, file.date));
        }
    }
    let cover = EvidenceCover {
        line_number: data.line_number.clone(),
        operator: data.operator.clone(),
        holder: data.holder.clone(),
        head_hash: data.head_hash.clone(),
        events: data.events,
        items,
        today: data.today,
    };
    let cover = evidence_cover(lang, beside, &cover)?.pdf()?;
    files.push(("cover.pdf".to_owned(), &cover, None));
    if let Some((name, bytes)) = &data.verifier {
        files.push((safe_name(name), bytes, None));
    }
    let contents = Contents {
        version: 1,
        head: data.head_hash.as_deref(),
        events: data.events,
        files: files
            .iter()
            .map(|(path, bytes, date)| Entry {
                path: path.clone(),
                sha256: hash(bytes),
                size: bytes.len(),
                date: *date,
            })
            .collect(),
    };
    let contents = serde_json::to_vec_pretty(&contents).map_err(fault)?;
    files.push(("contents.json".to_owned(), &contents, None));
    pack(&files)
}

fn pack(files: &[(String, &[u8], Option<Date>)]) -> Result<Vec<u8>> {
    // No time of day: what is the same has to stay the same.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes, _) in files {
        zip.start_file(path.as_str(), options).map_err(fault)?;
        zip.write_all(bytes).map_err(fault)?;
    }
    Ok(zip.finish().map_err(fault)?.into_inner())
}

fn fault(error: impl ToString) -> PaperError {
    PaperError::Bundle(error.to_string())
}

fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// A name that no system reads as a path, a device or a hidden file.
fn safe_name(name: &str) -> String {
    const DEVICES: &[&str] = &["con", "prn", "aux", "nul", "com", "lpt"];
    let shown = ringoff_model::one_line(name, 80);
    let mut out: String = shown
        .chars()
        .map(|c| match c {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '…' => '_',
            other => other,
        })
        .collect();
    // The end of a name is cut by bytes too: file systems count those.
    while out.len() > 120 {
        out.pop();
    }
    let trimmed = out.trim_matches(['.', ' ']);
    let stem = trimmed.split('.').next().unwrap_or_default().to_lowercase();
    let device = DEVICES
        .iter()
        .any(|known| stem.trim_end_matches(|c: char| c.is_ascii_digit()) == *known);
    if trimmed.is_empty() || device {
        format!("file_{trimmed}")
    } else {
        trimmed.to_owned()
    }
}

/// The name, or the name with its place in front where another has it. Letters' case makes no difference.
fn unlike(name: &str, at: usize, taken: &mut BTreeSet<String>) -> String {
    let mut candidate = name.to_owned();
    let mut number = at + 1;
    while !taken.insert(candidate.to_lowercase()) {
        candidate = format!("{number}_{name}");
        number += 1;
    }
    candidate
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_never_leaves_its_folder() {
        for name in [
            "../../etc/passwd",
            "/abs",
            "C:\\win.txt",
            "..",
            ".",
            "",
            "CON",
            "con.txt",
            "LPT1.pdf",
            "a\u{202e}fdp.exe",
            "a:b",
            "\\\\host\\share",
            ".hidden",
            "x. ",
            "销号回执.pdf",
            "a\nb",
            "NUL.",
        ] {
            let safe = safe_name(name);
            assert!(
                !safe.is_empty() && !safe.starts_with('.') && !safe.ends_with(['.', ' ']),
                "{name}"
            );
            assert!(
                !safe.contains(['/', '\\', ':', '\u{202e}', '\n']),
                "{name} became {safe}"
            );
        }
        assert_eq!(safe_name("销号回执.pdf"), "销号回执.pdf");
        assert_eq!(safe_name("con.txt"), "file_con.txt");
        assert!(safe_name(&"销".repeat(200)).len() <= 120);
    }

    #[test]
    fn two_files_of_one_name_stay_two() {
        let mut taken = BTreeSet::new();
        assert_eq!(unlike("a.pdf", 0, &mut taken), "a.pdf");
        assert_eq!(unlike("A.pdf", 1, &mut taken), "2_A.pdf");
        assert_eq!(unlike("a.pdf", 1, &mut taken), "3_a.pdf");
    }
}
