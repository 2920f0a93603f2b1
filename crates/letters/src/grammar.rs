//! The small language in which letters are written.
//!
//! `{name}` stands for a value; where the value is not known, a gap to fill by hand stands there.
//! `[name>text]` is written only if the name has a value, `[!name>text]` only if it has none. `\`
//! takes the next character as it is. A line's first characters say what it is: `> ` a line of the
//! address, `# ` the title, `- ` an item of a list, `= name` a list or table made from the data;
//! any other line is a paragraph.

use crate::names::Name;

/// A piece of a line.
#[derive(Debug, PartialEq)]
pub(crate) enum Piece {
    Text(String),
    Value(&'static str),
    OnlyIf {
        name: &'static str,
        known: bool,
        then: Vec<Piece>,
    },
}

/// A line of a letter.
#[derive(Debug, PartialEq)]
pub(crate) enum Row {
    Address(Vec<Piece>),
    Title(Vec<Piece>),
    Item(Vec<Piece>),
    Paragraph(Vec<Piece>),
    Insert(Insert),
    /// Ends a run of address lines or items.
    Blank,
}

/// What is made from lists in the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Insert {
    Attempts,
    Refusals,
    Charges,
    /// The charges; where none is known, empty rows to fill by hand.
    ChargesOrRows,
    Enclosures,
    Tickets,
    FreeText,
    /// The person's own words; where nothing tells what happened, lines to write it on.
    FreeTextOrLines,
    Signature,
}

impl Insert {
    fn of(name: &str) -> Option<Self> {
        Some(match name {
            "attempts" => Self::Attempts,
            "refusals" => Self::Refusals,
            "charges" => Self::Charges,
            "charges-or-rows" => Self::ChargesOrRows,
            "enclosures" => Self::Enclosures,
            "tickets" => Self::Tickets,
            "free-text" => Self::FreeText,
            "free-text-or-lines" => Self::FreeTextOrLines,
            "signature" => Self::Signature,
            _ => return None,
        })
    }
}

/// Reads a whole letter. The error is the line and what is wrong with it.
pub(crate) fn parse(text: &str) -> Result<Vec<Row>, (usize, String)> {
    text.lines()
        .enumerate()
        .map(|(at, line)| row(line.trim()).map_err(|fault| (at + 1, fault)))
        .collect()
}

type MakeRow = fn(Vec<Piece>) -> Row;

fn row(line: &str) -> Result<Row, String> {
    if line.is_empty() {
        return Ok(Row::Blank);
    }
    if let Some(name) = line.strip_prefix("= ") {
        return Insert::of(name)
            .map(Row::Insert)
            .ok_or_else(|| format!("nothing is called `{name}`"));
    }
    let sorts: [(&str, MakeRow); 3] = [("> ", Row::Address), ("# ", Row::Title), ("- ", Row::Item)];
    for (prefix, make) in sorts {
        if let Some(rest) = line.strip_prefix(prefix) {
            return pieces(rest).map(make);
        }
    }
    pieces(line).map(Row::Paragraph)
}

fn pieces(text: &str) -> Result<Vec<Piece>, String> {
    let mut chars = text.chars().peekable();
    let out = run(&mut chars, 0)?;
    match chars.next() {
        None => Ok(out),
        Some(_) => Err("`]` without `[`".to_owned()),
    }
}

type Chars<'a> = std::iter::Peekable<std::str::Chars<'a>>;

fn run(chars: &mut Chars<'_>, depth: usize) -> Result<Vec<Piece>, String> {
    if depth > 4 {
        return Err("`[` too deep".to_owned());
    }
    let mut out = Vec::new();
    let mut text = String::new();
    while let Some(&c) = chars.peek() {
        if c == ']' {
            if depth == 0 {
                return Err("`]` without `[`".to_owned());
            }
            break;
        }
        chars.next();
        match c {
            '\\' => text.push(chars.next().ok_or("`\\` at the end")?),
            '{' => {
                flush(&mut text, &mut out);
                out.push(Piece::Value(known(&until(chars, '}')?)?));
            }
            '[' => {
                flush(&mut text, &mut out);
                let condition = until(chars, '>')?;
                let (name, is_known) = match condition.strip_prefix('!') {
                    Some(name) => (name, false),
                    None => (condition.as_str(), true),
                };
                let name = known(name)?;
                let then = run(chars, depth + 1)?;
                chars.next().ok_or("`[` without `]`")?;
                out.push(Piece::OnlyIf {
                    name,
                    known: is_known,
                    then,
                });
            }
            '}' => return Err("`}` without `{`".to_owned()),
            _ => text.push(c),
        }
    }
    if chars.peek().is_none() && depth > 0 {
        return Err("`[` without `]`".to_owned());
    }
    flush(&mut text, &mut out);
    Ok(out)
}

fn flush(text: &mut String, out: &mut Vec<Piece>) {
    if !text.is_empty() {
        out.push(Piece::Text(std::mem::take(text)));
    }
}

fn until(chars: &mut Chars<'_>, end: char) -> Result<String, String> {
    let mut out = String::new();
    for c in chars.by_ref() {
        if c == end {
            return Ok(out);
        }
        out.push(c);
    }
    Err(format!("`{end}` is missing"))
}

fn known(name: &str) -> Result<&'static str, String> {
    Name::find(name)
        .map(|found| found.name)
        .ok_or_else(|| format!("no value is called `{name}`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_conditions_and_escapes_are_read() {
        assert_eq!(
            parse("# A \\{b\\} [!line>{place}[today>, {today}]]"),
            Ok(vec![Row::Title(vec![
                Piece::Text("A {b} ".to_owned()),
                Piece::OnlyIf {
                    name: "line",
                    known: false,
                    then: vec![
                        Piece::Value("place"),
                        Piece::OnlyIf {
                            name: "today",
                            known: true,
                            then: vec![Piece::Text(", ".to_owned()), Piece::Value("today")],
                        },
                    ],
                },
            ])])
        );
        assert_eq!(
            parse("= charges\n\nx"),
            Ok(vec![
                Row::Insert(Insert::Charges),
                Row::Blank,
                Row::Paragraph(vec![Piece::Text("x".to_owned())]),
            ])
        );
    }

    #[test]
    fn each_fault_is_named_with_its_line() {
        for (text, fault) in [
            ("ok\n{nobody}", "no value is called `nobody`"),
            ("a\n{line", "`}` is missing"),
            ("a\n[line>x", "`[` without `]`"),
            ("a\n[line x", "`>` is missing"),
            ("a\nx]", "`]` without `[`"),
            ("a\nx}", "`}` without `{`"),
            ("a\n= nothing", "nothing is called `nothing`"),
            ("a\nx\\", "`\\` at the end"),
            ("a\n[line>[line>[line>[line>[line>x]]]]]", "`[` too deep"),
        ] {
            assert_eq!(parse(text), Err((2, fault.to_owned())), "{text}");
        }
    }
}
