//! Writes what each target begins from into `fuzz/corpus`: the fixtures of the readers, the samples of the described tables
//! and exports, and what the testkit writes. Without them a target would spend its time on finding the first bytes.

use jiff::civil::date;
use ringoff_fuzz::{LISTS, NAME, Picked, WORKBOOK, joined};
use ringoff_registry::Registry;
use ringoff_testkit::archive::{Booking, PlacedText, SheetCell, kaspi_pdf, pdf, xlsx};
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::{fs, io};
use zip::ZipArchive;

/// A longer one costs each of its runs more than it finds.
const LONGEST: usize = 64 << 10;

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let readers = root.join("crates/readers");
    let mut seeds = Seeds(0);
    let mut files = Vec::new();
    below(&readers.join("fixtures"), &mut files)?;
    below(&readers.join("tests/zips"), &mut files)?;
    for path in &files {
        seeds.fixture(path)?;
    }
    seeds.samples()?;
    let backups = readers.join("fixtures/iphone-backup");
    for folder in fs::read_dir(backups)?.collect::<Result<Vec<_>, _>>()? {
        if folder.path().is_dir() {
            seeds.backup(&folder.path())?;
        }
    }
    seeds.pdfs(&readers.join("tests/files"))?;
    seeds.sheets()?;
    seeds.messages(&root.join("crates/detect/fixtures"))?;
    println!("{} seeds", seeds.0);
    Ok(())
}

/// How many have been written.
struct Seeds(usize);

