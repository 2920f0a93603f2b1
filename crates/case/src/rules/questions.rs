//! Which facts the rules hold, and which of them nobody knows.

use super::{Address, Rule, Rules};
use crate::event::Channel;
use ringoff_model::FactKey;

impl Rules {
    /// The facts that have a place in the rules, in the order in which they are asked.
    pub const ASKED: [FactKey; 20] = [
        FactKey::Hotline,
        FactKey::HotlineHours,
        FactKey::BranchAppointment,
        FactKey::PapersNeeded,
        FactKey::TerminateChannels,
        FactKey::RemoteTermination,
        FactKey::TerminateDays,
        FactKey::MinimumTerm,
        FactKey::TerminateFee,
        FactKey::DebtRule,
        FactKey::RefundRule,
        FactKey::BalanceTransfer,
        FactKey::ProxyAllowed,
        FactKey::ProxyWording,
        FactKey::ConfirmationSlip,
        FactKey::UssdSubscriptionsOff,
        FactKey::DeviceUnbinding,
        FactKey::PrepaidInactivityDays,
        FactKey::QuarantineDays,
        FactKey::LateRoamingDays,
    ];

    /// The facts that nobody knows: the questions for the next call.
    pub fn unknown(&self) -> Vec<FactKey> {
        let mut asked = Self::ASKED.to_vec();
        asked.retain(|fact| !self.knows(*fact));
        asked
    }

    /// Whether a fact is known.
    pub fn knows(&self, fact: FactKey) -> bool {
        match fact {
            FactKey::Hotline => self.address(Channel::Hotline).is_some(),
            FactKey::HotlineHours => self.hours.is_some(),
            FactKey::BranchAppointment => self.appointment.is_some(),
            FactKey::PapersNeeded => self.papers.is_some(),
            FactKey::TerminateChannels => self.termination_ways.is_some(),
            FactKey::RemoteTermination => self.remote.is_some(),
            FactKey::TerminateDays => self.termination.is_some(),
            FactKey::MinimumTerm => self.minimum_term.is_some(),
            FactKey::TerminateFee => self.fee.is_some(),
            FactKey::DebtRule => self.debt_blocks.is_some(),
            FactKey::RefundRule => self.refund.is_some(),
            FactKey::BalanceTransfer => self.transfer.is_some(),
            FactKey::ProxyAllowed => self.proxy.is_some(),
            FactKey::ProxyWording => self.proxy_wording.is_some(),
            FactKey::ConfirmationSlip => self.slip.is_some(),
            FactKey::UssdSubscriptionsOff => self.extras_off.is_some(),
            FactKey::DeviceUnbinding => self.device_registration.is_some(),
            FactKey::PrepaidInactivityDays => self.idle.is_some(),
            FactKey::QuarantineDays => self.rest.is_some(),
            FactKey::LateRoamingDays => self.late_roaming.is_some(),
            _ => false,
        }
    }

    /// The address of a way, where it is known.
    pub fn address(&self, channel: Channel) -> Option<&Rule<Address>> {
        let mut ways = self.ways.iter().filter(|way| way.channel == channel);
        ways.find_map(|way| way.address.as_ref())
    }
}
