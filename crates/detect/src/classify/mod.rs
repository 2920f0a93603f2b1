//! What a message is for, which service sent it, and what clue that makes.
//!
//! A message is folded, looked through once for every name and phrase, and once for
//! numbers and links. What was learnt from labelled messages then decides the kind and, of the services that
//! a message may come from, the one that is meant.

mod affixes;
mod clue;
mod codes;
mod edges;
mod evidence;
mod fold;
mod index;
mod kinds;
mod latin;
mod learnt;
mod lexicon;
mod links;
mod money;
mod named;
mod naming;
mod normalize;
mod numbers;
mod patterns;
mod region;
mod said;
mod scam;
mod script;
mod sender;
mod senders;
mod signature;
mod traditional;
mod trie;

use crate::own_numbers::OwnNumbers;
use evidence::{Evidence, Scratch};
use fold::FoldTable;
use index::Index;
use kinds::Context;
pub use learnt::{
    BUCKETS, EVIDENCE, GROUPS, KindFeatures, KindWeights, NAME_BUCKETS, NameFeatures, NameWeights,
    Scores,
};
use lexicon::Lexicon;
pub use named::{Named, ServiceKey};
pub use naming::Candidate;
use region::Origin;
pub use ringoff_model::Naming;
use ringoff_model::{ClueKind, Language, Mail, MessageKind, SenderTrust};
use ringoff_registry::{Registry, Role};
use said::Sayings;
use sender::Sender;
use senders::Mark;
use std::cell::{OnceCell, RefCell};

pub(crate) use naming::MailSender;
pub(crate) use said::{Said, Says, Verdict};

/// Whether a sender is a whole telephone number, neither a name nor a short code.
pub(crate) fn is_whole_number(sender: &str) -> bool {
    Sender::of(Some(sender)).class == sender::Class::Number
}

/// Reads messages. Built once; shared by all threads.
pub struct Classifier {
    table: FoldTable,
    lexicon: Lexicon,
    index: Index,
    sayings: Sayings,
    mark: Mark,
    learnt: Learnt,
}

/// What was learnt from labelled messages.
#[derive(Clone, Debug)]
pub struct Learnt {
    /// What a message is for.
    pub kinds: KindWeights,
    /// Whose it is.
    pub names: NameWeights,
}

impl Learnt {
    fn embedded() -> Self {
        Self {
            kinds: KindWeights::embedded(),
            names: NameWeights::embedded(),
        }
    }
}

/// What learning sees of a message.
#[derive(Clone, Debug, Default)]
pub struct Studied {
    /// What tells its kind.
    pub kind: KindFeatures,
    /// Whose it may be, where that is to be weighed.
    pub candidates: Vec<Candidate>,
}

/// What one message was found to be.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// What it is for.
    pub kind: MessageKind,
    /// Who sent it, where the reader would hold an account.
    pub service: Option<Named>,
    /// What it shows about that service.
    pub clue: Option<ClueKind>,
    /// The language it is written in.
    pub language: Language,
    /// The known service under whose sender id it came, whoever wrote it.
    pub(crate) came_as: Option<u32>,
    /// It speaks of a number that was changed.
    pub(crate) number_change: bool,
}

/// How two pieces of work are done that need nothing of each other. Whether there are threads, and how many
/// are well, is the caller's to know.
pub trait Join {
    /// Does both and gives back what they made.
    fn join<A, B: Send>(a: impl FnOnce() -> A, b: impl FnOnce() -> B + Send) -> (A, B);
}

/// One after the other.
struct InTurn;

impl Join for InTurn {
    fn join<A, B: Send>(a: impl FnOnce() -> A, b: impl FnOnce() -> B + Send) -> (A, B) {
        (a(), b())
    }
}

thread_local! {
    static SCRATCH: RefCell<Scratch> = RefCell::default();
}

impl Classifier {
    /// Builds the tree of names and phrases and the tables.
    pub fn new(registry: &Registry) -> Self {
        Self::build::<InTurn>(registry)
    }

    /// Builds them in pieces, as `J` does pieces of work.
    pub fn build<J: Join>(registry: &Registry) -> Self {
        let table = FoldTable::new();
        let (lexicon, index) = J::join(
            || Lexicon::build::<J>(registry, &table),
            || Index::new(registry, &table),
        );
        Self {
            sayings: Sayings::new(registry, &table),
            table,
            lexicon,
            index,
            mark: Mark::new(),
            learnt: Learnt::embedded(),
        }
    }

    /// Reads by these weights from now on.
    pub fn learn(&mut self, learnt: Learnt) {
        self.learnt = learnt;
    }

    /// What can be learnt from a text message.
    pub fn study(&self, sender: Option<&str>, saved: bool, text: &str) -> Studied {
        let mut studied = Studied::default();
        SCRATCH.with_borrow_mut(|scratch| {
            scratch.folded.fill(&self.table, text);
            self.read(scratch, text, sender, saved, None, Some(&mut studied));
        });
        studied
    }

    /// The same of a mail, whose candidates need no weighing.
    pub fn study_mail(&self, mail: &Mail<'_>) -> Studied {
        self.classify_mail(mail);
        SCRATCH.with_borrow(|scratch| Studied {
            kind: scratch.features.clone(),
            candidates: Vec::new(),
        })
    }

