//! Who sent a message: the ways of naming, in the order of trust. One file a way.

mod app_hash;
mod code_words;
mod domain_bound;
mod link;
mod mail_domain;
mod own_name;
mod sender_id;
mod short_code;
mod signed;
mod span;
mod unspaced;
mod words;

use super::Named;
use super::evidence::Evidence;
use super::fold::FoldTable;
use super::index::Index;
use super::lexicon::Lexicon;
use super::sender::Class;
use ringoff_model::{Mail, MessageKind};
use ringoff_registry::Role;

pub(crate) use mail_domain::{MailSender, sender as mail_sender};
pub(crate) use words::akin;

/// What every way of naming looks at.
#[derive(Clone, Copy)]
pub(crate) struct Way<'a> {
    pub evidence: &'a Evidence<'a>,
    pub lexicon: &'a Lexicon,
    pub index: &'a Index,
    pub table: &'a FoldTable,
    pub kind: MessageKind,
    /// The host of a domain-bound code line.
    pub bound: Option<&'a str>,
    /// A known name opens or closes the text.
    pub speaks: bool,
}

impl Way<'_> {
    /// The first way that holds.
    pub fn name(&self, mail: Option<&Mail<'_>>) -> Option<Named> {
        if self.kind == MessageKind::Operator && self.evidence.has(Role::PublicNotice) {
            return None;
        }
        if let Some(mail) = mail {
            return mail_domain::name(self, mail);
        }
        if let Some(named) = domain_bound::name(self).or_else(|| app_hash::name(self)) {
            return Some(named);
        }
        // A whole number is a person's, until the text speaks as a service from its first word, or to its last.
        let speaks =
            self.kind == MessageKind::Otp || self.speaks || self.evidence.bracketed.is_some();
        if self.evidence.sender.class == Class::Number && !speaks {
            return None;
        }
        sender_id::registered(self)
            .or_else(|| signed::known(self))
            .or_else(|| sender_id::spelled(self))
            .or_else(|| own_name::name(self))
            .or_else(|| short_code::name(self))
            .or_else(|| link::name_of_known(self))
            .or_else(|| self.unknown())
    }

    /// A service that no record knows. Where a code comes from an id of many, the words around the
    /// code say more than the id; elsewhere the id comes first.
    fn unknown(&self) -> Option<Named> {
        if self.kind == MessageKind::Otp {
            signed::unknown(self)
                .or_else(|| code_words::name(self))
                .or_else(|| sender_id::unregistered(self))
                .or_else(|| link::name(self))
                .or_else(|| code_words::trailing(self))
        } else {
            sender_id::unregistered(self)
                .or_else(|| signed::unknown(self))
                .or_else(|| code_words::leading_name(self))
                .or_else(|| code_words::trailing(self))
                .or_else(|| link::name(self))
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
