use super::*;
use crate::vault::testing;
use crate::{CreateOptions, Place, Store, Unlock, Vault};
use jiff::Timestamp;
use secrecy::SecretString;

fn passphrase() -> SecretString {
    SecretString::from("seven green kettles")
}

fn options() -> CreateOptions {
    CreateOptions {
        created: Timestamp::UNIX_EPOCH,
        work_factor: 2,
    }
}

/// What a file of a browser keeps over a power cut: what was synced, and any part of what was not.
#[derive(Clone, Default)]
struct Cut(Arc<Mutex<CutInner>>);

#[derive(Default)]
struct CutInner {
    durable: Vec<u8>,
    seen: Vec<u8>,
    /// Not yet durable: the place and the bytes, or where it was cut.
    pending: Vec<(u64, Option<Vec<u8>>)>,
    room: Option<usize>,
    /// What is asked for more at once is refused.
    longest_read: Option<usize>,
}

impl Cut {
    fn lock(&self) -> MutexGuard<'_, CutInner> {
        self.0.lock().unwrap()
    }

    /// Another medium with what may be left, by a number that decides.
    fn after_power_cut(&self, mut dice: u64) -> Self {
        let inner = self.lock();
        let mut left = inner.durable.clone();
        for (at, bytes) in &inner.pending {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            match (bytes, (dice >> 33) % 3) {
                (_, 0) => {}
                (Some(bytes), 1) => left.write_at(*at, &bytes[..bytes.len() / 2]).unwrap(),
                (Some(bytes), _) => left.write_at(*at, bytes).unwrap(),
                (None, _) => left.cut(*at).unwrap(),
            }
        }
        Self(Arc::new(Mutex::new(CutInner {
            durable: left.clone(),
            seen: left,
            ..CutInner::default()
        })))
    }
}

impl Medium for Cut {
    fn size(&mut self) -> io::Result<u64> {
        self.lock().seen.size()
    }

    fn read_at(&mut self, at: u64, into: &mut [u8]) -> io::Result<()> {
        let mut inner = self.lock();
        if inner.longest_read.is_some_and(|most| into.len() > most) {
            return Err(io::Error::other("a bad block"));
        }
        inner.seen.read_at(at, into)
    }

    fn write_at(&mut self, at: u64, bytes: &[u8]) -> io::Result<()> {
        let mut inner = self.lock();
        if inner
            .room
            .is_some_and(|room| at as usize + bytes.len() > room)
        {
            return Err(io::ErrorKind::StorageFull.into());
        }
        inner.pending.push((at, Some(bytes.to_vec())));
        inner.seen.write_at(at, bytes)
    }

    fn cut(&mut self, size: u64) -> io::Result<()> {
        let mut inner = self.lock();
        inner.pending.push((size, None));
        inner.seen.cut(size)
    }

    fn sync(&mut self) -> io::Result<()> {
        let mut inner = self.lock();
        inner.durable = inner.seen.clone();
        inner.pending.clear();
        Ok(())
    }
}

fn disk(media: &[Cut; 2]) -> Arc<LogDisk> {
    let media = media
        .clone()
        .map(|medium| Box::new(medium) as Box<dyn Medium>);
    Arc::new(LogDisk::open(media).unwrap())
}

fn open(disk: &Arc<LogDisk>) -> crate::Result<Vault> {
    Vault::open(Place::of_log(disk, "vault"), &passphrase())
}

#[test]
fn what_was_acknowledged_is_there_after_a_power_cut_at_any_moment() {
    let media = [Cut::default(), Cut::default()];
    let log = disk(&media);
    let place = Place::of_log(&log, "vault");
    let (mut vault, _) = Vault::create(place, &passphrase(), options()).unwrap();
    testing::merge_above(&mut vault, 4);
    for round in 1..=24_u64 {
        vault.append(&round.to_le_bytes()).unwrap();
        if round % 8 == 0 {
            vault.put_exhibit(&mut &round.to_le_bytes()[..]).unwrap();
        }
        for dice in 0..4 {
            let left = media
                .each_ref()
                .map(|medium| medium.after_power_cut(round * 31 + dice));
            let vault = open(&disk(&left)).unwrap();
            assert_eq!(vault.head().seq, round, "round {round}, dice {dice}");
            assert_eq!(vault.exhibits().unwrap().len() as u64, round / 8);
            assert!(vault.verify().unwrap().is_sound());
        }
    }
}

