//! Papers, proofs, the vault that keeps them.

use super::{On, day};
use crate::case::values::{Channel, ExhibitKind};
use clap::{Args as ClapArgs, Subcommand};
use jiff::civil::Date;
use ringoff_workspace::{Command, Proof, ProofFile, Result, text};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(crate) enum LetterVerb {
    /// List the papers that can be made
    List,
    /// Show one on the terminal
    Show(Letter),
    /// Write one as PDF
    Pdf(LetterFile),
    /// Write one as plain text
    Text(LetterFile),
    /// Keep what letters say of you for every letter: holder_address="..." (an empty text keeps it no longer)
    Keep {
        /// Fields and texts
        #[arg(required = true, value_name = "FIELD=TEXT")]
        fields: Vec<String>,
    },
    /// Say that one was sent or handed over
    Sent {
        /// Which
        letter: String,
        /// How
        #[arg(long, value_enum, default_value_t = Channel::Post)]
        by: Channel,
        #[command(flatten)]
        on: On,
        /// The day by which an answer is due
        #[arg(long, value_name = "DAY", value_parser = day)]
        answer_due: Option<Date>,
    },
}

impl LetterVerb {
    /// What it does in the case; `None` where it makes or lists papers.
    pub fn command(&self) -> Result<Option<Command>> {
        Ok(Some(match self {
            Self::Keep { fields } => Command::KeepDetails {
                fields: text::fields(fields)?,
            },
            Self::Sent {
                letter,
                by,
                on,
                answer_due,
            } => Command::NoteLetterSent {
                letter: text::letter("letter", letter)?,
                channel: (*by).into(),
                on: on.on,
                answer_due: *answer_due,
            },
            _ => return Ok(None),
        }))
    }
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Letter {
    /// Which: terminate, refund, call-script, branch-card ...
    pub letter: String,
    /// Its language, if not the recipient's: ru, kk, zh-Hans, en
    #[arg(id = "in", long = "in", value_name = "LANG")]
    pub lang: Option<String>,
    /// A second language beside it
    #[arg(long, value_name = "LANG")]
    pub beside: Option<String>,
    /// Fill a gap: holder_address="..." (`letter list` names them); what is said of you is kept for the next letter
    #[arg(long = "fill", value_name = "FIELD=TEXT")]
    pub fill: Vec<String>,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct LetterFile {
    #[command(flatten)]
    pub letter: Letter,
    /// The file to write; an existing one is not overwritten
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Attach {
    /// The file
    pub file: PathBuf,
    /// What it is
    #[arg(long, value_enum, default_value_t = ExhibitKind::Other)]
    pub kind: ExhibitKind,
    /// What it shows
    #[arg(long)]
    pub note: Option<String>,
    /// Keep it even if it does not look like a document
    #[arg(long)]
    pub anyway: bool,
}

impl From<&Attach> for Command {
    fn from(args: &Attach) -> Self {
        Self::Attach {
            file: ProofFile::Path(args.file.clone()),
            proof: Proof {
                note: args.note.clone(),
                anyway: args.anyway,
                ..Proof::of(&args.file, args.kind.into())
            },
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum VaultVerb {
    /// Make a vault, with a passphrase and a recovery key
    Create,
    /// Read everything again and say what is wrong
    Verify,
    /// Write everything, still locked, into one file
    Backup {
        /// The file to write
        file: PathBuf,
    },
    /// Make a vault from a backup
    Restore {
        /// The backup
        file: PathBuf,
    },
    /// Change the passphrase
    Passphrase,
    /// Set a new passphrase with the recovery key
    Recover,
    /// Write everything, readable by anybody, into a new folder
    Export {
        /// The folder to write
        folder: PathBuf,
    },
    /// Remove the vault for good
    Erase {
        /// Needed, since there is no way back
        #[arg(long)]
        yes_erase_everything: bool,
    },
}
