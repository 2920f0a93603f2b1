//! Listening: on loopback only, with bounds on how many may wait and how long (A21).

use crate::body::Timed;
use crate::forward::{Forward, PREFIX};
use crate::host;
use crate::machine::{LinkFile, Machine, SAMPLE, Setup, UPLOAD};
use crate::private_dir::sweep;
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use ringoff_web::{Pages, Settings, refuse, takes_upload};
use std::collections::VecDeque;
use std::convert::Infallible;
use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Handle;
use tokio::sync::Notify;
use tokio::task::AbortHandle;

/// Time for a request's head to arrive.
const HEAD_TIME: Duration = Duration::from_secs(5);
/// Bytes of a request's head.
const HEAD: usize = 32 << 10;
/// Connections that have not yet asked anything sensible. One more, and the oldest is dropped.
const SILENT: usize = 64;
/// Connections in all.
const ALL: usize = 192;

/// Why the pages could not begin.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// No port, or the one asked for is taken; or no random numbers.
    #[error("{0}")]
    Listen(#[from] io::Error),
}

/// The pages, listening.
#[derive(Debug)]
pub struct Server {
    listener: std::net::TcpListener,
    site: Site,
    stop: Arc<Notify>,
}

/// The pages of a run and the way to them.
#[derive(Clone, Debug)]
pub struct Site {
    pages: Pages,
    link_file: LinkFile,
    authority: Arc<str>,
}

impl Site {
    /// A link that lets one browser in, once, within a minute.
    pub fn link(&self) -> io::Result<String> {
        self.pages.link()
    }

    /// Opens a link in the person's browser, by way of a file that only the person can read. The file goes when the
    /// link is used or too old, and with the pages.
    pub fn open_in_browser(&self, link: &str) -> io::Result<()> {
        let forward = Forward::to(link)?;
        let file = forward.file();
        self.link_file.keep(forward);
        opener::open(file).map_err(io::Error::other)
    }

    /// Works and waits for the request's body on a thread for it.
    async fn answer(self, request: Request<Incoming>) -> Response<Bytes> {
        if !host::is_asked(&request, &self.authority) {
            return refused(
                StatusCode::MISDIRECTED_REQUEST,
                "Not the name of this page.\n",
            );
        }
        let upload = takes_upload(request.uri().path());
        let request = request.map(|body| Timed::new(body, upload));
        let runtime = Handle::current();
        let work = move || runtime.block_on(self.pages.answer(request));
        let answer = tokio::task::spawn_blocking(work).await;
        answer.unwrap_or_else(|_| refused(StatusCode::INTERNAL_SERVER_ERROR, "The page failed.\n"))
    }
}

fn refused(status: StatusCode, why: &'static str) -> Response<Bytes> {
    refuse(status, why).map(|_| Bytes::from_static(why.as_bytes()))
}

/// Ends the pages from elsewhere (Ctrl-C).
#[derive(Clone, Debug)]
pub struct Stopper(Arc<Notify>);

impl Stopper {
    /// Locks the vault and ends the serving.
    pub fn stop(&self) {
        self.0.notify_one();
    }
}

impl Server {
    /// Takes a port of 127.0.0.1; 0 lets the system choose.
    pub fn bind(setup: Setup, settings: Settings, port: u16) -> Result<Self, ServeError> {
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let authority = host::draw(listener.local_addr()?.port())?;
        let link_file = LinkFile::default();
        let machine = Machine::new(setup, link_file.clone());
        let settings = Settings {
            authority: authority.clone(),
            ..settings
        };
        sweep(&std::env::temp_dir(), &[UPLOAD, SAMPLE, PREFIX]);
        Ok(Self {
            listener,
            site: Site {
                pages: Pages::new(Box::new(machine), &settings),
                link_file,
                authority: authority.into(),
            },
            stop: Arc::default(),
        })
    }

    /// The pages, for links.
    pub fn site(&self) -> Site {
        self.site.clone()
    }

    /// What ends it.
    pub fn stopper(&self) -> Stopper {
        Stopper(Arc::clone(&self.stop))
    }

    /// Serves until it is stopped, then locks the vault.
    pub fn run(self) -> Result<(), ServeError> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .max_blocking_threads(16)
            .enable_all()
            .build()?;
        let site = self.site();
        let served = runtime.block_on(self.serve());
        site.link_file.clear();
        served?;
        runtime.shutdown_timeout(Duration::from_secs(2));
        Ok(())
    }

    async fn serve(self) -> io::Result<()> {
        let listener = TcpListener::from_std(self.listener)?;
        let site = self.site.clone();
        let watch = tokio::spawn(async move {
            loop {
                tokio::time::sleep(Duration::from_secs(5)).await;
                let site = site.clone();
                // It waits for whoever works with the vault.
                let _ = tokio::task::spawn_blocking(move || {
                    site.pages.lock_if_idle();
                    site.link_file.forget();
                })
                .await;
            }
        });
        let mut open: VecDeque<Connection> = VecDeque::new();
        loop {
            let accepted = tokio::select! {
                () = self.stop.notified() => break,
                accepted = listener.accept() => accepted,
            };
            let Ok((stream, from)) = accepted else {
                // Out of descriptors, or the other side went away: neither is a reason to end.
                tokio::time::sleep(Duration::from_millis(20)).await;
                continue;
            };
            if !from.ip().is_loopback() {
                continue;
            }
            open.retain(|c| !c.task.is_finished());
            make_room(&mut open);
            open.push_back(connection(stream, self.site.clone()));
        }
        watch.abort();
        for connection in open {
            connection.task.abort();
        }
        let pages = self.site.pages;
        let locked = tokio::task::spawn_blocking(move || pages.lock()).await;
        locked.map_err(io::Error::other)
    }
}

struct Connection {
    task: AbortHandle,
    /// It asked something that the guards let through.
    spoke: Arc<AtomicBool>,
}

/// Drops the oldest silent connection where there are too many, and the oldest of all where even those are.
fn make_room(open: &mut VecDeque<Connection>) {
    let silent = |c: &Connection| !c.spoke.load(Ordering::Relaxed);
    let drop_first = |open: &mut VecDeque<Connection>, at: usize| {
        if let Some(connection) = open.remove(at) {
            connection.task.abort();
        }
    };
    while open.iter().filter(|c| silent(c)).count() >= SILENT {
        let Some(at) = open.iter().position(silent) else {
            break;
        };
        drop_first(open, at);
    }
    while open.len() >= ALL {
        drop_first(open, 0);
    }
}

fn connection(stream: TcpStream, site: Site) -> Connection {
    let spoke = Arc::new(AtomicBool::new(false));
    let heard = Arc::clone(&spoke);
    let service = service_fn(move |request: Request<Incoming>| {
        let heard = Arc::clone(&heard);
        let site = site.clone();
        async move {
            let answer = site.answer(request).await;
            if answer.status().is_success() || answer.status().is_redirection() {
                heard.store(true, Ordering::Relaxed);
            }
            Ok::<_, Infallible>(answer.map(Full::new))
        }
    });
    let task = tokio::spawn(async move {
        let _ = stream.set_nodelay(true);
        // What goes wrong on a connection is the other side's doing and ends that connection alone.
        let _ = hyper::server::conn::http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD_TIME)
            .max_buf_size(HEAD)
            .max_headers(64)
            .serve_connection(TokioIo::new(stream), service)
            .await;
    });
    Connection {
        task: task.abort_handle(),
        spoke,
    }
}
