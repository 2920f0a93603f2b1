//! The part of JSON Schema that `data/schema` uses, so that a record is told all its faults at once.

use serde_json::{Map, Value};

const OPERATOR: &str = include_str!("../../../../data/schema/operator.json");
const COUNTRY: &str = include_str!("../../../../data/schema/country.json");

/// Which schema a record is held to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Operator,
    Country,
}

/// Every way in which an operator's (or a country's) record differs from its schema, each with its place.
pub fn problems(is_country: bool, record: &Value) -> Vec<String> {
    let kind = if is_country {
        Kind::Country
    } else {
        Kind::Operator
    };
    Schemas::read().problems(kind, record)
}

/// Both schemas, read once for many records.
pub(crate) struct Schemas {
    operator: Value,
    country: Value,
}

impl Schemas {
    pub(crate) fn read() -> Self {
        Self {
            operator: serde_json::from_str(OPERATOR).unwrap_or_default(),
            country: serde_json::from_str(COUNTRY).unwrap_or_default(),
        }
    }

    pub(crate) fn problems(&self, kind: Kind, record: &Value) -> Vec<String> {
        let root = match kind {
            Kind::Operator => &self.operator,
            Kind::Country => &self.country,
        };
        let mut walk = Walk {
            schemas: self,
            root,
            problems: Vec::new(),
        };
        walk.value(root, record, "");
        walk.problems
    }
}

struct Walk<'a> {
    schemas: &'a Schemas,
    root: &'a Value,
    problems: Vec<String>,
}

impl<'a> Walk<'a> {
    fn value(&mut self, schema: &'a Value, value: &Value, place: &str) {
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            match self.resolve(target) {
                Some(found) => self.value(found, value, place),
                None => self.say(place, format!("the schema has no `{target}`")),
            }
            return;
        }
        if let Some(wanted) = schema.get("type").and_then(Value::as_str)
            && wanted != kind_of(value)
        {
            self.say(
                place,
                format!(
                    "must be {}, is {}",
                    article(wanted),
                    article(kind_of(value))
                ),
            );
            return;
        }
        if let Some(allowed) = schema.get("enum").and_then(Value::as_array)
            && !allowed.contains(value)
        {
            self.say(place, format!("{value} is not one of the values there are"));
        }
        match value {
            Value::Object(object) => self.object(schema, object, place),
            Value::Array(items) => {
                self.at_least(schema, "minItems", items.len() as u64, place);
                if let Some(each) = schema.get("items") {
                    for (index, item) in items.iter().enumerate() {
                        let name = item.get("key").and_then(Value::as_str);
                        let name = name.map(|key| format!(" {key}")).unwrap_or_default();
                        self.value(each, item, &format!("{place}[{}{name}]", index + 1));
                    }
                }
            }
            Value::String(text) => {
                self.at_least(schema, "minLength", text.trim().len() as u64, place);
                self.format(schema, text, place);
            }
            Value::Number(number) => {
                let small = schema.get("minimum").and_then(Value::as_i64);
                if let (Some(least), Some(given)) = (small, number.as_i64())
                    && given < least
                {
                    self.say(place, format!("{given} is less than {least}"));
                }
            }
            Value::Null | Value::Bool(_) => {}
        }
    }

    fn object(&mut self, schema: &'a Value, object: &Map<String, Value>, place: &str) {
        let within = |name: &str| match place {
            "" => name.to_owned(),
            place => format!("{place}.{name}"),
        };
        let known = schema.get("properties").and_then(Value::as_object);
        for (name, value) in object {
            match known.and_then(|known| known.get(name)) {
                Some(part) => self.value(part, value, &within(name)),
                None if schema.get("additionalProperties") == Some(&Value::Bool(false)) => {
                    self.say(&within(name), "is not known here");
                }
                None => {}
            }
        }
        for name in schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
        {
            if !object.contains_key(name) {
                self.say(&within(name), "is missing");
            }
        }
        self.at_least(schema, "minProperties", object.len() as u64, place);
        if let Some(most) = schema.get("maxProperties").and_then(Value::as_u64)
            && object.len() as u64 > most
        {
            self.say(place, format!("must have no more than {most} entries"));
        }
    }

    fn at_least(&mut self, schema: &Value, rule: &str, given: u64, place: &str) {
        if let Some(least) = schema.get(rule).and_then(Value::as_u64)
            && given < least
        {
            self.say(place, "is empty");
        }
    }

    fn format(&mut self, schema: &Value, text: &str, place: &str) {
        let Some(format) = schema.get("format").and_then(Value::as_str) else {
            return;
        };
        let fine = match format {
            "date" => text.parse::<jiff::civil::Date>().is_ok() && text.len() == 10,
            "partial-date" => is_partial_date(text),
            "uri" => ["https://", "http://"].iter().any(|scheme| {
                text.strip_prefix(scheme)
                    .is_some_and(|rest| rest.contains('.'))
            }),
            "email" => text
                .split_once('@')
                .is_some_and(|(_, host)| host.contains('.')),
            "decimal" => text.parse::<f64>().is_ok_and(|amount| amount >= 0.0),
            "e164" => text.strip_prefix('+').is_some_and(|digits| {
                (7..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
            }),
            _ => true,
        };
        if !fine {
            self.say(place, format!("`{text}` is not a {format}"));
        }
    }

    fn resolve(&self, target: &str) -> Option<&'a Value> {
        let (file, pointer) = target.split_once('#')?;
        let root = match file {
            "" => self.root,
            "operator.json" => &self.schemas.operator,
            _ => return None,
        };
        let found = root.pointer(pointer);
        // A reference within the operator's schema, reached from the country's.
        found.or_else(|| self.schemas.operator.pointer(pointer))
    }

    fn say(&mut self, place: &str, what: impl Into<String>) {
        let what = what.into();
        self.problems.push(match place {
            "" => what,
            place => format!("`{place}` {what}"),
        });
    }
}

/// `2018`, `2018-06` or `2018-06-14`.
fn is_partial_date(text: &str) -> bool {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    whole.len() == 10 && whole.parse::<jiff::civil::Date>().is_ok()
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn article(kind: &str) -> String {
    let vowel = kind.starts_with(['a', 'i', 'o']);
    format!("{} {kind}", if vowel { "an" } else { "a" })
}
