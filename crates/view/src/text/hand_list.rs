//! The list by hand as a checklist.

use super::{Page, Style};
use crate::hand_list::{HandList, HandListRow};

/// The list, service by service, then how to get an export.
pub fn hand_list(list: &HandList, style: &Style<'_>) -> String {
    let words = style.words;
    let mut page = Page::new(style.screen);
    page.title(&list.title);
    page.text(&list.about);
    page.text(&list.basis);
    page.blank();
    for row in &list.rows {
        page.row(mark(row), &row.name);
        if row.seen {
            page.under(&words.say("list-seen", &[]));
            continue;
        }
        page.under(&row.messages);
        page.under(&row.elsewhere);
        page.under(&words.labelled(&words.say("list-change", &[]), &row.change));
        if let Some(url) = &row.url {
            page.under(url);
        }
    }
    page.blank();
    page.text(&list.progress);
    page.text(&words.say("list-how-to-tick", &[]));
    page.blank();
    page.title(&words.say("list-export", &[]));
    page.text(&words.say("list-export-about", &[]));
    for export in &list.exports {
        page.row("·", &words.labelled(&export.phone, &export.text));
    }
    page.done()
}

fn mark(row: &HandListRow) -> &'static str {
    match row.answer {
        Some("have") => "[x]",
        Some("not-sure") => "[?]",
        Some(_) => "[-]",
        None => "[ ]",
    }
}
