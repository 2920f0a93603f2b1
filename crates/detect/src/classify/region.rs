//! The country a message comes from, by the currency it counts in.

/// Words and signs of currencies, by country.
const CURRENCIES: &[(&str, &[&str])] = &[
    ("kz", &["kzt", "тг", "тенге", "теңге", "₸", " tg"]),
    ("ru", &["rub", "rur", "руб", "₽", "р ", "р.", "р,"]),
    ("ua", &["uah", "грн", "₴"]),
    ("by", &["byn", "byr"]),
    ("uz", &["uzs", "сум", "сўм", "so'm"]),
    ("kg", &["kgs", "сом"]),
    ("ro", &["ron", " lei"]),
    ("pl", &["pln", "zl"]),
    ("hu", &["huf"]),
    ("cz", &["czk", "kc"]),
    ("in", &["inr", "rs.", "rs ", "₹"]),
    ("tz", &["tzs", "tsh"]),
    ("ke", &["kes", "ksh"]),
    ("ng", &["ngn", "₦"]),
    ("gh", &["ghs"]),
    ("np", &["npr"]),
    ("pk", &["pkr"]),
    ("eg", &["egp"]),
    ("ae", &["aed"]),
    ("sa", &["sar"]),
    ("gb", &["gbp", "£"]),
    ("us", &["usd", "$"]),
    ("tr", &["try", " tl", "₺"]),
    ("cn", &["cny", "rmb", "元", "人民币"]),
    ("tw", &["nt$", "twd", "ntd"]),
    ("hk", &["hkd", "hk$"]),
    ("vn", &["vnd"]),
    ("my", &["myr", "rm"]),
    ("id", &["idr", "rp"]),
];

/// Whether a folded text names a currency of the country.
pub(crate) fn counts_in(text: &[u8], country: &str) -> bool {
    let words = CURRENCIES
        .iter()
        .find(|(c, _)| *c == country)
        .map_or(&[][..], |(_, words)| words);
    words
        .iter()
        .any(|word| memchr::memmem::find(text, word.as_bytes()).is_some())
}

/// Whether a folded text is written in a script of the country: Cyrillic in the lands that use it.
pub(crate) fn writes_in(text: &[u8], country: &str) -> bool {
    const CYRILLIC: &[&str] = &["ru", "kz", "by", "ua", "kg", "uz", "tj", "mn", "bg"];
    let letters = text.iter().filter(|b| matches!(b, 0xD0..=0xD3)).count();
    letters * 4 > text.len() && CYRILLIC.contains(&country)
}
