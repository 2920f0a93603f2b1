//! Waiting times of services, and the closing day that follows from them.

use crate::days::plus_days;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// How long a service makes one wait when its number is changed. `days = [0, 0]` with a source: not at all.
/// Journals keep it, too: fields may join.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wait {
    /// At the least and at the most, in whole days; hours are rounded up.
    pub days: [u32; 2],
    /// Counted in working days.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub working_days: bool,
    /// For whom.
    pub when: WaitWhen,
    /// What the person cannot do meanwhile.
    pub effect: WaitEffect,
    /// The page that says so. Cases of earlier versions may hold `unverified`.
    pub source: String,
}

/// For whom a waiting time holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WaitWhen {
    /// Everybody.
    Always,
    /// Who has just signed in on a device.
    AfterSignIn,
    /// Who changes it without the old number.
    WithoutOldNumber,
    /// Who changes it without any code.
    WithoutCode,
    /// Who proves who they are in place of a code.
    WithIdentityCheck,
    /// Who has to write to support.
    ByAppeal,
    /// Who has changed it shortly before.
    BetweenChanges,
}

/// What a waiting time keeps from happening.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WaitEffect {
    /// The new number takes effect later.
    ChangeDelayed,
    /// Money cannot be taken out.
    WithdrawalsHeld,
    /// Codes may still go to the old number.
    CodesStillToOldNumber,
    /// The number cannot be changed yet.
    ChangeRefused,
}

impl WaitWhen {
    /// Every condition.
    pub const ALL: [Self; 7] = [
        Self::Always,
        Self::AfterSignIn,
        Self::WithoutOldNumber,
        Self::WithoutCode,
        Self::WithIdentityCheck,
        Self::ByAppeal,
        Self::BetweenChanges,
    ];

    /// The name used in records and `--json`, and as the key of its sentence.
    pub fn name(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::AfterSignIn => "after-sign-in",
            Self::WithoutOldNumber => "without-old-number",
            Self::WithoutCode => "without-code",
            Self::WithIdentityCheck => "with-identity-check",
            Self::ByAppeal => "by-appeal",
            Self::BetweenChanges => "between-changes",
        }
    }

    /// Whether it holds for who has the old SIM working, or not. What stands in for a code is needed by who
    /// gets none; a second change is not what closing a number takes.
    pub fn holds(self, old_sim_works: bool) -> bool {
        match self {
            // Moving to another phone or card often means signing in anew.
            Self::Always | Self::AfterSignIn => true,
            Self::WithoutOldNumber
            | Self::WithoutCode
            | Self::WithIdentityCheck
            | Self::ByAppeal => !old_sim_works,
            Self::BetweenChanges => false,
        }
    }
}

impl WaitEffect {
    /// Every effect.
    pub const ALL: [Self; 4] = [
        Self::ChangeDelayed,
        Self::WithdrawalsHeld,
        Self::CodesStillToOldNumber,
        Self::ChangeRefused,
    ];

    /// The name used in records and `--json`, and as the key of its sentence.
    pub fn name(self) -> &'static str {
        match self {
            Self::ChangeDelayed => "change-delayed",
            Self::WithdrawalsHeld => "withdrawals-held",
            Self::CodesStillToOldNumber => "codes-still-to-old-number",
            Self::ChangeRefused => "change-refused",
        }
    }
}

impl Wait {
    /// The longest it takes in calendar days. Working days are counted with the weekends at their worst: every
    /// five of them, or part of five, take two days more. Public holidays are not known.
    pub fn calendar_days(&self) -> u32 {
        let [from, to] = self.days;
        let days = from.max(to);
        let weekends = if self.working_days {
            days.div_ceil(5).saturating_mul(2)
        } else {
            0
        };
        days.saturating_add(weekends)
    }

    /// Whether a page says so.
    pub fn is_sourced(&self) -> bool {
        !matches!(self.source.trim(), "" | "unverified")
    }

    /// The longest of those that hold, in calendar days.
    pub fn longest(waits: &[Self], old_sim_works: bool) -> u32 {
        let holding = waits.iter().filter(|wait| wait.when.holds(old_sim_works));
        holding.map(Self::calendar_days).max().unwrap_or(0)
    }
}

/// An account that the closing of the number has to wait for.
#[derive(Clone, Copy, Debug)]
pub struct Awaited<'a> {
    /// What to call it.
    pub name: &'a str,
    /// The day on which its number was changed; `None`: it is still to be changed.
    pub changed: Option<Date>,
    /// The calendar days that it takes at the longest.
    pub days: u32,
    /// Whether a page says how long.
    pub known: bool,
}

