//! The papers that closing needs.

use super::list::List;
use crate::case::Case;
use crate::event::{BalancePlan, Document, Event, HolderKind, Plan, SimKind};
use crate::rules::Rules;
use crate::task::Phase;

impl Case {
    /// The papers needed, by operator and situation, each with whether it is at hand. Empty until the
    /// case is opened. Whether the operator's own list is known: `rules.knows(FactKey::PapersNeeded)`.
    pub fn papers(&self, rules: &Rules, today: jiff::civil::Date) -> Vec<(Document, bool)> {
        let state = self.state();
        let Some(line) = &state.line else {
            return Vec::new();
        };
        let list = List::new(state, line, rules, today);
        let with_state = |paper: Document| {
            let here = state.papers.contains(&paper);
            (paper, here)
        };
        needed(&list).into_iter().map(with_state).collect()
    }
}

pub(super) fn add(list: &mut List<'_>) {
    let state = list.state;
    for paper in needed(list) {
        let gathered = Event::PaperGathered {
            paper: paper.clone(),
        };
        let over = state.papers.contains(&paper);
        let id = format!("paper:{}", paper.name());
        let verb = format!("paper {}", paper.name());
        let draft = list.draft(&id, key(&paper), Phase::Before);
        let draft = match &paper {
            Document::Other(name) => draft.arg("paper", name),
            named => draft.key_arg("paper", format!("document-{}", named.name())),
        };
        let draft = match paper {
            Document::PowerOfAttorney => draft.letter("proxy"),
            Document::Application => draft.letter("terminate"),
            _ => draft,
        };
        let task = draft.due(list.last_day()).by_event(verb, gathered, over);
        list.push(task.moot(list.asked()));
    }
}

fn key(paper: &Document) -> &'static str {
    match paper {
        Document::AgentReceipt => "task-paper-agent-receipt",
        Document::PowerOfAttorney => "task-paper-power-of-attorney",
        _ => "task-paper",
    }
}

/// The operator's own list where it is known; beside it what the situation calls for.
pub(super) fn needed(list: &List<'_>) -> Vec<Document> {
    let line = list.line;
    let mut papers = match &list.rules.papers {
        Some(rule) => rule.value.clone(),
        // A profile has no card to show.
        None if line.sim == Some(SimKind::Esim) => vec![Document::IdentityDocument],
        None => vec![Document::IdentityDocument, Document::SimOrCarrier],
    };
    let other = line.holder_is_me == Some(false);
    let situation = [
        (line.through_agent == Some(true), Document::AgentReceipt),
        (
            other && line.holder_kind != Some(HolderKind::Deceased),
            Document::PowerOfAttorney,
        ),
        (
            other && line.holder_kind == Some(HolderKind::Deceased),
            Document::DeathCertificate,
        ),
        (line.plan == Some(Plan::Postpaid), Document::Contract),
        (
            list.state.balance_plan == Some(BalancePlan::Refund),
            Document::BankDetails,
        ),
    ];
    for (applies, paper) in situation {
        if applies && !papers.contains(&paper) {
            papers.push(paper);
        }
    }
    papers.retain(|paper| !paper.name().trim().is_empty());
    papers
}
