//! Messages a month, counted.

use std::collections::BTreeMap;

/// Messages a month. They come in the order of time: those of one month are counted together.
#[derive(Default)]
pub(crate) struct Months {
    month: i32,
    count: u32,
    before: BTreeMap<i32, u32>,
}

impl Months {
    pub fn count(&mut self, month: i32) {
        if month != self.month {
            self.turn();
            self.month = month;
        }
        self.count += 1;
    }

    fn turn(&mut self) {
        if self.count > 0 {
            *self.before.entry(self.month).or_default() += std::mem::take(&mut self.count);
        }
    }

    pub fn all(mut self) -> BTreeMap<i32, u32> {
        self.turn();
        self.before
    }
}
