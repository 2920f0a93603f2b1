//! A writer of KeePass databases (KDBX 4) whose key costs nothing, so that a target reaches what is sealed in them. By
//! KeePass's description, https://keepass.info/help/kb/kdbx.html.

use chacha20::ChaCha20;
use chacha20::cipher::{KeyIvInit as _, StreamCipher as _};
use hmac::{Hmac, Mac};
use sha2_of_pbkdf2::{Digest as _, Sha256, Sha512};

/// Opens it, and every locked file among the readers' fixtures and tests that is no PDF.
pub const PASSPHRASE: &str = "four brass lamps";

const CHACHA: &[u8; 16] = b"\xd6\x03\x8a\x2b\x8b\x6f\x4c\xb5\xa5\x24\x33\x9a\x31\xdb\xb5\x9a";
const KDF_AES: &[u8; 16] = b"\x7c\x02\xbb\x82\x79\xa7\x4a\xc0\x92\x7d\x11\x4a\x00\x64\x82\x38";
const SEED: [u8; 32] = [1; 32];
const IV: [u8; 12] = [2; 12];

/// A database with this XML in it.
pub fn sealed(xml: &[u8]) -> Vec<u8> {
    let mut kdf = 0x0100_u16.to_le_bytes().to_vec();
    for (kind, name, value) in [
        (0x42, "$UUID", &KDF_AES[..]),
        (0x05, "R", &[0; 8]),
        (0x42, "S", &[3; 32]),
    ] {
        kdf.push(kind);
        kdf.extend(with_length(name.as_bytes()));
        kdf.extend(with_length(value));
    }
    kdf.push(0);
    let mut file = b"\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5\0\0\x04\0".to_vec();
    for (id, value) in [
        (2, &CHACHA[..]),
        (3, &[0; 4]),
        (4, &SEED),
        (7, &IV),
        (11, &kdf),
        (0, b"\r\n\r\n"),
    ] {
        file.push(id);
        file.extend(with_length(value));
    }
    // No rounds: the key is what they would begin with, hashed.
    let composite = Sha256::digest(Sha256::digest(PASSPHRASE));
    let key = [&SEED[..], &Sha256::digest(composite)].concat();
    let proving = Sha512::new()
        .chain_update(&key)
        .chain_update([1])
        .finalize();
    let proof = |block: u64, pieces: &[&[u8]]| {
        let of_block = Sha512::new().chain_update(block.to_le_bytes());
        let of_block = of_block.chain_update(proving).finalize();
        let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(&of_block).expect("any length");
        pieces.iter().for_each(|piece| mac.update(piece));
        mac.finalize().into_bytes()
    };
    let (hash, whole) = (Sha256::digest(&file), proof(u64::MAX, &[&file]));
    file.extend(hash);
    file.extend(whole);
    // The inner header has nothing but its end.
    let mut inner = [&[0; 5], xml].concat();
    let mut cipher = ChaCha20::new(&Sha256::digest(&key), &IV.into());
    cipher.apply_keystream(&mut inner);
    for (at, block) in [(0_u64, &inner[..]), (1, &[])] {
        let block = with_length(block);
        file.extend(proof(at, &[&at.to_le_bytes(), &block]));
        file.extend(block);
    }
    file
}

fn with_length(bytes: &[u8]) -> Vec<u8> {
    let length = u32::try_from(bytes.len()).expect("short");
    [&length.to_le_bytes(), bytes].concat()
}
