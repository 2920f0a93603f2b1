use super::{Disk, LogDisk, RealDisk};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where a vault lies: a folder of a disk. A path alone is a folder of this machine.
#[derive(Clone)]
pub struct Place {
    pub(crate) disk: Arc<dyn Disk>,
    pub(crate) folder: PathBuf,
}

impl Place {
    /// A folder of a disk that is one log.
    pub fn of_log(disk: &Arc<LogDisk>, folder: impl AsRef<Path>) -> Self {
        Self {
            disk: Arc::<LogDisk>::clone(disk),
            folder: folder.as_ref().to_owned(),
        }
    }
}

impl<P: AsRef<Path> + ?Sized> From<&P> for Place {
    fn from(folder: &P) -> Self {
        Self {
            disk: Arc::new(RealDisk),
            folder: folder.as_ref().to_owned(),
        }
    }
}

impl std::fmt::Debug for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Place").field(&self.folder).finish()
    }
}
