//! The line, and what can become of it.

use super::CaseContext;
use super::shared::{capital, choice};
use super::{BurnPoint, Choice, Field, LineView, Way};
use ringoff_words::{Value, Words};
use ringoff_workspace::case::{self, HolderKind, SimKind, Whereabouts};
use ringoff_workspace::length;

impl CaseContext<'_> {
    /// What is known of the line, and what may become of it.
    pub fn line(&self, words: &Words) -> LineView {
        let Some(line) = &self.case.state().line else {
            return LineView::default();
        };
        let field = |name: &str, value: Option<String>, kind: &'static str| Field {
            name: name.to_owned(),
            label: words.say(&format!("line-{name}"), &[]),
            hint: match name {
                "brand" | "fee" | "others" => words.say(&format!("web-hint-{name}"), &[]),
                _ => String::new(),
            },
            value: value.unwrap_or_default(),
            kind,
            choices: Vec::new(),
        };
        let select = |name: &str, value: Option<&str>, choices: Vec<(&str, String)>| {
            let none = choice("", words.say("line-unknown", &[]));
            let all = choices
                .into_iter()
                .map(|(value, text)| choice(value, capital(&text)));
            Field {
                choices: std::iter::once(none).chain(all).collect(),
                ..field(name, value.map(str::to_owned), "select")
            }
        };
        let yes_no = |name: &str, value: Option<bool>| {
            let both = ["yes", "no"]
                .map(|v| (v, words.say(&format!("answer-{v}"), &[])))
                .into();
            select(name, value.map(|v| if v { "yes" } else { "no" }), both)
        };
        let say = |key: &str| words.say(key, &[]);
        let country = line.country.clone().or_else(|| line.number.region());
        let country = country.unwrap_or_default().to_lowercase();
        let mut operators: Vec<_> = self.workspace.registry().operators().iter().collect();
        // A number may have been carried over from elsewhere, but most were not.
        operators.sort_by_key(|operator| operator.country != country);
        let operators: Vec<_> = operators
            .into_iter()
            .map(|o| (o.id.as_str(), o.name(words.tag()).to_owned()))
            .collect();
        let sim = line.sim.map(|s| {
            if s == SimKind::Esim {
                "esim"
            } else {
                "physical"
            }
        });
        let plan = line.plan.map(|p| {
            if p == case::Plan::Prepaid {
                "prepaid"
            } else {
                "postpaid"
            }
        });
        LineView {
            number: words.phone(line.number.reveal()),
            fields: vec![
                select("operator", line.operator.as_deref(), operators),
                field("brand", line.brand.clone(), "text"),
                select(
                    "where",
                    line.whereabouts.map(Whereabouts::name),
                    Whereabouts::ALL
                        .map(|w| (w.name(), say(&format!("line-where-{}", w.name()))))
                        .into(),
                ),
                field("leaving", line.leaving.map(|d| d.to_string()), "date"),
                select(
                    "sim",
                    sim,
                    vec![
                        ("physical", say("line-sim-physical")),
                        ("esim", say("line-sim-esim")),
                    ],
                ),
                yes_no("sim-works", line.sim_works),
                field("iccid", line.iccid.clone(), "text"),
                field("holder", line.holder.clone(), "text"),
                field("contract", line.contract.clone(), "text"),
                field("since", line.first_day.map(|d| d.to_string()), "date"),
                yes_no("mine", line.holder_is_me),
                select(
                    "holder-kind",
                    line.holder_kind.map(HolderKind::name),
                    HolderKind::ALL
                        .map(|k| (k.name(), say(&format!("line-holder-kind-{}", k.name()))))
                        .into(),
                ),
                yes_no("resident", line.resident),
                yes_no("agent", line.through_agent),
                select(
                    "plan",
                    plan,
                    vec![
                        ("prepaid", say("line-plan-prepaid")),
                        ("postpaid", say("line-plan-postpaid")),
                    ],
                ),
                field(
                    "fee",
                    line.monthly_fee
                        .as_ref()
                        .map(|fee| format!("{} {}", fee.amount, fee.currency)),
                    "text",
                ),
                field(
                    "new-number",
                    line.new_number.as_ref().map(|n| words.phone(n.reveal())),
                    "tel",
                ),
                field(
                    "others",
                    Some(line.other_lines.as_slice())
                        .filter(|others| !others.is_empty())
                        .map(|others| {
                            let others = others.iter().map(|n| words.phone(n.reveal()));
                            others.collect::<Vec<_>>().join(", ")
                        }),
                    "text",
                ),
            ],
            sim_gone: self.sim_gone(words),
            ways: self.compared(words),
            burn: self.burn(words),
            assumptions: self.assumptions(words),
            prepare: self.rows(words, &["task-paper"]),
        }
    }

    fn sim_gone(&self, words: &Words) -> Vec<Choice> {
        let state = self.case.state();
        let gone = state.esim_deleted.is_some() || state.sim_destroyed.is_some();
        // The last day may be confirmed before it comes.
        let closed = state.closed_on.is_some_and(|last| last <= self.today());
        if gone || closed {
            return Vec::new();
        }
        let known = state.line.as_ref().and_then(|line| line.sim);
        let kinds = [
            (SimKind::Esim, "esim", "event-esim-deleted"),
            (SimKind::Physical, "physical", "event-sim-destroyed"),
        ];
        kinds
            .into_iter()
            .filter(|(kind, ..)| known.is_none_or(|known| known == *kind))
            .map(|(_, value, key)| choice(value, words.say(key, &[])))
            .collect()
    }

    fn compared(&self, words: &Words) -> Vec<Way> {
        let rules = self.workspace.rules(&self.case, words.tag(), &self.now);
        let c = self.case.compare(&rules);
        let money = |m: &case::Money| Value::from(words.money(m.amount, &m.currency));
        let year = match &c.year {
            Some(year) => words.say("compare-year", &[("year", money(year))]),
            None => words.say("compare-year-unknown", &[]),
        };
        let idle = match &c.idle {
            Some(idle) => words.say(
                "compare-idle",
                &[(
                    "days",
                    length(&idle.value, words).unwrap_or_default().into(),
                )],
            ),
            None => words.say("compare-idle-unknown", &[]),
        };
        let fee = match &c.fee {
            Some(fee) => words.say("compare-fee", &[("fee", money(&fee.value))]),
            None => words.say("compare-fee-unknown", &[]),
        };
        let refund = match &c.refund {
            Some(refund) if refund.value.possible => "compare-refund",
            Some(_) => "compare-no-refund",
            None => "compare-refund-unknown",
        };
        let chosen = self.case.state().choice.as_ref().map(|(choice, _)| *choice);
        let way = |id: &str, is: case::Choice, sentences: Vec<String>| Way {
            id: id.to_owned(),
            title: capital(&words.say(&format!("choice-{id}"), &[])),
            sentences,
            chosen: chosen == Some(is),
            ..Way::default()
        };
        vec![
            way("keep", case::Choice::Keep, vec![year.clone()]),
            way("park", case::Choice::Park, vec![year, idle]),
            way(
                "carry",
                case::Choice::Carry,
                vec![words.say("compare-carry-accounts", &[])],
            ),
            way(
                "close",
                case::Choice::Close,
                vec![fee, words.say(refund, &[]), self.at_stake(&c, words)],
            ),
        ]
    }

    /// Which accounts closing would leave to the next holder; where nothing shows accounts, that instead of none.
    pub(crate) fn at_stake(&self, found: &case::Comparison, words: &Words) -> String {
        if found.open_accounts == 0 && !self.case.state().grounds().suffice() {
            return self.depends(words);
        }
        let counts = [
            ("open", Value::from(found.open_accounts)),
            ("before", found.open_before.into()),
        ];
        words.say("compare-accounts", &counts)
    }

    fn burn(&self, words: &Words) -> Vec<BurnPoint> {
        let rules = self.workspace.rules(&self.case, words.tag(), &self.now);
        let Some(burn) = self.case.burn_down(&rules) else {
            return Vec::new();
        };
        let said = |amount| words.money(amount, &burn.balance.currency);
        vec![
            BurnPoint {
                day: words.date(burn.read_on),
                left: said(burn.balance.amount),
                part: 1000,
            },
            BurnPoint {
                day: words.date(burn.typical),
                left: said(Default::default()),
                part: 0,
            },
        ]
    }

    fn assumptions(&self, words: &Words) -> Vec<String> {
        let rules = self.workspace.rules(&self.case, words.tag(), &self.now);
        let burn = self.case.burn_down(&rules);
        burn.map(|b| b.assumptions.iter().map(|a| words.say(a, &[])).collect())
            .unwrap_or_default()
    }
}
