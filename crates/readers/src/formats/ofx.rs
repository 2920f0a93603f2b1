//! OFX and QFX, the statements that banks of North America, Australia and others hand out: SGML
//! without end tags (versions 1.x) and XML (2.x), read by the same scanner.
//!
//! Amounts are those of the account; a sign of its own says which way, and where the entry's type says
//! another, the way is not known. Deleted entries
//! (`CORRECTACTION`) are told as reversed. What the export lacks: a status for most entries (what
//! is in the list has moved), and the other side's account.

use super::{Format, Head};
use crate::markup::{Markup, Token};
use crate::money::{Point, Sign, amount};
use crate::text::{head_text, transcode_stream};
use crate::{Flow, Limits, ReadError, Sink};
use jiff::civil::Date;
use memchr::memmem;
use ringoff_model::{
    AccountTail, Currency, Moment, Observation, Payment, PaymentStatus, Place, SkipReason, Skipped,
};
use std::borrow::Cow;
use std::io::Read;

/// See the head of this file.
pub(super) struct Ofx;

impl Format for Ofx {
    fn id(&self) -> &'static str {
        "ofx"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        let text = head_text(head.bytes);
        let blank = |c: char| c.is_whitespace() || c == '\u{feff}';
        let start = text.trim_start_matches(blank);
        // Some programs put the head of version 1 into a comment.
        let start = start
            .strip_prefix("<!--")
            .map_or(start, |inner| inner.trim_start());
        let marked = ["OFXHEADER:", "<?OFX", "<OFX>"];
        marked.iter().any(|mark| start.starts_with(mark))
            || start.starts_with("<?xml") && (start.contains("<?OFX") || start.contains("<OFX>"))
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        let text = transcode_stream(input, charset)?;
        let mut markup = Markup::new(text, limits.entry_bytes);
        let mut statement = Statement::default();
        while let Some(token) = markup.next()? {
            let done = match token {
                Token::Open { name, .. } => statement.open(name),
                Token::Close(name) => statement.close(name),
                Token::Text(text) => {
                    statement.text(&text);
                    None
                }
                Token::TooLong => {
                    statement.too_long();
                    None
                }
            };
            if let Some(entry) = done
                && statement.hand_on(entry, None, sink) == Flow::Stop
            {
                return Ok(());
            }
        }
        if let Some(entry) = statement.entry.take() {
            statement.hand_on(entry, Some(SkipReason::CutOff), sink);
        }
        Ok(())
    }
}

/// The character set that the head states, where the bytes are not UTF-8 anyhow: many programs
/// state 1252 and write UTF-8.
fn charset(head: &[u8]) -> Option<&[u8]> {
    // The head may end in the middle of a character.
    let utf8 = std::str::from_utf8(head).map_or_else(|error| error.error_len().is_none(), |_| true);
    if utf8 {
        return None;
    }
    let states = |text: &[u8]| memmem::find(head, text).is_some();
    let known: [(&[u8], &[u8]); 5] = [
        (b"CHARSET:1251", b"windows-1251"),
        (b"CHARSET:1250", b"windows-1250"),
        (b"CHARSET:8859-1", b"windows-1252"),
        (b"encoding=\"windows-1251\"", b"windows-1251"),
        (b"CHARSET:GB", b"gb18030"),
    ];
    let found = known.iter().find(|(said, _)| states(said));
    Some(found.map_or(b"windows-1252", |(_, name)| name))
}

/// What is known between two tags.
#[derive(Default)]
struct Statement {
    currency: Option<Currency>,
    account: Option<AccountTail>,
    entry: Option<Entry>,
    leaf: Option<Leaf>,
    entries: u64,
}

/// An entry being read.
#[derive(Default)]
struct Entry {
    posted: String,
    made: String,
    amount: String,
    id: String,
    name: String,
    memo: String,
    currency: Option<Currency>,
    status: PaymentStatus,
    /// Its type is one of money that goes out, so that an amount above zero contradicts it.
    goes_out: bool,
    too_large: bool,
    in_original: bool,
}

#[derive(Clone, Copy)]
enum Leaf {
    CurDef,
    Account,
    Kind,
    Posted,
    Made,
    Amount,
    Id,
    Name,
    Memo,
    Symbol,
    Correction,
}

