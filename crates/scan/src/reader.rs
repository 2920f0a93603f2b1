//! One archive, from its bytes to what was counted.

use crate::Passphrases;
use ringoff_case::watch::Watched;
use ringoff_detect::{Archive, Detector};
use ringoff_model::{Observation, Place, SkipTally, Skipped, cut, hex};
use ringoff_readers::{
    Bytes, Export, Flow, IPHONE_BACKUP, Limits, Members, ReadError, ReadOptions, Sink, Table,
    kind_of_unread, read, read_folder,
};
use ringoff_workspace::{Locked, Payments, SecretString};
use sha2::{Digest as _, Sha256};
use std::io::{self, Read, SeekFrom};

/// Bytes of what is said about an error.
const DETAIL: usize = 1_024;

/// Who sees what is read.
pub trait Observer {
    /// Another file begins: what is seen from here on stands in it.
    fn begin(&mut self, file: &str);
    /// Takes what stands in it.
    fn observe(&mut self, observation: &Observation<'_>);
}

impl Observer for Detector<'_> {
    fn begin(&mut self, file: &str) {
        Detector::begin(self, file);
    }

    fn observe(&mut self, observation: &Observation<'_>) {
        Detector::observe(self, observation);
    }
}

/// The described tables of these names and texts; an error says what is wrong with one.
pub fn described<'t>(
    tables: impl Iterator<Item = (&'t str, &'t str)>,
) -> Result<Vec<Table>, String> {
    tables
        .map(|(id, text)| Table::from_toml(id, text).map_err(|error| error.to_string()))
        .collect()
}

/// The described exports of these names and texts; an error says what is wrong with one.
pub fn described_exports<'t>(
    exports: impl Iterator<Item = (&'t str, &'t str)>,
) -> Result<Vec<Export>, String> {
    exports
        .map(|(id, text)| Export::from_toml(id, text).map_err(|error| error.to_string()))
        .collect()
}

/// An archive, wherever its bytes are.
pub enum Source<'s, F> {
    /// A file, and what lies beside it.
    File(F, &'s dyn Members),
    /// A folder that is one archive.
    Folder(&'s dyn Members),
}

impl<F> std::fmt::Debug for Source<'_, F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::File(..) => "File",
            Self::Folder(_) => "Folder",
        })
    }
}

/// What archives are read with.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The described tables; one's own come first.
    pub tables: &'a [Table],
    /// The described exports.
    pub exports: &'a [Export],
    /// The line whose payments are watched.
    pub watched: Option<&'a Watched>,
    /// What the person said of what is locked in the archive.
    pub passphrases: &'a Passphrases,
}

impl std::fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader").finish_non_exhaustive()
    }
}

impl Reader<'_> {
    /// Reads an archive: what it is, and its payments that are watched. What the `observer` makes of it is its own. `path`
    /// is what the person calls it, `progress` is told how many bytes are read and says whether to go on. `Err` where the
    /// person is to be asked for a passphrase first: then what was seen so far is worth nothing.
    pub fn read(
        &self,
        source: Result<Source<'_, impl Bytes>, ReadError>,
        path: String,
        observer: &mut dyn Observer,
        progress: &mut dyn FnMut(u64) -> bool,
    ) -> Result<(Archive, Payments), Box<Locked>> {
        let options = ReadOptions {
            limits: Limits::default(),
            tables: self.tables,
            exports: self.exports,
        };
        let name = path.rsplit(['/', '\\']).next().unwrap_or(&path).to_owned();
        let mut taker = Taker {
            observer,
            progress,
            archive: Archive {
                path,
                ..Archive::default()
            },
            formats: Vec::new(),
            file: String::new(),
            watched: self.watched,
            payments: Payments::default(),
            passphrases: self.passphrases,
            name: name.clone(),
            format: String::new(),
            tried: Vec::new(),
            locked: None,
        };
        let mut file = None;
        let result = source.and_then(|source| match source {
            Source::File(source, beside) => {
                let source = file.insert(source);
                taker.archive.bytes = source.seek(SeekFrom::End(0))?;
                read(source, &name, beside, &options, &mut taker)
            }
            Source::Folder(folder) => read_folder(folder, &name, &options, &mut taker),
        });
        let Taker {
            mut archive,
            formats,
            payments,
            locked,
            ..
        } = taker;
        if let Some(locked) = locked {
            return Err(locked);
        }
        if let Err(error) = result {
            let key = match key_of(&error) {
                // Nobody chose how its key is made.
                "limit-key" if formats == [IPHONE_BACKUP] => "limit-key-backup",
                key => key,
            };
            archive.error = Some((key.to_owned(), detail(&error.to_string())));
        }
        archive.format = (!formats.is_empty()).then(|| formats.join("+"));
        // Of an archive of which something was read its entries that were not are named, not its kind.
        let nothing = archive.error.is_none() && archive.observations == 0;
        if nothing && (archive.format.is_none() || archive.unrecognized > 0) {
            archive.kind = file.as_mut().and_then(kind_of_unread).map(str::to_owned);
        }
        Ok((archive, payments))
    }
}

