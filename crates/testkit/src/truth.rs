//! What a scan of the archives should find, worked out from the same story that writes them.

use crate::story::{self, chatter, letters, letters_more, passwords, scam};
use ringoff_model::ClueKind;
use std::collections::BTreeMap;

/// What is hidden in the archives.
#[derive(Clone, Debug)]
pub struct Truth {
    /// Every service that knows one of the numbers.
    pub bound: Vec<Planted>,
    /// Accounts of which only a trace is seen (a mail, a saved password): nothing shows that they
    /// know a number.
    pub accounts: Vec<Planted>,
    /// Names that occur and are no accounts: talked about, shops in texts of banks, impersonated.
    pub not_bound: Vec<String>,
}

/// One service on one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planted {
    /// The record's name, or the service's own where no record knows it.
    pub name: String,
    /// The record's id.
    pub id: Option<String>,
    /// `A` or `B`; `None` where nothing can tell.
    pub line: Option<char>,
    /// The strongest clue.
    pub clue: ClueKind,
    /// Whether the service says later that the account has another number now.
    pub moved: bool,
}

/// Shops in texts of banks, by the names of their records.
const SHOPS: &[&str] = &[
    "Magnum Cash & Carry",
    "Technodom",
    "Galmart",
    "Sulpak",
    "Starbucks",
    "Dodo Pizza Kazakhstan",
    "Meloman & Marwin",
];

/// Name, record, line.
type Key<'a> = (&'a str, Option<&'a str>, Option<char>);

pub(crate) fn truth() -> Truth {
    let mut found: BTreeMap<Key<'_>, (ClueKind, bool)> = BTreeMap::new();
    let mut seen = |name, id, line: char, clue: ClueKind| {
        let key = (name, id, (line != '?').then_some(line));
        let known = found.entry(key).or_insert((clue, false));
        known.0 = known.0.min(clue);
        known.1 |= clue == ClueKind::NumberChanged;
    };
    for sender in story::senders() {
        for line in sender.texts {
            seen(sender.name, sender.id, sender.line, line.clue);
        }
    }
    let mails = [letters::STATING, letters_more::TRACES, letters_more::LAPTOP];
    for mail in mails.into_iter().flatten() {
        if let Some((id, name)) = mail.service {
            seen(name, Some(id), mail.line, mail.clue());
        }
    }
    for saved in passwords::SAVED {
        if let Some((id, name)) = saved.service {
            seen(name, Some(id), saved.line, saved.clue());
        }
    }
    let planted = |((name, id, line), (clue, moved)): (Key<'_>, _)| Planted {
        name: name.to_owned(),
        id: id.map(str::to_owned),
        line,
        clue,
        moved,
    };
    let (traces, bound): (Vec<Planted>, Vec<Planted>) = found
        .into_iter()
        .map(planted)
        .partition(|planted| planted.clue == ClueKind::AccountSeen);
    let accounts = traces
        .into_iter()
        .filter(|trace| bound.iter().all(|other| other.name != trace.name))
        .collect();
    let not_bound = [SHOPS, chatter::TALKED_ABOUT, scam::IMPERSONATED];
    Truth {
        bound,
        accounts,
        not_bound: not_bound
            .into_iter()
            .flatten()
            .map(|name| (*name).to_owned())
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    /// The record's names: the lines of `name`, `aliases` and `weak_aliases`.
    fn record_names(id: &str) -> String {
        let services = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/services");
        let text = std::fs::read_to_string(services.join(format!("{id}.toml"))).unwrap_or_default();
        text.lines().take(4).collect()
    }

    #[test]
    fn every_planted_record_exists_under_its_name() {
        let truth = truth();
        for planted in truth.bound.iter().chain(&truth.accounts) {
            if let Some(id) = &planted.id {
                let name = format!("\"{}\"", planted.name);
                assert!(record_names(id).contains(&name), "{id} is not {name}");
            }
        }
    }

    #[test]
    fn nothing_is_bound_and_not_bound_at_once() {
        let truth = truth();
        for name in &truth.not_bound {
            assert!(truth.bound.iter().all(|p| p.name != *name), "{name}");
            assert!(truth.accounts.iter().all(|p| p.name != *name), "{name}");
        }
    }

    #[test]
    fn the_story_has_its_share_of_everything() {
        let bound = truth().bound;
        let on = |line| bound.iter().filter(|p| p.line == line).count();
        assert!(on(Some('A')) >= 24, "{}", on(Some('A')));
        assert!(on(Some('B')) >= 10, "{}", on(Some('B')));
        assert_eq!(on(None), 1);
        assert_eq!(bound.iter().filter(|p| p.id.is_none()).count(), 6);
        assert_eq!(bound.iter().filter(|p| p.moved).count(), 1);
        for clue in [
            ClueKind::CodeReceived,
            ClueKind::SecurityNotice,
            ClueKind::SignUpCode,
            ClueKind::LoginUsesNumber,
            ClueKind::NumberStated,
            ClueKind::DeliveryNotice,
            ClueKind::AccountNotice,
            ClueKind::MarketingNotice,
        ] {
            assert!(bound.iter().any(|p| p.clue == clue), "{clue:?}");
        }
    }
}
