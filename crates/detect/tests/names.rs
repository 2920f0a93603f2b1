//! Names that no record knows: what vouches for one, and what stands apart.

use crate::seen::{Seen, shown, sms};
use ringoff_detect::{Band, Ranked};

fn rows(seen: &[(&str, &str)]) -> Vec<(String, Band)> {
    let seen: Vec<Seen<'_>> = seen.iter().map(|(from, text)| sms(from, text)).collect();
    let row = |item: Ranked| (item.binding.name, item.score.band);
    shown(&seen).into_iter().map(row).collect()
}

#[test]
fn a_name_that_one_text_alone_brings_stands_apart() {
    let once = [("+12025550147", "Your Mapleform code is 482117")];
    let found = rows(&once);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].1, Band::Others, "{found:?}");
}

#[test]
fn a_name_beside_two_codes_is_a_service() {
    let twice = [
        ("+12025550147", "Your Mapleform code is 482117"),
        ("+12025550162", "Your Mapleform code is 903118"),
    ];
    let found = rows(&twice);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].0, "Mapleform");
    assert!(found[0].1 < Band::Others, "{found:?}");
}

#[test]
fn a_sender_id_or_a_signature_vouches_for_a_name() {
    for (from, text) in [
        ("Mapleform", "Your code is 482117"),
        ("10690999000078", "【木槿社区】验证码482117，10分钟内有效"),
    ] {
        let found = rows(&[(from, text)]);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert!(found[0].1 < Band::Others, "{text}: {found:?}");
    }
}

#[test]
fn a_code_of_a_nameless_number_stands_apart() {
    let found = rows(&[("+12025550147", "Your code is 482117")]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].1, Band::Others, "{found:?}");
}

#[test]
fn what_many_senders_say_is_no_name() {
    let found = rows(&[
        ("Mapleform", "Trip Summary: 482117 is your code"),
        ("Ducklane", "Trip Summary: 903118 is your code"),
        ("TernWallet", "Trip Summary: 771204 is your code"),
        ("Sorrel", "Trip Summary: 118034 is your code"),
    ]);
    let phrase = found.iter().find(|(name, _)| name == "Trip Summary");
    assert!(
        phrase.is_none_or(|(_, band)| *band == Band::Others),
        "{found:?}"
    );
}
