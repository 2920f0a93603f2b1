use super::{Check, Report};
use crate::{Answer, Registry};

pub(super) const CHECK: Check = Check {
    name: "sources",
    reason: "a fact without a source is unknown; `unverified` says openly that there is none",
    run,
};

fn run(registry: &Registry, report: &mut Report<'_>) {
    for service in registry.services() {
        let number = &service.number;
        let stated = [
            ("domains", true, &service.domains_source),
            (
                "number.login",
                number.login != Answer::Unknown,
                &number.login_source,
            ),
            (
                "number.second_factor",
                number.second_factor != Answer::Unknown,
                &number.second_factor_source,
            ),
            (
                "number.recovery",
                !matches!(number.recovery.as_str(), "" | "unknown"),
                &number.recovery_source,
            ),
            (
                "number.if_lost",
                !number.if_lost.is_empty(),
                &number.if_lost_source,
            ),
            (
                "change",
                service.change.needs_old_number != Answer::Unknown,
                &service.change.source,
            ),
        ];
        for (field, is_stated, source) in stated {
            if is_stated && source.trim().is_empty() {
                report.add(
                    &service.id,
                    format!("`{field}` has no source; write one, or \"unverified\""),
                );
            }
        }
        let change = &service.change;
        if change.code_to.is_some() && matches!(change.source.trim(), "" | "unverified") {
            report.add(
                &service.id,
                "`change.code_to` needs a source that says it; else leave it out",
            );
        }
        for sender in &service.senders {
            if sender.source.trim().is_empty() {
                report.add(&service.id, format!("sender `{}` has no source", sender.id));
            }
        }
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
            if !page.starts_with("https://") && !page.starts_with("http://") {
                report.add(&service.id, format!("`{page}` is not a web address"));
            }
        }
    }
}
