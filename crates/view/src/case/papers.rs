//! Papers, proofs, the journal.

use super::CaseContext;
use super::shared::{capital, channels, choice, unbroken};
use super::{
    Answer, Download, Exhibit, ExhibitsView, Field, File, JournalRow, JournalView, LetterRow,
    LetterView, PapersView, Said, Trouble,
};
use ringoff_model::{LetterKind, one_line};
use ringoff_words::Words;
use ringoff_workspace::case::{self, ExhibitKind, JournalEntry};
use ringoff_workspace::letters::Lang;
use ringoff_workspace::{FIELDS, Paper, PaperFile, WorkspaceError};

/// When an entry was written, where it was written.
pub(super) fn moment(entry: &JournalEntry, words: &Words) -> String {
    words.moment(&entry.at.in_zone(&entry.zone))
}

/// What a paper is called where papers are listed.
pub fn paper_name(paper: Paper, words: &Words) -> String {
    match paper {
        Paper::Letter(kind) => capital(&words.say(&format!("letter-name-{}", kind.slug()), &[])),
        sheet => words.say(&format!("desk-paper-{}", sheet.slug()), &[]),
    }
}

impl CaseContext<'_> {
    /// The letters and sheets that can be made.
    pub fn papers(&self, words: &Words) -> PapersView {
        let own = self.own_lang(words);
        let tasks = self.tasks(words);
        let wanted = |slug: &str| {
            tasks
                .iter()
                .find(|t| t.is_open() && t.letters.contains(&slug))
        };
        let letters = LetterKind::ALL.into_iter().map(|kind| {
            let task = wanted(kind.slug());
            LetterRow {
                kind: kind.slug().to_owned(),
                title: paper_name(Paper::Letter(kind), words),
                about: task
                    .map(|t| ringoff_workspace::task_words(words, t, false).0)
                    .unwrap_or_default(),
                now: task.is_some_and(|t| t.state == case::TaskState::Ready),
            }
        });
        let sheets = [
            Paper::Checklist,
            Paper::CallScript,
            Paper::BranchCard,
            Paper::Summary,
        ];
        PapersView {
            letters: letters.collect(),
            sheets: sheets
                .into_iter()
                .map(|p| choice(p.slug(), paper_name(p, words)))
                .collect(),
            langs: langs(),
            lang: self
                .workspace
                .paper_lang(&self.case, Paper::Letter(LetterKind::Terminate), own)
                .tag()
                .to_owned(),
        }
    }

    /// One letter in a language, with the person's own words in its open fields; `letter-unknown` where no letter has that name.
    pub fn letter(
        &self,
        kind: &str,
        lang: &str,
        filled: &[(String, String)],
        words: &Words,
    ) -> Answer<LetterView> {
        let paper = letter_named(kind)?;
        let own = self.own_lang(words);
        let lang = Lang::from_tag(lang)
            .unwrap_or_else(|| self.workspace.paper_lang(&self.case, paper, own));
        let make = |lang: Lang, blank: bool, fill: Vec<(String, String)>| {
            let how = PaperFile {
                lang: Some(lang),
                beside: None,
                blank,
                fill,
            };
            self.workspace
                .paper(&self.id, paper, &how, own, &self.now)
                .map_err(Trouble::from)
        };
        let bare = make(lang, true, Vec::new())?;
        let letter_words = Words::new(lang.tag());
        let gaps = bare.gaps();
        let fields = FIELDS.into_iter().filter_map(|name| {
            let key = match name {
                "payee_name" => "paper-gap-payee".to_owned(),
                name => format!("paper-gap-{}", name.replace('_', "-")),
            };
            let label = letter_words.say(&key, &[]);
            // Every letter has room for the person's own words; they are no gap.
            let asked = gaps.contains(&label.as_str()) || name == "free_text";
            asked.then(|| Field {
                name: name.to_owned(),
                label: capital(&words.say(&key, &[])),
                hint: String::new(),
                value: filled
                    .iter()
                    .find(|(n, _)| n == name)
                    .map(|(_, v)| v)
                    .or(self.case.state().details.get(name))
                    .cloned()
                    .unwrap_or_default(),
                kind: if name == "free_text" || name.contains("address") {
                    "area"
                } else {
                    "text"
                },
                choices: Vec::new(),
            })
        });
        let said = |lang: Lang| {
            Ok::<_, Trouble>(Said {
                lang: lang.tag().to_owned(),
                text: unbroken(&make(lang, false, filled.to_vec())?.text()),
            })
        };
        Ok(LetterView {
            kind: kind.to_owned(),
            title: paper_name(paper, words),
            text: said(lang)?,
            mine: if lang == own { None } else { Some(said(own)?) },
            fields: fields.collect(),
            langs: langs(),
            // Nobody sends a letter by telephone.
            channels: channels(words)
                .into_iter()
                .filter(|way| !matches!(way.value.as_str(), "hotline" | "wifi-calling"))
                .collect(),
            sent: match self.case.state().sent(kind) {
                Some(sent) => {
                    let day = [("day", words.date(sent.day).into())];
                    words.say("web-letter-was-sent", &day)
                }
                None => String::new(),
            },
        })
    }

    /// A file to take away.
    pub fn paper(&self, paper: &Download, words: &Words) -> Answer<File> {
        let own = self.own_lang(words);
        let made = |paper: Paper, lang: Option<Lang>, fill: &[(String, String)]| {
            let how = PaperFile {
                lang,
                fill: fill.to_vec(),
                ..PaperFile::default()
            };
            self.workspace
                .paper(&self.id, paper, &how, own, &self.now)
                .map_err(Trouble::from)
        };
        let file = |name: &str, end: &str, mime, bytes| File {
            name: format!("{name}-{}.{end}", self.today()),
            mime,
            bytes,
        };
        let pdf = |name: &str, document: ringoff_workspace::letters::Document| {
            let bytes = document.pdf().map_err(WorkspaceError::from)?;
            Ok(file(name, "pdf", "application/pdf", bytes))
        };
        match paper {
            Download::LetterPdf { kind, lang, filled } => pdf(
                kind,
                made(letter_named(kind)?, Lang::from_tag(lang), filled)?,
            ),
            Download::LetterText { kind, lang, filled } => {
                let text = made(letter_named(kind)?, Lang::from_tag(lang), filled)?.text();
                Ok(file(
                    kind,
                    "txt",
                    "text/plain; charset=utf-8",
                    text.into_bytes(),
                ))
            }
            Download::Sheet(name) => pdf(name, made(Paper::named(name)?, None, &[])?),
            Download::Calendar { private } => {
                let text = self
                    .workspace
                    .calendar(&self.id, words, *private, &self.now)?;
                Ok(file(
                    "ringoff",
                    "ics",
                    "text/calendar; charset=utf-8",
                    text.into_bytes(),
                ))
            }
            Download::Bundle => {
                let bytes = self.workspace.bundle(&self.id, own, &self.now)?;
                Ok(file("ringoff-evidence", "zip", "application/zip", bytes))
            }
            Download::OperatorData => {
                let text = self.workspace.contribution(&self.id)?;
                Ok(file(
                    "operator",
                    "toml",
                    "text/plain; charset=utf-8",
                    text.into_bytes(),
                ))
            }
        }
    }

    /// Which letter that is and in which language; `None` for what is no letter.
    pub fn letter_of(&self, paper: &Download, words: &Words) -> Option<(LetterKind, Lang)> {
        let (Download::LetterPdf { kind, lang, .. } | Download::LetterText { kind, lang, .. }) =
            paper
        else {
            return None;
        };
        let kind = LetterKind::from_slug(kind)?;
        let own = self.own_lang(words);
        let of_case = || {
            let paper = Paper::Letter(kind);
            self.workspace.paper_lang(&self.case, paper, own)
        };
        Some((kind, Lang::from_tag(lang).unwrap_or_else(of_case)))
    }

    /// The proofs kept.
    pub fn exhibits(&self, words: &Words) -> ExhibitsView {
        let items = self.events().filter_map(|(entry, event)| {
            let case::Event::ExhibitAttached(exhibit) = event else {
                return None;
            };
            let name = exhibit.name.to_lowercase();
            Some(Exhibit {
                id: exhibit.sha256.clone(),
                name: one_line(&exhibit.name, 120),
                kind: capital(&words.say(&format!("exhibit-{}", exhibit.kind.name()), &[])),
                size: words.size(exhibit.size),
                when: moment(entry, words),
                picture: [".png", ".jpg", ".jpeg", ".webp", ".gif"]
                    .iter()
                    .any(|end| name.ends_with(end)),
            })
        });
        let kinds = ExhibitKind::ALL.into_iter();
        ExhibitsView {
            items: items.collect(),
            kinds: kinds
                .map(|k| {
                    choice(
                        k.name(),
                        capital(&words.say(&format!("exhibit-{}", k.name()), &[])),
                    )
                })
                .collect(),
            slip: self.case.state().slip().is_some(),
        }
    }

    /// What an entry of the journal says; empty where there is none.
    pub fn said_of(&self, seq: u64, words: &Words) -> Answer<String> {
        let rows = self.workspace.timeline(&self.id, words, false, &self.now)?;
        let row = rows.into_iter().find(|row| row.seq == seq);
        Ok(row.map(|row| row.text).unwrap_or_default())
    }

    /// What happened, the latest first.
    pub fn journal(&self, words: &Words) -> Answer<JournalView> {
        let rows = self.workspace.timeline(&self.id, words, false, &self.now)?;
        let rows = rows.into_iter().map(|row| {
            let entry = self.case.entry(row.seq);
            let more = [row.note, row.ignored]
                .into_iter()
                .flatten()
                .map(|n| format!(" ({n})"));
            JournalRow {
                seq: row.seq,
                when: entry.map(|e| moment(e, words)).unwrap_or_default(),
                iso: row.day.to_string(),
                what: std::iter::once(row.text).chain(more).collect(),
                undoable: self.case.undo_of(row.seq).is_ok(),
                undone: row.undone,
            }
        });
        Ok(JournalView {
            rows: rows.collect(),
            head: self.workspace.store().head().hash.to_string(),
        })
    }
}

fn letter_named(kind: &str) -> Answer<Paper> {
    let kind = LetterKind::from_slug(kind).ok_or_else(|| Trouble::with("letter-unknown", kind))?;
    Ok(Paper::Letter(kind))
}

fn langs() -> Vec<super::Choice> {
    Lang::ALL
        .into_iter()
        .map(|l| choice(l.tag(), ringoff_words::own_name(l.tag())))
        .collect()
}
