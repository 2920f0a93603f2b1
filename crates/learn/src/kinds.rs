//! Learns which features speak for which kind: multinomial logistic regression.

use crate::learner::{self, Learner};
use ringoff_detect::{BUCKETS, EVIDENCE, KindFeatures, KindWeights, Scores};
use ringoff_model::MessageKind;

const KINDS: usize = MessageKind::ALL.len();

/// A labelled message as its features.
pub struct Lesson {
    pub features: KindFeatures,
    pub kind: MessageKind,
    /// How many times it counts.
    pub weight: f32,
}

/// How fast it learns, how long, how small the weights are kept, how much has to speak for one, and what one piece of
/// evidence is worth beside a word: by cross-validation, where each may be halved or doubled without harm.
const RATE: f32 = 0.4;
const ROUNDS: usize = 15;
const SHRINK: f32 = 1.4;
const LEAST: f32 = 0.2;
const FOUND: f32 = 0.15;
/// Fewer steps than a byte has: the weights are packed to a tenth of their size, and read as well.
const STEPS: i8 = 16;

/// The weights lie by bucket, then by kind; the last row is what each kind starts with.
fn learn(learner: &mut Learner, lesson: &Lesson) {
    let long = (lesson.features.text.len().max(1) as f32).sqrt();
    let found = lesson
        .features
        .evidence
        .iter()
        .map(|b| (usize::from(*b), FOUND));
    let said = lesson
        .features
        .text
        .iter()
        .map(|b| (*b as usize, 1.0 / long));
    let values: Vec<(usize, f32)> = found.chain(said).chain([(BUCKETS, 1.0)]).collect();
    let mut scores = [0f32; KINDS];
    for (bucket, value) in &values {
        for (kind, score) in scores.iter_mut().enumerate() {
            *score += learner.weight(bucket * KINDS + kind) * value;
        }
    }
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut shares = scores.map(|s| (s - most).exp());
    let all: f32 = shares.iter().sum();
    shares = shares.map(|s| s / all);
    shares[lesson.kind as usize] -= 1.0;
    shares = shares.map(|s| s * lesson.weight);
    for (bucket, value) in &values {
        for (kind, share) in shares.iter().enumerate() {
            learner.step(bucket * KINDS + kind, share * value);
        }
    }
}

/// Learns from these.
pub fn train(lessons: &[&Lesson]) -> KindWeights {
    let mut learner = Learner::new((BUCKETS + 1) * KINDS, RATE, SHRINK, LEAST);
    learner::shuffled(lessons.len(), ROUNDS, 7, |at| {
        learn(&mut learner, lessons[at]);
    });
    whole(&learner)
}

/// As whole numbers of one byte.
fn whole(learner: &Learner) -> KindWeights {
    let split = EVIDENCE * KINDS;
    let weights: Vec<f32> = (0..BUCKETS * KINDS).map(|at| learner.weight(at)).collect();
    let units = [
        learner::unit(&weights[..split], STEPS),
        learner::unit(&weights[split..], STEPS),
    ];
    let byte =
        |(at, weight): (usize, &f32)| learner::byte(*weight, units[usize::from(at >= split)]);
    let start: Scores = std::array::from_fn(|kind| learner.weight(BUCKETS * KINDS + kind));
    KindWeights {
        units: [units[0] * FOUND, units[1]],
        start,
        weights: weights
            .iter()
            .enumerate()
            .map(byte)
            .collect::<Vec<u8>>()
            .into(),
    }
}
