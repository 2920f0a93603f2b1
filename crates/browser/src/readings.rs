//! Archives being read by workers of the page: who reads what, what came of it, whose turn is next.

use crate::files::{Files, Found, archives};
use crate::host::{Given, Host, Work};
use crate::worker::{Beside, Job, JobFile};
use ringoff_model::{Archive, Moment, path_text};
use ringoff_readers::Limits;
use ringoff_registry::Registry;
use ringoff_scan::{Answer, Collected, Done, Left, Passphrases, Unlocking, Whole, jobs};
use ringoff_web::Reading;
use ringoff_workspace::{Locked, Progress, ScanError};
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// All that is being read.
pub(crate) struct Readings {
    inner: Mutex<Inner>,
    /// Workers at a time.
    most: usize,
}

#[derive(Default)]
struct Inner {
    last_worker: u32,
    runs: Vec<Run>,
}

/// One reading of the pages.
struct Run {
    reading: Reading,
    queue: VecDeque<Vec<Found>>,
    /// Archives that were left because something in them is locked: the person is asked about the first.
    locked: VecDeque<(Found, Unlocking)>,
    /// Whether they were asked already.
    asked: bool,
    /// Archives to be read again with what they said.
    unlocked: Vec<(Found, Unlocking)>,
    workers: BTreeMap<u32, AtWork>,
    collected: Collected,
    refused: Option<String>,
    finished_bytes: u64,
    total_bytes: u64,
    too_many: bool,
    several: bool,
}

/// A worker with its job.
struct AtWork {
    files: Vec<Found>,
    /// The first that is not done.
    next: usize,
    /// Bytes read of it.
    bytes: u64,
    /// What was asked about its archive, which is its only one.
    unlocking: Option<Unlocking>,
}

impl Readings {
    pub fn new(most: usize) -> Self {
        Self {
            inner: Mutex::default(),
            most: most.max(1),
        }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes what is to be read. Nothing begins before [`advance`](Self::advance).
    pub fn take(&self, reading: Reading, files: &Files) {
        let mut found = archives(files.given(reading.folder()));
        found.sort_by(|a, b| b.given.bytes.cmp(&a.given.bytes).then(a.path.cmp(&b.path)));
        let most = usize::try_from(Limits::default().files).unwrap_or(usize::MAX);
        let too_many = found.len() > most;
        found.truncate(most);
        let run = Run {
            total_bytes: found.iter().map(|file| file.given.bytes).sum(),
            several: found.len() > 1,
            reading,
            queue: jobs(found, |file| file.given.bytes),
            locked: VecDeque::new(),
            asked: false,
            unlocked: Vec::new(),
            workers: BTreeMap::new(),
            collected: Collected::default(),
            refused: None,
            finished_bytes: 0,
            too_many,
        };
        run.tell(None);
        self.inner().runs.push(run);
    }

    /// What a worker says.
    pub fn said(&self, worker: u32, answer: Answer, host: &dyn Host) {
        let mut inner = self.inner();
        let Some(run) = inner.run_of(worker) else {
            return;
        };
        let Some(at) = run.workers.get_mut(&worker) else {
            return;
        };
        match answer {
            Answer::Begin(index) if index == at.next => at.bytes = 0,
            // Whose files are not in their order is not listened to: what it passed over would be read by nobody.
            Answer::Begin(_) => {
                host.stop(worker);
                drop(inner);
                self.ended(worker, "worker-garbled");
            }
            Answer::Progress(bytes) => {
                at.bytes = bytes;
                run.tell(None);
            }
            Answer::Done(_) | Answer::Locked(_) => {
                let Some(file) = at.files.get(at.next).cloned() else {
                    // A worker that answers more than it was asked is not listened to.
                    host.stop(worker);
                    run.workers.remove(&worker);
                    return;
                };
                let unlocking = at.unlocking.take();
                (at.next, at.bytes) = (at.next + 1, 0);
                if at.next == at.files.len() {
                    host.stop(worker);
                    run.workers.remove(&worker);
                }
                match answer {
                    Answer::Done(done) => run.finish(&file, done),
                    Answer::Locked(locked) => run.left(file, unlocking, locked),
                    _ => {}
                }
            }
            Answer::Refused(why) => run.refused = Some(why),
        }
    }

    /// A worker ended before its job did: its archive is given up, and another worker takes the rest.
    pub fn ended(&self, worker: u32, cause: &str) {
        let mut inner = self.inner();
        let Some(run) = inner.run_of(worker) else {
            return;
        };
        let Some(at) = run.workers.remove(&worker) else {
            return;
        };
        if let Some(file) = at.files.get(at.next) {
            run.give_up(file, cause);
        }
        let rest: Vec<Found> = at
            .files
            .into_iter()
            .skip(at.next.saturating_add(1))
            .collect();
        if !rest.is_empty() {
            run.queue.push_front(rest);
        }
    }

    /// Puts workers to what waits, and ends what is done or was stopped.
    pub fn advance(&self, host: &dyn Host) {
        let mut over = Vec::new();
        {
            let mut inner = self.inner();
            let inner = &mut *inner;
            let mut at_work: usize = inner.runs.iter().map(|run| run.workers.len()).sum();
            for run in &mut inner.runs {
                if run.reading.control().is_stopped() || run.refused.is_some() {
                    for worker in std::mem::take(&mut run.workers).into_keys() {
                        host.stop(worker);
                        at_work -= 1;
                    }
                    run.queue.clear();
                    run.locked.clear();
                    run.unlocked.clear();
                }
                run.ask();
                while at_work < self.most {
                    let (files, unlocking) = match run.queue.pop_front() {
                        Some(files) => (files, None),
                        None => match run.unlocked.pop() {
                            Some((file, unlocking)) => (vec![file], Some(unlocking)),
                            None => break,
                        },
                    };
                    inner.last_worker += 1;
                    at_work += 1;
                    let at = AtWork {
                        files,
                        next: 0,
                        bytes: 0,
                        unlocking,
                    };
                    host.start(&run.work(inner.last_worker, &at));
                    run.workers.insert(inner.last_worker, at);
                }
            }
            let (done, going) = std::mem::take(&mut inner.runs)
                .into_iter()
                .partition(Run::is_over);
            over.extend::<Vec<Run>>(done);
            inner.runs = going;
        }
        // The pages take in what was found, and may ask for more.
        over.into_iter().for_each(Run::over);
    }
}

impl Inner {
    fn run_of(&mut self, worker: u32) -> Option<&mut Run> {
        let of_worker = |run: &&mut Run| run.workers.contains_key(&worker);
        self.runs.iter_mut().find(of_worker)
    }
}

impl Run {
    fn is_over(&self) -> bool {
        self.queue.is_empty()
            && self.workers.is_empty()
            && self.locked.is_empty()
            && self.unlocked.is_empty()
    }

