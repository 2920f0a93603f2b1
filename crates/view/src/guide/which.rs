//! Which operator it is, for who does not know.

use super::draft::advice;
use super::{Guide, GuideItem, GuideSection, SCHEMA_VERSION};
use jiff::civil::Date;
use ringoff_registry::Registry;
use ringoff_registry::operators::{Brand, Operator, say};
use ringoff_words::Words;

/// What is sold in a country under a name of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sold {
    /// What to call it: `kz/activ`.
    pub id: String,
    /// Its name, and the operator's where that is another.
    pub name: String,
}

/// Every brand of an operator of which something is known, by country: its name in this language, its brands.
pub fn sold(registry: &Registry, words: &Words) -> Vec<(String, Vec<Sold>)> {
    let tag = words.tag();
    let brands = |operator: &Operator| {
        let name = operator.name(tag).to_owned();
        let brand = |brand: &Brand| {
            let sold_as = say(&brand.names, tag).unwrap_or(&brand.id);
            Sold {
                id: format!("{}/{}", operator.country, brand.id),
                name: if sold_as == name {
                    name.clone()
                } else {
                    words.bracketed(sold_as, &name)
                },
            }
        };
        operator.brands.iter().map(brand).collect::<Vec<_>>()
    };
    let of_country = |operators: &[Operator]| {
        let code = &operators.first()?.country;
        let country = registry.country(code);
        let name = country.and_then(|country| say(&country.names, tag));
        let sold = operators.iter().flat_map(brands).collect();
        Some((name.unwrap_or(code).to_owned(), sold))
    };
    let countries = registry.operators().chunk_by(|a, b| a.country == b.country);
    let mut countries: Vec<&[Operator]> = countries.collect();
    // Where much is known, more people find what they look for.
    countries.sort_by_key(|operators| operators.iter().all(|one| registry.is_sketch(one)));
    countries.into_iter().filter_map(of_country).collect()
}

/// How to find out.
pub fn how_to_find_out(words: &Words) -> Vec<String> {
    let keys = [
        "guide-which-carrier",
        "guide-which-settings",
        "guide-which-messages",
        "fact-serving-operator",
    ];
    keys.map(|key| words.say(key, &[])).to_vec()
}

/// How to find out, and the operators of which something is known.
pub fn which_operator(registry: &Registry, words: &Words, today: Date) -> Guide {
    let how = how_to_find_out(words).into_iter().map(advice).collect();
    let operators = sold(registry, words).into_iter().flat_map(|(_, sold)| sold);
    let operators = operators.map(|sold| GuideItem {
        label: Some(sold.id),
        ..advice(sold.name)
    });
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
            section("operators", "guide-operators", operators.collect()),
        ],
    }
}
