//! From a row of an operator's list of calls and texts to what it shows: who wrote to the person's line, never what.

use super::description::Field;
use super::fold::folded;
use super::reading::{Reading, unguarded};
use super::rows::Record;
use ringoff_model::{Call, Direction, Message, Observation, OwnLine, Place, SimHint, SkipReason};
use std::borrow::Cow;

/// Digits of a whole number.
const DIGITS: std::ops::RangeInclusive<usize> = 10..=15;

impl Reading<'_> {
    pub(super) fn traffic<'b>(&self, row: &Record<'b>) -> Result<Observation<'b>, SkipReason> {
        let words = &self.description.directions;
        let named = [Field::Direction, Field::Service].map(|field| {
            let cells: Vec<String> = self.all(row, field).map(|cell| folded(&cell)).collect();
            cells.join(" ")
        });
        let service = named.join(" ");
        let says = |words: &[String]| words.iter().any(|word| begins_a_word(&service, word));
        let is_message = self
            .description
            .messages
            .iter()
            .any(|word| service.contains(word.as_str()));
        if says(&words.skip) {
            return Err(SkipReason::NotNeeded);
        }
        let sent = says(&words.sent);
        let received = says(&words.received);
        let side = |field| self.first(row, field).map(unguarded).map(bare);
        let (caller, called) = (side(Field::Caller), side(Field::Called));
        let (peer, own) = match (side(Field::Peer), sent) {
            (Some(peer), _) => (Some(peer), None),
            (None, true) => (called, caller),
            (None, false) => (caller, called),
        };
        let peer = peer.ok_or(SkipReason::NotNeeded)?;
        // Nobody can write to a name.
        let direction = if sent && !is_name(&peer) {
            Direction::Sent
        } else {
            Direction::Received
        };
        let place = Place::Line(row.line);
        let at = self.date(row, Field::Date);
        if is_message {
            let destination = own.filter(|own| is_number(own));
            let above = || self.own_number.clone().map(Cow::Owned);
            return Ok(Observation::Listed(Message {
                place,
                direction,
                peer: Some(peer),
                contact_name: None,
                text: Cow::Borrowed(""),
                at,
                sim: SimHint {
                    destination: destination.or_else(above),
                    ..SimHint::default()
                },
            }));
        }
        if !sent && !received {
            return Err(SkipReason::NotNeeded);
        }
        Ok(Observation::Call(Call {
            place,
            direction,
            peer,
            contact_name: None,
            at,
        }))
    }

    /// The person's own number in a line above the table: behind the words for it, in their cell or the next.
    pub(super) fn own_number(&self, row: &Record<'_>) -> Option<String> {
        let words = &self.description.own_number;
        let cells: Vec<_> = (0..row.len()).map(|at| row.cell(at)).collect();
        let named = |cell: &str| {
            let cell = folded(cell);
            let behind = words
                .iter()
                .filter_map(|word| cell.strip_prefix(word.as_str()));
            let behind = behind.min_by_key(|rest| rest.len());
            behind.is_some_and(no_word_leads)
        };
        let at = cells.iter().position(|cell| named(cell))?;
        let number = |cell: &str| {
            let kept = |c: char| c.is_ascii_digit() || c == '+';
            let digits: String = cell.chars().filter(|c| kept(*c)).collect();
            is_number(&digits).then_some(digits)
        };
        let (own, others) = cells[at..].split_first()?;
        // A cell behind it that has words of its own is of something else: `Абонент | ИИН 123456789012`.
        let others = others.iter().filter(|cell| no_word_leads(cell));
        let mut behind = std::iter::once(own).chain(others);
        behind.find_map(|cell| number(&unguarded(cell.clone())))
    }
}

/// The SIM whose list it is.
pub(super) fn own_line(number: &str) -> Observation<'_> {
    Observation::OwnLine(OwnLine {
        place: Place::Line(1),
        number: Some(Cow::Borrowed(number)),
        iccid: None,
        carrier: None,
        sub_id: None,
    })
}

/// Without the arrow that tells the direction beside some numbers: `<--77000001234`.
fn bare(peer: Cow<'_, str>) -> Cow<'_, str> {
    let own = peer.trim().trim_start_matches(['<', '>', '-']).trim();
    match own.len() == peer.len() {
        true => peer,
        false => Cow::Owned(own.to_owned()),
    }
}

fn is_name(peer: &str) -> bool {
    peer.chars().any(char::is_alphabetic)
}

fn is_number(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    DIGITS.contains(&digits) && !is_name(text)
}

/// Whether no further word stands before the number: `Номер договора: 1234567890` is that of a contract.
fn no_word_leads(text: &str) -> bool {
    let mut before = text.chars().take_while(|c| !c.is_ascii_digit());
    !before.any(char::is_alphabetic)
}

/// Whether a word of the text begins so; one of two letters is the whole word: "in" is not "international".
fn begins_a_word(text: &str, word: &str) -> bool {
    let short = word.chars().count() <= 2;
    let free = |at: usize| {
        let ends = !text[at + word.len()..].starts_with(char::is_alphanumeric);
        !text[..at].ends_with(char::is_alphanumeric) && (ends || !short)
    };
    text.match_indices(word).any(|(at, _)| free(at))
}

#[cfg(test)]
mod tests {
    use crate::table::Table;
    use crate::{Flow, Limits, ReadError, Sink};
    use ringoff_model::{Observation, Skipped};

    struct OwnNumbers(Vec<String>);

    impl Sink for OwnNumbers {
        fn begin(&mut self, _: &str, _: &str) {}
        fn observation(&mut self, found: Observation<'_>) -> Flow {
            if let Observation::OwnLine(own) = found {
                self.0.extend(own.number.map(|number| number.into_owned()));
            }
            Flow::Continue
        }
        fn skipped(&mut self, _: Skipped) -> Flow {
            Flow::Continue
        }
        fn unrecognized(&mut self, _: &str) {}
        fn failed(&mut self, _: &str, _: &ReadError) {}
        fn progress(&mut self, _: u64) -> Flow {
            Flow::Continue
        }
    }

    #[test]
    fn the_number_of_a_contract_is_not_taken_for_the_number_of_the_person() {
        let text = include_str!("../../../../data/tables/call-detail.toml");
        let table = Table::from_toml("call-detail", text).unwrap();
        let list = "Номер договора: 123456789012\n\
                    Абонент,ИИН 123456789012\n\
                    Номер телефона: +7 700 000 12 34\n\
                    Дата,Время,Номер,Услуга,Длительность\n\
                    29.11.2026,10:30:45,ExampleBank,Входящее SMS,1\n";
        let mut own = OwnNumbers(Vec::new());
        table
            .read(&mut list.as_bytes(), &Limits::default(), &mut own)
            .unwrap();
        assert_eq!(own.0, ["+77000001234"]);
    }

    #[test]
    fn a_short_word_for_a_direction_is_no_beginning_of_a_longer_one() {
        assert!(super::begins_a_word("sms in", "in"));
        assert!(!super::begins_a_word("international call", "in"));
        assert!(super::begins_a_word("incoming call", "incoming"));
    }
}
