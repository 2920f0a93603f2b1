use super::*;

fn way(cell: &str, of: Column) -> Option<Way> {
    told(cell, of).map(|told| told.way)
}

#[test]
fn every_word_of_the_lists_is_written_as_cells_are_compared() {
    let l = &*LISTS;
    let lists = [
        &l.side_columns,
        &l.kind_columns,
        &l.letters_out,
        &l.letters_in,
        &l.sides_out,
        &l.sides_in,
        &l.kinds_out,
        &l.kinds_in,
        &l.back,
        &l.received,
    ];
    for list in lists {
        assert!(!list.is_empty());
        for word in list {
            assert_eq!(folded(word), *word);
        }
    }
}

#[test]
fn no_word_stands_on_both_sides() {
    let l = &*LISTS;
    let outs = [&l.letters_out[..], &l.sides_out, &l.kinds_out].concat();
    for word in [&l.letters_in[..], &l.sides_in, &l.kinds_in, &l.back].concat() {
        assert!(!outs.contains(&word), "{word}");
    }
}

#[test]
fn columns_of_directions_are_known_by_their_names() {
    for name in [
        "Debit/Credit",
        "Debit / Credit",
        "D/K",
        "Dr/Cr",
        "S/H",
        "Soll/Haben",
        "In/Out",
        "收/支",
        "借贷标志",
        "Приход/Расход",
        "Sens",
    ] {
        assert_eq!(column(&folded(name)), Some(Column::Side), "{name}");
    }
    for name in [
        "Type",
        "Transaction Type",
        "transaction_type",
        "Тип операции",
        "Buchungstext",
        "交易类型",
        "Түрі",
    ] {
        assert_eq!(column(&folded(name)), Some(Column::Kind), "{name}");
    }
    for name in [
        "Amount",
        "Description",
        "Account type",
        "Debit",
        "Credit",
        "",
    ] {
        assert_eq!(column(&folded(name)), None, "{name}");
    }
}

#[test]
fn words_of_seven_languages_tell_the_way() {
    for (cell, expected) in [
        ("Debit", Way::Out),
        ("CREDIT", Way::In),
        ("ACH_DEBIT", Way::Out),
        ("Direct Debit", Way::Out),
        ("Debit card purchase", Way::Out),
        ("Card Purchase", Way::Out),
        ("Purchase refund", Way::In),
        ("Списание", Way::Out),
        ("Списание средств", Way::Out),
        ("Зачисление перевода", Way::In),
        ("Покупка", Way::Out),
        ("Возврат покупки", Way::In),
        ("Пополнение", Way::In),
        ("Шығыс", Way::Out),
        ("Қайтару", Way::In),
        ("支出", Way::Out),
        ("收入", Way::In),
        ("快捷支付", Way::Out),
        ("SEPA-Lastschrift", Way::Out),
        ("Gutschrift", Way::In),
        ("Débit", Way::Out),
        ("Prélèvement", Way::Out),
        ("Virement reçu", Way::In),
        ("Cargo", Way::Out),
        ("Devolución", Way::In),
    ] {
        assert_eq!(way(cell, Column::Kind), Some(expected), "{cell}");
    }
    for cell in [
        "Payment",
        "Credit card",
        "Transfer",
        "Перевод",
        "Пополнение телефона",
        "D",
        "Printer",
        "other",
        "",
    ] {
        assert_eq!(way(cell, Column::Kind), None, "{cell}");
    }
}

#[test]
fn a_letter_tells_only_in_a_column_that_is_there_for_it() {
    for (letter, expected) in [
        ("D", Way::Out),
        ("K", Way::In),
        ("C", Way::In),
        ("S", Way::Out),
        ("H", Way::In),
        ("-", Way::Out),
        ("+", Way::In),
    ] {
        assert_eq!(way(letter, Column::Side), Some(expected), "{letter}");
        assert_eq!(way(letter, Column::Kind), None, "{letter}");
    }
}

#[test]
fn a_side_may_stand_beside_the_amount() {
    assert_eq!(beside("700.00 DR"), Some((Way::Out, "700.00")));
    assert_eq!(beside("1,500.00Cr."), Some((Way::In, "1,500.00")));
    assert_eq!(beside("CR 12.00"), Some((Way::In, "12.00")));
    assert_eq!(beside("19,95 S"), Some((Way::Out, "19,95")));
    for text in ["700.00", "700 KZT", "CHF 5", "5 ₸", "100 руб.", ""] {
        assert_eq!(beside(text), None, "{text}");
    }
}

#[test]
fn letters_of_a_currency_are_no_side() {
    for text in ["C$45.00", "S$3000.00", "S/ 30.00", "CA$1.00"] {
        assert_eq!(beside(text), None, "{text}");
    }
    assert_eq!(beside("CR 12.00").map(|(way, _)| way), Some(Way::In));
    assert_eq!(beside("19,95 S").map(|(way, _)| way), Some(Way::Out));
}
