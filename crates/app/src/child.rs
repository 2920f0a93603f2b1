//! The process of a worker: how it is started, and why it ended.

use crate::worker::{Job, WORKER_VERB};
use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Mutex, PoisonError};

/// A worker that was started before it is known what to read: it makes itself ready meanwhile. One
/// that is never needed ends with this.
#[derive(Debug, Default)]
pub struct Ready(Mutex<Option<Child>>);

impl Ready {
    /// Starts this program as a worker with the person's own records, if there are any.
    pub fn start(program: &Path, data: Option<&Path>) -> Self {
        Self(Mutex::new(spawn(program, data).ok()))
    }

    fn take(&self) -> Option<Child> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Drop for Ready {
    fn drop(&mut self) {
        if let Some(mut child) = self.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn spawn(program: &Path, data: Option<&Path>) -> std::io::Result<Child> {
    Command::new(program)
        .arg(WORKER_VERB)
        .args(data)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
}

/// The worker that is ready, or a new one, with its job.
pub(crate) fn start(
    ready: &Ready,
    program: &Path,
    data: Option<&Path>,
    job: &Job,
) -> std::io::Result<Child> {
    let mut child = match ready.take() {
        Some(child) => child,
        None => spawn(program, data)?,
    };
    if let Some(mut stdin) = child.stdin.take() {
        // A worker that died already is noticed by its silence on standard output.
        let _ = stdin.write_all(&serde_json::to_vec(job)?);
    }
    Ok(child)
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
