use serde::{Deserialize, Serialize};

/// Where a key may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// In an operator's record.
    Operator,
    /// In a country's record.
    Country,
    /// In either: what the country's law says holds unless the operator's record says more.
    Both,
}

/// What a key is about; facts are shown in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Group {
    Contact,
    Closing,
    Money,
    Stages,
    Recovery,
    Codes,
    Rules,
}

impl Group {
    /// The name that the sentences use: `fact-group-<name>`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Closing => "closing",
            Self::Money => "money",
            Self::Stages => "stages",
            Self::Recovery => "recovery",
            Self::Codes => "codes",
            Self::Rules => "rules",
        }
    }
}

macro_rules! keys {
    ($($key:ident $name:literal $home:ident $group:ident $months:literal $what:literal;)*) => {
        /// What a fact is about. The list is closed: a record with another key is refused.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum FactKey {
            $(#[doc = $what] #[serde(rename = $name)] $key,)*
        }

        impl FactKey {
            /// Every key, in the order in which facts are shown.
            pub const ALL: &'static [Self] = &[$(Self::$key,)*];

            /// As records write it.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$key => $name,)* }
            }

            /// Where it may stand.
            pub const fn home(self) -> Home {
                match self { $(Self::$key => Home::$home,)* }
            }

            /// What it is about.
            pub const fn group(self) -> Group {
                match self { $(Self::$key => Group::$group,)* }
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
    ShortCode "short_code" Operator Contact 6 "Dialled from the operator's own network.";
    Hotline "hotline" Operator Contact 6 "Dialled from any phone in the country.";
    HotlineAbroad "hotline_abroad" Operator Contact 6 "Dialled from abroad.";
    HotlineHours "hotline_hours" Operator Contact 6 "When somebody answers.";
    Languages "languages" Operator Contact 6 "Languages in which the operator serves.";
    Chat "chat" Operator Contact 6 "Chat with a person.";
    Email "email" Operator Contact 6 "Address for mail.";
    PostAddress "post_address" Operator Contact 6 "Address for letters.";
    SelfCare "self_care" Operator Contact 6 "The web account.";
    App "app" Operator Contact 6 "The program on the phone.";
    BranchNetwork "branch_network" Operator Contact 6 "What the branches are called, where they are listed.";
    BranchAppointment "branch_appointment" Operator Contact 6 "Whether a place in the queue can or must be booked.";

    TerminateChannels "terminate_channels" Operator Closing 6 "Ways in which the contract can be ended.";
    RemoteTermination "remote_termination" Operator Closing 6 "Whether it can be ended from afar.";
    TerminateForm "terminate_form" Operator Closing 6 "What the form is called.";
    Forms "forms" Operator Closing 6 "Other forms that the operator prints.";
    TerminateSteps "terminate_steps" Operator Closing 6 "What has to be done, in order.";
    PapersNeeded "papers_needed" Operator Closing 6 "Papers asked for.";
    ProxyAllowed "proxy_allowed" Operator Closing 6 "Whether somebody else may do it, and with what.";
    TerminateDays "terminate_days" Both Closing 12 "How long ending the contract takes.";
    TerminateFee "terminate_fee" Operator Closing 6 "What ending the contract costs.";
    ConfirmationSlip "confirmation_slip" Operator Closing 6 "The paper that proves the end.";
    DeviceUnbinding "device_unbinding" Both Closing 12 "Taking the phone off the register.";
    Esim "esim" Operator Closing 6 "What is different for an eSIM.";

    DebtRule "debt_rule" Both Money 6 "What a debt means for closing.";
    InstalmentRule "instalment_rule" Operator Money 6 "What an instalment contract means for closing.";
    RefundRule "refund_rule" Both Money 12 "What happens to the balance.";
    RefundDays "refund_days" Both Money 12 "How long the refund takes.";
    BalanceTransfer "balance_transfer" Operator Money 6 "Moving the balance to another number.";
    PlanAndExtras "plan_and_extras" Operator Money 6 "Fees and paid extras that drain a balance.";
    BillCycle "bill_cycle" Operator Money 6 "When bills come.";
    LateRoamingDays "late_roaming_days" Operator Money 6 "How long after use a roaming charge may still come.";

    PrepaidInactivityDays "prepaid_inactivity_days" Both Stages 6 "After how long without use a prepaid line is ended.";
    InactivityFee "inactivity_fee" Operator Stages 6 "What an unused line costs.";
    Suspension "suspension" Operator Stages 6 "Pausing a line instead of closing it.";
    RestoreWindow "restore_window" Both Stages 6 "How long a closed line can be brought back.";
    QuarantineDays "quarantine_days" Operator Stages 6 "How long this operator lets a number rest.";
    ReuseRestPeriod "reuse_rest_period" Both Stages 12 "How long a number rests before somebody else may get it.";

    PasswordRecovery "password_recovery" Operator Recovery 6 "Getting back into the web account.";
    SimReplacement "sim_replacement" Operator Recovery 6 "A new card for a lost one.";

    UssdBalance "ussd_balance" Operator Codes 6 "Code that tells the balance.";
    UssdOwnNumber "ussd_own_number" Operator Codes 6 "Code that tells one's own number.";
    UssdTariff "ussd_tariff" Operator Codes 6 "Code that tells the tariff.";
    UssdPackages "ussd_packages" Operator Codes 6 "Code that tells what is left of packages.";
    UssdSubscriptionsOff "ussd_subscriptions_off" Operator Codes 6 "Code that stops paid extras.";
    UssdLoan "ussd_loan" Operator Codes 6 "Code that tells what was borrowed from the operator.";
    OperatorLookup "operator_lookup" Both Codes 6 "How to learn which operator serves a number.";

    RoamingSupport "roaming_support" Operator Rules 6 "What works abroad.";
    NumberPrefixes "number_prefixes" Operator Rules 12 "Prefixes first given to the operator; a hint only.";
    NetworkCodes "network_codes" Operator Rules 12 "Codes of its network.";
    LawBase "law_base" Country Rules 12 "The acts that hold the rules.";
    TerminationRule "termination_rule" Country Rules 12 "The subscriber's right to end the contract.";
    Registration "registration" Country Rules 12 "Whose name a number stands in, and how it comes off.";
    NumbersInMyName "numbers_in_my_name" Country Rules 12 "Where to see all numbers in one's name.";
    AccountsOnNumber "accounts_on_number" Country Rules 12 "Where to see accounts tied to a number.";
    ReassignedLookup "reassigned_lookup" Country Rules 12 "A register of numbers given to somebody else.";
    StateSignIn "state_sign_in" Country Rules 12 "What the state's own accounts need of the number.";
    Portability "portability" Country Rules 12 "Taking the number to another operator.";
    PrefixesNote "prefixes_note" Country Rules 12 "Why a prefix does not tell the operator.";
    RecordYears "record_years" Country Rules 12 "How long papers are worth keeping.";
    ComplaintStep "complaint_step" Country Rules 12 "One rung of the ladder of complaint, in order.";
}

impl std::fmt::Display for FactKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl std::str::FromStr for FactKey {
    type Err = UnknownKey;

    /// Reads both spellings: `refund_days` of records and `refund-days` of sentences.
    fn from_str(text: &str) -> Result<Self, UnknownKey> {
        let plain = text.replace('-', "_");
        let found = Self::ALL.iter().find(|key| key.name() == plain);
        found.copied().ok_or_else(|| UnknownKey(text.to_owned()))
    }
}

/// Not one of the closed list.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a fact key")]
pub struct UnknownKey(pub String);
