//! What a worker of the page does: it reads the archives of its job and says what it finds.

use ringoff_detect::{Classifier, Detector};
use ringoff_model::{Line, hex};
use ringoff_registry::Registry;
use ringoff_scan::{Answer, Done, Passphrases, Reader, described, described_exports};
use ringoff_workspace::case::watch::Watched;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::io::{self, Read, Seek, SeekFrom};

/// Bytes that are hashed at once where nobody reads them.
const PIECE: usize = 1 << 16;

/// What a worker is asked to do.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Job {
    /// The archives.
    pub files: Vec<JobFile>,
    /// The lines to tell apart.
    pub lines: Vec<Line>,
    /// The line whose payments are watched.
    pub watched: Option<Watched>,
    /// Whether other files are read beside these.
    pub several: bool,
    /// What the person said of what is locked in them.
    #[serde(default)]
    pub passphrases: Passphrases,
}

/// An archive to be read.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct JobFile {
    /// What it is called.
    pub path: String,
    /// The page's number of it.
    pub file: u32,
    /// How large it is.
    pub bytes: u64,
}

/// The bytes of a file of the page.
pub trait Bytes {
    /// Reads some at a place; how many.
    fn read_at(&self, file: u32, at: u64, into: &mut [u8]) -> io::Result<usize>;
}

/// Reads the archives of a job, one after the other.
pub fn read_job(job: &Job, bytes: &dyn Bytes, say: &mut dyn FnMut(&Answer)) {
    let registry = Registry::embedded();
    let (tables, exports) = match (
        described(registry.tables()),
        described_exports(registry.exports()),
    ) {
        (Ok(tables), Ok(exports)) => (tables, exports),
        (Err(why), _) | (_, Err(why)) => return say(&Answer::Refused(why)),
    };
    let classifier = Classifier::new(&registry);
    let reader = Reader {
        tables: &tables,
        exports: &exports,
        watched: job.watched.as_ref(),
        passphrases: &job.passphrases,
    };
    let mut detector = Detector::new(&registry, &classifier, &job.lines).among_others(job.several);
    for (index, file) in job.files.iter().enumerate() {
        say(&Answer::Begin(index));
        let mut source = Source {
            file,
            bytes,
            at: 0,
            hasher: Sha256::new(),
            hashed: 0,
        };
        let mut progress = |read| {
            say(&Answer::Progress(read));
            true
        };
        let path = file.path.clone();
        let read = reader.read(Ok(&mut source), path, &mut detector, &mut progress);
        let findings = detector.take();
        say(&match read {
            Err(locked) => Answer::Locked(*locked),
            Ok((archive, payments)) => Answer::Done(Done {
                archive,
                findings,
                payments,
                sha256: source.finish().ok(),
            }),
        });
    }
}

/// A file of the page. It is hashed while it is read: nearly every archive is read once from front to back.
struct Source<'a> {
    file: &'a JobFile,
    bytes: &'a dyn Bytes,
    at: u64,
    hasher: Sha256,
    hashed: u64,
}

impl Source<'_> {
    /// The hash, after what was not read.
    fn finish(mut self) -> io::Result<String> {
        let mut piece = vec![0; PIECE];
        self.at = self.hashed;
        while self.read(&mut piece)? > 0 {}
        Ok(hex(&self.hasher.finalize()))
    }
}

impl Read for Source<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.bytes.read_at(self.file.file, self.at, into)?;
        let end = self.at + read as u64;
        if let Some(new) = end.checked_sub(self.hashed)
            && self.at <= self.hashed
        {
            let known = read - usize::try_from(new).unwrap_or(read).min(read);
            self.hasher.update(&into[known..read]);
            self.hashed = end;
        }
        self.at = end;
        Ok(read)
    }
}

impl Seek for Source<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let place = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.file.bytes.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = place.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct InMemory(Vec<u8>);

    impl Bytes for InMemory {
        fn read_at(&self, _: u32, at: u64, into: &mut [u8]) -> io::Result<usize> {
            (&self.0[at as usize..]).read(into)
        }
    }

    #[test]
    fn the_hash_is_that_of_the_file_however_it_was_read() {
        let bytes = InMemory((0..200_000_u32).map(|n| n as u8).collect());
        let file = JobFile {
            path: "x".to_owned(),
            file: 1,
            bytes: 200_000,
        };
        let ways: [&[(u64, usize)]; 4] = [
            &[],
            &[(0, 1000), (500, 1000), (1500, 1)],
            &[(100_000, 50), (0, 70_000), (10, 5), (60_000, 30_000)],
            &[(0, 200_000), (0, 200_000)],
        ];
        for way in ways {
            let mut source = Source {
                file: &file,
                bytes: &bytes,
                at: 0,
                hasher: Sha256::new(),
                hashed: 0,
            };
            for (at, length) in way {
                source.seek(SeekFrom::Start(*at)).unwrap();
                let mut into = vec![0; *length];
                source.read_exact(&mut into).unwrap();
                assert_eq!(into, bytes.0[*at as usize..][..*length]);
            }
            let hash = source.finish().unwrap();
            assert_eq!(hash, ringoff_scan::sha256(&*bytes.0).unwrap(), "{way:?}");
        }
    }
}
