//! Walks `locales/` and embeds every `<tag>/*.ftl`, so that a language is one folder.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&std::env::var("CARGO_MANIFEST_DIR")?).join("../../locales");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut found: Vec<(String, Vec<PathBuf>)> = Vec::new();
    for entry in fs::read_dir(&locales)? {
        let folder = entry?.path();
        let Some(tag) = folder.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        let files = sentences_of(&folder)?;
        if !files.is_empty() {
            found.push((tag.to_owned(), files));
        }
    }
    found.sort();
    let mut list = String::from("&[\n");
    for (tag, files) in found {
        write!(list, "    ({tag:?}, concat!(")?;
        for file in files {
            println!("cargo::rerun-if-changed={}", file.display());
            write!(list, "include_str!({:?}), \"\\n\", ", file.canonicalize()?)?;
        }
        writeln!(list, ")),")?;
    }
    list.push(']');
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    fs::write(out.join("locales.rs"), list)?;
    Ok(())
}

fn sentences_of(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let file = entry?.path();
        if file.extension().is_some_and(|end| end == "ftl") {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}
