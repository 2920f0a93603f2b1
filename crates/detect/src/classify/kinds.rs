//! What a message is for: a table of signs and weights, the greatest sum, a few rules of precedence.

use super::evidence::{CodeFit, Evidence};
use super::lexicon::{Firmness, KINDS, Lexicon};
use super::numbers::Number;
use super::sender::{Class, Declared};
use ringoff_model::MessageKind::{self, *};
use ringoff_registry::{Category, Need, Role};

/// A fact about a message's shape.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Always,
    SavedContact,
    NumberSender,
    NamedSender,
    ShortSender,
    MailSender,
    BulkMail,
    DeclaredPromotion,
    DeclaredTransaction,
    DeclaredService,
    DeclaredGovernment,
    FullBrackets,
    Brackets,
    FromBank,
    FromTelecom,
    FromCarrier,
    FromShop,
    FromGovernment,
    CodeBesideWord,
    CodeBesideWeakWord,
    CodeFarFromWord,
    CodeToSignIn,
    CodeToKeepSecret,
    OnlyCode,
    DomainBound,
    AppHash,
    WordWithoutCode,
    MoneyAndCard,
    MoneyAndPayment,
    MoneyAndBalance,
    CardAndPayment,
    Money,
    ManyPercents,
    Unsubscribe,
    PhoneToCall,
    LinkFromStranger,
    LookAlike,
    StrangeHostNamingBrand,
    ThreatAndAsk,
    ShortAndPlain,
    NoCompanyWords,
    Smiles,
    Unsigned,
    SpeaksAsBrand,

    StrongShape,
    PremiumNumber,
    TextToShortNumber,
    PriceFromService,
    PercentFromService,
    CheapLink,
    OwnLink,
    RegisteredSender,
    NotYouWithoutCode,
    NoCode,
    WeakCodeOfDelivery,
    CodeFromService,
    CodeAndBrand,
    MoneyFromBank,
}

