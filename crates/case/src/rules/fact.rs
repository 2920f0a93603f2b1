use super::Rules;
use crate::event::Channel;

/// A fact of an operator that the program can ask for. `question-<name>` is the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fact {
    /// The number to call.
    Hotline,
    /// When the hotline answers.
    Hours,
    /// Whether a branch wants an appointment.
    Appointment,
    /// The papers needed.
    Papers,
    /// By which ways closing can be asked for.
    TerminationWays,
    /// Whether that works from abroad.
    Remote,
    /// How long closing takes.
    TerminationDays,
    /// What it costs.
    Fee,
    /// Whether something is owed, and whether that keeps the line from closing.
    Debt,
    /// What becomes of the balance.
    Refund,
    /// Whether the balance can be moved.
    Transfer,
    /// Whether a person with power of attorney may do it.
    Proxy,
    /// What the power of attorney has to say.
    ProxyWording,
    /// How the confirmation is given.
    Slip,
    /// How paid extras are turned off.
    ExtrasOff,
    /// Whether a device is registered to the line.
    DeviceRegistration,
    /// What happens to an unused number, and when.
    Idle,
    /// The rest period before the number is given to another.
    Rest,
    /// How late roaming charges may come.
    LateRoaming,
}

impl Fact {
    /// Every fact, in the order in which they are asked.
    pub const ALL: [Self; 19] = [
        Self::Hotline,
        Self::Hours,
        Self::Appointment,
        Self::Papers,
        Self::TerminationWays,
        Self::Remote,
        Self::TerminationDays,
        Self::Fee,
        Self::Debt,
        Self::Refund,
        Self::Transfer,
        Self::Proxy,
        Self::ProxyWording,
        Self::Slip,
        Self::ExtrasOff,
        Self::DeviceRegistration,
        Self::Idle,
        Self::Rest,
        Self::LateRoaming,
    ];

    /// The name in events, in keys and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hotline => "hotline",
            Self::Hours => "hours",
            Self::Appointment => "appointment",
            Self::Papers => "papers",
            Self::TerminationWays => "termination-ways",
            Self::Remote => "remote",
            Self::TerminationDays => "termination-days",
            Self::Fee => "fee",
            Self::Debt => "debt",
            Self::Refund => "refund",
            Self::Transfer => "transfer",
            Self::Proxy => "proxy",
            Self::ProxyWording => "proxy-wording",
            Self::Slip => "slip",
            Self::ExtrasOff => "extras-off",
            Self::DeviceRegistration => "device-registration",
            Self::Idle => "idle",
            Self::Rest => "rest",
            Self::LateRoaming => "late-roaming",
        }
    }

    /// The fact of a name: its own, or that of the operator's record (`terminate-days`), under which the
    /// pages ask.
    pub fn named(name: &str) -> Option<Self> {
        let own = Self::ALL.into_iter().find(|fact| fact.name() == name);
        own.or_else(|| {
            let mut recorded = RECORDED.iter();
            recorded
                .find(|(key, _)| *key == name)
                .map(|(_, fact)| *fact)
        })
    }

    /// The name of the fact in operators' records, `terminate-days`.
    pub fn recorded(self) -> &'static str {
        let mut recorded = RECORDED.iter();
        recorded
            .find(|(_, fact)| *fact == self)
            .map_or(self.name(), |(key, _)| *key)
    }

    /// The key of the question (`question-rest`).
    pub fn question(self) -> String {
        format!("question-{}", self.name())
    }

    /// The key of its short name (`operator-fact-rest`).
    pub fn label(self) -> String {
        format!("operator-fact-{}", self.name())
    }
}

/// The names of operators' records for facts that have another name here. The first of a fact is the one
/// that is written.
const RECORDED: &[(&str, Fact)] = &[
    ("hotline-hours", Fact::Hours),
    ("branch-appointment", Fact::Appointment),
    ("papers-needed", Fact::Papers),
    ("terminate-channels", Fact::TerminationWays),
    ("remote-termination", Fact::Remote),
    ("terminate-days", Fact::TerminationDays),
    ("terminate-fee", Fact::Fee),
    ("debt-rule", Fact::Debt),
    ("refund-rule", Fact::Refund),
    ("balance-transfer", Fact::Transfer),
    ("proxy-allowed", Fact::Proxy),
    ("confirmation-slip", Fact::Slip),
    ("ussd-subscriptions-off", Fact::ExtrasOff),
    ("device-unbinding", Fact::DeviceRegistration),
    ("prepaid-inactivity-days", Fact::Idle),
    ("quarantine-days", Fact::Rest),
    ("reuse-rest-period", Fact::Rest),
    ("late-roaming-days", Fact::LateRoaming),
];

impl Rules {
    /// The facts that nobody knows: the questions for the next call.
    pub fn unknown(&self) -> Vec<Fact> {
        Fact::ALL.into_iter().filter(|f| !self.knows(*f)).collect()
    }

    /// Whether a fact is known.
    pub fn knows(&self, fact: Fact) -> bool {
        match fact {
            Fact::Hotline => self.address(Channel::Hotline).is_some(),
            Fact::Hours => self.hours.is_some(),
            Fact::Appointment => self.appointment.is_some(),
            Fact::Papers => self.papers.is_some(),
            Fact::TerminationWays => self.termination_ways.is_some(),
            Fact::Remote => self.remote.is_some(),
            Fact::TerminationDays => self.termination.is_some(),
            Fact::Fee => self.fee.is_some(),
            Fact::Debt => self.debt_blocks.is_some(),
            Fact::Refund => self.refund.is_some(),
            Fact::Transfer => self.transfer.is_some(),
            Fact::Proxy => self.proxy.is_some(),
            Fact::ProxyWording => self.proxy_wording.is_some(),
            Fact::Slip => self.slip.is_some(),
            Fact::ExtrasOff => self.extras_off.is_some(),
            Fact::DeviceRegistration => self.device_registration.is_some(),
            Fact::Idle => self.idle.is_some(),
            Fact::Rest => self.rest.is_some(),
            Fact::LateRoaming => self.late_roaming.is_some(),
        }
    }

    /// The address of a way, where it is known.
    pub fn address(&self, channel: Channel) -> Option<&super::Rule<String>> {
        let mut ways = self.ways.iter().filter(|way| way.channel == channel);
        ways.find_map(|way| way.address.as_ref())
    }
}
