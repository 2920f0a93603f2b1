use serde::{Deserialize, Serialize};

/// The language a text is written in, as far as its letters and words tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Language {
    /// English, and whatever else is written in Latin letters.
    #[serde(rename = "en")]
    English,
    /// Russian.
    #[serde(rename = "ru")]
    Russian,
    /// Russian written in Latin letters, as banks in Russia and Kazakhstan do.
    #[serde(rename = "ru-Latn")]
    RussianLatin,
    /// Kazakh.
    #[serde(rename = "kk")]
    Kazakh,
    /// Chinese.
    #[serde(rename = "zh")]
    Chinese,
    /// Some other language.
    #[serde(rename = "und")]
    Other,
}

impl Language {
    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Russian => "ru",
            Self::RussianLatin => "ru-Latn",
            Self::Kazakh => "kk",
            Self::Chinese => "zh",
            Self::Other => "und",
        }
    }
}
