//! Observations and the registry in, bindings out, ranked by what is lost.
//!
//! Leans on a tree of every name and phrase, on `daachorse` for the few that begin within a word, and on
//! the Public Suffix List.
//! Pure: opens no file, reads no clock, asks nobody. Claims nothing that was not seen: a service
//! without a clue is absent from the answer, which is not the same as an absent account.

mod binding;
mod chat_filter;
mod classify;
mod detector;
mod excerpt;
mod findings;
mod findings_builder;
mod graph;
mod months;
mod order;
mod own_numbers;
mod score;
mod sites;

pub use binding::{Binding, LineKnownBy, Resolved, resolve};
pub use classify::{Classifier, Join, Named, Naming, Reading, ServiceKey};
pub use detector::{Detector, SavedSender, month_of};
pub use findings::{Evidence, Findings, Found, ServiceRef, SimKey, Tally};
pub use graph::{AccessGraph, Node};
pub use months::Months;
pub use order::{Ranked, Ranking, rank};
pub use own_numbers::OwnNumbers;
pub use ringoff_model::Band;
pub use score::{Score, score};
