//! The journal as a person reads it: one sentence an entry.

use crate::args::{Arg, Args};
use crate::case::{Case, Ignored};
use crate::event::{Event, LineFacts};
use ringoff_model::{LetterKind, Moment};

/// One entry of the journal, as a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineEntry {
    /// Its number.
    pub seq: u64,
    /// When it was written.
    pub at: Moment,
    /// The time zone the person was in.
    pub zone: String,
    /// Who wrote it.
    pub by: Option<String>,
    /// Its sentences, key and values: one, or one for each thing that a command did.
    pub sentences: Vec<(&'static str, Args)>,
    /// What the person wrote beside it: text to be made safe.
    pub note: Option<String>,
    /// The entry that undid it.
    pub undone_by: Option<u64>,
    /// Why it changed nothing.
    pub ignored: Option<Ignored>,
    /// The exhibit it is about, by hash.
    pub exhibit: Option<String>,
}

impl Case {
    /// Every entry, in order, undone and ignored ones marked.
    pub fn timeline(&self) -> Vec<TimelineEntry> {
        self.entries()
            .iter()
            .map(|entry| {
                let parts = entry.event.parts();
                let (sentences, note) = self.sentences(parts);
                let exhibit = parts.iter().find_map(|event| match event {
                    Event::ExhibitAttached(exhibit) => Some(exhibit.sha256.clone()),
                    Event::LetterMade { sha256, .. } => sha256.clone(),
                    _ => None,
                });
                TimelineEntry {
                    seq: entry.seq,
                    at: entry.at,
                    zone: entry.zone.clone(),
                    by: entry.by.clone(),
                    sentences,
                    note,
                    undone_by: self.undone().get(&entry.seq).copied(),
                    ignored: self.ignored().get(&entry.seq).copied(),
                    exhibit,
                }
            })
            .collect()
    }

    /// What to call an account; its id where it is not known.
    fn name_of(&self, service: &str) -> Arg {
        let account = self.state().accounts.get(service);
        Arg::Text(
            account
                .map_or(service, |a| a.found.name.as_str())
                .to_owned(),
        )
    }

