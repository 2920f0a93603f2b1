//! Every address, and the order of the guards.

use crate::frame::Place;
use crate::guard::{headers, idle, limits, open, origin, session};
use crate::pages::shown;
use crate::pages::{
    accounts, after, archives, balance, branch, call, entry, exhibits, journal, line, operator,
    papers, password, plan, prefer, settings, start, unlock,
};
use crate::platform::Platform;
use crate::site::{Settings, Shared, Site};
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::DefaultBodyLimit;
use axum::http::{Request, Response, StatusCode};
use axum::middleware::{from_fn, from_fn_with_state as guard};
use axum::routing::{get, post};
use axum::{BoxError, Router};
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use tower::ServiceExt as _;

/// The pages of one run.
#[derive(Clone, Debug)]
pub struct Pages {
    site: Shared,
    routes: Router,
}

impl Pages {
    /// On this machine, with a closed vault.
    pub fn new(platform: Box<dyn Platform>, settings: &Settings) -> Self {
        let site = Arc::new(Site::new(platform, settings));
        let routes = router(Arc::clone(&site));
        Self { site, routes }
    }

    /// A request in, an answer out.
    pub fn handle(&self, request: Request<Bytes>) -> Response<Bytes> {
        let answer = pin!(self.answer(request.map(Body::from)));
        match answer.poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(answer) => answer,
            // Nothing in it waits but for its body, and that is here.
            Poll::Pending => refusal(),
        }
    }

    /// The same for a request whose body is still coming in. It blocks where it works, and waits for nothing but the
    /// body.
    pub async fn answer<B>(&self, request: Request<B>) -> Response<Bytes>
    where
        B: axum::body::HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        let request = request.map(Body::new);
        let Ok(answer) = self.routes.clone().oneshot(request).await;
        let (head, body) = answer.into_parts();
        match to_bytes(body, usize::MAX).await {
            Ok(body) => Response::from_parts(head, body),
            Err(_) => refusal(),
        }
    }

    /// A link that lets one browser in, once, within a minute. Fails only where there are no random numbers.
    pub fn link(&self) -> io::Result<String> {
        self.site.link()
    }

    /// Locks the vault.
    pub fn lock(&self) {
        self.site.lock();
    }

    /// Locks the vault if nobody was there for long enough. Every request asks it, too.
    pub fn lock_if_idle(&self) {
        self.site.lock_if_idle();
    }
}

fn refusal() -> Response<Bytes> {
    let mut refusal = Response::new(Bytes::new());
    *refusal.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    refusal
}

fn router(site: Shared) -> Router {
    let case = Router::new()
        .route("/line", shown(Place::Line, line::view).post(line::save))
        .route("/line/decide", post(line::decide))
        .route("/archives", get(archives::show))
        .route("/archives/file", post(archives::file))
        .route("/archives/form", post(archives::form))
        .route("/archives/read", post(archives::read))
        .route("/archives/sample", post(archives::sample))
        .route("/archives/again", post(archives::again))
        .route("/archives/forget", post(archives::forget))
        .route("/archives/progress", get(archives::progress))
        .route("/archives/stop", post(archives::stop))
        .route("/accounts", get(accounts::show))
        .route("/accounts/mark", post(accounts::deeds::mark))
        .route("/accounts/add", post(accounts::deeds::add))
        .route("/accounts/listed", post(accounts::deeds::listed))
        .route("/accounts/rehearsed", post(accounts::deeds::rehearsed))
        .route("/accounts/pictures", get(accounts::pictures))
        .route("/accounts/{account}", get(accounts::one))
        .route(
            "/operator",
            shown(Place::Operator, operator::view).post(operator::answered),
        )
        .route("/call", shown(Place::Call, call::view).post(call::log))
        .route("/branch", shown(Place::Branch, branch::view))
        .route("/branch/appointment", post(branch::appointment))
        .route("/branch/visit", post(branch::visit))
        .route(
            "/balance",
            shown(Place::Balance, balance::view).post(balance::choose),
        )
        .route("/balance/arrived", post(balance::arrived))
        .route("/balance/extra", post(balance::extra))
        .route(
            "/password",
            shown(Place::Password, password::view).post(password::tried),
        )
        .route("/papers", shown(Place::Papers, papers::view))
        .route(
            "/papers/letter/{kind}",
            get(papers::letter).post(papers::letter_filled),
        )
        .route("/papers/letter/{kind}/sent", post(papers::letter_sent))
        .route("/papers/file/{what}", get(papers::file))
        .route("/exhibits", shown(Place::Exhibits, exhibits::view))
        .route("/exhibits/add", post(exhibits::add))
        .route("/exhibits/{id}", get(exhibits::one))
        .route("/after", shown(Place::After, after::view))
        .route("/after/ready", post(after::ready))
        .route("/after/requested", post(after::requested))
        .route("/after/confirmed", post(after::confirmed))
        .route("/after/bill", post(after::bill))
        .route("/after/resolved", post(after::resolved))
        .route("/after/refused", post(after::refused))
        .route("/after/escalated", post(after::escalated))
        .route("/after/answered", post(after::answered))
        .route("/plan", shown(Place::Plan, plan::view).post(plan::end))
        .route("/journal", get(journal::show))
        .route("/journal/note", post(journal::note))
        .route("/undo", post(journal::undo))
        .route("/tick", post(journal::tick))
        .route("/skip", post(journal::skip))
        .route("/revision", get(journal::revision));
    let open = Router::new()
        .nest("/c/{case}", case)
        .route("/start/case", post(start::begin))
        .route("/settings", get(settings::show))
        .route("/settings/passphrase", post(settings::passphrase))
        .route("/settings/recovery", post(settings::recovery))
        .route("/settings/backup", get(settings::backup))
        .route("/settings/export", post(settings::export))
        .route("/settings/erase", post(settings::erase))
        .route_layer(guard(site.clone(), open::open));
    let inside = Router::new()
        .merge(open)
        .route("/start", get(start::show))
        .route("/start/sample", post(start::sample))
        .route("/start/vault", post(start::vault))
        .route("/start/restore", post(start::restore))
        .route("/start/key", get(start::key).post(start::typed_back))
        .route("/start/key.svg", get(start::key_picture))
        .route("/unlock", get(unlock::show).post(unlock::unlock))
        .route("/recover", get(unlock::recover_page).post(unlock::recover))
        .route("/lock", post(unlock::lock))
        .route("/alive", post(unlock::alive))
        .route("/prefer", post(prefer::prefer))
        .fallback(entry::nowhere)
        .layer(guard(site.clone(), idle::idle))
        .layer(guard(site.clone(), session::session));
    let outside = Router::new()
        .route("/", get(entry::show))
        .route("/enter", post(entry::enter))
        .route("/assets/{name}", get(crate::assets::asset));
    outside
        .merge(inside)
        .layer(DefaultBodyLimit::disable())
        .layer(from_fn(limits::limits))
        .layer(guard(site.clone(), origin::origin))
        .layer(from_fn(headers::headers))
        .with_state(site)
}
