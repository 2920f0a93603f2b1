//! Who may stand behind a sender id.

use super::super::region::Origin;
use super::super::sender::{self, Class, Sender};
use super::{Entry, Index, compact};

/// The services that a sender id may stand for.
#[derive(Default)]
pub(crate) struct Holders {
    services: Vec<u32>,
    /// Whether the first may be taken where a text speaks for none.
    guess: bool,
}

impl From<Option<u32>> for Holders {
    fn from(service: Option<u32>) -> Self {
        Self {
            services: service.into_iter().collect(),
            guess: true,
        }
    }
}

impl Index {
    /// The services that a sender id is registered for, or that carry its name.
    pub fn holders(&self, sender: &Sender<'_>, folded: &str) -> Holders {
        if matches!(sender.class, Class::Missing | Class::Mail) {
            return Holders::default();
        }
        if let Some(sharing) = self.senders.get(folded) {
            let name = sender.class == Class::Name;
            // A name registered for one may be carried by namesakes abroad as well.
            let namesakes = self.names.get(&compact(folded)).filter(|_| name);
            let namesakes = namesakes.into_iter().flatten();
            let mut services = sharing.clone();
            services.extend(namesakes.filter(|n| !sharing.contains(n)));
            return Holders {
                services,
                guess: name,
            };
        }
        let first = folded.bytes().next().and_then(|b| self.beginnings.get(&b));
        if let Some((_, service)) =
            first.and_then(|alike| alike.iter().find(|(b, _)| folded.starts_with(b.as_str())))
        {
            return Holders::from(Some(*service));
        }
        if sender.class != Class::Name {
            return Holders::default();
        }
        if folded.contains('.')
            && let Some(service) = self.by_host(folded)
        {
            return Holders::from(Some(service));
        }
        let plain = compact(folded);
        if let Some(sharing) = self.names.get(&plain) {
            return Holders {
                services: sharing.clone(),
                guess: true,
            };
        }
        if sender::is_generic(folded) {
            return Holders::default();
        }
        let purposeless = sender::without_purpose(folded).and_then(|name| {
            self.senders
                .get(name)
                .or_else(|| self.names.get(&compact(name)))
        });
        match purposeless {
            Some(sharing) => Holders {
                services: sharing.clone(),
                guess: true,
            },
            None => Holders::from(self.by_abbreviation(sender, &plain)),
        }
    }

    /// The one of these that a text comes from: of namesakes the one from the country that the text speaks
    /// for ([`Origin`]); else the first, if it may be guessed.
    pub fn holder(&self, holders: &Holders, origin: impl FnOnce() -> Origin) -> Option<u32> {
        if let [one] = holders.services[..] {
            return Some(one);
        }
        if holders.services.is_empty() {
            return None;
        }
        let origin = origin();
        let fits = |service: u32| origin.fits(self.entries[service as usize].regions);
        let mut best = None;
        for service in &holders.services {
            let fit = fits(*service);
            if best.is_none_or(|(most, _)| fit > most) {
                best = Some((fit, *service));
            }
        }
        best.filter(|(fit, _)| holders.guess || *fit >= 8)
            .map(|(_, service)| service)
    }

    /// Indian headers have six letters: "FLPKRT" abbreviates a name by dropping letters.
    fn by_abbreviation(&self, sender: &Sender<'_>, plain: &str) -> Option<u32> {
        if !sender.header || plain.len() < 5 {
            return None;
        }
        let fits = |entry: &Entry| entry.indian && abbreviates(plain, &entry.compact);
        let mut found = (0u32..).zip(&self.entries).filter(|(_, e)| fits(e));
        let first = found.next()?;
        found.next().is_none().then_some(first.0)
    }
}

/// Whether the letters of `short` stand in `long` in this order, from the first one on.
pub(crate) fn abbreviates(short: &str, long: &str) -> bool {
    let mut rest = long.bytes();
    long.len() > short.len()
        && long.as_bytes().first() == short.as_bytes().first()
        && short.bytes().all(|b| rest.any(|other| other == b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_abbreviate_by_dropping_letters() {
        assert!(abbreviates("flpkrt", "flipkart"));
        assert!(!abbreviates("flpkrx", "flipkart"));
        assert!(!abbreviates("lipkar", "flipkart"));
    }
}
