//! Where and when a command acts: the vault's folder, the records, the moment.

use super::stop::{Result, stop};
use crate::args::{Global, VaultPlace};
use crate::terminal::Terminal;
use etcetera::{AppStrategy as _, AppStrategyArgs};
use jiff::Zoned;
use ringoff_registry::Registry;
use std::path::PathBuf;

/// The built-in records, with those of `--data` over them.
pub(crate) fn registry(global: &Global, terminal: &Terminal) -> Result<Registry> {
    match &global.data {
        None => Ok(Registry::embedded()),
        Some(folder) => Registry::with_data(folder)
            .map_err(|error| stop(terminal, "data-invalid", &error.to_string(), 2)),
    }
}

/// `--vault`, else `vault` in the folder where this platform keeps a program's data.
pub(crate) fn vault_folder(place: &VaultPlace, terminal: &Terminal) -> Result<PathBuf> {
    if let Some(folder) = &place.vault {
        return Ok(folder.clone());
    }
    let names = AppStrategyArgs {
        top_level_domain: "app".to_owned(),
        author: "ringoff".to_owned(),
        app_name: "ringoff".to_owned(),
    };
    let places = etcetera::choose_app_strategy(names);
    let places = places.map_err(|error| stop(terminal, "no-home", &error.to_string(), 1))?;
    Ok(places.in_data_dir("vault"))
}

/// Now, or the moment that `--clock` names.
pub(crate) fn now(global: &Global) -> Zoned {
    global.clock.clone().unwrap_or_else(Zoned::now)
}
