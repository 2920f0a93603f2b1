use crate::{AccountTail, Currency, Moment, PaymentStatus, Place};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::borrow::Cow;

/// One thing read from an archive. Borrows from the reader's buffer: it lives until the next one.
#[derive(Clone, Debug, PartialEq)]
pub enum Observation<'a> {
    /// A text message.
    Message(Message<'a>),
    /// A text message of which an operator tells that it came, and not what it says: its text is empty.
    Listed(Message<'a>),
    /// A mail.
    Mail(Mail<'a>),
    /// An entry of a password manager, without its password.
    Login(Login<'a>),
    /// An entry of an address book.
    Contact(Contact<'a>),
    /// A line of an account's statement.
    Payment(Payment<'a>),
    /// A number that a service states in its export of the person's account.
    StatedByService(StatedByService<'a>),
    /// An entry of an authenticator, without its secret.
    SecondFactor(SecondFactor<'a>),
    /// A SIM that a phone tells of as its own.
    OwnLine(OwnLine<'a>),
    /// An account or a program that is on the phone.
    OnPhone(OnPhone<'a>),
    /// A call.
    Call(Call<'a>),
}

/// Who wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Came in.
    Received,
    /// Went out, was drafted, or failed to go out.
    Sent,
}

/// What an archive tells about the SIM that carried a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SimHint<'a> {
    /// Android's subscription id; -1 and absent are `None`.
    pub sub_id: Option<i32>,
    /// The number of the message centre that delivered it.
    pub service_center: Option<Cow<'a, str>>,
    /// The person's own number or address that received it (iOS `destination_caller_id`).
    pub destination: Option<Cow<'a, str>>,
}

/// A text message.
#[derive(Clone, Debug, PartialEq)]
pub struct Message<'a> {
    /// Where in its file.
    pub place: Place,
    /// In or out.
    pub direction: Direction,
    /// The other side as written: a sender id, a short code or a number.
    pub peer: Option<Cow<'a, str>>,
    /// The name under which the phone knew the other side.
    pub contact_name: Option<Cow<'a, str>>,
    /// The text; empty of one that holds pictures alone.
    pub text: Cow<'a, str>,
    /// When.
    pub at: Option<Moment>,
    /// Which SIM, as far as told.
    pub sim: SimHint<'a>,
}

/// How far a mail's sender can be believed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SenderTrust {
    /// The receiving server confirmed it, or a DKIM signature names it: the registrable domain.
    Authenticated(String),
    /// Nothing in the mail tells.
    Unauthenticated,
    /// The receiving server says that the check failed.
    Failed,
}

/// A mail.
#[derive(Clone, Debug, PartialEq)]
pub struct Mail<'a> {
    /// Where in its file.
    pub place: Place,
    /// In or out, as far as labels or folders tell; otherwise received.
    pub direction: Direction,
    /// The display name of the sender.
    pub from_name: Option<Cow<'a, str>>,
    /// The address of the sender.
    pub from: Option<Cow<'a, str>>,
    /// The mailbox it was delivered to (`Delivered-To`, else the first `To`).
    pub to: Option<Cow<'a, str>>,
    /// The subject.
    pub subject: Cow<'a, str>,
    /// The text, plain; markup already taken away.
    pub text: Cow<'a, str>,
    /// When.
    pub at: Option<Moment>,
    /// How far the sender can be believed.
    pub trust: SenderTrust,
    /// Whether it is bulk (`List-Unsubscribe`, `Precedence: bulk`).
    pub bulk: bool,
}

impl<'a> Mail<'a> {
    /// A received mail of which no more is told. `from` as in a header: `Name <address>` or an address.
    pub fn received(from: &'a str, subject: &'a str, text: &'a str, trust: SenderTrust) -> Self {
        let (name, address) = from.split_once('<').unwrap_or(("", from));
        let some = |part: &'a str| Some(Cow::from(part)).filter(|part| !part.is_empty());
        Self {
            place: Place::Entry(1),
            direction: Direction::Received,
            from_name: some(name.trim().trim_matches('"')),
            from: some(address.trim().trim_end_matches('>').trim()),
            to: None,
            subject: subject.into(),
            text: text.into(),
            at: None,
            trust,
            bulk: false,
        }
    }
}

/// Where in an entry a number stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatedWhere {
    /// It is the user name.
    UserName,
    /// In the notes.
    Notes,
    /// In another field.
    Field,
}

/// A run of characters in a password entry that looks like a telephone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatedNumber<'a> {
    /// As written.
    pub text: Cow<'a, str>,
    /// Where it stood.
    pub at: StatedWhere,
}

/// An entry of a password manager. There is no field for the password: none is ever held.
#[derive(Clone, Debug, PartialEq)]
pub struct Login<'a> {
    /// Where in its file.
    pub place: Place,
    /// What the person called it.
    pub title: Option<Cow<'a, str>>,
    /// The site's address as written: a link, a bare domain, an app (`androidapp://...`).
    pub site: Option<Cow<'a, str>>,
    /// The user name.
    pub user_name: Option<Cow<'a, str>>,
    /// Number-like runs in user name, notes and fields. Nothing else of notes is kept.
    pub numbers: Vec<StatedNumber<'a>>,
    /// Whether a secret for time-based codes is stored with it.
    pub has_totp: bool,
    /// When it was last changed.
    pub at: Option<Moment>,
}

/// A number that a service states in the export of the person's own account. Where `sure`, the strongest proof
/// there is.
#[derive(Clone, Debug, PartialEq)]
pub struct StatedByService<'a> {
    /// Where in its file.
    pub place: Place,
    /// The registry's id of the service whose export it is.
    pub service: Cow<'a, str>,
    /// The number as written.
    pub number: Cow<'a, str>,
    /// What the export calls it (`Recovery SMS`), or the path to it.
    pub label: Cow<'a, str>,
    /// Whether the person signs in with it, or the service says that it was verified.
    pub sure: bool,
}

/// An entry of an authenticator app: codes for an account come from there, not by SMS. The secret is never held.
#[derive(Clone, Debug, PartialEq)]
pub struct SecondFactor<'a> {
    /// Where in its file.
    pub place: Place,
    /// Whose codes they are, as the service or the person wrote it.
    pub issuer: Option<Cow<'a, str>>,
    /// The account: a mail address, a user name, a number.
    pub label: Option<Cow<'a, str>>,
}

