//! `Manifest.db`: where each file of the phone lies in the backup.

use crate::bundle::Bytes;
use crate::plist::Plist;
use crate::sqlite::Database;
use crate::{Flow, Limits, ReadError, Sink};
use std::collections::HashMap;

/// The files that are asked for.
pub(super) struct Manifest(HashMap<(String, String), Listed>);

/// A file of the phone as it lies in the backup.
pub(super) struct Listed {
    id: String,
    /// Its class and its wrapped key, in an encrypted backup.
    pub key: Option<Vec<u8>>,
}

impl Listed {
    /// A name of forty hexadecimal digits, below a folder of its first two. No other leads out of the backup.
    fn of(id: &str, about: &[u8], limits: &Limits) -> Option<Self> {
        let digits = id.len() == 40 && id.bytes().all(|b| b.is_ascii_hexdigit());
        digits.then(|| Self {
            id: id.to_owned(),
            key: Plist::read(about, limits).and_then(|about| key(&about)),
        })
    }

    /// Its path in the backup.
    pub fn place(&self) -> String {
        format!("{}/{}", self.id.get(..2).unwrap_or_default(), self.id)
    }
}

/// The key in what is told about a file: an archive of objects that name each other by their places.
fn key(about: &Plist) -> Option<Vec<u8>> {
    let objects = about.get("$objects")?.items();
    let object = |place: &Plist| objects.get(usize::try_from(place.integer()?).ok()?);
    let file = object(about.get("$top")?.get("root")?)?;
    let key = object(file.get("EncryptionKey")?)?;
    Some(key.get("NS.data")?.data()?.to_vec())
}

impl Manifest {
    /// Reads where these files are, and the logs beside those that are databases.
    pub fn read(
        file: Box<dyn Bytes + '_>,
        wanted: &[(&str, &str)],
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<Self, ReadError> {
        let mut database = Database::open(file, None, limits)?;
        let table = database.table("Files")?.ok_or(ReadError::Damaged {
            what: "Manifest.db has no list of files",
        })?;
        let [id, domain, path, about] = table.columns(["fileID", "domain", "relativePath", "file"]);
        let mut files = HashMap::new();
        database.rows(&table, &mut |row| {
            let row = match row {
                Ok(row) => row,
                Err(skipped) => return sink.skipped(skipped),
            };
            let (Some(id), Some(domain), Some(path)) =
                (row.text(id), row.text(domain), row.text(path))
            else {
                return Flow::Continue;
            };
            let is_wanted = wanted.iter().any(|(in_domain, at)| {
                *in_domain == domain && path.strip_suffix("-wal").unwrap_or(&path) == *at
            });
            if is_wanted {
                let listed = Listed::of(&id, row.blob(about).unwrap_or_default(), limits);
                let name = (domain.into_owned(), path.into_owned());
                files.extend(listed.map(|listed| (name, listed)));
            }
            Flow::Continue
        })?;
        Ok(Self(files))
    }

    /// The file of a path.
    pub fn file(&self, domain: &str, path: &str) -> Option<&Listed> {
        self.0.get(&(domain.to_owned(), path.to_owned()))
    }
}
