//! Which way money went, where amounts bear no sign, and what is dropped with its reason.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::table_support;

use ringoff_model::SkipReason;
use ringoff_readers::{FORMATS, Limits, Table};
use table_support::*;

fn read(file: &str) -> (String, Kept) {
    let tables = tables();
    let table = Table::best_of(&tables, head(file.as_bytes())).unwrap();
    let (kept, result) = read_table(table, file.as_bytes(), &Limits::default());
    result.unwrap();
    (table.id().to_owned(), kept)
}

/// The amounts as read; `?5` where nothing tells which way it went.
fn amounts(kept: &Kept) -> Vec<String> {
    let observations = kept.observations.iter();
    let said = observations.map(|o| {
        let unknown = o.get("direction").is_some();
        format!(
            "{}{}",
            if unknown { "?" } else { "" },
            o["amount"].as_str().unwrap()
        )
    });
    said.collect()
}

fn read_amounts(file: &str) -> Vec<String> {
    amounts(&read(file).1)
}

#[test]
fn a_column_of_directions_tells_the_way_in_every_language() {
    for (header, out, income) in [
        ("Date,Description,Amount,Debit/Credit", "Debit", "Credit"),
        ("Date,Description,Amount,Dr / Cr", "DR", "CR"),
        ("Date,Payee,Amount,D/K", "D", "K"),
        ("Date,Description,Amount,D/C", "D", "C"),
        ("Date,Description,Amount,In/Out", "Out", "In"),
        (
            "Date,Description,Amount,Transaction Type",
            "debit",
            "credit",
        ),
        ("Date,Description,Amount,Type", "Card purchase", "Top-up"),
        ("Дата,Описание,Сумма,Тип операции", "Списание", "Зачисление"),
        ("Дата,Описание,Сумма,Тип операции", "Покупка", "Пополнение"),
        ("Дата,Описание,Сумма,Приход/Расход", "Расход", "Приход"),
        ("Күні,Сипаттама,Сомасы,Түрі", "Шығыс", "Кіріс"),
        ("日期,摘要,金额,收/支", "支出", "收入"),
        ("交易日期,摘要,交易金额,借贷标志", "借", "贷"),
        ("Buchungstag,Verwendungszweck,Betrag,S/H", "S", "H"),
        (
            "Buchungstag,Verwendungszweck,Betrag,Soll/Haben",
            "Soll",
            "Haben",
        ),
        ("Date opération,Libellé,Montant,Sens", "Débit", "Crédit"),
        ("Fecha,Concepto,Importe,Cargo/Abono", "Cargo", "Abono"),
    ] {
        let file = format!(
            "{header}\n2026-11-20,Example Mobile,19.90,{out}\n2026-11-21,Work,1500.00,{income}\n"
        );
        assert_eq!(read_amounts(&file), ["-19.90", "1500.00"], "{header}");
    }
}

#[test]
fn two_columns_of_amounts_tell_the_way() {
    for header in [
        "Date,Transaction Details,Funds Out,Funds In",
        "Date,Description,Debit,Credit",
        "Date,Description,Paid out,Paid in",
        "Date,Description,Withdrawals,Deposits",
        "Дата,Описание,Расход,Приход",
        "Дата,Назначение платежа,Дебет,Кредит",
        "Күні,Сипаттама,Шығыс,Кіріс",
        "交易日期,交易备注,支出,收入",
        "交易日期,摘要,记账金额(支出),记账金额(收入)",
        "Buchungstag,Verwendungszweck,Soll,Haben",
        "Date opération,Libellé,Débit (EUR),Crédit (EUR)",
        "Fecha,Concepto,Cargo,Abono",
    ] {
        let file = format!(
            "{header}\n2026-11-20,Example Mobile,19.90,\n2026-11-21,Work,,1500.00\n2026-11-22,Example Mobile,-5.00,0.00\n"
        );
        assert_eq!(
            read_amounts(&file),
            ["-19.90", "1500.00", "-5.00"],
            "{header}"
        );
    }
}

#[test]
fn a_side_beside_the_amount_tells_the_way() {
    let file = "Date,Description,Amount\n2026-11-20,Example Mobile,700.00 DR\n2026-11-21,Work,\"1,500.00Cr\"\n2026-11-22,Example Mobile,(5.00)\n";
    assert_eq!(read_amounts(file), ["-700.00", "1500.00", "-5.00"]);
}

#[test]
fn where_only_income_bears_a_plus_the_rest_went_out() {
    let own = "Дата,Описание,Сумма,Валюта\n20.11.2026,Kcell оплата,\"1 990,00\",KZT\n21.11.2026,Работа,\"+250 000,00\",KZT\n";
    assert_eq!(read_amounts(own), ["-1990.00", "250000.00"]);
    let kaspi = "Дата,Сумма,Операция,Детали\n20.11.26,\"1 990,00 ₸\",Прочее,Kcell\n21.11.26,\"+ 25 000,00 ₸\",Пополнение,С карты\n";
    let (id, kept) = read(kaspi);
    assert_eq!(id, "kaspi");
    assert_eq!(amounts(&kept), ["-1990.00", "25000.00"]);
}