/// The SHA-256 of everything that can be read.
pub fn sha256(mut source: impl Read) -> io::Result<String> {
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        match source.read(&mut buffer)? {
            0 => return Ok(hex(&hasher.finalize())),
            read => hasher.update(&buffer[..read]),
        }
    }
}

/// What is said about an error: it may quote the archive.
fn detail(text: &str) -> String {
    cut(text, DETAIL).to_owned()
}

/// The key of the sentence that tells what happened.
fn key_of(error: &ReadError) -> &'static str {
    match error {
        ReadError::Limit { which, .. } => match *which {
            "ratio" => "limit-ratio",
            "entries" | "parts" | "headers" | "cells" => "limit-entries",
            "nesting" => "limit-depth",
            "depth" => "limit-lists",
            "key_memory" | "key_filled" | "key_hashes" | "key_ciphers" | "key_rounds" => {
                "limit-key"
            }
            _ => "limit-bytes",
        },
        ReadError::NotAFile => "device-file",
        ReadError::Doctype => "doctype",
        ReadError::Damaged { .. } => "damaged-container",
        ReadError::Overlap => "overlap",
        ReadError::UnknownCipher => "unknown-cipher",
        ReadError::KeyFile => "key-file",
        ReadError::BackupInside => "backup-inside",
        ReadError::UnknownPacking => "unknown-packing",
        ReadError::Io { source } => match source.kind() {
            io::ErrorKind::NotFound => "not-found",
            io::ErrorKind::PermissionDenied => "permission",
            _ => "io",
        },
    }
}

struct Taker<'a> {
    observer: &'a mut dyn Observer,
    progress: &'a mut dyn FnMut(u64) -> bool,
    archive: Archive,
    formats: Vec<String>,
    file: String,
    watched: Option<&'a Watched>,
    payments: Payments,
    passphrases: &'a Passphrases,
    /// The archive's name, with which the labels of its files begin.
    name: String,
    /// The format of the file being read.
    format: String,
    /// Files whose passphrase was handed on.
    tried: Vec<String>,
    /// The file that the person is to be asked for.
    locked: Option<Box<Locked>>,
}

impl Taker<'_> {
    /// Nothing more is wanted of an archive that is read again.
    fn flow(&self) -> Flow {
        match self.locked {
            None => Flow::Continue,
            Some(_) => Flow::Stop,
        }
    }
}

