use super::*;

fn all(text: &str, most_bytes: usize) -> Vec<Result<Vec<String>, SkipReason>> {
    let mut input = text.as_bytes();
    let mut rows = Rows::new(&mut input, b',', most_bytes, 100);
    let mut out = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        out.push(match row {
            Row::Record(r) => Ok((0..r.len()).map(|i| r.cell(i).into_owned()).collect()),
            Row::Lost(reason, _) => Err(reason),
        });
    }
    out
}

fn cells(list: &[&str]) -> Result<Vec<String>, SkipReason> {
    Ok(list.iter().map(|s| (*s).to_owned()).collect())
}

#[test]
fn rows_follow_rfc_4180_and_every_line_end() {
    let text = "a,b\r\n\"x\"\"y\",\"1\r\n2\"\n\nc,\rd,\"\"";
    let want = [
        cells(&["a", "b"]),
        cells(&["x\"y", "1\r\n2"]),
        cells(&["c", ""]),
        cells(&["d", ""]),
    ];
    assert_eq!(all(text, 1000), want);
}

#[test]
fn a_careless_quote_inside_a_cell_is_text() {
    let text = "\"say \"hi\" now\",b\nx\"y,\"z\" ,\"\"\"\"\n";
    assert_eq!(
        all(text, 1000),
        [cells(&["say \"hi\" now", "b"]), cells(&["x\"y", "z", "\""])]
    );
}

#[test]
fn a_quote_that_closes_rows_later_is_noticed() {
    let mut input = "a,\"b\nc,d\ne,\"f\"\n".as_bytes();
    let mut rows = Rows::new(&mut input, b',', 1000, 100);
    let Some(Row::Record(record)) = rows.next().unwrap() else {
        panic!("a row")
    };
    assert!(record.is_broken() && record.long);
    rows.again();
    let Some(Row::Record(record)) = rows.next().unwrap() else {
        panic!("a row")
    };
    assert_eq!(
        (record.cell(1).as_ref(), record.line, record.again),
        ("d", 2, true)
    );
}

#[test]
fn a_quote_never_closed_costs_its_line_only() {
    let text = "a,\"b\nc,d\ne,f\n";
    assert_eq!(
        all(text, 1000),
        [
            Err(SkipReason::CutOff),
            cells(&["c", "d"]),
            cells(&["e", "f"])
        ]
    );
    let long = format!("a,\"b\n{}", "c,d\n".repeat(40_000));
    let rows = all(&long, BUFFER);
    assert_eq!(rows[0], Err(SkipReason::TooLarge));
    assert_eq!(rows.len(), 40_001);
}