/// Types of entries that go out.
const OUT: [&str; 9] = [
    "DEBIT",
    "FEE",
    "SRVCHG",
    "ATM",
    "POS",
    "CHECK",
    "PAYMENT",
    "DIRECTDEBIT",
    "REPEATPMT",
];

impl Statement {
    fn open(&mut self, name: &[u8]) -> Option<Entry> {
        let mut upper = [0; 16];
        let name = upper_case(name, &mut upper);
        self.leaf = match name {
            b"CURDEF" => Some(Leaf::CurDef),
            b"ACCTID" => Some(Leaf::Account),
            b"TRNTYPE" => Some(Leaf::Kind),
            b"DTPOSTED" => Some(Leaf::Posted),
            b"DTUSER" | b"DTTRAN" => Some(Leaf::Made),
            b"TRNAMT" => Some(Leaf::Amount),
            b"FITID" => Some(Leaf::Id),
            b"NAME" => Some(Leaf::Name),
            b"MEMO" => Some(Leaf::Memo),
            b"CURSYM" => Some(Leaf::Symbol),
            b"CORRECTACTION" => Some(Leaf::Correction),
            _ => None,
        };
        match name {
            b"STMTTRN" | b"STMTTRNP" => {
                // One that was never closed ends where the next begins.
                let before = self.entry.take();
                self.entries += 1;
                let status = if name == b"STMTTRNP" {
                    PaymentStatus::Pending
                } else {
                    PaymentStatus::Booked
                };
                self.entry = Some(Entry {
                    status,
                    ..Entry::default()
                });
                return before;
            }
            b"STMTRS" | b"CCSTMTRS" | b"INVSTMTRS" => {
                self.currency = None;
                self.account = None;
            }
            b"ORIGCURRENCY" | b"CURRENCY" => {
                if let Some(entry) = &mut self.entry {
                    entry.in_original = name == b"ORIGCURRENCY";
                }
            }
            _ => {}
        }
        None
    }

    fn close(&mut self, name: &[u8]) -> Option<Entry> {
        self.leaf = None;
        let mut upper = [0; 16];
        match upper_case(name, &mut upper) {
            b"STMTTRN" | b"STMTTRNP" | b"BANKTRANLIST" | b"BANKTRANLISTP" => self.entry.take(),
            _ => None,
        }
    }

    fn text(&mut self, text: &str) {
        let Some(leaf) = self.leaf else { return };
        match (&mut self.entry, leaf) {
            (None, Leaf::CurDef) => self.currency = text.parse().ok(),
            (None, Leaf::Account) => self.account = AccountTail::of(text),
            (Some(entry), leaf) => entry.text(leaf, text),
            (None, _) => {}
        }
    }

    fn too_long(&mut self) {
        if let Some(entry) = &mut self.entry {
            entry.too_large = true;
        }
    }

    fn hand_on(&self, entry: Entry, lost: Option<SkipReason>, sink: &mut dyn Sink) -> Flow {
        // Where an entry is told only when the next has begun, that one is counted already.
        let number = self.entries - u64::from(self.entry.is_some());
        let place = Place::Entry(number);
        let read = lost.map_or_else(|| self.payment(&entry, place), Err);
        match read {
            Ok(payment) => sink.observation(Observation::Payment(payment)),
            Err(reason) => sink.skipped(Skipped { reason, place }),
        }
    }

    fn payment<'e>(&self, entry: &'e Entry, place: Place) -> Result<Payment<'e>, SkipReason> {
        if entry.too_large {
            return Err(SkipReason::TooLarge);
        }
        let (day, at) = date(&entry.posted)
            .or_else(|| date(&entry.made))
            .ok_or(SkipReason::Malformed)?;
        let moved = amount(&entry.amount, Point::Only)
            .filter(|amount| amount.unit.is_empty() && amount.sign != Sign::Twice)
            .ok_or(SkipReason::Malformed)?;
        let told = |text: &'e str| {
            Some(text)
                .filter(|text| !text.is_empty())
                .map(Cow::Borrowed)
        };
        Ok(Payment {
            place,
            day,
            at,
            amount: moved.value,
            direction_known: !entry.goes_out
                || moved.value.is_sign_negative()
                || moved.value.is_zero(),
            currency: entry.currency.or(self.currency),
            counterparty: told(&entry.name),
            description: Cow::Borrowed(&entry.memo),
            reference: told(&entry.id),
            status: entry.status,
            account: self.account,
            balance: None,
        })
    }
}

