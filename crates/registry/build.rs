//! Walks `data/` and embeds it as JSON, so that the program starts without parsing TOML.

use serde_json::{Map, Value, json};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let data = Path::new(&std::env::var("CARGO_MANIFEST_DIR")?).join("../../data");
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    println!("cargo::rerun-if-changed=build.rs");

    let mut services = records(&data.join("services"), |service| {
        // Samples prove a record in the tests; the program itself has no use for them.
        for only_for_tests in ["sample", "counter"] {
            service.remove(only_for_tests);
        }
    })?;
    for service in &services {
        let id = service["id"].as_str().unwrap_or_default();
        refuse_unsaid(service).map_err(|line| format!("data/services/{id}.toml: {line}"))?;
    }
    // The id is the first domain, and where domains were found only the checks ask, which read the files.
    for service in services.iter_mut().filter_map(Value::as_object_mut) {
        service.remove("id");
        service.remove("domains_source");
    }
    let categories = data.join("categories.toml");
    println!("cargo::rerun-if-changed={}", categories.display());
    let answers: Value = toml::from_str(&fs::read_to_string(&categories)?)
        .map_err(|e| format!("{}: {e}", categories.display()))?;
    fs::write(out.join("categories.json"), answers.to_string())?;
    fs::write(
        out.join("services.json"),
        Value::Array(services).to_string(),
    )?;
    fs::write(
        out.join("phrases.json"),
        Value::Array(records(&data.join("phrases"), |_| ())?).to_string(),
    )?;

    fs::write(
        out.join("usual.json"),
        Value::Array(records(&data.join("usual"), |_| ())?).to_string(),
    )?;

    let schema = data.join("schema");
    println!("cargo::rerun-if-changed={}", schema.display());
    fs::write(
        out.join("operators.json"),
        Value::Array(operators(&data.join("operators"))?).to_string(),
    )?;
    let countries: Vec<Value> = records(&data.join("countries"), |_| ())?
        .into_iter()
        .map(|country| renamed(country, "code"))
        .collect();
    fs::write(
        out.join("countries.json"),
        Value::Array(countries).to_string(),
    )?;

    fs::write(out.join("tables.json"), texts(&data.join("tables"))?)?;
    fs::write(out.join("exports.json"), texts(&data.join("exports"))?)?;

    let tsv = data.join("second-factor.tsv");
    println!("cargo::rerun-if-changed={}", tsv.display());
    let facts: Vec<Value> = fs::read_to_string(&tsv)?
        .lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .map(fact)
        .collect();
    fs::write(
        out.join("second_factor.json"),
        Value::Array(facts).to_string(),
    )?;
    Ok(())
}

/// A record says what is known. Whoever reads `unknown` learns nothing, and `unverified` claims it all the same.
fn refuse_unsaid(value: &Value) -> Result<(), String> {
    match value {
        Value::String(text) if matches!(&**text, "unknown" | "unverified") => {
            Err(format!("\"{text}\" says nothing; leave the line out"))
        }
        Value::Array(values) => values.iter().try_for_each(refuse_unsaid),
        Value::Object(fields) => fields.iter().try_for_each(|(field, value)| {
            refuse_unsaid(value).map_err(|line| format!("`{field}`: {line}"))
        }),
        _ => Ok(()),
    }
}

fn records(
    folder: &Path,
    mut trim: impl FnMut(&mut Map<String, Value>),
) -> Result<Vec<Value>, Box<dyn Error>> {
    let mut out = Vec::new();
    for (id, text) in files(folder)? {
        let value: Value = toml::from_str(&text).map_err(|e| format!("{id}.toml: {e}"))?;
        let Value::Object(mut record) = value else {
            continue;
        };
        record.insert("id".into(), Value::String(id));
        trim(&mut record);
        out.push(Value::Object(record));
    }
    Ok(out)
}

/// `operators/<cc>/<id>.toml`, each with its id `<cc>/<id>` and its country.
fn operators(folder: &Path) -> Result<Vec<Value>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut folders: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| entry.map(|e| e.path()))
        .collect::<Result<_, _>>()?;
    folders.sort();
    let mut out = Vec::new();
    for folder in folders.into_iter().filter(|path| path.is_dir()) {
        let country = folder.file_name().unwrap_or_default().to_string_lossy();
        out.extend(records(&folder, |operator| {
            let name = operator
                .get("id")
                .and_then(Value::as_str)
                .unwrap_or_default();
            let id = format!("{country}/{name}");
            operator.insert("id".into(), Value::String(id));
            operator.insert("country".into(), Value::String(country.to_string()));
        })?);
    }
    Ok(out)
}

fn renamed(mut record: Value, key: &str) -> Value {
    if let Value::Object(fields) = &mut record
        && let Some(id) = fields.remove("id")
    {
        fields.insert(key.to_owned(), id);
    }
    record
}

/// The files of a folder as they are: id and text of each.
fn texts(folder: &Path) -> Result<String, Box<dyn Error>> {
    let texts = files(folder)?
        .into_iter()
        .map(|(id, text)| json!([id, text]));
    Ok(Value::Array(texts.collect()).to_string())
}

fn files(folder: &Path) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == "toml") {
            println!("cargo::rerun-if-changed={}", path.display());
            let id = path
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            found.push((id, fs::read_to_string(&path)?));
        }
    }
    found.sort();
    Ok(found)
}

fn fact(line: &str) -> Value {
    let cells: Vec<&str> = line.split('\t').collect();
    let cell = |i: usize| cells.get(i).copied().unwrap_or_default();
    let list = |i: usize| -> Vec<&str> { cell(i).split(',').filter(|s| !s.is_empty()).collect() };
    let link = |i: usize| Some(cell(i)).filter(|s| !s.is_empty());
    json!({
        "name": cell(0), "domain": cell(1), "other_domains": list(2), "methods": list(3),
        "documentation": link(4), "recovery": link(5),
    })
}
