//! SWIFT MT940, and MT942 of the same kind: the statement of an account as banks of Europe hand it out. Fields begin
//! with their number between colons; what a field 86 holds is left to each bank, and three ways are known: codes
//! behind a mark (`?20`, `<20`, `~20`), names between strokes (`/NAME/`), or plain words. Where there is none, the words of
//! field 61 tell what it was for.
//!
//! Where a statement's entries do not make its opening balance its closing one, that is told.

use super::{Format, Head};
use crate::lines::Lines;
use crate::money::{Point, amount};
use crate::text::{decode_stream, head_text};
use crate::{Flow, Limits, ReadError, Sink};
use jiff::civil::Date;
use ringoff_model::{
    AccountTail, Currency, Observation, Payment, PaymentStatus, Place, SkipReason, Skipped,
};
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::io::Read;

/// See the head of this file.
pub(super) struct Mt940;

impl Format for Mt940 {
    fn id(&self) -> &'static str {
        "mt940"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        let text = head_text(head.bytes);
        let begins = |start: &str| text.lines().any(|line| line.starts_with(start));
        // Banks put lines of their own before the first field.
        let early = text.lines().take(8).any(|line| line.contains(":20:"));
        early && begins(":25") && [":60F:", ":60M:", ":61:"].into_iter().any(begins)
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        let mut text = decode_stream(input)?;
        let mut lines = Lines::new(&mut text);
        let mut statement = Statement::default();
        let (mut field, mut number) = (Field::default(), 0);
        while let Some(line) = lines.next()? {
            number += 1;
            let line = String::from_utf8_lossy(line);
            match tag(&line) {
                Some((tag, rest)) => {
                    if statement.take(&field, limits, sink) == Flow::Stop {
                        return Ok(());
                    }
                    field = Field {
                        tag: tag.to_owned(),
                        lines: vec![rest.to_owned()],
                        number,
                    };
                }
                None if field.lines.len() < limits.parts => field.lines.push(line.into_owned()),
                None => {}
            }
        }
        if statement.take(&field, limits, sink) == Flow::Continue {
            statement.hand_on(sink);
        }
        Ok(())
    }
}

/// A field with its lines.
#[derive(Default)]
struct Field {
    tag: String,
    lines: Vec<String>,
    /// The line on which it begins.
    number: u64,
}

/// `:61:...`, behind whatever the bank puts before it.
fn tag(line: &str) -> Option<(&str, &str)> {
    let line = line.strip_prefix("{4:").unwrap_or(line);
    let (tag, rest) = line.strip_prefix(':')?.split_once(':')?;
    let fits = matches!(tag.len(), 2..=3) && tag.bytes().take(2).all(|byte| byte.is_ascii_digit());
    fits.then_some((tag, rest))
}

/// What is known between two fields.
#[derive(Default)]
struct Statement {
    account: Option<AccountTail>,
    currency: Option<Currency>,
    opening: Option<Decimal>,
    sum: Option<Decimal>,
    entry: Option<Entry>,
}

struct Entry {
    number: u64,
    day: Date,
    amount: Decimal,
    reference: Option<String>,
    /// The other side, where it stands behind the payer's reference.
    name: String,
    more: String,
    /// What stands in place of a reference, where it is words.
    words: String,
    /// The lines of its fields 86; some banks write several.
    details: Vec<String>,
}

impl Statement {
    fn take(&mut self, field: &Field, limits: &Limits, sink: &mut dyn Sink) -> Flow {
        let first = field.lines.first().map_or("", String::as_str);
        match field.tag.as_str() {
            "20" => {
                let flow = self.hand_on(sink);
                *self = Self::default();
                flow
            }
            "25" | "25P" => {
                self.account = AccountTail::of(first);
                Flow::Continue
            }
            "60F" | "60M" => {
                if let Some((currency, value)) = balance(first) {
                    self.currency = currency;
                    self.opening = Some(value);
                    self.sum = Some(Decimal::ZERO);
                }
                Flow::Continue
            }
            "61" => {
                let flow = self.hand_on(sink);
                let entry = entry(first, field);
                self.sum = self
                    .sum
                    .zip(entry.as_ref())
                    .and_then(|(sum, entry)| sum.checked_add(entry.amount));
                self.entry = entry;
                if self.entry.is_some() || flow == Flow::Stop {
                    return flow;
                }
                sink.skipped(Skipped {
                    reason: SkipReason::Malformed,
                    place: Place::Line(field.number),
                })
            }
            "86" => {
                if let Some(entry) = &mut self.entry {
                    let room = limits.parts.saturating_sub(entry.details.len());
                    entry.details.extend(field.lines.iter().take(room).cloned());
                }
                Flow::Continue
            }
            "62F" | "62M" => {
                let flow = self.hand_on(sink);
                let made = self
                    .opening
                    .zip(self.sum)
                    .and_then(|(opening, sum)| opening.checked_add(sum));
                let stated = balance(first).map(|(_, value)| value);
                if flow == Flow::Continue
                    && self.opening.is_some()
                    && stated.is_some()
                    && made != stated
                {
                    return sink.skipped(Skipped {
                        reason: SkipReason::TotalsDiffer,
                        place: Place::Line(field.number),
                    });
                }
                flow
            }
            _ => Flow::Continue,
        }
    }

