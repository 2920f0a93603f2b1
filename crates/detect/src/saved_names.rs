//! Names under which the person saved numbers: they tell who a number is that sends codes and does not say.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Names kept at most; an address book has some hundreds.
const MOST: usize = 20_000;
/// Digits of a whole number that are compared: the country's code may be there or not.
const NATIONAL: usize = 10;

/// Who a number is saved as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SavedAs {
    /// A service with a record, by its id.
    Service(String),
    /// Somebody else, by the name.
    Other(String),
    /// Several services: nobody can tell.
    Several,
}

/// The names, by the digits of the number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedNames(BTreeMap<String, SavedAs>);

impl SavedNames {
    /// Whether a number is saved already.
    pub(crate) fn has(&self, number: &str) -> bool {
        digits(number).is_none_or(|digits| self.0.contains_key(&digits))
    }

    /// Takes a saved number. The name of a service goes before any other.
    pub(crate) fn save(&mut self, number: &str, name: SavedAs) {
        let Some(digits) = digits(number) else { return };
        self.put(digits, name);
    }

    /// Who a sender is saved as.
    pub(crate) fn of(&self, sender: &str) -> Option<&SavedAs> {
        self.0.get(&digits(sender)?)
    }

    pub(crate) fn merge(&mut self, other: Self) {
        for (digits, name) in other.0 {
            self.put(digits, name);
        }
    }

    fn put(&mut self, digits: String, name: SavedAs) {
        let full = self.0.len() >= MOST;
        match self.0.get_mut(&digits) {
            Some(SavedAs::Service(known)) if matches!(&name, SavedAs::Service(id) if id != known) =>
            {
                self.0.insert(digits, SavedAs::Several);
            }
            Some(known @ SavedAs::Other(_)) => *known = name,
            Some(_) => {}
            None if full => {}
            None => {
                self.0.insert(digits, name);
            }
        }
    }
}

/// The digits a number is known by: of a short code all, of a whole number the last. A name has none.
fn digits(number: &str) -> Option<String> {
    if number.chars().any(char::is_alphabetic) {
        return None;
    }
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let from = digits.len().saturating_sub(NATIONAL);
    (digits.len() >= 3).then(|| digits[from..].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_known_with_and_without_its_country_and_the_service_goes_first() {
        let mut names = SavedNames::default();
        let bank = || SavedAs::Service("bank.example".to_owned());
        names.save("8 (727) 259-99-99", SavedAs::Other("The bank".to_owned()));
        names.save("+7 727 259 99 99", bank());
        names.save("9999", bank());
        names.save("12", bank());
        assert_eq!(names.of("+77272599999"), Some(&bank()));
        assert_eq!(names.of("9999"), Some(&bank()));
        assert_eq!((names.of("12"), names.of("BANK9999")), (None, None));
        names.save("9999", SavedAs::Service("shop.example".to_owned()));
        assert_eq!(names.of("9999"), Some(&SavedAs::Several));
    }
}
