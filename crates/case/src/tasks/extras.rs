//! Debts, instalments, registrations and paid extras: stopped before the line is.

use super::list::List;
use crate::event::{Event, ExtraKind, Resolution, WatchKind};
use crate::task::Phase;
use ringoff_model::FactKey;

pub(super) fn add(list: &mut List<'_>) {
    let state = list.state;
    let mut look = list
        .draft("extras", "task-extras", Phase::Before)
        .moot(list.asked())
        .questions(super::operator::open_questions(
            list,
            &[FactKey::UssdSubscriptionsOff, FactKey::DebtRule],
        ));
    if !state.extras.is_empty() {
        look = look.also_done(true);
    }
    list.push(look);
    if let Some(rule) = &list.rules.device_registration
        && rule.value
    {
        let devices = list.draft("devices", "task-devices", Phase::Before);
        list.push(devices.moot(list.asked()));
    }
    for (id, extra) in &state.extras {
        let key = match extra.kind {
            ExtraKind::Subscription => "task-extra-subscription",
            ExtraKind::DeviceInstalment => "task-extra-device-instalment",
            ExtraKind::Debt => "task-extra-debt",
            ExtraKind::AutoTopUp => "task-extra-auto-top-up",
            ExtraKind::DeviceRegistration => "task-extra-device-registration",
            ExtraKind::TiedService => "task-extra-tied-service",
            ExtraKind::Other => "task-extra-other",
        };
        let stopped = Event::ExtraStopped {
            id: id.clone(),
            day: Some(list.today),
        };
        let task = list
            .draft(&format!("extra:{id}"), key, Phase::Before)
            .arg("name", &extra.name)
            .due(list.last_day())
            .by_event(
                format!("extra stopped {id}"),
                stopped,
                extra.stopped.is_some(),
            );
        list.push(task);
    }
    for (id, entry) in &state.watch {
        let key = match entry.finding.kind {
            _ if entry.finding.after_closing => continue,
            WatchKind::AutoTopUp => "task-extra-auto-top-up",
            WatchKind::PaidExtra => "task-extra-subscription",
            _ => continue,
        };
        let stopped = Event::WatchResolved {
            id: id.clone(),
            how: Resolution::Stopped,
            note: None,
        };
        let task = list
            .draft(&format!("finding:{id}"), key, Phase::Before)
            .arg("name", super::alarms::named(state, &entry.finding, id))
            .due(list.last_day())
            .by_event(
                format!("watch resolve {id} stopped"),
                stopped,
                entry.resolved.is_some(),
            );
        list.push(task);
    }
}
