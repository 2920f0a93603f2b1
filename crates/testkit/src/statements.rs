//! The traveller's statements and what is true about them.

use crate::Traveller;
use crate::archive::{camt053, kaspi_csv, kaspi_pdf, ofx, wechat_xlsx};
use crate::story::statements::{CLOSED, dollars, euros, kaspi, wechat};
use jiff::civil::{Date, date};
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// What a planted charge is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Wrong {
    /// The operator took its fee after closing.
    LateFee,
    /// A top-up that runs by itself, before and after closing.
    AutoTopUp,
    /// The balance that should have come back and did not.
    MissingRefund,
    /// One charge twice.
    DoubleCharge,
    /// A paid extra through the operator.
    Subscription,
    /// Taken in a currency that is not the operator's.
    ForeignCurrency,
    /// Taken back: no wrong at all.
    Reversed,
    /// The bill of a line that is kept: no wrong at all.
    OtherLine,
    /// Roaming that comes late, within its time: no wrong either.
    LateRoaming,
}

/// One thing planted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlantedWrong {
    /// What it is.
    pub what: Wrong,
    /// The day of the charge, or by which the money should have come.
    pub day: Date,
    /// How much, more than zero.
    pub amount: &'static str,
    /// ISO 4217.
    pub currency: &'static str,
    /// Whether it stands before closing.
    pub before: bool,
}

/// Another line that the traveller keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptLine {
    /// The end of its number.
    pub number_tail: &'static str,
    /// What statements call its operator.
    pub operator: &'static str,
}

/// What a watcher should find in the statements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementTruth {
    /// The day line A was closed.
    pub closed: Date,
    /// Until when roaming may come late.
    pub late_roaming_until: Date,
    /// What statements call line A's operator.
    pub operator_names: Vec<&'static str>,
    /// The other lines.
    pub kept: Vec<KeptLine>,
    /// The balance that is to be paid out: how much, in which currency, by when.
    pub expected: (&'static str, &'static str, Date),
    /// All that was planted.
    pub planted: Vec<PlantedWrong>,
}

impl Traveller {
    /// Writes the statements of three accounts into `folder` and names them. They are no part of
    /// [`write`](Self::write).
    pub fn write_statements(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        fs::create_dir_all(folder)?;
        let mut written = Vec::new();
        let mut file = |name: &str| created(folder, name, &mut written);
        let mut out = file("kaspi_gold.csv")?;
        kaspi_csv(&mut out, &kaspi())?;
        out.flush()?;
        let mut out = file("account.xml")?;
        camt053(&mut out, "EUR", "DE00000000000000004321", &euros())?;
        out.flush()?;
        let mut out = file("card.ofx")?;
        ofx(&mut out, "USD", "0000009876", &dollars())?;
        out.flush()?;
        Ok(written)
    }

    /// Writes what two apps of wallets give: the card in tenge again, as PDF, and a wallet in yuan, as XLSX.
    pub fn write_app_statements(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        fs::create_dir_all(folder)?;
        let mut written = Vec::new();
        let mut out = created(folder, "gold_statement.pdf", &mut written)?;
        kaspi_pdf(&mut out, &kaspi())?;
        out.flush()?;
        let mut out = created(folder, "微信支付账单.xlsx", &mut written)?;
        wechat_xlsx(&mut out, &wechat())?;
        out.flush()?;
        Ok(written)
    }

    /// What is true about the statements.
    pub fn statement_truth(&self) -> StatementTruth {
        let expected = ("4215.30", "KZT", date(2027, 1, 20));
        let planted = |what, day, amount, currency| PlantedWrong {
            what,
            day,
            amount,
            currency,
            before: day < CLOSED,
        };
        StatementTruth {
            closed: CLOSED,
            late_roaming_until: date(2027, 2, 20),
            operator_names: vec!["Kcell", "activ"],
            kept: vec![
                KeptLine {
                    number_tail: "0005678",
                    operator: "Beeline",
                },
                KeptLine {
                    number_tail: "0007788",
                    operator: "Kcell",
                },
            ],
            expected,
            planted: vec![
                planted(Wrong::AutoTopUp, date(2026, 12, 4), "3000", "KZT"),
                planted(Wrong::Subscription, date(2026, 11, 14), "490", "KZT"),
                planted(Wrong::DoubleCharge, date(2026, 12, 2), "2500", "KZT"),
                planted(Wrong::AutoTopUp, date(2027, 1, 4), "3000", "KZT"),
                planted(Wrong::Subscription, date(2027, 1, 14), "490", "KZT"),
                planted(Wrong::LateFee, date(2027, 1, 8), "1990", "KZT"),
                planted(Wrong::ForeignCurrency, date(2027, 1, 18), "12.40", "EUR"),
                planted(Wrong::MissingRefund, expected.2, expected.0, expected.1),
                planted(Wrong::Reversed, date(2027, 1, 6), "8", "USD"),
                planted(Wrong::OtherLine, date(2027, 1, 10), "2990", "KZT"),
                planted(Wrong::LateRoaming, date(2027, 1, 3), "650.40", "KZT"),
            ],
        }
    }
}

fn created(folder: &Path, name: &str, written: &mut Vec<PathBuf>) -> io::Result<BufWriter<File>> {
    let path = folder.join(name);
    let file = File::create(&path)?;
    written.push(path);
    Ok(BufWriter::new(file))
}
