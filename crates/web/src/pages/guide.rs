//! Only close it: five questions, one page. The answers stand in the address alone; nothing is kept.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::pages::{download, page, render, sorry, unprocessed};
use crate::site::{Shared, Site};
use askama::Template;
use axum::extract::{Extension, Path, RawQuery, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use ringoff_registry::Registry;
use ringoff_view::case::{Answer, File, Trouble};
use ringoff_view::guide::{
    ASK_OPERATOR, Answers, BoughtBy, QUESTIONS, Question, Sold, UNKNOWN, calendar, document,
    how_to_find_out, sections, sold,
};
use ringoff_words::{Value, Words};
use ringoff_workspace::case::LineChange;
use ringoff_workspace::{LineEdit, WorkspaceError};
use std::sync::{MutexGuard, PoisonError};

/// What was answered so far, and how it is written in an address.
#[derive(Clone, Debug)]
pub(crate) struct Answered {
    pub answers: Answers,
    /// Each question that was answered, with its answer.
    given: Vec<(&'static str, String)>,
}

/// A question that was answered, in words.
pub(crate) struct Said {
    pub question: String,
    pub answer: String,
    /// Where it is asked again.
    pub again: String,
}

impl Answered {
    fn read(registry: &Registry, typed: &Typed) -> ringoff_workspace::Result<Self> {
        let answers = Answers::read(registry, |name| typed.given(name))?;
        let mut given = Vec::new();
        given.extend(answers.operator_id().map(|id| ("operator", id)));
        for question in QUESTIONS {
            given.extend(typed.given(question.name).map(|text| (question.name, text)));
        }
        // The place as it was understood, beside the day of leaving.
        let person = &answers.traveller;
        if let (Some(place), Some(day)) = (person.whereabouts, person.leaving) {
            given.retain(|(name, _)| *name != "where");
            given.push(("where", place.name().to_owned()));
            given.push(("leaving", day.to_string()));
        }
        Ok(Self { answers, given })
    }

    fn answer(&self, name: &str) -> Option<&str> {
        let found = self.given.iter().find(|(known, _)| *known == name);
        found.map(|(_, answer)| answer.as_str())
    }

    /// The next question about the person, once the operator is known.
    fn open_question(&self) -> Option<Question> {
        let open = |question: &Question| self.answer(question.name).is_none();
        QUESTIONS.into_iter().find(open)
    }

    /// The address with these answers and one more.
    fn with(&self, path: &str, more: Option<(&str, &str)>) -> String {
        let given = self.given.iter().map(|(name, text)| (*name, text.as_str()));
        let pairs = given
            .chain(more)
            .map(|(name, text)| format!("{name}={text}"));
        format!("{path}?{}", pairs.collect::<Vec<_>>().join("&"))
    }

    /// The same with a question left open.
    pub(crate) fn without(&self, name: &str) -> Self {
        let day = if name == "where" { "leaving" } else { name };
        let mut rest = self.clone();
        rest.given
            .retain(|(known, _)| *known != name && *known != day);
        rest
    }

    /// What was answered, in words.
    pub(crate) fn said(&self, registry: &Registry, words: &Words) -> Vec<Said> {
        let again = |name| self.without(name).with("/guide", None);
        let mut brands = sold(registry, words).into_iter().flat_map(|(_, sold)| sold);
        let id = self.answer("operator").unwrap_or_default();
        let operator = brands.find(|sold| sold.id == id).map(|sold| sold.name);
        let mut said: Vec<Said> = Vec::new();
        if !id.is_empty() {
            said.push(Said {
                question: words.say(ASK_OPERATOR, &[]),
                answer: operator.unwrap_or_else(|| id.to_owned()),
                again: again("operator"),
            });
        }
        for question in QUESTIONS {
            let Some(given) = self.answer(question.name) else {
                continue;
            };
            let known = question.answers.iter().find(|(answer, _)| *answer == given);
            let sentence = known.map_or("web-guide-unknown", |(_, sentence)| sentence);
            let answer = words.say(sentence, &[]);
            let day = self.answers.traveller.leaving;
            let day = day.filter(|_| (question.name, given) == ("where", "leaving"));
            said.push(Said {
                question: words.say(question.asks, &[]),
                answer: match day {
                    Some(day) => words.labelled(&answer, &words.date(day)),
                    None => answer,
                },
                again: again(question.name),
            });
        }
        said
    }

    /// What a case takes along of it.
    pub(crate) fn line(&self) -> LineEdit {
        let person = self.answers.traveller;
        LineEdit {
            operator: self.answers.operator_id(),
            facts: LineChange {
                sim: person.sim,
                whereabouts: person.whereabouts,
                leaving: person.leaving,
                through_agent: person.bought.map(|who| who == BoughtBy::Agent),
                holder_is_me: match person.bought {
                    Some(BoughtBy::Me) => Some(true),
                    Some(BoughtBy::Other) => Some(false),
                    // In whose name an agent registers it nobody knows.
                    Some(BoughtBy::Agent) | None => None,
                },
                ..LineChange::default()
            },
            ..LineEdit::default()
        }
    }
}

#[derive(Template)]
#[template(path = "guide_question.html")]
struct Asking<'a> {
    f: Frame<'a>,
    /// Which of the five it is.
    step: String,
    question: String,
    /// What is sold in each country, with where it leads.
    countries: Vec<(String, Vec<(String, String)>)>,
    how: Vec<String>,
    /// Each answer with where it leads; nowhere for one that needs a day.
    choices: Vec<(String, Option<String>)>,
    unknown: String,
    answered: Answered,
}

#[derive(Template)]
#[template(path = "guide.html")]
struct Page<'a> {
    f: Frame<'a>,
    title: String,
    about: String,
    said: Vec<Said>,
    sections: String,
    answered: Answered,
}

