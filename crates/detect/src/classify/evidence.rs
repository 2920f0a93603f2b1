//! Everything found in one message, before anything is concluded.

use super::learnt::KindFeatures;
use super::lexicon::{CueHit, Lexicon, NameHit};
use super::links::{self, Link};
use super::normalize::Folded;
use super::numbers::{self, Found, Number};
use super::patterns::Firmness;
use super::region::{Origin, Regions};
use super::senders::{Known, Senders};
use super::signature::{self, Bracketed};
use ringoff_registry::{Need, Role};
use std::cell::OnceCell;

/// Buffers that live from one message to the next.
#[derive(Default)]
pub(crate) struct Scratch {
    pub folded: Folded,
    pub senders: Senders,
    pub cues: Vec<CueHit>,
    pub names: Vec<NameHit>,
    pub links: Vec<Link>,
    pub numbers: Vec<Found>,
    /// Groups that have weighed already.
    pub weighed: Vec<u16>,
    pub features: KindFeatures,
}

impl Scratch {
    /// Looks through the folded text.
    pub fn look(&mut self, lexicon: &Lexicon) {
        links::find(&self.folded.bytes, &mut self.links);
        numbers::find(&self.folded.bytes, &self.links, &mut self.numbers);
        lexicon.find(&self.folded.bytes, &mut self.cues, &mut self.names);
        // A name inside a link is part of the link: "apple-verify.example" is not Apple speaking.
        let links = &self.links;
        self.names.retain(|n| {
            !links
                .iter()
                .any(|l| l.start <= n.start as usize && n.end as usize <= l.end)
        });
        // "Samokat" is a shop, though scooters are ridden: a word inside a longer name says nothing.
        let names = &self.names;
        if !names.is_empty() {
            self.cues.retain(|c| {
                !names.iter().any(|n| {
                    let longer = n.end - n.start > c.end - c.start;
                    longer && n.firmness == Firmness::Own && n.start <= c.start && c.end <= n.end
                })
            });
        }
        // "OTP" is a bank in Hungary, and a word for a code everywhere.
        let cues = &self.cues;
        self.names.retain(|n| {
            let same = |c: &&CueHit| (c.start, c.end) == (n.start, n.end);
            let role = cues
                .iter()
                .find(same)
                .and_then(|c| lexicon.groups[c.group as usize].role);
            !matches!(
                role,
                Some(Role::Code | Role::WeakCode | Role::SignIn | Role::KeepSecret)
            )
        });
    }
}

/// How near a token shaped like a code stands to the words for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum CodeFit {
    /// There is such a token, and no such word.
    Alone,
    /// Both, far apart.
    Far,
    /// Beside a word that may mean a code.
    NearWeak,
    /// Right after such a word: "code: 1234".
    Direct,
    /// Beside a word that means one.
    Near,
}

/// One message as found.
pub(crate) struct Evidence<'a> {
    pub text: &'a str,
    pub folded: &'a Folded,
    pub cues: &'a [CueHit],
    pub names: &'a [NameHit],
    pub links: &'a [Link],
    pub numbers: &'a [Found],
    pub sender: &'a Known,
    /// The sender is saved in the address book as a person.
    pub saved: bool,
    /// The known service behind the sender id.
    pub sender_service: Option<u32>,
    /// A name in brackets at the start or the end.
    pub bracketed: Option<Bracketed>,
    pub code: Option<CodeFit>,
    origin: OnceCell<Origin>,
    /// The roles of the cues met, one bit each.
    roles: u32,
    /// What the numbers are, one bit each.
    sorts: u32,
    pub russian_words: bool,
    /// A number without a currency stands beside a word for money that moved or is left.
    bare_sum: bool,
}

impl<'a> Evidence<'a> {
    pub fn of(
        text: &'a str,
        lexicon: &Lexicon,
        scratch: &'a Scratch,
        sender: &'a Known,
        sender_service: Option<u32>,
        saved: bool,
        origin: OnceCell<Origin>,
    ) -> Self {
        let mut found = Self {
            text,
            origin,
            folded: &scratch.folded,
            cues: &scratch.cues,
            names: &scratch.names,
            links: &scratch.links,
            numbers: &scratch.numbers,
            sender,
            saved,
            sender_service,
            bracketed: signature::find(&scratch.folded.bytes),
            code: None,
            roles: 0,
            sorts: 0,
            russian_words: false,
            bare_sum: false,
        };
        for number in found.numbers {
            found.sorts |= 1 << number.what as u32;
        }
        found.bare_sum = found.has_bare_sum(lexicon);
        for cue in found.cues {
            let group = &lexicon.groups[cue.group as usize];
            if let Some(role) = group.role
                && found.needs_met(group.needs)
            {
                found.roles |= 1 << role as u32;
            }
            found.russian_words |= group.russian_latin && cue.end - cue.start > 4;
        }
        found.code = found.code_fit(lexicon);
        found
    }

