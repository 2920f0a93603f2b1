//! Labelled messages, as files hold them.

use ringoff_detect::{Classifier, Named, Reading, ServiceKey, Studied};
use ringoff_model::{Mail, MessageKind, SenderTrust};
use ringoff_registry::Registry;
use serde::Deserialize;
use std::path::Path;

/// One labelled message.
#[derive(Clone, Debug, Deserialize)]
pub struct Row {
    #[serde(default)]
    pub id: String,
    #[serde(default)]
    pub sender: Option<String>,
    pub text: String,
    #[serde(default)]
    pub lang: String,
    #[serde(deserialize_with = "kind")]
    pub kind: MessageKind,
    #[serde(default)]
    pub service: Option<Wanted>,
    /// Where it was published. What comes from one source is alike.
    #[serde(default)]
    pub src: String,
    #[serde(default)]
    medium: String,
    /// A mail that says of itself that it is bulk.
    #[serde(default)]
    bulk: bool,
    /// The label is that of a counter-sample: all that is known is which service it must not name.
    #[serde(skip)]
    pub not: Option<String>,
}

/// The service that a message is labelled with.
#[derive(Clone, Debug, Deserialize)]
pub struct Wanted {
    pub name: String,
    #[serde(default)]
    pub domain: Option<String>,
    /// Other domains of the same service.
    #[serde(default)]
    alt: Vec<String>,
}

fn kind<'d, D: serde::Deserializer<'d>>(from: D) -> Result<MessageKind, D::Error> {
    let name = String::deserialize(from)?;
    let kinds = MessageKind::ALL.into_iter();
    let found = kinds.clone().find(|k| k.name() == name);
    found.ok_or_else(|| serde::de::Error::custom(format!("`{name}` is no kind")))
}

impl Wanted {
    /// Whether a service of this name and domain is meant: the same registrable domain, or loosely the
    /// same name.
    pub fn is(&self, name: &str, domain: Option<&str>) -> bool {
        let registrable = |d: &str| ringoff_model::registrable(d).unwrap_or(d).to_owned();
        let mut domains = self.domain.iter().chain(&self.alt);
        let same = domain.is_some_and(|got| domains.any(|d| registrable(d) == registrable(got)));
        let want = plain(&self.name);
        let within = |short: &str, long: &str| short.chars().count() >= 3 && long.contains(short);
        let got = plain(name);
        same || got == want
            || within(&got, &want)
            || within(&want, &got)
            || abbreviates(&got, &want)
            || abbreviates(&want, &got)
    }

    /// Whether this service is meant, by any of the names and domains of its record.
    fn is_of(&self, named: &Named, registry: &Registry) -> bool {
        if self.is(named.name(registry), named.domain(registry)) {
            return true;
        }
        let ServiceKey::Known(at) = named.key else {
            return false;
        };
        let service = &registry.services()[at as usize];
        let called = plain(&self.name);
        self.record(registry) == Some(at) || service.aliases.iter().any(|a| plain(a) == called)
    }

    /// One of this name.
    pub fn called(name: &str, domain: Option<String>) -> Self {
        Self {
            name: name.to_owned(),
            domain,
            alt: Vec::new(),
        }
    }

    /// The place of its record, where it has one.
    pub fn record(&self, registry: &Registry) -> Option<u32> {
        let hosts = self.domain.iter().chain(&self.alt);
        let by_host = hosts.filter_map(|d| registry.service_by_host(d)).next();
        by_host.or_else(|| registry.service_by_name(&self.name))
    }
}

/// Letters and digits in lower case, without accents, as Latin letters spell them.
pub fn plain(name: &str) -> String {
    let latin = deunicode::deunicode(name);
    let letters = latin.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|c| c.to_ascii_lowercase()).collect()
}

/// Whether the letters of `short` stand in `long` in this order, from its first letter to its last, and are half of them at least.
fn abbreviates(short: &str, long: &str) -> bool {
    let mut rest = long.bytes();
    (4..long.len()).contains(&short.len())
        && short.len() * 2 >= long.len()
        && short.as_bytes().first() == long.as_bytes().first()
        && short.as_bytes().last() == long.as_bytes().last()
        && short.bytes().all(|b| rest.any(|other| other == b))
}

