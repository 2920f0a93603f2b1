//! Accounts: what hangs on the number, in the order of work.

pub(crate) mod cache;
pub(crate) mod commands;
pub(crate) mod filter;

use crate::frame::{Frame, Place, Visit};
use crate::pages::{case_page, render, sorry};
use crate::site::Shared;
use askama::Template;
use axum::body::Bytes;
use axum::extract::{Extension, Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use filter::{Filter, Sort};
use ringoff_model::Grounds;
use ringoff_view::case::{Account, AccountState, AccountView, Answer, CaseContext, OtherLine};
use ringoff_workspace::{account_address, case};
use std::collections::BTreeMap;

const BANDS: [&str; 6] = ["before", "check", "should", "can", "notice", "others"];

#[derive(Template)]
#[template(path = "accounts.html")]
struct Page<'a> {
    f: Frame<'a>,
    filter: Filter,
    /// Name, said, how many, link, whether chosen.
    bands: Vec<Chip>,
    states: Vec<Chip>,
    sorts: [Chip; 4],
    groups: Vec<Group<'a>>,
    all: usize,
    open_before: usize,
    open_check: usize,
    others: Vec<OtherLine>,
    elsewhere: usize,
    summary: String,
    grounds: Grounds,
    remarks: Vec<(String, Vec<String>)>,
    at: usize,
    pages: Vec<(usize, String)>,
    whole: String,
}

struct Chip {
    name: &'static str,
    text: String,
    count: usize,
    link: String,
    chosen: bool,
}

struct Group<'a> {
    band: &'static str,
    rows: Vec<&'a Account>,
}

pub(crate) async fn show(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    Query(filter): Query<Filter>,
) -> Response {
    let copy = site.copy_due();
    let key = format!(
        "{}\u{1}{case}\u{1}{}\u{1}{}\u{1}{}\u{1}{copy:?}",
        visit.id,
        visit.lang,
        visit.theme,
        filter.key()
    );
    let state = site.state();
    let now = site.platform.elapsed();
    let made = site.with_case(&case, |at| {
        let revision = at.revision();
        // What was just done is said once, on a page of its own.
        let keep = filter.done.is_none();
        // Links to the cases of the person's other numbers stand on it.
        let key = format!("{key}\u{1}{}", at.workspace.cases().len());
        if keep && let Some(page) = site.cache.get(&key, revision, now) {
            return Ok(page);
        }
        let mut frame = site.frame(&visit, Place::Accounts, state).of_case(at);
        frame.copy = copy;
        let page = Bytes::from(list(at, frame, filter)?);
        if keep {
            site.cache.put(key, (revision, now), page.clone());
        }
        Ok(page)
    });
    match made {
        Ok(page) => ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page).into_response(),
        Err(trouble) => sorry(&site, &visit, Place::Accounts, &trouble),
    }
}

