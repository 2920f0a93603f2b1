//! `ringoff open`: the pages, in the person's browser, until they are stopped.

use crate::args::{Global, Open};
use crate::case::place::vault_folder;
use crate::output;
use crate::terminal::Terminal;
use ringoff_serve::{ServeError, Server, Setup};
use ringoff_web::Settings;
use ringoff_workspace::vault::DEFAULT_WORK_FACTOR;
use std::io::{self, BufRead as _, IsTerminal as _};

pub(crate) fn run(args: &Open, global: &Global, terminal: &Terminal) -> u8 {
    let Ok(vault) = vault_folder(&global.vault, terminal) else {
        return 1;
    };
    let program = match std::env::current_exe() {
        Ok(program) => program,
        Err(error) => return fail(terminal, &error.to_string()),
    };
    let setup = Setup {
        vault,
        program,
        data: global.data.clone(),
        clock: global.clock.clone(),
        work_factor: global.work_factor.unwrap_or(DEFAULT_WORK_FACTOR),
    };
    let settings = Settings {
        lang: terminal.words.tag().to_owned(),
        ..Settings::default()
    };
    let server = match Server::bind(setup, settings, args.port) {
        Ok(server) => server,
        Err(ServeError::Listen(error)) if error.kind() == io::ErrorKind::AddrInUse => {
            terminal.explain("port-taken", &args.port.to_string());
            return 1;
        }
        Err(error) => return fail(terminal, &error.to_string()),
    };
    let site = server.site();
    let link = match site.link() {
        Ok(link) => link,
        Err(error) => return fail(terminal, &error.to_string()),
    };
    if !args.no_browser {
        // Where no browser opens, the link below is there to be opened by hand.
        let _ = site.open_in_browser(&link);
    }
    if tell(&link, terminal).is_err() {
        return 1;
    }
    let stopper = server.stopper();
    let _ = ctrlc::set_handler(move || stopper.stop());
    if io::stdin().is_terminal() {
        let words = ringoff_words::Words::new(terminal.words.tag());
        std::thread::spawn(move || {
            for line in io::stdin().lock().lines() {
                let (Ok(_), Ok(link)) = (line, site.link()) else {
                    return;
                };
                let more = words.say("web-open-again", &[]);
                if output::print(&format!("{link}\n{more}\n")).is_err() {
                    return;
                }
            }
        });
    }
    match server.run() {
        Ok(()) => 0,
        Err(error) => fail(terminal, &error.to_string()),
    }
}

fn tell(link: &str, terminal: &Terminal) -> io::Result<()> {
    let say = |key: &str| terminal.words.say(key, &[]);
    let mac = if cfg!(target_os = "macos") {
        format!("{}\n", say("web-open-safari"))
    } else {
        String::new()
    };
    output::print(&format!(
        "{}\n{link}\n{mac}{}\n",
        say("web-open-link-here"),
        say("web-open-again")
    ))
}

fn fail(terminal: &Terminal, detail: &str) -> u8 {
    terminal.explain("io", detail);
    1
}
