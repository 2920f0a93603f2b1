//! Listening: on loopback only, with bounds on how many may wait and how long (A21).

use crate::forward::Forward;
use crate::office::Office;
use crate::private_dir::{OUT, sweep};
use crate::routes::router;
use crate::site::{Settings, Site};
use axum::http::Request;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::collections::VecDeque;
use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::AbortHandle;
use tower::ServiceExt as _;

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
    /// No port, or the one asked for is taken.
    #[error("{0}")]
    Listen(#[from] io::Error),
    /// The system gives no random numbers.
    #[error("{0}")]
    Random(#[from] getrandom::Error),
}

/// The pages, listening.
#[derive(Debug)]
pub struct Server {
    listener: std::net::TcpListener,
    site: Arc<Site>,
    stop: Arc<Notify>,
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

/// Opens a link in the person's browser, by way of a file that only the person can read. The file goes when the
/// link is used or too old, and with the pages.
pub fn open_in_browser(site: &Site, link: &str) -> io::Result<()> {
    let forward = Forward::to(link)?;
    let file = forward.file();
    site.keep(forward);
    opener::open(file).map_err(io::Error::other)
}

impl Server {
    /// Takes a port of 127.0.0.1; 0 lets the system choose.
    pub fn bind(
        office: Arc<dyn Office>,
        settings: &Settings,
        port: u16,
    ) -> Result<Self, ServeError> {
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let site = Site::new(office, settings, listener.local_addr()?.port())?;
        sweep(
            &std::env::temp_dir(),
            &[crate::jobs::PREFIX, crate::forward::PREFIX, OUT],
        );
        Ok(Self {
            listener,
            site,
            stop: Arc::default(),
        })
    }

    /// The pages, for links.
    pub fn site(&self) -> Arc<Site> {
        Arc::clone(&self.site)
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
        site.drop_forward();
        served?;
        runtime.shutdown_timeout(Duration::from_secs(2));
        Ok(())
    }

    async fn serve(self) -> io::Result<()> {
        let listener = TcpListener::from_std(self.listener)?;
        let site = Arc::clone(&self.site);
        let routes = router(Arc::clone(&self.site));
        let watch = tokio::spawn(async move {
            loop {
                tokio::time::sleep(Duration::from_secs(5)).await;
                let now = Instant::now();
                site.lock_if_idle(now).await;
                site.forget_forward(now);
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
            open.push_back(connection(stream, routes.clone()));
        }
        watch.abort();
        self.site.lock().await;
        for connection in open {
            connection.task.abort();
        }
        Ok(())
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

fn connection(stream: TcpStream, routes: axum::Router) -> Connection {
    let spoke = Arc::new(AtomicBool::new(false));
    let heard = Arc::clone(&spoke);
    let service = tower::service_fn(move |request: Request<hyper::body::Incoming>| {
        let heard = Arc::clone(&heard);
        let routes = routes.clone();
        async move {
            let answer = routes.oneshot(request).await;
            if answer
                .as_ref()
                .is_ok_and(|a| a.status().is_success() || a.status().is_redirection())
            {
                heard.store(true, Ordering::Relaxed);
            }
            answer
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
            .serve_connection(TokioIo::new(stream), TowerToHyperService::new(service))
            .await;
    });
    Connection {
        task: task.abort_handle(),
        spoke,
    }
}
