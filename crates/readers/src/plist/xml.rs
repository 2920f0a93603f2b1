//! A property list as XML.

use super::{Budget, Plist};
use crate::markup::{Markup, Token};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use memchr::memmem;

/// A dictionary or an array that is not closed yet.
struct Open {
    dict: bool,
    key: Option<String>,
    entries: Vec<(String, Plist)>,
    items: Vec<Plist>,
}

impl Open {
    fn take(&mut self, value: Plist) {
        match (self.dict, self.key.take()) {
            (true, Some(key)) => self.entries.push((key, value)),
            (true, None) => {}
            (false, _) => self.items.push(value),
        }
    }

    fn closed(self) -> Plist {
        match self.dict {
            true => Plist::Dict(self.entries),
            false => Plist::Array(self.items),
        }
    }
}

pub(super) fn read(bytes: &[u8], mut budget: Budget) -> Option<Plist> {
    // Apple's lists have a document type declaration; nothing that it may declare is looked at.
    let start = memmem::find(bytes, b"<plist")?;
    let mut markup = Markup::new(&bytes[start..], budget.longest);
    let mut open: Vec<Open> = Vec::new();
    let mut text = None;
    let mut seen_start = false;
    while let Some(token) = markup.next().ok()? {
        match token {
            Token::Open { name, closed, .. } => {
                seen_start |= name == b"plist";
                text = None;
                let value = match name {
                    b"dict" | b"array" if !closed => {
                        if open.len() >= budget.depth {
                            return None;
                        }
                        open.push(Open {
                            dict: name == b"dict",
                            key: None,
                            entries: Vec::new(),
                            items: Vec::new(),
                        });
                        continue;
                    }
                    b"dict" => Plist::Dict(Vec::new()),
                    b"array" => Plist::Array(Vec::new()),
                    b"true" if closed => Plist::Bool(true),
                    b"false" if closed => Plist::Bool(false),
                    _ if closed => Plist::Other,
                    _ => continue,
                };
                budget.value()?;
                match open.last_mut() {
                    Some(outer) => outer.take(value),
                    None => return seen_start.then_some(value),
                }
            }
            Token::Text(found) => {
                budget.bytes(found.len())?;
                text = Some(found.into_owned());
            }
            Token::TooLong => text = None,
            Token::Close(name) => {
                budget.value()?;
                let text = text.take();
                let value = match name {
                    b"key" => {
                        if let Some(outer) = open.last_mut() {
                            outer.key = Some(text.unwrap_or_default());
                        }
                        continue;
                    }
                    b"dict" | b"array" => open.pop()?.closed(),
                    b"string" => text.map_or(Plist::Other, Plist::Text),
                    b"integer" => text
                        .and_then(|text| text.parse().ok())
                        .map_or(Plist::Other, Plist::Integer),
                    b"data" => text
                        .and_then(|text| {
                            let text: String = text.split_whitespace().collect();
                            STANDARD.decode(text).ok()
                        })
                        .map_or(Plist::Other, Plist::Data),
                    b"true" => Plist::Bool(true),
                    b"false" => Plist::Bool(false),
                    b"plist" => return None,
                    _ => Plist::Other,
                };
                match open.last_mut() {
                    Some(outer) => outer.take(value),
                    None => return seen_start.then_some(value),
                }
            }
        }
    }
    None
}
