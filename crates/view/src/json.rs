//! The scan as JSON. `docs/reference/scan-json.md` explains it, `data/schema/scan.schema.json` fixes it.

use crate::keys;
use crate::mask::masked;
use crate::uses::has_source;
use crate::view::{Row, View, line_shown};
use ringoff_detect::{Archive, Scan};
use ringoff_model::{Moment, Place, Wait, for_terminal};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};
use std::io::{self, BufWriter, Write};

/// Grows when a key changes its meaning or goes; keys may be added without.
pub const SCHEMA_VERSION: u32 = 2;

/// Writes the whole scan. The bindings are made one by one: they never stand in memory together.
pub fn json(scan: &Scan<'_>, out: &mut dyn Write) -> io::Result<()> {
    let view = View::new(scan);
    let closing = &scan.ranking.closing;
    let whole = Whole {
        archives: Each(|| scan.archives.iter().map(|a| archive(scan, a))),
        bindings: Each(|| view.rows.iter().map(|r| binding(scan, r))),
        assumes_old_sim_works: closing.old_sim_works.is_none(),
        earliest_safe_closing: scan.grounds().suffice().then(|| closing.day.to_string()),
        elsewhere: scan.elsewhere,
        grounds: scan.grounds().name(),
        falls_through_mail: scan
            .ranking
            .fall_through_mail
            .iter()
            .map(|(account, mailbox)| {
                json!({"account": masked(scan, account), "mailbox": masked(scan, mailbox)})
            })
            .collect(),
        kinds: json!(scan.kinds),
        left_out: scan.left_out,
        lines: scan
            .lines
            .iter()
            .map(|l| line_shown(scan, &l.id()))
            .collect(),
        months: scan
            .months
            .iter()
            .map(|(month, count)| (month_name(*month), json!(count)))
            .collect(),
        schema_version: SCHEMA_VERSION,
        today: scan.today.to_string(),
        waits_for: closing.waits_for.as_deref().map(|n| masked(scan, n)),
        waits_unknown: closing.unknown.iter().map(|n| masked(scan, n)).collect(),
    };
    let mut out = Escaped(BufWriter::new(out));
    serde_json::to_writer_pretty(&mut out, &whole)?;
    out.write_all(b"\n")?;
    out.flush()
}

/// Keys in the order of the alphabet, as those of every object within.
#[derive(Serialize)]
struct Whole<A: Serialize, B: Serialize> {
    archives: A,
    assumes_old_sim_works: bool,
    bindings: B,
    earliest_safe_closing: Option<String>,
    elsewhere: u64,
    falls_through_mail: Vec<Value>,
    grounds: &'static str,
    kinds: Value,
    left_out: u64,
    lines: Vec<String>,
    months: Map<String, Value>,
    schema_version: u32,
    today: String,
    waits_for: Option<String>,
    waits_unknown: Vec<String>,
}

/// A list whose items are made while they are written.
struct Each<F>(F);

impl<F: Fn() -> I, I: Iterator<Item = Value>> Serialize for Each<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0())
    }
}

/// What steers a terminal stays in the data, as an escape: nothing is stripped, nothing is alive.
struct Escaped<W>(W);

