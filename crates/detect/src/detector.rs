//! Observations in, findings out.

use crate::classify::{Classifier, Named, Naming, Reading, ServiceKey};
use crate::findings::{Evidence, Findings, Found, MAX_SERVICES, ServiceRef, SimKey};
use crate::own_numbers::OwnNumbers;
use ringoff_model::{
    ClueKind, Contact, Direction, Line, Login, Mail, Message, MessageKind, Moment, Observation,
    Origin, Payment, PaymentStatus, Place, SenderTrust, SimHint, blank_codes, one_line,
};
use ringoff_registry::{Answer, Registry};

const EXCERPT: usize = 160;
/// Distinct subscription ids and message centres told apart; real phones have a few.
const MAX_SIMS: usize = 16;

/// Sees observations one by one; keeps findings only.
pub struct Detector<'r> {
    registry: &'r Registry,
    classifier: &'r Classifier,
    lines: &'r [Line],
    own: OwnNumbers,
    held: Vec<(i64, i64)>,
    file: String,
    findings: Findings,
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
            file: String::new(),
            findings: Findings::default(),
        }
    }

    /// What follows stands in this file.
    pub fn begin(&mut self, file: &str) {
        self.file = file.to_owned();
    }

    /// One more observation.
    pub fn see(&mut self, observation: &Observation<'_>) {
        match observation {
            Observation::Message(message) => self.message(message),
            Observation::Mail(mail) => self.mail(mail),
            Observation::Login(login) => self.login(login),
            Observation::Contact(contact) => self.contact(contact),
            Observation::Payment(payment) => self.payment(payment),
        }
    }

    /// What has been seen since the start or the last call.
    pub fn take(&mut self) -> Findings {
        std::mem::take(&mut self.findings)
    }

    fn message(&mut self, message: &Message<'_>) {
        let month = message.at.map(month_of);
        if let Some(month) = month {
            *self.findings.months.entry(month).or_default() += 1;
        }
        if message.direction == Direction::Sent {
            self.count(MessageKind::Personal.name());
            return;
        }
        let reading = self.classifier.classify(
            message.peer.as_deref(),
            message.contact_name.as_deref(),
            &message.text,
        );
        self.count(reading.kind.name());
        if matches!(reading.kind, MessageKind::Personal | MessageKind::Scam) {
            return;
        }
        let stated = self.own.stated_in(&message.text);
        self.vote(&message.sim, stated);
        let Some(clue) = reading.clue else { return };
        let named = match &reading.service {
            Some(named) => named.clone(),
            None => match unknown_sender(message.peer.as_deref(), clue) {
                Some(named) => named,
                None => return,
            },
        };
        let sim = self.sim_key(&message.sim, stated, message.at);
        let seen = Seen {
            place: message.place,
            at: message.at,
            month,
            sender: message.peer.as_deref(),
            text: &message.text,
        };
        self.note(&named, sim.clone(), clue, &seen);
        if stated.is_some() && clue != ClueKind::NumberChanged {
            self.note(&named, sim, ClueKind::NumberStated, &seen);
        }
    }

    fn mail(&mut self, mail: &Mail<'_>) {
        self.count("mail");
        if mail.direction == Direction::Sent || mail.trust == SenderTrust::Failed {
            return;
        }
        let reading = self.classifier.classify_mail(mail);
        let Reading {
            kind,
            service: Some(named),
            ..
        } = &reading
        else {
            return;
        };
        if matches!(kind, MessageKind::Personal | MessageKind::Scam) {
            return;
        }
        let stated = self
            .own
            .stated_in(&mail.text)
            .or_else(|| self.own.stated_in(&mail.subject));
        // A mail shows that the account exists; that it knows the number only where the mail says so.
        let clue = match (stated, reading.clue) {
            (Some(_), Some(ClueKind::NumberChanged)) => ClueKind::NumberChanged,
            (Some(_), _) => ClueKind::NumberStated,
            (None, _) if *kind == MessageKind::Marketing => return,
            (None, _) => ClueKind::AccountSeen,
        };
        if clue != ClueKind::AccountSeen
            && mail.trust == SenderTrust::Unauthenticated
            && named.naming != Naming::MailDomain
        {
            // Anybody can write such a mail; it counts as a trace only.
            return;
        }
        let sim = self.sim_key(&SimHint::default(), stated, mail.at);
        let seen = Seen {
            place: mail.place,
            at: mail.at,
            month: mail.at.map(month_of),
            sender: mail.from.as_deref(),
            text: &mail.subject,
        };
        self.note(named, sim.clone(), clue, &seen);
        if let Some(to) = mail.to.as_deref() {
            self.mailbox(named, sim, to);
        }
    }

    fn login(&mut self, login: &Login<'_>) {
        self.count("login");
        let site = login.site.as_deref().unwrap_or_default();
        let host = host_of(site);
        let title = login.title.as_deref().unwrap_or_default();
        let known = host
            .as_deref()
            .and_then(|h| self.registry.service_by_host(h))
            .or_else(|| self.by_name(title));
        let domain = host.as_deref().and_then(registrable);
        let named = match known {
            Some(index) => self.known(index, Naming::LinkInText),
            None => {
                let label = domain
                    .clone()
                    .or_else(|| Some(one_line(title, 60)).filter(|t| !t.is_empty()));
                let Some(label) = label else { return };
                let fact = host.as_deref().and_then(|h| self.registry.fact_by_host(h));
                let name = fact
                    .map(|f| f.name.clone())
                    .unwrap_or_else(|| label.clone());
                Named {
                    key: ServiceKey::Unknown(label.to_lowercase().into()),
                    name: name.into(),
                    domain: domain.map(Into::into),
                    naming: Naming::LinkInText,
                }
            }
        };
        let user = login.user_name.as_deref().unwrap_or_default();
        let as_login = self.own.line_of(user);
        let stated =
            as_login.or_else(|| login.numbers.iter().find_map(|n| self.own.line_of(&n.text)));
        let clue = match (as_login, stated) {
            (Some(_), _) => ClueKind::LoginUsesNumber,
            (None, Some(_)) => ClueKind::NumberStated,
            (None, None) => ClueKind::AccountSeen,
        };
        let sim = self.sim_key(&SimHint::default(), stated, login.at);
        let shown = if title.is_empty() { site } else { title };
        let seen = Seen {
            place: login.place,
            at: login.at,
            month: None,
            sender: None,
            text: shown,
        };
        self.note(&named, sim.clone(), clue, &seen);
        self.mailbox(&named, sim, user);
    }

    fn contact(&mut self, contact: &Contact<'_>) {
        self.count("contact");
        let name = contact.organisation.as_deref().unwrap_or(&contact.name);
        let Some(index) = self.by_name(name).or_else(|| self.by_name(&contact.name)) else {
            return;
        };
        let named = self.known(index, Naming::NameInText);
        let seen = Seen {
            place: contact.place,
            at: None,
            month: None,
            sender: None,
            text: &contact.name,
        };
        self.note(&named, SimKey::default(), ClueKind::ContactSaved, &seen);
    }

    /// Money that went to a known service. A shop that no record knows is no account.
    fn payment(&mut self, payment: &Payment<'_>) {
        self.count("payment");
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
        let named = self.known(index, Naming::NameInText);
        let stated = self.own.stated_in(&payment.description);
        let sim = self.sim_key(&SimHint::default(), stated, payment.at);
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
        };
        self.note(&named, sim, ClueKind::Payment, &seen);
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

    fn note(&mut self, named: &Named, sim: SimKey, clue: ClueKind, seen: &Seen<'_>) {
        let key = (self.service_ref(named), sim);
        if self.findings.found.len() >= MAX_SERVICES && !self.findings.found.contains_key(&key) {
            self.findings.left_out += 1;
            return;
        }
        let found = self.findings.found.entry(key).or_insert_with(|| Found {
            name: named.name.to_string(),
            domain: named.domain.as_deref().map(str::to_owned),
            clues: Default::default(),
            evidence: Vec::new(),
            months: Default::default(),
            mailboxes: Default::default(),
            senders: Default::default(),
        });
        found.add(
            clue,
            seen.at,
            seen.month.filter(|_| clue != ClueKind::NumberStated),
        );
        if let Some(sender) = seen.sender.filter(|s| !s.contains('@')) {
            found.sender(sender);
        }
        // A name as the text writes it reads better than a sender id of eleven characters.
        if found.name != *named.name && named.name.contains(' ') && !found.name.contains(' ') {
            found.name = named.name.to_string();
        }
        if found.domain.is_none() {
            found.domain = named.domain.as_deref().map(str::to_owned);
        }
        if found.wants(clue, seen.at) {
            found.keep(Evidence {
                clue,
                naming: named.naming,
                at: seen.at,
                sender: seen.sender.map(|s| one_line(s, 60)),
                excerpt: blank_codes(&one_line(seen.text, EXCERPT)),
                origin: Origin {
                    file: self.file.clone(),
                    place: seen.place,
                },
            });
        }
    }

    fn mailbox(&mut self, named: &Named, sim: SimKey, address: &str) {
        let key = (self.service_ref(named), sim);
        if let Some(found) = self.findings.found.get_mut(&key) {
            found.mailbox(address);
        }
    }

    fn service_ref(&self, named: &Named) -> ServiceRef {
        match &named.key {
            ServiceKey::Known(index) => {
                ServiceRef::Known(self.registry.services()[*index as usize].id.clone())
            }
            ServiceKey::Unknown(key) => ServiceRef::Unknown(key.to_string()),
        }
    }

    fn known(&self, index: u32, naming: Naming) -> Named {
        let service = &self.registry.services()[index as usize];
        Named {
            key: ServiceKey::Known(index),
            name: service.name.as_str().into(),
            domain: service.domains.first().map(|d| d.as_str().into()),
            naming,
        }
    }

    fn by_name(&self, name: &str) -> Option<u32> {
        self.registry.service_by_name(name)
    }

    fn sim_key(&self, sim: &SimHint<'_>, stated: Option<usize>, at: Option<Moment>) -> SimKey {
        let mut held = 0;
        for (index, (first, last)) in self.held.iter().enumerate().take(32) {
            if at.is_none_or(|at| (*first..*last).contains(&at.0)) {
                held |= 1 << index;
            }
        }
        let few_ids = |id: &i32| self.findings.sub_votes.contains_key(id);
        let few_centers = |c: &String| self.findings.center_votes.contains_key(c);
        SimKey {
            stated,
            sub_id: sim.sub_id.filter(few_ids),
            center: sim
                .service_center
                .as_deref()
                .map(str::to_owned)
                .filter(few_centers),
            destination: sim.destination.as_deref().map(|d| one_line(d, 40)),
            held,
        }
    }

    fn vote(&mut self, sim: &SimHint<'_>, stated: Option<usize>) {
        let lines = self.lines.len();
        let cast = |votes: &mut Vec<u64>| {
            votes.resize(lines, 0);
            if let Some(line) = stated {
                votes[line] += 1;
            }
        };
        if let Some(id) = sim.sub_id
            && (self.findings.sub_votes.len() < MAX_SIMS
                || self.findings.sub_votes.contains_key(&id))
        {
            cast(self.findings.sub_votes.entry(id).or_default());
        }
        if let Some(center) = sim.service_center.as_deref() {
            if let Some(votes) = self.findings.center_votes.get_mut(center) {
                cast(votes);
            } else if self.findings.center_votes.len() < MAX_SIMS {
                cast(
                    self.findings
                        .center_votes
                        .entry(center.to_owned())
                        .or_default(),
                );
            }
        }
    }

    fn count(&mut self, kind: &str) {
        match self.findings.kinds.get_mut(kind) {
            Some(count) => *count += 1,
            None => {
                self.findings.kinds.insert(kind.to_owned(), 1);
            }
        }
    }
}

