//! Messages that several archives hold, as backups do that overlap: each counts once.

use ringoff_model::Moment;
use serde::{Deserialize, Serialize};
use std::hash::{DefaultHasher, Hasher as _};

/// Messages of one archive that are known again in another; of a larger one the rest may count twice.
pub(crate) const MOST: usize = 400_000;
/// The same over all archives, so that they do not make the parent large.
pub(crate) const MOST_IN_ALL: usize = 2_000_000;

/// What a message or a mail is known by wherever it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct MessageId(u64);

impl MessageId {
    /// By its second, its other side and its text; some programs keep no fractions. Without a moment one message
    /// cannot be told from another that says the same.
    pub(crate) fn of(at: Option<Moment>, peer: Option<&str>, text: &str) -> Option<Self> {
        let second = at?.0.div_euclid(1_000);
        // Written out byte by byte: lengths and marks of enums would be hashed as wide as the machine's pointers, and
        // a page of a browser would know another id than the program.
        let mut hasher = DefaultHasher::new();
        hasher.write_i64(second);
        if let Some(peer) = peer {
            hasher.write(peer.trim().as_bytes());
        }
        hasher.write_u8(u8::from(peer.is_some()));
        hasher.write(text.as_bytes());
        Some(Self(hasher.finish()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_one_by_its_second_its_other_side_and_its_text() {
        let id = |at, peer, text| MessageId::of(Some(Moment(at)), Some(peer), text);
        let one = id(1_700_000_000_123, "900", "code 4821");
        assert_eq!(one, id(1_700_000_000_000, " 900", "code 4821"));
        assert_ne!(one, id(1_700_000_001_000, "900", "code 4821"));
        assert_ne!(one, id(1_700_000_000_123, "901", "code 4821"));
        assert_ne!(one, id(1_700_000_000_123, "900", "code 4822"));
        assert_eq!(MessageId::of(None, Some("900"), "code 4821"), None);
    }
}
