//! Learns whose a message is: of the candidates, and of none being right, the labelled one is to weigh
//! most (a conditional logit).

use crate::learner::{self, Learner};
use ringoff_detect::{NAME_BUCKETS, NameFeatures, NameWeights};

/// The candidates of one message, and whether each is right.
pub struct Choice {
    pub candidates: Vec<(NameFeatures, bool)>,
    pub weight: f32,
}

const RATE: f32 = 0.1;
const SHRINK: f32 = 3.0;
const ROUNDS: usize = 8;

fn learn(learner: &mut Learner, choice: &Choice) {
    let score = |features: &NameFeatures| -> f32 {
        features
            .iter()
            .map(|at| learner.weight(usize::from(*at)))
            .sum()
    };
    let scores: Vec<f32> = choice.candidates.iter().map(|(f, _)| score(f)).collect();
    let most = scores.iter().copied().fold(0.0, f32::max);
    let none = (-most).exp();
    let shares: Vec<f32> = scores.iter().map(|s| (s - most).exp()).collect();
    let all = none + shares.iter().sum::<f32>();
    let right: f32 = choice
        .candidates
        .iter()
        .zip(&shares)
        .filter(|((_, r), _)| *r)
        .map(|(_, s)| s)
        .sum();
    for ((features, is_right), share) in choice.candidates.iter().zip(&shares) {
        let wanted = if *is_right {
            share / right.max(1e-12)
        } else {
            0.0
        };
        let slope = (share / all - wanted) * choice.weight;
        for at in features {
            learner.step(usize::from(*at), slope);
        }
    }
}

/// Learns from these.
pub fn train(choices: &[&Choice]) -> NameWeights {
    let mut learner = Learner::new(NAME_BUCKETS, RATE, SHRINK, 0.0);
    learner::shuffled(choices.len(), ROUNDS, 11, |at| {
        learn(&mut learner, choices[at]);
    });
    let weights: Vec<f32> = (0..NAME_BUCKETS).map(|at| learner.weight(at)).collect();
    let unit = learner::unit(&weights, i8::MAX);
    NameWeights {
        weights: weights
            .iter()
            .map(|w| learner::byte(*w, unit))
            .collect::<Vec<u8>>()
            .into(),
    }
}
