//! What a phone tells of itself: its SIMs, the accounts and programs on it, its calls.

use super::{Detector, host_of};
use crate::classify::{Named, Naming};
use crate::excerpt::Seen;
use crate::findings::FIELD;
use ringoff_model::{
    Call, ClueKind, OnPhone, OwnLine, PhoneLine, PhoneNumber, SimHint, cut, one_line,
};
use std::borrow::Cow;

impl Detector<'_> {
    pub(super) fn own_line(&mut self, own: &OwnLine<'_>) {
        self.findings.count("own_line");
        let Some(number) = own.number.as_deref().and_then(own_number) else {
            return;
        };
        let kept = |text: &Option<Cow<'_, str>>| Some(one_line(cut(text.as_deref()?, FIELD), 40));
        self.findings.own_line(PhoneLine {
            number,
            sub_id: own.sub_id,
            iccid: kept(&own.iccid),
            carrier: kept(&own.carrier),
        });
    }

    /// Only services that are known: a phone is full of programs that need no number.
    pub(super) fn on_phone(&mut self, found: &OnPhone<'_>) {
        self.findings.count("on_phone");
        let app = found.app.as_deref().unwrap_or_default();
        // A program's name is a host read backwards, and then its own name.
        let site = format!("androidapp://{app}");
        let at_host = || self.registry.service_by_host(&host_of(&site)?);
        let by_own = || self.registry.service_by_name(app.rsplit('.').next()?);
        let name = found.name.as_deref().unwrap_or_default();
        let by_name = self.registry.service_by_name(name);
        let Some(index) = by_name.or_else(at_host).or_else(by_own) else {
            return;
        };
        let user = found.user_name.as_deref().unwrap_or_default();
        let as_login = self.own.line_of(user);
        let clue = match as_login {
            Some(_) => ClueKind::LoginUsesNumber,
            None => ClueKind::OnPhone,
        };
        let named = Named::known(index, Naming::LinkInText);
        let sim = self.sim(&SimHint::default(), as_login, None);
        let seen = Seen {
            place: found.place,
            at: None,
            month: None,
            sender: None,
            text: if name.is_empty() { app } else { name },
            id: None,
        };
        if let Some(entry) = self.findings.note(self.registry, &named, sim, clue, &seen) {
            self.findings.mailbox(entry, user);
        }
    }

    /// A call teaches no more than whom the person saved under a number.
    pub(super) fn call(&mut self, call: &Call<'_>) {
        self.findings.count("call");
        let Some(name) = call.contact_name.as_deref() else {
            return;
        };
        let service = self.by_first_words(name);
        if service.is_some() {
            self.saved_as(&call.peer, name, service);
        }
    }
}

/// The number of a SIM: phones leave out its plus.
fn own_number(text: &str) -> Option<PhoneNumber> {
    let text = text.trim();
    let whole = PhoneNumber::parse(text, None);
    whole
        .or_else(|_| PhoneNumber::parse(&format!("+{text}"), None))
        .ok()
}
