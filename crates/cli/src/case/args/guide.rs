//! The page for who only wants to close a number.

use clap::Args as ClapArgs;
use clap::builder::PossibleValuesParser;
use ringoff_registry::Registry;
use ringoff_view::guide::{Answers, QUESTIONS};
use ringoff_workspace::Result;
use std::path::PathBuf;

/// Say on one page how to close a number, without a case
#[derive(ClapArgs, Debug)]
pub(crate) struct Guide {
    /// The operator or brand, by name or id; left out: how to find out which it is
    pub operator: Option<String>,
    /// What the SIM is
    #[arg(long, value_name = "KIND", value_parser = answers("sim"))]
    pub sim: Option<String>,
    /// Where you are: in the operator's country, out of it, or about to leave
    #[arg(long = "where", value_name = "PLACE", value_parser = answers("where"))]
    pub place: Option<String>,
    /// The day you leave: 2026-12-20
    #[arg(long, value_name = "DAY")]
    pub leaving: Option<String>,
    /// From whom it was bought: by you from the operator, from an agent, by somebody else in their name
    #[arg(long, value_name = "WHO", value_parser = answers("bought"))]
    pub bought: Option<String>,
    /// Whether money is left on it
    #[arg(long, value_name = "ANSWER", value_parser = answers("balance"))]
    pub balance: Option<String>,
    /// Write JSON (docs/guide/one-page.md)
    #[arg(long)]
    pub json: bool,
    /// Write one self-contained page instead, to print on two sheets; an existing file is not overwritten
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Write a PDF instead; an existing file is not overwritten
    #[arg(long, value_name = "FILE")]
    pub pdf: Option<PathBuf>,
    /// Write its days as a calendar file instead; an existing file is not overwritten
    #[arg(long, value_name = "FILE")]
    pub calendar: Option<PathBuf>,
}

impl Guide {
    /// What was answered.
    pub fn answers(&self, registry: &Registry) -> Result<Answers> {
        Answers::read(registry, |name| match name {
            "operator" => self.operator.clone(),
            "sim" => self.sim.clone(),
            "where" => self.place.clone(),
            "leaving" => self.leaving.clone(),
            "bought" => self.bought.clone(),
            "balance" => self.balance.clone(),
            _ => None,
        })
    }
}

/// What can be answered to a question of the guide.
fn answers(name: &str) -> PossibleValuesParser {
    let asked = QUESTIONS.iter().filter(|question| question.name == name);
    let answers = asked.flat_map(|question| question.answers);
    PossibleValuesParser::new(answers.map(|(answer, _)| *answer))
}
