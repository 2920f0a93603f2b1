//! Apple's property lists, binary and XML: a tree of values, bounded in its depth, in how many they are and in what they
//! hold, whatever a list refers to how often.

mod binary;
mod xml;

use crate::Limits;

/// A value of a list.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Plist {
    Dict(Vec<(String, Plist)>),
    Array(Vec<Plist>),
    Text(String),
    Data(Vec<u8>),
    Integer(u64),
    /// A place in the list of an archive's objects.
    Uid(u64),
    Bool(bool),
    /// A date, a fraction, or what is too long.
    Other,
}

impl Plist {
    /// Reads a list; `None` where it is none, or beyond a limit.
    pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Option<Self> {
        let budget = Budget {
            values: limits.plist_values,
            bytes: bytes.len().saturating_mul(4),
            depth: limits.depth,
            longest: limits.plist_value_bytes,
        };
        match bytes.starts_with(b"bplist00") {
            true => binary::read(bytes, budget),
            false => xml::read(bytes, budget),
        }
    }

    /// The value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        self.entries()
            .find(|(found, _)| *found == key)
            .map(|(_, value)| value)
    }

    /// The keys and values of a dictionary.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&str, &Self)> {
        let entries = match self {
            Self::Dict(entries) => entries.as_slice(),
            _ => &[],
        };
        entries.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// The values of an array.
    pub(crate) fn items(&self) -> &[Self] {
        match self {
            Self::Array(items) => items,
            _ => &[],
        }
    }

    /// A text that is not empty.
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
            _ => None,
        }
    }

    pub(crate) fn data(&self) -> Option<&[u8]> {
        match self {
            Self::Data(bytes) => Some(bytes),
            _ => None,
        }
    }

    pub(crate) fn integer(&self) -> Option<u64> {
        match self {
            Self::Integer(number) | Self::Uid(number) => Some(*number),
            _ => None,
        }
    }
}

/// What a list may still cost.
struct Budget {
    values: usize,
    bytes: usize,
    depth: usize,
    /// Bytes of one value.
    longest: usize,
}

impl Budget {
    fn value(&mut self) -> Option<()> {
        self.values = self.values.checked_sub(1)?;
        Some(())
    }

    fn bytes(&mut self, length: usize) -> Option<()> {
        self.bytes = self.bytes.checked_sub(length)?;
        Some(())
    }
}

#[cfg(test)]
mod tests;
