//! `--json` against its published schema, with as much of JSON Schema as that file uses.

use crate::SCHEMA_VERSION;
use crate::testing::{Sample, json_text};
use ringoff_detect::Scan;
use serde_json::Value;
use std::path::Path;

fn schema() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/schema/scan.schema.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn check(root: &Value, schema: &Value, value: &Value, at: &str, wrong: &mut Vec<String>) {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let target = root.pointer(reference.trim_start_matches('#')).unwrap();
        return check(root, target, value, at, wrong);
    }
    if let Some(any) = schema.get("anyOf").and_then(Value::as_array) {
        let fits = any.iter().any(|one| {
            let mut found = Vec::new();
            check(root, one, value, at, &mut found);
            found.is_empty()
        });
        if !fits {
            wrong.push(format!("{at}: {value} fits none"));
        }
        return;
    }
    if let Some(types) = schema.get("type") {
        let names: Vec<&str> = match types {
            Value::Array(list) => list.iter().filter_map(Value::as_str).collect(),
            one => one.as_str().into_iter().collect(),
        };
        let is = |name: &&str| match *name {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            "integer" => value.is_u64() || value.is_i64(),
            "number" => value.is_number(),
            "boolean" => value.is_boolean(),
            "null" => value.is_null(),
            other => panic!("{other}"),
        };
        if !names.iter().any(is) {
            wrong.push(format!("{at}: {value} is not {names:?}"));
        }
    }
    if let Some(list) = schema.get("enum").and_then(Value::as_array)
        && !list.contains(value)
    {
        wrong.push(format!("{at}: {value} is not one of {list:?}"));
    }
    if let (Some(fixed), false) = (schema.get("const"), schema.get("const") == Some(value)) {
        wrong.push(format!("{at}: {value} is not {fixed}"));
    }
    if let (Some(items), Some(list)) = (schema.get("items"), value.as_array()) {
        for (i, item) in list.iter().enumerate() {
            check(root, items, item, &format!("{at}[{i}]"), wrong);
        }
    }
    let Some(object) = value.as_object() else {
        return;
    };
    for key in schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        if !object.contains_key(key.as_str().unwrap()) {
            wrong.push(format!("{at}: lacks {key}"));
        }
    }
    let properties = schema.get("properties").and_then(Value::as_object);
    for (key, inner) in object {
        let at = format!("{at}.{key}");
        match (
            properties.and_then(|p| p.get(key)),
            schema.get("additionalProperties"),
        ) {
            (Some(known), _) => check(root, known, inner, &at, wrong),
            (None, Some(Value::Bool(false))) => wrong.push(format!("{at}: not in the schema")),
            (None, Some(any)) => check(root, any, inner, &at, wrong),
            (None, None) => {}
        }
    }
}

fn problems(text: &str) -> Vec<String> {
    let schema = schema();
    let mut wrong = Vec::new();
    check(
        &schema,
        &schema,
        &serde_json::from_str(text).unwrap(),
        "$",
        &mut wrong,
    );
    wrong
}

#[test]
fn the_output_follows_the_published_schema() {
    let sample = Sample::new();
    assert_eq!(problems(&json_text(&sample.scan())), Vec::<String>::new());
    let mut nothing = Sample::new();
    nothing.ranking.items.clear();
    nothing.archives.clear();
    let empty = Scan {
        lines: &[],
        ..nothing.scan()
    };
    assert_eq!(problems(&json_text(&empty)), Vec::<String>::new());
}

#[test]
fn the_schema_refuses_what_it_does_not_know() {
    let sample = Sample::new();
    let mut value: Value = serde_json::from_str(&json_text(&sample.scan())).unwrap();
    value["bindings"][0]["band"] = "soon".into();
    value["bindings"][0]["extra"] = 1.into();
    value["archives"][0]["skipped"][0]["reason"] = Value::Null;
    assert_eq!(problems(&value.to_string()).len(), 3);
    assert_eq!(value["schema_version"], SCHEMA_VERSION);
}

#[test]
fn names_in_the_schema_are_the_names_in_the_code() {
    let schema = schema();
    let names = |pointer: &str| -> Vec<String> {
        let list = schema.pointer(pointer).and_then(Value::as_array).unwrap();
        list.iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    };
    let clues: Vec<&str> = ringoff_model::ClueKind::ALL
        .iter()
        .map(|c| c.name())
        .collect();
    assert_eq!(names("/$defs/clue_kind/enum"), clues);
    let reasons = ringoff_model::SkipReason::ALL.map(ringoff_model::SkipReason::name);
    let skipped = "/$defs/archive/properties/skipped/items/properties/reason/enum";
    assert_eq!(names(skipped), reasons);
    let bands: Vec<&str> = ringoff_detect::Band::ALL.iter().map(|b| b.name()).collect();
    assert_eq!(names("/$defs/binding/properties/band/enum"), bands);
}
