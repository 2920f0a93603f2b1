//! One mail, with the headers by which its sender can be believed, or not.

use super::Charset;
use super::base64::{base64, base64_lines, quoted_printable};
use crate::clock::written;
use ringoff_model::Moment;

/// A mail to be written.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The display name of the sender.
    pub from_name: String,
    /// The address of the sender.
    pub from: String,
    /// The receiver.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text; HTML where the form says so.
    pub body: String,
    /// When.
    pub at: Moment,
    /// How the text is given.
    pub form: Form,
    /// The character set.
    pub charset: Charset,
    /// What the receiving server says of the sender.
    pub vouched: Vouched,
    /// Whether it says that it is bulk.
    pub bulk: bool,
    /// Gmail's labels.
    pub labels: String,
    /// A file hung on it.
    pub attachment: Option<Attachment>,
}

/// How a mail's text is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Plain text.
    Plain,
    /// HTML and nothing else.
    HtmlOnly,
}

/// What the receiving server says of the sender.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vouched {
    /// DKIM, SPF and DMARC hold.
    Pass,
    /// They do not.
    Fail,
    /// It says nothing.
    Silent,
}

/// A file hung on a mail.
#[derive(Clone, Debug)]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub kind: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Letter {
    /// The mail as it is stored, with CRLF. All of it is ASCII: what is not has been encoded.
    pub fn bytes(&self) -> String {
        let mut out = String::new();
        let mut header = |name: &str, value: &str| out.push_str(&format!("{name}: {value}\r\n"));
        let domain = self.from.rsplit('@').next().unwrap_or_default();
        header("Delivered-To", &self.to);
        if let Some(results) = self.results(domain) {
            header("Return-Path", &format!("<bounce@{domain}>"));
            header("Authentication-Results", &results);
        }
        if self.vouched == Vouched::Pass {
            header(
                "DKIM-Signature",
                &format!(
                    "v=1; a=rsa-sha256; c=relaxed/relaxed; d={domain}; s=mail;\r\n h=from:to:subject:date:message-id; bh={};\r\n b={}",
                    base64(&self.subject.as_bytes().repeat(8)[..24.min(self.subject.len() * 8)]),
                    base64(domain.as_bytes())
                ),
            );
        }
        header(
            "From",
            &format!("{} <{}>", self.encoded(&self.from_name), self.from),
        );
        header("To", &self.to);
        header("Subject", &self.encoded(&self.subject));
        header("Date", &written(self.at, "%a, %d %b %Y %H:%M:%S +0500"));
        header("Message-ID", &format!("<{}.demo@{domain}>", self.at.0));
        if self.bulk {
            header(
                "List-Unsubscribe",
                &format!("<https://{domain}/unsubscribe>"),
            );
            header("Precedence", "bulk");
        }
        header("MIME-Version", "1.0");
        match &self.attachment {
            None => out.push_str(&self.text_part()),
            Some(file) => {
                let edge = format!("=_demo_{}", self.at.0);
                out.push_str(&format!(
                    "Content-Type: multipart/mixed; boundary=\"{edge}\"\r\n\r\n--{edge}\r\n{}--{edge}\r\n\
                     Content-Type: {kind}; name=\"{name}\"\r\nContent-Disposition: attachment; filename=\"{name}\"\r\n\
                     Content-Transfer-Encoding: base64\r\n\r\n{}--{edge}--\r\n",
                    self.text_part(),
                    base64_lines(&file.bytes),
                    kind = file.kind,
                    name = file.name,
                ));
            }
        }
        out
    }

    fn results(&self, domain: &str) -> Option<String> {
        let (word, policy) = match self.vouched {
            Vouched::Pass => ("pass", "REJECT"),
            Vouched::Fail => ("fail", "NONE"),
            Vouched::Silent => return None,
        };
        Some(format!(
            "mx.google.com;\r\n       dkim={word} header.i=@{domain} header.s=mail;\r\n       \
             spf={word} smtp.mailfrom=bounce@{domain};\r\n       dmarc={word} (p={policy}) header.from={domain}"
        ))
    }

    fn text_part(&self) -> String {
        let kind = match self.form {
            Form::Plain => "plain",
            Form::HtmlOnly => "html",
        };
        let bytes = self.charset.encode(&self.body.replace('\n', "\r\n"));
        let (transfer, text) = if self.form == Form::HtmlOnly {
            ("quoted-printable", quoted_printable(&bytes))
        } else if bytes.is_ascii() {
            ("7bit", format!("{}\r\n", String::from_utf8_lossy(&bytes)))
        } else {
            ("base64", base64_lines(&bytes))
        };
        format!(
            "Content-Type: text/{kind}; charset=\"{}\"\r\nContent-Transfer-Encoding: {transfer}\r\n\r\n{text}",
            self.charset.name()
        )
    }

    /// Encoded words of whole characters, each short enough for a header line.
    fn encoded(&self, text: &str) -> String {
        if text.is_ascii() {
            return text.to_owned();
        }
        let chars: Vec<char> = text.chars().collect();
        let words: Vec<String> = chars
            .chunks(12)
            .map(|some| {
                let bytes = self.charset.encode(&some.iter().collect::<String>());
                format!("=?{}?B?{}?=", self.charset.name(), base64(&bytes))
            })
            .collect();
        words.join("\r\n ")
    }
}
