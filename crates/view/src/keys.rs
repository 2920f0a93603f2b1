//! The names under which sentences and `--json` know what has no name of its own.

use ringoff_detect::{LineKnownBy, Naming};
use ringoff_registry::{Answer, CodeTo, Consequence};

pub(crate) fn known_by(by: LineKnownBy) -> &'static str {
    match by {
        LineKnownBy::Stated => "stated",
        LineKnownBy::Destination => "destination",
        LineKnownBy::Told => "told",
        LineKnownBy::SubscriptionId => "subscription_id",
        LineKnownBy::MessageCentre => "message_centre",
        LineKnownBy::Dates => "dates",
        LineKnownBy::OnlyLine => "only_line",
        LineKnownBy::Unknown => "unknown",
    }
}

pub(crate) fn naming(naming: Naming) -> &'static str {
    match naming {
        Naming::DomainBoundCode => "domain_bound_code",
        Naming::AppHash => "app_hash",
        Naming::SenderId => "sender_id",
        Naming::Signature => "signature",
        Naming::MailDomain => "mail_domain",
        Naming::NameInText => "name_in_text",
        Naming::LinkInText => "link_in_text",
        Naming::ShortCode => "short_code",
        Naming::CodeWords => "code_words",
    }
}

/// Which number gets a code.
pub(crate) fn code_to(to: CodeTo) -> &'static str {
    match to {
        CodeTo::Old => "old",
        CodeTo::New => "new",
        CodeTo::Both => "both",
    }
}

pub(crate) fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::Optional => "optional",
        Answer::Alt => "alt",
        Answer::No => "no",
        Answer::Unknown => "unknown",
    }
}

pub(crate) fn consequence(consequence: Consequence) -> &'static str {
    match consequence {
        Consequence::Takeover => "takeover",
        Consequence::SmsBanking => "sms-banking",
        Consequence::Recovery => "recovery",
        Consequence::TakeoverPossible => "takeover-possible",
        Consequence::TakeoverWithId => "takeover-with-id",
        Consequence::Displacement => "displacement",
        Consequence::SecondFactor => "2fa",
        Consequence::RecoveryPossible => "recovery-possible",
        Consequence::ConsentCodes => "consent-codes",
        Consequence::Impersonation => "impersonation",
        Consequence::SecondFactorPossible => "2fa-possible",
        Consequence::Notify => "notify",
        Consequence::PublicContact => "public-contact",
        Consequence::Lockout => "lockout",
    }
}
