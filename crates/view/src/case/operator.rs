//! What is known of the operator, and what to ask it.

use super::CaseContext;
use super::shared::{channels, source};
use super::{FactRow, FactSection, OperatorView, Question, QuestionGroup, Said};
use ringoff_model::{FactGroup, FactKey};
use ringoff_words::Words;
use ringoff_workspace::letters::Lang;

/// Groups of facts in the order in which they are shown, and whether closing hangs on them.
const GROUPS: [(FactGroup, &str, bool); 7] = [
    (FactGroup::Closing, "web-facts-closing", true),
    (FactGroup::Money, "web-facts-money", true),
    (FactGroup::Contact, "web-facts-contact", false),
    (FactGroup::Stages, "web-facts-stages", false),
    (FactGroup::Recovery, "web-facts-recovery", false),
    (FactGroup::Codes, "web-facts-codes", false),
    (FactGroup::Rules, "web-facts-rules", false),
];

/// How urgent questions are, the most urgent first.
const URGENCY: [&str; 3] = ["web-ask-must", "web-ask-time", "web-ask-later"];

/// The place in [`URGENCY`] of the question for a fact.
pub(super) fn urgency(fact: FactKey) -> usize {
    use FactKey as K;
    match fact {
        K::Hotline
        | K::TerminateChannels
        | K::RemoteTermination
        | K::PapersNeeded
        | K::TerminateDays
        | K::TerminateFee
        | K::DebtRule
        | K::RefundRule
        | K::ConfirmationSlip => 0,
        K::LateRoamingDays => 2,
        _ if matches!(fact.group(), FactGroup::Stages | FactGroup::Codes) => 2,
        _ => 1,
    }
}

/// Questions with their urgency, under headings.
pub(super) fn grouped(words: &Words, questions: Vec<(usize, Question)>) -> Vec<QuestionGroup> {
    let mut groups = URGENCY.map(|key| QuestionGroup {
        heading: words.say(key, &[]),
        questions: Vec::new(),
    });
    for (urgency, question) in questions {
        if let Some(group) = groups.get_mut(urgency) {
            group.questions.push(question);
        }
    }
    let mut groups = Vec::from(groups);
    groups.retain(|group| !group.questions.is_empty());
    groups
}

impl CaseContext<'_> {
    /// The operator's facts with their sources, and the questions that are open.
    pub fn operator(&self, words: &Words) -> OperatorView {
        let Some(view) = self
            .workspace
            .operator_of_case(&self.case, words, &self.now)
        else {
            return OperatorView::default();
        };
        let said = &self.case.state().said;
        let row = |f: &ringoff_workspace::FactRow| FactRow {
            id: f.key.name().to_owned(),
            label: words.say(&f.key.label(), &[]),
            value: Some(f.text.clone()),
            confidence: f.confidence,
            check_first: f.check_first,
            applies: String::new(),
            source: source(
                &f.source,
                f.url.as_deref(),
                words.say("fact-seen", &[("date", words.date(f.seen).into())]),
            ),
        };
        let told = said.iter().map(|(fact, said)| FactRow {
            id: fact.name().to_owned(),
            label: words.say(&fact.label(), &[]),
            value: Some(said.value.clone()),
            confidence: match said.channel {
                Some(_) => "told",
                None => "found",
            },
            check_first: false,
            applies: words.date(said.day),
            source: None,
        });
        let section = |key: &str, first: bool, facts: Vec<FactRow>| FactSection {
            heading: words.say(key, &[]),
            first,
            facts,
        };
        let of_group = GROUPS.into_iter().map(|(group, key, first)| {
            let facts = view.facts.iter().filter(|fact| fact.key.group() == group);
            section(key, first, facts.map(row).collect())
        });
        let rules = view.rules.iter().map(row).collect();
        let sections = std::iter::once(section("web-told-heading", true, told.collect()))
            .chain(of_group)
            .chain([section("web-country-rules", false, rules)]);
        let rules = self.workspace.rules(&self.case, words.tag(), &self.now);
        let theirs = self.their_lang(words);
        let their_words = Words::new(theirs.tag());
        let open = view.questions.iter();
        let open = open.filter(|q| !self.case.answers(&rules, **q));
        let questions = open.map(|fact| {
            let said = |lang: Lang, words: &Words| Said {
                lang: lang.tag().to_owned(),
                text: words.say(&fact.question(), &[]),
            };
            let question = self.question(
                Some(*fact),
                said(theirs, &their_words),
                said(self.own_lang(words), words),
            );
            (urgency(*fact), question)
        });
        OperatorView {
            name: Some(view.name.clone()),
            legal_name: view.legal_name.clone(),
            questions: grouped(words, questions.collect()),
            channels: channels(words),
            sections: sections.filter(|s| !s.facts.is_empty()).collect(),
        }
    }

    /// A question in both languages, and what was said so far of the fact that answers it.
    pub(super) fn question(&self, fact: Option<FactKey>, theirs: Said, mine: Said) -> Question {
        let told = fact.and_then(|fact| self.case.state().said.get(&fact));
        Question {
            fact: fact.map(|fact| fact.name().to_owned()).unwrap_or_default(),
            mine: match mine.lang == theirs.lang {
                true => Said::default(),
                false => mine,
            },
            theirs,
            told: told.map(|said| said.value.clone()).unwrap_or_default(),
        }
    }
}
