use super::{Check, Report, each_fact};
use crate::Registry;
use crate::operators::Value;
use ringoff_model::{DayUnit, FactKey};

pub(super) const CHECK: Check = Check {
    name: "fact-values",
    reason: "a program counts with days and dials numbers: a key holds the kind of value that it is about",
    run,
};

fn run(registry: &Registry, report: &mut Report<'_>) {
    each_fact(registry, |record, place, fact| {
        if !fits(fact.key, &fact.value) {
            report.add(
                record,
                format!("{place} does not take this kind of value: {:?}", fact.value),
            );
        }
        if let Value::Days(days) = &fact.value {
            let length: Vec<u32> = [days.min, days.typical, days.max]
                .into_iter()
                .flatten()
                .collect();
            if length.is_empty() || !length.is_sorted() {
                report.add(
                    record,
                    format!("{place} needs min, typical and max in order, one at the least"),
                );
            }
        }
    });
}

fn fits(key: FactKey, value: &Value) -> bool {
    use FactKey as K;
    use Value as V;
    match key {
        K::ShortCode => matches!(value, V::ShortCode(_)),
        K::HotlineAbroad => matches!(value, V::Phone(_)),
        K::Hotline => matches!(value, V::Phone(_) | V::Prose),
        K::Email => matches!(value, V::Email(_)),
        K::TerminateChannels => matches!(value, V::Channels(_)),
        K::PapersNeeded => matches!(value, V::Papers(_) | V::Prose),
        K::RestoreWindow => matches!(value, V::Days(_) | V::Prose),
        K::TerminateDays
        | K::RefundDays
        | K::PrepaidInactivityDays
        | K::QuarantineDays
        | K::LateRoamingDays => matches!(value, V::Days(_)),
        K::ReuseRestPeriod => {
            matches!(value, V::Days(days) if days.unit == DayUnit::Calendar)
        }
        K::TerminateForm => matches!(value, V::Title(_)),
        K::UssdBalance
        | K::UssdOwnNumber
        | K::UssdTariff
        | K::UssdPackages
        | K::UssdSubscriptionsOff
        | K::UssdLoan => matches!(value, V::Ussd(_)),
        K::NumberPrefixes | K::NetworkCodes | K::BranchNetwork | K::Forms => {
            matches!(value, V::List(_))
        }
        K::RemoteTermination | K::ProxyAllowed => matches!(value, V::Answer(_)),
        K::RecordYears => matches!(value, V::Years(_)),
        K::ComplaintStep => matches!(value, V::Body(_)),
        _ => !matches!(value, V::Body(_) | V::Channels(_) | V::Papers(_)),
    }
}
