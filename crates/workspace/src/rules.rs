//! Converts the registry's facts of an operator and its country into the rules that a case uses.
//!
//! Only what may be shown becomes a rule: unverified facts do not, and stay questions.

use jiff::civil::Date;
use ringoff_case as case;
use ringoff_case::{LineFacts, Rule, Rules};
use ringoff_model::{Channel, Days, FactKey, Money};
use ringoff_registry::Registry;
use ringoff_registry::operators::{Country, Fact, Operator, Show, Situation, Value, YesNo, say};
use ringoff_words::Words;

/// How a line stands, as far as its facts tell: facts that hold for other lines are left out.
pub fn situation(line: &LineFacts, today: Date) -> Situation {
    Situation {
        resident: line.resident,
        prepaid: line.plan.map(|plan| plan == case::Plan::Prepaid),
        esim: line.sim.map(|sim| sim == case::SimKind::Esim),
        abroad: line.abroad(today),
        brand: line.brand.clone(),
    }
}

/// The rules for a line, with prose in the given language.
pub fn rules(registry: &Registry, line: &LineFacts, lang: &str, today: Date) -> Rules {
    let operator = line
        .operator
        .as_deref()
        .and_then(|id| registry.operator(id));
    let country = operator
        .map(|o| o.country.as_str())
        .or(line.country.as_deref());
    let known = Known {
        operator,
        countries: country
            .map(|c| registry.country_rules(c))
            .unwrap_or_default(),
        line: situation(line, today),
        lang,
        today,
    };
    known.rules(registry)
}

struct Known<'a> {
    operator: Option<&'a Operator>,
    countries: Vec<&'a Country>,
    line: Situation,
    lang: &'a str,
    today: Date,
}

