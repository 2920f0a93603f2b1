//! What the line is.

use super::Money;
use jiff::civil::Date;
use ringoff_model::PhoneNumber;
use serde::{Deserialize, Serialize};

/// The card in the phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SimKind {
    /// A card of plastic.
    Physical,
    /// A profile in the phone.
    Esim,
}

/// Where the person is: it decides ways, papers and days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Whereabouts {
    /// In the operator's country, and stays.
    Here,
    /// Out of it.
    Abroad,
    /// In it, and about to leave, or now there and now elsewhere.
    Leaving,
}

impl Whereabouts {
    /// Every answer, in the order in which a person is asked.
    pub const ALL: [Self; 3] = [Self::Here, Self::Abroad, Self::Leaving];

    /// The name in sentences and forms.
    pub fn name(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::Abroad => "abroad",
            Self::Leaving => "leaving",
        }
    }
}

/// Who the holder is, where it is somebody else than the person who runs the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HolderKind {
    /// A person.
    Person,
    /// A company.
    Company,
    /// A person who has died.
    Deceased,
}

impl HolderKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Person, Self::Company, Self::Deceased];

    /// The name in sentences and forms.
    pub fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Company => "company",
            Self::Deceased => "deceased",
        }
    }
}

/// How the line is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Plan {
    /// Paid ahead, from a balance.
    Prepaid,
    /// Paid by bill.
    Postpaid,
}

/// The facts of one line. What is not known is absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineFacts {
    /// The number.
    pub number: PhoneNumber,
    /// The operator now serving it (`kz/kcell`).
    pub operator: Option<String>,
    /// The brand it was sold under.
    pub brand: Option<String>,
    /// Card or profile.
    pub sim: Option<SimKind>,
    /// Whether the card or profile still works; unknown: taken to work.
    pub sim_works: Option<bool>,
    /// The card's own number, as printed on it.
    pub iccid: Option<String>,
    /// The name in the operator's records, spelled as there.
    pub holder: Option<String>,
    /// Whether the holder is the person who runs the case.
    pub holder_is_me: Option<bool>,
    /// Who the holder is instead.
    #[serde(default)]
    pub holder_kind: Option<HolderKind>,
    /// Whether the holder is a resident of the operator's country.
    pub resident: Option<bool>,
    /// Whether it was bought from an agent.
    pub through_agent: Option<bool>,
    /// Prepaid or postpaid.
    pub plan: Option<Plan>,
    /// What it costs a month, as the person knows it.
    pub monthly_fee: Option<Money>,
    /// The contract or account number at the operator.
    pub contract: Option<String>,
    /// The first day the person held the number.
    pub first_day: Option<Date>,
    /// The day the person leaves the operator's country.
    pub leaving: Option<Date>,
    /// Where the person is.
    #[serde(default)]
    pub whereabouts: Option<Whereabouts>,
    /// The operator's country (ISO 3166, `KZ`).
    pub country: Option<String>,
    /// The operator's time zone (`Asia/Almaty`): civil dates are in it.
    pub zone: Option<String>,
    /// The person's own time zone.
    pub own_zone: Option<String>,
    /// The person's own language (`zh-Hans`).
    pub language: Option<String>,
    /// The number the accounts move to.
    pub new_number: Option<PhoneNumber>,
    /// Other numbers of the person.
    #[serde(default)]
    pub other_lines: Vec<PhoneNumber>,
}

impl LineFacts {
    /// A line of which only the number is known.
    pub fn of(number: PhoneNumber) -> Self {
        Self {
            number,
            operator: None,
            brand: None,
            sim: None,
            sim_works: None,
            iccid: None,
            holder: None,
            holder_is_me: None,
            holder_kind: None,
            resident: None,
            through_agent: None,
            plan: None,
            monthly_fee: None,
            contract: None,
            first_day: None,
            leaving: None,
            whereabouts: None,
            country: None,
            zone: None,
            own_zone: None,
            language: None,
            new_number: None,
            other_lines: Vec::new(),
        }
    }

    /// Whether something is said of this.
    pub fn states(&self, fact: LineFact) -> bool {
        let mut without = self.clone();
        without.clear(fact);
        without != *self
    }

    fn clear(&mut self, fact: LineFact) {
        match fact {
            LineFact::Operator => {
                self.operator = None;
                self.brand = None;
                self.country = None;
                self.zone = None;
            }
            LineFact::Brand => self.brand = None,
            LineFact::Sim => self.sim = None,
            LineFact::SimWorks => self.sim_works = None,
            LineFact::Iccid => self.iccid = None,
            LineFact::Holder => self.holder = None,
            LineFact::HolderIsMe => self.holder_is_me = None,
            LineFact::HolderKind => self.holder_kind = None,
            LineFact::Whereabouts => self.whereabouts = None,
            LineFact::Resident => self.resident = None,
            LineFact::ThroughAgent => self.through_agent = None,
            LineFact::Plan => self.plan = None,
            LineFact::MonthlyFee => self.monthly_fee = None,
            LineFact::Contract => self.contract = None,
            LineFact::FirstDay => self.first_day = None,
            LineFact::Leaving => self.leaving = None,
            LineFact::NewNumber => self.new_number = None,
            LineFact::OtherLines => self.other_lines.clear(),
        }
    }

