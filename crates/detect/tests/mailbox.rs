//! A whole mailbox, made up: accounts that know the number, accounts that are only seen, and what is neither.

use crate::seen::{Seen, accounts, mail, unvouched, vouched};
use ringoff_model::SenderTrust;
use std::collections::BTreeSet;

/// Each states the number.
const BOUND: [(&str, &str, &str, &str); 7] = [
    (
        "Google",
        "Google <no-reply@accounts.google.com>",
        "Recovery phone added",
        "The number +7 700 000 12 34 can now be used to get back into your account.",
    ),
    (
        "PayPal",
        "PayPal <service@intl.paypal.com>",
        "You confirmed your phone",
        "Your mobile +77000001234 is confirmed.",
    ),
    (
        "Airbnb",
        "Airbnb <automated@airbnb.com>",
        "Phone added to your profile",
        "Guests and hosts reach you at +77000001234 now.",
    ),
    (
        "Kaspi.kz",
        "Kaspi.kz <no-reply@kaspi.kz>",
        "Нөмір тіркелді",
        "Профиліңізге +77000001234 нөмірі тіркелді.",
    ),
    (
        "Ozon",
        "Ozon <noreply@ozon.ru>",
        "Номер подтверждён",
        "К вашему профилю привязан телефон +7 700 000-12-34.",
    ),
    (
        "Fernhill Library",
        "Fernhill Library <desk@fernhill-library.example>",
        "Your details",
        "We will text 8 700 000 12 34 when a book comes in.",
    ),
    (
        "Discord",
        "Discord <noreply@discord.com>",
        "Phone verified",
        "The phone +77000001234 is now verified for your login.",
    ),
];

/// Each is a notice of an account, and none tells the number.
const KNOWN: [(&str, &str, &str, &str); 17] = [
    (
        "Netflix",
        "Netflix <info@account.netflix.com>",
        "A new device is using your account",
        "Someone signed in on a TV. If it was you, there is nothing to do.",
    ),
    (
        "GitHub",
        "GitHub <noreply@github.com>",
        "[GitHub] A new public key was added",
        "A key was added to your account. If this was not you, remove it.",
    ),
    (
        "Spotify",
        "Spotify <no-reply@spotify.com>",
        "Your receipt",
        "You paid 5.99 for Premium on 3 June.",
    ),
    (
        "Dropbox",
        "Dropbox <no-reply@dropbox.com>",
        "New sign-in to your Dropbox",
        "We noticed a sign-in from a new browser in Oslo.",
    ),
    (
        "Booking.com",
        "Booking.com <noreply@booking.com>",
        "Your booking is confirmed",
        "Your stay in Graz from 4 to 6 July is confirmed.",
    ),
    (
        "Steam",
        "Steam <noreply@steampowered.com>",
        "Thank you for your purchase",
        "Your order of 1 item was added to your library.",
    ),
    (
        "Adobe",
        "Adobe <message@adobe.com>",
        "Your password was changed",
        "If you did not change it, reset it now.",
    ),
    (
        "Mossgate",
        "Mossgate <hello@mossgate.example>",
        "Welcome to Mossgate",
        "Your account is ready. Sign in with this address to begin.",
    ),
    (
        "Papertrail Inn",
        "Papertrail Inn <billing@papertrail-inn.example>",
        "Receipt for your stay",
        "We charged 84.00 to your card ending 4410. Thank you.",
    ),
    (
        "Quillbox",
        "Quillbox <security@quillbox.example>",
        "New sign-in to your account",
        "A new browser signed in from Lima. Not you? Change your password.",
    ),
    (
        "Hollyhock",
        "Hollyhock <no-reply@hollyhock.example>",
        "Confirm your email address",
        "Follow the link within an hour to confirm that this address is yours.",
    ),
    (
        "Ravenwood Bank",
        "Ravenwood Bank <notices@ravenwood-bank.example>",
        "Your statement is ready",
        "The statement of your account for May can be read online.",
    ),
    (
        "lesnaya-polka.example",
        "Лесная Полка <info@lesnaya-polka.example>",
        "Добро пожаловать",
        "Ваш личный кабинет создан, входите по этому адресу.",
    ),
    (
        "sunduk.example",
        "Сундук <robot@sunduk.example>",
        "Новый вход в аккаунт",
        "Вход с нового устройства из Твери. Если это не вы, смените пароль.",
    ),
    (
        "Teapot Cloud",
        "Teapot Cloud <billing@teapotcloud.example>",
        "Your invoice for June",
        "Your subscription was renewed and your card was charged 4.00.",
    ),
    (
        "Kelp Rail",
        "Kelp Rail <tickets@kelprail.example>",
        "Your tickets for order 4417",
        "Your order is confirmed, the tickets are in your account.",
    ),
    (
        "Bramble Forum",
        "Bramble Forum <no-reply@bramble-forum.example>",
        "Reset your password",
        "Somebody asked to reset your password. Use the link within 30 minutes.",
    ),
];

