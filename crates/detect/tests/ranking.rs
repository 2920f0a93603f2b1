//! The ranking against bands that were given from public knowledge, service by service (`ranking.tsv`).

use ringoff_detect::{Band, Binding, Score, Tally, score};
use ringoff_model::{ClueKind, Moment};
use ringoff_registry::Registry;

const NOW: Moment = Moment(1_763_942_400_000);

struct Row {
    id: &'static str,
    score: Score,
    harm: f64,
    /// Where the reader was in no doubt.
    band: Option<&'static str>,
}

fn rows(registry: &Registry) -> Vec<Row> {
    let lines = include_str!("ranking.tsv").lines();
    let lines = lines.filter(|line| !line.starts_with('#')).skip(1);
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            let [id, seen, harm, first, second] = cells[..] else {
                panic!("five cells: {line}");
            };
            let clue = match seen {
                "code" => ClueKind::CodeReceived,
                "notice" => ClueKind::AccountNotice,
                _ => panic!("code or notice: {line}"),
            };
            Row {
                id,
                score: score_of(registry, id, clue),
                harm: harm.parse().unwrap(),
                band: (first == second).then_some(first),
            }
        })
        .collect()
}

fn score_of(registry: &Registry, id: &str, clue: ClueKind) -> Score {
    let index = registry.services().iter().position(|s| s.id == id);
    let mut binding = Binding {
        record: Some(u32::try_from(index.unwrap_or_else(|| panic!("no record {id}"))).unwrap()),
        id: id.to_owned(),
        ..Binding::default()
    };
    let tally = Tally {
        count: 1,
        first: Some(NOW),
        last: Some(NOW),
    };
    binding.found.clues.insert(clue, tally);
    score(&binding, binding.service(registry), NOW)
}

/// Ranks from the least on, those of equals in the middle of them.
fn ranks(values: &[f64]) -> Vec<f64> {
    let rank = |value: &f64| {
        let less = values.iter().filter(|v| *v < value).count();
        let same = values.iter().filter(|v| *v == value).count();
        less as f64 + (same as f64 - 1.0) / 2.0
    };
    values.iter().map(rank).collect()
}

fn spearman(a: &[f64], b: &[f64]) -> f64 {
    let (a, b) = (ranks(a), ranks(b));
    let middle = (a.len() as f64 - 1.0) / 2.0;
    let product = |x: &[f64], y: &[f64]| -> f64 {
        let pairs = x.iter().zip(y);
        pairs.map(|(x, y)| (x - middle) * (y - middle)).sum()
    };
    product(&a, &b) / (product(&a, &a) * product(&b, &b)).sqrt()
}

#[test]
fn services_stand_in_the_bands_that_public_knowledge_gives_them() {
    let registry = Registry::embedded();
    let rows = rows(&registry);
    let (mut right, mut agreed) = (0, 0);
    for row in &rows {
        let Some(band) = row.band else { continue };
        agreed += 1;
        if row.score.band.name() == band {
            right += 1;
        } else {
            let (got, value) = (row.score.band.name(), row.score.value);
            println!("{}: {band}, not {got} ({value})", row.id);
        }
    }
    let harms: Vec<f64> = rows.iter().map(|r| r.harm).collect();
    let scores: Vec<f64> = rows.iter().map(|r| f64::from(r.score.value)).collect();
    let order = spearman(&harms, &scores);
    println!("{right} of {agreed} bands, rank correlation {order:.3}");
    assert!(right * 100 >= agreed * 92, "{right} of {agreed}");
    assert!(order >= 0.90, "{order:.3}");
}

#[test]
fn a_code_says_more_than_what_is_usual_where_only_notices_are_usual() {
    let registry = Registry::embedded();
    for id in ["dhl.com", "octopus.energy"] {
        let notices = score_of(&registry, id, ClueKind::AccountNotice);
        assert_eq!(notices.band, Band::Notice, "{id}");
        let code = score_of(&registry, id, ClueKind::CodeReceived);
        assert_eq!(code.band, Band::Can, "{id}");
    }
}
