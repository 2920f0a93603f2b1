use super::Booking;
use std::io::{self, Write};

/// A statement as OFX 1.x writes it: SGML without end tags for values.
pub fn ofx(
    out: &mut dyn Write,
    currency: &str,
    account: &str,
    bookings: &[Booking],
) -> io::Result<()> {
    write!(
        out,
        "OFXHEADER:100\r\nDATA:OFXSGML\r\nVERSION:102\r\nSECURITY:NONE\r\nENCODING:UTF-8\r\nCHARSET:NONE\r\n\r\n\
         <OFX>\r\n<BANKMSGSRSV1>\r\n<STMTTRNRS>\r\n<TRNUID>1\r\n<STMTRS>\r\n<CURDEF>{currency}\r\n\
         <BANKACCTFROM>\r\n<BANKID>000000000\r\n<ACCTID>{account}\r\n<ACCTTYPE>CHECKING\r\n</BANKACCTFROM>\r\n\
         <BANKTRANLIST>\r\n"
    )?;
    for booking in bookings {
        let kind = if booking.amount.starts_with('-') {
            "DEBIT"
        } else {
            "CREDIT"
        };
        let day = booking.day;
        write!(
            out,
            "<STMTTRN>\r\n<TRNTYPE>{kind}\r\n<DTPOSTED>{:04}{:02}{:02}\r\n<TRNAMT>{}\r\n<FITID>{}\r\n<NAME>{}\r\n<MEMO>{}\r\n</STMTTRN>\r\n",
            day.year(),
            day.month(),
            day.day(),
            booking.amount,
            booking.reference,
            escaped(&booking.name),
            escaped(&booking.text),
        )?;
    }
    write!(
        out,
        "</BANKTRANLIST>\r\n</STMTRS>\r\n</STMTTRNRS>\r\n</BANKMSGSRSV1>\r\n</OFX>\r\n"
    )
}

pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
