//! Start: what this is, the made-up traveller, a vault of one's own, its recovery key, its cases.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::guard::limits::ARCHIVE;
use crate::opened::VaultState;
use crate::pages::guide::Said;
use crate::pages::taken::{foreign_form, one_file};
use crate::pages::{page, render, sorry};
use crate::site::{Shared, Site};
use crate::upload::{Batch, NewFile};
use crate::vault::RecoveryKey;
use askama::Template;
use axum::extract::{Extension, Multipart, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use ringoff_view::case::{Answer, CaseRow, Trouble};
use ringoff_workspace::vault::SHORTEST_PASSPHRASE;
use ringoff_workspace::{ExposeSecret as _, SecretString};
use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::{MutexGuard, PoisonError};

/// Words of the recovery key that are typed back: these places, counted from one.
const TYPED_BACK: [usize; 3] = [3, 9, 14];

#[derive(Template)]
#[template(path = "start.html")]
struct Page<'a> {
    f: Frame<'a>,
    cases: Vec<CaseRow>,
    /// What a number that was typed without its country may be.
    offers: BTreeMap<String, String>,
    /// What a case takes along from the guide.
    answered: Vec<Said>,
    leaving: String,
}

pub(crate) async fn show(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
) -> Response {
    if site.key().is_some() {
        return Redirect::to("/start/key").into_response();
    }
    again(&site, &visit, None, &Typed::default())
}

fn again(site: &Site, visit: &Visit, trouble: Option<Trouble>, typed: &Typed) -> Response {
    page(site, visit, Place::Start, |mut f| {
        let cases = if f.state.is_open() {
            site.cases(f.words)?
        } else {
            Vec::new()
        };
        f.typed = typed.again();
        let mut offers = BTreeMap::new();
        if let Some(trouble) = trouble {
            if trouble.key.starts_with("number-") {
                offers = site.numbers_like(&typed.text("number"), f.words)?;
            }
            f = f.with_trouble(&trouble);
        }
        let answered = site.answered().clone();
        let leaving = answered.as_ref().and_then(|a| a.answers.traveller.leaving);
        render(&Page {
            cases,
            offers,
            answered: match answered {
                // A case asks for the balance itself, with its amount.
                Some(answered) => answered.without("balance").said(&site.registry()?, f.words),
                None => Vec::new(),
            },
            leaving: leaving.map(|day| day.to_string()).unwrap_or_default(),
            f,
        })
    })
}

pub(crate) async fn sample(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    _: Typed,
) -> Response {
    match site.begin_sample() {
        Ok(case) => Redirect::to(&format!("/c/{case}/archives")).into_response(),
        Err(trouble) => sorry(&site, &visit, Place::Start, &trouble),
    }
}

/// A passphrase that is long enough, typed once: it can be shown while it is typed, and pasted.
pub(crate) fn new_passphrase(typed: &Typed, name: &str) -> Answer<SecretString> {
    let passphrase = typed.secret(name);
    if passphrase.expose_secret().chars().count() < SHORTEST_PASSPHRASE {
        return Err(Trouble::at(
            "passphrase-short",
            name,
            SHORTEST_PASSPHRASE.to_string(),
        ));
    }
    Ok(passphrase)
}

pub(crate) async fn vault(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Response {
    let made = new_passphrase(&typed, "passphrase").and_then(|new| site.create(&new));
    match made {
        Ok(key) => {
            *site.key() = Some(key);
            Redirect::to("/start/key").into_response()
        }
        Err(trouble) => again(&site, &visit, Some(trouble), &typed),
    }
}

/// A backup brought back, where there is no vault yet.
pub(crate) async fn restore(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    parts: Multipart,
) -> Response {
    let restored = match taken(&site, &visit, parts).await {
        Ok(Some((_batch, file))) => site.restore(file.path()),
        Ok(None) => return foreign_form(),
        Err(trouble) => Err(trouble),
    };
    match restored {
        Ok(()) => Redirect::to("/unlock").into_response(),
        Err(trouble) => again(&site, &visit, Some(trouble), &Typed::default()),
    }
}

/// The backup that was sent, in a folder that goes with the batch.
async fn taken(site: &Site, visit: &Visit, parts: Multipart) -> Answer<Option<(Batch, NewFile)>> {
    let mut batch = Batch::new(&*site.platform)?;
    let mut file = batch.place("backup")?;
    let sent = one_file(visit, parts, ARCHIVE, |piece| file.write_all(piece)).await?;
    let flushed = file.flush();
    flushed.map_err(|error| Trouble::with("upload-write", error.to_string()))?;
    Ok(sent.map(|_| (batch, file)))
}

#[derive(Template)]
#[template(path = "key.html")]
struct KeyPage<'a> {
    f: Frame<'a>,
    words: Vec<String>,
    ask: Vec<usize>,
}

fn asked(count: usize) -> Vec<usize> {
    TYPED_BACK
        .into_iter()
        .filter(|place| *place <= count)
        .collect()
}

pub(crate) async fn key(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
) -> Response {
    key_page(&site, &visit, None)
}

fn key_page(site: &Site, visit: &Visit, trouble: Option<Trouble>) -> Response {
    let Some(key) = site.key().clone() else {
        return Redirect::to("/start").into_response();
    };
    page(site, visit, Place::Start, |mut f| {
        if let Some(trouble) = trouble {
            f = f.with_trouble(&trouble);
        }
        let ask = asked(key.words.len());
        render(&KeyPage {
            f,
            words: key.words,
            ask,
        })
    })
}

/// The key as a QR code.
pub(crate) async fn key_picture(State(site): State<Shared>) -> Response {
    match site.key().clone() {
        Some(key) => ([(header::CONTENT_TYPE, "image/svg+xml")], key.qr_svg).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

pub(crate) async fn typed_back(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Response {
    let wrong = {
        let mut key = site.key();
        let Some(known) = key.as_ref() else {
            return Redirect::to("/start").into_response();
        };
        let wrong = asked(known.words.len()).into_iter().find(|place| {
            let word = typed.text(&format!("word{place}")).to_lowercase();
            known
                .words
                .get(place - 1)
                .is_none_or(|right| *right != word)
        });
        if wrong.is_none() {
            *key = None;
        }
        wrong
    };
    match wrong {
        None => Redirect::to("/start").into_response(),
        Some(place) => {
            let trouble = Trouble::at("recovery-word", &format!("word{place}"), place.to_string());
            key_page(&site, &visit, Some(trouble))
        }
    }
}

pub(crate) async fn begin(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Response {
    let number = typed.given("offered");
    let number = number.unwrap_or_else(|| typed.text("number"));
    match site.begin_case(&number, &typed.text("leaving"), visit.lang) {
        Ok(case) => Redirect::to(&format!("/c/{case}/archives")).into_response(),
        Err(trouble) => again(&site, &visit, Some(trouble), &typed),
    }
}

impl Site {
    /// The recovery key that was shown and not yet typed back.
    pub(crate) fn key(&self) -> MutexGuard<'_, Option<RecoveryKey>> {
        self.key.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Page<'_> {
    fn none(&self) -> bool {
        self.f.state == VaultState::None
    }

    fn open(&self) -> bool {
        self.f.state.is_open()
    }
}
