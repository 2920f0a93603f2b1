//! What was learnt of names: which of those that a message brings is that of the service at which the
//! reader holds the account.

use std::borrow::Cow;

/// Features of a candidate that are told apart: as many as 16 bits hold.
pub const NAME_BUCKETS: usize = 1 << 16;

/// What speaks for a candidate, hashed.
pub type NameFeatures = Vec<u16>;

/// The weights of a linear model of candidates. One that sums up to less than nothing is not the service.
#[derive(Clone, Debug)]
pub struct NameWeights {
    /// By bucket.
    pub weights: Cow<'static, [u8]>,
}

static EMBEDDED: &[u8] = include_bytes!("../../../weights/names.bin");

impl NameWeights {
    /// Those that the program is built with.
    pub fn embedded() -> Self {
        Self {
            weights: Cow::Borrowed(EMBEDDED),
        }
    }

    /// How much speaks for a candidate.
    pub(crate) fn score(&self, features: &[u16]) -> i32 {
        let weights = features
            .iter()
            .filter_map(|at| self.weights.get(usize::from(*at)));
        weights.map(|w| i32::from(w.cast_signed())).sum()
    }
}

/// The place of a feature: of which sort it is, and up to two things that it is made of.
pub(crate) fn feature(sort: u32, a: u32, b: u32) -> u16 {
    // The upper half of a product, which all bits have a part in.
    (hash_of(hash_of(sort, a), b).wrapping_mul(0x9E37_79B1) >> 16) as u16
}

fn hash_of(word: u32, next: u32) -> u32 {
    let mixed = (word ^ next.wrapping_mul(0x85EB_CA6B)).wrapping_mul(0x9E37_79B1);
    mixed ^ (mixed >> 16)
}
