//! What a phone tells of itself: its SIMs, the accounts and programs on it, its calls.

use super::{Detector, host_of};
use crate::classify::{Named, Naming};
use crate::excerpt::Seen;
use crate::findings::FIELD;
use ringoff_model::{
    Call, ClueKind, Direction, OnPhone, OwnLine, PhoneLine, PhoneNumber, SimHint, cut, one_line,
};
use std::borrow::Cow;

impl Detector<'_> {
    pub(super) fn own_line(&mut self, own: &OwnLine<'_>) {
        self.findings.count("own_line");
        let text = own.number.as_deref().unwrap_or_default();
        let Some(number) = own_number(text, own.iccid.as_deref()) else {
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

    /// A call to whom the person saved under a service's name is a weak clue. One that came in is none: whoever calls
    /// says that they are the bank.
    pub(super) fn call(&mut self, call: &Call<'_>) {
        self.findings.count("call");
        let name = call.contact_name.as_deref().unwrap_or_default();
        let Some(index) = self.by_first_words(name) else {
            return;
        };
        self.saved_as(&call.peer, name, Some(index));
        if call.direction == Direction::Received {
            return;
        }
        let named = Named::known(index, Naming::NameInText);
        let sim = self.sim(&SimHint::default(), None, call.at);
        let seen = Seen {
            place: call.place,
            at: call.at,
            month: None,
            sender: None,
            text: name,
            id: None,
        };
        self.findings
            .note(self.registry, &named, sim, ClueKind::Called, &seen);
    }
}

/// The number of a SIM: phones leave out its plus. Written as at home, a plus would make it a number of another country:
/// the country of the card (E.118: 89, then its calling code) has to agree, or, where the card tells nothing, the number
/// begins with 7, which no number of eleven digits does at home in a country that Ringoff knows.
fn own_number(text: &str, iccid: Option<&str>) -> Option<PhoneNumber> {
    let text = text.trim();
    if let Ok(whole) = PhoneNumber::parse(text, None) {
        return Some(whole);
    }
    let number = PhoneNumber::parse(&format!("+{text}"), None).ok()?;
    let long = number.digits().len() >= 11;
    let card = iccid.and_then(|card| card.trim().strip_prefix("89"));
    let agrees = match card {
        // Kazakhstan has 997 on cards, and shares its calling code.
        Some(card) => {
            let code = number.country_code()?.to_string();
            card.trim_start_matches('0').starts_with(&code)
                || (code == "7" && card.starts_with("997"))
        }
        None => number.digits().starts_with('7'),
    };
    (long && agrees).then_some(number)
}
