use crate::Lang;

/// Why a paper could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// No text of this letter exists in this language.
    #[error("no text of `{slug}` in {}", lang.tag())]
    NoText {
        /// The letter.
        slug: &'static str,
        /// The language.
        lang: Lang,
    },
    /// The text of a letter breaks the grammar.
    #[error("{slug} in {}, line {line}: {fault}", lang.tag())]
    BadText {
        /// The letter.
        slug: &'static str,
        /// The language.
        lang: Lang,
        /// The line of the file.
        line: usize,
        /// What is wrong.
        fault: String,
    },
    /// A field is longer than a paper can bear.
    #[error("a text of {length} characters; {limit} is the most a paper holds")]
    TooLong {
        /// Its length in characters.
        length: usize,
        /// The limit.
        limit: usize,
    },
    /// The PDF could not be made.
    #[error("typesetting failed: {0}")]
    Typeset(String),
    /// A QR code cannot hold the text.
    #[error("the QR code cannot hold this text")]
    Qr,
    /// A zip file could not be written.
    #[error("the bundle could not be written: {0}")]
    Bundle(String),
}

impl PaperError {
    /// The key of its sentences: `err-<key>` says what happened, `do-<key>` what to do.
    pub fn key(&self) -> &'static str {
        match self {
            Self::TooLong { .. } => "paper-too-long",
            Self::NoText { .. } | Self::BadText { .. } => "paper-text",
            Self::Typeset(_) | Self::Qr | Self::Bundle(_) => "paper-typeset",
        }
    }
}
