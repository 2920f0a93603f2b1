use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};

/// Points that a letter is wide, whichever it is.
pub const LETTER_WIDTH: f64 = 4.5;

/// A text where it stands on a page, in points from the lower left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedText {
    /// To the right.
    pub x: f64,
    /// Upwards.
    pub y: f64,
    /// The text.
    pub text: String,
}

/// A PDF of pages with texts, in one font that tells by a table what its codes mean.
pub fn pdf(out: &mut dyn Write, pages: &[Vec<PlacedText>]) -> io::Result<()> {
    let letters = pages
        .iter()
        .flatten()
        .flat_map(|placed| placed.text.chars());
    let mut codes: BTreeMap<char, usize> = letters.map(|letter| (letter, 0)).collect();
    for (at, code) in codes.values_mut().enumerate() {
        *code = at + 1;
    }
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\nbegincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    for (letter, code) in &codes {
        let mut units = [0; 2];
        let units = letter.encode_utf16(&mut units);
        let hex: String = units.iter().map(|unit| format!("{unit:04X}")).collect();
        let _ = writeln!(map, "1 beginbfchar\n<{code:04X}> <{hex}>\nendbfchar");
    }
    map.push_str("endcmap\nend\n");
    let kids: String = (0..pages.len())
        .map(|page| format!("{} 0 R ", 6 + 2 * page))
        .collect();
    let mut objects = vec![
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        format!("<< /Type /Pages /Count {} /Kids [{kids}] >>", pages.len()).into_bytes(),
        b"<< /Type /Font /Subtype /Type0 /BaseFont /Example /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>".to_vec(),
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Example /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>".to_vec(),
        stream(map.as_bytes())?,
    ];
    for (at, page) in pages.iter().enumerate() {
        objects.push(
            format!(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents {} 0 R >>",
                7 + 2 * at
            )
            .into_bytes(),
        );
        let mut content = String::new();
        for placed in page {
            let hex: String = placed
                .text
                .chars()
                .filter_map(|letter| Some(format!("{:04X}", codes.get(&letter)?)))
                .collect();
            let PlacedText { x, y, .. } = placed;
            let _ = writeln!(content, "BT /F 9 Tf 1 0 0 1 {x:.2} {y:.2} Tm <{hex}> Tj ET");
        }
        objects.push(stream(content.as_bytes())?);
    }
    write_objects(out, &objects)
}

fn stream(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::default());
    packed.write_all(bytes)?;
    let packed = packed.finish()?;
    let head = format!(
        "<< /Filter /FlateDecode /Length {} >>\nstream\n",
        packed.len()
    );
    Ok([head.as_bytes(), &packed, b"\nendstream"].concat())
}

/// Numbers the objects from 1 and writes where each stands.
fn write_objects(out: &mut dyn Write, objects: &[Vec<u8>]) -> io::Result<()> {
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.extend(format!("{} 0 obj\n", at + 1).as_bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    let table = file.len();
    let count = objects.len() + 1;
    file.extend(format!("xref\n0 {count}\n0000000000 65535 f \n").as_bytes());
    for place in places {
        file.extend(format!("{place:010} 00000 n \n").as_bytes());
    }
    file.extend(
        format!("trailer\n<< /Size {count} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").as_bytes(),
    );
    out.write_all(&file)
}