    fn hand_on(&mut self, sink: &mut dyn Sink) -> Flow {
        let Some(entry) = self.entry.take() else {
            return Flow::Continue;
        };
        let place = Place::Line(entry.number);
        let Details { name, text } = Details::of(&entry.details);
        let first = |texts: [String; 3]| texts.into_iter().find(|text| !text.is_empty());
        let name = if name.is_empty() { entry.name } else { name };
        let description = first([text, entry.more, entry.words]).unwrap_or_default();
        if name.is_empty() && description.is_empty() {
            let reason = SkipReason::Unnamed;
            return sink.skipped(Skipped { reason, place });
        }
        sink.observation(Observation::Payment(Payment {
            place,
            day: entry.day,
            at: None,
            amount: entry.amount,
            direction_known: true,
            currency: self.currency,
            counterparty: (!name.is_empty()).then_some(Cow::Owned(name)),
            description: Cow::Owned(description),
            reference: entry.reference.map(Cow::Owned),
            status: PaymentStatus::Booked,
            account: self.account,
            balance: None,
        }))
    }
}

/// `C241129EUR1234,56`.
fn balance(text: &str) -> Option<(Option<Currency>, Decimal)> {
    let (mark, rest) = text.split_at_checked(1)?;
    let (_, rest) = rest.split_at_checked(6)?;
    let (currency, value) = rest.split_at_checked(3)?;
    let value = money(value)?;
    Some((
        currency.parse().ok(),
        if mark == "D" { -value } else { value },
    ))
}

/// An amount has a comma behind its whole part even where nothing follows.
fn money(text: &str) -> Option<Decimal> {
    let text = text.trim();
    let text = text.strip_suffix(',').unwrap_or(text);
    Some(amount(text, Point::Is(','))?.value)
}

/// `2411291129DR12,50NMSCNONREF//4711`, and what stands in the line below.
fn entry(first: &str, field: &Field) -> Option<Entry> {
    let (day, rest) = first.split_at_checked(6)?;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let part = |from: usize| {
        day.get(from..from + 2)
            .filter(|part| digits(part))?
            .parse::<i8>()
            .ok()
    };
    let day = Date::new(2000 + i16::from(part(0)?), part(2)?, part(4)?).ok()?;
    // The day of booking, without its year.
    let rest = match rest.split_at_checked(4) {
        Some((booked, rest)) if digits(booked) => rest,
        _ => rest,
    };
    // What undoes a credit went out.
    let marks = [
        ("RC", -1),
        ("RD", 1),
        ("EC", 1),
        ("ED", -1),
        ("C", 1),
        ("D", -1),
    ];
    let (rest, sign) = marks
        .into_iter()
        .find_map(|(mark, sign)| Some((rest.strip_prefix(mark)?, sign)))?;
    // The last letter of the currency may follow.
    let rest = rest
        .strip_prefix(|c: char| c.is_ascii_alphabetic())
        .unwrap_or(rest);
    let end = rest
        .find(|c: char| !c.is_ascii_digit() && c != ',')
        .unwrap_or(rest.len());
    let value = money(&rest[..end])? * Decimal::from(sign);
    // Something else than a kind is no entry: `5e9`.
    rest[end..].starts_with(['N', 'F', 'S']).then_some(())?;
    // `NMSC` is the kind, sixteen letters of the payer's reference follow, then the bank's.
    let references = rest[end..].get(4..).unwrap_or_default();
    let (own, bank) = references.split_once("//").unwrap_or((references, ""));
    let end = own.char_indices().nth(16).map_or(own.len(), |(at, _)| at);
    let (own, name) = own.split_at(end);
    let told = |text: &str| {
        let text = text.trim();
        (!text.is_empty() && text != "NONREF").then(|| text.to_owned())
    };
    // An entry without a field 86 has its text here, where Danske Bank breaks it after sixteen letters.
    let is_word = |part: &str| part.chars().filter(|c| c.is_alphabetic()).count() > 2;
    let words = told(own).filter(|own| own.split_whitespace().any(is_word));
    let words = words.map_or_else(String::new, |own| {
        let gap = if own.chars().count() < 16 { " " } else { "" };
        format!("{own}{gap}{}", bank.trim())
    });
    Some(Entry {
        number: field.number,
        day,
        amount: value,
        reference: told(bank).or_else(|| told(own)),
        name: name.trim().to_owned(),
        words: words.trim().to_owned(),
        more: field
            .lines
            .get(1..)
            .unwrap_or_default()
            .join(" ")
            .trim()
            .to_owned(),
        details: Vec::new(),
    })
}

/// What a field 86 says.
#[derive(Debug, Default, PartialEq, Eq)]
struct Details {
    name: String,
    text: String,
}

