//! What a worker of the page does: it reads the archives of its job and says what it finds.

use ringoff_detect::{Classifier, Detector};
use ringoff_model::{Line, hex};
use ringoff_readers::{self as readers, Export, Members, ReadError, Table};
use ringoff_registry::Registry;
use ringoff_scan::{
    Answer, Done, Passphrases, Reader, Source as Archive, described, described_exports,
};
use ringoff_workspace::case::watch::Watched;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::LazyLock;

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
    /// What is read together with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub beside: Vec<Beside>,
    /// Whether it is a folder; then `file` is only the first of what lies in it.
    #[serde(default)]
    pub is_folder: bool,
}

/// A file that lies beside another, or in a folder.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Beside {
    /// Its path, seen from there.
    pub name: String,
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

/// What every job needs, whatever it reads.
struct Known {
    registry: Registry,
    classifier: Classifier,
    tables: Vec<Table>,
    exports: Vec<Export>,
}

static KNOWN: LazyLock<Result<Known, String>> = LazyLock::new(|| {
    let registry = Registry::embedded();
    Ok(Known {
        classifier: Classifier::new(&registry),
        tables: described(registry.tables())?,
        exports: described_exports(registry.exports())?,
        registry,
    })
});

/// Does ahead what every job begins with.
pub fn make_ready() {
    LazyLock::force(&KNOWN);
}

/// Reads the archives of a job, one after the other.
pub fn read_job(job: &Job, bytes: &dyn Bytes, say: &mut dyn FnMut(&Answer)) {
    let Known {
        registry,
        classifier,
        tables,
        exports,
    } = match &*KNOWN {
        Ok(known) => known,
        Err(why) => return say(&Answer::Refused(why.clone())),
    };
    let reader = Reader {
        tables,
        exports,
        watched: job.watched.as_ref(),
        passphrases: &job.passphrases,
    };
    let mut detector = Detector::new(registry, classifier, &job.lines).among_others(job.several);
    for (index, file) in job.files.iter().enumerate() {
        say(&Answer::Begin(index));
        let beside = Others {
            files: &file.beside,
            bytes,
        };
        let mut read = Hashed::new(Source::new(file.file, file.bytes, bytes));
        let source = match file.is_folder {
            true => Archive::Folder(&beside),
            false => Archive::File(&mut read, &beside),
        };
        let mut progress = |read| {
            say(&Answer::Progress(read));
            true
        };
        let path = file.path.clone();
        let result = reader.read(Ok(source), path, &mut detector, &mut progress);
        let findings = detector.take();
        say(&match result {
            Err(locked) => Answer::Locked(*locked),
            Ok((archive, payments)) => Answer::Done(Done {
                archive,
                findings,
                payments,
                sha256: read.finish(beside.log(file)).ok(),
            }),
        });
    }
}

/// The files beside one that is read, or in a folder.
struct Others<'a> {
    files: &'a [Beside],
    bytes: &'a dyn Bytes,
}

impl<'a> Others<'a> {
    fn find(&self, name: &str) -> Option<Source<'a>> {
        let found = self.files.iter().find(|file| file.name == name)?;
        Some(Source::new(found.file, found.bytes, self.bytes))
    }

    /// The log of a file, where it has one.
    fn log(&self, of: &JobFile) -> Option<Source<'a>> {
        let name = of.path.rsplit(['/', '\\']).next()?;
        self.find(&format!("{name}-wal"))
    }
}

impl Members for Others<'_> {
    fn open(&self, path: &str) -> Option<Result<Box<dyn readers::Bytes + '_>, ReadError>> {
        Some(Ok(Box::new(self.find(path)?)))
    }

    fn listed(&self) -> Vec<(String, u64)> {
        let files = self.files.iter();
        files.map(|file| (file.name.clone(), file.bytes)).collect()
    }
}

/// A file of the page.
struct Source<'a> {
    file: u32,
    length: u64,
    bytes: &'a dyn Bytes,
    at: u64,
}

impl<'a> Source<'a> {
    fn new(file: u32, length: u64, bytes: &'a dyn Bytes) -> Self {
        let at = 0;
        Self {
            file,
            length,
            bytes,
            at,
        }
    }
}

impl Read for Source<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.bytes.read_at(self.file, self.at, into)?;
        self.at += read as u64;
        Ok(read)
    }
}

impl Seek for Source<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let place = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = place.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

/// A file that is hashed while it is read: nearly every archive is read once from front to back.
struct Hashed<'a> {
    source: Source<'a>,
    hasher: Sha256,
    hashed: u64,
}

impl<'a> Hashed<'a> {
    fn new(source: Source<'a>) -> Self {
        Self {
            source,
            hasher: Sha256::new(),
            hashed: 0,
        }
    }

    /// The hash, after what was not read, and with the log beside it.
    fn finish(mut self, log: Option<Source<'a>>) -> io::Result<String> {
        let mut piece = vec![0; PIECE];
        self.source.at = self.hashed;
        while self.read(&mut piece)? > 0 {}
        if let Some(log) = log {
            self.source = log;
            self.hashed = 0;
            while self.read(&mut piece)? > 0 {}
        }
        Ok(hex(&self.hasher.finalize()))
    }
}

impl Read for Hashed<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let at = self.source.at;
        let read = self.source.read(into)?;
        let end = self.source.at;
        if let Some(new) = end.checked_sub(self.hashed)
            && at <= self.hashed
        {
            let known = read - usize::try_from(new).unwrap_or(read).min(read);
            self.hasher.update(&into[known..read]);
            self.hashed = end;
        }
        Ok(read)
    }
}

impl Seek for Hashed<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.source.seek(to)
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
        let ways: [&[(u64, usize)]; 4] = [
            &[],
            &[(0, 1000), (500, 1000), (1500, 1)],
            &[(100_000, 50), (0, 70_000), (10, 5), (60_000, 30_000)],
            &[(0, 200_000), (0, 200_000)],
        ];
        for way in ways {
            let mut source = Hashed::new(Source::new(1, 200_000, &bytes));
            for (at, length) in way {
                source.seek(SeekFrom::Start(*at)).unwrap();
                let mut into = vec![0; *length];
                source.read_exact(&mut into).unwrap();
                assert_eq!(into, bytes.0[*at as usize..][..*length]);
            }
            let hash = source.finish(None).unwrap();
            assert_eq!(hash, ringoff_scan::sha256(&*bytes.0).unwrap(), "{way:?}");
        }
    }
}