#[test]
fn where_a_minus_marks_what_went_out_the_rest_came_in() {
    let file = "Date,Description,Amount\n2026-11-20,Example Mobile,-19.90\n2026-11-21,Example Mobile,19.90\n";
    assert_eq!(read_amounts(file), ["-19.90", "19.90"]);
}

#[test]
fn where_nothing_in_the_file_tells_the_way_is_not_known() {
    let bare = "Date,Description,Amount\n2026-11-20,Example Mobile,19.90\n2026-11-21,Work,1500\n";
    assert_eq!(read_amounts(bare), ["?19.90", "?1500"]);
    // Another bank's card: every minus is a payment to it.
    let card = "Date,Description,Amount\n2026-11-20,Example Mobile,19.90\n2026-11-21,PAYMENT RECEIVED - THANK YOU,-100.00\n";
    assert_eq!(read_amounts(card), ["?19.90", "100.00"]);
    let mixed = "Date,Description,Amount\n2026-11-20,Example Mobile,19.90\n2026-11-21,A,+5\n2026-11-22,B,-5\n";
    assert_eq!(read_amounts(mixed), ["?19.90", "5", "-5"]);
    let against = "Date,Description,Amount,D/K\n2026-11-20,Example Mobile,-19.90,K\n";
    assert_eq!(read_amounts(against), ["?19.90"]);
}

#[test]
fn a_program_that_marks_all_that_goes_out_needs_no_minus_in_the_file() {
    let file = "Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance\nTOPUP,Current,2026-11-28 22:15:01,2026-11-29 10:30:45,Work,12.00,0.00,GBP,COMPLETED,188.00\n";
    assert_eq!(read_amounts(file), ["12.00"]);
}

#[test]
fn a_column_named_without_its_umlauts_is_the_same_column() {
    for (payee, unit) in [
        ("Beguenstigter/Zahlungspflichtiger", "Waehrung"),
        ("Begünstigter/Zahlungspflichtiger", "Währung"),
    ] {
        let file = format!(
            "Buchungstag;Verwendungszweck;{payee};Betrag;{unit}\n20.11.26;Mobilfunk;Example Telekom;-19,95;EUR\n"
        );
        let (_, kept) = read(&file);
        assert_eq!(kept.observations[0]["counterparty"], "Example Telekom");
        assert_eq!(kept.observations[0]["currency"], "EUR");
    }
}

#[test]
fn banks_whose_columns_have_names_of_their_own_are_read_with_payee_and_way() {
    for (file, expected) in [
        // An asterisk in the name of a column; who paid and who was paid apart.
        (
            "\"Girokonto\";\"DE00\"\n\"\"\n\"Buchungsdatum\";\"Wertstellung\";\"Status\";\"Zahlungspflichtige*r\";\"Zahlungsempfänger*in\";\"Verwendungszweck\";\"Umsatztyp\";\"Betrag (€)\"\n\"20.11.26\";\"20.11.26\";\"Gebucht\";\"A Person\";\"Example Telekom\";\"Mobilfunk\";\"Ausgang\";\"-19,95\"\n\"21.11.26\";\"21.11.26\";\"Gebucht\";\"Example Telekom\";\"A Person\";\"Erstattung\";\"Eingang\";\"5\"\n\"22.11.26\";\"\";\"Vorgemerkt\";\"A Person\";\"Example Telekom\";\"Mobilfunk\";\"Ausgang\";\"-1,00\"\n",
            vec![
                ("Example Telekom", "-19.95", "booked"),
                ("Example Telekom", "5", "booked"),
                ("Example Telekom", "-1.00", "pending"),
            ],
        ),
        (
            "Umsatzanzeige;Datei erstellt am: 01.12.2026\n\nBuchung;Wertstellungsdatum;Auftraggeber/Empfänger;Buchungstext;Verwendungszweck;Saldo;Währung;Betrag;Währung\n20.11.2026;20.11.2026;Example Telekom;Lastschrift;Mobilfunk;1.000,00;EUR;-1.019,95;EUR\n",
            vec![("Example Telekom", "-1019.95", "booked")],
        ),
        // The column called counterparty holds an account's number.
        (
            "\"Date\";\"Name / Description\";\"Account\";\"Counterparty\";\"Code\";\"Debit/credit\";\"Amount (EUR)\";\"Transaction type\";\"Notifications\"\n\"20261120\";\"Example Mobiel\";\"NL00EXMP0000000001\";\"NL00EXMP0000000002\";\"IC\";\"Debit\";\"19,90\";\"SEPA direct debit\";\"Bill\"\n",
            vec![("Example Mobiel", "-19.90", "booked")],
        ),
        (
            "\"Datum\";\"Naam / Omschrijving\";\"Rekening\";\"Tegenrekening\";\"Code\";\"Af Bij\";\"Bedrag (EUR)\";\"Mutatiesoort\";\"Mededelingen\"\n\"20261120\";\"Example Mobiel\";\"NL00EXMP0000000001\";\"\";\"IC\";\"Af\";\"19,90\";\"Incasso\";\"Rekening\"\n\"20261121\";\"Example Mobiel\";\"NL00EXMP0000000001\";\"\";\"OV\";\"Bij\";\"5,00\";\"Overschrijving\";\"Terug\"\n",
            vec![
                ("Example Mobiel", "-19.90", "booked"),
                ("Example Mobiel", "5.00", "booked"),
            ],
        ),
    ] {
        let (_, kept) = read(file);
        let read: Vec<_> = kept
            .observations
            .iter()
            .map(|o| {
                let text = |field: &str| o[field].as_str().unwrap_or("booked");
                (text("counterparty"), text("amount"), text("status"))
            })
            .collect();
        assert_eq!(read, expected, "{file}");
    }
}

