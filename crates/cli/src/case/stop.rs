//! Why a command ends early.

use crate::terminal::Terminal;
use ringoff_workspace::WorkspaceError;

/// With this exit code, after having said why.
pub(crate) struct Stop(pub u8);

pub(crate) type Result<T> = std::result::Result<T, Stop>;

/// Says an error of the workspace and gives its exit code.
pub(crate) fn fail(terminal: &Terminal, error: &WorkspaceError) -> Stop {
    terminal.say_explained(&error.explain(&terminal.words));
    Stop(error.exit_code())
}

/// Says an error by its key.
pub(crate) fn stop(terminal: &Terminal, key: &str, detail: &str, code: u8) -> Stop {
    terminal.explain(key, detail);
    Stop(code)
}
