//! Files of authenticators made to hurt, and what they must never give away.

use crate::common::{Kept, format, read_named, read_with};
use ringoff_model::SkipReason;
use ringoff_readers::{Head, Limits};

const FREEOTP: [&[u8]; 2] = [
    include_bytes!("../fixtures/freeotp/tokens.xml"),
    include_bytes!("../fixtures/freeotp/backup-2.xml"),
];

fn read(bytes: &[u8], limits: &Limits) -> Kept {
    let (kept, result) = read_with(format("freeotp"), bytes, limits);
    result.unwrap();
    kept
}

#[test]
fn of_freeotp_no_secret_is_handed_on_and_nobody_is_asked() {
    for bytes in FREEOTP {
        let (kept, result) = read_named("tokens.xml", bytes, Limits::default());
        result.unwrap();
        let all = format!("{:?}", kept.observations);
        for secret in ["secret", "-56", "111", "HmacSHA1"] {
            assert!(!all.contains(secret), "{all}");
        }
        assert_eq!((kept.observations.len(), kept.reasons()), (3, vec![]));
    }
}

#[test]
fn freeotp_cut_anywhere_loses_nothing_silently() {
    for bytes in FREEOTP {
        for end in 24..bytes.len() - 1 {
            let kept = read(&bytes[..end], &Limits::default());
            assert!(kept.reasons().contains(&SkipReason::CutOff), "{end}");
        }
    }
}

#[test]
fn freeotp_changed_anywhere_never_panics() {
    for bytes in FREEOTP {
        for at in 0..bytes.len() {
            let mut changed = bytes.to_vec();
            changed[at] ^= 0x91;
            let head = Head {
                bytes: &changed,
                whole: true,
            };
            format("freeotp").recognizes(head);
            read(&changed, &Limits::default());
        }
    }
}

#[test]
fn freeotp_beyond_the_limit_is_told_as_too_large() {
    let limits = Limits {
        entry_bytes: 100,
        ..Limits::default()
    };
    for bytes in FREEOTP {
        assert_eq!(read(bytes, &limits).reasons(), [SkipReason::TooLarge]);
    }
}

#[test]
fn other_settings_of_android_and_other_maps_of_java_are_not_freeotp() {
    for bytes in [
        &b"<?xml version='1.0'?><map><string name=\"a\">{&quot;label&quot;:1}</string></map>"[..],
        b"\xac\xed\x00\x05sr\x00\x11java.util.HashMap",
        b"<html><p>&quot;issuerExt&quot;</p></html>",
    ] {
        let head = Head { bytes, whole: true };
        assert!(!format("freeotp").recognizes(head));
    }
}
