//! Which operator it is, for who does not know.

use super::draft::advice;
use super::{Guide, GuideItem, GuideSection, SCHEMA_VERSION};
use jiff::civil::Date;
use ringoff_registry::Registry;
use ringoff_registry::operators::say;
use ringoff_words::Words;

/// How to find out, and the operators of which something is known.
pub fn which_operator(registry: &Registry, words: &Words, today: Date) -> Guide {
    let keys = [
        "guide-which-carrier",
        "guide-which-settings",
        "guide-which-messages",
        "fact-serving-operator",
    ];
    let how = keys.map(|key| advice(words.say(key, &[]))).to_vec();
    let name = |operator: &ringoff_registry::operators::Operator| {
        let brands = operator.brands.iter();
        let brands = brands.filter_map(|brand| say(&brand.names, words.tag()));
        let brands: Vec<&str> = brands.collect();
        let name = operator.name(words.tag());
        GuideItem {
            label: Some(operator.id.clone()),
            ..advice(match brands.as_slice() {
                [] => name.to_owned(),
                [one] if *one == name => name.to_owned(),
                several => words.bracketed(name, &words.pieces(several)),
            })
        }
    };
    let section = |id, heading: &str, items| GuideSection {
        id,
        heading: words.say(heading, &[]),
        items,
    };
    Guide {
        schema_version: SCHEMA_VERSION,
        lang: words.tag().to_owned(),
        operator: None,
        title: words.say("guide-which-title", &[]),
        about: words.say("guide-which-about", &[]),
        made_on: today,
        sections: vec![
            section("which", "guide-which", how),
            section(
                "operators",
                "guide-operators",
                registry.operators().iter().map(name).collect(),
            ),
        ],
    }
}
