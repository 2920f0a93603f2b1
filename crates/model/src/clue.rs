use serde::{Deserialize, Serialize};

/// What one observation shows about a service. Ordered from the strongest to the weakest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClueKind {
    /// A state or industry register answered that the account exists.
    StateReply,
    /// The service's own export of the account says that the person signs in with the number, or that it is verified.
    StatedByService,
    /// A code to sign in, recover or confirm came to the number.
    CodeReceived,
    /// Sign-in, password or second-factor notice came to the number.
    SecurityNotice,
    /// A code to register or to confirm the number came to it.
    SignUpCode,
    /// The service says that the number was changed to another one, or removed.
    NumberChanged,
    /// The service says that a number was changed, and not whether to or from this one.
    ChangeUnclear,
    /// The number itself is the user name in a password entry.
    LoginUsesNumber,
    /// The service, or the person's own entry for it, states the number.
    NumberStated,
    /// Money moved, as told by the service.
    TransactionNotice,
    /// A parcel, ride or booking, as told by the service.
    DeliveryNotice,
    /// The state of an account, contract or subscription.
    AccountNotice,
    /// A statement shows money going to the service.
    Payment,
    /// The operator's list of calls and texts shows that a text came from the service; what it said is not known.
    MessageListed,
    /// A mail names the number, and nothing shows that the service itself wrote it.
    MailUnverified,
    /// A mail shows only a part of a number, and it fits.
    NumberPartlyShown,
    /// An account exists (password entry, mail); whether it knows the number is not shown.
    AccountSeen,
    /// An account is set up or a program installed on the phone; whether it knows the number is not shown.
    OnPhone,
    /// Codes for the account come from an authenticator; whether it knows the number is not shown.
    CodeApp,
    /// An offer came to the number.
    MarketingNotice,
    /// What came under the service's sender id looks like fraud, and nothing else came.
    OnlyScam,
    /// The person called a number that they keep under the service's name.
    Called,
    /// The person keeps the service in the address book.
    ContactSaved,
}

impl ClueKind {
    /// Every kind, strongest first.
    pub const ALL: [Self; 23] = [
        Self::StateReply,
        Self::StatedByService,
        Self::CodeReceived,
        Self::SecurityNotice,
        Self::SignUpCode,
        Self::NumberChanged,
        Self::ChangeUnclear,
        Self::LoginUsesNumber,
        Self::NumberStated,
        Self::TransactionNotice,
        Self::DeliveryNotice,
        Self::AccountNotice,
        Self::Payment,
        Self::MessageListed,
        Self::MailUnverified,
        Self::NumberPartlyShown,
        Self::AccountSeen,
        Self::OnPhone,
        Self::CodeApp,
        Self::MarketingNotice,
        Self::OnlyScam,
        Self::Called,
        Self::ContactSaved,
    ];

    /// The name used in `--json`.
    pub fn name(self) -> &'static str {
        match self {
            Self::StateReply => "state_reply",
            Self::CodeReceived => "code_received",
            Self::SecurityNotice => "security_notice",
            Self::SignUpCode => "sign_up_code",
            Self::NumberChanged => "number_changed",
            Self::ChangeUnclear => "change_unclear",
            Self::StatedByService => "stated_by_service",
            Self::LoginUsesNumber => "login_uses_number",
            Self::NumberStated => "number_stated",
            Self::TransactionNotice => "transaction_notice",
            Self::DeliveryNotice => "delivery_notice",
            Self::AccountNotice => "account_notice",
            Self::Payment => "payment",
            Self::MessageListed => "message_listed",
            Self::MailUnverified => "mail_unverified",
            Self::NumberPartlyShown => "number_partly_shown",
            Self::AccountSeen => "account_seen",
            Self::OnPhone => "on_phone",
            Self::CodeApp => "code_app",
            Self::MarketingNotice => "marketing_notice",
            Self::OnlyScam => "only_scam",
            Self::Called => "called",
            Self::ContactSaved => "contact_saved",
        }
    }

    /// Whether it alone settles nothing about the number: the person is asked.
    pub fn asks(self) -> bool {
        matches!(
            self,
            Self::ChangeUnclear | Self::MailUnverified | Self::NumberPartlyShown | Self::OnlyScam
        )
    }

    /// Whether it shows that the account still uses the number: not only that it exists, that the
    /// number is known to somebody, or that it was changed.
    pub fn shows_use(self) -> bool {
        !self.asks()
            && !matches!(
                self,
                Self::NumberChanged
                    | Self::MessageListed
                    | Self::MarketingNotice
                    | Self::Called
                    | Self::ContactSaved
                    | Self::AccountSeen
                    | Self::OnPhone
                    | Self::CodeApp
                    | Self::Payment
            )
    }
}
