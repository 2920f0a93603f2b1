//! The domain of a mail's sender.

use super::super::fold::FoldTable;
use super::super::index::{Index, compact};
use super::super::lexicon::Lexicon;
use super::super::patterns::Firmness;
use super::super::{Named, Naming, links};
use super::{Way, akin, words};
use ringoff_model::{Mail, MessageKind, SenderTrust};
use ringoff_registry::{LONGEST_HOST, Role};

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

/// Words of mailboxes that no person has.
const OFFICES: &[&str] = &[
    "account",
    "accounts",
    "admin",
    "alert",
    "alerts",
    "auth",
    "auto",
    "automated",
    "automatic",
    "billing",
    "bot",
    "care",
    "client",
    "clients",
    "confirm",
    "contact",
    "customer",
    "do",
    "donotreply",
    "hello",
    "help",
    "hi",
    "id",
    "info",
    "mail",
    "mailer",
    "message",
    "messages",
    "news",
    "newsletter",
    "no",
    "noreply",
    "not",
    "notice",
    "notification",
    "notifications",
    "notify",
    "office",
    "order",
    "orders",
    "postmaster",
    "registration",
    "reply",
    "robot",
    "sales",
    "security",
    "service",
    "services",
    "shop",
    "store",
    "support",
    "system",
    "team",
    "update",
    "updates",
    "verification",
    "verify",
    "welcome",
];

/// First labels of domains that a provider of [`PUBLIC`] has in many countries.
const PUBLIC_ABROAD: &[&str] = &["gmx", "hotmail", "live", "outlook", "yahoo", "yandex"];

/// Domains that bill, sell tickets or send mails for others: who gets them holds no account there. What they write
/// of codes and of an account's safety they write for themselves.
const FOR_OTHERS: &[&str] = &[
    "1-ofd.ru",
    "2checkout.com",
    "adyen.com",
    "amazonses.com",
    "beehiiv.com",
    "brevosend.com",
    "ccsend.com",
    "chargebee.com",
    "cloudpayments.ru",
    "cmail19.com",
    "cmail20.com",
    "constantcontact.com",
    "createsend.com",
    "fastspring.com",
    "freshdesk.com",
    "getresponse.com",
    "hubspotemail.net",
    "intercom-mail.com",
    "klaviyomail.com",
    "mailchimp.com",
    "mailchimpapp.net",
    "mailgun.org",
    "mailjet.com",
    "mandrillapp.com",
    "mcsv.net",
    "mindbox.ru",
    "ofd-ya.ru",
    "ofd.ru",
    "paddle.com",
    "platformaofd.ru",
    "postmarkapp.com",
    "recurly.com",
    "robokassa.ru",
    "sendgrid.com",
    "sendgrid.net",
    "sendinblue.com",
    "sendsay.ru",
    "sparkpostmail.com",
    "squareup.com",
    "stripe.com",
    "taxcom.ru",
    "unisender.com",
    "yookassa.ru",
    "zendesk.com",
];

/// Who wrote a mail, by its domain alone.
#[derive(Clone, Debug)]
pub(crate) struct MailSender {
    pub named: Named,
    /// The domain passed its check, and the mail speaks in nobody else's name.
    pub verified: bool,
    /// Nothing in its address or its name is a service's.
    pub like_a_person: bool,
    /// It bills, sells tickets or sends mails for others.
    pub for_others: bool,
    /// Its name and its domain are one.
    pub akin: bool,
    /// Its name is a known service's, and its domain is nobody's that is known.
    pub poses: bool,
}

pub(super) fn name(way: &Way<'_>, sender: &MailSender) -> Option<Named> {
    // A guess of the kind is not enough: the words of a code or of a sign-in have to be there.
    let e = way.evidence;
    let words = [
        Role::Code,
        Role::SignIn,
        Role::SignUp,
        Role::KeepSecret,
        Role::NotYou,
    ];
    let of_itself = matches!(way.kind, MessageKind::Otp | MessageKind::SecurityAlert)
        && words.into_iter().any(|role| e.has(role));
    (of_itself || !sender.for_others).then(|| sender.named.clone())
}

