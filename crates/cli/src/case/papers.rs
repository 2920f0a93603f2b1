//! `ringoff letter`, `calendar`, `bundle`: what the case puts on paper.

use super::args::{Letter, LetterFile, LetterVerb};
use super::print;
use super::session::Session;
use super::stop::{Result, Stop, stop};
use crate::args::Calendar;
use crate::output;
use ringoff_view::case::paper_name;
use ringoff_workspace::letters::{Document, Lang};
use ringoff_workspace::{Command, FIELDS, Paper, PaperFile, WorkspaceError, papers, text};
use std::path::Path;

pub(super) fn letter(verb: &LetterVerb, session: &mut Session<'_>) -> Result<u8> {
    match verb {
        LetterVerb::List => {
            let text = list(session);
            print(session, &text)
        }
        LetterVerb::Show(letter) => {
            let (document, _) = make(letter, session)?;
            let text = document.text();
            print(session, &text)
        }
        LetterVerb::Text(file) => {
            let (document, paper) = make(&file.letter, session)?;
            write(&file.out, document.text().as_bytes(), session)?;
            made(file, paper, None, session)
        }
        LetterVerb::Pdf(file) => {
            let (document, paper) = make(&file.letter, session)?;
            let pdf = session.told(document.pdf().map_err(WorkspaceError::from))?;
            write(&file.out, &pdf, session)?;
            made(file, paper, Some(ringoff_workspace::sha256(&pdf)), session)
        }
        // A command, done before.
        LetterVerb::Keep { .. } | LetterVerb::Sent { .. } => Ok(0),
    }
}

fn list(session: &Session<'_>) -> String {
    let mut page = session.page();
    for paper in papers() {
        let title = paper_name(paper, &session.terminal.words);
        page.columns(" ", &title, paper.slug());
    }
    page.blank();
    page.text(&session.say("desk-paper-fields", &[("fields", FIELDS.join(", ").into())]));
    page.done()
}

fn make(letter: &Letter, session: &Session<'_>) -> Result<(Document, Paper)> {
    let id = session.id()?;
    let paper = session.told(Paper::named(&letter.letter))?;
    let language = |tag: &Option<String>| match tag {
        None => Ok(None),
        Some(tag) => match Lang::from_tag(tag) {
            Some(lang) => Ok(Some(lang)),
            None => Err(stop(session.terminal, "language", tag, 2)),
        },
    };
    let how = PaperFile {
        lang: language(&letter.lang)?,
        beside: language(&letter.beside)?,
        fill: session.told(text::fields(&letter.fill))?,
        blank: false,
    };
    let own = own_lang(session);
    let document = session.told(session.workspace.paper(&id, paper, &how, own, &session.now))?;
    Ok((document, paper))
}

fn own_lang(session: &Session<'_>) -> Lang {
    Lang::from_tag(session.lang()).unwrap_or(Lang::En)
}

/// Notes that the letter was made; sheets of the person's own are not worth a note.
fn made(
    file: &LetterFile,
    paper: Paper,
    sha256: Option<String>,
    session: &mut Session<'_>,
) -> Result<u8> {
    let Paper::Letter(letter) = paper else {
        let text = written(&file.out, session);
        return print(session, &text);
    };
    let (id, case) = session.case()?;
    let fields = session.told(text::fields(&file.letter.fill))?;
    let kept = session
        .workspace
        .execute(&id, Command::KeepDetails { fields }, &session.now);
    session.told(kept)?;
    let named = file.letter.lang.as_deref().and_then(Lang::from_tag);
    let own = own_lang(session);
    let lang = named.unwrap_or_else(|| session.workspace.paper_lang(&case, paper, own));
    let made = Command::NoteLetterMade {
        letter,
        lang,
        sha256,
    };
    let noted = session.workspace.execute(&id, made, &session.now);
    session.told(noted)?;
    let text = written(&file.out, session);
    print(session, &text)
}

/// Says that a file was written.
pub(super) fn written(path: &Path, session: &Session<'_>) -> String {
    let values = [("file", path.display().to_string().into())];
    format!("{}\n", session.say("desk-written", &values))
}

/// Writes a new file.
pub(super) fn write(path: &Path, bytes: &[u8], session: &Session<'_>) -> Result<()> {
    output::new_file(path, bytes).map_err(|error| not_written(path, &error, session))
}

fn not_written(path: &Path, error: &std::io::Error, session: &Session<'_>) -> Stop {
    let key = match error.kind() {
        std::io::ErrorKind::AlreadyExists => "file-exists",
        _ => "io",
    };
    let detail = format!("{}: {error}", path.display());
    stop(session.terminal, key, &detail, 1)
}

pub(super) fn calendar(args: &Calendar, session: &mut Session<'_>) -> Result<u8> {
    let id = session.id()?;
    let words = &session.terminal.words;
    let text = session
        .workspace
        .calendar(&id, words, args.private, &session.now);
    let text = session.told(text)?;
    // A calendar is made to be written again: the entries keep their names.
    output::replace_file(
        &args.out,
        text.as_bytes(),
        ringoff_workspace::letters::is_our_calendar,
    )
    .map_err(|error| not_written(&args.out, &error, session))?;
    let text = written(&args.out, session);
    print(session, &text)
}

pub(super) fn bundle(out: &Path, session: &mut Session<'_>) -> Result<u8> {
    let id = session.id()?;
    let made = session
        .workspace
        .bundle(&id, own_lang(session), &session.now);
    let bytes = session.told(made)?;
    write(out, &bytes, session)?;
    let text = written(out, session);
    print(session, &text)
}
