//! A mail that names the line's number: what it is worth is told by the domain that passed its check,
//! never by a name. FK04, FK06, FK28 and A11.

use crate::seen;

use ringoff_detect::Band;
use ringoff_model::{ClueKind, Direction};
use seen::{Seen, clues, is_asked, mail, only, shown, unvouched, vouched};

#[test]
fn a_mail_of_the_services_own_domain_that_states_the_number_is_never_taken_for_a_person() {
    for (from, id, subject, text) in [
        (
            "PayPal <service@intl.paypal.com>",
            "paypal.com",
            "You added a phone number",
            "Hi Sam,\n\nYou added the mobile phone +77000001234 to your PayPal account.",
        ),
        (
            "Airbnb <automated@airbnb.com>",
            "airbnb.com",
            "Phone number confirmed",
            "Your phone number +7 700 000 12 34 has been confirmed.",
        ),
        (
            "Discord <noreply@discord.com>",
            "discord.com",
            "Phone number added",
            "The phone number +77000001234 is now linked to your Discord account.",
        ),
        (
            "Ozon <noreply@ozon.ru>",
            "ozon.ru",
            "Телефон подтверждён",
            "Вы подтвердили номер телефона 8 700 000 12 34",
        ),
        (
            "Steam <noreply@steampowered.com>",
            "steampowered.com",
            "Телефон",
            "Номер +77000001234 привязан к аккаунту.",
        ),
        (
            "Kaspi.kz <no-reply@kaspi.kz>",
            "kaspi.kz",
            "Профиль",
            "Нөміріңіз: +77000001234",
        ),
        (
            "淘宝 <service@taobao.com>",
            "taobao.com",
            "您好",
            "手机号 77000001234",
        ),
        (
            "Wolt <info@wolt.com>",
            "wolt.com",
            "Hello",
            "See you soon! +77000001234",
        ),
    ] {
        let item = only(shown(&[vouched(from, subject, text)]), id, text);
        assert_eq!(clues(&item), [ClueKind::NumberStated], "{text}");
    }
}

#[test]
fn a_domain_without_a_record_that_states_the_number_is_a_service_of_its_own() {
    for (from, name) in [
        ("Lamp Shop <hello@lampshop.com>", "Lamp Shop"),
        ("hello@lampshop.com", "lampshop.com"),
        ("Your order <hello@lampshop.com>", "lampshop.com"),
    ] {
        for text in [
            "The phone number on your account is +77000001234.",
            "+77000001234",
        ] {
            let items = shown(&[vouched(from, "Your account", text)]);
            let item = items.first().expect(from);
            assert_eq!(item.binding.name, name);
            assert_eq!(item.binding.domain.as_deref(), Some("lampshop.com"));
            assert_eq!(clues(item), [ClueKind::NumberStated]);
        }
    }
}

#[test]
fn a_mail_whose_sender_is_not_sure_is_asked_about() {
    for (from, id, text) in [
        (
            "Halyk Bank <no-reply@halykbank.kz>",
            "halykbank.kz",
            "Номер телефона +7 700 000 12 34 привязан к вашему профилю Halyk.",
        ),
        (
            "Google <no-reply@accounts.google.com>",
            "google.com",
            "Your recovery phone is now +77000001234.",
        ),
        (
            "HeadHunter <noreply@hh.ru>",
            "hh.kz",
            "В вашем резюме указан телефон +77000001234",
        ),
        (
            "淘宝 <service@taobao.com>",
            "taobao.com",
            "您的账户已绑定手机号77000001234",
        ),
        (
            "PayPal <service@paypal.com>",
            "paypal.com",
            "Your phone ending in 1234 was added.",
        ),
    ] {
        let item = only(shown(&[unvouched(from, "Phone", text)]), id, text);
        is_asked(&item, ClueKind::MailUnverified, text);
        assert_eq!(clues(&item), [ClueKind::MailUnverified], "{text}");
    }
    let text = "The phone number on your account is +77000001234.";
    let items = shown(&[unvouched("Lamp Shop <hello@lampshop.com>", "Hello", text)]);
    is_asked(&items[0], ClueKind::MailUnverified, text);
}

