use serde::{Deserialize, Serialize};

/// A way to the operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// The hotline, by an ordinary call.
    Hotline,
    /// The hotline, called over Wi-Fi.
    WifiCalling,
    /// A chat.
    Chat,
    /// Electronic mail.
    Email,
    /// The operator's self-care pages.
    SelfCare,
    /// A letter.
    Post,
    /// A branch.
    Branch,
    /// A person with power of attorney.
    Proxy,
    /// The operator's program on the phone.
    App,
    /// A fax.
    Fax,
    /// A short message.
    Sms,
}

impl Channel {
    /// Every way: those that are offered, and those that only records name.
    pub const ALL: [Self; 11] = [
        Self::Hotline,
        Self::WifiCalling,
        Self::Chat,
        Self::Email,
        Self::SelfCare,
        Self::Post,
        Self::Branch,
        Self::Proxy,
        Self::App,
        Self::Fax,
        Self::Sms,
    ];

    /// The ways that a person is offered, in the order in which they are tried.
    pub const TRIED: [Self; 8] = [
        Self::Hotline,
        Self::WifiCalling,
        Self::Chat,
        Self::Email,
        Self::SelfCare,
        Self::Post,
        Self::Branch,
        Self::Proxy,
    ];

    /// The offered way that this one is tried by. A fax is offered to nobody.
    pub fn tried_by(self) -> Option<Self> {
        match self {
            Self::App => Some(Self::SelfCare),
            Self::Sms => Some(Self::Hotline),
            Self::Fax => None,
            offered => Some(offered),
        }
    }

    /// The name in keys and on the command line (`self-care`).
    pub fn name(self) -> &'static str {
        match self {
            Self::Hotline => "hotline",
            Self::WifiCalling => "wifi-calling",
            Self::Chat => "chat",
            Self::Email => "email",
            Self::SelfCare => "self-care",
            Self::Post => "post",
            Self::Branch => "branch",
            Self::Proxy => "proxy",
            Self::App => "app",
            Self::Fax => "fax",
            Self::Sms => "sms",
        }
    }

    /// The offered way of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::TRIED.into_iter().find(|way| way.name() == name)
    }
}
