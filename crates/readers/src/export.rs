//! Exports of accounts in which a service states the person's number, by described files: where the number stands
//! is written in `data/exports/<id>.toml` (`docs/reference/export.md`), so that another service needs no code.
//! Such a file is known by its content: its keys, and a number where the description says. Only HTML, whose words
//! are translated, is known by its name as well.
//!
//! Nothing but the described places is held, one value at a time; what an export says of others, of messages and
//! of whereabouts is stepped over.

mod path;

use crate::json_items;
use crate::json_walk::Walk;
use crate::markup::{Markup, Token};
use crate::table::add_numbers;
use crate::text::{decode_stream, head_text};
use crate::{Flow, Head, Limits, ReadError, Sink};
use path::Path;
use ringoff_model::{Observation, Place, SkipReason, Skipped, StatedByService, StatedWhere};
use serde::Deserialize;
use serde_json::Value;
use std::borrow::Cow;
use std::io::Read;

/// A description that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{id}: {message}")]
pub struct ExportError {
    /// Which export.
    pub id: String,
    /// What is wrong.
    pub message: String,
}

/// A described export.
#[derive(Clone, Debug)]
pub struct Export {
    id: String,
    description: Description,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    /// One object.
    Json,
    /// A value that a line of JavaScript assigns: `name = [...]`.
    Js,
    /// Labels with a colon, the number behind them.
    Html,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Description {
    #[serde(rename = "program")]
    _program: String,
    #[serde(rename = "about")]
    _about: String,
    /// The registry's id of the service.
    service: String,
    kind: Kind,
    /// What the file's name ends in, where the content alone does not tell.
    file: Option<String>,
    /// What else has to stand in the first 64 KiB.
    #[serde(default)]
    marks: Vec<String>,
    numbers: Vec<Described>,
    #[serde(default, rename = "sample")]
    _samples: Vec<toml::Value>,
}

/// Where a number stands.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Described {
    /// In JSON, the keys that lead to it: `profile.phones[].number`.
    #[serde(default)]
    path: Option<Path>,
    /// In HTML, words of the label before it, in small letters. Numbers behind other labels are taken too: labels
    /// are written in the person's language.
    #[serde(default)]
    label: Option<String>,
    /// Whether the person signs in with it, or the service says that it was verified.
    #[serde(default)]
    sure: bool,
}

impl Export {
    /// Reads a description; `id` is its file's name without `.toml`.
    pub fn from_toml(id: &str, text: &str) -> Result<Self, ExportError> {
        let wrong = |message: String| ExportError {
            id: id.to_owned(),
            message,
        };
        let description: Description =
            toml::from_str(text).map_err(|error| wrong(error.to_string()))?;
        let html = description.kind == Kind::Html;
        let placed =
            |number: &Described| number.path.is_some() != html && number.label.is_some() == html;
        if description.numbers.is_empty() || !description.numbers.iter().all(placed) {
            return Err(wrong("no place is given for a number".to_owned()));
        }
        let known = description.file.is_some() || !description.marks.is_empty();
        if description.kind != Kind::Json && !known {
            return Err(wrong("nothing is given to know it by".to_owned()));
        }
        Ok(Self {
            id: id.to_owned(),
            description,
        })
    }

    /// Names the export in `--json`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Whether the file's keys or marks are these; `label` is its name, with those of the containers around it.
    pub fn recognizes(&self, label: &str, head: Head<'_>) -> bool {
        if self
            .description
            .file
            .as_ref()
            .is_some_and(|end| !label.ends_with(end))
        {
            return false;
        }
        let text = head_text(head.bytes);
        let marks = &self.description.marks;
        let first = text.trim_start().as_bytes().first();
        marks.iter().all(|mark| text.contains(mark.as_str()))
            && match self.description.kind {
                Kind::Html => first == Some(&b'<'),
                Kind::Js => text.contains('='),
                Kind::Json if first == Some(&b'{') => {
                    let mut any = Any(false);
                    let read = self.object(&mut text.as_bytes(), usize::MAX, &mut any);
                    read.is_ok() && any.0
                }
                Kind::Json => false,
            }
    }

