//! The accounts of a case: finding the one that is meant, and what is known of one that the person names.

use crate::{Result, Workspace, WorkspaceError};
use jiff::Zoned;
use ringoff_case::{Account, Band, Case, Found, Group};
use ringoff_detect::score_by_word;
use ringoff_model::ClosingDay;
use ringoff_registry::Service;

/// How a person points at an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccountRef {
    /// Its id, domain or name, as typed.
    Named(String),
    /// What stands for it in addresses ([`account_address`]), as clicked.
    Address(String),
}

/// A service's id as it may stand in addresses.
pub fn account_address(service: &str) -> String {
    crate::sha256(service.as_bytes()).chars().take(16).collect()
}

impl Workspace {
    /// The earliest safe closing day, while closing is still ahead and there are accounts to go by.
    pub fn closing_day(&self, case: &Case, lang: &str, now: &Zoned) -> Option<ClosingDay> {
        let state = case.state();
        let ahead = state.closing.is_none() && state.closed_on.is_none();
        let rules = self.rules(case, lang, now);
        let today = crate::today(case, now);
        let known = state.grounds().suffice() && !state.accounts.is_empty();
        (ahead && known).then(|| case.closing_day(&rules, today))
    }

    /// The account that is meant.
    pub fn find_account(&self, case: &Case, account: &AccountRef) -> Result<Account> {
        let accounts = &case.state().accounts;
        let text = match account {
            AccountRef::Named(text) => text,
            AccountRef::Address(address) => {
                let mut all = accounts.values();
                let at = all.find(|account| account_address(&account.found.service) == *address);
                return at
                    .cloned()
                    .ok_or_else(|| WorkspaceError::NoSuchAccount(address.clone()));
            }
        };
        let wanted = text.trim().to_lowercase();
        let is = |account: &&Account| {
            let found = &account.found;
            found.service.to_lowercase() == wanted
                || found.name.to_lowercase() == wanted
                || found
                    .domain
                    .as_ref()
                    .is_some_and(|d| d.to_lowercase() == wanted)
        };
        // An id is exact: it never means another account of that name.
        let found = accounts.get(text).or_else(|| accounts.values().find(is));
        if let Some(account) = found {
            return Ok(account.clone());
        }
        // `Kaspi` for Kaspi.kz: the beginning of a name, where it is the beginning of one name only.
        let begins = |account: &&Account| {
            !wanted.is_empty() && account.found.name.to_lowercase().starts_with(&wanted)
        };
        let meant: Vec<&Account> = accounts.values().filter(begins).collect();
        match meant.as_slice() {
            [one] => Ok(Account::clone(one)),
            [] => Err(WorkspaceError::NoSuchAccount(text.to_owned())),
            several => {
                let names: Vec<&str> = several.iter().map(|a| a.found.name.as_str()).collect();
                let names = format!("{text}: {}", names.join(", "));
                Err(WorkspaceError::NoSuchAccount(names))
            }
        }
    }

    /// An account that no archive showed, with what its record tells.
    pub(crate) fn found_by_hand(&self, name: &str, domain: Option<&str>) -> Found {
        let name = name.trim();
        let host = domain.unwrap_or(name).trim().to_lowercase();
        let services = self.registry.services();
        let by_host = self
            .registry
            .service_by_host(&host)
            .and_then(|at| services.get(at as usize));
        let record = by_host.or_else(|| {
            services.iter().find(|service| {
                service.name.eq_ignore_ascii_case(name)
                    || service
                        .aliases
                        .iter()
                        .any(|alias| alias.to_lowercase() == name.to_lowercase())
            })
        });
        match record {
            Some(service) => found_by_word(service),
            None => Found {
                service: host,
                name: name.to_owned(),
                domain: domain.map(str::to_owned),
                band: Band::Should,
                group: Group::Rest,
                line_certain: Some(true),
                ..Found::default()
            },
        }
    }
}

/// What the record of a service tells of an account that only the person knows of.
pub(crate) fn found_by_word(service: &Service) -> Found {
    let score = score_by_word(service);
    Found {
        service: service.id.clone(),
        name: service.name.clone(),
        domain: service.domains.first().cloned(),
        known: true,
        // Other accounts hang on it: nothing has to be seen for that.
        band: if service.keystone {
            Band::Before
        } else {
            score.band
        },
        score: u32::from(score.value),
        keystone: service.keystone,
        group: service.group(),
        needs_code: crate::import::tri(service.change.needs_old_number),
        branch_visit: crate::import::tri(service.change.branch_visit),
        change_url: service.change.url.clone(),
        waits: service.change.wait.clone(),
        line_certain: Some(true),
        ..Found::default()
    }
}
