//! The entries of an opened database, from its XML. What lies in the recycle bin is gone for the person, and what an entry
//! was before is not what it is: both are left out.

use crate::json_items::Numbers;
use crate::markup::{Markup, Token, attribute};
use crate::table::{as_sign_in, clean_site, iso};
use crate::{Flow, Limits, ReadError, Sink};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ringoff_model::{Login, Moment, Place, SkipReason, Skipped, StatedNumber, StatedWhere};
use std::borrow::Cow;
use std::io::Read;

/// Seconds from the year 1 to 1970.
const EPOCH: i64 = 62_135_596_800;

/// The elements that say something; those under which nothing does are `Other`, with all that is in them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Element {
    File,
    /// Version 3: the hash of what stands before all this.
    HeaderHash,
    Bin,
    Group,
    Uuid,
    Entry,
    Times,
    Changed,
    Field,
    Key,
    Value,
    /// A value that is protected.
    Hidden,
    Other,
}

impl Element {
    fn of(name: &[u8], attributes: &[u8], above: Self) -> Self {
        match (above, name) {
            (Self::File, b"KeePassFile" | b"Meta" | b"Root") => Self::File,
            (Self::File, b"HeaderHash") => Self::HeaderHash,
            (Self::File, b"RecycleBinUUID") => Self::Bin,
            (Self::File | Self::Group, b"Group") => Self::Group,
            (Self::Group, b"UUID") => Self::Uuid,
            (Self::Group, b"Entry") => Self::Entry,
            (Self::Entry, b"Times") => Self::Times,
            (Self::Times, b"LastModificationTime") => Self::Changed,
            (Self::Entry, b"String") => Self::Field,
            (Self::Field, b"Key") => Self::Key,
            (Self::Field, b"Value") => match attribute(attributes, "Protected") {
                Some(yes) if yes.eq_ignore_ascii_case("true") => Self::Hidden,
                _ => Self::Value,
            },
            _ => Self::Other,
        }
    }
}

#[derive(Default)]
struct Entry {
    title: Option<String>,
    user_name: Option<String>,
    site: Option<String>,
    numbers: Vec<StatedNumber<'static>>,
    has_totp: bool,
    changed: Option<Moment>,
    fields: usize,
}

/// Hands on the entries. `header_hash` is that of the header as it stands now, where the XML says what it was (version 3).
pub(super) fn read(
    input: &mut dyn Read,
    header_hash: Option<&[u8]>,
    limits: &Limits,
    sink: &mut dyn Sink,
) -> Result<(), ReadError> {
    let mut markup = Markup::new(input, limits.entry_bytes);
    let mut open: Vec<Element> = Vec::new();
    let mut bin = String::new();
    // How deep the group of the recycle bin stands.
    let mut in_bin = None;
    let mut entry = Entry::default();
    let (mut key, mut value) = (String::new(), String::new());
    let mut at = 0;
    while let Some(token) = markup.next()? {
        let here = open.last().copied().unwrap_or(Element::File);
        match token {
            Token::Open { closed: true, .. } | Token::TooLong => {}
            Token::Open {
                name, attributes, ..
            } => {
                let element = Element::of(name, attributes, here);
                match element {
                    Element::Entry => entry = Entry::default(),
                    Element::Field => {
                        key.clear();
                        value.clear();
                    }
                    _ => {}
                }
                open.push(element);
                if open.len() > limits.depth {
                    return skip(sink, SkipReason::TooDeep, at);
                }
            }
            Token::Text(text) => match here {
                Element::HeaderHash
                    if header_hash
                        .is_some_and(|is| STANDARD.decode(&*text).is_ok_and(|was| was != is)) =>
                {
                    return Err(ReadError::Damaged { what: "checksum" });
                }
                Element::Bin => bin = text.into_owned(),
                Element::Uuid if *text == bin => in_bin = in_bin.or(Some(open.len() - 1)),
                Element::Changed => entry.changed = moment(&text),
                Element::Key => key = text.into_owned(),
                // One that is not protected stands in the clear, and is let go unseen.
                Element::Value if key != "Password" => value = text.into_owned(),
                _ => {}
            },
            Token::Close(_) => {
                open.pop();
                if in_bin.is_some_and(|depth| open.len() < depth) {
                    in_bin = None;
                }
                match here {
                    // One with more is told when it ends, and holds no more.
                    Element::Field if entry.fields > limits.parts => {}
                    Element::Field => entry.take(&key, std::mem::take(&mut value)),
                    Element::Entry if in_bin.is_none() => {
                        at += 1;
                        let place = Place::Entry(at);
                        let read = std::mem::take(&mut entry).observation(place, limits);
                        let flow = match read.and_then(as_sign_in) {
                            Ok(observation) => sink.observation(observation),
                            Err(reason) => sink.skipped(Skipped { reason, place }),
                        };
                        if flow == Flow::Stop {
                            return Ok(());
                        }
                    }
                    _ => {}
                }
            }
        }
    }
    match markup.cut || !open.is_empty() {
        true => skip(sink, SkipReason::CutOff, at),
        false => Ok(()),
    }
}

