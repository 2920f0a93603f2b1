//! Observations in, findings out.

mod accounts;
mod change;
mod mail;
mod phone;

use crate::chat_filter::ChatFilter;
use crate::classify::{Classifier, Named, Naming};
use crate::excerpt::Seen;
use crate::findings::Findings;
use crate::findings_builder::{FindingsBuilder, Sim};
use crate::overlap::MessageId;
use crate::own_numbers::OwnNumbers;
use crate::saved_names::SavedAs;
use crate::sites::{Sites, host_of};
use jiff::civil::Date;
use ringoff_model::{
    ClueKind, Contact, Direction, Line, Message, MessageKind, Moment, Observation, Payment,
    PaymentStatus, SimHint, one_line,
};
use ringoff_registry::Registry;

/// Whether the phone knew the sender of a message as a person.
#[derive(Clone, Copy, Debug)]
pub struct SavedSender(bool);

/// Sees observations one by one; keeps findings only.
pub struct Detector<'r> {
    registry: &'r Registry,
    classifier: &'r Classifier,
    lines: &'r [Line],
    own: OwnNumbers,
    held: Vec<(i64, i64)>,
    chat_filter: ChatFilter,
    sites: Sites,
    /// Whether another archive may hold the same messages.
    among_others: bool,
    findings: FindingsBuilder,
}

impl<'r> Detector<'r> {
    /// For the person's lines; there may be none.
    pub fn new(registry: &'r Registry, classifier: &'r Classifier, lines: &'r [Line]) -> Self {
        let own = OwnNumbers::new(lines.iter().map(|line| &line.number));
        let held = lines.iter().map(held_days).collect();
        Self {
            registry,
            classifier,
            lines,
            own,
            held,
            chat_filter: ChatFilter::default(),
            sites: Sites::default(),
            among_others: false,
            findings: FindingsBuilder::default(),
        }
    }

    /// The same where several archives are read: each message is to be known again.
    pub fn among_others(mut self, several: bool) -> Self {
        self.among_others = several;
        self
    }

    /// Starts a new file.
    pub fn begin(&mut self, file: &str) {
        // A container may hold several backups.
        self.among_others |= file.contains('!');
        self.findings.begin(file);
    }

    /// One more observation.
    pub fn observe(&mut self, observation: &Observation<'_>) {
        match observation {
            Observation::Message(message) => {
                if let Some(saved) = self.prefilter(message) {
                    self.classify(message, saved);
                }
            }
            Observation::Listed(message) => self.listed(message),
            Observation::Mail(mail) => self.mail(mail),
            Observation::Login(login) => self.login(login),
            Observation::Contact(contact) => self.contact(contact),
            Observation::Payment(payment) => self.payment(payment),
            Observation::StatedByService(stated) => self.stated_by_service(stated),
            Observation::SecondFactor(factor) => self.second_factor(factor),
            Observation::OwnLine(own) => self.own_line(own),
            Observation::OnPhone(found) => self.on_phone(found),
            Observation::Call(call) => self.call(call),
        }
    }

    /// What has been seen since the start or the last call.
    pub fn take(&mut self) -> Findings {
        std::mem::take(&mut self.findings).finish(self.registry)
    }

    /// The cheap first look at a message. Nothing is left to [`Self::classify`] where the message is from
    /// the person, or plain chat; else what it needs to know of the sender is given back.
    pub fn prefilter(&mut self, message: &Message<'_>) -> Option<SavedSender> {
        let peer = message.peer.as_deref();
        let id = self.id(message.at, peer, &message.text);
        if !self.findings.meets(id) {
            return None;
        }
        let month = message.at.map(month_of);
        if let Some(month) = month {
            self.findings.count_month(month);
        }
        if message.direction == Direction::Sent {
            self.chat_filter.wrote_to(peer);
            self.findings
                .count_message(MessageKind::Personal, id, month);
            return None;
        }
        let name = message.contact_name.as_deref();
        let saved = name.is_some_and(|name| self.chat_filter.is_person(name, self.classifier));
        if let (Some(peer), Some(name)) = (peer, name)
            && (!saved || is_short(peer))
            && !self.findings.saved().has(peer)
        {
            self.saved_as(peer, name, self.by_first_words(name));
        }
        if saved && self.chat_filter.is_plain_chat(peer, &message.text) {
            self.findings
                .count_message(MessageKind::Personal, id, month);
            return None;
        }
        Some(SavedSender(saved))
    }

