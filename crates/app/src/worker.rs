//! The child that reads and detects: it gets a job on standard input, and only bindings, counts and
//! progress come back on standard output. Whatever an archive does to it costs that archive alone.

use crate::file_name::OnTheWay;
use crate::helper_thread::HelperThread;
use crate::threads::{Threads, joined};
use ringoff_case::watch::Watched;
use ringoff_detect::Archive;
use ringoff_detect::{Classifier, Detector, Findings};
use ringoff_model::path_text;
use ringoff_model::{Line, Observation, Place, SkipTally, Skipped, cut};
use ringoff_readers::{
    Export, Flow, Limits, ReadError, ReadOptions, Sink, Table, kind_of_unread, open, read,
};
use ringoff_registry::Registry;
use ringoff_workspace::Payments;
use serde::{Deserialize, Serialize};
use std::io::{BufWriter, Read, Write};
use std::mem::ManuallyDrop;
use std::path::Path;

/// The hidden verb under which the program calls itself.
pub const WORKER_VERB: &str = "worker";

/// Bytes of what is said about an error.
const DETAIL: usize = 1_024;
/// Address space of a worker. Reading keeps under a tenth of it.
const MEMORY: u64 = 1 << 30;
/// Processor seconds for any archive, and how many bytes buy one more.
const SECONDS: u64 = 60;
const BYTES_A_SECOND: u64 = 2 << 20;
const OPEN_FILES: u64 = 64;
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
    /// Whether other files are read beside these.
    pub several: bool,
}

/// What a worker answers, one JSON value a line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(
    clippy::large_enum_variant,
    reason = "one at a time, on its way to the parent"
)]
pub(crate) enum Answer {
    /// It begins the file of this index.
    Begin(usize),
    /// So many bytes of it are read.
    Progress(u64),
    /// The file is done.
    Done {
        archive: Archive,
        findings: Findings,
        #[serde(default)]
        payments: Payments,
    },
    /// The data folder cannot be used.
    Refused(String),
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
    let (classifier, described) = std::thread::scope(|scope| {
        let described = scope.spawn(|| tables(registry.tables()));
        (Classifier::build::<Threads>(&registry), joined(described))
    });
    let classifier = ManuallyDrop::new(classifier);
    let job: Job = serde_json::from_reader(input)?;
    confine(job.bytes);
    let own = job
        .tables
        .iter()
        .map(|(id, text)| (id.as_str(), text.as_str()));
    // One's own come first.
    let tables = match tables(own).and_then(|own| Ok([own, described?].concat())) {
        Ok(tables) => tables,
        Err(why) => return say(output, &Answer::Refused(why)),
    };
    let exports = registry
        .exports()
        .map(|(id, text)| Export::from_toml(id, text));
    let exports = match exports.collect::<Result<Vec<_>, _>>() {
        Ok(exports) => exports,
        Err(error) => return say(output, &Answer::Refused(error.to_string())),
    };
    let limits = Limits::default();
    let new_detector =
        || Detector::new(&registry, &classifier, &job.lines).among_others(job.several);
    let mut detector = new_detector();
    for (index, OnTheWay(path)) in job.files.iter().enumerate() {
        say(output, &Answer::Begin(index))?;
        let options = ReadOptions {
            limits,
            tables: &tables,
            exports: &exports,
        };
        let size = std::fs::metadata(path).map(|m| m.len()).unwrap_or_default();
        let name = path.file_name().unwrap_or(path.as_os_str());
        let name = name.to_string_lossy();
        let mut file = None;
        let (mut archive, formats, payments, result, findings) = std::thread::scope(|scope| {
            let mut sink = DetectorSink {
                helper: (size >= LARGE).then(|| HelperThread::start(scope, new_detector())),
                detector: &mut detector,
                archive: Archive {
                    path: path_text(path),
                    ..Archive::default()
                },
                formats: Vec::new(),
                file: String::new(),
                watched: job.watched.as_ref(),
                payments: Payments::default(),
                output,
            };
            let result =
                open(path).and_then(|opened| read(file.insert(opened), &name, &options, &mut sink));
            let findings = match sink.helper.take() {
                Some(helper) => helper.finish(sink.detector),
                None => sink.detector.take(),
            };
            (sink.archive, sink.formats, sink.payments, result, findings)
        });
        if let Err(error) = result {
            archive.error = Some((key_of(&error).to_owned(), detail(&error.to_string())));
        }
        archive.format = (!formats.is_empty()).then(|| formats.join("+"));
        if archive.error.is_none() && (archive.format.is_none() || archive.unrecognized > 0) {
            archive.kind = file.as_mut().and_then(kind_of_unread).map(str::to_owned);
        }
        archive.bytes = size;
        say(
            output,
            &Answer::Done {
                archive,
                findings,
                payments,
            },
        )?;
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

/// What is said about an error: it may quote the archive.
fn detail(text: &str) -> String {
    cut(text, DETAIL).to_owned()
}

fn tables<'t>(described: impl Iterator<Item = (&'t str, &'t str)>) -> Result<Vec<Table>, String> {
    described
        .map(|(id, text)| Table::from_toml(id, text).map_err(|error| error.to_string()))
        .collect()
}

/// The key of the sentence that tells what happened.
fn key_of(error: &ReadError) -> &'static str {
    match error {
        ReadError::Limit { which, .. } => match *which {
            "ratio" => "limit-ratio",
            "entries" | "parts" | "headers" | "cells" => "limit-entries",
            "depth" | "nesting" => "limit-depth",
            _ => "limit-bytes",
        },
        ReadError::NotAFile => "device-file",
        ReadError::Doctype => "doctype",
        ReadError::Damaged { .. } => "damaged-container",
        ReadError::Overlap => "overlap",
        ReadError::UnknownPacking => "unknown-packing",
        ReadError::Io { source } => match source.kind() {
            std::io::ErrorKind::NotFound => "not-found",
            std::io::ErrorKind::PermissionDenied => "permission",
            _ => "io",
        },
    }
}

