//! Archives on their way: uploads in private folders, and the reading of them, one a case at a time.
//!
//! A folder lives while its upload is collected and read, and goes with it; where the reading was stopped it waits to
//! be read again, until something else is given, the person forgets it, or the vault locks.

use crate::platform::{Folder, Platform};
use crate::site::{Shared, Site};
use crate::upload::{Batch, NewFile};
use jiff::Zoned;
use ringoff_model::{Archive, Line, one_line};
use ringoff_view::case::{Answer, Trouble};
use ringoff_workspace::case::watch::Watched;
use ringoff_workspace::case::{CaseId, Ignored};
use ringoff_workspace::{
    Control, Locked, Payments, Progress, ScanError, Scanned, SecretString, Workspace,
    WorkspaceError,
};
use serde::Serialize;
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Characters of a path that are shown.
const PATH: usize = 300;

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
    /// The archives, where nothing was read: the case knows nothing of them.
    #[serde(skip)]
    pub unread: Vec<Archive>,
    /// What was stopped can be read again without being sent again.
    pub waits: bool,
    /// The locked file whose passphrase is asked for.
    pub locked: Option<Locked>,
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
    fn of(archive: &Archive) -> Self {
        Self {
            name: one_line(&archive.path, PATH),
            format: archive.format.clone(),
            items: archive.observations,
            skipped: archive.skipped.values().map(|t| t.count).sum(),
            error: archive.error.is_some(),
        }
    }
}

/// What came of a reading.
struct Taken {
    files: Vec<JobFile>,
    unread: Vec<Archive>,
    nothing_new: bool,
}

#[derive(Debug, Default)]
struct Job {
    state: Mutex<JobState>,
    control: Control,
    /// What the person said last when they were asked.
    said: Mutex<Option<Said>>,
}

/// What a person says of a locked file.
#[derive(Debug)]
pub enum Said {
    /// Its passphrase.
    Passphrase(SecretString),
    /// It is to be left out.
    PassOver,
}

impl Said {
    /// The passphrase, where it is one.
    pub fn passphrase(self) -> Option<SecretString> {
        match self {
            Self::Passphrase(passphrase) => Some(passphrase),
            Self::PassOver => None,
        }
    }
}

impl Job {
    fn is_reading(&self) -> bool {
        locked(&self.state).phase == "reading"
    }
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
    pub fn place(&self, platform: &dyn Platform, case: &str, sent: &str) -> Answer<NewFile> {
        // Who sends files again does not want those sent before.
        self.forget(case);
        let mut batches = locked(&self.batches);
        if !batches.contains_key(case) {
            batches.insert(case.to_owned(), Batch::new(platform)?);
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
            locked(&job.state).waits = false;
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

    /// Whether any archive is being read. What waits for a passphrase does not keep the vault open.
    pub fn any_running(&self) -> bool {
        let running = locked(&self.running);
        running
            .values()
            .any(|job| job.is_reading() && locked(&job.state).locked.is_none())
    }

    /// Takes what the person says of the locked file that they are asked for.
    pub fn say(&self, case: &str, said: Said) {
        if let Some(job) = locked(&self.running).get(case)
            && locked(&job.state).locked.take().is_some()
        {
            *locked(&job.said) = Some(said);
        }
    }

    pub fn state(&self, case: &str) -> Option<JobState> {
        let running = locked(&self.running);
        running.get(case).map(|job| locked(&job.state).clone())
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
        if running.get(case).is_some_and(|job| job.is_reading()) {
            return Err(Trouble::of("import-running"));
        }
        let job = Arc::new(Job::default());
        locked(&job.state).phase = "reading";
        running.insert(case.to_owned(), Arc::clone(&job));
        Ok(job)
    }
}

/// Archives that are to be read into a case. Who reads them says how far it is, and at the end what came of it.
pub struct Reading {
    site: Shared,
    case: String,
    job: Arc<Job>,
    folder: Arc<dyn Folder>,
    /// The upload, where it is one.
    batch: Option<Batch>,
    begun: Duration,
    lines: Vec<Line>,
    watched: Watched,
    now: Zoned,
}

impl std::fmt::Debug for Reading {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reading")
            .field("folder", &self.folder)
            .finish_non_exhaustive()
    }
}

impl Reading {
    /// Lets the machine begin to read an upload. It goes when the reading is over, unless that was stopped.
    pub(crate) fn begin(site: &Shared, case: &str, batch: Option<Batch>) -> Answer<()> {
        let batch = batch.ok_or_else(|| Trouble::of("upload-none"))?;
        let folder = Arc::clone(batch.folder());
        Self::start(site, case, folder, Some(batch))
    }

    /// Lets the machine begin to read the made-up traveller's archives.
    pub(crate) fn begin_sample(site: &Shared, case: &str) -> Answer<()> {
        let folder = site.with(|open| {
            let folder = open.sample.clone();
            folder.ok_or_else(|| Trouble::of("upload-none"))
        })?;
        Self::start(site, case, folder, None)
    }

    fn start(
        site: &Shared,
        case: &str,
        folder: Arc<dyn Folder>,
        batch: Option<Batch>,
    ) -> Answer<()> {
        let (lines, watched, now) = site.with_case(case, |at| {
            let lines = at.workspace.scan_lines(&at.case);
            let watched = at.workspace.watched(&at.case, &at.now);
            Ok((lines, watched, at.now.clone()))
        })?;
        let reading = Self {
            job: site.jobs.begin(case)?,
            site: Arc::clone(site),
            case: case.to_owned(),
            folder,
            batch,
            begun: site.platform.elapsed(),
            lines,
            watched,
            now,
        };
        site.platform.read(reading);
        Ok(())
    }

