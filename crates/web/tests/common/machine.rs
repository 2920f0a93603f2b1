//! A machine of the tests: a vault in a folder that is thrown away, clocks that move when a test moves them, and
//! readings that end when a test ends them.

use super::read::read;
use jiff::Zoned;
use ringoff_testkit::Traveller;
use ringoff_view::case::{Answer, Trouble};
use ringoff_web::{Folder, Platform, Reading, Said};
use ringoff_workspace::vault::{self, CreateOptions, RecoveryKey, Store, Unlock, Vault};
use ringoff_workspace::{Locked, SecretString};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tempfile::TempDir;

pub const PASSPHRASE: &str = "seven green kettles sing";
/// Of the tests: no work.
const WORK: u8 = 2;

/// The machine; a clone is the same one.
#[derive(Clone)]
pub struct Machine(Arc<Inner>);

struct Inner {
    folder: TempDir,
    now: Mutex<Zoned>,
    passed: Mutex<Duration>,
    readings: Mutex<Vec<Reading>>,
}

impl Machine {
    /// Without a vault.
    pub fn new() -> Self {
        Self(Arc::new(Inner {
            folder: tempfile::tempdir().unwrap(),
            now: Mutex::new("2026-11-25T10:00[Asia/Almaty]".parse().unwrap()),
            passed: Mutex::new(Duration::from_secs(1000)),
            readings: Mutex::default(),
        }))
    }

    pub fn vault(&self) -> PathBuf {
        self.0.folder.path().join("vault")
    }

    /// What uploads left behind.
    pub fn uploads(&self) -> usize {
        let folder = self.0.folder.path().join("uploads");
        fs::read_dir(folder).map_or(0, Iterator::count)
    }

    /// Lets time pass, and the calendar with it.
    pub fn pass(&self, time: Duration) {
        *self.0.passed.lock().unwrap() += time;
        self.turn(time);
    }

    /// Turns the calendar alone.
    pub fn turn(&self, time: Duration) {
        let mut now = self.0.now.lock().unwrap();
        *now = now.checked_add(time).unwrap();
    }

    /// Begins to read what waits to be read, without coming to its end.
    pub fn begin_reading(&self) {
        for reading in &*self.0.readings.lock().unwrap() {
            let progress = ringoff_workspace::Progress {
                bytes: 1,
                total_bytes: 2,
                ..Default::default()
            };
            reading.progress(progress);
        }
    }

    /// Asks for the passphrase of a locked file of what waits to be read.
    pub fn ask_about(&self, name: &str, wrong: bool) {
        let readings = self.0.readings.lock().unwrap();
        let file = readings[0].folder().join(name);
        readings[0].ask(&Locked {
            file: ringoff_model::path_text(&file),
            format: "bitwarden-json".to_owned(),
            wrong,
        });
    }

    /// What the person said of it.
    pub fn said(&self) -> Option<Said> {
        self.0.readings.lock().unwrap()[0].said()
    }

    /// Reads what waits to be read.
    pub fn finish_reading(&self) {
        let readings = std::mem::take(&mut *self.0.readings.lock().unwrap());
        assert!(!readings.is_empty(), "nothing waits to be read");
        for reading in readings {
            let scanned = read(&reading);
            reading.done(Ok(scanned));
        }
    }

    /// Breaks down while reading.
    pub fn break_reading(&self) {
        self.0.readings.lock().unwrap().clear();
    }
}

impl Platform for Machine {
    fn now(&self) -> Zoned {
        self.0.now.lock().unwrap().clone()
    }

    fn elapsed(&self) -> Duration {
        *self.0.passed.lock().unwrap()
    }

    fn random(&self, bytes: &mut [u8]) -> io::Result<()> {
        getrandom::fill(bytes).map_err(io::Error::other)
    }

    fn vault_name(&self) -> String {
        "vault".to_owned()
    }

    fn vault_exists(&self) -> bool {
        Vault::exists(&self.vault())
    }

    fn create_vault(&self, passphrase: &SecretString) -> Answer<(Box<dyn Store>, RecoveryKey)> {
        let options = CreateOptions {
            created: self.now().timestamp(),
            work_factor: WORK,
        };
        let made = Vault::create(&self.vault(), passphrase, options);
        let (vault, key) = made?;
        Ok((Box::new(vault), key))
    }

    fn open_vault(&self, unlock: &Unlock) -> Answer<Box<dyn Store>> {
        let opened = Vault::open_with(&self.vault(), unlock);
        Ok(Box::new(opened?))
    }

    fn restore_vault(&self, backup: &Path) -> Answer<()> {
        vault::restore(backup, &self.vault()).map_err(Trouble::from)
    }

    fn erase_vault(&self) -> Answer<()> {
        let erased = Vault::erase(&self.vault());
        erased.map(drop).map_err(Trouble::from)
    }

    fn work_factor(&self) -> u8 {
        WORK
    }

    fn folder(&self) -> io::Result<Box<dyn Folder>> {
        let uploads = self.0.folder.path().join("uploads");
        fs::create_dir_all(&uploads)?;
        Ok(Box::new(Place(tempfile::tempdir_in(uploads)?)))
    }

    fn sample_archives(&self) -> io::Result<Box<dyn Folder>> {
        let folder = tempfile::tempdir()?;
        Traveller::new().write(folder.path())?;
        Ok(Box::new(Place(folder)))
    }

    fn read(&self, reading: Reading) {
        self.0.readings.lock().unwrap().push(reading);
    }
}

#[derive(Debug)]
struct Place(TempDir);

impl Folder for Place {
    fn path(&self) -> &Path {
        self.0.path()
    }

    fn create(&self, file: &Path) -> io::Result<Box<dyn Write + Send>> {
        fs::create_dir_all(file.parent().unwrap())?;
        Ok(Box::new(File::create_new(file)?))
    }

    fn remove(&self, file: &Path) {
        fs::remove_file(file).unwrap();
    }
}
