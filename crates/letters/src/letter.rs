use crate::blocks::{Block, Line, Mark, Pair, Part, Span};
use crate::grammar::{self, Insert, Piece, Row};
use crate::names::{Name, money, tells_what_happened};
use crate::{Document, Lang, LetterData, PaperError, Result, clean};
use ringoff_model::LetterKind;
use ringoff_words::Words;

/// The embedded letters: tag, slug and text.
pub(crate) const LETTERS: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/letters.rs"));

/// A letter in the recipient's language; with `beside`, the same in the person's own on a page after it.
pub fn document(
    kind: LetterKind,
    lang: Lang,
    beside: Option<Lang>,
    data: &LetterData,
) -> Result<Document> {
    let json =
        serde_json::to_value(data).map_err(|error| PaperError::Typeset(error.to_string()))?;
    clean::within_limit(&json)?;
    let (title, blocks) = compose(kind, lang, data)?;
    let mut parts = vec![Part {
        lang,
        beside: None,
        blocks,
    }];
    if let Some(own) = beside.filter(|own| *own != lang) {
        let (_, mut blocks) = compose(kind, own, data)?;
        let note = own.words().say("paper-translation", &[]);
        blocks.insert(
            0,
            Block::Note {
                line: Line::of(note),
            },
        );
        parts.push(Part {
            lang: own,
            beside: None,
            blocks,
        });
    }
    Ok(Document::new(title, data.today, parts))
}

/// The text of a letter as it stands in its file.
pub(crate) fn source(kind: LetterKind, lang: Lang) -> Result<&'static str> {
    LETTERS
        .iter()
        .find(|(tag, slug, _)| *tag == lang.tag() && *slug == kind.slug())
        .map(|(_, _, text)| *text)
        .ok_or(PaperError::NoText {
            slug: kind.slug(),
            lang,
        })
}

fn compose(kind: LetterKind, lang: Lang, data: &LetterData) -> Result<(String, Vec<Block>)> {
    let rows =
        grammar::parse(source(kind, lang)?).map_err(|(line, fault)| PaperError::BadText {
            slug: kind.slug(),
            lang,
            line,
            fault,
        })?;
    let writer = Writer {
        data,
        lang,
        words: lang.words(),
    };
    let mut blocks = Vec::new();
    let mut joins = false;
    for row in &rows {
        joins = writer.row(row, joins, &mut blocks);
    }
    let title = blocks
        .iter()
        .find_map(|block| match block {
            Block::Title { line } => Some(line.plain(&writer.words)),
            _ => None,
        })
        .unwrap_or_else(|| kind.slug().to_owned());
    Ok((title, blocks))
}

/// Lines to write by hand what happened, and rows for charges that no statement showed.
const LINES: usize = 5;
const ROWS: usize = 3;

struct Writer<'a> {
    data: &'a LetterData,
    lang: Lang,
    words: Words,
}