#[test]
fn a_mail_that_shows_only_a_part_of_the_number_is_asked_about() {
    for text in [
        "Your phone number ending 1234 was added to your account.",
        "We sent a code to your phone ***-***-1234.",
        "Код отправлен на телефон +7 700 ***-**-34.",
        "验证码已发送至尾号为1234的手机。",
        "Код 1234-ке аяқталатын телефон нөміріне жіберілді.",
    ] {
        let item = only(
            shown(&[vouched("Uber <noreply@uber.com>", "Phone", text)]),
            "uber.com",
            text,
        );
        is_asked(&item, ClueKind::NumberPartlyShown, text);
    }
    for card in [
        "Card ending in 1234 was charged.",
        "Списание с карты *1234",
        "尾号1234的银行卡消费",
    ] {
        let items = shown(&[vouched("Uber <noreply@uber.com>", "Receipt", card)]);
        assert!(
            items
                .iter()
                .all(|i| !i.binding.has(ClueKind::NumberPartlyShown)),
            "{card}"
        );
    }
}

#[test]
fn a_name_proves_nothing_about_the_service_named() {
    let text = "Номер телефона +7 700 000 12 34 привязан к вашему профилю Halyk.";
    for from in [
        "Halyk Bank <news@mailer.example>",
        "Halyk Bank <security@halykbank-kz.example>",
        "Halyk Bank <no-reply@halykbank.example>",
        "Безопасность Halyk Bank <a@mailer.example>",
    ] {
        let items = shown(&[vouched(from, "Номер", text)]);
        let [item] = items.as_slice() else {
            unreachable!("{from}: {} rows", items.len())
        };
        assert_eq!(item.binding.record, None, "{from}");
        let host = from.rsplit_once('@').map(|(_, h)| h.trim_end_matches('>'));
        assert_eq!(item.binding.domain.as_deref(), host, "{from}");
        assert_eq!(Some(item.binding.name.as_str()), host, "{from}");
        is_asked(item, ClueKind::MailUnverified, from);
    }
    // Without the number, too, the bank is not seen.
    for from in [
        "Halyk Bank <news@mailer.example>",
        "Halyk Bank <anna@gmail.com>",
    ] {
        let items = shown(&[vouched(
            from,
            "Halyk Bank",
            "Halyk Bank: ваш профиль обновлён.",
        )]);
        assert!(items.is_empty(), "{from}");
    }
}

#[test]
fn a_record_of_another_domain_is_asked_about_and_the_bank_is_not_bound() {
    let text = "Номер +77000001234 привязан к вашему профилю.";
    let items = shown(&[vouched("Halyk Bank <no-reply@wolt.com>", "Номер", text)]);
    let item = only(items, "wolt.com", text);
    is_asked(&item, ClueKind::MailUnverified, text);
}

#[test]
fn mails_between_people_that_quote_the_number_are_no_services() {
    let text = "Hi! My number is +7 700 000 12 34, call me after six. Anna";
    for from in [
        "Anna <anna@gmail.com>",
        "Anna <anna.support@mail.ru>",
        "Anna <100200300@qq.com>",
        "Anna <anna@yahoo.co.uk>",
        "Anna Lind <anna@lindholm-family.example>",
        "sam@example.org",
    ] {
        for seen in [vouched, unvouched] {
            let items = shown(&[seen(from, "Re: Saturday", text)]);
            assert!(items.is_empty(), "{from}: {}", items[0].binding.id);
        }
    }
    let Seen::Mail(mut sent) = vouched("Sam <sam@paypal.com>", "Hi", text) else {
        unreachable!()
    };
    sent.direction = Direction::Sent;
    assert!(shown(&[Seen::Mail(sent)]).is_empty());
}

#[test]
fn a_mail_that_failed_its_check_shows_nothing() {
    let failed = ringoff_model::SenderTrust::Failed;
    let text = "Your phone number is +77000001234.";
    assert!(shown(&[mail("PayPal <service@paypal.com>", "Phone", text, failed)]).is_empty());
}

#[test]
fn an_unsure_mail_leaves_a_bound_service_where_it_is() {
    let text = "Номер +77000001234 привязан к вашему профилю Halyk.";
    let code = Seen::Sms(
        "Halyk",
        "Halyk: код для входа 482913. Никому не сообщайте.",
        10,
    );
    let mail = unvouched("Halyk Bank <no-reply@halykbank.kz>", "Номер", text);
    let item = only(shown(&[code, mail]), "halykbank.kz", text);
    assert_eq!((item.score.band, item.score.asks), (Band::Before, None));
}