impl Known<'_> {
    fn rules(&self, registry: &Registry) -> Rules {
        Rules {
            operator_name: self.operator.map(|o| o.name(self.lang).to_owned()),
            operator_services: self
                .operator
                .map(|o| o.services.clone())
                .unwrap_or_default(),
            other_operators: self.others(registry),
            zone: self.countries.first().map(|c| c.zone.clone()),
            ways: self.ways(),
            hours: self.text(FactKey::HotlineHours),
            appointment: self.yes_no(FactKey::BranchAppointment),
            papers: self.rule(FactKey::PapersNeeded, |fact| match &fact.value {
                Value::Papers(papers) => Some(papers.clone()),
                _ => None,
            }),
            termination: self.days(FactKey::TerminateDays),
            minimum_term: self.text(FactKey::MinimumTerm),
            termination_ways: self.rule(FactKey::TerminateChannels, |fact| match &fact.value {
                Value::Channels(ways) => {
                    Some(ways.iter().filter_map(|way| way.tried_by()).collect())
                }
                _ => None,
            }),
            remote: self.yes_no(FactKey::RemoteTermination),
            fee: self.money(FactKey::TerminateFee),
            debt_blocks: self.yes_no(FactKey::DebtRule),
            refund: self.refund(),
            transfer: self.yes_no(FactKey::BalanceTransfer),
            monthly_fee: None,
            idle_fee: self.text(FactKey::InactivityFee),
            idle: self.days(FactKey::PrepaidInactivityDays),
            rest: self
                .days(FactKey::QuarantineDays)
                .or_else(|| self.days(FactKey::ReuseRestPeriod)),
            proxy: self.yes_no(FactKey::ProxyAllowed),
            proxy_wording: self
                .text(FactKey::ProxyWording)
                .or_else(|| self.text(FactKey::ProxyAllowed)),
            slip: self.text(FactKey::ConfirmationSlip),
            extras_off: self.text(FactKey::UssdSubscriptionsOff),
            device_registration: self.yes_no(FactKey::DeviceUnbinding),
            late_roaming: self.days(FactKey::LateRoamingDays),
            recovery: self.recovery(),
            ladder: self.ladder(),
            account_lookup: self.text(FactKey::AccountsOnNumber),
            keep_papers: self.rule(FactKey::RecordYears, |fact| match fact.value {
                Value::Years(years) => Some(u32::from(years) * 12),
                _ => None,
            }),
            default_terms: case::DefaultTerms::default(),
        }
    }

    fn others(&self, registry: &Registry) -> Vec<case::OtherOperator> {
        let Some(own) = self.operator else {
            return Vec::new();
        };
        let others = registry.operators().iter();
        let others = others.filter(|other| other.id != own.id && !other.services.is_empty());
        let other = |other: &Operator| case::OtherOperator {
            name: other.name(self.lang).to_owned(),
            services: other.services.clone(),
        };
        others.map(other).collect()
    }

    /// The best fact that may be shown, as a rule, where `read` makes something of it.
    fn rule<T>(&self, key: FactKey, read: impl Fn(&Fact) -> Option<T>) -> Option<Rule<T>> {
        let own = self
            .operator
            .iter()
            .flat_map(|o| o.facts_of(key, &self.line));
        let wider = self
            .countries
            .iter()
            .flat_map(|c| c.facts_of(key, &self.line));
        own.chain(wider).find_map(|fact| {
            let check_first = match fact.show(self.today) {
                Show::Value(_) => false,
                Show::CheckFirst { .. } => true,
                Show::Hidden | Show::Unknown => return None,
            };
            Some(Rule {
                value: read(fact)?,
                source: source(fact),
                check_first,
                dated: Some(fact.seen()),
                told_by: case::ToldBy::Source,
            })
        })
    }

    fn text(&self, key: FactKey) -> Option<Rule<String>> {
        self.rule(key, |fact| {
            let told = words(fact, self.lang)?;
            Some(match of_brand(fact, self.operator, &self.line, self.lang) {
                Some(brand) => Words::new(self.lang).labelled(brand, &told),
                None => told,
            })
        })
    }

    fn days(&self, key: FactKey) -> Option<Rule<Days>> {
        self.rule(key, |fact| match &fact.value {
            Value::Days(days) => Some(*days),
            _ => None,
        })
    }

    fn yes_no(&self, key: FactKey) -> Option<Rule<bool>> {
        self.rule(key, |fact| match fact.value {
            Value::Answer(YesNo::Yes) => Some(true),
            Value::Answer(YesNo::No) => Some(false),
            _ => None,
        })
    }

    fn money(&self, key: FactKey) -> Option<Rule<Money>> {
        self.rule(key, |fact| match &fact.value {
            Value::Money(price) => Some(price.money.clone()),
            _ => None,
        })
    }

    fn refund(&self) -> Option<Rule<case::RefundRule>> {
        let days = self.days(FactKey::RefundDays).map(|rule| rule.value);
        self.rule(FactKey::RefundRule, |fact| {
            let possible = match fact.value {
                Value::Answer(YesNo::Yes | YesNo::Partly) => true,
                Value::Answer(YesNo::No) => false,
                _ => return None,
            };
            Some(case::RefundRule {
                possible,
                days,
                claim_within: None,
            })
        })
    }

    fn ways(&self) -> Vec<case::Way> {
        use Channel as To;
        let abroad = self.line.abroad == Some(true);
        let hotline: &[FactKey] = if abroad {
            &[FactKey::HotlineAbroad, FactKey::Hotline]
        } else {
            &[FactKey::ShortCode, FactKey::Hotline, FactKey::HotlineAbroad]
        };
        let mut ways = vec![
            self.way(To::Hotline, hotline),
            self.way(To::WifiCalling, &[FactKey::ShortCode, FactKey::Hotline]),
            self.way(To::Chat, &[FactKey::Chat]),
            self.way(To::Email, &[FactKey::Email]),
            self.way(To::SelfCare, &[FactKey::SelfCare, FactKey::App]),
            self.way(To::Post, &[FactKey::PostAddress]),
            self.way(To::Branch, &[FactKey::BranchNetwork]),
            self.way(To::Proxy, &[]),
        ];
        for way in &mut ways {
            way.from_abroad = match way.channel {
                To::Branch => Some(false),
                To::Hotline => way.address.as_ref().map(|_| abroad),
                To::WifiCalling => None,
                _ => Some(true),
            };
        }
        ways
    }

    fn way(&self, channel: Channel, keys: &[FactKey]) -> case::Way {
        case::Way {
            channel,
            address: keys.iter().find_map(|key| self.address(*key)),
            from_abroad: None,
        }
    }

    fn address(&self, key: FactKey) -> Option<Rule<case::Address>> {
        self.rule(key, |fact| {
            let (text, about) = value_and_prose(fact, self.lang)?;
            let brand = of_brand(fact, self.operator, &self.line, self.lang);
            Some(case::Address {
                text,
                about: about.map(str::to_owned),
                brand: brand.map(str::to_owned),
            })
        })
    }

    fn recovery(&self) -> Vec<(case::RecoveryWay, Option<Rule<String>>)> {
        let told = self.text(FactKey::PasswordRecovery);
        case::RecoveryWay::ALL
            .into_iter()
            .map(|way| {
                let how = match way {
                    case::RecoveryWay::SelfService => told.clone(),
                    case::RecoveryWay::Hotline => self
                        .text(FactKey::Hotline)
                        .or_else(|| self.text(FactKey::ShortCode)),
                    case::RecoveryWay::Branch => self.text(FactKey::BranchNetwork),
                    case::RecoveryWay::SecurityQuestions => None,
                };
                (way, how)
            })
            .collect()
    }

    fn ladder(&self) -> Vec<case::LadderStep> {
        // A country's own ladder goes before that of the union it belongs to.
        let country = self.countries.iter().find(|c| c.ladder().next().is_some());
        let Some(country) = country else {
            return Vec::new();
        };
        let rungs = country.ladder().map(|(fact, body)| {
            let rule = |text: &str| Rule {
                value: text.to_owned(),
                source: source(fact),
                check_first: !matches!(fact.show(self.today), Show::Value(_)),
                dated: Some(fact.seen()),
                told_by: case::ToldBy::Source,
            };
            let letter = if body.id == "operator" {
                "complaint-operator"
            } else {
                "complaint-regulator"
            };
            case::LadderStep {
                id: body.id.clone(),
                letter: letter.to_owned(),
                body: say(&body.name, self.lang).map(rule),
                portal: body.url.as_deref().or(body.address.as_deref()).map(rule),
                answer: body.term.map(|value| Rule {
                    value,
                    source: source(fact),
                    check_first: !matches!(fact.show(self.today), Show::Value(_)),
                    dated: Some(fact.seen()),
                    told_by: case::ToldBy::Source,
                }),
            }
        });
        rungs.collect()
    }
}

