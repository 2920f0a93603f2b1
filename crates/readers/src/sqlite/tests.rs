use super::Column;
use super::record::varint;
use super::schema::Described;
use crate::Limits;

fn described(text: &str) -> Described {
    Described::read(text, &Limits::default()).unwrap()
}

#[test]
fn columns_are_found_by_name_whatever_stands_around_them() {
    let table = described(
        "CREATE TABLE \"message\" (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, -- a comment, with a comma\n \
         guid TEXT NOT NULL DEFAULT (f(1, 2)), [a name] TEXT /* , */, `text` VARCHAR(255), \
         twice INTEGER AS (a * 2), kept INTEGER GENERATED ALWAYS AS (1) STORED, UNIQUE (guid, text), \
         CHECK (kept > 0), last REAL)",
    );
    assert_eq!(table.column("rowid"), Column::RowId);
    assert_eq!(table.column("Guid"), Column::At(1));
    assert_eq!(table.column("a name"), Column::At(2));
    assert_eq!(table.column("text"), Column::At(3));
    assert_eq!(table.column("twice"), Column::Absent);
    assert_eq!(table.column("kept"), Column::At(4));
    assert_eq!(table.column("last"), Column::At(5));
    assert_eq!(table.column("other"), Column::Absent);
}

#[test]
fn an_integer_key_is_the_number_of_the_row_and_no_other_key_is() {
    let row_id = |text| described(text).column("a");
    for text in [
        "CREATE TABLE t (a INTEGER PRIMARY KEY, b)",
        "create table t (a integer, b integer, primary key (a))",
        "CREATE TABLE t (b, a INTEGER CONSTRAINT k PRIMARY KEY)",
        "CREATE TABLE t (a INTEGER, b, PRIMARY KEY (\"a\" AUTOINCREMENT))",
        "CREATE TABLE t (a INTEGER NOT NULL, b, CONSTRAINT k PRIMARY KEY (a DESC))",
        "CREATE TABLE t (a \"INTEGER\" PRIMARY KEY, b)",
    ] {
        assert_eq!(row_id(text), Column::RowId, "{text}");
    }
    for text in [
        "CREATE TABLE t (a INT PRIMARY KEY, b)",
        "CREATE TABLE t (a INTEGER UNSIGNED PRIMARY KEY, b)",
        "CREATE TABLE t (a INTEGER(4) PRIMARY KEY, b)",
        "CREATE TABLE t (a INTEGER, b INTEGER, PRIMARY KEY (a, b))",
        "CREATE TABLE t (a INTEGER PRIMARY KEY DESC, b)",
        "CREATE TABLE t (a TEXT, PRIMARY KEY (a))",
        "CREATE TABLE t (a)",
    ] {
        assert_eq!(row_id(text), Column::At(0), "{text}");
    }
}

#[test]
fn what_is_no_table_of_rows_is_told() {
    assert!(described("CREATE TABLE t (a TEXT PRIMARY KEY) WITHOUT ROWID").without_row_id);
    assert!(!described("CREATE TABLE t (a TEXT, without_rowid)").without_row_id);
    let limits = Limits::default();
    for text in [
        "CREATE VIRTUAL TABLE t USING fts4(a)",
        "CREATE VIEW t AS SELECT 1",
        "CREATE TABLE t AS SELECT 1",
        "",
    ] {
        assert_eq!(Described::read(text, &limits), None, "{text}");
    }
    let many = format!("CREATE TABLE t ({}a)", "a,".repeat(limits.cells + 1));
    assert_eq!(Described::read(&many, &limits), None);
}

#[test]
fn numbers_of_one_to_nine_bytes_are_read() {
    let read = |bytes: &[u8]| varint(bytes, &mut 0);
    assert_eq!(read(&[0x7f]), Some(127));
    assert_eq!(read(&[0x81, 0x00]), Some(128));
    assert_eq!(read(&[0xff; 9]), Some(u64::MAX));
    assert_eq!(read(&[0xff; 8]), None);
    assert_eq!(read(&[]), None);
}
