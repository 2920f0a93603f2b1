//! The accounts of a case: finding the one that is meant, adding one, marking several.

use crate::{Result, Workspace, WorkspaceError};
use jiff::Zoned;
use jiff::civil::Date;
use ringoff_case::{Account, AccountState, Band, Case, CaseId, Event, Found, Group};
use ringoff_model::{ClosingDay, link_host};

/// An account of a case, with what to show of it.
#[derive(Clone, Debug)]
pub struct AccountRow {
    /// What was found and done.
    pub account: Account,
    /// The page on which the number is changed, with its host: opened by the person only.
    pub link: Option<(String, String)>,
}

impl Workspace {
    /// Every account in the order of work.
    pub fn accounts(&self, case: &Case) -> Vec<AccountRow> {
        let accounts = case.state().accounts_in_order();
        accounts
            .into_iter()
            .map(|account| AccountRow {
                link: account.found.change_url.as_deref().and_then(link),
                account: account.clone(),
            })
            .collect()
    }

    /// The earliest safe closing day, while closing is still ahead and there are accounts to go by.
    pub fn closing_day(&self, case: &Case, lang: &str, now: &Zoned) -> Option<ClosingDay> {
        let state = case.state();
        let ahead = state.closing.is_none() && state.closed_on.is_none();
        let rules = self.rules(case, lang, now);
        let today = crate::today(case, now);
        let known = state.grounds().suffice() && !state.accounts.is_empty();
        (ahead && known).then(|| case.closing_day(&rules, today))
    }

    /// The account that a text names: by id, domain or name.
    pub fn find_account(&self, case: &Case, text: &str) -> Result<Account> {
        let wanted = text.trim().to_lowercase();
        let accounts = &case.state().accounts;
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
        found
            .cloned()
            .ok_or_else(|| WorkspaceError::NoSuchAccount(text.to_owned()))
    }

    /// Marks accounts, all or none.
    pub fn mark(
        &mut self,
        id: &CaseId,
        services: &[String],
        state: AccountState,
        on: Option<Date>,
        note: Option<&str>,
        now: &Zoned,
    ) -> Result<u64> {
        let case = self.case(id)?;
        let mut events = Vec::with_capacity(services.len());
        for service in services {
            let account = self.find_account(&case, service)?;
            events.push(Event::AccountMarked {
                service: account.found.service,
                state,
                day: Some(on.unwrap_or_else(|| crate::today(&case, now))),
                note: note.map(str::to_owned),
            });
        }
        self.write_all(id, events, now)
    }

    /// Adds an account that no archive showed, with what its record tells.
    pub fn add_account(
        &mut self,
        id: &CaseId,
        name: &str,
        domain: Option<&str>,
        now: &Zoned,
    ) -> Result<u64> {
        let found = self.found_by_hand(name, domain);
        self.write(id, Event::AccountAdded { found }, now)
    }

    fn found_by_hand(&self, name: &str, domain: Option<&str>) -> Found {
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
            Some(service) => Found {
                service: service.id.clone(),
                name: service.name.clone(),
                domain: service.domains.first().cloned(),
                known: true,
                // Nothing was seen; the person knows it, and what it is decides how urgent it is.
                band: if service.keystone {
                    Band::Before
                } else {
                    Band::Should
                },
                keystone: service.keystone,
                group: service.group(),
                needs_code: crate::import::tri(service.change.needs_old_number),
                branch_visit: crate::import::tri(service.change.branch_visit),
                change_url: service.change.url.clone(),
                waits: service.change.wait.clone(),
                line_certain: Some(true),
                ..Found::default()
            },
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

/// A link of a record and its host; other schemes than https are none.
fn link(url: &str) -> Option<(String, String)> {
    let host = url.starts_with("https://").then(|| link_host(url))?;
    (!host.is_empty()).then(|| (url.to_owned(), host.to_owned()))
}
