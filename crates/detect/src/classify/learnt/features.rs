//! The features of a message: what was found in it, and its words.

use super::super::evidence::{CodeFit, Evidence};
use super::super::kinds::{Context, Signs, Sums};
use super::super::patterns::{Firmness, KINDS};

use super::{EVIDENCE, tokens};
use ringoff_model::{Mail, SenderTrust};

/// The features of one message.
#[derive(Clone, Debug, Default)]
pub struct KindFeatures {
    /// What was found, by its place.
    pub evidence: Vec<u16>,
    /// Words, hashed.
    pub text: Vec<u32>,
}

/// What the look at a message's kind gave.
pub(crate) struct Looked {
    /// What the cues alone speak for.
    pub cues: Sums,
    pub signs: Signs,
}

// Where each sort of evidence begins.
const ROLES: usize = 64;
const NUMBERS: usize = ROLES + 32;
const SENDER: usize = NUMBERS + 8;
const CATEGORY: usize = SENDER + 8;
const CUES: usize = CATEGORY + 32;
const SCRIPT: usize = CUES + 6 * KINDS;
const LENGTH: usize = SCRIPT + 8;
const COUNTS: usize = LENGTH + 16;
const CODE: usize = COUNTS + 16;
const MAIL: usize = CODE + 6 * 5;
const SENDER_AND_CATEGORY: usize = MAIL + 8;
const _: () = assert!(SENDER_AND_CATEGORY + 5 * 32 <= EVIDENCE);

/// The groups of evidence by their names, each from its first place to the next group's.
pub const GROUPS: &[(&str, usize, usize)] = &[
    ("signs of shape", 0, ROLES),
    ("roles of phrases", ROLES, NUMBERS),
    ("numbers", NUMBERS, SENDER),
    ("sender", SENDER, CATEGORY),
    ("category", CATEGORY, CUES),
    ("weights of phrases", CUES, SCRIPT),
    ("script", SCRIPT, LENGTH),
    ("length", LENGTH, COUNTS),
    ("counts of names, links, numbers", COUNTS, CODE),
    ("code and sender", CODE, MAIL),
    ("mail", MAIL, SENDER_AND_CATEGORY),
    ("sender and category", SENDER_AND_CATEGORY, EVIDENCE),
];

/// How far a sum of cues has to go for one more feature.
const STEPS: [i16; 6] = [-2, 2, 4, 6, 9, 13];

/// Fills in the features of a message.
pub(crate) fn look(
    e: &Evidence<'_>,
    context: &Context,
    looked: &Looked,
    mail: Option<&Mail<'_>>,
    features: &mut KindFeatures,
) {
    features.evidence.clear();
    let mut hold = |at: usize| features.evidence.push(at as u16);
    looked.signs.clone().for_each(&mut hold);
    e.roles().for_each(|role| hold(ROLES + role));
    e.sorts().for_each(|sort| hold(NUMBERS + sort));
    let class = e.sender.class as usize;
    hold(SENDER + class);
    if e.sender.header {
        hold(SENDER + 5);
    }
    if e.sender.generic {
        hold(SENDER + 6);
    }
    if e.sender_service.is_some() {
        hold(SENDER + 7);
    }
    let category = context.category.map_or(31, |c| c as usize);
    hold(CATEGORY + category);
    hold(SENDER_AND_CATEGORY + class * 32 + category);
    for (kind, sum) in looked.cues.iter().enumerate() {
        for (step, least) in STEPS.iter().enumerate() {
            if if step == 0 {
                sum <= least
            } else {
                sum >= least
            } {
                hold(CUES + kind * STEPS.len() + step);
            }
        }
    }
    let scripts = &e.folded.scripts;
    let seen = [
        scripts.latin,
        scripts.cyrillic,
        scripts.kazakh,
        scripts.han,
        scripts.kana,
        scripts.hangul,
        scripts.other,
        scripts.emoji,
    ];
    let seen = seen.iter().enumerate().filter(|(_, count)| **count > 0);
    seen.for_each(|(script, _)| hold(SCRIPT + script));
    let length = e.folded.bytes.len().max(1).ilog2() as usize;
    hold(LENGTH + length.min(13));
    let own = e
        .names
        .iter()
        .filter(|n| n.firmness == Firmness::Own)
        .count();
    let links = e.links.iter().filter(|l| !l.mail).count();
    hold(COUNTS + own.min(3));
    hold(COUNTS + 4 + links.min(2));
    hold(COUNTS + 8 + e.numbers.len().min(6));
    let fit = match e.code {
        None => 0,
        Some(CodeFit::Alone) => 1,
        Some(CodeFit::Far) => 2,
        Some(CodeFit::NearWeak) => 3,
        Some(CodeFit::Direct) => 4,
        Some(CodeFit::Near) => 5,
    };
    hold(CODE + class * 6 + fit);
    if let Some(mail) = mail {
        hold(MAIL);
        if mail.bulk {
            hold(MAIL + 1);
        }
        if matches!(mail.trust, SenderTrust::Authenticated(_)) {
            hold(MAIL + 2);
        }
        let line = mail.text.trim_start().lines().next().unwrap_or_default();
        if line.trim_end().ends_with([',', '!', '，', '！']) && line.split_whitespace().count() <= 4
        {
            hold(MAIL + 3);
        }
    }
    tokens::hash(e, mail.map_or(0, |m| m.subject.len()), &mut features.text);
}
