//! Messages a month, counted.

use serde::{Deserialize, Serialize};

/// Months kept at most, a hundred years of them; a hostile archive could name every month of any calendar.
const MAX_MONTHS: usize = 1_200;

/// Messages a month (year x 12 + month - 1), in the order of time. They come in that order, so that nearly
/// always the last month is the one that is counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Months(Vec<(i32, u32)>);

impl Months {
    /// So many more in this month.
    pub fn add(&mut self, month: i32, count: u32) {
        if let Some((last, sum)) = self.0.last_mut()
            && *last == month
        {
            *sum = sum.saturating_add(count);
            return;
        }
        match self.0.binary_search_by_key(&month, |(m, _)| *m) {
            Ok(at) => self.0[at].1 = self.0[at].1.saturating_add(count),
            Err(at) if self.0.len() < MAX_MONTHS => self.0.insert(at, (month, count)),
            Err(_) => {}
        }
    }

    /// One less in this month.
    pub fn take_back(&mut self, month: i32) {
        if let Ok(at) = self.0.binary_search_by_key(&month, |(m, _)| *m) {
            self.0[at].1 = self.0[at].1.saturating_sub(1);
            if self.0[at].1 == 0 {
                self.0.remove(at);
            }
        }
    }

    /// Whether no message was counted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The months that have messages, and how many.
    pub fn iter(&self) -> impl Iterator<Item = (i32, u32)> {
        self.0.iter().copied()
    }
}

impl FromIterator<(i32, u32)> for Months {
    fn from_iter<I: IntoIterator<Item = (i32, u32)>>(counted: I) -> Self {
        let mut months = Self::default();
        for (month, count) in counted {
            months.add(month, count);
        }
        months
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_stay_in_order_however_they_come() {
        let mut months = Months::default();
        for month in [24_000, 24_000, 24_002, 24_001, 24_002, 23_999, 24_000] {
            months.add(month, 1);
        }
        let all: Vec<_> = months.iter().collect();
        assert_eq!(all, [(23_999, 1), (24_000, 3), (24_001, 1), (24_002, 2)]);
    }

    #[test]
    fn what_is_taken_back_leaves_nothing() {
        let mut months = Months::default();
        months.add(24_000, 2);
        for (month, left) in [(24_001, 2), (24_000, 1), (24_000, 0), (24_000, 0)] {
            months.take_back(month);
            assert_eq!(months.iter().map(|(_, count)| count).sum::<u32>(), left);
        }
        assert!(months.is_empty());
    }

    #[test]
    fn no_archive_has_messages_of_more_than_a_hundred_years() {
        let mut months = Months::default();
        for month in (0..100_000).rev() {
            months.add(month, 1);
        }
        assert_eq!(months.iter().count(), MAX_MONTHS);
    }
}
