//! One entry, of whichever program.

use crate::json_items::written;
use ringoff_model::{Observation, Place, SecondFactor};

/// Whose codes, and of which account.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    pub issuer: Option<String>,
    pub label: Option<String>,
}

impl Entry {
    /// The entry of a label: `Issuer:account`, or only the account. `issuer` is what is written apart; then a colon
    /// behind another word is the account's own.
    pub(super) fn of_label(label: &str, issuer: Option<String>) -> Self {
        let issuer = issuer.filter(|issuer| !issuer.trim().is_empty());
        let parts = label.split_once(':');
        let parts = parts.filter(|(before, _)| {
            issuer
                .as_ref()
                .is_none_or(|issuer| issuer.trim() == before.trim())
        });
        let (before, after) = match parts {
            Some((before, after)) => (Some(before), after),
            None => (None, label),
        };
        Self {
            issuer: issuer.or_else(|| before.map(|text| text.trim().to_owned())),
            label: Some(after.trim().to_owned()),
        }
    }

    /// What it shows; nothing, where neither is written.
    pub(super) fn observation(self, place: Place) -> Option<Observation<'static>> {
        let (issuer, label) = (written(self.issuer), written(self.label));
        (issuer.is_some() || label.is_some()).then_some(Observation::SecondFactor(SecondFactor {
            place,
            issuer,
            label,
        }))
    }
}
