//! What was learnt from labelled messages: which features speak for which kind.
//!
//! `cargo xtask train` writes the weights. Whole numbers are added up, so that the answer is the same on
//! every machine.

mod features;
mod names;
pub(crate) mod tokens;

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
/// Bytes that are added at once: the least power of two that holds a row.
const LANES: usize = KINDS.next_power_of_two();
/// So many rows add up to no more than 16 bits hold.
const FEW: usize = 256;

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
        let found = self.sums(features.evidence.iter().map(|at| usize::from(*at)));
        let said = self.sums(features.text.iter().map(|at| *at as usize));
        let long = (features.text.len().max(1) as f32).sqrt();
        std::array::from_fn(|kind| {
            self.start[kind]
                + found[kind] as f32 * self.units[0]
                + said[kind] as f32 * self.units[1] / long
        })
    }

    /// Adds up the rows of these buckets. What stands behind a row's kinds is added along and counts for
    /// nothing: so many bytes at once are one step.
    fn sums(&self, mut buckets: impl Iterator<Item = usize>) -> [i32; LANES] {
        let mut sums = [0i32; LANES];
        loop {
            let mut few = [0i16; LANES];
            let mut added = 0;
            for bucket in buckets.by_ref().take(FEW) {
                added += 1;
                let rest = self.weights.get(bucket * KINDS..).unwrap_or_default();
                let row = rest.first_chunk().copied().unwrap_or_else(|| last(rest));
                for (sum, weight) in few.iter_mut().zip(row) {
                    *sum += i16::from(weight.cast_signed());
                }
            }
            for (sum, few) in sums.iter_mut().zip(few) {
                *sum += i32::from(few);
            }
            if added < FEW {
                return sums;
            }
        }
    }
}

/// A row behind which less stands.
fn last(rest: &[u8]) -> [u8; LANES] {
    let mut row = [0; LANES];
    for (to, from) in row.iter_mut().zip(rest) {
        *to = *from;
    }
    row
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
