//! What every store does, asked of each of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::common;

use proptest::prelude::*;
use ringoff_store::{Digest, Head, MOST_APPENDED, Memory, Store, StoreError};
use std::io::{self, Read};

/// Runs the same questions against a store in memory and one in a folder; the latter once more after
/// it was closed and opened again.
fn every(questions: impl Fn(&mut dyn Store)) {
    questions(&mut Memory::new());
    let room = tempfile::tempdir().unwrap();
    let folder = room.path().join("vault");
    let (mut vault, _) = common::create(&folder);
    questions(&mut vault);
    let (entries, exhibits) = (vault.entries().unwrap(), vault.exhibits().unwrap());
    drop(vault);
    let vault = common::open(&folder);
    assert_eq!(vault.entries().unwrap(), entries);
    assert_eq!(vault.exhibits().unwrap(), exhibits);
    assert!(vault.verify().unwrap().is_sound());
}

#[test]
fn an_empty_store_is_sound_and_its_chain_begins_at_zero() {
    every(|store| {
        assert_eq!(store.head(), Head::START);
        assert_eq!(store.entries().unwrap(), []);
        assert_eq!(store.exhibits().unwrap(), []);
        let report = store.verify().unwrap();
        assert!(report.is_sound());
        assert_eq!((report.events, report.head), (0, Head::START));
    });
}

#[test]
fn entries_are_numbered_from_one_and_each_carries_the_hash_of_the_one_before() {
    every(|store| {
        let payloads: [&[u8]; 4] = [b"one", b"", b"one", &[0xff, 0x00]];
        for payload in payloads {
            store.append(payload).unwrap();
        }
        let entries = store.entries().unwrap();
        let mut prev = Digest::ZERO;
        for (index, (entry, payload)) in entries.iter().zip(payloads).enumerate() {
            assert_eq!(entry.seq, index as u64 + 1);
            assert_eq!(entry.payload, payload);
            assert_eq!(entry.prev, prev);
            assert_eq!(entry.hash, Digest::of_entry(entry.seq, prev, payload));
            prev = entry.hash;
        }
        assert_eq!(store.head(), Head { seq: 4, hash: prev });
        assert_eq!(store.entries_after(2).unwrap(), entries[2..]);
        assert_eq!(store.entries_after(99).unwrap(), []);
    });
}

#[test]
fn many_appended_at_once_are_as_many_appended_one_by_one() {
    let payloads: Vec<Vec<u8>> = (0..5u8).map(|n| vec![n; usize::from(n)]).collect();
    let mut single = Memory::new();
    for payload in &payloads {
        single.append(payload).unwrap();
    }
    every(|store| {
        assert_eq!(store.append_all(&[]).unwrap(), []);
        let entries = store.append_all(&payloads).unwrap();
        assert_eq!(entries, single.entries().unwrap());
        assert_eq!(store.entries().unwrap(), entries);
        assert_eq!(store.head(), single.head());
    });
}

#[test]
fn an_exhibit_is_named_by_its_hash_and_kept_once() {
    every(|store| {
        let content = vec![3; 200_000];
        let exhibit = store.put_exhibit(&mut &content[..]).unwrap();
        assert_eq!((exhibit.id, exhibit.size), (Digest::of(&content), 200_000));
        assert_eq!(store.put_exhibit(&mut &content[..]).unwrap(), exhibit);
        let empty = store.put_exhibit(&mut io::empty()).unwrap();
        assert_eq!(store.exhibit(&exhibit.id).unwrap(), content);
        assert_eq!(store.exhibit(&empty.id).unwrap(), b"");
        assert_eq!(store.exhibits().unwrap().len(), 2);
        let nobody = Digest::of(b"never kept");
        let missing = store.exhibit(&nobody).unwrap_err();
        assert!(matches!(missing, StoreError::NoExhibit { id } if id == nobody));
    });
}

#[test]
fn an_exhibit_that_cannot_be_read_to_its_end_is_not_kept() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("the card was taken out"))
        }
    }
    every(|store| {
        let mut half = b"half a photo".chain(Broken);
        let refused = store.put_exhibit(&mut half).unwrap_err();
        assert!(matches!(refused, StoreError::Io { .. }));
        assert_eq!(store.exhibits().unwrap(), []);
        assert!(store.verify().unwrap().is_sound());
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn whatever_is_appended_comes_back(
        payloads in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..2_000), 0..12),
        text in "\\PC{0,300}",
    ) {
        every(|store| {
            store.append(text.as_bytes()).unwrap();
            store.append_all(&payloads).unwrap();
            let back: Vec<_> = store.entries().unwrap().into_iter().map(|e| e.payload).collect();
            assert_eq!(back[0], text.as_bytes());
            assert_eq!(back[1..], payloads);
        });
    }
}

#[test]
fn more_than_is_appended_at_once_is_refused_and_nothing_is_written() {
    every(|store| {
        store.append(b"one").unwrap();
        let refused = |result| match result {
            Err(error @ StoreError::TooLarge { .. }) => {
                assert_eq!(error.key(), "vault-event-large")
            }
            other => panic!("{other:?}"),
        };
        refused(store.append(&vec![b'a'; MOST_APPENDED + 1]).map(drop));
        let half = vec![b'a'; MOST_APPENDED / 2 + 1];
        refused(store.append_all(&[half.clone(), half]).map(drop));
        assert_eq!(store.entries().unwrap().len(), 1);
        assert!(store.verify().unwrap().is_sound());
    });
}
