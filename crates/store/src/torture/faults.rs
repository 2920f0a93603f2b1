use super::pick;
use super::script::{Life, judge};
use crate::StoreError;
use crate::disk::sim::{Rules, SimDisk};

/// Runs a script on a misbehaving disk, and holds what is then on it to what was promised.
fn live(rules: Rules, rounds: u64) -> Life {
    let mut life = Life::on(SimDisk::with(rules));
    life.run(rounds);
    let calm = SimDisk::of(life.disk.image());
    let promised = life.promised(usize::MAX);
    if let Err(reason) = judge(&calm, &life.keys, &promised) {
        panic!("{rules:?}: {reason}");
    }
    for error in &life.refused {
        assert!(
            matches!(error, StoreError::Io { .. } | StoreError::Full { .. }),
            "{rules:?}: a refusing disk was told as {error:?}"
        );
    }
    life
}

#[test]
fn whichever_call_to_the_disk_fails_nothing_acknowledged_is_lost() {
    let rounds = pick(2, 3);
    let calls = live(Rules::default(), rounds).disk.calls();
    let mut refused = 0;
    for at in (1..=calls + 1).step_by(pick(7, 1)) {
        for fail_on in [false, true] {
            let rules = Rules {
                fail_at: Some(at),
                fail_on,
                ..Rules::default()
            };
            let life = live(rules, rounds);
            refused += usize::from(!life.refused.is_empty());
        }
    }
    println!("failing calls: each of {calls}, once and from then on; {refused} runs were refused");
    assert!(refused > 0);
}

#[test]
fn a_full_disk_of_any_size_keeps_what_it_acknowledged() {
    let rounds = 3;
    let whole = live(Rules::default(), rounds);
    let used = |life: &Life| -> usize { life.disk.image().files.values().map(|f| f.len()).sum() };
    let (sizes, most) = (64, used(&whole) + 1024);
    let mut full = 0;
    for step in 0..sizes {
        let rules = Rules {
            capacity: Some(most * step / (sizes - 1)),
            ..Rules::default()
        };
        let life = live(rules, rounds);
        let told = |error: &StoreError| matches!(error, StoreError::Full { .. });
        full += usize::from(life.refused.iter().any(told));
    }
    println!("full disk: {sizes} sizes up to {most} bytes, {full} of them told as full");
    assert!(full > sizes / 2, "{full}");
}
