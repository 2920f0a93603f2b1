//! The pages, on loopback only.
