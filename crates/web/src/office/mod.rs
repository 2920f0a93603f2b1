//! What a person can do to a case on the pages.

mod act;

pub use crate::desk::act;
pub use act::{Act, Done};
