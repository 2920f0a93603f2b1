use serde::{Deserialize, Serialize};

/// In which records a key may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactHome {
    /// In an operator's record.
    Operator,
    /// In a country's record.
    Country,
    /// In either: what the country's law says holds unless the operator's record says more.
    Both,
}

/// What facts are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactGroup {
    /// Ways to reach the operator.
    Contact,
    /// Ending the contract.
    Closing,
    /// Balance, debts, refunds.
    Money,
    /// What happens to the number, day by day.
    Stages,
    /// Passwords and lost numbers.
    Recovery,
    /// Codes that a phone dials.
    Codes,
    /// Law and registers.
    Rules,
}

macro_rules! keys {
    ($($key:ident $name:literal $home:ident $group:ident $months:literal $what:literal;)*) => {
        /// What a fact about an operator or a country is about: one name for records, journals, sentences and
        /// the command line. The list is closed: a record with another key is refused.
        ///
        /// `fact-<name>` is its label; `ask-<name>` asks the operator for it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum FactKey {
            $(#[doc = $what] $key,)*
        }

        impl FactKey {
            /// Every key, in the order in which facts are shown.
            pub const ALL: &'static [Self] = &[$(Self::$key,)*];

            /// The name (`terminate-days`). Records write it with underscores, as [`Display`](std::fmt::Display)
            /// does.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$key => $name,)* }
            }

            /// Where it may stand.
            pub const fn home(self) -> FactHome {
                match self { $(Self::$key => FactHome::$home,)* }
            }

            /// What kind of thing it is about; the same page often tells several of one group.
            pub const fn group(self) -> FactGroup {
                match self { $(Self::$key => FactGroup::$group,)* }
            }

            /// How many months after it was read a fact may stand before somebody has to look again:
            /// six for contacts, codes and prices, twelve for law.
            pub const fn months(self) -> i8 {
                match self { $(Self::$key => $months,)* }
            }
        }
    };
}

keys! {
    ShortCode "short-code" Operator Contact 6 "Dialled from the operator's own network.";
    Hotline "hotline" Operator Contact 6 "Dialled from any phone in the country.";
    HotlineAbroad "hotline-abroad" Operator Contact 6 "Dialled from abroad.";
    HotlineHours "hotline-hours" Operator Contact 6 "When somebody answers.";
    Languages "languages" Operator Contact 6 "Languages in which the operator serves.";
    Chat "chat" Operator Contact 6 "Chat with a person.";
    Email "email" Operator Contact 6 "Address for mail.";
    PostAddress "post-address" Operator Contact 6 "Address for letters.";
    SelfCare "self-care" Operator Contact 6 "The web account.";
    App "app" Operator Contact 6 "The program on the phone.";
    BranchNetwork "branch-network" Operator Contact 6 "What the branches are called, where they are listed.";
    BranchAppointment "branch-appointment" Operator Contact 6 "Whether a place in the queue can or must be booked.";

    TerminateChannels "terminate-channels" Operator Closing 6 "Ways in which the contract can be ended.";
    RemoteTermination "remote-termination" Operator Closing 6 "Whether it can be ended from afar.";
    TerminateForm "terminate-form" Operator Closing 6 "What the form is called.";
    Forms "forms" Operator Closing 6 "Other forms that the operator prints.";
    TerminateSteps "terminate-steps" Operator Closing 6 "What has to be done, in order.";
    PapersNeeded "papers-needed" Operator Closing 6 "Papers asked for.";
    ProxyAllowed "proxy-allowed" Operator Closing 6 "Whether somebody else may do it, and with what.";
    ProxyWording "proxy-wording" Operator Closing 6 "What the power of attorney has to say, and who certifies it.";
    TerminateDays "terminate-days" Both Closing 12 "How long ending the contract takes.";
    MinimumTerm "minimum-term" Operator Closing 6 "A minimum term, or another agreement that binds the person for a time.";
    TerminateFee "terminate-fee" Operator Closing 6 "What ending the contract costs.";
    ConfirmationSlip "confirmation-slip" Operator Closing 6 "The paper that proves the end.";
    DeviceUnbinding "device-unbinding" Both Closing 12 "Taking the phone off the register.";
    Esim "esim" Operator Closing 6 "What is different for an eSIM.";

    DebtRule "debt-rule" Both Money 6 "What a debt means for closing.";
    InstalmentRule "instalment-rule" Operator Money 6 "What an instalment contract means for closing.";
    RefundRule "refund-rule" Both Money 12 "What happens to the balance.";
    RefundDays "refund-days" Both Money 12 "How long the refund takes.";
    BalanceTransfer "balance-transfer" Operator Money 6 "Moving the balance to another number.";
    PlanAndExtras "plan-and-extras" Operator Money 6 "Fees and paid extras that drain a balance.";
    BillCycle "bill-cycle" Operator Money 6 "When bills come.";
    LateRoamingDays "late-roaming-days" Operator Money 6 "How long after use a roaming charge may still come.";

    PrepaidInactivityDays "prepaid-inactivity-days" Both Stages 6 "After how long without use a prepaid line is ended.";
    InactivityFee "inactivity-fee" Operator Stages 6 "What an unused line costs.";
    Suspension "suspension" Operator Stages 6 "Pausing a line instead of closing it.";
    RestoreWindow "restore-window" Both Stages 6 "How long a closed line can be brought back.";
    QuarantineDays "quarantine-days" Operator Stages 6 "How long this operator lets a number rest.";
    ReuseRestPeriod "reuse-rest-period" Both Stages 12 "How long a number rests before somebody else may get it.";

    PasswordRecovery "password-recovery" Operator Recovery 6 "Getting back into the web account.";
    SimReplacement "sim-replacement" Operator Recovery 6 "A new card for a lost one.";

    UssdBalance "ussd-balance" Operator Codes 6 "Code that tells the balance.";
    UssdOwnNumber "ussd-own-number" Operator Codes 6 "Code that tells one's own number.";
    UssdTariff "ussd-tariff" Operator Codes 6 "Code that tells the tariff.";
    UssdPackages "ussd-packages" Operator Codes 6 "Code that tells what is left of packages.";
    UssdSubscriptionsOff "ussd-subscriptions-off" Operator Codes 6 "Code that stops paid extras.";
    UssdLoan "ussd-loan" Operator Codes 6 "Code that tells what was borrowed from the operator.";
    OperatorLookup "operator-lookup" Both Codes 6 "How to learn which operator serves a number.";

    RoamingSupport "roaming-support" Operator Rules 6 "What works abroad.";
    NumberPrefixes "number-prefixes" Operator Rules 12 "Prefixes first given to the operator; a hint only.";
    NetworkCodes "network-codes" Operator Rules 12 "Codes of its network.";
    LawBase "law-base" Country Rules 12 "The acts that hold the rules.";
    TerminationRule "termination-rule" Country Rules 12 "The subscriber's right to end the contract.";
    Registration "registration" Country Rules 12 "Whose name a number stands in, and how it comes off.";
    NumbersInMyName "numbers-in-my-name" Country Rules 12 "Where to see all numbers in one's name.";
    AccountsOnNumber "accounts-on-number" Country Rules 12 "Where to see accounts tied to a number.";
    ReassignedLookup "reassigned-lookup" Country Rules 12 "A register of numbers given to somebody else.";
    StateSignIn "state-sign-in" Country Rules 12 "What the state's own accounts need of the number.";
    Portability "portability" Country Rules 12 "Taking the number to another operator.";
    PrefixesNote "prefixes-note" Country Rules 12 "Why a prefix does not tell the operator.";
    RecordYears "record-years" Country Rules 12 "How long papers are worth keeping.";
    ComplaintStep "complaint-step" Country Rules 12 "One rung of the ladder of complaint, in order.";
}

