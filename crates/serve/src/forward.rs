//! A link on its way to the browser.
//!
//! What a program is started with can be read by every user of the machine, so the browser is started with the
//! path of a file that only this user can read, and the file leads on to the link.

use crate::private_dir::Held;
use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::PathBuf;

pub(crate) const PREFIX: &str = "ringoff-open-";

/// The file, deleted when it is let go.
#[derive(Debug)]
pub(crate) struct Forward(Held);

impl Forward {
    /// For a link of ours: it has no sign that HTML reads as its own.
    pub fn to(link: &str) -> io::Result<Self> {
        let forward = Self(Held::new(PREFIX)?);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options
            .open(forward.file())?
            .write_all(page(link).as_bytes())?;
        Ok(forward)
    }

    /// Where it is.
    pub fn file(&self) -> PathBuf {
        self.0.path().join("open.html")
    }
}

fn page(link: &str) -> String {
    format!(
        "<!doctype html>\n<meta charset=\"utf-8\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta http-equiv=\"refresh\" content=\"0; url={link}\">\n<title>Ringoff</title>\n<a href=\"{link}\">Ringoff</a>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_leads_to_the_link_is_private_and_goes_when_let_go() {
        let link = "http://0123.localhost:4000/#t=89ab";
        let forward = Forward::to(link).unwrap();
        let file = forward.file();
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(text.contains(&format!("0; url={link}\"")));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode();
            assert_eq!(mode(&file) & 0o777, 0o600);
            assert_eq!(mode(file.parent().unwrap()) & 0o777, 0o700);
        }
        drop(forward);
        assert!(!file.parent().unwrap().exists());
    }
}
