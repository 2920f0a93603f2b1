//! What a person calls the formats of archives.

use ringoff_model::one_line;
use ringoff_words::Words;

/// Characters of a name that are shown at most: a table of one's own may have any.
const NAME: usize = 80;

/// Formats that have no name of their own, by id. What is left is called as the program that writes it.
const NAMED: [(&str, &str); 44] = [
    ("1c-client-bank", "format-1c"),
    ("1password", "format-1password"),
    ("android-backup", "format-android-backup"),
    ("android-contacts", "format-phone-contacts"),
    ("android-messages", "format-sms"),
    ("android-sims", "format-phone-sims"),
    ("android-sms", "format-sms"),
    ("authenticator-backup", "format-codes"),
    ("authenticator-json", "format-codes"),
    ("bitwarden-json", "format-bitwarden"),
    ("camt053", "format-camt"),
    ("emlx", "format-mail"),
    ("enpass-json", "format-enpass"),
    ("freeotp", "format-codes"),
    ("gzip", "format-packed"),
    ("iphone-accounts", "format-phone-accounts"),
    ("iphone-backup", "format-iphone-backup"),
    ("iphone-calls", "format-phone-calls"),
    ("iphone-contacts", "format-phone-contacts"),
    ("iphone-messages", "format-sms"),
    ("iphone-sims", "format-phone-sims"),
    ("kaspersky-text", "format-kaspersky"),
    ("kdbx", "format-keepass"),
    ("keepass-key", "format-keepass-key"),
    ("mail", "format-mail"),
    ("mbox", "format-mailbox"),
    ("mt940", "format-mt940"),
    ("ofx", "format-ofx"),
    ("otpauth", "format-codes"),
    ("pdf", "format-pdf"),
    ("qif", "format-qif"),
    ("signal", "format-signal"),
    ("sms", "format-sms"),
    ("sms-backup-restore", "format-sms-backup-restore"),
    ("sms-ie", "format-sms-ie"),
    ("sqlite", "format-database"),
    ("statement", "format-statement"),
    ("tar", "format-packed"),
    ("telegram-desktop", "format-telegram"),
    ("vcard", "format-vcard"),
    ("whatsapp-chat", "format-whatsapp"),
    ("whatsapp-iphone", "format-whatsapp"),
    ("xlsx", "format-workbook"),
    ("zip", "format-packed"),
];

/// The formats of an archive in words; its files may have several.
pub fn format_name(format: &str, words: &Words) -> String {
    let name = |id: &str| {
        let named = NAMED.iter().find(|(known, _)| *known == id);
        match named {
            Some((_, key)) => words.say(key, &[]),
            None => {
                let name = one_line(&id.replace('-', " "), NAME);
                let mut chars = name.chars();
                let first = chars.next().into_iter().flat_map(char::to_uppercase);
                first.chain(chars).collect()
            }
        }
    };
    let mut names: Vec<String> = Vec::new();
    for name in format.split('+').map(name) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    words.pieces(&names)
}

/// What else may open a locked file of this format, to be said where its passphrase is asked for.
pub fn beside_passphrase(format: &str, words: &Words) -> Option<String> {
    (format == "kdbx").then(|| words.say("locked-key-file", &[]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_format_is_called_by_its_name_in_the_program() {
        let said = |format| format_name(format, &Words::new("en"));
        assert_eq!(said("camt053"), "bank statement (CAMT.053)");
        assert_eq!(said("mbox+mail"), "mailbox, mails");
        assert_eq!(said("sms+android-sms"), "text messages");
        assert_eq!(said("google-contacts-old"), "Google contacts old");
        for tag in Words::tags() {
            for (id, _) in NAMED {
                assert_ne!(format_name(id, &Words::new(tag)), id, "{tag}");
            }
        }
    }
}
