//! QIF, as Quicken and its kin have written since the 1980s and many banks still do: a letter begins each line, `^`
//! ends an entry. No currency is named. Whether the day comes before the month no date says by itself: the entries of the
//! first part of the file tell it together.

use super::{Format, Head};
use crate::day_order::DayOrder;
use crate::lines::Lines;
use crate::money::{Point, amount};
use crate::peek::Peeked;
use crate::text::{decode_stream, head_text};
use crate::{Flow, Limits, ReadError, Sink};
use ringoff_model::{Observation, Payment, PaymentStatus, Place, SkipReason, Skipped};
use std::borrow::Cow;
use std::io::Read;

/// See the head of this file.
pub(super) struct Qif;

/// Bytes of text whose days tell how days are written.
const HEAD: u64 = 192 << 10;

impl Format for Qif {
    fn id(&self) -> &'static str {
        "qif"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        let text = head_text(head.bytes);
        let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        ["!Type:", "!Account", "!Option:", "!Clear:"]
            .iter()
            .any(|mark| {
                let own = start.get(..mark.len());
                own.is_some_and(|own| own.eq_ignore_ascii_case(mark))
            })
    }

    fn read(&self, input: &mut dyn Read, _: &Limits, sink: &mut dyn Sink) -> Result<(), ReadError> {
        let mut text = decode_stream(input)?;
        let peeked = Peeked::read(&mut text, HEAD);
        let order = order(&String::from_utf8_lossy(&peeked.head));
        let mut whole = peeked.chain(&mut text, 0);
        let mut lines = Lines::new(&mut whole);
        let mut entry = Entry::default();
        let (mut number, mut of_payments) = (0, true);
        while let Some(line) = lines.next()? {
            number += 1;
            let line = String::from_utf8_lossy(line);
            let line = line.trim_start_matches('\u{feff}');
            let Some(mark) = line.chars().next() else {
                continue;
            };
            let rest = line[mark.len_utf8()..].trim();
            match mark {
                '!' => {
                    let kind = rest.to_lowercase();
                    let kinds = ["bank", "cash", "ccard", "oth a", "oth l"];
                    of_payments = kind
                        .strip_prefix("type:")
                        .is_some_and(|kind| kinds.contains(&kind.trim()));
                    entry = Entry::default();
                }
                '^' => {
                    let entry = std::mem::take(&mut entry);
                    if of_payments && entry.hand_on(order, sink) == Flow::Stop {
                        return Ok(());
                    }
                }
                _ if !of_payments => {}
                mark => {
                    if entry.place.is_none() {
                        entry.place = Some(Place::Line(number));
                    }
                    entry.line(mark, rest);
                }
            }
        }
        if let Some(place) = entry.place {
            let reason = SkipReason::CutOff;
            sink.skipped(Skipped { reason, place });
        }
        Ok(())
    }
}

/// How the days of a file are written: without a number that is no month, as in America unless points part them.
fn order(text: &str) -> DayOrder {
    let dates = || text.lines().filter_map(|line| line.strip_prefix('D'));
    DayOrder::of(dates()).unwrap_or_else(|| {
        if dates().any(|date| date.contains('.')) {
            DayOrder::DayFirst
        } else {
            DayOrder::MonthFirst
        }
    })
}

#[derive(Default)]
struct Entry {
    place: Option<Place>,
    day: String,
    amount: String,
    name: String,
    memo: String,
    reference: String,
}

impl Entry {
    fn line(&mut self, mark: char, rest: &str) {
        let field = match mark {
            'D' => &mut self.day,
            'T' | 'U' => &mut self.amount,
            'P' => &mut self.name,
            'M' => &mut self.memo,
            'N' => &mut self.reference,
            // Categories, cleared or not, addresses, parts of a split.
            _ => return,
        };
        if field.is_empty() {
            rest.clone_into(field);
        }
    }

    fn hand_on(self, order: DayOrder, sink: &mut dyn Sink) -> Flow {
        let Some(place) = self.place else {
            return Flow::Continue;
        };
        if self.name.is_empty() && self.memo.is_empty() {
            let reason = SkipReason::Unnamed;
            return sink.skipped(Skipped { reason, place });
        }
        let day = order.day(&self.day);
        let moved = amount(&self.amount, Point::Auto).map(|moved| moved.value);
        let Some((day, amount)) = day.zip(moved) else {
            let reason = SkipReason::Malformed;
            return sink.skipped(Skipped { reason, place });
        };
        sink.observation(Observation::Payment(Payment {
            place,
            day,
            at: None,
            amount,
            direction_known: true,
            currency: None,
            counterparty: (!self.name.is_empty()).then_some(Cow::Owned(self.name)),
            description: Cow::Owned(self.memo),
            reference: (!self.reference.is_empty()).then_some(Cow::Owned(self.reference)),
            status: PaymentStatus::Booked,
            account: None,
            balance: None,
        }))
    }
}
