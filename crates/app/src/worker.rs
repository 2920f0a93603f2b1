//! The child that reads and detects: it gets a job on standard input, and only bindings, counts and
//! progress come back on standard output. Whatever an archive does to it costs that archive alone.

use crate::file_name::OnTheWay;
use crate::folder::Folder;
use crate::helper_thread::HelperThread;
use crate::threads::{Threads, joined};
use ringoff_case::watch::Watched;
use ringoff_detect::{Classifier, Detector};
use ringoff_model::{Line, Observation, path_text};
use ringoff_readers::open;
use ringoff_registry::Registry;
use ringoff_scan::{
    Answer, Done, Observer, Passphrases, Reader, Source, described, described_exports,
};
use serde::{Deserialize, Serialize};
use std::io::{BufWriter, Read, Write};
use std::mem::ManuallyDrop;
use std::path::Path;

/// The hidden verb under which the program calls itself.
pub const WORKER_VERB: &str = "worker";

/// How often a worker looks whether its parent is still there.
#[cfg(unix)]
const PARENT_ASKED: std::time::Duration = std::time::Duration::from_millis(500);
/// Bytes of an answer that are written at once.
const ANSWER: usize = 32 << 10;
/// Bytes of an answer that the parent takes; a person's archive brings a fiftieth of it. A longer one is an
/// error of its archive, so that no archive makes the parent large.
pub(crate) const LONGEST_ANSWER: u64 = 64 << 20;
/// From this size on an archive's messages are looked at by two threads.
const LARGE: u64 = 4 << 20;

/// What a worker is asked to do.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Job {
    pub files: Vec<OnTheWay>,
    pub bytes: u64,
    pub lines: Vec<Line>,
    pub tables: Vec<(String, String)>,
    pub watched: Option<Watched>,
    /// Files named as keys of databases are, wherever they lie.
    #[serde(default)]
    pub keys: Vec<OnTheWay>,
    /// Whether other files are read beside these.
    pub several: bool,
    /// What the person said of what is locked in them.
    #[serde(default)]
    pub passphrases: Passphrases,
}

/// Loads the built-in records and those of a folder, then runs the job read from standard
/// input.
pub fn worker(
    data: Option<&Path>,
    input: &mut dyn Read,
    output: &mut dyn Write,
) -> std::io::Result<()> {
    end_with_parent();
    let registry = std::thread::scope(|scope| {
        scope.spawn(Registry::read_ahead);
        data.map_or_else(|| Ok(Registry::embedded()), Registry::with_data)
    });
    let registry = match registry {
        Ok(registry) => registry,
        Err(error) => return say(output, &Answer::Refused(error.to_string())),
    };
    // The process ends with its job: what is large is left to the system to take back.
    let registry = ManuallyDrop::new(registry);
    let (classifier, built_in) = std::thread::scope(|scope| {
        let built_in = scope.spawn(|| described(registry.tables()));
        (Classifier::build::<Threads>(&registry), joined(built_in))
    });
    let classifier = ManuallyDrop::new(classifier);
    let job: Job = serde_json::from_reader(input)?;
    confine(job.bytes, job.passphrases.any());
    let own = job
        .tables
        .iter()
        .map(|(id, text)| (id.as_str(), text.as_str()));
    // One's own come first.
    let tables = match described(own).and_then(|own| Ok([own, built_in?].concat())) {
        Ok(tables) => tables,
        Err(why) => return say(output, &Answer::Refused(why)),
    };
    let exports = match described_exports(registry.exports()) {
        Ok(exports) => exports,
        Err(why) => return say(output, &Answer::Refused(why)),
    };
    let reader = Reader {
        tables: &tables,
        exports: &exports,
        watched: job.watched.as_ref(),
        passphrases: &job.passphrases,
    };
    let new_detector =
        || Detector::new(&registry, &classifier, &job.lines).among_others(job.several);
    let mut detector = new_detector();
    for (index, OnTheWay(path)) in job.files.iter().enumerate() {
        say(output, &Answer::Begin(index))?;
        let is_folder = path.is_dir();
        let size = match is_folder {
            true => job.bytes,
            false => std::fs::metadata(path).map(|m| m.len()).unwrap_or_default(),
        };
        let folder = Folder {
            path: match is_folder {
                true => path,
                false => path.parent().unwrap_or(path),
            },
            keys: &job.keys,
        };
        let answer = std::thread::scope(|scope| {
            let mut watcher = Watcher {
                helper: (size >= LARGE).then(|| HelperThread::start(scope, new_detector())),
                detector: &mut detector,
            };
            let mut progress = |bytes| say(output, &Answer::Progress(bytes)).is_ok();
            let source = match is_folder {
                true => Ok(Source::Folder(&folder)),
                false => open(path).map(|file| Source::File(file, &folder)),
            };
            let read = reader.read(source, path_text(path), &mut watcher, &mut progress);
            let findings = match watcher.helper.take() {
                Some(helper) => helper.finish(watcher.detector),
                None => watcher.detector.take(),
            };
            match read {
                Err(locked) => Answer::Locked(*locked),
                Ok((archive, payments)) => Answer::Done(Done {
                    archive,
                    findings,
                    payments,
                    sha256: None,
                }),
            }
        });
        say(output, &answer)?;
    }
    Ok(())
}

