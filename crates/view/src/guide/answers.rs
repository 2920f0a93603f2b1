//! What the guide asks a person, and what they answered: the same for the command line and for the page.

use super::{Guide, guide, which_operator};
use jiff::civil::Date;
use ringoff_registry::Registry;
use ringoff_registry::operators::Situation;
use ringoff_words::Words;
use ringoff_workspace::case::SimKind;
pub use ringoff_workspace::case::Whereabouts;
use ringoff_workspace::{Result, operator_of, text};
use serde::Deserialize;

/// A question about the person.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// What its answer is called, on the command line and in an address.
    pub name: &'static str,
    /// Its sentence.
    pub asks: &'static str,
    /// What can be answered: what is typed for it, and its sentence.
    pub answers: &'static [(&'static str, &'static str)],
}

/// What is typed for a question that stays open: the guide then answers it both ways.
pub const UNKNOWN: &str = "unknown";

/// The sentence of the first question.
pub const ASK_OPERATOR: &str = "guide-ask-operator";

/// The questions after that for the operator, in order. `where` goes with a day, `leaving`.
pub const QUESTIONS: [Question; 4] = [
    Question {
        name: "sim",
        asks: "guide-ask-sim",
        answers: &[
            ("physical", "guide-sim-physical"),
            ("esim", "guide-sim-esim"),
        ],
    },
    Question {
        name: "where",
        asks: "guide-ask-where",
        answers: &[
            ("here", "guide-where-here"),
            ("abroad", "guide-where-abroad"),
            ("leaving", "guide-where-leaving"),
        ],
    },
    Question {
        name: "bought",
        asks: "guide-ask-bought",
        answers: &[
            ("me", "guide-bought-me"),
            ("agent", "guide-bought-agent"),
            ("other", "guide-bought-other"),
        ],
    },
    Question {
        name: "balance",
        asks: "guide-ask-balance",
        answers: &[("yes", "guide-money-yes"), ("no", "guide-money-no")],
    },
];

/// From whom the SIM was bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BoughtBy {
    /// The person, from the operator.
    Me,
    /// The person, from an agent.
    Agent,
    /// Somebody else, in whose name it stands.
    Other,
}

/// What the person says of themselves. What they do not say is answered both ways.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traveller {
    /// Card or eSIM.
    pub sim: Option<SimKind>,
    /// Where they are.
    pub whereabouts: Option<Whereabouts>,
    /// The day they leave.
    pub leaving: Option<Date>,
    /// Who bought it.
    pub bought: Option<BoughtBy>,
    /// Whether money is left on it.
    pub balance: Option<bool>,
}

impl Traveller {
    /// Takes the answers by the names of their questions.
    fn read(answer: impl Fn(&str) -> Option<String>) -> Result<Self> {
        fn read<T>(
            name: &str,
            answer: &impl Fn(&str) -> Option<String>,
            of: fn(&str, &str) -> Result<T>,
        ) -> Result<Option<T>> {
            let text = answer(name).filter(|text| text != UNKNOWN);
            text.map(|text| of(name, &text)).transpose()
        }
        let leaving = read("leaving", &answer, text::day)?;
        let place = read("where", &answer, text::named)?;
        Ok(Self {
            sim: read("sim", &answer, text::named)?,
            // Who gives a day of leaving is about to leave, or has left.
            whereabouts: match (place, leaving) {
                (Some(Whereabouts::Here) | None, Some(_)) => Some(Whereabouts::Leaving),
                (place, _) => place,
            },
            leaving,
            bought: read("bought", &answer, text::named)?,
            balance: read("balance", &answer, text::yes_no)?,
        })
    }

    /// Whether the operator may have to be reached from another country.
    pub(super) fn may_be_abroad(&self) -> bool {
        self.whereabouts != Some(Whereabouts::Here)
    }

    /// Whether a branch can be gone to.
    pub(super) fn may_visit(&self) -> bool {
        self.whereabouts != Some(Whereabouts::Abroad)
    }

    pub(super) fn may_have_money(&self) -> bool {
        self.balance != Some(false)
    }

    /// The line's situation: a SIM for travellers is taken to be paid ahead, and the page says so.
    pub(super) fn situation(&self, brand: Option<&str>) -> Situation {
        Situation {
            resident: None,
            prepaid: Some(true),
            esim: self.sim.map(|sim| sim == SimKind::Esim),
            abroad: match self.whereabouts {
                Some(Whereabouts::Abroad) => Some(true),
                Some(Whereabouts::Here) => Some(false),
                Some(Whereabouts::Leaving) | None => None,
            },
            brand: brand.map(str::to_owned),
        }
    }
}

/// Everything that was answered.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    /// The operator's id and, where a brand was named, that brand; nothing where the person does not know.
    pub operator: Option<(String, Option<String>)>,
    /// The rest.
    pub traveller: Traveller,
}

impl Answers {
    /// Takes the answers by the names of their questions, `operator` first. What was not answered stays open.
    pub fn read(registry: &Registry, answer: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let named = answer("operator");
        let operator = named.map(|named| operator_of(registry, &named, None));
        Ok(Self {
            operator: operator.transpose()?,
            traveller: Traveller::read(answer)?,
        })
    }

    /// The operator as it is named in an address: `kz/activ`.
    pub fn operator_id(&self) -> Option<String> {
        let (id, brand) = self.operator.as_ref()?;
        Some(match (brand, id.split_once('/')) {
            (Some(brand), Some((country, _))) => format!("{country}/{brand}"),
            _ => id.clone(),
        })
    }

    /// The page for who answered so; where nobody knows the operator, how to find out.
    pub fn guide(&self, registry: &Registry, words: &Words, today: Date) -> Guide {
        let of = |(id, brand): &(String, Option<String>)| {
            guide(
                registry,
                id,
                brand.as_deref(),
                &self.traveller,
                words,
                today,
            )
        };
        let made = self.operator.as_ref().and_then(of);
        made.unwrap_or_else(|| which_operator(registry, words, today))
    }
}
