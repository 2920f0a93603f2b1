use super::{Fact, Situation};
use ringoff_model::FactKey;

/// A fact that a person closing a line needs. Where nothing is known, it becomes a question to the operator.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Which.
    pub key: FactKey,
    /// Whose question it is.
    pub when: Situation,
}

const fn always(key: FactKey) -> Asked {
    when(key, Situation::ANY)
}

const fn when(key: FactKey, when: Situation) -> Asked {
    Asked { key, when }
}

const fn prepaid(yes: bool) -> Situation {
    Situation {
        resident: None,
        prepaid: Some(yes),
        esim: None,
        abroad: None,
        brand: None,
    }
}

const ESIM: Situation = Situation {
    resident: None,
    prepaid: None,
    esim: Some(true),
    abroad: None,
    brand: None,
};

impl Fact {
    /// What to ask for, in the order in which a call goes. `ask-<key>` words each question.
    pub const ASKED: &'static [Asked] = &[
        always(FactKey::TerminateChannels),
        always(FactKey::RemoteTermination),
        always(FactKey::PapersNeeded),
        always(FactKey::ProxyAllowed),
        always(FactKey::TerminateForm),
        always(FactKey::BranchAppointment),
        always(FactKey::TerminateDays),
        always(FactKey::TerminateFee),
        always(FactKey::DebtRule),
        always(FactKey::InstalmentRule),
        always(FactKey::RefundRule),
        always(FactKey::RefundDays),
        when(FactKey::BalanceTransfer, prepaid(true)),
        when(FactKey::BillCycle, prepaid(false)),
        always(FactKey::LateRoamingDays),
        always(FactKey::ConfirmationSlip),
        when(FactKey::Esim, ESIM),
        when(FactKey::PrepaidInactivityDays, prepaid(true)),
        when(FactKey::InactivityFee, prepaid(true)),
        always(FactKey::Suspension),
        always(FactKey::RestoreWindow),
        always(FactKey::QuarantineDays),
        always(FactKey::PasswordRecovery),
        always(FactKey::UssdBalance),
        always(FactKey::UssdSubscriptionsOff),
        always(FactKey::HotlineAbroad),
        always(FactKey::HotlineHours),
        always(FactKey::Email),
    ];
}
