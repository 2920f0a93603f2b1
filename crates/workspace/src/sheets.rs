//! Call script, branch card, checklist and summary, from what the case knows and does not know.

use crate::phrases::{company, phrase, said};
use crate::rules::told;
use crate::{Workspace, said_all, say, today};
use jiff::Zoned;
use ringoff_case::{Address, Case, HolderKind, Phase, Rules, TaskState};
use ringoff_letters::{
    BranchCard, CallScript, Caller, CaseSummary, CheckItem, Checklist, Lang, Phrase, Question,
    SummaryEvent, SummaryFact,
};
use ringoff_model::{Channel, Document, FactKey, LetterKind};
use ringoff_words::Words;

/// The ways to reach the operator, in the order in which the script names them.
const BY_VOICE: [Channel; 2] = [Channel::Hotline, Channel::WifiCalling];

/// What every sheet states about the line.
struct Head {
    operator: Option<Phrase>,
    number: Option<String>,
    holder: Option<String>,
}

fn head(workspace: &Workspace, case: &Case) -> Head {
    let line = case.state().line.as_ref();
    let operator = line.and_then(|line| workspace.registry().operator(line.operator.as_deref()?));
    let words = Words::new("en");
    Head {
        operator: operator.map(company),
        number: line.map(|line| words.phone(line.number.reveal())),
        holder: line.and_then(|line| line.holder.clone()),
    }
}

pub(super) fn call_script(
    workspace: &Workspace,
    case: &Case,
    fluent: bool,
    now: &Zoned,
) -> CallScript {
    let head = head(workspace, case);
    let rules = |lang: Lang| workspace.rules(case, lang.tag(), now);
    let known = rules(Lang::En);
    let contacts = BY_VOICE.into_iter().filter_map(|channel| {
        phrase(|lang| {
            let words = Words::new(lang.tag());
            let address = rules(lang).address(channel)?.clone();
            let name = words.say(&format!("channel-{}", channel.name()), &[]);
            let Address { text, about, brand } = address.value;
            let told = told(text, about.as_deref());
            let told = match brand {
                Some(brand) => words.labelled(&brand, &told),
                None => told,
            };
            let told = words.labelled(&name, &told);
            Some(if address.check_first {
                words.bracketed(&told, &words.say("fact-check-first", &[]))
            } else {
                told
            })
        })
    });
    let mut contacts: Vec<Phrase> = contacts.collect();
    contacts.dedup();
    CallScript {
        operator: head.operator,
        contacts,
        line_number: head.number,
        holder: head.holder,
        caller: caller(case),
        fluent,
        at_hand: needed(case, &known, now),
        questions: questions(case, &known),
        today: Some(today(case, now)),
    }
}

/// What is always asked, then what nobody knows of this operator.
fn questions(case: &Case, rules: &Rules) -> Vec<Question> {
    const ALWAYS: [FactKey; 3] = [
        FactKey::TerminateChannels,
        FactKey::TerminateDays,
        FactKey::ConfirmationSlip,
    ];
    // Who is on the telephone need not ask for its number.
    let mut unknown = case.questions(rules);
    unknown.retain(|fact| *fact != FactKey::Hotline && !ALWAYS.contains(fact));
    let facts = ALWAYS.into_iter().chain(unknown).map(Question::Fact);
    std::iter::once(Question::Operator)
        .chain(facts)
        .chain([Question::Nothing])
        .collect()
}

pub(super) fn branch_card(workspace: &Workspace, case: &Case, now: &Zoned) -> BranchCard {
    let head = head(workspace, case);
    let rules = workspace.rules(case, "en", now);
    let state = case.state();
    let visit = state
        .appointments
        .values()
        .min_by_key(|visit| (visit.day, visit.time));
    let terminate = LetterKind::Terminate;
    BranchCard {
        operator: head.operator,
        line_number: head.number,
        holder: head.holder,
        form_title: workspace.letter_data(case, terminate, now).form_title,
        refund: state.balance_plan == Some(ringoff_case::BalancePlan::Refund),
        caller: caller(case),
        bring: needed(case, &rules, now),
        branch: visit.and_then(|visit| visit.place.clone()),
        appointment: visit.map(|visit| visit.day),
        appointment_time: visit
            .and_then(|visit| visit.time)
            .map(|time| time.strftime("%H:%M").to_string()),
        today: Some(today(case, now)),
    }
}

