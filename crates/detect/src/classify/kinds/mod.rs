//! What speaks for a kind of message: words of each language, and facts about its shape.

mod shape;
mod signs;

use super::evidence::Evidence;
use super::learnt::Looked;
use super::lexicon::Lexicon;
use super::patterns::KINDS;
use ringoff_model::MessageKind::{Delivery, Personal};
use ringoff_registry::{Category, Need};
pub(crate) use signs::Signs;

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

/// Looks at a message.
pub(crate) fn look(
    e: &Evidence<'_>,
    lexicon: &Lexicon,
    context: &mut Context,
    weighed: &mut Vec<u16>,
) -> Looked {
    let mut cues = [0i16; KINDS];
    let company = add_cues(e, lexicon, weighed, &mut cues);
    context.delivery_words = cues[Delivery as usize] >= 5;
    let signs = signs::of(e, *context, company);
    Looked { cues, signs }
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
