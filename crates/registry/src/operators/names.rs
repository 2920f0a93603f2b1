use super::Operator;
use crate::Registry;

/// A name that leads to an operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperatorName<'a> {
    /// The name as the record writes it.
    pub name: &'a str,
    /// The operator's id.
    pub operator: &'a str,
    /// The brand's id, where the name is a brand's.
    pub brand: Option<&'a str>,
    /// Whether it is a name to look for in bank statements.
    pub statement: bool,
}

impl Registry {
    /// Every name of every operator: its own, its brands', its company's, other spellings, and the names
    /// in bank statements.
    pub fn operator_names(&self) -> impl Iterator<Item = OperatorName<'_>> {
        self.operators().iter().flat_map(names)
    }

    /// The operators of this whole name, in any case and script: "activ", "Билайн", "中国移动". More
    /// than one where operators of several countries share it.
    pub fn operators_named(&self, name: &str) -> Vec<OperatorName<'_>> {
        let wanted = plain(name);
        let mut found: Vec<OperatorName<'_>> = Vec::new();
        for known in self.operator_names() {
            let same = !known.statement && plain(known.name) == wanted;
            if same && !found.iter().any(|old| old.operator == known.operator) {
                found.push(known);
            }
        }
        found
    }

    /// The operators that a payee or a purpose in a bank statement names as whole words, the longest
    /// name of each.
    pub fn operators_paid(&self, payee: &str) -> Vec<OperatorName<'_>> {
        let text = format!(" {} ", plain(payee));
        let mut found: Vec<OperatorName<'_>> = Vec::new();
        for known in self.operator_names() {
            let name = plain(known.name);
            let whole = !name.is_empty()
                && known.statement
                && if name.chars().any(is_ideograph) {
                    text.contains(&name)
                } else {
                    text.contains(&format!(" {name} "))
                };
            if !whole {
                continue;
            }
            match found.iter_mut().find(|old| old.operator == known.operator) {
                Some(old) if known.name.len() > old.name.len() => *old = known,
                Some(_) => {}
                None => found.push(known),
            }
        }
        found
    }
}

fn names(operator: &Operator) -> impl Iterator<Item = OperatorName<'_>> {
    let name = |name, brand, statement| OperatorName {
        name,
        operator: &operator.id,
        brand,
        statement,
    };
    let of_brands = operator.brands.iter().flat_map(move |brand| {
        let spellings = brand.names.values().chain(&brand.aliases);
        spellings.map(move |text| name(text.as_str(), Some(brand.id.as_str()), false))
    });
    let own = operator.names.values().chain(&operator.aliases);
    let own = own.chain(operator.legal_names.values());
    of_brands
        .chain(own.map(move |text| name(text.as_str(), None, false)))
        .chain(
            operator
                .statement_names
                .iter()
                .map(move |text| name(text.as_str(), None, true)),
        )
}

/// In small letters, with one space for whatever stands between words.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'ё' => out.push('е'),
            c if c.is_alphanumeric() => out.push(c),
            _ if !out.ends_with(' ') && !out.is_empty() => out.push(' '),
            _ => {}
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn is_ideograph(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}
