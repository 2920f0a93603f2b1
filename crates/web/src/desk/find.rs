//! Archives and accounts.

use super::said::{account_id, capital};
use super::{At, DeskOffice, trouble};
use crate::office::{
    Account, AccountState, Accounts, Answer, Coverage, Evidence, FileRead, Imported, Part,
    QuestionAnswer, Step, Trouble, Upload,
};
use ringoff_app::case::{self, CaseId, Tri};
use ringoff_app::{Control, DeskError, Progress, ScanOptions, Scanned};
use ringoff_model::{Moment, one_line};
use ringoff_report::{Archive, Card, PictureRow};
use ringoff_words::Words;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::thread::available_parallelism;

/// Characters of a name that are shown at most.
const NAME: usize = 80;
const EXCERPT: usize = 300;

impl DeskOffice {
    pub(super) fn read(
        &self,
        case: &str,
        upload: &Upload,
        control: &Control,
        tell: &(dyn Fn(Progress) + Sync),
    ) -> Answer<Imported> {
        let now = self.now();
        let options = self.with_case(case, |at| {
            Ok(ScanOptions {
                paths: upload.paths.clone(),
                lines: at.desk.scan_lines(&at.case),
                data: self.place.data.clone(),
                tables: Vec::new(),
                watched: Some(at.desk.watched(&at.case, &now)),
                threads: available_parallelism().map_or(1, usize::from),
                program: self.place.program.clone(),
                now: Moment(now.timestamp().as_millisecond()),
                today: now.date(),
            })
        })?;
        // The vault stays usable meanwhile: reading needs nothing of it.
        let mut scanned = ringoff_app::scan(&options, control, tell)
            .map_err(|error| trouble(DeskError::from(error)))?;
        if control.is_stopped() {
            return Err(Trouble::of("interrupted"));
        }
        let id = CaseId(case.to_owned());
        let known = self.with_case(case, |at| Ok(at.case.state().archives.clone()))?;
        self.with(|open| open.desk.import(&id, &scanned, &now).map_err(trouble))?;
        for archive in &mut scanned.archives {
            archive.path = upload.shown(&archive.path);
        }
        let imported = self.with_case(case, |at| {
            let mut imported = at.imported(Some(&scanned));
            imported.nothing_new =
                !known.is_empty() && at.case.state().archives.len() == known.len();
            Ok(imported)
        })?;
        self.with(|open| {
            open.scans.insert(case.to_owned(), Arc::new(scanned));
            Ok(())
        })?;
        Ok(imported)
    }
}

fn file(archive: &Archive) -> FileRead {
    FileRead {
        name: one_line(&archive.path, EXCERPT),
        format: archive.format.as_deref().map(|f| one_line(f, NAME)),
        items: archive.observations,
        bytes: archive.bytes,
        skipped: archive
            .skipped
            .iter()
            .map(|(reason, tally)| (reason.name().to_owned(), tally.count))
            .collect(),
        error: archive
            .error
            .as_ref()
            .map(|(key, detail)| (key.clone(), one_line(detail, EXCERPT))),
        known: false,
    }
}

impl At<'_> {
    pub fn imported(&self, scanned: Option<&Scanned>) -> Imported {
        let state = self.case.state();
        let mut out = Imported {
            accounts: state.accounts.len(),
            before: state.blocking().len(),
            ..Imported::default()
        };
        match scanned {
            Some(scanned) => {
                let view = scanned.view(false);
                out.files = view.archives.iter().map(file).collect();
                out.coverage = Coverage {
                    months: view.months.iter().map(|(m, n)| (*m, *n)).collect(),
                };
            }
            None => {
                out.files = state
                    .archives
                    .values()
                    .map(|a| FileRead {
                        name: one_line(&a.name, EXCERPT),
                        format: a.format.clone(),
                        items: a.items,
                        ..FileRead::default()
                    })
                    .collect();
            }
        }
        out
    }

    pub fn accounts(&self, words: &Words) -> Accounts {
        let scan = self.scan.as_ref().map(|s| s.view(false));
        let line = self
            .case
            .state()
            .line
            .as_ref()
            .map(|l| ringoff_model::LineId(l.number.clone()));
        let cards: HashMap<String, Card> = scan
            .iter()
            .flat_map(|scan| ringoff_report::cards(scan, words))
            .filter(|(ranked, _)| ranked.binding.line.is_none() || ranked.binding.line == line)
            .map(|(ranked, card)| (ranked.binding.id.clone(), card))
            .collect();
        // What no scan of this session shows stands in the case.
        let accounts = self.case.state().accounts_in_order();
        let all_read = accounts
            .iter()
            .all(|a| cards.contains_key(&a.found.service));
        let remembered = (!all_read).then(|| self.desk.remembered(&self.case, &self.now));
        let kept = remembered.as_ref().map(|r| r.view(self.desk.registry()));
        let kept: HashMap<String, Card> = kept
            .iter()
            .flat_map(|kept| ringoff_report::cards(kept, words))
            .map(|(ranked, card)| (ranked.binding.id.clone(), card))
            .collect();
        let items: Vec<Account> = accounts
            .into_iter()
            .map(|account| {
                let service = &account.found.service;
                let mut out = self.account(account, words);
                if let Some(card) = cards.get(service) {
                    from_scan(&mut out, card);
                } else if let Some(card) = kept.get(service) {
                    told(&mut out, card);
                    from_case(&mut out, &account.found, words);
                }
                out
            })
            .collect();
        let open = items
            .iter()
            .filter(|a| a.state == AccountState::Open)
            .count();
        let before = self.case.state().blocking().len();
        let count = [
            ("count", items.len().into()),
            ("open", open.into()),
            ("before", before.into()),
        ];
        Accounts {
            summary: words.say("desk-accounts-left", &count),
            remarks: scan
                .map(|s| ringoff_report::remarks(&s, words))
                .unwrap_or_default(),
            items,
        }
    }

    fn account(&self, account: &case::Account, words: &Words) -> Account {
        let found = &account.found;
        let today = self.today();
        let last_seen = found.clues.iter().filter_map(|c| c.last).max();
        Account {
            id: account_id(&found.service),
            name: one_line(&found.name, NAME),
            domain: found.domain.as_deref().map(|d| one_line(d, NAME)),
            known: found.known,
            band: band(found.band),
            score: u8::try_from(found.score).unwrap_or(100),
            line: String::new(),
            state: state(account.state),
            rehearsed: account.rehearsed,
            why: found
                .clues
                .iter()
                .map(|c| words.say(&format!("why-{}", c.kind.name()), &[]))
                .collect(),
            record: Vec::new(),
            steps: steps(account, words),
            lost: Vec::new(),
            note: None,
            along: String::new(),
            facts: Vec::new(),
            clues: Vec::new(),
            parts: Vec::new(),
            evidence: Vec::new(),
            last_seen,
            last: last_seen.map_or_else(
                || words.say("ago-unknown", &[]),
                |day| words.ago(day, today),
            ),
            picture: PictureRow {
                name: one_line(&found.name, NAME),
                uses: Vec::new(),
                months: BTreeMap::new(),
                last: found
                    .clues
                    .iter()
                    .filter_map(|c| Some((c.kind, c.last?)))
                    .collect(),
            },
        }
    }
}