    /// The rest of [`Self::observe`] for a message that the prefilter does not settle.
    pub fn classify(&mut self, message: &Message<'_>, saved: SavedSender) {
        let peer = message.peer.as_deref();
        let reading = self.classifier.classify(peer, saved.0, &message.text);
        let id = self.id(message.at, peer, &message.text);
        let month = message.at.map(month_of);
        self.findings.count_message(reading.kind, id, month);
        let seen = Seen {
            place: message.place,
            at: message.at,
            month,
            sender: peer,
            text: &message.text,
            id,
        };
        if reading.kind == MessageKind::Scam {
            self.scam(&reading, message, seen);
            return;
        }
        if reading.kind == MessageKind::Personal {
            return;
        }
        let stated = self.own.stated_in(&message.text);
        let says = self.says_of_change(&reading, &message.text);
        if says.changed || reading.clue == Some(ClueKind::NumberChanged) {
            self.change(&reading, &says, message, &seen);
            return;
        }
        self.findings
            .count_sim_vote(&message.sim, stated, self.lines.len());
        let Some(clue) = reading.clue else { return };
        let named = match reading.service {
            Some(named) => named,
            None => match unknown_sender(peer, clue) {
                Some(named) => named,
                None => return,
            },
        };
        let sim = self.sim(&message.sim, stated, message.at);
        self.findings.note(self.registry, &named, sim, clue, &seen);
        if stated.is_some() {
            self.findings
                .note(self.registry, &named, sim, ClueKind::NumberStated, &seen);
        }
    }

    /// A message of which only the sender is known: the operator lists it without its text.
    fn listed(&mut self, message: &Message<'_>) {
        let sender = message.peer.as_deref();
        // A month of which only the operator tells is not covered: no month is counted.
        let id = self.id(message.at, sender, &message.text);
        if !self.findings.meets(id) {
            return;
        }
        self.findings.count("listed_message");
        if message.direction == Direction::Sent {
            self.chat_filter.wrote_to(sender);
            return;
        }
        let reading = self.classifier.classify(sender, false, &message.text);
        let Some(service) = reading.came_as else {
            return;
        };
        let named = Named::known(service, Naming::SenderId);
        let sim = self.sim(&message.sim, None, message.at);
        let seen = Seen {
            place: message.place,
            at: message.at,
            month: message.at.map(month_of),
            sender,
            text: sender.unwrap_or_default(),
            id,
        };
        let clue = ClueKind::MessageListed;
        self.findings.note(self.registry, &named, sim, clue, &seen);
    }

    fn contact(&mut self, contact: &Contact<'_>) {
        self.findings.count("contact");
        let name = contact.organisation.as_deref().unwrap_or(&contact.name);
        let of_name = self.by_first_words(name);
        // Who works there is not the service: a whole number is the service's by the contact's own name.
        let own = match contact.name.trim() {
            "" => of_name,
            own => self.by_first_words(own),
        };
        for number in &contact.numbers {
            match (is_short(number), own) {
                (true, _) => self.saved_as(number, name, of_name),
                (false, Some(_)) => self.saved_as(number, &contact.name, own),
                (false, None) => {}
            }
        }
        let Some(index) = self.by_name(name).or_else(|| self.by_name(&contact.name)) else {
            return;
        };
        let named = Named::known(index, Naming::NameInText);
        let seen = Seen {
            place: contact.place,
            at: None,
            month: None,
            sender: None,
            text: &contact.name,
            id: None,
        };
        // The address book is of no SIM and of no time.
        let sim = self.findings.sim(&SimHint::default(), None, 0);
        self.findings
            .note(self.registry, &named, sim, ClueKind::ContactSaved, &seen);
    }

    /// Money that went to a known service. A shop that no record knows is no account.
    fn payment(&mut self, payment: &Payment<'_>) {
        self.findings.count("payment");
        if !payment.amount.is_sign_negative() || payment.status == PaymentStatus::Reversed {
            return;
        }
        let other = payment.counterparty.as_deref().unwrap_or_default();
        let Some(index) = [other, &payment.description]
            .into_iter()
            .find_map(|text| self.paid(text))
        else {
            return;
        };
        let named = Named::known(index, Naming::NameInText);
        let stated = self.own.stated_in(&payment.description);
        let sim = self.sim(&SimHint::default(), stated, payment.at);
        let shown = if other.is_empty() {
            payment.description.as_ref()
        } else {
            other
        };
        let seen = Seen {
            place: payment.place,
            at: payment.at,
            month: None,
            sender: None,
            text: shown,
            id: None,
        };
        self.findings
            .note(self.registry, &named, sim, ClueKind::Payment, &seen);
    }