impl Sink for Taker<'_> {
    fn begin(&mut self, file: &str, format: &str) {
        self.observer.begin(file);
        file.clone_into(&mut self.file);
        format.clone_into(&mut self.format);
        if !self.formats.iter().any(|f| f == format) {
            self.formats.push(format.to_owned());
        }
    }

    fn observation(&mut self, observation: Observation<'_>) -> Flow {
        // A list of calls is no grounds to say anything of all accounts: most of them would never be called. Neither is the
        // number that stands above one, or in a phone.
        self.archive.observations += 1;
        if matches!(observation, Observation::Call(_) | Observation::OwnLine(_)) {
            self.archive.no_grounds += 1;
        }
        if let Observation::Payment(payment) = &observation {
            self.archive.payments += 1;
            if let Some(watched) = self.watched {
                self.payments.take(payment, &self.file, watched);
            }
        }
        self.observer.observe(&observation);
        self.flow()
    }

    fn skipped(&mut self, skipped: Skipped) -> Flow {
        let tally = self.archive.skipped.entry(skipped.reason).or_default();
        tally.add(&self.file, skipped.place);
        self.flow()
    }

    fn unrecognized(&mut self, file: &str) {
        self.archive.unrecognized += 1;
        // The file itself is named by its path; `!` stands before an entry's name.
        if file.contains('!') && self.archive.unread.len() < SkipTally::PLACES {
            self.archive.unread.push(file.to_owned());
        }
    }

    fn failed(&mut self, file: &str, error: &ReadError) {
        if self.archive.error.is_none() {
            self.archive.error = Some((
                key_of(error).to_owned(),
                detail(&format!("{file}: {error}")),
            ));
            return;
        }
        // One sentence tells the first; of the others that there are so many, and which they are.
        let tally = self.archive.skipped.entry(error.loss()).or_default();
        tally.add(file, Place::Byte(0));
    }

    fn progress(&mut self, bytes: u64) -> Flow {
        match (self.progress)(bytes) {
            true => self.flow(),
            // Nobody waits for it any more.
            false => Flow::Stop,
        }
    }

    fn passphrase(&mut self) -> Option<SecretString> {
        let in_archive = self.file.strip_prefix(&self.name).unwrap_or(&self.file);
        let file = format!("{}{in_archive}", self.archive.path);
        let tried = self.tried.contains(&file);
        if let Some(said) = self.passphrases.of(&file)
            && !tried
        {
            self.tried.push(file);
            return Some(said.clone());
        }
        if tried || self.passphrases.unknown(&file) {
            self.locked.get_or_insert_with(|| {
                Box::new(Locked {
                    file,
                    format: self.format.clone(),
                    wrong: tried,
                })
            });
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ringoff_model::Grounds;
    use ringoff_readers::Alone;
    use std::io::Cursor;

    struct Nobody;

    impl Observer for Nobody {
        fn begin(&mut self, _: &str) {}
        fn observe(&mut self, _: &Observation<'_>) {}
    }

    /// What comes of it where nobody said a passphrase.
    fn archive_of(source: Source<'_, Cursor<Vec<u8>>>, path: &str) -> Archive {
        let passphrases = Passphrases::default();
        let reader = Reader {
            tables: &[],
            exports: &[],
            watched: None,
            passphrases: &passphrases,
        };
        let read = reader.read(Ok(source), path.to_owned(), &mut Nobody, &mut |_| true);
        read.unwrap().0
    }

    /// An entry of a tar.
    fn entry(name: &str, bytes: &[u8]) -> Vec<u8> {
        let mut header = [0; 512];
        header[..name.len()].copy_from_slice(name.as_bytes());
        header[100..107].copy_from_slice(b"0000600");
        header[124..135].copy_from_slice(format!("{:011o}", bytes.len()).as_bytes());
        header[148..156].fill(b' ');
        header[156] = b'0';
        header[257..265].copy_from_slice(b"ustar\x0000");
        let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
        header[148..155].copy_from_slice(format!("{sum:06o}\0").as_bytes());
        let mut entry = [&header[..], bytes].concat();
        entry.resize(entry.len().next_multiple_of(512), 0);
        entry
    }

    #[test]
    fn a_backup_of_xiaomi_is_called_unread_only_where_nothing_of_it_was_read() {
        let read = |entries: &[Vec<u8>]| {
            let head = b"MIUI BACKUP\n2\ncom.example Messages\n-1\n0\nANDROID BACKUP\n1\n0\nnone\n";
            let bytes = [&head[..], &entries.concat(), &[0; 1024]].concat();
            let archive = archive_of(Source::File(Cursor::new(bytes), &Alone), "messages.bak");
            (archive.observations, archive.unrecognized, archive.kind)
        };
        let messages = entry(
            "apps/com.example/d_f/000000_sms_backup",
            br#"[{"self_phone":"+77000001234","address":"ExampleBank","body":"code 4821","date":"1709200000000","date_sent":"0","status":"-1","type":"1","recipients":["ExampleBank"],"read":"1"}]"#,
        );
        let other = entry("apps/com.example/f/settings.bin", b"\x01\x02 of no format");
        assert_eq!(read(&[messages, other.clone()]), (1, 1, None));
        assert_eq!(read(&[other]), (0, 1, Some("miui".to_owned())));
    }

    #[test]
    fn a_phones_own_number_is_no_grounds() {
        let sims = include_bytes!("../../readers/fixtures/android-sims/telephony.db");
        let source = Source::File(Cursor::new(sims.to_vec()), &Alone);
        let archive = archive_of(source, "telephony.db");
        assert_eq!(archive.format.as_deref(), Some("android-sims"));
        assert_eq!((archive.observations, archive.no_grounds), (2, 2));
        assert_eq!(Archive::grounds(&[archive]), Grounds::Nothing);
    }

    struct Backup(Vec<u8>);

    impl Members for Backup {
        fn open(&self, path: &str) -> Option<Result<Box<dyn Bytes + '_>, ReadError>> {
            let bytes = match path {
                "Manifest.db" => b"sealed",
                "Manifest.plist" => self.0.as_slice(),
                _ => return None,
            };
            Some(Ok(Box::new(Cursor::new(bytes))))
        }
    }

    #[test]
    fn a_phones_backup_that_asks_for_too_much_is_not_answered_with_the_settings_of_a_program() {
        // `DPIC`, four bytes: 2^31 rounds.
        let list = "<plist><dict><key>ManifestKey</key><data>AAAA</data>\
                    <key>BackupKeyBag</key><data>RFBJQwAAAASAAAAA</data></dict></plist>";
        let backup = Backup(list.as_bytes().to_vec());
        let archive = archive_of(Source::Folder(&backup), "phone");
        assert_eq!(archive.error.unwrap().0, "limit-key-backup");
    }
}
