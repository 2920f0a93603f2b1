//! Asking for passphrases. Who reads cannot wait for a person: the page's workers have no way to, and a process would keep
//! its memory meanwhile. So an archive in which something is locked is left, the person is asked, and it is read
//! again from its beginning with what they said.

use ringoff_workspace::{ExposeSecret as _, Locked, SecretString};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How often one file is asked for.
const TRIES: usize = 3;
/// Files of one archive that are asked for: each costs reading it once more.
const FILES: usize = 20;

/// What the person said of the locked files of one archive.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Passphrases {
    said: Vec<Said>,
    /// Whether somebody is there to be asked for more.
    ask: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Said {
    file: String,
    /// None: it is passed over.
    #[serde(serialize_with = "exposed", deserialize_with = "hidden")]
    passphrase: Option<SecretString>,
}

impl Passphrases {
    /// None so far, of somebody who can be asked. (By default nobody can.)
    pub fn to_ask() -> Self {
        Self {
            ask: true,
            ..Self::default()
        }
    }

    /// Whether there is one.
    pub fn any(&self) -> bool {
        self.said.iter().any(|said| said.passphrase.is_some())
    }

    /// Whether the file is to be asked for, as far as these tell.
    pub(crate) fn unknown(&self, file: &str) -> bool {
        self.ask && !self.said.iter().any(|said| said.file == file)
    }

    /// What was said of the file.
    pub(crate) fn of(&self, file: &str) -> Option<&SecretString> {
        let mut said = self.said.iter();
        said.find(|said| said.file == file)?.passphrase.as_ref()
    }
}

fn exposed<S: Serializer>(secret: &Option<SecretString>, to: S) -> Result<S::Ok, S::Error> {
    let secret = secret.as_ref().map(|secret| secret.expose_secret());
    secret.serialize(to)
}

fn hidden<'de, D: Deserializer<'de>>(from: D) -> Result<Option<SecretString>, D::Error> {
    Ok(Option::<String>::deserialize(from)?.map(SecretString::from))
}

/// The asking about one archive.
#[derive(Debug)]
pub struct Unlocking {
    locked: Locked,
    tries: usize,
    /// All tries, whichever file they were for.
    all_tries: usize,
    passphrases: Passphrases,
}

/// What follows when an archive was left again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// The person is to be asked once more.
    Ask,
    /// It is to be read without what they did not know.
    ReadWithout,
    /// Who reads it asks what it may not ask any more, and would for ever.
    GiveUp,
}

impl Unlocking {
    /// Begins where a reader left an archive.
    pub fn of(locked: Locked) -> Self {
        Self {
            locked,
            tries: 0,
            all_tries: 0,
            passphrases: Passphrases::to_ask(),
        }
    }

    /// What to ask for.
    pub fn locked(&self) -> &Locked {
        &self.locked
    }

    /// What to read the archive with.
    pub fn passphrases(&self) -> &Passphrases {
        &self.passphrases
    }

    /// Takes what the person said; None passes the file over. Then the archive is to be read again.
    pub fn said(&mut self, passphrase: Option<SecretString>) {
        let file = &self.locked.file;
        self.passphrases.said.retain(|said| said.file != *file);
        self.passphrases.said.push(Said {
            file: file.clone(),
            passphrase,
        });
        self.passphrases.ask = self.passphrases.said.len() < FILES;
        self.tries += 1;
        self.all_tries += 1;
    }

    /// The archive was left again.
    pub fn left(&mut self, locked: Locked) -> Left {
        let file = &locked.file;
        let may_ask = self.passphrases.unknown(file) || self.passphrases.of(file).is_some();
        if !may_ask || self.all_tries > FILES * (TRIES + 1) {
            return Left::GiveUp;
        }
        if *file != self.locked.file {
            self.tries = 0;
        }
        self.locked = locked;
        if self.tries < TRIES {
            return Left::Ask;
        }
        self.said(None);
        Left::ReadWithout
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locked(file: &str, wrong: bool) -> Locked {
        Locked {
            file: file.to_owned(),
            format: "bitwarden-json".to_owned(),
            wrong,
        }
    }

    #[test]
    fn a_file_is_asked_for_three_times_and_then_passed_over() {
        let mut unlocking = Unlocking::of(locked("a", false));
        for then in [Left::Ask, Left::Ask, Left::ReadWithout] {
            unlocking.said(Some("no".into()));
            assert_eq!(unlocking.left(locked("a", true)), then);
        }
        let passphrases = unlocking.passphrases();
        assert!(!passphrases.unknown("a") && passphrases.of("a").is_none());
        assert!(passphrases.unknown("b"));
        // The next file has three tries of its own.
        assert_eq!(unlocking.left(locked("b", false)), Left::Ask);
    }

    #[test]
    fn who_leaves_an_archive_for_a_file_that_was_passed_over_is_given_up() {
        let mut unlocking = Unlocking::of(locked("a", false));
        unlocking.said(None);
        assert_eq!(unlocking.left(locked("a", false)), Left::GiveUp);
        // Nor is it put up with for ever that two files are asked for in turn.
        let mut unlocking = Unlocking::of(locked("a", false));
        let mut asked = 0;
        loop {
            unlocking.said(Some("no".into()));
            asked += 1;
            let other = ["a", "b"][asked % 2];
            match unlocking.left(locked(other, true)) {
                Left::Ask => assert!(asked < 1_000),
                Left::ReadWithout => panic!("each has tries of its own"),
                Left::GiveUp => break,
            }
        }
    }

    #[test]
    fn an_archive_of_many_locked_files_is_asked_for_a_few_alone() {
        let mut unlocking = Unlocking::of(locked("0", false));
        for n in 1..FILES {
            unlocking.said(None);
            assert!(unlocking.passphrases().unknown("more"), "{n}");
            assert_eq!(unlocking.left(locked(&n.to_string(), false)), Left::Ask);
        }
        unlocking.said(Some("last".into()));
        assert!(!unlocking.passphrases().unknown("more"));
    }

    #[test]
    fn a_passphrase_goes_to_the_worker_and_into_no_log() {
        let mut unlocking = Unlocking::of(locked("a", false));
        unlocking.said(Some("four brass lamps".into()));
        let passphrases = unlocking.passphrases();
        assert!(!format!("{passphrases:?}").contains("brass"));
        let sent = serde_json::to_string(passphrases).unwrap();
        let back: Passphrases = serde_json::from_str(&sent).unwrap();
        let back = back.of("a").unwrap();
        assert_eq!(back.expose_secret(), "four brass lamps");
    }
}
