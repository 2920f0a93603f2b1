//! Walks `locales/`: a folder with letters is a language of papers, and every `<tag>/letters/<slug>.txt` is
//! embedded, so that a language is one folder and a letter is one file in each.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&std::env::var("CARGO_MANIFEST_DIR")?).join("../../locales");
    println!("cargo::rerun-if-changed=build.rs");
    // The folder and all below it: a language may join.
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut letters = String::from("&[\n");
    let mut languages = Vec::new();
    for language in entries(&locales)? {
        let folder = language.join("letters");
        let Some(tag) = name(&language).filter(|_| folder.is_dir()) else {
            continue;
        };
        for file in entries(&folder)? {
            if file.extension().is_none_or(|end| end != "txt") {
                continue;
            }
            let Some(slug) = file.file_stem() else {
                continue;
            };
            let path = file.canonicalize()?;
            let slug = slug.to_string_lossy();
            writeln!(letters, "    ({tag:?}, {slug:?}, include_str!({path:?})),")?;
        }
        languages.push(tag);
    }
    letters.push(']');
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    fs::write(out.join("letters.rs"), letters)?;
    fs::write(out.join("lang.rs"), lang(&languages)?)?;
    Ok(())
}

/// The enum of languages; `zh-Hans` is `ZhHans`.
fn lang(tags: &[String]) -> Result<String, std::fmt::Error> {
    let variant = |tag: &String| -> String {
        let parts = tag.split('-').map(|part| {
            let (first, rest) = part.split_at(part.len().min(1));
            first.to_uppercase() + rest
        });
        parts.collect()
    };
    let (mut variants, mut all, mut arms) = (String::new(), String::new(), String::new());
    for tag in tags {
        let name = variant(tag);
        writeln!(
            variants,
            "    /// `{tag}`.\n    #[serde(rename = {tag:?})]\n    {name},"
        )?;
        write!(all, "Self::{name}, ")?;
        writeln!(arms, "            Self::{name} => {tag:?},")?;
    }
    let count = tags.len();
    Ok(format!(
        "/// A language in which papers are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Lang {{
{variants}}}

impl Lang {{
    /// Every language, by tag.
    pub const ALL: [Self; {count}] = [{all}];

    /// The folder's name under `locales/`.
    pub fn tag(self) -> &'static str {{
        match self {{
{arms}        }}
    }}
}}
"
    ))
}

fn entries(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> Option<String> {
    Some(path.file_name()?.to_str()?.to_owned())
}
