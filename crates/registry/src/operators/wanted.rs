use super::{Confidence, Fact, Operator, Situation};
use crate::Registry;
use jiff::civil::Date;
use ringoff_model::FactKey;
use serde::{Deserialize, Serialize};

/// A page that is known to be there and that nobody has read whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unread {
    /// Its address.
    pub url: String,
    /// What it is.
    pub title: String,
    /// What it is likely to tell.
    pub keys: Vec<FactKey>,
}

/// A fact that a person closing a line needs and that no record knows.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// Whose.
    pub operator: &'a Operator,
    /// Which.
    pub key: FactKey,
    /// Where to look first.
    pub page: Option<Page<'a>>,
}

/// Where to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page<'a> {
    /// A page whose address is known. Most copies that records were made from hold only the beginning of their page, so there may be more on it.
    Known {
        /// Its address.
        url: &'a str,
        /// What it is.
        title: &'a str,
    },
    /// The operator's site, where no page of it is known.
    Site(&'a str),
}

impl<'a> Page<'a> {
    /// Its address, or the site's name.
    pub fn url(self) -> &'a str {
        match self {
            Self::Known { url, .. } | Self::Site(url) => url,
        }
    }
}

impl Registry {
    /// What is asked of each operator and known of none of its lines, each with the page that is likeliest to tell:
    /// one that waits to be read, else one of the operator's own on the same matter, else its site.
    pub fn wanted(&self) -> Vec<Wanted<'_>> {
        let operators = self.operators().iter();
        let each = operators.flat_map(|operator| {
            let unknown = self.unknown(operator).into_iter();
            unknown.map(move |key| Wanted {
                operator,
                key,
                page: self.page(operator, key),
            })
        });
        each.collect()
    }

    /// Whether a record is no more than a beginning: less than a third of what is asked is known. A person is told,
    /// so that a short list of facts does not look like a short way to the end of the contract.
    pub fn is_sketch(&self, operator: &Operator) -> bool {
        let known = Fact::ASKED.len() - self.unknown(operator).len();
        known * 3 < Fact::ASKED.len()
    }

    fn unknown(&self, operator: &Operator) -> Vec<FactKey> {
        // What is shown at all does not depend on the day.
        let day = Date::default();
        let asked = Fact::ASKED.iter().map(|asked| asked.key);
        let unknown = asked.filter(|key| {
            let (show, _) = self.show_fact(operator, *key, &Situation::ANY, day);
            !show.is_shown()
        });
        unknown.collect()
    }

    fn page<'a>(&'a self, operator: &'a Operator, key: FactKey) -> Option<Page<'a>> {
        let rules = self.country_rules(&operator.country).into_iter();
        let mut unread = operator
            .unread
            .iter()
            .chain(rules.flat_map(|country| &country.unread));
        if let Some(page) = unread.find(|page| page.keys.contains(&key)) {
            return Some(Page::Known {
                url: &page.url,
                title: &page.title,
            });
        }
        let telling = operator.facts.iter().filter(|fact| tells(fact));
        most_cited(
            telling
                .clone()
                .filter(|fact| fact.key.group() == key.group()),
        )
        .or_else(|| operator.services.first().map(|site| Page::Site(site)))
        .or_else(|| most_cited(telling))
    }
}

/// Whether there may be more on the page of a fact: it is the operator's own, speaks of more than one brand, and
/// was not old when it was read (such a page is due at once).
fn tells(fact: &Fact) -> bool {
    fact.confidence == Confidence::Official
        && fact.applies_to.brand.is_none()
        && !fact.is_due(fact.retrieved)
}

/// The page on which most of the facts stand.
fn most_cited<'a>(facts: impl Iterator<Item = &'a Fact>) -> Option<Page<'a>> {
    let mut pages: Vec<(Page<'_>, usize)> = Vec::new();
    for fact in facts {
        let Some(url) = fact.source.url.as_deref() else {
            continue;
        };
        match pages.iter_mut().find(|(page, _)| page.url() == url) {
            Some((_, times)) => *times += 1,
            None => {
                let title = &fact.source.title;
                pages.push((Page::Known { url, title }, 1));
            }
        }
    }
    // The first of several that tell as much.
    let best = pages.into_iter().rev().max_by_key(|(_, times)| *times);
    best.map(|(page, _)| page)
}
