//! The order of work, the earliest safe closing day, and what falls together.

use crate::binding::{Binding, Resolved};
use crate::graph::AccessGraph;
use crate::score::{Score, score};
use jiff::civil::Date;
use ringoff_model::{Awaited, ClosingDay, ClueKind, Group, Moment, Standing, Wait, WorkPlace};
use ringoff_registry::{Answer, Consequence, Registry};
use std::collections::{BTreeMap, BTreeSet};

/// A binding with its score and its place in the work.
#[derive(Clone, Debug)]
pub struct Ranked {
    /// The binding.
    pub binding: Binding,
    /// Its score.
    pub score: Score,
    /// What falls with it: accounts that its mailbox recovers, by name.
    pub takes_along: Vec<String>,
}

/// The whole answer of a scan.
#[derive(Clone, Debug)]
pub struct Ranking {
    /// In the order of work.
    pub items: Vec<Ranked>,
    /// Today plus the longest waiting time in the list, the old SIM taken to work.
    pub closing: ClosingDay,
    /// Accounts known from passwords and mail that fall through a mailbox, and the mailbox.
    pub fall_through_mail: Vec<(String, String)>,
}

/// Scores and orders.
pub fn rank(resolved: Resolved, registry: &Registry, now: Moment, today: Date) -> Ranking {
    let fall = falls_through_mail(&resolved, registry);
    let mut items: Vec<Ranked> = resolved
        .bindings
        .into_iter()
        .map(|binding| {
            let score = score(&binding, binding.service(registry), now);
            let takes_along = fall.get(binding.id.as_str()).cloned().unwrap_or_default();
            Ranked {
                binding,
                score,
                takes_along: takes_along.into_iter().collect(),
            }
        })
        .collect();
    items.sort_by_cached_key(|item| (place(item, registry), item.binding.line.clone()));
    let closing = closing(&items, registry, today);
    let mut fall_through_mail: Vec<(String, String)> = fall
        .into_iter()
        .flat_map(|(mailbox, names)| {
            let mailbox = registry
                .service(&mailbox)
                .map_or(mailbox.to_owned(), |s| s.name.clone());
            names.into_iter().map(move |name| (name, mailbox.clone()))
        })
        .collect();
    fall_through_mail.sort();
    fall_through_mail.dedup();
    Ranking {
        items,
        closing,
        fall_through_mail,
    }
}

fn place(item: &Ranked, registry: &Registry) -> WorkPlace {
    let binding = &item.binding;
    let service = binding.service(registry);
    Standing {
        band: item.score.band,
        keystone: service.is_some_and(|s| s.keystone),
        needs_code: service.map(|s| s.change.needs_old_number == Answer::Yes),
        sent_code: binding.has(ClueKind::CodeReceived),
        group: service.map_or(Group::Rest, |s| s.group()),
        score: u32::from(item.score.value),
        name: &binding.name,
        id: &binding.id,
    }
    .place()
}

/// What the archives show is still to be changed. A scan cannot see whether the old SIM works.
fn closing(items: &[Ranked], registry: &Registry, today: Date) -> ClosingDay {
    let awaited = items
        .iter()
        .filter(|item| item.score.band.moves_closing())
        .map(|item| {
            let service = item.binding.service(registry);
            let waits = service.map_or(&[][..], |s| &s.change.wait);
            Awaited {
                name: &item.binding.name,
                changed: None,
                days: Wait::longest(waits, true),
                known: waits.iter().any(Wait::is_sourced),
            }
        });
    ClosingDay::earliest(today, None, awaited)
}

/// By the id of a bound mailbox: the accounts that whoever holds the number gets into through it.
/// That a password can be reset through the mailbox it was registered with is an assumption; it is
/// shown as one.
fn falls_through_mail(
    resolved: &Resolved,
    registry: &Registry,
) -> BTreeMap<String, BTreeSet<String>> {
    let opens = |binding: &Binding| {
        binding.service(registry).is_some_and(|s| {
            s.number.if_lost.iter().any(|c| {
                matches!(
                    c,
                    Consequence::Takeover
                        | Consequence::Recovery
                        | Consequence::SmsBanking
                        | Consequence::TakeoverPossible
                        | Consequence::RecoveryPossible
                )
            })
        })
    };
    let accounts: Vec<&Binding> = resolved.bindings.iter().chain(&resolved.accounts).collect();
    const NUMBER: usize = 0;
    let mut graph = AccessGraph::new(accounts.len() + 1);
    let mut mailbox_node: BTreeMap<String, usize> = BTreeMap::new();
    for (node, account) in (1..).zip(&accounts) {
        if node <= resolved.bindings.len() && opens(account) {
            graph.way(node, [NUMBER]);
        }
        mailbox_node.entry(account.id.clone()).or_insert(node);
    }
    let mut edges = Vec::new();
    for (node, account) in (1..).zip(&accounts) {
        for address in &account.found.mailboxes {
            let Some((_, host)) = address.rsplit_once('@') else {
                continue;
            };
            let Some(provider) = registry.service_by_host(host) else {
                continue;
            };
            let id = &registry.services()[provider as usize].id;
            let Some(&mailbox) = mailbox_node.get(id) else {
                continue;
            };
            if mailbox != node {
                graph.way(node, [mailbox]);
                edges.push((node, id.clone(), mailbox));
            }
        }
    }
    let fallen = graph.falls(&[NUMBER]);
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (node, id, mailbox) in edges {
        if fallen[mailbox] && fallen[node] {
            out.entry(id)
                .or_default()
                .insert(accounts[node - 1].name.clone());
        }
    }
    out
}
