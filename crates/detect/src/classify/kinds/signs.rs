//! Facts about a message's shape, and how to see whether one holds.

use super::super::evidence::{CodeFit, Evidence};
use super::super::numbers::Number;
use super::super::patterns::Firmness;
use super::super::sender::{Class, Declared};
use super::Context;
use super::shape::{
    from_service, letters, moves_money, opens_as_office, organisation, premium, smiles,
    texts_to_short_number,
};
use ringoff_registry::{Category, Role};

/// A fact about a message's shape.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
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
    PosesByNumber,
    StrangeHostNamingBrand,
    ThreatAndAsk,
    ShortAndPlain,
    NoCompanyWords,
    Smiles,
    Unsigned,
    SpeaksAsBrand,
    OpensAsOffice,
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

/// How many signs there are; each is looked at once.
pub(super) const SIGNS: usize = Sign::MoneyFromBank as usize + 1;

/// A set of signs, one bit each.
#[derive(Clone, Default)]
pub(crate) struct Signs(u64);

impl Signs {
    fn of(looked: &[(Sign, bool); SIGNS]) -> Self {
        let bit = |(sign, holds): &(Sign, bool)| u64::from(*holds) << *sign as u32;
        Self(looked.iter().map(bit).fold(0, |all, one| all | one))
    }
}

/// The places of its signs, from the first.
impl Iterator for Signs {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let first = (self.0 != 0).then(|| self.0.trailing_zeros() as usize);
        self.0 &= self.0.wrapping_sub(1);
        first
    }
}