struct Seen<'a> {
    place: Place,
    at: Option<Moment>,
    month: Option<i32>,
    sender: Option<&'a str>,
    text: &'a str,
}

/// Does the record say that the number plays no part?
pub(crate) fn number_plays_no_part(service: &ringoff_registry::Service) -> bool {
    service.number.login == Answer::No
        && service.number.second_factor == Answer::No
        && service.number.if_lost.is_empty()
}

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
    Some(Named {
        key: ServiceKey::Unknown(format!("sender:{}", name.to_lowercase()).into()),
        name: name.into(),
        domain: None,
        naming: Naming::CodeWords,
    })
}

fn host_of(site: &str) -> Option<String> {
    let site = site.trim();
    let with_scheme = if site.contains("://") {
        site.to_owned()
    } else {
        format!("https://{site}")
    };
    let host = url::Url::parse(&with_scheme)
        .ok()?
        .host_str()?
        .to_ascii_lowercase();
    // Android apps are written android://<hash>@com.example.app/ : the package reads backwards.
    if site.starts_with("android") {
        let mut labels: Vec<&str> = host.split('.').take(2).collect();
        labels.reverse();
        return Some(labels.join("."));
    }
    host.contains('.').then_some(host)
}

fn registrable(host: &str) -> Option<String> {
    if host.parse::<std::net::IpAddr>().is_ok() {
        return None;
    }
    psl::domain_str(host).map(str::to_owned)
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
    let Ok(timestamp) = jiff::Timestamp::from_millisecond(at.0) else {
        return 0;
    };
    let date = jiff::tz::TimeZone::UTC.to_datetime(timestamp);
    i32::from(date.year()) * 12 + i32::from(date.month()) - 1
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

    #[test]
    fn sites_are_read_as_hosts() {
        assert_eq!(
            host_of("https://my.example.co.uk/login?x=1").as_deref(),
            Some("my.example.co.uk")
        );
        assert_eq!(host_of("example.kz").as_deref(), Some("example.kz"));
        assert_eq!(
            host_of("androidapp://kz.kaspi.mobile").as_deref(),
            Some("kaspi.kz")
        );
        assert_eq!(host_of("my router"), None);
    }
}
