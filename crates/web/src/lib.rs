//! The pages: the whole of Ringoff in a browser on one's own machine.
//!
//! A request in, an answer out: [`Pages::handle`]. Leans on `axum` for routes and on `askama` for templates that
//! escape everything. Shows what [`CaseContext`](ringoff_view::case::CaseContext) says of a case and hands what the
//! person decides to the workspace; computes nothing about a case itself. Opens no socket and no file, starts no
//! thread and no process, reads no clock: what it needs of the machine comes through [`Platform`] (the crate `serve`
//! is the one of this program). Answers the one browser that was given the link, and no other site or port.

mod assets;
mod form;
mod frame;
mod guard;
mod jobs;
mod opened;
mod pages;
mod platform;
mod routes;
mod safe_name;
mod secret;
mod site;
mod upload;
mod vault;

pub use assets::{CSS, ICON, JS};
pub use guard::limits::{Slow, takes_upload};
pub use guard::refuse;
pub use guard::session::LINK_TIME;
pub use jobs::{Reading, Said};
pub use platform::{Folder, Keeping, Platform};
pub use routes::Pages;
pub use site::Settings;
