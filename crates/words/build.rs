//! Walks `locales/` and embeds every `<tag>/app.ftl`, so that a language is one folder.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut found: Vec<(String, PathBuf)> = Vec::new();
    for entry in fs::read_dir(&locales)? {
        let folder = entry?.path();
        let sentences = folder.join("app.ftl");
        if sentences.is_file()
            && let Some(tag) = folder.file_name().and_then(|name| name.to_str())
        {
            found.push((tag.to_owned(), sentences));
        }
    }
    found.sort();
    let mut list = String::from("&[\n");
    for (tag, sentences) in found {
        println!("cargo::rerun-if-changed={}", sentences.display());
        let path = sentences.canonicalize()?;
        writeln!(list, "    ({tag:?}, include_str!({path:?})),")?;
    }
    list.push(']');
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    fs::write(out.join("locales.rs"), list)?;
    Ok(())
}
