//! From labelled messages to weights, and to what the weights make of messages they were not learnt from.

use crate::kinds::{self, Lesson};
use crate::names::{self, Choice};
use crate::rows::{self, Row};
use crate::tally::Judged;
use ringoff_detect::{Candidate, Classifier, KindWeights, Learnt, NameWeights, ServiceKey};
use ringoff_model::MessageKind;
use ringoff_registry::Registry;

/// All messages of a source are in one of so many folds.
const FOLDS: usize = 5;

/// How much a message of a public source counts: the project's own wording is alike.
const STRANGERS: f32 = 6.0;

/// Everything to learn from, looked at once.
pub struct School<'r> {
    registry: &'r Registry,
    classifier: Classifier,
    rows: Vec<Row>,
    /// The fold of each row.
    folds: Vec<usize>,
    /// How many of the rows, from the first, are from public sources; the rest are the project's own.
    public: usize,
    lessons: Vec<Lesson>,
    /// The project's own personal messages as they come from people in the address book, which no file tells.
    saved: Vec<Lesson>,
}

impl<'r> School<'r> {
    pub fn new(registry: &'r Registry, public: Vec<Row>, own: Vec<Row>) -> Self {
        let classifier = Classifier::new(registry);
        let mut folds = rows::folds(&public, FOLDS);
        // The project's own are all alike, whatever the fold.
        folds.extend((0..own.len()).map(|at| at % FOLDS));
        let count = public.len();
        let rows: Vec<Row> = public.into_iter().chain(own).collect();
        let lessons = rows.iter().enumerate().map(|(at, row)| {
            let weight = if at < count { STRANGERS } else { 1.0 };
            Lesson {
                features: row.study(&classifier).kind,
                kind: row.kind,
                weight,
            }
        });
        let lessons = lessons.collect();
        let own = rows
            .iter()
            .skip(count)
            .filter(|r| r.not.is_none() && r.kind == MessageKind::Personal);
        let saved = own.map(|row| Lesson {
            features: classifier.study(Some("+12025550100"), true, &row.text).kind,
            kind: row.kind,
            weight: 1.0,
        });
        let saved = saved.collect();
        Self {
            registry,
            classifier,
            rows,
            folds,
            public: count,
            lessons,
            saved,
        }
    }

    /// Forgets what these lessons have of a group of evidence, or of the words where none is given.
    pub fn leave_out(&mut self, group: Option<(usize, usize)>) {
        for lesson in self.lessons.iter_mut().chain(&mut self.saved) {
            match group {
                Some((from, to)) => lesson
                    .features
                    .evidence
                    .retain(|at| !(from..to).contains(&usize::from(*at))),
                None => lesson.features.text.clear(),
            }
        }
    }

    /// Learns from the rows that are taken.
    pub fn learn(&mut self, taken: impl Fn(usize) -> bool) -> Learnt {
        let taken: Vec<usize> = (0..self.rows.len()).filter(|at| taken(*at)).collect();
        // How sure a kind is has to be learnt from messages that it was not itself learnt from.
        let mut choices = Vec::new();
        for part in 0..2 {
            let is_other = |at: &usize| self.folds[*at] % 2 != part;
            let others: Vec<usize> = taken.iter().copied().filter(is_other).collect();
            let kinds = self.kinds(&others);
            self.classifier.learn(Learnt {
                kinds,
                names: NameWeights {
                    weights: Vec::new().into(),
                },
            });
            for at in taken.iter().filter(|at| !is_other(at)) {
                choices.extend(choice(&self.classifier, &self.rows[*at], self.registry));
            }
        }
        let choices: Vec<&Choice> = choices.iter().collect();
        Learnt {
            kinds: self.kinds(&taken),
            names: names::train(&choices),
        }
    }

    fn kinds(&self, of: &[usize]) -> KindWeights {
        // A counter-sample tells which service it must not name, and no kind.
        let told = of.iter().filter(|at| self.rows[**at].not.is_none());
        let lessons = told.map(|at| &self.lessons[*at]);
        let lessons: Vec<&Lesson> = lessons.chain(&self.saved).collect();
        kinds::train(&lessons)
    }

    /// Every public message as it is read by what was learnt from other sources. `alone`: and from none
    /// but the project's own.
    pub fn cross(
        &mut self,
        alone: bool,
        mut each: impl FnMut(&Classifier, usize, &[&Row]),
    ) -> Vec<Judged> {
        let mut judged = Vec::new();
        for fold in 0..FOLDS {
            let (folds, public) = (self.folds.clone(), self.public);
            let learnt = self.learn(|at| at >= public || (!alone && folds[at] != fold));
            self.classifier.learn(learnt);
            let of: Vec<&Row> = (0..public)
                .filter(|at| folds[*at] == fold)
                .map(|at| &self.rows[at])
                .collect();
            judged.extend(
                of.iter()
                    .map(|row| Judged::of(row, &self.classifier, self.registry)),
            );
            each(&self.classifier, fold, &of);
        }
        judged
    }
}

fn choice(classifier: &Classifier, row: &Row, registry: &Registry) -> Option<Choice> {
    let candidates = row.study(classifier).candidates;
    let forbidden = |c: &Candidate| match (&c.named.key, &row.not) {
        (ServiceKey::Known(at), Some(id)) => registry.services()[*at as usize].id == *id,
        _ => false,
    };
    // Of a counter-sample only the service that it must not name is told.
    let candidates = candidates
        .into_iter()
        .filter(|c| row.not.is_none() || forbidden(c));
    let right = |c: &Candidate| row.is_of(&c.named, registry);
    let mut candidates: Vec<(Candidate, bool)> = candidates
        .map(|c| {
            let r = right(&c);
            (c, r)
        })
        .collect();
    // Where a record describes it, its other spellings are the lesser answer.
    if candidates.iter().any(|(c, r)| *r && c.named.is_known()) {
        candidates
            .iter_mut()
            .for_each(|(c, r)| *r &= c.named.is_known());
    }
    let weight = match row.kind {
        MessageKind::Personal | MessageKind::Scam => 2.0,
        // What is missed here costs an account.
        MessageKind::Otp | MessageKind::SecurityAlert if row.service.is_some() => 2.0,
        _ => 1.0,
    };
    let candidates: Vec<_> = candidates
        .into_iter()
        .map(|(c, r)| (c.features, r))
        .collect();
    (!candidates.is_empty()).then_some(Choice { candidates, weight })
}