#[test]
fn a_row_that_names_nobody_is_told_and_not_read() {
    let file = "Date,Description,Amount\n2026-11-20,,-19.90\n2026-11-21,Example Mobile,-5\n";
    let (_, kept) = read(file);
    assert_eq!(amounts(&kept), ["-5"]);
    assert_eq!(kept.reasons(), [SkipReason::Unnamed]);
    assert!(SkipReason::Unnamed.is_loss());
}

#[test]
fn days_are_read_in_every_way_that_is_clear() {
    let days = [
        "20/11/26",
        "Nov 21 2026",
        "21 November 2026",
        "22-Nov-2026",
        "Nov 23, 2026",
        "24 нояб. 2026",
        "25 déc. 2026",
        "26th of Oct",
        "2026-11-27T10:00:00Z",
        "28. Nov. 2026",
        "29 lis 2026",
        "30 қараша 2026",
        "11/29/2026 10:30 PM",
    ];
    let rows: String = days
        .iter()
        .map(|day| format!("\"{day}\",Example Mobile,-5\n"))
        .collect();
    let (_, kept) = read(&format!("Date,Description,Amount\n{rows}"));
    let read: Vec<&str> = kept
        .observations
        .iter()
        .map(|o| o["day"].as_str().unwrap())
        .collect();
    assert_eq!(
        read,
        [
            "2026-11-20",
            "2026-11-21",
            "2026-11-21",
            "2026-11-22",
            "2026-11-23",
            "2026-11-24",
            "2026-12-25",
            "2026-11-27",
            "2026-11-28",
            "2026-11-29",
            "2026-11-30",
            "2026-11-29"
        ]
    );
    // A way that nobody has described is named.
    assert_eq!(kept.reasons(), [SkipReason::Malformed]);
}

#[test]
fn brackets_beside_a_currency_are_a_minus_and_two_minuses_undo_one() {
    let file = "Дата;Сумма;Операция;Детали\n20.11.26;−1 990,00 ₸;Покупка;Kcell\n22.11.26;(500,00) ₸;Покупка;Kcell\n23.11.26;--21,78 ₸;Покупка;Kcell\n";
    assert_eq!(read_amounts(file), ["-1990.00", "-500.00", "21.78"]);
    // Where no single minus marks what goes out, nobody can say what two of them mean.
    let alone = "Date,Description,Amount\n2026-11-20,Example Mobile,--$21.78\n";
    assert_eq!(read_amounts(alone), ["?21.78"]);
}

#[test]
fn an_ofx_amount_may_part_its_thousands_and_must_not_contradict_its_type() {
    let file = "OFXHEADER:100\n\n<OFX><STMTRS><CURDEF>USD<BANKTRANLIST>\
        <STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20261126<TRNAMT>-1.400,82<FITID>1<NAME>Example</STMTTRN>\
        <STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20261127<TRNAMT>19.90<FITID>2<NAME>Example</STMTTRN>\
        <STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20261128<TRNAMT>5.00<FITID>3<NAME>Example</STMTTRN>\
        </BANKTRANLIST></STMTRS></OFX>";
    let ofx = FORMATS.iter().find(|format| format.id() == "ofx").unwrap();
    let mut kept = Kept::default();
    ofx.read(&mut file.as_bytes(), &Limits::default(), &mut kept)
        .unwrap();
    assert_eq!(amounts(&kept), ["-1400.82", "?19.90", "5.00"]);
}
