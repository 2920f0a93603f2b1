//! The traveller's mail. A mail shows that an account exists; that it knows the number only where
//! it says so.

use super::passwords::MAILBOX;
use crate::archive::{Charset, Form, Vouched};
use ringoff_model::ClueKind;

/// One wording of a mail, sent so many times.
pub(crate) struct Wording {
    pub from_name: &'static str,
    pub from: &'static str,
    pub subject: &'static str,
    pub body: &'static str,
    pub times: u16,
    pub form: Form,
    pub charset: Charset,
    pub vouched: Vouched,
    pub bulk: bool,
    /// The name of a PDF hung on it; empty for none.
    pub file: &'static str,
    pub labels: &'static str,
    pub to: &'static str,
    /// The record's id and name; `None` where the mail shows no account.
    pub service: Option<(&'static str, &'static str)>,
    /// The line whose number it states; `?` for none.
    pub line: char,
}

/// An ordinary mail, to be varied.
pub(crate) const MAIL: Wording = Wording {
    from_name: "",
    from: "",
    subject: "",
    body: "",
    times: 1,
    form: Form::Plain,
    charset: Charset::Utf8,
    vouched: Vouched::Pass,
    bulk: false,
    file: "",
    labels: "Inbox,Category updates,Opened",
    to: MAILBOX,
    service: None,
    line: '?',
};

impl Wording {
    /// What it shows.
    pub fn clue(&self) -> ClueKind {
        if self.line == '?' {
            ClueKind::AccountSeen
        } else {
            ClueKind::NumberStated
        }
    }
}

pub(crate) const STATING: &[Wording] = &[
    Wording {
        from_name: "Booking.com",
        from: "noreply@booking.com",
        subject: "Your details for reservation {c10}",
        body: "Hi Mira,\n\nyour stay in Almaty is confirmed. The property can reach you on {own}.\nTo change the phone number of your Booking.com account, open Personal details.\n",
        times: 3,
        file: "confirmation.pdf",
        service: Some(("booking.com", "Booking.com")),
        line: 'A',
        ..MAIL
    },
    Wording {
        from_name: "Microsoft account team",
        from: "account-security-noreply@microsoft.com",
        subject: "Security info was confirmed",
        body: "<html><body><h1>Security info</h1><p>The phone number <b>{own+}</b> was confirmed as a way to sign in to your Microsoft account.</p><p>The account team</p></body></html>",
        form: Form::HtmlOnly,
        service: Some(("microsoft.com", "Microsoft")),
        line: 'A',
        ..MAIL
    },
    Wording {
        from_name: "Wise",
        from: "noreply@wise.com",
        subject: "Your phone number on Wise",
        body: "Hi Mira,\n\nwe use {own-} to confirm your transfers and log-ins.\nAbout to lose this number? Change it in Settings first.\n\nWise\n",
        service: Some(("wise.com", "Wise")),
        line: 'A',
        ..MAIL
    },
    Wording {
        from_name: "СберБанк",
        from: "info@sberbank.ru",
        subject: "Уведомления по карте",
        body: "Здравствуйте!\n\nУведомления и коды по вашей карте приходят на номер {own8}.\nИзменить номер можно в отделении или банкомате.\n\nСберБанк\n",
        charset: Charset::Koi8R,
        service: Some(("sberbank.ru", "Sber")),
        line: 'B',
        ..MAIL
    },
    Wording {
        from_name: "淘宝",
        from: "service@taobao.com",
        subject: "登录通知",
        body: "尊敬的用户，您的账户已绑定手机号{own0}，本次登录成功。感谢您使用淘宝！",
        charset: Charset::Gb18030,
        service: Some(("taobao.com", "Taobao")),
        line: 'B',
        ..MAIL
    },
    Wording {
        from_name: "Air Astana",
        from: "nomadclub@airastana.com",
        subject: "Nomad Club: ваш профиль",
        body: "Здравствуйте, Мира!\n\nВ вашем профиле Nomad Club указан телефон {own}. Пожалуйста, проверьте, что он действует.\n",
        service: Some(("airastana.com", "Air Astana")),
        line: 'A',
        ..MAIL
    },
];
