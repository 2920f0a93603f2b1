use crate::Place;
use serde::{Deserialize, Serialize};

/// Why one entry of an archive was not read. The names are part of `--json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SkipReason {
    /// The entry does not follow its format.
    Malformed,
    /// The file ends inside an entry.
    CutOff,
    /// The entry is larger than the limit.
    TooLarge,
    /// The entry is nested deeper than the limit.
    TooDeep,
    /// More parts, headers or cells than the limit.
    TooMany,
    /// The text could not be decoded in any known character set.
    BadText,
    /// A document type declaration, which no phone writes.
    Doctype,
    /// A name inside a container that leaves it or means a device.
    UnsafeName,
    /// Packed data that unpacks beyond the limit.
    Bomb,
    /// Entries of a container that overlap.
    Overlap,
    /// A container inside a container inside a container.
    NestedTooDeep,
    /// Packed by a method that is not undone here.
    PackedOtherwise,
    /// The entry is encrypted.
    Encrypted,
    /// Encrypted with the key of an account, so that it opens in that account alone.
    AccountKey,
    /// Nothing in it that could be shown: no text, no sender.
    Empty,
    /// A kind of entry that carries nothing about accounts (a picture, a group).
    NotNeeded,
    /// A payment with neither another side nor a text: nobody can tell whose it is.
    Unnamed,
    /// The rows of a statement do not add up to what it states: one may be missing.
    TotalsDiffer,
    /// The packed data are damaged: a checksum or a length is wrong.
    Damaged,
}

impl SkipReason {
    /// Every reason.
    pub const ALL: [Self; 19] = [
        Self::Malformed,
        Self::CutOff,
        Self::TooLarge,
        Self::TooDeep,
        Self::TooMany,
        Self::BadText,
        Self::Doctype,
        Self::UnsafeName,
        Self::Bomb,
        Self::Overlap,
        Self::NestedTooDeep,
        Self::PackedOtherwise,
        Self::Encrypted,
        Self::AccountKey,
        Self::Empty,
        Self::NotNeeded,
        Self::Unnamed,
        Self::TotalsDiffer,
        Self::Damaged,
    ];

    /// The name used in `--json` and as the key of its sentence.
    pub fn name(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::CutOff => "cut_off",
            Self::TooLarge => "too_large",
            Self::TooDeep => "too_deep",
            Self::TooMany => "too_many",
            Self::BadText => "bad_text",
            Self::Doctype => "doctype",
            Self::UnsafeName => "unsafe_name",
            Self::Bomb => "bomb",
            Self::Overlap => "overlap",
            Self::NestedTooDeep => "nested_too_deep",
            Self::PackedOtherwise => "packed_otherwise",
            Self::Encrypted => "encrypted",
            Self::AccountKey => "account_key",
            Self::Empty => "empty",
            Self::NotNeeded => "not_needed",
            Self::Unnamed => "unnamed",
            Self::TotalsDiffer => "totals_differ",
            Self::Damaged => "damaged",
        }
    }

    /// Whether meeting it means that a limit was hit (exit code 20).
    pub fn is_limit(self) -> bool {
        matches!(
            self,
            Self::TooLarge | Self::TooDeep | Self::TooMany | Self::Bomb | Self::NestedTooDeep
        )
    }

    /// Whether the person lost something by it (exit code 3).
    pub fn is_loss(self) -> bool {
        !matches!(self, Self::Empty | Self::NotNeeded)
    }
}

/// One entry that was not read, and where it stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skipped {
    /// Why.
    pub reason: SkipReason,
    /// Where.
    pub place: Place,
}
