//! What no record knows, page by page, in Markdown: for who has a browser and an hour.

use ringoff_model::FactKey;
use ringoff_registry::Registry;
use ringoff_registry::operators::{Page, Wanted};
use ringoff_words::Words;

/// Pages that are named first.
const FIRST: usize = 12;

/// The facts that are asked of every operator and known of none of its lines, under the pages to look at.
pub fn wanted(registry: &Registry, words: &Words) -> String {
    let wanted = registry.wanted();
    let said = |key: &str| words.say(key, &[]);
    let mut out = format!(
        "# {}\n\n{}\n\n## {}\n\n",
        said("desk-wanted-title"),
        said("desk-wanted-intro"),
        said("desk-wanted-first")
    );
    // A front page is no short way to anything.
    let known = by_page(&wanted).into_iter();
    let known = known.filter(|(page, _)| matches!(page, Some(Page::Known { .. })));
    for (at, (page, keys)) in (1..).zip(known.take(FIRST)) {
        let count = [("count", keys.len().into())];
        let count = words.say("desk-wanted-count", &count);
        out.push_str(&format!("{at}. {}: {count}\n", link(page, words)));
    }
    for of_one in wanted.chunk_by(|a, b| a.operator.id == b.operator.id) {
        let Some(Wanted { operator, .. }) = of_one.first() else {
            continue;
        };
        let mut about = vec![operator.id.clone()];
        about.extend(
            registry
                .is_sketch(operator)
                .then(|| said("desk-operator-sketch")),
        );
        let heading = words.bracketed(operator.name(words.tag()), &words.pieces(&about));
        out.push_str(&format!("\n## {heading}\n\n"));
        for (page, keys) in by_page(of_one) {
            let keys: Vec<String> = keys.into_iter().map(|key| named(key, words)).collect();
            let keys = words.pieces(&keys);
            out.push_str(&format!(
                "- {}\n",
                words.labelled(&link(page, words), &keys)
            ));
        }
    }
    out
}

/// Each page with what to look for, that with most first.
fn by_page<'a>(wanted: &[Wanted<'a>]) -> Vec<(Option<Page<'a>>, Vec<FactKey>)> {
    let mut pages: Vec<(Option<Page<'a>>, Vec<FactKey>)> = Vec::new();
    for Wanted { page, key, .. } in wanted {
        let same = |known: &Option<Page<'_>>| known.map(Page::url) == page.map(Page::url);
        match pages.iter_mut().find(|(known, _)| same(known)) {
            Some((_, keys)) => keys.push(*key),
            None => pages.push((*page, vec![*key])),
        }
    }
    pages.sort_by_key(|(_, keys)| std::cmp::Reverse(keys.len()));
    pages
}

fn link(page: Option<Page<'_>>, words: &Words) -> String {
    match page {
        Some(Page::Known { url, title }) => format!("[{title}]({url})"),
        Some(Page::Site(site)) => {
            format!("[{}](https://{site})", words.say("desk-wanted-site", &[]))
        }
        None => words.say("desk-wanted-nowhere", &[]),
    }
}

fn named(key: FactKey, words: &Words) -> String {
    format!("`{}` {}", key.name(), words.say(&key.label(), &[]))
}
