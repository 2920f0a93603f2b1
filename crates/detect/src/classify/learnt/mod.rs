//! What was learnt from labelled messages: which features speak for which kind.
//!
//! `cargo xtask train` writes the weights. Whole numbers are added up, so that the answer is the same on
//! every machine.

mod features;
mod names;
mod tokens;

pub use features::{GROUPS, KindFeatures};
pub(crate) use features::{Looked, look};
pub(crate) use names::feature;
pub use names::{NAME_BUCKETS, NameFeatures, NameWeights};

use super::patterns::KINDS;
use ringoff_model::MessageKind;
use std::borrow::Cow;

/// Features that are told apart; more share a place.
pub const BUCKETS: usize = 1 << 17;
/// The first of them stand for what was found in a message, the rest for its words.
pub const EVIDENCE: usize = 256;

/// How much a message speaks for each kind, by its place in `MessageKind::ALL`.
pub type Scores = [f32; KINDS];

/// The weights of a linear model of kinds.
#[derive(Clone, Debug)]
pub struct KindWeights {
    /// What one unit of a weight is worth, for evidence and for words.
    pub units: [f32; 2],
    /// What each kind starts with.
    pub start: Scores,
    /// By bucket, then by kind.
    pub weights: Cow<'static, [u8]>,
}

static EMBEDDED: &[u8] = include_bytes!("../../../weights/kinds.bin");
const HEAD: usize = 4 * (2 + KINDS);

impl KindWeights {
    /// Those that the program is built with.
    pub fn embedded() -> Self {
        Self::of(EMBEDDED)
    }

    fn of(bytes: &'static [u8]) -> Self {
        let number = |at: usize| match bytes.get(4 * at..4 * at + 4) {
            Some(&[a, b, c, d]) => f32::from_le_bytes([a, b, c, d]),
            _ => 0.0,
        };
        Self {
            units: [number(0), number(1)],
            start: std::array::from_fn(|kind| number(2 + kind)),
            weights: Cow::Borrowed(bytes.get(HEAD..).unwrap_or_default()),
        }
    }

    /// As they are kept in a file.
    pub fn bytes(&self) -> Vec<u8> {
        let numbers = self.units.iter().chain(&self.start);
        let mut bytes: Vec<u8> = numbers.flat_map(|n| n.to_le_bytes()).collect();
        bytes.extend_from_slice(&self.weights);
        bytes
    }

    /// What the features of a message speak for.
    pub fn scores(&self, features: &KindFeatures) -> Scores {
        let mut found = [0i32; KINDS];
        for bucket in &features.evidence {
            self.add(usize::from(*bucket), &mut found);
        }
        let mut said = [0i32; KINDS];
        for bucket in &features.text {
            self.add(*bucket as usize, &mut said);
        }
        let long = (features.text.len().max(1) as f32).sqrt();
        std::array::from_fn(|kind| {
            self.start[kind]
                + found[kind] as f32 * self.units[0]
                + said[kind] as f32 * self.units[1] / long
        })
    }

    fn add(&self, bucket: usize, sums: &mut [i32; KINDS]) {
        if let Some(weights) = self.weights.get(bucket * KINDS..(bucket + 1) * KINDS) {
            for (sum, weight) in sums.iter_mut().zip(weights) {
                *sum = sum.wrapping_add(i32::from(weight.cast_signed()));
            }
        }
    }
}

/// The kind that most speaks for; of equal ones the one that binds more firmly.
pub(crate) fn best(scores: &Scores) -> MessageKind {
    let mut best = MessageKind::Otp;
    for kind in MessageKind::ALL {
        if scores[kind as usize] > scores[best as usize] {
            best = kind;
        }
    }
    best
}
