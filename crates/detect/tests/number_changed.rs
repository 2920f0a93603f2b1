//! "Your number was changed": to the line's number binds, from it or to another unbinds, and what does
//! not tell which is asked. FK05 and A1: the number that was changed *to* was taken for gone.

use crate::seen;

use ringoff_detect::{Band, Ranked};
use ringoff_model::ClueKind;
use seen::{OWN, Seen, clues, is_asked, is_bound, only, shown, shown_on, sms, unvouched, vouched};

fn of_sms(sender: &str, text: &str) -> Vec<Ranked> {
    shown(&[sms(sender, text)])
}

fn is_gone(item: &Ranked, why: &str) {
    assert_eq!(clues(item), [ClueKind::NumberChanged], "{why}");
    assert_eq!(item.score.band, Band::Notice, "{why}");
}

#[test]
fn a_message_that_the_number_was_changed_to_this_one_binds() {
    for (sender, id, text) in [
        (
            "Wise",
            "wise.com",
            "Your Wise phone number was changed to +77000001234",
        ),
        (
            "PayPal",
            "paypal.com",
            "PayPal: Your mobile number has been updated to ***1234. Not you? Call us.",
        ),
        (
            "Revolut",
            "revolut.com",
            "Your phone number has been changed from +7 999 000 56 78 to +7 700 000 12 34.",
        ),
        (
            "PayPal",
            "paypal.com",
            "The phone number on your account was replaced with the one ending in 1234.",
        ),
        (
            "Wise",
            "wise.com",
            "Your number was changed. Your new phone number: +7 700 ***-**-34",
        ),
        (
            "Kaspi",
            "kaspi.kz",
            "Ваш номер телефона изменён на +77000001234",
        ),
        (
            "Halyk",
            "halykbank.kz",
            "Ваш доверенный номер изменен на *1234",
        ),
        (
            "Halyk",
            "halykbank.kz",
            "Доверенный номер изменён. Новый номер: *1234. Если это не вы, звоните 7111",
        ),
        (
            "Kaspi",
            "kaspi.kz",
            "Kaspi.kz: вы сменили номер с *5678 на *1234",
        ),
        (
            "Kaspi",
            "kaspi.kz",
            "Номер телефона обновлён. Теперь вход по номеру, оканчивающемуся на 1234",
        ),
        (
            "Kaspi",
            "kaspi.kz",
            "Vash nomer telefona izmenen na *1234. Kaspi.kz",
        ),
        (
            "Kaspi",
            "kaspi.kz",
            "Kaspi.kz: телефон нөміріңіз +77000001234 нөміріне өзгертілді",
        ),
        (
            "Halyk",
            "halykbank.kz",
            "Сенімді нөміріңіз *1234-ге ауыстырылды",
        ),
        (
            "Halyk",
            "halykbank.kz",
            "Нөміріңіз өзгертілді. Жаңа нөмір: *1234",
        ),
        (
            "Alipay",
            "alipay.com",
            "【支付宝】您的绑定手机号已更换为77000001234",
        ),
        (
            "Alipay",
            "alipay.com",
            "【支付宝】您的手机号已由尾号5678变更为尾号1234，如非本人操作请致电95188。",
        ),
        (
            "Alipay",
            "alipay.com",
            "【支付宝】绑定手机修改成功，新手机号为***1234。",
        ),
        (
            "PayPal",
            "paypal.com",
            "PayPal: Ihre Telefonnummer wurde auf +77000001234 geändert.",
        ),
        (
            "PayPal",
            "paypal.com",
            "PayPal: tu número de teléfono se ha cambiado a +77000001234.",
        ),
        (
            "PayPal",
            "paypal.com",
            "PayPal : votre numéro de téléphone a été modifié en +77000001234.",
        ),
    ] {
        let item = only(of_sms(sender, text), id, text);
        is_bound(&item, text);
        assert!(clues(&item).contains(&ClueKind::SecurityNotice), "{text}");
    }
}

