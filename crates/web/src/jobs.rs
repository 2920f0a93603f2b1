//! Archives on their way: uploads in private temporary folders, and the reading of them, one a case at a time.
//!
//! A folder lives while its upload is collected and read, and goes with it; where the reading was stopped it waits to
//! be read again, until something else is given, the person forgets it, or the vault locks. If this program is killed, its folders stay
//! behind without an owner; the next start finds and removes them.

use crate::guard::limits::FILES;
use crate::office::{Answer, FileRead, Trouble, Upload};
use crate::private_dir::Held;
use crate::safe_name::safe_path;
use crate::site::Shared;
use ringoff_app::{Control, Progress};
use serde::Serialize;
use std::collections::HashMap;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;
use tokio::sync::watch;

pub(crate) const PREFIX: &str = "ringoff-upload-";

/// A collected upload.
#[derive(Debug)]
pub(crate) struct Batch {
    folder: Held,
    files: usize,
}

impl Batch {
    pub fn new() -> io::Result<Self> {
        let folder = Held::new(PREFIX)?;
        fs::create_dir(folder.path().join("files"))?;
        Ok(Self { folder, files: 0 })
    }

    pub fn root(&self) -> PathBuf {
        self.folder.path().join("files")
    }

    /// A new empty file for what is sent under a name; never one that exists.
    pub fn place(&mut self, sent: &str) -> Answer<PathBuf> {
        if self.files == FILES {
            return Err(Trouble::with("upload-files", FILES.to_string()));
        }
        self.files += 1;
        let safe = safe_path(sent);
        let mut path = self.root().join(&safe);
        let parent = path
            .parent()
            .map(Path::to_owned)
            .unwrap_or_else(|| self.root());
        let made = fs::create_dir_all(&parent);
        let name = safe
            .file_name()
            .and_then(|n| n.to_str())
            .unwrap_or("file")
            .to_owned();
        let mut again = 1;
        while made.is_ok() && path.exists() && again < 1000 {
            again += 1;
            path = parent.join(format!("{again}-{name}"));
        }
        made.and_then(|()| File::create_new(&path))
            .map_err(|error| Trouble::with("upload-write", error.to_string()))?;
        Ok(path)
    }

    fn upload(&self) -> Upload {
        Upload {
            root: self.root(),
            paths: vec![self.root()],
        }
    }
}

/// How far a reading is; also what the page's script gets.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct JobState {
    /// `reading`, `done`, `stopped`, `failed`.
    pub phase: &'static str,
    pub bytes: u64,
    pub total: u64,
    pub items: u64,
    pub done: u64,
    /// Seconds left by the pace so far; none in the first second.
    pub left: Option<u64>,
    pub files: Vec<JobFile>,
    pub trouble: Option<(String, String)>,
    pub nothing_new: bool,
    /// What was stopped can be read again without being sent again.
    pub waits: bool,
}

#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct JobFile {
    pub name: String,
    pub format: Option<String>,
    pub items: u64,
    pub skipped: u64,
    pub error: bool,
}

impl JobFile {
    pub fn of(file: &FileRead) -> Self {
        Self {
            name: file.name.clone(),
            format: file.format.clone(),
            items: file.items,
            skipped: file.skipped.iter().map(|(_, n)| n).sum(),
            error: file.error.is_some(),
        }
    }
}

#[derive(Debug)]
struct Job {
    state: watch::Sender<JobState>,
    control: Control,
}

