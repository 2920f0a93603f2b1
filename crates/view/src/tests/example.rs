//! Writes the outputs to a folder, to look at them:
//! `RINGOFF_LOOK=/tmp/look cargo test -p ringoff-view outputs_to_look_at`.

use crate::testing::Sample;
use crate::{Screen, terminal, why};
use ringoff_words::Words;

#[test]
fn outputs_to_look_at() {
    let folder = std::env::var_os("RINGOFF_LOOK").map(std::path::PathBuf::from);
    let sample = Sample::new();
    let scan = sample.scan();
    for tag in Words::tags() {
        let words = Words::new(tag);
        let page = crate::html(&scan, &words);
        assert!(page.starts_with("<!doctype html>"));
        let screen = Screen {
            width: 100,
            color: false,
        };
        let list = terminal(&scan, &words, screen);
        let reasons = why(&scan, &words, screen, "North Bank").unwrap();
        assert!(list.contains("North Bank") && reasons.contains("North Bank"));
        if let Some(folder) = &folder {
            std::fs::create_dir_all(folder).unwrap();
            std::fs::write(folder.join(format!("{tag}.html")), &page).unwrap();
            std::fs::write(folder.join(format!("{tag}.txt")), &list).unwrap();
            std::fs::write(folder.join(format!("{tag}-why.txt")), &reasons).unwrap();
        }
    }
}
