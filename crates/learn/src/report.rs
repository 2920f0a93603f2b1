//! The figures in words.

use crate::tally::{FIGURES, Judged, Lost, intervals, of_kind};
use ringoff_model::MessageKind;
use std::collections::BTreeMap;

/// Languages with fewer messages are counted together.
const FEW: usize = 30;

/// Everything about these messages.
pub fn print(title: &str, judged: &[Judged]) {
    println!("## {title}: {} messages\n", judged.len());
    let all: Vec<&Judged> = judged.iter().collect();
    println!("| figure | value | 95 % of resamples of sources |\n| --- | --- | --- |");
    for ((name, figure), (low, high)) in FIGURES.iter().zip(intervals(judged)) {
        println!("| {name} | {:.3} | {low:.3} to {high:.3} |", figure(&all));
    }
    println!("\n| why a service was missed | with a sender | without |\n| --- | --- | --- |");
    for (why, told) in Lost::ALL {
        let of = |sender| {
            let of = all
                .iter()
                .filter(|j| j.lost == Some(why) && j.sender == sender);
            of.count()
        };
        println!("| {told} | {} | {} |", of(true), of(false));
    }
    println!(
        "\n| kind | messages | precision | recall | F1 | read as |\n| --- | --- | --- | --- | --- | --- |"
    );
    for kind in MessageKind::ALL {
        let of: Vec<&&Judged> = all.iter().filter(|j| j.wanted == kind).collect();
        let (precision, recall, f1) = of_kind(&all, kind);
        let mut others: Vec<(usize, &str)> = MessageKind::ALL
            .iter()
            .filter(|k| **k != kind)
            .map(|k| (of.iter().filter(|j| j.given == *k).count(), k.name()))
            .filter(|(n, _)| *n > 0)
            .collect();
        others.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
        let others: Vec<String> = others.iter().map(|(n, k)| format!("{k} {n}")).collect();
        println!(
            "| {} | {} | {precision:.2} | {recall:.2} | {f1:.3} | {} |",
            kind.name(),
            of.len(),
            others.join(", ")
        );
    }
    let mut languages: BTreeMap<&str, Vec<&Judged>> = BTreeMap::new();
    for one in judged {
        languages.entry(&one.lang).or_default().push(one);
    }
    let mut rest = Vec::new();
    languages.retain(|_, of| {
        let many = of.len() >= FEW;
        if !many {
            rest.append(of);
        }
        many
    });
    languages.insert("others", rest);
    let mut languages: Vec<(&str, Vec<&Judged>)> = languages.into_iter().collect();
    languages.sort_by_key(|(_, of)| std::cmp::Reverse(of.len()));
    println!(
        "\n| language | messages | accuracy | macro-F1 | service recall | precision |\n| --- | --- | --- | --- | --- | --- |"
    );
    for (language, of) in languages {
        let value = |at: usize| FIGURES[at].1(&of);
        println!(
            "| {language} | {} | {:.2} | {:.2} | {:.2} | {:.2} |",
            of.len(),
            value(1),
            value(0),
            value(2),
            value(5)
        );
    }
    println!();
}
