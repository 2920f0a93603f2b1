//! Every address, and the order of the guards.

use crate::guard::{headers, host, idle, limits, open, origin, session};
use crate::pages::{
    accounts, after, archives, balance, branch, call, entry, exhibits, journal, line, operator,
    papers, password, plan, prefer, settings, start, unlock,
};
use crate::site::Shared;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state as guard};
use axum::routing::{get, post};

/// The pages as one service; works without a socket.
pub fn router(site: Shared) -> Router {
    let case = Router::new()
        .route("/line", get(line::show).post(line::save))
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
        .route("/accounts/mark", post(accounts::commands::mark))
        .route("/accounts/add", post(accounts::commands::add))
        .route("/accounts/listed", post(accounts::commands::listed))
        .route("/accounts/rehearsed", post(accounts::commands::rehearsed))
        .route("/accounts/pictures", get(accounts::pictures))
        .route("/accounts/{account}", get(accounts::one))
        .route("/operator", get(operator::show).post(operator::answered))
        .route("/call", get(call::show).post(call::log))
        .route("/branch", get(branch::show))
        .route("/branch/appointment", post(branch::appointment))
        .route("/branch/visit", post(branch::visit))
        .route("/balance", get(balance::show).post(balance::choose))
        .route("/balance/arrived", post(balance::arrived))
        .route("/balance/extra", post(balance::extra))
        .route("/password", get(password::show).post(password::tried))
        .route("/papers", get(papers::show))
        .route(
            "/papers/letter/{kind}",
            get(papers::letter).post(papers::letter_filled),
        )
        .route("/papers/letter/{kind}/sent", post(papers::letter_sent))
        .route("/papers/file/{what}", get(papers::file))
        .route("/exhibits", get(exhibits::show))
        .route("/exhibits/add", post(exhibits::add))
        .route("/exhibits/{id}", get(exhibits::one))
        .route("/after", get(after::show))
        .route("/after/ready", post(after::ready))
        .route("/after/requested", post(after::requested))
        .route("/after/confirmed", post(after::confirmed))
        .route("/after/bill", post(after::bill))
        .route("/after/resolved", post(after::resolved))
        .route("/after/refused", post(after::refused))
        .route("/after/escalated", post(after::escalated))
        .route("/after/answered", post(after::answered))
        .route("/plan", get(plan::show).post(plan::end))
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
        .layer(guard(site.clone(), limits::limits))
        .layer(guard(site.clone(), origin::origin))
        .layer(guard(site.clone(), host::host))
        .layer(from_fn(headers::headers))
        .with_state(site)
}
