//! The domain of a mail's sender.

use super::super::{Named, Naming, links};
use super::Way;
use ringoff_model::{Mail, SenderTrust};
use ringoff_registry::LONGEST_HOST;

/// Domains where anybody gets a mailbox: they name nobody.
const PUBLIC: &[&str] = &[
    "gmail.com",
    "googlemail.com",
    "mail.ru",
    "bk.ru",
    "inbox.ru",
    "list.ru",
    "internet.ru",
    "yandex.ru",
    "ya.ru",
    "yandex.com",
    "yandex.kz",
    "rambler.ru",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "msn.com",
    "yahoo.com",
    "ymail.com",
    "icloud.com",
    "me.com",
    "mac.com",
    "aol.com",
    "proton.me",
    "protonmail.com",
    "pm.me",
    "gmx.de",
    "gmx.net",
    "web.de",
    "qq.com",
    "foxmail.com",
    "163.com",
    "126.com",
    "yeah.net",
    "sina.com",
    "sina.cn",
    "sohu.com",
    "139.com",
    "189.cn",
    "aliyun.com",
    "naver.com",
    "daum.net",
    "hanmail.net",
    "ukr.net",
    "mail.kz",
    "zoho.com",
    "tuta.com",
];

pub(super) fn name(way: &Way<'_>, mail: &Mail<'_>) -> Option<Named> {
    let address = mail.from.as_deref().unwrap_or("");
    let (local, from_host) = address.rsplit_once('@').unwrap_or(("", address));
    let (host, naming) = match &mail.trust {
        SenderTrust::Authenticated(domain) => (domain.to_ascii_lowercase(), Naming::MailDomain),
        SenderTrust::Unauthenticated => (from_host.to_ascii_lowercase(), Naming::LinkInText),
        SenderTrust::Failed => return None,
    };
    if host.is_empty() || host.len() > LONGEST_HOST {
        return None;
    }
    if PUBLIC.contains(&host.as_str()) && !speaks_for_provider(local) {
        return None;
    }
    let full = from_host.to_ascii_lowercase();
    let known = way
        .index
        .by_host(&full)
        .filter(|_| full.ends_with(&host))
        .or_else(|| way.index.by_host(&host));
    if let Some(service) = known {
        return Some(Named::known(service, naming));
    }
    let domain = way
        .index
        .fact_by_host(&host)
        .map_or_else(|| links::registrable(&host), |d| d.as_ref());
    let written = mail
        .from_name
        .as_deref()
        .map(str::trim)
        .filter(|n| !n.is_empty() && n.chars().count() <= 40 && !n.contains('@'));
    way.index
        .named(way.table, written.unwrap_or(domain), Some(domain), naming)
}

/// Mailboxes from which a mail provider itself writes.
fn speaks_for_provider(local: &str) -> bool {
    let local = local.to_ascii_lowercase();
    [
        "no-reply", "noreply", "account", "security", "support", "notif", "service", "team",
        "welcome", "info", "id-", "hello",
    ]
    .iter()
    .any(|w| local.starts_with(w) || local.ends_with(w))
}
