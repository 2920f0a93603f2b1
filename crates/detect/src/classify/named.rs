//! A service as a message names it.

use crate::findings::FIELD;
use ringoff_model::{Naming, cut};
use ringoff_registry::Registry;
use std::sync::Arc;

/// Tells services apart.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ServiceKey {
    /// One with a record: its place in `Registry::services`.
    Known(u32),
    /// One without: letters and digits of its name, folded.
    Unknown(Arc<str>),
}

/// A service as a message names it.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// Which service.
    pub key: ServiceKey,
    /// How the message names it.
    pub naming: Naming,
    /// What one without a record is called.
    called: Option<Box<Called>>,
}

#[derive(Clone, Debug, PartialEq)]
struct Called {
    name: String,
    domain: Option<String>,
}

impl Named {
    /// One with a record, by its place in `Registry::services`.
    pub(crate) fn known(service: u32, naming: Naming) -> Self {
        Self {
            key: ServiceKey::Known(service),
            naming,
            called: None,
        }
    }

    /// One without.
    pub(crate) fn unknown(
        key: &str,
        mut name: String,
        mut domain: Option<String>,
        naming: Naming,
    ) -> Self {
        for text in std::iter::once(&mut name).chain(&mut domain) {
            text.truncate(text.floor_char_boundary(FIELD));
        }
        Self {
            key: ServiceKey::Unknown(cut(key, FIELD).into()),
            naming,
            called: Some(Box::new(Called { name, domain })),
        }
    }

    /// Whether it has a record.
    pub fn is_known(&self) -> bool {
        matches!(self.key, ServiceKey::Known(_))
    }

    /// How the message writes one without a record.
    pub(crate) fn written(&self) -> Option<&str> {
        self.called.as_ref().map(|called| called.name.as_str())
    }

    /// Whether one without a record has a domain.
    pub(crate) fn has_domain(&self) -> bool {
        self.called
            .as_ref()
            .is_some_and(|called| called.domain.is_some())
    }

    /// What a person calls it.
    pub fn name<'a>(&'a self, registry: &'a Registry) -> &'a str {
        match (&self.called, &self.key) {
            (Some(called), _) => &called.name,
            (None, ServiceKey::Known(index)) => &registry.services()[*index as usize].name,
            (None, ServiceKey::Unknown(key)) => key,
        }
    }

    /// Its domain, where known.
    pub fn domain<'a>(&'a self, registry: &'a Registry) -> Option<&'a str> {
        match (&self.called, &self.key) {
            (Some(called), _) => called.domain.as_deref(),
            (None, ServiceKey::Known(index)) => {
                let domains = &registry.services()[*index as usize].domains;
                domains.first().map(String::as_str)
            }
            (None, ServiceKey::Unknown(_)) => None,
        }
    }
}
