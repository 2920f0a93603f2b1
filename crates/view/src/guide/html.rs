//! The guide as one self-contained page that prints on two sheets, and its sections for another page.

use super::{Grade, Guide, GuideItem};
use crate::base64::base64;
use askama::Template;
use ringoff_words::Words;
use sha2::{Digest as _, Sha256};

/// How the sections look.
pub const STYLE: &str = include_str!("../../templates/guide.css");
const ALL: &str = concat!(
    include_str!("../../templates/style.css"),
    include_str!("../../templates/guide.css")
);

/// The page.
pub fn html(guide: &Guide, words: &Words) -> String {
    let page = Page {
        style: ALL,
        hash: base64(&Sha256::digest(ALL.as_bytes())),
        guide,
        sections: sections(guide, words),
        made: words.say("guide-made", &[("date", words.date(guide.made_on).into())]),
    };
    // Rendering into memory fails only if a value cannot be written as text; all are text already.
    page.render().unwrap_or_default()
}

/// What stands on the page, to be put into another one with [`STYLE`].
pub fn sections(guide: &Guide, words: &Words) -> String {
    Sections { guide, words }.render().unwrap_or_default()
}

#[derive(Template)]
#[template(path = "guide.html")]
struct Page<'a> {
    style: &'static str,
    hash: String,
    guide: &'a Guide,
    sections: String,
    made: String,
}

#[derive(Template)]
#[template(path = "guide_sections.html")]
struct Sections<'a> {
    guide: &'a Guide,
    words: &'a Words,
}

impl Sections<'_> {
    fn class(&self, item: &GuideItem) -> &'static str {
        match item.grade {
            Grade::Advice if item.theirs.is_some() => "grade-say",
            Grade::Advice => "grade-advice",
            Grade::Official => "grade-official",
            Grade::CheckFirst => "grade-check",
            Grade::Unconfirmed => "grade-unconfirmed",
            Grade::Ask => "grade-ask",
        }
    }
}
