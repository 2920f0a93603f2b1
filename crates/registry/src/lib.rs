//! `data/` made typed and checked: services, operators, countries, phrases, tables, facts.
//!
//! Leans on `toml` and, for civil dates and time zones, on `jiff`. The data are embedded when the program is built, by walking `data/`, so that adding a
//! record means adding one file; [`Registry::with_data`] adds or replaces records from a folder at
//! run time. Opens nothing else and asks nobody.

mod checks;
pub mod operators;
mod phrases;
mod second_factor;
mod service;
mod usual;

pub use checks::{CHECKS, Check, Problem, check_all};
pub use phrases::*;
pub use second_factor::SecondFactorFact;
pub use service::{
    Answer, Category, Change, CodeTo, Consequence, Counter, Links, NumberRole, Sample, Sender,
    Service, UsualAnswers,
};
pub use usual::UsualServices;

use foldhash::{HashMap, HashMapExt};
use std::borrow::Cow;
use std::path::Path;
use std::sync::LazyLock;

const SERVICES: &str = include_str!(concat!(env!("OUT_DIR"), "/services.json"));
const CATEGORIES: &str = include_str!(concat!(env!("OUT_DIR"), "/categories.json"));
const SECOND_FACTOR: &str = include_str!(concat!(env!("OUT_DIR"), "/second_factor.json"));
const PHRASES: &str = include_str!(concat!(env!("OUT_DIR"), "/phrases.json"));
const USUAL: &str = include_str!(concat!(env!("OUT_DIR"), "/usual.json"));
const EXPORTS: &str = include_str!(concat!(env!("OUT_DIR"), "/exports.json"));
const TABLES: &str = include_str!(concat!(env!("OUT_DIR"), "/tables.json"));

/// Files that others parse: id and text of each.
type TextFiles = Vec<(String, String)>;

static ANSWERS: LazyLock<HashMap<Category, UsualAnswers>> = LazyLock::new(|| read(CATEGORIES));
static FACTS: LazyLock<Facts> = LazyLock::new(|| Facts::of(read(SECOND_FACTOR)));
static WORDS: LazyLock<Vec<Phrases>> = LazyLock::new(|| read(PHRASES));
static LISTS: LazyLock<Vec<UsualServices>> = LazyLock::new(|| read(USUAL));
static DESCRIBED: LazyLock<TextFiles> = LazyLock::new(|| read(TABLES));
static EXPORTED: LazyLock<TextFiles> = LazyLock::new(|| read(EXPORTS));
static RECORDS: LazyLock<operators::Records> = LazyLock::new(operators::Records::embedded);

/// Everything Ringoff knows before it reads anything of the person's. The services are read at once; of
/// the rest, what is built in is read when it is first asked for.
#[derive(Clone, Debug)]
pub struct Registry {
    services: Vec<Service>,
    by_domain: HashMap<String, u32>,
    by_name: HashMap<String, u32>,
    own_phrases: Option<Vec<Phrases>>,
    own_tables: Option<TextFiles>,
    own_exports: Option<TextFiles>,
    own_usual: Option<Vec<UsualServices>>,
    own_records: Option<operators::Records>,
}

/// Second-factor facts and where each domain's are.
struct Facts {
    all: Vec<SecondFactorFact>,
    by_domain: HashMap<String, u32>,
}

impl Facts {
    fn of(all: Vec<SecondFactorFact>) -> Self {
        let mut by_domain = HashMap::new();
        for (index, fact) in (0u32..).zip(&all) {
            for domain in std::iter::once(&fact.domain).chain(&fact.other_domains) {
                by_domain.entry(domain.clone()).or_insert(index);
            }
        }
        Self { all, by_domain }
    }
}

/// What is built in. The build turns records into JSON without knowing their types; that they fit is checked
/// by every debug build, and so by every test.
fn read<T: serde::de::DeserializeOwned + Default>(built_in: &str) -> T {
    let read = serde_json::from_str(built_in);
    debug_assert!(read.is_ok(), "the built-in records do not fit their types");
    read.unwrap_or_default()
}

