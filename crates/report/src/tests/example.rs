//! Writes the page to a file, to look at it: `RINGOFF_PAGE=/tmp/page.html cargo test -p ringoff-report page_to_look_at`.

use crate::testing::Sample;

#[test]
fn page_to_look_at() {
    let page = crate::html(&Sample::new().scan(), &ringoff_words::Words::new("en"));
    if let Some(path) = std::env::var_os("RINGOFF_PAGE") {
        std::fs::write(path, &page).unwrap();
    }
    assert!(page.starts_with("<!doctype html>"));
}
