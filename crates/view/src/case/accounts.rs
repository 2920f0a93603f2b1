//! Accounts: from this session's scan what it told, else from what the case keeps.

use super::CaseContext;
use super::shared::capital;
use super::{
    Account, AccountView, Accounts, Answer, Evidence, Part, QuestionAnswer, Step, Trouble,
};
use crate::{
    Brief, Card, PictureRow, Ranked, briefs, card_of, closing_said, picture_of,
    remarks as remarks_of,
};
use jiff::civil::Date;
use ringoff_detect::Scan;
use ringoff_model::{ClueKind, LineId, one_line};
use ringoff_words::Words;
use ringoff_workspace::case;
use ringoff_workspace::{account_address, accounts_left};
use std::collections::HashMap;

/// Characters of a name that are shown at most.
const NAME: usize = 80;
const EXCERPT: usize = 300;

/// Sentences that many accounts share, said once.
struct Shared<'w> {
    words: &'w Words,
    today: Date,
    why: HashMap<ClueKind, String>,
    ago: HashMap<Option<Date>, String>,
}

impl Shared<'_> {
    fn why(&mut self, clue: ClueKind) -> String {
        let say = || self.words.say(&format!("why-{}", clue.name()), &[]);
        self.why.entry(clue).or_insert_with(say).clone()
    }

    fn ago(&mut self, last: Option<Date>) -> String {
        let say = || match last {
            Some(day) => self.words.ago(day, self.today),
            None => self.words.say("ago-unknown", &[]),
        };
        self.ago.entry(last).or_insert_with(say).clone()
    }
}

impl CaseContext<'_> {
    /// The accounts, in the order of work.
    pub fn accounts(&self, words: &Words) -> Accounts {
        let accounts = self.case.state().accounts_in_order();
        let scan = self.scan.as_ref().map(|scan| scan.view(false));
        let mut told: HashMap<&str, Brief<'_>> = HashMap::new();
        let of_line = |brief: &Brief<'_>| self.is_of_line(brief.ranked);
        let read = scan.iter().flat_map(|scan| briefs(scan, words));
        told.extend(read.filter(of_line).map(by_service));
        let is_told = |account: &&case::Account| told.contains_key(account.found.service.as_str());
        let remembered = (!accounts.iter().all(is_told))
            .then(|| self.workspace.restored_scan(&self.case, &self.now));
        let kept = remembered
            .as_ref()
            .map(|r| r.view(self.workspace.registry()));
        let kept = kept.iter().flat_map(|kept| briefs(kept, words));
        for (service, mut brief) in kept.map(by_service) {
            // How the line is known is not kept.
            brief.line.clear();
            told.entry(service).or_insert(brief);
        }
        let mut shared = self.shared(words);
        let items: Vec<Account> = accounts
            .into_iter()
            .map(|account| {
                let mut row = self.row(account, &mut shared);
                if let Some(brief) = told.get(account.found.service.as_str()) {
                    row.line.clone_from(&brief.line);
                    row.first = capital(&brief.first);
                }
                row
            })
            .collect();
        let closing = self.closing_day(words);
        let closing = (!closing.is_empty()).then(|| (words.say("closing-heading", &[]), closing));
        let mut remarks: Vec<_> = closing.into_iter().collect();
        remarks.extend(scan.iter().flat_map(|scan| remarks_of(scan, words)));
        Accounts {
            summary: accounts_left(words, self.case.state()),
            grounds: self.case.state().grounds(),
            remarks,
            items,
        }
    }

    /// One account, by its id in addresses.
    pub fn account(&self, id: &str, words: &Words) -> Answer<AccountView> {
        let mut accounts = self.case.state().accounts.values();
        let account = accounts
            .find(|account| account_address(&account.found.service) == id)
            .ok_or_else(|| Trouble::with("no-such-service", id))?;
        let found = &account.found;
        let scan = self.scan.as_ref().map(|scan| scan.view(false));
        let read = scan.as_ref().and_then(|scan| {
            let ranked = self.ranked(scan, &found.service)?;
            Some(card_of(scan, ranked, words))
        });
        let mut row = self.row(account, &mut self.shared(words));
        if let Some(card) = read {
            row.line.clone_from(&card.line);
            return Ok(AccountView {
                evidence: card.evidence.iter().map(evidence).collect(),
                along: card.along.clone(),
                ..told(row, account, card)
            });
        }
        let remembered = self.workspace.restored_scan(&self.case, &self.now);
        let kept = remembered.view(self.workspace.registry());
        let ranked = self.ranked(&kept, &found.service);
        let ranked = ranked.ok_or_else(|| Trouble::with("no-such-service", id))?;
        let mut view = told(row, account, card_of(&kept, ranked, words));
        if found.clues.is_empty() {
            // Named by the person: nothing was seen that could be weighed.
            view.parts.clear();
        }
        view.evidence = found
            .excerpts
            .iter()
            .map(|excerpt| kept_evidence(excerpt, words))
            .collect();
        let hangs_on = found.hangs_on.as_deref();
        view.along = hangs_on.map(|h| one_line(h, NAME)).unwrap_or_default();
        Ok(view)
    }

    /// The earliest safe closing day, said; nothing once closing was asked for.
    pub fn closing_day(&self, words: &Words) -> Vec<String> {
        let closing = self
            .workspace
            .closing_day(&self.case, words.tag(), &self.now);
        closing
            .map(|day| closing_said(&day, words))
            .unwrap_or_default()
    }

    /// What the two pictures draw; messages a month are known of this session's scan only.
    pub fn pictures(&self) -> Vec<PictureRow> {
        let scan = self.scan.as_ref().map(|scan| scan.view(false));
        let remembered = self.workspace.restored_scan(&self.case, &self.now);
        let kept = remembered.view(self.workspace.registry());
        let by_service = |scan: &Scan<'_>| {
            let items = scan.ranking.items.iter();
            let items = items.filter(|ranked| self.is_of_line(ranked));
            let pictures = items.map(|r| (r.binding.id.clone(), picture_of(scan, r)));
            pictures.collect::<HashMap<String, PictureRow>>()
        };
        let mut pictures = by_service(&kept);
        pictures.extend(scan.iter().flat_map(by_service));
        let accounts = self.case.state().accounts_in_order().into_iter();
        accounts
            .filter_map(|account| pictures.remove(&account.found.service))
            .collect()
    }

    /// Whether a binding is of the line of this case, or of none that is known.
    fn is_of_line(&self, ranked: &Ranked) -> bool {
        let line = self.case.state().line.as_ref();
        let own = line.map(|line| LineId(line.number.clone()));
        ranked.binding.line.is_none() || ranked.binding.line == own
    }

    fn ranked<'s>(&self, scan: &Scan<'s>, service: &str) -> Option<&'s Ranked> {
        let mut items = scan.ranking.items.iter();
        items.find(|ranked| ranked.binding.id == service && self.is_of_line(ranked))
    }

    fn shared<'w>(&self, words: &'w Words) -> Shared<'w> {
        Shared {
            words,
            today: self.today(),
            why: HashMap::new(),
            ago: HashMap::new(),
        }
    }

    fn row(&self, account: &case::Account, shared: &mut Shared<'_>) -> Account {
        let found = &account.found;
        Account {
            id: account_address(&found.service),
            name: one_line(&found.name, NAME),
            domain: found.domain.as_deref().map(|d| one_line(d, NAME)),
            known: found.known,
            band: found.band.name(),
            score: u8::try_from(found.score).unwrap_or(100),
            line: String::new(),
            state: account.state,
            why: found.clues.iter().map(|c| shared.why(c.kind)).collect(),
            first: String::new(),
            last: shared.ago(found.clues.iter().filter_map(|c| c.last).max()),
        }
    }
}

