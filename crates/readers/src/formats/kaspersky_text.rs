//! Kaspersky Password Manager's text export: entries of `Name: value` lines, `---` between them, under the
//! headings Websites, Applications, Other Accounts and Notes.
//!
//! What stands behind `Password:` is never looked at. The export does not say which number a second factor uses.

use super::{Format, Head};
use crate::lines::Lines;
use crate::table::{add_numbers, as_sign_in, clean_site};
use crate::text::{decode_stream, head_text};
use crate::{Flow, Limits, ReadError, Sink};
use ringoff_model::{Login, Observation, Place, SkipReason, Skipped, StatedWhere};
use std::borrow::Cow;
use std::io::Read;

/// See the head of this file.
pub(super) struct KasperskyText;

const HEADINGS: [&str; 4] = ["Websites", "Applications", "Other Accounts", "Notes"];

impl Format for KasperskyText {
    fn id(&self) -> &'static str {
        "kaspersky-text"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        let text = head_text(head.bytes);
        let mut lines = text
            .lines()
            .map(|line| line.trim_matches(['\u{feff}', ' ']))
            .skip_while(|line| line.is_empty());
        let heading = lines.next().is_some_and(|line| HEADINGS.contains(&line));
        let names = |line: &str| Name::of(line).is_some_and(|(name, _)| name != Name::Text);
        heading && lines.take(40).any(names)
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        let mut text = decode_stream(input)?;
        let mut lines = Lines::new(&mut text);
        let mut entry = Entry::default();
        let mut at = 0;
        while let Some(line) = lines.next()? {
            at += 1;
            let line = String::from_utf8_lossy(line);
            if line.trim() == "---" {
                if entry.hand_on(sink) == Flow::Stop {
                    return Ok(());
                }
                entry = Entry::default();
            } else {
                entry.take(&line, at, limits);
            }
        }
        entry.hand_on(sink);
        Ok(())
    }
}

/// What a line holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Name {
    Title,
    Site,
    User,
    /// A comment or a note: only numbers in it are taken, and those of the lines behind it.
    Text,
    /// A password, and whatever else is not read.
    Other,
}

impl Name {
    fn of(line: &str) -> Option<(Self, &str)> {
        let (name, value) = line.split_once(':')?;
        let name = match name.trim() {
            "Website name" | "Application" | "Account name" | "Name" => Self::Title,
            "Website URL" => Self::Site,
            "Login" => Self::User,
            "Comment" | "Text" => Self::Text,
            "Password" | "Login name" => Self::Other,
            _ => return None,
        };
        Some((name, value.trim()))
    }
}

#[derive(Default)]
struct Entry {
    line: u64,
    title: Option<String>,
    site: Option<String>,
    user_name: Option<String>,
    text: String,
    in_text: bool,
    too_large: bool,
    is_login: bool,
}

impl Entry {
    fn take(&mut self, line: &str, at: u64, limits: &Limits) {
        let Some((name, value)) = Name::of(line) else {
            if self.in_text {
                self.add(line, limits);
            }
            return;
        };
        if self.line == 0 {
            self.line = at;
        }
        self.in_text = name == Name::Text;
        let to = match name {
            Name::Title => &mut self.title,
            Name::Site => &mut self.site,
            Name::User => &mut self.user_name,
            Name::Text => return self.add(value, limits),
            Name::Other => return self.is_login = true,
        };
        self.is_login |= matches!(name, Name::Site | Name::User);
        if to.is_none() && !value.is_empty() {
            *to = Some(value.to_owned());
        }
    }

    fn add(&mut self, text: &str, limits: &Limits) {
        if self.text.len() + text.len() > limits.entry_bytes {
            self.too_large = true;
            return;
        }
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn hand_on(&self, sink: &mut dyn Sink) -> Flow {
        if self.line == 0 {
            return Flow::Continue;
        }
        let place = Place::Line(self.line);
        match self.observation(place) {
            Ok(observation) => sink.observation(observation),
            Err(reason) => sink.skipped(Skipped { reason, place }),
        }
    }

    fn observation(&self, place: Place) -> Result<Observation<'_>, SkipReason> {
        if self.too_large {
            return Err(SkipReason::TooLarge);
        }
        let user_name = self.user_name.as_deref().map(Cow::Borrowed);
        let mut numbers = Vec::new();
        if let Some(name) = &user_name {
            add_numbers(name.clone(), StatedWhere::UserName, &mut numbers);
        }
        let text = Cow::Borrowed(self.text.as_str());
        add_numbers(text, StatedWhere::Notes, &mut numbers);
        if !self.is_login && numbers.is_empty() {
            return Err(SkipReason::NotNeeded);
        }
        let site = self.site.as_deref().map(Cow::Borrowed).and_then(clean_site);
        as_sign_in(Login {
            place,
            title: self.title.as_deref().map(Cow::Borrowed),
            site,
            user_name,
            numbers,
            has_totp: self.text.contains("otpauth://"),
            at: None,
        })
    }
}
