//! Every address, and the order of the guards.

use crate::frame::Place;
use crate::guard::{headers, idle, limits, open, origin, refuse, session};
use crate::pages::{
    accounts, after, archives, balance, branch, call, entry, exhibits, guide, journal, line, list,
    operator, papers, password, plan, prefer, settings, start, unlock,
};
use crate::pages::{form, shown};
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
    refuse(StatusCode::INTERNAL_SERVER_ERROR, "").map(|_| Bytes::new())
}

fn router(site: Shared) -> Router {
    let case = Router::new()
        .route(
            "/line",
            shown(Place::Line, line::view).merge(form(Place::Line, line::view, line::facts)),
        )
        .route("/line/decide", form(Place::Line, line::view, line::choice))
        .route(
            "/line/sim-gone",
            form(Place::Line, line::view, line::sim_gone),
        )
        .route("/archives", get(archives::show))
        .route("/archives/operator", post(archives::operator))
        .route("/archives/file", post(archives::file))
        .route("/archives/form", post(archives::form))
        .route("/archives/read", post(archives::read))
        .route("/archives/sample", post(archives::sample))
        .route("/archives/again", post(archives::again))
        .route("/archives/forget", post(archives::forget))
        .route("/archives/progress", get(archives::progress))
        .route("/archives/stop", post(archives::stop))
        .route("/archives/unlock", post(archives::unlock))
        .route(
            "/list",
            shown(Place::List, list::view).merge(form(Place::List, list::view, list::answers)),
        )
        .route("/accounts", get(accounts::show))
        .route("/accounts/mark", post(accounts::commands::mark))
        .route("/accounts/add", post(accounts::commands::add))
        .route("/accounts/listed", post(accounts::commands::listed))
        .route("/accounts/rehearsed", post(accounts::commands::rehearsed))
        .route("/accounts/pictures", get(accounts::pictures))
        .route("/accounts/{account}", get(accounts::one))
        .route(
            "/operator",
            shown(Place::Operator, operator::view).merge(form(
                Place::Operator,
                operator::view,
                operator::answer,
            )),
        )
        .route(
            "/call",
            shown(Place::Call, call::view).merge(form(Place::Call, call::view, call::attempt)),
        )
        .route("/call/way", form(Place::Call, call::view, call::way_known))
        .route("/branch", shown(Place::Branch, branch::view))
        .route(
            "/branch/appointment",
            form(Place::Branch, branch::view, branch::appointment_made),
        )
        .route(
            "/branch/visit",
            form(Place::Branch, branch::view, branch::visit_made),
        )
        .route(
            "/balance",
            shown(Place::Balance, balance::view).merge(form(
                Place::Balance,
                balance::view,
                balance::plan,
            )),
        )
        .route(
            "/balance/asked",
            form(Place::Balance, balance::view, balance::refund_asked),
        )
        .route(
            "/balance/arrived",
            form(Place::Balance, balance::view, balance::arrival),
        )
        .route(
            "/balance/extra",
            form(Place::Balance, balance::view, balance::extra_added),
        )
        .route(
            "/password",
            shown(Place::Password, password::view).merge(form(
                Place::Password,
                password::view,
                password::attempt,
            )),
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
        .route(
            "/after/ready",
            form(Place::After, after::view, after::readiness),
        )
        .route(
            "/after/requested",
            form(Place::After, after::view, after::request),
        )
        .route(
            "/after/confirmed",
            form(Place::After, after::view, after::confirmation),
        )
        .route(
            "/after/bill",
            form(Place::After, after::view, after::bill_checked),
        )
        .route(
            "/after/resolved",
            form(Place::After, after::view, after::resolution),
        )
        .route(
            "/after/refused",
            form(Place::After, after::view, after::refusal),
        )
        .route(
            "/after/escalated",
            form(Place::After, after::view, after::escalation),
        )
        .route(
            "/after/answered",
            form(Place::After, after::view, after::answer),
        )
        .route(
            "/plan",
            shown(Place::Plan, plan::view).merge(form(Place::Plan, plan::view, plan::ending)),
        )
        .route("/journal", get(journal::show))
        .route(
            "/journal/note",
            form(Place::Journal, journal::view, journal::remark),
        )
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
        .route("/guide", get(guide::show))
        .route("/guide/case", post(guide::case))
        .route("/guide/file/{what}", get(guide::file))
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
