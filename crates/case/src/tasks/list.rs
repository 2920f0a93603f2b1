//! The list under construction. A task waits only for tasks that stand before it: no circle can arise.

use crate::args::{Arg, Args};
use crate::case::State;
use crate::event::{Document, Event, LineFacts};
use crate::rules::Rules;
use crate::task::{Finish, Phase, Task, TaskId, TaskState};
use jiff::civil::Date;
use ringoff_model::FactKey;
use std::collections::BTreeMap;

/// What every part of the list looks at, and the tasks so far.
pub(super) struct List<'a> {
    pub(super) state: &'a State,
    pub(super) line: &'a LineFacts,
    pub(super) rules: &'a Rules,
    pub(super) today: Date,
    tasks: Vec<Task>,
    open: BTreeMap<TaskId, bool>,
}

/// A task being written.
pub(super) struct Draft {
    task: Task,
    done: bool,
    moot: bool,
}

impl<'a> List<'a> {
    pub(super) fn new(
        state: &'a State,
        line: &'a LineFacts,
        rules: &'a Rules,
        today: Date,
    ) -> Self {
        Self {
            state,
            line,
            rules,
            today,
            tasks: Vec::new(),
            open: BTreeMap::new(),
        }
    }

    pub(super) fn into_tasks(self) -> Vec<Task> {
        self.tasks
    }

    /// A task that is done by ticking it off, unless it is told otherwise.
    pub(super) fn draft(&self, id: &str, key: &'static str, phase: Phase) -> Draft {
        let ticked = Event::TaskDone {
            task: id.to_owned(),
            day: Some(self.today),
        };
        Draft {
            moot: false,
            done: self.state.tasks_done.contains(id),
            task: Task {
                id: TaskId::from(id),
                key,
                args: Args::new(),
                phase,
                opens: None,
                due: None,
                waits_for: Vec::new(),
                state: TaskState::Ready,
                urgent: false,
                optional: false,
                must: false,
                verb: format!("done {id}"),
                finish: Finish::Event(Box::new(ticked)),
                letters: Vec::new(),
                papers: Vec::new(),
                questions: Vec::new(),
                service: None,
            },
        }
    }

    /// The day until which things can be done on the spot.
    pub(super) fn last_day(&self) -> Option<Date> {
        self.line.last_day(self.today)
    }

    /// Whether closing was asked for or is done: what prepared it is over.
    pub(super) fn asked(&self) -> bool {
        self.state.closing.is_some() || self.state.closed_on.is_some()
    }

    /// The ids so far that begin so.
    pub(super) fn ids(&self, prefix: &str) -> Vec<TaskId> {
        let tasks = self.tasks.iter().filter(|t| t.id.0.starts_with(prefix));
        tasks.map(|task| task.id.clone()).collect()
    }

    pub(super) fn push(&mut self, draft: Draft) {
        let Draft {
            mut task,
            done,
            moot,
        } = draft;
        if self.open.contains_key(&task.id) {
            return;
        }
        task.waits_for.retain(|id| self.open.contains_key(id));
        let skipped = !task.must && self.state.tasks_skipped.contains_key(&task.id.0);
        let held = task
            .waits_for
            .iter()
            .any(|id| self.open.get(id) == Some(&true));
        let early = task.opens.is_some_and(|day| day > self.today);
        task.state = if done {
            TaskState::Done
        } else if skipped || moot {
            TaskState::Skipped
        } else if held || early {
            TaskState::Waiting
        } else {
            TaskState::Ready
        };
        self.open.insert(task.id.clone(), task.is_open());
        self.tasks.push(task);
    }
}

impl Draft {
    pub(super) fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.task.args.push((name, value.into()));
        self
    }

    pub(super) fn key_arg(self, name: &'static str, key: String) -> Self {
        self.arg(name, Arg::Key(key))
    }

    pub(super) fn opens(mut self, day: Option<Date>) -> Self {
        self.task.opens = day;
        self
    }

    pub(super) fn due(mut self, day: Option<Date>) -> Self {
        self.task.due = day;
        self
    }

    pub(super) fn waits(mut self, ids: &[&str]) -> Self {
        self.task
            .waits_for
            .extend(ids.iter().map(|id| TaskId::from(*id)));
        self
    }

    pub(super) fn waits_all(mut self, ids: Vec<TaskId>) -> Self {
        self.task.waits_for.extend(ids);
        self
    }

    pub(super) fn urgent(mut self, urgent: bool) -> Self {
        self.task.urgent = urgent;
        self
    }

    pub(super) fn optional(mut self) -> Self {
        self.task.optional = true;
        self
    }

    pub(super) fn must(mut self) -> Self {
        self.task.must = true;
        self
    }

    /// Done by a verb that asks for something; ticking it off does not count.
    pub(super) fn by_verb(mut self, verb: impl Into<String>, done: bool) -> Self {
        self.task.verb = verb.into();
        self.task.finish = Finish::Verb;
        self.done = done;
        self
    }

    /// Done by writing one event.
    pub(super) fn by_event(mut self, verb: impl Into<String>, event: Event, done: bool) -> Self {
        self.task.verb = verb.into();
        self.task.finish = Finish::Event(Box::new(event));
        self.done = done;
        self
    }

    /// Left out once what it was for is over: nobody did it, and nobody has to any more.
    pub(super) fn moot(mut self, over: bool) -> Self {
        self.moot = over;
        self
    }

    /// Ticked off by a verb of its own name, or done by what happened meanwhile.
    pub(super) fn also_done(mut self, done: bool) -> Self {
        self.done |= done;
        self
    }

    pub(super) fn verb(mut self, verb: impl Into<String>) -> Self {
        self.task.verb = verb.into();
        self
    }

    pub(super) fn letter(mut self, slug: &'static str) -> Self {
        self.task.letters.push(slug);
        self
    }

    pub(super) fn papers(mut self, papers: Vec<Document>) -> Self {
        self.task.papers = papers;
        self
    }

    pub(super) fn questions(mut self, questions: Vec<FactKey>) -> Self {
        self.task.questions = questions;
        self
    }

    pub(super) fn service(mut self, service: &str) -> Self {
        self.task.service = Some(service.to_owned());
        self
    }
}