pub(super) fn checklist(workspace: &Workspace, case: &Case, now: &Zoned) -> Checklist {
    let head = head(workspace, case);
    let mut items = Vec::new();
    let in_lang = Lang::ALL.map(|lang| (lang, workspace.tasks(case, lang.tag(), now)));
    let Some((_, tasks)) = in_lang.first() else {
        return Checklist::default();
    };
    for (at, task) in tasks.iter().enumerate() {
        let left_out = task.state == TaskState::Skipped;
        if task.phase == Phase::After || task.optional || left_out {
            continue;
        }
        let title = phrase(|lang| {
            let (_, tasks) = in_lang.iter().find(|(known, _)| *known == lang)?;
            let task = tasks.get(at)?;
            Some(say(&Words::new(lang.tag()), task.key, &task.args, true))
        });
        items.extend(title.map(|text| CheckItem {
            text,
            note: None,
            due: task.due.filter(|_| task.is_open()),
            done: task.state == TaskState::Done,
        }));
    }
    Checklist {
        operator: head.operator,
        line_number: head.number,
        items,
        today: Some(today(case, now)),
    }
}

pub(super) fn summary(workspace: &Workspace, case: &Case, now: &Zoned) -> CaseSummary {
    let head = head(workspace, case);
    let rules = workspace.rules(case, "en", now);
    let today = today(case, now);
    let words = Lang::ALL.map(|lang| (lang, Words::new(lang.tag())));
    let tasks = |lang: Lang| workspace.tasks(case, lang.tag(), now);
    let by_lang = |key: &str, args: &ringoff_case::Args| {
        let texts = words
            .iter()
            .map(|(lang, words)| (*lang, say(words, key, args, true)));
        Phrase::ByLang(texts.collect())
    };
    let events = case
        .timeline()
        .into_iter()
        .filter(|row| row.undone_by.is_none() && row.ignored.is_none());
    let events = events.map(|row| SummaryEvent {
        date: row.at.in_zone(&row.zone).date(),
        text: Phrase::ByLang(
            words
                .iter()
                .map(|(lang, words)| {
                    let said = said_all(words, &row.sentences, &tasks(*lang), true);
                    (*lang, words.clauses(&said))
                })
                .collect(),
        ),
    });
    let open = tasks(Lang::En);
    let open = open.iter().filter(|task| task.is_open() && !task.optional);
    CaseSummary {
        operator: head.operator,
        line_number: head.number,
        state: Some(said(case.stage(&rules, today).key())),
        facts: facts(case),
        events: events.collect(),
        open: open.map(|task| by_lang(task.key, &task.args)).collect(),
        today: Some(today),
    }
}

fn facts(case: &Case) -> Vec<SummaryFact> {
    let state = case.state();
    let mut facts = Vec::new();
    let mut add = |key: &str, value: Option<Phrase>| {
        facts.extend(value.map(|value| SummaryFact {
            label: said(key),
            value,
        }));
    };
    let day = |day: jiff::civil::Date| phrase(|lang| Some(Words::new(lang.tag()).date(day)));
    let line = state.line.as_ref();
    add(
        "line-holder",
        line.and_then(|l| l.holder.clone()).map(Phrase::Same),
    );
    add(
        "line-contract",
        line.and_then(|l| l.contract.clone()).map(Phrase::Same),
    );
    add(
        "line-iccid",
        line.and_then(|l| l.iccid.clone()).map(Phrase::Same),
    );
    add("line-leaving", line.and_then(|l| l.leaving).and_then(day));
    add(
        "case-requested-on",
        state.closing.as_ref().and_then(|c| day(c.day)),
    );
    add("case-closed-on", state.closed_on.and_then(day));
    facts
}

/// In whose name the person speaks.
fn caller(case: &Case) -> Caller {
    let state = case.state();
    let Some(line) = &state.line else {
        return Caller::Somebody;
    };
    match (line.holder_is_me, line.holder_kind) {
        (Some(true), _) => Caller::Holder,
        (_, Some(HolderKind::Company)) => Caller::ForCompany,
        (_, Some(HolderKind::Deceased)) => Caller::ForDeceased,
        (None, None) => Caller::Somebody,
        (_, Some(HolderKind::Person) | None) => {
            Caller::ForAnother(state.papers.contains(&Document::PowerOfAttorney))
        }
    }
}

/// The papers that the case needs.
fn needed(case: &Case, rules: &Rules, now: &Zoned) -> Vec<Phrase> {
    let papers = case.papers(rules, today(case, now));
    papers.iter().map(|(paper, _)| paper_name(paper)).collect()
}

fn paper_name(paper: &Document) -> Phrase {
    match paper {
        Document::Other(name) => Phrase::Same(name.clone()),
        known => said(&format!("document-{}", known.name())),
    }
}