/// The brand that a fact holds for, where the line's own is not known: another brand's number would be no help.
pub(crate) fn of_brand<'a>(
    fact: &Fact,
    operator: Option<&'a Operator>,
    line: &Situation,
    lang: &str,
) -> Option<&'a str> {
    let id = fact
        .applies_to
        .brand
        .as_deref()
        .filter(|_| line.brand.is_none())?;
    let brand = operator?.brands.iter().find(|brand| brand.id == id)?;
    say(&brand.names, lang)
}

/// What a fact says, in words: its value, and its prose where it has any.
pub fn words(fact: &Fact, lang: &str) -> Option<String> {
    let (text, about) = value_and_prose(fact, lang)?;
    Some(told(text, about))
}

/// A value and what is said of it, as one text.
pub(crate) fn told(text: String, about: Option<&str>) -> String {
    match about {
        Some(about) => format!("{text} — {about}"),
        None => text,
    }
}

/// The value of a fact, and its prose where that says more; the prose alone where the value stands in it.
fn value_and_prose<'f>(fact: &'f Fact, lang: &str) -> Option<(String, Option<&'f str>)> {
    let value = match &fact.value {
        Value::Phone(text)
        | Value::ShortCode(text)
        | Value::Ussd(text)
        | Value::Url(text)
        | Value::Email(text)
        | Value::Name(text) => Some(text.clone()),
        Value::List(several) => Some(several.join(", ")),
        Value::Title(texts) => {
            let own = say(texts, lang).or_else(|| texts.values().next().map(String::as_str));
            own.map(str::to_owned)
        }
        _ => None,
    };
    // No line ends in a number.
    let shown = |value: String| match fact.value {
        Value::Phone(_) => value.replace(' ', "\u{a0}"),
        _ => value,
    };
    match (value, fact.words(lang)) {
        (Some(value), Some(prose)) if !prose.contains(&value) => Some((shown(value), Some(prose))),
        (_, Some(prose)) => Some((prose.to_owned(), None)),
        (value, None) => Some((shown(value?), None)),
    }
}

/// `kcell.kz FAQ, 2018`
pub fn source(fact: &Fact) -> String {
    match &fact.source.page_date {
        Some(date) => format!("{}, {date}", fact.source.title),
        None => fact.source.title.clone(),
    }
}
