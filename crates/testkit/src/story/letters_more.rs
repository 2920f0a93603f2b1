//! More mail: traces of accounts, friends, newsletters, and one fraud.

use super::letters::{MAIL, Wording};
use crate::archive::{Charset, Form, Vouched};

pub(crate) const TRACES: &[Wording] = &[
    Wording {
        from_name: "GitHub",
        from: "noreply@github.com",
        subject: "[GitHub] A new public key was added to your account",
        body: "A new SSH key was added to your account.\nIf it was not you, remove it in the settings.\n",
        times: 3,
        service: Some(("github.com", "GitHub")),
        ..MAIL
    },
    Wording {
        from_name: "Coursera",
        from: "no-reply@coursera.org",
        subject: "Your certificate is ready",
        body: "Well done, Mira!\n\nYou finished week {n} of your course. Your certificate is in your account.\n",
        times: 3,
        file: "certificate.pdf",
        service: Some(("coursera.org", "Coursera")),
        ..MAIL
    },
    Wording {
        from_name: "Notion",
        from: "team@notion.so",
        subject: "Your Notion sign-in",
        body: "<p>A sign-in to your Notion workspace from Almaty was seen on {date}.</p>",
        times: 3,
        form: Form::HtmlOnly,
        service: Some(("notion.so", "Notion")),
        ..MAIL
    },
    Wording {
        from_name: "Dropbox",
        from: "no-reply@dropbox.com",
        subject: "Your Dropbox is almost full",
        body: "Hi Mira,\n\nyour account has {n}% of its space left.\n",
        times: 2,
        service: Some(("dropbox.com", "Dropbox")),
        ..MAIL
    },
    Wording {
        from_name: "Google",
        from: "no-reply@accounts.google.com",
        subject: "Security alert",
        body: "<html><body><p>There was a new sign-in to your Google Account on a Linux device.</p><p>If it was you, there is nothing to do.</p></body></html>",
        times: 4,
        form: Form::HtmlOnly,
        service: Some(("google.com", "Google")),
        ..MAIL
    },
    Wording {
        from_name: "Apple",
        from: "no_reply@email.apple.com",
        subject: "Your receipt from Apple",
        body: "<table><tr><td>iCloud+ 50 GB</td><td>$0.99</td></tr></table><p>Order {c10}</p>",
        times: 6,
        form: Form::HtmlOnly,
        file: "receipt.pdf",
        service: Some(("apple.com", "Apple")),
        ..MAIL
    },
    Wording {
        from_name: "Air Astana",
        from: "eticket@airastana.com",
        subject: "Электронный билет KC {c3}",
        body: "Здравствуйте, Мира!\n\nВаш электронный билет во вложении. Вылет {day} в {hour}.\n",
        times: 5,
        file: "eticket.pdf",
        service: Some(("airastana.com", "Air Astana")),
        ..MAIL
    },
    Wording {
        from_name: "Glovo",
        from: "no-reply@glovoapp.com",
        subject: "Ваш чек",
        body: "Спасибо за заказ! Итого {sum} ₸, доставлено {day} в {hour}.\n",
        times: 6,
        service: Some(("glovoapp.com", "Glovo")),
        ..MAIL
    },
    Wording {
        from_name: "Т-Банк",
        from: "no-reply@tbank.ru",
        subject: "Выписка за месяц",
        body: "Здравствуйте!\n\nВыписка по вашему счёту во вложении.\n\nТ-Банк\n",
        times: 4,
        charset: Charset::Koi8R,
        file: "statement.pdf",
        service: Some(("tbank.ru", "T-Bank")),
        ..MAIL
    },
    Wording {
        from_name: "Тимур",
        from: "timur@friends.example",
        subject: "Фото с похода",
        body: "Привет! Лови фото. Обещай, что не выложишь в Instagram :)\n\nТ.\n",
        times: 3,
        vouched: Vouched::Silent,
        file: "charyn.pdf",
        labels: "Inbox,Important,Opened",
        ..MAIL
    },
    Wording {
        from_name: "Marco",
        from: "marco@friends.example",
        subject: "The map",
        body: "Here is the map of the canyon.\n\nFrom Sayran it is three hours by bus.\n\nMarco\n",
        vouched: Vouched::Silent,
        ..MAIL
    },
    Wording {
        from_name: "Mira",
        from: super::passwords::MAILBOX,
        to: "timur@friends.example",
        subject: "Re: Фото с похода",
        body: "Спасибо! Мой номер до осени тот же: {own}.\n",
        times: 2,
        labels: "Sent",
        vouched: Vouched::Silent,
        ..MAIL
    },
    Wording {
        from_name: "Steppe Journal",
        from: "letters@steppe-journal.example",
        subject: "Ten walks for a long weekend",
        body: "<html><body><h2>Ten walks</h2><p>Boots on! Save 30% on maps this week only.</p></body></html>",
        times: 8,
        form: Form::HtmlOnly,
        bulk: true,
        labels: "Category promotions,Unread",
        ..MAIL
    },
    Wording {
        from_name: "DHL Express",
        from: "customs@dhl-parcel-desk.example",
        subject: "Your parcel could not be delivered",
        body: "Dear customer,\n\npay the fee of 1.99 EUR within 24 hours or your parcel is returned:\nhttp://dhl-release.example/fee\n",
        times: 2,
        vouched: Vouched::Fail,
        labels: "Spam,Unread",
        ..MAIL
    },
];

/// What lies in the maildir of an old laptop.
pub(crate) const LAPTOP: &[Wording] = &[
    Wording {
        from_name: "Krisha.kz",
        from: "no-reply@krisha.kz",
        subject: "Объявление опубликовано",
        body: "Здравствуйте!\n\nОбъявление {c9} опубликовано. Контактный телефон: {own}.\n",
        service: Some(("krisha.kz", "Krisha.kz")),
        line: 'A',
        ..MAIL
    },
    Wording {
        from_name: "Binance",
        from: "do-not-reply@binance.com",
        subject: "[Binance] New device",
        body: "A new device signed in to your account on {date}.\n",
        service: Some(("binance.com", "Binance")),
        ..MAIL
    },
    Wording {
        from_name: "Айдана",
        from: "aidana@friends.example",
        subject: "Сабақ кестесі",
        body: "Сәлем! Кесте өзгерді: жұма орнына сенбі, сағат 11:00.\n",
        times: 2,
        vouched: Vouched::Silent,
        ..MAIL
    },
    Wording {
        from_name: "GitHub",
        from: "noreply@github.com",
        subject: "[GitHub] Please verify your email address",
        body: "Almost done! Follow the link in your browser to verify this address.\n",
        service: Some(("github.com", "GitHub")),
        ..MAIL
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::letters::STATING;

    #[test]
    fn every_mail_can_be_written_in_its_character_set() {
        for mail in [STATING, TRACES, LAPTOP].into_iter().flatten() {
            for text in [mail.subject, mail.body, mail.from_name] {
                let marks = text.matches('?').count();
                let bytes = mail.charset.encode(text);
                let written = bytes.iter().filter(|byte| **byte == b'?').count();
                assert_eq!(written, marks, "{text}");
            }
        }
    }
}