    /// What it tells of the country it comes from.
    pub fn origin(&self, regions: &Regions, lexicon: &Lexicon) -> Origin {
        let told = || regions.origin(self.folded, self.cues, lexicon);
        *self.origin.get_or_init(told)
    }

    pub fn has(&self, role: Role) -> bool {
        self.roles & (1 << role as u32) != 0
    }

    /// The roles of the cues met, by their places.
    pub fn roles(&self) -> impl Iterator<Item = usize> {
        (0..32).filter(|role| self.roles & (1 << role) != 0)
    }

    pub fn any(&self, what: Number) -> bool {
        self.sorts & (1 << what as u32) != 0
    }

    /// Whether a sum of money is named.
    pub fn money(&self) -> bool {
        self.bare_sum || self.any(Number::Money)
    }

    /// "Ostatok 12.17", "ถอนเงิน 2,000": a number with decimals or thousands right after such a word.
    fn has_bare_sum(&self, lexicon: &Lexicon) -> bool {
        !self.any(Number::Money)
            && self.numbers.iter().any(|n| {
                let digits = &self.folded.bytes[n.start..n.end];
                n.what == Number::Other
                    && digits.iter().any(|b| matches!(b, b'.' | b','))
                    && self.cues.iter().any(|c| {
                        let role = lexicon.groups[c.group as usize].role;
                        let beside = c.end as usize <= n.start && n.start - c.end as usize <= 16;
                        beside && matches!(role, Some(Role::Payment | Role::Balance))
                    })
            })
    }

    /// Whether what a cue needs is there. `Need::Company` is judged by the caller.
    pub fn needs_met(&self, need: Option<Need>) -> bool {
        use super::sender::Class;
        match need {
            None | Some(Need::Company) => true,
            Some(Need::Code) => self.any(Number::Code) || self.any(Number::Mixed),
            Some(Need::NoCode) => !self.any(Number::Code) && !self.any(Number::Mixed),
            Some(Need::Money) => self.money(),
            Some(Need::Card) => self.any(Number::Card),
            Some(Need::Link) => self.links.iter().any(|l| !l.mail),
            Some(Need::Sender) => {
                matches!(self.sender.class, Class::Name | Class::Short | Class::Mail)
            }
        }
    }

    /// Cues of one role, in order.
    pub fn cues_of<'l>(
        &'l self,
        lexicon: &'l Lexicon,
        role: Role,
    ) -> impl Iterator<Item = &'l CueHit> {
        self.cues
            .iter()
            .filter(move |c| lexicon.groups[c.group as usize].role == Some(role))
    }

    fn code_fit(&self, lexicon: &Lexicon) -> Option<CodeFit> {
        let mut best = None;
        for number in self
            .numbers
            .iter()
            .filter(|n| matches!(n.what, Number::Code | Number::Mixed))
        {
            let mixed = number.what == Number::Mixed;
            // "Steam Guard: R7KQ2" says nothing but the code.
            let bare = mixed
                && self.numbers.len() == 1
                && self.folded.bytes.len() <= 32
                && self.folded.bytes.len() == number.end
                && self.folded.bytes[..number.start].ends_with(b": ");
            if !mixed || bare {
                best = best.max(Some(CodeFit::Alone));
            }
            for cue in self.cues {
                let role = lexicon.groups[cue.group as usize].role;
                let gap = gap(number, cue);
                let follows = gap <= 3 && cue.end as usize <= number.start;
                let fit = match role {
                    Some(Role::Code) if gap <= if mixed { 40 } else { 64 } => CodeFit::Near,
                    Some(Role::WeakCode) if follows => CodeFit::Direct,
                    Some(Role::WeakCode) if gap <= if mixed { 16 } else { 40 } => CodeFit::NearWeak,
                    Some(Role::SignIn | Role::SignUp | Role::KeepSecret)
                        if follows || (mixed && gap <= 16) =>
                    {
                        CodeFit::NearWeak
                    }
                    Some(Role::Code | Role::WeakCode) if !mixed => CodeFit::Far,
                    _ => continue,
                };
                best = best.max(Some(fit));
            }
        }
        best
    }
}

/// Bytes between a number and a cue.
pub(crate) fn gap(number: &Found, cue: &CueHit) -> usize {
    let (start, end) = (cue.start as usize, cue.end as usize);
    if start >= number.end {
        start - number.end
    } else {
        number.start.saturating_sub(end)
    }
}