#[test]
fn what_is_of_no_use_is_overwritten_and_left_behind() {
    let media = [Cut::default(), Cut::default()];
    let log = disk(&media);
    for round in 0..40 {
        let secret = vec![b'a' + (round % 26) as u8; 100_000];
        log.put_note("saved", &secret).unwrap();
    }
    log.put_note("saved", b"last").unwrap();
    let size = media[0].lock().seen.len();
    assert!(size > 2 << 20, "{size}");
    assert!(!media[0].lock().seen.windows(50).any(|w| w == [b'a'; 50]));
    drop(log);
    let log = disk(&media);
    assert_eq!(log.note("saved").unwrap(), b"last");
    assert_eq!(media[0].lock().seen.len(), 0);
    assert!(media[1].lock().seen.len() < 200);
    // The way back is the same.
    for _ in 0..40 {
        log.put_note("saved", &vec![b'x'; 100_000]).unwrap();
    }
    drop(log);
    assert_eq!(disk(&media).note("saved").unwrap(), vec![b'x'; 100_000]);
}

#[test]
fn a_log_that_cannot_be_read_to_be_written_anew_stays_as_it_is() {
    let media = [Cut::default(), Cut::default()];
    let log = disk(&media);
    for _ in 0..40 {
        log.put_note("saved", &vec![b'x'; 100_000]).unwrap();
    }
    drop(log);
    media[0].lock().longest_read = Some(1000);
    assert!(disk(&media).note("saved").is_none());
    media[0].lock().longest_read = None;
    assert_eq!(disk(&media).note("saved").unwrap(), vec![b'x'; 100_000]);
}

#[test]
fn a_full_medium_loses_nothing_and_takes_more_when_there_is_room_again() {
    let media = [Cut::default(), Cut::default()];
    let log = disk(&media);
    let place = Place::of_log(&log, "vault");
    let (mut vault, _) = Vault::create(place, &passphrase(), options()).unwrap();
    vault.append(b"one").unwrap();
    let full = media[0].lock().seen.len();
    media[0].lock().room = Some(full + 10);
    assert_eq!(vault.append(b"two").unwrap_err().key(), "vault-full");
    assert_eq!(vault.entries().unwrap().len(), 1);
    assert!(vault.verify().unwrap().is_sound());
    media[0].lock().room = None;
    vault.append(b"two").unwrap();
    drop(vault);
    assert_eq!(open(&disk(&media)).unwrap().entries().unwrap().len(), 2);
}

#[test]
fn bytes_that_are_no_log_are_refused_and_left_alone() {
    let noise: Vec<u8> = (0..200).collect();
    let media: [Box<dyn Medium>; 2] = [Box::new(noise), Box::new(Vec::new())];
    assert!(LogDisk::open(media).is_err());
}

#[test]
fn a_vault_goes_from_a_folder_to_a_log_and_back_as_the_same() {
    let room = tempfile::tempdir().unwrap();
    let folder = room.path().join("native");
    let (mut native, _) = Vault::create(&folder, &passphrase(), options()).unwrap();
    native.append(b"made in the program").unwrap();
    native.put_exhibit(&mut &b"a slip"[..]).unwrap();
    let backup = native.backup_bytes().unwrap();

    let log = Arc::new(LogDisk::in_memory().unwrap());
    let place = Place::of_log(&log, "vault");
    assert!(!Vault::exists(place.clone()));
    crate::restore_from(Cursor::new(&backup), Path::new("backup"), place.clone()).unwrap();
    assert!(Vault::exists(place.clone()));
    let mut paged = open(&log).unwrap();
    assert_eq!(paged.entries().unwrap(), native.entries().unwrap());
    assert!(paged.verify().unwrap().is_sound());
    let again = Vault::open_with(place.clone(), &Unlock::Passphrase(passphrase()));
    assert_eq!(again.unwrap_err().key(), "vault-locked");
    paged.append(b"made in the page").unwrap();

    let file = room.path().join("backup");
    std::fs::write(&file, paged.backup_bytes().unwrap()).unwrap();
    let back = room.path().join("back");
    crate::restore(&file, &back).unwrap();
    let back = Vault::open(&back, &passphrase()).unwrap();
    assert_eq!(back.entries().unwrap(), paged.entries().unwrap());
    assert_eq!(back.exhibits().unwrap(), native.exhibits().unwrap());
    assert!(back.verify().unwrap().is_sound());

    drop(paged);
    let erased = Vault::erase(place.clone()).unwrap();
    assert!(erased.left.is_empty() && erased.files >= 6, "{erased:?}");
    assert!(!Vault::exists(place));
}
