//! What cannot wait: what the watch saw, a bill with a charge, an account that speaks again.

use super::list::List;
use crate::event::WatchKind;
use crate::task::Phase;

pub(super) fn add(list: &mut List<'_>) {
    let state = list.state;
    for (id, entry) in &state.watch {
        let finding = &entry.finding;
        let (key, letters): (&'static str, &[&'static str]) = match finding.kind {
            // These two stand among the extras to stop.
            WatchKind::AutoTopUp | WatchKind::PaidExtra => continue,
            WatchKind::ChargeAfterClosing => (
                "task-finding-charge-after-closing",
                &["complaint-operator", "bank-dispute"],
            ),
            WatchKind::DoubleCharge => ("task-finding-double-charge", &["complaint-operator"]),
            WatchKind::MoneyNotCome => ("task-finding-money-not-come", &["refund"]),
            WatchKind::StillBound => ("task-finding-still-bound", &[]),
            WatchKind::DirectionUnknown => ("task-finding-direction-unknown", &[]),
            WatchKind::Other(_) => ("task-finding-other", &[]),
        };
        let name = finding.evidence.first();
        let mut task = list
            .draft(&format!("finding:{id}"), key, Phase::After)
            .arg("name", name.unwrap_or(id))
            .by_verb(format!("watch resolve {id}"), entry.resolved.is_some())
            .urgent(!finding.kind.asks());
        for letter in letters {
            task = task.letter(letter);
        }
        if let Some(service) = &finding.service {
            task = task.service(service);
        }
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
