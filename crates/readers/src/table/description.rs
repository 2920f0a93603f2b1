//! The description of a table as its file has it (`docs/reference/table.md`), and its checks.

use super::dates::DateFormat;
use super::fold::folded;
use super::pdf::Piece;
use crate::money::Point;
use ringoff_model::Currency;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A description that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// Not TOML, or not the keys of a description.
    #[error("{id}: {message}")]
    NotADescription {
        /// Which table.
        id: String,
        /// What is wrong, with its line.
        message: String,
    },
    /// A field that this kind of table does not have.
    #[error("{id}: a table of this kind has no field {field}")]
    ForeignField {
        /// Which table.
        id: String,
        /// The field.
        field: String,
    },
    /// Nothing to recognize it by, or a field without which a row says nothing.
    #[error("{id}: nothing is given for {field}")]
    Missing {
        /// Which table.
        id: String,
        /// The key.
        field: &'static str,
    },
    /// A way to write dates that names no day.
    #[error("{id}: {format} is no way to write a date")]
    DateFormat {
        /// Which table.
        id: String,
        /// As written.
        format: String,
    },
    /// A column that holds a secret: it may be required, never read.
    #[error("{id}: the column {header} holds a secret and cannot be read")]
    Secret {
        /// Which table.
        id: String,
        /// The column.
        header: String,
    },
}

/// What a row becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    /// An entry of a password manager.
    Login,
    /// A text message.
    Message,
    /// An entry of an address book.
    Contact,
    /// A line of an account's statement.
    Payment,
    /// A number in a service's export of the person's account.
    Account,
    /// A line of an operator's list of calls and texts.
    Traffic,
}

/// What a column is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Field {
    Title,
    Site,
    UserName,
    Notes,
    Fields,
    Totp,
    Changed,
    Peer,
    ContactName,
    Text,
    Date,
    Time,
    Direction,
    SubId,
    ServiceCenter,
    Destination,
    Caller,
    Called,
    Service,
    Name,
    NameParts,
    Organisation,
    Numbers,
    Emails,
    Amount,
    Debit,
    Credit,
    Fee,
    Currency,
    DebitCurrency,
    CreditCurrency,
    Sign,
    Counterparty,
    Payer,
    Description,
    Reference,
    Status,
    Account,
    Balance,
}

impl Field {
    pub(super) const COUNT: usize = Self::Balance as usize + 1;

    fn belongs_to(self, kind: Kind) -> bool {
        match self as usize {
            ..=6 => kind == Kind::Login,
            _ if matches!(self, Self::Date | Self::Time) => {
                matches!(kind, Kind::Message | Kind::Payment | Kind::Traffic)
            }
            _ if matches!(self, Self::Peer | Self::Direction) => {
                matches!(kind, Kind::Message | Kind::Traffic)
            }
            _ if matches!(self, Self::Caller | Self::Called | Self::Service) => {
                kind == Kind::Traffic
            }
            _ if self == Self::Numbers => matches!(kind, Kind::Contact | Kind::Account),
            7..=15 => kind == Kind::Message,
            19..=23 => kind == Kind::Contact,
            _ => kind == Kind::Payment,
        }
    }
}

/// One header name, or several of which any will do.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Names {
    One(String),
    Many(Vec<String>),
}

impl Names {
    pub(super) fn list(&self) -> &[String] {
        match self {
            Self::One(name) => std::slice::from_ref(name),
            Self::Many(names) => names,
        }
    }
}

/// Which rows of a password table are sign-ins.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RowsOf {
    pub(super) column: String,
    #[serde(default)]
    pub(super) logins: Vec<String>,
    #[serde(default)]
    pub(super) others: Vec<String>,
    /// Who the person is: the number there is bound to nothing.
    #[serde(default)]
    pub(super) skip: Vec<String>,
    /// Where the file has no such column: a sign-in has something in one of these. What it is, is never looked at.
    #[serde(default)]
    pub(super) filled: Vec<String>,
}

/// Words of the direction column.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Directions {
    #[serde(default)]
    pub(super) received: Vec<String>,
    #[serde(default)]
    pub(super) sent: Vec<String>,
    #[serde(default)]
    pub(super) skip: Vec<String>,
}