/// A display name proves nothing, and neither does a name in the text: anybody can write them.
pub(crate) fn sender(
    index: &Index,
    table: &FoldTable,
    lexicon: &Lexicon,
    mail: &Mail<'_>,
) -> Option<MailSender> {
    let address = mail.from.as_deref().unwrap_or("").to_ascii_lowercase();
    let (local, full) = address.rsplit_once('@')?;
    let (host, naming) = match &mail.trust {
        SenderTrust::Authenticated(domain) => (domain.to_ascii_lowercase(), Naming::MailDomain),
        SenderTrust::Unauthenticated => (full.to_owned(), Naming::LinkInText),
        SenderTrust::Failed => return None,
    };
    if host.is_empty() || host.len() > LONGEST_HOST {
        return None;
    }
    if is_public(&host) && !is_office(local) {
        return None;
    }
    let known = index
        .by_host(full)
        .filter(|_| full.ends_with(&host))
        .or_else(|| index.by_host(&host));
    let display = mail.from_name.as_deref().map(str::trim);
    let display = display.filter(|n| !n.is_empty() && n.chars().count() <= 40 && !n.contains('@'));
    let spelled = display.map(|n| table.phrase(n)).unwrap_or_default();
    let plain = compact(&spelled);
    let domain = match known {
        Some(_) => None,
        None => Some(
            index
                .fact_by_host(&host)
                .map_or_else(|| links::registrable(&host), |d| d.as_ref()),
        ),
    };
    let label = links::registrable(&host)
        .split('.')
        .next()
        .unwrap_or_default();
    let label = compact(label);
    let claimed = index.called(&plain).or_else(|| {
        let (mut cues, mut names) = (Vec::new(), Vec::new());
        lexicon.find(spelled.as_bytes(), &mut cues, &mut names);
        let own = names.iter().find(|n| n.firmness == Firmness::Own);
        own.filter(|_| known.is_none() && plain != label)
            .map(|n| n.service)
    });
    let speaks_for_another = claimed.is_some() && claimed != known;
    let bare = compact(&table.phrase(words::clean(display.unwrap_or_default())));
    let akin = !speaks_for_another && (akin(&plain, &label) || akin(&bare, &label));
    let named = match (known, domain) {
        (Some(service), _) => Named::known(service, naming),
        (None, domain) => {
            let domain = domain?;
            let own_name = display.filter(|_| akin || index.is_fact(&plain, domain));
            let written = own_name.filter(|_| !speaks_for_another).unwrap_or(domain);
            let key = compact(&table.phrase(written));
            Named::unknown(&key, written.to_owned(), Some(domain.to_owned()), naming)
        }
    };
    let words = || local.split(['.', '-', '_', '+']);
    Some(MailSender {
        verified: naming == Naming::MailDomain && !speaks_for_another,
        like_a_person: known.is_none()
            && !akin
            && !mail.bulk
            && !words().any(|w| OFFICES.contains(&w)),
        for_others: FOR_OTHERS.contains(&links::registrable(full)),
        akin: akin || known.is_some() && !speaks_for_another,
        poses: speaks_for_another && known.is_none(),
        named,
    })
}

/// Whether anybody gets a mailbox there.
fn is_public(host: &str) -> bool {
    let domain = links::registrable(host);
    let label = domain.split('.').next().unwrap_or_default();
    PUBLIC.contains(&domain) || PUBLIC_ABROAD.contains(&label)
}

/// Mailboxes from which a mail provider itself writes: every word of it is an office's.
fn is_office(local: &str) -> bool {
    let plain = local.trim_end_matches(|c: char| c.is_ascii_digit());
    let mut words = plain.split(['.', '-', '_', '+']).filter(|w| !w.is_empty());
    !plain.is_empty() && words.all(|w| OFFICES.contains(&w))
}