    /// The service that a statement names: by its name, by its host (`EXAMPLE.COM`), or behind the
    /// sign of a payment service (`PSP *Example`).
    fn paid(&self, text: &str) -> Option<u32> {
        let whole = text.trim();
        let behind = whole.rsplit_once('*').map(|(_, name)| name.trim());
        [Some(whole), behind]
            .into_iter()
            .flatten()
            .filter(|name| !name.is_empty())
            .find_map(|name| {
                self.by_name(name).or_else(|| {
                    let host = host_of(name)?;
                    self.registry.service_by_host(&host)
                })
            })
    }

    fn by_name(&self, name: &str) -> Option<u32> {
        self.registry.service_by_name(name)
    }

    /// The service that a name begins with: `Example Bank, branch`. One word alone may begin a person's.
    fn by_first_words(&self, name: &str) -> Option<u32> {
        let name = name.trim();
        let ends = name.match_indices([' ', ',']).map(|(at, _)| at);
        let mut ends: Vec<usize> = ends.filter(|at| name[..*at].contains(' ')).collect();
        ends.push(name.len());
        ends.iter().rev().find_map(|end| {
            let name = &name[..*end];
            self.by_name(name)
                .or_else(|| self.classifier.saved_as(name))
        })
    }

    /// A number that the person saved under a name, which may be that of a service.
    fn saved_as(&mut self, number: &str, name: &str, service: Option<u32>) {
        let name = match service {
            Some(index) => SavedAs::Service(self.registry.services()[index as usize].id.clone()),
            None => SavedAs::Other(one_line(name, 40)),
        };
        self.findings.saved().save(number, name);
    }

    /// What a message is known by, where that is to be asked at all.
    fn id(&self, at: Option<Moment>, peer: Option<&str>, text: &str) -> Option<MessageId> {
        self.among_others
            .then(|| MessageId::of(at, peer, text))
            .flatten()
    }

    /// The SIM that an observation belongs to, as far as the archive tells.
    fn sim(
        &mut self,
        hint: &SimHint<'_>,
        stated: Option<usize>,
        at: Option<Moment>,
    ) -> Option<Sim> {
        let mut held = 0;
        for (index, (first, last)) in self.held.iter().enumerate().take(32) {
            if at.is_none_or(|at| (*first..*last).contains(&at.0)) {
                held |= 1 << index;
            }
        }
        self.findings.sim(hint, stated, held)
    }
}

/// Begins the key of a sender that nothing names.
pub(crate) const SENDER: &str = "sender:";

/// A code from nobody that can be named is never dropped: it is bound to its sender.
fn unknown_sender(peer: Option<&str>, clue: ClueKind) -> Option<Named> {
    if !matches!(
        clue,
        ClueKind::CodeReceived | ClueKind::SignUpCode | ClueKind::SecurityNotice
    ) {
        return None;
    }
    let name = one_line(peer?, 40);
    if name.is_empty() {
        return None;
    }
    let key = format!("{SENDER}{}", name.to_lowercase());
    Some(Named::unknown(&key, name, None, Naming::CodeWords))
}

/// Whether a number is a short code: no person has one.
fn is_short(number: &str) -> bool {
    (3..=6).contains(&number.bytes().filter(u8::is_ascii_digit).count())
}

fn held_days(line: &Line) -> (i64, i64) {
    let millis = |date: jiff::civil::Date, days: i64| {
        date.to_zoned(jiff::tz::TimeZone::UTC)
            .map(|zoned| zoned.timestamp().as_millisecond() + days * 86_400_000)
            .ok()
    };
    // A day of grace on both sides: the archive's moments are UTC, the person's days are not.
    let first = line
        .first_day
        .and_then(|d| millis(d, -1))
        .unwrap_or(i64::MIN);
    let last = line.last_day.and_then(|d| millis(d, 2)).unwrap_or(i64::MAX);
    (first, last)
}

/// Year x 12 + month - 1, in UTC; 0 for moments that no calendar holds.
pub fn month_of(at: Moment) -> i32 {
    let month = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month()) - 1;
    at.date().map_or(0, month)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_counted_in_utc() {
        let month = |ms| month_of(Moment(ms));
        assert_eq!(month(0), 1970 * 12);
        assert_eq!(month(1_709_164_800_000), 2024 * 12 + 1, "2024-02-29");
        assert_eq!(month(1_704_067_199_999), 2023 * 12 + 11);
        assert_eq!(month(-1), 1969 * 12 + 11);
    }
}
