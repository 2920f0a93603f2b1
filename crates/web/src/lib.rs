//! The pages: the whole of Ringoff in a browser on one's own machine.
//!
//! Leans on `axum` for routes and on `askama` for templates that escape everything. Shows what an
//! [`Office`] gives and hands back what the person decides; computes nothing about a case itself.
//! Serves on a loopback address only, under a host name drawn anew at each start, to the one browser
//! that was given the link; never answers another site, another port or another name, opens no
//! connection, keeps no upload, and writes nothing of its own to disk but uploads while they are read.

mod assets;
mod desk;
mod form;
mod forward;
mod frame;
mod guard;
mod jobs;
pub mod office;
mod pages;
mod private_dir;
mod routes;
mod safe_name;
mod secret;
mod server;
mod site;

pub use desk::{DeskOffice, Place};
pub use office::Office;
pub use routes::router;
pub use server::{ServeError, Server, Stopper, open_in_browser};
pub use site::{Settings, Site};
