//! Chance without chance: the same numbers on every machine, on every day.

/// A stream of numbers that look random and never change (the "splitmix" construction: a counter,
/// stirred).
#[derive(Clone, Debug)]
pub(crate) struct Dice(u64);

impl Dice {
    /// Each seed has its own stream.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A stream of its own for a name, so that adding one story leaves the others as they were.
    pub fn named(name: &str) -> Self {
        Self::new(name.bytes().fold(0x5eed_0f01, |seed: u64, byte| {
            (seed ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        }))
    }

    /// The next number.
    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From `least` up to, and without, `end`.
    pub fn between(&mut self, least: i64, end: i64) -> i64 {
        let width = end.saturating_sub(least).max(1).unsigned_abs();
        least.saturating_add_unsigned(self.roll() % width)
    }

    /// One of these.
    pub fn one_of<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        let at = self.roll() % of.len().max(1) as u64;
        &of[usize::try_from(at).unwrap_or_default()]
    }

    /// So many digits, the first not 0 (as codes of most services).
    pub fn digits(&mut self, count: usize) -> String {
        (0..count)
            .map(|place| {
                let digit = self.between(i64::from(place == 0), 10);
                char::from(b'0' + u8::try_from(digit).unwrap_or_default())
            })
            .collect()
    }

    /// So many letters and digits.
    pub fn letters(&mut self, count: usize) -> String {
        const OF: &[u8] = b"abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
        (0..count).map(|_| char::from(*self.one_of(OF))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_name_gives_the_same_stream() {
        assert_eq!(Dice::named("a").roll(), Dice::named("a").roll());
        assert_ne!(Dice::named("a").roll(), Dice::named("b").roll());
    }

    #[test]
    fn rolls_stay_within_their_bounds() {
        let mut dice = Dice::new(7);
        let rolled: Vec<i64> = (0..500).map(|_| dice.between(3, 6)).collect();
        assert!(rolled.iter().all(|n| (3..6).contains(n)));
        assert!((3..6).all(|n| rolled.contains(&n)));
        assert_eq!(dice.between(4, 4), 4);
        assert!(!dice.digits(6).starts_with('0'));
    }
}
