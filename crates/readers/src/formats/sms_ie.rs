//! SMS Import / Export (tmo1/sms-ie): `messages.ndjson`, one JSON object a message, as it lies in
//! the program's zip; and what it wrote before version 2, one JSON array of such objects. The keys
//! are the columns of Android's message store, all values strings; what the program adds begins
//! with `__` (before version 2 without).
//!
//! Its call logs and contacts are read; blocked numbers are recognized and hold nothing.
//!
//! Fossify Messages and QKSMS (Quik) write objects of the same kind under names of their own; they are read too.
//!
//! So are the lists in a backup of Android itself (`adb backup`), which state the person's number with each message.
//!
//! The export of SMS Import / Export lacks the person's own number but in the recipients of an MMS; `sub_id` and
//! `service_center` hint at the SIM.

mod entry;
mod layout;
mod repair;
mod row;
mod split;

use super::{Format, Head};
use crate::text::{head_text, transcode_stream};
use crate::{Flow, Limits, ReadError, Sink};
use ringoff_model::{Observation, SkipReason, Skipped};
use row::Row;
use split::Splitter;
use std::io::Read;

/// See the head of this file.
pub(super) struct SmsImportExport;

impl Format for SmsImportExport {
    fn id(&self) -> &'static str {
        "sms-ie"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        let text = head_text(head.bytes);
        let text = text.trim_start();
        let first = text.strip_prefix('[').map_or(text, str::trim_start);
        if !first.starts_with('{') {
            return false;
        }
        let keys = layout::first_keys(first);
        let has = |key: &str| keys.contains(&key);
        // QKSMS puts its messages into one object.
        if layout::wrapped_list(text.as_bytes()).is_some() {
            return true;
        }
        let message = has("date")
            && [
                "contentType",
                "messageBox",
                "address",
                "body",
                "thread_id",
                "msg_box",
                "m_type",
            ]
            .into_iter()
            .any(has);
        let call = has("number") && has("duration");
        message || call || has("raw_contacts") || (has("original_number") && has("e164_number"))
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        let mut input = transcode_stream(input, |_| None)?;
        let mut splitter = Splitter::new(&mut input, limits);
        loop {
            if splitter.stopped(sink) {
                return Ok(());
            }
            let Some(piece) = splitter.next_piece() else {
                break;
            };
            let flow = match piece.json {
                Err(reason) => sink.skipped(Skipped {
                    reason,
                    place: piece.place,
                }),
                Ok(json) => {
                    let repaired;
                    let row = match Row::parse(json, limits.parts) {
                        Some(row) => Some(row),
                        None => {
                            repaired = repair::repaired(json);
                            Row::parse(repaired.as_bytes(), limits.parts)
                        }
                    };
                    let observation = match &row {
                        None => Err(SkipReason::Malformed),
                        Some(row) => entry::observation(row, piece.place),
                    };
                    match observation {
                        Ok(observation) => sink.observation(observation),
                        Err(reason) => sink.skipped(Skipped {
                            reason,
                            place: piece.place,
                        }),
                    }
                }
            };
            if flow == Flow::Stop {
                return Ok(());
            }
        }
        match splitter.failure() {
            Some(error) => Err(error.into()),
            None => Ok(()),
        }
    }
}

/// Kept together with [`Observation`] so that the row lives as long as what borrows from it.
type Observed<'a> = Result<Observation<'a>, SkipReason>;
