//! Every key that this crate can name.
/// K.
pub const KEYS: &[&str] = &[];
