//! The line's facts, and what becomes of it.

use super::some;
use ringoff_model::PhoneNumber;
use ringoff_view::case::{Answer, Trouble, trouble};
use ringoff_workspace::Workspace;
use ringoff_workspace::case::{self, LineChange, Plan, SimKind};

pub(super) fn chosen(way: &str) -> Answer<case::Choice> {
    match way {
        "keep" => Ok(case::Choice::Keep),
        "park" => Ok(case::Choice::Park),
        "close" => Ok(case::Choice::Close),
        other => Err(Trouble::at("value-invalid", "way", other)),
    }
}

pub(super) fn line(workspace: &Workspace, fields: &[(String, String)]) -> Answer<LineChange> {
    let mut change = LineChange::default();
    for (name, value) in fields {
        let wrong = || Trouble::at("value-invalid", &format!("line-{name}"), value.clone());
        let yes_no = match value.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        match name.as_str() {
            _ if value.is_empty() => {}
            "operator" => workspace.complete(value, &mut change).map_err(trouble)?,
            "leaving" => change.leaving = Some(value.parse().map_err(|_| wrong())?),
            "sim" => {
                change.sim = Some(if value == "esim" {
                    SimKind::Esim
                } else {
                    SimKind::Physical
                })
            }
            "sim-works" => change.sim_works = yes_no,
            "iccid" => change.iccid = some(value),
            "holder" => change.holder = some(value),
            "mine" => change.holder_is_me = yes_no,
            "resident" => change.resident = yes_no,
            "agent" => change.through_agent = yes_no,
            "plan" => {
                change.plan = Some(if value == "postpaid" {
                    Plan::Postpaid
                } else {
                    Plan::Prepaid
                })
            }
            "new-number" => {
                change.new_number =
                    Some(PhoneNumber::parse(value, None).map_err(|_| {
                        Trouble::at("number-invalid", "line-new-number", value.clone())
                    })?)
            }
            _ => return Err(wrong()),
        }
    }
    Ok(change)
}
