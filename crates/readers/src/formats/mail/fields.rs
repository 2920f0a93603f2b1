//! The header of a mail, taken apart without decoding: only the fields that tell who wrote, to
//! whom, when, and what the receiving server thought of it.

use super::sms::Sms;
use memchr::memchr;

/// One header field as it stands in the mail, folds and all.
#[derive(Clone, Copy)]
pub(super) struct Field<'a> {
    pub(super) name: &'a [u8],
    pub(super) value: &'a [u8],
}

/// Walks the fields of a header. Lines that are no field (damage, `>From `) are passed over.
pub(super) fn fields(header: &[u8]) -> impl Iterator<Item = Field<'_>> {
    let mut rest = header;
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let mut end = line_end(rest, 0);
            while matches!(rest.get(end), Some(b' ' | b'\t')) {
                end = line_end(rest, end);
            }
            let (line, after) = rest.split_at(end);
            rest = after;
            if let Some(field) = field(line) {
                return Some(field);
            }
        }
        None
    })
}

fn field(line: &[u8]) -> Option<Field<'_>> {
    let colon = memchr(b':', &line[..line.len().min(128)])?;
    let name = line[..colon].trim_ascii_end();
    let good = !name.is_empty() && name.iter().all(u8::is_ascii_graphic);
    good.then(|| Field {
        name,
        value: line[colon + 1..].trim_ascii(),
    })
}

fn line_end(bytes: &[u8], from: usize) -> usize {
    memchr(b'\n', &bytes[from..]).map_or(bytes.len(), |i| from + i + 1)
}

/// The fields of a mail's own header that are used. Of fields that should stand once the first
/// counts: servers add at the top, and whoever sent the mail can only write below.
#[derive(Default)]
pub(super) struct Fields<'a> {
    pub(super) from: Option<&'a [u8]>,
    pub(super) sender: Option<&'a [u8]>,
    pub(super) to: Option<&'a [u8]>,
    pub(super) delivered_to: Option<&'a [u8]>,
    pub(super) original_to: Option<&'a [u8]>,
    pub(super) subject: Option<&'a [u8]>,
    pub(super) date: Option<&'a [u8]>,
    pub(super) received: Option<&'a [u8]>,
    pub(super) labels: Option<&'a [u8]>,
    pub(super) results: Option<&'a [u8]>,
    pub(super) arc_results: Option<&'a [u8]>,
    /// `DKIM-Signature`, the first few: list servers add their own.
    pub(super) signatures: [Option<&'a [u8]>; 4],
    /// A text message that SMS Backup+ keeps as a mail.
    pub(super) sms: Sms<'a>,
    pub(super) bulk: bool,
    /// How many fields were recognized as those of a mail.
    pub(super) known: usize,
    /// More fields than the limit: the rest was not looked at.
    pub(super) too_many: bool,
}

impl<'a> Fields<'a> {
    pub(super) fn of(header: &'a [u8], limit: usize) -> Self {
        let mut all = Self::default();
        for (count, field) in fields(header).enumerate() {
            if count == limit {
                all.too_many = true;
                break;
            }
            all.take(field);
        }
        all
    }

    fn take(&mut self, Field { name, value }: Field<'a>) {
        let slot = if is(name, "from") {
            &mut self.from
        } else if is(name, "sender") {
            &mut self.sender
        } else if is(name, "to") {
            &mut self.to
        } else if is(name, "delivered-to") {
            &mut self.delivered_to
        } else if is(name, "x-original-to") {
            &mut self.original_to
        } else if is(name, "subject") {
            &mut self.subject
        } else if is(name, "date") {
            &mut self.date
        } else if is(name, "received") {
            &mut self.received
        } else if is(name, "x-gmail-labels") {
            &mut self.labels
        } else if is(name, "authentication-results") {
            &mut self.results
        } else if is(name, "arc-authentication-results") {
            &mut self.arc_results
        } else if let Some(slot) = self.sms.slot(name) {
            slot
        } else if is(name, "dkim-signature") {
            match self.signatures.iter_mut().find(|s| s.is_none()) {
                Some(free) => free,
                None => return,
            }
        } else {
            let list = is(name, "list-unsubscribe") || is(name, "list-id");
            let precedence = is(name, "precedence")
                && [&b"bulk"[..], b"list", b"junk"]
                    .iter()
                    .any(|p| value.eq_ignore_ascii_case(p));
            self.bulk |= list || precedence;
            self.known += usize::from(list || is_of_mail(name));
            return;
        };
        self.known += 1;
        if slot.is_none_or(<[u8]>::is_empty) {
            *slot = Some(value);
        }
    }
}

/// Whether a field's name is one that mails carry.
pub(super) fn is_of_mail(name: &[u8]) -> bool {
    const NAMES: &[&str] = &[
        "from",
        "to",
        "cc",
        "subject",
        "date",
        "received",
        "return-path",
        "delivered-to",
        "message-id",
        "mime-version",
        "dkim-signature",
        "reply-to",
        "sender",
        "content-type",
        "content-transfer-encoding",
        "x-original-to",
        "authentication-results",
        "arc-authentication-results",
        "arc-seal",
        "arc-message-signature",
        "received-spf",
        "x-received",
        "x-mailer",
        "in-reply-to",
        "references",
        "list-unsubscribe",
        "list-id",
        "x-gmail-labels",
        "x-gm-thrid",
        "envelope-to",
    ];
    NAMES.iter().any(|known| is(name, known))
}

pub(super) fn is(name: &[u8], lower: &str) -> bool {
    name.eq_ignore_ascii_case(lower.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folded_lines_are_one_field_and_damaged_lines_are_passed_over() {
        let header = b"Subject: one\r\n two\r\nno field here\r\n>From x Mon Jan 1 00:00:00 2024\r\nbad name : x y\r\nTO : a@b.example\r\n\r\n";
        let all: Vec<_> = fields(header).map(|f| (f.name, f.value)).collect();
        assert_eq!(
            all,
            [
                (&b"Subject"[..], &b"one\r\n two"[..]),
                (b"TO", b"a@b.example")
            ]
        );
    }

    #[test]
    fn of_repeated_fields_the_topmost_counts() {
        let fields = Fields::of(b"Authentication-Results: top\nAuthentication-Results: below\nFrom:\nFrom: a@b.example\n", 9);
        assert_eq!(fields.results, Some(&b"top"[..]));
        assert_eq!(fields.from, Some(&b"a@b.example"[..]));
        assert_eq!(fields.known, 4);
    }

    #[test]
    fn fields_beyond_the_limit_are_not_looked_at() {
        let fields = Fields::of(b"X: 1\nX: 2\nSubject: late\n", 2);
        assert!(fields.too_many && fields.subject.is_none());
    }
}
