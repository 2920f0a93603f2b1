//! What comes after closing, and what to do if they refuse.

use super::CaseContext;
use super::shared::{capital, channels, choice};
use super::{AfterView, Bill, Charge, LadderStep, Stage};
use ringoff_model::one_line;
use ringoff_words::{Value, Words};
use ringoff_workspace::case::{self, Ground, MarkKind, Rules};
use ringoff_workspace::{accounts_left, length, origin_words};

/// Rows of a statement that a question names.
const ROWS: usize = 12;

impl CaseContext<'_> {
    /// After closing: checks, bills, complaints.
    pub fn after(&self, words: &Words) -> AfterView {
        let state = self.case.state();
        let rules = self.workspace.rules(&self.case, words.tag(), &self.now);
        let closing = if state.closed_on.is_some() {
            "confirmed"
        } else if state.closing.is_some() {
            "requested"
        } else if state.is_ready() {
            "ready"
        } else {
            "open"
        };
        let tasks = self.tasks(words);
        let bills = tasks.iter().filter(|t| t.key == "task-bill").map(|t| {
            let row = self.task(t, words);
            let number: u32 =
                t.id.0
                    .rsplit(|c: char| !c.is_ascii_digit())
                    .find_map(|n| n.parse().ok())
                    .unwrap_or(1);
            Bill {
                id: number.to_string(),
                name: row.text,
                when: row.by,
                due: t.state == case::TaskState::Ready,
                done: row.done,
                result: state
                    .bills
                    .get(&number)
                    .map(|b| {
                        words.say(
                            if b.clean {
                                "web-bill-clean"
                            } else {
                                "web-bill-charged"
                            },
                            &[],
                        )
                    })
                    .unwrap_or_default(),
            }
        });
        let charges = state.watch.values().map(|entry| {
            let f = &entry.finding;
            Charge {
                id: f.id.clone(),
                when: f.day.map(|d| words.date(d)).unwrap_or_default(),
                // A question concerns every row.
                payee: {
                    let payee = f.payee.clone().filter(|_| !f.kind.asks());
                    let shown = payee.map_or(f.evidence.clone(), |payee| vec![payee]);
                    let shown = shown.iter().take(ROWS).map(|e| one_line(e, 120));
                    let rows: Vec<String> = shown.collect();
                    rows.join("; ")
                },
                amount: f
                    .money
                    .as_ref()
                    .map(|m| words.money(m.amount, &m.currency))
                    .unwrap_or_default(),
                judged: words.say(&format!("finding-{}", f.kind.name()), &[]),
                open: entry.resolved.is_none(),
                alarm: entry.resolved.is_none() && !f.kind.asks(),
                letter: (entry.resolved.is_none())
                    .then(|| f.letters().first().map(|letter| (*letter).to_owned()))
                    .flatten(),
            }
        });
        let mut now_seen = false;
        // Of what no source tells only the end is shown: that it is not known has to be known.
        let marks = self.case.countdown(&rules).into_iter().filter(|mark| {
            mark.earliest.is_some() || mark.usual.is_some() || mark.kind == MarkKind::Reissue
        });
        let stages = marks.map(|mark| {
            let day = |d: jiff::civil::Date| words.date(d);
            let when = match (mark.earliest, mark.usual) {
                (Some(from), Some(to)) if from != to => words.say(
                    "desk-day-between",
                    &[("from", day(from).into()), ("to", day(to).into())],
                ),
                (Some(on), Some(_)) => day(on),
                (Some(from), None) => words.say("desk-day-from", &[("from", day(from).into())]),
                (None, _) => words.say("desk-day-unknown", &[]),
            };
            let at = if mark.happened {
                "past"
            } else if now_seen {
                "ahead"
            } else {
                now_seen = true;
                "now"
            };
            Stage {
                id: mark.kind.key().to_owned(),
                name: capital(&words.say(mark.kind.key(), &[])),
                when,
                means: mark
                    .origin
                    .map(|origin| origin_words(words, &origin))
                    .unwrap_or_default(),
                at,
            }
        });
        AfterView {
            unread: if state.grounds().suffice() {
                String::new()
            } else {
                accounts_left(words, state)
            },
            needs_reason: state.needs_reason(),
            open_before: {
                let names = state.blocking().into_iter();
                let mut names: Vec<_> = names.map(|a| one_line(&a.found.name, 80)).collect();
                names.sort_by_cached_key(|name| name.to_lowercase());
                names
            },
            closing,
            rows_left_out: self.rows_left_out(),
            channels: channels(words),
            stages: stages.collect(),
            bills: bills.collect(),
            charges: charges.collect(),
            checks: self.rows(
                words,
                &[
                    "task-recheck",
                    "task-sim",
                    "task-slip",
                    "task-confirm",
                    "task-charge",
                    "task-finding",
                    "task-keep",
                    "task-review",
                    "task-park",
                ],
            ),
            grounds: self.grounds(words, &rules),
            ladder: self.ladder(words, &rules),
            resolutions: case::Resolution::ALL
                .into_iter()
                .map(|how| {
                    choice(
                        how.name(),
                        words.say(&format!("resolution-{}", how.name()), &[]),
                    )
                })
                .collect(),
        }
    }

    fn grounds(&self, words: &Words, rules: &Rules) -> Vec<String> {
        let grounds = self.case.grounds(rules, self.today()).into_iter();
        let said = grounds.map(|ground| {
            let value = match ground {
                Ground::Refusals(count)
                | Ground::FailedAttempts(count)
                | Ground::Charges(count) => ("count", Value::from(count)),
                Ground::ClosingLate(day) | Ground::RefundLate(day) | Ground::SlipLate(day) => {
                    ("day", words.date(day).into())
                }
            };
            capital(&words.say(ground.key(), &[value]))
        });
        said.collect()
    }

    fn ladder(&self, words: &Words, rules: &Rules) -> Vec<LadderStep> {
        let steps = self.case.ladder(rules).into_iter();
        let rows = steps.map(|step| {
            let taken = self.case.state().steps.get(&step.id);
            let mut about = Vec::new();
            if let Some(answer) = &step.answer {
                let days = [(
                    "days",
                    Value::from(length(&answer.value, words).unwrap_or_default()),
                )];
                about.push(words.say("desk-answer-term", &days));
            }
            about.extend(step.portal.as_ref().map(|portal| portal.value.clone()));
            about.extend(
                step.body
                    .as_ref()
                    .map(|body| origin_words(words, &body.origin())),
            );
            let day = |key: &str, day| words.say(key, &[("day", words.date(day).into())]);
            LadderStep {
                name: match &step.body {
                    Some(body) => body.value.clone(),
                    None => words.say("body-unknown", &[]),
                },
                about,
                letter: step.letter,
                taken: match taken {
                    None => String::new(),
                    Some(step) => match (step.answered, step.settled) {
                        (Some(on), true) => day("web-step-settled", on),
                        (Some(on), false) => day("web-step-answered", on),
                        (None, _) => day("web-step-taken", step.day),
                    },
                },
                awaited: taken.is_some_and(|step| step.answered.is_none()),
                id: step.id,
            }
        });
        rows.collect()
    }
}
