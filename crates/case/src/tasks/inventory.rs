//! What the line is, what to do with it, and what hangs on it.

use super::list::List;
use crate::task::Phase;
use ringoff_model::Grounds;

pub(super) fn add(list: &mut List<'_>) {
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