fn by_service(brief: Brief<'_>) -> (&str, Brief<'_>) {
    (brief.ranked.binding.id.as_str(), brief)
}

/// What follows from the clues and the record.
fn told(row: Account, account: &case::Account, card: Card) -> AccountView {
    let first = card.first.first().map(|step| capital(&step.text));
    AccountView {
        row: Account {
            first: first.unwrap_or_default(),
            ..row
        },
        rehearsed: account.rehearsed,
        record: card.record,
        steps: card
            .first
            .into_iter()
            .map(|step| Step {
                text: capital(&step.text),
                link: step.link,
            })
            .collect(),
        lost: card.lost,
        note: card.note,
        along: String::new(),
        facts: card
            .facts
            .into_iter()
            .map(|fact| QuestionAnswer {
                question: fact.question,
                answer: fact.answer,
                unknown: fact.unknown,
            })
            .collect(),
        clues: card.clues,
        parts: card
            .parts
            .into_iter()
            .map(|(name, value, meaning)| Part {
                name,
                value,
                meaning,
            })
            .collect(),
        evidence: Vec::new(),
    }
}

fn evidence(seen: &crate::Shown) -> Evidence {
    Evidence {
        day: seen.day.clone(),
        iso: seen.iso.clone(),
        sender: seen.sender.clone(),
        excerpt: seen.excerpt.clone(),
        naming: seen.naming.clone(),
        place: seen.place.clone(),
    }
}

fn kept_evidence(excerpt: &case::Excerpt, words: &Words) -> Evidence {
    let sender = excerpt.sender.as_deref();
    Evidence {
        day: excerpt.day.map(|d| words.date(d)).unwrap_or_default(),
        iso: excerpt.day.map(|d| d.to_string()).unwrap_or_default(),
        sender: sender.map(|s| one_line(s, NAME)).unwrap_or_default(),
        excerpt: one_line(&excerpt.text, EXCERPT),
        naming: String::new(),
        place: one_line(&excerpt.file, EXCERPT),
    }
}