/// A file under `--data` that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum RegistryError {
    /// The folder or a file could not be read.
    #[error("{path}: {source}")]
    Io {
        /// Which.
        path: String,
        /// What the system says.
        source: std::io::Error,
    },
    /// A file is not a record.
    #[error("{path}: {message}")]
    NotARecord {
        /// Which.
        path: String,
        /// What is wrong with it, with its line.
        message: String,
    },
    /// Files are no records of operators or countries.
    #[error("{}", problems.join("\n"))]
    NotRecords {
        /// Every fault of every file, with its path and place.
        problems: Vec<String>,
    },
}

impl Registry {
    /// The data built into the program.
    pub fn embedded() -> Self {
        let mut services: Vec<Service> = read(SERVICES);
        for service in &mut services {
            service.id = service.domains.first().cloned().unwrap_or_default();
        }
        Self::of(services)
    }

    /// Reads what is built in for looking through messages beside the services, so that nobody waits for
    /// it later: for another thread.
    pub fn read_ahead() {
        LazyLock::force(&WORDS);
        LazyLock::force(&FACTS);
    }

    /// The built-in data, with the records of a folder laid out like `data/` added or put in place
    /// of those of the same name.
    pub fn with_data(folder: &Path) -> Result<Self, RegistryError> {
        let mut registry = Self::embedded();
        for (id, path, text) in files(&folder.join("services"))? {
            let mut service: Service = parse(&path, &text)?;
            service.id = id;
            operators::put(&mut registry.services, service, |a, b| a.id == b.id);
        }
        let mut all = registry.phrases().to_vec();
        for (id, path, text) in files(&folder.join("phrases"))? {
            let mut phrases: Phrases = parse(&path, &text)?;
            phrases.id = id;
            operators::put(&mut all, phrases, |a, b| a.id == b.id);
        }
        let mut usual = LISTS.clone();
        for (id, path, text) in files(&folder.join("usual"))? {
            let mut list: UsualServices = parse(&path, &text)?;
            list.id = id;
            operators::put(&mut usual, list, |a, b| a.id == b.id);
        }
        let mut records = RECORDS.clone();
        records.add(folder)?;
        Ok(Self {
            own_phrases: Some(all),
            own_tables: Some(overlaid(&DESCRIBED, &folder.join("tables"))?),
            own_exports: Some(overlaid(&EXPORTED, &folder.join("exports"))?),
            own_usual: Some(usual),
            own_records: Some(records),
            ..Self::of(registry.services)
        })
    }

    fn of(mut services: Vec<Service>) -> Self {
        for service in &mut services {
            if let Some(usual) = ANSWERS.get(&service.category) {
                service.assume(usual);
            }
        }
        let mut by_domain = HashMap::new();
        let mut by_name = HashMap::new();
        for (index, service) in (0u32..).zip(&services) {
            for domain in &service.domains {
                by_domain.entry(domain.clone()).or_insert(index);
            }
            for name in std::iter::once(&service.name).chain(&service.aliases) {
                by_name.entry(name.to_lowercase()).or_insert(index);
            }
        }
        Self {
            services,
            by_domain,
            by_name,
            own_phrases: None,
            own_tables: None,
            own_exports: None,
            own_usual: None,
            own_records: None,
        }
    }

    /// Every service with a record.
    pub fn services(&self) -> &[Service] {
        &self.services
    }