    /// An archive was left: something in it is locked.
    fn left(&mut self, file: Found, unlocking: Option<Unlocking>, locked: Locked) {
        let Some(mut unlocking) = unlocking else {
            self.locked.push_back((file, Unlocking::of(locked)));
            return;
        };
        match unlocking.left(locked) {
            Left::Ask => self.locked.push_front((file, unlocking)),
            Left::ReadWithout => self.unlocked.push((file, unlocking)),
            Left::GiveUp => self.give_up(&file, "worker-garbled"),
        }
    }

    /// The file is not read, and why.
    fn give_up(&mut self, file: &Found, cause: &str) {
        let done = Done::given_up(&file.path, file.given.bytes, cause, String::new());
        self.finish(file, done);
    }

    /// Asks the person for a passphrase, or takes what they said. After all else is read, so that nothing waits for them.
    fn ask(&mut self) {
        if !(self.queue.is_empty() && self.workers.is_empty() && self.unlocked.is_empty()) {
            return;
        }
        let Some((_, unlocking)) = self.locked.front() else {
            return;
        };
        if !self.asked {
            self.asked = true;
            return self.reading.ask(unlocking.locked());
        }
        let Some(said) = self.reading.said() else {
            return;
        };
        if let Some((file, mut unlocking)) = self.locked.pop_front() {
            self.asked = false;
            unlocking.said(said.passphrase());
            self.unlocked.push((file, unlocking));
        }
    }

    fn work(&self, worker: u32, at: &AtWork) -> Work {
        let beside = |(name, given): &(String, Given)| Beside {
            name: name.clone(),
            file: given.file,
            bytes: given.bytes,
        };
        let file = |found: &Found| JobFile {
            path: path_text(&found.path),
            file: found.given.file,
            bytes: found.given.bytes,
            beside: found.beside.iter().map(beside).collect(),
            is_folder: found.is_folder,
        };
        Work {
            worker,
            job: Job {
                files: at.files.iter().map(file).collect(),
                lines: self.reading.lines().to_vec(),
                watched: Some(self.reading.watched().clone()),
                several: self.several,
                passphrases: match &at.unlocking {
                    Some(unlocking) => unlocking.passphrases().clone(),
                    None => Passphrases::to_ask(),
                },
            },
        }
    }

    fn finish(&mut self, file: &Found, mut done: Done) {
        file.path.clone_into(&mut done.archive.file);
        done.archive.sha256 = done.sha256.take();
        done.archive.bytes = file.given.bytes;
        self.finished_bytes += file.given.bytes;
        let archive = done.archive.clone();
        self.collected.take(done);
        self.tell(Some(archive));
    }

    fn tell(&self, finished: Option<Archive>) {
        let now: u64 = self.workers.values().map(|at| at.bytes).sum();
        self.reading.progress(Progress {
            bytes: self.finished_bytes + now,
            total_bytes: self.total_bytes,
            items: self.collected.items,
            done: self.collected.archives.len() as u64,
            finished,
        });
    }

    fn over(self) {
        let reading = self.reading;
        if let Some(why) = self.refused {
            return reading.done(Err(ScanError::Refused(why)));
        }
        let now = reading.now();
        let whole = Whole {
            registry: Registry::embedded(),
            lines: reading.lines().to_vec(),
            now: Moment(now.timestamp().as_millisecond()),
            today: now.date(),
            stopped: reading.control().is_stopped(),
            too_many: self.too_many,
        };
        let scanned = self.collected.scanned(whole, |_| false);
        reading.done(Ok(scanned));
    }
}
