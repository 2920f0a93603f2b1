//! Who sent a message: every way of naming brings a candidate, and what was learnt chooses.

mod app_hash;
mod candidates;
mod code_words;
mod domain_bound;
mod link;
mod mail_domain;
mod own_name;
mod runs;
mod sender_id;
mod signed;
mod span;
mod unspaced;
mod words;

use super::Named;
use super::evidence::Evidence;
use super::fold::FoldTable;
use super::index::Index;
use super::learnt::{NameWeights, Scores};
use super::lexicon::{Lexicon, NameHit};
use ringoff_model::{Mail, MessageKind};
use ringoff_registry::Role;

pub use candidates::Candidate;
pub(crate) use mail_domain::{MailSender, sender as mail_sender};
pub(crate) use words::akin;

/// A candidate may have a little less speaking for it than against: a miss costs a person an account, a
/// wrong row ten seconds.
const LEAST: i32 = -4;

/// A mail, and who wrote it, where that can be told.
pub(crate) type WrittenMail<'a> = (&'a Mail<'a>, Option<&'a MailSender>);

/// What every way of naming looks at.
#[derive(Clone, Copy)]
pub(crate) struct Way<'a> {
    pub evidence: &'a Evidence<'a>,
    pub lexicon: &'a Lexicon,
    pub index: &'a Index,
    pub table: &'a FoldTable,
    pub kind: MessageKind,
    pub scores: Scores,
    /// The host of a domain-bound code line.
    pub bound: Option<&'a str>,
    /// A known name opens or closes the text.
    pub speaks: bool,
    /// Where it is a mail.
    pub mail: Option<WrittenMail<'a>>,
}

impl Way<'_> {
    /// The service for which most speaks; `None` where no more speaks for any than against it.
    pub fn name(&self, learnt: &NameWeights) -> Option<Named> {
        if let Some(sure) = self.sure() {
            return sure;
        }
        let candidates = self.candidates().into_iter();
        let scored = candidates.map(|c| (learnt.score(&c.features), c.named));
        let for_it = scored.filter(|(score, _)| *score > LEAST);
        // On equal scores the one that came up first stands.
        for_it
            .rev()
            .max_by_key(|(score, _)| *score)
            .map(|(_, named)| named)
    }

    /// What needs no weighing: a mail's domain, a code bound to a domain or an app, a registered sender
    /// id that nothing speaks against, and that nobody holds an account with who writes to all.
    fn sure(&self) -> Option<Option<Named>> {
        if matches!(self.kind, MessageKind::Personal | MessageKind::Scam)
            || self.kind == MessageKind::Operator && self.evidence.has(Role::PublicNotice)
        {
            return Some(None);
        }
        if let Some((_, sender)) = self.mail {
            return Some(sender.and_then(|sender| mail_domain::name(self, sender)));
        }
        let bound = domain_bound::name(self).or_else(|| app_hash::name(self));
        bound.or_else(|| self.unrivalled()).map(Some)
    }

    /// The service under whose registered id the message came, where it names no other.
    fn unrivalled(&self) -> Option<Named> {
        let e = self.evidence;
        let rival = |n: &NameHit| Some(n.service) != e.sender_service;
        let alone = !e.names.iter().any(rival) && e.bracketed.is_none();
        sender_id::registered(self).filter(|_| alone)
    }

    /// Every service that may be meant; none where nothing needs weighing.
    pub fn rivals(&self) -> Vec<Candidate> {
        match self.sure() {
            Some(_) => Vec::new(),
            None => self.candidates(),
        }
    }
}

/// Whether a known name opens or closes the text, parted from the rest.
pub(crate) fn speaks(e: &Evidence<'_>, index: &Index) -> bool {
    own_name::speaks(e) || link::opens(e, index)
}

/// The known service that openly speaks: by its sender id, its signature, or its name first of all.
pub(crate) fn opening_service(e: &Evidence<'_>, index: &Index) -> Option<u32> {
    e.sender_service
        .or_else(|| signed::service(e, index))
        .or_else(|| own_name::opening(e))
}
