//! A chat that WhatsApp exported as text (`_chat.txt`, `WhatsApp Chat with ....txt`): a message begins with its day and
//! hour, as the phone's language writes them, then a name and a colon; further lines belong to it.
//!
//! The file says neither whose number it is nor which of the names is the person. A name is what the address book or
//! the other side itself says, so that it is told as a contact's name, never as a sender; where the number stands in its
//! place, that is the sender.

use super::{Format, Head};
use crate::day_order::{DayOrder, numbers};
use crate::lines::Lines;
use crate::peek::Peeked;
use crate::text::{decode_stream, head_text};
use crate::{Flow, Limits, ReadError, Sink};
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use ringoff_model::{Direction, Message, Moment, Observation, Place, SimHint, SkipReason, Skipped};
use std::borrow::Cow;
use std::io::Read;

/// See the head of this file.
pub(super) struct WhatsAppChat;

/// Bytes of text whose days tell how days are written.
const HEAD: u64 = 192 << 10;
/// Bytes in which the colon behind a name is looked for.
const NAME: usize = 120;
/// Lines that must begin as messages do for a file to be known.
const ENOUGH: usize = 2;

impl Format for WhatsAppChat {
    fn id(&self) -> &'static str {
        "whatsapp-chat"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        let text = head_text(head.bytes);
        let mut lines = text.lines().filter(|line| !line.trim().is_empty());
        let first = lines.next().and_then(Start::of);
        let more = lines.take(200).filter_map(Start::of).count();
        first.is_some() && more + 1 >= ENOUGH
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        let mut text = decode_stream(input)?;
        let peeked = Peeked::read(&mut text, HEAD);
        let order = order(&String::from_utf8_lossy(&peeked.head));
        let mut whole = peeked.chain(&mut text, 0);
        let mut lines = Lines::new(&mut whole);
        let (mut open, mut number) = (None, 0);
        while let Some(line) = lines.next()? {
            number += 1;
            let line = String::from_utf8_lossy(line);
            match Start::of(&line) {
                Some(start) => {
                    if hand_on(open.take(), sink) == Flow::Stop {
                        return Ok(());
                    }
                    open = Some(Chat {
                        place: Place::Line(number),
                        at: start.moment(order),
                        name: start.name.map(str::to_owned),
                        text: start.text.to_owned(),
                    });
                }
                None => {
                    if let Some(chat) = &mut open
                        && chat.text.len() + line.len() < limits.entry_bytes
                    {
                        chat.text.push('\n');
                        chat.text.push_str(&line);
                    }
                }
            }
        }
        hand_on(open, sink);
        Ok(())
    }
}

/// A message being read.
struct Chat {
    place: Place,
    at: Option<Moment>,
    /// `None` where the program itself speaks.
    name: Option<String>,
    text: String,
}

fn hand_on(chat: Option<Chat>, sink: &mut dyn Sink) -> Flow {
    let Some(chat) = chat else {
        return Flow::Continue;
    };
    let place = chat.place;
    let text = chat.text.trim();
    let reason = match (&chat.name, chat.at) {
        (None, _) => Some(SkipReason::NotNeeded),
        // `image omitted`: a mark stands before what the program puts in the place of a picture.
        (Some(_), _) if text.is_empty() || text.starts_with('\u{200e}') => Some(SkipReason::Empty),
        (Some(_), None) => Some(SkipReason::Malformed),
        _ => None,
    };
    if let Some(reason) = reason {
        return sink.skipped(Skipped { reason, place });
    }
    let name = chat.name.unwrap_or_default();
    let is_number = name.starts_with('+')
        && name.chars().filter(char::is_ascii_digit).count() >= 7
        && !name.contains(char::is_alphabetic);
    let name = Cow::Owned(name);
    let (peer, contact_name) = if is_number {
        (Some(name), None)
    } else {
        (None, Some(name))
    };
    sink.observation(Observation::Message(Message {
        place,
        direction: Direction::Received,
        peer,
        contact_name,
        text: Cow::Borrowed(text),
        at: chat.at,
        sim: SimHint::default(),
    }))
}

/// How a message begins.
struct Start<'l> {
    date: &'l str,
    time: &'l str,
    name: Option<&'l str>,
    text: &'l str,
}

/// Marks of direction, and the one of the byte order.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{200e}' | '\u{200f}' | '\u{feff}' | '\u{202a}'..='\u{202c}'
    )
}

impl<'l> Start<'l> {
    /// `[29.02.24, 10:30:45] Name: text`, `2/29/24, 10:30 AM - Name: text`.
    fn of(line: &'l str) -> Option<Self> {
        let line = line.trim_start_matches(is_mark);
        let (stamp, rest) = match line.strip_prefix('[') {
            Some(line) => line.split_once("] ")?,
            None => line.split_once(" - ")?,
        };
        if stamp.len() > 48 {
            return None;
        }
        let date_end =
            stamp.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | '/' | '-'))?;
        let date = stamp[..date_end].trim_end_matches('.');
        let time = stamp[date_end..]
            .trim_start_matches(|c: char| matches!(c, ',' | '.') || c.is_whitespace());
        numbers(date)?;
        clock(time)?;
        // A colon behind a name, never one of its own text: the program's lines have none before their text.
        let end = rest
            .char_indices()
            .take_while(|(at, _)| *at < NAME)
            .find(|(_, c)| *c == ':');
        let named = end.and_then(|(at, _)| {
            let text = rest[at + 1..]
                .strip_prefix(' ')
                .or((rest.len() == at + 1).then_some(""))?;
            Some((rest[..at].trim_matches(is_mark), text))
        });
        let (name, text) = match named {
            // An unsaved name that the other side gave itself.
            Some((name, text)) => (
                Some(name.trim_start_matches(['~', ' ', '\u{a0}', '\u{202f}'])),
                text,
            ),
            None => (None, rest),
        };
        Some(Self {
            date,
            time,
            name,
            text,
        })
    }

    fn moment(&self, order: DayOrder) -> Option<Moment> {
        let day: Date = order.day(self.date)?;
        // No file tells its zone.
        let at = day
            .to_datetime(clock(self.time)?)
            .to_zoned(TimeZone::UTC)
            .ok()?;
        Some(Moment(at.timestamp().as_millisecond()))
    }
}

