//! Which accounts are asked for: by band, by what became of them, by words. All of it stands in the address.

use ringoff_view::case::Account;
use serde::Deserialize;

/// Rows on one page.
pub(crate) const ROWS: usize = 50;

/// The query of the list.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Filter {
    /// A band, or empty for all.
    #[serde(default)]
    pub band: String,
    /// A state by its name, or empty for all.
    #[serde(default)]
    pub state: String,
    /// Words to look for.
    #[serde(default)]
    pub q: String,
    /// By what the rows of a band are sorted; empty for the order of work.
    #[serde(default)]
    pub sort: String,
    /// The page, counted from one; `all` shows the whole list.
    #[serde(default)]
    pub at: String,
    /// The event just written.
    pub done: Option<u64>,
}

/// By what the rows of a band are sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// What others hang on first.
    Work,
    Score,
    Name,
    /// The latest first.
    Seen,
}

impl Sort {
    pub const ALL: [Self; 4] = [Self::Work, Self::Score, Self::Name, Self::Seen];

    pub fn name(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Score => "score",
            Self::Name => "name",
            Self::Seen => "seen",
        }
    }
}

impl Filter {
    pub fn sort(&self) -> Sort {
        let mut all = Sort::ALL.into_iter();
        let named = all.find(|sort| sort.name() == self.sort);
        named.unwrap_or(Sort::Work)
    }

    /// Sorts the rows of each band; the bands stay in their order.
    pub fn order(&self, rows: &mut [&Account]) {
        let sort = self.sort();
        for band in rows.chunk_by_mut(|a, b| a.band == b.band) {
            match sort {
                Sort::Work => {}
                Sort::Score => band.sort_by_key(|a| std::cmp::Reverse(a.score)),
                Sort::Name => band.sort_by_cached_key(|a| a.name.to_lowercase()),
                Sort::Seen => band.sort_by_key(|a| std::cmp::Reverse(a.seen)),
            }
        }
    }

    pub fn fits(&self, account: &Account) -> bool {
        let band = self.band.is_empty() || self.band == account.band;
        let state = match self.state.as_str() {
            "" => true,
            name => account.state.name() == name,
        };
        band && state && self.says(account)
    }

    fn says(&self, account: &Account) -> bool {
        if self.q.trim().is_empty() {
            return true;
        }
        let domain = account.domain.as_deref().unwrap_or_default();
        let text = format!(
            "{} {domain} {} {}",
            account.name,
            account.why.join(" "),
            account.line
        )
        .to_lowercase();
        let query = self.q.to_lowercase();
        query.split_whitespace().all(|word| text.contains(word))
    }

    /// The address of the same list with one thing changed.
    pub fn link(&self, band: &str, state: &str, at: &str) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        let sort = match self.sort() {
            Sort::Work => "",
            sort => sort.name(),
        };
        for (name, value) in [
            ("band", band),
            ("state", state),
            ("q", self.q.as_str()),
            ("sort", sort),
            ("at", at),
        ] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        let query = query.finish();
        if query.is_empty() {
            "accounts".to_owned()
        } else {
            format!("accounts?{query}")
        }
    }

    /// Begin and end of the rows shown, and how many pages there are.
    pub fn window(&self, count: usize) -> (std::ops::Range<usize>, usize, usize) {
        let pages = count.div_ceil(ROWS).max(1);
        if self.at == "all" {
            return (0..count, 0, pages);
        }
        let at = self.at.parse::<usize>().unwrap_or(1).clamp(1, pages);
        ((at - 1) * ROWS..(at * ROWS).min(count), at, pages)
    }

    /// Names the page among those that are kept.
    pub fn key(&self) -> String {
        let q: String = self.q.chars().take(200).collect();
        let sort = self.sort().name();
        format!(
            "{}\u{1}{}\u{1}{q}\u{1}{sort}\u{1}{}",
            self.band, self.state, self.at
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_never_leaves_the_list() {
        let at = |at: &str, count| {
            Filter {
                at: at.into(),
                ..Filter::default()
            }
            .window(count)
        };
        assert_eq!(at("", 120), (0..50, 1, 3));
        assert_eq!(at("3", 120), (100..120, 3, 3));
        assert_eq!(at("99", 120), (100..120, 3, 3));
        assert_eq!(at("-1", 0), (0..0, 1, 1));
        assert_eq!(at("all", 120), (0..120, 0, 3));
    }

    #[test]
    fn a_link_escapes_what_was_searched_for() {
        let filter = Filter {
            q: "a&b=\"<".into(),
            ..Filter::default()
        };
        assert_eq!(
            filter.link("before", "", ""),
            "accounts?band=before&q=a%26b%3D%22%3C"
        );
    }

    #[test]
    fn the_word_work_can_be_searched_for_although_the_usual_order_is_called_so() {
        let filter = Filter {
            q: "work".into(),
            sort: "work".into(),
            ..Filter::default()
        };
        assert_eq!(filter.link("", "", ""), "accounts?q=work");
    }
}
