//! ISO 20022 account statements as European banks hand them out: camt.053, and its kin camt.052
//! (report) and camt.054 (notice), in every version since 2; the parts that are read differ in two
//! places only (`Sts`, `Cdtr`).
//!
//! An entry with several transactions inside (a batch) is told as these where each has an amount
//! of its own. An entry marked as a reversal is told as reversed; it may keep the two sides as the entry had them that
//! it undoes. An entry without a day of its own has the day on which the statement was made.

mod entry;

use super::{Format, Head};
use crate::markup::{Markup, Token, attribute};
use crate::text::{head_text, transcode_stream};
use crate::{Flow, Limits, ReadError, Sink};
use entry::{Entry, day};
use jiff::civil::Date;
use ringoff_model::{AccountTail, Currency, Observation, Place, SkipReason, Skipped};
use std::io::Read;

/// See the head of this file.
pub(super) struct Camt053;

const ROOTS: [&str; 3] = ["BkToCstmrStmt", "BkToCstmrAcctRpt", "BkToCstmrDbtCdtNtfctn"];

impl Format for Camt053 {
    fn id(&self) -> &'static str {
        "camt053"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        let text = head_text(head.bytes);
        let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        start.starts_with('<')
            && ROOTS.iter().any(|root| {
                text.match_indices(root)
                    .any(|(at, _)| text[..at].ends_with(['<', ':']))
            })
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        let text = transcode_stream(input, declared)?;
        let mut markup = Markup::new(text, limits.entry_bytes);
        let mut reader = Reader {
            limits,
            path: Vec::new(),
            beyond: 0,
            statement: Statement::default(),
            entry: None,
            entries: 0,
        };
        while let Some(token) = markup.next()? {
            let flow = match token {
                Token::Open {
                    name,
                    attributes,
                    closed,
                } => {
                    reader.open(El::of(name), attributes);
                    if closed {
                        reader.close(sink)
                    } else {
                        Flow::Continue
                    }
                }
                Token::Close(_) => reader.close(sink),
                Token::Text(text) => {
                    reader.text(&text);
                    Flow::Continue
                }
                Token::TooLong => {
                    reader.lose(SkipReason::TooLarge);
                    Flow::Continue
                }
            };
            if flow == Flow::Stop {
                return Ok(());
            }
        }
        if reader.entry.is_some() {
            sink.skipped(Skipped {
                reason: SkipReason::CutOff,
                place: Place::Entry(reader.entries),
            });
        }
        Ok(())
    }
}

/// `encoding="..."` of the declaration.
fn declared(head: &[u8]) -> Option<&[u8]> {
    let end = memchr::memmem::find(head, b"?>")?;
    let declaration = head.get(..end)?.strip_prefix(b"<?xml")?;
    attribute(declaration, "encoding").map(str::as_bytes)
}

/// The elements that matter, by their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum El {
    Stmt,
    Created,
    Acct,
    Owner,
    Iban,
    Othr,
    Id,
    Ccy,
    Ntry,
    Amt,
    TxAmt,
    Ind,
    Reversal,
    Returned,
    Sts,
    Cd,
    Booked,
    Valued,
    Dt,
    DtTm,
    TxDtls,
    Refs,
    EndToEnd,
    ServicerRef,
    EntryRef,
    Cdtr,
    Dbtr,
    CdtrAcct,
    DbtrAcct,
    Pty,
    Nm,
    RmtInf,
    Ustrd,
    MoreOnTx,
    MoreOnEntry,
    Other,
}