#[test]
fn a_mail_that_the_number_was_changed_to_this_one_binds() {
    for (from, id, subject, text) in [
        (
            "Google <no-reply@accounts.google.com>",
            "google.com",
            "Recovery phone changed",
            "Your recovery phone number was changed to +7 700 000 12 34.",
        ),
        (
            "eGov <noreply@egov.kz>",
            "egov.kz",
            "Номер телефона изменён",
            "Номер телефона изменен на +77000001234",
        ),
        (
            "Kaspi.kz <no-reply@kaspi.kz>",
            "kaspi.kz",
            "Номер телефона изменён",
            "Здравствуйте!\n\nТеперь коды приходят на номер +7 700 000 12 34.\n\nЕсли вы не меняли номер, позвоните нам: +7 727 000 00 00.",
        ),
        (
            "Kaspi.kz <no-reply@kaspi.kz>",
            "kaspi.kz",
            "Нөмір өзгертілді",
            "Жаңа нөмір:\n+77000001234",
        ),
        (
            "支付宝 <service@mail.alipay.com>",
            "alipay.com",
            "手机号更换成功",
            "您的支付宝账户绑定的手机号由13800000000更换为77000001234。",
        ),
        (
            "Wise <noreply@wise.com>",
            "wise.com",
            "Your phone number was changed",
            "+7 700 000 12 34 is now used for 2-step login codes.",
        ),
        (
            "Wise <noreply@wise.com>",
            "wise.com",
            "Your phone number changed",
            "We changed your number to the one ending 1234.",
        ),
        (
            "Revolut <no-reply@revolut.com>",
            "revolut.com",
            "Your details were updated",
            "Old phone number: +7 999 000 56 78\nNew phone number: +7 700 000 12 34",
        ),
    ] {
        is_bound(
            &only(shown(&[vouched(from, subject, text)]), id, text),
            text,
        );
    }
}

#[test]
fn a_change_from_this_number_its_removal_and_a_change_to_another_unbind() {
    for (sender, id, text) in [
        (
            "Wise",
            "wise.com",
            "Your phone number was changed from +77000001234 to +79990005678",
        ),
        (
            "Wise",
            "wise.com",
            "Your phone number +77000001234 was changed to +79990005678.",
        ),
        (
            "PayPal",
            "paypal.com",
            "Your phone number was changed to ***5678.",
        ),
        (
            "PayPal",
            "paypal.com",
            "The phone number +7 700 000 12 34 was removed from your account.",
        ),
        (
            "PayPal",
            "paypal.com",
            "Your phone number was removed from your account.",
        ),
        (
            "Kaspi",
            "kaspi.kz",
            "Ваш номер телефона изменён с *1234 на *5678",
        ),
        (
            "Kaspi",
            "kaspi.kz",
            "Номер +77000001234 отвязан от вашего профиля",
        ),
        (
            "Halyk",
            "halykbank.kz",
            "Ваш доверенный номер изменен на *5678",
        ),
        (
            "Kaspi",
            "kaspi.kz",
            "Телефон нөміріңіз +77000001234 нөмірінен +79990005678 нөміріне ауыстырылды",
        ),
        (
            "Kaspi",
            "kaspi.kz",
            "+77000001234 нөмірі аккаунтыңыздан ажыратылды",
        ),
        (
            "Alipay",
            "alipay.com",
            "【支付宝】您的绑定手机号由77000001234更换为13800000000。",
        ),
        (
            "Alipay",
            "alipay.com",
            "【支付宝】您的手机号已解绑：77000001234",
        ),
        (
            "Alipay",
            "alipay.com",
            "【支付宝】您的绑定手机号已更换为尾号5678的手机号。",
        ),
    ] {
        let earlier = Seen::Sms(sender, "Your code is 482913. Do not share it.", 400);
        let items = shown(&[earlier, sms(sender, text)]);
        let item = only(items, id, text);
        assert!(item.score.evidence <= 0.10, "{text}: {:?}", clues(&item));
        is_gone(&only(of_sms(sender, text), id, text), text);
    }
}

