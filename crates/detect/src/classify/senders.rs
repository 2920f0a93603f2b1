//! What senders' addresses tell, found once and kept: a person's messages come from few.

use super::fold::FoldTable;
use super::index::{Holders, Index, compact};
use super::normalize::Folded;
use super::sender::{Class, Declared, Sender, is_generic};
use foldhash::HashMap;
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Senders remembered; the rest are looked at each time.
const MOST: usize = 1024;
/// Bytes of an address that is remembered.
const LONGEST: usize = 64;

/// A sender, whatever its message says.
pub(crate) struct Known {
    pub class: Class,
    /// As written, an Indian header without its prefix and suffix.
    pub id: Box<str>,
    pub header: bool,
    pub declared: Option<Declared>,
    pub folded: Box<str>,
    /// Letters and digits of the folded id.
    pub compact: Box<str>,
    /// Many unrelated services share the id.
    pub generic: bool,
    /// The services it may stand for.
    pub holders: Holders,
}

impl Known {
    fn of(sender: Sender<'_>, table: &FoldTable, index: &Index) -> Self {
        let mut folded = Folded::default();
        folded.fill(table, sender.id);
        let folded = folded.part(0, folded.bytes.len());
        Self {
            class: sender.class,
            id: sender.id.into(),
            header: sender.header,
            declared: sender.declared,
            folded: folded.into(),
            compact: compact(folded).into(),
            generic: is_generic(folded),
            holders: index.holders(&sender, folded),
        }
    }
}

/// Tells one index from another.
pub(crate) struct Mark(u64);

impl Mark {
    pub fn new() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        Self(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}

/// The senders one thread has met.
#[derive(Default)]
pub(crate) struct Senders {
    /// Whose index they were looked up in.
    mark: u64,
    known: HashMap<Box<str>, Rc<Known>>,
}

impl Senders {
    /// Looks at a sender, or remembers it.
    pub fn look(
        &mut self,
        sender: Option<&str>,
        table: &FoldTable,
        index: &Index,
        mark: &Mark,
    ) -> Rc<Known> {
        if self.mark != mark.0 {
            self.mark = mark.0;
            self.known.clear();
        }
        let written = sender.unwrap_or("");
        if let Some(known) = self.known.get(written) {
            return known.clone();
        }
        let known = Rc::new(Known::of(Sender::of(sender), table, index));
        if self.known.len() < MOST && written.len() <= LONGEST {
            self.known.insert(written.into(), known.clone());
        }
        known
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ringoff_registry::Registry;

    #[test]
    fn a_sender_is_the_same_however_many_others_write() {
        let registry = Registry::embedded();
        let table = FoldTable::new();
        let index = Index::new(&registry, &table);
        let mark = Mark::new();
        let mut senders = Senders::default();
        let mut look = |sender: &str| senders.look(Some(sender), &table, &index, &mark);
        let first = look("Kaspi Bank");
        for n in 0..2 * MOST {
            assert_eq!(look(&format!("+7799{n:07}")).class, Class::Number);
        }
        assert!(Rc::ptr_eq(&first, &look("Kaspi Bank")));
        assert!(senders.known.len() <= MOST);
    }

    #[test]
    fn what_one_index_told_is_not_told_of_another() {
        let registry = Registry::embedded();
        let table = FoldTable::new();
        let index = Index::new(&registry, &table);
        let mut senders = Senders::default();
        let first = senders.look(None, &table, &index, &Mark::new());
        let second = senders.look(None, &table, &index, &Mark::new());
        assert!(!Rc::ptr_eq(&first, &second));
    }
}
