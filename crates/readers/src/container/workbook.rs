//! `.xlsx`: every sheet is a table; what describes a CSV describes it too.

use super::meter::Unpacked;
use super::zip::zip_error;
use super::{Archive, HEAD, ReadError};
use crate::markup::{Markup, Token, attribute};
use crate::peek::Peeked;
use crate::sheet::{SheetText, Strings, Styles};
use crate::table::Origin;
use crate::{Head, Sink, Table};
use ::zip::ZipArchive;
use ringoff_model::{Place, SkipReason};
use std::cell::Cell;
use std::io::{Read, Seek};
use std::rc::Rc;

const WORKBOOK: &str = "xl/workbook.xml";
const SHEETS: &str = "xl/worksheets/";

/// Whether a zip is a workbook.
pub(super) fn is_one<R: Read + Seek>(zip: &ZipArchive<R>) -> bool {
    zip.index_for_name("[Content_Types].xml").is_some() && zip.index_for_name(WORKBOOK).is_some()
}

pub(super) fn read<R: Read + Seek>(
    archive: &mut Archive<'_>,
    zip: &mut ZipArchive<R>,
    label: &str,
) -> Result<(), ReadError> {
    let limits = archive.options.limits;
    let from_1904 = match part(archive, zip, WORKBOOK)? {
        Some(input) => counts_from_1904(input, limits.entry_bytes)?,
        None => false,
    };
    let strings = match part(archive, zip, "xl/sharedStrings.xml")? {
        Some(input) => Strings::read(input, &limits)?,
        None => Strings::default(),
    };
    let styles = match part(archive, zip, "xl/styles.xml")? {
        Some(input) => Styles::read(input, &limits, from_1904)?,
        None => Styles::default(),
    };
    let names: Vec<String> = zip
        .file_names_raw()
        .filter_map(|name| String::from_utf8(name.to_vec()).ok())
        .filter(|name| {
            let rest = name.strip_prefix(SHEETS);
            rest.is_some_and(|rest| rest.ends_with(".xml") && !rest.contains('/'))
        })
        .collect();
    for name in names {
        if archive.watch.stopped {
            break;
        }
        let shown = super::name::shown(label, name.trim_start_matches(SHEETS).as_bytes());
        let Some(input) = part(archive, zip, &name)? else {
            continue;
        };
        let mut text = SheetText::new(input, &strings, &styles, &limits);
        match sheet(archive, &mut text, &shown) {
            Err(error) if error.ends_archive() => return Err(error),
            Err(error) => archive.fail(&shown, &error),
            Ok(()) => {}
        }
    }
    Ok(())
}

/// Reads one sheet by the table that knows it.
fn sheet(archive: &mut Archive<'_>, text: &mut dyn Read, label: &str) -> Result<(), ReadError> {
    let peeked = Peeked::read(text, HEAD);
    let head = Head {
        bytes: &peeked.head,
        whole: (peeked.head.len() as u64) < HEAD,
    };
    if let Some(table) = Table::best_of(archive.options.tables, head) {
        archive.watch.begin(label, table.id());
        let limits = &archive.options.limits;
        let mut whole = peeked.chain(text, 0);
        return table.read_from(Origin::Sheet, &mut whole, limits, &mut archive.watch);
    }
    let blank = peeked.head.iter().all(u8::is_ascii_whitespace);
    peeked.failure()?;
    if blank {
        archive.skip(label, "xlsx", SkipReason::Empty, Place::Line(1));
    } else {
        archive.watch.unrecognized(label);
    }
    Ok(())
}

/// A part of the workbook, unpacked while it is read.
fn part<'z, R: Read + Seek>(
    archive: &Archive<'_>,
    zip: &'z mut ZipArchive<R>,
    name: &str,
) -> Result<Option<Unpacked<impl Read + use<'z, R>>>, ReadError> {
    let Some(index) = zip.index_for_name(name) else {
        return Ok(None);
    };
    let entry = zip.by_index(index).map_err(zip_error)?;
    let packed = Rc::new(Cell::new(entry.compressed_size()));
    let bounds = archive.bounds(packed, Some(entry.size()));
    Ok(Some(Unpacked::new(entry, bounds)))
}

fn counts_from_1904(input: impl Read, most: usize) -> Result<bool, ReadError> {
    let mut markup = Markup::new(input, most);
    while let Some(token) = markup.next()? {
        if let Token::Open {
            name: b"workbookPr",
            attributes,
            ..
        } = token
        {
            return Ok(matches!(
                attribute(attributes, "date1904"),
                Some("1" | "true")
            ));
        }
    }
    Ok(false)
}
