use super::Booking;
use super::ofx::escaped;
use std::io::{self, Write};

/// A statement as ISO 20022 writes it in version 8.
pub fn camt053(
    out: &mut dyn Write,
    currency: &str,
    iban: &str,
    bookings: &[Booking],
) -> io::Result<()> {
    writeln!(
        out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\">\n\
         <BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr><Stmt><Id>1</Id>\n\
         <Acct><Id><IBAN>{iban}</IBAN></Id><Ccy>{currency}</Ccy></Acct>"
    )?;
    for booking in bookings {
        let (amount, sign, side) = match booking.amount.strip_prefix('-') {
            Some(amount) => (amount, "DBIT", "Cdtr"),
            None => (booking.amount.as_str(), "CRDT", "Dbtr"),
        };
        writeln!(
            out,
            "<Ntry><Amt Ccy=\"{currency}\">{amount}</Amt><CdtDbtInd>{sign}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>\
             <BookgDt><Dt>{}</Dt></BookgDt><AcctSvcrRef>{}</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><{side}><Pty>\
             <Nm>{}</Nm></Pty></{side}></RltdPties><RmtInf><Ustrd>{}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>",
            booking.day,
            escaped(&booking.reference),
            escaped(&booking.name),
            escaped(&booking.text),
        )?;
    }
    writeln!(out, "</Stmt></BkToCstmrStmt>\n</Document>")
}