#[test]
fn of_a_mailbox_every_account_is_seen_and_nothing_else() {
    let own = |rows: &[(&'static str, &'static str, &'static str, &'static str)]| {
        let seen = rows
            .iter()
            .map(|(_, from, subject, text)| vouched(from, subject, text));
        seen.collect::<Vec<Seen<'_>>>()
    };
    let mut seen = own(&BOUND);
    seen.extend(own(&KNOWN));
    // Newsletters alone show no account, nor do people, fraud, and who bills or sends for others.
    for (from, subject, text) in [
        (
            "Tidewell <news@tidewell.example>",
            "20% off this weekend",
            "Our summer sale starts now. Shop the new arrivals. Unsubscribe",
        ),
        (
            "Sea Breeze Travel <offers@seabreeze.example>",
            "Crete from 299",
            "Last seats for May, book before Sunday. Unsubscribe here",
        ),
        (
            "Priya <priya@yahoo.com>",
            "Sunday",
            "Hi! I bring the cake, you bring the plates. See you at four.",
        ),
        (
            "Dan Cole <dan@cole-builders.example>",
            "Re: the roof",
            "Hi Sam, I looked at the roof this morning. Call me after six. Dan",
        ),
        (
            "Corner Bakery <receipts+acct_44@stripe.com>",
            "Receipt from Corner Bakery",
            "You paid 12.00 to Corner Bakery. Your card ending 4410 was charged.",
        ),
        (
            "Lamp Shop via Mailer <bounce@mandrillapp.com>",
            "Your order 118",
            "Thank you for your order, it leaves our shop tomorrow.",
        ),
        (
            "Чек <noreply@ofd.ru>",
            "Кассовый чек",
            "Чек на сумму 480 р. от магазина у дома.",
        ),
        (
            "Чек <noreply@taxcom.ru>",
            "Чек от магазина",
            "Чек на сумму 960 р. Номер покупателя: +7 700 000-12-34.",
        ),
    ] {
        seen.push(vouched(from, subject, text));
    }
    seen.push(mail(
        "PayPal <service@paypal.com>",
        "Account limited",
        "Confirm your card now at the link or lose your money.",
        SenderTrust::Failed,
    ));
    seen.push(unvouched(
        "Prize Desk <win@lucky-prizes.example>",
        "You won 1,000,000",
        "Send your bank details to receive your prize today.",
    ));
    let (bound, known) = accounts(&seen);
    let names = |names: &[&'static str]| {
        names
            .iter()
            .map(|n| (*n).to_owned())
            .collect::<BTreeSet<_>>()
    };
    let bound: BTreeSet<String> = bound.into_iter().map(|item| item.binding.name).collect();
    let known: BTreeSet<String> = known.into_iter().collect();
    let [wanted_bound, wanted_known] = [
        names(&BOUND.map(|row| row.0)),
        names(&KNOWN.map(|row| row.0)),
    ];
    let wrong: Vec<&String> = (bound.iter().chain(&known))
        .filter(|name| !wanted_bound.contains(*name) && !wanted_known.contains(*name))
        .collect();
    assert!(wrong.is_empty(), "invented: {wrong:?}");
    let missed: Vec<&String> = (wanted_bound.iter().chain(&wanted_known))
        .filter(|name| !bound.contains(*name) && !known.contains(*name))
        .collect();
    assert!(missed.is_empty(), "missed: {missed:?}");
    let not_bound: Vec<&String> = wanted_bound.difference(&bound).collect();
    assert!(not_bound.is_empty(), "not bound: {not_bound:?}");
}
