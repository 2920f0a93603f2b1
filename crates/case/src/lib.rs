//! The closing of one line as a fold of its events.