    /// Whether the person is out of the operator's country on a day; `None` where both may be, or nothing tells.
    pub fn abroad(&self, today: Date) -> Option<bool> {
        let left = self.leaving.map(|day| day < today);
        match self.whereabouts {
            Some(Whereabouts::Here) => Some(false),
            Some(Whereabouts::Abroad) => Some(true),
            Some(Whereabouts::Leaving) => left.filter(|left| *left),
            None => left,
        }
    }

    /// The day until which things can be done on the spot; none for who is away, or once it has passed.
    pub fn last_day(&self, today: Date) -> Option<Date> {
        let there = self.abroad(today) != Some(true);
        self.leaving.filter(|day| there && *day >= today)
    }

    /// Takes back and takes over every fact that `change` names.
    pub fn change(&mut self, change: &LineChange) {
        fn set<T: Clone>(slot: &mut Option<T>, new: &Option<T>) {
            if new.is_some() {
                slot.clone_from(new);
            }
        }
        for fact in &change.cleared {
            self.clear(*fact);
        }
        if let Some(number) = &change.number {
            self.number = number.clone();
        }
        set(&mut self.operator, &change.operator);
        set(&mut self.brand, &change.brand);
        set(&mut self.sim, &change.sim);
        set(&mut self.sim_works, &change.sim_works);
        set(&mut self.iccid, &change.iccid);
        set(&mut self.holder, &change.holder);
        set(&mut self.holder_is_me, &change.holder_is_me);
        set(&mut self.holder_kind, &change.holder_kind);
        set(&mut self.resident, &change.resident);
        set(&mut self.through_agent, &change.through_agent);
        set(&mut self.plan, &change.plan);
        set(&mut self.monthly_fee, &change.monthly_fee);
        set(&mut self.contract, &change.contract);
        set(&mut self.first_day, &change.first_day);
        set(&mut self.leaving, &change.leaving);
        set(&mut self.whereabouts, &change.whereabouts);
        set(&mut self.country, &change.country);
        set(&mut self.zone, &change.zone);
        set(&mut self.own_zone, &change.own_zone);
        set(&mut self.language, &change.language);
        set(&mut self.new_number, &change.new_number);
        if let Some(lines) = &change.other_lines {
            self.other_lines.clone_from(lines);
        }
    }
}

/// New values for some facts of a line; what is absent stays as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineChange {
    /// The number.
    pub number: Option<PhoneNumber>,
    /// The operator now serving it.
    pub operator: Option<String>,
    /// The brand.
    pub brand: Option<String>,
    /// Card or profile.
    pub sim: Option<SimKind>,
    /// Whether the card or profile still works.
    pub sim_works: Option<bool>,
    /// The card's own number.
    pub iccid: Option<String>,
    /// The name in the operator's records.
    pub holder: Option<String>,
    /// Whether the holder is the person who runs the case.
    pub holder_is_me: Option<bool>,
    /// Who the holder is instead.
    #[serde(default)]
    pub holder_kind: Option<HolderKind>,
    /// Whether the holder is a resident.
    pub resident: Option<bool>,
    /// Whether it was bought from an agent.
    pub through_agent: Option<bool>,
    /// Prepaid or postpaid.
    pub plan: Option<Plan>,
    /// What it costs a month.
    pub monthly_fee: Option<Money>,
    /// The contract or account number.
    pub contract: Option<String>,
    /// The first day held.
    pub first_day: Option<Date>,
    /// The leaving day.
    pub leaving: Option<Date>,
    /// Where the person is.
    #[serde(default)]
    pub whereabouts: Option<Whereabouts>,
    /// The operator's country.
    pub country: Option<String>,
    /// The operator's time zone.
    pub zone: Option<String>,
    /// The person's own time zone.
    pub own_zone: Option<String>,
    /// The person's own language.
    pub language: Option<String>,
    /// The number the accounts move to.
    pub new_number: Option<PhoneNumber>,
    /// Other numbers of the person.
    pub other_lines: Option<Vec<PhoneNumber>>,
    /// What is taken back: nothing is known of it any more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cleared: Vec<LineFact>,
}

/// A fact of a line that can be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineFact {
    /// The operator, with its country and time zone.
    Operator,
    /// The brand.
    Brand,
    /// Card or profile.
    Sim,
    /// Whether the card or profile still works.
    SimWorks,
    /// The card's own number.
    Iccid,
    /// The name in the operator's records.
    Holder,
    /// Whether the holder is the person who runs the case.
    HolderIsMe,
    /// A person, a company, or somebody who died.
    HolderKind,
    /// Where the person is.
    Whereabouts,
    /// Whether the holder is a resident.
    Resident,
    /// Whether it was bought from an agent.
    ThroughAgent,
    /// Prepaid or postpaid.
    Plan,
    /// What it costs a month.
    MonthlyFee,
    /// The contract or account number.
    Contract,
    /// The first day held.
    FirstDay,
    /// The leaving day.
    Leaving,
    /// The number the accounts move to.
    NewNumber,
    /// Other numbers of the person.
    OtherLines,
}

/// What to do with the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// Keep it in use.
    Keep,
    /// Keep it alive at the least cost.
    Park,
    /// Take it to another operator.
    Carry,
    /// Give it up.
    Close,
}
