//! The facts of a line as a person says them.

use super::Amount;
use super::events::given;
use super::text::wrong;
use crate::{Result, Workspace};
use jiff::{ToSpan as _, Zoned};
use ringoff_case::{LineChange, LineFact, LineFacts};

/// How many years ahead a person may leave: a year that was typed wrong lies farther.
const YEARS_AHEAD: i16 = 10;

/// What is said of a line: what is not said stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineEdit {
    /// The operator as the person calls it, by id or name; its country and time zone follow from it.
    pub operator: Option<String>,
    /// What the line costs a month.
    pub monthly_fee: Option<Amount>,
    /// Everything else.
    pub facts: LineChange,
}

impl Workspace {
    /// A change of a line, with what follows from the operator that was named.
    pub(crate) fn line_change(
        &self,
        edit: LineEdit,
        line: Option<&LineFacts>,
        now: &Zoned,
    ) -> Result<LineChange> {
        let mut change = edit.facts;
        for text in [
            &mut change.brand,
            &mut change.iccid,
            &mut change.holder,
            &mut change.contract,
            &mut change.own_zone,
            &mut change.language,
        ] {
            *text = given(text.take());
        }
        // What is not said already need not be taken back.
        change
            .cleared
            .retain(|fact| line.is_some_and(|line| line.states(*fact)));
        if let Some(iccid) = change.iccid.as_deref().filter(|iccid| !is_iccid(iccid)) {
            return Err(wrong("iccid-invalid", "iccid", iccid));
        }
        let today = now.date();
        if let Some(day) = change.first_day.filter(|day| *day > today) {
            return Err(wrong("day-ahead", "since", &day.to_string()));
        }
        let kept = line.filter(|_| !change.cleared.contains(&LineFact::FirstDay));
        let held = change.first_day.or(kept.and_then(|line| line.first_day));
        if let Some(day) = change
            .leaving
            .filter(|day| held.is_some_and(|first| *day < first))
        {
            return Err(wrong("day-before-line", "leaving", &day.to_string()));
        }
        let last = today.saturating_add(YEARS_AHEAD.years());
        if let Some(day) = change.leaving.filter(|day| *day > last) {
            return Err(wrong("day-far", "leaving", &day.to_string()));
        }
        if let Some(named) = given(edit.operator) {
            let number = change.number.clone();
            let number = number.or_else(|| line.map(|line| line.number.clone()));
            self.complete(&named, number.as_ref(), &mut change)?;
            // A brand of the operator before is none of this one.
            let other = |line: &LineFacts| {
                line.brand.is_some() && line.operator.is_some() && line.operator != change.operator
            };
            if change.brand.is_none() && line.is_some_and(other) {
                change.cleared.push(LineFact::Brand);
            }
        }
        if let Some(fee) = edit.monthly_fee {
            let mut line = line.cloned();
            if let Some(line) = &mut line {
                line.change(&change);
            }
            change.monthly_fee = Some(self.money(fee, line.as_ref())?);
        }
        Ok(change)
    }
}

/// Whether a text can be the number of a SIM card: 18 to 22 signs that begin with 89. Some operators print letters
/// among the figures.
fn is_iccid(text: &str) -> bool {
    let signs: String = text.split([' ', '-', '\u{a0}']).collect();
    signs.starts_with("89")
        && (18..=22).contains(&signs.len())
        && signs.bytes().all(|sign| sign.is_ascii_alphanumeric())
        && signs.bytes().filter(u8::is_ascii_digit).count() >= 16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_sim_card_is_told_from_others() {
        for right in [
            "8999701560123456789",
            "8986 0012 3456 7890 123F",
            "89-97-01560123456789",
        ] {
            assert!(is_iccid(right), "{right}");
        }
        for wrong in [
            "12345",
            "",
            "+7 700 000 12 34",
            "89 is printed on the card",
            "8999",
        ] {
            assert!(!is_iccid(wrong), "{wrong}");
        }
    }
}
