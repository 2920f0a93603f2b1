use serde::{Deserialize, Serialize};

/// One row of `data/second-factor.tsv`: which second factors a service offers, and where it says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecondFactorFact {
    /// The service's name.
    pub name: String,
    /// Its main domain.
    pub domain: String,
    /// Other domains.
    pub other_domains: Vec<String>,
    /// `sms`, `totp`, `u2f` ...
    pub methods: Vec<String>,
    /// Documentation of the second factor.
    pub documentation: Option<String>,
    /// Documentation of recovery.
    pub recovery: Option<String>,
}