/// Sets the limits that the kernel holds. Where one cannot be set (some systems know fewer), the
/// readers' own limits remain.
fn confine(bytes: u64) {
    use rlimit::{Resource, setrlimit};
    let seconds = SECONDS + bytes / BYTES_A_SECOND;
    for (resource, limit) in [
        (Resource::AS, MEMORY),
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

struct DetectorSink<'a, 'r, 's> {
    helper: Option<HelperThread<'s>>,
    detector: &'a mut Detector<'r>,
    archive: Archive,
    formats: Vec<String>,
    file: String,
    watched: Option<&'a Watched>,
    payments: Payments,
    output: &'a mut dyn Write,
}

impl Sink for DetectorSink<'_, '_, '_> {
    fn begin(&mut self, file: &str, format: &str) {
        match &mut self.helper {
            Some(helper) => helper.begin(file, self.detector),
            None => self.detector.begin(file),
        }
        file.clone_into(&mut self.file);
        if !self.formats.iter().any(|f| f == format) {
            self.formats.push(format.to_owned());
        }
    }

    fn observation(&mut self, observation: Observation<'_>) -> Flow {
        self.archive.observations += 1;
        if let Observation::Payment(payment) = &observation {
            self.archive.payments += 1;
            if let Some(watched) = self.watched {
                self.payments.take(payment, &self.file, watched);
            }
        }
        match (&mut self.helper, &observation) {
            (Some(helper), Observation::Message(message)) => helper.take(message, self.detector),
            _ => self.detector.observe(&observation),
        }
        Flow::Continue
    }

    fn skipped(&mut self, skipped: Skipped) -> Flow {
        let tally = self.archive.skipped.entry(skipped.reason).or_default();
        tally.add(&self.file, skipped.place);
        Flow::Continue
    }

    fn unrecognized(&mut self, file: &str) {
        self.archive.unrecognized += 1;
        // The file itself is named by its path; `!` stands before an entry's name.
        if file.contains('!') && self.archive.unread.len() < SkipTally::PLACES {
            self.archive.unread.push(file.to_owned());
        }
    }

    fn failed(&mut self, file: &str, error: &ReadError) {
        if self.archive.error.is_none() {
            self.archive.error = Some((
                key_of(error).to_owned(),
                detail(&format!("{file}: {error}")),
            ));
            return;
        }
        // One sentence tells the first; of the others that there are so many, and which they are.
        let tally = self.archive.skipped.entry(error.loss()).or_default();
        tally.add(file, Place::Byte(0));
    }

    fn progress(&mut self, bytes: u64) -> Flow {
        match say(self.output, &Answer::Progress(bytes)) {
            Ok(()) => Flow::Continue,
            // The parent has ended: stop reading.
            Err(_) => Flow::Stop,
        }
    }
}
