//! The call, the visit, the way back into self-care: ways, words in two languages, what came of them.

use super::CaseContext;
use super::shared::{capital, choice, outcomes};
use super::{
    Answer, BranchView, CallView, Channel, FactRow, LogRow, PasswordView, Said, ScriptLine,
    Trouble, Way,
};
use ringoff_words::Words;
use ringoff_workspace::case::{self, RecoveryWay};
use ringoff_workspace::letters::Lang;
use ringoff_workspace::{Paper, PaperFile, source_words};

impl CaseContext<'_> {
    /// The person's language, for papers.
    pub fn own_lang(&self, words: &Words) -> Lang {
        Lang::from_tag(words.tag()).unwrap_or(Lang::En)
    }

    /// The language of the operator's papers and scripts; the person's own, where it is one of those.
    pub fn their_lang(&self, words: &Words) -> Lang {
        self.workspace
            .paper_lang(&self.case, Paper::CallScript, self.own_lang(words))
    }

    /// A sheet line by line in both languages; as one piece where the lines do not answer each other.
    fn sheet(&self, paper: Paper, words: &Words) -> Answer<Vec<ScriptLine>> {
        let own = self.own_lang(words);
        let theirs = self.workspace.paper_lang(&self.case, paper, own);
        let text = |lang: Lang| {
            let how = PaperFile {
                lang: Some(lang),
                ..PaperFile::default()
            };
            let made = self
                .workspace
                .paper(&self.id, paper, &how, own, &self.now)?;
            let lines: Vec<String> = made
                .text()
                .lines()
                .map(str::trim)
                .filter(|l| !l.is_empty())
                .map(str::to_owned)
                .collect();
            Ok::<_, Trouble>(lines)
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
                    when: super::papers::moment(entry, words),
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
                let outcome = c.outcome.name();
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

    /// The call to the operator: ways, script, attempts.
    pub fn call(&self, words: &Words) -> Answer<CallView> {
        let rules = self.workspace.rules(&self.case, words.tag(), &self.now);
        let tasks = self.tasks(words);
        let mut asked = tasks.iter();
        let now = asked.find(|t| t.key.starts_with("task-ask-") && t.is_open());
        let tried = |channel: case::Channel| {
            self.case
                .state()
                .contacts
                .iter()
                .filter(|c| c.channel == channel)
                .count()
        };
        let channels = case::Channel::TRIED.into_iter().map(|channel| {
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
        })
    }

    /// The visit to a branch: what to bring, the card, appointments.
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

    /// Ways to the forgotten self-care password.
    pub fn password(&self, words: &Words) -> PasswordView {
        let rules = self.workspace.rules(&self.case, words.tag(), &self.now);
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
