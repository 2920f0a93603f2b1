//! What holds for every output.

mod example;
mod guide;
mod hostile;
mod schema;
mod sentences;
mod snapshots;
