//! Files to take away.

/// Something to download.
#[derive(Clone, Debug)]
pub struct File {
    /// A name that is safe on every system.
    pub name: String,
    /// Its media type.
    pub mime: &'static str,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Something to take away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Download {
    /// A letter as PDF.
    LetterPdf {
        /// Which.
        kind: String,
        /// In which language.
        lang: String,
        /// The open fields as filled in.
        filled: Vec<(String, String)>,
    },
    /// A letter as text.
    LetterText {
        /// Which.
        kind: String,
        /// In which language.
        lang: String,
        /// The open fields as filled in.
        filled: Vec<(String, String)>,
    },
    /// `call-script`, `branch-card`, `checklist`, `summary` as PDF.
    Sheet(String),
    /// The dates, as a calendar.
    Calendar {
        /// Whether names and numbers may stand in it.
        private: bool,
    },
    /// Originals, journal, hashes, verifier.
    Bundle,
    /// The operator's answers as a data file to contribute.
    OperatorData,
}
