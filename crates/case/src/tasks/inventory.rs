//! What the line is, what to do with it, and what hangs on it.

use super::list::List;
use crate::task::Phase;
use ringoff_model::{ClueKind, Grounds};

pub(super) fn add(list: &mut List<'_>) {
    doubts(list);
    let (state, line) = (list.state, list.line);
    let asked = list.asked();
    let missing = [
        line.operator.is_none(),
        line.whereabouts.is_none() && line.leaving.is_none(),
        line.sim.is_none(),
        line.plan.is_none(),
        line.holder.is_none(),
        line.resident.is_none(),
        line.through_agent.is_none(),
    ];
    let missing = missing.iter().filter(|is| **is).count();
    let facts = list
        .draft("line", "task-line", Phase::Before)
        .arg("count", missing)
        .by_verb("case edit", missing == 0)
        .moot(asked);
    list.push(facts);
    let choice = list
        .draft("choice", "task-choice", Phase::Before)
        .by_verb("choose keep|park|carry|close", state.choice.is_some())
        .moot(asked);
    list.push(choice);
    let found_by = match state.grounds() {
        Grounds::ByHand => "task-import-by-hand",
        _ => "task-import",
    };
    let import = list
        .draft("import", found_by, Phase::Before)
        .verb("import FOLDER")
        .also_done(state.grounds().suffice())
        .moot(asked);
    list.push(import);
    if let Some(lookup) = &list.rules.account_lookup {
        let task = list
            .draft("lookup", "task-lookup", Phase::Before)
            .arg("name", &lookup.value)
            .due(list.last_day())
            .moot(asked);
        list.push(task);
    }
}

/// Who serves the line decides ways, papers and days: what speaks against the operator that the person named is asked
/// before anything rests on it.
fn doubts(list: &mut List<'_>) {
    let (line, rules) = (list.line, list.rules);
    let Some(id) = &line.operator else { return };
    let name = rules.operator_name.as_ref().unwrap_or(id);
    let other_country = match (line.number.region(), &line.country) {
        (Some(region), Some(country)) => !region.eq_ignore_ascii_case(country),
        _ => false,
    };
    if other_country {
        let task = list
            .draft(&format!("country:{id}"), "task-line-country", Phase::Before)
            .arg("operator", name)
            .urgent(true)
            .moot(list.asked());
        list.push(task);
    }
    for other in &rules.other_operators {
        let tells = |service: &&String| {
            let account = list.state.accounts.get(*service);
            account.is_some_and(|account| {
                let clues = &account.found.clues;
                account.is_open() && clues.contains_key(&ClueKind::NumberStated)
            })
        };
        if let Some(service) = other.services.iter().find(tells) {
            let task = list
                .draft(
                    &format!("served:{id}:{service}"),
                    "task-line-served",
                    Phase::Before,
                )
                .arg("operator", name)
                .arg("other", &other.name)
                .urgent(true)
                .moot(list.asked());
            list.push(task);
        }
    }
}
