//! From what a person did on a page to what happened in the case.

mod acts;

pub use acts::act;
