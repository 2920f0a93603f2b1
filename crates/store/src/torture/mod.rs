//! What a vault must survive: power cuts, kills, refusing and full disks, damaged bytes, a second
//! process. Short runs are tests of this crate; `cargo xtask torture` runs the long ones and prints
//! what they counted.

mod crash;
mod damage;
mod faults;
mod processes;
mod replay;
mod script;

/// Whether `cargo xtask torture` asked for the long run.
fn long() -> bool {
    std::env::var_os("RINGOFF_TORTURE").is_some_and(|mode| mode == "long")
}

/// A count of a long run or of a short one.
fn pick<T>(short: T, long_run: T) -> T {
    if long() { long_run } else { short }
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}