/// Words that say which way money went.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Signs {
    #[serde(default, rename = "out")]
    pub(super) money_out: Vec<String>,
    #[serde(default, rename = "in")]
    pub(super) money_in: Vec<String>,
    /// Neither: between the person's own accounts.
    #[serde(default)]
    pub(super) skip: Vec<String>,
}

/// Words of the status column.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Statuses {
    #[serde(default)]
    pub(super) booked: Vec<String>,
    #[serde(default)]
    pub(super) pending: Vec<String>,
    #[serde(default)]
    pub(super) reversed: Vec<String>,
    /// Never moved: refused, cancelled.
    #[serde(default)]
    pub(super) skip: Vec<String>,
}

/// What stands before the fraction of an amount.
#[derive(Clone, Copy, Debug, Deserialize)]
enum Decimals {
    #[serde(rename = ",")]
    Comma,
    #[serde(rename = ".")]
    Point,
}

/// Which lines of a PDF belong to a row besides the one with its date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Continued {
    #[default]
    Below,
    Above,
    /// Above and below: the date stands in the middle.
    Around,
}

/// How the columns of a table stand in a PDF, which has those of `required` and in their order: by places, or by what
/// the words of a line are.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Layout {
    /// Left edges of all columns but the first, in points from the left.
    #[serde(default)]
    pub(super) edges: Vec<f64>,
    /// What stands in each column.
    #[serde(default)]
    pub(super) cells: Vec<Piece>,
    #[serde(default, rename = "rows")]
    pub(super) continued: Continued,
    /// How far apart two lines of one row are at the most, in points; of rows that go on around, how near two rows
    /// may come.
    pub(super) pitch: f64,
    /// What stands before a balance, in lines before the table; the last two are before and after.
    #[serde(default)]
    pub(super) balances: Vec<String>,
    /// What stands before the sums of all that came in and all that went out.
    #[serde(default)]
    pub(super) totals: Totals,
}

/// Words before the sums that a paper states.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Totals {
    #[serde(default, rename = "in")]
    pub(super) money_in: Vec<String>,
    #[serde(default, rename = "out")]
    pub(super) money_out: Vec<String>,
}

/// A description as written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Description {
    pub(super) program: String,
    pub(super) kind: Kind,
    /// The registry's id of the service whose export of an account it is.
    pub(super) service: Option<String>,
    #[serde(default, rename = "about")]
    _about: Option<String>,
    #[serde(rename = "header")]
    _header: String,
    pub(super) required: Vec<Names>,
    #[serde(default = "one")]
    pub(super) preamble: usize,
    /// The file has no header: its columns are `1`, `2` ..., and this one, which holds addresses of the web or
    /// nothing, is what it is known by.
    pub(super) no_header: Option<String>,
    /// Whether rows may have more cells than the header.
    #[serde(default)]
    pub(super) open_end: bool,
    /// A column by which a file is known whose quotes in quoted cells have a backslash before them.
    pub(super) backslash: Option<String>,
    #[serde(default)]
    dates: Vec<String>,
    pub(super) columns: BTreeMap<Field, Names>,
    pub(super) rows: Option<RowsOf>,
    /// How the same table stands in a PDF.
    pub(super) pdf: Option<Layout>,
    #[serde(default)]
    pub(super) directions: Directions,
    /// Of a list of calls and texts: what the service of a text is called.
    #[serde(default)]
    pub(super) messages: Vec<String>,
    /// What stands before the person's own number above the table, or in the cell before it.
    #[serde(default)]
    pub(super) own_number: Vec<String>,
    #[serde(default)]
    pub(super) signs: Signs,
    #[serde(default)]
    pub(super) statuses: Statuses,
    /// The currency of every row that names none.
    pub(super) currency: Option<Currency>,
    decimal: Option<Decimals>,
    /// Whether money that went out is written without a sign, as on cards of credit.
    #[serde(default)]
    pub(super) positive_is_out: bool,
    /// Whether the program writes a minus before all that went out, so that an amount without a sign came in even
    /// where the file shows no minus.
    #[serde(default)]
    pub(super) signed: bool,
    /// Whether only what came in bears a sign, a plus.
    #[serde(default)]
    pub(super) bare_is_out: bool,
    /// First words of rows that are no entries: sums, carried-over balances.
    #[serde(default)]
    pub(super) footer: Vec<String>,
    #[serde(default, rename = "sample")]
    _samples: Vec<toml::Value>,
    /// `dates`, understood.
    #[serde(skip)]
    pub(super) date_formats: Vec<DateFormat>,
    /// `decimal`, understood.
    #[serde(skip)]
    pub(super) point: Point,
}

