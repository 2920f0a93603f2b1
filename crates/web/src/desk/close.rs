//! The line, the operator, the call, the visit, the money, the password.

use super::At;
use super::said::{capital, choice, outcomes, source};
use crate::office::{
    Answer, BalanceView, BranchView, BurnPoint, CallView, Channel, FactRow, FactSection, Field,
    Fit, LineView, LogRow, OperatorView, PasswordView, Question, Said, ScriptLine, Way,
};
use ringoff_app::case::{self, BalancePlan, RecoveryWay, SimKind};
use ringoff_app::desk::{Paper, PaperFile, source_words, span};
use ringoff_app::letters::Lang;
use ringoff_words::{Value, Words};

impl At<'_> {
    pub fn line(&self, words: &Words) -> LineView {
        let Some(line) = &self.case.state().line else {
            return LineView::default();
        };
        let field = |name: &str, value: Option<String>, kind: &'static str| Field {
            name: name.to_owned(),
            label: words.say(&format!("line-{name}"), &[]),
            hint: String::new(),
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
        let operators: Vec<_> = self
            .desk
            .registry()
            .operators()
            .iter()
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
                field("leaving", line.leaving.map(|d| d.to_string()), "date"),
                select(
                    "sim",
                    sim,
                    vec![
                        ("physical", say("line-sim-physical")),
                        ("esim", say("line-sim-esim")),
                    ],
                ),
                field("iccid", line.iccid.clone(), "text"),
                field("holder", line.holder.clone(), "text"),
                yes_no("mine", line.holder_is_me),
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
                    "new-number",
                    line.new_number.as_ref().map(|n| words.phone(n.reveal())),
                    "tel",
                ),
            ],
            ways: self.compared(words),
            burn: self.burn(words),
            assumptions: self.assumptions(words),
            prepare: self.rows(words, &["task-paper"]),
        }
    }

    fn compared(&self, words: &Words) -> Vec<Way> {
        let rules = self.desk.rules(&self.case, words.tag(), &self.now);
        let c = self.case.compare(&rules);
        let counts = [
            ("open", Value::from(c.open_accounts)),
            ("before", c.open_before.into()),
        ];
        let money = |m: &case::Money| Value::from(words.money(m.amount, &m.currency));
        let year = match &c.year {
            Some(year) => words.say("compare-year", &[("year", money(year))]),
            None => words.say("compare-year-unknown", &[]),
        };
        let idle = match &c.idle {
            Some(idle) => words.say("compare-idle", &[("days", span(&idle.value, words).into())]),
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
            fit: Fit::Open,
            ..Way::default()
        };
        vec![
            way("keep", case::Choice::Keep, vec![year.clone()]),
            way("park", case::Choice::Park, vec![year, idle]),
            way(
                "close",
                case::Choice::Close,
                vec![
                    fee,
                    words.say(refund, &[]),
                    words.say("compare-accounts", &counts),
                ],
            ),
        ]
    }

    fn burn(&self, words: &Words) -> Vec<BurnPoint> {
        let rules = self.desk.rules(&self.case, words.tag(), &self.now);
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
        let rules = self.desk.rules(&self.case, words.tag(), &self.now);
        let burn = self.case.burn_down(&rules);
        burn.map(|b| b.assumptions.iter().map(|a| words.say(a, &[])).collect())
            .unwrap_or_default()
    }

    pub fn operator(&self, words: &Words) -> OperatorView {
        let Some(view) = self.desk.operator_of_case(&self.case, words, &self.now) else {
            return OperatorView::default();
        };
        let said = &self.case.state().said;
        let row = |f: &ringoff_app::desk::FactRow| FactRow {
            id: f.key.clone(),
            label: words.say(&format!("fact-{}", f.key), &[]),
            value: Some(f.text.clone()),
            confidence: f.confidence,
            check_first: f.check_first,
            applies: String::new(),
            source: source(&f.source, f.url.as_deref(), words.short_date(f.seen)),
        };
        let told = said.iter().map(|(fact, said)| FactRow {
            id: fact.clone(),
            label: words
                .try_say(&format!("fact-{fact}"), &[])
                .unwrap_or_else(|| fact.clone()),
            value: Some(said.value.clone()),
            confidence: "told",
            check_first: false,
            applies: words.date(said.day),
            source: None,
        });
        let told: Vec<FactRow> = told.collect();
        let sections = [
            (words.say("web-told-heading", &[]), told),
            (
                view.legal_name.clone(),
                view.facts.iter().map(row).collect(),
            ),
            (
                words.say("web-country-rules", &[]),
                view.rules.iter().map(row).collect(),
            ),
        ];
        let theirs = self.their_lang(words);
        let their_words = Words::new(theirs.tag());
        OperatorView {
            name: Some(view.name.clone()),
            country: String::new(),
            sections: sections
                .into_iter()
                .filter(|(_, facts)| !facts.is_empty())
                .map(|(heading, facts)| FactSection { heading, facts })
                .collect(),
            questions: view
                .questions
                .iter()
                .filter(|q| !said.contains_key(*q))
                .filter_map(|q| {
                    Some(Question {
                        fact: q.clone(),
                        mine: words.try_say(&format!("fact-ask-{q}"), &[])?,
                        theirs: Said {
                            lang: theirs.tag().to_owned(),
                            text: their_words.try_say(&format!("fact-ask-{q}"), &[])?,
                        },
                    })
                })
                .collect(),
        }
    }

    pub fn own_lang(&self, words: &Words) -> Lang {
        Lang::from_tag(words.tag()).unwrap_or(Lang::En)
    }

    fn their_lang(&self, words: &Words) -> Lang {
        self.desk
            .paper_lang(&self.case, Paper::CallScript, self.own_lang(words))
    }

    /// A sheet line by line in both languages; as one piece where the lines do not answer each other.
    fn sheet(&self, paper: Paper, words: &Words) -> Answer<Vec<ScriptLine>> {
        let own = self.own_lang(words);
        let theirs = self.desk.paper_lang(&self.case, paper, own);
        let text = |lang: Lang| {
            let how = PaperFile {
                lang: Some(lang),
                ..PaperFile::default()
            };
            let made = self
                .desk
                .paper(&self.id, paper, &how, own, &self.now)
                .map_err(super::trouble)?;
            let lines: Vec<String> = made
                .text()
                .lines()
                .map(str::trim)
                .filter(|l| !l.is_empty())
                .map(str::to_owned)
                .collect();
            Ok(lines)
        };
        let (a, b) = (text(theirs)?, text(own)?);
        let line = |theirs_text: String, own_text: String| ScriptLine {
            asks: theirs_text.ends_with(['?', '？']),
            theirs: Said {
                lang: theirs.tag().to_owned(),
                text: theirs_text,
            },
            mine: Said {
                lang: own.tag().to_owned(),
                text: own_text,
            },
        };
        if theirs == own {
            return Ok(a.into_iter().map(|l| line(l, String::new())).collect());
        }
        if a.len() == b.len() {
            return Ok(a.into_iter().zip(b).map(|(a, b)| line(a, b)).collect());
        }
        Ok(vec![line(a.join("\n"), b.join("\n"))])
    }

    fn log(
        &self,
        words: &Words,
        of: impl Fn(&case::Event) -> Option<(String, String, Vec<String>)>,
    ) -> Vec<LogRow> {
        let undone = self.case.undone();
        let rows = self
            .case
            .entries()
            .iter()
            .rev()
            .filter(|e| !undone.contains_key(&e.seq))
            .filter_map(|entry| {
                let (way, outcome, own) = of(&entry.event)?;
                Some(LogRow {
                    seq: entry.seq,
                    when: super::keep::moment(entry, words),
                    way,
                    outcome,
                    words: own,
                })
            });
        rows.collect()
    }

    fn contacts(&self, words: &Words, visits: bool) -> Vec<LogRow> {
        self.log(words, |event| match event {
            case::Event::ContactTried(c) if (c.channel == case::Channel::Branch) == visits => {
                let outcome = match c.outcome {
                    case::Outcome::Reached => "reached",
                    case::Outcome::Unreachable => "unreachable",
                    case::Outcome::Refused => "refused",
                    case::Outcome::Promised => "promised",
                };
                let own = [&c.who, &c.ticket, &c.note]
                    .into_iter()
                    .flatten()
                    .cloned()
                    .collect();
                Some((
                    words.say(&format!("channel-{}", c.channel.name()), &[]),
                    capital(&words.say(&format!("outcome-{outcome}"), &[])),
                    own,
                ))
            }
            _ => None,
        })
    }

    pub fn call(&self, words: &Words) -> Answer<CallView> {
        let rules = self
            .desk
            .rules(&self.case, words.tag(), &self.now)
            .with_said(self.case.state());
        let now = self
            .tasks(words)
            .into_iter()
            .find(|t| t.key.starts_with("task-ask-") && t.is_open());
        let tried = |channel: case::Channel| {
            self.case
                .state()
                .contacts
                .iter()
                .filter(|c| c.channel == channel)
                .count()
        };
        let channels = case::Channel::ALL.into_iter().map(|channel| {
            let address = rules.address(channel);
            Channel {
                id: channel.name().to_owned(),
                name: capital(&words.say(&format!("channel-{}", channel.name()), &[])),
                value: address.map(|a| a.value.clone()),
                hours: match (channel, &rules.hours) {
                    (case::Channel::Hotline | case::Channel::WifiCalling, Some(hours)) => {
                        hours.value.clone()
                    }
                    _ => String::new(),
                },
                note: address
                    .map(|a| words.clauses(&source_words(words, &a.origin())))
                    .unwrap_or_default(),
                confidence: match address {
                    Some(a) if a.said => "told",
                    Some(a) if a.check_first => "check",
                    Some(_) => "official",
                    None => "unknown",
                },
                source: None,
                tried: u32::try_from(tried(channel)).unwrap_or(u32::MAX),
                now: now
                    .as_ref()
                    .is_some_and(|t| t.key == format!("task-ask-{}", channel.name())),
            }
        });
        Ok(CallView {
            channels: channels.collect(),
            script: self.sheet(Paper::CallScript, words)?,
            outcomes: outcomes(words),
            log: self.contacts(words, false),
            then: Vec::new(),
        })
    }

    pub fn branch(&self, words: &Words) -> Answer<BranchView> {
        let next = self
            .case
            .state()
            .appointments
            .values()
            .filter(|a| a.day >= self.today())
            .min_by_key(|a| a.day);
        let appointment = next.map(|a| {
            let time = a.time.map(|t| words.time(t));
            let place = a.place.as_deref().map(|p| ringoff_model::one_line(p, 120));
            let parts: Vec<String> = [Some(words.weekday_date(a.day)), time, place]
                .into_iter()
                .flatten()
                .collect();
            parts.join(" · ")
        });
        let operator = self.operator(words);
        let of_branch = |f: &FactRow| f.id.starts_with("branch");
        Ok(BranchView {
            bring: self.rows(words, &["task-paper"]),
            card: self.sheet(Paper::BranchCard, words)?,
            appointment,
            facts: operator
                .sections
                .into_iter()
                .flat_map(|s| s.facts)
                .filter(of_branch)
                .collect(),
            outcomes: outcomes(words),
            log: self.contacts(words, true),
        })
    }

    pub fn balance(&self, words: &Words) -> BalanceView {
        let state = self.case.state();
        let rules = self.desk.rules(&self.case, words.tag(), &self.now);
        let money = |m: &case::Money| words.money(m.amount, &m.currency);
        let plans = [
            ("refund", BalancePlan::Refund),
            ("transfer", BalancePlan::Transfer),
            ("spend", BalancePlan::Spend),
            ("give-up", BalancePlan::GiveUp),
        ];
        let ways = plans.into_iter().map(|(id, plan)| {
            let rule = match (plan, &rules.refund) {
                (BalancePlan::Refund, Some(r)) if r.value.possible => {
                    Some(words.say("compare-refund", &[]))
                }
                (BalancePlan::Refund, Some(_)) => Some(words.say("compare-no-refund", &[])),
                (BalancePlan::Refund, None) => Some(words.say("compare-refund-unknown", &[])),
                (BalancePlan::Transfer | BalancePlan::Spend, _) => {
                    Some(words.say("task-balance-transfer-why", &[]))
                }
                _ => None,
            };
            Way {
                id: id.to_owned(),
                title: capital(&words.say(&format!("balance-plan-{id}"), &[])),
                sentences: rule.into_iter().collect(),
                chosen: state.balance_plan == Some(plan),
                ..Way::default()
            }
        });
        let awaited = state
            .refund
            .as_ref()
            .filter(|_| state.refunds_received.is_empty())
            .map(|refund| {
                let sum = refund.money.as_ref().map(money).unwrap_or_default();
                let due = refund
                    .due
                    .map(|d| format!("{} · {}", words.date(d), words.until(d, self.today())))
                    .unwrap_or_default();
                format!("{sum} {due}")
            });
        BalanceView {
            ways: ways.collect(),
            awaited,
            arrived: state
                .refunds_received
                .iter()
                .map(|(m, d)| format!("{} · {}", money(m), words.date(*d)))
                .collect(),
            amount_label: match self.currency() {
                Some(code) => words.say("web-amount", &[("currency", code.into())]),
                None => words.say("web-amount-any", &[]),
            },
            stop: self.rows(words, &["task-extra", "task-devices"]),
            extra_kinds: case::ExtraKind::ALL
                .into_iter()
                .map(|kind| {
                    choice(
                        kind.name(),
                        words.say(&format!("extra-{}", kind.name()), &[]),
                    )
                })
                .collect(),
        }
    }

    /// The currency of the operator's country, or of the number's where no operator is chosen; `None` where
    /// neither has a record.
    pub fn currency(&self) -> Option<String> {
        let line = self.case.state().line.as_ref()?;
        let code = line.country.clone().or_else(|| line.number.region())?;
        let country = self.desk.registry().country(&code)?;
        Some(country.currency.clone())
    }

    pub fn password(&self, words: &Words) -> PasswordView {
        let rules = self.desk.rules(&self.case, words.tag(), &self.now);
        let ways = RecoveryWay::ALL.into_iter().map(|way| {
            let known = rules
                .recovery
                .iter()
                .find(|(w, _)| *w == way)
                .and_then(|(_, rule)| rule.as_ref());
            Way {
                id: way.name().to_owned(),
                title: capital(&words.say(&format!("recovery-{}", way.name()), &[])),
                sentences: match known {
                    Some(rule) => {
                        let source = source_words(words, &rule.origin());
                        vec![rule.value.clone(), words.clauses(&source)]
                    }
                    None => vec![words.say("web-not-known", &[])],
                },
                confidence: known.map_or("unknown", |r| {
                    if r.check_first { "check" } else { "official" }
                }),
                ..Way::default()
            }
        });
        PasswordView {
            ways: ways.collect(),
            outcomes: vec![
                choice("worked", words.say("web-worked", &[])),
                choice("failed", words.say("web-failed", &[])),
            ],
            log: self.log(words, |event| match event {
                case::Event::RecoveryTried {
                    way, worked, note, ..
                } => {
                    let outcome = words.say(if *worked { "web-worked" } else { "web-failed" }, &[]);
                    Some((
                        words.say(&format!("recovery-{}", way.name()), &[]),
                        outcome,
                        note.iter().cloned().collect(),
                    ))
                }
                _ => None,
            }),
        }
    }
}