    /// The sentences of what was written together, and the first remark. Many accounts marked alike are one
    /// sentence.
    fn sentences(&self, events: &[Event]) -> (Vec<(&'static str, Args)>, Option<String>) {
        let told = events.iter().map(|event| self.sentence(event));
        let (mut sentences, mut note) = (Vec::new(), None);
        for (key, args, remark) in told {
            sentences.push((key, args));
            note = note.or(remark);
        }
        let added = |event: &&Event| matches!(event, Event::AccountAdded { .. });
        let count = events.iter().filter(added).count();
        if count > 1 {
            sentences.retain(|(key, _)| *key != "event-account-added");
            let args = vec![("count", Arg::from(count))];
            sentences.insert(0, ("event-accounts-added", args));
        }
        if let Some(state) = alike(events) {
            let args = vec![("count", Arg::from(events.len())), ("state", state)];
            sentences = vec![("event-accounts-marked", args)];
        }
        (sentences, note)
    }

    fn sentence(&self, event: &Event) -> (&'static str, Args, Option<String>) {
        self.of_preparation(event)
            .or_else(|| of_closing(event))
            .or_else(|| of_aftercare(event))
            .unwrap_or_else(|| {
                let kind = match event {
                    Event::Unknown(body) => body.get("event").and_then(|kind| kind.as_str()),
                    _ => None,
                };
                let kind = Arg::from(kind.unwrap_or("?"));
                ("event-unknown", vec![("kind", kind)], None)
            })
    }

    fn of_preparation(&self, event: &Event) -> Option<(&'static str, Args, Option<String>)> {
        Some(match event {
            Event::CaseOpened { line } => ("event-case-opened", vec![("line", phone(line))], None),
            Event::LineChanged { .. } => ("event-line-changed", vec![], None),
            Event::ChoiceMade { choice, reason } => {
                let choice = Arg::Key(format!("choice-{}", tag(choice)));
                (
                    "event-choice-made",
                    vec![("choice", choice)],
                    reason.clone(),
                )
            }
            Event::PaperGathered { paper } => {
                ("event-paper-gathered", vec![("paper", named(paper))], None)
            }
            Event::PaperUngathered { paper } => (
                "event-paper-ungathered",
                vec![("paper", named(paper))],
                None,
            ),
            Event::Imported(imported) => (
                "event-imported",
                vec![
                    ("archives", Arg::from(imported.archives.len())),
                    ("services", Arg::from(imported.found.len())),
                ],
                None,
            ),
            Event::AccountAdded { found } => (
                "event-account-added",
                vec![("service", Arg::from(&found.name))],
                None,
            ),
            Event::AccountMarked {
                service,
                state,
                note,
                ..
            } => {
                let state = Arg::Key(format!("account-state-{}", tag(state)));
                let service = self.name_of(service);
                (
                    "event-account-marked",
                    vec![("service", service), ("state", state)],
                    note.clone(),
                )
            }
            Event::AccountRehearsed {
                service, worked, ..
            } => {
                let key = if *worked {
                    "event-account-rehearsed"
                } else {
                    "event-account-rehearsal-failed"
                };
                (key, vec![("service", self.name_of(service))], None)
            }
            Event::ExtraListed { name, .. } => {
                ("event-extra-listed", vec![("name", Arg::from(name))], None)
            }
            Event::ExtraStopped { id, .. } => {
                let extra = self.state().extras.get(id);
                let name = extra.map_or(id, |extra| &extra.name);
                ("event-extra-stopped", vec![("name", Arg::from(name))], None)
            }
            Event::ContactTried(attempt) => {
                let key = match attempt.outcome {
                    crate::event::Outcome::Reached => "event-contact-reached",
                    crate::event::Outcome::Unreachable => "event-contact-unreachable",
                    crate::event::Outcome::Refused => "event-contact-refused",
                    crate::event::Outcome::Promised => "event-contact-promised",
                };
                let way = Arg::Key(format!("channel-{}", attempt.channel.name()));
                (key, vec![("way", way)], attempt.note.clone())
            }
            Event::AppointmentMade(visit) => (
                "event-appointment-made",
                vec![("day", Arg::Day(visit.day))],
                visit.note.clone(),
            ),
            Event::AppointmentCancelled { .. } => ("event-appointment-cancelled", vec![], None),
            Event::OperatorSaid {
                fact,
                value,
                channel,
                ..
            } => (
                match channel {
                    Some(_) => "event-operator-said",
                    None => "event-fact-found",
                },
                vec![
                    ("fact", Arg::Key(fact.label())),
                    ("value", Arg::from(value)),
                ],
                None,
            ),
            Event::RecoveryTried {
                way, worked, note, ..
            } => {
                let key = if *worked {
                    "event-recovery-worked"
                } else {
                    "event-recovery-failed"
                };
                let way = Arg::Key(format!("recovery-{}", way.name()));
                (key, vec![("way", way)], note.clone())
            }
            Event::BalanceRecorded { money, .. } => (
                "event-balance-recorded",
                vec![("money", Arg::from(money))],
                None,
            ),
            Event::BalancePlanned { plan, note } => {
                let plan = Arg::Key(format!("balance-plan-{}", tag(plan)));
                ("event-balance-planned", vec![("plan", plan)], note.clone())
            }
            Event::BalanceSettled { note, .. } => ("event-balance-settled", vec![], note.clone()),
            Event::DetailsKept { fields } => (
                "event-details-kept",
                vec![("count", Arg::from(fields.len()))],
                None,
            ),
            Event::AccountsListed { day } => {
                ("event-accounts-listed", vec![("day", Arg::Day(*day))], None)
            }
            Event::AccountsAbsent { services } => {
                let count = Arg::from(services.len());
                ("event-accounts-absent", vec![("count", count)], None)
            }
            Event::ReadyDeclared => ("event-ready-declared", vec![], None),
            Event::ReadyOverridden { reason } => (
                "event-ready-overridden",
                vec![("reason", Arg::from(reason))],
                None,
            ),
            _ => return None,
        })
    }
}

fn of_closing(event: &Event) -> Option<(&'static str, Args, Option<String>)> {
    Some(match event {
        Event::RefundRequested { day, .. } => (
            "event-refund-requested",
            vec![("day", Arg::Day(*day))],
            None,
        ),
        Event::RefundReceived { money, .. } => (
            "event-refund-received",
            vec![("money", Arg::from(money))],
            None,
        ),
        Event::ClosingRequested { channel, .. } => {
            let way = Arg::Key(format!("channel-{}", channel.name()));
            ("event-closing-requested", vec![("way", way)], None)
        }
        Event::ClosingConfirmed { day, note } => (
            "event-closing-confirmed",
            vec![("day", Arg::Day(*day))],
            note.clone(),
        ),
        Event::ExhibitAttached(exhibit) => {
            let kind = Arg::Key(format!("exhibit-{}", exhibit.kind.name()));
            let args = vec![("kind", kind), ("name", Arg::from(&exhibit.name))];
            let key = if exhibit.anyway {
                "event-exhibit-attached-anyway"
            } else {
                "event-exhibit-attached"
            };
            (key, args, exhibit.note.clone())
        }
        Event::LetterMade { slug, .. } => {
            ("event-letter-made", vec![("letter", letter(slug))], None)
        }
        Event::LetterSent { slug, channel, .. } => {
            let way = Arg::Key(format!("channel-{}", channel.name()));
            (
                "event-letter-sent",
                vec![("letter", letter(slug)), ("way", way)],
                None,
            )
        }
        Event::EsimDeleted { .. } => ("event-esim-deleted", vec![], None),
        Event::SimDestroyed { .. } => ("event-sim-destroyed", vec![], None),
        Event::CaseClosed { reason } => ("event-case-closed", vec![], reason.clone()),
        Event::CaseReopened { reason } => ("event-case-reopened", vec![], reason.clone()),
        _ => return None,
    })
}

fn of_aftercare(event: &Event) -> Option<(&'static str, Args, Option<String>)> {
    Some(match event {
        Event::BillChecked {
            cycle, clean, note, ..
        } => {
            let key = if *clean {
                "event-bill-clean"
            } else {
                "event-bill-charged"
            };
            (key, vec![("cycle", Arg::from(*cycle))], note.clone())
        }
        Event::AccountsRechecked { still_bound, .. } => (
            "event-accounts-rechecked",
            vec![("count", Arg::from(still_bound.len()))],
            None,
        ),
        Event::Refused { kind, words, .. } => {
            let key = match kind {
                crate::event::RefusalKind::Refused => "event-refused",
                crate::event::RefusalKind::TermBroken => "event-term-broken",
            };
            (key, vec![], Some(words.clone()))
        }
        Event::Escalated { step, .. } => ("event-escalated", vec![("step", Arg::from(step))], None),
        Event::EscalationAnswered {
            step,
            settled,
            note,
            ..
        } => {
            let key = if *settled {
                "event-escalation-settled"
            } else {
                "event-escalation-answered"
            };
            (key, vec![("step", Arg::from(step))], note.clone())
        }
        Event::StatementsRead { rows, .. } => {
            let count = Arg::from(rows.len());
            ("event-statements-read", vec![("count", count)], None)
        }
        Event::WatchFound(finding) => {
            let kind = Arg::Key(format!("finding-{}", finding.kind.name()));
            (
                "event-watch-found",
                vec![("kind", kind)],
                finding.evidence.first().cloned(),
            )
        }
        Event::WatchResolved { how, note, .. } => {
            let how = Arg::Key(format!("resolution-{}", how.name()));
            ("event-watch-resolved", vec![("how", how)], note.clone())
        }
        Event::ReviewPlanned { day } => {
            ("event-review-planned", vec![("day", Arg::Day(*day))], None)
        }
        Event::ReviewDone { .. } => ("event-review-done", vec![], None),
        Event::TaskDone { task, .. } => ("event-task-done", vec![("task", Arg::from(task))], None),
        Event::TaskSkipped { task, reason } => {
            let args = vec![("task", Arg::from(task)), ("reason", Arg::from(reason))];
            ("event-task-skipped", args, None)
        }
        Event::Noted { text } => ("event-noted", vec![], Some(text.clone())),
        Event::Undo { seq } => (
            "event-undo",
            vec![("seq", Arg::Text(seq.to_string()))],
            None,
        ),
        _ => return None,
    })
}

/// What several accounts were all marked as, where nothing else happened.
fn alike(events: &[Event]) -> Option<Arg> {
    let marks = events.iter().map(|event| match event {
        Event::AccountMarked { state, .. } => Some(*state),
        _ => None,
    });
    let marks: Vec<_> = marks.collect::<Option<_>>()?;
    let (first, rest) = marks.split_first()?;
    let same = !rest.is_empty() && rest.iter().all(|state| state == first);
    same.then(|| Arg::Key(format!("account-state-{}", tag(first))))
}

fn phone(line: &LineFacts) -> Arg {
    Arg::Phone(line.number.clone())
}

fn named(paper: &crate::event::Document) -> Arg {
    match paper {
        crate::event::Document::Other(name) => Arg::from(name),
        named => Arg::Key(format!("document-{}", named.name())),
    }
}

fn letter(slug: &str) -> Arg {
    match LetterKind::from_slug(slug) {
        Some(kind) => Arg::Key(format!("letter-name-{}", kind.slug())),
        None => Arg::from(slug),
    }
}

/// The name of a plain enum's value as it stands in JSON, with hyphens.
fn tag<T: serde::Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name.replace('_', "-"),
        _ => String::new(),
    }
}
