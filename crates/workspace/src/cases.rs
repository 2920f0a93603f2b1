//! Opening a case, and finding the one that is meant.

use crate::{LineEdit, Result, Workspace, WorkspaceError};
use jiff::Zoned;
use ringoff_case::{CaseId, Event, LineChange, LineFacts};
use ringoff_model::PhoneNumber;
use ringoff_registry::Registry;
use ringoff_registry::operators::OperatorName;

/// A case that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Its name.
    pub id: CaseId,
    /// The journal's entry.
    pub seq: u64,
}

impl Workspace {
    /// Opens the case of a line.
    pub fn open_case(
        &mut self,
        number: PhoneNumber,
        edit: LineEdit,
        now: &Zoned,
    ) -> Result<Opened> {
        let mut line = LineFacts::of(number);
        line.change(&self.line_change(edit, Some(&line), now)?);
        if let Some(id) = self.case_of(&line.number) {
            return Err(WorkspaceError::CaseExists(id));
        }
        let id = self.new_id(&line);
        let seq = self.write(&id, Event::CaseOpened { line }, now)?;
        Ok(Opened { id, seq })
    }

    /// The case of a number that goes on.
    pub fn case_of(&self, number: &PhoneNumber) -> Option<CaseId> {
        self.cases().into_iter().find(|id| {
            self.case(id).is_ok_and(|case| {
                let state = case.state();
                let line = state.line.as_ref();
                line.is_some_and(|line| line.number == *number) && state.ended.is_none()
            })
        })
    }

    /// Puts the operator's id, country and zone into a change, for what the person called it.
    pub(crate) fn complete(
        &self,
        named: &str,
        number: Option<&PhoneNumber>,
        change: &mut LineChange,
    ) -> Result<()> {
        let region = number.and_then(PhoneNumber::region);
        let (operator, brand) = operator_of(&self.registry, named, region.as_deref())?;
        if let Some(record) = self.registry.operator(&operator) {
            let country = self.registry.country(&record.country);
            change.country = Some(record.country.to_uppercase());
            change.zone = country.map(|country| country.zone.clone());
        }
        change.operator = Some(operator);
        change.brand = change.brand.take().or(brand);
        Ok(())
    }

    /// The case that a text names: its id, or the last digits of its number. Without a text the only one
    /// that is going on.
    pub fn find_case(&self, text: Option<&str>) -> Result<CaseId> {
        let cases = self.cases();
        if cases.is_empty() {
            return Err(WorkspaceError::NoCase);
        }
        let Some(text) = text.map(str::trim) else {
            let mut open = Vec::new();
            for id in &cases {
                if self.case(id)?.state().ended.is_none() {
                    open.push(id.clone());
                }
            }
            return match (open.as_slice(), cases.as_slice()) {
                ([one], _) | ([], [one]) => Ok(one.clone()),
                ([], several) | (several, _) => Err(WorkspaceError::WhichCase(several.to_vec())),
            };
        };
        if let Some(id) = cases.iter().find(|id| id.0 == text) {
            return Ok(id.clone());
        }
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let mut same = Vec::new();
        for id in cases {
            let case = self.case(&id)?;
            let line = case.state().line.as_ref();
            let ends = line.is_some_and(|line| line.number.reveal().ends_with(&digits));
            if digits.len() >= 2 && ends {
                same.push(id);
            }
        }
        match same.as_slice() {
            [one] => Ok(one.clone()),
            [] => Err(WorkspaceError::NoSuchCase(text.to_owned())),
            several => Err(WorkspaceError::WhichCase(several.to_vec())),
        }
    }

    /// `kz-34`: the country and the number's last two digits; `kz-34-2` where that is taken.
    fn new_id(&self, line: &LineFacts) -> CaseId {
        let country = line.country.as_deref().unwrap_or("line").to_lowercase();
        let number = line.number.reveal();
        let tail = number
            .get(number.len().saturating_sub(2)..)
            .unwrap_or_default();
        let stem = format!("{country}-{tail}");
        let taken = |id: &str| self.journal.contains_key(&CaseId(id.to_owned()));
        let mut id = stem.clone();
        let mut count = 2;
        while taken(&id) {
            id = format!("{stem}-{count}");
            count += 1;
        }
        CaseId(id)
    }
}

/// The operator of an id (`kz/kcell`), of a brand's id in its country (`kz/tele2`) or of a name ("activ"), and
/// the brand that is meant. Of several that share the name it is the one of this region (`KZ`), where one is.
pub fn operator_of(
    registry: &Registry,
    named: &str,
    region: Option<&str>,
) -> Result<(String, Option<String>)> {
    if let Some(operator) = registry.operator(named) {
        return Ok((operator.id.clone(), None));
    }
    let in_country = named.split_once('/').and_then(|(country, brand)| {
        let mut operators = registry.operators().iter();
        operators.find(|operator| {
            operator.country == country && operator.brands.iter().any(|b| b.id == brand)
        })
    });
    if let (Some(operator), Some((_, brand))) = (in_country, named.split_once('/')) {
        return Ok((operator.id.clone(), Some(brand.to_owned())));
    }
    let mut found = registry.operators_named(named);
    let here = |name: &OperatorName<'_>| {
        let country = name.operator.split('/').next();
        region
            .zip(country)
            .is_some_and(|(r, c)| r.eq_ignore_ascii_case(c))
    };
    if found.iter().filter(|name| here(name)).count() == 1 {
        found.retain(here);
    }
    match found.as_slice() {
        [one] => Ok((one.operator.to_owned(), one.brand.map(str::to_owned))),
        [] => Err(WorkspaceError::NoSuchOperator(named.to_owned())),
        several => {
            let ids: Vec<&str> = several.iter().map(|o| o.operator).collect();
            Err(WorkspaceError::WhichOperator(ids.join(", ")))
        }
    }
}