fn one() -> usize {
    1
}

/// Words in the name of a column whose cells must never be read.
const SECRETS: [&str; 8] = [
    "password",
    "passwd",
    "pwd",
    "cvc",
    "cvv",
    "cardnumber",
    "passphrase",
    "secret key",
];

impl Description {
    pub(super) fn parse(id: &str, text: &str) -> Result<Self, TableError> {
        let mut description: Self =
            toml::from_str(text).map_err(|error| TableError::NotADescription {
                id: id.to_owned(),
                message: error.to_string(),
            })?;
        for format in &description.dates {
            let understood = DateFormat::of(format).ok_or_else(|| TableError::DateFormat {
                id: id.to_owned(),
                format: format.clone(),
            })?;
            description.date_formats.push(understood);
        }
        // A spreadsheet keeps days as such, however the program writes them in its CSV.
        if !description.date_formats.contains(&DateFormat::Iso) {
            description.date_formats.push(DateFormat::Iso);
        }
        description.point = match description.decimal {
            Some(Decimals::Comma) => Point::Is(','),
            Some(Decimals::Point) => Point::Is('.'),
            None => Point::Auto,
        };
        description.check(id)?;
        let lists = [
            &mut description.directions.received,
            &mut description.directions.sent,
            &mut description.directions.skip,
            &mut description.messages,
            &mut description.own_number,
            &mut description.signs.money_out,
            &mut description.signs.money_in,
            &mut description.signs.skip,
            &mut description.statuses.booked,
            &mut description.statuses.pending,
            &mut description.statuses.reversed,
            &mut description.statuses.skip,
            &mut description.footer,
        ];
        let rows = description
            .rows
            .iter_mut()
            .flat_map(|rows| [&mut rows.logins, &mut rows.others, &mut rows.skip]);
        for word in lists.into_iter().chain(rows).flatten() {
            *word = folded(word);
        }
        Ok(description)
    }

    fn check(&self, id: &str) -> Result<(), TableError> {
        let missing = |field| {
            Err(TableError::Missing {
                id: id.to_owned(),
                field,
            })
        };
        if self.required.len() < 2 {
            return missing("required");
        }
        for (field, names) in &self.columns {
            if !field.belongs_to(self.kind) {
                let field = format!("{field:?}");
                return Err(TableError::ForeignField {
                    id: id.to_owned(),
                    field,
                });
            }
            // Of these two only the date of a change, or that something is there, is ever asked.
            if !matches!(field, Field::Changed | Field::Totp) {
                names
                    .list()
                    .iter()
                    .try_for_each(|name| refuse_secret(id, name))?;
            }
        }
        if let Some(rows) = &self.rows {
            refuse_secret(id, &rows.column)?;
        }
        if let Some(pdf) = &self.pdf {
            pdf.check(id, self)?;
        }
        let has = |field| self.columns.contains_key(&field);
        match self.kind {
            Kind::Login if !has(Field::Site) && !has(Field::Title) => missing("columns.site"),
            Kind::Message if !has(Field::Text) => missing("columns.text"),
            Kind::Message if !has(Field::Peer) => missing("columns.peer"),
            Kind::Traffic if !has(Field::Service) => missing("columns.service"),
            Kind::Traffic if !(has(Field::Peer) || has(Field::Caller) && has(Field::Called)) => {
                missing("columns.peer")
            }
            Kind::Contact | Kind::Account if !has(Field::Numbers) => missing("columns.numbers"),
            Kind::Account if self.service.is_none() => missing("service"),
            Kind::Payment if !has(Field::Date) => missing("columns.date"),
            Kind::Payment if !(has(Field::Amount) || has(Field::Debit) && has(Field::Credit)) => {
                missing("columns.amount")
            }
            _ if (has(Field::Date) || has(Field::Changed)) && self.dates.is_empty() => {
                missing("dates")
            }
            _ => Ok(()),
        }
    }
}

fn refuse_secret(id: &str, header: &str) -> Result<(), TableError> {
    let name = folded(header);
    if SECRETS.iter().any(|secret| name.contains(secret)) {
        return Err(TableError::Secret {
            id: id.to_owned(),
            header: header.to_owned(),
        });
    }
    Ok(())
}
