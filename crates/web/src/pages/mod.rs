//! One page a file.

pub(crate) mod accounts;
pub(crate) mod after;
pub(crate) mod archives;
pub(crate) mod balance;
pub(crate) mod branch;
pub(crate) mod call;
pub(crate) mod entry;
pub(crate) mod exhibits;
pub(crate) mod guide;
pub(crate) mod journal;
pub(crate) mod line;
pub(crate) mod list;
pub(crate) mod operator;
pub(crate) mod papers;
pub(crate) mod password;
pub(crate) mod plan;
pub(crate) mod prefer;
pub(crate) mod settings;
mod shown;
pub(crate) mod start;
mod taken;
pub(crate) mod unlock;

pub(crate) use shown::{
    Came, Read, case_page, download, execute, form, page, render, shown, sorry, unprocessed,
};