/// What each sign speaks for and against. Round numbers, set by hand.
const WEIGHTS: &[(Sign, &[(MessageKind, i8)])] = &[
    (Sign::Always, &[(Personal, 3)]),
    (Sign::SavedContact, &[(Personal, 6), (Scam, -3)]),
    (
        Sign::NumberSender,
        &[
            (Personal, 4),
            (Scam, 1),
            (Transaction, -1),
            (Operator, -2),
            (Delivery, -2),
            (Marketing, -2),
            (AccountNotice, -2),
        ],
    ),
    (
        Sign::NamedSender,
        &[(Personal, -14), (Scam, -1), (AccountNotice, 1)],
    ),
    (
        Sign::ShortSender,
        &[(Personal, -14), (Scam, -1), (AccountNotice, 1)],
    ),
    (Sign::MailSender, &[(Personal, -1), (Operator, -2)]),
    (Sign::BulkMail, &[(Personal, -6), (Marketing, 3), (Otp, -1)]),
    (
        Sign::DeclaredPromotion,
        &[
            (Marketing, 5),
            (Transaction, -3),
            (Otp, -1),
            (AccountNotice, -1),
            (Operator, -3),
        ],
    ),
    (
        Sign::DeclaredTransaction,
        &[(Transaction, 1), (Otp, 1), (Marketing, -2)],
    ),
    (Sign::DeclaredService, &[(Marketing, -2)]),
    (Sign::DeclaredGovernment, &[(Operator, 3)]),
    (Sign::FullBrackets, &[(Personal, -8)]),
    (Sign::Brackets, &[(Personal, -3)]),
    (Sign::SpeaksAsBrand, &[(Personal, -8), (AccountNotice, 2)]),
    (
        Sign::FromBank,
        &[(Transaction, 1), (Delivery, -2), (Operator, -4)],
    ),
    (
        Sign::FromTelecom,
        &[
            (Operator, 6),
            (Transaction, -4),
            (AccountNotice, -2),
            (Marketing, 2),
        ],
    ),
    (Sign::FromCarrier, &[(Delivery, 4), (Operator, -4)]),
    (
        Sign::FromShop,
        &[(Delivery, 1), (Marketing, 1), (Operator, -3)],
    ),
    (Sign::FromGovernment, &[(AccountNotice, 1)]),
    (Sign::CodeBesideWord, &[(Otp, 9), (Personal, -4)]),
    (Sign::CodeBesideWeakWord, &[(Otp, 6), (Personal, -1)]),
    (Sign::CodeFarFromWord, &[(Otp, 3)]),
    (
        Sign::CodeToSignIn,
        &[(Otp, 6), (Transaction, -3), (Personal, -1)],
    ),
    (Sign::CodeToKeepSecret, &[(Otp, 4), (Personal, -2)]),
    (Sign::CodeFromService, &[(Otp, 4)]),
    (Sign::CodeAndBrand, &[(Otp, 4), (Personal, -4)]),
    (Sign::MoneyFromBank, &[(Transaction, 3)]),
    (Sign::OwnLink, &[(Scam, -6)]),
    (Sign::RegisteredSender, &[(Scam, -5)]),
    (Sign::NotYouWithoutCode, &[(SecurityAlert, 3)]),
    (Sign::NoCode, &[(Otp, -4)]),
    (Sign::WeakCodeOfDelivery, &[(Otp, -6)]),
    (Sign::StrongShape, &[(Otp, 4), (Personal, -2)]),
    (Sign::OnlyCode, &[(Otp, 14)]),
    (Sign::DomainBound, &[(Otp, 14)]),
    (Sign::AppHash, &[(Otp, 7), (Personal, -6), (Scam, -3)]),
    (Sign::WordWithoutCode, &[(Otp, 1)]),
    (Sign::MoneyAndCard, &[(Transaction, 4), (Personal, -4)]),
    (Sign::MoneyAndPayment, &[(Transaction, 4), (Personal, -1)]),
    (Sign::MoneyAndBalance, &[(Transaction, 4), (Personal, -3)]),
    (Sign::CardAndPayment, &[(Transaction, 3)]),
    (Sign::Money, &[(Transaction, 1), (Marketing, 1)]),
    (Sign::PriceFromService, &[(Marketing, 3)]),
    (
        Sign::PercentFromService,
        &[(Marketing, 4), (Transaction, -1)],
    ),
    (Sign::ManyPercents, &[(Marketing, 2)]),
    (
        Sign::Unsubscribe,
        &[(Marketing, 5), (Personal, -5), (Otp, -2)],
    ),
    (Sign::PhoneToCall, &[(Scam, 2), (Personal, -2)]),
    (
        Sign::PremiumNumber,
        &[(Scam, 6), (Personal, -4), (Transaction, -3)],
    ),
    (Sign::TextToShortNumber, &[(Scam, 4), (Personal, -2)]),
    (Sign::LinkFromStranger, &[(Scam, 3), (Personal, -1)]),
    (Sign::CheapLink, &[(Scam, 7), (Personal, -4)]),
    (Sign::LookAlike, &[(Scam, 7), (Personal, -3)]),
    (Sign::StrangeHostNamingBrand, &[(Scam, 6), (Personal, -3)]),
    (Sign::ThreatAndAsk, &[(Scam, 3)]),
    (Sign::Unsigned, &[(Personal, 3)]),
    (Sign::ShortAndPlain, &[(Personal, 3)]),
    (Sign::NoCompanyWords, &[(Personal, 4)]),
    (Sign::Smiles, &[(Personal, 3)]),
];

/// The sum for each kind.
pub(crate) type Sums = [i16; KINDS];

/// What the caller has found out beside the evidence.
#[derive(Clone, Copy, Default)]
pub(crate) struct Beside {
    pub domain_bound: bool,
    pub app_hash: bool,
    pub bulk_mail: bool,
    /// The category of the service behind sender, signature or opening name.
    pub category: Option<Category>,
    /// A link's host is a known service's own.
    pub own_link: bool,
    /// A link's host is nobody's that is known.
    pub strange_link: bool,
    /// Such a link, with an end that costs next to nothing.
    pub cheap_link: bool,
    /// A link's host looks like a brand's and is not.
    pub look_alike: bool,
    /// A brand is named, and the links lead elsewhere.
    pub brand_elsewhere: bool,
    /// A known name opens or closes the text.
    pub speaks: bool,
    /// Words of parcels and rides weigh in it.
    pub delivery_words: bool,
}