/// Uploads and readings of all cases.
#[derive(Debug, Default)]
pub(crate) struct Jobs {
    running: Mutex<HashMap<String, Arc<Job>>>,
    batches: Mutex<HashMap<String, Batch>>,
    /// Uploads whose reading was stopped.
    stopped: Mutex<HashMap<String, Batch>>,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Jobs {
    /// A place for a file in the upload that a case is collecting.
    pub fn place(&self, case: &str, sent: &str) -> Answer<PathBuf> {
        // Who sends files again does not want those sent before.
        self.forget(case);
        let mut batches = locked(&self.batches);
        if !batches.contains_key(case) {
            let batch =
                Batch::new().map_err(|error| Trouble::with("upload-write", error.to_string()))?;
            batches.insert(case.to_owned(), batch);
        }
        batches.get_mut(case).map_or_else(
            || Err(Trouble::of("upload-none")),
            |batch| batch.place(sent),
        )
    }

    pub fn take(&self, case: &str) -> Option<Batch> {
        locked(&self.batches).remove(case)
    }

    /// The upload whose reading was stopped.
    pub fn take_stopped(&self, case: &str) -> Option<Batch> {
        locked(&self.stopped).remove(case)
    }

    /// Forgets the upload whose reading was stopped.
    pub fn forget(&self, case: &str) {
        if self.take_stopped(case).is_some()
            && let Some(job) = locked(&self.running).get(case)
        {
            job.state.send_modify(|state| state.waits = false);
        }
    }

    /// Keeps an upload whose reading was stopped; not where everything was stopped, as by a lock.
    fn keep_stopped(&self, case: &str, job: &Arc<Job>, batch: Batch) -> bool {
        let running = locked(&self.running);
        let ours = running.get(case).is_some_and(|j| Arc::ptr_eq(j, job));
        if ours {
            locked(&self.stopped).insert(case.to_owned(), batch);
        }
        ours
    }

    pub fn any_running(&self) -> bool {
        locked(&self.running)
            .values()
            .any(|j| j.state.borrow().phase == "reading")
    }

    pub fn watch(&self, case: &str) -> Option<watch::Receiver<JobState>> {
        locked(&self.running).get(case).map(|j| j.state.subscribe())
    }

    pub fn state(&self, case: &str) -> Option<JobState> {
        self.watch(case).map(|w| w.borrow().clone())
    }

    pub fn stop(&self, case: &str) {
        if let Some(job) = locked(&self.running).get(case) {
            job.control.stop();
        }
    }

    /// Stops every reading and forgets every upload.
    pub fn stop_all(&self) {
        for (_, job) in locked(&self.running).drain() {
            job.control.stop();
        }
        locked(&self.batches).clear();
        locked(&self.stopped).clear();
    }

    fn begin(&self, case: &str) -> Answer<Arc<Job>> {
        let mut running = locked(&self.running);
        if running
            .get(case)
            .is_some_and(|j| j.state.borrow().phase == "reading")
        {
            return Err(Trouble::of("import-running"));
        }
        let job = Arc::new(Job {
            state: watch::Sender::new(JobState {
                phase: "reading",
                ..JobState::default()
            }),
            control: Control::default(),
        });
        running.insert(case.to_owned(), Arc::clone(&job));
        Ok(job)
    }
}

/// Begins to read; the answer comes at once. `batch` is kept until the reading is over, then deleted, unless the
/// reading was stopped.
pub(crate) fn read(
    site: &Shared,
    case: String,
    batch: Option<Batch>,
    upload: Option<Upload>,
) -> Answer<()> {
    let upload = match (&batch, upload) {
        (_, Some(upload)) => upload,
        (Some(batch), None) => batch.upload(),
        (None, None) => return Err(Trouble::of("upload-none")),
    };
    let job = site.jobs.begin(&case)?;
    let site = Arc::clone(site);
    tokio::task::spawn_blocking(move || {
        let begun = Instant::now();
        let tell = |progress: Progress| tell(&job.state, &upload, begun, &progress);
        let end = site.office.import(&case, &upload, &job.control, &tell);
        let stopped = job.control.is_stopped();
        let batch = batch.filter(|_| stopped);
        let waits = batch.is_some_and(|batch| site.jobs.keep_stopped(&case, &job, batch));
        job.state.send_modify(|state| {
            state.left = None;
            state.waits = waits;
            match end {
                _ if stopped => state.phase = "stopped",
                Ok(imported) => {
                    state.phase = "done";
                    state.bytes = state.total;
                    state.nothing_new = imported.nothing_new;
                    state.files = imported.files.iter().map(JobFile::of).collect();
                }
                Err(trouble) => {
                    state.phase = "failed";
                    state.trouble = Some((trouble.key, trouble.detail));
                }
            }
        });
    });
    Ok(())
}

fn tell(state: &watch::Sender<JobState>, upload: &Upload, begun: Instant, progress: &Progress) {
    let passed = begun.elapsed().as_secs_f64();
    state.send_modify(|state| {
        state.bytes = progress.bytes.min(progress.total_bytes);
        state.total = progress.total_bytes;
        state.items = progress.items;
        state.done = progress.done;
        state.left = (passed > 1.0 && progress.bytes > 0).then(|| {
            let rest = progress.total_bytes.saturating_sub(progress.bytes) as f64;
            (rest * passed / progress.bytes as f64).ceil() as u64
        });
        if let Some(archive) = &progress.finished {
            state.files.push(JobFile {
                name: upload.shown(&archive.path),
                format: archive.format.clone(),
                items: archive.observations,
                skipped: archive.skipped.values().map(|t| t.count).sum(),
                error: archive.error.is_some(),
            });
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_upload_is_private_never_overwrites_and_goes_with_its_batch() {
        let mut batch = Batch::new().unwrap();
        let root = batch.root();
        let (a, b) = (
            batch.place("a/sms.xml").unwrap(),
            batch.place("a/sms.xml").unwrap(),
        );
        assert_ne!(a, b);
        assert!(a.starts_with(&root) && b.starts_with(&root));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(batch.folder.path())
                .unwrap()
                .permissions()
                .mode();
            assert_eq!(mode & 0o777, 0o700);
        }
        drop(batch);
        assert!(!root.exists());
    }

    #[test]
    fn what_was_stopped_waits_until_the_vault_locks() {
        let jobs = Jobs::default();
        let job = jobs.begin("1").unwrap();
        let batch = Batch::new().unwrap();
        let root = batch.root();
        assert!(jobs.keep_stopped("1", &job, batch) && root.exists());
        jobs.stop_all();
        assert!(!root.exists());
        let late = Batch::new().unwrap();
        let root = late.root();
        assert!(!jobs.keep_stopped("1", &job, late) && !root.exists());
    }
}
