//! The facts of a line as a person says them.

use super::Amount;
use super::events::given;
use crate::{Result, Workspace};
use ringoff_case::{LineChange, LineFacts};

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
        if let Some(named) = given(edit.operator) {
            self.complete(&named, &mut change)?;
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