impl Seeds {
    fn put(&mut self, target: &str, bytes: &[u8]) -> io::Result<()> {
        if bytes.len() > LONGEST {
            return Ok(());
        }
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("corpus")
            .join(target);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(format!("seed-{}", self.0)), bytes)?;
        self.0 += 1;
        Ok(())
    }

    fn picked(&mut self, picked: Picked, bytes: &[u8]) -> io::Result<()> {
        self.put("formats", &[&[picked.byte()], bytes].concat())
    }

    fn fixture(&mut self, path: &Path) -> io::Result<()> {
        let bytes = fs::read(path)?;
        let has = |part: &str| path.components().any(|at| at.as_os_str() == part);
        if bytes.starts_with(b"SQLite format 3\0") {
            let log = PathBuf::from(format!("{}-wal", path.display()));
            let log = log.exists().then(|| fs::read(log)).transpose()?;
            let both = joined(&[bytes, log.unwrap_or_default()]);
            self.put("databases", &both)?;
            return self.put("sqlite_oracle", &both);
        }
        if [
            "kdbx",
            "bitwarden-json",
            "authenticator-json",
            "authenticator-backup",
            "zips",
        ]
        .into_iter()
        .any(has)
        {
            self.put("locked", &[b"\0", &bytes[..]].concat())?;
        }
        match has("iphone-backup") {
            true => Ok(()),
            false => self.picked(Picked::ByContent, &bytes),
        }
    }

    fn samples(&mut self) -> io::Result<()> {
        let registry = Registry::embedded();
        let tables = registry.tables().enumerate();
        let tables = tables.map(|(at, (_, text))| (Picked::Table(at), text));
        let exports = registry.exports().enumerate();
        let exports = exports.map(|(at, (_, text))| (Picked::Export(at), text));
        for (picked, text) in tables.chain(exports) {
            let description: toml::Table = text.parse().map_err(io::Error::other)?;
            let samples = description.get("sample").and_then(|all| all.as_array());
            let header = description.get("header").and_then(|one| one.as_str());
            let byte = picked.byte();
            for sample in samples.into_iter().flatten() {
                let field = |name: &str| sample.get(name).and_then(|one| one.as_str());
                // A sample of a table is a row below the header, one of an export a whole file.
                let text = match (header, field("row"), field("text")) {
                    (Some(header), Some(row), _) => format!("{header}\n{row}\n"),
                    (_, _, Some(text)) => text.to_owned(),
                    _ => continue,
                };
                self.put("formats", &[&[byte], text.as_bytes()].concat())?;
            }
        }
        Ok(())
    }

    fn backup(&mut self, folder: &Path) -> io::Result<()> {
        let list = |name: &&str| fs::read(folder.join(name)).unwrap_or_default();
        let lists: Vec<Vec<u8>> = LISTS.iter().map(list).collect();
        self.put("backup", &joined(&lists))?;
        let (mut parts, mut files) = (lists.clone(), Vec::new());
        below(folder, &mut files)?;
        for file in files {
            let name = file.file_name().unwrap_or_default().as_encoded_bytes();
            if name.len() == NAME {
                let part = [name, &fs::read(&file)?].concat();
                // Each alone, too: most of what is changed in a long input changes nothing.
                self.put(
                    "backup",
                    &joined(&[&lists[..], std::slice::from_ref(&part)].concat()),
                )?;
                parts.push(part);
            }
        }
        self.put("backup", &joined(&parts))
    }

    /// Locked files, and PDFs that are not locked.
    fn pdfs(&mut self, folder: &Path) -> io::Result<()> {
        for file in fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()? {
            let path = file.path();
            let is_pdf = path.extension().is_some_and(|end| end == "pdf");
            let pick = if is_pdf { 2_u8 } else { 0 };
            self.put("locked", &[&[pick], &fs::read(path)?[..]].concat())?;
        }
        let booking = |day, amount: &str| Booking {
            day: date(2027, 1, day),
            amount: amount.to_owned(),
            name: "Kcell".to_owned(),
            text: "Покупка".to_owned(),
            reference: String::new(),
        };
        let mut statement = Vec::new();
        kaspi_pdf(
            &mut statement,
            &[booking(5, "-50.00"), booking(4, "100.00")],
        )?;
        self.put("pdf", &statement)?;
        let text = |x, y, text: &str| PlacedText {
            x,
            y,
            text: text.to_owned(),
        };
        let mut table = Vec::new();
        let page = vec![text(40.0, 700.0, "Date"), text(140.0, 700.0, "Amount")];
        pdf(&mut table, &[page.clone(), page])?;
        self.put("pdf", &table)?;
        // Not packed, so that a changed byte changes what is painted.
        let content = "q 1 0 0 1 0 0 cm BT /F 9 Tf 40 700 Td (Date) Tj [(Am) -20 (ount)] TJ T* <41> ' ET /X Do Q";
        let form = "BT /F 9 Tf 1 0 0 1 40 500 Tm (inside) Tj ET";
        let plain = format!(
            "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n\
             2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n\
             3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
             /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> >>\nendobj\n\
             4 0 obj\n<< /Length {} >>\nstream\n{content}\nendstream\nendobj\n\
             5 0 obj\n<< /Type /Font /Subtype /TrueType /BaseFont /Example /FirstChar 65 /Widths [500 600 700] \
             /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [65 /afii10017 /B] >> >>\nendobj\n\
             6 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Matrix [1 0 0 1 0 0] \
             /Resources << /Font << /F 5 0 R >> >> /Length {} >>\nstream\n{form}\nendstream\nendobj\n\
             trailer\n<< /Root 1 0 R >>\n%%EOF\n",
            content.len(),
            form.len()
        );
        self.put("pdf", plain.as_bytes())
    }

    fn sheets(&mut self) -> io::Result<()> {
        let texts = |row: &[&str]| {
            row.iter()
                .map(|text| SheetCell::Text((*text).to_owned()))
                .collect()
        };
        let mut book = Vec::new();
        let rows: [Vec<SheetCell>; 2] = [
            texts(&["Date", "Description", "Amount"]),
            texts(&["2027-01-05", "Example Shop", "-5.00"]),
        ];
        xlsx(&mut book, &rows)?;
        let mut zip = ZipArchive::new(Cursor::new(book))?;
        let part = |name: &str| {
            let mut bytes = Vec::new();
            if let Ok(mut entry) = zip.by_name(name) {
                entry.read_to_end(&mut bytes)?;
            }
            io::Result::Ok(bytes)
        };
        let parts: io::Result<Vec<Vec<u8>>> = WORKBOOK.into_iter().map(part).collect();
        self.put("sheets", &joined(&parts?))?;
        let sheet = r#"<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>Descrip</t></r><r><t xml:space="preserve">tion</t></r></is></c><c t="str"><v>Amount</v></c></row><row r="3"><c r="A3" s="1"><v>46329.5868</v></c><c r="B3" t="b"><v>1</v></c><c r="C3" t="e"><v>#N/A</v></c></row></sheetData></worksheet>"#;
        let strings = r#"<sst count="2" uniqueCount="2"><si><t>Date</t></si><si><r><rPr/><t>a</t></r><rPh><t>x</t></rPh></si></sst>"#;
        let styles = r#"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\.mm\.yyyy\ hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>"#;
        let book = r#"<workbook><workbookPr date1904="1"/></workbook>"#;
        self.put(
            "sheets",
            &joined(&[sheet, strings, styles, book].map(|part| part.as_bytes().to_vec())),
        )
    }

    /// What is in a password database, and messages for detection: a sender, then the text.
    fn messages(&mut self, folder: &Path) -> io::Result<()> {
        let xml = r#"<KeePassFile><Meta><RecycleBinUUID>AAAAAAAAAAAAAAAAAAAAAA==</RecycleBinUUID></Meta><Root><Group><UUID>AQAAAAAAAAAAAAAAAAAAAA==</UUID><Entry><String><Key>Title</Key><Value>Lamp Shop</Value></String><String><Key>URL</Key><Value>https://lamps.example</Value></String><String><Key>UserName</Key><Value>+77000001234</Value></String><String><Key>Password</Key><Value Protected="True">AAAA</Value></String><String><Key>otp</Key><Value>otpauth://totp/a</Value></String><Times><LastModificationTime>sG3d2w4AAAA=</LastModificationTime></Times><History><Entry/></History></Entry></Group></Root></KeePassFile>"#;
        self.put("locked", &[b"\x01", xml.as_bytes()].concat())?;
        let mut files = Vec::new();
        below(folder, &mut files)?;
        for file in files
            .iter()
            .filter(|file| file.extension().is_some_and(|end| end == "jsonl"))
        {
            // A few of each language say how it is written.
            for line in fs::read_to_string(file)?.lines().step_by(7) {
                let Ok(message) = serde_json::from_str::<serde_json::Value>(line) else {
                    continue;
                };
                let field = |name: &str| message[name].as_str().unwrap_or_default();
                self.put(
                    "classify",
                    format!("{}\n{}", field("sender"), field("text")).as_bytes(),
                )?;
            }
        }
        Ok(())
    }
}

fn below(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    for path in paths {
        let name = path.to_string_lossy();
        if path.is_dir() {
            below(&path, files)?;
        } else if !name.ends_with(".expected.json") && !name.ends_with("-wal") {
            files.push(path);
        }
    }
    Ok(())
}
