//! From tags to entries, and on after what is broken.

use super::attr_order_cache::AttrOrderCache;
use super::element::Element;
use super::entry::{self, Mms, Scratch};
use super::flow::{End, Out};
use super::scan::{LOOK_AHEAD, begins_entry};
use super::tag::{self, Parsed, Tag};
use super::window::{Dropped, More, Window};
use crate::{Limits, ReadError, Sink};
use memchr::{memchr, memmem};
use ringoff_model::{Place, SkipReason};
use std::io::Read;

/// Reads the file to its end.
pub(super) fn run(
    input: &mut dyn Read,
    limits: &Limits,
    sink: &mut dyn Sink,
) -> Result<(), ReadError> {
    let mut reader = Reader {
        window: Window::new(input, limits.entry_bytes),
        limits,
        out: Out(sink),
        entries: 0,
        depth: 0,
        in_file: true,
        mms: None,
        open: Mms::default(),
        scratch: Scratch::default(),
        cache: AttrOrderCache::default(),
    };
    match reader.run() {
        Ok(()) | Err(End::Stopped) => Ok(()),
        Err(End::Failed(error)) => Err(error),
    }
}

struct Reader<'i, 'r> {
    window: Window<'i>,
    limits: &'r Limits,
    out: Out<'r>,
    /// Entries begun so far.
    entries: u64,
    /// Elements open; only counted, so that depth costs no memory.
    depth: usize,
    /// Whether the end tag of the file is still to come.
    in_file: bool,
    /// Whether an `<mms>` is open, and if so, whether it is still worth anything.
    mms: Option<Worth>,
    open: Mms,
    scratch: Scratch,
    cache: AttrOrderCache,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Worth {
    Kept,
    /// Told as skipped already.
    Lost,
}

impl Reader<'_, '_> {
    fn run(&mut self) -> Result<(), End> {
        while self.next_bracket()? {
            let peeked = self.window.bytes();
            match peeked.get(1) {
                Some(b'/') => self.end_tag()?,
                Some(b'?') => self.pass(b"?>")?,
                Some(b'!') if peeked.starts_with(b"<!--") => self.pass(b"-->")?,
                Some(b'!') if peeked.starts_with(b"<![CDATA[") => self.pass(b"]]>")?,
                Some(b'!') => return Err(End::Failed(ReadError::Doctype)),
                Some(_) => self.start_tag()?,
                // A last byte, told as cut off below.
                None => self.window.advance(1),
            }
        }
        if let Some(error) = self.window.failure() {
            return Err(End::Failed(error.into()));
        }
        match self.mms {
            Some(Worth::Kept) => self.out.skip(SkipReason::CutOff, self.entries),
            _ if self.in_file => self.out.skip(SkipReason::CutOff, self.entries + 1),
            _ => Ok(()),
        }
    }

    /// Moves to the next `<`, with enough behind it to tell what it begins. `false` at the end.
    fn next_bracket(&mut self) -> Result<bool, End> {
        loop {
            let bytes = self.window.bytes();
            match memchr(b'<', bytes) {
                Some(at) if bytes.len() - at >= LOOK_AHEAD => {
                    self.window.advance(at);
                    return Ok(true);
                }
                found => {
                    self.window.advance(found.unwrap_or(bytes.len()));
                    if self.more()? != More::Read {
                        return Ok(!self.window.bytes().is_empty());
                    }
                }
            }
        }
    }

    /// Passes over what ends with `end`.
    fn pass(&mut self, end: &[u8]) -> Result<(), End> {
        loop {
            let bytes = self.window.bytes();
            if let Some(at) = memmem::find(bytes, end) {
                self.window.advance(at + end.len());
                return Ok(());
            }
            // The end may be cut itself.
            self.window
                .advance(bytes.len().saturating_sub(end.len() - 1));
            if self.more()? != More::Read {
                self.window.clear();
                return Ok(());
            }
        }
    }

    fn end_tag(&mut self) -> Result<(), End> {
        let bytes = self.window.bytes();
        let name = &bytes[2..];
        let name = &name[..name
            .iter()
            .position(|b| !b.is_ascii_alphanumeric())
            .unwrap_or(0)];
        match Element::named(name) {
            Element::Root => self.in_file = false,
            Element::Mms => self.finish_mms()?,
            _ => {}
        }
        self.depth = self.depth.saturating_sub(1);
        self.window.advance(2);
        Ok(())
    }

