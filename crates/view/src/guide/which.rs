//! Which operator it is, for who does not know.

use super::draft::advice;
use super::{Guide, GuideItem, GuideSection, SCHEMA_VERSION};
use jiff::civil::Date;
use ringoff_registry::Registry;
use ringoff_registry::operators::{Brand, Operator, say};
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
    let brands = |operator: &Operator| {
        let name = operator.name(words.tag()).to_owned();
        let brand = |brand: &Brand| {
            let sold_as = say(&brand.names, words.tag()).unwrap_or(&brand.id);
            GuideItem {
                label: Some(format!("{}/{}", operator.country, brand.id)),
                ..advice(if sold_as == name {
                    name.clone()
                } else {
                    words.bracketed(sold_as, &name)
                })
            }
        };
        operator.brands.iter().map(brand).collect::<Vec<_>>()
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
                registry.operators().iter().flat_map(brands).collect(),
            ),
        ],
    }
}