/// The signs that hold of a message. `company`: its words are those of an organisation.
pub(super) fn of(e: &Evidence<'_>, b: Context, company: bool) -> Signs {
    let stranger = matches!(e.sender.class, Class::Missing | Class::Number);
    // No record knows the sender id: anybody may have rented it.
    // A look-alike host on a cheap end gives away a rented id, whatever it reads.
    let forged = b.look_alike && b.cheap_link;
    let unvouched = stranger
        || forged
        || (e.sender.class == Class::Name && e.sender_service.is_none() && !e.sender.header);
    let money = || e.money();
    Signs::of(&[
        (Sign::Always, true),
        (Sign::SavedContact, e.saved),
        (Sign::NumberSender, e.sender.class == Class::Number),
        (
            Sign::NamedSender,
            e.sender.class == Class::Name && organisation(e),
        ),
        (Sign::ShortSender, e.sender.class == Class::Short),
        (Sign::MailSender, e.sender.class == Class::Mail),
        (Sign::BulkMail, b.bulk_mail),
        (
            Sign::DeclaredPromotion,
            e.sender.declared == Some(Declared::Promotion),
        ),
        (
            Sign::DeclaredTransaction,
            e.sender.declared == Some(Declared::Transaction),
        ),
        (
            Sign::DeclaredService,
            e.sender.declared == Some(Declared::Service),
        ),
        (
            Sign::DeclaredGovernment,
            e.sender.declared == Some(Declared::Government),
        ),
        (Sign::FullBrackets, e.bracketed.is_some_and(|x| x.full)),
        (Sign::Brackets, e.bracketed.is_some_and(|x| !x.full)),
        (
            Sign::FromBank,
            matches!(b.category, Some(Category::Bank | Category::Payments)),
        ),
        (Sign::FromTelecom, b.category == Some(Category::Telecom)),
        (Sign::FromCarrier, {
            matches!(
                b.category,
                Some(Category::Delivery | Category::Taxi | Category::Travel | Category::Transport)
            )
        }),
        (
            Sign::FromShop,
            matches!(b.category, Some(Category::Marketplace | Category::Loyalty)),
        ),
        (
            Sign::FromGovernment,
            b.category == Some(Category::Government),
        ),
        (
            Sign::CodeBesideWord,
            matches!(e.code, Some(CodeFit::Near | CodeFit::Direct)),
        ),
        (Sign::CodeBesideWeakWord, e.code == Some(CodeFit::NearWeak)),
        (Sign::CodeFarFromWord, e.code == Some(CodeFit::Far)),
        (Sign::CodeToSignIn, {
            matches!(e.code, Some(CodeFit::Alone | CodeFit::Far))
                && (e.has(Role::SignIn) || e.has(Role::SignUp))
        }),
        (
            Sign::CodeToKeepSecret,
            e.code.is_some() && e.has(Role::KeepSecret),
        ),
        (Sign::OnlyCode, {
            e.code.is_some()
                && e.numbers.len() == 1
                && e.folded.bytes.len() <= 24
                && letters(e) <= 6
        }),
        (Sign::DomainBound, b.domain_bound),
        (Sign::AppHash, b.app_hash && e.code.is_some()),
        (Sign::WordWithoutCode, e.code.is_none() && e.has(Role::Code)),
        (Sign::MoneyAndCard, money() && e.any(Number::Card)),
        (Sign::MoneyAndPayment, money() && e.has(Role::Payment)),
        (Sign::MoneyAndBalance, money() && e.has(Role::Balance)),
        (
            Sign::CardAndPayment,
            !money() && e.any(Number::Card) && e.has(Role::Payment),
        ),
        (Sign::Money, money() && company),
        (Sign::ManyPercents, e.any(Number::Percent) && company),
        (Sign::Unsubscribe, e.has(Role::Unsubscribe)),
        (
            Sign::PhoneToCall,
            unvouched && !e.saved && e.any(Number::Phone) && company,
        ),
        (
            Sign::LinkFromStranger,
            stranger && !e.saved && !b.own_link && b.strange_link && company,
        ),
        (
            Sign::CheapLink,
            b.cheap_link && !b.own_link && unvouched && company,
        ),
        (Sign::LookAlike, b.look_alike && unvouched),
        // A whole number speaks as a brand, and leads to a number or a host that is not the brand's.
        (Sign::PosesByNumber, {
            let elsewhere = b.brand_elsewhere || b.look_alike || e.any(Number::Phone);
            e.sender.class == Class::Number && !e.saved && b.speaks && !b.own_link && elsewhere
        }),
        (Sign::StrangeHostNamingBrand, b.brand_elsewhere && unvouched),
        (Sign::ThreatAndAsk, {
            unvouched && e.has(Role::Ask) && (e.has(Role::Threat) || e.has(Role::Urgent))
        }),
        (
            Sign::ShortAndPlain,
            !company && e.folded.bytes.len() < 40 && e.numbers.len() < 2,
        ),
        (
            Sign::NoCompanyWords,
            !company && e.code < Some(CodeFit::NearWeak),
        ),
        (Sign::Smiles, smiles(e)),
        (Sign::Unsigned, {
            stranger
                && e.bracketed.is_none()
                && e.names.is_empty()
                && e.links.is_empty()
                && !e.any(Number::Phone)
        }),
        (Sign::SpeaksAsBrand, b.speaks),
        (
            Sign::OpensAsOffice,
            stranger && !e.saved && !b.speaks && opens_as_office(e),
        ),
        (Sign::OwnLink, b.own_link && !b.strange_link),
        (Sign::RegisteredSender, {
            !forged && e.sender_service.is_some() && e.sender.class != Class::Number
        }),
        (
            Sign::NotYouWithoutCode,
            e.code.is_none() && e.has(Role::NotYou),
        ),
        (Sign::NoCode, e.code.is_none()),
        (Sign::CodeFromService, {
            from_service(e, b)
                && e.any(Number::Code)
                && e.code < Some(CodeFit::Direct)
                && e.folded.bytes.len() < 160
                && !money()
                && !b.delivery_words
                && !e.any(Number::Card)
                && !e.has(Role::PromoCode)
        }),
        (Sign::CodeAndBrand, {
            stranger
                && e.any(Number::Code)
                && !e.has(Role::Chat)
                && e.names.iter().any(|n| n.firmness == Firmness::Own)
                && !money()
                && !b.delivery_words
        }),
        (Sign::MoneyFromBank, {
            money() && matches!(b.category, Some(Category::Bank | Category::Payments))
        }),
        (Sign::WeakCodeOfDelivery, {
            e.code.is_some() && e.code != Some(CodeFit::Near) && b.delivery_words
        }),
        (
            Sign::StrongShape,
            e.numbers
                .iter()
                .any(|n| n.what == Number::Code && e.folded.bytes[n.start..].starts_with(b"g-")),
        ),
        (
            Sign::PremiumNumber,
            e.numbers
                .iter()
                .any(|n| n.what == Number::Phone && premium(&e.folded.bytes[n.start..n.end])),
        ),
        (
            Sign::TextToShortNumber,
            stranger && texts_to_short_number(&e.folded.bytes),
        ),
        (Sign::PriceFromService, {
            let bank = matches!(b.category, Some(Category::Bank | Category::Payments));
            money() && !bank && from_service(e, b) && !moves_money(e)
        }),
        (
            Sign::PercentFromService,
            e.any(Number::Percent) && from_service(e, b) && !moves_money(e),
        ),
    ])
}
