//! Signs of impersonation: links that are not the brand's, hosts that look like one.

use super::evidence::Evidence;
use super::index::Index;
use super::kinds::Context;
use super::links;
use super::patterns::Firmness;

/// Ends of hosts that are cheap, and that brands seldom write to people from.
const CHEAP: &[&str] = &[
    "top", "xyz", "icu", "cfd", "cyou", "sbs", "click", "bond", "rest", "quest", "monster", "buzz",
    "fun", "win", "bet", "loan", "pw", "tk", "ml", "ga", "cf", "gq", "lol", "vip", "shop", "site",
    "online", "live", "club", "website", "space", "work", "store", "info", "biz", "cc", "link",
];

/// Looks at the links beside who claims to speak.
pub(crate) fn look(e: &Evidence<'_>, index: &Index, opening: Option<u32>, context: &mut Context) {
    let claimed = opening.or_else(|| {
        e.names
            .iter()
            .find(|n| n.firmness == Firmness::Own)
            .map(|n| n.service)
    });
    for link in e.links.iter().filter(|l| !l.mail) {
        let host = e.folded.part(link.host_start, link.host_end);
        let known = index.by_host(host);
        if known.is_some() {
            context.own_link = true;
            continue;
        }
        let domain = links::registrable(host);
        if index.fact_by_host(host).is_some() || links::shortens(domain) {
            continue;
        }
        let label = domain.split('.').next().unwrap_or("");
        if super::naming::akin(&super::index::compact(label), &e.sender.compact) {
            continue;
        }
        context.strange_link = true;
        let cheap = domain
            .rsplit('.')
            .next()
            .is_some_and(|end| CHEAP.contains(&end));
        context.cheap_link |= cheap;
        context.look_alike |= looks_like_a_brand(host, label, cheap, index, claimed);
        context.brand_elsewhere |= claimed.is_some_and(|_| cheap || label.contains('-'));
    }
    if context.own_link && !context.strange_link {
        context.look_alike = false;
    }
}

/// Whether a host carries a brand's name with something added ("bank-verify.top"), or nearly
/// ("kaspl-bonus.top").
fn looks_like_a_brand(
    host: &str,
    label: &str,
    cheap: bool,
    index: &Index,
    claimed: Option<u32>,
) -> bool {
    let parts = host.split(['.', '-']).filter(|p| p.len() >= 4);
    if let Some(service) = claimed {
        let domain = index.entries[service as usize]
            .domain
            .as_deref()
            .unwrap_or("");
        let own = domain.split('.').next().unwrap_or("");
        if own.len() >= 3 && label.contains(own) && (label.contains('-') || cheap) {
            return true;
        }
    }
    if !cheap && !label.contains('-') {
        return false;
    }
    parts.into_iter().any(|part| {
        let whole = part.len() == label.len();
        let mut like = index.imitated_by(part).iter();
        like.any(|own| (part == &**own && !whole) || one_off(part, own))
    })
}

/// Whether two words of equal length differ in exactly one letter.
fn one_off(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).filter(|(x, y)| x != y).count() == 1
}
