//! Learns which features speak for which kind: multinomial logistic regression, one message after the
//! other (FTRL-proximal), in an order that is the same each time.

use crate::tally::Dice;
use ringoff_detect::{BUCKETS, EVIDENCE, KindFeatures, KindWeights, Scores};
use ringoff_model::MessageKind;

const KINDS: usize = MessageKind::ALL.len();

/// A labelled message as its features.
pub struct Lesson {
    pub features: KindFeatures,
    pub kind: MessageKind,
}

/// How fast it learns, how long, how small the weights are kept, and what one piece of evidence is worth
/// beside a word: by cross-validation, where each may be halved or doubled without harm.
const RATE: f32 = 0.4;
const ROUNDS: usize = 10;
const SHRINK: f32 = 1.0;
const FOUND: f32 = 0.4;

struct Learner {
    /// By bucket, then by kind; the last row is what each kind starts with.
    sums: Vec<f32>,
    squares: Vec<f32>,
}

impl Learner {
    fn weight(&self, at: usize) -> f32 {
        -self.sums[at] / ((1.0 + self.squares[at].sqrt()) / RATE + SHRINK)
    }

    fn learn(&mut self, lesson: &Lesson) {
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
                *score += self.weight(bucket * KINDS + kind) * value;
            }
        }
        let most = scores.iter().copied().fold(f32::MIN, f32::max);
        let mut shares = scores.map(|s| (s - most).exp());
        let all: f32 = shares.iter().sum();
        shares = shares.map(|s| s / all);
        shares[lesson.kind as usize] -= 1.0;
        for (bucket, value) in &values {
            for (kind, share) in shares.iter().enumerate() {
                let at = bucket * KINDS + kind;
                let slope = share * value;
                let square = self.squares[at] + slope * slope;
                let step = (square.sqrt() - self.squares[at].sqrt()) / RATE;
                self.sums[at] += slope - step * self.weight(at);
                self.squares[at] = square;
            }
        }
    }
}

/// Learns from these.
pub fn train(lessons: &[&Lesson]) -> KindWeights {
    let size = (BUCKETS + 1) * KINDS;
    let mut learner = Learner {
        sums: vec![0.0; size],
        squares: vec![0.0; size],
    };
    let mut order: Vec<usize> = (0..lessons.len()).collect();
    let mut dice = Dice(7);
    for _ in 0..ROUNDS {
        for at in (1..order.len()).rev() {
            order.swap(at, dice.below(at + 1));
        }
        for at in &order {
            learner.learn(lessons[*at]);
        }
    }
    whole(&learner)
}

/// As whole numbers of one byte.
fn whole(learner: &Learner) -> KindWeights {
    let split = EVIDENCE * KINDS;
    let weights: Vec<f32> = (0..BUCKETS * KINDS).map(|at| learner.weight(at)).collect();
    let most = |part: &[f32]| part.iter().fold(1e-6f32, |m, w| m.max(w.abs()));
    let units = [
        most(&weights[..split]) / 127.0,
        most(&weights[split..]) / 127.0,
    ];
    let byte = |(at, weight): (usize, &f32)| {
        let unit = units[usize::from(at >= split)];
        ((weight / unit).round().clamp(-127.0, 127.0) as i8).cast_unsigned()
    };
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