/// A SIM that a phone tells of as its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnLine<'a> {
    /// Where in its file.
    pub place: Place,
    /// Its number as the phone has it: operators write it on the SIM, or do not, and a person may change it.
    pub number: Option<Cow<'a, str>>,
    /// What is printed on the SIM.
    pub iccid: Option<Cow<'a, str>>,
    /// Whose it is.
    pub carrier: Option<Cow<'a, str>>,
    /// Android's subscription id, which its messages name.
    pub sub_id: Option<i32>,
}

/// An account that is set up on the phone, or a program that is installed there. Whether it knows the number is not
/// shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnPhone<'a> {
    /// Where in its file.
    pub place: Place,
    /// What the phone calls it (`Gmail`).
    pub name: Option<Cow<'a, str>>,
    /// The program's name by which systems know it (`com.example.app`).
    pub app: Option<Cow<'a, str>>,
    /// The user name.
    pub user_name: Option<Cow<'a, str>>,
}

/// A call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call<'a> {
    /// Where in its file.
    pub place: Place,
    /// In or out.
    pub direction: Direction,
    /// The other side as written.
    pub peer: Cow<'a, str>,
    /// The name under which the phone knew the other side.
    pub contact_name: Option<Cow<'a, str>>,
    /// When.
    pub at: Option<Moment>,
}

/// An entry of an address book.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact<'a> {
    /// Where in its file.
    pub place: Place,
    /// The formatted name.
    pub name: Cow<'a, str>,
    /// The organisation.
    pub organisation: Option<Cow<'a, str>>,
    /// Numbers as written.
    pub numbers: Vec<Cow<'a, str>>,
    /// Mail addresses.
    pub emails: Vec<Cow<'a, str>>,
}

/// A line of an account's statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Payment<'a> {
    /// Where in its file.
    pub place: Place,
    /// The day as the statement writes it, in the bank's own zone.
    pub day: Date,
    /// When, where the statement tells the hour.
    pub at: Option<Moment>,
    /// How much, as it moved on this account: less than zero went out, more came in.
    pub amount: Decimal,
    /// Whether the statement tells which way it went. Where it does not, `amount` is only how much.
    pub direction_known: bool,
    /// In which currency; `None` where neither the statement nor its description tells.
    pub currency: Option<Currency>,
    /// The other side.
    pub counterparty: Option<Cow<'a, str>>,
    /// What the statement says it was for; may be empty.
    pub description: Cow<'a, str>,
    /// The bank's or the payer's reference.
    pub reference: Option<Cow<'a, str>>,
    /// How far it is done.
    pub status: PaymentStatus,
    /// The card or the account it moved on.
    pub account: Option<AccountTail>,
    /// The balance after it.
    pub balance: Option<Decimal>,
}
