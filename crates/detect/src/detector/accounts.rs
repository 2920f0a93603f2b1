//! Accounts that are told as such: by a service's own export, a password manager, an authenticator.

use super::Detector;
use crate::classify::{Named, Naming};
use crate::excerpt::Seen;
use crate::sites::host_of;
use ringoff_model::{ClueKind, Login, SecondFactor, SimHint, StatedByService, one_line};

impl Detector<'_> {
    /// The service's own word that it has the number.
    pub(super) fn stated_by_service(&mut self, stated: &StatedByService<'_>) {
        self.findings.count("account");
        let line = self.own.line_of(&stated.number);
        if line.is_none() {
            return;
        }
        let Some(index) = self.registry.service_by_host(&stated.service) else {
            return;
        };
        let clue = if stated.sure {
            ClueKind::StatedByService
        } else {
            ClueKind::NumberStated
        };
        let named = Named::known(index, Naming::LinkInText);
        let sim = self.sim(&SimHint::default(), line, None);
        let seen = Seen {
            id: None,
            place: stated.place,
            at: None,
            month: None,
            sender: None,
            text: &format!("{}: {}", stated.label, stated.number),
        };
        self.findings.note(self.registry, &named, sim, clue, &seen);
    }

    /// Codes for an account that come from an authenticator.
    pub(super) fn second_factor(&mut self, factor: &SecondFactor<'_>) {
        self.findings.count("second_factor");
        let issuer = factor.issuer.as_deref().unwrap_or_default();
        let label = factor.label.as_deref().unwrap_or_default();
        let shown = if issuer.is_empty() { label } else { issuer };
        let Some(named) = self.named_by_title(shown, None) else {
            return;
        };
        let stated = self.own.line_of(label);
        let sim = self.sim(&SimHint::default(), stated, None);
        let seen = Seen {
            id: None,
            place: factor.place,
            at: None,
            month: None,
            sender: None,
            text: shown,
        };
        let clue = ClueKind::CodeApp;
        if let Some(entry) = self.findings.note(self.registry, &named, sim, clue, &seen) {
            self.findings.mailbox(entry, label);
        }
    }

    /// The service of a name that the person or the service wrote; `host` helps where the name is nobody's.
    fn named_by_title(&self, title: &str, host: Option<&str>) -> Option<Named> {
        if let Some(index) = self.registry.service_by_name(title) {
            return Some(Named::known(index, Naming::LinkInText));
        }
        let label = one_line(title, 60);
        if label.is_empty() {
            return None;
        }
        let key = label.to_lowercase();
        let fact = host.and_then(|host| self.registry.fact_by_host(host));
        let name = fact.map_or(label, |fact| fact.name.clone());
        Some(Named::unknown(&key, name, None, Naming::LinkInText))
    }

    pub(super) fn login(&mut self, login: &Login<'_>) {
        self.findings.count("login");
        let user = login.user_name.as_deref().unwrap_or_default();
        let as_login = self.own.line_of(user);
        let stated =
            as_login.or_else(|| login.numbers.iter().find_map(|n| self.own.line_of(&n.text)));
        let clue = match (as_login, stated) {
            (Some(_), _) => ClueKind::LoginUsesNumber,
            (None, Some(_)) => ClueKind::NumberStated,
            (None, None) => ClueKind::AccountSeen,
        };
        let sim = self.sim(&SimHint::default(), stated, login.at);
        let site = login.site.as_deref().unwrap_or_default();
        let title = login.title.as_deref().unwrap_or_default();
        let host = host_of(site);
        let host = host.as_deref();
        let at_host = host.and_then(|host| self.sites.at(host, self.registry));
        let by_title;
        let named = match at_host {
            Some(named) if named.is_known() => named,
            other => match (self.registry.service_by_name(title), other) {
                (Some(index), _) => {
                    by_title = Named::known(index, Naming::LinkInText);
                    &by_title
                }
                (None, Some(named)) => named,
                (None, None) => {
                    let Some(named) = self.named_by_title(title, host) else {
                        return;
                    };
                    by_title = named;
                    &by_title
                }
            },
        };
        let shown = if title.is_empty() { site } else { title };
        let seen = Seen {
            place: login.place,
            at: login.at,
            month: None,
            sender: None,
            text: shown,
            id: None,
        };
        if let Some(entry) = self.findings.note(self.registry, named, sim, clue, &seen) {
            self.findings.mailbox(entry, user);
        }
        if login.has_totp {
            let clue = ClueKind::CodeApp;
            self.findings.note(self.registry, named, sim, clue, &seen);
        }
    }
}
