//! Walks `locales/` and embeds every `<tag>/letters/<slug>.txt`, so that a letter is one file a language.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&std::env::var("CARGO_MANIFEST_DIR")?).join("../../locales");
    println!("cargo::rerun-if-changed=build.rs");
    // The folder and all below it: a language may join.
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut list = String::from("&[\n");
    for language in entries(&locales)? {
        let folder = language.join("letters");
        if !folder.is_dir() {
            continue;
        }
        for file in entries(&folder)? {
            if file.extension().is_none_or(|end| end != "txt") {
                continue;
            }
            let (Some(tag), Some(slug)) = (name(&language), file.file_stem()) else {
                continue;
            };
            let path = file.canonicalize()?;
            let slug = slug.to_string_lossy();
            writeln!(list, "    ({tag:?}, {slug:?}, include_str!({path:?})),")?;
        }
    }
    list.push(']');
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    fs::write(out.join("letters.rs"), list)?;
    Ok(())
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
