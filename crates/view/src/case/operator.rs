//! What is known of the operator.

use super::CaseContext;
use super::shared::source;
use super::{FactRow, FactSection, OperatorView, Question, Said};
use ringoff_words::Words;

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
            source: source(&f.source, f.url.as_deref(), words.short_date(f.seen)),
        };
        let told = said.iter().map(|(fact, said)| FactRow {
            id: fact.name().to_owned(),
            label: words.say(&fact.label(), &[]),
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
        let rules = self.workspace.rules(&self.case, words.tag(), &self.now);
        let theirs = self.their_lang(words);
        let their_words = Words::new(theirs.tag());
        OperatorView {
            name: Some(view.name.clone()),
            sections: sections
                .into_iter()
                .filter(|(_, facts)| !facts.is_empty())
                .map(|(heading, facts)| FactSection { heading, facts })
                .collect(),
            questions: view
                .questions
                .iter()
                .filter(|q| !self.case.answers(&rules, **q))
                .map(|q| Question {
                    fact: q.name().to_owned(),
                    mine: words.say(&q.question(), &[]),
                    theirs: Said {
                        lang: theirs.tag().to_owned(),
                        text: their_words.say(&q.question(), &[]),
                    },
                })
                .collect(),
        }
    }
}
