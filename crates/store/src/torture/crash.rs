use super::replay::Replayer;
use super::script::{Life, judge};
use super::{Dice, pick};
use crate::disk::sim::{Careless, Rules, SimDisk};

/// Lives through a script and tries the disks that a power cut could leave at each moment.
/// How many disks there were, and what failed.
fn crash(careless: Careless, rounds: u64, every: usize) -> (usize, Vec<String>) {
    let rules = Rules {
        careless,
        ..Rules::default()
    };
    let mut life = Life::on(SimDisk::with(rules));
    life.run(rounds);
    assert!(life.refused.is_empty(), "{:?}", life.refused);
    let mut replayer = Replayer::default();
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let (mut tried, mut failed) = (0, Vec::new());
    let log = life.disk.log();
    for (at, op) in log.iter().enumerate() {
        replayer.step(op);
        for image in replayer.disks(&mut dice) {
            if dice.below(every as u64) != 0 {
                continue;
            }
            tried += 1;
            let disk = SimDisk::of(image);
            if let Err(reason) = judge(&disk, &life.keys, &life.promised(at + 1)) {
                failed.push(format!("after change {}: {reason}", at + 1));
            }
        }
    }
    (tried, failed)
}

#[test]
fn no_power_cut_takes_what_was_acknowledged_or_leaves_a_vault_that_does_not_open() {
    let (tried, failed) = crash(Careless::No, pick(3, 6), pick(24, 1));
    println!("crash states: {tried} tried, {} failed", failed.len());
    assert!(tried >= pick(100, 5_000), "only {tried} crash states");
    assert_eq!(failed, Vec::<String>::new());
}

#[test]
fn a_writer_that_forgets_one_step_is_found_out_by_the_same_power_cuts() {
    for careless in [Careless::NoSync, Careless::NoSyncDir, Careless::InPlace] {
        let (tried, failed) = crash(careless, 1, pick(24, 8));
        println!(
            "positive control {careless:?}: {} of {tried} crash states fail, as they must",
            failed.len()
        );
        assert!(
            !failed.is_empty(),
            "{careless:?} was not found out in {tried} crash states"
        );
    }
}