/// What was read in this session tells all.
fn from_scan(out: &mut Account, card: &Card) {
    told(out, card);
    out.line.clone_from(&card.line);
    out.along.clone_from(&card.along);
    out.picture = card.picture.clone();
    let seen = card.evidence.iter().map(|e| Evidence {
        day: e.day.clone(),
        iso: e.iso.clone(),
        sender: e.sender.clone(),
        excerpt: e.excerpt.clone(),
        naming: e.naming.clone(),
        place: e.place.clone(),
    });
    out.evidence = seen.collect();
}

/// What follows from the clues and the record.
fn told(out: &mut Account, card: &Card) {
    out.record.clone_from(&card.record);
    out.lost.clone_from(&card.lost);
    out.note.clone_from(&card.note);
    out.clues.clone_from(&card.clues);
    out.picture.uses.clone_from(&card.picture.uses);
    let steps = card.first.iter().map(|s| Step {
        text: capital(&s.text),
        link: s.link.clone(),
    });
    out.steps = steps.collect();
    let facts = card.facts.iter().map(|f| QuestionAnswer {
        question: f.question.clone(),
        answer: f.answer.clone(),
        unknown: f.unknown,
    });
    out.facts = facts.collect();
    let parts = card.parts.iter().map(|(name, value, meaning)| Part {
        name: name.clone(),
        value: value.clone(),
        meaning: meaning.clone(),
    });
    out.parts = parts.collect();
}

/// What else the case keeps: a handful of excerpts, and the mailbox that it falls with.
fn from_case(out: &mut Account, found: &case::Found, words: &Words) {
    if found.clues.is_empty() {
        // Named by the person: nothing was seen that could be weighed.
        out.parts.clear();
    }
    let seen = found.excerpts.iter().map(|e| Evidence {
        day: e.day.map(|d| words.date(d)).unwrap_or_default(),
        iso: e.day.map(|d| d.to_string()).unwrap_or_default(),
        sender: e
            .sender
            .as_deref()
            .map(|s| one_line(s, NAME))
            .unwrap_or_default(),
        excerpt: one_line(&e.text, EXCERPT),
        naming: String::new(),
        place: one_line(&e.file, EXCERPT),
    });
    out.evidence = seen.collect();
    out.along = found
        .hangs_on
        .as_deref()
        .map(|h| one_line(h, NAME))
        .unwrap_or_default();
}

fn steps(account: &case::Account, words: &Words) -> Vec<Step> {
    let found = &account.found;
    let step = |key: &str| Step {
        text: capital(&words.say(key, &[])),
        link: None,
    };
    let mut steps = Vec::new();
    if found.band == case::Band::Check {
        steps.push(step("first-check"));
    }
    steps.push(step(match found.needs_code {
        _ if !found.known => "first-look",
        Tri::Yes => "first-old-yes",
        Tri::No => "first-old-no",
        Tri::Unknown => "first-old-unknown",
    }));
    if found.branch_visit == Tri::Yes {
        steps.push(step("first-branch-yes"));
    }
    let host = |url: &str| {
        url.strip_prefix("https://")
            .and_then(|r| r.split(['/', '?', '#']).next())
            .map(str::to_owned)
    };
    if let Some((url, host)) = found
        .change_url
        .as_ref()
        .and_then(|url| Some((url, host(url)?)))
    {
        steps.push(Step {
            text: String::new(),
            link: Some((host, url.clone())),
        });
    }
    steps
}

fn band(band: case::Band) -> &'static str {
    match band {
        case::Band::Before => "before",
        case::Band::Check => "check",
        case::Band::Should => "should",
        case::Band::Can => "can",
        case::Band::Notice => "notice",
    }
}

pub(super) fn state(state: case::AccountState) -> AccountState {
    match state {
        case::AccountState::Open => AccountState::Open,
        case::AccountState::Moved => AccountState::Moved,
        case::AccountState::Removed | case::AccountState::Done => AccountState::Removed,
        case::AccountState::Kept => AccountState::Kept,
        case::AccountState::Dismissed => AccountState::NotMine,
    }
}