/// Weighs the message.
pub(crate) fn weigh(
    e: &Evidence<'_>,
    lexicon: &Lexicon,
    beside: Beside,
    weighed: &mut Vec<u16>,
) -> Sums {
    let mut sums = [0i16; KINDS];
    let company = add_cues(e, lexicon, weighed, &mut sums);
    let beside = Beside {
        delivery_words: sums[Delivery as usize] >= 5,
        ..beside
    };
    for (sign, gives) in WEIGHTS {
        if holds(*sign, e, beside, company) {
            for (kind, weight) in *gives {
                sums[*kind as usize] += i16::from(*weight);
            }
        }
    }
    sums
}

/// Adds what cues give; true if they speak for an organisation at more than a whisper.
fn add_cues(e: &Evidence<'_>, lexicon: &Lexicon, weighed: &mut Vec<u16>, sums: &mut Sums) -> bool {
    weighed.clear();
    let mut company = 0i16;
    // Cues that wait for another word of an organisation come last.
    for late in [false, true] {
        let mut i = 0;
        while i < e.cues.len() {
            let span = (e.cues[i].start, e.cues[i].end);
            let mut here = [0i8; KINDS];
            // The same words in several languages weigh once.
            while i < e.cues.len() && (e.cues[i].start, e.cues[i].end) == span {
                let id = e.cues[i].group;
                i += 1;
                let group = &lexicon.groups[id as usize];
                let waits = group.needs == Some(Need::Company);
                if waits != late
                    || (late && company == 0)
                    || !e.needs_met(group.needs)
                {
                    continue;
                }
                let before = weighed.iter().filter(|w| **w == id).count();
                if before >= 2 {
                    continue;
                }
                weighed.push(id);
                for (have, give) in here.iter_mut().zip(group.gives) {
                    let give = if before == 1 { give / 2 } else { give };
                    *have = if give < 0 {
                        (*have).min(give)
                    } else {
                        (*have).max(give)
                    };
                }
            }
            for (sum, give) in sums.iter_mut().zip(here) {
                *sum += i16::from(give);
            }
            let spoken = here
                .iter()
                .enumerate()
                .filter(|(k, _)| *k != Personal as usize);
            company += spoken.map(|(_, w)| i16::from(*w)).max().unwrap_or(0).max(0);
        }
    }
    company >= 3
}

