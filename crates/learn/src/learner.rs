//! FTRL-proximal (McMahan and others, 2013): weights learnt from one example after the other. A weight that was moved often
//! moves less, one that little speaks for stays near nothing, and one that next to nothing speaks for is none.

use crate::tally::Dice;

/// The weights while they are learnt.
pub struct Learner {
    rate: f32,
    shrink: f32,
    least: f32,
    sums: Vec<f32>,
    squares: Vec<f32>,
}

impl Learner {
    /// So many weights of nothing. `rate`: how fast they are learnt; `shrink`: how small they are kept; `least`: how
    /// much has to speak for one.
    pub fn new(size: usize, rate: f32, shrink: f32, least: f32) -> Self {
        Self {
            rate,
            shrink,
            least,
            sums: vec![0.0; size],
            squares: vec![0.0; size],
        }
    }

    pub fn weight(&self, at: usize) -> f32 {
        let sum = self.sums[at];
        let over = (sum.abs() - self.least).max(0.0).copysign(sum);
        -over / ((1.0 + self.squares[at].sqrt()) / self.rate + self.shrink)
    }

    /// Moves a weight against the slope of the loss there.
    pub fn step(&mut self, at: usize, slope: f32) {
        let square = self.squares[at] + slope * slope;
        let step = (square.sqrt() - self.squares[at].sqrt()) / self.rate;
        self.sums[at] += slope - step * self.weight(at);
        self.squares[at] = square;
    }
}

/// Goes through so many examples `rounds` times, each time in another order, which is the same in every run.
pub fn shuffled(examples: usize, rounds: usize, seed: u64, mut each: impl FnMut(usize)) {
    let mut order: Vec<usize> = (0..examples).collect();
    let mut dice = Dice(seed);
    for _ in 0..rounds {
        for at in (1..order.len()).rev() {
            order.swap(at, dice.below(at + 1));
        }
        order.iter().copied().for_each(&mut each);
    }
}

/// What one step is worth, so that the greatest weight is `most` steps.
pub fn unit(weights: &[f32], most: i8) -> f32 {
    weights.iter().fold(1e-6f32, |found, w| found.max(w.abs())) / f32::from(most)
}

/// A weight as a number of such steps.
pub fn byte(weight: f32, unit: f32) -> u8 {
    ((weight / unit).round() as i8).cast_unsigned()
}
