use super::{Check, Report, is_address};
use crate::{Answer, Registry, Service};
use ringoff_model::link_host;
use serde::Deserialize;

pub(super) const CHECK: Check = Check {
    name: "sources",
    reason: "a claim about a service is worth what its source is worth; without one it is only usual for its category",
    run,
};

const GRADES: &str = include_str!("../../../../data/sources.toml");

/// `data/sources.toml`: hosts of pages, and names of lists.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Grades {
    own: Vec<String>,
    directory: Vec<String>,
    research: Vec<String>,
    public: Vec<String>,
    press: Vec<String>,
    code: Vec<String>,
}

impl Grades {
    fn knows(&self, source: &str) -> bool {
        let graded = [
            &self.own,
            &self.directory,
            &self.research,
            &self.public,
            &self.press,
            &self.code,
        ];
        graded.into_iter().flatten().any(|known| known == source)
    }
}

fn run(registry: &Registry, report: &mut Report<'_>) {
    let grades: Grades = match toml::from_str(GRADES) {
        Ok(grades) => grades,
        Err(error) => return report.add("sources", error.to_string()),
    };
    for service in registry.services() {
        for (field, source) in claims(service) {
            for part in source.split([';', ',']).map(str::trim) {
                // Of the name of a list, all of it.
                let host = link_host(part);
                let own = service.domains.iter().any(|domain| under(host, domain));
                if !own && !grades.knows(host) {
                    report.add(
                        &service.id,
                        format!("`{field}`: `{part}` is not graded; see data/sources.toml"),
                    );
                }
            }
        }
        for field in unsourced(service) {
            report.add(
                &service.id,
                format!("`{field}` has no source; leave it out, then it is usual for the category"),
            );
        }
        pages(service, report);
    }
}

/// What the record claims, with where that stands.
fn claims(service: &Service) -> Vec<(&'static str, &str)> {
    let number = &service.number;
    let fields = [
        ("domains", &service.domains_source),
        ("number.login", &number.login_source),
        ("number.second_factor", &number.second_factor_source),
        ("number.recovery", &number.recovery_source),
        ("number.if_lost", &number.if_lost_source),
        ("change", &service.change.source),
    ];
    let senders = service.senders.iter().map(|s| ("sender", &s.source));
    let waits = service.change.wait.iter();
    let waits = waits.map(|wait| ("change.wait", &wait.source));
    let all = fields.into_iter().chain(senders).chain(waits);
    all.filter(|(_, source)| !source.is_empty())
        .map(|(field, source)| (field, &**source))
        .collect()
}

/// What it claims without a source: what was taken from its category is the same as there.
fn unsourced(service: &Service) -> Vec<&'static str> {
    let mut assumed = Service {
        category: service.category,
        ..Service::default()
    };
    let number = &service.number;
    assumed.number.second_factor = number.second_factor;
    assumed.number.recovery.clone_from(&number.recovery);
    if let Some(usual) = Registry::usual_answers(service.category) {
        assumed.assume(usual);
    }
    let usual = &assumed.number;
    let usual_factor =
        Registry::usual_answers(service.category).map_or(Answer::Unknown, |u| u.second_factor);
    let change = &service.change;
    [
        (
            "number.login",
            &number.login_source,
            number.login == usual.login,
        ),
        (
            "number.second_factor",
            &number.second_factor_source,
            number.second_factor == usual_factor,
        ),
        (
            "number.recovery",
            &number.recovery_source,
            number.recovery.is_empty(),
        ),
        (
            "number.if_lost",
            &number.if_lost_source,
            number.if_lost.is_empty() || number.if_lost == usual.if_lost,
        ),
        (
            "change",
            &change.source,
            change.needs_old_number == Answer::Unknown
                && change.code_to.is_none()
                && change.branch_visit == assumed.change.branch_visit,
        ),
    ]
    .into_iter()
    .filter(|(_, source, usual)| source.is_empty() && !usual)
    .map(|(field, _, _)| field)
    .collect()
}

fn pages(service: &Service, report: &mut Report<'_>) {
    let links = &service.links;
    let pages = [
        &links.account,
        &links.second_factor,
        &links.recovery,
        &links.password,
        &links.delete,
        &service.change.url,
    ];
    for page in pages.into_iter().flatten() {
        if !is_address(page) {
            report.add(&service.id, format!("`{page}` is not a web address"));
        }
    }
}

fn under(host: &str, domain: &str) -> bool {
    let rest = host.strip_suffix(domain);
    rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}
