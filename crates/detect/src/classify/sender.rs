//! What a sender's address alone tells.

/// The class of a sender.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// None was kept.
    Missing,
    /// An alphanumeric id.
    Name,
    /// A short code or a service number.
    Short,
    /// A whole telephone number.
    Number,
    /// A mail address.
    Mail,
}

/// The last letter of an Indian header: what its sender declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Declared {
    Promotion,
    Transaction,
    Service,
    Government,
}

/// A sender, looked at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sender<'a> {
    pub class: Class,
    /// The id as written, an Indian header without its prefix and suffix.
    pub id: &'a str,
    /// It is an Indian header (`AX-EXAMPL-S`).
    pub header: bool,
    pub declared: Option<Declared>,
}

impl<'a> Sender<'a> {
    pub fn of(sender: Option<&'a str>) -> Self {
        let id = sender.unwrap_or("").trim();
        let mut found = Self {
            class: Class::Missing,
            id,
            header: false,
            declared: None,
        };
        if id.is_empty() {
            return found;
        }
        let digits = id.bytes().filter(u8::is_ascii_digit).count();
        let masked = id.bytes().filter(|b| matches!(b, b'X' | b'*')).count();
        let letters = id.chars().filter(|c| c.is_alphabetic()).count()
            - id.bytes().filter(|b| *b == b'X').count();
        let plus = id.starts_with('+') || id.starts_with("00");
        found.class = if letters == 0 && digits > 0 {
            let local = digits + masked;
            // Service numbers of China: 106... channels, 95xxx and 96xxx banks.
            let channel = (id.starts_with("106") && digits >= 8) || (digits <= 8 && !plus);
            if channel || (local <= 6 && !plus) {
                Class::Short
            } else {
                Class::Number
            }
        } else if id.contains('@') && id.contains('.') {
            Class::Mail
        } else {
            Class::Name
        };
        if found.class == Class::Name {
            found.strip_header();
        }
        found
    }

    /// `AX-EXAMPL`, `AX-EXAMPL-S`: two letters of operator and circle, the header, what it is for.
    fn strip_header(&mut self) {
        let bytes = self.id.as_bytes();
        let prefixed = bytes.len() >= 7
            && bytes.len() <= 14
            && bytes[2] == b'-'
            && bytes[..2].iter().all(u8::is_ascii_alphabetic);
        if !prefixed {
            return;
        }
        let rest = &self.id[3..];
        let (header, suffix) = match rest.rsplit_once('-') {
            Some((header, suffix)) if suffix.len() <= 2 => (header, suffix),
            Some(_) => return,
            None => (rest, ""),
        };
        if header.len() < 4
            || header.len() > 9
            || !header.bytes().all(|b| b.is_ascii_alphanumeric())
        {
            return;
        }
        self.id = header;
        self.header = true;
        self.declared = match suffix.as_bytes() {
            [b'P' | b'p'] => Some(Declared::Promotion),
            [b'T' | b't'] => Some(Declared::Transaction),
            [b'S' | b's'] => Some(Declared::Service),
            [b'G' | b'g'] => Some(Declared::Government),
            _ => None,
        };
    }
}

/// Ends of ids that say what for, not who: "NMB_ALERT", "HDFC-INFO".
pub(crate) fn without_purpose(folded: &str) -> Option<&str> {
    const PURPOSES: &[&str] = &[
        "alert", "alerts", "info", "sms", "otp", "msg", "notify", "notice", "promo", "bank",
        "code", "verify", "auth", "app", "online", "service",
    ];
    let cut = PURPOSES.iter().find_map(|p| folded.strip_suffix(p))?;
    let name = cut.strip_suffix(['_', '-', ' ', '.'])?;
    (name.len() >= 2).then_some(name)
}

/// Sender ids that many unrelated services share: they name nobody.
pub(crate) fn is_generic(folded: &str) -> bool {
    const GENERIC: &[&str] = &[
        "sms",
        "info",
        "infosms",
        "smsinfo",
        "sms-info",
        "sms info",
        "verify",
        "verification",
        "verify me",
        "otp",
        "otpsms",
        "code",
        "codes",
        "auth",
        "authmsg",
        "authentify",
        "notice",
        "notify",
        "alert",
        "alerts",
        "message",
        "msg",
        "msginfo",
        "bank",
        "service",
        "support",
        "security",
        "secure",
        "cloudotp",
        "promo",
        "market",
        "shop",
        "news",
        "admin",
        "system",
        "unknown",
        "private",
        "anonymous",
        "mailinfo",
        "2fa",
        "sendsms",
        "textmsg",
        "sms.ru",
        "smsc.ru",
        "smsc",
        "twverify",
        "nxsms",
        "nxcomm",
        "smscode",
        "passcode",
        "pincode",
        "activation",
        "my otp",
        "confirm",
        "login",
        "sms-code",
        "smsotp",
        "testsms",
        "test",
        "kod",
        "код",
        "смс",
        "инфо",
        "inform",
        "phone code",
        "phonecode",
        "brand",
        "operator",
        "official",
        "customer",
        "client",
        "online",
        "vivaconnect",
        "bulksms",
        "esms",
        "qmsg",
        "otp-sms",
        "gateway",
        "proverka",
        "onetime",
        "one time",
        "verifyme",
        "mobile",
        "app",
        "delivery",
        "post",
        "police",
        "gov",
        "unnamed",
        "通知",
        "短信",
        "验证码",
        "短信通知",
        "服务通知",
        "smsto",
        "smsmsg",
        "vialogin",
        "notification",
        "notifications",
        "smsmessage",
    ];
    // What has digits after a dash or begins with digits is a route, not a name.
    let route = folded
        .rsplit_once('-')
        .is_some_and(|(_, tail)| !tail.is_empty() && tail.bytes().all(|b| b.is_ascii_digit()));
    // The name of an app's package, from a phone's notifications.
    let package = ["com.", "ru.", "kz.", "org.", "net.", "io."]
        .iter()
        .any(|p| folded.starts_with(p))
        && folded.matches('.').count() > 1;
    // "退款成功通知" says what a message is, not who wrote it.
    let about = ["通知", "提醒", "验证码", "短信", "助手"]
        .iter()
        .any(|end| folded.ends_with(end) && folded.chars().count() > 4);
    GENERIC.contains(&folded)
        || about
        || package
        || route
        || folded.chars().filter(|c| c.is_alphabetic()).count() < 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn senders_are_told_apart() {
        let class = |s| Sender::of(Some(s)).class;
        assert_eq!(class("KaspiBank"), Class::Name);
        assert_eq!(class("900"), Class::Short);
        assert_eq!(class("1069012345678"), Class::Short);
        assert_eq!(class("95588"), Class::Short);
        assert_eq!(class("+77000000000"), Class::Number);
        assert_eq!(class("8 (700) 000-00-00"), Class::Number);
        assert_eq!(class("+7707XXX4418"), Class::Number);
        assert_eq!(class("no-reply@example.com"), Class::Mail);
        assert_eq!(Sender::of(None).class, Class::Missing);
    }

    #[test]
    fn an_indian_header_is_stripped() {
        let sender = Sender::of(Some("AX-EXAMPL-P"));
        assert_eq!(
            (sender.id, sender.declared),
            ("EXAMPL", Some(Declared::Promotion))
        );
        assert_eq!(Sender::of(Some("VK-SHOPIN")).id, "SHOPIN");
        assert_eq!(Sender::of(Some("T-Mobile")).id, "T-Mobile");
    }
}
