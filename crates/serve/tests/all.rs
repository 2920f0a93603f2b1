//! The pages over a socket, as another program of this machine reaches them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and speaks to the pages as a browser does"
)]

use ringoff_serve::{Server, Setup, Site, Stopper};
use ringoff_web::Settings;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::thread::JoinHandle;
use tempfile::TempDir;

struct Running {
    site: Site,
    /// The one name and port.
    authority: String,
    stopper: Stopper,
    served: Option<JoinHandle<()>>,
    _folder: TempDir,
}

impl Running {
    fn begin() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let setup = Setup {
            vault: folder.path().join("vault"),
            program: folder.path().join("none"),
            data: None,
            clock: None,
            work_factor: 2,
        };
        let server = Server::bind(setup, Settings::default(), 0).unwrap();
        let (site, stopper) = (server.site(), server.stopper());
        let link = site.link().unwrap();
        let authority = link.strip_prefix("http://").unwrap();
        let (authority, _) = authority.split_once("/#t=").unwrap();
        Self {
            authority: authority.to_owned(),
            site,
            stopper,
            served: Some(std::thread::spawn(|| server.run().unwrap())),
            _folder: folder,
        }
    }

    fn port(&self) -> &str {
        self.authority.split_once(':').unwrap().1
    }

    fn connect(&self) -> TcpStream {
        TcpStream::connect(format!("127.0.0.1:{}", self.port())).unwrap()
    }

    /// The answer to a request as it is.
    fn ask(&self, request: &str) -> String {
        let mut stream = self.connect();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn get(&self, host: &str, target: &str) -> String {
        self.ask(&format!(
            "GET {target} HTTP/1.1\r\n{host}Connection: close\r\n\r\n"
        ))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stopper.stop();
        if let Some(served) = self.served.take() {
            served.join().unwrap();
        }
    }
}

#[test]
fn a17_web_rebind_every_other_spelling_of_the_host_is_refused() {
    let running = Running::begin();
    let ours = running.authority.clone();
    let name = ours.split(':').next().unwrap();
    let port = running.port();
    let mut hosts: Vec<String> = [
        "127.0.0.1",
        "127.1",
        "127.0.1",
        "0x7f000001",
        "2130706433",
        "017700000001",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "localhost",
        "localhost.",
        "0.0.0.0",
        "0",
        "evil.test",
        "x.localhost",
    ]
    .iter()
    .flat_map(|host| [(*host).to_owned(), format!("{host}:{port}")])
    .collect();
    hosts.extend(["", "*"].map(str::to_owned));
    hosts.extend([
        name.to_owned(),
        format!("{name}:80"),
        format!("{name}:1{port}"),
        format!("{name}.:{port}"),
        ours.to_uppercase(),
        format!("a.{ours}"),
        format!("{ours}.evil.test"),
        format!("{name}:0{port}"),
        format!("{ours},evil.test"),
        format!("evil.test@{ours}"),
        format!("http://{ours}"),
    ]);
    assert!(hosts.len() >= 30);
    for host in hosts {
        for path in ["/", "/c/1/accounts", "/assets/icon.svg"] {
            let seen = running.get(&format!("Host: {host}\r\n"), path);
            assert!(seen.starts_with("HTTP/1.1 421"), "{host:?} {path}: {seen}");
            assert!(seen.contains("content-security-policy: default-src 'none'"));
        }
    }
    for (host, target) in [
        (String::new(), "/"),
        (format!("Host: {ours}\r\nHost: {ours}\r\n"), "/"),
        (format!("Host: {ours}\r\n"), "http://evil.test/"),
    ] {
        let seen = running.get(&host, target);
        assert!(
            seen.starts_with("HTTP/1.1 421"),
            "{host:?} {target}: {seen}"
        );
    }
    let seen = running.get(&format!("Host: {ours}\r\n"), "/");
    assert!(seen.starts_with("HTTP/1.1 200"), "{seen}");
}

#[test]
fn a19_the_link_lets_one_browser_in() {
    let running = Running::begin();
    let link = running.site.link().unwrap();
    let (origin, token) = link.split_once("/#t=").unwrap();
    let enter = || {
        let (host, body) = (&running.authority, format!("token={token}"));
        running.ask(&format!(
            "POST /enter HTTP/1.1\r\nHost: {host}\r\nOrigin: {origin}\r\nConnection: close\r\n\
             Content-Length: {}\r\n\r\n{body}",
            body.len()
        ))
    };
    assert!(enter().starts_with("HTTP/1.1 303"));
    assert!(enter().starts_with("HTTP/1.1 401"));
}

#[test]
fn a21_of_many_silent_connections_the_oldest_goes() {
    let running = Running::begin();
    let mut first = running.connect();
    let more: Vec<TcpStream> = (0..80).map(|_| running.connect()).collect();
    let mut end = [0];
    assert_eq!(
        first.read(&mut end).unwrap_or_default(),
        0,
        "it was dropped"
    );
    let host = format!("Host: {}\r\n", running.authority);
    assert!(running.get(&host, "/").starts_with("HTTP/1.1 200"));
    drop(more);
}