impl Entry {
    fn text(&mut self, leaf: Leaf, text: &str) {
        // The first counts: `NAME` stands again in the account that money went to.
        let field = match leaf {
            Leaf::Posted => &mut self.posted,
            Leaf::Made => &mut self.made,
            Leaf::Amount => &mut self.amount,
            Leaf::Id => &mut self.id,
            Leaf::Name => &mut self.name,
            Leaf::Memo => &mut self.memo,
            Leaf::Symbol => {
                if !self.in_original {
                    self.currency = text.parse().ok();
                }
                return;
            }
            Leaf::Kind => {
                if text.eq_ignore_ascii_case("HOLD") {
                    self.status = PaymentStatus::Pending;
                }
                self.goes_out = OUT.iter().any(|kind| text.eq_ignore_ascii_case(kind));
                return;
            }
            Leaf::Correction => {
                if text.eq_ignore_ascii_case("DELETE") {
                    self.status = PaymentStatus::Reversed;
                }
                return;
            }
            Leaf::CurDef | Leaf::Account => return,
        };
        if field.is_empty() {
            field.push_str(text);
        }
    }
}

/// A name in capitals; one too long for any that is known stays as it is.
fn upper_case<'b>(name: &'b [u8], into: &'b mut [u8; 16]) -> &'b [u8] {
    let Some(copy) = into.get_mut(..name.len()) else {
        return name;
    };
    copy.copy_from_slice(name);
    copy.make_ascii_uppercase();
    copy
}

/// `20240229`, `20240229103045.123[+5:ALMT]`: the day as written and, where an hour is told, the
/// moment. Without a zone it is UTC, as the standard says.
fn date(text: &str) -> Option<(Date, Option<Moment>)> {
    let (digits, zone) = match text.split_once('[') {
        Some((digits, zone)) => (digits, zone),
        None => (text, "0"),
    };
    let digits = digits.split('.').next().unwrap_or_default().trim();
    let piece = |from: usize, to: usize| -> Option<i8> { digits.get(from..to)?.parse().ok() };
    if digits.len() < 8 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let day = Date::new(digits.get(..4)?.parse().ok()?, piece(4, 6)?, piece(6, 8)?).ok()?;
    let at = || {
        let time = day.at(piece(8, 10)?, piece(10, 12)?, piece(12, 14).unwrap_or(0), 0);
        let seconds = time
            .to_zoned(jiff::tz::TimeZone::UTC)
            .ok()?
            .timestamp()
            .as_second();
        let hours = zone.split([':', ']']).next().unwrap_or_default().trim();
        let (whole, part) = hours.split_once('.').unwrap_or((hours, "0"));
        let whole: i64 = whole.trim_start_matches('+').parse().ok()?;
        // `5.5` and `5.30` both stand for five and a half hours.
        let minutes = match part {
            "5" | "50" | "30" => 30,
            "75" | "45" => 45,
            _ => 0,
        };
        let sign = if hours.starts_with('-') { -1 } else { 1 };
        let offset = whole * 3600 + sign * minutes * 60;
        (offset.abs() <= 18 * 3600).then(|| Moment::from_seconds(seconds - offset))
    };
    let timed = matches!(digits.len(), 12 | 14)
        && (1..=23).contains(&piece(8, 10)?)
        && piece(10, 12)? < 60
        && piece(12, 14).unwrap_or(0) < 60;
    // Midnight is what programs write that know no hour.
    Some((day, if timed { at() } else { None }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_with_and_without_hour_and_zone() {
        let read = |text: &str| date(text).map(|(day, at)| (day.to_string(), at.map(|m| m.0)));
        let at = 1_709_202_645_000;
        for (text, moment) in [
            ("20240229", None),
            ("20240229000000.000", None),
            ("20240229103045", Some(at)),
            ("20240229103045.123[+5:ALMT]", Some(at - 5 * 3_600_000)),
            (
                "20240229103045[-3.5:NST]",
                Some(at + 3 * 3_600_000 + 1_800_000),
            ),
            ("20240229103045[99:X]", None),
        ] {
            assert_eq!(read(text), Some(("2024-02-29".into(), moment)), "{text}");
        }
        for text in [
            "",
            "2024",
            "20240230",
            "2024-02-29",
            "99999999",
            "２０２４０２２９",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
