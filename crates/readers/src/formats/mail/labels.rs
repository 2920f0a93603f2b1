//! What Gmail's labels tell. Google writes them in the language of the account.

use super::words::header_text;
use crate::charset::Charset;

/// Labels of mail that went out, or was to.
const SENT: &[&str] = &[
    "Sent",
    "Sent Mail",
    "Drafts",
    "Draft",
    "Отправленные",
    "Черновики",
    "Жіберілген",
    "Жіберілгендер",
    "Жобалар",
    "已发邮件",
    "已发送邮件",
    "已发送",
    "草稿",
    "寄件備份",
    "Gesendet",
    "Entwürfe",
    "Messages envoyés",
    "Brouillons",
    "Enviados",
    "Borradores",
];

/// Labels of mail that Gmail took for spam.
const SPAM: &[&str] = &["Spam", "Спам", "垃圾邮件", "垃圾郵件"];

/// The labels that change what a mail means.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Labels {
    pub(super) sent: bool,
    pub(super) spam: bool,
}

impl Labels {
    /// Reads `X-Gmail-Labels`: names between commas, the whole as encoded words where needed.
    pub(super) fn of(raw: &[u8]) -> Self {
        let text = header_text(raw, Charset::Unknown);
        let mut labels = Self::default();
        for label in text.split(',').map(|l| l.trim().trim_matches('"')) {
            labels.sent |= SENT.contains(&label);
            labels.spam |= SPAM.contains(&label);
        }
        labels
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_known_in_several_languages() {
        assert_eq!(
            Labels::of(b"Inbox,Sent"),
            Labels {
                sent: true,
                spam: false
            }
        );
        assert_eq!(
            Labels::of(b"=?UTF-8?B?0KHQv9Cw0Lw=?="),
            Labels {
                sent: false,
                spam: true
            }
        );
        assert_eq!(
            Labels::of("已发邮件,Важное".as_bytes()),
            Labels {
                sent: true,
                spam: false
            }
        );
        assert_eq!(
            Labels::of(b"Inbox,Sent to the bank,\"Opened\""),
            Labels::default()
        );
    }
}