impl Row {
    /// As a mail; its sender's domain counts as verified, for the headers that would tell are not kept.
    pub fn mail(&self) -> Option<Mail<'_>> {
        if self.medium != "mail" {
            return None;
        }
        let written = self.sender.as_deref().unwrap_or_default();
        let host = written
            .rsplit_once('@')
            .map(|(_, h)| h.trim_end_matches('>'));
        let trust = match host.and_then(ringoff_model::registrable) {
            Some(domain) => SenderTrust::Authenticated(domain.to_owned()),
            None => SenderTrust::Unauthenticated,
        };
        let (subject, text) = self.text.split_once('\n').unwrap_or((&self.text, ""));
        let mail = Mail::received(written, subject, text, trust);
        Some(Mail {
            bulk: self.bulk,
            ..mail
        })
    }

    /// Whether it is labelled with this service.
    pub fn is_of(&self, named: &Named, registry: &Registry) -> bool {
        let wanted = self.service.as_ref();
        wanted.is_some_and(|w| w.is_of(named, registry))
    }

    /// What there is to learn from it.
    pub fn study(&self, classifier: &Classifier) -> Studied {
        match self.mail() {
            Some(mail) => classifier.study_mail(&mail),
            None => classifier.study(self.sender.as_deref(), false, &self.text),
        }
    }

    /// What the classifier makes of it.
    pub fn read(&self, classifier: &Classifier) -> Reading {
        match self.mail() {
            Some(mail) => classifier.classify_mail(&mail),
            None => classifier.classify(self.sender.as_deref(), false, &self.text),
        }
    }
}

/// The rows of one file.
pub fn of_file(path: &Path) -> Result<Vec<Row>, String> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let lines = (1..)
        .zip(text.lines())
        .filter(|(_, l)| !l.trim().is_empty());
    lines
        .map(|(number, line)| {
            serde_json::from_str(line).map_err(|e| format!("{}:{number}: {e}", path.display()))
        })
        .collect()
}

/// What the project wrote itself: labelled messages, and the samples and counter-samples of the records.
pub fn of_project(root: &Path, registry: &Registry) -> Result<Vec<Row>, String> {
    let mut rows = Vec::new();
    for folder in ["messages", "validation", "mails"] {
        let folder = root.join("crates/detect/fixtures").join(folder);
        let entries =
            std::fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        let mut files: Vec<_> = entries.flatten().map(|e| e.path()).collect();
        files.retain(|f| f.extension().is_some_and(|e| e == "jsonl"));
        files.sort();
        for file in files {
            rows.extend(of_file(&file)?);
        }
    }
    for service in registry.services() {
        let wanted = Wanted {
            name: service.name.clone(),
            domain: service.domains.first().cloned(),
            alt: service.domains.iter().skip(1).cloned().collect(),
        };
        let of = |sender: &Option<String>, text: &str, kind, service, not| Row {
            id: String::new(),
            sender: sender.clone(),
            text: text.to_owned(),
            lang: String::new(),
            kind,
            service,
            src: "records".to_owned(),
            medium: "sms".to_owned(),
            bulk: false,
            not,
        };
        for sample in &service.samples {
            let wanted = Some(wanted.clone());
            rows.push(of(&sample.sender, &sample.text, sample.kind, wanted, None));
        }
        for counter in &service.counters {
            let not = Some(service.id.clone());
            let kind = MessageKind::Personal;
            rows.push(of(&counter.sender, &counter.text, kind, None, not));
        }
    }
    Ok(rows)
}

/// Sorts rows into folds so that all of one source are in one, and folds are about equal.
pub fn folds(rows: &[Row], count: usize) -> Vec<usize> {
    let mut sources: std::collections::BTreeMap<&str, usize> = Default::default();
    for row in rows {
        *sources.entry(&row.src).or_default() += 1;
    }
    let mut by_size: Vec<(&str, usize)> = sources.into_iter().collect();
    by_size.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    let mut filled = vec![0; count];
    let mut fold_of = std::collections::BTreeMap::new();
    for (source, size) in by_size {
        let least = (0..count).min_by_key(|f| filled[*f]).unwrap_or(0);
        filled[least] += size;
        fold_of.insert(source, least);
    }
    rows.iter()
        .map(|r| fold_of.get(r.src.as_str()).copied().unwrap_or(0))
        .collect()
}
