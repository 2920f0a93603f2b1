//! Judgement of payments and messages after closing.
