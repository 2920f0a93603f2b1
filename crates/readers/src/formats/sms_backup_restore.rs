//! SMS Backup & Restore (SyncTech): `<smses>` of `<sms>` and `<mms>`, and the same shape as other
//! Android programs write it (`<allsms>`). Also its call logs (`<calls>`).
//!
//! Scanned by hand, a window at a time: these files are gigabytes of base64 pictures with texts
//! between, written by a serializer that puts halves of surrogate pairs where XML allows none.
//! Pictures are stepped over. What breaks the format costs the entry it is in.
//!
//! The export lacks the person's own number; only `sub_id` and `service_center` hint at the SIM.

mod attr_order_cache;
mod element;
mod entities;
mod entry;
mod flow;
mod reader;
mod scan;
mod tag;
mod window;

use super::{Format, Head};
use crate::text::{head_text, transcode_stream};
use crate::{Limits, ReadError, Sink};
use element::Element;
use memchr::memmem;
use std::io::Read;

/// See the head of this file.
pub(super) struct SmsBackupRestore;

impl Format for SmsBackupRestore {
    fn id(&self) -> &'static str {
        "sms-backup-restore"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        root_of(&head_text(head.bytes)) == Some(Element::Root)
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        let mut input = transcode_stream(input, declared_charset)?;
        reader::run(&mut input, limits, sink)
    }
}

/// The first element after declarations, comments and, so that it can be refused by name, a DTD.
fn root_of(head: &str) -> Option<Element> {
    let mut rest = head.trim_start();
    loop {
        let skipped = if let Some(comment) = rest.strip_prefix("<!--") {
            comment.split_once("-->")?.1
        } else if rest.starts_with("<?") {
            rest.split_once("?>")?.1
        } else if rest.starts_with("<!") {
            let found = ["<smses", "<allsms", "<calls"]
                .iter()
                .any(|root| rest.contains(root));
            return found.then_some(Element::Root);
        } else {
            let name = rest.strip_prefix('<')?;
            let end = name.find(|c: char| !c.is_ascii_alphanumeric())?;
            return Some(Element::named(&name.as_bytes()[..end]));
        };
        rest = skipped.trim_start();
    }
}

/// `encoding="..."` of the XML declaration.
fn declared_charset(head: &[u8]) -> Option<&[u8]> {
    let declaration = head.strip_prefix(b"<?xml")?;
    let declaration = &declaration[..memmem::find(declaration, b"?>")?];
    let after = &declaration[memmem::find(declaration, b"encoding")? + 8..];
    let from = after.iter().position(|b| matches!(b, b'"' | b'\''))? + 1;
    let length = after[from..].iter().position(|b| *b == after[from - 1])?;
    Some(&after[from..from + length])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_found_behind_whatever_stands_before_it() {
        let found = |text| root_of(text) == Some(Element::Root);
        assert!(found(
            "<?xml version='1.0'?>\n<!-- by an app -->\n<?xml-stylesheet x?><smses count='1'>"
        ));
        assert!(found("  <allsms count=\"0\"/>"));
        assert!(found("<!DOCTYPE smses [<!ENTITY a 'b'>]><smses>"));
        assert!(!found("<html><smses>"));
        assert!(!found("<smsesx>"));
        assert!(!found("smses"));
    }

    #[test]
    fn the_declared_character_set_is_read_from_the_declaration_alone() {
        let set = |text: &'static str| declared_charset(text.as_bytes());
        assert_eq!(
            set("<?xml version='1.0' encoding='windows-1251' ?>"),
            Some(&b"windows-1251"[..])
        );
        assert_eq!(
            set("<?xml version=\"1.0\" encoding = \"UTF-8\"?>"),
            Some(&b"UTF-8"[..])
        );
        assert_eq!(set("<?xml version='1.0'?><a encoding='x'>"), None);
        assert_eq!(set("<?xml encoding='x"), None);
    }
}
