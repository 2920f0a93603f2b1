//! Sentences about a case: its keys and values, in a language.

use ringoff_case::{Arg, Args, Task};
use ringoff_model::one_line;
use ringoff_words::{Value, Words};

/// Characters of a stranger's text that a sentence takes.
const TEXT: usize = 300;

/// Says a key with the values that the case gives. Numbers are masked unless `reveal`.
pub fn say(words: &Words, key: &str, args: &Args, reveal: bool) -> String {
    words.say(key, &values(words, args, reveal))
}

/// The title of a task, and why it is to be done.
pub fn task_words(words: &Words, task: &Task, reveal: bool) -> (String, String) {
    let values = values(words, &task.args, reveal);
    (
        words.say(task.key, &values),
        words.say(&task.why_key(), &values),
    )
}

/// The values of a sentence as the language writes them.
pub fn values(words: &Words, args: &Args, reveal: bool) -> Vec<(&'static str, Value<'static>)> {
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