    fn start_tag(&mut self) -> Result<(), End> {
        let mut tag = Tag::empty();
        let mut too_large = false;
        loop {
            let bytes = self.window.bytes();
            let more = match tag::parse(bytes, &mut tag, &mut self.cache) {
                Parsed::Whole => break,
                Parsed::Broken => return self.lose(tag.element, SkipReason::Malformed),
                Parsed::UnfinishedValue {
                    from,
                    quote,
                    wanted,
                } => {
                    let fits = bytes.len() - from < self.limits.entry_bytes;
                    if wanted && fits {
                        self.more()?
                    } else {
                        too_large |= wanted;
                        let out = &mut self.out;
                        let go_on = &mut |read| out.progress(read).is_ok();
                        match self.window.drop_value(from, quote, go_on) {
                            Dropped::Quote => More::Read,
                            Dropped::Ended => More::Ended,
                            Dropped::Stopped => return Err(End::Stopped),
                            Dropped::Entry => {
                                self.window.advance(from);
                                return self.lost(tag.element, SkipReason::Malformed);
                            }
                        }
                    }
                }
                Parsed::Unfinished => self.more()?,
            };
            match more {
                More::Read => {}
                More::Full => return self.lose(tag.element, SkipReason::TooLarge),
                More::Ended => {
                    self.window.clear();
                    return Ok(());
                }
            }
        }
        if too_large {
            self.lost(tag.element, SkipReason::TooLarge)?;
        } else {
            self.element(&tag)?;
        }
        self.window.advance(tag.length);
        if !tag.closes_itself {
            self.depth += 1;
            if self.depth == self.limits.depth + 1 {
                self.lost(Element::Part, SkipReason::TooDeep)?;
            }
        }
        Ok(())
    }

    fn element(&mut self, tag: &Tag) -> Result<(), End> {
        match tag.element {
            Element::Root => {
                self.in_file = true;
                self.depth = 0;
            }
            Element::Sms => {
                self.begin_entry()?;
                let place = Place::Entry(self.entries);
                match entry::sms(self.window.bytes(), tag, place, &mut self.scratch) {
                    Some(message) => {
                        self.out.message(message)?;
                    }
                    None => self.out.skip(SkipReason::Empty, self.entries)?,
                }
            }
            Element::Mms => {
                self.begin_entry()?;
                self.open.begin(self.window.bytes(), tag);
                self.mms = Some(Worth::Kept);
                if tag.closes_itself {
                    self.finish_mms()?;
                }
            }
            Element::Part if self.mms == Some(Worth::Kept) => {
                if !self
                    .open
                    .part(self.window.bytes(), tag, self.limits.entry_bytes)
                {
                    self.lost(Element::Part, SkipReason::TooLarge)?;
                } else if self.open.parts > self.limits.parts {
                    self.lost(Element::Part, SkipReason::TooMany)?;
                }
            }
            Element::Address if self.mms == Some(Worth::Kept) => {
                self.open.address(self.window.bytes(), tag);
            }
            Element::Call => {
                self.begin_entry()?;
                let place = Place::Entry(self.entries);
                match entry::call(self.window.bytes(), tag, place, &mut self.scratch) {
                    Some(call) => self.out.call(call)?,
                    None => self.out.skip(SkipReason::Empty, self.entries)?,
                }
            }
            Element::Part | Element::Address | Element::Other => {}
        }
        Ok(())
    }

    /// An entry begins. One that is still open has lost its end.
    fn begin_entry(&mut self) -> Result<(), End> {
        if self.mms.take() == Some(Worth::Kept) {
            self.out.skip(SkipReason::Malformed, self.entries)?;
        }
        self.entries += 1;
        self.depth = 1;
        Ok(())
    }

    fn finish_mms(&mut self) -> Result<(), End> {
        if self.mms.take() != Some(Worth::Kept) {
            return Ok(());
        }
        match self
            .open
            .message(Place::Entry(self.entries), &mut self.scratch)
        {
            Some(message) => self.out.message(message),
            None => self.out.skip(SkipReason::Empty, self.entries),
        }
    }

    /// Gives up the tag at the window's start, and with it its entry; goes on at the next entry.
    fn lose(&mut self, element: Element, reason: SkipReason) -> Result<(), End> {
        self.lost(element, reason)?;
        self.window.advance(1);
        while self.next_bracket()? && !begins_entry(self.window.bytes()) {
            self.window.advance(1);
        }
        Ok(())
    }

    /// Tells that an entry is lost: the one that `element` is, or the one it stands in.
    fn lost(&mut self, element: Element, reason: SkipReason) -> Result<(), End> {
        match element {
            Element::Sms | Element::Mms | Element::Call => {
                self.begin_entry()?;
                if element == Element::Mms {
                    self.mms = Some(Worth::Lost);
                }
                self.out.skip(reason, self.entries)
            }
            _ if self.mms == Some(Worth::Lost) => Ok(()),
            _ => {
                let inside = self.mms.is_some();
                self.mms = inside.then_some(Worth::Lost);
                self.out.skip(
                    reason,
                    if inside {
                        self.entries
                    } else {
                        self.entries + 1
                    },
                )
            }
        }
    }

    fn more(&mut self) -> Result<More, End> {
        let more = self.window.more();
        self.out.progress(self.window.read_so_far())?;
        Ok(more)
    }
}
