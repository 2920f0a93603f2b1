//! Which currency a row of a statement is in, and who stands on the other side.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::table_support;

use ringoff_readers::{Limits, Table};
use table_support::*;

const HEAD: &str = "program = 'x'\nkind = 'payment'\nheader = 'day,sum,unit,what'\nrequired = ['day', 'sum']\ndates = ['iso']\n";

fn currency_of(own: &str, sum: &str, unit: &str) -> Option<String> {
    let columns =
        "[columns]\ndate = 'day'\namount = 'sum'\ncurrency = 'unit'\ndescription = 'what'\n";
    let table = Table::from_toml("x", &format!("{HEAD}{own}\n{columns}")).unwrap();
    let file = format!("day,sum,unit,what\n2026-11-29,{sum},{unit},Example\n");
    let (kept, result) = read_table(&table, file.as_bytes(), &Limits::default());
    result.unwrap();
    let currency = kept.observations[0].get("currency");
    currency.map(|code| code.as_str().unwrap().to_owned())
}

#[test]
fn a_sign_that_several_currencies_bear_is_the_tables_own_or_none() {
    for (own, sum, unit, expected) in [
        ("currency = 'KZT'", "-5", "", Some("KZT")),
        ("currency = 'KZT'", "-5 ₽", "", Some("RUB")),
        ("currency = 'KZT'", "-5 $", "", None),
        ("currency = 'CNY'", "¥5", "", Some("CNY")),
        ("currency = 'USD'", "-$5", "", Some("USD")),
        ("currency = 'KZT'", "-5", "EUR", Some("EUR")),
        ("currency = 'KZT'", "-5", "BTC", None),
        ("currency = 'CNY'", "-5", "人民币", Some("CNY")),
        ("", "-5 KZT", "", Some("KZT")),
        ("", "-5", "", None),
    ] {
        assert_eq!(
            currency_of(own, sum, unit).as_deref(),
            expected,
            "{own} {sum} {unit}"
        );
    }
}

#[test]
fn a_wrong_description_of_a_statement_is_refused_with_its_reason() {
    let refused = |rest: &str| {
        let text = format!("{HEAD}{rest}");
        Table::from_toml("x", &text).unwrap_err().to_string()
    };
    assert!(refused("[columns]\namount = 'sum'\n").contains("columns.date"));
    assert!(refused("[columns]\ndate = 'day'\n").contains("columns.amount"));
    assert!(refused("[columns]\ndate = 'day'\ndebit = 'sum'\n").contains("columns.amount"));
    assert!(
        refused("currency = 'QQQ'\n[columns]\ndate = 'day'\namount = 'sum'\n").contains("ISO 4217")
    );
    assert!(
        refused("decimal = ';'\n[columns]\ndate = 'day'\namount = 'sum'\n").contains("decimal")
    );
    assert!(refused("[columns]\ndate = 'day'\namount = 'sum'\npeer = 'x'\n").contains("Peer"));
    assert!(
        refused("[columns]\ndate = 'day'\namount = 'sum'\nreference = 'CVC2'\n").contains("secret")
    );
}

#[test]
fn statements_of_credit_cards_turn_the_sign() {
    let columns =
        "positive_is_out = true\n[columns]\ndate = 'day'\namount = 'sum'\ndescription = 'what'\n";
    let table = Table::from_toml("x", &format!("{HEAD}{columns}")).unwrap();
    let file = "day,sum,unit,what\n2026-11-29,15.90,,Shop\n2026-11-28,-97.20,,Paid\n";
    let (kept, _) = read_table(&table, file.as_bytes(), &Limits::default());
    let amounts: Vec<&str> = kept
        .observations
        .iter()
        .map(|o| o["amount"].as_str().unwrap())
        .collect();
    assert_eq!(amounts, ["-15.90", "97.20"]);
}
