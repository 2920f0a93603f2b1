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
mod order;
mod overlap;
mod own_numbers;
mod saved_names;
mod scan;
mod score;
mod sites;

pub use binding::{Binding, Resolved, resolve};
pub use classify::{
    BUCKETS, Candidate, EVIDENCE, GROUPS, KindFeatures, KindWeights, Learnt, NAME_BUCKETS,
    NameFeatures, NameWeights, Scores, Studied,
};
pub use classify::{Classifier, Join, Named, Reading, ServiceKey};
pub use detector::{Detector, SavedSender, month_of};
pub use findings::{Findings, Found, ServiceRef, SimKey};
pub use graph::{AccessGraph, Node};
pub use order::{Ranked, Ranking, rank};
pub use overlap::MessageId;
pub use own_numbers::OwnNumbers;
pub use ringoff_model::{Archive, Band, Evidence, LineKnownBy, Months, Naming, SkipTally, Tally};
pub use saved_names::{SavedAs, SavedNames};
pub use scan::Scan;
pub use score::{Score, score, score_by_word};