    /// The service of this id.
    pub fn service(&self, id: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.id == id)
    }

    /// The service whose record names this host or one of its parents, longest first.
    pub fn service_by_host(&self, host: &str) -> Option<u32> {
        lookup(&self.by_domain, host)
    }

    /// The service of this whole name or alias.
    pub fn service_by_name(&self, name: &str) -> Option<u32> {
        self.by_name.get(&name.trim().to_lowercase()).copied()
    }

    /// What is usual for a category.
    pub fn usual_answers(category: Category) -> Option<&'static UsualAnswers> {
        ANSWERS.get(&category)
    }

    /// Second-factor facts from 2fa.directory.
    pub fn second_factor(&self) -> &[SecondFactorFact] {
        &FACTS.all
    }

    /// The fact whose domain is this host or one of its parents.
    pub fn fact_by_host(&self, host: &str) -> Option<&SecondFactorFact> {
        lookup(&FACTS.by_domain, host).map(|i| &FACTS.all[i as usize])
    }

    /// The words of each language.
    pub fn phrases(&self) -> &[Phrases] {
        self.own_phrases.as_ref().unwrap_or(&WORDS)
    }

    /// The described tables: id and text of each `data/tables/<id>.toml`.
    pub fn tables(&self) -> impl Iterator<Item = (&str, &str)> {
        self.own_tables
            .as_ref()
            .unwrap_or(&DESCRIBED)
            .iter()
            .map(|(id, text)| (id.as_str(), text.as_str()))
    }

    /// What people of each country usually have.
    pub fn usual(&self) -> &[UsualServices] {
        self.own_usual.as_ref().unwrap_or(&LISTS)
    }

    /// The described exports of accounts: id and text of each `data/exports/<id>.toml`.
    pub fn exports(&self) -> impl Iterator<Item = (&str, &str)> {
        self.own_exports
            .as_ref()
            .unwrap_or(&EXPORTED)
            .iter()
            .map(|(id, text)| (id.as_str(), text.as_str()))
    }

    fn records(&self) -> &operators::Records {
        self.own_records.as_ref().unwrap_or(&RECORDS)
    }
}

/// Bytes of a host at most, as the DNS carries it (RFC 1035, 2.3.4, without the length and the root). What is
/// longer is looked up nowhere: each of its endings would be.
pub const LONGEST_HOST: usize = 253;

fn lookup(map: &HashMap<String, u32>, host: &str) -> Option<u32> {
    let host = host.trim_end_matches('.');
    if host.len() > LONGEST_HOST {
        return None;
    }
    let lower = match host.bytes().any(|b| b.is_ascii_uppercase()) {
        true => Cow::Owned(host.to_ascii_lowercase()),
        false => Cow::Borrowed(host),
    };
    let mut rest = &*lower;
    loop {
        if let Some(found) = map.get(rest) {
            return Some(*found);
        }
        rest = rest.split_once('.')?.1;
    }
}

/// Built-in texts with those of a folder added or put in place.
fn overlaid(built_in: &[(String, String)], folder: &Path) -> Result<TextFiles, RegistryError> {
    let mut texts = built_in.to_vec();
    for (id, _, text) in files(folder)? {
        operators::put(&mut texts, (id, text), |a, b| a.0 == b.0);
    }
    Ok(texts)
}

fn files(folder: &Path) -> Result<Vec<(String, String, String)>, RegistryError> {
    let io = |source| RegistryError::Io {
        path: folder.display().to_string(),
        source,
    };
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(io(error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.map_err(io)?.path();
        if path.extension().is_none_or(|e| e != "toml") {
            continue;
        }
        let shown = path.display().to_string();
        let text = std::fs::read_to_string(&path).map_err(|source| RegistryError::Io {
            path: shown.clone(),
            source,
        })?;
        let id = path
            .file_stem()
            .map(|s| s.to_string_lossy().into_owned())
            .unwrap_or_default();
        found.push((id, shown, text));
    }
    found.sort();
    Ok(found)
}

fn parse<T: serde::de::DeserializeOwned>(path: &str, text: &str) -> Result<T, RegistryError> {
    toml::from_str(text).map_err(|error| RegistryError::NotARecord {
        path: path.to_owned(),
        message: error.to_string(),
    })
}