    /// Reads it to the end.
    pub fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        let mut input = decode_stream(input)?;
        let most = limits.entry_bytes;
        match self.description.kind {
            Kind::Json => self.object(&mut input, most, sink),
            Kind::Js => {
                let mut text = Vec::new();
                input.take(most as u64 + 1).read_to_end(&mut text)?;
                if text.len() > most {
                    let (reason, place) = (SkipReason::TooLarge, Place::Byte(0));
                    sink.skipped(Skipped { reason, place });
                    return Ok(());
                }
                let text = String::from_utf8_lossy(&text);
                let value = text.split_once('=').map_or("", |(_, value)| value);
                let value = value.trim().trim_end_matches(';');
                self.value(None, value.as_bytes(), Place::Byte(0), sink);
                Ok(())
            }
            Kind::Html => self.html(input, most, sink),
        }
    }

    /// Goes through one object.
    fn object(
        &self,
        input: &mut dyn Read,
        most: usize,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        let mut walk = Walk::new(input, most, usize::MAX);
        if walk.peek()? != Some(b'{') {
            return Ok(());
        }
        walk.step();
        while let Some(key) = walk.key()? {
            let wanted = self.paths().any(|(path, _)| path.begins_with(&key));
            let place = Place::Byte(walk.place());
            let flow = match walk.value(wanted)? {
                Ok(value) if wanted => self.value(Some(&key), value, place, sink),
                Err(reason) if wanted || reason == SkipReason::CutOff => {
                    sink.skipped(Skipped { reason, place })
                }
                _ => Flow::Continue,
            };
            if flow == Flow::Stop {
                break;
            }
        }
        Ok(())
    }

    /// Hands on the numbers in a value: that of a key, or the whole.
    fn value(&self, key: Option<&str>, json: &[u8], place: Place, sink: &mut dyn Sink) -> Flow {
        let Some(value) = json_items::parsed::<Value>(json) else {
            let reason = SkipReason::Malformed;
            return sink.skipped(Skipped { reason, place });
        };
        for (path, sure) in self.paths() {
            for number in path.find(key, &value) {
                let stated = self.stated(number.into(), path.written().into(), sure, place);
                if sink.observation(stated) == Flow::Stop {
                    return Flow::Stop;
                }
            }
        }
        Flow::Continue
    }

    /// Hands on the numbers behind labels.
    fn html(&self, input: impl Read, most: usize, sink: &mut dyn Sink) -> Result<(), ReadError> {
        let mut markup = Markup::new(input, most);
        let (mut entry, mut before) = (0, String::new());
        while let Some(token) = markup.next()? {
            let Token::Text(text) = token else { continue };
            entry += 1;
            // A label and its number stand in one element, or in two that follow each other.
            let (label, rest) = match text.split_once([':', '\u{ff1a}']) {
                Some((label, rest)) => (label.trim().to_owned(), rest),
                None => (before.clone(), text.as_ref()),
            };
            for number in runs(rest) {
                let lower = label.to_lowercase();
                let mut described = self.description.numbers.iter();
                let known = described.find(|d| d.label.as_ref().is_some_and(|l| lower.contains(l)));
                let sure = known.is_some_and(|described| described.sure);
                let place = Place::Entry(entry);
                let stated = self.stated(number.into(), label.clone().into(), sure, place);
                if sink.observation(stated) == Flow::Stop {
                    return Ok(());
                }
            }
            before = label;
        }
        Ok(())
    }

    fn stated<'a>(
        &'a self,
        number: Cow<'a, str>,
        label: Cow<'a, str>,
        sure: bool,
        place: Place,
    ) -> Observation<'a> {
        Observation::StatedByService(StatedByService {
            place,
            service: Cow::Borrowed(&self.description.service),
            number,
            label,
            sure,
        })
    }

    fn paths(&self) -> impl Iterator<Item = (&Path, bool)> {
        let numbers = self.description.numbers.iter();
        numbers.filter_map(|number| Some((number.path.as_ref()?, number.sure)))
    }
}

/// Runs of a text that are written as international numbers.
fn runs(text: &str) -> Vec<String> {
    let mut numbers = Vec::new();
    add_numbers(Cow::Borrowed(text), StatedWhere::Field, &mut numbers);
    let numbers = numbers.into_iter().map(|number| number.text.into_owned());
    numbers.filter(|number| number.starts_with('+')).collect()
}

/// Whether anything was found.
struct Any(bool);

impl Sink for Any {
    fn begin(&mut self, _: &str, _: &str) {}

    fn observation(&mut self, _: Observation<'_>) -> Flow {
        self.0 = true;
        Flow::Stop
    }

    fn skipped(&mut self, _: Skipped) -> Flow {
        Flow::Continue
    }

    fn unrecognized(&mut self, _: &str) {}

    fn failed(&mut self, _: &str, _: &ReadError) {}

    fn progress(&mut self, _: u64) -> Flow {
        Flow::Continue
    }
}
