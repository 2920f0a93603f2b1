//! The accounts in the order of work, and the closing day that follows from their waiting times.

use super::state::{Account, State};
use crate::event::AccountState;
use crate::rules::Rules;
use jiff::civil::Date;
use ringoff_model::{Awaited, ClosingDay};

impl State {
    /// The accounts in the order of work.
    pub fn accounts_in_order(&self) -> Vec<&Account> {
        let mut accounts: Vec<&Account> = self.accounts.values().collect();
        accounts.sort_by_cached_key(|account| account.found.place());
        accounts
    }

    /// Whether the old SIM works, as far as anybody said; else it is taken to work.
    pub fn old_sim_works(&self) -> bool {
        let line = self.line.as_ref();
        !self.sim_gone_early() && line.and_then(|line| line.sim_works).unwrap_or(true)
    }

    /// Whether the profile was deleted, or the card destroyed, while the line is still open.
    pub fn sim_gone_early(&self) -> bool {
        let gone = self.esim_deleted.is_some() || self.sim_destroyed.is_some();
        gone && self.closed_on.is_none()
    }

    /// The earliest day on which the number can be closed safely, by the waiting times of the accounts to
    /// move before it goes, and of those moved so lately that theirs are not over.
    pub fn closing_day(&self, rules: &Rules, today: Date) -> ClosingDay {
        let works = self.old_sim_works();
        let awaited = self.accounts_in_order().into_iter().filter_map(|account| {
            let found = &account.found;
            let of_operator = rules.operator_services.contains(&found.service);
            let changed = match account.state {
                AccountState::Open if self.is_passed_over(account) => return None,
                AccountState::Open => None,
                AccountState::Moved | AccountState::Removed => Some(account.marked?),
                AccountState::Kept | AccountState::Dismissed | AccountState::Done => return None,
            };
            (found.band.moves_closing() && !of_operator).then(|| Awaited {
                name: &found.name,
                changed,
                days: found.longest_wait(works),
                known: found.wait_is_known(),
            })
        });
        let said = self.line.as_ref().and_then(|line| line.sim_works);
        ClosingDay::earliest(today, said, awaited)
    }
}