/// The earliest day on which a number can be closed safely, as far as waiting times are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosingDay {
    /// The day.
    pub day: Date,
    /// Days from today.
    pub days: u32,
    /// The account that decides it; `None`: none is known to make one wait.
    pub waits_for: Option<String>,
    /// The accounts still to be changed of which nobody says whether they make one wait, in the order of work.
    pub unknown: Vec<String>,
    /// Whether the old SIM works; `None`: that was assumed.
    pub old_sim_works: Option<bool>,
}

impl ClosingDay {
    /// Today plus the longest waiting time that is not over. `accounts` come in the order of work.
    pub fn earliest<'a>(
        today: Date,
        old_sim_works: Option<bool>,
        accounts: impl IntoIterator<Item = Awaited<'a>>,
    ) -> Self {
        let mut closing = Self {
            day: today,
            days: 0,
            waits_for: None,
            unknown: Vec::new(),
            old_sim_works,
        };
        for account in accounts {
            let open = account.changed.is_none();
            let name = account.name.to_owned();
            let over = plus_days(account.changed.unwrap_or(today), i64::from(account.days));
            if over > closing.day {
                closing.day = over;
                closing.waits_for = Some(name.clone());
            }
            if open && !account.known && !closing.unknown.contains(&name) {
                closing.unknown.push(name);
            }
        }
        let span = today.until(closing.day).ok();
        closing.days = span.map_or(0, |span| span.get_days().unsigned_abs());
        closing
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 20);

    fn wait(days: [u32; 2], when: WaitWhen) -> Wait {
        Wait {
            days,
            working_days: false,
            when,
            effect: WaitEffect::ChangeDelayed,
            source: "https://example.com".to_owned(),
        }
    }

    #[test]
    fn working_days_are_enough_calendar_days_whatever_the_weekday() {
        for days in 0..40 {
            let counted = Wait {
                working_days: true,
                ..wait([0, days], WaitWhen::Always)
            }
            .calendar_days();
            for start in 0..7 {
                let mut day = plus_days(TODAY, start);
                let end = plus_days(day, i64::from(counted));
                let mut left = days;
                while left > 0 {
                    day = plus_days(day, 1);
                    left -= u32::from(day.weekday().to_monday_zero_offset() < 5);
                }
                assert!(day <= end, "{days} working days, weekday {start}");
            }
        }
    }

    #[test]
    fn a_wait_without_the_old_number_counts_only_where_the_old_sim_does_not_work() {
        let waits = [
            wait([14, 14], WaitWhen::WithoutOldNumber),
            wait([1, 2], WaitWhen::Always),
            wait([30, 30], WaitWhen::BetweenChanges),
        ];
        assert_eq!(Wait::longest(&waits, true), 2);
        assert_eq!(Wait::longest(&waits, false), 14);
        assert_eq!(Wait::longest(&[], false), 0);
    }

    #[test]
    fn the_closing_day_waits_for_the_longest_that_is_not_over() {
        let account = |name, changed, days, known| Awaited {
            name,
            changed,
            days,
            known,
        };
        let closing = ClosingDay::earliest(
            TODAY,
            None,
            [
                account("slow, begun long ago", Some(date(2026, 10, 1)), 30, true),
                account("nobody knows", None, 0, false),
                account("open", None, 3, true),
                account("begun yesterday", Some(date(2026, 11, 19)), 7, true),
                account("nobody knows", None, 0, false),
            ],
        );
        assert_eq!(closing.day, date(2026, 11, 26));
        assert_eq!(closing.days, 6);
        assert_eq!(closing.waits_for.as_deref(), Some("begun yesterday"));
        assert_eq!(closing.unknown, ["nobody knows"]);
        let none = ClosingDay::earliest(TODAY, Some(true), []);
        assert_eq!((none.day, none.waits_for), (TODAY, None));
        let endless = ClosingDay::earliest(TODAY, None, [account("x", None, u32::MAX, true)]);
        assert_eq!(endless.day, Date::MAX);
    }

    #[test]
    fn names_are_those_of_the_records() {
        for when in WaitWhen::ALL {
            assert_eq!(serde_json::json!(when), when.name());
        }
        for effect in WaitEffect::ALL {
            assert_eq!(serde_json::json!(effect), effect.name());
        }
    }
}