/// The questions one by one, then the page.
pub(crate) async fn show(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    RawQuery(query): RawQuery,
) -> Response {
    let typed = Typed::parse(query.unwrap_or_default().as_bytes());
    let registry = match site.registry() {
        Ok(registry) => registry,
        Err(trouble) => return sorry(&site, &visit, Place::Guide, &trouble),
    };
    let (answered, trouble) = understood(&registry, typed);
    let wrong = trouble.is_some();
    let shown = page(&site, &visit, Place::Guide, |mut f| {
        if let Some(trouble) = trouble {
            f = f.with_trouble(&trouble);
        }
        if answered.answers.operator.is_none() {
            return asking(f, &registry, None, answered);
        }
        match answered.open_question() {
            Some(question) => asking(f, &registry, Some(question), answered),
            None => made(&site, f, &registry, answered),
        }
    });
    if wrong { unprocessed(shown) } else { shown }
}

/// What can be understood of the answers. What cannot is asked again, and so is everything else where it is not told
/// which answer it was.
fn understood(registry: &Registry, mut typed: Typed) -> (Answered, Option<Trouble>) {
    let mut trouble = None;
    loop {
        match Answered::read(registry, &typed) {
            Ok(answered) => return (answered, trouble),
            Err(error) => {
                let wrong = error.field().unwrap_or("operator").to_owned();
                typed.0.retain(|(name, _)| *name != wrong);
                trouble = Some(Trouble::from(error));
            }
        }
    }
}

fn asking(
    f: Frame<'_>,
    registry: &Registry,
    question: Option<Question>,
    answered: Answered,
) -> Answer<String> {
    let words = f.words;
    let (name, asks) = question.map_or(("operator", ASK_OPERATOR), |q| (q.name, q.asks));
    let place = QUESTIONS.iter().position(|known| known.name == name);
    let place = place.map_or(1, |at| at + 2);
    let step = [
        ("step", Value::from(place)),
        ("all", Value::from(QUESTIONS.len() + 1)),
    ];
    let answers = question.map_or(&[][..], |question| question.answers);
    let brand = |sold: Sold| {
        let leads = answered.with("/guide", Some(("operator", &sold.id)));
        (sold.name, leads)
    };
    let country = |(name, sold): (String, Vec<Sold>)| (name, sold.into_iter().map(brand).collect());
    let choice = |(answer, sentence): &(&str, &str)| {
        let leads = answered.with("/guide", Some((name, answer)));
        (
            words.say(sentence, &[]),
            (*answer != "leaving").then_some(leads),
        )
    };
    render(&Asking {
        step: words.say("web-guide-step", &step),
        question: words.say(asks, &[]),
        countries: match question {
            None => sold(registry, words).into_iter().map(country).collect(),
            Some(_) => Vec::new(),
        },
        how: how_to_find_out(words),
        choices: answers.iter().map(choice).collect(),
        unknown: answered.with("/guide", Some((name, UNKNOWN))),
        answered,
        f,
    })
}

fn made(site: &Site, f: Frame<'_>, registry: &Registry, answered: Answered) -> Answer<String> {
    let today = site.platform.now().date();
    let guide = answered.answers.guide(registry, f.words, today);
    render(&Page {
        said: answered.said(registry, f.words),
        sections: sections(&guide, f.words),
        title: guide.title,
        about: guide.about,
        answered,
        f,
    })
}

/// The page to take away: `pdf`, `calendar`.
pub(crate) async fn file(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(what): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    let typed = Typed::parse(query.unwrap_or_default().as_bytes());
    match taken(&site, &visit, &what, &typed) {
        Ok(file) => download(file, true),
        Err(trouble) => sorry(&site, &visit, Place::Guide, &trouble),
    }
}

fn taken(site: &Site, visit: &Visit, what: &str, typed: &Typed) -> Answer<File> {
    let registry = site.registry()?;
    let (words, now) = (site.words(visit.lang), site.platform.now());
    let answered = Answered::read(&registry, typed)?;
    let guide = answered.answers.guide(&registry, words, now.date());
    let (end, mime, bytes) = match what {
        "pdf" => {
            let paper = document(&guide, words).and_then(|paper| paper.pdf());
            (
                "pdf",
                "application/pdf",
                paper.map_err(WorkspaceError::from)?,
            )
        }
        "calendar" => {
            let days = calendar(&guide, now.timestamp());
            ("ics", "text/calendar; charset=utf-8", days.into_bytes())
        }
        _ => return Err(Trouble::of("no-page")),
    };
    Ok(File {
        name: format!("{}.{end}", guide.title),
        mime,
        bytes,
    })
}

/// Goes on with a case, which takes the answers along as soon as a number is given.
pub(crate) async fn case(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Response {
    let answered = site.registry().and_then(|registry| {
        let answered = Answered::read(&registry, &typed);
        answered.map_err(Trouble::from)
    });
    match answered {
        Ok(answered) => {
            *site.answered() = Some(answered);
            Redirect::to("/start#begin").into_response()
        }
        Err(trouble) => sorry(&site, &visit, Place::Guide, &trouble),
    }
}

impl Site {
    /// What was answered in the guide, until a case takes it along.
    pub(crate) fn answered(&self) -> MutexGuard<'_, Option<Answered>> {
        self.answered.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn registry(&self) -> Answer<Registry> {
        let registry = self.platform.registry();
        registry.map_err(|error| Trouble::with("data-invalid", error.to_string()))
    }
}
