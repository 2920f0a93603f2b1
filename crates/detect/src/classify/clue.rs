//! The clue that follows from a message's kind.

use super::evidence::Evidence;
use ringoff_model::{ClueKind, MessageKind};
use ringoff_registry::Role;

/// What a message of this kind shows about its service.
pub(crate) fn of(e: &Evidence<'_>, kind: MessageKind, named: bool) -> Option<ClueKind> {
    if kind != MessageKind::Otp && e.has(Role::Register) && named {
        return Some(ClueKind::StateReply);
    }
    match kind {
        // Signing in is the stronger clue where a text speaks of both.
        MessageKind::Otp if e.has(Role::SignUp) && !e.has(Role::SignIn) => {
            Some(ClueKind::SignUpCode)
        }
        MessageKind::Otp => Some(ClueKind::CodeReceived),
        MessageKind::SecurityAlert | MessageKind::AccountNotice
            if named && e.has(Role::NumberChanged) =>
        {
            Some(ClueKind::NumberChanged)
        }
        MessageKind::SecurityAlert => named.then_some(ClueKind::SecurityNotice),
        MessageKind::AccountNotice | MessageKind::Operator => {
            named.then_some(ClueKind::AccountNotice)
        }
        MessageKind::Transaction => named.then_some(ClueKind::TransactionNotice),
        MessageKind::Delivery => named.then_some(ClueKind::DeliveryNotice),
        MessageKind::Marketing => named.then_some(ClueKind::MarketingNotice),
        MessageKind::Personal | MessageKind::Scam => None,
    }
}
