use super::schema::{Kind, Schemas};
use super::{Country, Operator};
use crate::{RegistryError, files};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::Path;

const OPERATORS: &str = include_str!(concat!(env!("OUT_DIR"), "/operators.json"));
const COUNTRIES: &str = include_str!(concat!(env!("OUT_DIR"), "/countries.json"));

/// The records of operators and countries.
#[derive(Clone, Debug, Default)]
pub(crate) struct Records {
    pub(crate) operators: Vec<Operator>,
    pub(crate) countries: Vec<Country>,
}

impl Records {
    /// Those built into the program. The tests hold that each of them could be read.
    pub(crate) fn embedded() -> Self {
        Self {
            operators: each(OPERATORS),
            countries: each(COUNTRIES),
        }
    }

    /// Adds the records of a folder laid out like `data/`, in place of those of the same id. Refuses them
    /// all if one of them is no record, and tells every fault of every file.
    pub(crate) fn add(&mut self, folder: &Path) -> Result<(), RegistryError> {
        let schemas = Schemas::read();
        let mut refused = Vec::new();
        let mut operators: Vec<Operator> = Vec::new();
        let mut countries: Vec<Country> = Vec::new();
        for country in folders(&folder.join("operators"))? {
            for (name, path, text) in files(&folder.join("operators").join(&country))? {
                match read::<Operator>(&schemas, Kind::Operator, &text) {
                    Ok(mut operator) => {
                        operator.id = format!("{country}/{name}");
                        operator.country.clone_from(&country);
                        operators.push(operator);
                    }
                    Err(problems) => refuse(&mut refused, &path, problems),
                }
            }
        }
        for (code, path, text) in files(&folder.join("countries"))? {
            match read::<Country>(&schemas, Kind::Country, &text) {
                Ok(mut country) => {
                    country.code = code;
                    countries.push(country);
                }
                Err(problems) => refuse(&mut refused, &path, problems),
            }
        }
        if !refused.is_empty() {
            return Err(RegistryError::NotRecords { problems: refused });
        }
        for operator in operators {
            put(&mut self.operators, operator, |a, b| a.id == b.id);
        }
        for country in countries {
            put(&mut self.countries, country, |a, b| a.code == b.code);
        }
        Ok(())
    }
}

/// Each record on its own, so that one that cannot be read costs that one.
fn each<T: DeserializeOwned>(json: &str) -> Vec<T> {
    let values: Vec<Value> = serde_json::from_str(json).unwrap_or_default();
    let read = |value| serde_json::from_value(value).ok();
    values.into_iter().filter_map(read).collect()
}

fn read<T: DeserializeOwned>(schemas: &Schemas, kind: Kind, text: &str) -> Result<T, Vec<String>> {
    let value: Value = toml::from_str(text).map_err(|error| vec![error.to_string()])?;
    let problems = schemas.problems(kind, &value);
    if !problems.is_empty() {
        return Err(problems);
    }
    serde_json::from_value(value).map_err(|error| vec![error.to_string()])
}

fn refuse(refused: &mut Vec<String>, path: &str, problems: Vec<String>) {
    refused.extend(problems.iter().map(|problem| format!("{path}: {problem}")));
}

/// Puts a record in the place of the one that is the same, else behind all.
pub(crate) fn put<T>(into: &mut Vec<T>, record: T, same: impl Fn(&T, &T) -> bool) {
    match into.iter_mut().find(|old| same(old, &record)) {
        Some(old) => *old = record,
        None => into.push(record),
    }
}

fn folders(parent: &Path) -> Result<Vec<String>, RegistryError> {
    let io = |source| RegistryError::Io {
        path: parent.display().to_string(),
        source,
    };
    let entries = match std::fs::read_dir(parent) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(io(error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.map_err(io)?.path();
        if let (true, Some(name)) = (path.is_dir(), path.file_name()) {
            found.push(name.to_string_lossy().into_owned());
        }
    }
    found.sort();
    Ok(found)
}
