//! Runs worker processes in parallel, one a core; their crashes and limits do not end this process.

use crate::child::{Running, Workers, answer, cause_of_death};
use crate::file_name::OnTheWay;
use crate::walk::Found;
use crate::worker::Job;
use ringoff_case::watch::Watched;
use ringoff_detect::Archive;
use ringoff_model::{Line, path_text};
use ringoff_readers::{Limits, is_named_key};
use ringoff_scan::{Answer, Collected, Done, Left, Passphrases, Unlocking, jobs};
use ringoff_workspace::{Control, Locked, Progress, ScanError, SecretString};
use std::collections::VecDeque;
use std::io::{BufReader, Read};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A worker that says nothing for so long is stopped.
const SILENCE: Duration = Duration::from_secs(120);
/// What is said of one that leaves its archive for a passphrase that nobody is to be asked for.
const ASKS_FOR_EVER: &str = "it asks for a passphrase that it was told nobody knows";

pub(crate) struct Plan<'a> {
    pub workers: &'a Workers,
    pub lines: &'a [Line],
    pub tables: &'a [(String, String)],
    pub watched: Option<&'a Watched>,
    pub threads: usize,
    pub control: &'a Control,
}

/// Asks the person for the passphrase of a locked file; None passes it over.
pub type Ask<'a> = &'a mut dyn FnMut(&Locked) -> Option<SecretString>;

pub(crate) fn run(
    plan: &Plan<'_>,
    files: Vec<Found>,
    tell: &(dyn Fn(Progress) + Sync),
    ask: Option<Ask<'_>>,
) -> Result<Collected, ScanError> {
    let total_bytes = files.iter().map(|f| f.bytes).sum();
    let several = files.len() > 1;
    let limits = Limits::default();
    // Other programs name their files so, too; those are larger.
    let keys = files
        .iter()
        .filter(|file| file.bytes <= limits.key_file_bytes);
    let keys = keys.map(|file| &file.path);
    let keys = keys.filter(|path| is_named_key(&path_text(path)));
    let keys = keys.take(limits.key_files);
    let keys = keys.cloned().map(OnTheWay).collect();
    let shared = Shared {
        queue: Mutex::new(jobs(files, |file| file.bytes)),
        collected: Mutex::default(),
        refused: Mutex::default(),
        finished_bytes: AtomicU64::new(0),
        total_bytes,
        several,
        keys,
        first: match ask {
            Some(_) => Passphrases::to_ask(),
            None => Passphrases::default(),
        },
        locked: Mutex::default(),
        tell,
    };
    // How much there is to read is known before anything is read.
    shared.progress(0, None);
    std::thread::scope(|scope| {
        for _ in 0..plan.threads.max(1) {
            scope.spawn(|| {
                while let Some(files) = shared.next(plan) {
                    shared.work(plan, files, &shared.first);
                }
            });
        }
    });
    match ask {
        Some(ask) => shared.unlock(plan, ask),
        None => shared.give_up_locked(),
    }
    match shared.refused.into_inner() {
        Ok(None) => Ok(shared
            .collected
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner)),
        Ok(Some(why)) => Err(why),
        Err(poisoned) => {
            Err(poisoned
                .into_inner()
                .unwrap_or(ScanError::NoWorker(std::io::Error::other(
                    "a thread broke down",
                ))))
        }
    }
}

struct Shared<'a> {
    queue: Mutex<VecDeque<Vec<Found>>>,
    collected: Mutex<Collected>,
    /// Why nothing can be read at all.
    refused: Mutex<Option<ScanError>>,
    finished_bytes: AtomicU64,
    total_bytes: u64,
    several: bool,
    /// Files named as keys of databases are.
    keys: Vec<OnTheWay>,
    /// What is known of passphrases before anybody was asked.
    first: Passphrases,
    /// Archives that were left because something in them is locked.
    locked: Mutex<Vec<(Found, Locked)>>,
    tell: &'a (dyn Fn(Progress) + Sync),
}

