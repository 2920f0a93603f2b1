//! The guide as one self-contained page that prints on two sheets.

use super::{Grade, Guide, GuideItem};
use crate::base64::base64;
use askama::Template;
use ringoff_model::link_host;
use ringoff_words::Words;
use sha2::{Digest as _, Sha256};

const STYLE: &str = concat!(
    include_str!("../../templates/style.css"),
    include_str!("../../templates/guide.css")
);

/// The page.
pub fn html(guide: &Guide, words: &Words) -> String {
    let page = Page {
        style: STYLE,
        hash: base64(&Sha256::digest(STYLE.as_bytes())),
        guide,
        made: words.say("guide-made", &[("date", words.date(guide.made_on).into())]),
    };
    // Rendering into memory fails only if a value cannot be written as text; all are text already.
    page.render().unwrap_or_default()
}

#[derive(Template)]
#[template(path = "guide.html")]
struct Page<'a> {
    style: &'static str,
    hash: String,
    guide: &'a Guide,
    made: String,
}

impl Page<'_> {
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

    /// A page that a browser opens when the person asks for it, by where it leads.
    fn link<'a>(&self, item: &'a GuideItem) -> Option<(&'a str, &'a str)> {
        let url = item.url.as_deref();
        let url = url.filter(|url| url.starts_with("https://"))?;
        Some((url, link_host(url)))
    }
}
