//! `ringoff classify`

use crate::args::Global;
use crate::terminal::Terminal;
use ringoff_registry::Registry;
use std::io::{self, BufWriter};

pub(crate) fn run(global: &Global, terminal: &Terminal) -> u8 {
    let registry = match &global.data {
        Some(folder) => match Registry::with_data(folder) {
            Ok(registry) => registry,
            Err(error) => {
                terminal.explain("data-invalid", &error.to_string());
                return 2;
            }
        },
        None => Registry::embedded(),
    };
    let mut output = BufWriter::new(io::stdout().lock());
    match ringoff_app::classify(&registry, &mut io::stdin().lock(), &mut output) {
        Ok(0) => 0,
        Ok(_) => 3,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => 0,
        Err(error) => {
            terminal.explain("io", &error.to_string());
            1
        }
    }
}
