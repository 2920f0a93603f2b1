use super::*;

const AT: Option<Moment> = Some(Moment(1_709_202_645_000));

#[test]
fn a_time_is_the_same_however_it_is_written() {
    for (format, text) in [
        ("epoch", "1709202645"),
        ("epoch", "1709202645000"),
        ("epoch", "1709202645000.0"),
        ("iso", "2024-02-29 10:30:45"),
        ("iso", "2024-02-29T10:30:45Z"),
        ("iso", "2024-02-29T15:30:45.000+05:00"),
        ("iso", "2024-02-29 05:30:45 -0500"),
        ("DD.MM.YYYY hh:mm:ss", "29.02.2024 10:30:45"),
        ("MM/DD/YY hh:mm:ss AM", "2/29/24, 10:30:45 AM"),
        ("MMM DD, YYYY hh:mm:ss", "Feb 29, 2024 10:30:45"),
        ("YYYY/MM/DD hh:mm:ss", "2024/02/29 10:30:45"),
    ] {
        assert_eq!(
            DateFormat::of(format).unwrap().read(text),
            AT,
            "{format}: {text}"
        );
    }
    assert_eq!(iso("1970-01-01"), Some(Moment(0)));
    assert_eq!(iso("2000-03-01"), Some(Moment(951_868_800_000)));
}

#[test]
fn what_is_no_time_is_none() {
    for text in [
        "",
        "0",
        "soon",
        "2024-13-01 10:00:00",
        "2024-02-29 25:00:00",
        "2024-02-29x",
        "٢٠٢٤-01-01",
    ] {
        for format in ["epoch", "iso", "DD.MM.YYYY hh:mm"] {
            assert_eq!(
                DateFormat::of(format).unwrap().read(text),
                None,
                "{format}: {text}"
            );
        }
    }
    assert_eq!(DateFormat::of("hh:mm"), None);
}

#[test]
fn noon_and_midnight_are_told_apart() {
    let format = DateFormat::of("YYYY-MM-DD hh:mm AM").unwrap();
    assert_eq!(format.read("1970-01-01 12:00 AM"), Some(Moment(0)));
    assert_eq!(format.read("1970-01-01 12:00 PM"), Some(Moment(43_200_000)));
}
