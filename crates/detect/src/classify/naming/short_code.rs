//! A short code or service number known for one service.

use super::super::sender::Class;
use super::super::{Named, Naming};
use super::Way;

pub(super) fn name(way: &Way<'_>) -> Option<Named> {
    let service = way.evidence.sender_service?;
    (way.evidence.sender.class != Class::Name).then(|| Named::known(service, Naming::ShortCode))
}
