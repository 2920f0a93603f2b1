//! How the vectors were made: one good vault, backup and export, and one defect put into each copy.

use super::outside;
use crate::common::{PASSPHRASE, copy, create, secret};
use age::x25519;
use ringoff_store::{Digest, SecretString, Store};
use secrecy::ExposeSecret;
use std::fs;
use std::path::{Path, PathBuf};

struct Good {
    vault: PathBuf,
    identity: x25519::Identity,
    top: PathBuf,
}

pub fn all(top: &Path) {
    for kind in ["vaults", "backups", "exports"] {
        let _ = fs::remove_dir_all(top.join(kind));
        fs::create_dir_all(top.join(kind)).unwrap();
    }
    let room = tempfile::tempdir().unwrap();
    let folder = room.path().join("vault");
    let (mut vault, key) = create(&folder);
    vault.append(br#"{"event":"opened"}"#).unwrap();
    vault.append(&[0xff, 0xfe, 0]).unwrap();
    vault.append("«қош»".as_bytes()).unwrap();
    vault
        .append_all(&[b"four".to_vec(), b"five".to_vec()])
        .unwrap();
    vault
        .put_exhibit(&mut &b"a made-up confirmation slip"[..])
        .unwrap();
    let keys = format!(
        "passphrase: {PASSPHRASE}\nrecovery words: {}\nrecovery key: {}\nnoted hash: {}\n",
        key.words().expose_secret(),
        key.age_key().expose_secret(),
        vault.head().hash,
    );
    fs::write(top.join("KEYS.txt"), keys).unwrap();
    let (export, backup) = (room.path().join("export"), room.path().join("backup.zip"));
    vault.export(&export).unwrap();
    fs::remove_file(export.join("verify.py")).unwrap(); // the one in verifier/ is asked
    vault.backup(&backup).unwrap();
    drop(vault);
    fs::remove_file(folder.join("lock")).unwrap();
    let good = Good {
        identity: identity_of(&folder),
        vault: folder,
        top: top.to_owned(),
    };
    good.keys();
    good.headers();
    good.journals();
    good.exhibits();
    outside::backups(top, &fs::read(&backup).unwrap());
    outside::exports(top, &export);
}

fn identity_of(folder: &Path) -> x25519::Identity {
    let sealed = fs::read(folder.join("key.age")).unwrap();
    let lock = age::scrypt::Identity::new(SecretString::from(PASSPHRASE));
    let text = String::from_utf8(age::decrypt(&lock, &sealed).unwrap()).unwrap();
    text.trim().parse().unwrap()
}

pub fn flip(folder: &Path, file: &str, from_end: usize) {
    let path = folder.join(file);
    let mut bytes = fs::read(&path).unwrap();
    let at = bytes.len() - from_end;
    bytes[at] ^= 0x10;
    fs::write(path, bytes).unwrap();
}

pub fn cut(folder: &Path, file: &str, bytes: usize) {
    let path = folder.join(file);
    let content = fs::read(&path).unwrap();
    fs::write(&path, &content[..content.len() - bytes]).unwrap();
}

pub fn edit(folder: &Path, file: &str, from: &str, to: &str) {
    let path = folder.join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file}: {from}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

pub fn remove(folder: &Path, file: &str) {
    fs::remove_file(folder.join(file)).unwrap();
}

impl Good {
    /// A copy of the good vault with something done to it.
    fn vault(&self, name: &str, defect: impl FnOnce(&Path)) {
        let folder = self.top.join("vaults").join(name);
        copy(&self.vault, &folder);
        defect(&folder);
    }

    /// Locks a text for this vault in the place of a file.
    fn seal(&self, folder: &Path, file: &str, mut text: String) {
        text.pop();
        let width = (text.len() + 1).next_multiple_of(512) - 1;
        let text = text.clone() + &" ".repeat(width - text.len()) + "\n";
        let sealed = age::encrypt(&self.identity.to_public(), text.as_bytes()).unwrap();
        fs::write(folder.join(file), sealed).unwrap();
    }

    fn opened(&self, folder: &Path, file: &str) -> String {
        let sealed = fs::read(folder.join(file)).unwrap();
        String::from_utf8(age::decrypt(&self.identity, &sealed).unwrap()).unwrap()
    }

    fn keys(&self) {
        self.vault("good", |_| {});
        self.vault("key-flipped", |at| flip(at, "key.age", 200));
        self.vault("key-cut", |at| cut(at, "key.age", 40));
        self.vault("key-empty", |at| fs::write(at.join("key.age"), "").unwrap());
        self.vault("key-missing", |at| remove(at, "key.age"));
        self.vault("recovery-flipped", |at| flip(at, "recovery.age", 20));
        self.vault("recovery-cut", |at| cut(at, "recovery.age", 1));
        self.vault("recovery-missing", |at| remove(at, "recovery.age"));
        self.vault("key-of-another-vault", |at| {
            let room = tempfile::tempdir().unwrap();
            drop(create(&room.path().join("other")));
            for file in ["key.age", "recovery.age", "vault.json"] {
                fs::copy(room.path().join("other").join(file), at.join(file)).unwrap();
            }
        });
        self.vault("key-enormous-work", |at| {
            self.replace_key(at, |sealed| {
                let text = String::from_utf8_lossy(sealed).into_owned();
                let end = text.find(" 1\n").unwrap();
                [&sealed[..=end], b"41", &sealed[end + 2..]].concat()
            });
        });
        self.vault("key-not-an-identity", |at| {
            self.replace_key(at, |_| {
                let mut lock = age::scrypt::Recipient::new(secret(PASSPHRASE));
                lock.set_work_factor(1);
                age::encrypt(&lock, &[b'x'; 75]).unwrap()
            });
        });
    }

    /// Another key file, with a header that allows it, as somebody who means harm would write.
    fn replace_key(&self, folder: &Path, new: impl FnOnce(&[u8]) -> Vec<u8>) {
        let old = fs::read(folder.join("key.age")).unwrap();
        let new = new(&old);
        fs::write(folder.join("key.age"), &new).unwrap();
        let text = fs::read_to_string(folder.join("vault.json")).unwrap();
        let text = text.replace(&Digest::of(&old).to_string(), &Digest::of(&new).to_string());
        fs::write(folder.join("vault.json"), resum(&text)).unwrap();
    }

    fn headers(&self) {
        let header = "vault.json";
        self.vault("header-missing", |at| remove(at, header));
        self.vault("header-cut", |at| cut(at, header, 30));
        self.vault("header-empty", |at| fs::write(at.join(header), "").unwrap());
        self.vault("header-date-edited", |at| {
            edit(at, header, "2026-11-25", "2026-11-24")
        });
        self.vault("header-other-format", |at| {
            edit(at, header, "ringoff-vault", "other-vault")
        });
        self.vault("header-version-2", |at| {
            edit(at, header, "\"version\": 1", "\"version\": 2")
        });
        self.vault("header-not-json", |at| {
            fs::write(at.join(header), "vault\n").unwrap()
        });
        self.vault("no-vault", |at| {
            fs::remove_dir_all(at).unwrap();
            fs::create_dir_all(at).unwrap();
            fs::write(at.join("notes.txt"), "Nothing of ours.\n").unwrap();
        });
        self.vault("head-missing", |at| remove(at, "head.age"));
        self.vault("head-flipped", |at| flip(at, "head.age", 1));
        self.vault("head-cut", |at| cut(at, "head.age", 100));
        self.vault("head-malformed", |at| {
            self.seal(at, "head.age", "{\"seq\":5}\n".to_owned())
        });
        self.vault("head-behind", |at| {
            let text = format!(
                "{{\"seq\":0,\"hash\":\"{}\",\"exhibits\":[]}}\n",
                Digest::ZERO
            );
            self.seal(at, "head.age", text);
        });
    }

    fn journals(&self) {
        let [one, two, three, four] = [1, 2, 3, 4].map(|n| format!("journal/{n:010}.age"));
        self.vault("segment-flipped", |at| flip(at, &two, 100));
        self.vault("segment-header-flipped", |at| flip(at, &two, 600));
        self.vault("segment-cut", |at| cut(at, &two, 30));
        self.vault("segment-empty", |at| fs::write(at.join(&two), "").unwrap());
        self.vault("segment-missing-first", |at| remove(at, &one));
        self.vault("segment-missing-middle", |at| remove(at, &two));
        self.vault("segment-missing-last", |at| remove(at, &four));
        self.vault("journal-missing", |at| {
            fs::remove_dir_all(at.join("journal")).unwrap()
        });
        self.vault("segments-exchanged", |at| {
            let (a, b) = (
                fs::read(at.join(&two)).unwrap(),
                fs::read(at.join(&three)).unwrap(),
            );
            fs::write(at.join(&two), b).unwrap();
            fs::write(at.join(&three), a).unwrap();
        });
        self.vault("segment-of-another-vault", |at| {
            let stranger = x25519::Identity::generate().to_public();
            let text = self.opened(at, &two);
            fs::write(
                at.join(&two),
                age::encrypt(&stranger, text.as_bytes()).unwrap(),
            )
            .unwrap();
        });
        self.vault("event-edited", |at| {
            let text = self.opened(at, &three).trim_end().to_owned() + "\n";
            self.seal(at, &three, text.replace("қош", "сау"));
        });
        self.vault("event-not-linked", |at| {
            let hash = Digest::of_entry(3, Digest::ZERO, b"x");
            let zero = Digest::ZERO;
            let line = format!(r#"{{"seq":3,"prev":"{zero}","hash":"{hash}","payload":"x"}}"#);
            self.seal(at, &three, line + "\n");
        });
        self.vault("event-with-a-field-more", |at| {
            let text = self.opened(at, &three).trim_end().to_owned() + "\n";
            self.seal(
                at,
                &three,
                text.replace("\"seq\":3", "\"seq\":3,\"more\":0"),
            );
        });
        self.vault("journal-rewritten", |at| {
            for file in [&two, &three, &four] {
                remove(at, file);
            }
            let (mut prev, mut text) = (Digest::ZERO, String::new());
            for seq in 1..=5 {
                let hash = Digest::of_entry(seq, prev, b"other");
                text += &format!(
                    "{{\"seq\":{seq},\"prev\":\"{prev}\",\"hash\":\"{hash}\",\"payload\":\"other\"}}\n"
                );
                prev = hash;
            }
            self.seal(at, &one, text);
        });
        let merged = |at: &Path| {
            let lines: Vec<String> = [&one, &two, &three]
                .map(|file| self.opened(at, file).trim_end().to_owned())
                .into();
            self.seal(at, &one, lines.join("\n") + "\n");
        };
        self.vault("merge-interrupted", merged);
        self.vault("merge-interrupted-and-edited", |at| {
            merged(at);
            let hash = Digest::of_entry(2, Digest::ZERO, b"y");
            let zero = Digest::ZERO;
            let line = format!(r#"{{"seq":2,"prev":"{zero}","hash":"{hash}","payload":"y"}}"#);
            self.seal(at, &two, line + "\n");
        });
        self.vault("strangers", |at| {
            fs::write(
                at.join("journal/0000000001 (1).age"),
                "a copy by a sync program",
            )
            .unwrap();
        });
    }

    fn exhibits(&self) {
        let id = Digest::of(b"a made-up confirmation slip");
        let file = format!("exhibits/{id}.age");
        self.vault("exhibit-missing", |at| remove(at, &file));
        self.vault("exhibit-flipped", |at| flip(at, &file, 5));
        self.vault("exhibit-cut", |at| cut(at, &file, 5));
        self.vault("exhibit-exchanged", |at| {
            let other = age::encrypt(&self.identity.to_public(), &[b'x'; 27]).unwrap();
            fs::write(at.join(&file), other).unwrap();
        });
    }
}

/// The header with the sum of what it now says.
fn resum(text: &str) -> String {
    let at = text.find("\"sum\": \"").unwrap() + 8;
    let empty = format!("{}{}", &text[..at], &text[at + 64..]);
    let sum = Digest::of(empty.as_bytes()).to_string();
    format!("{}{sum}{}", &text[..at], &text[at + 64..])
}
