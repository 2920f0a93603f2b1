//! What the pages need of a machine, of this one.

use crate::forward::Forward;
use crate::private_dir::Held;
use jiff::Zoned;
use ringoff_app::{ScanOptions, Workers};
use ringoff_model::Moment;
use ringoff_registry::{Registry, RegistryError};
use ringoff_testkit::Traveller;
use ringoff_view::case::{Answer, Trouble};
use ringoff_web::{Folder, LINK_TIME, Platform, Reading};
use ringoff_workspace::vault::{self, CreateOptions, RecoveryKey, Store, Unlock, Vault};
use ringoff_workspace::{Locked, SecretString};
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

pub(crate) const UPLOAD: &str = "ringoff-upload-";
pub(crate) const SAMPLE: &str = "ringoff-sample-";
/// How often it is looked whether a person answered.
const ASKED: Duration = Duration::from_millis(50);

/// Where this program finds things.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The vault's folder.
    pub vault: PathBuf,
    /// This program, which reads archives as its own worker.
    pub program: PathBuf,
    /// Records of one's own.
    pub data: Option<PathBuf>,
    /// The moment to act at; the clock's, if not given.
    pub clock: Option<Zoned>,
    /// The work of a new passphrase's lock; tests make it light.
    pub work_factor: u8,
}

/// What leads the browser to the link that was given last, and since when.
#[derive(Clone, Debug, Default)]
pub(crate) struct LinkFile(Arc<Mutex<Option<(Forward, Instant)>>>);

impl LinkFile {
    fn forward(&self) -> MutexGuard<'_, Option<(Forward, Instant)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn keep(&self, forward: Forward) {
        *self.forward() = Some((forward, Instant::now()));
    }

    /// The link was used, or nobody is there to answer it.
    pub fn clear(&self) {
        *self.forward() = None;
    }

    /// Drops what leads to a link that is too old.
    pub fn forget(&self) {
        let mut forward = self.forward();
        let old = |(_, made): &(Forward, Instant)| made.elapsed() > LINK_TIME;
        if forward.as_ref().is_some_and(old) {
            *forward = None;
        }
    }
}

/// This machine.
#[derive(Debug)]
pub(crate) struct Machine {
    setup: Setup,
    begun: Instant,
    link_file: LinkFile,
}

impl Machine {
    pub fn new(setup: Setup, link_file: LinkFile) -> Self {
        Self {
            setup,
            begun: Instant::now(),
            link_file,
        }
    }

    /// Makes the folder that the vault is to stand in.
    fn make_parent(&self) -> Answer<()> {
        match self.setup.vault.parent() {
            Some(parent) => fs::create_dir_all(parent).map_err(Trouble::from),
            None => Ok(()),
        }
    }
}

impl Platform for Machine {
    fn now(&self) -> Zoned {
        self.setup.clock.clone().unwrap_or_else(Zoned::now)
    }

    fn elapsed(&self) -> Duration {
        self.begun.elapsed()
    }

    fn random(&self, bytes: &mut [u8]) -> io::Result<()> {
        getrandom::fill(bytes).map_err(io::Error::other)
    }

    fn registry(&self) -> Result<Registry, RegistryError> {
        match &self.setup.data {
            None => Ok(Registry::embedded()),
            Some(folder) => Registry::with_data(folder),
        }
    }

    fn vault_name(&self) -> String {
        let name = self.setup.vault.file_name();
        name.map_or_else(
            || "vault".to_owned(),
            |name| name.to_string_lossy().into_owned(),
        )
    }

    fn vault_exists(&self) -> bool {
        Vault::exists(&self.setup.vault)
    }

    fn create_vault(&self, passphrase: &SecretString) -> Answer<(Box<dyn Store>, RecoveryKey)> {
        self.make_parent()?;
        let options = CreateOptions {
            created: self.now().timestamp(),
            work_factor: self.setup.work_factor,
        };
        let made = Vault::create(&self.setup.vault, passphrase, options);
        let (vault, key) = made?;
        Ok((Box::new(vault), key))
    }

    fn open_vault(&self, unlock: &Unlock) -> Answer<Box<dyn Store>> {
        let opened = Vault::open_with(&self.setup.vault, unlock);
        Ok(Box::new(opened?))
    }

    fn restore_vault(&self, backup: &Path) -> Answer<()> {
        self.make_parent()?;
        vault::restore(backup, &self.setup.vault).map_err(Trouble::from)
    }

    fn erase_vault(&self) -> Answer<()> {
        let erased = Vault::erase(&self.setup.vault);
        erased.map(|_| ()).map_err(Trouble::from)
    }

    fn work_factor(&self) -> u8 {
        self.setup.work_factor
    }

    fn folder(&self) -> io::Result<Box<dyn Folder>> {
        Ok(Box::new(Private::new(UPLOAD)?))
    }

    fn sample_archives(&self) -> io::Result<Box<dyn Folder>> {
        let folder = Private::new(SAMPLE)?;
        Traveller::new().write(folder.path())?;
        Ok(Box::new(folder))
    }

    fn read(&self, reading: Reading) {
        let now = reading.now();
        let options = ScanOptions {
            paths: vec![reading.folder().to_owned()],
            lines: reading.lines().to_vec(),
            tables: Vec::new(),
            watched: Some(reading.watched().clone()),
            threads: available_parallelism().map_or(1, usize::from),
            workers: Workers::of(self.setup.program.clone(), self.setup.data.clone()),
            now: Moment(now.timestamp().as_millisecond()),
            today: now.date(),
        };
        std::thread::spawn(move || {
            let control = reading.control().clone();
            let tell = |progress| reading.progress(progress);
            let mut ask = |locked: &Locked| ask(&reading, locked);
            let read = ringoff_app::scan(&options, &control, &tell, Some(&mut ask));
            reading.done(read);
        });
    }

    fn link_used(&self) {
        self.link_file.clear();
    }
}

/// Asks on the page, and waits until the person said something or stopped it.
fn ask(reading: &Reading, locked: &Locked) -> Option<SecretString> {
    reading.ask(locked);
    loop {
        match reading.said() {
            Some(said) => return said.passphrase(),
            None if reading.control().is_stopped() => return None,
            None => std::thread::sleep(ASKED),
        }
    }
}

/// A private temporary folder. What is put into it stands one folder below, beside the lock that says it is in use.
#[derive(Debug)]
struct Private {
    path: PathBuf,
    _held: Held,
}

impl Private {
    fn new(prefix: &str) -> io::Result<Self> {
        let held = Held::new(prefix)?;
        let path = held.path().join("files");
        fs::create_dir(&path)?;
        Ok(Self { path, _held: held })
    }
}

impl Folder for Private {
    fn path(&self) -> &Path {
        &self.path
    }

    fn create(&self, file: &Path) -> io::Result<Box<dyn Write + Send>> {
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent)?;
        }
        Ok(Box::new(BufWriter::new(File::create_new(file)?)))
    }

    fn remove(&self, file: &Path) {
        let _ = fs::remove_file(file);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_upload_is_private_never_overwrites_and_goes_with_its_folder() {
        let folder = Private::new(UPLOAD).unwrap();
        let root = folder.path().to_owned();
        let file = root.join("a/sms.xml");
        let mut first = folder.create(&file).unwrap();
        first.write_all(b"one").unwrap();
        drop(first);
        let again = folder.create(&file).err().unwrap();
        assert_eq!(again.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&file).unwrap(), b"one");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let above = fs::metadata(root.parent().unwrap()).unwrap();
            assert_eq!(above.permissions().mode() & 0o777, 0o700);
        }
        drop(folder);
        assert!(!root.exists());
    }
}
