//! What a message is for: a table of signs and weights, the greatest sum, a few rules of precedence.

mod shape;
mod signs;
mod weights;

use super::evidence::{CodeFit, Evidence};
use super::lexicon::Lexicon;
use super::patterns::KINDS;
use ringoff_model::MessageKind::{self, *};
use ringoff_registry::{Category, Need, Role};
use shape::organisation;
use weights::BY_SIGN;

/// The sum for each kind.
pub(crate) type Sums = [i16; KINDS];

/// What the caller has found out beside the evidence.
#[derive(Clone, Copy, Default)]
pub(crate) struct Context {
    pub domain_bound: bool,
    pub app_hash: bool,
    pub bulk_mail: bool,
    /// The category of the service behind sender, signature or opening name.
    pub category: Option<Category>,
    /// A link's host is a known service's own.
    pub own_link: bool,
    /// A link's host is nobody's that is known.
    pub strange_link: bool,
    /// Such a link, with an end that costs next to nothing.
    pub cheap_link: bool,
    /// A link's host looks like a brand's and is not.
    pub look_alike: bool,
    /// A brand is named, and the links lead elsewhere.
    pub brand_elsewhere: bool,
    /// A known name opens or closes the text.
    pub speaks: bool,
    /// Words of parcels and rides weigh in it.
    pub delivery_words: bool,
}

/// Weighs the message.
pub(crate) fn weigh(
    e: &Evidence<'_>,
    lexicon: &Lexicon,
    context: &mut Context,
    weighed: &mut Vec<u16>,
) -> Sums {
    let mut sums = [0i16; KINDS];
    let company = add_cues(e, lexicon, weighed, &mut sums);
    context.delivery_words = sums[Delivery as usize] >= 5;
    let found = signs::of(e, *context, company);
    for sign in found {
        for (sum, weight) in sums.iter_mut().zip(BY_SIGN[sign]) {
            *sum += weight;
        }
    }
    sums
}

/// Adds what cues give; true if they speak for an organisation at more than a whisper.
fn add_cues(e: &Evidence<'_>, lexicon: &Lexicon, weighed: &mut Vec<u16>, sums: &mut Sums) -> bool {
    weighed.clear();
    let mut company = 0i16;
    // Cues that wait for another word of an organisation come last.
    for late in [false, true] {
        if late && company == 0 {
            break;
        }
        let mut i = 0;
        while i < e.cues.len() {
            let span = (e.cues[i].start, e.cues[i].end);
            let mut here = [0i8; KINDS];
            // The same words in several languages weigh once.
            while i < e.cues.len() && (e.cues[i].start, e.cues[i].end) == span {
                let id = e.cues[i].group;
                i += 1;
                let group = &lexicon.groups[id as usize];
                let waits = group.needs == Some(Need::Company);
                if waits != late || !e.needs_met(group.needs) {
                    continue;
                }
                let before = weighed.iter().filter(|w| **w == id).count();
                if before >= 2 {
                    continue;
                }
                weighed.push(id);
                for (have, give) in here.iter_mut().zip(group.gives) {
                    let give = if before == 1 { give / 2 } else { give };
                    *have = if give < 0 {
                        (*have).min(give)
                    } else {
                        (*have).max(give)
                    };
                }
            }
            for (sum, give) in sums.iter_mut().zip(here) {
                *sum += i16::from(give);
            }
            let spoken = here
                .iter()
                .enumerate()
                .filter(|(k, _)| *k != Personal as usize);
            company += spoken.map(|(_, w)| i16::from(*w)).max().unwrap_or(0).max(0);
        }
    }
    company >= 3
}

/// The kind with the greatest sum, after the rules of precedence.
pub(crate) fn decide(e: &Evidence<'_>, context: Context, sums: &Sums) -> MessageKind {
    let sum = |kind: MessageKind| sums[kind as usize];
    if context.domain_bound {
        return Otp;
    }
    // Words for a code beside a code decide, unless the code opens a locker or lowers a price.
    let asked = e.has(Role::KeepSecret) || e.has(Role::SignIn) || e.has(Role::SignUp);
    let vouched = organisation(e) || context.speaks;
    let beside_word = e.code >= Some(CodeFit::Direct)
        || (e.code == Some(CodeFit::NearWeak) && (asked || vouched));
    let weak = matches!(e.code, Some(CodeFit::NearWeak | CodeFit::Direct));
    let parcel = weak && context.delivery_words && !e.has(Role::KeepSecret);
    let offer = e.has(Role::PromoCode) || (e.has(Role::Unsubscribe) && !asked);
    let sure = beside_word && !e.has(Role::PickUp) && !offer && !parcel;
    if sure && sum(Scam) < sum(Otp) + 2 && sum(Personal) < sum(Otp) {
        return Otp;
    }
    // A bare number from a service that says nothing else is a code, too.
    let others = [
        SecurityAlert,
        AccountNotice,
        Transaction,
        Delivery,
        Marketing,
        Operator,
        Scam,
    ];
    let speaks = vouched || e.bracketed.is_some();
    if e.code.is_some() && speaks && others.iter().all(|k| sum(*k) <= 3) && !e.has(Role::PickUp) {
        return Otp;
    }
    // From the front, so that on equal sums the kind that binds more firmly wins.
    let mut best = Personal;
    for kind in MessageKind::ALL {
        if sum(kind) > sum(best) {
            best = kind;
        }
    }
    best
}