impl Writer<'_> {
    /// Adds a row; says whether the next one of the same sort joins it.
    fn row(&self, row: &Row, joins: bool, out: &mut Vec<Block>) -> bool {
        match row {
            Row::Blank => return false,
            Row::Insert(insert) => {
                self.insert(*insert, out);
                return false;
            }
            Row::Address(pieces) => {
                let line = self.line(pieces);
                match out.last_mut() {
                    _ if line.is_blank() => {}
                    Some(Block::Address { lines, .. }) if joins => lines.push(line),
                    _ => out.push(Block::Address {
                        lines: vec![line],
                        on_the_right: self.words.say("format-address-side", &[]) == "right",
                    }),
                }
            }
            Row::Item(pieces) => {
                let line = self.line(pieces);
                match out.last_mut() {
                    _ if line.is_blank() => {}
                    Some(Block::Items { items, .. }) if joins => items.push(line),
                    _ => out.push(Block::Items {
                        numbered: false,
                        items: vec![line],
                    }),
                }
            }
            Row::Title(pieces) => out.push(Block::Title {
                line: self.line(pieces),
            }),
            Row::Paragraph(pieces) => {
                let line = self.line(pieces);
                if !line.is_blank() {
                    out.push(Block::Paragraph { line });
                }
            }
        }
        true
    }

    fn line(&self, pieces: &[Piece]) -> Line {
        let mut spans = Vec::new();
        self.spans(pieces, &mut spans);
        let mut before = String::new();
        for span in &mut spans {
            match span {
                Span::Text { text } => {
                    // The sign stays with its number.
                    *text = text.replace("№ ", "№\u{a0}");
                    before.clone_from(text);
                }
                Span::Gap { label, named, .. } => {
                    *named = names(&before, label);
                    before.clear();
                }
            }
        }
        Line(spans)
    }

    fn spans(&self, pieces: &[Piece], out: &mut Vec<Span>) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => push(text, out),
                Piece::Value(name) => match self.value(name) {
                    Some(value) => push(&value, out),
                    None => out.push(self.gap(name)),
                },
                Piece::OnlyIf { name, known, then } => {
                    if self.value(name).is_some() == *known {
                        self.spans(then, out);
                    }
                }
            }
        }
    }

    fn value(&self, name: &str) -> Option<String> {
        Name::find(name)?.value(self.data, self.lang, &self.words)
    }

    fn gap(&self, name: &str) -> Span {
        Span::Gap {
            label: self.words.say(&format!("paper-gap-{name}"), &[]),
            wide: Name::find(name).is_some_and(|found| found.wide),
            named: false,
        }
    }

    fn insert(&self, insert: Insert, out: &mut Vec<Block>) {
        let data = self.data;
        match insert {
            Insert::Attempts if !data.attempts.is_empty() => out.push(self.attempts()),
            Insert::Refusals if !data.refusals.is_empty() => out.push(self.refusals()),
            Insert::Charges if data.charges.is_empty() => {}
            Insert::Charges | Insert::ChargesOrRows => out.push(self.charges()),
            Insert::Enclosures if !data.enclosures.is_empty() => {
                out.push(Block::Heading {
                    line: Line::of(self.words.say("paper-enclosures", &[])),
                });
                let items = data
                    .enclosures
                    .iter()
                    .filter_map(|phrase| phrase.in_lang(self.lang))
                    .map(|text| Line::of(clean::line(text)))
                    .collect();
                out.push(Block::Items {
                    numbered: true,
                    items,
                });
            }
            Insert::Tickets if !data.tickets.is_empty() => out.push(Block::Items {
                numbered: false,
                items: data
                    .tickets
                    .iter()
                    .map(|ticket| Line::of(clean::line(ticket)))
                    .collect(),
            }),
            Insert::FreeTextOrLines if !tells_what_happened(data) => {
                let line = Pair {
                    left: Line::default(),
                    right: None,
                };
                out.push(Block::Pairs {
                    rows: vec![line; LINES],
                    mark: Mark::Answer,
                });
            }
            Insert::FreeText | Insert::FreeTextOrLines => {
                let text = data
                    .free_text
                    .as_ref()
                    .and_then(|text| text.in_lang(self.lang));
                out.extend(text.into_iter().flat_map(clean::paragraphs).map(|text| {
                    Block::Paragraph {
                        line: Line::of(text),
                    }
                }));
            }
            Insert::Signature => out.push(self.signature()),
            Insert::Attempts | Insert::Refusals | Insert::Enclosures | Insert::Tickets => {}
        }
    }

    fn attempts(&self) -> Block {
        let rows = self.data.attempts.iter().map(|attempt| {
            let day = self.words.short_date(attempt.date);
            let when = match attempt.time.as_deref() {
                Some(time) => format!("{day} {time}"),
                None => day,
            };
            let outcome = attempt.outcome.in_lang(self.lang).unwrap_or_default();
            let mut outcome = vec![outcome.to_owned()];
            outcome.extend(attempt.who.clone());
            let mut outcome = self.words.pieces(&outcome);
            if let Some(note) = &attempt.note {
                outcome = self.words.labelled(&outcome, note);
            }
            vec![
                clean::line(&when),
                clean::line(attempt.channel.in_lang(self.lang).unwrap_or_default()),
                clean::line(&outcome),
                clean::line(attempt.ticket.as_deref().unwrap_or("–")),
            ]
        });
        Block::Table {
            head: ["date", "channel", "outcome", "ticket"]
                .map(|column| self.words.say(&format!("paper-column-{column}"), &[]))
                .to_vec(),
            rows: rows.collect(),
            right: Vec::new(),
        }
    }

    fn refusals(&self) -> Block {
        let items = self.data.refusals.iter().map(|refusal| {
            let channel = refusal.channel.as_ref().and_then(|c| c.in_lang(self.lang));
            let mut when = vec![self.words.date(refusal.date)];
            when.extend(channel.map(str::to_owned));
            when.extend(refusal.who.clone());
            let key = if refusal.broken_term {
                "paper-term-broken"
            } else {
                "paper-refused"
            };
            let values = [
                ("when", self.words.pieces(&when).into()),
                ("words", refusal.words.as_str().into()),
            ];
            Line::of(clean::line(&self.words.say(key, &values)))
        });
        Block::Items {
            numbered: false,
            items: items.collect(),
        }
    }

    fn charges(&self) -> Block {
        let known = self.data.charges.iter().map(|charge| {
            vec![
                self.words.short_date(charge.date),
                clean::line(&charge.description),
                clean::line(&money(&charge.money, &self.words)),
            ]
        });
        let mut rows: Vec<Vec<String>> = known.collect();
        if rows.is_empty() {
            rows = vec![vec![String::new(); 3]; ROWS];
        }
        Block::Table {
            head: ["date", "description", "amount"]
                .map(|column| self.words.say(&format!("paper-column-{column}"), &[]))
                .to_vec(),
            rows,
            right: vec![2],
        }
    }

    /// Place and day on one side, the line to sign on and the name on the other.
    fn signature(&self) -> Block {
        let mut left = Vec::new();
        match (self.value("place"), self.value("today")) {
            (None, None) => {
                left.push(self.gap("place"));
                push(" ", &mut left);
                left.push(self.gap("today"));
            }
            (place, today) => {
                if let Some(place) = place {
                    let place = [("place", place.into()), ("day", "".into())];
                    push(&self.words.say("paper-place-and-day", &place), &mut left);
                }
                match today {
                    Some(day) => push(&day, &mut left),
                    None => left.push(self.gap("today")),
                }
            }
        }
        let name = match self.value("holder") {
            Some(holder) => Line::of(holder),
            None => Line(vec![self.gap("holder")]),
        };
        Block::Signature {
            left: Line(left),
            label: self.words.say("paper-signature", &[]),
            name,
        }
    }
}

