//! The pages on this machine: a port of it, its disk, its clocks, its processes.
//!
//! Leans on `hyper` for the protocol and on `tokio` for waiting. What a page says and who may see it is decided in
//! `ringoff-web`; here is what a socket needs (one name, bounds on connections and time) and what [`Platform`] asks of
//! a machine. Listens on a loopback address only, opens no connection, and writes nothing but the vault and private
//! temporary folders, which go with what they were for.
//!
//! [`Platform`]: ringoff_web::Platform

mod body;
mod forward;
mod host;
mod machine;
mod private_dir;
mod server;

pub use machine::Setup;
pub use server::{ServeError, Server, Site, Stopper};
