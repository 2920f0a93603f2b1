//! What cannot wait: what the watch saw, a bill with a charge, an account that speaks again.

use super::list::List;
use crate::args::Arg;
use crate::case::State;
use crate::event::{WatchFinding, WatchKind};
use crate::task::Phase;

pub(super) fn add(list: &mut List<'_>) {
    let state = list.state;
    for (id, entry) in &state.watch {
        let finding = &entry.finding;
        let key = match finding.kind {
            // Until the line is closed, these two stand among the extras to stop.
            WatchKind::AutoTopUp | WatchKind::PaidExtra if !finding.after_closing => continue,
            WatchKind::ChargeAfterClosing | WatchKind::AutoTopUp | WatchKind::PaidExtra => {
                "task-finding-charge-after-closing"
            }
            WatchKind::RoamingAfterClosing => "task-finding-roaming-after-closing",
            WatchKind::DoubleCharge => "task-finding-double-charge",
            WatchKind::MoneyNotCome => "task-finding-money-not-come",
            WatchKind::StillBound => "task-finding-still-bound",
            WatchKind::DirectionUnknown => "task-finding-direction-unknown",
            WatchKind::Other(_) => "task-finding-other",
        };
        let sum = match &finding.money {
            Some(money) => Arg::from(money),
            None => Arg::Key("amount-unknown".to_owned()),
        };
        let mut task = list
            .draft(&format!("finding:{id}"), key, Phase::After)
            .arg("name", named(state, finding, id))
            .arg("day", finding.day.unwrap_or(list.today))
            .arg("money", sum)
            .by_verb(format!("watch resolve {id}"), entry.resolved.is_some())
            .urgent(!finding.kind.asks());
        for letter in finding.letters() {
            task = task.letter(letter);
        }
        if let Some(service) = &finding.service {
            task = task.service(service);
        }
        list.push(task);
    }
    if state.sim_gone_early() {
        let task = list
            .draft("sim-lost", "task-sim-lost", Phase::Before)
            .arg("count", state.blocking().len())
            .by_verb("case edit --sim-works yes", false)
            .optional()
            .urgent(!state.blocking().is_empty());
        list.push(task);
    }
    for (cycle, bill) in state.bills.iter().filter(|(_, bill)| !bill.clean) {
        let task = list
            .draft(&format!("charge:{cycle}"), "task-charge", Phase::After)
            .arg("day", bill.day)
            .letter("complaint-operator")
            .letter("bank-dispute")
            .urgent(true);
        list.push(task);
    }
    let speaking = state.accounts.values().filter(|a| a.speaks_again());
    for account in speaking {
        let service = &account.found.service;
        let task = list
            .draft(
                &format!("speaks:{service}"),
                "task-account-speaks",
                Phase::After,
            )
            .arg("service", &account.found.name)
            .by_verb(format!("account moved {service}"), false)
            .service(service)
            .urgent(true);
        list.push(task);
    }
}

/// Whom it is about: the payee, else the account, else what shows it.
pub(super) fn named<'a>(state: &'a State, finding: &'a WatchFinding, id: &'a str) -> &'a str {
    let account = || state.accounts.get(finding.service.as_ref()?);
    let payee = finding.payee.as_deref();
    payee
        .or_else(|| Some(account()?.found.name.as_str()))
        .or_else(|| finding.evidence.first().map(String::as_str))
        .unwrap_or(id)
}
