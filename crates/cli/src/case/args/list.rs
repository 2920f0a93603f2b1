//! The list by hand.

use super::On;
use clap::Args as ClapArgs;
use ringoff_workspace::{Command, HandAnswer};

/// Go through your accounts by hand, where there is no export to read
#[derive(ClapArgs, Debug)]
pub(crate) struct List {
    /// For numbers of this country (kz, ru, cn ...), without a case
    #[arg(long, value_name = "COUNTRY", value_parser = country, conflicts_with_all = ["have", "not_sure", "no", "none_of_the_rest"])]
    pub country: Option<String>,
    /// Write JSON (docs/guide/by-hand.md)
    #[arg(long, conflicts_with_all = ["have", "not_sure", "no", "none_of_the_rest"])]
    pub json: bool,
    /// Services that have the number, by name or id
    #[arg(long, value_name = "SERVICE", value_delimiter = ',')]
    pub have: Vec<String>,
    /// Services that may have it: they are to be checked
    #[arg(long, value_name = "SERVICE", value_delimiter = ',')]
    pub not_sure: Vec<String>,
    /// Services that do not have it
    #[arg(long, value_name = "SERVICE", value_delimiter = ',')]
    pub no: Vec<String>,
    /// None of the others on the list has it: you went through all
    #[arg(long)]
    pub none_of_the_rest: bool,
    #[command(flatten)]
    pub on: On,
}

impl List {
    /// What it does; `None` where it shows the list.
    pub fn command(&self) -> Option<Command> {
        let said = |services: &[String], answer: HandAnswer| {
            let services = services.iter().cloned();
            services
                .map(|service| (service, answer))
                .collect::<Vec<_>>()
        };
        let mut answers = said(&self.have, HandAnswer::Have);
        answers.extend(said(&self.not_sure, HandAnswer::NotSure));
        answers.extend(said(&self.no, HandAnswer::No));
        let shows = answers.is_empty() && !self.none_of_the_rest;
        (!shows).then_some(Command::AnswerList {
            answers,
            none_of_the_rest: self.none_of_the_rest,
            on: self.on.on,
        })
    }
}

/// Two letters of ISO 3166, else the key of what to type. A country without a list of its own gets the general one.
fn country(typed: &str) -> Result<String, String> {
    let code = typed.len() == 2 && typed.bytes().all(|b| b.is_ascii_alphabetic());
    match code {
        true => Ok(typed.to_ascii_lowercase()),
        false => Err("typed-country".to_owned()),
    }
}
