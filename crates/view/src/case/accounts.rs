//! Accounts, from what the case keeps of the scans.

use super::CaseContext;
use super::shared::capital;
use super::{Account, AccountView, Accounts, Answer, OtherLine, Trouble};
use crate::hand_list::{HandList, hand_list};
use crate::{
    Brief, Card, PictureRow, Step, briefs, card_of, closing_said, picture_of, remarks as remarks_of,
};
use jiff::civil::Date;
use ringoff_model::{ClueKind, one_line};
use ringoff_registry::Answer as Told;
use ringoff_words::Words;
use ringoff_workspace::case;
use ringoff_workspace::{account_address, accounts_left};
use std::collections::HashMap;

/// Characters of a name that are shown at most.
const NAME: usize = 80;

/// Steps that only an old SIM that works can take.
const NEEDS_OLD_SIM: [&str; 5] = [
    "first-old-yes",
    "first-old-alt",
    "first-code-both",
    "first-old-unknown",
    "first-look",
];

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
        let kept = self.workspace.restored_scan(&self.case, &self.now);
        let scan = kept.view();
        let told: HashMap<&str, Brief<'_>> =
            briefs(&scan, words).into_iter().map(by_service).collect();
        let mut shared = self.shared(words);
        let needs = NEEDS_OLD_SIM.map(|key| capital(&words.say(key, &[])));
        let items: Vec<Account> = accounts
            .into_iter()
            .map(|account| {
                let mut row = self.row(account, &mut shared);
                let mut needs_old_sim = false;
                if let Some(brief) = told.get(account.found.service.as_str()) {
                    // Of what the person named, and in journals of earlier versions, nothing tells.
                    if account.found.line_known_by.is_some() {
                        row.line.clone_from(&brief.line);
                    }
                    row.first = capital(&brief.first);
                    needs_old_sim = needs.contains(&row.first);
                }
                if account.is_in_doubt() {
                    row.first = capital(&words.say("first-check", &[]));
                } else if needs_old_sim && let Some(key) = self.way_back(account) {
                    row.first = capital(&words.say(key, &[]));
                }
                row
            })
            .collect();
        let closing = self.closing_day(words);
        let closing = (!closing.is_empty()).then(|| (words.say("closing-heading", &[]), closing));
        let mut remarks: Vec<_> = closing.into_iter().collect();
        if self.case.state().scan.is_some() {
            // What a scan on the command line asks for as an option stands on a page here.
            let option = words.say("lines-do", &[]);
            let of_page = |said: String| match said == option {
                true => words.say("web-lines-do", &[]),
                false => said,
            };
            let remarks_of = remarks_of(&scan, words).into_iter();
            remarks.extend(
                remarks_of
                    .map(|(heading, said)| (heading, said.into_iter().map(of_page).collect())),
            );
        }
        let state = self.case.state();
        let others_known = state
            .line
            .as_ref()
            .is_some_and(|line| !line.other_lines.is_empty());
        Accounts {
            summary: accounts_left(words, state),
            grounds: state.grounds(),
            remarks,
            items,
            others: self.other_lines(),
            // Whose the other numbers are is asked while the person has named none of theirs.
            elsewhere: match &state.scan {
                Some(scan) if !others_known => scan.elsewhere,
                _ => 0,
            },
        }
    }

    /// The person's other numbers, and the cases that go on of them.
    fn other_lines(&self) -> Vec<OtherLine> {
        let Some(line) = &self.case.state().line else {
            return Vec::new();
        };
        // The number that takes this one's place stays.
        let kept = line.new_number.as_ref();
        let others = line
            .other_lines
            .iter()
            .filter(|number| Some(*number) != kept);
        let others = others.map(|number| OtherLine {
            number: number.reveal().to_owned(),
            said: number.masked(),
            case: self.workspace.case_of(number).map(|id| id.0),
        });
        others.collect()
    }

    /// One account, by its id in addresses.
    pub fn account(&self, id: &str, words: &Words) -> Answer<AccountView> {
        let mut accounts = self.case.state().accounts.values();
        let account = accounts
            .find(|account| account_address(&account.found.service) == id)
            .ok_or_else(|| Trouble::with("no-such-service", id))?;
        let found = &account.found;
        let kept = self.workspace.restored_scan(&self.case, &self.now);
        let scan = kept.view();
        let mut items = scan.ranking.items.iter();
        let ranked = items.find(|ranked| ranked.binding.id == found.service);
        let ranked = ranked.ok_or_else(|| Trouble::with("no-such-service", id))?;
        let card = card_of(&scan, ranked, words);
        let mut row = self.row(account, &mut self.shared(words));
        if found.line_known_by.is_some() {
            row.line.clone_from(&card.line);
        }
        let mut view = account_view(row, account, card);
        if let Some(key) = self.way_back(account) {
            let needs = NEEDS_OLD_SIM.map(|key| capital(&words.say(key, &[])));
            view.steps.retain(|step| !needs.contains(&step.text));
            let text = capital(&words.say(key, &[]));
            view.steps.insert(0, Step { text, link: None });
        }
        if found.clues.is_empty() {
            // Named by the person: nothing was seen that could be weighed.
            view.parts.clear();
            view.clues.push(words.say("clue-by-word", &[]));
        }
        if view.along.is_empty() {
            let hangs_on = found.hangs_on.as_deref();
            view.along = hangs_on.map(|h| one_line(h, NAME)).unwrap_or_default();
        }
        Ok(view)
    }

    /// How an account is reached that still has the number when codes no longer come to it.
    fn way_back(&self, account: &case::Account) -> Option<&'static str> {
        let state = self.case.state();
        let closed = state.closed_on.is_some_and(|day| day < self.today());
        let gone = closed || !state.old_sim_works();
        if !gone || !account.is_open() {
            return None;
        }
        let record = self.workspace.registry().service(&account.found.service);
        let change = record.map(|record| &record.change);
        Some(match change.map(|c| (c.needs_old_number, c.branch_visit)) {
            Some((Told::No | Told::Alt | Told::Optional, _)) => "first-gone-other",
            Some((_, Told::Yes | Told::Alt | Told::Optional)) => "first-gone-branch",
            _ => "first-gone-support",
        })
    }

    /// The list by hand, with what was answered.
    pub fn hand_list(&self, words: &Words) -> HandList {
        hand_list(&self.workspace.hand_list(&self.case), words)
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

    /// What the two pictures draw.
    pub fn pictures(&self) -> Vec<PictureRow> {
        let kept = self.workspace.restored_scan(&self.case, &self.now);
        let scan = kept.view();
        let items = scan.ranking.items.iter();
        let pictures = items.map(|r| (r.binding.id.as_str(), picture_of(&scan, r)));
        let mut pictures: HashMap<&str, PictureRow> = pictures.collect();
        let accounts = self.case.state().accounts_in_order().into_iter();
        accounts
            .filter_map(|account| pictures.remove(account.found.service.as_str()))
            .collect()
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
            why: why_of(account, shared),
            first: String::new(),
            seen: found.last_seen(),
            last: shared.ago(found.last_seen()),
        }
    }
}

/// What shows the account, in a few words each; where nothing does, that the person says so.
fn why_of(account: &case::Account, shared: &mut Shared<'_>) -> Vec<String> {
    let by_word = match (account.is_by_word(), account.is_in_doubt()) {
        (_, true) => Some("why-in-doubt"),
        (true, false) => Some("why-by-word"),
        (false, false) => None,
    };
    let clues = account.found.clues.keys();
    let said = by_word.map(|key| shared.words.say(key, &[]));
    said.into_iter()
        .chain(clues.map(|clue| shared.why(*clue)))
        .collect()
}

fn by_service(brief: Brief<'_>) -> (&str, Brief<'_>) {
    (brief.ranked.binding.id.as_str(), brief)
}

/// The page of an account: what the case holds, and what its card adds.
fn account_view(row: Account, account: &case::Account, card: Card) -> AccountView {
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
                ..step
            })
            .collect(),
        lost: card.lost,
        note: card.note,
        along: card.along,
        facts: card.facts,
        clues: card.clues,
        parts: card.parts,
        evidence: card.evidence,
    }
}