/// Whether a text ends by naming what a label names: `Address:` before `(postal address)`.
fn names(text: &str, label: &str) -> bool {
    let Some(name) = text.trim_end().strip_suffix([':', '：']) else {
        return false;
    };
    let name = name.rsplit(['.', ',', ';', '。', '，', '；']).next();
    let name = name.unwrap_or_default().trim().to_lowercase();
    !name.is_empty() && label.to_lowercase().ends_with(&name)
}

/// Adds text. Where what stands before ends in a full stop (`22 ноября 2026 г.`), it ends the sentence
/// too; where it ends in a space, one space is enough.
fn push(text: &str, out: &mut Vec<Span>) {
    let before = match out.last() {
        Some(Span::Text { text }) => text.chars().next_back(),
        Some(Span::Gap { .. }) => None,
        None => Some(' '),
    };
    let text = match before {
        Some('.') => text.strip_prefix('.').unwrap_or(text),
        Some(' ') => text.trim_start_matches(' '),
        _ => text,
    };
    match out.last_mut() {
        _ if text.is_empty() => {}
        Some(Span::Text { text: before }) => before.push_str(text),
        _ => out.push(Span::Text {
            text: text.to_owned(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// What a letter is made of, apart from its words.
    fn names(pieces: &[Piece], out: &mut BTreeSet<String>) {
        for piece in pieces {
            match piece {
                Piece::Text(_) => {}
                Piece::Value(name) => {
                    out.insert((*name).to_owned());
                }
                Piece::OnlyIf { name, known, then } => {
                    out.insert(format!("{}{name}", if *known { "if " } else { "if not " }));
                    names(then, out);
                }
            }
        }
    }

    #[test]
    fn a_letter_uses_the_same_names_in_every_language() {
        for kind in LetterKind::ALL {
            let used = Lang::ALL.map(|lang| {
                let mut out = BTreeSet::new();
                for row in grammar::parse(source(kind, lang).unwrap()).unwrap() {
                    match row {
                        Row::Blank => {}
                        Row::Insert(insert) => {
                            out.insert(format!("= {insert:?}"));
                        }
                        Row::Address(line)
                        | Row::Title(line)
                        | Row::Item(line)
                        | Row::Paragraph(line) => names(&line, &mut out),
                    }
                }
                (lang, out)
            });
            let (_, first) = &used[0];
            assert!(first.len() > 3, "{} uses only {first:?}", kind.slug());
            for (lang, names) in &used {
                assert_eq!(names, first, "{} in {}", kind.slug(), lang.tag());
            }
        }
    }
}
