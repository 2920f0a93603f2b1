//! Everything to do, as a list.

use super::CaseContext;
use super::shared::page_of;
use super::{PlanPart, PlanRow, PlanView};
use ringoff_words::Words;
use ringoff_workspace::case::{Phase, Task, TaskState};
use ringoff_workspace::task_words;
use std::collections::HashSet;

impl CaseContext<'_> {
    /// Everything to do but the accounts, which have a page of their own.
    pub fn plan(&self, words: &Words) -> PlanView {
        let tasks = self.tasks(words);
        let own = |task: &&Task| task.service.is_none() || task.urgent;
        // Rounds of one task that have no day yet are one row.
        let mut said = HashSet::new();
        let parts = [Phase::Before, Phase::During, Phase::After].map(|phase| PlanPart {
            heading: words.say(phase.key(), &[]),
            rows: tasks
                .iter()
                .filter(|task| task.phase == phase)
                .filter(own)
                .map(|task| self.plan_row(task, words))
                .filter(|row| {
                    let again = row.waits && row.task.by.is_empty();
                    !again || said.insert(row.task.text.clone())
                })
                .collect(),
        });
        PlanView {
            accounts: self.depends(words),
            closing: self.closing_day(words),
            ended: self.case.state().ended.is_some(),
            open: self.finished(words).is_none(),
            parts: parts
                .into_iter()
                .filter(|part| !part.rows.is_empty())
                .collect(),
        }
    }

    fn plan_row(&self, task: &Task, words: &Words) -> PlanRow {
        PlanRow {
            why: task_words(words, task, false).1,
            page: page_of(task),
            waits: task.state == TaskState::Waiting,
            left_out: task.state == TaskState::Skipped,
            may_skip: task.may_be_skipped(),
            task: self.task(task, words),
        }
    }
}
