//! What the traveller's two password stores hold.

use ringoff_model::ClueKind;

/// Which store.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Store {
    Bitwarden,
    Chrome,
}

/// One saved password.
pub(crate) struct Saved {
    pub store: Store,
    pub title: &'static str,
    pub site: &'static str,
    /// The user name; a number in braces stands for one of the lines.
    pub user: &'static str,
    pub notes: &'static str,
    /// A further field; an empty name for none.
    pub field: (&'static str, &'static str),
    /// The record's id and name, where there is one.
    pub service: Option<(&'static str, &'static str)>,
    /// The line whose number it states; `?` for none.
    pub line: char,
}

/// The mailbox nearly everything is used with. Gmail allows no underscore, so it is nobody's.
pub(crate) const MAILBOX: &str = "mira_on_the_road@gmail.com";

impl Saved {
    /// What it shows.
    pub fn clue(&self) -> ClueKind {
        if self.user.contains("{own") {
            ClueKind::LoginUsesNumber
        } else if self.notes.contains("{own") || self.field.1.contains("{own") {
            ClueKind::NumberStated
        } else {
            ClueKind::AccountSeen
        }
    }
}

const fn plain(
    store: Store,
    title: &'static str,
    site: &'static str,
    service: Option<(&'static str, &'static str)>,
) -> Saved {
    Saved {
        store,
        title,
        site,
        user: MAILBOX,
        notes: "",
        field: ("", ""),
        service,
        line: '?',
    }
}

const fn by_number(
    store: Store,
    site: &'static str,
    user: &'static str,
    service: (&'static str, &'static str),
    line: char,
) -> Saved {
    Saved {
        user,
        line,
        ..plain(store, service.1, site, Some(service))
    }
}

use Store::{Bitwarden, Chrome};

pub(crate) const SAVED: &[Saved] = &[
    by_number(
        Bitwarden,
        "https://kaspi.kz/",
        "{own+}",
        ("kaspi.kz", "Kaspi.kz"),
        'A',
    ),
    by_number(
        Bitwarden,
        "https://kino.kz/login",
        "{own0}",
        ("kino.kz", "Kino.kz"),
        'A',
    ),
    by_number(
        Bitwarden,
        "https://onay.kz/cabinet",
        "{own8}",
        ("onay.kz", "Onay card"),
        'A',
    ),
    by_number(
        Chrome,
        "https://www.olx.kz/account/",
        "{own0}",
        ("olx.kz", "OLX"),
        'B',
    ),
    by_number(
        Chrome,
        "https://www.ozon.ru/",
        "{own+}",
        ("ozon.ru", "Ozon"),
        'B',
    ),
    by_number(
        Chrome,
        "https://homebank.kz/login",
        "{own}",
        ("halykbank.kz", "Halyk Bank"),
        'A',
    ),
    Saved {
        notes: "Привязан к номеру {own-}, сменить при отъезде",
        line: 'A',
        ..plain(
            Bitwarden,
            "hh.kz",
            "https://hh.kz/account/login",
            Some(("hh.kz", "HeadHunter")),
        )
    },
    Saved {
        field: ("телефон", "{own}"),
        line: 'B',
        ..plain(
            Bitwarden,
            "Ticketon",
            "https://ticketon.kz/",
            Some(("ticketon.kz", "Ticketon")),
        )
    },
    Saved {
        notes: "phone on file {own+}",
        line: 'A',
        ..plain(
            Chrome,
            "aviata.kz",
            "https://aviata.kz/profile",
            Some(("aviata.kz", "Aviata")),
        )
    },
    plain(
        Bitwarden,
        "Google",
        "https://accounts.google.com/",
        Some(("google.com", "Google")),
    ),
    plain(
        Bitwarden,
        "Apple",
        "https://appleid.apple.com/",
        Some(("apple.com", "Apple")),
    ),
    plain(
        Bitwarden,
        "GitHub",
        "https://github.com/login",
        Some(("github.com", "GitHub")),
    ),
    plain(
        Bitwarden,
        "Notion",
        "https://www.notion.so/login",
        Some(("notion.so", "Notion")),
    ),
    plain(
        Bitwarden,
        "Wise",
        "https://wise.com/login",
        Some(("wise.com", "Wise")),
    ),
    plain(
        Bitwarden,
        "Binance",
        "https://accounts.binance.com/",
        Some(("binance.com", "Binance")),
    ),
    plain(
        Bitwarden,
        "Forum of hikers",
        "https://forum.horned-ram.example/",
        None,
    ),
    plain(Bitwarden, "Router upstairs", "http://192.168.0.1/", None),
    plain(
        Chrome,
        "dropbox.com",
        "https://www.dropbox.com/login",
        Some(("dropbox.com", "Dropbox")),
    ),
    plain(
        Chrome,
        "coursera.org",
        "https://www.coursera.org/",
        Some(("coursera.org", "Coursera")),
    ),
    plain(
        Chrome,
        "airastana.com",
        "https://airastana.com/nomadclub",
        Some(("airastana.com", "Air Astana")),
    ),
    plain(
        Chrome,
        "library.example",
        "https://library.example/signin",
        None,
    ),
    plain(
        Chrome,
        "glovoapp.com",
        "https://glovoapp.com/",
        Some(("glovoapp.com", "Glovo")),
    ),
];
