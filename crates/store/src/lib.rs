//! The vault: journal and exhibits, sealed with age.
