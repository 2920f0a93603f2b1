//! The program: one file a verb. Says on standard output what was asked for, and on standard error
//! how it is getting on. Decides nothing itself: `app` does the work, `words` and `view` the showing.

mod args;
mod begin;
mod case;
mod classify;
mod demo;
mod help;
mod manual;
mod open;
mod output;
mod own_line;
mod progress;
mod scan;
mod secret;
mod terminal;
mod typed;

use args::{Args, Verb};
use clap::Parser as _;
use std::path::PathBuf;
use std::process::ExitCode;
use terminal::Terminal;

/// No picture of the memory is left on the disk, and no other program of the person's may look into it. Where a
/// system knows neither, there is nothing to set.
fn keep_memory_private() {
    #[cfg(unix)]
    let _ = rustix::process::setrlimit(
        rustix::process::Resource::Core,
        rustix::process::Rlimit {
            current: Some(0),
            maximum: Some(0),
        },
    );
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
}

fn main() -> ExitCode {
    keep_memory_private();
    let mut words = std::env::args_os().skip(1);
    if words
        .next()
        .is_some_and(|verb| verb == ringoff_app::WORKER_VERB)
    {
        let data = words.next().map(PathBuf::from);
        let (mut input, mut output) = (std::io::stdin().lock(), std::io::stdout().lock());
        return match ringoff_app::worker(data.as_deref(), &mut input, &mut output) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        };
    }
    if std::env::args_os().len() < 2 {
        let _ = output::print(&begin::first(&Terminal::of_help(None)));
        return ExitCode::from(2);
    }
    let Ok(args) = Args::try_parse() else {
        return ExitCode::from(typed::answer());
    };
    let terminal = match Terminal::new(&args.global) {
        Ok(terminal) => terminal,
        Err(code) => return ExitCode::from(code),
    };
    let code = match &args.verb {
        Verb::Scan(scan) => scan::run(scan, &args.global, &terminal),
        Verb::Classify => classify::run(&args.global, &terminal),
        Verb::Demo(demo) => demo::run(demo, &args.global, &terminal),
        Verb::Open(open) => open::run(open, &args.global, &terminal),
        Verb::Completions { shell } => manual::completions(*shell, &terminal),
        Verb::Man { folder } => manual::pages(folder, &terminal),
        Verb::Vault { verb } => case::vault(verb, &args.global, &terminal),
        verb => case::run(verb, &args.global, &terminal),
    };
    ExitCode::from(code)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};

    #[test]
    fn no_picture_of_the_memory_is_left_and_nobody_looks_into_it() {
        super::keep_memory_private();
        let core = getrlimit(Resource::Core);
        assert_eq!((core.current, core.maximum), (Some(0), Some(0)));
        assert_eq!(dumpable_behavior(), Ok(DumpableBehavior::NotDumpable));
    }
}
