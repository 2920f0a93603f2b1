//! Address books as vCard 2.1, 3.0 and 4.0: Android, iOS, Google, Outlook, old phones.
//!
//! Cards are taken one by one, and of each only the lines with name, organisation, numbers and
//! addresses; pictures are stepped over without being held.

use super::{Format, Head};
use crate::lines::Lines;
use crate::text::{head_text, transcode_stream};
use crate::{Flow, Limits, ReadError, Sink};
use std::io::Read;

mod card;
mod property;
mod value;

use card::Cards;

/// The vCard format.
pub(super) struct VCard;

impl Format for VCard {
    fn id(&self) -> &'static str {
        "vcard"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        let text = head_text(head.bytes);
        let first = text.trim_start().lines().next().unwrap_or_default();
        first.trim_end().eq_ignore_ascii_case("BEGIN:VCARD")
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        let mut input = transcode_stream(input, |_| None)?;
        let mut lines = Lines::new(&mut input);
        let mut cards = Cards::new(limits);
        while let Some(line) = lines.next()? {
            if cards.take(line, sink) == Flow::Stop {
                return Ok(());
            }
        }
        cards.end(sink);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
