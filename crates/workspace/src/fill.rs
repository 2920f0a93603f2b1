//! Gaps of a letter that the person fills: names of fields and texts.

use crate::{Result, WorkspaceError};
use jiff::civil::Date;
use ringoff_letters::{IdDocument, IdKind, LetterData, Phrase};

/// The fields that a person may fill.
pub const FIELDS: [&str; 25] = [
    "holder",
    "holder_document",
    "personal_number",
    "holder_address",
    "holder_email",
    "new_number",
    "contract",
    "iccid",
    "operator",
    "operator_address",
    "recipient",
    "recipient_address",
    "proxy",
    "proxy_document",
    "proxy_until",
    "payee_name",
    "payee_bank",
    "payee_bank_code",
    "payee_account",
    "bank_account",
    "company_account",
    "slip_date",
    "slip_number",
    "place",
    "free_text",
];

/// Those of them that say who the person is and where money goes: kept in the vault, since every letter asks for them.
pub const DETAILS: [&str; 12] = [
    "holder_document",
    "personal_number",
    "holder_address",
    "holder_email",
    "proxy",
    "proxy_document",
    "payee_name",
    "payee_bank",
    "payee_bank_code",
    "payee_account",
    "bank_account",
    "place",
];

/// Puts the person's texts into a letter's data. An empty text leaves the gap open.
pub fn fill(data: &mut LetterData, texts: &[(String, String)]) -> Result<()> {
    for (field, text) in texts {
        let text = text.trim();
        if text.is_empty() {
            continue;
        }
        let own = || Some(text.to_owned());
        match field.as_str() {
            "holder" => data.holder = own(),
            "holder_document" => data.holder_document = Some(identity(text)),
            "personal_number" => data.personal_number = own(),
            "holder_address" => data.holder_address = own(),
            "holder_email" => data.holder_email = own(),
            "new_number" => data.new_number = own(),
            "contract" => data.contract = own(),
            "iccid" => data.iccid = own(),
            "operator" => data.operator = Some(text.into()),
            "operator_address" => data.operator_address = own(),
            "recipient" => data.recipient = Some(text.into()),
            "recipient_address" => data.recipient_address = own(),
            "proxy" => data.proxy = own(),
            "proxy_document" => data.proxy_document = Some(identity(text)),
            "proxy_until" => data.proxy_until = Some(day(text)?),
            "payee_name" => data.payee.name = own(),
            "payee_bank" => data.payee.bank = own(),
            "payee_bank_code" => data.payee.bank_code = own(),
            "payee_account" => data.payee.account = own(),
            "bank_account" => data.bank_account = own(),
            "company_account" => data.company_account = own(),
            "slip_date" => data.slip_date = Some(day(text)?),
            "slip_number" => data.slip_number = own(),
            "place" => data.place = own(),
            "free_text" => data.free_text = Some(Phrase::Same(text.to_owned())),
            other => {
                return Err(WorkspaceError::Value(format!(
                    "{other}: {}",
                    FIELDS.join(", ")
                )));
            }
        }
    }
    Ok(())
}

fn day(text: &str) -> Result<Date> {
    let wrong = |_| WorkspaceError::Value(format!("{text}: YYYY-MM-DD"));
    text.parse().map_err(wrong)
}

/// `passport N1234567`: the kind by its first word, the number by the rest.
fn identity(text: &str) -> IdDocument {
    let (kind, number) = match text.split_once([' ', ':']) {
        Some(("passport", number)) => (IdKind::Passport, number),
        Some(("card", number)) => (IdKind::IdentityCard, number),
        Some(("permit", number)) => (IdKind::ResidencePermit, number),
        Some((other, number)) if !other.chars().any(|c| c.is_ascii_digit()) => {
            (IdKind::Other(other.to_owned()), number)
        }
        // A number alone does not tell what it is the number of.
        _ => (IdKind::Other(String::new()), text),
    };
    IdDocument {
        kind,
        number: number.trim().to_owned(),
        issued: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_of_the_list_can_be_filled_and_no_other() {
        for field in FIELDS {
            let text = match field {
                "proxy_until" | "slip_date" => "2026-12-20",
                _ => "text",
            };
            let mut data = LetterData::default();
            fill(&mut data, &[(field.to_owned(), text.to_owned())]).unwrap();
            assert_ne!(data, LetterData::default(), "{field} changes nothing");
        }
        let other = fill(&mut LetterData::default(), &[("iban".into(), "x".into())]);
        assert!(matches!(other, Err(WorkspaceError::Value(_))));
    }

    #[test]
    fn an_empty_text_leaves_the_gap() {
        let mut data = LetterData::default();
        fill(&mut data, &[("holder".into(), "  ".into())]).unwrap();
        assert_eq!(data.holder, None);
    }

    #[test]
    fn an_identity_document_is_read_as_people_write_it() {
        let passport = identity("passport N1234567");
        assert_eq!(
            (passport.kind, passport.number.as_str()),
            (IdKind::Passport, "N1234567")
        );
        assert_eq!(identity("card 012345").kind, IdKind::IdentityCard);
        assert_eq!(identity("N1234567").number, "N1234567");
    }
}
