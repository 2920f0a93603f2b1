//! The table of signs and what each is worth.

use super::super::patterns::KINDS;
use super::Sums;
use super::signs::{SIGNS, Sign};
use ringoff_model::MessageKind::{self, *};

/// What each sign adds to the sums, by its place.
pub(super) static BY_SIGN: [Sums; SIGNS] = by_sign();

const fn by_sign() -> [Sums; SIGNS] {
    let mut table = [[0; KINDS]; SIGNS];
    let mut at = 0;
    while at < WEIGHTS.len() {
        let (sign, gives) = WEIGHTS[at];
        let mut i = 0;
        while i < gives.len() {
            let (kind, weight) = gives[i];
            table[sign as usize][kind as usize] += weight as i16;
            i += 1;
        }
        at += 1;
    }
    table
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
    (Sign::OpensAsOffice, &[(Personal, -5)]),
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
    (Sign::OnlyCode, &[(Otp, 14), (Personal, -8)]),
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
    (
        Sign::CheapLink,
        &[
            (Scam, 9),
            (Personal, -4),
            (AccountNotice, -3),
            (Transaction, -3),
            (Delivery, -3),
        ],
    ),
    (
        Sign::PosesByNumber,
        &[
            (Scam, 6),
            (SecurityAlert, -3),
            (Transaction, -3),
            (AccountNotice, -2),
            (Operator, -2),
        ],
    ),
    (Sign::LookAlike, &[(Scam, 7), (Personal, -3)]),
    (Sign::StrangeHostNamingBrand, &[(Scam, 6), (Personal, -3)]),
    (Sign::ThreatAndAsk, &[(Scam, 3)]),
    (Sign::Unsigned, &[(Personal, 3)]),
    (Sign::ShortAndPlain, &[(Personal, 3)]),
    (Sign::NoCompanyWords, &[(Personal, 4)]),
    (Sign::Smiles, &[(Personal, 3)]),
];
