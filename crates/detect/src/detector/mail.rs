//! Mails: who wrote them is told by their domain, what they show by whether they name a line.

use super::{Detector, month_of};
use crate::classify::{Named, Naming, Reading, Says, Verdict};
use crate::excerpt::Seen;
use crate::overlap::MessageId;
use ringoff_model::{ClueKind, Direction, Mail, MessageKind, SenderTrust, SimHint};

impl Detector<'_> {
    pub(super) fn mail(&mut self, mail: &Mail<'_>) {
        let id = self.mail_id(mail);
        if !self.findings.meets(id) {
            return;
        }
        self.findings.count_mail(id);
        if mail.direction == Direction::Sent || mail.trust == SenderTrust::Failed {
            return;
        }
        // What the person wrote to themselves is a note.
        if mail.from.is_some() && mail.from == mail.to {
            return;
        }
        let reading = self.classifier.classify_mail(mail);
        let cued = reading.number_change;
        let text = [&*mail.subject, &*mail.text].join("\n");
        let says = if cued || self.own.may_be_in(&text) {
            self.classifier.says(&text, &self.own, cued)
        } else {
            Says::default()
        };
        if !says.of_lines.is_empty() {
            self.mail_of_lines(mail, &reading, &says);
            return;
        }
        let Some(named) = &reading.service else {
            return;
        };
        // A mail shows that the account exists; that it knows the number only where the mail says so.
        let clue = match (says.of_none, reading.kind) {
            (_, MessageKind::Personal | MessageKind::Scam) => return,
            (Some(Verdict::Left), _) if named.naming == Naming::MailDomain => {
                ClueKind::NumberChanged
            }
            (_, MessageKind::Marketing) => return,
            // Anybody can write as a shop that nobody knows.
            _ if !named.is_known() && !named.naming.vouches() => return,
            _ => ClueKind::AccountSeen,
        };
        self.note_mail(mail, named, None, clue);
    }

    /// A mail that names the number of a line. Who wrote it is told by its domain, and what it is worth
    /// by whether that passed its check: anybody can write a mail.
    fn mail_of_lines(&mut self, mail: &Mail<'_>, reading: &Reading, says: &Says) {
        let Some(sender) = self.classifier.mail_sender(mail) else {
            return;
        };
        // A receipt names the number for the shop, and who sends it for the shop is no account.
        if sender.for_others && !sender.named.is_known() {
            return;
        }
        let chat = reading.kind == MessageKind::Personal && !says.changed && !reading.number_change;
        if chat && sender.like_a_person {
            return;
        }
        let vouched = sender.verified && sender.named.is_known();
        if reading.kind == MessageKind::Scam && !vouched {
            return;
        }
        for of in &says.of_lines {
            let clue = match of.verdict {
                _ if !sender.verified => ClueKind::MailUnverified,
                Verdict::Came => ClueKind::NumberStated,
                Verdict::Stated if of.whole => ClueKind::NumberStated,
                Verdict::Stated => ClueKind::NumberPartlyShown,
                Verdict::Unclear => ClueKind::ChangeUnclear,
                Verdict::Left => ClueKind::NumberChanged,
            };
            self.note_mail(mail, &sender.named, Some(of.line), clue);
        }
    }

    /// Not by its text: programs convert markup to text in their own ways.
    fn mail_id(&self, mail: &Mail<'_>) -> Option<MessageId> {
        self.id(mail.at, mail.from.as_deref(), &mail.subject)
    }

    fn note_mail(&mut self, mail: &Mail<'_>, named: &Named, line: Option<usize>, clue: ClueKind) {
        let sim = self.sim(&SimHint::default(), line, mail.at);
        let seen = Seen {
            place: mail.place,
            at: mail.at,
            month: mail.at.map(month_of),
            sender: mail.from.as_deref(),
            text: &mail.subject,
            id: self.mail_id(mail),
        };
        let entry = self.findings.note(self.registry, named, sim, clue, &seen);
        if let (Some(entry), Some(to)) = (entry, mail.to.as_deref()) {
            self.findings.mailbox(entry, to);
        }
    }
}