fn holds(sign: Sign, e: &Evidence<'_>, b: Beside, company: bool) -> bool {
    let stranger = matches!(e.sender.class, Class::Missing | Class::Number);
    // No record knows the sender id: anybody may have rented it.
    let unvouched = stranger
        || (e.sender.class == Class::Name && e.sender_service.is_none() && !e.sender.header);
    let money = || e.any(Number::Money);
    match sign {
        Sign::Always => true,
        Sign::SavedContact => e.saved,
        Sign::NumberSender => e.sender.class == Class::Number,
        Sign::NamedSender => e.sender.class == Class::Name && organisation(e),
        Sign::ShortSender => e.sender.class == Class::Short,
        Sign::MailSender => e.sender.class == Class::Mail,
        Sign::BulkMail => b.bulk_mail,
        Sign::DeclaredPromotion => e.sender.declared == Some(Declared::Promotion),
        Sign::DeclaredTransaction => e.sender.declared == Some(Declared::Transaction),
        Sign::DeclaredService => e.sender.declared == Some(Declared::Service),
        Sign::DeclaredGovernment => e.sender.declared == Some(Declared::Government),
        Sign::FullBrackets => e.bracketed.is_some_and(|x| x.full),
        Sign::Brackets => e.bracketed.is_some_and(|x| !x.full),
        Sign::FromBank => matches!(b.category, Some(Category::Bank | Category::Payments)),
        Sign::FromTelecom => b.category == Some(Category::Telecom),
        Sign::FromCarrier => {
            matches!(
                b.category,
                Some(Category::Delivery | Category::Taxi | Category::Travel | Category::Transport)
            )
        }
        Sign::FromShop => matches!(b.category, Some(Category::Marketplace | Category::Loyalty)),
        Sign::FromGovernment => b.category == Some(Category::Government),
        Sign::CodeBesideWord => matches!(e.code, Some(CodeFit::Near | CodeFit::Direct)),
        Sign::CodeBesideWeakWord => e.code == Some(CodeFit::NearWeak),
        Sign::CodeFarFromWord => e.code == Some(CodeFit::Far),
        Sign::CodeToSignIn => {
            matches!(e.code, Some(CodeFit::Alone | CodeFit::Far))
                && (e.has(Role::SignIn) || e.has(Role::SignUp))
        }
        Sign::CodeToKeepSecret => e.code.is_some() && e.has(Role::KeepSecret),
        Sign::OnlyCode => {
            e.code.is_some()
                && e.numbers.len() == 1
                && e.folded.bytes.len() <= 24
                && letters(e) <= 6
        }
        Sign::DomainBound => b.domain_bound,
        Sign::AppHash => b.app_hash && e.code.is_some(),
        Sign::WordWithoutCode => e.code.is_none() && e.has(Role::Code),
        Sign::MoneyAndCard => money() && e.any(Number::Card),
        Sign::MoneyAndPayment => money() && e.has(Role::Payment),
        Sign::MoneyAndBalance => money() && e.has(Role::Balance),
        Sign::CardAndPayment => !money() && e.any(Number::Card) && e.has(Role::Payment),
        Sign::Money => money() && company,
        Sign::ManyPercents => e.any(Number::Percent) && company,
        Sign::Unsubscribe => e.has(Role::Unsubscribe),
        Sign::PhoneToCall => unvouched && !e.saved && e.any(Number::Phone) && company,
        Sign::LinkFromStranger => stranger && !e.saved && !b.own_link && b.strange_link && company,
        Sign::CheapLink => b.cheap_link && !b.own_link && unvouched && company,
        Sign::LookAlike => b.look_alike && unvouched,
        Sign::StrangeHostNamingBrand => b.brand_elsewhere && unvouched,
        Sign::ThreatAndAsk => {
            unvouched && e.has(Role::Ask) && (e.has(Role::Threat) || e.has(Role::Urgent))
        }
        Sign::ShortAndPlain => !company && e.folded.bytes.len() < 40 && e.numbers.len() < 2,
        Sign::NoCompanyWords => !company && e.code < Some(CodeFit::NearWeak),
        Sign::Smiles => smiles(e),
        Sign::Unsigned => {
            stranger
                && e.bracketed.is_none()
                && e.names.is_empty()
                && e.links.is_empty()
                && !e.any(Number::Phone)
        }
        Sign::SpeaksAsBrand => b.speaks,
        Sign::OwnLink => b.own_link && !b.strange_link,
        Sign::RegisteredSender => e.sender_service.is_some() && e.sender.class != Class::Number,
        Sign::NotYouWithoutCode => e.code.is_none() && e.has(Role::NotYou),
        Sign::NoCode => e.code.is_none(),
        Sign::CodeFromService => {
            from_service(e, b)
                && e.any(Number::Code)
                && e.code < Some(CodeFit::Direct)
                && e.folded.bytes.len() < 160
                && !money()
                && !b.delivery_words
                && !e.any(Number::Card)
                && !e.has(Role::PromoCode)
        }
        Sign::CodeAndBrand => {
            stranger
                && e.any(Number::Code)
                && !e.has(Role::Chat)
                && e.names.iter().any(|n| n.firmness == Firmness::Own)
                && !money()
                && !b.delivery_words
        }
        Sign::MoneyFromBank => {
            money() && matches!(b.category, Some(Category::Bank | Category::Payments))
        }
        Sign::WeakCodeOfDelivery => {
            e.code.is_some() && e.code != Some(CodeFit::Near) && b.delivery_words
        }
        Sign::StrongShape => e
            .numbers
            .iter()
            .any(|n| n.what == Number::Code && e.folded.bytes[n.start..].starts_with(b"g-")),
        Sign::PremiumNumber => e
            .numbers
            .iter()
            .any(|n| n.what == Number::Phone && premium(&e.folded.bytes[n.start..n.end])),
        Sign::TextToShortNumber => stranger && texts_to_short_number(&e.folded.bytes),
        Sign::PriceFromService => {
            let bank = matches!(b.category, Some(Category::Bank | Category::Payments));
            money() && !bank && from_service(e, b) && !moves_money(e)
        }
        Sign::PercentFromService => e.any(Number::Percent) && from_service(e, b) && !moves_money(e),
    }
}

