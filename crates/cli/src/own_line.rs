//! "This phone's number is ...: scan for it?", where no number was given and somebody is there to answer.

use crate::args::How;
use crate::secret::can_ask;
use crate::terminal::Terminal;
use ringoff_model::Line;
use ringoff_workspace::Scanned;
use std::io::{self, BufRead as _, Read as _, Write as _};

/// Longer answers are none.
const MOST: u64 = 100;

/// The line that the person says yes to.
pub(crate) fn asked(scanned: &Scanned, how: &How, terminal: &Terminal) -> Option<Line> {
    let for_a_program = how.json || how.csv.is_some();
    if !scanned.lines.is_empty() || for_a_program || !can_ask() {
        return None;
    }
    let view = scanned.view(terminal.reveal);
    // Of several the person names one.
    let [number] = *view.other_numbers().into_iter().collect::<Vec<_>>() else {
        return None;
    };
    let shown = match terminal.reveal {
        true => number.reveal().to_owned(),
        false => number.masked(),
    };
    let question = terminal
        .words
        .say("phone-line-ask", &[("number", shown.into())]);
    let mut err = io::stderr().lock();
    write!(err, "{question} ").and_then(|()| err.flush()).ok()?;
    let mut answer = String::new();
    io::stdin().lock().take(MOST).read_line(&mut answer).ok()?;
    let answer = answer.trim().to_lowercase();
    let yes = terminal.words.say("phone-line-yes", &[]);
    let said = !answer.is_empty() && (answer == "y" || yes.split(' ').any(|word| word == answer));
    said.then(|| Line::of(number.clone()))
}
