//! Temporary folders that only this user can enter.

use std::io;
use tempfile::TempDir;

/// A new folder, deleted when it is let go.
pub(crate) fn private_dir(prefix: &str) -> io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(prefix);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(std::fs::Permissions::from_mode(0o700));
    }
    builder.tempdir()
}
