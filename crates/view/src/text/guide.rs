//! The guide as text.

use super::{Page, Style};
use crate::guide::Guide;

/// The guide, section by section, each line with how sure it is.
pub fn guide(guide: &Guide, style: &Style<'_>) -> String {
    let mut page = Page::new(style.screen);
    page.title(&guide.title);
    page.text(&guide.about);
    for section in &guide.sections {
        page.blank();
        page.title(&section.heading);
        for item in &section.items {
            page.row("·", &item.said(style.words));
            if let Some(theirs) = &item.theirs {
                page.under(&theirs.text);
            }
            if let Some(told) = item.told(style.words) {
                page.under(&told);
            }
            if let Some(url) = &item.url {
                page.under(url);
            }
        }
    }
    page.done()
}
