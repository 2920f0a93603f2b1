//! The unencrypted JSON export of Bitwarden.

use super::Entry;
use crate::clock::written;
use ringoff_model::Moment;
use serde_json::{Value, json};
use std::io::{self, Write};

/// Writes one export, with a card and a secure note after the logins.
pub fn bitwarden_json(out: &mut dyn Write, entries: &[Entry]) -> io::Result<()> {
    let folder = id(0);
    let mut items: Vec<Value> = (1..)
        .zip(entries)
        .map(|(number, entry)| login(number, &folder, entry))
        .collect();
    let count = entries.len() as u64;
    items.push(json!({
        "id": id(count + 1), "organizationId": null, "folderId": null, "type": 2, "reprompt": 0,
        "name": "Wi-Fi", "notes": "upstairs only", "favorite": false,
        "secureNote": { "type": 0 }, "collectionIds": null,
    }));
    items.push(json!({
        "id": id(count + 2), "organizationId": null, "folderId": null, "type": 3, "reprompt": 1,
        "name": "Old card", "notes": null, "favorite": false,
        "card": { "cardholderName": "MIRA", "brand": "Visa", "number": "4111111111111111",
                  "expMonth": "1", "expYear": "2025", "code": "000" },
        "collectionIds": null,
    }));
    let export = json!({
        "encrypted": false,
        "folders": [{ "id": folder, "name": "Abroad" }],
        "items": items,
    });
    serde_json::to_writer_pretty(&mut *out, &export)?;
    writeln!(out)
}

fn login(number: u64, folder: &str, entry: &Entry) -> Value {
    let day = written(Moment(entry.at), "%Y-%m-%dT%H:%M:%S.000Z");
    let fields: Vec<Value> = entry
        .fields
        .iter()
        .map(|(name, value)| json!({ "name": name, "value": value, "type": 0, "linkedId": null }))
        .collect();
    json!({
        "passwordHistory": null,
        "revisionDate": day,
        "creationDate": day,
        "deletedDate": null,
        "id": id(number),
        "organizationId": null,
        "folderId": if number.is_multiple_of(3) { json!(folder) } else { Value::Null },
        "type": 1,
        "reprompt": 0,
        "name": entry.title,
        "notes": entry.notes,
        "favorite": false,
        "fields": fields,
        "login": {
            "uris": [{ "match": null, "uri": entry.site }],
            "fido2Credentials": [],
            "username": entry.user_name,
            "password": entry.password,
            "totp": entry.totp,
        },
        "collectionIds": null,
    })
}

fn id(number: u64) -> String {
    format!("00000000-0000-4000-8000-{number:012x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logins_come_with_their_notes_and_fields() {
        let entry = Entry {
            title: "Shop".into(),
            user_name: "+77000001234".into(),
            fields: vec![("phone".into(), "87000001234".into())],
            ..Entry::default()
        };
        let mut out = Vec::new();
        bitwarden_json(&mut out, &[entry]).unwrap();
        let read: Value = serde_json::from_slice(&out).unwrap();
        assert_eq!(read["encrypted"], false);
        assert_eq!(read["items"].as_array().map(Vec::len), Some(3));
        assert_eq!(read["items"][0]["login"]["username"], "+77000001234");
        assert_eq!(read["items"][0]["fields"][0]["value"], "87000001234");
    }
}