/// Ends this process when the one that asked for its work is gone: nobody is left to hear the answer.
#[allow(
    clippy::disallowed_methods,
    reason = "a thread cannot return from main; a worker has no children and no temporary files"
)]
fn end_with_parent() {
    #[cfg(unix)]
    {
        use std::os::unix::process::parent_id;
        let parent = parent_id();
        // Without the thread the worker ends when it next says something.
        let _ = std::thread::Builder::new().spawn(move || {
            while parent_id() == parent {
                std::thread::sleep(PARENT_ASKED);
            }
            std::process::exit(1);
        });
    }
}

/// Sets the limits that the kernel holds. Where one cannot be set (some systems know fewer, Windows none of them), the
/// readers' own limits remain, and the parent ends a worker that says nothing.
#[cfg(not(unix))]
fn confine(_: u64, _: bool) {}

#[cfg(unix)]
fn confine(bytes: u64, makes_keys: bool) {
    use rlimit::{Resource, setrlimit};
    /// Address space of a worker. Reading keeps under a tenth of it.
    const MEMORY: u64 = 1 << 30;
    /// Processor seconds for any archive, and how many bytes buy one more.
    const SECONDS: u64 = 60;
    const BYTES_A_SECOND: u64 = 2 << 20;
    /// More of both to make keys of passphrases: as much as the readers let a file ask for.
    const MEMORY_FOR_KEYS: u64 = 1 << 30;
    const SECONDS_FOR_KEYS: u64 = 60;
    const OPEN_FILES: u64 = 64;
    let (memory, seconds) = match makes_keys {
        true => (MEMORY + MEMORY_FOR_KEYS, SECONDS + SECONDS_FOR_KEYS),
        false => (MEMORY, SECONDS),
    };
    let seconds = seconds + bytes / BYTES_A_SECOND;
    for (resource, limit) in [
        (Resource::AS, memory),
        (Resource::CPU, seconds),
        (Resource::NOFILE, OPEN_FILES),
        (Resource::CORE, 0),
        (Resource::FSIZE, 0),
    ] {
        let _ = setrlimit(resource, limit, limit);
    }
}

fn say(output: &mut dyn Write, answer: &Answer) -> std::io::Result<()> {
    // Written while it is made: findings are never held a second time.
    let mut line = BufWriter::with_capacity(ANSWER, output);
    serde_json::to_writer(&mut line, answer)?;
    line.write_all(b"\n")?;
    line.flush()
}

/// Sees a large archive's messages with two threads.
struct Watcher<'a, 'r, 's> {
    helper: Option<HelperThread<'s>>,
    detector: &'a mut Detector<'r>,
}

impl Observer for Watcher<'_, '_, '_> {
    fn begin(&mut self, file: &str) {
        match &mut self.helper {
            Some(helper) => helper.begin(file, self.detector),
            None => self.detector.begin(file),
        }
    }

    fn observe(&mut self, observation: &Observation<'_>) {
        match (&mut self.helper, observation) {
            (Some(helper), Observation::Message(message)) => helper.take(message, self.detector),
            _ => self.detector.observe(observation),
        }
    }
}