impl Details {
    fn of(lines: &[String]) -> Self {
        let whole: String = lines.concat();
        if let Some(mark) = whole.chars().find(|c| matches!(c, '?' | '<' | '~' | '>'))
            && let Some(details) = Self::coded(&whole, mark)
        {
            return details;
        }
        if whole.starts_with('/') {
            return Self::named(&whole);
        }
        let words: Vec<&str> = lines
            .iter()
            .map(|line| line.trim())
            .filter(|line| !line.is_empty() && *line != "-" && !line.starts_with("-}"))
            .collect();
        Self {
            name: String::new(),
            text: words.join(" "),
        }
    }

    /// `166?00GUTSCHRIFT?20SVWZ+Rechnung?32NAME`: 20 to 29 and 60 to 63 are what it was for, 32 and 33 the other side.
    fn coded(whole: &str, mark: char) -> Option<Self> {
        let mut out = Self::default();
        let mut known = false;
        for part in whole.split(mark).skip(1) {
            let Some((code, value)) = part.split_at_checked(2) else {
                continue;
            };
            let Ok(code) = code.parse::<u8>() else {
                continue;
            };
            known |= code >= 20;
            match code {
                0 if !value.is_empty() => out.text = format!("{} ", value.trim()),
                20..=29 | 60..=63 => out.text.push_str(value),
                32 | 33 => out.name.push_str(value),
                _ => {}
            }
        }
        out.text = out.text.trim().to_owned();
        out.name = out.name.trim().to_owned();
        known.then_some(out)
    }

    /// `/TRTP/SEPA/NAME/Example/REMI/Invoice/EREF/1`.
    fn named(whole: &str) -> Self {
        const KEYS: [&str; 15] = [
            "TRTP", "IBAN", "BIC", "NAME", "REMI", "EREF", "CSID", "MARF", "ORDP", "BENM", "ISDT",
            "CNTP", "TRCD", "PREF", "ADDR",
        ];
        let mut out = Self::default();
        let (mut key, mut place) = ("", 0);
        for part in whole.split('/') {
            if let Some(found) = KEYS.iter().find(|known| **known == part) {
                key = found;
                place = 0;
                continue;
            }
            place += 1;
            match key {
                // Account, bank, name, town.
                "NAME" => out.name.push_str(part),
                "CNTP" if place == 3 => out.name.push_str(part),
                "REMI" if !matches!(part, "" | "USTD" | "STRD" | "CUR" | "ISO") => {
                    if !out.text.is_empty() {
                        out.text.push('/');
                    }
                    out.text.push_str(part);
                }
                _ => {}
            }
        }
        out.name = out.name.trim().to_owned();
        out.text = out.text.trim().to_owned();
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_fill_a_field_86_tells_the_other_side() {
        let of = |text: &str| {
            let lines: Vec<String> = text.lines().map(str::to_owned).collect();
            Details::of(&lines)
        };
        let details = |name: &str, text: &str| Details {
            name: name.to_owned(),
            text: text.to_owned(),
        };
        for (text, expected) in [
            (
                "166?00LASTSCHRIFT?20Rechnung 7?21 Januar?30EXAMDEXX?32EXAMPLE MO\nBIL?33 GMBH",
                details("EXAMPLE MOBIL GMBH", "LASTSCHRIFT Rechnung 7 Januar"),
            ),
            (
                "020<00Przelew<20faktura<32EXAMPLE",
                details("EXAMPLE", "Przelew faktura"),
            ),
            (
                "/TRTP/SEPA/IBAN/NL00EXAM0000000000/NAME/Example Mobile/REMI/Bill 7/EREF/1",
                details("Example Mobile", "Bill 7"),
            ),
            (
                "/CNTP/NL00EXAM0000000000/EXAMNL2A/Example Mobile///REMI/USTD//Bill 7/",
                details("Example Mobile", "Bill 7"),
            ),
            (
                "Payment to Example Mobile\nbill 7\n-",
                details("", "Payment to Example Mobile bill 7"),
            ),
        ] {
            assert_eq!(of(text), expected, "{text}");
        }
    }

    #[test]
    fn every_way_to_write_an_entry_is_read() {
        let read = |text: &str| {
            entry(text, &Field::default()).map(|entry| {
                (
                    entry.day.to_string(),
                    entry.amount.to_string(),
                    entry.reference,
                )
            })
        };
        let told = |day: &str, amount: &str, reference: Option<&str>| {
            Some((
                day.to_owned(),
                amount.to_owned(),
                reference.map(str::to_owned),
            ))
        };
        assert_eq!(
            read("2411291130DR12,50NMSCNONREF//4711"),
            told("2024-11-29", "-12.50", Some("4711"))
        );
        assert_eq!(
            read("241129C1000,N654REF 7"),
            told("2024-11-29", "1000", Some("REF 7"))
        );
        assert_eq!(read("241129RC5,NTRFNONREF"), told("2024-11-29", "-5", None));
        assert_eq!(read("241129RD5,00FMSC"), told("2024-11-29", "5.00", None));
        for text in [
            "",
            "241329D5,NMSC",
            "241129X5,NMSC",
            "241129D",
            "241129D5e9NMSC",
            "24Ж129D5,",
            "241129DNMSC",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