/// `10:30`, `10:30:45 PM`, `下午3:05`, `3.05 p. m.`.
fn clock(text: &str) -> Option<Time> {
    let lower = text.to_lowercase();
    let digits = |c: char| c.is_ascii_digit() || matches!(c, ':' | '.');
    let start = lower.find(|c: char| c.is_ascii_digit())?;
    let written = &lower[start..];
    let end = written.find(|c: char| !digits(c)).unwrap_or(written.len());
    let mut parts = written[..end]
        .split([':', '.'])
        .filter(|part| !part.is_empty())
        .map(|part| part.parse::<i8>().ok());
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = parts.next().flatten().unwrap_or(0);
    let mut beside: String = lower[..start].to_owned();
    beside.push_str(&written[end..]);
    beside.retain(|c| !c.is_whitespace() && c != '.');
    let hour = match beside.as_str() {
        "" => hour,
        "am" | "上午" | "凌晨" | "早上" | "ам" | "дп" | "тд" => hour % 12,
        "pm" | "下午" | "晚上" | "中午" | "пм" | "пп" | "тк" => hour % 12 + 12,
        _ => return None,
    };
    Time::new(hour, minute, second, 0).ok()
}

/// How days are written: by a number that is no month, else by the order in which messages came.
fn order(text: &str) -> DayOrder {
    let starts: Vec<Start<'_>> = text.lines().filter_map(Start::of).collect();
    let dates = || starts.iter().map(|start| start.date);
    if let Some(order) = DayOrder::of(dates()) {
        return order;
    }
    let backwards = |order: DayOrder| {
        let days: Vec<Date> = dates().filter_map(|date| order.day(date)).collect();
        days.windows(2).filter(|pair| pair[1] < pair[0]).count()
    };
    let (day_first, month_first) = (
        backwards(DayOrder::DayFirst),
        backwards(DayOrder::MonthFirst),
    );
    let american = starts
        .iter()
        .any(|start| start.time.to_lowercase().contains('m'))
        && dates().all(|date| date.contains('/'));
    match day_first.cmp(&month_first) {
        std::cmp::Ordering::Greater => DayOrder::MonthFirst,
        std::cmp::Ordering::Equal if american => DayOrder::MonthFirst,
        _ => DayOrder::DayFirst,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_begins_as_the_language_of_the_phone_writes_it() {
        for (line, order, at, name) in [
            (
                "[29.02.24, 10:30:45] Example: hello",
                DayOrder::DayFirst,
                "2024-02-29T10:30:45Z",
                Some("Example"),
            ),
            (
                "\u{200e}[2/29/24, 1:05:09\u{202f}PM] ~\u{a0}Example: hello",
                DayOrder::MonthFirst,
                "2024-02-29T13:05:09Z",
                Some("Example"),
            ),
            (
                "29/02/2024, 10:30 - +7 700 000 12 34: hello",
                DayOrder::DayFirst,
                "2024-02-29T10:30:00Z",
                Some("+7 700 000 12 34"),
            ),
            (
                "2024/2/29 下午1:05 - 示例: 你好",
                DayOrder::DayFirst,
                "2024-02-29T13:05:00Z",
                Some("示例"),
            ),
            (
                "29/2/24, 1:05 p.\u{a0}m. - Example: hola",
                DayOrder::DayFirst,
                "2024-02-29T13:05:00Z",
                Some("Example"),
            ),
            (
                "29.02.24, 12:05 AM - Example:",
                DayOrder::DayFirst,
                "2024-02-29T00:05:00Z",
                Some("Example"),
            ),
            (
                "29.02.2024, 10:30 - Messages are encrypted",
                DayOrder::DayFirst,
                "2024-02-29T10:30:00Z",
                None,
            ),
        ] {
            let start = Start::of(line).unwrap();
            let moment = start.moment(order).unwrap();
            let expected: jiff::Timestamp = at.parse().unwrap();
            assert_eq!(moment.0, expected.as_millisecond(), "{line}");
            assert_eq!(start.name, name, "{line}");
        }
        for line in [
            "",
            "hello",
            "29.02.24 - 10:30",
            "[x] y",
            "1 - 2: 3",
            "29.02.24, soon - A: b",
        ] {
            assert!(Start::of(line).is_none(), "{line}");
        }
    }

    #[test]
    fn where_no_day_tells_the_order_of_messages_does() {
        let chat = |dates: [&str; 3]| dates.map(|date| format!("{date}, 10:30 - A: b\n")).concat();
        assert_eq!(
            order(&chat(["1/2/24", "2/2/24", "1/3/24"])),
            DayOrder::DayFirst
        );
        assert_eq!(
            order(&chat(["1/2/24", "1/12/24", "2/1/24"])),
            DayOrder::MonthFirst
        );
    }
}
