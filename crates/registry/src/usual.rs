use crate::{Registry, Service};
use serde::{Deserialize, Serialize};

/// Services on a list by hand.
const LISTED: usize = 40;
/// Of them, those that go with the language a person reads and not with the country of the number.
const OF_LANGUAGE: usize = 10;
/// The list for countries that have none of their own.
const ANYWHERE: &str = "any";

/// Services that people of a country usually have, as written in `data/usual/<country>.toml`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UsualServices {
    /// The file's name: ISO 3166 in lower case, or `any`.
    #[serde(default)]
    pub id: String,
    /// What the choice rests on.
    pub basis: String,
    /// Languages whose readers have some of these wherever their number is from.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Ids of services, the most usual first.
    pub services: Vec<String>,
}

impl Registry {
    /// The forty services to go through by hand, the most usual first: those of the number's country, and some of
    /// where the person's language is spoken. Without a country that of the language counts.
    pub fn usual_services(&self, country: Option<&str>, lang: &str) -> Vec<&Service> {
        let lists = self.usual();
        let speaks = |list: &&UsualServices| list.languages.iter().any(|l| l == lang);
        let theirs = lists.iter().find(speaks);
        let of = |id: &str| lists.iter().find(|list| list.id.eq_ignore_ascii_case(id));
        let own = match country {
            Some(country) => of(country),
            None => theirs,
        };
        let own = ids(own.or_else(|| of(ANYWHERE)));
        let (theirs, anywhere) = (ids(theirs), ids(of(ANYWHERE)));
        let first = own.len().min(LISTED - OF_LANGUAGE);
        let (first, rest) = own.split_at(first);
        let also = theirs.iter().filter(|id| !first.contains(id));
        let wanted = first.iter().chain(also.take(OF_LANGUAGE));
        let mut listed: Vec<&Service> = Vec::with_capacity(LISTED);
        for id in wanted.chain(rest).chain(anywhere) {
            let record = self.service(id);
            if let Some(service) = record
                && listed.len() < LISTED
                && !listed.iter().any(|known| known.id == service.id)
            {
                listed.push(service);
            }
        }
        listed
    }
}

fn ids(list: Option<&UsualServices>) -> &[String] {
    list.map_or(&[], |list| &list.services)
}
