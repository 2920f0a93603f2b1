//! What holds for every output.

mod example;
mod hostile;
mod schema;
mod sentences;
mod snapshots;
