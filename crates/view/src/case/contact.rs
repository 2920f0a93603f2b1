//! The call, the visit, the way back into self-care: ways, words in two languages, what came of them.

use super::CaseContext;
use super::operator::{grouped, urgency};
use super::shared::{capital, choice, outcomes, unbroken};
use super::{
    Answer, BranchView, CallView, Channel, Choice, FactRow, LogRow, PasswordView, Question, Said,
    ScriptLine, Trouble, Way,
};
use ringoff_model::FactKey;
use ringoff_words::Words;
use ringoff_workspace::case::{self, RecoveryWay, ToldBy};
use ringoff_workspace::letters::Lang;
use ringoff_workspace::{Paper, PaperFile, source_words};
use std::collections::HashMap;

/// What is said first, what is asked and how urgently, what is said at the end.
type Script = (Vec<ScriptLine>, Vec<(usize, Question)>, Vec<ScriptLine>);

/// A part of the call script.
#[derive(Clone, Copy)]
enum Part {
    Title,
    Opening,
    Questions,
    Ending,
    /// What the page has in another place.
    Elsewhere,
}

impl Part {
    /// The headings with which parts begin.
    const HEADINGS: [(&'static str, Self); 6] = [
        ("paper-script-contacts", Self::Elsewhere),
        ("paper-script-at-hand", Self::Opening),
        ("paper-script-say", Self::Opening),
        ("paper-script-ask", Self::Questions),
        ("paper-script-end", Self::Ending),
        ("paper-script-log", Self::Elsewhere),
    ];
}

/// The fact that tells the address of a way, where it is one of its own.
fn told_by(channel: case::Channel) -> Option<FactKey> {
    use case::Channel as To;
    Some(match channel {
        To::Hotline => FactKey::Hotline,
        To::Chat => FactKey::Chat,
        To::Email => FactKey::Email,
        To::SelfCare => FactKey::SelfCare,
        To::Post => FactKey::PostAddress,
        To::Branch => FactKey::BranchNetwork,
        _ => return None,
    })
}

/// Where a click on an address leads; nowhere, where it is no number, mailbox or page and nothing else.
fn link_to(channel: case::Channel, address: &str) -> String {
    use case::Channel as To;
    let plain = |more: &str| {
        address
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || more.contains(c))
    };
    match channel {
        To::Hotline | To::WifiCalling => {
            let dialled: String = address
                .chars()
                .filter(|c| !matches!(c, ' ' | '-' | '(' | ')' | '\u{a0}'))
                .collect();
            let figures = dialled.strip_prefix('+').unwrap_or(&dialled);
            let is_number =
                (2..=15).contains(&figures.len()) && figures.bytes().all(|c| c.is_ascii_digit());
            is_number.then(|| format!("tel:{dialled}"))
        }
        To::Email => (address.matches('@').count() == 1 && plain("@.-_+"))
            .then(|| format!("mailto:{address}")),
        To::SelfCare | To::Chat => {
            (address.starts_with("https://") && plain(":/.-_?=&%#")).then(|| address.to_owned())
        }
        _ => None,
    }
    .unwrap_or_default()
}

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
                .map(unbroken)
                .collect();
            Ok::<_, Trouble>(lines)
        };
        let (a, b) = (text(theirs)?, text(own)?);
        let line = |theirs_text: String, own_text: String| ScriptLine {
            heads: false,
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
        let rows = self.events().filter_map(|(entry, event)| {
            let (way, outcome, own) = of(event)?;
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

    /// The call to the operator: ways, what to say and ask, attempts.
    pub fn call(&self, words: &Words) -> Answer<CallView> {
        let rules = self.workspace.rules(&self.case, words.tag(), &self.now);
        let tasks = self.tasks(words);
        let mut asked = tasks.iter();
        let now = asked.find(|t| t.key.starts_with("task-ask-") && t.is_open());
        let tried = |channel: case::Channel| {
            let contacts = self.case.state().contacts.iter();
            contacts.filter(|c| c.channel == channel).count()
        };
        let name = |channel: case::Channel| {
            capital(&words.say(&format!("channel-{}", channel.name()), &[]))
        };
        let is_now = |channel: case::Channel| {
            now.is_some_and(|t| t.key == format!("task-ask-{}", channel.name()))
        };
        let known = case::Channel::TRIED.into_iter().filter_map(|channel| {
            let address = rules.address(channel)?;
            let case::Address { text, about, brand } = &address.value;
            let voice = matches!(channel, case::Channel::Hotline | case::Channel::WifiCalling);
            let hours = rules.hours.as_ref().filter(|_| voice);
            let name = name(channel);
            Some(Channel {
                id: channel.name().to_owned(),
                // The brand whose it is stands beside the way: the address alone is dialled and copied.
                name: match brand {
                    Some(brand) => words.bracketed(&name, brand),
                    None => name,
                },
                value: text.clone(),
                link: link_to(channel, text),
                about: about.clone().unwrap_or_default(),
                hours: hours.map(|hours| hours.value.clone()).unwrap_or_default(),
                note: words.clauses(&source_words(words, &address.origin())),
                confidence: match address.told_by {
                    ToldBy::Operator => "told",
                    ToldBy::Person => "found",
                    ToldBy::Source if address.check_first => "check",
                    ToldBy::Source => "official",
                },
                tried: u32::try_from(tried(channel)).unwrap_or(u32::MAX),
                now: is_now(channel),
            })
        });
        let unknown = case::Channel::TRIED.into_iter().filter_map(|channel| {
            let fact = told_by(channel).filter(|_| rules.address(channel).is_none())?;
            Some(choice(fact.name(), name(channel)))
        });
        let unknown: Vec<Choice> = unknown.collect();
        let named: Vec<String> = unknown.iter().map(|way| way.text.clone()).collect();
        let mut tried_by: Vec<case::Channel> = case::Channel::TRIED.into();
        tried_by.sort_by_key(|channel| !is_now(*channel));
        let (opening, questions, ending) = self.script(words)?;
        Ok(CallView {
            channels: known.collect(),
            unknown_said: words.pieces(&named),
            unknown,
            tried_by: tried_by
                .into_iter()
                .map(|channel| choice(channel.name(), name(channel)))
                .collect(),
            opening,
            questions: grouped(words, questions),
            ending,
            outcomes: outcomes(words),
            log: self.contacts(words, false),
        })
    }

    /// The call script in its parts: what is said first, the questions with their urgency, what is said at the end.
    /// What stands elsewhere on the page (ways, room for notes) is left out.
    fn script(&self, words: &Words) -> Answer<Script> {
        let theirs = Words::new(self.their_lang(words).tag());
        let facts: HashMap<String, FactKey> = case::Rules::ASKED
            .into_iter()
            .map(|fact| (theirs.say(&fact.question(), &[]), fact))
            .collect();
        let parts: HashMap<String, Part> = Part::HEADINGS
            .into_iter()
            .map(|(key, part)| (theirs.say(key, &[]), part))
            .collect();
        let nothing = theirs.say("paper-ask-nothing", &[]);
        let (mut opening, mut questions, mut ending) = (Vec::new(), Vec::new(), Vec::new());
        let mut part = Part::Title;
        for mut line in self.sheet(Paper::CallScript, words)? {
            if let Some(begun) = parts.get(&line.theirs.text) {
                part = *begun;
                line.heads = true;
            }
            let gap = line.theirs.text.chars().all(|c| c == '_');
            match part {
                _ if gap => {}
                Part::Title => part = Part::Opening,
                Part::Opening => opening.push(line),
                Part::Ending => ending.push(line),
                Part::Questions if line.heads => {}
                Part::Questions => {
                    let fact = facts.get(&line.theirs.text).copied();
                    let urgent = match fact {
                        Some(fact) => urgency(fact),
                        None if line.theirs.text == nothing => 2,
                        None => 0,
                    };
                    questions.push((urgent, self.question(fact, line.theirs, line.mine)));
                }
                Part::Elsewhere => {}
            }
        }
        Ok((opening, questions, ending))
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
                    // That no source tells of it stands below it.
                    None => Vec::new(),
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

#[cfg(test)]
mod tests {
    use super::*;
    use case::Channel as To;
    use jiff::Zoned;
    use ringoff_registry::Registry;
    use ringoff_workspace::vault::Memory;
    use ringoff_workspace::{Command, Contact, LineEdit, Workspace, text};

    #[test]
    fn an_address_is_a_link_only_if_it_is_nothing_but_an_address() {
        for (way, address, link) in [
            (To::Hotline, "+7 727 258 83 00", "tel:+77272588300"),
            (To::Hotline, "116", "tel:116"),
            (To::Hotline, "116, 3030", ""),
            (To::Hotline, "call the shop", ""),
            (To::Email, "care@example.com", "mailto:care@example.com"),
            (To::Email, "care@example.com?bcc=x@example.org", ""),
            (
                To::SelfCare,
                "https://my.example.com",
                "https://my.example.com",
            ),
            (To::SelfCare, "javascript:alert(1)", ""),
            (To::Branch, "https://example.com", ""),
        ] {
            assert_eq!(link_to(way, address), link, "{address}");
        }
    }

    #[test]
    fn a_call_stands_in_the_log_though_answers_were_written_with_it() {
        let now: Zoned = "2026-11-25T12:00[Asia/Almaty]".parse().unwrap();
        let mut workspace = Workspace::new(Box::new(Memory::new()), Registry::embedded()).unwrap();
        let number = text::phone("number", "+7 700 000 12 34").unwrap();
        let opened = workspace.open_case(number, LineEdit::default(), &now);
        let id = opened.unwrap().id;
        let call = Contact {
            answers: vec![("terminate-fee".to_owned(), "500 KZT".to_owned())],
            ..Contact::new(To::Hotline, case::Outcome::Reached)
        };
        let call = Command::LogContact(call);
        workspace.execute(&id, call, &now).unwrap();
        let at = CaseContext::of(&workspace, &id, now).unwrap();
        assert_eq!(at.call(&Words::new("en")).unwrap().log.len(), 1);
    }
}