impl El {
    fn of(name: &[u8]) -> Self {
        match name {
            b"Stmt" | b"Rpt" | b"Ntfctn" => Self::Stmt,
            b"CreDtTm" => Self::Created,
            b"Acct" => Self::Acct,
            b"Ownr" => Self::Owner,
            b"IBAN" => Self::Iban,
            b"Othr" => Self::Othr,
            b"Id" => Self::Id,
            b"Ccy" => Self::Ccy,
            b"Ntry" => Self::Ntry,
            b"Amt" => Self::Amt,
            b"TxAmt" => Self::TxAmt,
            b"CdtDbtInd" => Self::Ind,
            b"RvslInd" => Self::Reversal,
            b"RtrInf" => Self::Returned,
            b"Sts" => Self::Sts,
            b"Cd" => Self::Cd,
            b"BookgDt" => Self::Booked,
            b"ValDt" => Self::Valued,
            b"Dt" => Self::Dt,
            b"DtTm" => Self::DtTm,
            b"TxDtls" => Self::TxDtls,
            b"Refs" => Self::Refs,
            b"EndToEndId" => Self::EndToEnd,
            b"AcctSvcrRef" => Self::ServicerRef,
            b"NtryRef" => Self::EntryRef,
            b"Cdtr" => Self::Cdtr,
            b"Dbtr" => Self::Dbtr,
            b"CdtrAcct" => Self::CdtrAcct,
            b"DbtrAcct" => Self::DbtrAcct,
            b"Pty" => Self::Pty,
            b"Nm" => Self::Nm,
            b"RmtInf" => Self::RmtInf,
            b"Ustrd" => Self::Ustrd,
            b"AddtlTxInf" => Self::MoreOnTx,
            b"AddtlNtryInf" => Self::MoreOnEntry,
            _ => Self::Other,
        }
    }
}

/// What a statement says of itself.
#[derive(Default)]
struct Statement {
    made: Option<Date>,
    account: Option<AccountTail>,
    owner: String,
    currency: Option<Currency>,
}

struct Reader<'l> {
    limits: &'l Limits,
    /// The open elements, as deep as the limit allows.
    path: Vec<El>,
    /// How many more are open beyond it.
    beyond: u64,
    statement: Statement,
    entry: Option<Entry>,
    entries: u64,
}

impl Reader<'_> {
    fn open(&mut self, element: El, attributes: &[u8]) {
        if self.path.len() >= self.limits.depth {
            self.beyond += 1;
            self.lose(SkipReason::TooDeep);
            return;
        }
        self.path.push(element);
        match element {
            El::Stmt => {
                // The day on which the file was made stands before the first statement.
                let made = self.statement.made;
                self.statement = Statement {
                    made,
                    ..Statement::default()
                };
            }
            El::Ntry if self.entry.is_none() => {
                self.entries += 1;
                self.entry = Some(Entry::default());
            }
            _ => {}
        }
        if let Some(entry) = &mut self.entry {
            match element {
                El::TxDtls => entry.begin_detail(self.limits.parts),
                El::Amt => entry.unit = attribute(attributes, "Ccy").and_then(|c| c.parse().ok()),
                El::Returned => entry.returned(),
                _ => {}
            }
        }
    }

    fn close(&mut self, sink: &mut dyn Sink) -> Flow {
        if self.beyond > 0 {
            self.beyond -= 1;
            return Flow::Continue;
        }
        match self.path.pop() {
            Some(El::Ntry) if !self.path.contains(&El::Ntry) => self.hand_on(sink),
            Some(El::TxDtls) => {
                if let Some(entry) = &mut self.entry {
                    entry.end_detail();
                }
                Flow::Continue
            }
            _ => Flow::Continue,
        }
    }

    fn text(&mut self, text: &str) {
        if self.beyond > 0 {
            return;
        }
        match &mut self.entry {
            Some(entry) => entry.text(&self.path, text, self.limits.entry_bytes),
            None => match self.path.as_slice() {
                [.., El::Acct, El::Id, El::Iban] | [.., El::Acct, El::Id, El::Othr, El::Id] => {
                    let account = &mut self.statement.account;
                    *account = account.or_else(|| AccountTail::of(text));
                }
                [.., El::Acct, El::Ccy] => self.statement.currency = text.parse().ok(),
                [.., El::Acct, El::Owner, El::Nm] => text.clone_into(&mut self.statement.owner),
                [.., El::Created] => self.statement.made = day(text).or(self.statement.made),
                _ => {}
            },
        }
    }

    fn lose(&mut self, reason: SkipReason) {
        if let Some(entry) = &mut self.entry {
            entry.lost.get_or_insert(reason);
        }
    }

    fn hand_on(&mut self, sink: &mut dyn Sink) -> Flow {
        let Some(entry) = self.entry.take() else {
            return Flow::Continue;
        };
        let place = Place::Entry(self.entries);
        match entry.payments(place, &self.statement) {
            Ok(payments) => {
                for payment in payments {
                    if sink.observation(Observation::Payment(payment)) == Flow::Stop {
                        return Flow::Stop;
                    }
                }
                Flow::Continue
            }
            Err(reason) => sink.skipped(Skipped { reason, place }),
        }
    }
}
