//! How well messages were read: counts that any resample of them can be taken of.

use crate::rows::Row;
use ringoff_detect::Classifier;
use ringoff_model::MessageKind;
use ringoff_registry::Registry;

/// Why the labelled service was not named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// Nothing in the message brought it up.
    Unnamed,
    /// The message was taken for a person's or for fraud, which name nobody.
    Silenced,
    /// It came up, and too little spoke for it.
    TooLittle,
    /// It came up, and more spoke for another.
    Outweighed,
}

impl Lost {
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Unnamed, "nothing in the message brings it up"),
        (Self::Silenced, "read as personal or as fraud"),
        (Self::TooLittle, "too little speaks for it"),
        (Self::Outweighed, "another is named, though it came up"),
    ];
}

/// One message as it was read, against its label.
#[derive(Clone, Debug)]
pub struct Judged {
    pub lang: String,
    pub src: String,
    pub mail: bool,
    pub sender: bool,
    pub wanted: MessageKind,
    pub given: MessageKind,
    /// Whether a record describes the labelled service; `None` where none is labelled.
    pub has_record: Option<bool>,
    /// Whether a record describes the service that was named; `None` where none was.
    pub named_record: Option<bool>,
    pub right: bool,
    pub lost: Option<Lost>,
    /// For people who read failures.
    pub told: String,
}

impl Judged {
    pub fn of(row: &Row, classifier: &Classifier, registry: &Registry) -> Self {
        let reading = row.read(classifier);
        let named = reading.service.as_ref();
        let right = named.is_some_and(|named| row.is_of(named, registry));
        let lost = (row.service.is_some() && !right).then(|| {
            let candidates = row.study(classifier).candidates;
            match candidates.iter().any(|c| row.is_of(&c.named, registry)) {
                true if named.is_some() => Lost::Outweighed,
                true => Lost::TooLittle,
                false if is_quiet(reading.kind) => Lost::Silenced,
                false => Lost::Unnamed,
            }
        });
        let told = format!(
            "{} {lost:?} {} [{}] read as {} [{}] ({}) {}",
            row.id,
            row.kind.name(),
            row.service.as_ref().map_or("-", |w| &w.name),
            reading.kind.name(),
            named.map_or("-", |n| n.name(registry)),
            row.sender.as_deref().unwrap_or("-"),
            row.text.replace('\n', " / "),
        );
        Self {
            lang: row.lang.clone(),
            src: row.src.clone(),
            mail: row.mail().is_some(),
            sender: row.sender.is_some(),
            wanted: row.kind,
            given: reading.kind,
            has_record: row.service.as_ref().map(|w| w.record(registry).is_some()),
            named_record: named.map(ringoff_detect::Named::is_known),
            right,
            lost,
            told,
        }
    }

    /// Read otherwise than labelled.
    pub fn failed(&self) -> bool {
        self.wanted != self.given
            || (self.has_record.is_some() && !self.right)
            || (self.has_record.is_none() && self.named_record.is_some())
    }

    fn quiet(&self) -> bool {
        is_quiet(self.wanted)
    }
}

/// Whether messages of a kind name nobody.
fn is_quiet(kind: MessageKind) -> bool {
    matches!(kind, MessageKind::Personal | MessageKind::Scam)
}

type Figure = fn(&[&Judged]) -> f64;

/// What is printed, in this order.
pub const FIGURES: &[(&str, Figure)] = &[
    ("kind, macro-F1", macro_f1),
    ("kind, accuracy", |j| {
        share(j, |_| true, |j| j.wanted == j.given)
    }),
    ("service recall", |j| {
        share(j, |j| j.has_record.is_some(), |j| j.right)
    }),
    ("service recall, with a record", |j| {
        share(j, |j| j.has_record == Some(true), |j| j.right)
    }),
    ("service recall, without a record", |j| {
        share(j, |j| j.has_record == Some(false), |j| j.right)
    }),
    ("service precision", |j| {
        share(j, |j| j.named_record.is_some(), |j| j.right)
    }),
    ("service precision, named with a record", |j| {
        share(j, |j| j.named_record == Some(true), |j| j.right)
    }),
    ("service precision, named without a record", |j| {
        share(j, |j| j.named_record == Some(false), |j| j.right)
    }),
    ("personal and scam bound", |j| {
        share(j, Judged::quiet, |j| j.named_record.is_some())
    }),
    ("personal bound, of 1,000", |j| {
        1000.0
            * share(
                j,
                |j| j.wanted == MessageKind::Personal,
                |j| j.named_record.is_some(),
            )
    }),
    ("scam bound", |j| {
        share(
            j,
            |j| j.wanted == MessageKind::Scam,
            |j| j.named_record.is_some(),
        )
    }),
];

/// Of those that are `whole`, how many are `part`.
fn share(judged: &[&Judged], whole: fn(&Judged) -> bool, part: fn(&Judged) -> bool) -> f64 {
    let of: Vec<&&Judged> = judged.iter().filter(|j| whole(j)).collect();
    of.iter().filter(|j| part(j)).count() as f64 / of.len().max(1) as f64
}

/// Precision, recall and F1 of one kind.
pub fn of_kind(judged: &[&Judged], kind: MessageKind) -> (f64, f64, f64) {
    let both = judged
        .iter()
        .filter(|j| j.wanted == kind && j.given == kind)
        .count() as f64;
    let wanted = judged.iter().filter(|j| j.wanted == kind).count() as f64;
    let given = judged.iter().filter(|j| j.given == kind).count() as f64;
    (
        both / given.max(1.0),
        both / wanted.max(1.0),
        2.0 * both / (wanted + given).max(1.0),
    )
}

/// The mean F1 over the kinds that occur.
pub fn macro_f1(judged: &[&Judged]) -> f64 {
    let mut kinds = MessageKind::ALL.to_vec();
    kinds.retain(|k| judged.iter().any(|j| j.wanted == *k));
    kinds.iter().map(|k| of_kind(judged, *k).2).sum::<f64>() / kinds.len().max(1) as f64
}

/// A generator whose numbers are the same on every machine.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % end.max(1) as u64) as usize
    }
}

/// Where 95 of 100 resamples put each figure. Whole sources are drawn: their messages are alike.
pub fn intervals(judged: &[Judged]) -> Vec<(f64, f64)> {
    const DRAWS: usize = 400;
    let mut sources: std::collections::BTreeMap<&str, Vec<&Judged>> = Default::default();
    for one in judged {
        sources.entry(&one.src).or_default().push(one);
    }
    let sources: Vec<Vec<&Judged>> = sources.into_values().collect();
    let mut dice = Dice(19);
    let mut drawn: Vec<Vec<f64>> = vec![Vec::new(); FIGURES.len()];
    for _ in 0..DRAWS {
        let mut sample: Vec<&Judged> = Vec::new();
        for _ in 0..sources.len() {
            sample.extend(&sources[dice.below(sources.len())]);
        }
        for ((_, figure), values) in FIGURES.iter().zip(&mut drawn) {
            values.push(figure(&sample));
        }
    }
    drawn
        .iter_mut()
        .map(|values| {
            values.sort_by(f64::total_cmp);
            (values[DRAWS / 40], values[DRAWS - 1 - DRAWS / 40])
        })
        .collect()
}