fn skip(sink: &mut dyn Sink, reason: SkipReason, at: u64) -> Result<(), ReadError> {
    let place = Place::Entry(at + 1);
    sink.skipped(Skipped { reason, place });
    Ok(())
}

impl Entry {
    fn take(&mut self, key: &str, value: String) {
        self.fields += 1;
        // KeePassXC and KeePass's own: a secret, which is not looked at where it is not protected either.
        let is_totp = matches!(key, "otp" | "TOTP Seed") || key.starts_with("TimeOtp-Secret");
        self.has_totp |= is_totp;
        if is_totp || value.is_empty() {
            return;
        }
        let at = match key {
            "Title" => {
                self.title = Some(value);
                return;
            }
            "URL" => {
                self.site = Some(value);
                return;
            }
            "Password" => return,
            "UserName" => StatedWhere::UserName,
            "Notes" => StatedWhere::Notes,
            _ => StatedWhere::Field,
        };
        Numbers::of(&value).add(at, &mut self.numbers);
        if at == StatedWhere::UserName {
            self.user_name = Some(value);
        }
    }

    fn observation(self, place: Place, limits: &Limits) -> Result<Login<'static>, SkipReason> {
        if self.fields > limits.parts {
            return Err(SkipReason::TooMany);
        }
        Ok(Login {
            place,
            title: self.title.map(Cow::Owned),
            site: self.site.and_then(|site| clean_site(Cow::Owned(site))),
            user_name: self.user_name.map(Cow::Owned),
            numbers: self.numbers,
            has_totp: self.has_totp,
            at: self.changed,
        })
    }
}

/// When: ISO 8601 in version 3, seconds since the year 1 in version 4.
fn moment(text: &str) -> Option<Moment> {
    iso(text).or_else(|| {
        let bytes: [u8; 8] = STANDARD.decode(text).ok()?.try_into().ok()?;
        let seconds = i64::from_le_bytes(bytes).checked_sub(EPOCH)?;
        seconds.checked_mul(1000).map(Moment)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Told(Vec<SkipReason>, usize);

    impl Sink for Told {
        fn begin(&mut self, _: &str, _: &str) {}
        fn observation(&mut self, _: ringoff_model::Observation<'_>) -> Flow {
            self.1 += 1;
            Flow::Continue
        }
        fn skipped(&mut self, skipped: Skipped) -> Flow {
            self.0.push(skipped.reason);
            Flow::Continue
        }
        fn unrecognized(&mut self, _: &str) {}
        fn failed(&mut self, _: &str, _: &ReadError) {}
        fn progress(&mut self, _: u64) -> Flow {
            Flow::Continue
        }
    }

    #[test]
    fn an_entry_of_endless_fields_costs_itself() {
        let limits = Limits::default();
        let field = "<String><Key>a</Key><Value>+77000001234</Value></String>";
        let entry = |fields| format!("<Entry>{}</Entry>", field.repeat(fields));
        let xml = format!(
            "<KeePassFile><Root><Group>{}{}</Group></Root></KeePassFile>",
            entry(10 * limits.parts),
            entry(1)
        );
        let mut told = Told::default();
        read(&mut xml.as_bytes(), None, &limits, &mut told).unwrap();
        assert_eq!(told.0, [SkipReason::TooMany]);
        assert_eq!(told.1, 1);
    }

    #[test]
    fn a_secret_that_is_not_protected_is_not_looked_at() {
        let mut entry = Entry::default();
        entry.take("otp", "+77000001234".to_owned());
        entry.take("Password", "+77000001235".to_owned());
        assert!(entry.has_totp);
        assert!(entry.numbers.is_empty());
    }
}