#[test]
fn a_mail_unbinds_only_where_its_sender_is_sure() {
    let text = "Your phone number was changed from +77000001234 to +79990005678.";
    let from = "Wise <noreply@wise.com>";
    is_gone(
        &only(
            shown(&[vouched(from, "Number changed", text)]),
            "wise.com",
            text,
        ),
        text,
    );
    let item = only(
        shown(&[unvouched(from, "Number changed", text)]),
        "wise.com",
        text,
    );
    is_asked(&item, ClueKind::MailUnverified, text);
    let code = Seen::Sms("Wise", "Your Wise code is 482913. Do not share it.", 30);
    let item = only(
        shown(&[code, unvouched(from, "Number changed", text)]),
        "wise.com",
        text,
    );
    assert_eq!(item.score.band, Band::Before);
}

#[test]
fn a_change_that_does_not_say_which_way_is_asked_and_never_good_to_know() {
    for (sender, id, text) in [
        (
            "Wise",
            "wise.com",
            "Wise: your phone number was changed. Not you? Contact us.",
        ),
        (
            "Kaspi",
            "kaspi.kz",
            "Kaspi.kz: номер телефона изменён. Если это не вы, позвоните 9999",
        ),
        (
            "Kaspi",
            "kaspi.kz",
            "Номер +77000001234 изменён в вашем профиле",
        ),
        ("Halyk", "halykbank.kz", "Телефон нөміріңіз өзгертілді."),
        (
            "Alipay",
            "alipay.com",
            "【支付宝】您的绑定手机号已更换，如非本人操作请联系客服。",
        ),
        (
            "PayPal",
            "paypal.com",
            "PayPal: Ihre Telefonnummer wurde geändert.",
        ),
    ] {
        is_asked(
            &only(of_sms(sender, text), id, text),
            ClueKind::ChangeUnclear,
            text,
        );
        let earlier = Seen::Sms(sender, "Your code is 482913. Do not share it.", 400);
        let item = only(shown(&[earlier, sms(sender, text)]), id, text);
        is_asked(&item, ClueKind::ChangeUnclear, text);
        // A code that comes later shows that the number is there.
        let before = Seen::Sms(sender, text, 400);
        let later = sms(sender, "Your code is 482913. Do not share it.");
        let item = only(shown(&[before, later]), id, text);
        assert_eq!(item.score.band, Band::Before, "{text}");
    }
}

#[test]
fn each_of_two_lines_is_taken_for_what_it_is() {
    let text = "Your phone number was changed from +77000001234 to +77990005678";
    let items = shown_on(&[OWN, "+77990005678"], &[sms("Wise", text)]);
    assert_eq!(items.len(), 2);
    for item in &items {
        let line = item.binding.line.as_ref().map(|l| l.0.reveal().to_owned());
        match line.as_deref() {
            Some(OWN) => is_gone(item, text),
            _ => is_bound(item, text),
        }
    }
}

#[test]
fn what_is_changed_beside_the_number_changes_nothing_of_it() {
    for (sender, id, text) in [
        (
            "Kaspi",
            "kaspi.kz",
            "Пароль для входа по номеру +77000001234 изменён",
        ),
        (
            "PayPal",
            "paypal.com",
            "Your password was changed for the account +77000001234.",
        ),
        ("Kaspi", "kaspi.kz", "Лимит по карте *1234 изменён"),
        (
            "PayPal",
            "paypal.com",
            "The card ending in 1234 was removed from your account.",
        ),
    ] {
        let earlier = Seen::Sms(sender, "Your code is 482913. Do not share it.", 30);
        let item = only(shown(&[earlier, sms(sender, text)]), id, text);
        assert_eq!(item.score.band, Band::Before, "{text}: {:?}", clues(&item));
        assert!(!item.binding.has(ClueKind::NumberChanged), "{text}");
    }
}
