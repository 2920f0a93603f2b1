use crate::Lang;
use ringoff_words::Words;

/// A piece of a line: text, or a gap to fill by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Span {
    /// Text that is shown as it is.
    Text { text: String },
    /// A ruled line with what belongs there; `named` says that the text before it says so already.
    Gap {
        label: String,
        wide: bool,
        named: bool,
    },
}

/// One line or paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Line(pub(crate) Vec<Span>);

impl Line {
    pub(crate) fn of(text: impl Into<String>) -> Self {
        Self(vec![Span::Text { text: text.into() }])
    }

    /// Whether nothing would be seen.
    pub(crate) fn is_blank(&self) -> bool {
        self.0.iter().all(|span| match span {
            Span::Text { text } => text.trim().is_empty(),
            Span::Gap { .. } => false,
        })
    }

    /// As plain text, a gap as underscores and its label.
    pub(crate) fn plain(&self, words: &Words) -> String {
        let mut out = String::new();
        for span in &self.0 {
            match span {
                Span::Text { text } => out.push_str(text),
                Span::Gap { label, wide, named } => {
                    let rule = "_".repeat(if *wide { 24 } else { 12 });
                    match *named || label.is_empty() {
                        true => out.push_str(&rule),
                        false => out.push_str(&words.bracketed(&rule, label)),
                    }
                }
            }
        }
        out.trim().to_owned()
    }
}

/// A part of a page, from top to bottom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    /// Who writes to whom.
    Address {
        lines: Vec<Line>,
        on_the_right: bool,
    },
    /// The paper's name.
    Title { line: Line },
    /// The name of a part.
    Heading { line: Line },
    /// A paragraph.
    Paragraph { line: Line },
    /// A remark for the person, small.
    Note { line: Line },
    /// A list, numbered or not.
    Items { numbered: bool, items: Vec<Line> },
    /// A table; `right` names the columns of figures.
    Table {
        head: Vec<String>,
        rows: Vec<Vec<String>>,
        right: Vec<usize>,
    },
    /// Day and place on one side, signature and name on the other.
    Signature {
        left: Line,
        label: String,
        name: Line,
    },
    /// The same in two languages, side by side; each row with an empty box or line to write on.
    Pairs { rows: Vec<Pair>, mark: Mark },
    /// What has to be read at arm's length.
    Big { line: Line },
    /// Names and values.
    Facts { rows: Vec<(String, Line)> },
    /// A QR code with what it says.
    Code { square: QrSquare, text: String },
}

/// A QR code: which of its modules are dark, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct QrSquare {
    pub(crate) side: usize,
    pub(crate) dark: Vec<bool>,
}

/// One row in two languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    pub(crate) left: Line,
    pub(crate) right: Option<Line>,
}

/// What a row of pairs leaves room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Nothing.
    None,
    /// A box to tick; `true` in `done` ones is said in words.
    Box,
    /// A ruled line for the answer.
    Answer,
}

/// Pages in one language (or in two, side by side).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) lang: Lang,
    pub(crate) beside: Option<Lang>,
    pub(crate) blocks: Vec<Block>,
}

impl Block {
    /// Every line in it that may hold a gap.
    pub(crate) fn lines(&self) -> Vec<&Line> {
        match self {
            Self::Address { lines, .. } | Self::Items { items: lines, .. } => {
                lines.iter().collect()
            }
            Self::Title { line }
            | Self::Heading { line }
            | Self::Paragraph { line }
            | Self::Note { line }
            | Self::Big { line } => vec![line],
            Self::Table { .. } | Self::Code { .. } => Vec::new(),
            Self::Signature { left, name, .. } => vec![left, name],
            Self::Pairs { rows, .. } => rows
                .iter()
                .flat_map(|row| std::iter::once(&row.left).chain(&row.right))
                .collect(),
            Self::Facts { rows } => rows.iter().map(|(_, line)| line).collect(),
        }
    }
}