impl<W: Write> Write for Escaped<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let plain = |b: &u8| matches!(b, b' '..=b'~' | b'\n');
        if bytes.iter().all(plain) {
            self.0.write_all(bytes)?;
            return Ok(bytes.len());
        }
        // The serializer hands over whole pieces of text.
        let text = std::str::from_utf8(bytes).map_err(io::Error::other)?;
        for c in text.chars() {
            let dropped = c != '\n' && for_terminal(c.encode_utf8(&mut [0; 4])).is_empty();
            if dropped || c == '\u{7f}' {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    write!(self.0, "\\u{unit:04x}")?;
                }
            } else {
                self.0.write_all(c.encode_utf8(&mut [0; 4]).as_bytes())?;
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

fn archive(scan: &Scan<'_>, archive: &Archive) -> Value {
    let skipped: Vec<Value> = archive
        .skipped
        .iter()
        .map(|(reason, tally)| {
            let places: Vec<Value> = tally
                .places
                .iter()
                .map(|(file, at)| json!({"file": masked(scan, file), "place": place(*at)}))
                .collect();
            json!({"reason": reason.name(), "count": tally.count, "places": places})
        })
        .collect();
    let error = archive
        .error
        .as_ref()
        .map(|(key, detail)| json!({"key": key, "detail": masked(scan, detail)}));
    json!({
        "path": masked(scan, &archive.path),
        "format": archive.format,
        "bytes": archive.bytes,
        "observations": archive.observations,
        "unrecognized": archive.unrecognized,
        "skipped": skipped,
        "error": error,
    })
}

fn binding(scan: &Scan<'_>, row: &Row<'_>) -> Value {
    let binding = row.binding();
    let clues: Vec<Value> = binding
        .found
        .clues
        .iter()
        .map(|(clue, tally)| {
            json!({
                "kind": clue.name(),
                "count": tally.count,
                "first": tally.first.and_then(time),
                "last": tally.last.and_then(time),
            })
        })
        .collect();
    let evidence: Vec<Value> = binding
        .evidence()
        .iter()
        .map(|e| {
            json!({
                "clue": e.clue.name(),
                "naming": e.naming.map(keys::naming),
                "at": e.at.and_then(time),
                "sender": e.sender.as_deref().map(|s| masked(scan, s)),
                "excerpt": masked(scan, &e.excerpt),
                "file": masked(scan, &e.origin.file),
                "place": place(e.origin.place),
            })
        })
        .collect();
    let uses: Map<String, Value> = row
        .uses
        .iter()
        .map(|u| (u.what.name().replace('-', "_"), json!(u.known.name())))
        .collect();
    json!({
        "service": {
            "id": masked(scan, &binding.id),
            "name": masked(scan, &binding.name),
            "domain": binding.domain,
            "known": row.known(),
        },
        "line": row.line,
        "line_known_by": row.known_by(),
        "band": row.band().name(),
        "score": row.score(),
        "parts": parts(row),
        "clues": clues,
        "first_seen": row.first_seen.and_then(time),
        "last_seen": row.last_seen.and_then(time),
        "uses": uses,
        "evidence": evidence,
        "change": change(row),
        "takes_along": row.item.takes_along.iter().map(|n| masked(scan, n)).collect::<Vec<_>>(),
    })
}

/// Rounded to four places: more would only show how floating numbers add up.
fn parts(row: &Row<'_>) -> Value {
    let score = &row.item.score;
    let round = |value: f64| (value * 10_000.0).round() / 10_000.0;
    json!({
        "severity": round(score.severity),
        "intruder": round(score.intruder),
        "lockout": round(score.lockout),
        "w": round(score.w),
        "evidence": round(score.evidence),
        "keystone": round(score.keystone),
    })
}

fn change(row: &Row<'_>) -> Value {
    let change = row.record.map(|r| &r.change);
    let waits = row.waits();
    json!({
        "url": change.and_then(|c| c.url.as_deref()),
        "needs_old_number": change.map_or("unknown", |c| keys::answer(c.needs_old_number)),
        "branch_visit": change.map_or("unknown", |c| keys::answer(c.branch_visit)),
        "waits": waits.iter().map(wait).collect::<Vec<_>>(),
        "wait_days": (!waits.is_empty()).then(|| Wait::longest(waits, true)),
        "minutes": change.and_then(|c| c.minutes),
        "verified": change.is_some_and(|c| has_source(&c.source)),
        "documentation": row.documentation,
    })
}

fn wait(wait: &Wait) -> Value {
    json!({
        "days": wait.days,
        "working_days": wait.working_days,
        "when": wait.when.name(),
        "effect": wait.effect.name(),
        "source": wait.source,
        "verified": wait.is_sourced(),
    })
}

fn place(place: Place) -> Value {
    match place {
        Place::Byte(at) => json!({"byte": at}),
        Place::Line(at) => json!({"line": at}),
        Place::Entry(at) => json!({"entry": at}),
    }
}

/// RFC 3339 in UTC.
pub(crate) fn time(moment: Moment) -> Option<String> {
    Some(moment.timestamp()?.to_string())
}

/// `2026-11`, of a month counted as year x 12 + month - 1.
pub(crate) fn month_name(month: i32) -> String {
    format!(
        "{:04}-{:02}",
        month.div_euclid(12),
        month.rem_euclid(12) + 1
    )
}