impl Shared<'_> {
    fn next(&self, plan: &Plan<'_>) -> Option<Vec<Found>> {
        let stopped = plan.control.is_stopped() || self.refused().is_some();
        if stopped {
            None
        } else {
            self.queue
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .pop_front()
        }
    }

    fn collected(&self) -> std::sync::MutexGuard<'_, Collected> {
        self.collected
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn locked(&self) -> std::sync::MutexGuard<'_, Vec<(Found, Locked)>> {
        self.locked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks for what is locked and reads it: after all else, so that nobody waits for a person.
    fn unlock(&self, plan: &Plan<'_>, ask: Ask<'_>) {
        let mut left = std::mem::take(&mut *self.locked());
        left.sort_by(|(a, _), (b, _)| a.path.cmp(&b.path));
        for (file, locked) in left {
            let mut unlocking = Unlocking::of(locked);
            let mut again = true;
            loop {
                if again {
                    let said = ask(unlocking.locked());
                    unlocking.said(said);
                }
                if plan.control.is_stopped() || self.refused().is_some() {
                    return;
                }
                self.work(plan, vec![file.clone()], unlocking.passphrases());
                let Some((_, locked)) = self.locked().pop() else {
                    break;
                };
                match unlocking.left(locked) {
                    Left::Ask => again = true,
                    Left::ReadWithout => again = false,
                    Left::GiveUp => {
                        self.give_up(&file, "worker-garbled", ASKS_FOR_EVER.to_owned());
                        break;
                    }
                }
            }
        }
    }

    /// Where nobody can be asked nothing may be left for a person: the worker was told so.
    fn give_up_locked(&self) {
        for (file, _) in std::mem::take(&mut *self.locked()) {
            self.give_up(&file, "worker-garbled", ASKS_FOR_EVER.to_owned());
        }
    }

    fn refused(&self) -> std::sync::MutexGuard<'_, Option<ScanError>> {
        self.refused.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One worker for these files; if it dies, its file is given up and another takes the rest.
    fn work(&self, plan: &Plan<'_>, files: Vec<Found>, passphrases: &Passphrases) {
        let job = Job {
            files: files.iter().map(|f| OnTheWay(f.path.clone())).collect(),
            bytes: files.iter().map(|f| f.bytes).sum(),
            lines: plan.lines.to_vec(),
            tables: plan.tables.to_vec(),
            watched: plan.watched.cloned(),
            keys: self.keys.clone(),
            several: self.several,
            passphrases: passphrases.clone(),
        };
        let mut next = 0;
        let end = match plan.workers.start(&job) {
            Ok(child) => self.listen(plan, child, &files, &mut next),
            // That no worker can be started is no archive's fault.
            Err(error) => {
                *self.refused() = Some(ScanError::NoWorker(error));
                return;
            }
        };
        let (Some((key, detail)), false) = (end, plan.control.is_stopped()) else {
            return;
        };
        if let Some(file) = files.get(next) {
            self.give_up(file, &key, detail);
        }
        let rest: Vec<Found> = files.into_iter().skip(next + 1).collect();
        if !rest.is_empty() {
            self.queue
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push_front(rest);
        }
    }

    /// Takes in what the worker says. `next` is the index of the first file not done.
    fn listen(
        &self,
        plan: &Plan<'_>,
        mut child: Running,
        files: &[Found],
        next: &mut usize,
    ) -> Option<(String, String)> {
        let Some((stdout, stderr)) = child.outputs() else {
            return Some(("worker-died".to_owned(), String::new()));
        };
        let child = Mutex::new(child);
        let heard = Mutex::new(Instant::now());
        let over = AtomicBool::new(false);
        let silent = AtomicBool::new(false);
        let mut garbled = None;
        let mut too_long = false;
        let last_words = std::thread::scope(|scope| {
            let words = scope.spawn(move || {
                let mut text = String::new();
                let _ = stderr.take(64 << 10).read_to_string(&mut text);
                text
            });
            let guard = scope.spawn(|| {
                while !over.load(Ordering::SeqCst) {
                    std::thread::park_timeout(Duration::from_millis(50));
                    let waited = heard
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .elapsed();
                    if waited > SILENCE {
                        silent.store(true, Ordering::SeqCst);
                    }
                    if waited > SILENCE || plan.control.is_stopped() {
                        child.lock().unwrap_or_else(PoisonError::into_inner).kill();
                        return;
                    }
                }
            });
            let mut stdout = BufReader::new(stdout);
            let mut line = Vec::new();
            while let Some(within) = answer(&mut stdout, &mut line) {
                if !within {
                    too_long = true;
                    child.lock().unwrap_or_else(PoisonError::into_inner).kill();
                    break;
                }
                *heard.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
                match serde_json::from_slice(&line) {
                    Ok(Answer::Begin(index)) if index == *next => {}
                    Ok(Answer::Begin(index)) => {
                        // Whose files are not in their order is not listened to: what it passed over would be
                        // read by nobody.
                        garbled = Some(format!("file {index} for file {next}"));
                        child.lock().unwrap_or_else(PoisonError::into_inner).kill();
                        break;
                    }
                    Ok(Answer::Progress(bytes)) => self.progress(bytes, None),
                    Ok(Answer::Done(done)) => {
                        let Some(file) = files.get(*next) else {
                            // A worker that answers more than it was asked is not listened to.
                            child.lock().unwrap_or_else(PoisonError::into_inner).kill();
                            break;
                        };
                        self.finished_bytes.fetch_add(file.bytes, Ordering::SeqCst);
                        *next += 1;
                        self.finish(file, done);
                    }
                    Ok(Answer::Locked(locked)) => {
                        let Some(file) = files.get(*next) else {
                            child.lock().unwrap_or_else(PoisonError::into_inner).kill();
                            break;
                        };
                        self.locked().push((file.clone(), locked));
                        *next += 1;
                    }
                    Ok(Answer::Refused(why)) => {
                        *self.refused() = Some(ScanError::Refused(why));
                    }
                    Err(error) => garbled = Some(error.to_string()),
                }
            }
            // Who still writes is not waited for.
            drop(stdout);
            over.store(true, Ordering::SeqCst);
            guard.thread().unpark();
            words.join().unwrap_or_default()
        });
        let status = child
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner)
            .wait();
        if *next >= files.len() {
            return None;
        }
        if silent.load(Ordering::SeqCst) {
            return Some(("limit-time".to_owned(), String::new()));
        }
        if too_long {
            return Some(("limit-memory".to_owned(), String::new()));
        }
        match garbled {
            Some(error) => Some(("worker-garbled".to_owned(), error)),
            None => Some(cause_of_death(status, &last_words)),
        }
    }

    /// The file is not read, and why.
    fn give_up(&self, file: &Found, key: &str, detail: String) {
        self.finish(file, Done::given_up(&file.path, file.bytes, key, detail));
    }

    fn finish(&self, file: &Found, mut done: Done) {
        file.path.clone_into(&mut done.archive.file);
        done.archive.bytes = file.bytes;
        let archive = done.archive.clone();
        self.collected().take(done);
        self.progress(0, Some(archive));
    }

    fn progress(&self, bytes_of_current: u64, finished: Option<Archive>) {
        let (items, done) = {
            let collected = self.collected();
            (collected.items, collected.archives.len() as u64)
        };
        (self.tell)(Progress {
            bytes: self.finished_bytes.load(Ordering::SeqCst) + bytes_of_current,
            total_bytes: self.total_bytes,
            items,
            done,
            finished,
        });
    }
}
