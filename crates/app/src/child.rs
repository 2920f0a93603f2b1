//! The process of a worker: how it is started, what it says, and why it ended.

use crate::worker::{Job, LONGEST_ANSWER, WORKER_VERB};
use std::io::{BufRead, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::{Mutex, PoisonError};
use zeroize::Zeroizing;

/// A worker's process. However it is let go, it is ended and waited for.
#[derive(Debug)]
pub(crate) struct Running(Child);

impl Running {
    /// What it answers and what it says last; once.
    pub fn outputs(&mut self) -> Option<(ChildStdout, ChildStderr)> {
        self.0.stdout.take().zip(self.0.stderr.take())
    }

    /// Ends it, if it has not ended.
    pub fn kill(&mut self) {
        let _ = self.0.kill();
    }

    /// Waits for its end.
    pub fn wait(&mut self) -> Option<ExitStatus> {
        self.0.wait().ok()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.kill();
        self.wait();
    }
}

/// This program as its own workers.
#[derive(Debug)]
pub struct Workers {
    program: PathBuf,
    data: Option<PathBuf>,
    /// One that was started before it is known what to read: it makes itself ready meanwhile.
    ready: Mutex<Option<Running>>,
}

impl Workers {
    /// Of the program at this path, with the person's own records, if there are any.
    pub fn of(program: PathBuf, data: Option<PathBuf>) -> Self {
        Self {
            program,
            data,
            ready: Mutex::default(),
        }
    }

    /// Starts the first one ahead. If it is never needed, it ends with this.
    pub fn ahead(mut self) -> Self {
        self.ready = Mutex::new(self.spawn().ok());
        self
    }

    /// The folder of the person's own records.
    pub(crate) fn data(&self) -> Option<&Path> {
        self.data.as_deref()
    }

    /// The worker that is ready, or a new one, with its job.
    pub(crate) fn start(&self, job: &Job) -> std::io::Result<Running> {
        let job = Zeroizing::new(serde_json::to_vec(job)?);
        let mut child = match self.take_ready() {
            Some(child) => child,
            None => self.spawn()?,
        };
        if let Some(mut stdin) = child.0.stdin.take() {
            // A worker that died already is noticed by its silence on standard output.
            let _ = stdin.write_all(&job);
        }
        Ok(child)
    }

    fn take_ready(&self) -> Option<Running> {
        let mut ready = self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        ready.take()
    }

    fn spawn(&self) -> std::io::Result<Running> {
        let child = Command::new(&self.program)
            .arg(WORKER_VERB)
            .args(&self.data)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        Ok(Running(child))
    }
}

/// The next answer into `line`; whether it is within the limit. None at the end.
pub(crate) fn answer(from: &mut impl BufRead, line: &mut Vec<u8>) -> Option<bool> {
    line.clear();
    let mut part = from.take(LONGEST_ANSWER);
    match part.read_until(b'\n', line) {
        Ok(0) | Err(_) => None,
        Ok(_) => Some(line.ends_with(b"\n") || part.limit() > 0),
    }
}

/// The key of the sentence that tells why a worker ended early.
pub(crate) fn cause_of_death(status: Option<ExitStatus>, last_words: &str) -> (String, String) {
    if last_words.contains("memory allocation of") {
        return ("limit-memory".to_owned(), String::new());
    }
    #[cfg(unix)]
    if let Some(signal) = status.and_then(|s| std::os::unix::process::ExitStatusExt::signal(&s)) {
        // SIGXCPU is 24 on every Unix; the hard limit that follows it is SIGKILL, 9.
        let key = if matches!(signal, 24 | 9) {
            "limit-time"
        } else {
            "worker-died"
        };
        return (key.to_owned(), format!("signal {signal}"));
    }
    let code = status
        .and_then(|s| s.code())
        .map(|c| format!("exit code {c}"))
        .unwrap_or_default();
    ("worker-died".to_owned(), code)
}
