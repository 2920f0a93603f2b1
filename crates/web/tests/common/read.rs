//! Reading real archives without a process for it.

use ringoff_detect::{Classifier, Detector};
use ringoff_model::{Moment, path_text};
use ringoff_readers::{Alone, open};
use ringoff_registry::Registry;
use ringoff_scan::{Collected, Done, Passphrases, Reader, Source, Whole, described, sha256};
use ringoff_web::Reading;
use ringoff_workspace::Scanned;
use std::fs::File;
use std::path::{Path, PathBuf};

/// Everything below the folder of a reading, in order.
pub fn read(reading: &Reading) -> Scanned {
    let registry = Registry::embedded();
    let classifier = Classifier::new(&registry);
    let tables = described(registry.tables()).unwrap();
    let reader = Reader {
        tables: &tables,
        exports: &[],
        watched: Some(reading.watched()),
        passphrases: &Passphrases::default(),
    };
    let mut detector = Detector::new(&registry, &classifier, reading.lines());
    let mut collected = Collected::default();
    for path in files(reading.folder()) {
        let name = path_text(&path);
        let source = open(&path).map(|file| Source::File(file, &Alone));
        let read = reader.read(source, name, &mut detector, &mut |_| true);
        let (mut archive, payments) = read.unwrap();
        assert!(archive.error.is_none(), "{:?}", archive.error);
        archive.sha256 = Some(sha256(File::open(&path).unwrap()).unwrap());
        path.clone_into(&mut archive.file);
        collected.take(Done {
            archive,
            findings: detector.take(),
            payments,
            sha256: None,
        });
    }
    let now = reading.now();
    let whole = Whole {
        lines: reading.lines().to_vec(),
        now: Moment(now.timestamp().as_millisecond()),
        today: now.date(),
        stopped: false,
        too_many: false,
        registry: Registry::embedded(),
    };
    collected.scanned(whole, |_| false)
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