/// Names under which journals of earlier versions keep an answer of the operator. An answer about the rest
/// period is about this operator's, whichever of the two facts asked for it.
const EARLIER_NAMES: &[(&str, FactKey)] = &[
    ("hours", FactKey::HotlineHours),
    ("appointment", FactKey::BranchAppointment),
    ("papers", FactKey::PapersNeeded),
    ("termination-ways", FactKey::TerminateChannels),
    ("remote", FactKey::RemoteTermination),
    ("termination-days", FactKey::TerminateDays),
    ("fee", FactKey::TerminateFee),
    ("debt", FactKey::DebtRule),
    ("refund", FactKey::RefundRule),
    ("transfer", FactKey::BalanceTransfer),
    ("proxy", FactKey::ProxyAllowed),
    ("slip", FactKey::ConfirmationSlip),
    ("extras-off", FactKey::UssdSubscriptionsOff),
    ("device-registration", FactKey::DeviceUnbinding),
    ("idle", FactKey::PrepaidInactivityDays),
    ("rest", FactKey::QuarantineDays),
    ("reuse-rest-period", FactKey::QuarantineDays),
    ("late-roaming", FactKey::LateRoamingDays),
];

impl FactKey {
    /// The fact that an answer of the operator is about, by its name or one of earlier versions.
    pub fn answered(name: &str) -> Option<Self> {
        let mut earlier = EARLIER_NAMES.iter();
        let earlier = earlier.find(|(old, _)| *old == name);
        earlier.map(|(_, key)| *key).or_else(|| name.parse().ok())
    }

    /// The sentence that names it.
    pub fn label(self) -> String {
        format!("fact-{}", self.name())
    }

    /// The sentence that asks the operator for it. Not every fact has one: see the lists of what is asked.
    pub fn question(self) -> String {
        format!("ask-{}", self.name())
    }
}

impl std::fmt::Display for FactKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name().replace('-', "_"))
    }
}

impl std::str::FromStr for FactKey {
    type Err = UnknownKey;

    /// Reads both spellings: `refund_days` of records and `refund-days`.
    fn from_str(text: &str) -> Result<Self, UnknownKey> {
        let name = text.replace('_', "-");
        let found = Self::ALL.iter().find(|key| key.name() == name);
        found.copied().ok_or_else(|| UnknownKey(text.to_owned()))
    }
}

/// Not one of the closed list.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a fact key")]
pub struct UnknownKey(pub String);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_has_one_name_and_is_found_by_those_of_earlier_versions() {
        for key in FactKey::ALL {
            assert_eq!(key.name().parse(), Ok(*key));
            assert_eq!(key.to_string().parse(), Ok(*key));
            let record = serde_json::to_string(key).unwrap();
            assert_eq!(record, format!("\"{key}\""));
        }
        for (old, key) in EARLIER_NAMES {
            assert_eq!(FactKey::answered(old), Some(*key));
            assert_eq!(FactKey::answered(key.name()), Some(*key));
        }
        assert_eq!(FactKey::answered("hot-line"), None);
    }
}
