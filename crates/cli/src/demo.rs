//! `ringoff demo`: the main job on a made-up traveller's archives, scanned like anybody's.

use crate::args::{Demo, Global, How};
use crate::begin::{self, SCAN};
use crate::case::place::now;
use crate::output;
use crate::scan::{scan_and_show, workers};
use crate::terminal::Terminal;
use ringoff_testkit::Traveller;
use ringoff_view::text::Page;
use std::path::Path;

pub(crate) fn run(args: &Demo, global: &Global, terminal: &Terminal) -> u8 {
    let result = match &args.keep {
        Some(folder) => {
            std::fs::create_dir(folder).map(|()| in_folder(folder, args, global, terminal))
        }
        None => tempfile::Builder::new()
            .prefix("ringoff-demo-")
            .tempdir()
            .map(|folder| in_folder(folder.path(), args, global, terminal)),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            terminal.explain("io", &error.to_string());
            1
        }
    }
}

fn in_folder(folder: &Path, args: &Demo, global: &Global, terminal: &Terminal) -> u8 {
    let workers = workers(global);
    let traveller = Traveller::new();
    if let Err(error) = traveller.write(folder) {
        terminal.explain("io", &error.to_string());
        return 1;
    }
    let how = How {
        numbers: Vec::new(),
        table: Vec::new(),
        why: None,
        json: args.json,
        csv: None,
        html: args.html.clone(),
        threads: None,
        short: !args.all,
    };
    let code = scan_and_show(
        vec![folder.to_owned()],
        traveller.lines(),
        &how,
        workers,
        &now(global),
        terminal,
    );
    if !args.json && output::print(&what_next(args, terminal)).is_err() {
        return 1;
    }
    code
}

/// How to see the rest, and how to do the same with one's own files.
fn what_next(args: &Demo, terminal: &Terminal) -> String {
    let words = &terminal.words;
    let rest: &[_] = if args.all {
        &[]
    } else {
        &[("ringoff demo --all", "next-all")]
    };
    let mut page = Page::new(terminal.screen());
    page.title(&words.say("demo-what-next", &[]));
    let own = [(SCAN, "next-own"), ("ringoff open", "next-open")];
    page.pairs(&begin::lines(&[rest, &own].concat(), words));
    format!("\n{}", page.done())
}
