//! A scan as a whole: everything that is to be shown of it.

use crate::Ranking;
use jiff::civil::Date;
use ringoff_model::{Archive, Grounds, Line, PhoneLine, PhoneNumber};
use ringoff_registry::Registry;
use std::collections::{BTreeMap, BTreeSet};

/// Everything a scan has to show.
#[derive(Debug)]
pub struct Scan<'a> {
    /// The facts.
    pub registry: &'a Registry,
    /// The person's lines.
    pub lines: &'a [Line],
    /// The lines that phones tell of as their own.
    pub phone_lines: &'a BTreeSet<PhoneLine>,
    /// Bindings in the order of work.
    pub ranking: &'a Ranking,
    /// Every archive given.
    pub archives: &'a [Archive],
    /// Observations by kind (`otp`, ..., `mail`, `login`, `contact`).
    pub kinds: &'a BTreeMap<String, u64>,
    /// Messages a month (year x 12 + month - 1).
    pub months: &'a BTreeMap<i32, u32>,
    /// Services seen only on numbers that are none of the person's lines.
    pub elsewhere: u64,
    /// Services left out by the limit.
    pub left_out: u64,
    /// The day of the scan.
    pub today: Date,
    /// Show numbers whole.
    pub reveal: bool,
}

impl Scan<'_> {
    /// The numbers that phones tell of as their own, and that are none of the person's lines.
    pub fn other_numbers(&self) -> BTreeSet<&PhoneNumber> {
        let numbers = self.phone_lines.iter().map(|line| &line.number);
        let known = |number: &&PhoneNumber| self.lines.iter().any(|line| line.number == **number);
        numbers.filter(|number| !known(number)).collect()
    }

    /// What can be said about the person's accounts after these archives.
    pub fn grounds(&self) -> Grounds {
        Archive::grounds(self.archives)
    }
}
