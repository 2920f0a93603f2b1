//! An SMS Retriever hash of a known app.

use super::super::{Named, Naming, codes};
use super::Way;

pub(super) fn name(way: &Way<'_>) -> Option<Named> {
    way.evidence.code?;
    let service = way.index.by_app_hash(codes::app_hash(way.evidence.text)?)?;
    Some(Named::known(service, Naming::AppHash))
}
