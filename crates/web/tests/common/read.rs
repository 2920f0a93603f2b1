//! Reading real archives without a process for it.

use ringoff_detect::{Classifier, Detector, Findings, rank, resolve};
use ringoff_model::{Archive, Moment, Observation, Skipped, path_text};
use ringoff_readers::{Flow, Limits, ReadError, ReadOptions, Sink, Table, open};
use ringoff_registry::Registry;
use ringoff_web::Reading;
use ringoff_workspace::case::watch::Watched;
use ringoff_workspace::{Outcome, Payments, Scanned};
use std::path::{Path, PathBuf};

/// Everything below the folder of a reading, in order.
pub fn read(reading: &Reading) -> Scanned {
    let registry = Registry::embedded();
    let classifier = Classifier::new(&registry);
    let tables = registry.tables();
    let tables: Vec<Table> = tables
        .map(|(id, text)| Table::from_toml(id, text).unwrap())
        .collect();
    let options = ReadOptions {
        limits: Limits::default(),
        tables: &tables,
        exports: &[],
    };
    let mut detector = Detector::new(&registry, &classifier, reading.lines());
    let (mut findings, mut archives) = (Findings::default(), Vec::new());
    let mut payments = Payments::default();
    for path in files(reading.folder()) {
        let mut taker = Taker {
            detector: &mut detector,
            archive: Archive {
                path: path_text(&path),
                file: path.clone(),
                bytes: std::fs::metadata(&path).unwrap().len(),
                ..Archive::default()
            },
            payments: &mut payments,
            watched: reading.watched(),
        };
        let name = path.file_name().unwrap().to_string_lossy();
        ringoff_readers::read(&mut open(&path).unwrap(), &name, &options, &mut taker).unwrap();
        archives.push(taker.archive);
        findings.merge(detector.take());
    }
    let now = reading.now();
    let resolved = resolve(&mut findings, reading.lines(), &registry);
    let (elsewhere, today) = (resolved.elsewhere, now.date());
    let at = Moment(now.timestamp().as_millisecond());
    Scanned {
        ranking: rank(resolved, &registry, at, today),
        lines: reading.lines().to_vec(),
        registry,
        today,
        elsewhere,
        findings,
        payments,
        archives,
        mail_accounts: Vec::new(),
        outcome: Outcome::Complete,
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => files.extend(self::files(&path)),
            false => files.push(path),
        }
    }
    files.sort();
    files
}

struct Taker<'a, 'r> {
    detector: &'a mut Detector<'r>,
    archive: Archive,
    payments: &'a mut Payments,
    watched: &'a Watched,
}

impl Sink for Taker<'_, '_> {
    fn begin(&mut self, file: &str, format: &str) {
        self.detector.begin(file);
        self.archive.format = Some(format.to_owned());
    }

    fn observation(&mut self, observation: Observation<'_>) -> Flow {
        self.archive.observations += 1;
        if let Observation::Payment(payment) = &observation {
            self.archive.payments += 1;
            self.payments.take(payment, "statement.csv", self.watched);
        }
        self.detector.observe(&observation);
        Flow::Continue
    }

    fn skipped(&mut self, skipped: Skipped) -> Flow {
        self.archive
            .skipped
            .entry(skipped.reason)
            .or_default()
            .count += 1;
        Flow::Continue
    }

    fn unrecognized(&mut self, _: &str) {
        self.archive.unrecognized += 1;
    }

    fn failed(&mut self, file: &str, error: &ReadError) {
        panic!("{file}: {error}");
    }

    fn progress(&mut self, _: u64) -> Flow {
        Flow::Continue
    }
}
