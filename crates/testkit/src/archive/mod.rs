//! Small writers of archives in the shapes that phones and programs give them. They write what
//! they are given and know no story, so that tests of other crates can use them too.

mod base64;
mod bitwarden_json;
mod camt053;
mod charset;
mod chrome_csv;
mod kaspi_csv;
mod kaspi_pdf;
mod letter;
mod maildir;
mod mbox;
mod ofx;
mod pdf;
mod sms_backup_restore;
mod sms_ie;
mod vcard;
mod wechat_xlsx;
mod xlsx;

pub use base64::base64;
pub use bitwarden_json::bitwarden_json;
pub use camt053::camt053;
pub use charset::Charset;
pub use chrome_csv::chrome_csv;
pub use kaspi_csv::kaspi_csv;
pub use kaspi_pdf::kaspi_pdf;
pub use letter::{Attachment, Form, Letter, Vouched};
pub use maildir::maildir;
pub use mbox::mbox;
pub use ofx::ofx;
pub use pdf::{LETTER_WIDTH, PlacedText, pdf};
pub use sms_backup_restore::sms_backup_restore;
pub use sms_ie::sms_ie;
pub use vcard::{Card, vcard};
pub use wechat_xlsx::wechat_xlsx;
pub use xlsx::{SheetCell, xlsx};

use jiff::civil::Date;
use ringoff_model::Moment;

/// A line of an account's statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    /// The day.
    pub day: Date,
    /// As `-1234.50`; less than zero went out.
    pub amount: String,
    /// The other side.
    pub name: String,
    /// What it was for.
    pub text: String,
    /// The bank's reference.
    pub reference: String,
}

/// A text message, or a message with pictures where there is a picture or several receivers.
#[derive(Clone, Debug, Default)]
pub struct Text {
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// Whether it came in.
    pub received: bool,
    /// The other side: sender id, short code or number.
    pub peer: String,
    /// The name in the address book.
    pub contact_name: Option<String>,
    /// The text.
    pub text: String,
    /// Android's subscription id; -1 where the phone does not tell.
    pub sub_id: i32,
    /// The message centre.
    pub service_center: Option<String>,
    /// The bytes of a PNG; makes it an MMS.
    pub picture: Option<Vec<u8>>,
}

impl Text {
    /// One that came in, with nothing but the necessary.
    pub fn received(at: Moment, peer: &str, text: &str) -> Self {
        Self {
            at: at.0,
            received: true,
            peer: peer.to_owned(),
            text: text.to_owned(),
            sub_id: -1,
            ..Self::default()
        }
    }
}

/// An entry of a password manager. The password is made up like everything else.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// What the person calls it.
    pub title: String,
    /// Its address.
    pub site: String,
    /// The user name.
    pub user_name: String,
    /// The password.
    pub password: String,
    /// Notes.
    pub notes: Option<String>,
    /// Further fields, by name.
    pub fields: Vec<(String, String)>,
    /// A secret for time-based codes.
    pub totp: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub at: i64,
}