    /// What to read: everything below it.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The lines to tell apart.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The line whose payments are watched.
    pub fn watched(&self) -> &Watched {
        &self.watched
    }

    /// The moment as of which it is read.
    pub fn now(&self) -> &Zoned {
        &self.now
    }

    /// Says when to stop.
    pub fn control(&self) -> &Control {
        &self.job.control
    }

    /// Tells how far it is.
    pub fn progress(&self, progress: Progress) {
        let passed = self.site.platform.elapsed().saturating_sub(self.begun);
        let passed = passed.as_secs_f64();
        let mut state = locked(&self.job.state);
        state.bytes = progress.bytes.min(progress.total_bytes);
        state.total = progress.total_bytes;
        state.items = progress.items;
        state.done = progress.done;
        state.left = (passed > 1.0 && progress.bytes > 0).then(|| {
            let rest = progress.total_bytes.saturating_sub(progress.bytes) as f64;
            (rest * passed / progress.bytes as f64).ceil() as u64
        });
        if let Some(mut archive) = progress.finished {
            archive.path = self.as_sent(&archive.path);
            state.files.push(JobFile::of(&archive));
        }
    }

    /// Asks the person for a passphrase on the page; what they say comes by [`said`](Self::said).
    pub fn ask(&self, about: &Locked) {
        let about = Locked {
            file: one_line(&self.as_sent(&about.file), PATH),
            ..about.clone()
        };
        locked(&self.job.state).locked = Some(about);
    }

    /// What the person said, once. None until then.
    pub fn said(&self) -> Option<Said> {
        locked(&self.job.said).take()
    }

    /// Tells what came of it. What was read is taken into the case.
    pub fn done(mut self, read: Result<Scanned, ScanError>) {
        let taken = read
            .map_err(|error| Trouble::from(WorkspaceError::from(error)))
            .and_then(|scanned| self.take_in(scanned));
        let stopped = self.job.control.is_stopped();
        let batch = self.batch.take().filter(|_| stopped);
        let jobs = &self.site.jobs;
        let waits = batch.is_some_and(|batch| jobs.keep_stopped(&self.case, &self.job, batch));
        let mut state = locked(&self.job.state);
        state.left = None;
        state.waits = waits;
        state.locked = None;
        // What was said when it was stopped is not kept.
        *locked(&self.job.said) = None;
        match taken {
            _ if stopped => state.phase = "stopped",
            Ok(Taken {
                files,
                unread,
                nothing_new,
            }) => {
                state.phase = "done";
                state.bytes = state.total;
                state.nothing_new = nothing_new;
                state.unread = unread;
                state.files = files;
            }
            Err(trouble) => {
                state.phase = "failed";
                state.trouble = Some((trouble.key, trouble.detail));
            }
        }
    }

    /// Takes what was read into the case, and into those of the person's other lines.
    fn take_in(&self, mut scanned: Scanned) -> Answer<Taken> {
        if self.job.control.is_stopped() {
            return Err(Trouble::of("interrupted"));
        }
        let id = CaseId(self.case.clone());
        self.site.with(|open| {
            for archive in &mut scanned.archives {
                archive.path = self.as_sent(&archive.path);
            }
            let files = scanned.archives.iter().map(JobFile::of).collect();
            // What was not read leaves no mark in the case; the page names it.
            if !scanned.was_read() {
                return Ok(Taken {
                    files,
                    unread: scanned.archives,
                    nothing_new: false,
                });
            }
            let workspace = &mut open.workspace;
            let mut known = self.import(workspace, &id, &scanned)?;
            let others = self.lines.iter();
            let others = others.filter_map(|line| workspace.case_of(&line.number));
            let others: Vec<CaseId> = others.filter(|other| *other != id).collect();
            // Messages tell of all lines of the person; payments were looked at for this one alone.
            scanned.payments = Payments::default();
            scanned.archives.retain(|archive| archive.payments == 0);
            for other in others {
                if scanned.was_read() {
                    known &= self.import(workspace, &other, &scanned)?;
                }
            }
            Ok(Taken {
                files,
                unread: Vec::new(),
                nothing_new: known,
            })
        })
    }

    /// Whether all of it was known to the case.
    fn import(&self, workspace: &mut Workspace, case: &CaseId, scanned: &Scanned) -> Answer<bool> {
        match workspace.import(case, scanned, &self.now) {
            Ok(_) => Ok(false),
            Err(WorkspaceError::Refused(Ignored::ImportedAlready)) => Ok(true),
            Err(error) => Err(error.into()),
        }
    }

    /// A path as the person knows it.
    fn as_sent(&self, path: &str) -> String {
        let folder = self.folder.path().to_string_lossy();
        let rest = path.strip_prefix(folder.as_ref()).unwrap_or(path);
        rest.trim_start_matches(['/', '\\']).to_owned()
    }
}

impl Drop for Reading {
    /// Who reads may break down: then the reading is over, too.
    fn drop(&mut self) {
        let mut state = locked(&self.job.state);
        if state.phase == "reading" {
            state.phase = "failed";
            state.trouble = Some(("page-failed".to_owned(), String::new()));
        }
    }
}

impl Site {
    /// A place for a file in the upload that a case is collecting.
    pub(crate) fn place(&self, case: &str, sent: &str) -> Answer<NewFile> {
        self.jobs.place(&*self.platform, case, sent)
    }
}
