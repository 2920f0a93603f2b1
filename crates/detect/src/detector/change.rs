//! Messages that tell of a change of number, and those that look like fraud.

use super::{Detector, unknown_sender};
use crate::classify::{Named, Naming, Reading, Said, Says, Verdict};
use crate::excerpt::Seen;
use ringoff_model::{ClueKind, Message, MessageKind};

impl Detector<'_> {
    /// What a message says that may tell of a change of number. Of the rest nothing is asked.
    pub(super) fn says_of_change(&self, reading: &Reading, text: &str) -> Says {
        let cued = reading.number_change;
        let asked = match reading.kind {
            MessageKind::Otp => false,
            MessageKind::SecurityAlert | MessageKind::AccountNotice => true,
            MessageKind::Transaction => cued || self.own.may_be_in(text),
            _ => cued,
        };
        match asked {
            true => self.classifier.says(text, &self.own, cued),
            false => Says::default(),
        }
    }

    /// A message that speaks of a number that was changed: each line's number for what it is.
    pub(super) fn change(
        &mut self,
        reading: &Reading,
        says: &Says,
        message: &Message<'_>,
        seen: &Seen<'_>,
    ) {
        let plain = match reading.kind {
            MessageKind::SecurityAlert => ClueKind::SecurityNotice,
            _ => ClueKind::AccountNotice,
        };
        let one = |of: &Said| Some(of.line);
        let here = match says.of_lines.as_slice() {
            [of] if of.verdict <= Verdict::Came => one(of),
            _ => None,
        };
        self.findings
            .count_sim_vote(&message.sim, here, self.lines.len());
        let peer = message.peer.as_deref();
        let mut note = |line: Option<usize>, clues: &[ClueKind]| {
            let unknown = || unknown_sender(peer, *clues.first()?);
            let Some(named) = reading.service.clone().or_else(unknown) else {
                return;
            };
            let sim = self.sim(&message.sim, line, message.at);
            for clue in clues {
                self.findings.note(self.registry, &named, sim, *clue, seen);
            }
        };
        if says.of_lines.is_empty() {
            let clue = match says.of_none {
                Some(Verdict::Left) => ClueKind::NumberChanged,
                Some(Verdict::Unclear) => ClueKind::ChangeUnclear,
                _ => plain,
            };
            note(None, &[clue]);
        }
        for of in &says.of_lines {
            let clues: &[ClueKind] = match of.verdict {
                Verdict::Came => &[ClueKind::SecurityNotice, ClueKind::NumberStated],
                Verdict::Stated => &[plain, ClueKind::NumberStated],
                Verdict::Unclear => &[ClueKind::ChangeUnclear],
                Verdict::Left => &[ClueKind::NumberChanged],
            };
            note(Some(of.line), clues);
        }
    }

    /// What looks like fraud shows nothing but that it came under a service's sender id.
    pub(super) fn scam(&mut self, reading: &Reading, message: &Message<'_>, seen: Seen<'_>) {
        let Some(service) = reading.came_as else {
            return;
        };
        let named = Named::known(service, Naming::SenderId);
        let sim = self.sim(&message.sim, None, message.at);
        let seen = Seen {
            month: None,
            ..seen
        };
        self.findings
            .note(self.registry, &named, sim, ClueKind::OnlyScam, &seen);
    }
}
