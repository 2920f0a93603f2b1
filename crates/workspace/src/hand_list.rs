//! The list by hand: services that people usually have, for who has no archives to read.

use crate::accounts::found_by_word;
use crate::command::text::wrong;
use crate::{Result, Workspace};
use jiff::civil::Date;
use ringoff_case::{Account, AccountState, Band, Case, Event, Found, State};
use ringoff_registry::{Registry, Service};
use serde::{Deserialize, Serialize};

/// What a person says of their account at a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HandAnswer {
    /// There is one, and it has the number.
    Have,
    /// There may be one.
    NotSure,
    /// There is none.
    No,
}

impl HandAnswer {
    /// Every answer, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Have, Self::NotSure, Self::No];

    /// The name in keys, in forms and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Have => "have",
            Self::NotSure => "not-sure",
            Self::No => "no",
        }
    }
}

/// A service to ask for.
#[derive(Clone, Debug)]
pub struct ToAsk<'a> {
    /// Its record.
    pub service: &'a Service,
    /// What the case knows of it; `None`: nothing was said or seen yet.
    pub answer: Option<HandAnswer>,
    /// Archives show it, so that nobody has to be asked.
    pub seen: bool,
    found: Found,
}

/// The services to go through by hand where the number is from this country and the person reads this language, in
/// the order of work; with what a case knows of them.
pub fn hand_list<'a>(
    registry: &'a Registry,
    country: Option<&str>,
    lang: &str,
    state: Option<&State>,
) -> Vec<ToAsk<'a>> {
    let usual = registry.usual_services(country, lang);
    let mut list: Vec<ToAsk<'_>> = usual
        .into_iter()
        .map(|service| ToAsk {
            answer: state.and_then(|state| known(state, &service.id)),
            seen: state
                .and_then(|state| state.accounts.get(&service.id))
                .is_some_and(|account| !account.is_by_word()),
            found: found_by_word(service),
            service,
        })
        .collect();
    list.sort_by_cached_key(|asked| asked.found.place());
    list
}

fn known(state: &State, service: &str) -> Option<HandAnswer> {
    let of_account = |account: &Account| match account.state {
        AccountState::Dismissed => HandAnswer::No,
        _ if account.is_in_doubt() => HandAnswer::NotSure,
        _ => HandAnswer::Have,
    };
    let account = state.accounts.get(service).map(of_account);
    account.or_else(|| state.absent.contains(service).then_some(HandAnswer::No))
}

impl Workspace {
    /// The list of a case: by the country of its number and the language that its person reads.
    pub fn hand_list(&self, case: &Case) -> Vec<ToAsk<'_>> {
        let state = case.state();
        let line = state.line.as_ref();
        let country = line.and_then(|line| line.country.clone().or_else(|| line.number.region()));
        let lang = line.and_then(|line| line.language.as_deref());
        // Of a number whose country nobody knows the language alone says nothing.
        let country = country.unwrap_or_default();
        hand_list(
            &self.registry,
            Some(&country),
            lang.unwrap_or_default(),
            Some(state),
        )
    }

    /// What answers write into the case: accounts that the person has or may have, those that they do not have, and
    /// that they went through all, once that is so.
    pub(crate) fn answered_by_hand(
        &self,
        case: &Case,
        answers: &[(String, HandAnswer)],
        none_of_the_rest: bool,
        day: Date,
    ) -> Result<Vec<Event>> {
        if answers.is_empty() && !none_of_the_rest {
            return Err(wrong("list-none", "have", ""));
        }
        let state = case.state();
        let mut list = self.hand_list(case);
        let before: Vec<Option<HandAnswer>> = list.iter().map(|asked| asked.answer).collect();
        for (named, answer) in answers {
            let Some(at) = place(&list, named) else {
                return Err(wrong("list-unknown", answer.name(), named));
            };
            if let Some(asked) = list.get_mut(at) {
                asked.answer = Some(*answer);
            }
        }
        if none_of_the_rest {
            for asked in &mut list {
                asked.answer.get_or_insert(HandAnswer::No);
            }
        }
        let mut events = Vec::new();
        let mut absent = Vec::new();
        for (asked, before) in list.iter().zip(before) {
            match asked.answer {
                answer if answer == before => {}
                None => {}
                Some(HandAnswer::No) if state.accounts.contains_key(&asked.service.id) => {
                    events.push(marked(asked, AccountState::Dismissed, day));
                }
                Some(HandAnswer::No) => absent.push(asked.service.id.clone()),
                // What archives show stays as they show it.
                Some(_) if asked.seen && before == Some(HandAnswer::No) => {
                    events.push(marked(asked, AccountState::Open, day));
                }
                Some(_) if asked.seen => {}
                Some(answer) => {
                    let mut found = asked.found.clone();
                    if answer == HandAnswer::NotSure {
                        found.band = Band::Check;
                    }
                    events.push(Event::AccountAdded { found });
                }
            }
        }
        if !absent.is_empty() {
            events.push(Event::AccountsAbsent { services: absent });
        }
        let through = list.iter().all(|asked| asked.answer.is_some());
        if through && state.accounts_listed.is_none() {
            events.push(Event::AccountsListed { day });
        }
        Ok(events)
    }
}

fn marked(asked: &ToAsk<'_>, state: AccountState, day: Date) -> Event {
    Event::AccountMarked {
        service: asked.service.id.clone(),
        state,
        day: Some(day),
        note: None,
    }
}

/// The service that a person means: its id, a name, a domain, or the first part of its id (`kaspi`).
fn place(list: &[ToAsk<'_>], named: &str) -> Option<usize> {
    let wanted = named.trim().to_lowercase();
    let is = |name: &String| name.to_lowercase() == wanted;
    let by_name = |service: &Service| {
        let names = [&service.id, &service.name].into_iter();
        names
            .chain(&service.aliases)
            .chain(&service.weak_aliases)
            .chain(&service.domains)
            .any(is)
    };
    let by_part = |service: &Service| service.id.split('.').next() == Some(&wanted);
    let find = |by: &dyn Fn(&Service) -> bool| list.iter().position(|asked| by(asked.service));
    find(&by_name).or_else(|| find(&by_part))
}
