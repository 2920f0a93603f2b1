//! Sentences about a case: its keys and values, in a language.

use ringoff_case::{Arg, Args, Origin, State, Task, ToldBy};
use ringoff_model::{Grounds, one_line};
use ringoff_words::{Value, Words};

/// Characters of untrusted text that a sentence takes.
const TEXT: usize = 300;

/// Says a key with the values that the case gives. Numbers are masked unless `reveal`.
pub fn say(words: &Words, key: &str, args: &Args, reveal: bool) -> String {
    words.say(key, &values(words, args, reveal))
}

/// The sentences of an entry of the journal. A task is called by its title, where there still is one of its id.
pub fn said_all(
    words: &Words,
    sentences: &[(&'static str, Args)],
    tasks: &[Task],
    reveal: bool,
) -> Vec<String> {
    let title = |id: &str| {
        let task = tasks.iter().find(|task| task.id.0 == id)?;
        Some(Arg::Text(say(words, task.key, &task.args, reveal)))
    };
    let said = sentences.iter().map(|(key, args)| {
        let args = args.iter().map(|(name, arg)| match (*name, arg) {
            ("task", Arg::Text(id)) => (*name, title(id).unwrap_or_else(|| arg.clone())),
            _ => (*name, arg.clone()),
        });
        say(words, key, &args.collect(), reveal)
    });
    said.collect()
}

/// How many accounts there are and how many are left; first of all, what that rests on where it is not
/// what was read.
pub fn accounts_left(words: &Words, state: &State) -> String {
    let open = state.accounts.values().filter(|account| account.is_open());
    let open = open.count();
    let counts = [
        ("count", state.accounts.len().into()),
        ("open", open.into()),
        ("before", state.blocking().len().into()),
    ];
    let grounds = match state.grounds() {
        Grounds::Archives => None,
        Grounds::ByHand => Some(words.say("read-by-hand", &[])),
        _ if state.ready_declared => Some(words.say("ready-without-archives", &[])),
        Grounds::Statements => Some(words.say("read-statements", &[])),
        Grounds::Nothing => Some(words.explain("nothing-read", "").happened),
    };
    let mut said: Vec<String> = grounds.into_iter().collect();
    if state.grounds().suffice() || !state.accounts.is_empty() {
        said.push(match (state.accounts.len(), open) {
            (1.., 0) => words.say("desk-accounts-settled", &counts[..1]),
            _ => words.say("desk-accounts-left", &counts),
        });
    }
    words.sentences(&said)
}

/// The title of a task, and why it is to be done.
pub fn task_words(words: &Words, task: &Task, reveal: bool) -> (String, String) {
    let values = values(words, &task.args, reveal);
    (
        words.say(task.key, &values),
        words.say(&task.why_key(), &values),
    )
}

/// Where a value comes from: its source, or that the operator said so, by whom and when, or that the person found
/// it, where and when; and that it has to be checked first.
pub fn origin_words(words: &Words, origin: &Origin) -> String {
    let check = origin
        .check_first
        .then(|| words.say("fact-check-first", &[]));
    let told: Vec<String> = source_words(words, origin)
        .into_iter()
        .chain(check)
        .collect();
    words.clauses(&told)
}

/// The same where a mark says already that it has to be checked.
pub fn source_words(words: &Words, origin: &Origin) -> Vec<String> {
    let date = origin.dated.map(|day| ("date", words.date(day).into()));
    let source = one_line(&origin.source, TEXT);
    let mut told = vec![match (origin.told_by, date.clone()) {
        (ToldBy::Operator, Some(date)) if source.is_empty() => words.say("fact-said", &[date]),
        (ToldBy::Operator, Some(date)) => {
            words.say("fact-said-by", &[date, ("who", source.into())])
        }
        (ToldBy::Person, Some(date)) if source.is_empty() => words.say("fact-found", &[date]),
        (ToldBy::Person, Some(date)) => {
            words.say("fact-found-at", &[date, ("place", source.into())])
        }
        _ => words.say("fact-source", &[("title", source.into())]),
    }];
    if origin.check_first {
        told.extend(date.map(|date| words.say("fact-seen", &[date])));
    }
    told
}

/// The values of a sentence as the language writes them.
fn values(words: &Words, args: &Args, reveal: bool) -> Vec<(&'static str, Value<'static>)> {
    let value = |arg: &Arg| match arg {
        Arg::Text(text) => Value::from(one_line(text, TEXT)),
        Arg::Count(count) => Value::from(*count),
        Arg::Day(day) => Value::from(words.date(*day)),
        Arg::Time(time) => Value::from(words.time(*time)),
        Arg::Money(money) => Value::from(words.money(money.amount, &money.currency)),
        Arg::Phone(number) if reveal => Value::from(words.phone(number.reveal())),
        Arg::Phone(number) => Value::from(number.to_string()),
        Arg::Key(key) => Value::from(words.say(key, &[])),
    };
    args.iter().map(|(name, arg)| (*name, value(arg))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn what_the_operator_said_is_never_shown_as_a_source() {
        let words = Words::new("en");
        let mut origin = Origin {
            source: "Aigul".to_owned(),
            check_first: false,
            dated: Some(date(2026, 12, 3)),
            told_by: ToldBy::Operator,
        };
        let told = |origin: &Origin| {
            let plain = |c: &char| !matches!(c, '\u{2066}'..='\u{2069}');
            let told = origin_words(&words, origin);
            told.chars().filter(plain).collect::<String>()
        };
        assert_eq!(
            told(&origin),
            "The operator said so on 3 December 2026 (Aigul)"
        );
        origin.source.clear();
        assert_eq!(told(&origin), "The operator said so on 3 December 2026");
        origin.told_by = ToldBy::Person;
        assert_eq!(told(&origin), "Noted by you on 3 December 2026");
        origin.source = "SIM card".to_owned();
        assert_eq!(told(&origin), "Noted by you on 3 December 2026 (SIM card)");
        origin.source = "kcell.kz".to_owned();
        origin.told_by = ToldBy::Source;
        assert_eq!(told(&origin), "Source: kcell.kz");
        origin.check_first = true;
        assert_eq!(
            told(&origin),
            "Source: kcell.kz; seen on 3 December 2026; check first"
        );
    }
}
