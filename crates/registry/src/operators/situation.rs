use serde::{Deserialize, Serialize};

/// For whom a fact holds, or how a person's line stands. What is left out is any, or not known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Situation {
    /// Lives in the country, by its papers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resident: Option<bool>,
    /// Pays ahead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prepaid: Option<bool>,
    /// Has an eSIM.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub esim: Option<bool>,
    /// Is out of the country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abroad: Option<bool>,
    /// The brand's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brand: Option<String>,
}

impl Situation {
    /// Nothing is said.
    pub const ANY: Self = Self {
        resident: None,
        prepaid: None,
        esim: None,
        abroad: None,
        brand: None,
    };

    /// Whether nothing is said.
    pub fn is_any(&self) -> bool {
        *self == Self::ANY
    }

    /// Whether what holds for `self` may hold for a line that stands like `line`: they differ nowhere
    /// that both speak of.
    pub fn fits(&self, line: &Self) -> bool {
        fn same<T: PartialEq>(a: Option<&T>, b: Option<&T>) -> bool {
            a.is_none() || b.is_none() || a == b
        }
        same(self.resident.as_ref(), line.resident.as_ref())
            && same(self.prepaid.as_ref(), line.prepaid.as_ref())
            && same(self.esim.as_ref(), line.esim.as_ref())
            && same(self.abroad.as_ref(), line.abroad.as_ref())
            && same(self.brand.as_ref(), line.brand.as_ref())
    }

    /// How much it says: of two facts that fit, the one that says more comes first.
    pub(super) fn weight(&self) -> usize {
        [self.resident, self.prepaid, self.esim, self.abroad]
            .iter()
            .filter(|said| said.is_some())
            .count()
            + usize::from(self.brand.is_some())
    }
}