    /// Reads a text message. `saved`: the phone knew the sender, by the name of a person
    /// ([`Self::is_person`]).
    pub fn classify(&self, sender: Option<&str>, saved: bool, text: &str) -> Reading {
        SCRATCH.with_borrow_mut(|scratch| {
            scratch.folded.fill(&self.table, text);
            self.read(scratch, text, sender, saved, None, None)
        })
    }

    /// Reads a mail: its subject and the beginning and end of its text.
    pub fn classify_mail(&self, mail: &Mail<'_>) -> Reading {
        let mut text = String::with_capacity(mail.subject.len() + mail.text.len() + 1);
        text.push_str(&mail.subject);
        text.push('\n');
        text.push_str(&mail.text);
        SCRATCH.with_borrow_mut(|scratch| {
            scratch.folded.fill(&self.table, &text);
            self.read(
                scratch,
                &text,
                mail.from.as_deref(),
                false,
                Some(mail),
                None,
            )
        })
    }

    fn read(
        &self,
        scratch: &mut Scratch,
        text: &str,
        sender: Option<&str>,
        saved: bool,
        mail: Option<&Mail<'_>>,
        studied: Option<&mut Studied>,
    ) -> Reading {
        let senders = &mut scratch.senders;
        let sender = &*senders.look(sender, &self.table, &self.index, &self.mark);
        scratch.look(&self.lexicon);
        let mut weighed = std::mem::take(&mut scratch.weighed);
        let mut features = std::mem::take(&mut scratch.features);
        // Most messages are told by their sender id alone.
        let origin = OnceCell::new();
        let told = || {
            self.index
                .regions
                .origin(&scratch.folded, &scratch.cues, &self.lexicon)
        };
        let sender_service = match mail {
            Some(mail) => self.mail_service(mail),
            None => self
                .index
                .holder(&sender.holders, || *origin.get_or_init(told)),
        };
        let saved = saved && sender.class == sender::Class::Number;
        let evidence = Evidence::of(
            text,
            &self.lexicon,
            scratch,
            sender,
            sender_service,
            saved,
            origin,
        );
        let bound = codes::domain_bound(text);
        let opening = naming::opening_service(&evidence, &self.index);
        let mut context = Context {
            domain_bound: bound.is_some(),
            app_hash: evidence.code.is_some() && codes::app_hash(text).is_some(),
            bulk_mail: mail.is_some_and(|m| m.bulk),
            category: opening.map(|s| self.index.entries[s as usize].category),
            speaks: naming::speaks(&evidence, &self.index),
            ..Context::default()
        };
        scam::look(&evidence, &self.index, opening, &mut context);
        let looked = kinds::look(&evidence, &self.lexicon, &mut context, &mut weighed);
        let mail_sender = mail.and_then(|mail| self.mail_sender(mail));
        let written = mail.map(|mail| (mail, mail_sender.as_ref()));
        learnt::look(
            &evidence,
            &self.index,
            &context,
            &looked,
            written,
            &mut features,
        );
        let scores = self.learnt.kinds.scores(&features);
        // A look-alike host on a cheap end gives away a rented or forged id, whatever else the text says.
        let forged = context.look_alike && context.cheap_link;
        let mut kind = match bound {
            Some(_) => MessageKind::Otp,
            None if forged => MessageKind::Scam,
            None => learnt::best(&scores),
        };
        if mail.is_some_and(|m| m.trust == SenderTrust::Failed && sender_service.is_some()) {
            kind = MessageKind::Scam;
        }
        let way = naming::Way {
            evidence: &evidence,
            lexicon: &self.lexicon,
            index: &self.index,
            table: &self.table,
            kind,
            scores,
            bound,
            speaks: context.speaks,
            mail: written,
        };
        if let Some(studied) = studied {
            studied.kind = features.clone();
            studied.candidates = way.rivals();
        }
        let service = way.name(&self.learnt.names);
        let clue = clue::of(&evidence, kind, service.is_some());
        let language = evidence.folded.scripts.language(evidence.russian_words);
        let number_change = evidence.has(Role::NumberChanged);
        scratch.weighed = weighed;
        scratch.features = features;
        let by_id = matches!(sender.class, sender::Class::Name | sender::Class::Short);
        Reading {
            kind,
            service,
            clue,
            language,
            came_as: sender_service.filter(|_| by_id),
            number_change,
        }
    }

    /// What a text says of the person's own numbers.
    pub(crate) fn says(&self, text: &str, own: &OwnNumbers, cued: bool) -> Says {
        self.sayings.read(&self.table, text, own, cued)
    }

    /// Who wrote a mail, by its domain alone; `None` for people and where nothing tells.
    pub(crate) fn mail_sender(&self, mail: &Mail<'_>) -> Option<MailSender> {
        naming::mail_sender(&self.index, &self.table, &self.lexicon, mail)
    }

    /// Whether a contact's name is that of a person: people save their bank, too.
    pub fn is_person(&self, name: &str) -> bool {
        !name.trim().is_empty() && self.saved_as(name).is_none()
    }

    /// The service that a contact's name is.
    pub fn saved_as(&self, name: &str) -> Option<u32> {
        let sender = Sender::of(Some(name));
        let holders = self.index.holders(&sender, &self.table.phrase(name));
        self.index.holder(&holders, Origin::default)
    }

    fn mail_service(&self, mail: &Mail<'_>) -> Option<u32> {
        let host = match &mail.trust {
            SenderTrust::Authenticated(domain) => domain.as_str(),
            _ => mail.from.as_deref()?.rsplit_once('@')?.1,
        };
        self.index.by_host(&host.to_ascii_lowercase())
    }
}
