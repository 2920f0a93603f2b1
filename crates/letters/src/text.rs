//! Papers as plain text.

use crate::blocks::{Block, Mark, Part};
use ringoff_words::Words;

/// The parts one under the other, a line of dashes between them.
pub(crate) fn render(parts: &[Part]) -> String {
    let mut out = String::new();
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            out.push_str("\n----------------------------------------\n\n");
        }
        let words = part.lang.words();
        for (at, block) in part.blocks.iter().enumerate() {
            if at > 0 {
                out.push('\n');
            }
            write(block, &words, &mut out);
        }
    }
    out
}

fn write(block: &Block, words: &Words, out: &mut String) {
    match block {
        Block::Address { lines, .. } => lines.iter().for_each(|line| put(&line.plain(words), out)),
        Block::Title { line }
        | Block::Heading { line }
        | Block::Paragraph { line }
        | Block::Note { line }
        | Block::Big { line } => put(&line.plain(words), out),
        Block::Items { numbered, items } => {
            for (at, item) in items.iter().enumerate() {
                let mark = if *numbered {
                    format!("{}.", at + 1)
                } else {
                    "–".to_owned()
                };
                put(&format!("{mark} {}", item.plain(words)), out);
            }
        }
        Block::Table { head, rows, .. } => {
            put(&head.join(" | "), out);
            for row in rows {
                let blank = row.iter().all(String::is_empty);
                let cells: Vec<&str> = row
                    .iter()
                    .map(|cell| if blank { "____________" } else { cell })
                    .collect();
                put(&cells.join(" | "), out);
            }
        }
        Block::Signature { left, label, name } => {
            put(&left.plain(words), out);
            put(&words.bracketed(&"_".repeat(24), label), out);
            put(&name.plain(words), out);
        }
        Block::Pairs { rows, mark } => rows.iter().for_each(|row| {
            let lead = match mark {
                Mark::Box => "☐ ",
                Mark::None | Mark::Answer => "",
            };
            put(&format!("{lead}{}", row.left.plain(words)), out);
            if let Some(right) = row.right.as_ref().map(|line| line.plain(words)) {
                put(&format!("   {right}"), out);
            }
            if *mark == Mark::Answer {
                put(&"_".repeat(40), out);
            }
        }),
        Block::Facts { rows } => rows
            .iter()
            .for_each(|(label, line)| put(&words.labelled(label, &line.plain(words)), out)),
        Block::Code { text, .. } => put(text, out),
    }
}

fn put(line: &str, out: &mut String) {
    out.push_str(line);
    out.push('\n');
}
