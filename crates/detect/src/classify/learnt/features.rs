//! The features of a message: what was found in it, and its words.

use super::super::evidence::{CodeFit, Evidence};
use super::super::index::Index;
use super::super::kinds::{Context, Signs, Sums};
use super::super::naming::WrittenMail;
use super::super::patterns::KINDS;
use super::{EVIDENCE, tokens};
use ringoff_model::SenderTrust;

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
const SENDER: usize = ROLES + 32;
const CATEGORY: usize = SENDER + 8;
const CUES: usize = CATEGORY + 32;
const CODE: usize = CUES + 6 * KINDS;
const MAIL: usize = CODE + 6 * 5;
const _: () = assert!(MAIL + 8 <= EVIDENCE);

/// The groups of evidence by their names, each from its first place to the next group's.
pub const GROUPS: &[(&str, usize, usize)] = &[
    ("signs of shape", 0, ROLES),
    ("roles of phrases", ROLES, SENDER),
    ("sender", SENDER, CATEGORY),
    ("category", CATEGORY, CUES),
    ("weights of phrases", CUES, CODE),
    ("code and sender", CODE, MAIL),
    ("mail", MAIL, EVIDENCE),
];

/// How far a sum of cues has to go for one more feature.
const STEPS: [i16; 6] = [-2, 2, 4, 6, 9, 13];

/// Fills in the features of a message.
pub(crate) fn look(
    e: &Evidence<'_>,
    index: &Index,
    context: &Context,
    looked: &Looked,
    mail: Option<WrittenMail<'_>>,
    features: &mut KindFeatures,
) {
    features.evidence.clear();
    let mut hold = |at: usize| features.evidence.push(at as u16);
    looked.signs.clone().for_each(&mut hold);
    e.roles().for_each(|role| hold(ROLES + role));
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
    for (kind, sum) in looked.cues.iter().enumerate() {
        for (step, least) in STEPS.iter().enumerate() {
            let holds = match step {
                0 => sum <= least,
                _ => sum >= least,
            };
            if holds {
                hold(CUES + kind * STEPS.len() + step);
            }
        }
    }
    let fit = match e.code {
        None => 0,
        Some(CodeFit::Alone) => 1,
        Some(CodeFit::Far) => 2,
        Some(CodeFit::NearWeak) => 3,
        Some(CodeFit::Direct) => 4,
        Some(CodeFit::Near) => 5,
    };
    hold(CODE + class * 6 + fit);
    if let Some((mail, sender)) = mail {
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
        if let Some(sender) = sender {
            let found = [
                sender.akin,
                sender.poses,
                sender.like_a_person,
                sender.for_others,
            ];
            (4..)
                .zip(found)
                .filter(|(_, holds)| *holds)
                .for_each(|(at, _)| hold(MAIL + at));
        }
    }
    tokens::hash(
        e,
        index,
        mail.map_or(0, |(m, _)| m.subject.len()),
        &mut features.text,
    );
}
