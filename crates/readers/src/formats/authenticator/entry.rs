//! One entry, of whichever program.

use ringoff_model::{Observation, Place, SecondFactor};
use std::borrow::Cow;

/// Whose codes, and of which account.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    pub issuer: Option<String>,
    pub label: Option<String>,
}

impl Entry {
    /// The entry of a label in a URI: `Issuer:account`, or only the account. `issuer` is what is written apart.
    pub(super) fn of_label(label: &str, issuer: Option<String>) -> Self {
        let (before, after) = match label.split_once(':') {
            Some((before, after)) => (Some(before), after),
            None => (None, label),
        };
        let issuer = issuer.filter(|issuer| !issuer.trim().is_empty());
        Self {
            issuer: issuer.or_else(|| before.map(|text| text.trim().to_owned())),
            label: Some(after.trim().to_owned()),
        }
    }

    /// What it shows; nothing, where neither is written.
    pub(super) fn observation(self, place: Place) -> Option<Observation<'static>> {
        let written = |text: Option<String>| text.filter(|t| !t.trim().is_empty()).map(Cow::Owned);
        let (issuer, label) = (written(self.issuer), written(self.label));
        (issuer.is_some() || label.is_some()).then_some(Observation::SecondFactor(SecondFactor {
            place,
            issuer,
            label,
        }))
    }
}