fn list(at: &CaseContext<'_>, f: Frame<'_>, filter: Filter) -> Answer<String> {
    let f = f.after(at, filter.done)?;
    let accounts = at.accounts(f.words);
    let all = &accounts.items;
    let mut fitting: Vec<&Account> = all.iter().filter(|a| filter.fits(a)).collect();
    filter.order(&mut fitting);
    let (window, at, pages) = filter.window(fitting.len());
    let count_band = |band: &str| {
        let any = Filter {
            band: band.to_owned(),
            at: String::new(),
            ..filter.clone()
        };
        all.iter().filter(|a| any.fits(a)).count()
    };
    let count_state = |state: &str| {
        let any = Filter {
            state: state.to_owned(),
            at: String::new(),
            ..filter.clone()
        };
        all.iter().filter(|a| any.fits(a)).count()
    };
    let band_chip = |name: &'static str| Chip {
        name,
        text: if name.is_empty() {
            f.say("web-all")
        } else {
            f.of("band", name)
        },
        count: count_band(name),
        link: filter.link(name, &filter.state, ""),
        chosen: filter.band == name,
    };
    let state_chip = |name: &'static str| Chip {
        name,
        text: if name.is_empty() {
            f.say("web-all")
        } else {
            f.of("account-state", name)
        },
        count: count_state(name),
        link: filter.link(&filter.band, name, ""),
        chosen: filter.state == name,
    };
    let bands = std::iter::once("")
        .chain(BANDS)
        .map(band_chip)
        .filter(|c| c.count > 0 || c.chosen || c.name.is_empty())
        .collect();
    let states = AccountState::ALL.map(AccountState::name);
    let states: Vec<Chip> = std::iter::once("")
        .chain(states)
        .map(state_chip)
        .filter(|c| c.count > 0 || c.chosen || c.name.is_empty())
        .collect();
    let rows = fitting.get(window).unwrap_or_default();
    let groups = BANDS.map(|band| Group {
        band,
        rows: rows.iter().copied().filter(|a| a.band == band).collect(),
    });
    let open_of = |band: &str| {
        let open = all.iter().filter(|a| a.state == AccountState::Open);
        open.filter(|a| a.band == band).count()
    };
    let sorts = Sort::ALL.map(|sort| Chip {
        name: sort.name(),
        text: f.of("web-sort", sort.name()),
        count: 0,
        link: Filter {
            sort: sort.name().to_owned(),
            ..filter.clone()
        }
        .link(&filter.band, &filter.state, ""),
        chosen: filter.sort() == sort,
    });
    let whole = filter.link(&filter.band, &filter.state, "all");
    let page_links =
        (1..=pages).map(|n| (n, filter.link(&filter.band, &filter.state, &n.to_string())));
    render(&Page {
        bands,
        states,
        groups: groups.into_iter().filter(|g| !g.rows.is_empty()).collect(),
        sorts,
        all: all.len(),
        open_before: open_of("before"),
        open_check: open_of("check"),
        others: accounts.others.clone(),
        elsewhere: usize::try_from(accounts.elsewhere).unwrap_or(usize::MAX),
        summary: accounts.summary.clone(),
        grounds: accounts.grounds,
        remarks: accounts.remarks.clone(),
        at,
        pages: if pages > 1 {
            page_links.collect()
        } else {
            Vec::new()
        },
        whole,
        f,
        filter,
    })
}

#[derive(Template)]
#[template(path = "account.html")]
struct OnePage<'a> {
    f: Frame<'a>,
    v: AccountView,
    /// The accounts before and after it in the order of work.
    before: Option<String>,
    next: Option<String>,
}

pub(crate) async fn one(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path((case, id)): Path<(String, String)>,
    Query(came): Query<crate::pages::Came>,
) -> Response {
    case_page(&site, &visit, Place::Accounts, &case, |at, f| {
        let f = f.after(at, came.done)?;
        let v = at.account(&id, f.words)?;
        let accounts = at.case.state().accounts_in_order();
        let address = |account: &case::Account| account_address(&account.found.service);
        let place = accounts.iter().position(|account| address(account) == id);
        let place = place.unwrap_or_default();
        let is_open = |account: &&&case::Account| account.state == AccountState::Open;
        let before = accounts.iter().take(place).rev().find(is_open);
        let next = accounts.iter().skip(place + 1).find(is_open);
        let [before, next] = [before, next].map(|found| found.map(|account| address(account)));
        render(&OnePage { f, v, before, next })
    })
}

#[derive(Template)]
#[template(path = "account_pictures.html")]
struct PicturesPage<'a> {
    f: Frame<'a>,
    /// Made by the report's own templates, which escape everything.
    drawn: String,
}

pub(crate) async fn pictures(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
) -> Response {
    case_page(&site, &visit, Place::Accounts, &case, |at, f| {
        let months = at.archives(f.words).coverage.months;
        let months: BTreeMap<i32, u32> = months.into_iter().collect();
        let drawn = ringoff_view::pictures(&at.pictures(), &months, f.words);
        render(&PicturesPage { f, drawn })
    })
}
