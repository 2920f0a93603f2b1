//! Learns whose a message is: of the candidates, and of none being right, the labelled one is to weigh
//! most (a conditional logit, learnt like the kinds).

use crate::tally::Dice;
use ringoff_detect::{NAME_BUCKETS, NameFeatures, NameWeights};

/// The candidates of one message, and whether each is right.
pub struct Choice {
    pub candidates: Vec<(NameFeatures, bool)>,
    pub weight: f32,
}

const RATE: f32 = 0.1;
const SHRINK: f32 = 3.0;
const ROUNDS: usize = 8;

struct Learner {
    sums: Vec<f32>,
    squares: Vec<f32>,
}

impl Learner {
    fn weight(&self, at: usize) -> f32 {
        -self.sums[at] / ((1.0 + self.squares[at].sqrt()) / RATE + SHRINK)
    }

    fn learn(&mut self, choice: &Choice) {
        let score = |features: &NameFeatures| -> f32 {
            features
                .iter()
                .map(|at| self.weight(usize::from(*at)))
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
                let at = usize::from(*at);
                let square = self.squares[at] + slope * slope;
                let step = (square.sqrt() - self.squares[at].sqrt()) / RATE;
                self.sums[at] += slope - step * self.weight(at);
                self.squares[at] = square;
            }
        }
    }
}

/// Learns from these.
pub fn train(choices: &[&Choice]) -> NameWeights {
    let mut learner = Learner {
        sums: vec![0.0; NAME_BUCKETS],
        squares: vec![0.0; NAME_BUCKETS],
    };
    let mut order: Vec<usize> = (0..choices.len()).collect();
    let mut dice = Dice(11);
    for _ in 0..ROUNDS {
        for at in (1..order.len()).rev() {
            order.swap(at, dice.below(at + 1));
        }
        for at in &order {
            learner.learn(choices[*at]);
        }
    }
    let weights: Vec<f32> = (0..NAME_BUCKETS).map(|at| learner.weight(at)).collect();
    let unit = weights.iter().fold(1e-6f32, |m, w| m.max(w.abs())) / 127.0;
    let byte = |w: &f32| ((w / unit).round().clamp(-127.0, 127.0) as i8).cast_unsigned();
    NameWeights {
        weights: weights.iter().map(byte).collect::<Vec<u8>>().into(),
    }
}