fn from_service(e: &Evidence<'_>, b: Beside) -> bool {
    b.speaks || e.bracketed.is_some() || organisation(e)
}

/// An id or a short code, and not a person's name out of an address book.
fn organisation(e: &Evidence<'_>) -> bool {
    match e.sender.class {
        Class::Name => e.sender.id.is_ascii() || e.sender_service.is_some(),
        class => class == Class::Short,
    }
}

fn moves_money(e: &Evidence<'_>) -> bool {
    e.has(Role::Payment) || e.has(Role::Balance) || e.has(Role::Declined) || e.any(Number::Card)
}

/// British numbers that cost the caller: 09, 087, 084, 070; and the free ones that sell (0800, 0808).
fn premium(number: &[u8]) -> bool {
    let fits = (9..=14).contains(&number.len());
    fits && [
        &b"09"[..],
        b"087",
        b"0845",
        b"0844",
        b"070",
        b"0800",
        b"0808",
    ]
    .iter()
    .any(|p| number.starts_with(p))
}

/// "text WIN to 80085", "send to 85222".
fn texts_to_short_number(text: &[u8]) -> bool {
    memchr::memmem::find_iter(text, b" to ").any(|at| {
        let rest = &text[at + 4..];
        let rest = rest
            .strip_prefix(b"no: ")
            .or_else(|| rest.strip_prefix(b"no:"))
            .unwrap_or(rest);
        let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
        let before = &text[at.saturating_sub(40)..at];
        let verb = [&b"txt"[..], b"text", b"send", b"sms", b"reply"]
            .iter()
            .any(|v| memchr::memmem::find(before, v).is_some());
        (5..=6).contains(&digits) && verb
    })
}

fn letters(e: &Evidence<'_>) -> usize {
    e.folded
        .bytes
        .iter()
        .filter(|b| b.is_ascii_alphabetic() || **b >= 0x80)
        .count()
}

fn smiles(e: &Evidence<'_>) -> bool {
    let text = &e.folded.bytes;
    memchr::memchr_iter(b':', text)
        .chain(memchr::memchr_iter(b';', text))
        .any(|at| {
            let mut rest = &text[at + 1..];
            rest = rest.strip_prefix(b"-").unwrap_or(rest);
            match rest.first() {
                Some(b')' | b'(') => true,
                Some(b'd' | b'p') => !rest.get(1).is_some_and(u8::is_ascii_alphanumeric),
                _ => false,
            }
        })
}

/// The kind with the greatest sum, after the rules of precedence.
pub(crate) fn decide(e: &Evidence<'_>, beside: Beside, sums: &Sums) -> MessageKind {
    let sum = |kind: MessageKind| sums[kind as usize];
    if beside.domain_bound {
        return Otp;
    }
    // Words for a code beside a code decide, unless the code opens a locker or lowers a price.
    let asked = e.has(Role::KeepSecret) || e.has(Role::SignIn) || e.has(Role::SignUp);
    let vouched = organisation(e) || beside.speaks;
    let beside_word = e.code >= Some(CodeFit::Direct)
        || (e.code == Some(CodeFit::NearWeak) && (asked || vouched));
    let weak = matches!(e.code, Some(CodeFit::NearWeak | CodeFit::Direct));
    let parcel = weak && sum(Delivery) >= 5 && !e.has(Role::KeepSecret);
    let sure = beside_word && !e.has(Role::PickUp) && !e.has(Role::PromoCode) && !parcel;
    if sure && sum(Scam) < sum(Otp) + 2 && sum(Personal) < sum(Otp) {
        return Otp;
    }
    // A bare number from a service that says nothing else is a code, too.
    let others = [
        SecurityAlert,
        AccountNotice,
        Transaction,
        Delivery,
        Marketing,
        Operator,
        Scam,
    ];
    let speaks = vouched || e.bracketed.is_some();
    if e.code.is_some() && speaks && others.iter().all(|k| sum(*k) <= 3) && !e.has(Role::PickUp) {
        return Otp;
    }
    // From the front, so that on equal sums the kind that binds more firmly wins.
    let mut best = Personal;
    for kind in MessageKind::ALL {
        if sum(kind) > sum(best) {
            best = kind;
        }
    }
    best
}
