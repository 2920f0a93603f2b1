//! What the operator said in a case, as facts of a record that the registry takes.

use crate::{Result, Workspace, WorkspaceError};
use jiff::ToSpan as _;
use ringoff_case::{Case, CaseId, Said, operator_answers};
use ringoff_model::{Channel, Days, FactKey, blank_codes};
use ringoff_registry::operators::{
    self as record, Confidence, Fact, How, Price, Source, Texts, Value, Verified, YesNo,
};
use ringoff_words::Words;
use serde::Serialize;

/// The facts as they stand in a record.
#[derive(Serialize)]
struct Facts {
    facts: Vec<Fact>,
}

impl Workspace {
    /// What the operator said in a case, or the person found, as the facts of a record, without number or name.
    /// Answers that are no value of their fact are kept as remarks.
    pub fn contribution(&self, id: &CaseId) -> Result<String> {
        let case = self.case(id)?;
        let line = case.state().line.as_ref().ok_or(WorkspaceError::NoCase)?;
        let operator = line.operator.as_deref().unwrap_or("unknown");
        let mut out = format!(
            "# What {operator} said, or a subscriber found. Nothing here tells the number or the person.\n"
        );
        let (facts, unread) = facts(&case);
        for (key, value) in unread {
            let quoted = serde_json::to_string(&value).unwrap_or_default();
            out.push_str(&format!("# {key} = {quoted}\n"));
        }
        out.push('\n');
        let facts = toml::to_string(&Facts { facts });
        out.push_str(&facts.map_err(|error| WorkspaceError::Value(error.to_string()))?);
        Ok(out)
    }
}

/// The facts, and the answers that became none.
fn facts(case: &Case) -> (Vec<Fact>, Vec<(FactKey, String)>) {
    let (mut facts, mut unread) = (Vec::new(), Vec::new());
    for (key, said) in &case.state().said {
        match value(*key, said.value.trim()) {
            Some(value) => facts.push(fact(*key, value, said)),
            None => unread.push((*key, blank_codes(&said.value))),
        }
    }
    (facts, unread)
}

fn fact(key: FactKey, value: Value, said: &Said) -> Fact {
    let how = said.channel.map(|channel| match channel {
        Channel::Branch | Channel::Proxy => How::Visited,
        Channel::Hotline | Channel::WifiCalling => How::Called,
        _ => How::Wrote,
    });
    let text = match value {
        // The words as they were said: whoever takes the fact in translates them.
        Value::Prose => Words::tags()
            .map(|tag| (tag.to_owned(), blank_codes(&said.value)))
            .collect(),
        _ => Texts::new(),
    };
    Fact {
        key,
        value,
        text,
        source: Source {
            url: None,
            title: match said.channel {
                Some(channel) => format!("told to a subscriber ({})", channel.name()),
                None => "found by a subscriber".to_owned(),
            },
            page_date: None,
        },
        retrieved: said.day,
        verified: how.map(|how| Verified {
            how,
            when: said.day,
        }),
        // Without a page that can be opened it is nothing more.
        confidence: Confidence::Unverified,
        review_by: said.day.saturating_add(key.months().months()),
        contradicts: Vec::new(),
        applies_to: record::Situation::ANY,
    }
}

/// What was said as the kind of value that the key takes, where it is one.
fn value(key: FactKey, text: &str) -> Option<Value> {
    use FactKey as K;
    let words = || text.split([',', '，', '、', ';', ' ']);
    match key {
        K::TerminateDays | K::RefundDays | K::RestoreWindow | K::LateRoamingDays => {
            operator_answers::days(text, Days::within).map(Value::Days)
        }
        K::PrepaidInactivityDays | K::QuarantineDays => {
            operator_answers::days(text, Days::at_least).map(Value::Days)
        }
        K::RemoteTermination | K::ProxyAllowed => operator_answers::yes_or_no(text).map(answer),
        // What this person owes is no rule of the operator.
        K::DebtRule => None,
        K::BranchAppointment | K::BalanceTransfer | K::DeviceUnbinding => {
            Some(operator_answers::yes_or_no(text).map_or(Value::Prose, answer))
        }
        K::TerminateFee => Some(operator_answers::money(text).map_or(Value::Prose, |money| {
            Value::Money(Price { money, per: None })
        })),
        K::TerminateChannels => {
            // What records hold of a way is where it leads; these two are how a person takes it.
            let of_records = |way: &Channel| !matches!(way, Channel::WifiCalling | Channel::Proxy);
            let ways: Vec<Channel> = words()
                .filter_map(Channel::named)
                .filter(of_records)
                .collect();
            (!ways.is_empty()).then_some(Value::Channels(ways))
        }
        K::HotlineAbroad => phone(text).map(Value::Phone),
        K::Hotline => Some(phone(text).map_or(Value::Prose, Value::Phone)),
        K::Email => text.contains('@').then(|| Value::Email(text.to_owned())),
        K::UssdBalance | K::UssdSubscriptionsOff => {
            let code = text.starts_with(['*', '#']) && text.ends_with('#');
            code.then(|| Value::Ussd(text.to_owned()))
        }
        K::TerminateForm => Some(Value::Title(
            Words::tags()
                .map(|tag| (tag.to_owned(), blank_codes(text)))
                .collect(),
        )),
        _ => Some(Value::Prose),
    }
}

fn answer(yes: bool) -> Value {
    Value::Answer(if yes { YesNo::Yes } else { YesNo::No })
}

fn phone(text: &str) -> Option<String> {
    let number = ringoff_model::PhoneNumber::parse(text, None).ok()?;
    Some(number.reveal().to_owned())
}
